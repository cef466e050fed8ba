"""Hand-overs: every step that is allowed is one change with its trail, every other is refused and changes nothing."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.services.handoff_trail import trail_of
from poverty_map_plugin.services.handoffs import Handoffs, HandoffStatus, Step, handoffs_of, newest_handoffs
from poverty_map_plugin.services.own_unit import Person, acts_for
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from ..qgis import small_workspace

START = datetime(2016, 12, 1, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = small_workspace.make(tmp_path_factory.mktemp("handoffs") / "w.gpkg")
    with open_workspace(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def places(workspace: Workspace) -> PlaceIndex:
    return PlaceIndex(workspace)


class Desk:
    """A fresh task, and people who hand it over."""

    numbers = itertools.count(1)

    def __init__(self, workspace: Workspace, places: PlaceIndex, place_code: str = "52", level: str = "province"):
        self.workspace, self.places = workspace, places
        self.code = f"H{next(self.numbers)}"
        self.uuid = f"uuid-{self.code}"
        self._clock = itertools.count()
        row = {"code": self.code, "uuid": self.uuid, "plan": "2016", "title": f"任务{self.code}", "department": "union"}
        row |= {"level": level, "place_code": place_code, "due": "2016-12-31", "owner": "张三"}
        with workspace.store.change("test") as change:
            change.insert("task", pd.DataFrame([row]))

    def by(self, name: str, unit: str = "") -> Handoffs:
        return Handoffs(self.workspace, self.places, Person(name, unit=unit), self._now)

    def _now(self) -> datetime:
        return START + timedelta(hours=next(self._clock))

    def report(self, percent: float, status: str, day: str = "2016-12-02") -> None:
        row = {"task_code": self.code, "reported_on": day, "percent": percent, "status": status}
        with self.workspace.store.change("test") as change:
            change.insert("task_progress", pd.DataFrame([row]))

    @property
    def task(self) -> dict[str, Any]:
        columns = ["level", "place_code", "owner"]
        return dict(self.workspace.store.read("task", columns, {"uuid": self.uuid}).iloc[0])

    @property
    def states(self) -> list[str]:
        return [handoff.status.value for handoff in handoffs_of(self.workspace, self.uuid)]


@pytest.fixture
def desk(workspace: Workspace, places: PlaceIndex) -> Desk:
    return Desk(workspace, places)


def refused(code: str) -> Any:
    return pytest.raises(InputError, match=rf"^{code}\b")


def test_a_task_handed_over_stays_until_it_is_accepted(desk: Desk) -> None:
    sent = desk.by("甲").send(desk.uuid, "520425", "请接办")
    assert (sent.from_scope, sent.to_scope, sent.status, sent.sent_by) == ("52", "520425", HandoffStatus.SENT, "甲")
    assert desk.task == {"level": "province", "place_code": "52", "owner": "张三"}
    desk.by("乙").accept(sent.code, "王五")
    assert desk.task == {"level": "county", "place_code": "520425", "owner": "王五"}
    assert newest_handoffs(desk.workspace)[desk.uuid].status is HandoffStatus.ACCEPTED


def test_a_place_within_the_unit_stays(workspace: Workspace, places: PlaceIndex) -> None:
    desk = Desk(workspace, places, "520425104222", "province")
    desk.by("乙").accept(desk.by("甲").send(desk.uuid, "520425").code)
    assert desk.task == {"level": "county", "place_code": "520425104222", "owner": "乙"}


def test_a_bureau_takes_over_at_its_rank(workspace: Workspace, places: PlaceIndex) -> None:
    desk = Desk(workspace, places, "520425104222")
    desk.by("乙").accept(desk.by("甲").send(desk.uuid, "PD").code)
    # The village is served by Puding's bureau.
    assert desk.task == {"level": "county", "place_code": "520425104222", "owner": "乙"}
    desk.by("丙").accept(desk.by("乙").send(desk.uuid, "ZY").code)
    assert desk.task == {"level": "county", "place_code": "ZY", "owner": "丙"}
    desk.by("丁").accept(desk.by("丙").send(desk.uuid, "AS").code)
    assert desk.task == {"level": "prefecture", "place_code": "ZY", "owner": "丁"}


def test_twice_is_refused(desk: Desk) -> None:
    sent = desk.by("甲").send(desk.uuid, "520425")
    with refused("handoff_running") as caught:
        desk.by("甲").send(desk.uuid, "520422")
    assert caught.value.parameters["unit"] == "紫云苗族布依族自治县"
    desk.by("乙").accept(sent.code)
    with refused("handoff_refused_accepted"):
        desk.by("乙").accept(sent.code)
    with refused("handoff_same_unit"):
        desk.by("乙").send(desk.uuid, "520425")
    assert desk.states == ["accepted"]


def test_a_return_needs_a_reason_and_leaves_the_task(desk: Desk) -> None:
    sent = desk.by("甲").send(desk.uuid, "520425")
    with refused("handoff_reason_missing"):
        desk.by("乙").give_back(sent.code, "  ")
    desk.by("乙").give_back(sent.code, "不属本县")
    assert desk.task == {"level": "province", "place_code": "52", "owner": "张三"}
    with refused("handoff_refused_returned"):
        desk.by("甲").withdraw(sent.code)
    desk.by("甲").send(desk.uuid, "520422")
    assert desk.states == ["returned", "sent"]


def test_withdrawing_takes_back_what_was_not_answered(desk: Desk) -> None:
    sent = desk.by("甲").send(desk.uuid, "520425")
    desk.by("甲").withdraw(sent.code)
    with refused("handoff_refused_withdrawn"):
        desk.by("乙").accept(sent.code)
    accepted = desk.by("甲").send(desk.uuid, "520425")
    desk.by("乙").accept(accepted.code)
    with refused("handoff_refused_accepted"):
        desk.by("甲").withdraw(accepted.code)
    assert desk.states == ["withdrawn", "accepted"]


def test_done_needs_a_finished_task_and_closes_the_chain(desk: Desk) -> None:
    first = desk.by("甲").send(desk.uuid, "5204")
    with refused("handoff_refused_sent"):
        desk.by("乙").finish(first.code)
    desk.by("乙").accept(first.code)
    second = desk.by("乙").send(desk.uuid, "520425")
    desk.by("丙").accept(second.code)
    desk.report(80, "in_progress")
    with refused("handoff_not_finished"):
        desk.by("丙").finish(second.code)
    desk.report(100, "done", "2016-12-09")
    desk.by("丙").finish(second.code)
    assert desk.states == ["done", "done"]
    with refused("handoff_refused_done"):
        desk.by("丙").finish(second.code)


def test_what_is_unknown_is_refused(desk: Desk) -> None:
    with refused("handoff_unit_unknown"):
        desk.by("甲").send(desk.uuid, "999999")
    with refused("handoff_task_gone"):
        desk.by("甲").send("nothing", "520425")
    with refused("handoff_gone"):
        desk.by("甲").accept("YJ'; DROP TABLE handoff; --")
    assert desk.states == []


def test_only_whose_step_it_is_may_take_it(desk: Desk) -> None:
    with refused("handoff_not_yours"):
        desk.by("乙", "520425").send(desk.uuid, "520425")
    sent = desk.by("甲", "52").send(desk.uuid, "520425")
    for step in (lambda d: d.accept(sent.code), lambda d: d.give_back(sent.code, "x")):
        with refused("handoff_not_yours"):
            step(desk.by("丙", "520422"))
    with refused("handoff_not_yours"):
        desk.by("乙", "520425").withdraw(sent.code)
    assert desk.by("乙", "520425").steps(sent) == (Step.ACCEPT, Step.RETURN)
    assert desk.by("甲", "52").steps(sent) == (Step.ACCEPT, Step.RETURN, Step.WITHDRAW)
    assert desk.by("丙", "520422").steps(sent) == ()
    assert not desk.by("甲").can_send(desk.uuid, "52")
    desk.by("乙", "520425").accept(sent.code)
    assert desk.by("乙", "520425").can_send(desk.uuid, "520425")


@pytest.mark.parametrize(
    ("unit", "other", "expected"),
    [
        ("", "520425", True),
        ("GZ", "52", True),
        ("GZ", "ZY", True),
        ("AS", "ZY", True),
        ("AS", "520425", True),
        ("ZY", "520425", False),  # a township of it is served from elsewhere
        ("ZY", "520425100", True),
        ("ZY", "AS", False),
        ("520425", "ZY", True),
        ("520422", "PD", False),
        ("5204", "520425104222", True),
        ("520425", "52", False),
        ("nowhere", "52", False),
    ],
)
def test_for_whom_a_unit_acts(places: PlaceIndex, unit: str, other: str, expected: bool) -> None:
    assert acts_for(places, unit, other) is expected


def test_the_trail_tells_every_step(desk: Desk) -> None:
    first = desk.by("甲").send(desk.uuid, "520425", "<b>请</b>接办")
    desk.by("乙").give_back(first.code, "=1+1")
    second = desk.by("甲").send(desk.uuid, "ZY")
    desk.by("丙").accept(second.code, "王五")
    desk.report(100, "done")
    desk.by("丁").finish(second.code)
    told = [(e.status.value, e.who, e.to_scope, e.reason) for e in reversed(trail_of(desk.workspace, desk.uuid))]
    assert told == [
        ("sent", "甲", "520425", "<b>请</b>接办"),
        ("returned", "乙", "520425", "=1+1"),
        ("sent", "甲", "ZY", ""),
        ("accepted", "丙", "ZY", ""),
        ("done", "丁", "ZY", ""),
    ]
    moments = [entry.at for entry in trail_of(desk.workspace, desk.uuid)]
    assert moments == sorted(moments, reverse=True)
    history = desk.workspace.store.history("task", desk.uuid)
    assert set(history[history["field"] == "owner"]["changed_by"]) >= {"丙"}


def test_an_imported_hand_over_tells_what_it_says_of_itself(desk: Desk) -> None:
    row = {"code": f"I-{desk.code}", "entity": "task", "record_uuid": desk.uuid, "from_scope": "52", "to_scope": "5204"}
    row |= {"sent_at": "2016-01-01", "sent_by": "甲", "status": "returned", "answered_at": "2016-01-02"}
    with desk.workspace.store.change("import") as change:
        change.insert("handoff", pd.DataFrame([row | {"answered_by": "乙", "reason": "不属本市"}]))
    told = [(e.status.value, e.at, e.who, e.reason) for e in trail_of(desk.workspace, desk.uuid)]
    assert told[0] == ("returned", "2016-01-02", "乙", "不属本市")
    assert told[1][:3] == ("sent", "2016-01-01", "甲")


ACTIONS = st.sampled_from(["send", "accept", "return", "withdraw", "finish", "report"])
AFTER = {
    ("accept", "sent"): "accepted",
    ("return", "sent"): "returned",
    ("withdraw", "sent"): "withdrawn",
}


@pytest.fixture(scope="module")
def new_desk(workspace: Workspace, places: PlaceIndex) -> Callable[[], Desk]:
    return lambda: Desk(workspace, places)


def expected_after(action: str, to: str, states: list[str], unit: str, is_done: bool) -> list[str]:
    """The states of a task's hand-overs after somebody tried something."""
    newest = states[-1] if states else ""
    if action == "send":
        return [*states, "sent"] if newest != "sent" and to != unit else states
    if (action, newest) in AFTER:
        return [*states[:-1], AFTER[action, newest]]
    if action == "finish" and newest == "accepted" and is_done:
        return ["done" if state == "accepted" else state for state in states]
    return states


def attempt(desk: Desk, action: str, to: str) -> bool:
    """Try it with the newest hand-over; False when it is refused."""
    known = handoffs_of(desk.workspace, desk.uuid)
    newest, person = known[-1].code if known else "none", desk.by("甲")
    try:
        match action:
            case "send":
                person.send(desk.uuid, to)
            case "accept":
                person.accept(newest)
            case "return":
                person.give_back(newest, "理由")
            case "withdraw":
                person.withdraw(newest)
            case _:
                person.finish(newest)
    except InputError:
        return False
    return True


@settings(max_examples=15, deadline=None)
@given(actions=st.lists(st.tuples(ACTIONS, st.sampled_from(["520425", "520422", "5204", "ZY"])), max_size=9))
def test_whatever_people_try_the_states_are_those_of_the_rules(
    new_desk: Callable[[], Desk], actions: list[tuple[str, str]]
) -> None:
    desk = new_desk()
    unit, is_done, steps = "52", False, 0
    states: list[str] = []
    for action, to in actions:
        if action == "report":
            if not is_done:
                desk.report(100, "done")
            is_done = True
            continue
        before, expected = desk.task, expected_after(action, to, states, unit, is_done)
        assert attempt(desk, action, to) is (expected != states)
        assert desk.states == expected
        steps += sum(one != other for one, other in itertools.zip_longest(states, expected))
        if action == "accept" and expected != states:
            unit = handoffs_of(desk.workspace, desk.uuid)[-1].to_scope
            assert desk.task["owner"] == "甲"
        else:
            assert desk.task == before
        states = expected
    assert len(trail_of(desk.workspace, desk.uuid)) == steps
    assert states.count("sent") <= 1
