"""Without a mouse: Tab goes through each dock, and out of it again."""

from __future__ import annotations

import pytest

from .desk import Desk
from .steps import at_home

MOST_STOPS = 60
DOCKS = {
    "PovertyMapOverview": ("ctrl+alt+1", "PovertyMapScopeSearch"),
    "PovertyMapRecords": ("ctrl+alt+3", "PovertyMapRecordSearch"),
    "PovertyMapTasks": ("ctrl+alt+4", "PovertyMapTaskTree"),
    "PovertyMapScores": ("ctrl+alt+5", "PovertyMapScoreTable"),
    "PovertyMapFindings": ("ctrl+alt+6", "PovertyMapFindingsTree"),
}


@pytest.mark.parametrize("dock", DOCKS)
def test_tab_reaches_what_a_dock_holds_and_leaves_it(demo: Desk, dock: str) -> None:
    at_home(demo)
    keys, first = DOCKS[dock]
    demo.show(dock, keys)
    demo.wait_for_work()
    demo.click_start(first)
    wanted = {each["id"]: each["name"] or each["kind"] for each in demo.see("stops", name=dock)}
    reached = {demo.see("focus")["id"]}
    for way in ("Tab", "shift+Tab"):
        demo.click_start(first)
        for _ in range(MOST_STOPS):
            demo.key(way)
            focus = demo.see("focus")
            if focus["dock"] != dock:
                break
            reached.add(focus["id"])
        else:
            pytest.fail(f"{way} never leaves the dock: {focus}")
    assert [name for number, name in wanted.items() if number not in reached] == []
