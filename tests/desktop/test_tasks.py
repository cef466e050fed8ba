"""The responsibility list: what is overdue, a report, a hand-over to a county and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .desk import Desk
from .steps import at_home

TREE = "PovertyMapTaskTree"
PROGRESS, STATUS, HANDOFF = 5, 6, 7


@pytest.fixture
def tasks(demo: Desk) -> Iterator[Desk]:
    """The list of the whole province, of what is overdue."""
    at_home(demo)
    demo.show("PovertyMapTasks", "ctrl+alt+4")
    demo.click("PovertyMapTasks_overdue")
    demo.wait("some tasks", lambda: 1 < len(demo.rows(TREE)) < 20)
    yield demo
    demo.show("PovertyMapTasks", "ctrl+alt+4")
    demo.click("PovertyMapTasks_all")


def progress(desk: Desk, row: int = 1) -> str:
    return desk.rows(TREE)[row][PROGRESS].partition(" ")[0]


def buttons(desk: Desk) -> list[str]:
    return [each["text"] for each in desk.see("buttons", name="PovertyMapTaskDetail") if each["text"]]


def test_only_overdue_tasks_are_listed(tasks: Desk) -> None:
    plan, *rows = tasks.rows(TREE)
    assert plan[0] == "Year 2016"
    assert rows
    assert all("days overdue" in row[STATUS] for row in rows)
    tasks.click("PovertyMapTasks_done")
    tasks.wait("those that are done", lambda: any("Done" in row[STATUS] for row in tasks.rows(TREE)))
    assert not any("overdue" in row[STATUS] for row in tasks.rows(TREE))


def test_progress_is_reported_undone_done_again_and_saved_with_the_keys(tasks: Desk) -> None:
    tasks.click_item(TREE, 1)
    before = progress(tasks)
    tasks.click("PovertyMapReportProgress")
    tasks.wait_for("PovertyMapProgressForm")
    tasks.click("percent")
    tasks.key("ctrl+a")
    tasks.type("95")
    tasks.key("Return")
    tasks.wait_gone("PovertyMapProgressForm")
    tasks.wait("the report in the list", lambda: progress(tasks) == "95")
    tasks.key("ctrl+z")
    tasks.wait("the report to go", lambda: progress(tasks) == before)
    tasks.key("ctrl+shift+z")
    tasks.wait("the report to come back", lambda: progress(tasks) == "95")
    tasks.key("ctrl+s")
    tasks.wait("the report to be saved", lambda: not tasks.see("layer_state", role="task_progress")["modified"])
    assert tasks.see("windows") == []


def test_a_task_is_edited_in_its_form_and_the_edit_given_up(tasks: Desk) -> None:
    owner = tasks.rows(TREE)[2][1]
    tasks.click_item(TREE, 2, times=2)
    tasks.wait("the form", lambda: tasks.see("windows"))
    tasks.click("owner")
    tasks.key("ctrl+a")
    tasks.type("Wang")
    tasks.click("text:OK")
    tasks.wait("the owner in the list", lambda: tasks.rows(TREE)[2][1] == "Wang")
    tasks.click("PovertyMapDiscardTasks")
    tasks.wait("the question", lambda: tasks.see("windows"))
    tasks.click("text:Discard")
    tasks.wait("the old owner", lambda: tasks.rows(TREE)[2][1] == owner)


def test_a_task_is_handed_to_the_county_and_returned_with_a_reason(tasks: Desk) -> None:
    tasks.click_item(TREE, 1)
    tasks.click("PovertyMapHandOver")
    tasks.wait_for("PovertyMapUnitDialog")
    tasks.type("520425")
    assert tasks.see("selected", name="PovertyMapUnits") == ["紫云苗族布依族自治县 (520425) · 安顺市"]
    tasks.key("Return")
    tasks.wait("the hand-over", lambda: tasks.rows(TREE)[1][HANDOFF] == "Sent")
    assert buttons(tasks) == ["Accept…", "Return…", "Withdraw"]
    tasks.click("text:Return…")
    tasks.wait_for("PovertyMapTextDialog")
    assert not tasks.see("spot", name="text:OK")["enabled"], "a reason is needed"
    tasks.type("The line is not built yet")
    tasks.key("Tab", "space")  # out of the text, onto the button
    tasks.wait("the return", lambda: tasks.rows(TREE)[1][HANDOFF] == "Returned")
    trail = tasks.wait("the trail", lambda: tasks.rows("PovertyMapTrail"))
    assert [row[1] for row in trail] in (["Sent", "Returned"], ["Returned", "Sent"])
    assert any("The line is not built yet" in " ".join(row) for row in trail)
    assert buttons(tasks) == ["Hand over…"]


def test_a_hand_over_is_withdrawn(tasks: Desk) -> None:
    tasks.click_item(TREE, 2)
    level = tasks.rows(TREE)[2][3]
    tasks.click("PovertyMapHandOver")
    tasks.wait_for("PovertyMapUnits")
    tasks.click_item("PovertyMapUnits", 1, times=2)
    tasks.wait("the hand-over", lambda: tasks.rows(TREE)[2][HANDOFF] == "Sent")
    tasks.click("text:Withdraw")
    tasks.wait("it to be taken back", lambda: tasks.rows(TREE)[2][HANDOFF] == "Withdrawn")
    assert tasks.rows(TREE)[2][3] == level


def test_the_place_of_a_task_is_a_way_to_the_map(tasks: Desk) -> None:
    row = next(number for number, each in enumerate(tasks.rows(TREE)) if each[3] == "County")
    tasks.click_item(TREE, row)
    tasks.wait_for("PovertyMapTaskPlace")
    before = tasks.see("canvas")["extent"]
    tasks.click_start("PovertyMapTaskPlace")
    tasks.wait("the map to move", lambda: tasks.see("canvas")["extent"] != before)
