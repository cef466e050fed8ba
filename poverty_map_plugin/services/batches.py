"""Imports that were made, and taking them back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ..domain.errors import InputError
from ..domain.feedback import Feedback
from ..domain.findings import warning
from .workspace import Workspace, current_user

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
    """An import, as a list shows it.

    Attributes:
        started_at: UTC, ISO.
        undone_at: None when it was not undone.
    """

    uuid: str
    source: str
    entity: str
    mode: str
    is_sample: bool
    started_at: str
    started_by: str
    added: int
    updated: int
    removed: int
    rejected: int
    undone_at: str | None


@dataclass(frozen=True)
class ChangedRecord:
    """A record of an import that somebody changed since.

    Attributes:
        name: its number, for people.
    """

    entity: str
    uuid: str
    name: str
    changed_at: str
    changed_by: str


@dataclass(frozen=True)
class UndoResult:
    """What undoing did: `kept` says how many changed records were left as they are."""

    batch: str
    removed: int
    restored: int
    returned: int
    kept: int


def list_batches(workspace: Workspace) -> list[BatchRow]:
    """The imports, the newest first."""
    names = [field for field in BatchRow.__dataclass_fields__ if field not in ("is_sample", "undone_at")]
    rows = workspace.store.batches()
    return [
        BatchRow(
            **{name: getattr(row, name) for name in names},
            is_sample=bool(row.is_sample),
            undone_at=row.undone_at if isinstance(row.undone_at, str) else None,
        )
        for row in rows.itertuples()
    ]


def changed_records(workspace: Workspace, batch: str) -> list[ChangedRecord]:
    """The records of an import that somebody changed or removed since."""
    found = []
    rows = workspace.store.changed_since(batch)
    for entity, part in rows.groupby("entity"):
        key = workspace.catalog.entities[entity].key if entity in workspace.catalog.entities else ("uuid",)
        known = workspace.store.find(entity, ("uuid",), part[["uuid"]], ["uuid", *key]).set_index("uuid")
        for row in part.itertuples():
            values = known.loc[row.uuid] if row.uuid in known.index else None
            name = ", ".join(str(values[field]) for field in key) if values is not None else row.uuid
            found.append(ChangedRecord(str(entity), row.uuid, name, row.changed_at, row.changed_by))
    return found


def undo_batch(workspace: Workspace, batch: str, changed: Changed, feedback: Feedback) -> UndoResult:
    """Take an import back in one transaction; `batch` empty: the newest that was not undone.

    Raises:
        InputError: batch_none; batch_changed_since, when somebody changed records of it and `changed` is STOP.
        StoreError: batch_unknown, batch_undone; the store cannot be written.
    """
    uuid = batch or _newest(workspace)
    since = changed_records(workspace, uuid)
    if since and changed is Changed.STOP:
        shown = "; ".join(f"{record.name} ({record.changed_by}, {record.changed_at[:10]})" for record in since[:_NAMED])
        raise InputError(
            "batch_changed_since", count=len(since), records=shown + (" ..." if len(since) > _NAMED else "")
        )
    keep = _uuids(since) if changed is Changed.KEEP else ()
    feedback.set_progress(20)
    with workspace.store.change(current_user()) as change:
        done = change.undo(uuid, keep)
    for table, record in done.conflicts[:_NAMED]:
        feedback.report(warning("batch_key_taken", {"entity": table}, record=record, count=len(done.conflicts)))
    feedback.set_progress(100)
    return UndoResult(uuid, done.removed, done.restored, done.returned, len(keep) + len(done.conflicts))


def _newest(workspace: Workspace) -> str:
    for row in list_batches(workspace):
        if row.undone_at is None and not row.is_sample:
            return row.uuid
    raise InputError("batch_none")


def _uuids(records: Sequence[ChangedRecord]) -> tuple[str, ...]:
    return tuple(record.uuid for record in records)
