"""Points, totals, ranks and lights of departments, from the records behind their figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from ..catalog.scores import Better, Limits, ScoreMeasure, Scores

if TYPE_CHECKING:
    import numpy.typing as npt
    import pandas as pd

FULL = 100.0
#: Totals that read alike share a rank.
DECIMALS = 1


class Light(str, Enum):
    """A traffic light; told by its shape, never by colour alone."""

    GREEN = "green"
    YELLOW = "yellow"
    BEHIND = "behind"


@dataclass(frozen=True)
class ScoreCell:
    """A department's figure by one measure.

    Attributes:
        value: in the measure's unit; None where there is nothing to measure by.
        points: 0 to 100.
        records: how many records are behind it.
        overdue: how many of them are overdue tasks.
    """

    value: float | None = None
    points: float | None = None
    light: Light | None = None
    records: int = 0
    overdue: int = 0

    @property
    def is_urgent(self) -> bool:
        """Whether it is not green, and overdue tasks are the cause."""
        return self.overdue > 0 and self.light is not Light.GREEN


@dataclass(frozen=True)
class ScoreRow:
    """A department: `cells` in the order of the measures.

    Attributes:
        total: 0 to 100, of the measures that it has a figure for; None without any.
        covered: the share of all weights that these make up, 0 to 1.
        rank: 1 is best, equal totals share one; None without a total.
        rank_change: places gained (+) or lost (-) since the period before; None where there was no rank.
        total_change: points gained since then.
    """

    department: str
    cells: tuple[ScoreCell, ...]
    total: float | None
    covered: float
    light: Light | None
    rank: int | None = None
    rank_change: int | None = None
    total_change: float | None = None

    @property
    def is_urgent(self) -> bool:
        """Whether the total is not green, and overdue tasks are among the causes."""
        return self.light not in (None, Light.GREEN) and any(cell.overdue for cell in self.cells)


def cells_of(measure: ScoreMeasure, records: pd.DataFrame) -> dict[str, ScoreCell]:
    """The figure of each department that has one."""
    import pandas as pd

    # Some dozen measures are counted at each change of scope: numpy adds ten times as fast as pandas groups.
    numbers, departments = pd.factorize(records["department"])
    known = records["whole"].notna().to_numpy()

    def sums(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.asarray(np.bincount(numbers, values, len(departments)), dtype=np.float64)

    parts, wholes = (sums(np.where(known, records[name].to_numpy(float), 0.0)) for name in ("part", "whole"))
    figures, late = sums(known.astype(float)), sums(records["late"].to_numpy(float))
    counts = sums(records["code"].notna().to_numpy(float))
    found = {}
    for number, department in enumerate(departments):
        part, whole = float(parts[number]), float(wholes[number])
        if not figures[number] or (not measure.is_sum and whole <= 0):
            continue
        value = part if measure.is_sum else part / whole * (FULL if measure.in_percent else 1.0)
        found[str(department)] = ScoreCell(
            value, points_of(measure, value), light_of(measure, value), int(counts[number]), int(late[number])
        )
    return found


def points_of(measure: ScoreMeasure, value: float) -> float:
    """0 points at `nothing`, 100 at `target`, in a straight line between them and no further."""
    share = (value - measure.nothing) / (measure.target - measure.nothing)
    return min(max(share, 0.0), 1.0) * FULL


def light_of(measure: ScoreMeasure, value: float) -> Light:
    """By the measure's limits, as the figure is shown: a share of 94.6 % that reads 95 is as green as 95."""
    shown = round(value, measure.decimals)
    up = measure.better is Better.UP
    if shown >= measure.green if up else shown <= measure.green:
        return Light.GREEN
    if shown >= measure.yellow if up else shown <= measure.yellow:
        return Light.YELLOW
    return Light.BEHIND


def total_light(limits: Limits, total: float) -> Light:
    """The light of a total, as it is shown."""
    shown = round(total, DECIMALS)
    return Light.GREEN if shown >= limits.green else Light.YELLOW if shown >= limits.yellow else Light.BEHIND


def rows_of(
    scores: Scores, departments: Sequence[str], figures: Sequence[Mapping[str, ScoreCell]]
) -> tuple[ScoreRow, ...]:
    """The departments in the order of their ranks; `figures` are those of each measure by department.

    The total is the mean of the points weighted by the measures that a department has a figure for: weights of the
    others fall away, so that nobody is punished for work that is not theirs. Departments without a total come last.
    """
    whole = sum(measure.weight for measure in scores.measures)
    rows = []
    for department in departments:
        cells = tuple(by.get(department, ScoreCell()) for by in figures)
        measured = [(m.weight, c.points) for m, c in zip(scores.measures, cells, strict=True) if c.points is not None]
        weights = sum(weight for weight, _ in measured)
        total = min(sum(weight * points for weight, points in measured) / weights, FULL) if measured else None
        light = None if total is None else total_light(scores.total, total)
        rows.append(ScoreRow(department, cells, total, weights / whole, light))
    return _ranked(rows)


def _ranked(rows: Sequence[ScoreRow]) -> tuple[ScoreRow, ...]:
    shown = [None if row.total is None else round(row.total, DECIMALS) for row in rows]
    ranks = [None if own is None else 1 + sum(one is not None and one > own for one in shown) for own in shown]
    ranked = [replace(row, rank=rank) for row, rank in zip(rows, ranks, strict=True)]
    return tuple(sorted(ranked, key=lambda row: (row.rank is None, row.rank or 0)))


def with_changes(rows: Sequence[ScoreRow], before: Sequence[ScoreRow]) -> tuple[ScoreRow, ...]:
    """The rows with what became of rank and total since the rows of the period before."""
    earlier = {row.department: row for row in before}
    return tuple(_changed(row, earlier[row.department]) if row.department in earlier else row for row in rows)


def _changed(row: ScoreRow, was: ScoreRow) -> ScoreRow:
    ranked = row.rank is not None and was.rank is not None
    scored = row.total is not None and was.total is not None
    return replace(
        row,
        rank_change=(was.rank or 0) - (row.rank or 0) if ranked else None,
        total_change=(row.total or 0.0) - (was.total or 0.0) if scored else None,
    )
