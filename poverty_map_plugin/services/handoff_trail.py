"""The trail of a task's hand-overs: every step with who took it and when, from the log of changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .handoffs import ENTITY, Handoff, HandoffStatus, handoffs_of
from .workspace import Workspace


@dataclass(frozen=True)
class TrailEntry:
    """A step of a hand-over.

    Attributes:
        code: of the hand-over.
        status: the state that it led to.
        at: UTC, as the store keeps moments.
        from_scope, to_scope: codes of places or bureaus.
        reason: what was said with it.
    """

    code: str
    status: HandoffStatus
    at: str
    who: str
    from_scope: str
    to_scope: str
    reason: str = ""


def trail_of(workspace: Workspace, task: str) -> tuple[TrailEntry, ...]:
    """All steps of all hand-overs of a task (its uuid), the newest first.

    Raises:
        StoreError: the store cannot be read.
    """
    entries = [entry for handoff in handoffs_of(workspace, task) for entry in _entries(workspace, handoff)]
    return tuple(sorted(entries, key=lambda entry: entry.at, reverse=True))


def _entries(workspace: Workspace, handoff: Handoff) -> Iterator[TrailEntry]:
    changes = list(_changes(workspace, handoff.uuid))
    # What came with an import has only what it says of itself.
    first = next((values for action, values in changes if action == "insert" and "status" in values), {})
    sent_reason = first.get("reason", "" if changes else handoff.reason)
    yield _entry(handoff, HandoffStatus.SENT, handoff.sent_at, handoff.sent_by, sent_reason)
    steps = [(HandoffStatus(values["status"]), values) for action, values in changes if _is_step(action, values)]
    for status, values in steps:
        at, who = values.get("answered_at") or values["changed_at"], values.get("answered_by") or values["changed_by"]
        yield _entry(handoff, status, at, who, values.get("reason", ""))
    if not steps and handoff.status is not HandoffStatus.SENT:
        yield _entry(handoff, handoff.status, handoff.answered_at, handoff.answered_by, handoff.reason)


def _is_step(action: str, values: dict[str, str]) -> bool:
    known = {status.value for status in HandoffStatus}
    return action == "update" and values.get("status") in known


def _changes(workspace: Workspace, uuid: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The changes of a record, the oldest first: what was done, and the new values with when and by whom."""
    rows = workspace.store.history(ENTITY, uuid).iloc[::-1]
    values: dict[str, str] = {}
    action = ""
    for row in rows.to_dict("records"):
        field = str(row["field"])
        if field in values or (action and (row["action"], row["changed_at"]) != (action, values["changed_at"])):
            yield action, values
            values = {}
        action = str(row["action"])
        values["changed_at"], values["changed_by"] = str(row["changed_at"]), str(row["changed_by"])
        values[field] = str(row["new"]) if row["new"] is not None else ""
    if values:
        yield action, values


def _entry(handoff: Handoff, status: HandoffStatus, at: str, who: str, reason: str) -> TrailEntry:
    return TrailEntry(handoff.code, status, at, who, handoff.from_scope, handoff.to_scope, reason)
