"""A window with a canvas that does of QGIS's interface what the plugin asks for, with real widgets."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayerTreeModel, QgsLocatorFilter, QgsProject
from qgis.gui import (
    QgsCustomDropHandler,
    QgsLayerTreeView,
    QgsMapCanvas,
    QgsMessageBar,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QMenu, QToolBar


class PlainInterface(QObject):
    initializationCompleted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._window = QMainWindow()
        self._canvas = QgsMapCanvas(self._window)
        self._window.setCentralWidget(self._canvas)
        self._bar = QgsMessageBar(self._window)
        self._layers = QDockWidget("Layers", self._window)
        self._layers.setObjectName("Layers")
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._layers)
        self._view = QgsLayerTreeView(self._window)
        self._view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self._view))
        self._open = QAction("Open", self._window)
        self._plugins = QMenu("Plugins", self._window)
        self.registered: list[object] = []
        self.layer_actions: list[tuple[QAction, str, Qgis.LayerType]] = []
        self.menu: dict[str, list[QAction]] = {}

    def mainWindow(self) -> QMainWindow:
        return self._window

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def layerTreeView(self) -> QgsLayerTreeView:
        return self._view

    def actionOpenProject(self) -> QAction:
        return self._open

    def addToolBar(self, title: str) -> QToolBar:
        return self._window.addToolBar(title)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self._window.addDockWidget(area, dock)
        dock.show()  # as QGIS does

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self._window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.registered.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.registered.remove(factory)

    def registerMainWindowAction(self, action: QAction, shortcut: str) -> bool:
        self.registered.append(action)
        action.setShortcut(shortcut)
        return True

    def unregisterMainWindowAction(self, action: QAction) -> bool:
        self.registered.remove(action)
        return True

    def addCustomActionForLayerType(self, action: QAction, menu: str, kind: Qgis.LayerType, all_layers: bool) -> None:
        self.layer_actions.append((action, menu, kind))

    def removeCustomActionForLayerType(self, action: QAction) -> bool:
        self.layer_actions = [each for each in self.layer_actions if each[0] is not action]
        return True

    def registerLocatorFilter(self, locator: QgsLocatorFilter) -> None:
        self.registered.append(locator)

    def deregisterLocatorFilter(self, locator: QgsLocatorFilter) -> None:
        self.registered.remove(locator)

    def registerCustomDropHandler(self, handler: QgsCustomDropHandler) -> None:
        self.registered.append(handler)

    def unregisterCustomDropHandler(self, handler: QgsCustomDropHandler) -> None:
        self.registered.remove(handler)

    def pluginMenu(self) -> QMenu:
        return self._plugins

    def addProject(self, path: str) -> bool:
        return bool(QgsProject.instance().read(path))

    def addPluginToMenu(self, name: str, action: QAction) -> None:
        self.menu.setdefault(name, []).append(action)

    def removePluginMenu(self, name: str, action: QAction) -> None:
        self.menu[name].remove(action)
