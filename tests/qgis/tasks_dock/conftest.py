"""A small workspace with a few tasks, and the dock of the responsibility list on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsProject
from qgis.gui import QgsGui

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.gui.preferences import Preferences
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.workspace import open_workspace

from .. import small_project, small_workspace
from .hands import (
    HOSTILE,
    TODAY,
    Interface,
    task,
)


@pytest.fixture(scope="session")
def made(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()
    path = small_workspace.make(tmp_path_factory.mktemp("tasks") / "small.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            rows = [
                task("S1", "总任务", "2020-12-31", plan="13fyp", place_code="52", level="province", owner="王五"),
                task("A1", HOSTILE, "2016-12-01", owner="张三", measure=HOSTILE),
                task("A2", "线路巡视", "2016-12-28", parent_code="A1", place_code="520425104222"),
                task("A3", "光伏并网", "2016-11-30", place_code="522636"),
            ]
            change.insert("task", pd.DataFrame(rows, dtype=object))
            reports = [("A2", "2016-11-30", 40.0, "in_progress"), ("A3", "2016-11-30", 100.0, "done")]
            names = ["task_code", "reported_on", "percent", "status"]
            change.insert("task_progress", pd.DataFrame(reports, columns=names).assign(note=["=HYPERLINK(1)", None]))
        compute_indicators(workspace, Period(2016, 12), CollectingFeedback())
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
    for layer in layers_by_role(QgsProject.instance()).values():
        if layer.isEditable():
            layer.rollBack()
    QgsProject.instance().clear()


@pytest.fixture
def interface() -> Interface:
    return Interface()


@pytest.fixture
def own() -> dict[str, str]:
    """The preferences of the person at the desk; tests change them."""
    return {"user_name": "张三", "department": "", "unit": ""}


@pytest.fixture
def dock(session: Session, interface: Interface, own: dict[str, str]) -> Iterator[TasksDock]:
    dock = TasksDock(
        session,
        interface,
        interface.mainWindow(),
        today=lambda: TODAY,
        preferences=lambda: Preferences(**own),  # type: ignore[arg-type]
    )
    interface.mainWindow().show()
    dock.show()
    yield dock
    dock.stop()
    interface.mainWindow().hide()
