"""Places filled by one rate, in classes; what is not known, or of too few people, is hatched and says so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qgis.core import QgsGraduatedSymbolRenderer, QgsRendererRange, QgsSymbol
from qgis.PyQt.QtCore import QCoreApplication

from ..catalog.indicators import Indicator
from ..catalog.styles import Styles
from ..catalog.themes import Choropleth
from ..domain.levels import Level
from .symbols import dot, hatched_fill, place_fill

# A graduated renderer leaves out what is NULL, and only a graduated one can be edited in the layer panel as map makers
# know it; so NULL is given a value below every figure, with a class of its own, and so are rates of too few people.
UNKNOWN, UNCERTAIN = -1e12, -1e11
_LOWEST, _HIGHEST = -1e9, 1e15
POINT_LEVELS = (Level.TOWNSHIP, Level.VILLAGE)
#: What rates are of; fewer of them than a style asks for make a rate uncertain.
PEOPLE = "population"
#: The project variable with the figures of the period compared with, as JSON: indicator -> code -> figure. Looked up in
#: a layer instead, from the thread that draws, QGIS would wait for the window's thread, which may wait for the drawing.
BEFORE = "poverty_map_before"


def no_data_label() -> str:
    """What the legend calls a place without data."""
    return QCoreApplication.translate("Legend", "No data")


def few_people_label(fewest: float) -> str:
    """What the legend calls a place whose rate says little."""
    return QCoreApplication.translate("Legend", "Fewer than {count:,.0f} people").format(count=fewest)


def class_labels(breaks: Sequence[float], decimals: int, unit: str, signed: bool = False) -> list[str]:
    """The classes in words, the unit on the first and last: `≤ 5 %`, `5 – 10`, `> 10 %`; `signed` for changes."""

    def number(value: float) -> str:
        sign = "+" if signed and value else ""
        return f"{value:{sign},.{0 if value == int(value) else decimals}f}".replace("-", "\N{MINUS SIGN}")

    inner = [f"{number(low)} – {number(high)}" for low, high in pairwise(breaks)]
    return [f"≤ {number(breaks[0])} {unit}".strip(), *inner, f"> {number(breaks[-1])} {unit}".strip()]


def figure_expression(style: Choropleth) -> str:
    """What is classified: the rate, or its change since the period compared with."""
    figure = f'"{style.indicator}"'
    if style.change:
        before = f"map_get(json_to_map(@{BEFORE}), '{style.indicator}')"
        figure = f'({figure} - map_get({before}, "code"))'
    return figure


def class_expression(style: Choropleth) -> str:
    """The figure with numbers of its own for what is not known and what is not sure."""
    figure = f"coalesce({figure_expression(style)}, {UNKNOWN:.0f})"
    if style.uncertain_below:
        return f'CASE WHEN "{PEOPLE}" < {style.uncertain_below:g} THEN {UNCERTAIN:.0f} ELSE {figure} END'
    return figure


def colours_of(style: Choropleth, styles: Styles) -> tuple[str, ...]:
    """The colours of its classes, from low to high."""
    return style.colours or styles.ramps[style.ramp].colours


def choropleth_renderer(
    style: Choropleth, indicator: Indicator, styles: Styles, level: Level, locale: str
) -> QgsGraduatedSymbolRenderer:
    """The renderer of a level's map layer; `style` has its breaks."""
    labels = class_labels(style.breaks, indicator.decimals, indicator.unit.text(locale), style.change)
    bounds = [_LOWEST, *style.breaks, _HIGHEST]
    ranges = [
        QgsRendererRange(bounds[index], bounds[index + 1], _symbol(colour, styles, level), labels[index])
        for index, colour in enumerate(colours_of(style, styles))
    ]
    if style.uncertain_below:
        label = few_people_label(style.uncertain_below)
        ranges.append(QgsRendererRange(UNCERTAIN, UNCERTAIN, uncertain_symbol(styles, level), label))
    ranges.append(QgsRendererRange(UNKNOWN, UNKNOWN, unknown_symbol(styles, level), no_data_label()))
    return QgsGraduatedSymbolRenderer(class_expression(style), ranges)


def _symbol(colour: str, styles: Styles, level: Level) -> QgsSymbol:
    if level in POINT_LEVELS:
        return dot(colour, styles)
    return place_fill(colour, styles.boundaries[Level.COUNTY.value])


def unknown_symbol(styles: Styles, level: Level) -> QgsSymbol:
    """How a place without data is drawn: an empty dot, a hatched area."""
    if level in POINT_LEVELS:
        return dot(styles.paper, styles, hollow=True)
    return hatched_fill(styles, styles.boundaries[Level.COUNTY.value])


def uncertain_symbol(styles: Styles, level: Level) -> QgsSymbol:
    """How a place of too few people is drawn: a small grey dot, an area hatched the other way."""
    if level in POINT_LEVELS:
        return dot(styles.no_data.colour, styles)
    return hatched_fill(styles, styles.boundaries[Level.COUNTY.value], angle=135)
