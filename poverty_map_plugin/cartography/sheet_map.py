"""Sets the sheet's map items to a county: zone, scale, grid, scale bar, locator."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)

from .layout_template import items_of
from .sheet_layers import STORE_CRS, SheetLayers
from .sheet_measures import bar_segment, central_meridian, grid_interval, round_scale, zone_epsg

#: The county's bounding box is given this much air.
_MARGIN = 1.04
#: Scale when there is nothing to fit, as of a county without a boundary.
_NOWHERE = 200_000


@dataclass(frozen=True)
class MapView:
    """What the main map shows: `extent` in metres of `crs`, scale 1:`denominator`.

    Attributes:
        bounds: a box in the store's coordinates that holds the extent and some more around it.
    """

    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    bounds: QgsRectangle
    denominator: int
    meridian: int


class SheetMap:
    """The map, its locator and its scale bar."""

    def __init__(self, layout: QgsPrintLayout, project: QgsProject, layers: SheetLayers, kilometres: str) -> None:
        self._project = project
        self._layers = layers
        self._kilometres = kilometres
        self._maps = [item for item in items_of(layout, "map") if isinstance(item, QgsLayoutItemMap)]
        self._locators = [item for item in items_of(layout, "locator") if isinstance(item, QgsLayoutItemMap)]
        self._bars = [item for item in items_of(layout, "scale_bar") if isinstance(item, QgsLayoutItemScaleBar)]
        for item in self._maps:
            _lock(item, layers.map_layers())
        for item in self._locators:
            _lock(item, layers.locator_layers())
            self._frame_province(item)

    def view(self, geometry: QgsGeometry) -> MapView:
        """How a county of that boundary (in the store's coordinates) is shown."""
        shown = geometry if not geometry.isNull() else self._layers.extent()
        longitude = shown.boundingBox().center().x() if not shown.isNull() else 105.0
        crs = QgsCoordinateReferenceSystem(f"EPSG:{zone_epsg(longitude)}")
        box = QgsRectangle(0, 0, 1, 1) if shown.isNull() else self._transformed(shown, crs).boundingBox()
        width, height = self._paper_size()
        needed = max(box.width() / width, box.height() / height) * _MARGIN
        denominator = round_scale(needed) if needed > 1 else _NOWHERE
        centre = box.center()
        half = denominator * width / 2, denominator * height / 2
        extent = QgsRectangle(centre.x() - half[0], centre.y() - half[1], centre.x() + half[0], centre.y() + half[1])
        back = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(STORE_CRS), self._project)
        bounds = back.transformBoundingBox(extent)
        bounds.scale(1.1)
        return MapView(crs, extent, bounds, denominator, central_meridian(longitude))

    def show(self, view: MapView) -> None:
        """Turn the items to the view."""
        for item in self._maps:
            item.setCrs(view.crs)
            item.zoomToExtent(view.extent)
            interval = grid_interval(view.extent.width())
            for grid in item.grids().asList():
                grid.setCrs(view.crs)
                grid.setIntervalX(interval)
                grid.setIntervalY(interval)
            item.refresh()
        for bar in self._bars:
            _fit(bar, view.denominator, self._kilometres)

    def _paper_size(self) -> tuple[float, float]:
        """Of the main map, in metres."""
        if not self._maps:
            return 0.3, 0.2
        size = self._maps[0].layout().convertFromLayoutUnits
        rect = self._maps[0].rect()
        unit = QgsUnitTypes.LayoutUnit.LayoutMeters
        return size(rect.width(), unit).length(), size(rect.height(), unit).length()

    def _frame_province(self, item: QgsLayoutItemMap) -> None:
        everything = self._layers.extent()
        if everything.isNull():
            return
        crs = QgsCoordinateReferenceSystem(f"EPSG:{zone_epsg(everything.boundingBox().center().x())}")
        box = self._transformed(everything.densifyByCount(20), crs).boundingBox()
        box.scale(_MARGIN)
        item.setCrs(crs)
        item.zoomToExtent(box)

    def _transformed(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        moved = QgsGeometry(geometry)
        moved.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(STORE_CRS), crs, self._project))
        return moved


def _lock(item: QgsLayoutItemMap, layers: list) -> None:
    """Show these layers whatever the project shows: quicker than following a map theme."""
    item.setFollowVisibilityPreset(False)
    item.setLayers(layers)
    item.setKeepLayerSet(True)


def _fit(bar: QgsLayoutItemScaleBar, denominator: int, kilometres: str) -> None:
    """Round segments within the bar's own maximum width, now that the map has its extent."""
    segments = max(bar.numberOfSegments(), 1)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setUnitLabel(kilometres)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.Fixed)
    bar.setUnitsPerSegment(bar_segment(denominator, bar.maximumBarWidth(), segments))
    bar.update()
