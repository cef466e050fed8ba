"""Imports that were made, and taking them back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum

from ..domain.errors import InputError
from ..domain.feedback import Feedback
from ..domain.findings import warning
from .person import current_user
from .workspace import Workspace

#: The source of the batch that made the workspace: without its places nothing else would have one.
_WORKSPACE_ITSELF = "povertymap:createworkspace"
#: The mode of a batch that took another one back.
_UNDOING = "undo"
#: How many records a sentence names.
_NAMED = 5


class Changed(str, Enum):
    """What happens to records of an import that somebody changed since.

    STOP undoes nothing and names them; KEEP leaves them as they are now; UNDO takes them back, too.
    """

    STOP = "stop"
    KEEP = "keep"
    UNDO = "undo"


@dataclass(frozen=True)
class BatchRow:
    """An import, a sample or an undoing, as a list shows it.

    Attributes:
        mode: append, update, replace; undo for one that took another back.
        started_at: UTC, ISO.
        undone_at: None when it was not undone.
        undone_by: None when it was not undone.
    """

    uuid: str
    source: str
    entity: str
    mode: str
    is_sample: bool
    started_at: str
    started_by: str
    read: int
    added: int
    updated: int
    unchanged: int
    removed: int
    rejected: int
    undone_at: str | None
    undone_by: str | None

    @property
    def may_be_undone(self) -> bool:
        """Whether it is in force, and not the making of the workspace."""
        return self.undone_at is None and self.source != _WORKSPACE_ITSELF


@dataclass(frozen=True)
class ChangedRecord:
    """A record of an import that is no more as the import left it.

    Attributes:
        name: its number, for people.
        changed_by: empty when it is not known.
        action: insert, update or delete: what was done last; "taken": the import removed it, and another has its
            number now.
    """

    entity: str
    uuid: str
    name: str
    changed_at: str
    changed_by: str
    action: str


@dataclass(frozen=True)
class UndoResult:
    """What undoing did.

    Attributes:
        undoing: the batch that the undoing is itself.
        kept: how many changed records were left as they are.
    """

    batch: str
    undoing: str
    removed: int
    restored: int
    returned: int
    kept: int


def list_batches(workspace: Workspace) -> list[BatchRow]:
    """The imports, samples and undoings, the newest first."""
    odd = ("is_sample", "undone_at", "undone_by")
    names = [field for field in BatchRow.__dataclass_fields__ if field not in odd]
    return [
        BatchRow(
            **{name: getattr(row, name) for name in names},
            is_sample=bool(row.is_sample),
            undone_at=row.undone_at if isinstance(row.undone_at, str) else None,
            undone_by=row.undone_by if isinstance(row.undone_by, str) else None,
        )
        for row in workspace.store.batches().itertuples()
    ]


def changed_records(workspace: Workspace, batch: str) -> list[ChangedRecord]:
    """The records of an import that somebody changed or removed since."""
    rows = workspace.store.changed_since(batch)
    return [
        ChangedRecord(
            row.entity, row.uuid, row.key if isinstance(row.key, str) else row.uuid, row.changed_at, row.changed_by,
            row.action,
        )
        for row in rows.itertuples()
    ]  # fmt: skip


def undo_batch(workspace: Workspace, batch: str, changed: Changed, feedback: Feedback) -> UndoResult:
    """Take an import back in one transaction; `batch` empty: the newest import that was not undone.

    The undoing is a batch itself, and undone by its own uuid.

    Raises:
        InputError: batch_none; batch_is_workspace; batch_changed_since, when somebody changed records of it and
            `changed` is STOP.
        StoreError: batch_unknown, batch_undone; the store cannot be written.
        CancelledError: cancelled; the store is as it was.
    """
    with workspace.store.change(current_user()) as change:
        # All is looked at inside the change, so that nobody else writes between the question and the deed.
        row = _find(list_batches(workspace), batch)
        if row is not None and row.source == _WORKSPACE_ITSELF:
            raise InputError("batch_is_workspace")
        in_force = row is not None and row.undone_at is None
        since = changed_records(workspace, row.uuid) if row is not None and in_force else []
        if since and changed is Changed.STOP:
            raise InputError("batch_changed_since", count=len(since), records=_some(since))
        keep = {record.uuid for record in since} if changed is Changed.KEEP else set()
        feedback.set_progress(20)
        uuid = row.uuid if row is not None else batch
        done = change.undo(uuid, keep, feedback.is_cancelled)
        undoing = change.batch_uuid or ""
    _tell_taken(done.conflicts, since, feedback)
    feedback.set_progress(100)
    return UndoResult(uuid, undoing, done.removed, done.restored, done.returned, len(keep) + len(done.conflicts))


def _find(rows: list[BatchRow], batch: str) -> BatchRow | None:
    """The batch of that uuid, or the newest import in force."""
    if batch:
        return next((row for row in rows if row.uuid == batch), None)
    for row in rows:
        if row.may_be_undone and not row.is_sample and row.mode != _UNDOING:
            return row
    raise InputError("batch_none")


def _some(records: list[ChangedRecord]) -> str:
    shown = (
        f"{record.name} ({', '.join(part for part in (record.changed_by, record.changed_at[:10]) if part)})"
        for record in records[:_NAMED]
    )
    return "; ".join(shown) + (" ..." if len(records) > _NAMED else "")


def _tell_taken(conflicts: tuple[tuple[str, str], ...], since: list[ChangedRecord], feedback: Feedback) -> None:
    names = {record.uuid: record.name for record in since}
    counts = Counter(entity for entity, _ in conflicts)
    for entity, uuid in dict(reversed(conflicts)).items():
        record = names.get(uuid, uuid)
        feedback.report(warning("batch_key_taken", {"entity": entity}, record=record, count=counts[entity]))
