"""The map tool that asks for the place under the pointer."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal


class PlaceTool(QgsMapTool):
    """A click on the map: `placeClicked` carries the point in the map's own coordinates."""

    placeClicked = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Identify))

    def flags(self) -> QgsMapTool.Flags:
        """A tool that changes nothing and may be used while layers are edited."""
        return QgsMapTool.Flag.AllowZoomRect

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        """Tell of a left click."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.placeClicked.emit(event.mapPoint())
