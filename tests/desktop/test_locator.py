"""QGIS's search in the status bar: places, cadres and tasks."""

from __future__ import annotations

import pytest

from .desk import Desk
from .steps import at_home, see_whole_map


@pytest.fixture(autouse=True)
def home(demo: Desk) -> None:
    at_home(demo)


def look_up(desk: Desk, text: str) -> None:
    """Type into QGIS's search, and wait until something is found."""
    desk.key("ctrl+k", "ctrl+a")
    desk.type(text)
    desk.wait("what is found", lambda: desk.see("found_by_locator"))


def test_a_place_is_found_by_its_initials(demo: Desk) -> None:
    see_whole_map(demo)
    before = demo.see("canvas")["extent"]
    look_up(demo, "pmap zy")
    demo.wait("Ziyun", lambda: any("紫云" in text for text in demo.see("found_by_locator")))
    found = demo.see("found_by_locator")
    at = next(number for number, text in enumerate(found) if text.startswith("紫云苗族布依族自治县"))
    demo.key(*["Down"] * at, "Return")
    demo.wait("the county", lambda: demo.see("docks_about")["scope"] == "520425")
    demo.wait("the card", lambda: "紫云苗族布依族自治县" in demo.see("texts", name="PovertyMapPlaceCard"))
    demo.wait("the map to move", lambda: demo.see("canvas")["extent"] != before)


def test_a_task_is_found(demo: Desk) -> None:
    look_up(demo, "pmap Y16-10")
    demo.wait("the task", lambda: "做好重点县汛期保供电" in demo.see("found_by_locator"))
