"""Reporting periods: months and years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_PATTERN = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?")


@dataclass(frozen=True, order=True)
class Period:
    """A month (`2016-12`) or a whole year (`2016`, month 0)."""

    year: int
    month: int = 0

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read `2016` or `2016-12`.

        Raises:
            ValueError: for anything else.
        """
        match = _PATTERN.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"not a period: {text!r}")
        return cls(int(match[1]), int(match[2] or 0))

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}" if self.month else f"{self.year:04d}"

    @property
    def previous(self) -> Period:
        """The month before a month, the year before a year."""
        if not self.month:
            return Period(self.year - 1)
        return Period(self.year, self.month - 1) if self.month > 1 else Period(self.year - 1, 12)

    @property
    def last_day(self) -> date:
        """The day on which the figures of the period stand."""
        if not self.month:
            return date(self.year, 12, 31)
        first_of_next = date(self.year + self.month // 12, self.month % 12 + 1, 1)
        return date.fromordinal(first_of_next.toordinal() - 1)
