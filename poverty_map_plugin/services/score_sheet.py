"""The score sheet: departments by measures, ranked, with the records behind each figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..analysis.scores import ScoreRow
from ..catalog.labels import CodeList
from ..catalog.scores import ScoreMeasure, Scores
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.scope import Scope
from .places import PlaceIndex
from .score_records import LEVELS_OF

if TYPE_CHECKING:
    import pandas as pd

#: The levels that have a sheet.
SHEET_LEVELS = tuple(LEVELS_OF)


@dataclass(frozen=True)
class ScoreSheet:
    """A score sheet.

    Attributes:
        compared: the period that changes are against.
        place: the name of the scope.
        rows: the departments, best first.
        behind: for each measure by name, the records behind its figures, as `analysis.score_evidence` makes them.
        states: for each measure by name, the words for the states of its records, where it has any.
        accent, cool: the colours of what is overdue and of all else.
        codes, levels: the lists that departments and levels are named by.
        has_samples: whether made-up records are among what is counted.
    """

    period: Period
    compared: Period
    level: Level
    scope: Scope
    place: str
    scores: Scores
    rows: tuple[ScoreRow, ...]
    behind: Mapping[str, pd.DataFrame]
    places: PlaceIndex
    codes: CodeList
    levels: CodeList
    states: Mapping[str, CodeList]
    accent: str
    cool: str
    has_samples: bool

    @property
    def measures(self) -> tuple[ScoreMeasure, ...]:
        """The columns."""
        return self.scores.measures

    @property
    def ranked(self) -> int:
        """How many departments have a rank."""
        return sum(row.rank is not None for row in self.rows)

    @property
    def overdue(self) -> int:
        """How many tasks are overdue; each counts once, whatever the measures."""
        late = [frame.loc[frame["late"], "code"] for frame in self.behind.values()]
        return len({code for codes in late for code in codes})

    @property
    def records(self) -> int:
        """How many records are behind the figures, each as often as it counts."""
        return sum(int(frame["code"].notna().sum()) for frame in self.behind.values())

    def level_name(self, locale: str) -> str:
        """What the level is called."""
        known = self.levels.codes.get(str(self.level))
        return known.text(locale) if known else str(self.level)

    def department_name(self, code: str, locale: str) -> str:
        """What a department is called; the text itself of one that is not on the list."""
        known = self.codes.codes.get(code)
        return known.text(locale) if known else code

    def records_of(self, department: str, measure: ScoreMeasure) -> pd.DataFrame:
        """The records behind a figure: overdue tasks first, then those that pull it down most, unknown ones last."""
        frame = self.behind[measure.name]
        rows = frame[(frame["department"] == department) & frame["code"].notna()]
        share = rows["part"] / rows["whole"].where(rows["whole"] > 0)
        order = rows.assign(_late=~rows["late"], _share=-share if measure.is_sum else share)
        order = order.sort_values(["_late", "_share", "code"], kind="stable", na_position="last")
        return order.drop(columns=["_late", "_share"]).reset_index(drop=True)
