"""Places coloured by two indicators at once: a square of colours, breaks of the user's own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsSymbol

from ..catalog.indicators import Indicator
from ..catalog.styles import Styles
from ..catalog.themes import Bivariate
from ..domain.levels import Level
from .choropleth import POINT_LEVELS, class_labels, no_data_label, unknown_symbol
from .symbols import dot, place_fill


def class_expression(style: Bivariate) -> str:
    """An expression that gives `x-y`, each from 1 up; NULL where either is not known."""
    return f"{_position(style.x, style.x_breaks)} || '-' || {_position(style.y, style.y_breaks)}"


def _position(field: str, breaks: Sequence[float]) -> str:
    steps = " ".join(f'WHEN "{field}" <= {value:.15g} THEN {index}' for index, value in enumerate(breaks, start=1))
    return f'(CASE WHEN "{field}" IS NULL THEN NULL {steps} ELSE {len(breaks) + 1} END)'


def rows_of(style: Bivariate, styles: Styles) -> tuple[tuple[str, ...], ...]:
    """The colours `rows[y][x]`, from low to high."""
    return style.rows or styles.bivariate[style.scheme].rows


def bivariate_renderer(
    style: Bivariate, x: Indicator, y: Indicator, styles: Styles, level: Level, locale: str
) -> QgsCategorizedSymbolRenderer:
    """The renderer of a level's map layer; categories from low-low to high-high, then no data."""
    rows = rows_of(style, styles)
    x_labels = class_labels(style.x_breaks, x.decimals, x.unit.text(locale))
    y_labels = class_labels(style.y_breaks, y.decimals, y.unit.text(locale))
    categories = []
    for y_index, row in enumerate(rows):
        for x_index, colour in enumerate(row):
            label = f"{x.label.text(locale)} {x_labels[x_index]} · {y.label.text(locale)} {y_labels[y_index]}"
            categories.append(
                QgsRendererCategory(f"{x_index + 1}-{y_index + 1}", _symbol(colour, styles, level), label)
            )
    # A category without a value takes what no other does: here only NULL is left.
    categories.append(QgsRendererCategory("", unknown_symbol(styles, level), no_data_label()))
    return QgsCategorizedSymbolRenderer(class_expression(style), categories)


def _symbol(colour: str, styles: Styles, level: Level) -> QgsSymbol:
    if level in POINT_LEVELS:
        return dot(colour, styles)
    return place_fill(colour, styles.boundaries[Level.COUNTY.value])
