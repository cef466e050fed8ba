"""What the records dock asks of the map: where records are, which places are selected, where a new record shall be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsApplication, QgsFeatureRequest, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...cartography.roles import layers_by_role
from ...domain.levels import Level
from ...domain.scope import Scope
from ...services.map_tables import map_table
from ..map_view import MapView

#: The code of a place in the layers of the map.
_CODE = "code"
#: Places beyond these are not told one by one.
_MOST_PLACES = 5_000
_MOST_FLASHED = 500


class AddTool(QgsMapTool):
    """Asks where a new record shall be: `clicked` carries the point in the map's own coordinates."""

    clicked = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CapturePoint))

    def flags(self) -> QgsMapTool.Flags:
        """A tool that draws nothing itself and may be used while layers are edited."""
        return QgsMapTool.Flag.AllowZoomRect

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        """Tell of a left click."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint())


class RecordMap(QObject):
    """The map's side of the records.

    `placesChanged` tells that other places are selected in one of the layers of places.
    """

    placesChanged = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._project = canvas, project
        self._view = MapView(canvas, project)
        self._watched: dict[str, QgsVectorLayer] = {}

    @property
    def view(self) -> MapView:
        """Translates between the map's coordinates and the store's."""
        return self._view

    def watch(self) -> None:
        """Follow the layers of places that the project has now."""
        self.let_go()
        layers = layers_by_role(self._project)
        for role in map(map_table, Level):
            layer = layers.get(role)
            if layer is not None:
                layer.selectionChanged.connect(self._tell)
                self._watched[layer.id()] = layer

    def let_go(self) -> None:
        """Follow no layers any more."""
        for name, layer in self._watched.items():
            # The wrapper of a layer that left the project must not be touched.
            if self._project.mapLayer(name) is not None:
                layer.selectionChanged.disconnect(self._tell)
        self._watched.clear()

    def selected_places(self) -> tuple[str, ...]:
        """The codes of the places and bureaus selected in the layers of the map."""
        found: dict[str, None] = {}
        for name, layer in self._watched.items():
            if self._project.mapLayer(name) is None or not layer.selectedFeatureCount():
                continue
            request = QgsFeatureRequest(layer.selectedFeatureIds()).setLimit(_MOST_PLACES)
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([_CODE], layer.fields())
            found.update({str(feature[_CODE]): None for feature in layer.getFeatures(request)})
        return tuple(found)

    def zoom(self, layer: QgsVectorLayer, fids: Sequence[int]) -> bool:
        """Show features with a little around them; False when none of them has a shape."""
        box = QgsRectangle()
        request = QgsFeatureRequest(list(fids)).setNoAttributes()
        for feature in layer.getFeatures(request):
            if feature.hasGeometry() and not feature.geometry().isNull():
                box.combineExtentWith(feature.geometry().boundingBox())
        if box.isNull():
            return False
        self._view.zoom_to((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        self._canvas.flashFeatureIds(layer, list(fids)[:_MOST_FLASHED])
        return True

    def select_places(self, scopes: Iterable[Scope]) -> bool:
        """Select places in the layers of the map, and nothing else there; whether any of them is there."""
        wanted: dict[str, list[str]] = {}
        for scope in scopes:
            wanted.setdefault(map_table(scope.level), []).append(scope.code)
        layers = layers_by_role(self._project)
        is_any = False
        for role in map(map_table, Level):
            layer = layers.get(role)
            if layer is None:
                continue
            codes = frozenset(wanted.get(role, ()))
            fids = _fids_of(layer, codes) if codes else []
            layer.selectByIds(fids)
            if fids:
                is_any = True
                self._canvas.flashFeatureIds(layer, fids[:_MOST_FLASHED])
        return is_any

    def _tell(self, *_: object) -> None:
        self.placesChanged.emit()


def _fids_of(layer: QgsVectorLayer, codes: frozenset[str]) -> list[int]:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([_CODE], layer.fields())
    return [feature.id() for feature in layer.getFeatures(request) if str(feature[_CODE]) in codes]
