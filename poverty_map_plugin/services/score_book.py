"""What the score sheets of a level are made of, worked out once for the whole province: any scope's sheet is then a
selection of it, quick enough to follow whoever goes from county to county."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ..analysis.score_evidence import TaskStates, evidence, within
from ..analysis.scores import ScoreCell, cells_of, rows_of, with_changes
from ..catalog.labels import CodeList
from ..catalog.scores import DEPARTMENTS, LEVELS, ScoreMeasure, Scores
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.scope import Scope
from .overview import available_periods
from .places import PlaceIndex
from .score_records import ScoreRecords
from .score_sheet import ScoreSheet
from .workspace import Workspace

if TYPE_CHECKING:
    import numpy.typing as npt
    import pandas as pd


@dataclass(frozen=True)
class _Entry:
    """A measure with the records behind it in the whole province, at the end of the period and of the compared one.

    `at`, `at_before`: for each record the place among the book's places.
    """

    measure: ScoreMeasure
    now: pd.DataFrame
    at: npt.NDArray[np.intp]
    before: pd.DataFrame
    at_before: npt.NDArray[np.intp]


@dataclass(frozen=True)
class ScoreBook:
    """The records behind the score sheets of a level, of all scopes; plain data, for any thread.

    Attributes:
        period: the one that is told of.
        compared: the one that changes are against.
    """

    period: Period
    compared: Period
    level: Level
    _province: Scope
    _entries: tuple[_Entry, ...]
    _at: Sequence[object]
    _places: PlaceIndex
    _scores: Scores
    _departments: CodeList
    _levels: CodeList
    _states: Mapping[str, CodeList]
    _accent: str
    _cool: str
    _has_samples: bool

    def sheet(self, scope: Scope | None = None) -> ScoreSheet:
        """The sheet of what lies within a scope; of the province when None.

        The province as a whole counts all that is in the workspace; a place below it what lies in it, and what belongs
        to a bureau that serves nothing else.

        Raises:
            InputError: scope_unknown.
        """
        chosen = scope or self._province
        if self._places.find(chosen.code) is None:
            raise InputError("scope_unknown", value=chosen.code)
        inside = self._inside(chosen)
        behind: dict[str, pd.DataFrame] = {}
        now: list[dict[str, ScoreCell]] = []
        then: list[dict[str, ScoreCell]] = []
        for entry in self._entries:
            behind[entry.measure.name] = within(entry.now, inside[entry.at])
            now.append(cells_of(entry.measure, behind[entry.measure.name]))
            then.append(cells_of(entry.measure, within(entry.before, inside[entry.at_before])))
        departments = _departments(self._departments, [*now, *then])
        return ScoreSheet(
            period=self.period,
            compared=self.compared,
            level=self.level,
            scope=chosen,
            place=self._places.name(chosen.code),
            scores=self._scores,
            rows=with_changes(rows_of(self._scores, departments, now), rows_of(self._scores, departments, then)),
            behind=behind,
            places=self._places,
            codes=self._departments,
            levels=self._levels,
            states=self._states,
            accent=self._accent,
            cool=self._cool,
            has_samples=self._has_samples,
        )

    def _inside(self, scope: Scope) -> npt.NDArray[np.bool_]:
        """Which of the book's places lie within a scope."""
        if scope == self._province:
            return np.ones(len(self._at), dtype=bool)
        areas = self._places.areas(scope)
        bureaus = set(self._places.bureaus_within(scope))
        return np.array(
            [
                isinstance(code, str) and (code in bureaus or any(area.holds(code) for area in areas))
                for code in self._at
            ],
            dtype=bool,
        )


def score_book(
    workspace: Workspace,
    places: PlaceIndex,
    level: Level,
    feedback: Feedback,
    period: Period | None = None,
    compared: Period | None = None,
) -> ScoreBook:
    """What the sheets of a level at the end of a period are made of.

    `level` is one of `SHEET_LEVELS`. `period` None takes the newest that was counted, or this month; `compared` None
    the one before. Changes tell what records with a date have become; what a record only holds its present state of
    (projects, funds) counts for both periods as it stands.

    Raises:
        StoreError: a store that cannot be read.
        CancelledError: cancelled.
    """
    import pandas as pd

    taken = period or default_period(workspace)
    before = compared or taken.previous
    scores = workspace.catalog.scores
    reader = ScoreRecords(workspace, level)
    pages: list[tuple[ScoreMeasure, pd.DataFrame, pd.DataFrame]] = []
    states: TaskStates | None = None
    for number, measure in enumerate(scores.measures):
        records, others = reader.of(measure)
        raise_if_cancelled(feedback)
        if measure.tasks is not None and others is not None:
            states = states or TaskStates(others)
        found = (evidence(measure, records, others, end, states) for end in (taken, before))
        pages.append((measure, *found))
        feedback.set_progress(100 * (number + 1) / len(scores.measures))
        raise_if_cancelled(feedback)
    frames = [frame["place"] for _, *both in pages for frame in both]
    numbers, at = pd.factorize(pd.concat(frames, ignore_index=True), use_na_sentinel=False)
    parts = iter(np.split(numbers, np.cumsum([len(frame) for frame in frames])))
    styles = workspace.catalog.styles
    return ScoreBook(
        period=taken,
        compared=before,
        level=level,
        _province=Scope.of(workspace.province),
        _entries=tuple(_Entry(measure, now, next(parts), then, next(parts)) for measure, now, then in pages),
        _at=at.tolist(),
        _places=places,
        _scores=scores,
        _departments=workspace.catalog.code_lists[DEPARTMENTS],
        _levels=workspace.catalog.code_lists[LEVELS],
        _states=_states(workspace),
        _accent=styles.accent,
        _cool=styles.ramps["load"].colours[-1],
        _has_samples=any(workspace.store.count(entity, {"is_sample": 1}) for entity in _entities(scores)),
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
