"""Finds classes in figures, by QGIS's own methods, and rounds their limits to numbers that people read."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsClassificationEqualInterval,
    QgsClassificationJenks,
    QgsClassificationMethod,
    QgsClassificationPrettyBreaks,
    QgsClassificationQuantile,
)

from ..catalog.themes import Method

_METHODS: dict[Method, type[QgsClassificationMethod]] = {
    Method.NATURAL: QgsClassificationJenks,
    Method.QUANTILE: QgsClassificationQuantile,
    Method.PRETTY: QgsClassificationPrettyBreaks,
    Method.EQUAL: QgsClassificationEqualInterval,
}


def find_breaks(method: Method, values: Sequence[float], classes: int) -> tuple[float, ...]:
    """Rising limits between as many classes as asked for: `classes` - 1 of them.

    They are rounded as far as the classes stay what the method found. Of few different values, or of none, there are
    no such classes: then the limits are even steps over what there is, so that the number of colours still holds.
    """
    known = sorted(value for value in values if math.isfinite(value))
    if len(set(known)) > classes:
        # Jenks' method takes a sample of large data by chance, unless it is told that all may be used.
        ranges = _METHODS[method]().classes(known, classes)
        limits = [each.upperBound() for each in ranges[:-1]]
        rounded = _rounded(limits, known)
        if len(rounded) == classes - 1:
            return rounded
    return _even(known, classes)


def _even(known: Sequence[float], classes: int) -> tuple[float, ...]:
    low, high = (known[0], known[-1]) if known else (0.0, 1.0)
    if high <= low:
        high = low + 1.0
    return tuple(low + (high - low) * number / classes for number in range(1, classes))


def _rounded(limits: Sequence[float], known: Sequence[float]) -> tuple[float, ...]:
    """Limits with as few digits as keep the same values in each class; those that fall together once."""
    found: list[float] = []
    for limit in limits:
        above = next((value for value in known if value > limit), limit)
        for digits in range(1, 16):
            short = float(f"{limit:.{digits}g}")
            if limit <= short < above or short == limit:
                break
        if not found or short > found[-1]:
            found.append(short)
    return tuple(found)
