"""The records dock: records edited in the layers' buffers, by QGIS's own forms."""

from __future__ import annotations

import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QMessageBox,
)

from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.records.records_dock import RecordsDock
from poverty_map_plugin.gui.session import Session

from .hands import (
    Interface,
    action,
    count,
    layer,
    model,
    numbers,
    rows,
    select_rows,
    set_value,
    settle,
    table,
)


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
