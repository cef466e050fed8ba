"""Reads voltages as sheets, drawings and OpenStreetMap write them: 10kV, 10千伏线路, AC10kV, 110/35kV, 10000, 22万伏.

A number without a unit is taken for what it can only be: 10000 is volts, 10 is kilovolts. One that could be both, such
as 220 (a house or a transmission line), is refused rather than guessed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from .problem import Problem

#: Nominal voltages of the grids of China in kV (GB/T 156), with 3 and 6 kV of factories and ±800 kV of direct current.
STANDARD_KV = (0.22, 0.38, 0.4, 3.0, 6.0, 10.0, 20.0, 35.0, 66.0, 110.0, 220.0, 330.0, 500.0, 750.0, 800.0, 1000.0)
#: Voltages of a house or a village; their bare numbers in volts may be kilovolts of transmission.
_LOW_KV = (0.22, 0.38, 0.4)
#: 10.5 and 11 kV are rated voltages of the 10 kV grid, 38.5 of 35 kV, 242 of 220 kV: within a tenth.
_NEAR = 0.1
_MOST_KV_BARE, _VOLTS_PER_KV = 1000.0, 1000.0
_LONGEST = 60

_UNITS = {"kv": 1.0, "千伏": 1.0, "kilovolt": 1.0, "kilovolts": 1.0, "万伏": 10.0, "萬伏": 10.0}
_UNITS |= dict.fromkeys(("v", "伏", "伏特", "volt", "volts"), 1.0 / _VOLTS_PER_KV)
_ALTERNATIVES = "|".join(sorted(_UNITS, key=len, reverse=True))
_PART = re.compile(rf"(?P<number>\d+(?:\.\d*)?(?:e[+-]?\d{{1,2}})?)(?P<unit>{_ALTERNATIVES})?")
_THOUSANDS = re.compile(r"(?<![\d.])\d{1,3}(?:,000)+(?![\d.])")
_SEPARATORS = re.compile(r"[;,、/|&()\[\]]+|和|及(?!以)|或")
#: Words before and after a voltage that say nothing about how high it is.
_BEFORE = re.compile(r"^(?:额定|額定)?(?:电压|電壓)?(?:等级|等級)?:?(?:ac|dc|交流|直流)?(?:含|±|\+-)?")
_AFTER = re.compile(
    r"(?:架空|电缆|電纜|配电|配電|输电|輸電)?(?:线路|線路|线|線|等级|等級|级|級|电压|電壓|变电站|變電站|变|變|ac|dc)$"
)
# Written-out numbers, the longer ones first so that 三十五 is not read as 十 with something around it.
_WORDS = (
    ("一百一十", "110"),
    ("二百二十", "220"),
    ("三百八十", "380"),
    ("三十五", "35"),
    ("六十六", "66"),
    ("五百", "500"),
    ("四百", "400"),
    ("二十", "20"),
    ("十", "10"),
)


@dataclass(frozen=True)
class Voltage:
    """A voltage that was read.

    Attributes:
        kv: in kV; of several the highest.
        others: further ones that the text names, in kV, the highest first.
        bare: whether the number came without a unit and was taken for V or kV by its size.
    """

    kv: float
    others: tuple[float, ...] = ()
    bare: bool = False


def parse_voltage(text: str, unit: str | None = None) -> Voltage | Problem:
    """The voltage in a text.

    Args:
        text: what was written.
        unit: the unit of bare numbers when it is known, from the header for instance: "kv", "v", "千伏", "伏".

    Returns:
        The voltage, or why there is none: `voltage_unreadable`, `voltage_ambiguous`, `voltage_not_standard`.
    """
    plain = _plain(text)
    known = _UNITS.get(_plain(unit)) if unit else None
    parts = [_bare(part) for part in _SEPARATORS.split(plain) if part] if len(plain) <= _LONGEST else []
    matches = [_PART.fullmatch(part) for part in parts]
    found: list[float] = []
    factor, bare = known, False
    # From the end: in 110/35kV the unit stands for both numbers.
    for match in reversed(matches):
        if match is None:
            return _unreadable()
        factor = _UNITS[match["unit"]] if match["unit"] else factor
        number = float(match["number"])
        if number <= 0:
            return _unreadable()
        if factor is not None:
            found.append(_rounded(number * factor))
            continue
        bare = True
        reading = _by_size(number)
        if isinstance(reading, Problem):
            return reading
        found.append(reading)
    if not found:
        return _unreadable()
    highest, *others = sorted(set(found), reverse=True)
    return Voltage(highest, tuple(others), bare)


def nearest_standard(kv: float) -> float | None:
    """The nominal voltage in kV that a voltage in kV is a rated one of; None when it is near none."""
    nearest = min(STANDARD_KV, key=lambda standard: abs(standard - kv) / standard)
    return nearest if abs(nearest - kv) <= nearest * _NEAR else None


def _plain(text: str) -> str:
    plain = re.sub(r"[\s'\"`_]", "", unicodedata.normalize("NFKC", text)).lower().replace("+/-", "±")
    plain = _THOUSANDS.sub(lambda match: match[0].replace(",", ""), plain)
    for word, digits in _WORDS:
        plain = plain.replace(word, digits)
    return plain


def _bare(part: str) -> str:
    return _AFTER.sub("", _BEFORE.sub("", part))


def _by_size(number: float) -> float | Problem:
    """A number without a unit, in kV."""
    in_volts = _rounded(number / _VOLTS_PER_KV)
    if number > _MOST_KV_BARE:
        return in_volts if nearest_standard(in_volts) else _not_standard()
    if nearest_standard(in_volts) in _LOW_KV:
        return Problem("voltage_ambiguous", {"volts": f"{number:g} V", "kilovolts": f"{number:g} kV"})
    return number if nearest_standard(number) else _not_standard()


def _rounded(kv: float) -> float:
    return float(f"{kv:.10g}")


def _not_standard() -> Problem:
    return Problem("voltage_not_standard", {"expected": ", ".join(f"{kv:g}" for kv in STANDARD_KV)})


def _unreadable() -> Problem:
    return Problem("voltage_unreadable", {"expected": "10kV, 0.4kV, 380V, 110/35kV"})
