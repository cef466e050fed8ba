"""Checks a workspace in the background, with a store of its own: one connection belongs to one thread."""

from __future__ import annotations

import traceback
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsTask

from ..domain.errors import CancelledError, PovertyMapError
from ..domain.findings import Finding
from ..services.checks.runner import CheckReport, run_checks
from ..services.messages import describe_error
from ..services.workspace import open_workspace


class _TaskFeedback:
    """The services' feedback over a task."""

    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def is_cancelled(self) -> bool:
        """Whether the user cancelled the task."""
        return bool(self._task.isCanceled())

    def set_progress(self, percent: float) -> None:
        """Move the task's progress bar."""
        self._task.setProgress(percent)

    def report(self, finding: Finding) -> None:
        """Nothing: the findings come with the report."""


class CheckTask(QgsTask):
    """Once it has ended, `report` holds what was found, or `problem` says in a sentence why nothing was."""

    def __init__(self, title: str, path: Path) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._path = path
        self.report: CheckReport | None = None
        self.problem = ""

    @property
    def path(self) -> Path:
        """The workspace that is checked."""
        return self._path

    def run(self) -> bool:
        """Check; in a thread of its own."""
        try:
            with open_workspace(self._path) as workspace:
                self.report = run_checks(workspace, _TaskFeedback(self))
        except CancelledError:
            return False
        except PovertyMapError as problem:
            self.problem = describe_error(problem)
            return False
        except Exception as problem:
            # QGIS would take it for a task that was cancelled. Whoever mends it finds the lines in the log.
            QgsMessageLog.logMessage(traceback.format_exc(), "Poverty Map", Qgis.MessageLevel.Critical)
            last = traceback.extract_tb(problem.__traceback__)[-1]
            place = f"{Path(last.filename).name}:{last.lineno}"
            self.problem = describe_error(
                PovertyMapError("unexpected", kind=type(problem).__name__, reason=str(problem), place=place)
            )
            return False
        return True
