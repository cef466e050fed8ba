"""Numbers of a sheet: round scales, grid intervals, the Gauss-Krueger zone, figures as people read them. No QGIS."""

from __future__ import annotations

import math

from ..catalog.labels import Label

#: Mantissas of round scales; times a power of ten.
_SCALE_STEPS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5)
_INTERVAL_STEPS = (1.0, 2.0, 5.0)
_THOUSANDS = "\N{NARROW NO-BREAK SPACE}"
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
    raise AssertionError(denominator)  # pragma: no cover - 10 times the power is above it


def grid_interval(width: float) -> float:
    """Spacing of grid lines, so that 4 to 10 of them cross `width`; both in metres."""
    power = 10.0 ** math.floor(math.log10(width / 4))
    return max(step * power for step in _INTERVAL_STEPS if step * power <= width / 4)


def central_meridian(longitude: float) -> int:
    """The central meridian, in degrees, of the 3-degree zone that holds `longitude`."""
    return 3 * math.floor(longitude / 3 + 0.5)


def zone_epsg(longitude: float) -> int:
    """EPSG code of CGCS2000 / 3-degree Gauss-Kruger by central meridian (no zone number in the coordinates)."""
    return 4534 + (min(max(central_meridian(longitude), 75), 135) - 75) // 3


def scale_text(denominator: int) -> str:
    """`1:200 000`."""
    return f"1:{group(denominator)}"


def group(value: float, decimals: int = 0) -> str:
    """A number with its thousands apart and a true minus sign."""
    return f"{value:,.{decimals}f}".replace(",", _THOUSANDS).replace("-", _MINUS)


def figure(value: float | None, unit: Label, decimals: int, locale: str) -> tuple[str, str]:
    """The number and its unit; money is shortened to 万 and 亿 (m, bn), every other count stays exact."""
    name = unit.text(locale)
    if value is None:
        return _NO_VALUE, name
    if unit.en == "yuan":
        for divisor, word in _MONEY.get(locale, _MONEY["en"]):
            if abs(value) >= divisor:
                return group(value / divisor, 2 if abs(value) < 100 * divisor else 0), _money_unit(word, name, locale)
    return group(value, decimals), name


def change(value: float | None, before: float | None, decimals: int) -> str | None:
    """What was added since the last period, signed; None when either is unknown."""
    if value is None or before is None:
        return None
    difference = round(value - before, decimals)
    if difference == 0:
        return "±0"
    return ("+" if difference > 0 else "") + group(difference, decimals)


def _money_unit(word: str, unit: str, locale: str) -> str:
    return f"{word} {unit}" if locale == "en" else word + unit
