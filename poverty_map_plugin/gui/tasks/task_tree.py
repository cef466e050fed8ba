"""The tree of tasks: what is chosen, folded and scrolled to outlives that the list is read anew."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeView, QWidget

from ...services.responsibility import Task, TaskList
from ...services.responsibility_words import TaskWords
from ..widgets.bar_delegate import BarDelegate
from ..widgets.table_model import CODE_ROLE
from .task_tree_model import (
    DEPARTMENT,
    DUE,
    HANDOFF,
    LEVEL,
    OWNER,
    PROGRESS,
    STATUS,
    TASK,
    TASK_ROLE,
    SortedTasks,
    TaskTreeModel,
)

#: Columns as wide as their words, but for these many characters at most; the task takes the rest.
_WIDEST = {OWNER: 11, DEPARTMENT: 26, LEVEL: 12, DUE: 13, PROGRESS: 11, STATUS: 36, HANDOFF: 12}
#: The task has at least so many characters; in less room the tree is scrolled.
_LEAST_TASK = 34


class TaskTree(QTreeView):
    """`taskChosen` tells that another task, or none, is chosen."""

    taskChosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapTaskTree")
        self._tasks = TaskTreeModel(self)
        self._sorted = SortedTasks(self._tasks, self)
        self._folded: set[str] = set()
        self._is_filling = False
        self._is_fitted = False
        self.setModel(self._sorted)
        self.setItemDelegate(BarDelegate(self))
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(TASK, Qt.SortOrder.AscendingOrder)
        self._set_widths()
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.collapsed.connect(lambda index: self._folded.add(index.data(CODE_ROLE)))
        self.expanded.connect(lambda index: self._folded.discard(index.data(CODE_ROLE)))

    @property
    def chosen(self) -> Task | None:
        """The task chosen; None on a plan, or when nothing is chosen."""
        task: Task | None = self.currentIndex().siblingAtColumn(TASK).data(TASK_ROLE)
        return task

    def show_tasks(self, tasks: TaskList | None, shown: Collection[str], words: TaskWords | None, accent: str) -> None:
        """Show these instead; the task that is chosen stays so if it is among them."""
        chosen, folded, bar = self.chosen, set(self._folded), self.verticalScrollBar()
        at = bar.value()
        is_seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self._is_filling = True
        self._tasks.show_tasks(tasks, shown, words, accent)
        self.expandAll()
        for key in folded:
            index = self._sorted.mapFromSource(self._tasks.index_of(key))
            if index.isValid():
                self.collapse(index)
        self._folded = folded
        if not self._is_fitted and shown:
            # Once: afterwards the widths are the user's.
            self._is_fitted = True
            self._fit_widths()
        if chosen is not None:
            self.select(chosen.uuid)
        bar.setValue(at)
        if is_seen and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self._is_filling = False
        self.taskChosen.emit()

    def select(self, uuid: str) -> bool:
        """Choose a task; False when it is not shown."""
        index = self._sorted.mapFromSource(self._tasks.index_of(uuid))
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        if not self._is_filling:
            self.scrollTo(index)
        return True

    def forget(self) -> None:
        """Forget what is folded and how wide: another workspace was opened."""
        self._folded.clear()
        self._is_fitted = False

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Let the task follow the width."""
        super().resizeEvent(event)
        self._stretch_task()

    def _tell_chosen(self) -> None:
        if not self._is_filling:
            self.taskChosen.emit()

    def _set_widths(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 4)
        self.setMinimumWidth(_LEAST_TASK * self.fontMetrics().averageCharWidth())

    def _fit_widths(self) -> None:
        width = self.fontMetrics().averageCharWidth()
        for column, most in _WIDEST.items():
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column), most * width))
        self._stretch_task()

    def _stretch_task(self) -> None:
        """Give the task what the other columns leave."""
        least = self.fontMetrics().averageCharWidth() * _LEAST_TASK
        left = self.viewport().width() - sum(self.columnWidth(column) for column in _WIDEST)
        self.setColumnWidth(TASK, max(least, left))
