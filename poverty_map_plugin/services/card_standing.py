"""What stands out in a place: the ratios by which it differs most from its county and from the province."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .place_card import CardFigure

#: How many figures are named at most, and by what factor a figure has to differ from the one compared with.
_MOST, _FACTOR = 4, 1.25
#: Percentages near 100 differ by what is missing to 100: 99.2 % and 98 % supply reliability are 0.8 against 2.
_WHOLE, _NEARLY_WHOLE = 100.0, 80.0


@dataclass(frozen=True)
class StandingOut:
    """A figure that stands out; `is_worse` None where neither way is worse, `factor` above 1 by how much it differs."""

    figure: CardFigure
    factor: float
    is_worse: bool | None


def standing_out(figures: Sequence[CardFigure]) -> tuple[StandingOut, ...]:
    """The ratios that differ by a quarter and more from the province's (or the county's where that is unknown).

    The worst come first, then what is better than elsewhere, each by the factor.
    """
    found = []
    for figure in figures:
        other = figure.province if figure.province is not None else figure.county
        if figure.value is None or other is None:
            continue
        factor = _differs(figure.value, other, is_share=figure.unit.en == "%")
        if factor < _FACTOR:
            continue
        is_worse = None if figure.worse is None else (figure.value > other) == (figure.worse == "up")
        found.append(StandingOut(figure, factor, is_worse))
    found.sort(key=lambda out: (_ORDER[out.is_worse], -out.factor))
    return tuple(found[:_MOST])


_ORDER = {True: 0, None: 1, False: 2}


def _differs(value: float, other: float, is_share: bool) -> float:
    """The factor between two values, 1 and more; infinite against nought."""
    if value == other:
        return 1.0
    if is_share and min(value, other) > _NEARLY_WHOLE and max(value, other) <= _WHOLE:
        value, other = _WHOLE - value, _WHOLE - other
    if value <= 0 or other <= 0:
        return math.inf
    return max(value / other, other / value)
