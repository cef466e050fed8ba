"""What becomes of each column is told: one that is left out, one in another unit, cells under no header."""

from __future__ import annotations

from pathlib import Path

import pytest

from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.findings import Finding
from poverty_map_plugin.importer.found_table import FoundTable
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.importer.table_search import find_table


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def found(catalog: Catalog, folder: Path, entity: str, text: str, mapping: TableMapping | None = None) -> FoundTable:
    path = folder / "t.csv"
    path.write_text(text, encoding="utf-8")
    return find_table(path, catalog.entities[entity], catalog, mapping)


def notes(table: FoundTable, code: str) -> list[Finding]:
    for _ in table.chunks():
        pass
    return [finding for finding in table.notes() if finding.code == code]


@pytest.mark.parametrize(
    ("entity", "header", "column"),
    [
        ("transformer", "台区编号,台区名称,村代码,容量,最大负荷(kW)", "最大负荷(kW)"),
        ("transformer", "台区编号,台区名称,村代码,容量,供电半径(分钟)", "供电半径(分钟)"),
        ("village_statistics", "村代码,统计时期,贫困人口(户)", "贫困人口(户)"),
        ("household", "户编号,村代码,户主,人均纯收入(美元)", "人均纯收入(美元)"),
    ],
)
def test_a_column_in_a_unit_that_cannot_be_converted_is_left_out(
    catalog: Catalog, tmp_path: Path, entity: str, header: str, column: str
) -> None:
    table = found(catalog, tmp_path, entity, f"{header}\n" + ",".join("12345"[: header.count(",") + 1]))
    guess = next(guess for guess in table.guesses if guess.header == column)
    assert (guess.target, guess.reason.code, guess.sure) == (None, "column_wrong_unit", False)
    assert [note.where["column"] for note in notes(table, "column_wrong_unit")] == [column]


@pytest.mark.parametrize(
    ("note", "factor"),
    [("单位:万元", 10000), ("单位:户、人、万元", 10000), ("计量单位:人,千元", 1000), ("单位:人 日期:2016", None)],
)
def test_the_unit_of_money_among_others_above_the_table(
    catalog: Catalog, tmp_path: Path, note: str, factor: float | None
) -> None:
    text = f'"{note}",,,\n户编号,村代码,户主,人均纯收入\nH1,520425104222,甲,0.3\n'
    table = found(catalog, tmp_path, "household", text)
    assert [guess.factor for guess in table.guesses if guess.header == "人均纯收入"] == [factor]
    by_hand = found(catalog, tmp_path, "household", text, TableMapping("household", header_row=2))
    assert [guess.factor for guess in by_hand.guesses if guess.header == "人均纯收入"] == [factor]


def test_a_mapping_without_units_takes_those_of_the_headers(catalog: Catalog, tmp_path: Path) -> None:
    columns: dict[str, str | None] = {"编号": "code", "投资(万元)": "budget_yuan", "完成(万元)": "spent_yuan"}
    mapping = TableMapping("grid_project", columns=columns, units={"完成(万元)": 1.0})
    table = found(catalog, tmp_path, "grid_project", "编号,投资(万元),完成(万元)\nP1,3,4\n", mapping)
    assert [guess.factor for guess in table.guesses] == [None, 10000, 1]


def test_columns_are_told_with_those_left_out(catalog: Catalog, tmp_path: Path) -> None:
    text = "序号,户编号,村代码,户主,爱好,空列\n1,H1,520425104222,甲,下棋,\n"
    table = found(catalog, tmp_path, "household", text)
    assert [note.parameters["columns"] for note in notes(table, "columns_taken")] == [
        "户编号 → code; 村代码 → village_code; 户主 → head_name"
    ]
    assert [note.parameters["columns"] for note in notes(table, "columns_left_out")] == ["爱好"]


def test_cells_under_no_header_are_told(catalog: Catalog, tmp_path: Path) -> None:
    text = "户编号,村代码,户主\nH1,520425104222,甲\nH2,520425104222,乙,好\nH3,520425104222,丙,,好\n"
    [note] = notes(found(catalog, tmp_path, "household", text), "cells_without_header")
    assert (note.where["row"], note.parameters["count"]) == (3, 2)


@pytest.mark.parametrize(
    ("entity", "header", "field"),
    [
        ("grid_project", "竣工时间", "finish_date"),
        ("donation", "受赠地", "place_code"),
        ("agreement", "签约地点", "place_code"),
        ("household", "联系方式", "phone"),
        ("cadre", "驻村日期", "from_date"),
    ],
)
def test_other_ways_to_say_it(catalog: Catalog, tmp_path: Path, entity: str, header: str, field: str) -> None:
    table = found(catalog, tmp_path, entity, f"编号,名称,姓名,类型,{header}\nA,b,c,d,e\n")
    assert [str(guess.target) for guess in table.guesses if guess.header == header] == [field]


def test_numbers_of_rows_are_no_numbers_of_records(catalog: Catalog, tmp_path: Path) -> None:
    rows = "编号,姓名,帮扶地\n{},甲,520425\n{},乙,520425\n"
    numbered = found(catalog, tmp_path, "cadre", rows.format(1, 2)).guesses[0]
    assert (numbered.target, numbered.reason.code, numbered.sure) == (None, "column_only_numbers", False)
    assert str(found(catalog, tmp_path, "cadre", rows.format("G1", "G2")).guesses[0].target) == "code"
    own = rows.replace("编号", "干部编号")
    assert str(found(catalog, tmp_path, "cadre", own.format(1, 2)).guesses[0].target) == "code"
