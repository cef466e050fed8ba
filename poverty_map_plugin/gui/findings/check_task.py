"""Checks a workspace in the background."""

from __future__ import annotations

from pathlib import Path

from ...services.checks.runner import CheckReport, run_checks
from ...services.workspace import Workspace
from ..store_task import StoreTask, TaskFeedback


class CheckTask(StoreTask):
    """Once it has ended, `report` holds what was found, or `problem` says in a sentence why nothing was."""

    def __init__(self, title: str, path: Path) -> None:
        super().__init__(title, path)
        self.report: CheckReport | None = None

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Check."""
        self.report = run_checks(workspace, feedback)
