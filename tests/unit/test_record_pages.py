"""The pages of the records dock in the catalog: whole, and a mistake in them is named."""

from __future__ import annotations

import pytest

from poverty_map_plugin.catalog.built_in import BUILT_IN
from poverty_map_plugin.catalog.entities import Format
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.records import Panel
from poverty_map_plugin.domain.errors import CatalogError

TEXT = (BUILT_IN / "records.yaml").read_text(encoding="utf-8")


def test_the_pages_are_those_of_the_mission() -> None:
    pages = load_catalog().records
    assert list(pages) == [
        "power_aid",
        "paired_aid",
        "resident_cadres",
        "public_welfare",
        "policies",
        "publicity",
        "people",
        "grid",
    ]
    assert pages["resident_cadres"].panel is Panel.UNVISITED
    assert [table.entity for table in pages["power_aid"].tables] == ["grid_project", "fund"]


def test_every_label_has_its_languages() -> None:
    for page in load_catalog().records.values():
        assert all((page.label.en, page.label.zh_CN, page.label.zh_TW)), page.name


def test_tables_are_sorted_by_what_an_index_or_a_few_records_serve() -> None:
    """The first rows of a million households come at once."""
    tables = {table.entity: table for page in load_catalog().records.values() for table in page.tables}
    assert tables["household"].sort == "village_code"
    assert tables["person"].sort == "household_code"
    assert tables["transformer"].sort == "village_code"


def test_identity_numbers_may_be_listed_as_they_are_masked_always() -> None:
    catalog = load_catalog()
    formats = {f.format for e in catalog.entities.values() for f in e.fields if f.name == "identity_number"}
    assert formats == {Format.IDENTITY_NUMBER}


@pytest.mark.parametrize(
    ("old", "new", "path", "found"),
    [
        ("entity: fund", "entity: funds", "power_aid.funds", "funds"),
        ("entity: fund", "entity: grid_project", "power_aid.grid_project", "grid_project"),
        ("sort: published_on", "sort: printed_on", "publicity.publicity", "printed_on"),
        ("filters: [source]", "filters: [name]", "power_aid.fund.filters", "name"),
        ("columns: [code, name, kind,", "columns: [code, title, kind,", "power_aid.grid_project", "title"),
    ],
)
def test_a_name_that_is_not_there_is_told(old: str, new: str, path: str, found: str) -> None:
    assert old in TEXT
    with pytest.raises(CatalogError) as caught:
        load_catalog({"records.yaml": TEXT.replace(old, new, 1)})
    assert caught.value.parameters["file"] == "records.yaml"
    assert caught.value.parameters["path"] == path
    assert caught.value.parameters["found"] == found


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("panel: matches", "panel: charts", "one of unvisited, matches, policies"),
        ("columns: [code, name, kind,", "columns: [code, code, kind,", "at least one column, and each once"),
        ("descending: true", "descending: down", "true or false"),
    ],
)
def test_a_mistake_is_named_with_its_line(old: str, new: str, expected: str) -> None:
    with pytest.raises(CatalogError) as caught:
        load_catalog({"records.yaml": TEXT.replace(old, new, 1)})
    line = next(n for n, text in enumerate(TEXT.replace(old, new, 1).splitlines(), start=1) if new in text)
    assert caught.value.parameters["expected"] == expected
    assert abs(int(str(caught.value.parameters["line"])) - line) <= 1
