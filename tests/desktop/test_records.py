"""The records: pages, filters, the way to the map and back, the clipboard, edits."""

from __future__ import annotations

import re

import pytest

from .desk import Desk
from .steps import at_home, go_to, see_whole_map

TABLE, COUNT, SEARCH = "PovertyMapRecordTable", "PovertyMapRecordCount", "PovertyMapRecordSearch"
PAGE, TABS = "PovertyMapRecordPage", "PovertyMapRecordTabs"
COUNTY = "520425"


@pytest.fixture
def records(demo: Desk) -> Desk:
    """The grid projects of the whole province."""
    at_home(demo)
    demo.show("PovertyMapRecords", "ctrl+alt+3")
    open_page(demo, "Power aid", "Grid project")
    return demo


def open_page(desk: Desk, page: str, tab: str = "") -> None:
    if desk.see("value", name=PAGE) != page:
        desk.choose(PAGE, page)
    if tab:
        desk.click_tab(TABS, tab)
    desk.wait(page, lambda: desk.see("value", name=PAGE) == page and "of" in desk.see("value", name=COUNT))


def shown(desk: Desk) -> tuple[int, int]:
    """How many records are listed, of how many, once they were looked for."""
    numbers = desk.wait("the count", lambda: re.match(r"([\d,]+) of ([\d,]+)", desk.see("value", name=COUNT)))
    return int(numbers[1].replace(",", "")), int(numbers[2].replace(",", ""))


def test_every_page_lists_records(records: Desk) -> None:
    pages = records.see("choices", name=PAGE)
    assert len(pages) == 8
    for page in pages:
        open_page(records, page)
        records.wait(f"records of {page}", lambda: records.see("count", name=TABLE))
        assert shown(records)[0] > 0


def test_typing_filters_and_clearing_brings_all_back(records: Desk) -> None:
    whole = records.wait("all projects", lambda: shown(records)[0])
    records.click_item(TABLE, 0)
    records.key("ctrl+f")
    records.type("GH2016")
    records.wait("fewer projects", lambda: shown(records)[0] < whole)
    assert all(row[0].startswith("GH2016") for row in records.rows(TABLE))
    records.key("ctrl+a", "BackSpace")
    records.wait("all projects", lambda: shown(records)[0] == whole)


def test_a_click_on_a_head_sorts(records: Desk) -> None:
    column = records.see("heads", name=TABLE).index("Project number")
    order = []
    for _ in range(2):
        records.click_head(TABLE, "Project number")
        records.wait_for_work()
        records.wait("another order", lambda: records.rows(TABLE, most=1)[0][column] not in order)
        order.append(records.rows(TABLE, most=1)[0][column])
    rows = [row[column] for row in records.rows(TABLE, most=50)]
    assert rows == sorted(rows, reverse=order[1] > order[0])


def test_columns_are_chosen(records: Desk) -> None:
    before = records.see("heads", name=TABLE)
    records.click("PovertyMapRecordColumns")
    records.wait("the dialog", lambda: records.see("windows"))
    records.key("Down", "space", "Return")
    records.wait("a column to go", lambda: len(records.see("heads", name=TABLE)) == len(before) - 1)
    records.click("PovertyMapRecordColumns")
    records.wait("the dialog", lambda: records.see("windows"))
    records.click("text:Restore defaults")
    records.click("text:OK")
    records.wait("the column to come back", lambda: records.see("heads", name=TABLE) == before)


def test_rows_are_copied_as_a_table(records: Desk) -> None:
    records.click_item(TABLE, 0)
    records.click_item(TABLE, 2, keys=["shift"])
    records.key("ctrl+c")
    records.wait("the clipboard", lambda: "Project number" in records.see("clipboard")["text"])
    copied = records.see("clipboard")["text"]
    lines = [line.split("\t") for line in copied.splitlines()]
    assert lines[0][:2] == ["Project number", "Name"]
    assert [line[0] for line in lines[1:]] == [row[0] for row in records.rows(TABLE, most=3)]
    assert "<table" in records.see("clipboard")["html"]


def test_rows_and_features_are_selected_together(records: Desk) -> None:
    open_page(records, "Grid", "Distribution transformer")
    records.click_item(TABLE, 0)
    records.click_item(TABLE, 3, keys=["ctrl"])
    records.wait("the features", lambda: len(records.see("layer_state", role="transformer")["selected"]) == 2)
    records.click("PovertyMapRecordZoom")
    records.wait_for_map()
    records.click_item(TABLE, 1)
    records.wait("one feature", lambda: len(records.see("layer_state", role="transformer")["selected"]) == 1)


def test_places_selected_with_qgis_own_tool_narrow_the_table(records: Desk) -> None:
    whole = records.wait("all projects", lambda: shown(records)[0])
    records.click("mActionDeselectAll")
    see_whole_map(records)
    records.click_tab("docks", "Layers")
    records.click_item("theLayerTreeView", records.see("layer_state", role="map_county")["name"])
    records.click("mActionSelectFeatures")
    records.click_map("map_county", f"\"code\" = '{COUNTY}'")
    records.wait("the county", lambda: records.see("layer_state", role="map_county")["selected"])
    records.click("PovertyMapRecordOnlySelected")
    records.wait("the projects of the county", lambda: 0 < shown(records)[0] < whole)
    column = records.see("heads", name=TABLE).index("Place")
    assert all("紫云" in row[column] for row in records.rows(TABLE))
    records.click("PovertyMapRecordOnlySelected")
    records.wait("all projects", lambda: shown(records)[0] == whole)
    records.click_tab("docks", "Poverty overview")


def test_a_record_is_added_at_a_place_clicked_undone_and_given_up(records: Desk) -> None:
    first = records.rows(TABLE, most=1)[0]
    records.click("PovertyMapRecordAddAt")
    records.click_map("map_county", f"\"code\" = '{COUNTY}'")
    records.wait("the form", lambda: records.see("windows"))
    entered = {each["name"]: each["value"] for each in records.see("fields")}
    assert entered["code"]
    assert entered["place_code"].startswith(COUNTY)
    records.click("name")
    records.type("New line")
    records.choose("kind", records.see("choices", name="kind")[1])
    records.click("year")
    records.type("2016")
    records.click("text:OK")
    records.wait("the record", lambda: "New line" in records.rows(TABLE, most=1)[0])
    assert "1 not saved" in records.see("value", name=COUNT)
    records.click_item(TABLE, 0)
    records.key("ctrl+z")
    records.wait("it to go", lambda: records.rows(TABLE, most=1)[0] == first)
    records.key("ctrl+shift+z")
    records.wait("it to come back", lambda: "New line" in records.rows(TABLE, most=1)[0])
    # Whoever closes the project now is asked.
    records.key("ctrl+n")
    records.wait("the question", lambda: records.see("windows"))
    records.key("Escape")
    assert records.see("docks_about")["workspace"], "who cancels stays"
    records.click("PovertyMapRecordDiscard")
    records.wait("the question", lambda: records.see("windows"))
    records.click("text:Discard")
    records.wait("it to go", lambda: records.rows(TABLE, most=1)[0] == first)


def test_an_edit_brings_overview_and_map_along(records: Desk) -> None:
    go_to(records, COUNTY)
    open_page(records, "Grid", "Distribution transformer")
    records.wait("transformers of the county", lambda: shown(records)[0] < 1_000)
    before = records.see("texts", name="PovertyMapOverview")
    at = before.index("Load rate") - 2
    records.click_item(TABLE, 0)
    records.click("PovertyMapRecordEdit")
    records.wait("the form", lambda: records.see("windows"))
    records.click("peak_load_kva")
    records.key("ctrl+a")
    records.type("4000")
    records.click("text:OK")
    records.wait("the edit", lambda: records.see("layer_state", role="transformer")["modified"])
    records.click_item(TABLE, 0)
    records.key("ctrl+s")
    records.wait("the figures to follow", lambda: records.see("texts", name="PovertyMapOverview")[at] != before[at])
    records.wait("the other months to follow", lambda: not records.see("is_following"))
    drawn = records.see("records", role="map_county", expression=f"\"code\" = '{COUNTY}'")[0]["load_rate"]
    after = records.see("texts", name="PovertyMapOverview")
    assert float(after[at].replace(",", "")) == pytest.approx(drawn, abs=0.05)
