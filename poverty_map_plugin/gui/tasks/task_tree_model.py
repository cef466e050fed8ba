"""The responsibility list as a tree: plans, their tasks, and the subtasks of these."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QGuiApplication, QIcon, QPalette

from ...services.responsibility import Sums, Task, TaskList
from ...services.responsibility_words import TaskWords
from ...services.task_sheet_content import late_text, percent_text, sums_text
from ..widgets.bar_delegate import BAR_ROLE
from ..widgets.plain_tip import plain_tip
from ..widgets.table_model import CODE_ROLE, SORT_ROLE
from ..widgets.text_colour import readable

#: The task of a row; None for a plan's.
TASK_ROLE = BAR_ROLE + 3
TASK, OWNER, DEPARTMENT, LEVEL, DUE, PROGRESS, STATUS, HANDOFF = range(8)

_NO_PARENT = QModelIndex()
_WHOLE = 100.0
#: The columns that tell that a task is late, or will be soon.
_LATE = (DUE, STATUS)


@dataclass
class _Node:
    """A row: of a plan (no task) or of a task; `key` is the plan's code or the task's uuid."""

    key: str
    row: int
    parent: int | None
    task: Task | None = None
    sums: Sums | None = None
    is_context: bool = False
    children: list[int] = field(default_factory=list)


class TaskTreeModel(QAbstractItemModel):
    """The tasks that pass a filter, with the tasks above them in grey where these do not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._tops: list[int] = []
        self._tasks: TaskList | None = None
        self._words: TaskWords | None = None
        self._accent = QColor()
        self._heads: tuple[str, ...] = ()
        self._pencil = QIcon()

    def show_tasks(self, tasks: TaskList | None, shown: Collection[str], words: TaskWords | None, accent: str) -> None:
        """Show these instead: of the list those whose uuids are `shown`; `accent` is the colour of what is overdue."""
        self.beginResetModel()
        self._tasks, self._words, self._accent = tasks, words, readable(accent)
        self._nodes, self._tops = [], []
        self._pencil = QgsApplication.getThemeIcon("mActionToggleEditing.svg")
        if tasks is not None and words is not None:
            self._heads = self._titles(words)
            visible = tasks.with_parents(shown)
            for plan in tasks.plans:
                roots = [task for task in tasks.roots(plan) if task.uuid in visible]
                if roots:
                    top = self._add(_Node(plan, len(self._tops), None, sums=Sums.of(tasks.of_plan(plan))))
                    self._tops.append(top)
                    self._add_tasks(top, roots, visible, shown)
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Where a plan (its code) or a task (its uuid) is; invalid when it is not shown."""
        for number, node in enumerate(self._nodes):
            if node.key == key:
                return self.createIndex(node.row, 0, number)
        return QModelIndex()

    def _titles(self, words: TaskWords) -> tuple[str, ...]:
        return (
            words.label("task", "title"),
            self.tr("Owner"),
            self.tr("Department"),
            words.label("task", "level"),
            words.label("task", "due"),
            words.label("task_progress", "percent"),
            words.label("task_progress", "status"),
            self.tr("Hand-over"),
        )

    def _add(self, node: _Node) -> int:
        self._nodes.append(node)
        return len(self._nodes) - 1

    def _add_tasks(self, above: int, tasks: Sequence[Task], visible: Collection[str], shown: Collection[str]) -> None:
        for row, task in enumerate(tasks):
            number = self._add(_Node(task.uuid, row, above, task, is_context=task.uuid not in shown))
            self._nodes[above].children.append(number)
            if self._tasks is not None:
                below = [child for child in self._tasks.children(task) if child.uuid in visible]
                self._add_tasks(number, below, visible, shown)

    # Qt's questions

    def index(self, row: int, column: int, parent: QModelIndex = _NO_PARENT) -> QModelIndex:
        """The index of a plan (no parent), or of a task under it."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        numbers = self._nodes[parent.internalId()].children if parent.isValid() else self._tops
        return self.createIndex(row, column, numbers[row])

    def parent(self, child: QModelIndex = _NO_PARENT) -> Any:
        """The plan or task above."""
        above = self._nodes[child.internalId()].parent if child.isValid() else None
        return self.createIndex(self._nodes[above].row, 0, above) if above is not None else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Plans, or tasks right below."""
        if parent.column() > 0:
            return 0
        return len(self._nodes[parent.internalId()].children) if parent.isValid() else len(self._tops)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """From the task to its hand-over."""
        return HANDOFF + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The catalog's words for the columns."""
        if orientation != Qt.Orientation.Horizontal or not self._heads:
            return None
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, bar, sort value, key, and what marks a task as late or not saved."""
        if not index.isValid() or self._words is None or self._tasks is None:
            return None
        node = self._nodes[index.internalId()]
        if role == CODE_ROLE:
            return node.key
        if role == TASK_ROLE:
            return node.task
        if node.task is None:
            return self._of_plan(node, index.column(), role)
        return self._of_task(node.task, node, index.column(), role)

    # Of a plan

    def _of_plan(self, node: _Node, column: int, role: int) -> Any:
        sums, words = node.sums, self._words
        if role == Qt.ItemDataRole.FontRole:
            return _font(is_italic=False)
        if role == SORT_ROLE:
            return node.row
        if sums is None or words is None:
            return None
        mean = sums.mean or 0.0
        answers = {
            (TASK, Qt.ItemDataRole.DisplayRole): words.of("plan", node.key),
            (TASK, Qt.ItemDataRole.ToolTipRole): plain_tip(f"{words.of('plan', node.key)}: {sums_text(sums)}"),
            (PROGRESS, Qt.ItemDataRole.DisplayRole): f"{mean:.0f} %",
            (PROGRESS, BAR_ROLE): mean / _WHOLE,
            (STATUS, Qt.ItemDataRole.DisplayRole): self.tr("{done} of {count} done").format(
                done=sums.done, count=sums.count
            ),
        }
        return answers.get((column, role))

    # Of a task

    def _of_task(self, task: Task, node: _Node, column: int, role: int) -> Any:
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(task, column),
            Qt.ItemDataRole.ToolTipRole: lambda: plain_tip(self._text(task, column)),
            Qt.ItemDataRole.ForegroundRole: lambda: self._colour(task, node, column),
            Qt.ItemDataRole.FontRole: lambda: _font(is_italic=True) if task.is_due_soon and column in _LATE else None,
            Qt.ItemDataRole.DecorationRole: lambda: self._pencil if task.is_edited and column == TASK else None,
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: self._state(task) if column == TASK else None,
            BAR_ROLE: lambda: task.percent / _WHOLE if column == PROGRESS else None,
            SORT_ROLE: lambda: self._sorted_by(task, node, column),
        }
        answer = answers.get(role)
        return answer() if answer is not None else None

    def _text(self, task: Task, column: int) -> str:
        words, tasks = self._words, self._tasks
        if words is None or tasks is None:
            return ""
        texts: dict[int, Callable[[], str]] = {
            TASK: lambda: task.title,
            OWNER: lambda: task.owner,
            DEPARTMENT: lambda: words.of("department", task.department),
            LEVEL: lambda: words.of("level", task.level),
            DUE: lambda: task.due.isoformat() if task.due is not None else "",
            PROGRESS: lambda: percent_text(task),
            STATUS: lambda: " · ".join(part for part in (words.status(task), late_text(task, tasks.day)) if part),
            HANDOFF: lambda: words.handoff(task),
        }
        return texts[column]()

    def _state(self, task: Task) -> str | None:
        return self.tr("not saved yet") if task.is_edited else None

    def _sorted_by(self, task: Task, node: _Node, column: int) -> Any:
        if column == TASK:
            return node.row
        if column == DUE:
            return task.due.toordinal() if task.due is not None else None
        if column == PROGRESS:
            return task.percent
        return self._text(task, column) or None

    def _colour(self, task: Task, node: _Node, column: int) -> QBrush | None:
        if task.is_overdue and column in _LATE:
            return QBrush(self._accent)
        if node.is_context:
            return QBrush(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        return None


class SortedTasks(QSortFilterProxyModel):
    """Sorts the tasks of each plan; plans keep their order, and what is unknown comes last."""

    def __init__(self, source: TaskTreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(source)
        self.setSortRole(SORT_ROLE)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Whether `left` comes first when sorted upward."""
        is_upward = self.sortOrder() == Qt.SortOrder.AscendingOrder
        if left.data(TASK_ROLE) is None:
            return (left.row() < right.row()) is is_upward
        a, b = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if a is None or b is None:
            return (b is None and a is not None) if is_upward else (a is None and b is not None)
        if isinstance(a, str) or isinstance(b, str):
            return bool(str(a) < str(b))
        return bool(a < b)


def _font(is_italic: bool) -> QFont:
    font = QFont()
    font.setBold(True)
    font.setItalic(is_italic)
    return font
