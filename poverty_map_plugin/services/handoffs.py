"""Handing a task over from one unit to another: sent, then accepted, returned or withdrawn; what was accepted is done.

What each step does to the task is told in decision 10.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..domain.errors import InputError
from ..domain.levels import Level
from ..domain.scope import Scope
from .own_unit import Person, acts_for
from .places import PlaceIndex
from .workspace import Workspace

if TYPE_CHECKING:
    from ..store.store import Change

ENTITY, _TASK, _PROGRESS = "handoff", "task", "task_progress"
_COLUMNS = (
    "uuid", "code", "record_uuid", "from_scope", "to_scope", "sent_at", "sent_by", "status", "answered_at",
    "answered_by", "reason",
)  # fmt: skip
_TASK_COLUMNS = ("uuid", "code", "title", "level", "place_code", "owner")
#: The level of work of a bureau by its rank.
_RANKS = {"company": Level.PROVINCE, "prefecture_bureau": Level.PREFECTURE, "county_bureau": Level.COUNTY}
_WHOLE, _DONE = 100.0, "done"


class HandoffStatus(str, Enum):
    """The state of a hand-over: a code of the list `handoff_status`."""

    SENT = "sent"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    DONE = "done"


class Step(str, Enum):
    """What can be done with a hand-over."""

    ACCEPT = "accept"
    RETURN = "return"
    WITHDRAW = "withdraw"
    FINISH = "finish"


#: From which state a step leads to which.
STEPS: Mapping[Step, tuple[HandoffStatus, HandoffStatus]] = {
    Step.ACCEPT: (HandoffStatus.SENT, HandoffStatus.ACCEPTED),
    Step.RETURN: (HandoffStatus.SENT, HandoffStatus.RETURNED),
    Step.WITHDRAW: (HandoffStatus.SENT, HandoffStatus.WITHDRAWN),
    Step.FINISH: (HandoffStatus.ACCEPTED, HandoffStatus.DONE),
}


@dataclass(frozen=True)
class Handoff:
    """A hand-over as it stands.

    Attributes:
        record_uuid: of the task.
        from_scope, to_scope: codes of places or bureaus.
        sent_at, answered_at: UTC, as the store keeps moments; `answered_at` is empty while nobody has answered.
        reason: of the last step.
    """

    uuid: str
    code: str
    record_uuid: str
    from_scope: str
    to_scope: str
    sent_at: str
    sent_by: str
    status: HandoffStatus
    answered_at: str = ""
    answered_by: str = ""
    reason: str = ""


def newest_handoffs(workspace: Workspace) -> dict[str, Handoff]:
    """The newest hand-over of each task that has one, by the task's uuid."""
    return {handoff.record_uuid: handoff for handoff in _read(workspace, {"entity": _TASK})}


def handoffs_of(workspace: Workspace, task: str) -> tuple[Handoff, ...]:
    """All hand-overs of a task (its uuid), the oldest first."""
    return tuple(_read(workspace, {"entity": _TASK, "record_uuid": task}))


class Handoffs:
    """Hands tasks over in the name of a person. Each step is one change: whole, or not at all."""

    def __init__(
        self,
        workspace: Workspace,
        places: PlaceIndex,
        person: Person,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._workspace, self._places, self._person, self._now = workspace, places, person, now

    def steps(self, handoff: Handoff) -> tuple[Step, ...]:
        """What this person can do with a hand-over as it stands."""
        return tuple(
            step
            for step, (before, _) in STEPS.items()
            if before is handoff.status and self._acts_for(self._answering(handoff, step))
        )

    def can_send(self, task: str, place_code: str) -> bool:
        """Whether this person can hand a task (its uuid) over that belongs to a place."""
        known = handoffs_of(self._workspace, task)
        is_sent = bool(known) and known[-1].status is HandoffStatus.SENT
        return not is_sent and self._acts_for(unit_of(known, place_code))

    def send(self, task: str, to: str, message: str = "") -> Handoff:
        """Hand a task (its uuid) over to a unit, the code of a place or bureau; the task stays as it is until accepted.

        Raises:
            InputError: handoff_task_gone, handoff_unit_unknown, handoff_running, handoff_same_unit,
                handoff_not_yours.
            StoreError: the store cannot be written.
        """
        import pandas as pd

        if self._places.find(to) is None:
            raise InputError("handoff_unit_unknown", value=to)
        with self._workspace.store.change(self._person.name) as change:
            row = self._task(task)
            known = handoffs_of(self._workspace, task)
            if known and known[-1].status is HandoffStatus.SENT:
                raise InputError(
                    "handoff_running",
                    task=row["title"],
                    unit=self._places.name(known[-1].to_scope),
                    day=known[-1].sent_at[:10],
                    who=known[-1].sent_by,
                )
            unit = unit_of(known, row["place_code"])
            if unit == to:
                raise InputError("handoff_same_unit", task=row["title"], unit=self._places.name(to))
            self._must_act_for(unit)
            values = {
                "uuid": str(uuid.uuid4()),
                "code": f"YJ{self._now():%Y%m%d}-{uuid.uuid4().hex[:6].upper()}",
                "record_uuid": task,
                "from_scope": unit,
                "to_scope": to,
                "sent_at": self._moment(),
                "sent_by": self._person.name,
                "status": HandoffStatus.SENT.value,
                "reason": message.strip() or None,
            }
            change.insert(ENTITY, pd.DataFrame([{**values, "entity": _TASK}], dtype=object))
        return _handoff(values)

    def accept(self, code: str, owner: str = "") -> Handoff:
        """Take a task over: it gets the unit's level, its place where it lay elsewhere, and a person to answer for it.

        Args:
            code: of the hand-over.
            owner: who answers for the task from now on; this person when empty.

        Raises:
            InputError: handoff_gone, handoff_refused_..., handoff_not_yours, handoff_task_gone.
            StoreError: the store cannot be written.
        """
        import pandas as pd

        with self._workspace.store.change(self._person.name) as change:
            handoff = self._take(change, code, Step.ACCEPT)
            row = self._task(handoff.record_uuid)
            taken = self._taken_over(row, handoff.to_scope)
            values = {"uuid": handoff.record_uuid, **taken, "owner": owner.strip() or self._person.name}
            change.update(_TASK, pd.DataFrame([values], dtype=object), ("uuid",))
        return handoff

    def give_back(self, code: str, reason: str) -> Handoff:
        """Return a task to the unit that sent it, which keeps it as it was.

        Raises:
            InputError: handoff_reason_missing, handoff_gone, handoff_refused_..., handoff_not_yours.
            StoreError: the store cannot be written.
        """
        if not reason.strip():
            raise InputError("handoff_reason_missing", number=code)
        with self._workspace.store.change(self._person.name) as change:
            return self._take(change, code, Step.RETURN, reason.strip())

    def withdraw(self, code: str) -> Handoff:
        """Take back a hand-over that nobody has answered.

        Raises:
            InputError: handoff_gone, handoff_refused_..., handoff_not_yours.
            StoreError: the store cannot be written.
        """
        with self._workspace.store.change(self._person.name) as change:
            return self._take(change, code, Step.WITHDRAW)

    def finish(self, code: str) -> Handoff:
        """End a hand-over whose task is finished, and with it those by which the task came to the unit that sent it.

        Raises:
            InputError: handoff_not_finished, handoff_gone, handoff_refused_..., handoff_not_yours, handoff_task_gone.
            StoreError: the store cannot be written.
        """
        with self._workspace.store.change(self._person.name) as change:
            handoff = self._take(change, code, Step.FINISH)
            row = self._task(handoff.record_uuid)
            if not self._is_finished(row["code"]):
                raise InputError("handoff_not_finished", task=row["title"])
            for earlier in handoffs_of(self._workspace, handoff.record_uuid):
                if earlier.status is HandoffStatus.ACCEPTED:
                    self._write(change, earlier, HandoffStatus.DONE, None)
        return handoff

    # Steps

    def _take(self, change: Change, code: str, step: Step, reason: str | None = None) -> Handoff:
        """Take a step, if the hand-over is where it begins and this person may."""
        found = _read(self._workspace, {"code": code})
        if not found:
            raise InputError("handoff_gone", number=code)
        handoff = found[0]
        before, after = STEPS[step]
        if handoff.status is not before:
            raise InputError(
                f"handoff_refused_{handoff.status.value}",
                number=code,
                who=handoff.answered_by,
                day=handoff.answered_at[:10],
                unit=self._places.name(handoff.to_scope),
            )
        self._must_act_for(self._answering(handoff, step))
        return self._write(change, handoff, after, reason)

    def _write(self, change: Change, handoff: Handoff, after: HandoffStatus, reason: str | None) -> Handoff:
        import pandas as pd

        values = {
            "code": handoff.code,
            "status": after.value,
            "answered_at": self._moment(),
            "answered_by": self._person.name,
            "reason": reason,
        }
        change.update(ENTITY, pd.DataFrame([values], dtype=object), ("code",))
        return _handoff({**_values(handoff), **values})

    def _taken_over(self, task: Mapping[str, Any], to: str) -> dict[str, str]:
        """Level and place of a task in the hands of another unit; a place within the unit's stays, as it says more."""
        unit = self._places.place(Scope.of(to))
        place = task["place_code"]
        if unit.level is Level.BUREAU:
            is_within = place in self._places.bureaus_below(unit.scope) or any(
                area.holds(place) for area in self._places.areas(unit.scope)
            )
            ranks = self._workspace.store.read("bureau", ["level_rank"], {"code": to})["level_rank"].tolist()
            level = str(_RANKS.get(ranks[0], task["level"])) if ranks else task["level"]
        else:
            is_within, level = place.startswith(to), str(unit.level)
        return {"level": level, "place_code": place if is_within else to}

    def _is_finished(self, code: str) -> bool:
        reports = self._workspace.store.read(
            _PROGRESS, ["percent", "status"], {"task_code": code}, order=["reported_on"]
        )
        if not len(reports):
            return False
        newest = reports.iloc[-1]
        return bool(newest["status"] == _DONE or newest["percent"] >= _WHOLE)

    def _task(self, uuid: str) -> dict[str, Any]:
        rows = self._workspace.store.read(_TASK, _TASK_COLUMNS, {"uuid": uuid})
        if not len(rows):
            raise InputError("handoff_task_gone")
        return {str(name): value for name, value in rows.iloc[0].items()}

    # Who may

    @staticmethod
    def _answering(handoff: Handoff, step: Step) -> str:
        """The unit whose step it is."""
        return handoff.from_scope if step is Step.WITHDRAW else handoff.to_scope

    def _acts_for(self, unit: str) -> bool:
        return acts_for(self._places, self._person.unit, unit)

    def _must_act_for(self, unit: str) -> None:
        if not self._acts_for(unit):
            raise InputError(
                "handoff_not_yours", unit=self._places.name(unit), own=self._places.name(self._person.unit)
            )

    def _moment(self) -> str:
        return self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def unit_of(handoffs: tuple[Handoff, ...], place_code: str) -> str:
    """The unit that has a task: the last that accepted it, else that of its place."""
    for handoff in reversed(handoffs):
        if handoff.status in (HandoffStatus.ACCEPTED, HandoffStatus.DONE):
            return handoff.to_scope
    return place_code


def _read(workspace: Workspace, where: Mapping[str, Any]) -> list[Handoff]:
    """Hand-overs, the oldest first; one whose state is none of ours is left to the checks."""
    known = [status.value for status in HandoffStatus]
    rows = workspace.store.read(ENTITY, _COLUMNS, {**where, "status": known}, order=["sent_at", "fid"])
    return [_handoff(row) for row in rows.astype(object).where(rows.notna(), None).to_dict("records")]


def _handoff(values: Mapping[str, Any]) -> Handoff:
    texts = {name: str(values.get(name) or "") for name in _COLUMNS if name != "status"}
    return Handoff(status=HandoffStatus(values["status"]), **texts)


def _values(handoff: Handoff) -> dict[str, Any]:
    return {name: getattr(handoff, name) for name in _COLUMNS}
