"""Which sheets of a workbook are read together, and which one is looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.importer.found_table import FoundTable
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.importer.table_search import find_table

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
TOWNSHIPS = SHEETS / "41_sheet_per_township.xlsx"
UNITS = SHEETS / "43_unit_note_per_sheet.xlsx"
REGISTER = SHEETS / "42_register_per_village.xlsx"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def found(catalog: Catalog, path: Path, first: str = "", mapping: TableMapping | None = None) -> FoundTable:
    entity = "grid_project" if path == UNITS else "household"
    table = find_table(path, catalog.entities[entity], catalog, mapping, first=first, unknown_too=True)
    table.close()
    return table


def names(table: FoundTable) -> list[str]:
    return [each.reader.name for each in table.tables]


def test_the_sheet_that_is_looked_at_comes_first_and_brings_those_of_its_shape(catalog: Catalog) -> None:
    table = found(catalog, TOWNSHIPS, "宗地镇")
    assert names(table) == ["宗地镇", "板当镇", "大营镇"]
    assert table.header.last == 3
    assert (table.mapping.sheet, table.mapping.header_row) == (None, 3)


def test_a_sheet_that_a_mapping_names_is_read_alone(catalog: Catalog) -> None:
    assert names(found(catalog, TOWNSHIPS, mapping=TableMapping("household", sheet="宗地镇"))) == ["宗地镇"]


def test_a_header_row_is_that_of_the_sheet_that_is_looked_at(catalog: Catalog) -> None:
    table = found(catalog, TOWNSHIPS, "宗地镇", TableMapping("household", header_row=3))
    assert names(table) == ["宗地镇", "板当镇", "大营镇"]
    wrong = found(catalog, TOWNSHIPS, "宗地镇", TableMapping("household", header_row=2))
    assert names(wrong) == ["宗地镇"], "of the same shape is nothing any more"


def test_a_hidden_sheet_brings_no_others(catalog: Catalog) -> None:
    assert names(found(catalog, TOWNSHIPS, "2015年")) == ["2015年"]


def test_a_sheet_that_is_not_there(catalog: Catalog) -> None:
    with pytest.raises(InputError) as caught:
        found(catalog, TOWNSHIPS, "没有")
    assert caught.value.code == "mapping_sheet_missing"


def test_a_register_is_known_without_a_mapping_of_columns(catalog: Catalog) -> None:
    assert found(catalog, REGISTER, "第二部分", TableMapping("household", header_row=2)).mapping.one_row_per_person


@pytest.mark.parametrize("first", ["紫云", "台江", "丹寨"])
def test_each_sheet_has_its_own_unit_whichever_is_looked_at(catalog: Catalog, first: str) -> None:
    table = found(catalog, UNITS, first)
    again = found(catalog, UNITS, first, table.mapping)
    for each in (table, again):
        factors = {
            sheet.reader.name: next(guess.factor for guess in sheet.guesses if guess.header == "总投资")
            for sheet in each.tables
        }
        assert factors == {"紫云": 10_000, "台江": 1, "丹寨": None}
        told = [f for f in each.findings if f.code == "unit_not_said"]
        assert [(f.where["column"], f.parameters["names"]) for f in told] == [
            ("总投资", "丹寨"),
            ("已完成投资", "丹寨"),
        ]


def test_a_unit_that_a_person_corrects_leaves_sheets_alone_that_say_another(catalog: Catalog) -> None:
    mapping = found(catalog, UNITS).mapping
    corrected = TableMapping("grid_project", columns=mapping.columns, units={**mapping.units, "总投资": 1000.0})
    factors = [
        next(guess.factor for guess in sheet.guesses if guess.header == "总投资")
        for sheet in found(catalog, UNITS, "紫云", corrected).tables
    ]
    assert factors == [1000, 1, None]
