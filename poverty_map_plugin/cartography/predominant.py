"""Places filled by which of several counts is the largest."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory

from ..catalog.indicators import Indicator
from ..catalog.styles import Styles
from ..catalog.themes import Predominant
from ..domain.levels import Level
from .choropleth import POINT_LEVELS, no_data_label, unknown_symbol
from .symbols import dot, place_fill


def largest_expression(style: Predominant) -> str:
    """An expression: the number of the largest count, from 0, the first of equal ones; NULL where all are 0."""
    counts = ", ".join(f'coalesce("{part.indicator}", 0)' for part in style.parts)
    largest = "if(array_max(@counts) > 0, array_find(@counts, array_max(@counts)), NULL)"
    return f"with_variable('counts', array({counts}), {largest})"


def predominant_renderer(
    style: Predominant, indicators: Mapping[str, Indicator], styles: Styles, level: Level, locale: str
) -> QgsCategorizedSymbolRenderer:
    """The renderer of a level's map layer."""
    categories = []
    for number, part in enumerate(style.parts):
        if level in POINT_LEVELS:
            symbol = dot(part.colour, styles)
        else:
            symbol = place_fill(part.colour, styles.boundaries[Level.COUNTY.value])
        categories.append(QgsRendererCategory(number, symbol, indicators[part.indicator].label.text(locale)))
    # A category without a value takes what no other does: here only NULL is left.
    categories.append(QgsRendererCategory("", unknown_symbol(styles, level), no_data_label()))
    return QgsCategorizedSymbolRenderer(largest_expression(style), categories)
