"""What stands beside the tables of records: unvisited households, matches, policies and attachments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QTableView

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.preferences import Preferences, save_preferences
from poverty_map_plugin.gui.records import attachments as attachment_box
from poverty_map_plugin.gui.records.attachments import AttachmentBox
from poverty_map_plugin.gui.records.records_dock import RecordsDock
from poverty_map_plugin.gui.records.unvisited_panel import UnvisitedPanel
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.workspace import open_workspace

from . import small_project, small_workspace
from .plain_interface import PlainInterface
from .records_dock.hands import settle, wait_until

HOSTILE = "<img src='file:///etc/passwd'><b>第一条</b> & 光伏"
VILLAGE = "520425104222"


@pytest.fixture(scope="module")
def made_once(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    with open_workspace(small_workspace.make(tmp_path_factory.mktemp("panels") / "small.gpkg")) as workspace:
        with workspace.store.change("test") as change:
            _insert(change)
        compute_indicators(workspace, Period(2016, 12), CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture
def session(made_once: Path, tmp_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(small_workspace.copied(made_once, tmp_path)))
    yield session
    session.stop()
    QgsProject.instance().clear()


def _insert(change: Any) -> None:
    def insert(table: str, *rows: dict[str, Any]) -> None:
        change.insert(table, pd.DataFrame(list(rows), dtype=object))

    home = {"village_code": VILLAGE, "status": "not_out"}
    insert("household", {"code": "H1", "uuid": "h1", "head_name": "<b>张三</b>", **home})
    insert("household", {"code": "H2", "uuid": "h2", "head_name": "李四", "cadre_code": "C1", **home})
    visit = {"code": "V1", "uuid": "v1", "household_code": "H2", "village_code": VILLAGE, "cadre_code": "C1"}
    insert("visit", {**visit, "visited_at": "2016-10-01T08:00:00"})
    help_ = {"category": "goods", "unit": "套", "status": "open"}
    need = {"place_code": VILLAGE, "stated_on": "2016-05-01", **help_}
    insert("need", {"code": "N1", "uuid": "n1", "title": "<i>棉被</i>", "quantity": 10.0, **need})
    offer = {"donor": "某单位", "offered_on": "2016-04-01", **help_}
    insert("offer", {"code": "O1", "uuid": "o1", "title": "棉被", "quantity": 10.0, **offer})
    insert("policy", {"code": "Z1", "uuid": "z1", "title": "<b>光伏</b>办法", "body": HOSTILE, "issuer": "省政府"})
    out = {"code": "F1", "entity": "policy", "record_uuid": "z1", "file_name": "<b>x</b>.pdf"}
    insert("attachment", {**out, "path": "../../../../etc/passwd"})


@pytest.fixture
def dock(session: Session) -> Iterator[RecordsDock]:
    for folder in ("poverty_map/records", "poverty_map/preferences"):
        QgsSettings().remove(folder)
    save_preferences(Preferences(user_name="李明"))
    iface = PlainInterface()
    iface.mainWindow().resize(1366, 768)
    iface.mainWindow().show()
    dock = RecordsDock(session, iface, iface.mainWindow())
    iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    yield dock
    dock.stop()
    iface.mainWindow().hide()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    paths: list[Path] = []

    class Desktop:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            paths.append(Path(url.toLocalFile()))
            return True

    monkeypatch.setattr(attachment_box, "QDesktopServices", Desktop)
    return paths


def child(dock: RecordsDock, kind: type, name: str) -> Any:
    found = dock.findChild(kind, name)
    assert found is not None, name
    return found


def show(dock: RecordsDock, entity: str, uuid: str = "") -> None:
    assert dock.show_records(entity, uuid or None)
    wait_until(lambda: not dock.is_busy)
    settle(200)


def click(dock: RecordsDock, name: str) -> None:
    QTest.mouseClick(child(dock, QPushButton, name), Qt.MouseButton.LeftButton)
    settle(200)


def texts(dock: RecordsDock, name: str) -> list[list[str]]:
    model = child(dock, QTableView, name).model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def value(session: Session, entity: str, uuid: str, field: str) -> Any:
    assert session.workspace is not None
    return session.workspace.store.read(entity, [field], {"uuid": uuid})[field].iloc[0]


def problem(dock: RecordsDock, panel: str) -> str:
    from qgis.PyQt.QtWidgets import QWidget

    label = child(child(dock, QWidget, panel), QLabel, "PovertyMapPanelProblem")
    assert label.textFormat() == Qt.TextFormat.PlainText
    return label.text() if label.isVisible() else ""


def test_households_without_a_visit_are_listed_counted_and_opened(dock: RecordsDock, session: Session) -> None:
    show(dock, "visit")
    panel = child(dock, UnvisitedPanel, "PovertyMapUnvisitedPanel")
    wait_until(lambda: not panel.is_busy)
    found = texts(dock, "PovertyMapUnvisited")
    assert [row[1] for row in found] == ["<b>张三</b>", "李四"]
    assert [row[3] for row in found] == ["", "91"]
    assert [row[1:] for row in texts(dock, "PovertyMapUnvisitedVillages")] == [["2", "1", "2"]]
    assert "2016-12-31" in child(dock, QLabel, "PovertyMapUnvisitedSummary").text()
    asked: list[object] = []
    dock.placeRequested.connect(asked.append)
    view = child(dock, QTableView, "PovertyMapUnvisited")
    view.selectRow(1)
    click(dock, "PovertyMapUnvisitedZoom")
    assert asked == [Scope.of(VILLAGE)]
    session.set_scope(Scope.of("522636"))
    wait_until(lambda: not panel.is_busy)
    assert texts(dock, "PovertyMapUnvisited") == []
    session.set_scope(Scope.of("52"))
    wait_until(lambda: not panel.is_busy)
    view.selectRow(1)
    view.doubleClicked.emit(view.currentIndex())
    settle(200)
    assert dock.shown.chosen().uuid == "h2"
    assert not panel.isVisible()


def test_a_match_is_made_and_taken_back(dock: RecordsDock, session: Session) -> None:
    written: list[bool] = []
    dock.recordsWritten.connect(lambda: written.append(True))
    show(dock, "need", "n1")
    (suggested,) = texts(dock, "PovertyMapSuggestions")
    assert suggested[0] == "棉被 · 某单位"
    assert child(dock, QLabel, "PovertyMapMatchTitle").text() == "<i>棉被</i>"
    click(dock, "PovertyMapMatch")
    assert (value(session, "need", "n1", "offer_code"), value(session, "offer", "o1", "status")) == ("O1", "matched")
    assert value(session, "need", "n1", "updated_by") == "李明"
    assert len(texts(dock, "PovertyMapMatched")) == 1
    click(dock, "PovertyMapRelease")
    assert (value(session, "need", "n1", "offer_code"), value(session, "need", "n1", "status")) == (None, "open")
    assert value(session, "offer", "o1", "status") == "open"
    assert written == [True, True]


def test_a_stale_match_is_refused_and_told(dock: RecordsDock, session: Session) -> None:
    show(dock, "offer", "o1")
    assert len(texts(dock, "PovertyMapSuggestions")) == 1
    assert session.workspace is not None
    with session.workspace.store.change("other") as change:
        change.update("need", pd.DataFrame([{"uuid": "n1", "status": "met"}], dtype=object), ("uuid",))
    click(dock, "PovertyMapMatch")
    assert "<i>棉被</i>" in problem(dock, "PovertyMapMatchPanel")
    assert value(session, "need", "n1", "offer_code") is None
    assert texts(dock, "PovertyMapSuggestions") == [] or not child(dock, QPushButton, "PovertyMapMatch").isVisible()


def test_nothing_is_matched_beside_unsaved_edits(dock: RecordsDock, session: Session) -> None:
    from poverty_map_plugin.cartography.roles import layers_by_role

    show(dock, "need", "n1")
    layer = layers_by_role(QgsProject.instance())["need"]
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("title"), "新")
    click(dock, "PovertyMapMatch")
    assert layer.name() in problem(dock, "PovertyMapMatchPanel")
    assert value(session, "need", "n1", "status") == "open"
    layer.rollBack()


def test_a_policy_is_read_as_plain_text_with_its_words_marked(dock: RecordsDock) -> None:
    show(dock, "policy", "z1")
    text = child(dock, QPlainTextEdit, "PovertyMapPolicyText")
    assert text.toPlainText() == HOSTILE
    assert child(dock, QLabel, "PovertyMapPolicyTitle").text() == "<b>光伏</b>办法"
    assert text.extraSelections() == []
    child(dock, QLineEdit, "PovertyMapRecordSearch").setText("光伏 第一条")
    settle(600)
    view = child(dock, QTableView, "PovertyMapRecordTable")
    view.selectionModel().select(
        view.model().index(0, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    settle(200)
    assert sorted(mark.cursor.selectedText() for mark in text.extraSelections()) == ["光伏", "第一条"]


def test_files_are_attached_opened_and_missed(
    dock: RecordsDock, session: Session, opened: list[Path], tmp_path: Path
) -> None:
    show(dock, "policy", "z1")
    box = child(dock, AttachmentBox, "").parent().findChild(AttachmentBox)
    assert session.workspace is not None
    files = child(dock, QListWidget, "PovertyMapAttachments")
    assert files.count() == 1
    assert files.item(0).text().startswith("<b>x</b>.pdf")
    assert not child(dock, QPushButton, "PovertyMapAttachmentOpen").isEnabled()
    files.itemActivated.emit(files.item(0))
    assert opened == []
    source = tmp_path / "原文.txt"
    source.write_text("原文", encoding="utf-8")
    box.add(source)
    settle(200)
    assert files.count() == 2
    row = next(n for n in range(2) if files.item(n).text().startswith("原文"))
    files.setCurrentRow(row)
    click(dock, "PovertyMapAttachmentOpen")
    copy = Path(session.workspace.store.location).parent / "attachments" / "原文.txt"
    assert opened == [copy]
    copy.write_text("别的", encoding="utf-8")
    click(dock, "PovertyMapAttachmentOpen")
    assert "原文.txt" in problem(dock, "PovertyMapPolicyPanel")
    copy.unlink()
    click(dock, "PovertyMapAttachmentOpen")
    assert len(opened) == 2
    assert str(copy) in problem(dock, "PovertyMapPolicyPanel")


def test_an_attachment_is_removed_after_a_question_and_its_file_stays(
    dock: RecordsDock, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    show(dock, "policy", "z1")
    box = dock.findChild(AttachmentBox)
    assert session.workspace is not None
    files, remove = (
        child(dock, QListWidget, "PovertyMapAttachments"),
        child(dock, QPushButton, "PovertyMapAttachmentRemove"),
    )
    source = tmp_path / "原文.txt"
    source.write_text("原文", encoding="utf-8")
    box.add(source)
    settle(200)
    asked: list[str] = []
    answers = iter([False, True])

    def answer(_parent: object, _title: str, question: str, _deed: str) -> bool:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr("poverty_map_plugin.gui.records.attachments.may_do", answer)
    files.setCurrentRow(next(n for n in range(2) if files.item(n).text().startswith("原文")))
    remove.click()
    assert files.count() == 2
    remove.click()
    settle(200)
    assert files.count() == 1
    assert all("原文.txt" in question for question in asked)
    store = session.workspace.store
    assert (Path(store.location).parent / "attachments" / "原文.txt").is_file()
    assert store.count("attachment", {"file_name": "原文.txt"}) == 0


def test_the_panels_let_go(dock: RecordsDock, session: Session) -> None:
    for entity in ("visit", "need", "policy"):
        show(dock, entity)
    session.close_workspace()
    settle(100)
    assert texts(dock, "PovertyMapUnvisited") == []
