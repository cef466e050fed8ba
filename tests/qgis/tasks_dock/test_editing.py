"""Edits of tasks and reports in the dock."""

from __future__ import annotations

import pytest
from qgis.gui import QgsAttributeDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QMessageBox,
)

from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.tasks.task_tree_model import OWNER, PROGRESS, STATUS, TASK
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock

from .hands import (
    HOSTILE,
    Interface,
    act,
    cell,
    child,
    choose,
    edit_owner,
    layer_of,
    settle,
)


def test_an_edit_is_seen_undone_and_saved(dock: TasksDock, interface: Interface, session: Session) -> None:
    opened: list[str] = []
    dock.taskOpened.connect(opened.append)
    choose(dock, HOSTILE)
    act(dock, "PovertyMapEditTask")
    assert opened == ["u-A1"]
    assert [feature["code"] for _, feature in interface.opened] == ["A1"]
    edit_owner("A1", "李四")
    assert cell(dock, HOSTILE, OWNER) == "李四"
    assert cell(dock, HOSTILE, TASK, Qt.ItemDataRole.DecorationRole) is not None
    act(dock, "PovertyMapUndoTasks")
    assert cell(dock, HOSTILE, OWNER) == "张三"
    assert not child(dock, QAction, "PovertyMapSaveTasks").isEnabled()
    act(dock, "PovertyMapRedoTasks")
    act(dock, "PovertyMapSaveTasks")
    assert not layer_of("task").isEditable()
    assert session.workspace is not None
    assert session.workspace.store.read("task", ["owner"], {"code": "A1"})["owner"].tolist() == ["李四"]
    assert cell(dock, HOSTILE, TASK, Qt.ItemDataRole.DecorationRole) is None


def test_undo_takes_the_last_edit_of_whichever_table(dock: TasksDock) -> None:
    reports, tasks = layer_of("task_progress"), layer_of("task")
    assert tasks.startEditing()
    assert reports.startEditing()
    edit_owner("A1", "李四")
    number = next(reports.getFeatures("task_code = 'A2'")).id()
    reports.beginEditCommand("form")
    reports.changeAttributeValue(number, reports.fields().indexOf("percent"), 75.0)
    reports.endEditCommand()
    edit_owner("A3", "王五")
    settle()
    assert (cell(dock, "线路巡视", PROGRESS), cell(dock, "光伏并网", OWNER)) == ("75 %", "王五")
    act(dock, "PovertyMapUndoTasks")
    assert (cell(dock, "线路巡视", PROGRESS), cell(dock, "光伏并网", OWNER)) == ("75 %", "")
    act(dock, "PovertyMapUndoTasks")
    assert (cell(dock, "线路巡视", PROGRESS), cell(dock, HOSTILE, OWNER)) == ("40 %", "李四")
    act(dock, "PovertyMapRedoTasks")
    assert cell(dock, "线路巡视", PROGRESS) == "75 %"
    act(dock, "PovertyMapUndoTasks")
    act(dock, "PovertyMapUndoTasks")
    assert not child(dock, QAction, "PovertyMapUndoTasks").isEnabled()
    assert cell(dock, HOSTILE, OWNER) == "张三"


def test_a_report_has_its_task_filled_in(dock: TasksDock, interface: Interface) -> None:
    choose(dock, HOSTILE)
    act(dock, "PovertyMapReportProgress")
    (form,) = interface.mainWindow().findChildren(QgsAttributeDialog)
    layer = layer_of("task_progress")
    assert form.feature()["task_code"] == "A1"
    assert form.feature()["reported_on"].toString("yyyy-MM-dd") == "2016-12-20"
    form.attributeForm().changeAttribute("percent", 100.0)
    form.attributeForm().changeAttribute("status", "done")
    form.accept()
    settle()
    assert layer.isModified()
    assert (cell(dock, HOSTILE, PROGRESS), cell(dock, HOSTILE, STATUS)) == ("100 %", "Done")
    act(dock, "PovertyMapSaveTasks")
    assert layer.featureCount() == 4
    # Another report of that day is the same one.
    choose(dock, HOSTILE)
    act(dock, "PovertyMapReportProgress")
    forms = [f for f in interface.mainWindow().findChildren(QgsAttributeDialog) if f.feature()["task_code"] == "A1"]
    assert forms[-1].feature()["percent"] == 100
    assert forms[-1].feature().id() > 0


def test_discarding_is_asked_about(dock: TasksDock, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: answers.pop(0))
    assert layer_of("task").startEditing()
    edit_owner("A1", "李四")
    act(dock, "PovertyMapDiscardTasks")
    assert cell(dock, HOSTILE, OWNER) == "李四"
    act(dock, "PovertyMapDiscardTasks")
    assert cell(dock, HOSTILE, OWNER) == "张三"


# Handing over
