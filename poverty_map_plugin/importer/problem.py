"""What is wrong with a text, or how an odd one was understood; row and column are known to whoever asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

#: Whole numbers below this are told to the last digit.
_EXACT = 1e15


@dataclass(frozen=True)
class Problem:
    """A code, the key of its sentence, and the values that the sentence shows besides file, row, column and value."""

    code: str
    parameters: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Reading:
    """What a text was read as; without a value it is blank or has a problem."""

    value: str | float | bool | None = None
    problem: Problem | None = None
    mended: Problem | None = None


def wrong(code: str, **parameters: object) -> Reading:
    """A text that cannot be read."""
    return Reading(problem=Problem(code, parameters))


def mended(value: str | float | bool, code: str = "value_mended") -> Reading:
    """A text that was understood although it is oddly written."""
    # 3 people are not 3.0 people.
    read = int(value) if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT else value
    return Reading(value, mended=Problem(code, {"read": read}))
