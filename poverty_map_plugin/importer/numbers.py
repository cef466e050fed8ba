"""Reads numbers as offices write them: 1,234.5, １２３, 3.2万, 1.5亿元, 85%, 约 excluded."""

from __future__ import annotations

import math
import re
import unicodedata

from ..catalog.entities import Field, FieldType
from .problem import Problem, Reading, mended, wrong
from .voltage import parse_voltage

#: Longer texts than this are no plain number that a float holds exactly.
LONGEST_PLAIN = 15
#: Units whose bare numbers need a look of their own.
UNPLAIN_UNITS = ("kv",)
#: What may stand after a number, and what it makes of the number, by the unit of the field.
_SUFFIXES: dict[str, dict[str, float]] = {
    "yuan": {
        "元": 1,
        "圆": 1,
        "块": 1,
        "块钱": 1,
        "rmb": 1,
        "cny": 1,
        "元人民币": 1,
        "元整": 1,
        "圆整": 1,
        "角": 0.1,
        "分": 0.01,
    },
    "person": {
        "person": 1,
        "persons": 1,
        "people": 1,
        "人": 1,
        "口": 1,
        "口人": 1,
        "名": 1,
        "个": 1,
        "位": 1,
        "人次": 1,
    },
    "household": {"household": 1, "households": 1, "户": 1, "家": 1, "个": 1, "戶": 1},
    "percent": {"%": 1, "﹪": 1, "‰": 0.1, "pct": 1},
    "kva": {"kva": 1, "千伏安": 1, "mva": 1000, "兆伏安": 1000, "va": 0.001, "伏安": 0.001},
    "mva": {"mva": 1, "兆伏安": 1, "kva": 0.001, "千伏安": 0.001},
    "mw": {"mw": 1, "兆瓦": 1, "kw": 0.001, "千瓦": 0.001, "w": 1e-6, "瓦": 1e-6},
    "km": {"km": 1, "公里": 1, "千米": 1, "m": 0.001, "米": 0.001, "里": 0.5, "华里": 0.5},
    "m": {"m": 1, "米": 1, "km": 1000, "公里": 1000, "千米": 1000},
    "v": {"v": 1, "伏": 1, "伏特": 1, "kv": 1000, "千伏": 1000},
    "": {"年": 1, "年度": 1, "个": 1, "次": 1, "期": 1, "人": 1, "户": 1, "处": 1, "所": 1, "台": 1},
}
#: Units of quantities that no field has.
_OTHER_UNITS = re.compile(
    "[km]wh|万?千瓦时|度|a|安|kvar|千乏|亩|公顷|平方公里|平方米|㎡|k?m2|吨|斤|公斤|kg|美元|usd|港元|天|日|小时|h|分钟|秒|月|岁"
    "|kv|千伏"
)
_MULTIPLES = {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "千": 1e3, "百": 1e2, "百万": 1e6, "千万": 1e7}
_NUMBER = re.compile(
    r"(?P<sign>[-+−]?)(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?(?:e[-+]?\d{1,3})?|\.\d+)"
    r"(?P<multiple>百万|千万|[万萬亿億千百])?(?P<suffix>[^\d.]*)"
)
_DECIMAL = re.compile(r"\d+\.\d{9,}")
#: The unit of a column of voltages by its factor to kV.
_VOLTAGE_UNITS = {1.0: "kv", 0.001: "v"}
_NOISE = re.compile(r"[\s'`\"￥¥$]")


def unit_factor(text: str, unit: str) -> float | None:
    """What a number in the unit that a header names is multiplied by to be in `unit`; None when it does not fit.

    万元 for yuan is 10000, 千伏 for kv is 1.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    if unit == "kv":
        return {"kv": 1.0, "千伏": 1.0, "v": 0.001, "伏": 0.001}.get(plain)
    suffixes = _SUFFIXES.get(unit, {})
    if plain in suffixes:
        return suffixes[plain]
    for multiple, factor in sorted(_MULTIPLES.items(), key=lambda item: -len(item[0])):
        rest = plain.removeprefix(multiple)
        if rest != plain and (rest in suffixes or not rest):
            return float(f"{factor * suffixes.get(rest, 1):.15g}")
    return None


def is_unit(text: str) -> bool:
    """Whether a text is the name of some unit: kW, 户, 万元."""
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    return _OTHER_UNITS.fullmatch(plain) is not None or any(
        plain in suffixes or any(plain.removeprefix(multiple) in suffixes for multiple in _MULTIPLES)
        for suffixes in _SUFFIXES.values()
    )


class NumberReader:
    """Reads the numbers of one field."""

    def __init__(self, target: Field, factor: float | None) -> None:
        self._field = target
        self._factor = 1.0 if factor is None else factor
        self._unit = _VOLTAGE_UNITS.get(factor) if factor else None
        self._suffixes = _SUFFIXES.get(target.unit or "", {})

    def read(self, text: str) -> Reading:
        """The number in a text, in the field's unit."""
        if self._field.unit == "kv":
            return self._limited(self._voltage(text))
        return self._limited(self._number(text))

    def _voltage(self, text: str) -> Reading:
        if self._factor == 1 and self._unit and _DECIMAL.fullmatch(text):
            return Reading(float(text))  # to the last digit
        found = parse_voltage(text, self._unit)
        if isinstance(found, Problem):
            return Reading(problem=found)
        if found.others:
            others = ", ".join(f"{kv:g}" for kv in found.others)
            return Reading(found.kv, mended=Problem("voltage_highest_taken", {"read": found.kv, "others": others}))
        return Reading(found.kv) if text == f"{found.kv:g}" else mended(found.kv)

    def _number(self, text: str) -> Reading:
        plain = _NOISE.sub("", unicodedata.normalize("NFKC", text)).lower()
        match = _NUMBER.fullmatch(plain)
        if match is None:
            return wrong("value_not_number", unit=self._field.unit or "")
        value = float(match["digits"].replace(",", ""))
        multiple, suffix = match["multiple"] or "", match["suffix"].strip("()")
        if suffix and suffix not in self._suffixes:
            return wrong("value_wrong_unit", unit=self._field.unit or "", found=match["suffix"])
        if match["sign"] in ("-", "−"):
            value = -value
        factor = _MULTIPLES.get(multiple, 1) * self._suffixes.get(suffix, 1) if multiple or suffix else self._factor
        if factor != 1:
            value = float(f"{value * factor:.15g}")  # 3.2 x 10000 is 32000, not 32000.000000000004
        if not math.isfinite(value):
            return wrong("value_not_number", unit=self._field.unit or "")
        if self._field.type is FieldType.INTEGER:
            if abs(value - round(value)) > 1e-9:
                return wrong("value_not_integer")
            value = float(round(value))
        clean = plain == text and not multiple and (not suffix or suffix == "年")
        return Reading(value) if clean else mended(value)

    def _limited(self, reading: Reading) -> Reading:
        value = reading.value
        if not isinstance(value, float):
            return reading
        low, high, unit = self._field.min, self._field.max, self._field.unit or ""
        if low is not None and value < low:
            return wrong("value_too_low", limit=f"{low:g}", unit=unit)
        if high is not None and value > high:
            return wrong("value_too_high", limit=f"{high:g}", unit=unit)
        return reading
