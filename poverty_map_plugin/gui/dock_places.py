"""Where the docks are when they are seen for the first time; after that it is the user's to say, and QGIS's to keep."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget

from .window_parts import WindowParts

#: Whether the overview was put in its place once.
_PLACED = "poverty_map/docks_placed"
#: How wide the docks beside the map are: characters, and of a small screen that share at most.
_DOCK_CHARACTERS, _DOCK_SHARE = 64, 0.25
#: How high the tables under the map are: that share of the window.
_TABLES_SHARE = 0.45


class DockPlaces(QObject):
    """The overview with the layers, the card beside the map, tables under it once they are asked for."""

    def __init__(self, iface: QgisInterface, parts: WindowParts, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._parts = parts
        self._beside: list[QDockWidget] = []
        self._tables: list[QDockWidget] = []

    def add_overview(self, overview: QDockWidget) -> None:
        """The overview, in front of the layers when the plugin is used for the first time."""
        self._parts.add_dock(overview, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._beside.append(overview)
        if self._iface.mainWindow().isVisible():
            self._arrange()
        elif not QgsSettings().value(_PLACED, False, type=bool):
            # At start QGIS puts its window together after the plugins were loaded.
            self._iface.initializationCompleted.connect(self._arrange)

    def add_card(self, card: QDockWidget) -> None:
        """The card."""
        self._beside.append(card)
        if not self._parts.add_dock(card, Qt.DockWidgetArea.RightDockWidgetArea):
            QTimer.singleShot(0, self.size)

    def add_tables(self, tables: Sequence[QDockWidget]) -> None:
        """The tables, hidden, on top of each other."""
        for dock in tables:
            if not self._parts.add_dock(dock, Qt.DockWidgetArea.BottomDockWidgetArea):
                dock.hide()
                if self._tables:
                    self._iface.mainWindow().tabifyDockWidget(self._tables[0], dock)
                self._tables.append(dock)
                dock.visibilityChanged.connect(self._size_tables)

    def size(self) -> None:
        """Give the docks beside the map the width that their figures need."""
        window = self._iface.mainWindow()
        wanted = window.fontMetrics().averageCharWidth() * _DOCK_CHARACTERS
        width = min(wanted, round(window.screen().availableSize().width() * _DOCK_SHARE))
        window.resizeDocks(self._beside, [width] * len(self._beside), Qt.Orientation.Horizontal)

    def _arrange(self) -> None:
        window, overview = self._iface.mainWindow(), self._beside[0]
        layers = window.findChild(QDockWidget, "Layers")
        if layers is not None:
            window.tabifyDockWidget(layers, overview)
        # Once the window has the size that it is shown in.
        QTimer.singleShot(0, self.size)
        overview.show()
        overview.raise_()
        QgsSettings().setValue(_PLACED, True)

    def _size_tables(self, is_visible: bool) -> None:
        """Once the first of the tables is shown: Qt would give it a few lines."""
        if not is_visible:
            return
        for dock in self._tables:
            dock.visibilityChanged.disconnect(self._size_tables)
        window, shown = self._iface.mainWindow(), [dock for dock in self._tables if not dock.isHidden()][:1]
        heights = [round(window.height() * _TABLES_SHARE)] * len(shown)
        QTimer.singleShot(0, lambda: window.resizeDocks(shown, heights, Qt.Orientation.Vertical))
