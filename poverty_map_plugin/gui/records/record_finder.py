"""Finds which records a table shows: at once where that takes no time, else the first of them and the rest later."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.errors import CancelledError, PovertyMapError
from ...services.messages import describe_error
from ...services.workspace import Workspace
from ...store.listing import Listing, Numbers
from ..store_task import StoreTask, TaskFeedback, TaskRunner

#: How many rows the first page has; more than any window shows.
FIRST_ROWS = 200
#: For how long, in seconds, the window may wait for all records, and then for the first of them.
_FOR_ALL, _FOR_FIRST = 0.08, 0.15


@dataclass(frozen=True)
class Found:
    """What was found.

    Attributes:
        fids: numbers of the records in order.
        total: how many the scope holds, filtered or not; None while that is being counted.
        is_whole: whether these are all, and not the first of them.
    """

    fids: Numbers
    total: int | None
    is_whole: bool


class FindTask(StoreTask):
    """Finds all records of a listing in the background, through a connection of its own; `result` when it is done."""

    def __init__(self, title: str, workspace: Workspace, listing: Listing, everything: Listing) -> None:
        super().__init__(title, Path(workspace.store.location))
        self._workspace, self._listing, self._everything = workspace, listing, everything
        self.result: Found | None = None

    def perform(self, feedback: TaskFeedback) -> None:
        """Open another connection, not another catalog, which would take longer than the work."""
        with self._workspace.another() as workspace:
            self.work(workspace, feedback)

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Find, then count."""
        self.result = _find_all(workspace, self._listing, self._everything, feedback.is_cancelled)


class RecordFinder(QObject):
    """Answers each question with `found`: once with all records, or first with some and then with all.

    `busyChanged` tells that a search began or ended in the background; `failed` carries a sentence.
    """

    found = pyqtSignal(object)
    busyChanged = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = TaskRunner(self)
        self._runner.ended.connect(self._end)
        self._runner.changed.connect(self.busyChanged)

    @property
    def is_busy(self) -> bool:
        """Whether records are being looked for in the background."""
        return self._runner.is_running

    def find(self, workspace: Workspace, listing: Listing, everything: Listing) -> None:
        """Look for these records instead of those asked for before; `everything` is what the scope holds."""
        self._runner.cancel()
        try:
            try:
                self.found.emit(_find_all(workspace, listing, everything, _after(_FOR_ALL)))
                return
            except CancelledError:
                first = _find_first(workspace, listing)
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem))
            return
        self.found.emit(Found(first, None, is_whole=False))
        self._runner.start(FindTask(self.tr("Looking for records"), workspace, listing, everything))

    def stop(self) -> None:
        """Forget what is being looked for."""
        self._runner.cancel()

    def _end(self, task: FindTask) -> None:
        if task.result is not None:
            self.found.emit(task.result)
        elif task.problem:
            self.failed.emit(task.problem)
        self.busyChanged.emit()


def _find_all(workspace: Workspace, listing: Listing, everything: Listing, is_cancelled: Callable[[], bool]) -> Found:
    fids = workspace.store.numbers(listing, is_cancelled=is_cancelled)
    is_filtered = listing.where != everything.where or bool(listing.groups)
    total = workspace.store.count_listed(everything, is_cancelled) if is_filtered else len(fids)
    return Found(fids, total, is_whole=True)


def _find_first(workspace: Workspace, listing: Listing) -> Numbers:
    """The first page; nothing where that takes long, too."""
    try:
        return workspace.store.numbers(listing, FIRST_ROWS, _after(_FOR_FIRST))
    except CancelledError:
        return np.empty(0, dtype=np.int64)


def _after(seconds: float) -> Callable[[], bool]:
    """Says so once the time is over."""
    end = time.perf_counter() + seconds
    return lambda: time.perf_counter() > end
