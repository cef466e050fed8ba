"""The findings: a check of the workspace, and the way from a finding to its record and place."""

from __future__ import annotations

from .desk import Desk
from .steps import at_home

TREE = "PovertyMapFindingsTree"
PROVINCE = "贵州省"


def test_a_check_leads_to_records_and_places(demo: Desk) -> None:
    at_home(demo)
    demo.show("PovertyMapFindings", "ctrl+alt+6")
    demo.click("PovertyMapCheck")
    demo.wait("the findings", lambda: demo.see("count", name=TREE), 90)
    demo.click_item(TREE, 0)
    demo.key("Right")
    demo.wait("the group to open", lambda: len(demo.rows(TREE)) > demo.see("count", name=TREE))
    row, (sentence, place) = next(
        (number, (each[0], each[1])) for number, each in enumerate(demo.rows(TREE)) if each[1] not in ("", PROVINCE)
    )
    before = demo.see("canvas")["extent"]
    demo.click_item(TREE, row, times=2)
    demo.wait("its record", lambda: demo.see("windows"))
    demo.key("Escape")
    demo.wait("the map to move", lambda: demo.see("canvas")["extent"] != before)
    assert place in sentence
