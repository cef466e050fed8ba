"""The overview: figures, counties, themes, and the way to a place."""

from __future__ import annotations

import pytest

from .desk import Desk
from .qgis_session import HEIGHT, WIDTH
from .steps import at_home

COUNTY = "紫云苗族布依族自治县"


@pytest.fixture(autouse=True)
def home(demo: Desk) -> None:
    at_home(demo)


def test_the_overview_shows_the_province_and_its_key_counties(demo: Desk) -> None:
    demo.wait("the counties", lambda: demo.see("count", name="PovertyMapCounties") == 66)
    assert any("4,930,000" in text for text in demo.see("texts", name="PovertyMapOverview"))
    left, top, width, height = demo.see("window_size")
    assert (left + width, top + height) <= (WIDTH, HEIGHT)


def test_themes_are_switched_in_the_dock(demo: Desk) -> None:
    styles = {}
    for button in demo.see("buttons", name="PovertyMapThemes"):
        demo.click(f"text:{button['text']}", "PovertyMapThemes")
        demo.wait_for_map()
        pressed = [each["text"] for each in demo.see("buttons", name="PovertyMapThemes") if each["checked"]]
        assert pressed == [button["text"]]
        styles[button["text"]] = demo.see("layer_state", role="map_county")["style"]
    assert len(set(styles.values())) == len(styles) >= 3


def test_a_county_is_found_by_its_initials_with_the_keys_alone(demo: Desk) -> None:
    demo.click("PovertyMapScopeSearch")
    demo.type("zy")
    found = [row[0] for row in demo.wait("places", lambda: demo.rows("PovertyMapPlaceHits"))]
    assert found.index(COUNTY) < 3
    demo.key(*["Down"] * (1 + found.index(COUNTY)), "Return")
    demo.wait("the county", lambda: demo.see("docks_about")["scope"] == "520425")
    assert COUNTY in demo.see("texts", name="PovertyMapOverview")


def test_a_double_click_zooms_to_the_county_and_makes_it_the_scope(demo: Desk) -> None:
    before = demo.see("canvas")["extent"]
    chosen = demo.rows("PovertyMapCounties")[2][0]
    demo.click_item("PovertyMapCounties", 2, times=2)
    demo.wait("the way", lambda: chosen in [each["text"] for each in demo.see("buttons", name="PovertyMapBreadcrumb")])
    demo.wait_for_map()
    assert demo.see("canvas")["extent"] != before


def test_no_key_of_the_plugin_is_one_of_qgis_too(demo: Desk) -> None:
    for keys, names in demo.see("shortcuts").items():
        if any(name.startswith("PovertyMap") for name in names):
            assert len(names) == 1, keys
