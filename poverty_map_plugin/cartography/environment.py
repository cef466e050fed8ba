"""Rivers, land cover and relief: layers of the user's own that stand for one of them, and how they look.

They carry their role as the plugin's own layers do, may be rasters, and there may be several of one role.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsBilinearRasterResampler,
    QgsFillSymbol,
    QgsHillshadeRenderer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QPainter

from ..catalog.styles import LabelStyle, Styles
from .environment_roles import ENVIRONMENT_ROLES, LAND_COVER, RELIEF, RIVER
from .opaque import mixed
from .roles import ROLE
from .symbols import text_format

_WATER, _WATER_DARK = "#c9dde8", "#7fa9c4"
_RIVER_WIDTH = 0.3  # millimetres
_RIVER_NAMES = LabelStyle(size=7, colour="#4f7f9e", max_denominator=1_000_000)
_NAME_FIELDS = ("name", "名称", "名稱")
#: Under the figures, which they must not outdo.
_LAND_COVER_OPACITY, _RELIEF_OPACITY, _PALER = 0.45, 0.6, -40
#: Flat land, of which the sun at 45 degrees makes a grey of 180, becomes nearly white.
_CONTRAST, _BRIGHTNESS = 30, 35
#: Metres in a degree, and how many times too high mountains are shaded.
_METRES_PER_DEGREE, _EXAGGERATION = 111_320.0, 1.5
_SUN, _SUN_HEIGHT = 315.0, 45.0


def environment_layers(project: QgsProject) -> list[tuple[str, QgsMapLayer]]:
    """Role and layer of each that stands for a part of the environment, from top to bottom."""
    found = [(str(layer.customProperty(ROLE) or ""), layer) for layer in project.mapLayers().values()]
    return sorted(
        ((role, layer) for role, layer in found if role in ENVIRONMENT_ROLES and layer.isValid()),
        key=lambda pair: (ENVIRONMENT_ROLES.index(pair[0]), pair[1].id()),
    )


def can_be(layer: QgsMapLayer, role: str) -> bool:
    """Whether a layer can stand for a role: rivers are lines or areas, land cover areas or a raster, relief one."""
    if isinstance(layer, QgsRasterLayer):
        return role in (LAND_COVER, RELIEF)
    if not isinstance(layer, QgsVectorLayer):
        return False
    kind = layer.geometryType()
    return (role == RIVER and kind in (Qgis.GeometryType.Line, Qgis.GeometryType.Polygon)) or (
        role == LAND_COVER and kind == Qgis.GeometryType.Polygon
    )


def dress(layer: QgsMapLayer, role: str, styles: Styles) -> None:
    """Give a layer the looks of its role. The classes of land cover stay those of the layer; a relief of one band of
    heights is shaded, a picture of a shading is taken as it is."""
    if role == RIVER and isinstance(layer, QgsVectorLayer):
        _dress_river(layer, styles)
        return
    # Multiplied: what lies under it, the boundaries above all, stays to be seen.
    layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    layer.setOpacity(_RELIEF_OPACITY if role == RELIEF else _LAND_COVER_OPACITY)
    if not isinstance(layer, QgsRasterLayer):
        return
    if role == LAND_COVER and layer.hueSaturationFilter() is not None:
        layer.hueSaturationFilter().setSaturation(_PALER)
    provider = layer.dataProvider()
    if role == RELIEF and layer.bandCount() == 1 and provider.dataType(1) != Qgis.DataType.Byte:
        shade = QgsHillshadeRenderer(provider, 1, _SUN, _SUN_HEIGHT)
        shade.setMultiDirectional(True)
        per_unit = 1 / _METRES_PER_DEGREE if layer.crs().isGeographic() else 1.0
        shade.setZFactor(per_unit * _EXAGGERATION)
        layer.setRenderer(shade)
        if layer.resampleFilter() is not None:  # near by the squares of a raster of heights would show as a weave
            layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
        if layer.brightnessFilter() is not None:
            layer.brightnessFilter().setContrast(_CONTRAST)
            layer.brightnessFilter().setBrightness(_BRIGHTNESS)
        layer.setOpacity(_RELIEF_OPACITY)  # it belongs to the renderer


def for_paper(layer: QgsMapLayer, paper: QColor) -> None:
    """Let a layer that lies on paper look as it does, without what has QGIS paint the whole map as one picture.

    On white, multiplied colours are the colours themselves. Areas stay see-through, for a relief may lie under them;
    their outlines do not, as Qt writes a see-through line as the outline of its stroke.
    """
    layer.setBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    if not isinstance(layer, QgsVectorLayer):
        return
    through = layer.opacity()
    layer.setOpacity(1.0)
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            if isinstance(part, QgsSimpleFillSymbolLayer):
                fill = part.fillColor()
                fill.setAlphaF(fill.alphaF() * through)
                part.setFillColor(fill)
                part.setStrokeColor(mixed(part.strokeColor(), paper, through))


def _dress_river(layer: QgsVectorLayer, styles: Styles) -> None:
    is_line = layer.geometryType() == Qgis.GeometryType.Line
    if is_line:
        look = {"line_color": _WATER_DARK, "line_width": str(_RIVER_WIDTH), "capstyle": "round", "joinstyle": "round"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(look)))
    else:
        look = {"color": _WATER, "outline_color": _WATER_DARK, "outline_width": "0.1"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    names = next((field.name() for field in layer.fields() if field.name().lower() in _NAME_FIELDS), None)
    if names is None:
        return
    settings = QgsPalLayerSettings()
    settings.fieldName = names
    settings.setFormat(text_format(styles, _RIVER_NAMES))
    settings.placement = Qgis.LabelPlacement.Curved if is_line else Qgis.LabelPlacement.Horizontal
    settings.priority = 2
    settings.scaleVisibility = True
    settings.minimumScale = _RIVER_NAMES.max_denominator or 0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
