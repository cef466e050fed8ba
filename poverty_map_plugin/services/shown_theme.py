"""A theme as the map shows it: with the classes and colours of its layers, which a map maker may have changed."""

from __future__ import annotations

import math
from dataclasses import replace

from qgis.core import (
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsProject,
)

from ..cartography.choropleth import UNCERTAIN, class_expression
from ..cartography.roles import MONTHS_ROLE, layers_by_role
from ..cartography.two_way import two_way_of
from ..catalog.themes import Bivariate, Choropleth, Method, PlaceStyle, Shape, Theme
from ..domain.levels import Level

_Interpolated = QgsLinearlyInterpolatedDiagramRenderer


def shown_theme(project: QgsProject, theme: Theme) -> Theme:
    """The theme, which is the one applied, with what the renderers of its layers say.

    What a renderer cannot tell, as it is of another kind or of other figures, stays as the catalog has it.
    """
    layers = layers_by_role(project)
    places = []
    for place in theme.places:
        layer = layers.get(f"map_{place.level.value}")
        renderer = layer.renderer() if layer is not None else None
        places.append(_as_shown(place, renderer) if renderer is not None else place)
    months, by_month = theme.months, layers.get(MONTHS_ROLE)
    if months is not None and by_month is not None and isinstance(by_month.renderer(), QgsGraduatedSymbolRenderer):
        months = _choropleth(months, by_month.renderer())
    return replace(theme, places=tuple(places), months=months)


def bar_labels(project: QgsProject, theme: Theme) -> dict[str, str]:
    """What the map calls each bar, with the figure that a full one stands for, by indicator; the theme is applied."""
    layers = layers_by_role(project)
    labels: dict[str, str] = {}
    for place in theme.places:
        layer = layers.get(f"map_{place.level.value}")
        renderer = layer.diagramRenderer() if layer is not None else None
        if renderer is None or place.diagram is None or place.diagram.shape is not Shape.BARS:
            continue
        for settings in renderer.diagramSettings():
            for figure, label in zip(settings.categoryAttributes, settings.categoryLabels, strict=True):
                for part in place.diagram.parts:
                    if figure.startswith(f'"{part.indicator}" / '):
                        labels.setdefault(part.indicator, label)
    return labels


def circle_sizes(project: QgsProject, theme: Theme) -> dict[Level, tuple[tuple[float, str], ...]]:
    """By level the circles that explain the sizes of its signs: diameters in millimetres with their figures, the
    largest first; the theme is applied."""
    layers = layers_by_role(project)
    found: dict[Level, tuple[tuple[float, str], ...]] = {}
    for place in theme.places:
        layer = layers.get(f"map_{place.level.value}")
        renderer = layer.diagramRenderer() if layer is not None else None
        if place.diagram is None or not isinstance(renderer, _Interpolated):
            continue
        legend = renderer.dataDefinedSizeLegend()
        if legend is not None:
            largest, top = renderer.upperSize().width(), renderer.upperValue()
            # What a class calls its size is the figure, whose circle's area grows with it.
            sizes = ((largest * math.sqrt(each.size / top), each.label) for each in legend.classes())
            found[place.level] = tuple(sorted(sizes, reverse=True))
    return found


def _as_shown(place: PlaceStyle, renderer: QgsFeatureRenderer) -> PlaceStyle:
    if place.choropleth is not None and isinstance(renderer, QgsGraduatedSymbolRenderer):
        return replace(place, choropleth=_choropleth(place.choropleth, renderer))
    if place.bivariate is not None:
        return replace(place, bivariate=_bivariate(place.bivariate, renderer))
    return place


def _choropleth(style: Choropleth, renderer: QgsGraduatedSymbolRenderer) -> Choropleth:
    if renderer.classAttribute() != class_expression(style):
        return style
    ranges = sorted((each for each in renderer.ranges() if each.upperValue() > UNCERTAIN), key=lambda r: r.upperValue())
    if len(ranges) < 2:  # one class is none
        return style
    colours = tuple(each.symbol().color().name() for each in ranges)
    breaks = tuple(each.upperValue() for each in ranges[:-1])
    return replace(style, ramp="", colours=colours, breaks=breaks, method=Method.WRITTEN)


def _bivariate(style: Bivariate, renderer: QgsFeatureRenderer) -> Bivariate:
    found = two_way_of(renderer)
    if found is None or (found.style.x, found.style.y) != (style.x, style.y):
        return style
    return found.style
