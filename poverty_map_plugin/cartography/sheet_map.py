"""Sets the sheet's map items to a county: zone, scale, grid, scale bar, locator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)

from .layout_template import items_of
from .sheet_layers import STORE_CRS, SheetLayers
from .sheet_measures import (
    ReferenceCells,
    bar_segment,
    central_meridian,
    grid_interval,
    reference_cells,
    round_scale,
    zone_epsg,
)

#: The county's bounding box is given this much air.
_MARGIN = 1.04
#: Grids of the map item by name: the lines between the fields of the index of places, and the names in their middle.
_FIELDS, _FIELD_NAMES = "fields", "field_names"
#: The layout variable by which larger paper asks for larger symbols and names than an A3 sheet's.
_SYMBOLS_VARIABLE, _MOST_ENLARGED = "sheet_symbols", 20.0
#: Scale when there is nothing to fit, as of a county without a boundary.
_NOWHERE = 200_000


@dataclass(frozen=True)
class MapView:
    """What the main map shows: `extent` in metres of `crs`, scale 1:`denominator`.

    Attributes:
        bounds: a box in the store's coordinates that holds the extent and some more around it.
        cells: the fields that an index of places refers to.
    """

    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    bounds: QgsRectangle
    denominator: int
    meridian: int
    cells: ReferenceCells


class SheetMap:
    """The map, its locator and its scale bar."""

    def __init__(self, layout: QgsPrintLayout, project: QgsProject, layers: SheetLayers, kilometres: str) -> None:
        self._project = project
        #: How many times larger than usual symbols and names are drawn.
        self.symbols = _symbols_of(layout)
        self._layers = layers
        self._kilometres = kilometres
        self._maps = [item for item in items_of(layout, "map") if isinstance(item, QgsLayoutItemMap)]
        self._locators = [item for item in items_of(layout, "locator") if isinstance(item, QgsLayoutItemMap)]
        self._bars = [item for item in items_of(layout, "scale_bar") if isinstance(item, QgsLayoutItemScaleBar)]
        for layer in layers.map_layers() if self.symbols != 1 else ():
            _thin_out(layer, self.symbols)
        self._labelings = [
            (layer, layer.labeling().clone())
            for layer in (layers.map_layers() if self.symbols != 1 else ())
            if isinstance(layer, QgsVectorLayer) and isinstance(layer.labeling(), QgsRuleBasedLabeling)
        ]
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
        cells = reference_cells(extent.xMinimum(), extent.yMaximum(), extent.width(), extent.height(), width)
        return MapView(crs, extent, bounds, denominator, central_meridian(longitude), cells)

    def fields_of(self, view: MapView, spots: Mapping[str, tuple[float, float]]) -> dict[str, str]:
        """The field of the map that each spot (longitude, latitude) is in, such as C4; empty outside of the map."""
        to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem(STORE_CRS), view.crs, self._project)
        points = {code: to_map.transform(QgsPointXY(*spot)) for code, spot in spots.items()}
        return {code: view.cells.name(point.x(), point.y()) for code, point in points.items()}

    def show(self, view: MapView) -> None:
        """Turn the items to the view."""
        self._enlarge(view.denominator)
        for item in self._maps:
            item.setCrs(view.crs)
            item.zoomToExtent(view.extent)
            interval = grid_interval(view.extent.width())
            for grid in item.grids().asList():
                grid.setCrs(view.crs)
                if grid.name() in (_FIELDS, _FIELD_NAMES):
                    _lay_fields(grid, view.cells)
                else:
                    grid.setIntervalX(interval)
                    grid.setIntervalY(interval)
            item.refresh()
        for bar in self._bars:
            _fit(bar, view.denominator, self._kilometres)

    def _enlarge(self, denominator: int) -> None:
        """Have symbols and names drawn as large as the layout asks for."""
        for layer in self._layers.map_layers() if self.symbols != 1 else ():
            if isinstance(layer, QgsVectorLayer) and layer.renderer() is not None:
                layer.renderer().setReferenceScale(denominator * self.symbols)
        for layer, labeling in self._labelings:
            layer.setLabeling(_set_off(labeling, denominator * self.symbols))

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


def _symbols_of(layout: QgsPrintLayout) -> float:
    """How many times larger than usual symbols and names shall be; 1 when the layout says nothing that is a number."""
    scope = QgsExpressionContextUtils.layoutScope(layout)
    try:
        factor = float(scope.variable(_SYMBOLS_VARIABLE) or 1)
    except (TypeError, ValueError):
        return 1.0
    return factor if 0 < factor < _MOST_ENLARGED else 1.0


def _thin_out(layer: QgsMapLayer, factor: float) -> None:
    """Have what shows itself from a scale on wait for a larger one: symbols drawn larger want more room."""
    if layer.hasScaleBasedVisibility():
        layer.setMinimumScale(layer.minimumScale() / factor)
        layer.setMaximumScale(layer.maximumScale() / factor)
    renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    for rule in renderer.rootRule().descendants() if isinstance(renderer, QgsRuleBasedRenderer) else ():
        rule.setMinimumScale(rule.minimumScale() / factor)
        rule.setMaximumScale(rule.maximumScale() / factor)


def _set_off(labeling: QgsRuleBasedLabeling, reference: float) -> QgsRuleBasedLabeling:
    """The labeling with its offsets, which are in millimetres, as large on the ground as they are at a reference scale.

    QGIS 3.40 enlarges letters and symbols for a reference scale but makes offsets smaller.
    """
    enlarged = labeling.clone()
    for rule in enlarged.rootRule().descendants():
        if rule.settings() is not None:
            settings = QgsPalLayerSettings(rule.settings())
            settings.xOffset *= reference / 1000
            settings.yOffset *= reference / 1000
            settings.offsetUnits = Qgis.RenderUnit.MetersInMapUnits
            rule.setSettings(settings)
    return enlarged


def _lay_fields(grid: QgsLayoutItemMapGrid, cells: ReferenceCells) -> None:
    """Lines from the corner of the map on, or half a field further for the names."""
    half = 0.5 if grid.name() == _FIELD_NAMES else 0.0
    grid.setIntervalX(cells.width)
    grid.setIntervalY(cells.height)
    grid.setOffsetX((cells.left + half * cells.width) % cells.width)
    grid.setOffsetY((cells.top - half * cells.height) % cells.height)


def _fit(bar: QgsLayoutItemScaleBar, denominator: int, kilometres: str) -> None:
    """Round segments within the bar's own maximum width, now that the map has its extent."""
    segments = max(bar.numberOfSegments(), 1)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setUnitLabel(kilometres)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.Fixed)
    bar.setUnitsPerSegment(bar_segment(denominator, bar.maximumBarWidth(), segments))
    bar.update()
