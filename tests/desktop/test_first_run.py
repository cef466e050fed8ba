"""Somebody has just installed the plugin: the welcome page, the sample province."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .desk import Desk
from .qgis_session import DEMO, first_session

WELCOME = "PovertyMapWelcome"


@pytest.fixture(scope="module")
def first(screens: None) -> Iterator[Desk]:
    """QGIS without a project."""
    with first_session("first") as desk:
        yield desk


def test_the_welcome_page_shows_three_ways(first: Desk) -> None:
    first.wait_for(WELCOME)
    ways = [each["text"] for each in first.see("buttons", name=WELCOME)]
    assert ways == ["Sample province", "New workspace…", "Open workspace…"]


def test_the_ways_are_reached_with_the_keys(first: Desk) -> None:
    left, top, width, height = first.see("spot", name=WELCOME)["rect"]
    first.click_at((left + width // 2, top + height - 10))
    reached = []
    for _ in range(3):
        first.key("Tab")
        reached.append(first.see("focus")["words"])
    assert reached == ["Sample province", "New workspace…", "Open workspace…"]


def test_the_making_of_the_sample_can_be_stopped(first: Desk, tmp_path: Path) -> None:
    first.click("text:Sample province")
    choose_file(first, tmp_path / "mine.gpkg")
    first.click("text:Cancel", WELCOME)
    first.wait("the ways again", lambda: first.see("spot", name="text:Sample province")["enabled"])
    first.wait_for_work()
    assert first.see("docks_about")["workspace"] == ""


def test_a_workspace_is_opened_and_offered_again_when_it_is_closed(first: Desk, tmp_path: Path) -> None:
    file = shutil.copy(DEMO / "guizhou.gpkg", tmp_path / "office.gpkg")
    first.click("text:Open workspace…")
    choose_file(first, Path(file))
    first.wait("the workspace", lambda: first.see("docks_about")["workspace"] == "office.gpkg", 90)
    first.wait_for_map()
    first.wait("the counties", lambda: first.see("count", name="PovertyMapCounties") == 66)
    first.key("ctrl+n")
    first.wait_for(WELCOME)
    assert first.see("docks_about") == {"scope": "", "period": "", "workspace": ""}
    assert "office" in [each["text"] for each in first.see("buttons", name=WELCOME)]


def choose_file(desk: Desk, path: Path) -> None:
    """Type a path into the dialog that asks for a file."""
    desk.wait("the question for a file", lambda: desk.see("windows"))
    desk.key("ctrl+a")
    desk.type(str(path))
    desk.key("Return")
    desk.wait("the dialog to close", lambda: not desk.see("windows"))


def test_a_reloaded_plugin_is_whole_and_an_unloaded_one_leaves_nothing(first: Desk) -> None:
    before = first.see("parts")
    assert before["loaded"]
    first.see("start_reload")
    # Without the docks that a workspace brings along: none is open.
    first.wait("the docks to go", lambda: len(first.see("parts")["widgets"]) < len(before["widgets"]))
    first.wait("the plugin to come back", lambda: first.see("parts")["loaded"])
    back = first.see("parts")
    assert set(back["widgets"]) == {"PovertyMapOverview", "PovertyMapToolbar"}
    assert (back["provider"], back["menus"]) == (before["provider"], before["menus"])
    assert set(back["actions"]) <= set(before["actions"])
    first.see("start_unload")
    first.wait("the plugin to go", lambda: not first.see("parts")["loaded"])
    first.wait("its docks to go", lambda: not first.see("parts")["widgets"])
    gone = first.see("parts")
    assert (gone["provider"], gone["menus"], gone["actions"]) == (False, [], [])
