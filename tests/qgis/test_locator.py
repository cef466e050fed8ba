"""QGIS's search finds places, cadres and tasks in a thread of its own, and tells what was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorModel,
    QgsLocatorProxyModel,
    QgsLocatorResult,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread

from poverty_map_plugin.domain.errors import PovertyMapError
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.locator import PovertyMapLocator
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.record_search import Records, RecordsAtHand
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import small_workspace


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("locator") / "small.gpkg")
    project = QgsProject()
    project.writeEntry("povertymap", "workspace", str(path))
    assert project.write(str(path.with_suffix(".qgz")))
    return path.with_suffix(".qgz")


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project_path))
    assert session.workspace is not None
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def search(session: Session) -> Iterator[tuple[QgsLocator, PovertyMapLocator]]:
    locator = QgsLocator()
    own = PovertyMapLocator(session)
    locator.registerFilter(own)
    yield locator, own
    locator.deregisterFilter(own)


def find(locator: QgsLocator, text: str) -> list[QgsLocatorResult]:
    found: list[QgsLocatorResult] = []

    def keep(result: QgsLocatorResult) -> None:
        found.append(QgsLocatorResult(result))  # the one handed over does not outlive the call

    locator.foundResult.connect(keep)
    locator.fetchResults(text, QgsLocatorContext())
    for _ in range(2_000):
        QgsApplication.processEvents()
        if not locator.isRunning():
            break
        QThread.msleep(5)
    QgsApplication.processEvents()
    locator.foundResult.disconnect(keep)
    return sorted(found, key=lambda result: -result.score)


def names(results: list[QgsLocatorResult], group: str) -> list[str]:
    return [result.displayString for result in results if result.group == group]


def test_qgis_takes_the_prefix(search: tuple[QgsLocator, PovertyMapLocator]) -> None:
    locator, own = search
    assert own.activePrefix() == "pmap"
    assert own.useWithoutPrefix()
    assert locator.filters() == [own]
    assert own.clone() is not own


def test_a_place_is_found_by_its_initials_and_chosen(search: tuple[QgsLocator, PovertyMapLocator]) -> None:
    locator, own = search
    told: list[Scope] = []
    own.placeChosen.connect(told.append)
    results = find(locator, "pmap zym")
    assert names(results, "Counties") == ["紫云苗族布依族自治县"]
    assert results[0].description == "安顺"
    assert results[0].filter is own
    own.triggerResult(results[0])
    assert told == [Scope("520425", Level.COUNTY)]


def test_groups_come_in_the_order_of_their_best_and_places_before_people(
    search: tuple[QgsLocator, PovertyMapLocator],
) -> None:
    locator, _ = search
    model, rows = QgsLocatorModel(), QgsLocatorProxyModel()
    rows.setSourceModel(model)
    locator.foundResult.connect(model.addResult)
    find(locator, "pmap l")  # 李四, and nothing else
    find(locator, "pmap 紫云")
    shown = [rows.index(row, 0).data().strip() for row in range(rows.rowCount())]
    locator.foundResult.disconnect(model.addResult)
    groups = [text for text in shown if text in ("Counties", "Villages", "Bureaus", "Cadres")]
    assert groups == ["Counties", "Villages", "Bureaus", "Cadres"]
    model.clear()


@pytest.mark.parametrize("query", ["李四", "lisi", "ls", "G2"])
def test_a_cadre_leads_to_where_they_serve(search: tuple[QgsLocator, PovertyMapLocator], query: str) -> None:
    locator, own = search
    told: list[Scope] = []
    own.placeChosen.connect(told.append)
    cadres = [result for result in find(locator, f"pmap {query}") if result.group == "Cadres"]
    assert [result.displayString for result in cadres] == ["李四"]
    assert cadres[0].description == "小寨关村"
    own.triggerResult(cadres[0])
    assert told == [Scope("520425104222", Level.VILLAGE)]


@pytest.mark.parametrize("query", ["省任务", "srw", "shengrenwu", "r1"])
def test_a_task_is_found_and_its_number_told(search: tuple[QgsLocator, PovertyMapLocator], query: str) -> None:
    locator, own = search
    told: list[tuple[str, str]] = []
    own.taskChosen.connect(lambda *task: told.append(task))
    tasks = [result for result in find(locator, f"pmap {query}") if result.group == "Tasks"]
    assert [result.displayString for result in tasks] == ["省任务"]
    assert tasks[0].description
    own.triggerResult(tasks[0])
    assert told == [("R1", "52")]


def test_it_searches_in_another_thread_without_the_sessions_connection(
    search: tuple[QgsLocator, PovertyMapLocator], session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    locator, _ = search
    threads: list[bool] = []
    stores: list[bool] = []
    of = RecordsAtHand.of

    def watched(self: RecordsAtHand, workspace: Workspace) -> Records:
        application = QCoreApplication.instance()
        assert application is not None
        assert session.workspace is not None
        threads.append(QThread.currentThread() is application.thread())
        stores.append(workspace.store is session.workspace.store)
        return of(self, workspace)

    monkeypatch.setattr(RecordsAtHand, "of", watched)
    assert find(locator, "pmap lisi")
    assert (threads, stores) == ([False], [False])


def test_what_was_added_meanwhile_is_found(search: tuple[QgsLocator, PovertyMapLocator], project_path: Path) -> None:
    locator, _ = search
    assert names(find(locator, "pmap wangwu"), "Cadres") == []
    with open_workspace(project_path.with_suffix(".gpkg")) as other, other.store.change("test") as change:
        change.insert("cadre", pd.DataFrame({"code": ["G3"], "name": ["王五"], "place_code": ["520425"]}))
    assert names(find(locator, "pmap wangwu"), "Cadres") == ["王五"]


def test_without_the_prefix_one_letter_finds_nothing_and_a_word_a_few(
    search: tuple[QgsLocator, PovertyMapLocator],
) -> None:
    locator, _ = search
    assert find(locator, "z") == []
    assert 1 <= len([r for r in find(locator, "zy") if r.group not in ("Cadres", "Tasks")]) <= 5
    assert find(locator, "pmap ") == []


def test_a_closed_workspace_finds_nothing_and_old_results_lead_nowhere(
    search: tuple[QgsLocator, PovertyMapLocator],
) -> None:
    locator, own = search
    told: list[Scope] = []
    own.placeChosen.connect(told.append)
    results = find(locator, "pmap ziyun")
    QgsProject.instance().clear()
    assert find(locator, "pmap ziyun") == []
    for result in results:
        own.triggerResult(result)
    strange = QgsLocatorResult()
    own.triggerResult(strange)
    strange.setUserData("place:nowhere")
    own.triggerResult(strange)
    assert told == []


def test_a_workspace_that_is_gone_is_told_in_the_log(
    search: tuple[QgsLocator, PovertyMapLocator], session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    locator, own = search

    def gone(_: object) -> object:
        raise PovertyMapError("store_not_workspace", store="gone.gpkg")

    monkeypatch.setattr(Workspace, "another", gone)
    said: list[str] = []
    clone = own.clone()
    monkeypatch.setattr(clone, "logMessage", lambda message, level: said.append(message))
    context = QgsLocatorContext()
    context.usingPrefix = True
    clone.fetchResults("ziyun", context, QgsFeedback())
    assert len(said) == 1
    assert "gone.gpkg" in said[0]


def test_a_cancelled_search_stops(search: tuple[QgsLocator, PovertyMapLocator]) -> None:
    _, own = search
    clone = own.clone()
    sent: list[QgsLocatorResult] = []
    clone.resultFetched.connect(sent.append)
    feedback = QgsFeedback()
    feedback.cancel()
    context = QgsLocatorContext()
    context.usingPrefix = True
    clone.fetchResults("zy", context, feedback)
    assert sent == []


def test_it_goes_without_a_trace(session: Session) -> None:
    receivers = session.receivers(session.workspaceChanged)
    locator = QgsLocator()
    own = PovertyMapLocator(session)
    locator.registerFilter(own)
    assert find(locator, "pmap zy")
    locator.cancelWithoutBlocking()
    locator.deregisterFilter(own)
    assert locator.filters() == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert session.receivers(session.workspaceChanged) == receivers
    QgsProject.instance().clear()
