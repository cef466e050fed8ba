"""The records behind a figure of the score sheet, and what each of them adds to it.

A department's figure is the sum of `part` over the sum of `whole` of its records (times 100 where it is a share), or
the sum of `part` alone. A record of which a number is not known has no `whole`, and counts for nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..catalog.scores import Each, NamedFigure, PaceFigure, PlanFigure, ScoreMeasure, ShareFigure, TaskFigure
from ..domain.period import Period

if TYPE_CHECKING:
    import numpy.typing as npt
    import pandas as pd

#: What the records that are handed in carry besides their own fields.
CODE, TITLE, PLACE, DEPARTMENT = "_code", "_title", "_place", "_department"
#: What every record behind a figure has; `late` is an overdue task.
COLUMNS = ("code", "title", "place", "department", "part", "whole", "late")
#: What some have, for those who read them: days as texts, shares in percent, numbers as they are recorded.
DETAILS = ("due", "done_on", "percent", "expected", "of", "per", "status", "date", "count", "months")
_DAYS_A_MONTH = 365.25 / 12
_DONE, _WHOLE = "done", 100.0
_DAY, _MONTH = 10, 7  # signs of a date, and of its year and month


class TaskStates:
    """What reports of progress say of their tasks on a day: worked out once for all measures that ask."""

    def __init__(self, reports: pd.DataFrame) -> None:
        self._reports = reports
        self._on: dict[str, pd.DataFrame] = {}

    def on(self, day: str) -> pd.DataFrame:
        """By task: `percent` of its latest report not after `day`, and `done_on` where it is done."""
        if day not in self._on:
            self._on[day] = _state_of(self._reports, day)
        return self._on[day]


def evidence(
    measure: ScoreMeasure,
    records: pd.DataFrame,
    others: pd.DataFrame | None,
    period: Period,
    states: TaskStates | None = None,
) -> pd.DataFrame:
    """The records that count for a measure at the end of a period: `COLUMNS` and those of `DETAILS` that apply.

    Args:
        measure: of the catalog.
        records: those the measure is about, with `CODE`, `TITLE`, `PLACE`, `DEPARTMENT` and the fields it names.
        others: reports of progress for tasks; for a named figure the records that name them.
        period: its year up to its last day is what counts.
        states: of the reports, when other measures ask for them, too.
    """
    if measure.tasks is not None and others is not None:
        found = _tasks(measure.tasks, records, states or TaskStates(others), period)
    elif measure.plan is not None:
        found = _plan(measure.plan, records, period)
    elif measure.share is not None:
        found = _share(measure.share, records, period)
    elif measure.named is not None and others is not None:
        found = _named(measure, measure.named, records, others, period)
    elif measure.pace is not None:
        found = _pace(measure.pace, records, period)
    else:
        raise ValueError(f"{measure.name} lacks what its figure is made of")
    return _tidy(found)


def within(found: pd.DataFrame, inside: npt.NDArray[np.bool_]) -> pd.DataFrame:
    """Of what is behind a measure's figures the rows that are inside of a place, with one row of months a department.

    Args:
        found: as `evidence` makes it.
        inside: for each of its rows, whether it is.
    """
    counts = inside.copy()
    months = np.flatnonzero(inside & found["code"].isna().to_numpy())
    counts[months[found["department"].iloc[months].duplicated().to_numpy()]] = False
    return found[counts].reset_index(drop=True)


def months_gone(period: Period) -> int:
    """How many months of the period's year are over at its end."""
    return period.month or 12


def meets(records: pd.DataFrame, where: dict[str, str]) -> pd.Series:
    """Which records have one of the values, separated by blanks, in each field."""
    import pandas as pd

    met = pd.Series(True, index=records.index)
    for field, values in where.items():
        met &= records[field].isin(values.split())
    return met


def _tasks(figure: TaskFigure, tasks: pd.DataFrame, states: TaskStates, period: Period) -> pd.DataFrame:
    """Tasks by what their reports up to the period's last day say.

    A task without a report is at 0 %. It is done when its latest report says so, or 100 %; since the first of the
    reports that say so without a break. A report tells of a month, so one of the month that a task is due in is in
    time. Expected is the share of its time from start to due that is gone; of a task
    without a start nothing can be expected before it is due.
    """
    day, first = period.last_day.isoformat(), f"{period.year:04d}-01-01"
    state = states.on(day)
    percent, done_on = tasks[CODE].map(state["percent"]).fillna(0.0), tasks[CODE].map(state["done_on"])
    rows = tasks.assign(due=_days(tasks["due"]), percent=percent.astype(float), done_on=done_on.astype(object))
    is_done = rows["done_on"].notna()
    is_due = rows["due"].notna() & (rows["due"] <= day)
    late = is_due & ~is_done
    if figure is TaskFigure.ON_TIME:
        chosen = is_due & (rows["due"] >= first)
        part = (is_done & (rows["done_on"].str[:_MONTH] <= rows["due"].str[:_MONTH])).astype(float)
        return rows.assign(part=part, whole=1.0, late=late)[chosen]
    begun = ~(_days(rows["start_date"]) > day)
    current = ~(is_done & (rows["done_on"] < first))
    if figure is TaskFigure.OVERDUE:
        return rows.assign(part=late.astype(float), whole=1.0, late=late)[(begun | is_due) & current]
    expected = _elapsed(_days(rows["start_date"]), rows["due"], day) * _WHOLE
    reached = rows["percent"].where(~is_done, _WHOLE)
    rows = rows.assign(part=np.minimum(reached / expected, 1.0), whole=1.0, late=late, expected=expected)
    return rows[current & (expected > 0)]


def _state_of(reports: pd.DataFrame, day: str) -> pd.DataFrame:
    import pandas as pd

    rows = reports[["task_code", "reported_on", "percent", "status"]].copy()
    rows["reported_on"] = _days(rows["reported_on"])
    rows["percent"] = pd.to_numeric(rows["percent"], errors="coerce")
    rows = rows[rows["reported_on"] <= day].sort_values(["task_code", "reported_on"], kind="stable")
    says_done = (rows["status"] == _DONE) | (rows["percent"] >= _WHOLE)
    last_not = _last(rows[~says_done], "task_code", "reported_on")
    done = rows[says_done]
    done = done[~(done["reported_on"] <= done["task_code"].map(last_not).fillna(""))]
    state = rows.drop_duplicates("task_code", keep="last").set_index("task_code")[["percent"]]
    return state.assign(done_on=done.drop_duplicates("task_code").set_index("task_code")["reported_on"])


def _elapsed(starts: pd.Series, ends: pd.Series, day: str) -> pd.Series:
    """The share of each time that is gone at the end of `day`, 0 to 1; without a start, unknown until it ends."""
    import pandas as pd

    start, end = (pd.to_datetime(days, errors="coerce") for days in (starts, ends))
    whole = (end - start).dt.days
    gone = (pd.Timestamp(day) - start).dt.days
    share = (gone / whole.where(whole > 0)).clip(0.0, 1.0)
    return share.mask(ends <= day, 1.0)


def _plan(figure: PlanFigure, records: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Records of the period's plan year, and of earlier ones those that are not finished."""
    import pandas as pd

    year = pd.to_numeric(records[figure.year], errors="coerce")
    unfinished = ~meets(records, figure.finished) if figure.finished else pd.Series(False, index=records.index)
    rows = records[(year == period.year) | ((year < period.year) & unfinished)].copy()
    share = pd.Series(1.0, index=rows.index).mask(year == period.year, months_gone(period) / 12)
    of = pd.to_numeric(rows[figure.of], errors="coerce")
    per = pd.to_numeric(rows[figure.per], errors="coerce") if figure.per else pd.Series(_WHOLE, index=rows.index)
    expected = per * share
    whole = expected.where(of.notna() & (expected > 0))
    return rows.assign(part=np.minimum(of, expected), whole=whole, of=of, per=per, expected=share * _WHOLE)


def _share(figure: ShareFigure, records: pd.DataFrame, period: Period) -> pd.DataFrame:
    rows = _during_year(records, figure.date, period)
    status = rows[next(iter(figure.met))]
    return rows.assign(part=meets(rows, figure.met).astype(float), whole=1.0, status=status)


def _named(
    measure: ScoreMeasure, figure: NamedFigure, records: pd.DataFrame, others: pd.DataFrame, period: Period
) -> pd.DataFrame:
    """Records by how many of the `others` name them; with the date of the latest."""
    import pandas as pd

    day, first = period.last_day.isoformat(), f"{period.year:04d}-01-01"
    dates = _days(others[figure.date])
    if figure.until is None:
        during = _within_year(dates, period)
    else:
        during = ~(dates > day) & ~(_days(others[figure.until]) < day)
    naming = others.assign(_date=dates)[during & others[figure.field].isin(records[CODE])]
    count = records[CODE].map(naming[figure.field].value_counts()).fillna(0.0).astype(float)
    nothing = pd.Series(None, index=records.index, dtype=object)
    since = _days(records[measure.records.since]) if measure.records.since else nothing
    until = _days(records[measure.records.until]) if measure.records.until else nothing
    rows = records.assign(count=count, date=records[CODE].map(_last(naming, figure.field, "_date")))
    if figure.each is Each.ONCE:
        there = ~(since > day) & ~(until < day)
        return rows.assign(part=np.minimum(count, 1.0), whole=1.0)[there]
    start = pd.to_datetime(since.where(since > first, first), errors="coerce")
    end = pd.to_datetime(until.where(until < day, day), errors="coerce")
    months = ((end - start).dt.days + 1).clip(lower=0) / _DAYS_A_MONTH
    return rows.assign(part=count, whole=months, months=months)[months > 0]


def _pace(figure: PaceFigure, records: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Records of the year so far; the months stand in rows without a code, one for each department and place that has
    any record. Of a department one of them counts: `within` keeps it."""
    import pandas as pd

    rows = _during_year(records, figure.date, period).assign(part=1.0, whole=0.0)
    months = records.loc[records[DEPARTMENT].notna(), [DEPARTMENT, PLACE]].drop_duplicates()
    months = months.assign(part=0.0, whole=float(months_gone(period)))
    return pd.concat([rows, months], ignore_index=True) if len(months) else rows


def _last(rows: pd.DataFrame, by: str, day: str) -> pd.Series:
    """The latest day of each `by`: sorted, as pandas has no fast maximum of texts."""
    ordered = rows[[by, day]].sort_values(day, kind="stable", na_position="first")
    return ordered.drop_duplicates(by, keep="last").set_index(by)[day].astype(object)


def _days(values: pd.Series) -> pd.Series:
    """Dates and moments, as stored, as texts of ten signs; None where there is none."""
    # Thousands of records share some hundred days: each is cut once.
    days = {value: str(value)[:_DAY] for value in values.dropna().unique() if len(str(value)) >= _DAY}
    return values.map(days).astype(object)


def _during_year(records: pd.DataFrame, field: str, period: Period) -> pd.DataFrame:
    """Records of the year so far, with the day of their `field`."""
    # Days before rows: pandas gives a table without rows those of a column that is assigned to it.
    dates = _days(records[field])
    return records.assign(date=dates)[_within_year(dates, period)]


def _within_year(dates: pd.Series, period: Period) -> pd.Series:
    return (dates >= f"{period.year:04d}-01-01") & (dates <= period.last_day.isoformat())


def _tidy(rows: pd.DataFrame) -> pd.DataFrame:
    """Only what is told of a record, those first that pull the figure of their department down."""
    import pandas as pd

    own = {"code": CODE, "title": TITLE, "place": PLACE, "department": DEPARTMENT}
    table = {name: rows[column] for name, column in own.items()}
    for name in ("part", "whole"):
        table[name] = rows[name].astype(float)
    table["late"] = rows["late"].astype(bool) if "late" in rows else pd.Series(False, index=rows.index)
    table |= {name: rows[name] for name in DETAILS if name in rows}
    found = pd.DataFrame(table)
    return found[found["department"].notna()].reset_index(drop=True)
