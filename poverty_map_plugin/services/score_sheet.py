"""The score sheet: departments by measures, ranked, with the records behind each figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ..analysis.score_evidence import TaskStates, evidence
from ..analysis.scores import ScoreCell, ScoreRow, cells_of, rows_of, with_changes
from ..catalog.labels import CodeList
from ..catalog.scores import DEPARTMENTS, LEVELS, ScoreMeasure, Scores
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.scope import Scope
from .overview import available_periods
from .places import PlaceIndex
from .score_records import LEVELS_OF, ScoreRecords
from .workspace import Workspace

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


def score_sheet(
    workspace: Workspace,
    places: PlaceIndex,
    level: Level,
    feedback: Feedback,
    period: Period | None = None,
    scope: Scope | None = None,
    compared: Period | None = None,
) -> ScoreSheet:
    """The sheet of a level within a scope (the province when None) at the end of a period.

    `level` is one of `SHEET_LEVELS`. `period` None takes the newest that was counted, or this month; `compared` None
    the one before. Changes tell what records with a date have become; what a record only holds its present state of
    (projects, funds) counts for both periods as it stands.

    Raises:
        InputError: scope_unknown.
        StoreError: a store that cannot be read.
        CancelledError: cancelled.
    """
    taken = period or default_period(workspace)
    before = compared or taken.previous
    within = scope or Scope.of(workspace.province)
    if places.find(within.code) is None:
        raise InputError("scope_unknown", value=within.code)
    scores, codes = workspace.catalog.scores, workspace.catalog.code_lists[DEPARTMENTS]
    reader = ScoreRecords(workspace, places, level, within)
    behind: dict[str, pd.DataFrame] = {}
    now: list[dict[str, ScoreCell]] = []
    then: list[dict[str, ScoreCell]] = []
    states: TaskStates | None = None
    for number, measure in enumerate(scores.measures):
        records, others = reader.of(measure)
        raise_if_cancelled(feedback)
        if measure.tasks is not None and others is not None:
            states = states or TaskStates(others)
        behind[measure.name] = evidence(measure, records, others, taken, states)
        now.append(cells_of(measure, behind[measure.name]))
        then.append(cells_of(measure, evidence(measure, records, others, before, states)))
        feedback.set_progress(100 * (number + 1) / len(scores.measures))
        raise_if_cancelled(feedback)
    departments = _departments(codes, [*now, *then])
    styles = workspace.catalog.styles
    return ScoreSheet(
        period=taken,
        compared=before,
        level=level,
        scope=within,
        place=places.name(within.code),
        scores=scores,
        rows=with_changes(rows_of(scores, departments, now), rows_of(scores, departments, then)),
        behind=behind,
        places=places,
        codes=codes,
        levels=workspace.catalog.code_lists[LEVELS],
        states=_states(workspace),
        accent=styles.accent,
        cool=styles.ramps["load"].colours[-1],
        has_samples=any(workspace.store.count(entity, {"is_sample": 1}) for entity in _entities(scores)),
    )


def default_period(workspace: Workspace) -> Period:
    """The newest period that was counted; this month when none was."""
    counted = available_periods(workspace)
    today = date.today()  # noqa: DTZ011 - the month as people here call it
    return counted[0] if counted else Period(today.year, today.month)


def _departments(codes: CodeList, figures: Sequence[Mapping[str, ScoreCell]]) -> list[str]:
    """Those of the list in its order, then others that records name."""
    named = sorted({department for by in figures for department in by} - set(codes.codes))
    return [*codes.codes, *named]


def _states(workspace: Workspace) -> dict[str, CodeList]:
    """The lists that the states of shares are from."""
    found = {}
    for measure in workspace.catalog.scores.measures:
        if measure.share is not None:
            field = workspace.catalog.entities[measure.records.entity].field(next(iter(measure.share.met)))
            if field.codes:
                found[measure.name] = workspace.catalog.code_lists[field.codes]
    return found


def _entities(scores: Scores) -> set[str]:
    return {measure.records.entity for measure in scores.measures}
