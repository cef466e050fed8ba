"""Numbers, units and periods as the docks write them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...catalog.labels import Label
from ...domain.period import Period

#: Shown where a value is unknown.
UNKNOWN = "–"

_YUAN = "yuan"
#: Units that are signs and not words, in letters at most.
_SHORT_UNIT = 3
_HUNDRED_MILLION, _MILLION, _TEN_THOUSAND = 100_000_000.0, 1_000_000.0, 10_000.0


def number_text(value: float | None, decimals: int = 0) -> str:
    """A number with the group separators of the interface's language; a dash for an unknown one."""
    if value is None:
        return UNKNOWN
    locale = QLocale()
    # QGIS leaves the separators out unless its settings say otherwise; 4930000 people are misread without them.
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", decimals)


def signed_text(value: float, decimals: int = 0) -> str:
    """A change, with its sign."""
    sign = "+" if value > 0 else "−"
    return sign + number_text(abs(value), decimals)


def scale_of(largest: float | None, unit: Label, decimals: int, locale: str) -> tuple[float, str, int]:
    """Divisor, unit and decimals for values up to `largest`: money in the units that people speak of.

    Yuan become 万元 and 亿元 in Chinese, million yuan in English; other units stay as they are.
    """
    if unit.en != _YUAN or largest is None:
        return 1.0, unit.text(locale), decimals
    if locale == "en":
        if largest >= _MILLION:
            return _MILLION, QCoreApplication.translate("NumberText", "million yuan"), 2
    elif largest >= _HUNDRED_MILLION:
        return _HUNDRED_MILLION, QCoreApplication.translate("NumberText", "hundred million yuan"), 2
    elif largest >= _TEN_THOUSAND:
        return _TEN_THOUSAND, QCoreApplication.translate("NumberText", "ten thousand yuan"), 1
    return 1.0, unit.text(locale), decimals


def unit_beside(label: str, unit: str) -> str:
    """The unit that a number needs beside its name: “rural households” need not say that they are households."""
    return "" if len(unit) > _SHORT_UNIT and unit.casefold() in label.casefold() else unit


def period_text(period: Period) -> str:
    """A month or a year in the interface's language."""
    if not period.month:
        return QCoreApplication.translate("NumberText", "{year}").format(year=period.year)
    template = QCoreApplication.translate("NumberText", "{year}-{month}")
    return template.format(year=period.year, month=f"{period.month:02d}")
