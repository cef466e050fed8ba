"""What the plugin adds to QGIS's window, kept so that all of it can be taken out again."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsLocatorFilter
from qgis.gui import QgisInterface, QgsCustomDropHandler, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar


class WindowParts:
    """Puts parts into the window; `remove` undoes each, the last first.

    QGIS keeps no reference of its own to factories, filters and handlers written in Python: they live as long as this.
    """

    def __init__(self, iface: QgisInterface, menu_title: str) -> None:
        self._iface = iface
        self._menu_title = menu_title
        self._undo: list[Callable[[], None]] = []
        self._kept: list[object] = []

    def on_removal(self, undo: Callable[[], None]) -> None:
        """Have something done when the plugin leaves, before what was added earlier is taken out."""
        self._undo.append(undo)

    def add_toolbar(self, title: str, name: str) -> QToolBar:
        """A toolbar of the plugin's own."""
        toolbar = self._iface.addToolBar(title)
        toolbar.setObjectName(name)

        def remove() -> None:
            self._iface.mainWindow().removeToolBar(toolbar)
            toolbar.deleteLater()

        self._undo.append(remove)
        return toolbar

    def add_action(self, action: QAction, toolbar: QToolBar, shortcut: str = "") -> None:
        """An action in the plugin's menu and in a toolbar; its shortcut is the user's to change, as all in QGIS."""
        toolbar.addAction(action)
        self._iface.addPluginToMenu(self._menu_title, action)
        if shortcut:
            self._iface.registerMainWindowAction(action, shortcut)

        def remove() -> None:
            if shortcut:
                self._iface.unregisterMainWindowAction(action)
            self._iface.removePluginMenu(self._menu_title, action)

        self._undo.append(remove)

    def add_dock(self, dock: QDockWidget, area: Qt.DockWidgetArea) -> bool:
        """A dock, where the user left it, or else in an area; whether it is where the user left it."""
        window = self._iface.mainWindow()
        # QGIS restores its window before a dock that is made later is there, and Qt keeps the place for it.
        was_kept: bool = window.restoreDockWidget(dock)
        if was_kept:
            panels = window.findChild(QMenu, "mPanelMenu")
            if panels is not None:
                panels.addAction(dock.toggleViewAction())
        else:
            self._iface.addDockWidget(area, dock)

        def remove() -> None:
            self._iface.removeDockWidget(dock)
            dock.deleteLater()

        self._undo.append(remove)
        return was_kept

    def add_options(self, factory: QgsOptionsWidgetFactory) -> None:
        """A page in QGIS's options."""
        self._kept.append(factory)
        self._iface.registerOptionsWidgetFactory(factory)
        self._undo.append(lambda: self._iface.unregisterOptionsWidgetFactory(factory))

    def add_locator(self, locator: QgsLocatorFilter) -> None:
        """A filter of QGIS's search in the status bar, which deletes it when it is taken out."""
        self._iface.registerLocatorFilter(locator)
        self._undo.append(lambda: self._iface.deregisterLocatorFilter(locator))

    def add_layer_action(self, action: QAction, menu: str, kind: Qgis.LayerType) -> None:
        """An action in a submenu of the layer panel's menu, for all layers of a kind."""
        self._iface.addCustomActionForLayerType(action, menu, kind, True)
        self._undo.append(lambda: self._iface.removeCustomActionForLayerType(action))

    def add_drop_handler(self, handler: QgsCustomDropHandler) -> None:
        """What is asked about files that are dropped onto the window."""
        self._kept.append(handler)
        self._iface.registerCustomDropHandler(handler)
        self._undo.append(lambda: self._iface.unregisterCustomDropHandler(handler))

    def remove(self) -> None:
        """Take everything out."""
        while self._undo:
            self._undo.pop()()
        self._kept.clear()
        self._remove_empty_menu()

    def _remove_empty_menu(self) -> None:
        """QGIS leaves a plugin's menu behind when its last action has gone."""
        menu = self._iface.pluginMenu()
        if menu is None:
            return
        for action in menu.actions():
            own: QMenu | None = action.menu()
            if own is not None and own.title() == self._menu_title and own.isEmpty():
                menu.removeAction(action)
