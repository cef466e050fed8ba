"""What a renderer says of two figures at once: read from it alone, so that whoever changes it changes the legends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.core import QgsCategorizedSymbolRenderer, QgsFeatureRenderer, QgsVectorLayer

from ..catalog.themes import Bivariate
from .bivariate import class_expression

_LIMIT = re.compile(r'WHEN "(\w+)" <= (-?[\d.e+-]+) THEN')
_FIRST = re.compile(r'WHEN "(\w+)" IS NULL')
# How `bivariate_renderer` calls its lowest class: name, limit and unit of both figures.
_LOWEST = re.compile(r"(.+?) ≤ \S+ ?(.*?) · (.+?) ≤ \S+ ?(.*)")


@dataclass(frozen=True)
class TwoWay:
    """A fill by two figures as a map shows it.

    Attributes:
        style: with the breaks and colours of the map.
        x_name, y_name: what the axes are called, with their units; the fields' names when the labels were changed.
    """

    style: Bivariate
    x_name: str
    y_name: str


def two_way_of(renderer: QgsFeatureRenderer | None) -> TwoWay | None:
    """What a renderer shows; None when it is not of two figures."""
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return None
    expression = renderer.classAttribute()
    axes = _FIRST.findall(expression)
    if len(axes) != 2 or axes[0] == axes[1]:
        return None
    x, y = (tuple(float(limit) for name, limit in _LIMIT.findall(expression) if name == axis) for axis in axes)
    side = len(x) + 1
    symbols = {each.value(): each.symbol().color().name() for each in renderer.categories() if each.symbol()}
    keys = [[f"{column}-{row}" for column in range(1, side + 1)] for row in range(1, side + 1)]
    if not x or len(y) + 1 != side or any(key not in symbols for row in keys for key in row):
        return None
    rows = tuple(tuple(symbols[key] for key in row) for row in keys)
    style = Bivariate(axes[0], axes[1], rows=rows, x_breaks=x, y_breaks=y)
    if class_expression(style) != expression:
        return None
    lowest = next(each.label() for each in renderer.categories() if each.value() == keys[0][0])
    told = _LOWEST.fullmatch(lowest)
    names = (_named(told[1], told[2]), _named(told[3], told[4])) if told else (axes[0], axes[1])
    return TwoWay(style, *names)


def two_way_of_layer(layer: object) -> TwoWay | None:
    """What a layer shows; None when it is no vector layer, or not of two figures."""
    return two_way_of(layer.renderer()) if isinstance(layer, QgsVectorLayer) else None


def _named(name: str, unit: str) -> str:
    return f"{name} ({unit})" if unit else name
