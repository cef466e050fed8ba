"""The square that explains a two-way theme, as an SVG drawing in millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..catalog.indicators import Indicator
from ..catalog.styles import Styles
from ..catalog.themes import Bivariate
from .bivariate import rows_of

#: The drawing's side, of the square in it, and of the text, all in millimetres.
SIZE, _SIDE, _TEXT = 36.0, 25.5, 2.65
_LEFT, _TOP = 9.0, 0.5


def bivariate_square(style: Bivariate, x: Indicator, y: Indicator, styles: Styles, locale: str, family: str) -> str:
    """The scheme's colours, low at the lower left, with the breaks between them and the names along the sides."""
    rows = rows_of(style, styles)
    cell, bottom = _SIDE / len(rows), _TOP + _SIDE
    parts = [
        f'<rect x="{_LEFT + column * cell}" y="{bottom - (row + 1) * cell}" width="{cell}" height="{cell}" '
        f'fill="{colour}" stroke="#ffffff" stroke-width="0.3"/>'
        for row, colours in enumerate(rows)
        for column, colour in enumerate(colours)
    ]
    parts += [
        _text(_number(value, x), _LEFT + (index + 1) * cell, bottom + _TEXT * 1.1)
        for index, value in enumerate(style.x_breaks)
    ]
    parts += [
        _text(_number(value, y), _LEFT - 0.8, bottom - (index + 1) * cell + _TEXT * 0.35, anchor="end")
        for index, value in enumerate(style.y_breaks)
    ]
    parts.append(_text(_name(x, locale), _LEFT + _SIDE / 2, bottom + _TEXT * 2.5))
    middle = _TOP + _SIDE / 2
    parts.append(_text(_name(y, locale), 2.6, middle, turn=f"rotate(-90 2.6 {middle})"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE}mm" height="{SIZE}mm" viewBox="0 0 {SIZE} {SIZE}" '
        f'font-family="{escape(family)}" font-size="{_TEXT}" fill="#262626">{_joined(parts)}</svg>'
    )


def _joined(parts: Sequence[str]) -> str:
    return "".join(parts)


def _name(indicator: Indicator, locale: str) -> str:
    return f"{indicator.label.text(locale)} ({indicator.unit.text(locale)}) →"


def _number(value: float, indicator: Indicator) -> str:
    return f"{round(value, indicator.decimals):g}"


def _text(words: str, x: float, y: float, anchor: str = "middle", turn: str = "") -> str:
    place = f' transform="{turn}"' if turn else ""
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}"{place}>{escape(words)}</text>'
