"""Reads the responsibility list of a scope from the store, with unsaved edits laid over it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from ..domain.levels import Level
from ..domain.scope import Scope
from .handoffs import Handoff, HandoffStatus, newest_handoffs
from .places import PlaceIndex
from .responsibility import Progress, Task, TaskList
from .unsaved_edits import EDITED, NO_EDITS, Edits, UnsavedEdits
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

TASK, PROGRESS, PLANS = "task", "task_progress", "task_plan"
_TASK_FIELDS = (
    "code", "plan", "title", "parent_code", "action", "owner", "leader", "department", "level", "place_code",
    "measure",
)  # fmt: skip
_TASK_COLUMNS = ("fid", "uuid", *_TASK_FIELDS, "start_date", "due", "is_sample")
_REPORT_FIELDS = ("reported_on", "percent", "status", "note", "evidence", "effect", "updated_by")
_REPORT_COLUMNS = ("fid", "task_code", *_REPORT_FIELDS)
_WHOLE = 100.0


def read_tasks(
    workspace: Workspace, places: PlaceIndex, scope: Scope, day: date, due_soon_days: int, edits: Edits | None = None
) -> TaskList:
    """The tasks of a scope as they stand on a day.

    A task belongs to the scope by its place, or while it is being handed over to a unit of the scope.

    Args:
        workspace: where they are.
        places: its places.
        scope: a place or bureau, with all below it; the province means all tasks.
        day: reports of later days do not count, and a task is overdue when it was due before.
        due_soon_days: from how many days before its due date on a task is due soon.
        edits: what is not saved yet, by entity.

    Raises:
        StoreError: the store cannot be read.
    """
    edits = edits or {}
    rows = edits.get(TASK, NO_EDITS).over(_rows(workspace.store.read(TASK, _TASK_COLUMNS)))
    reports = _newest_reports(workspace, day, edits.get(PROGRESS, NO_EDITS))
    handoffs = newest_handoffs(workspace)
    holds = _holder(workspace, places, scope)
    soon = day + timedelta(days=due_soon_days)
    found = []
    for row in rows:
        task = _task(row, places, reports.get(str(row["code"] or "")), handoffs.get(str(row["uuid"] or "")))
        if holds(task.place_code) or (_is_offered(task.handoff) and task.handoff and holds(task.handoff.to_scope)):
            is_open = task.due is not None and not task.is_done
            overdue = is_open and task.due is not None and task.due < day
            due_soon = is_open and task.due is not None and day <= task.due <= soon
            found.append(replace(task, is_overdue=overdue, is_due_soon=due_soon))
    return TaskList(found, day, tuple(workspace.catalog.code_lists[PLANS].codes))


def progress_history(workspace: Workspace, task_code: str, edits: UnsavedEdits = NO_EDITS) -> tuple[Progress, ...]:
    """All reports of a task, the newest first.

    Raises:
        StoreError: the store cannot be read.
    """
    stored = _rows(workspace.store.read(PROGRESS, _REPORT_COLUMNS, {"task_code": task_code}))
    # An edit may have given a report of another task to this one, or the other way round.
    moved = [number for number, values in edits.changed.items() if values.get("task_code") == task_code]
    stored += [row for row in _find(workspace, moved) if row["task_code"] != task_code]
    rows = [row for row in edits.over(stored) if row.get("task_code") == task_code]
    return tuple(sorted(map(_report, rows), key=lambda report: report.reported_on or date.min, reverse=True))


def _newest_reports(workspace: Workspace, day: date, edits: UnsavedEdits) -> dict[str, Progress]:
    """By the code of a task its newest report up to the day."""
    latest = workspace.store.latest(PROGRESS, "task_code", "reported_on", day.isoformat(), _REPORT_FIELDS)
    found = {str(row["task_code"]): _report(row) for row in _rows(latest)}
    if edits:
        touched = [*edits.changed, *edits.removed]
        codes = {row["task_code"] for row in _find(workspace, touched)}
        codes |= {values["task_code"] for values in edits.changed.values() if values.get("task_code")}
        codes |= {row["task_code"] for row in edits.added if row.get("task_code")}
        for code in codes:
            known = progress_history(workspace, str(code), edits)
            until = [report for report in known if report.reported_on is not None and report.reported_on <= day]
            found.pop(str(code), None)
            if until:
                # Also when the edit is of an older report: the task is not as it is stored.
                found[str(code)] = replace(until[0], is_edited=any(report.is_edited for report in known))
    return found


def _find(workspace: Workspace, numbers: Sequence[int]) -> list[dict[str, Any]]:
    import pandas as pd

    if not numbers:
        return []
    return _rows(workspace.store.find(PROGRESS, ("fid",), pd.DataFrame({"fid": list(numbers)}), _REPORT_COLUMNS))


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows as plain values, None for what is missing."""
    plain = frame.astype(object).where(frame.notna(), None)
    return [{str(name): value for name, value in row.items()} for row in plain.to_dict("records")]


def _task(row: Mapping[str, Any], places: PlaceIndex, report: Progress | None, handoff: Handoff | None) -> Task:
    texts: dict[str, Any] = {name: _text(row.get(name)) for name in _TASK_FIELDS}
    return Task(
        uuid=_text(row.get("uuid")) or f"new:{row['fid']}",
        fid=int(row["fid"]),
        place_name=places.name(texts["place_code"]),
        start=_day(row.get("start_date")),
        due=_day(row.get("due")),
        progress=report,
        handoff=handoff,
        is_edited=bool(row[EDITED]) or (report is not None and report.is_edited),
        is_sample=bool(row.get("is_sample")),
        **texts,
    )


def _report(row: Mapping[str, Any]) -> Progress:
    percent = row.get("percent")
    return Progress(
        reported_on=_day(row.get("reported_on")),
        percent=min(max(float(percent), 0.0), _WHOLE) if isinstance(percent, int | float) else 0.0,
        status=_text(row.get("status")),
        note=_text(row.get("note")),
        evidence=_text(row.get("evidence")),
        effect=_text(row.get("effect")),
        reported_by=_text(row.get("updated_by")),
        is_edited=bool(row.get(EDITED)),
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _day(value: object) -> date | None:
    """A day as the store writes it, or as an edit holds it; None for what is no day."""
    try:
        return date.fromisoformat(str(value)[:10]) if value is not None else None
    except ValueError:
        return None


def _is_offered(handoff: Handoff | None) -> bool:
    return handoff is not None and handoff.status is HandoffStatus.SENT


def _holder(workspace: Workspace, places: PlaceIndex, scope: Scope) -> Callable[[str], bool]:
    """Tells whether a place or bureau lies in the scope; a bureau lies in a place when it serves nothing outside."""
    if scope.code == workspace.province:
        return lambda _: True
    areas = places.areas(scope)
    bureaus = set(places.bureaus_below(scope)) if scope.level is Level.BUREAU else set(_bureaus_in(places, scope))
    return lambda code: code in bureaus or any(area.holds(code) for area in areas)


def _bureaus_in(places: PlaceIndex, scope: Scope) -> Iterable[str]:
    for bureau in places.of_level(Level.BUREAU):
        areas = places.areas(bureau.scope)
        if areas and all(area.prefix.startswith(scope.code) for area in areas):
            yield bureau.code
