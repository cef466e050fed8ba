"""Place names by rank and scale, with a halo, none over another and none over a flag, star or substation."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsLabelObstacleSettings,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF

from ..catalog.provinces import Mark
from ..catalog.styles import LabelStyle, Styles
from ..domain.levels import Level
from .markers import centred_symbol, mark_shift, mark_size
from .symbols import text_format

_PRIORITY = {Level.PROVINCE: 4, Level.PREFECTURE: 6, Level.COUNTY: 8, Level.TOWNSHIP: 5, Level.VILLAGE: 3}
#: How much larger a name is near by, and at which part of the denominator from which it shows it has grown so far.
_GROWTH, _GROWN_AT = 1.35, 1 / 8

#: From this scale on a county has room for its whole name; up to the second its letters are set apart along its shape.
_WHOLE_FROM, _SPACED_FROM = 600_000, 1_500_000
#: A county so many times as high as wide has its name written downwards.
_TALL = 1.5
#: The share of its length that a name in spaced letters takes, and the widest space, in ems.
_SPAN, _WIDEST = 0.4, 1.0
#: Of two things that QGIS places the higher is drawn above: all other names are at 0, circles and pies below.
_NAMES_OF_SIGNS, _SIGNS = 9.0, 10.0
#: As wide as its letters are high, without ink; and how large they are for a line to be as high as a sign of size 1.
_BLANK, _LETTERS = "\N{EM SPACE}", 0.75
_POINTS_PER_MILLIMETRE, _MILLIMETRES_PER_DEGREE = 72 / 25.4, 111.32e6


def whole_name(field: str = "name") -> str:
    """An expression: a place's name, that of an autonomous one broken after its peoples, 紫云苗族布依族 | 自治县."""
    chinese = f"regexp_replace(\"{field}\", '^(.{{3,}})(自治[县縣州旗区區])$', '\\\\1\\n\\\\2')"
    return f"regexp_replace({chinese}, ' (Autonomous \\\\w+)$', '\\n\\\\1')"


def place_labels(styles: Styles, level: Level, over_others: bool = False) -> QgsVectorLayerSimpleLabeling:
    """Short names of a level's places; inside a polygon, beside a point.

    With `over_others` a name that has no room of its own stands over others, or over circles, rather than not at all.
    """
    settings = _place_settings(styles, level, styles.labels[level.value])
    if over_others:
        placement = settings.placementSettings()
        placement.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
        settings.setPlacementSettings(placement)
    return QgsVectorLayerSimpleLabeling(settings)


def county_labels(styles: Styles, key: str, other: str) -> QgsRuleBasedLabeling:
    """Names of counties: those of key counties bold. `key` and `other` are what the legend calls the two."""
    label = styles.labels[Level.COUNTY.value]
    root = QgsRuleBasedLabeling.Rule(None)
    for bold, clause, words in ((True, '"is_key" = 1', key), (False, "ELSE", other)):
        settings = _place_settings(styles, Level.COUNTY, replace(label, bold=bold))
        _follow_shape(settings, label.size)
        settings.legendString = "字"
        root.appendChild(QgsRuleBasedLabeling.Rule(settings, 0, 0, clause, words))
    return QgsRuleBasedLabeling(root)


def key_site_labels(styles: Styles) -> QgsRuleBasedLabeling:
    """Names of key sites in the accent's red, shown first, and their signs once more.

    QGIS draws circles, pies and bars with the names, above the symbols of all layers. So that none hides a sign, each
    sign is the ground of a blank name, too, of the sign's own size: other names keep off it as off any name.
    """
    root = QgsRuleBasedLabeling.Rule(None)
    for mark in Mark:
        root.appendChild(QgsRuleBasedLabeling.Rule(_sign_settings(styles, mark), 0, 0, f"\"mark\" = '{mark.value}'"))
    root.appendChild(QgsRuleBasedLabeling.Rule(_key_site_settings(styles)))
    return QgsRuleBasedLabeling(root)


def _sign_settings(styles: Styles, mark: Mark) -> QgsPalLayerSettings:
    """A blank name on a sign, the middle of both where the symbol has its own."""
    size = mark_size(mark)
    ground = QgsTextBackgroundSettings()
    ground.setEnabled(True)
    ground.setType(QgsTextBackgroundSettings.ShapeType.ShapeMarkerSymbol)
    ground.setMarkerSymbol(centred_symbol(mark))
    ground.setSizeType(QgsTextBackgroundSettings.SizeType.SizeFixed)
    ground.setSize(QSizeF(size, size))
    ground.setSizeUnit(Qgis.RenderUnit.Millimeters)
    # A font of the catalog, though no ink is seen: QGIS tells users of every font that it does not find.
    text = text_format(styles, styles.labels[Level.COUNTY.value])
    text.setBuffer(QgsTextBufferSettings())
    text.setSize(size * _LETTERS)
    text.setSizeUnit(Qgis.RenderUnit.Millimeters)
    text.setOpacity(0.0)
    text.setBackground(ground)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = f"'{_BLANK}'"
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.Over
    shift = mark_shift(mark)
    settings.xOffset, settings.yOffset = shift.x(), shift.y()
    settings.offsetUnits = Qgis.RenderUnit.Millimeters
    settings.priority = 10
    settings.zIndex = _SIGNS
    placement = settings.placementSettings()
    placement.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)
    settings.setPlacementSettings(placement)
    obstacles = settings.obstacleSettings()
    obstacles.setIsObstacle(False)  # the place is one already, by its name
    settings.setObstacleSettings(obstacles)
    return settings


def _key_site_settings(styles: Styles) -> QgsPalLayerSettings:
    label = LabelStyle(size=styles.labels[Level.COUNTY.value].size + 1, colour=styles.accent, bold=True)
    settings = _settings(styles, label)
    settings.fieldName = "short_name"
    settings.priority = 9
    settings.zIndex = _NAMES_OF_SIGNS
    _keep_clear(settings, 2.0)
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    # QGIS takes a sign to lie around its point, so where a flag may be named it cannot find out by itself: at its foot.
    of = QgsPalLayerSettings.Property
    properties = settings.dataDefinedProperties()
    for name, flag, star in (
        (of.PredefinedPositionOrder, "'B,R,L,BR,BL'", "'B,R,L,T,BR,BL,TR,TL'"),
        (of.LabelDistance, "0.8", f"{mark_size(Mark.STAR) / 2:g}"),
        # A county's circle is about where its flag stands: rather named on it than not at all.
        (of.OverlapHandling, "'AllowIfNeeded'", "'Prevent'"),
    ):
        clause = f"if(\"mark\" = '{Mark.RED_FLAG.value}', {flag}, {star})"
        properties.setProperty(name, QgsProperty.fromExpression(clause))
    settings.setDataDefinedProperties(properties)
    settings.distUnits = Qgis.RenderUnit.Millimeters
    return settings


def nameless(styles: Styles) -> QgsVectorLayerSimpleLabeling:
    """No names, but a place that other layers' names avoid."""
    settings = QgsPalLayerSettings()
    settings.setFormat(text_format(styles, styles.labels[Level.COUNTY.value]))
    settings.drawLabels = False
    settings.fieldName = "''"
    settings.isExpression = True
    _keep_clear(settings, 1.0)
    return QgsVectorLayerSimpleLabeling(settings)


def _place_settings(styles: Styles, level: Level, label: LabelStyle) -> QgsPalLayerSettings:
    settings = _settings(styles, label)
    # A place that bears a flag or a star is named beside its sign.
    settings.fieldName = 'if("mark" IS NULL, "short_name", \'\')'
    settings.isExpression = True
    settings.priority = _PRIORITY[level]
    if level in (Level.TOWNSHIP, Level.VILLAGE):
        _keep_clear(settings, 0.5)
        _beside_point(settings)
    else:
        # The area itself is where names go: only its edge is worth avoiding.
        obstacles = settings.obstacleSettings()
        obstacles.setIsObstacle(level is Level.COUNTY)
        obstacles.setType(QgsLabelObstacleSettings.ObstacleType.PolygonBoundary)
        settings.setObstacleSettings(obstacles)
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.centroidInside = True
        settings.fitInPolygonOnly = False
    return settings


def _follow_shape(settings: QgsPalLayerSettings, size: float) -> None:
    """Write a county's name as an atlas does: upright letters, along its height or width, the whole name near by.

    `size`: of its letters in points. The layer's coordinates are degrees.
    """
    is_near = f"@map_scale <= {_WHOLE_FROM}"
    settings.fieldName = f'if("mark" IS NULL, if({is_near}, {whole_name()}, "short_name"), \'\')'
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    height, width = "bounds_height($geometry)", "bounds_width($geometry) * cos(radians(y_min($geometry)))"
    is_tall = f"{height} > {_TALL} * {width}"
    length = f"max({height}, {width}) * {_MILLIMETRES_PER_DEGREE * _POINTS_PER_MILLIMETRE:.6g} / @map_scale"
    letters = 'length("short_name")'
    space = f"clamp(0, ({_SPAN} * {length} - {letters} * {size:g}) / max({letters} - 1, 1), {_WIDEST * size:g})"
    of, properties = QgsPalLayerSettings.Property, settings.dataDefinedProperties()
    for name, clause in (
        (of.TextOrientation, f"if({is_tall} AND NOT {is_near}, 'vertical', 'horizontal')"),
        (of.FontLetterSpacing, f"if({is_near} OR @map_scale > {_SPACED_FROM}, 0, {space})"),
    ):
        properties.setProperty(name, QgsProperty.fromExpression(clause))
    settings.setDataDefinedProperties(properties)


def _beside_point(settings: QgsPalLayerSettings) -> None:
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.2
    settings.distUnits = Qgis.RenderUnit.Millimeters


def _keep_clear(settings: QgsPalLayerSettings, factor: float) -> None:
    """Names avoid the layer's signs, the more so the higher the factor (up to 2)."""
    obstacles = settings.obstacleSettings()
    obstacles.setIsObstacle(True)
    obstacles.setFactor(factor)
    settings.setObstacleSettings(obstacles)


def _settings(styles: Styles, label: LabelStyle) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.setFormat(text_format(styles, label))
    if label.max_denominator or label.min_denominator:
        settings.scaleVisibility = True
        settings.minimumScale = label.max_denominator or 0
        settings.maximumScale = label.min_denominator or 0
    if label.max_denominator:
        far, near = label.max_denominator, label.max_denominator * _GROWN_AT
        properties = settings.dataDefinedProperties()
        properties.setProperty(
            QgsPalLayerSettings.Property.Size,
            QgsProperty.fromExpression(
                f"scale_linear(clamp({near:.0f}, coalesce(@map_scale, {far}), {far}), {near:.0f}, {far}, "
                f"{label.size * _GROWTH:g}, {label.size:g})"
            ),
        )
        settings.setDataDefinedProperties(properties)
    placement = settings.placementSettings()
    placement.setOverlapHandling(Qgis.LabelOverlapHandling.PreventOverlap)
    settings.setPlacementSettings(placement)
    return settings
