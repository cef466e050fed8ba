"""The records dock: tables within a scope, filtered, edited in the layers' buffers, joined to the map."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsSettings, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QEvent, QEventLoop, QItemSelectionModel, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTableView,
    QToolBar,
    QToolButton,
)

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.preferences import Preferences, save_preferences
from poverty_map_plugin.gui.records import record_finder
from poverty_map_plugin.gui.records.column_choice import ColumnDialog
from poverty_map_plugin.gui.records.filter_bar import FilterBar
from poverty_map_plugin.gui.records.record_model import FID_ROLE, RecordModel
from poverty_map_plugin.gui.records.records_dock import RecordsDock
from poverty_map_plugin.gui.records.selection_link import SelectionLink
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import point_wkb

from . import small_workspace
from .plain_interface import PlainInterface

PATIENCE_MS = 30_000
IDENTITY = "520102199001011237"
HOSTILE = "<b>王小明</b>"


class FormTools:
    """Of QGIS's tools the one that adds a feature: whoever tests accepts or cancels the form."""

    def __init__(self) -> None:
        self.given: list[tuple[str, dict[int, Any], QgsGeometry]] = []
        self.typed: dict[str, Any] | None = {}

    def addFeature(self, layer: QgsVectorLayer, values: dict[int, Any], geometry: QgsGeometry) -> Any:
        self.given.append((layer.name(), values, geometry))
        if self.typed is None:
            return False, QgsFeature()
        feature = QgsVectorLayerUtils.createFeature(layer, geometry, values, layer.createExpressionContext())
        for name, value in self.typed.items():
            feature[name] = value
        return layer.addFeature(feature), feature


class Interface(PlainInterface):
    def __init__(self) -> None:
        super().__init__()
        self.tools = FormTools()
        self.forms: list[tuple[str, int, bool]] = []

    def vectorLayerTools(self) -> FormTools:
        return self.tools

    def openFeatureForm(self, layer: QgsVectorLayer, feature: QgsFeature, _: bool, modal: bool) -> bool:
        self.forms.append((layer.name(), feature.id(), layer.isEditable()))
        return True


@pytest.fixture(scope="module")
def made_once(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("records") / "small.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            households = {
                "code": ["H01", "H02", "H03", "H04"],
                "village_code": ["520425104222", "520425100201", "520422100201", "522636100202"],
                "head_name": [HOSTILE, "李四", "=1+1", "赵六"],
                "status": ["not_out", "out", "out", "not_out"],
                "poverty_cause": ["illness", "schooling", None, "illness"],
                "income_per_head": [2436.0, 12345.5, None, 3000.0],
                "entered": ["2014-01-01", None, "2016-03-31", None],
                "phone": ["13800001234", None, None, None],
                "geom": [point_wkb(106.5, 26.5), point_wkb(106.2, 26.5), None, None],
            }
            change.insert("household", pd.DataFrame(households))
            people = {"code": ["M1"], "household_code": ["H01"], "name": ["小红"], "identity_number": [IDENTITY]}
            change.insert("person", pd.DataFrame(people))
        compute_indicators(workspace, Period(2017, 1), CollectingFeedback())
        return write_project(workspace, CollectingFeedback())


@pytest.fixture(scope="module")
def session(made_once: Path) -> Iterator[Session]:
    """One for all tests, as a project is slow to read; those that write to the store take a copy of their own."""
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(made_once))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def own_project(made_once: Path, session: Session, tmp_path: Path) -> None:
    """A copy to write to; the tests of these stand last, as the session follows."""
    for file in made_once.parent.glob("small.*"):
        shutil.copy(file, tmp_path)
    QgsProject.instance().read(str(tmp_path / made_once.name))


@pytest.fixture
def iface(qgis_app: object) -> Interface:
    return Interface()


@pytest.fixture
def dock(session: Session, iface: Interface) -> Iterator[RecordsDock]:
    for folder in ("poverty_map/records", "poverty_map/preferences"):
        QgsSettings().remove(folder)
    for each in layers_by_role(QgsProject.instance()).values():
        each.removeSelection()
    session.set_scope(Scope("52", Level.PROVINCE))
    iface.mainWindow().resize(1366, 768)
    iface.mainWindow().show()
    dock = RecordsDock(session, iface, iface.mainWindow())
    iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    assert dock.show_records("household")
    settle(50)
    yield dock
    dock.stop()
    for each in layers_by_role(QgsProject.instance()).values():
        if each.isEditable():
            each.rollBack()
    iface.mainWindow().hide()


def settle(milliseconds: int = 150) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool]) -> None:
    waited = 0
    while not condition():
        assert waited < PATIENCE_MS
        settle(20)
        waited += 20


def child(dock: RecordsDock, kind: type, name: str) -> Any:
    found = dock.findChild(kind, name)
    assert found is not None, name
    return found


def table(dock: RecordsDock) -> QTableView:
    return child(dock, QTableView, "PovertyMapRecordTable")


def model(dock: RecordsDock) -> RecordModel:
    found = table(dock).model()
    assert isinstance(found, RecordModel)
    return found


def action(dock: RecordsDock, name: str) -> QAction:
    return child(dock, QAction, f"PovertyMapRecord{name}")


def headers(dock: RecordsDock) -> list[str]:
    shown = model(dock)
    titles = [shown.headerData(n, Qt.Orientation.Horizontal) for n in range(shown.columnCount())]
    return [title.replace("\n", " ") for title in titles]  # a unit stands on a line of its own


def rows(dock: RecordsDock, column: int = 0) -> list[str]:
    shown = model(dock)
    return [shown.index(row, column).data() for row in range(shown.rowCount())]


def numbers(dock: RecordsDock) -> list[int]:
    shown = model(dock)
    return [shown.index(row, 0).data(FID_ROLE) for row in range(shown.rowCount())]


def count(dock: RecordsDock) -> str:
    return str(child(dock, QLabel, "PovertyMapRecordCount").text())


def layer(entity: str = "household") -> QgsVectorLayer:
    return layers_by_role(QgsProject.instance())[entity]


def select_rows(dock: RecordsDock, *fids: int) -> None:
    view = table(dock)
    view.clearSelection()
    for row in model(dock).rows_of(fids):
        mode = view.selectionModel().SelectionFlag
        view.selectionModel().select(model(dock).index(row, 0), mode.Select | mode.Rows)
    settle()


def selected_rows(dock: RecordsDock) -> set[int]:
    return {index.data(FID_ROLE) for index in table(dock).selectionModel().selectedRows()}


def set_value(fid: int, name: str, value: object, entity: str = "household") -> None:
    edited = layer(entity)
    edited.startEditing()
    edited.beginEditCommand(name)  # as a form does: who changed a record comes along
    assert edited.changeAttributeValue(fid, edited.fields().indexOf(name), value)
    edited.endEditCommand()
    settle(30)


# Tables


def test_a_table_shows_records_in_words(dock: RecordsDock) -> None:
    assert headers(dock)[:4] == ["Head of household", "Village", "Village group", "Household size (people)"]
    assert numbers(dock) == [3, 2, 1, 4]  # by village
    assert rows(dock, 1) == ["普定 普定村", "紫云 紫云村", "紫云 小寨关村", "丹寨 无位村"]
    assert rows(dock, 4) == ["", "Schooling", "Illness", "Illness"]
    assert rows(dock, 6) == ["", "12,345.5", "2,436.0", "3,000.0"]
    assert count(dock) == "4 of 4"


def test_hostile_texts_are_shown_as_they_are(dock: RecordsDock) -> None:
    assert HOSTILE in rows(dock)
    set_value(2, "head_name", "<img src=x>\n" + "x" * 100)
    tip = model(dock).index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p>&lt;img src=x&gt;")
    for label in dock.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_table_follows_the_scope(dock: RecordsDock, session: Session) -> None:
    session.set_scope(Scope("520425", Level.COUNTY))
    assert numbers(dock) == [2, 1]
    assert count(dock) == "2 of 2"
    session.set_scope(Scope("PD", Level.BUREAU))
    assert numbers(dock) == [3, 1]


def test_words_are_looked_for_once_nobody_types(dock: RecordsDock) -> None:
    search = child(dock, QLineEdit, "PovertyMapRecordSearch")
    QTest.keyClicks(search, "illness")
    assert len(rows(dock)) == 4
    wait_until(lambda: numbers(dock) == [1, 4])
    assert count(dock) == "2 of 4"


def test_a_code_is_chosen(dock: RecordsDock) -> None:
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    assert numbers(dock) == [3, 2]


def test_only_what_is_selected_on_the_map(dock: RecordsDock) -> None:
    layer().selectByIds([2])
    only = child(dock, QToolButton, "PovertyMapRecordOnlySelected")
    only.setChecked(True)
    assert numbers(dock) == [2]
    counties = layer("map_county")
    counties.selectByExpression("\"code\" = '520422'")
    assert numbers(dock) == [3, 2]
    # A row that is selected does not narrow the table to itself.
    select_rows(dock, 3)
    assert numbers(dock) == [3, 2]
    only.setChecked(False)
    assert len(numbers(dock)) == 4


def test_a_header_sorts_and_the_order_is_remembered(dock: RecordsDock, session: Session, iface: Interface) -> None:
    view, number = table(dock), headers(dock).index("Net income per head (CNY)")
    header = view.horizontalHeader()
    dock.show()
    at = QPoint(header.sectionViewportPosition(number) + 5, header.height() // 2)
    for expected in ([1, 4, 2, 3], [2, 4, 1, 3]):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert numbers(dock) == expected
    other = RecordsDock(session, iface, iface.mainWindow())
    assert numbers(other) == [2, 4, 1, 3]
    other.stop()
    other.deleteLater()


def test_columns_are_chosen_and_remembered(dock: RecordsDock, session: Session, iface: Interface) -> None:
    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ColumnDialog)
        dialog._fill(["code", "phone"])
        # By the keyboard: the first goes one down.
        fields = dialog.findChild(QListWidget)
        fields.setCurrentRow(0)
        down = next(each for each in dialog.findChildren(QToolButton) if each.accessibleName() == "Move down")
        assert down.shortcut().toString() == "Alt+Down"
        QTest.mouseClick(down, Qt.MouseButton.LeftButton)
        dialog.accept()

    QTimer.singleShot(100, accept)
    action(dock, "Columns").trigger()
    assert headers(dock) == ["Phone", "Household number"]
    other = RecordsDock(session, iface, iface.mainWindow())
    assert headers(other) == ["Phone", "Household number"]
    other.stop()
    other.deleteLater()


def test_pages_have_a_tab_for_each_kind(dock: RecordsDock) -> None:
    page, tabs = child(dock, QComboBox, "PovertyMapRecordPage"), child(dock, QTabBar, "PovertyMapRecordTabs")
    assert [page.itemText(n) for n in range(page.count())][:3] == ["Power aid", "Paired aid", "Resident cadres"]
    page.setCurrentIndex(0)
    page.activated.emit(0)
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["Grid project", "Fund"]
    assert len(rows(dock)) == 3
    tabs.setCurrentIndex(1)
    assert rows(dock) == []


def test_identity_numbers_are_masked_always(dock: RecordsDock) -> None:
    save_preferences(Preferences(copy_personal=True))
    assert dock.show_records("person")
    settle()
    number = headers(dock).index("Identity number")
    assert rows(dock, number) == ["520*************37"]
    select_rows(dock, 1)
    action(dock, "Copy").trigger()
    assert IDENTITY not in QApplication.clipboard().text()
    assert "小红" in QApplication.clipboard().text()


def test_the_buttons_go_under_the_filters_where_there_is_no_room(dock: RecordsDock, iface: Interface) -> None:
    bar, buttons = child(dock, FilterBar, ""), child(dock, QToolBar, "PovertyMapRecordToolbar")

    def side_by_side(width: int) -> bool:
        iface.mainWindow().resize(width, 768)
        settle()
        return bool(bar.mapTo(dock, QPoint(0, 0)).y() == buttons.mapTo(dock, QPoint(0, 0)).y())

    assert [side_by_side(width) for width in (1600, 800, 1600)] == [True, False, True]
    # Another page has fewer filters, or more: nothing is squeezed.
    iface.mainWindow().resize(900, 768)
    for entity in ("road", "household", "transformer", "household"):
        dock.show_records(entity)
        settle()
        assert bar.height() >= bar.sizeHint().height(), entity
    # None of them hides behind an arrow.
    assert all(buttons.widgetForAction(action).isVisible() for action in buttons.actions())


# Copying


def test_rows_are_copied_with_headers_masked_and_harmless(dock: RecordsDock) -> None:
    table(dock).selectAll()
    settle()
    table(dock).setFocus()
    QTest.keyClick(table(dock), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QApplication.clipboard().text().splitlines()
    assert text[0].split("\t")[:2] == ["Head of household", "Village"]
    assert text[1].split("\t")[0] == "'=***"
    assert "13800001234" not in QApplication.clipboard().text()
    assert QApplication.clipboard().text().count("138****1234") == 1
    assert "12345.5" in QApplication.clipboard().text()


def test_personal_words_are_copied_when_a_person_prefers_so(dock: RecordsDock) -> None:
    save_preferences(Preferences(copy_personal=True))
    table(dock).selectAll()
    action(dock, "Copy").trigger()
    data = QApplication.clipboard().mimeData()
    assert "'=1+1" in data.text()
    assert HOSTILE in data.text()
    assert HOSTILE not in data.html()
    assert "&lt;b&gt;王小明" in data.html()
    assert "13800001234" in data.html()


# Editing


def test_unsaved_changes_are_seen_and_undone(dock: RecordsDock) -> None:
    set_value(2, "poverty_cause", "illness")
    set_value(2, "entered", None)
    assert rows(dock, 4)[1] == "Illness"
    font = model(dock).index(1, 4).data(Qt.ItemDataRole.FontRole)
    assert font.italic()
    assert model(dock).index(1, 0).data(Qt.ItemDataRole.FontRole) is None
    assert count(dock) == "4 of 4 · 1 not saved"
    action(dock, "Undo").trigger()
    action(dock, "Undo").trigger()
    settle(30)
    assert rows(dock, 4)[1] == "Schooling"
    assert not action(dock, "Undo").isEnabled()
    action(dock, "Redo").trigger()
    settle(30)
    assert rows(dock, 4)[1] == "Illness"


def test_a_record_is_added_where_the_map_was_clicked(dock: RecordsDock, iface: Interface) -> None:
    canvas = iface.mapCanvas()
    action(dock, "AddAt").trigger()
    tool = canvas.mapTool()
    assert action(dock, "AddAt").isChecked()
    canvas.setDestinationCrs(layer().crs())
    tool.clicked.emit(QgsPointXY(106.5001, 26.5))
    _, values, geometry = iface.tools.given[0]
    assert values[layer().fields().indexOf("village_code")] == "520425104222"
    assert geometry.asPoint().x() == pytest.approx(106.5001)
    dock.show_records("fund")
    tool.clicked.emit(QgsPointXY(106.9, 26.9))
    _, values, geometry = iface.tools.given[1]
    assert values[layer("fund").fields().indexOf("place_code")] == "520425"
    assert geometry.isNull()


def test_records_that_a_click_says_nothing_of_are_added_by_their_form(dock: RecordsDock) -> None:
    dock.show_records("person")
    assert not action(dock, "AddAt").isEnabled()
    assert "by their form" in action(dock, "AddAt").toolTip()
    assert action(dock, "Add").isEnabled()


def test_forms_are_qgis_s_own(dock: RecordsDock, iface: Interface) -> None:
    select_rows(dock, 1)
    # Not by the view: it would ask which keys are held, and another test held one.
    table(dock).selectionModel().setCurrentIndex(model(dock).index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    table(dock).setFocus()
    QTest.keyClick(table(dock), Qt.Key.Key_Return)
    assert iface.forms == [(layer().name(), 1, False)]
    action(dock, "Edit").trigger()
    assert iface.forms[-1] == (layer().name(), 1, True)


def test_discarding_asks(dock: RecordsDock, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: answers.pop(0))
    set_value(2, "poverty_cause", "illness")
    action(dock, "Discard").trigger()
    settle(30)
    assert rows(dock, 4)[1] == "Illness"
    action(dock, "Discard").trigger()
    settle(30)
    assert rows(dock, 4)[1] == "Schooling"


def test_other_pages_and_scopes_lose_no_edits(dock: RecordsDock, session: Session) -> None:
    set_value(2, "poverty_cause", "illness")
    dock.show_records("fund", Scope("520422", Level.COUNTY))
    dock.show_records("household", Scope("52", Level.PROVINCE))
    settle()
    assert rows(dock, 4)[1] == "Illness"
    assert action(dock, "Save").isEnabled()


# Selection and the map


def test_selecting_rows_selects_features_and_the_other_way_round(dock: RecordsDock) -> None:
    select_rows(dock, 1, 3)
    assert set(layer().selectedFeatureIds()) == {1, 3}
    layer().selectByIds([2])
    assert selected_rows(dock) == {2}
    settle()
    assert set(layer().selectedFeatureIds()) == {2}


def test_a_selection_outlives_another_order_and_is_not_lost_by_a_filter(dock: RecordsDock) -> None:
    layer().selectByIds([1, 2])
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    assert selected_rows(dock) == {2}
    settle()
    assert set(layer().selectedFeatureIds()) == {1, 2}
    combo.setCurrentIndex(0)
    assert selected_rows(dock) == {1, 2}


def test_zooming_goes_to_the_feature_or_to_the_place(dock: RecordsDock, iface: Interface) -> None:
    canvas = iface.mapCanvas()
    asked: list[Scope] = []
    canvas.setDestinationCrs(layer().crs())
    dock.placeRequested.connect(asked.append)
    select_rows(dock, 1)
    action(dock, "Zoom").trigger()
    assert canvas.extent().contains(QgsPointXY(106.5, 26.5))
    assert canvas.extent().width() < 1
    select_rows(dock, 3)  # without a position
    action(dock, "Zoom").trigger()
    assert asked == [Scope("520422100201", Level.VILLAGE)]
    dock.show_records("person")
    select_rows(dock, 1)
    action(dock, "Zoom").trigger()
    assert asked[-1] == Scope("520425104222", Level.VILLAGE)
    action(dock, "Select").trigger()
    assert [f["code"] for f in layer("map_village").selectedFeatures()] == ["520425104222"]


def test_a_record_is_shown_by_its_uuid_wherever_it_is(dock: RecordsDock, session: Session) -> None:
    session.set_scope(Scope("520422", Level.COUNTY))
    uuid = str(next(f["uuid"] for f in layer().getFeatures() if f.id() == 2))
    assert dock.show_records("household", uuid)
    settle()
    assert selected_rows(dock) == {2}
    assert session.scope == Scope("52", Level.PROVINCE)
    assert not dock.show_records("household", "nobody")
    assert not dock.show_records("task")


def test_an_empty_table_says_what_to_do(dock: RecordsDock, session: Session) -> None:
    def sentence() -> list[str]:
        return [w.text() for w in dock.findChildren(QLabel) if w.isVisibleTo(dock) and len(w.text()) > 20]

    def press(text: str) -> None:
        button = next(b for b in dock.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(dock))
        button.click()
        settle(30)

    dock.show()
    search = child(dock, QLineEdit, "PovertyMapRecordSearch")
    search.setText("nobody")
    wait_until(lambda: not numbers(dock))
    assert sentence() == ["No record matches what is asked for."]
    press("Clear the filters")
    assert len(numbers(dock)) == 4
    session.set_scope(Scope("520422", Level.COUNTY))
    dock.show_records("person")
    assert sentence() == ["普定县 has no records of “Household member”."]
    press("Show the whole province")
    assert len(numbers(dock)) == 1
    asked: list[str] = []
    dock.importRequested.connect(asked.append)
    dock.show_records("policy")
    assert any("There are no records of “Policy” yet" in text for text in sentence())
    press("Import table…")
    assert asked == ["policy"]


def test_ctrl_f_goes_to_the_search_and_tab_leads_on(dock: RecordsDock, iface: Interface) -> None:
    table(dock).setFocus()
    QTest.keyClick(table(dock), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dock.focusWidget() is child(dock, QLineEdit, "PovertyMapRecordSearch")
    reached = set()
    for _ in range(40):
        focused = dock.focusWidget()
        reached.add(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        "PovertyMapRecordSearch",
        "PovertyMapRecordFilter_status",
        "PovertyMapRecordTable",
        "PovertyMapRecordPage",
    }
    assert wanted <= reached


# Growing lists


def test_another_question_is_answered_instead(dock: RecordsDock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_finder, "_FOR_ALL", 0.0)
    monkeypatch.setattr(record_finder, "_FOR_FIRST", 0.0)
    dock.refresh()
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    wait_until(lambda: not dock.is_busy)
    settle()
    assert numbers(dock) == [3, 2]


# Leaving


def receivers(watched: QgsVectorLayer) -> list[int]:
    signals = ("attributeValueChanged", "featureAdded", "featureDeleted", "selectionChanged", "willBeDeleted")
    more = ("afterCommitChanges", "afterRollBack", "editingStarted", "editingStopped", "geometryChanged")
    return [watched.receivers(getattr(watched, name)) for name in signals + more]


def test_nothing_is_left_of_a_dock_that_was_removed(session: Session, iface: Interface) -> None:
    # Docks of other tests, which Qt deletes when it comes to it.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    watched = [layer(), layer("fund"), layer("map_county")]
    project = session.project
    before = [receivers(each) for each in watched]
    others = [
        session.receivers(session.workspaceChanged),
        session.receivers(session.scopeChanged),
        project.receivers(project.layersAdded),
        project.receivers(project.layersRemoved),
    ]
    dock = RecordsDock(session, iface, iface.mainWindow())
    dock.show_records("fund")
    dock.show_records("household")
    assert [receivers(each) for each in watched] != before
    dock.stop()
    settle()
    after = [receivers(each) for each in watched]
    # QGIS itself may have left a layer meanwhile.
    assert all(now <= then for pair in zip(after, before, strict=True) for now, then in zip(*pair, strict=True))
    assert others == [
        session.receivers(session.workspaceChanged),
        session.receivers(session.scopeChanged),
        project.receivers(project.layersAdded),
        project.receivers(project.layersRemoved),
    ]
    dock.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    layer().selectByIds([1])
    session.set_scope(Scope("520422", Level.COUNTY))


def test_links_of_many_rows_stay_in_the_table(dock: RecordsDock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("poverty_map_plugin.gui.records.selection_link.MOST_LINKED", 3)
    table(dock).selectAll()
    settle()
    assert layer().selectedFeatureCount() == 0
    link = dock.findChild(SelectionLink)
    assert link is not None
    assert link.count() == 4
    assert sorted(link.selected()) == [1, 2, 3, 4]
    assert np.array_equal(np.sort(model(dock).fids), [1, 2, 3, 4])


# With a store of their own


def test_deleted_records_are_struck_out_until_they_are_saved(own_project: None, dock: RecordsDock) -> None:
    select_rows(dock, 2, 4)
    table(dock).setFocus()
    QTest.keyClick(table(dock), Qt.Key.Key_Delete)
    settle(30)
    assert numbers(dock) == [3, 2, 1, 4]
    assert model(dock).index(1, 0).data(Qt.ItemDataRole.FontRole).strikeOut()
    action(dock, "Undo").trigger()
    settle(30)
    assert model(dock).index(1, 0).data(Qt.ItemDataRole.FontRole) is None
    action(dock, "Redo").trigger()
    action(dock, "Save").trigger()
    settle()
    assert numbers(dock) == [3, 1]
    assert count(dock).startswith("2 of 2")
    assert not layer().isEditable()


def test_new_records_stand_on_top_and_have_a_number(own_project: None, dock: RecordsDock, iface: Interface) -> None:
    iface.tools.typed = {"head_name": "新户", "village_code": "520425104222", "status": "not_out"}
    action(dock, "Add").trigger()
    settle(30)
    assert rows(dock)[0] == "新户"
    code = layer().fields().indexOf("code")
    assert iface.tools.given[0][1][code] == "H05"
    action(dock, "Add").trigger()
    settle(30)
    assert iface.tools.given[1][1][code] == "H06"
    assert numbers(dock)[0] < 0
    action(dock, "Save").trigger()
    settle()
    assert len(rows(dock)) == 6
    assert min(numbers(dock)) > 0


def test_what_cannot_be_saved_is_told_and_kept(own_project: None, dock: RecordsDock, iface: Interface) -> None:
    set_value(2, "code", "H01")  # another record's number
    action(dock, "Save").trigger()
    settle()
    item = iface.messageBar().currentItem()
    assert item is not None
    assert "could not be saved" in item.text()
    assert layer().isModified()


def test_without_a_layer_records_are_shown_and_not_edited(
    own_project: None, dock: RecordsDock, iface: Interface
) -> None:
    asked: list[tuple[str, str]] = []
    dock.recordRequested.connect(lambda *what: asked.append(what))
    QgsProject.instance().removeMapLayer(layer().id())
    settle(30)
    assert numbers(dock) == [3, 2, 1, 4]
    select_rows(dock, 1)
    for name in ("Add", "AddAt", "Edit", "Delete"):
        assert not action(dock, name).isEnabled()
        assert "has no layer of these records" in action(dock, name).toolTip()
    view = table(dock)
    view.horizontalHeader().setSortIndicator(headers(dock).index("Cause of poverty"), Qt.SortOrder.DescendingOrder)
    assert numbers(dock) == [2, 4, 1, 3]
    assert selected_rows(dock) == {1}
    dock._deeds.open_row(2)
    assert asked
    assert asked[0][0] == "household"
    QTest.keyClick(table(dock), Qt.Key.Key_Delete)
    assert iface.forms == []


def test_a_long_list_begins_at_once_and_is_whole_later(
    own_project: None, dock: RecordsDock, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.workspace
    many = {
        "code": [f"X{n:06}" for n in range(30_000)],
        "village_code": "520425104222",
        "head_name": "赵",
        "status": "out",
    }
    with session.workspace.store.change("test") as change:
        change.insert("household", pd.DataFrame(many))
    monkeypatch.setattr(record_finder, "_FOR_ALL", 0.0)
    dock.refresh()
    assert model(dock).rowCount() == record_finder.FIRST_ROWS
    assert "Looking" in count(dock)
    table(dock).selectRow(5)
    first = numbers(dock)[:10]
    wait_until(lambda: not dock.is_busy)
    assert model(dock).rowCount() == 30_004
    assert count(dock) == "30,004 of 30,004"
    assert numbers(dock)[:10] == first
    assert len(table(dock).selectionModel().selectedRows()) == 1
    # Rows are read when they are seen, and the last are kept.
    for row in range(0, 30_004, 100):
        model(dock).index(row, 0).data()
    assert len(model(dock)._pages) <= 40
    assert model(dock).fids.nbytes == 8 * 30_004


def test_a_project_that_closes_takes_its_records_along(own_project: None, dock: RecordsDock, session: Session) -> None:
    QgsProject.instance().clear()
    settle(30)
    assert model(dock).rowCount() == 0
    assert any("No workspace is open" in label.text() for label in dock.findChildren(QLabel))


def test_a_workspace_read_anew_shows_the_same(own_project: None, dock: RecordsDock, session: Session) -> None:
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    session.reload()
    settle(30)
    assert numbers(dock) == [3, 2]
