"""Records edited in QGIS's layers: figures, docks and map follow; nothing is left connected."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import Qgis, QgsApplication, QgsExpressionContextUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgsAttributeForm, QgsGui
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.edit_watch import EditWatch, Followed
from poverty_map_plugin.gui.preferences import work_as
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.plugin import PovertyMapPlugin
from poverty_map_plugin.services.indicators import compute_periods
from poverty_map_plugin.services.person import current_user, login_name
from poverty_map_plugin.services.workspace import open_workspace

from . import small_project, small_workspace
from .plain_interface import PlainInterface

PATIENCE_MS = 60_000
VILLAGE = "520425104222"
MONTHS = [Period(2016, 10), Period(2016, 11), Period(2016, 12)]


@pytest.fixture(scope="module", autouse=True)
def editors(qgis_app: object) -> None:
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()


@pytest.fixture(scope="module")
def made(editors: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("made") / "small.gpkg")
    with open_workspace(path) as workspace:
        compute_periods(workspace, MONTHS, CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture
def project_path(made: Path, tmp_path: Path) -> Path:
    shutil.copy(made.with_suffix(".gpkg"), tmp_path)
    return Path(shutil.copy(made, tmp_path))


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    assert QgsProject.instance().read(str(project_path))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def watch(session: Session) -> Iterator[EditWatch]:
    watch = EditWatch(session)
    yield watch
    wait_until(lambda: not watch.is_following)
    watch.stop()


class Heard:
    """What a watch tells."""

    def __init__(self, watch: EditWatch) -> None:
        self.followed: list[Followed] = []
        self.said: list[str] = []
        watch.followed.connect(self.followed.append)
        watch.countingNeeded.connect(self.said.append)


def wait_until(condition: Callable[[], Any]) -> None:
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: loop.quit() if condition() else None)
    clock.start(10)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    clock.stop()
    assert condition()


def layer_of(session: Session, entity: str) -> QgsVectorLayer:
    return layers_by_role(session.project)[entity]


def change(layer: QgsVectorLayer, key: str, field: str, value: object) -> None:
    """As a cell of the attribute table is changed; not saved yet."""
    assert layer.isEditable() or layer.startEditing()
    feature = next(layer.getFeatures(f"\"code\" = '{key}'"))
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexFromName(field), value)


def save(layer: QgsVectorLayer) -> None:
    assert layer.commitChanges(), layer.commitErrors()


def stored(session: Session, indicator: str, level: str, code: str, period: str = "2016-12") -> float | None:
    assert session.workspace is not None
    where = {"indicator": indicator, "level": level, "code": code, "period": period}
    rows = session.workspace.store.read("indicator_value", ["value"], where)
    return float(rows["value"][0]) if len(rows) else None


def test_an_edited_record_brings_its_figures_along(session: Session, watch: EditWatch) -> None:
    heard = Heard(watch)
    layer = layer_of(session, "transformer")
    change(layer, "T2", "peak_load_kva", 200.0)
    assert stored(session, "peak_load", "county", "520425") == 300
    save(layer)
    wait_until(lambda: heard.followed)
    assert heard.followed[0] == Followed(frozenset({"transformer"}), frozenset(Level))
    assert stored(session, "peak_load", "county", "520425") == 330
    assert stored(session, "load_rate", "village", VILLAGE) == 100
    counties = layers_by_role(session.project)["map_county"]
    assert next(counties.getFeatures("\"code\" = '520425'"))["peak_load"] == 330
    # What is not seen follows in the background.
    wait_until(lambda: not watch.is_following)
    assert stored(session, "peak_load", "county", "520425", "2016-10") == 330
    assert heard.said == []


def test_who_wrote_and_when_stays_the_editor(session: Session, watch: EditWatch, project_path: Path) -> None:
    heard = Heard(watch)
    layer = layer_of(session, "transformer")
    assert layer.startEditing()
    form = QgsAttributeForm(layer, next(layer.getFeatures("\"code\" = 'T1'")))
    form.changeAttribute("peak_load_kva", 50)
    assert form.save()
    save(layer)
    wait_until(lambda: heard.followed)
    with closing(sqlite3.connect(project_path.with_suffix(".gpkg"))) as connection:
        record = connection.execute("SELECT updated_by, updated_at FROM transformer WHERE code = 'T1'").fetchone()
        entries = connection.execute(
            "SELECT changed_by, changed_at FROM change_log WHERE action <> 'insert'"
        ).fetchall()
        left = connection.execute("SELECT count(*) FROM workspace WHERE key = 'changing_user'").fetchone()
    assert entries == [record]
    assert record[0] == QgsExpressionContextUtils.globalScope().variable("user_account_name")
    assert left == (0,)


def test_forms_and_services_write_under_the_name_that_was_given(
    session: Session, watch: EditWatch, project_path: Path
) -> None:
    heard = Heard(watch)
    layer = layer_of(session, "transformer")
    work_as(" 王敏 ")
    try:
        assert current_user() == "王敏"
        assert layer.startEditing()
        form = QgsAttributeForm(layer, next(layer.getFeatures("\"code\" = 'T1'")))
        form.changeAttribute("peak_load_kva", 50)
        assert form.save()
        save(layer)
        wait_until(lambda: heard.followed)
    finally:
        work_as("")
    with closing(sqlite3.connect(project_path.with_suffix(".gpkg"))) as connection:
        record = connection.execute("SELECT updated_by FROM transformer WHERE code = 'T1'").fetchone()
    assert record == ("王敏",)
    assert current_user() == login_name()
    assert QgsExpressionContextUtils.globalScope().variable("poverty_map_user") is None


def test_new_removed_and_moved_records_are_followed(session: Session, watch: EditWatch) -> None:
    heard = Heard(watch)
    layer = layer_of(session, "transformer")
    change(layer, "T1", "village_code", "520422100201")
    layer.deleteFeature(next(layer.getFeatures("\"code\" = 'T3'")).id())
    save(layer)
    wait_until(lambda: heard.followed)
    assert stored(session, "transformers", "village", VILLAGE) == 1
    assert stored(session, "transformers", "village", "520425100201") is None
    assert stored(session, "transformers", "village", "520422100201") == 1
    assert stored(session, "transformers", "province", "52") == 2


@pytest.mark.parametrize("mode", [Qgis.TransactionMode.AutomaticGroups, Qgis.TransactionMode.BufferedGroups])
def test_layers_that_are_saved_together_are_followed_together(
    session: Session, watch: EditWatch, mode: Qgis.TransactionMode
) -> None:
    heard = Heard(watch)
    session.project.setTransactionMode(mode)
    transformers, donations = layer_of(session, "transformer"), layer_of(session, "support_site")
    change(transformers, "T2", "peak_load_kva", 200.0)
    save(transformers)
    wait_until(lambda: heard.followed)
    assert stored(session, "peak_load", "county", "520425") == 330
    assert not donations.isModified()
    assert heard.said == []
    wait_until(lambda: not watch.is_following)


def test_edits_of_other_programs_are_taken_along(session: Session, watch: EditWatch, project_path: Path) -> None:
    heard = Heard(watch)
    with open_workspace(project_path.with_suffix(".gpkg")) as other, other.store.change("other") as edit:
        edit.update("transformer", pd.DataFrame({"code": ["T3"], "peak_load_kva": [40.0]}), ("code",))
    change(layer_of(session, "cadre"), "G1", "phone", "1")
    save(layer_of(session, "cadre"))
    wait_until(lambda: heard.followed)
    assert heard.followed[0].entities == {"cadre", "transformer"}
    assert stored(session, "peak_load", "village", "520425100201") == 40


def test_what_cannot_be_followed_says_what_to_do(session: Session, watch: EditWatch, project_path: Path) -> None:
    heard = Heard(watch)
    statistics = layer_of(session, "village_statistics")
    assert statistics.startEditing()
    feature = next(statistics.getFeatures(f"\"village_code\" = '{VILLAGE}' AND \"period\" = '2016-12'"))
    index = statistics.fields().indexFromName("period")
    assert statistics.changeAttributeValue(feature.id(), index, "December")
    save(statistics)
    wait_until(lambda: heard.said)
    assert "December" in heard.said[0]
    assert "do not tell of the last edit" in heard.said[0]
    assert heard.followed == []
    assert statistics.startEditing()
    assert statistics.changeAttributeValue(feature.id(), index, "2016-12")
    poor = statistics.fields().indexFromName("poor_people")
    assert statistics.changeAttributeValue(feature.id(), poor, 7)
    save(statistics)
    wait_until(lambda: heard.followed)
    assert stored(session, "poor_people", "village", VILLAGE) == 7


def test_a_place_that_is_edited_asks_to_count_anew(session: Session, watch: EditWatch) -> None:
    heard = Heard(watch)
    villages = layer_of(session, "village")
    change(villages, VILLAGE, "name", "新村")
    save(villages)
    wait_until(lambda: heard.said)
    assert len(heard.said) == 1
    assert "Places or bureaus" in heard.said[0]


def receivers(layer: QgsVectorLayer) -> int:
    return int(layer.receivers(layer.afterCommitChanges))


def test_nothing_is_left_connected(session: Session) -> None:
    project, layer = session.project, layer_of(session, "transformer")
    before = receivers(layer), project.receivers(project.layersAdded)
    watch = EditWatch(session)
    assert receivers(layer) == before[0] + 1
    session.reload()
    assert receivers(layer) == before[0] + 1
    watch.stop()
    assert (receivers(layer), project.receivers(project.layersAdded)) == before


def test_a_layer_that_is_added_later_is_watched_and_others_are_not(session: Session, watch: EditWatch) -> None:
    heard = Heard(watch)
    layer = layer_of(session, "transformer")
    again, foreign = layer.clone(), QgsVectorLayer("None?field=code:string", "mine", "memory")
    foreign.setCustomProperty("poverty_map/role", "transformer")
    session.project.removeMapLayer(layer)
    session.project.addMapLayers([again, foreign])
    assert receivers(foreign) == 0
    change(again, "T2", "peak_load_kva", 200.0)
    save(again)
    wait_until(lambda: heard.followed)
    assert stored(session, "peak_load", "county", "520425") == 330


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_overview_and_card_show_what_was_edited(project_path: Path, qgis_app: object) -> None:
    interface = PlainInterface()
    plugin = PovertyMapPlugin(interface)
    plugin.initGui()
    QgsProject.instance().read(str(project_path))
    workbench = plugin.workbench
    assert workbench is not None
    session = workbench.session
    session.set_scope(Scope.of("520425"))
    workbench.docks.card.show_place(Scope.of(VILLAGE))
    assert "李四" not in texts(workbench.docks.card)
    statistics = layer_of(session, "village_statistics")
    assert statistics.startEditing()
    feature = next(statistics.getFeatures(f"\"village_code\" = '{VILLAGE}' AND \"period\" = '2016-12'"))
    assert statistics.changeAttributeValue(feature.id(), statistics.fields().indexFromName("poor_people"), 43)
    save(statistics)
    wait_until(lambda: "143" in texts(workbench.overview_dock))
    assert "43" in texts(workbench.docks.card)
    wait_until(lambda: not workbench.docks.edit_watch.is_following)
    plugin.unload()
    QgsProject.instance().clear()


def test_indicators_are_run_from_the_message(project_path: Path, qgis_app: object) -> None:
    interface = PlainInterface()
    plugin = PovertyMapPlugin(interface)
    plugin.initGui()
    QgsProject.instance().read(str(project_path))
    workbench = plugin.workbench
    assert workbench is not None
    villages = layer_of(workbench.session, "village")
    change(villages, VILLAGE, "name", "<b>新村</b>")
    save(villages)
    bar = interface.messageBar()
    wait_until(lambda: bar.findChild(QPushButton, "PovertyMapRunIndicators"))
    bar.findChild(QPushButton, "PovertyMapRunIndicators").click()
    wait_until(lambda: not workbench.docks.counting.runner.is_running)
    places = workbench.session.places
    assert places is not None
    assert places.name(VILLAGE) == "<b>新村</b>"
    drawn = layers_by_role(QgsProject.instance())["map_village"]
    assert next(drawn.getFeatures(f"\"code\" = '{VILLAGE}'"))["name"] == "<b>新村</b>"
    QgsApplication.processEvents()
    assert len(bar.items()) == 0
    plugin.unload()
    QgsProject.instance().clear()
