"""The responsibility list: plan → task → subtask, each with who answers for it, by when, and how far it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ..domain.period import Period
from .handoffs import Handoff, HandoffStatus
from .own_unit import Person

DONE = "done"
WHOLE = 100.0


@dataclass(frozen=True)
class Progress:
    """A report of a task's progress; `percent` is 0 to 100, `status` a code of the list `task_status`."""

    reported_on: date | None
    percent: float
    status: str
    note: str = ""
    evidence: str = ""
    effect: str = ""
    reported_by: str = ""
    is_edited: bool = False

    @property
    def is_done(self) -> bool:
        """Whether the task is finished, by its state or by its progress."""
        return self.status == DONE or self.percent >= WHOLE


@dataclass(frozen=True)
class Task:
    """A task as it stands on the day of the list.

    Attributes:
        fid: its number in its table; below zero for a task that is not saved yet.
        plan, action, level: codes of the lists `task_plan`, `action`, `admin_level`.
        department: a code of the list `department`, or the word of another office.
        parent_code: of the task that it is a part of; empty for none.
        due: None when what was written is no date.
        progress: the newest report up to the day; None when there is none.
        handoff: the newest hand-over; None when it was never handed over.
        is_edited: whether something of it or of its progress is not saved yet.
    """

    uuid: str
    fid: int
    code: str
    plan: str
    title: str
    parent_code: str
    action: str
    owner: str
    leader: str
    department: str
    level: str
    place_code: str
    place_name: str
    start: date | None
    due: date | None
    measure: str
    progress: Progress | None = None
    handoff: Handoff | None = None
    is_overdue: bool = False
    is_due_soon: bool = False
    is_edited: bool = False
    is_sample: bool = False

    @property
    def is_done(self) -> bool:
        """Whether it is finished."""
        return self.progress is not None and self.progress.is_done

    @property
    def percent(self) -> float:
        """How far it is, 0 to 100; nothing was done of what nobody reported on."""
        return self.progress.percent if self.progress is not None else 0.0


@dataclass(frozen=True)
class Sums:
    """Some tasks together; `mean` is their mean progress, 0 to 100, None without tasks."""

    count: int
    done: int
    overdue: int
    mean: float | None

    @classmethod
    def of(cls, tasks: Sequence[Task]) -> Sums:
        """Of these tasks, subtasks like the others."""
        mean = sum(min(task.percent, WHOLE) for task in tasks) / len(tasks) if tasks else None
        return cls(len(tasks), sum(t.is_done for t in tasks), sum(t.is_overdue for t in tasks), mean)


class Choice(str, Enum):
    """Which tasks to show."""

    ALL = "all"
    MINE = "mine"
    THIS_MONTH = "this_month"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    DONE = "done"
    NAMED = "named"


@dataclass(frozen=True)
class Filter:
    """What tasks to show: of a choice, a plan (its code, empty for all) and with all words of a text.

    `codes` are those of the tasks that `Choice.NAMED` means.
    """

    choice: Choice = Choice.ALL
    plan: str = ""
    text: str = ""
    codes: frozenset[str] = frozenset()


class TaskList:
    """The tasks of a scope on a day, in their order, as a tree."""

    def __init__(self, tasks: Iterable[Task], day: date, plans: Sequence[str]) -> None:
        """`plans`: codes in the order in which they are shown; others come behind them."""
        ranks = {plan: number for number, plan in enumerate(plans)}
        ordered = sorted(tasks, key=lambda t: (ranks.get(t.plan, len(ranks)), t.plan, t.code, t.fid))
        self.tasks: tuple[Task, ...] = tuple(ordered)
        self.day = day
        self._by_uuid = {task.uuid: task for task in self.tasks}
        self._parents = _parents(self.tasks)
        self._children: dict[str, list[Task]] = defaultdict(list)
        for task in self.tasks:
            above = self._parents.get(task.uuid)
            if above is not None:
                self._children[above.uuid].append(task)

    @property
    def plans(self) -> tuple[str, ...]:
        """The codes of the plans that have tasks here."""
        return tuple(dict.fromkeys(task.plan for task in self.tasks))

    def find(self, uuid: str) -> Task | None:
        """The task of a uuid, if it is in the list."""
        return self._by_uuid.get(uuid)

    def of_plan(self, plan: str) -> tuple[Task, ...]:
        """All tasks of a plan, subtasks among them."""
        return tuple(task for task in self.tasks if task.plan == plan)

    def roots(self, plan: str) -> tuple[Task, ...]:
        """The tasks of a plan that are no part of another one here."""
        return tuple(task for task in self.tasks if task.plan == plan and task.uuid not in self._parents)

    def children(self, task: Task) -> tuple[Task, ...]:
        """The subtasks right below a task."""
        return tuple(self._children.get(task.uuid, ()))

    def parent(self, task: Task) -> Task | None:
        """The task that it is a part of."""
        return self._parents.get(task.uuid)

    def matching(self, wanted: Filter, person: Person, text_of: Callable[[Task], str]) -> frozenset[str]:
        """The uuids of the tasks that pass a filter; `text_of` gives the words among which a task's are sought.

        The tasks above them are not among them: see `with_parents`.
        """
        sought = wanted.text.casefold().split()
        return frozenset(
            task.uuid
            for task in self.tasks
            if (not wanted.plan or task.plan == wanted.plan)
            and self._is_chosen(task, wanted, person)
            and (not sought or _holds(text_of(task), sought))
        )

    def with_parents(self, uuids: Collection[str]) -> frozenset[str]:
        """These and all tasks above them: what a tree must show to show these."""
        found = set(uuids)
        for uuid in uuids:
            above = self._parents.get(uuid)
            while above is not None:
                found.add(above.uuid)
                above = self._parents.get(above.uuid)
        return frozenset(found)

    def _is_chosen(self, task: Task, wanted: Filter, person: Person) -> bool:
        due, month = task.due, (self.day.year, self.day.month)
        tests: dict[Choice, Callable[[], bool]] = {
            Choice.ALL: lambda: True,
            Choice.MINE: lambda: is_mine(task, person),
            Choice.THIS_MONTH: lambda: due is not None and (due.year, due.month) == month,
            Choice.OVERDUE: lambda: task.is_overdue,
            Choice.DUE_SOON: lambda: task.is_due_soon,
            Choice.DONE: lambda: task.is_done,
            Choice.NAMED: lambda: task.code in wanted.codes,
        }
        return tests[wanted.choice]()


def is_mine(task: Task, person: Person) -> bool:
    """Whether a person, their department or their unit answers for a task, or is asked to take it over."""
    if person.name and person.name in (task.owner, task.leader):
        return True
    if person.department and person.department == task.department:
        return True
    if not person.unit:
        return False
    if task.handoff is not None and task.handoff.status in (HandoffStatus.SENT, HandoffStatus.ACCEPTED):
        return person.unit == task.handoff.to_scope
    return task.place_code == person.unit


def _holds(text: str, sought: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in sought)


def _parents(tasks: Sequence[Task]) -> dict[str, Task]:
    """By uuid the task above, where it is in the same plan; who are above each other in a circle have none."""
    by_code = {task.code: task for task in tasks if task.code}
    above = {}
    for task in tasks:
        found = by_code.get(task.parent_code) if task.parent_code else None
        if found is not None and found.plan == task.plan and found.uuid != task.uuid:
            above[task.uuid] = found
    return {uuid: parent for uuid, parent in above.items() if not _is_circle(uuid, above)}


def _is_circle(uuid: str, above: dict[str, Task]) -> bool:
    """Whether one comes back to a task by going up from it."""
    met: set[str] = set()
    at = uuid
    while at in above and at not in met:
        met.add(at)
        at = above[at].uuid
    return at == uuid and bool(met)


def day_of_list(period: Period | None, newest: Period | None, today: date) -> date:
    """The day as of which the list is shown with the figures of a period: today, or the end of a period in the past.

    The month after the newest counted one is the one being worked in: its figures are counted when it is over.
    """
    if period is None or today <= period.last_day:
        return today
    is_current = period == newest and period.month and Period(today.year, today.month).previous == period
    return today if is_current else period.last_day
