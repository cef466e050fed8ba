"""Numbers of a sheet: round scales, grid intervals, the Gauss-Krueger zone, figures as people read them. No QGIS."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..catalog.labels import Label

#: Mantissas of round scales; times a power of ten.
_SCALE_STEPS = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 7.5, 8.0, 9.0)
_INTERVAL_STEPS = (1.0, 2.0, 5.0)
#: Width of a field that an index of places refers to, in metres of paper, and how many a map has.
_FIELD, _LEAST_FIELDS, _MOST_FIELDS = 0.06, 4, 12
_THIN = "\N{NARROW NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
#: Words for large sums of money by language: (divisor, word), the largest that leaves at least 1.
_MONEY = {
    "en": ((1e9, "bn"), (1e6, "m")),
    "zh_CN": ((1e8, "亿"), (1e4, "万")),
    "zh_TW": ((1e8, "億"), (1e4, "萬")),
}
_NO_VALUE = "\N{EN DASH}"


def round_scale(denominator: float) -> int:
    """The smallest round scale denominator that is not below `denominator`."""
    power = 10.0 ** math.floor(math.log10(denominator))
    for step in (*_SCALE_STEPS, 10.0):
        if step * power >= denominator * (1 - 1e-9):
            return round(step * power)
    raise ValueError(f"not a scale: {denominator}")


def grid_interval(width: float) -> float:
    """Spacing of grid lines, so that 4 to 10 of them cross `width`; both in metres."""
    power = 10.0 ** math.floor(math.log10(width / 4))
    return max(step * power for step in _INTERVAL_STEPS if step * power <= width / 4)


def central_meridian(longitude: float) -> int:
    """The central meridian, in degrees, of the 3-degree zone that holds `longitude`."""
    return 3 * math.floor(longitude / 3 + 0.5)


@dataclass(frozen=True)
class ReferenceCells:
    """The fields of a map that an index of places refers to: letters from west to east, numbers from north to south.

    Attributes:
        left, top: the map's upper left corner, metres.
        width, height: of a field, metres.
        columns, rows: how many there are.
    """

    left: float
    top: float
    width: float
    height: float
    columns: int
    rows: int

    def name(self, x: float, y: float) -> str:
        """The field that holds a point, such as C4; empty when none does."""
        column, row = math.floor((x - self.left) / self.width), math.floor((self.top - y) / self.height)
        if not (0 <= column < self.columns and 0 <= row < self.rows):
            return ""
        return f"{chr(ord('A') + column)}{row + 1}"


def reference_cells(left: float, top: float, width: float, height: float, paper_width: float) -> ReferenceCells:
    """Fields about as high as wide that fill a map of that size in metres, `paper_width` metres wide when printed."""
    columns = min(max(round(paper_width / _FIELD), _LEAST_FIELDS), _MOST_FIELDS)
    rows = max(round(height / (width / columns)), 1)
    return ReferenceCells(left, top, width / columns, height / rows, columns, rows)


def zone_epsg(longitude: float) -> int:
    """EPSG code of CGCS2000 / 3-degree Gauss-Kruger by central meridian (no zone number in the coordinates)."""
    return 4534 + (min(max(central_meridian(longitude), 75), 135) - 75) // 3


def scale_text(denominator: int) -> str:
    """`1:200 000`, with narrow blanks as on printed maps."""
    return f"1:{denominator:,}".replace(",", _THIN)


def group(value: float, decimals: int = 0) -> str:
    """A number with its thousands apart and a true minus sign."""
    return f"{value:,.{decimals}f}".replace("-", _MINUS)


def bar_segment(denominator: int, width: float, segments: int) -> float:
    """Kilometres, 1, 2 or 5 times 10^n, of one of the `segments` of a scale bar at most `width` millimetres long."""
    most = denominator * width / 1e6 / segments
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in _INTERVAL_STEPS if step * power <= most * (1 + 1e-9))


@dataclass(frozen=True)
class Reading:
    """A figure as it is read; every text is empty-handed where nothing is known: an en dash, no change."""

    value: str
    unit: str
    change: str


def read_figure(value: float | None, before: float | None, unit: Label, decimals: int, locale: str) -> Reading:
    """A figure, its unit, and what was added since `before`.

    Money is shortened to 万 and 亿 (m, bn), with its change in the same; every other count stays exact.
    """
    divisor, name = 1.0, unit.text(locale)
    if value is None:
        return Reading(_NO_VALUE, name, "")
    if unit.en == "yuan":
        largest = max(abs(value), abs(before or 0.0))
        for step, word in _MONEY.get(locale, _MONEY["en"]):
            if largest >= step:
                divisor, name = step, _money_unit(word, name, locale)
                decimals = 2 if largest < 1000 * step else 0
                break
    change = "" if before is None else _signed((value - before) / divisor, decimals)
    return Reading(group(value / divisor, decimals), name, change)


def _signed(difference: float, decimals: int) -> str:
    difference = round(difference, decimals)
    if difference == 0:
        return "±0"
    return ("+" if difference > 0 else "") + group(difference, decimals)


def _money_unit(word: str, unit: str, locale: str) -> str:
    return f"{word} {unit}" if locale == "en" else word + unit
