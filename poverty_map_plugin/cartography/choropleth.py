"""Places coloured by one indicator, in classes; what is not known is hatched and says so in the legend."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qgis.core import QgsGraduatedSymbolRenderer, QgsRendererRange, QgsSymbol
from qgis.PyQt.QtCore import QCoreApplication

from ..catalog.indicators import Indicator
from ..catalog.styles import Choropleth, Styles
from ..domain.levels import Level
from .symbols import dot, hatched_fill, place_fill

# A graduated renderer leaves out what is NULL, and only a graduated one can be edited in the layer panel as map makers
# know it; so NULL is given a value below every figure, with a class of its own.
_UNKNOWN = -1e12
_LOWEST, _HIGHEST = -1e9, 1e15
POINT_LEVELS = (Level.TOWNSHIP, Level.VILLAGE)


def no_data_label() -> str:
    """What the legend calls a place without data."""
    return QCoreApplication.translate("Legend", "No data")


def class_labels(breaks: Sequence[float], decimals: int, unit: str) -> list[str]:
    """The classes in words, the unit on the first and last: `≤ 5 %`, `5 – 10`, `> 10 %`."""

    def number(value: float) -> str:
        return f"{value:,.{0 if value == int(value) else decimals}f}"

    inner = [f"{number(low)} – {number(high)}" for low, high in pairwise(breaks)]
    return [f"≤ {number(breaks[0])} {unit}".strip(), *inner, f"> {number(breaks[-1])} {unit}".strip()]


def choropleth_renderer(
    style: Choropleth, indicator: Indicator, styles: Styles, level: Level, locale: str
) -> QgsGraduatedSymbolRenderer:
    """The renderer of a level's map layer."""
    ramp = styles.ramps[style.ramp].colours
    labels = class_labels(style.breaks, indicator.decimals, indicator.unit.text(locale))
    bounds = [_LOWEST, *style.breaks, _HIGHEST]
    ranges = [
        QgsRendererRange(bounds[index], bounds[index + 1], _symbol(colour, styles, level), labels[index])
        for index, colour in enumerate(ramp)
    ]
    ranges.append(QgsRendererRange(_UNKNOWN, _UNKNOWN, unknown_symbol(styles, level), no_data_label()))
    return QgsGraduatedSymbolRenderer(f'coalesce("{style.indicator}", {_UNKNOWN:.0f})', ranges)


def _symbol(colour: str, styles: Styles, level: Level) -> QgsSymbol:
    if level in POINT_LEVELS:
        return dot(colour, styles)
    return place_fill(colour, styles.boundaries[Level.COUNTY.value])


def unknown_symbol(styles: Styles, level: Level) -> QgsSymbol:
    """How a place without data is drawn: an empty dot, a hatched area."""
    if level in POINT_LEVELS:
        return dot(styles.paper, styles, hollow=True)
    return hatched_fill(styles, styles.boundaries[Level.COUNTY.value])
