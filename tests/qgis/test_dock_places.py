"""When the docks are made and where they are: with QGIS's start, with a workspace, and where the user left them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from poverty_map_plugin.gui.workbench import Workbench
from poverty_map_plugin.plugin import PovertyMapPlugin

from . import small_project
from .plain_interface import PlainInterface

OVERVIEW = {"PovertyMapOverview"}
OTHERS = {"PovertyMapPlaceCard", "PovertyMapRecords", "PovertyMapTasks", "PovertyMapScores", "PovertyMapFindings"}

Start = Callable[[], tuple[PlainInterface, Workbench]]


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_project.shown(tmp_path_factory.mktemp("docks"), "2016-12")


@pytest.fixture
def start(qgis_app: object) -> Iterator[Start]:
    """Starts QGIS's window with the plugin in it."""
    QgsSettings().remove("poverty_map")
    plugins: list[PovertyMapPlugin] = []
    windows: list[PlainInterface] = []

    def begin() -> tuple[PlainInterface, Workbench]:
        while plugins:
            plugins.pop().unload()
        interface = PlainInterface()
        # As in QGIS: the docks at the sides take the whole height.
        corners, areas = Qt.Corner, Qt.DockWidgetArea
        interface.mainWindow().setCorner(corners.BottomLeftCorner, areas.LeftDockWidgetArea)
        interface.mainWindow().setCorner(corners.BottomRightCorner, areas.RightDockWidgetArea)
        plugin = PovertyMapPlugin(interface)
        plugin.initGui()
        plugins.append(plugin)
        windows.append(interface)
        interface.mainWindow().resize(1366, 768)
        interface.mainWindow().show()
        QTest.qWait(20)
        assert plugin.workbench is not None
        return interface, plugin.workbench

    yield begin
    for plugin in plugins:
        plugin.unload()
    for interface in windows:
        interface.mainWindow().close()
    QgsProject.instance().clear()


def docks(interface: PlainInterface) -> dict[str, QDockWidget]:
    found = interface.mainWindow().findChildren(QDockWidget)
    return {dock.objectName(): dock for dock in found if dock.objectName().startswith("PovertyMap")}


def shown(interface: PlainInterface) -> set[str]:
    return {name for name, dock in docks(interface).items() if not dock.isHidden()}


def show_action(workbench: Workbench, name: str) -> QAction:
    action = workbench.findChild(QAction, f"PovertyMapShow_{name}")
    assert action is not None
    return action


def test_a_workspace_brings_the_docks_along(start: Start, project_path: Path) -> None:
    interface, _ = start()
    assert set(docks(interface)) == OVERVIEW
    QgsProject.instance().read(str(project_path))
    assert set(docks(interface)) == OVERVIEW | OTHERS
    assert shown(interface) == OVERVIEW | {"PovertyMapPlaceCard"}
    assert all(dock.windowTitle() for dock in docks(interface).values())
    QgsProject.instance().clear()
    assert set(docks(interface)) == OVERVIEW | OTHERS


def test_a_dock_that_is_asked_for_is_made_shown_and_hidden_again(start: Start) -> None:
    interface, workbench = start()
    tasks = show_action(workbench, "tasks")
    tasks.trigger()
    assert "PovertyMapTasks" in shown(interface)
    assert tasks.isChecked()
    assert not show_action(workbench, "records").isChecked()
    tasks.trigger()
    assert "PovertyMapTasks" not in shown(interface)
    assert not tasks.isChecked()
    tasks.trigger()
    assert "PovertyMapTasks" in shown(interface)


def test_tables_have_room_when_they_are_first_shown(start: Start, project_path: Path) -> None:
    interface, workbench = start()
    QgsProject.instance().read(str(project_path))
    show_action(workbench, "records").trigger()
    QTest.qWait(50)
    records = docks(interface)["PovertyMapRecords"]
    assert records.height() > 0.4 * interface.mainWindow().height()
    interface.mainWindow().resizeDocks([records], [250], Qt.Orientation.Vertical)
    QTest.qWait(20)
    height = records.height()
    show_action(workbench, "scores").trigger()
    QTest.qWait(50)
    assert docks(interface)["PovertyMapScores"].height() == pytest.approx(height, abs=80), "the user's height stays"


def test_docks_are_where_they_were_left(start: Start, project_path: Path) -> None:
    interface, workbench = start()
    QgsProject.instance().read(str(project_path))
    window = interface.mainWindow()
    show_action(workbench, "tasks").trigger()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks(interface)["PovertyMapFindings"])
    docks(interface)["PovertyMapFindings"].show()
    docks(interface)["PovertyMapPlaceCard"].hide()
    state = window.saveState()
    QgsProject.instance().clear()

    # One start without a workspace between: places are kept for docks that were never made.
    for _ in range(2):
        again, _workbench = start()
        assert again.mainWindow().restoreState(state)
        assert set(docks(again)) == OVERVIEW
        state = again.mainWindow().saveState()
    QgsProject.instance().read(str(project_path))
    assert shown(again) == OVERVIEW | {"PovertyMapTasks", "PovertyMapFindings"}
    area = again.mainWindow().dockWidgetArea
    assert area(docks(again)["PovertyMapFindings"]) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert area(docks(again)["PovertyMapTasks"]) == Qt.DockWidgetArea.BottomDockWidgetArea
