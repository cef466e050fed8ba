"""What stands on the printed responsibility list: rows in words, in groups by plan."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from .responsibility import Sums, Task, TaskList
from .responsibility_words import TaskWords

#: The columns, in their order.
NUMBER, TITLE, OWNER, LEADER, DEPARTMENT, LEVEL, PLACE, DUE, PROGRESS, STATUS, NOTE = range(11)


@dataclass(frozen=True)
class SheetRow:
    """A task: a text a column; `percent` is 0 to 100, `depth` how many tasks it is a part of."""

    texts: tuple[str, ...]
    percent: float
    depth: int
    is_overdue: bool
    is_due_soon: bool


@dataclass(frozen=True)
class SheetGroup:
    """A plan with its sums in words."""

    title: str
    sums: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True)
class SheetContent:
    """The list in words; `warning` is empty unless records are made up."""

    title: str
    subtitle: str
    heads: tuple[str, ...]
    groups: tuple[SheetGroup, ...]
    foot: str
    warning: str


def sheet_content(
    tasks: TaskList, shown: Collection[str], words: TaskWords, scope_name: str, choice: str, printed: date
) -> SheetContent:
    """The list of the tasks whose uuids are `shown`; `choice` says in words which these are, empty for all."""
    listed = [task for task in tasks.tasks if task.uuid in shown]
    translate = QCoreApplication.translate
    as_of = translate("TaskList", "as of {day}").format(day=tasks.day.isoformat())
    parts = [scope_name, as_of, *([choice] if choice else []), sums_text(Sums.of(listed))]
    groups = []
    for plan in tasks.plans:
        rows = tuple(_rows(tasks, tasks.roots(plan), shown, words))
        if rows:
            sums = sums_text(Sums.of([task for task in listed if task.plan == plan]))
            groups.append(SheetGroup(words.of("plan", plan), sums, rows))
    sample = translate("TaskList", "SAMPLE DATA: some or all of these records are made up.")
    return SheetContent(
        translate("TaskList", "Responsibility list"),
        " · ".join(parts),
        heads(words),
        tuple(groups),
        translate("TaskList", "Printed on {day}").format(day=printed.isoformat()),
        sample if any(task.is_sample for task in listed) else "",
    )


def heads(words: TaskWords) -> tuple[str, ...]:
    """The titles of the columns, as the catalog has them."""
    translate = QCoreApplication.translate
    return (
        translate("TaskList", "No."),
        words.label("task", "title"),
        words.label("task", "owner"),
        words.label("task", "leader"),
        words.label("task", "department"),
        words.label("task", "level"),
        translate("TaskList", "Place"),
        words.label("task", "due"),
        words.label("task_progress", "percent"),
        words.label("task_progress", "status"),
        words.label("task_progress", "note"),
    )


def sums_text(sums: Sums) -> str:
    """How many tasks, how many of them done and overdue, and how far they are."""
    translate = QCoreApplication.translate
    parts = [
        translate("TaskList", "Tasks: {count}").format(count=sums.count),
        translate("TaskList", "done: {count}").format(count=sums.done),
        translate("TaskList", "overdue: {count}").format(count=sums.overdue),
    ]
    if sums.mean is not None:
        parts.append(translate("TaskList", "mean progress: {percent} %").format(percent=f"{sums.mean:.0f}"))
    return translate("TaskList", ", ").join(parts)


def late_text(task: Task, day: date) -> str:
    """By how much a task is late, or how soon it is due; empty for any other."""
    translate = QCoreApplication.translate
    if task.due is None:
        return ""
    if task.is_overdue:
        return translate("TaskList", "{days} days overdue").format(days=(day - task.due).days)
    if task.is_due_soon:
        left = (task.due - day).days
        if not left:
            return translate("TaskList", "due today")
        return translate("TaskList", "due in {days} days").format(days=left)
    return ""


def percent_text(task: Task) -> str:
    """How far a task is."""
    return f"{task.percent:.0f} %"


def _rows(
    tasks: TaskList, level: Sequence[Task], shown: Collection[str], words: TaskWords, depth: int = 0
) -> Iterator[SheetRow]:
    for task in level:
        if task.uuid in shown:
            yield _row(task, tasks.day, words, depth)
        yield from _rows(tasks, tasks.children(task), shown, words, depth + (task.uuid in shown))


def _row(task: Task, day: date, words: TaskWords, depth: int) -> SheetRow:
    late = late_text(task, day)
    note = task.progress.note if task.progress is not None else ""
    evidence = task.progress.evidence if task.progress is not None else ""
    texts = (
        task.code,
        task.title,
        task.owner,
        task.leader,
        words.of("department", task.department),
        words.of("level", task.level),
        task.place_name,
        task.due.isoformat() if task.due is not None else "",
        percent_text(task),
        "\n".join(part for part in (words.status(task), late) if part),
        "\n".join(part for part in (note, evidence) if part),
    )
    return SheetRow(texts, task.percent, depth, task.is_overdue, task.is_due_soon)
