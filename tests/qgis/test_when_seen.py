"""Work for a dock waits until the dock is in front."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QTabBar, QWidget

from poverty_map_plugin.gui.widgets.when_seen import WhenSeen


@pytest.fixture
def window(qgis_app: object) -> Iterator[QMainWindow]:
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.show()
    yield window
    window.close()


def dock_in(window: QMainWindow, name: str) -> QgsDockWidget:
    dock = QgsDockWidget(name, window)
    dock.setWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    return dock


def test_work_for_a_hidden_dock_waits_and_is_done_once(window: QMainWindow) -> None:
    done: list[str] = []
    dock = dock_in(window, "one")
    dock.hide()
    seen = WhenSeen(dock, lambda: done.append("work"))
    seen.ask()
    seen.ask()
    assert done == []
    dock.show()
    assert done == ["work"]
    dock.hide()
    dock.show()
    assert done == ["work"], "nothing was asked for"
    seen.ask()
    assert done == ["work"] * 2


def test_a_dock_behind_another_waits_too(window: QMainWindow) -> None:
    done: list[str] = []
    behind, front = dock_in(window, "behind"), dock_in(window, "front")
    window.tabifyDockWidget(behind, front)
    QTest.qWait(50)
    (tabs,) = window.findChildren(QTabBar)
    tabs.setCurrentIndex(1)
    QTest.qWait(50)
    seen = WhenSeen(behind, lambda: done.append("work"))
    seen.ask()
    assert done == []
    tabs.setCurrentIndex(0)
    QTest.qWait(50)
    assert done == ["work"]


def test_what_was_done_otherwise_is_not_done_again(window: QMainWindow) -> None:
    done: list[str] = []
    dock = dock_in(window, "one")
    dock.hide()
    seen = WhenSeen(dock, lambda: done.append("work"))
    seen.ask()
    seen.forget()
    dock.show()
    assert done == []
