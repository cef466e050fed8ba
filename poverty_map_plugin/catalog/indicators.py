"""Indicators: figures that are defined once and counted alike at every level.

A measure adds up records by the place they belong to; a ratio divides two sums *after* they were added up, so that a
county's rate is never a mean of its villages' rates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from .labels import Label

#: A name becomes a column of the map tables and stands in expressions of QGIS.
_COLUMN = re.compile(r"[a-z][a-z0-9_]{0,62}")
_MOST_DECIMALS = 6


class Take(str, Enum):
    """Which records count for a period."""

    LATEST = "latest"  # of each place or key, the newest record not after the period's end
    UNTIL = "until"  # every record not after the period's end
    WITHIN_YEAR = "within_year"  # records of the period's year, up to the period's end


@dataclass(frozen=True)
class Time:
    """How records are chosen for a period: by a date, a year or a period field.

    A date stands for its day, a month for its last day, a year field for its first day (a plan's year) and a period
    field that holds a year for its last day (a count at the year's end).

    Attributes:
        by: with `latest`, what the records are versions of; the measure's place when left out.
        ends: a date field after which a record no longer counts: one whose end lies before the period's last day.
    """

    field: str
    take: Take
    by: str | None = None
    ends: str | None = None

    def __post_init__(self) -> None:
        if self.take is Take.LATEST and self.ends:
            raise ValueError("no ends with take: latest")


@dataclass(frozen=True)
class Through:
    """The record that `field` names holds the place (and the fields of `where` that this entity lacks)."""

    field: str
    entity: str


@dataclass(frozen=True)
class Measure:
    """A sum of a field over records, or their count when `sum` is left out.

    Attributes:
        place: the field that holds the code of the place or bureau the record belongs to.
        where: field -> value, or values separated by blanks; all must hold.
    """

    entity: str
    place: str
    sum: str | None = None
    where: dict[str, str] = field(default_factory=dict)
    time: Time | None = None
    through: Through | None = None


@dataclass(frozen=True)
class Ratio:
    """One indicator divided by another, times `scale`; no value where the divisor is 0 or unknown."""

    of: str
    per: str
    scale: float = 1.0


@dataclass(frozen=True)
class Indicator:
    """A figure at every level.

    Attributes:
        topic: what it is about: people, grid, power_aid, paired_aid, resident_cadres, public_welfare, tasks.
        unit: the unit as shown.
        empty: what a place without records has: `zero` (no pair was made there) or `unknown` (nobody counted).
        worse: whether a higher (`up`) or lower (`down`) value is worse; None when neither.
    """

    name: str = field(metadata={"key": "indicator"})
    topic: str
    label: Label
    unit: Label
    decimals: int = 0
    measure: Measure | None = None
    ratio: Ratio | None = None
    worse: str | None = None
    headline: bool = False
    empty: str = "unknown"

    def __post_init__(self) -> None:
        if not _COLUMN.fullmatch(self.name):
            raise ValueError(f"a name of at most 63 letters a-z, digits and underscores, not {self.name!r}")
        if not 0 <= self.decimals <= _MOST_DECIMALS:
            raise ValueError(f"decimals from 0 to {_MOST_DECIMALS}")
        if (self.measure is None) == (self.ratio is None):
            raise ValueError("either a measure or a ratio")
        if self.worse not in (None, "up", "down"):
            raise ValueError("worse: up or down")
        if self.empty not in ("zero", "unknown"):
            raise ValueError("empty: zero or unknown")

    @property
    def empty_is_zero(self) -> bool:
        """Whether a place without records has 0, and not an unknown value."""
        return self.empty == "zero"


@dataclass(frozen=True)
class Threshold:
    """A limit from a standard or a directive, with its source.

    Attributes:
        confirmed: False for values that the user should confirm for the province.
    """

    value: float
    unit: str
    label: Label
    source: str
    confirmed: bool
