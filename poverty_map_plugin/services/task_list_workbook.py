"""The responsibility list as a workbook, for the office to sort and to hand around."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path

from ..catalog.labels import Label
from . import workbook_words
from .responsibility import Task, TaskList
from .responsibility_words import TaskWords
from .workbook_columns import DAY, NUMBER, Value
from .workbook_pages import PageColumn, Workbook

# Words of the workbook's own, in its language whatever that of the desktop is: see `workbook_words`.
_TITLE = Label("Responsibility list of {place}", "{place}责任清单", "{place}責任清單")
_SHEET = Label("Responsibility list", "责任清单", "責任清單")
_AS_OF = Label("As of", "截至日期", "截至日期")
_PLACE = Label("Name of the place", "任务地", "任務地")
_STATE = Label("Warning", "预警", "預警")
_OVERDUE, _SOON = Label("overdue", "逾期", "逾期"), Label("due soon", "即将到期", "即將到期")
_HANDOFF, _WITH = Label("Hand-over", "移交状态", "移交狀態"), Label("Handed to", "移交至", "移交至")


def write_task_workbook(
    path: Path, tasks: TaskList, shown: Collection[str], words: TaskWords, scope_name: str, unit_name: dict[str, str]
) -> None:
    """Write the tasks whose uuids are `shown`; `unit_name` names the places and bureaus of hand-overs by code.

    Raises:
        OSError: it cannot be written.
    """
    locale = words.locale
    listed = [task for task in tasks.tasks if task.uuid in shown]
    columns = _columns(words)
    rows = [_values(task, words, unit_name) for task in listed]
    book = Workbook(locale)
    try:
        facts: list[tuple[Label, str | date]] = [
            (workbook_words.SCOPE, scope_name),
            (_AS_OF, tasks.day),
            (workbook_words.WRITTEN, datetime.now().astimezone().date()),
        ]
        lines = [(workbook_words.SAMPLE, True)] if any(task.is_sample for task in listed) else []
        book.write_note(_TITLE.text(locale).format(place=scope_name), facts, lines)
        page = book.page(_SHEET.text(locale), columns, len(rows), rows)
        for row in rows:
            page.append(row)
        book.write_counts([(_SHEET.text(locale), len(rows))])
        book.save(path)
    finally:
        book.discard()


def _columns(words: TaskWords) -> list[PageColumn]:
    locale = words.locale
    percent = f"{words.label('task_progress', 'percent')}({workbook_words.UNITS['percent'].text(locale)})"
    return [
        PageColumn(words.label("task", "plan")),
        PageColumn(words.label("task", "code")),
        PageColumn(words.label("task", "title"), required=True),
        PageColumn(words.label("task", "parent_code")),
        PageColumn(words.label("task", "owner")),
        PageColumn(words.label("task", "leader")),
        PageColumn(words.label("task", "department")),
        PageColumn(words.label("task", "level")),
        PageColumn(words.label("task", "place_code")),
        PageColumn(_PLACE.text(locale)),
        PageColumn(words.label("task", "due"), DAY),
        PageColumn(_STATE.text(locale)),
        PageColumn(percent, NUMBER),
        PageColumn(words.label("task_progress", "status")),
        PageColumn(words.label("task_progress", "reported_on"), DAY),
        PageColumn(words.label("task_progress", "note")),
        PageColumn(words.label("task_progress", "evidence")),
        PageColumn(words.label("task", "measure")),
        PageColumn(_HANDOFF.text(locale)),
        PageColumn(_WITH.text(locale)),
    ]


def _values(task: Task, words: TaskWords, unit_name: dict[str, str]) -> list[Value]:
    report, handoff = task.progress, task.handoff
    state = _OVERDUE if task.is_overdue else _SOON if task.is_due_soon else None
    values: list[Value] = [
        words.of("plan", task.plan),
        task.code,
        task.title,
        task.parent_code,
        task.owner,
        task.leader,
        words.of("department", task.department),
        words.of("level", task.level),
        task.place_code,
        task.place_name,
        task.due,
        state.text(words.locale) if state else None,
        round(task.percent, 1),
        words.status(task),
        report.reported_on if report else None,
        report.note if report else None,
        report.evidence if report else None,
        task.measure,
        words.handoff(task),
        unit_name.get(handoff.to_scope, handoff.to_scope) if handoff else None,
    ]
    return [value or None if isinstance(value, str) else value for value in values]
