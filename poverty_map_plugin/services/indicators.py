"""Counts the catalog's indicators for a period, at five levels and for every bureau, and keeps them in the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..analysis.indicators import as_rows, standing_by, with_ratios
from ..analysis.rollup import RollUp
from ..analysis.service_areas import BureauAreas
from ..catalog.entities import FieldType
from ..catalog.indicators import Take
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.period import Period
from .bureau_areas import read_bureau_areas
from .indicator_records import MeasureReader, periods_of
from .map_tables import write_map_tables
from .months import write_months
from .overview import PERIODS_PROPERTY, available_periods
from .person import current_user
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

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
    return compute_periods(workspace, [taken], feedback)


def compute_periods(
    workspace: Workspace, periods: Sequence[Period], feedback: Feedback, shown: Period | None = None
) -> Counted:
    """Replace the values of several periods and show one of them in the map tables; all in one transaction.

    `shown`: which of them; the last when None.

    Raises:
        InputError: period_missing, when there are none; period_unreadable.
        StoreError: a store that cannot be read or written.
        CancelledError: cancelled.
    """
    if not periods:
        raise InputError("period_missing")
    ordered = sorted(periods, key=lambda p: p.last_day)
    taken, written = shown if shown in ordered else ordered[-1], 0
    areas = read_bureau_areas(workspace.store)
    with workspace.store.change(current_user()) as change:
        for number, each in enumerate(ordered):
            rows = _values(workspace, each, areas, feedback)
            change.replace_indicators(str(each), rows)
            written += len(rows)
            feedback.set_progress(80 * (number + 1) / len(ordered))
            raise_if_cancelled(feedback)
        counted = sorted({*available_periods(workspace), *ordered})
        change.set_properties({PERIOD_PROPERTY: str(taken), PERIODS_PROPERTY: " ".join(map(str, counted))})
        write_map_tables(workspace, change, taken)
        raise_if_cancelled(feedback)
    feedback.set_progress(100)
    return Counted(taken, written)


def count_others(workspace: Workspace, feedback: Feedback) -> list[Period]:
    """After the shown period was counted: replace the values of the `other_periods`.

    Each is a short change of its own, so that others can write meanwhile; the map tables go on showing the period that
    they show.

    Raises:
        InputError: period_unreadable.
        StoreError: a store that cannot be read or written.
        CancelledError: cancelled; periods that are done stay so.
    """
    others = other_periods(workspace)
    areas = read_bureau_areas(workspace.store)
    for number, each in enumerate(others):
        rows = _values(workspace, each, areas, feedback)
        with workspace.store.change(current_user()) as change:
            change.replace_indicators(str(each), rows)
            periods = sorted({*available_periods(workspace), each})
            change.set_properties({PERIODS_PROPERTY: " ".join(map(str, periods))})
        feedback.set_progress(95 * (number + 1) / len(others))
    if others:
        with workspace.store.change(current_user()) as change:
            write_months(workspace, change, available_periods(workspace))
    feedback.set_progress(100)
    return others


def other_periods(workspace: Workspace) -> list[Period]:
    """The counted periods but the shown one, and the newest of the data when it is newer than these, in order.

    Raises:
        InputError: period_unreadable.
    """
    counted, shown = available_periods(workspace), workspace.store.properties().get(PERIOD_PROPERTY)
    newest = newest_period(workspace)
    is_newer = newest is not None and all(newest.last_day > period.last_day for period in counted)
    wanted = {*counted, *([newest] if newest is not None and is_newer else [])}
    return sorted((period for period in wanted if str(period) != shown), key=lambda p: p.last_day)


def _values(workspace: Workspace, period: Period, areas: BureauAreas, feedback: Feedback) -> pd.DataFrame:
    """The values of a period, one a row."""
    sums = RollUp(MeasureReader(workspace, period).figures(), areas).levels()
    raise_if_cancelled(feedback)
    indicators = workspace.catalog.indicators
    return as_rows({level: with_ratios(table, indicators) for level, table in sums.items()})


def count_again(workspace: Workspace, feedback: Feedback) -> Counted:
    """Replace the values of all periods that were counted (the newest of the data when none was); the map tables go on
    showing the period that they show.

    Raises:
        InputError: period_missing, period_unreadable.
        StoreError: a store that cannot be read or written.
        CancelledError: cancelled.
    """
    counted = available_periods(workspace)
    if not counted:
        return compute_indicators(workspace, None, feedback)
    shown = workspace.store.properties().get(PERIOD_PROPERTY, "")
    return compute_periods(workspace, counted, feedback, next((p for p in counted if str(p) == shown), None))


def parse_period(text: str) -> Period | None:
    """The period a user wrote; None for nothing.

    Raises:
        InputError: period_wrong.
    """
    try:
        return Period.parse(text) if text.strip() else None
    except ValueError as problem:
        raise InputError("period_wrong", value=text) from problem


def parse_periods(workspace: Workspace, text: str) -> list[Period]:
    """The periods a user wrote: one, a range of months (2016-01..2016-12), or `all` that statistics are given for.

    Raises:
        InputError: period_wrong, period_missing, period_unreadable.
    """
    first, dots, last = (part.strip() for part in text.partition(".."))
    if text.strip().lower() == "all":
        return sorted(stated_periods(workspace), key=lambda p: p.last_day)
    if not dots:
        one = parse_period(text) or newest_period(workspace)
        if one is None:
            raise InputError("period_missing")
        return [one]
    start, end = parse_period(first), parse_period(last)
    if start is None or end is None or not start.month or not end.month or end < start:
        raise InputError("period_wrong", value=text)
    months = [end]
    while months[-1] != start:
        months.append(months[-1].previous)
    return months[::-1]


def newest_period(workspace: Workspace) -> Period | None:
    """The newest period that statistics, of which the newest count, are given for; None when there are none.

    Raises:
        InputError: period_unreadable.
    """
    found = stated_periods(workspace)
    return standing_by(found, max(found, key=lambda p: p.last_day))[0] if found else None


def stated_periods(workspace: Workspace) -> set[Period]:
    """The periods that statistics, of which the newest count, are given for.

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
    return found
