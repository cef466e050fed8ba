"""What the dialog “Undo import” does in the background."""

from __future__ import annotations

from pathlib import Path

from ...domain.errors import CancelledError, PovertyMapError
from ...domain.findings import Finding
from ...services.batches import Changed, ChangedRecord, UndoResult, changed_records, undo_batch
from ...services.edits import catch_up, edited_since
from ...services.messages import describe_error, describe_finding
from ...services.workspace import Workspace
from ..store_task import StoreTask, TaskFeedback

_WITH_COUNTING = 60


class ChangedTask(StoreTask):
    """Looks for the records of an import that somebody changed since; `records` is there unless it failed."""

    def __init__(self, title: str, path: Path, batch: str) -> None:
        super().__init__(title, path)
        self.batch = batch
        self.records: list[ChangedRecord] | None = None

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Look."""
        self.records = changed_records(workspace, self.batch)


class UndoTask(StoreTask):
    """Undoes an import, and counts the indicators anew if asked to.

    Once it has ended, `result` says what undoing did, and `told` what was found on the way; the undoing stands even if
    counting failed, of which `told` tells, too.
    """

    def __init__(self, title: str, path: Path, batch: str, changed: Changed, count: bool) -> None:
        super().__init__(title, path)
        self._batch, self._changed, self._count = batch, changed, count
        self.result: UndoResult | None = None
        self.told: list[str] = []

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Undo, then count."""
        listening = _Listening(self, 0, _WITH_COUNTING if self._count else 100)
        before = workspace.store.log_end()
        self.result = undo_batch(workspace, self._batch, self._changed, listening)
        self.told += [describe_finding(finding) for finding in listening.findings]
        if not self._count:
            return
        try:
            edited = edited_since(workspace, before, self.result.undoing)
            catch_up(workspace, edited, TaskFeedback(self, _WITH_COUNTING, 100))
        except CancelledError:
            self.told.append(self.tr("The import is undone; the indicators were not counted anew."))
        except PovertyMapError as problem:
            self.told.append(describe_error(problem))


class _Listening(TaskFeedback):
    """Keeps the findings."""

    def __init__(self, task: StoreTask, first: float, last: float) -> None:
        super().__init__(task, first, last)
        self.findings: list[Finding] = []

    def report(self, finding: Finding) -> None:
        """Keep it."""
        self.findings.append(finding)
