"""Works on a workspace in the background, with a store of its own: one connection belongs to one thread."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.errors import CancelledError, PovertyMapError
from ..domain.findings import Finding
from ..services.messages import describe_error

if TYPE_CHECKING:
    from ..services.workspace import Workspace


class TaskFeedback:
    """The services' feedback over a task; its progress may be a part of the task's."""

    def __init__(self, task: QgsTask, first: float = 0.0, last: float = 100.0) -> None:
        self._task = task
        self._first, self._share = first, (last - first) / 100

    def is_cancelled(self) -> bool:
        """Whether the user cancelled the task."""
        return bool(self._task.isCanceled())

    def set_progress(self, percent: float) -> None:
        """Move the task's progress bar."""
        self._task.setProgress(self._first + self._share * percent)

    def report(self, finding: Finding) -> None:
        """Nothing: the findings come with the result."""


class BackgroundTask(QgsTask):
    """A task of the plugin; once it has ended, `problem` says in a sentence why it failed, if it did."""

    def __init__(self, title: str) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt | QgsTask.Flag.Silent
        super().__init__(title, flags)
        self.problem = ""

    def perform(self, feedback: TaskFeedback) -> None:
        """What is to be done; in a thread of its own.

        Raises:
            PovertyMapError: it cannot be done.
        """
        raise NotImplementedError

    def run(self) -> bool:
        """Do it; QGIS calls this in a thread of its own."""
        try:
            self.perform(TaskFeedback(self))
        except CancelledError:
            return False
        except PovertyMapError as problem:
            self.problem = describe_error(problem)
            return False
        except Exception as problem:
            # QGIS would take it for a task that was cancelled. Whoever mends it finds the lines in the log, without
            # what the mistake says of itself: it may quote a person's data.
            frames = traceback.extract_tb(problem.__traceback__)
            lines = [type(problem).__name__, *traceback.format_list(frames)]
            QgsMessageLog.logMessage("\n".join(lines), "Poverty Map", Qgis.MessageLevel.Critical)
            place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
            self.problem = describe_error(
                PovertyMapError("unexpected", kind=type(problem).__name__, reason=str(problem), place=place)
            )
            return False
        return True


class StoreTask(BackgroundTask):
    """A task on a workspace, which is opened for it."""

    def __init__(self, title: str, path: Path) -> None:
        super().__init__(title)
        self._path = path

    @property
    def path(self) -> Path:
        """The workspace that is worked on."""
        return self._path

    def perform(self, feedback: TaskFeedback) -> None:
        """Open the workspace and work on it."""
        from ..services.workspace import open_workspace

        with open_workspace(self._path) as workspace:
            self.work(workspace, feedback)

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """What is to be done; in a thread of its own.

        Raises:
            PovertyMapError: it cannot be done.
        """
        raise NotImplementedError


class TaskRunner(QObject):
    """Runs one task at a time; what a task that was replaced or cancelled brings is forgotten.

    `changed` tells that a task began or was cancelled, `ended` carries the task that came to its end.
    """

    changed = pyqtSignal()
    ended = pyqtSignal(object)
    progressed = pyqtSignal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: BackgroundTask | None = None

    @property
    def is_running(self) -> bool:
        """Whether a task is under way."""
        return self._task is not None

    def start(self, task: BackgroundTask) -> None:
        """Run a task instead of the one that is under way."""
        self._drop()
        self._task = task
        task.taskCompleted.connect(lambda: self._end(task))
        task.taskTerminated.connect(lambda: self._end(task))
        task.progressChanged.connect(lambda percent: self._progress(task, percent))
        self.changed.emit()
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop the task that is under way, if any, and forget it."""
        if self._drop():
            self.changed.emit()

    def ask_to_stop(self) -> None:
        """Ask the task to stop, and wait for its end: what it did before counts."""
        if self._task is not None:
            self._task.cancel()

    def _drop(self) -> bool:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        return task is not None

    def _end(self, task: BackgroundTask) -> None:
        if task is self._task:
            self._task = None
            self.ended.emit(task)

    def _progress(self, task: BackgroundTask, percent: float) -> None:
        if task is self._task:
            self.progressed.emit(percent)
