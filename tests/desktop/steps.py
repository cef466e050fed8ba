"""What people do again and again: the way to a place, and back to the whole province."""

from __future__ import annotations

from .desk import Desk

PROVINCE = "52"


def at_home(desk: Desk) -> None:
    """The overview in front, about the whole province."""
    desk.show("PovertyMapOverview", "ctrl+alt+1")
    if desk.see("docks_about")["scope"] != PROVINCE:
        first = desk.see("buttons", name="PovertyMapBreadcrumb")[0]["text"]
        desk.click(f"text:{first}", "PovertyMapBreadcrumb")
        desk.wait("the province", lambda: desk.see("docks_about")["scope"] == PROVINCE)


def go_to(desk: Desk, code: str) -> None:
    """Look a place up in the overview, by its code."""
    desk.click("PovertyMapScopeSearch")
    desk.key("ctrl+a")
    desk.type(code)
    desk.wait("the place", lambda: desk.rows("PovertyMapPlaceHits"))
    desk.key("Down", "Return")
    desk.wait(code, lambda: desk.see("docks_about")["scope"] == code)
    desk.wait_for_map()


def see_whole_map(desk: Desk) -> None:
    """Zoom to all there is."""
    desk.click("mActionZoomFullExtent")
    desk.wait_for_map()
