"""The plugin's page in QGIS's options."""

from __future__ import annotations

from .desk import Desk
from .steps import at_home

PAGE = "PovertyMapOptions"


def open_options(desk: Desk) -> None:
    """Settings, Options, the page of the plugin."""
    desk.key("alt+s")
    desk.click_option("Options…")
    desk.wait("the options", lambda: desk.see("windows"))
    desk.click_item("mOptionsTreeView", "Poverty Map")
    desk.wait_for(PAGE)


def test_who_one_is_stays_in_the_options(demo: Desk) -> None:
    at_home(demo)
    open_options(demo)
    demo.click("PovertyMapOwnName")
    demo.key("ctrl+a")
    demo.type("Clerk")
    demo.key("Return")
    demo.wait("the options to close", lambda: not demo.see("windows"))
    open_options(demo)
    assert demo.see("value", name="PovertyMapOwnName") == "Clerk"
    demo.key("Escape")
