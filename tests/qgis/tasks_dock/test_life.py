"""The dock comes and goes with workspaces."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import (
    QAction,
    QLineEdit,
)

from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.tasks.task_tree_model import OWNER
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock
from poverty_map_plugin.services.workspace import open_workspace

from .hands import (
    HOSTILE,
    TODAY,
    Interface,
    cell,
    child,
    choose,
    edit_owner,
    layer_of,
    outline,
    press,
    settle,
)


def test_another_workspace_leaves_nothing_of_the_first(
    dock: TasksDock, session: Session, made: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    shutil.copy(made.with_suffix(".gpkg"), second)
    with open_workspace(second / "small.gpkg") as workspace, workspace.store.change("test") as change:
        change.delete("task", {"code": ["A1", "A2", "A3", "S1"]})
    press(dock, "overdue")
    child(dock, QLineEdit, "PovertyMapTaskText").setText("假")
    choose(dock, HOSTILE)
    project = QgsProject.instance()
    project.clear()
    settle()
    assert outline(dock) == []
    assert project.read(str(shutil.copy(made, second)))
    settle()
    assert outline(dock) == [("Year 2016", ["省任务", "局任务"])]
    assert child(dock, QLineEdit, "PovertyMapTaskText").text() == ""
    assert not child(dock, QAction, "PovertyMapEditTask").isEnabled()
    assert layer_of("task").startEditing()
    edit_owner("R1", "王五")
    assert cell(dock, "省任务", OWNER) == "王五"
    layer_of("task").rollBack()


def test_a_dock_that_was_stopped_hears_nothing(session: Session, interface: Interface) -> None:
    dock = TasksDock(session, interface, today=lambda: TODAY)
    dock.show()
    before = outline(dock)
    dock.stop()
    session.set_scope(Scope.of("522636"))
    assert layer_of("task").startEditing()
    edit_owner("A1", "李四")
    assert outline(dock) == before
    QgsApplication.processEvents()
