"""How fast sheets are printed: measured in each run, and what a next one will take by that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import TypeVar

from .sheet_workers import LEAST_PAGES

_Sheet = TypeVar("_Sheet")


@dataclass(frozen=True)
class Pace:
    """How fast a run was.

    Attributes:
        sheets: how many it printed.
        workers: by how many processes.
        first: seconds until the first sheet was there, the start of the processes included.
        each: seconds that one process takes for a further sheet; None when there was none.
    """

    sheets: int
    workers: int
    first: float
    each: float | None

    @staticmethod
    def busy(sheets: int, workers: int) -> int:
        """How many of so many processes a run has work for."""
        return max(1, min(workers, sheets // LEAST_PAGES))

    def seconds(self, sheets: int, workers: int) -> float:
        """What a run of so many sheets takes with at most so many processes."""
        busy = self.busy(sheets, workers)
        further = max(-(-sheets // busy) - 1, 0)
        return self.first + further * (self.first if self.each is None else self.each)


class Pacer:
    """Takes the times of a run's sheets as they come."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._start = monotonic()
        self._times: list[float] = []

    def over(self, sheets: Iterable[_Sheet]) -> Iterator[_Sheet]:
        """The same sheets."""
        for sheet in sheets:
            self._times.append(monotonic() - self._start)
            yield sheet

    @property
    def pace(self) -> Pace | None:
        """What was measured; None without a sheet."""
        if not self._times:
            return None
        # Each process brings a first sheet; they come at about the same time.
        further = len(self._times) - self._workers
        each = (self._times[-1] - self._times[0]) * self._workers / further if further > 0 else None
        return Pace(len(self._times), self._workers, self._times[0], each)
