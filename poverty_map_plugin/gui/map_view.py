"""The canvas as the docks use it: where a click lies, zooming to a place, marking it."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor, QPalette

from ..services.places import Extent

#: The store's coordinates.
STORE_CRS = "EPSG:4490"

_MARGIN = 1.08
_SMALLEST = 1e-6
#: What is shown around a place that is a point, in degrees: about 3 km to either side.
_POINT_REACH = 0.03


class MapView:
    """Translates between the map's coordinates and the store's, and draws the mark of the place shown."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas = canvas
        self._project = project
        self._band: QgsRubberBand | None = None

    def to_store(self, point: QgsPointXY) -> QgsPointXY | None:
        """A point of the map in EPSG:4490; None where the map's projection has no inverse."""
        try:
            return self._transform().transform(point, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return None

    def metres_per_pixel(self, point: QgsPointXY) -> float:
        """How far apart two pixels lie on the ground at a point of the map."""
        settings = self._canvas.mapSettings()
        measure = QgsDistanceArea()
        measure.setSourceCrs(settings.destinationCrs(), self._project.transformContext())
        measure.setEllipsoid(settings.destinationCrs().ellipsoidAcronym())
        beside = QgsPointXY(point.x() + settings.mapUnitsPerPixel(), point.y())
        return measure.measureLine(point, beside)

    def zoom_to(self, extent: Extent) -> None:
        """Show a place by its bounds in degrees, with a little around it."""
        box = QgsRectangle(*extent)
        if box.width() < _SMALLEST and box.height() < _SMALLEST:
            box.grow(_POINT_REACH)
        try:
            shown = self._transform().transformBoundingBox(box)
        except QgsCsException:
            return
        shown.scale(_MARGIN)
        self._canvas.setExtent(shown)
        self._canvas.refresh()

    def mark(self, wkb: bytes | None) -> None:
        """Mark a place, given as WKB in EPSG:4490, in the palette's highlight colour; nothing for None."""
        self.clear()
        if wkb is None:
            return
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        is_point = geometry.type() == Qgis.GeometryType.Point
        band = QgsRubberBand(self._canvas, geometry.type())
        colour = QColor(self._canvas.palette().color(QPalette.ColorRole.Highlight))
        band.setStrokeColor(colour)
        band.setWidth(3)
        band.setFillColor(QColor(0, 0, 0, 0))
        if is_point:
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(18)
        band.setToGeometry(geometry, QgsCoordinateReferenceSystem(STORE_CRS))
        self._band = band

    def clear(self) -> None:
        """Take the mark off the canvas."""
        if self._band is not None:
            scene = self._canvas.scene()
            if scene is not None:
                scene.removeItem(self._band)
            self._band = None

    def _transform(self) -> QgsCoordinateTransform:
        target = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(QgsCoordinateReferenceSystem(STORE_CRS), target, self._project.transformContext())
