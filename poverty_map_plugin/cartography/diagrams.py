"""Signs over places by QGIS's own diagrams: proportional circles, pies, bars side by side."""

from __future__ import annotations

import math
from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsDataDefinedSizeLegend,
    QgsDiagram,
    QgsDiagramLayerSettings,
    QgsDiagramRenderer,
    QgsDiagramSettings,
    QgsHistogramDiagram,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsMarkerSymbol,
    QgsPieDiagram,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor, QFont

from ..catalog.indicators import Indicator
from ..catalog.styles import Styles
from ..catalog.themes import Diagram, Part, Shape
from .symbols import installed_families

#: Of the largest circle: those that the legend shows, as parts of its figure.
_SHOWN = (1.0, 0.3, 0.06)
_OUTLINE = 0.15
#: A bar's width and the gap beside it, in millimetres.
_BAR, _BETWEEN = 1.5, 0.35
_TEXT = 7.5
#: Diagrams lie under names (at 0), which avoid them.
_PRIORITY, _UNDER_NAMES = 4, -1.0


def round_up(value: float) -> float:
    """The next of 1, 1.5, 2, 3, 5, 7.5 times a power of ten: what the largest circle stands for."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1.0, 1.5, 2.0, 3.0, 5.0, 7.5, 10.0) if step * power >= value * (1 - 1e-9))


def diagram_renderer(
    style: Diagram, indicators: Mapping[str, Indicator], styles: Styles, locale: str, highest: Mapping[str, float]
) -> QgsDiagramRenderer:
    """The diagram renderer of a level's map layer.

    `highest`: of each indicator that is drawn the highest figure, over all periods where they are known.
    """
    if style.shape is Shape.BARS:
        return _bars(style, indicators, styles, locale, highest)
    return _circles(style, indicators, styles, locale, highest.get(style.size or "", 0.0))


def diagram_settings() -> QgsDiagramLayerSettings:
    """Where diagrams are: over the middle of a place; all are shown."""
    settings = QgsDiagramLayerSettings()
    settings.setPlacement(QgsDiagramLayerSettings.Placement.OverPoint)
    settings.setPriority(_PRIORITY)
    settings.setZIndex(_UNDER_NAMES)
    settings.setShowAllDiagrams(True)
    settings.setIsObstacle(True)
    return settings


def _settings(style: Diagram, indicators: Mapping[str, Indicator], styles: Styles, locale: str) -> QgsDiagramSettings:
    settings = QgsDiagramSettings()
    settings.enabled = True
    settings.categoryColors = [QColor(part.colour) for part in style.parts]
    settings.categoryLabels = [_part_label(part, indicators, locale) for part in style.parts]
    settings.sizeType = Qgis.RenderUnit.Millimeters
    settings.lineSizeUnit = Qgis.RenderUnit.Millimeters
    settings.penColor = QColor(styles.halo)
    settings.penWidth = _OUTLINE
    settings.opacity = 0.9
    settings.font = QFont(installed_families(styles)[0])
    return settings


def _part_label(part: Part, indicators: Mapping[str, Indicator], locale: str) -> str:
    return indicators[part.indicator].label.text(locale)


def _circles(
    style: Diagram, indicators: Mapping[str, Indicator], styles: Styles, locale: str, highest: float
) -> QgsLinearlyInterpolatedDiagramRenderer:
    settings = _settings(style, indicators, styles, locale)
    settings.categoryAttributes = [f'"{part.indicator}"' for part in style.parts]
    settings.scaleByArea = True
    settings.minimumSize = 0.0
    top = round_up(highest)
    renderer = _interpolated(QgsPieDiagram(), top, style.largest)
    renderer.setClassificationField(str(style.size))
    renderer.setDiagramSettings(settings)
    renderer.setAttributeLegend(len(style.parts) > 1)
    renderer.setDataDefinedSizeLegend(_size_legend(style, indicators, styles, locale, top))
    return renderer


def _interpolated(diagram: QgsDiagram, top: float, largest: float) -> QgsLinearlyInterpolatedDiagramRenderer:
    """From nothing up to the size of the highest figure."""
    renderer = QgsLinearlyInterpolatedDiagramRenderer()
    renderer.setDiagram(diagram)
    renderer.setLowerValue(0.0)
    renderer.setLowerSize(QSizeF(0.0, 0.0))
    renderer.setUpperValue(top)
    renderer.setUpperSize(QSizeF(largest, largest))
    return renderer


def _size_legend(
    style: Diagram, indicators: Mapping[str, Indicator], styles: Styles, locale: str, top: float
) -> QgsDataDefinedSizeLegend:
    """Circles of round figures, one in another, with the unit in the heading."""
    legend = QgsDataDefinedSizeLegend()
    legend.setLegendType(QgsDataDefinedSizeLegend.LegendType.LegendCollapsed)
    colour = style.parts[0].colour if len(style.parts) == 1 else styles.paper
    outline = {"name": "circle", "color": colour, "outline_color": "#6d665c", "outline_width": str(_OUTLINE)}
    legend.setSymbol(QgsMarkerSymbol.createSimple(outline))
    size = indicators[str(style.size)]
    legend.setTitle(f"{size.label.text(locale)} ({size.unit.text(locale)})")
    shown = [round_up(top * part * 0.999) if part < 1 else top for part in _SHOWN]
    # What a class calls its size is the figure: the diagram makes a size of it.
    legend.setClasses([QgsDataDefinedSizeLegend.SizeClass(value, f"{value:,.0f}") for value in shown])
    return legend


def _bars(
    style: Diagram, indicators: Mapping[str, Indicator], styles: Styles, locale: str, highest: Mapping[str, float]
) -> QgsLinearlyInterpolatedDiagramRenderer:
    """Bars of figures of different units, each as its share of the highest."""
    settings = _settings(style, indicators, styles, locale)
    settings.categoryAttributes = [
        f'"{part.indicator}" / {round_up(highest.get(part.indicator, 0.0)):g}' for part in style.parts
    ]
    settings.categoryLabels = [
        f"{_part_label(part, indicators, locale)} (≤ {round_up(highest.get(part.indicator, 0.0)):,.0f} "
        f"{indicators[part.indicator].unit.text(locale)})"
        for part in style.parts
    ]
    settings.barWidth = _BAR
    settings.setSpacing(_BETWEEN)
    settings.setSpacingUnit(Qgis.RenderUnit.Millimeters)
    settings.minimumSize = 0.0
    # Interpolated: a plain histogram would draw the highest bar of each place as high as that of all others.
    renderer = _interpolated(QgsHistogramDiagram(), 1.0, style.largest)
    renderer.setDiagramSettings(settings)
    renderer.setAttributeLegend(True)
    return renderer
