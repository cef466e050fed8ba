"""Counts the catalog's indicators for a period, at five levels and for every bureau, and keeps them in the store."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis.indicators import as_rows, standing_by, with_ratios
from ..analysis.rollup import RollUp
from ..catalog.entities import FieldType
from ..catalog.indicators import Take
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.period import Period
from .bureau_areas import read_bureau_areas
from .indicator_records import MeasureReader, periods_of
from .map_tables import write_map_tables
from .overview import PERIODS_PROPERTY, available_periods
from .workspace import Workspace, current_user

#: The property of a workspace that names the period its map tables show.
PERIOD_PROPERTY = "period"


@dataclass(frozen=True)
class Counted:
    """What was counted: `values` says how many were stored."""

    period: Period
    values: int


def compute_indicators(workspace: Workspace, period: Period | None, feedback: Feedback) -> Counted:
    """Replace the values of a period (the newest of the data when None) and show it in the map tables.

    Everything happens in one transaction; cancelled or failed, the store is as it was.

    Raises:
        InputError: period_missing, when no period is given and no record has one; period_unreadable.
        StoreError: a store that cannot be read or written.
        CancelledError: cancelled.
    """
    taken = period or newest_period(workspace)
    if taken is None:
        raise InputError("period_missing")
    indicators = workspace.catalog.indicators
    own = MeasureReader(workspace, taken).figures()
    feedback.set_progress(40)
    raise_if_cancelled(feedback)
    sums = RollUp(own, read_bureau_areas(workspace.store)).levels()
    rows = as_rows({level: with_ratios(table, indicators) for level, table in sums.items()})
    feedback.set_progress(60)
    raise_if_cancelled(feedback)
    counted = sorted({*available_periods(workspace), taken})
    with workspace.store.change(current_user()) as change:
        change.replace_indicators(str(taken), rows)
        feedback.set_progress(80)
        raise_if_cancelled(feedback)
        change.set_properties({PERIOD_PROPERTY: str(taken), PERIODS_PROPERTY: " ".join(map(str, counted))})
        write_map_tables(workspace, change, taken)
        raise_if_cancelled(feedback)
    feedback.set_progress(100)
    return Counted(taken, len(rows))


def parse_period(text: str) -> Period | None:
    """The period a user wrote; None for nothing.

    Raises:
        InputError: period_wrong.
    """
    try:
        return Period.parse(text) if text.strip() else None
    except ValueError as problem:
        raise InputError("period_wrong", value=text) from problem


def newest_period(workspace: Workspace) -> Period | None:
    """The newest period that statistics, of which the newest count, are given for; None when there are none.

    Raises:
        InputError: period_unreadable.
    """
    found: set[Period] = set()
    times = {
        (m.entity, m.time.field)
        for m in (i.measure for i in workspace.catalog.indicators.values())
        if m is not None and m.time is not None and m.time.take is Take.LATEST
    }
    for entity, field in sorted(times):
        if workspace.catalog.entities[entity].field(field).type is FieldType.TEXT:
            found.update(periods_of(workspace.store.totals(entity, field, None)["code"], entity, field))
    return standing_by(found, max(found, key=lambda p: p.last_day))[0] if found else None
