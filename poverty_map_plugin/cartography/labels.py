"""Place names by rank and scale, with a halo, none over another and none over a flag or star."""

from __future__ import annotations

from qgis.core import Qgis, QgsPalLayerSettings, QgsVectorLayerSimpleLabeling

from ..catalog.styles import LabelStyle, Styles
from ..domain.levels import Level
from .symbols import text_format

_PRIORITY = {Level.PROVINCE: 4, Level.PREFECTURE: 6, Level.COUNTY: 8, Level.TOWNSHIP: 5, Level.VILLAGE: 3}


def place_labels(styles: Styles, level: Level) -> QgsVectorLayerSimpleLabeling:
    """Short names of a level's places; inside a polygon, beside a point."""
    label = styles.labels[level.value]
    settings = _settings(styles, label)
    # A place that bears a flag or a star is named beside its sign.
    settings.fieldName = 'if("mark" IS NULL, "short_name", \'\')'
    settings.isExpression = True
    settings.priority = _PRIORITY[level]
    if level in (Level.TOWNSHIP, Level.VILLAGE):
        _beside_point(settings)
    else:
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.centroidInside = True
        settings.fitInPolygonOnly = False
    return QgsVectorLayerSimpleLabeling(settings)


def key_site_labels(styles: Styles) -> QgsVectorLayerSimpleLabeling:
    """Names of key sites in the accent's red: shown first, their signs kept clear by all other names."""
    label = LabelStyle(size=styles.labels[Level.COUNTY.value].size + 1, colour=styles.accent, bold=True)
    settings = _settings(styles, label)
    settings.fieldName = "short_name"
    settings.priority = 10
    settings.zIndex = 10
    _beside_point(settings)
    settings.dist = 1.2
    # Below first: a flag flies above its place.
    position = Qgis.LabelPredefinedPointPosition
    settings.predefinedPositionOrder = [
        *(position.BottomMiddle, position.BottomRight, position.BottomLeft),
        *(position.MiddleLeft, position.TopLeft, position.MiddleRight),
    ]
    return QgsVectorLayerSimpleLabeling(settings)


def _beside_point(settings: QgsPalLayerSettings) -> None:
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist = 1.0
    settings.distUnits = Qgis.RenderUnit.Millimeters


def _settings(styles: Styles, label: LabelStyle) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.setFormat(text_format(styles, label))
    if label.max_denominator or label.min_denominator:
        settings.scaleVisibility = True
        settings.minimumScale = label.max_denominator or 0
        settings.maximumScale = label.min_denominator or 0
    obstacles = settings.obstacleSettings()
    obstacles.setIsObstacle(True)
    obstacles.setFactor(2.0)
    settings.setObstacleSettings(obstacles)
    placement = settings.placementSettings()
    placement.setOverlapHandling(Qgis.LabelOverlapHandling.PreventOverlap)
    settings.setPlacementSettings(placement)
    return settings
