"""Files become tables of texts, their headers are found, and mappings are kept."""

from __future__ import annotations

import csv
from datetime import date, datetime, time
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.errors import CatalogError, InputError
from poverty_map_plugin.importer.column_guess import ColumnGuesser
from poverty_map_plugin.importer.headers import find_header, is_note, is_numbering, is_total, normalised
from poverty_map_plugin.importer.mapping import TableMapping, Target
from poverty_map_plugin.importer.sheets import cell_text, open_sheets
from poverty_map_plugin.importer.table_search import find_table
from poverty_map_plugin.importer.text_tables import TextTable

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def rows_of(path: Path, after: int = 0) -> dict[int, list[str]]:
    sheet = open_sheets(path)[0]
    return {int(row): list(cells) for chunk in sheet.chunks(after, 3) for row, *cells in chunk.itertuples()}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_text_files_of_offices(tmp_path: Path, encoding: str, separator: str) -> None:
    path = tmp_path / "t.csv"
    wanted = [
        ["户编号", "户主", "备注"],
        ["H1", "王五", f'引号"和{separator}分隔'],
        ["H2", "李\n四", "换行"],
        ["H3", "㵲阳", ""],
    ]
    with path.open("w", encoding=encoding, newline="") as opened:
        csv.writer(opened, delimiter=separator).writerows(wanted)
    assert [row[:3] for row in rows_of(path).values()] == wanted


def test_rows_that_are_longer_shorter_or_blank_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2,3\n\n , \n4\n5,6\n", encoding="utf-8")
    assert rows_of(path) == {1: ["a", "b", ""], 2: ["1", "2", "3"], 5: ["4", "", ""], 6: ["5", "6", ""]}
    assert rows_of(path, after=2) == {5: ["4", "", ""], 6: ["5", "6", ""]}


def test_one_row_shorter_than_what_its_quoted_commas_suggest(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text('"县(市,区)",b\n1,2\n', encoding="utf-8")
    assert rows_of(path, after=1) == {2: ["1", "2", ""]}


def test_a_single_long_row_far_down_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    lines = ["a,b"] + ["1,2"] * 40_000 + ["1,2,3,4"] + ["1,2"] * 10
    path.write_text("\n".join(lines), encoding="utf-8")
    assert rows_of(path)[40_002] == ["1", "2", "3", "4"]


def test_an_unknown_encoding_names_the_row(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("户编号,户主\n1,王\n2,".encode() + b"\xff\xff\n")
    with pytest.raises(InputError) as caught:
        open_sheets(path)
    assert (caught.value.code, caught.value.parameters["row"]) == ("file_encoding_unknown", 3)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=2, max_size=2), min_size=1, max_size=6))
def test_any_texts_survive_a_csv(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("csv") / "t.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as opened:
        csv.writer(opened).writerows(rows)
    table = TextTable(path, width=2)
    found = [list(cells) for chunk in table.chunks(0) for _, *cells in chunk.itertuples()]
    assert found == [row for row in rows if any(text.strip() for text in row)]


@pytest.mark.parametrize(
    ("value", "percent", "text"),
    [
        (None, False, ""),
        (3, False, "3"),
        (3.0, False, "3"),
        (0.1 + 0.2, False, "0.3"),
        (0.85, True, "85%"),
        (520425104222.0, False, "520425104222"),
        (5.20425198001011e17, False, "5.20425198001011e+17"),
        (1e-7, False, "0.0000001"),
        (True, False, "TRUE"),
        (datetime(2016, 3, 5), False, "2016-03-05"),  # noqa: DTZ001
        (datetime(2016, 3, 5, 14, 30), False, "2016-03-05 14:30"),  # noqa: DTZ001
        (date(2016, 3, 5), False, "2016-03-05"),
        (time(14, 30), False, "14:30:00"),
        (" 王 ", False, " 王 "),
    ],
)
def test_a_cell_is_what_a_person_reads(value: object, percent: bool, text: str) -> None:
    assert cell_text(value, percent) == text


def workbook(path: Path, rows: list[list[object]], merge: str = "") -> Path:
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    book.save(path)
    return path


def test_a_cell_merged_downwards_counts_for_all_its_rows(tmp_path: Path) -> None:
    path = workbook(tmp_path / "m.xlsx", [["村", "户主"], ["甲村", "一"], [None, "二"], ["乙村", "三"]], "A2:A3")
    assert [row[0] for row in rows_of(path, after=1).values()] == ["甲村", "甲村", "乙村"]


def test_headers_of_one_two_and_three_rows() -> None:
    words = {normalised(w) for w in ("户编号", "户主姓名", "家庭人口", "联系电话")}
    one = find_header([["名单", "名单"], ["户编号", "户主姓名"], ["H1", "王"]], words)
    assert one is not None
    assert (one.first, one.last, one.names) == (2, 2, ("户编号", "户主姓名"))
    two = find_header(
        [["户编号", "基本信息", "基本信息"], ["户编号", "户主姓名", "家庭人口"], ["H1", "王", "3"]], words
    )
    assert two is not None
    assert two.names == ("户编号", "基本信息/户主姓名", "基本信息/家庭人口")
    csv_two = find_header([["户编号", "基本信息", ""], ["", "户主姓名", "家庭人口"], ["H1", "王", "3"]], words)
    assert csv_two is not None
    assert csv_two.last == 2


def test_a_header_is_not_made_of_data() -> None:
    assert find_header([["1", "2"], ["3", "4"]], {"户编号"}) is None
    shape = find_header([["档案号", "属地"], ["H1", "A"], ["H2", "B"]], {"户编号"})
    assert shape is not None
    assert not shape.sure


@pytest.mark.parametrize(
    "row",
    [
        ["合计", "", "3"],
        ["", "小计", "5"],
        ["板当镇小计", "4"],
        ["总 计：", ""],
        ["共8人", ""],
        ["板当镇", "小计", "4"],
        ["7", "板当镇小计", "4"],
    ],
)
def test_totals(row: list[str]) -> None:
    assert is_total(row)


@pytest.mark.parametrize("row", [["合计村", "3"], ["H1", "王合计", "3"], ["总计算机站", ""], ["H7", "板当镇小计", "4"]])
def test_no_totals(row: list[str]) -> None:
    assert not is_total(row)


def test_notes_and_numbering() -> None:
    assert is_note(["注:本表一式两份", "", ""])
    assert is_note(["填报人：张三", "审核人：李四", "日期：2016-1-1", "电话：1"])
    assert not is_note(["备注村", "张三", "3"])
    assert is_numbering(["1", "2", "3"])
    assert is_numbering(["甲", "乙", "1"])
    assert not is_numbering(["1", "3", "3"])
    assert not is_numbering(["A", "0"]), "numbers of columns begin with 1"
    assert not is_numbering(["1", "王五", "3"])


def guesses(catalog: Catalog, entity: str, names: list[str], *rows: list[str]) -> dict[str, str | None]:
    from poverty_map_plugin.importer.headers import Header

    found = ColumnGuesser(catalog.entities[entity], catalog).guess(
        Header(1, 1, tuple(names)), pd.DataFrame(rows, dtype=object)
    )
    return {guess.header: str(guess.target) if guess.target else None for guess in found}


def test_columns_by_name_decoration_and_level(catalog: Catalog) -> None:
    names = [
        "序号",
        "*户编号",
        "户主姓名（必填）",
        "2016年人均纯收入(元)",
        "县",
        "乡镇",
        "行政村",
        "是否搬迁户",
        "联系电话",
    ]
    assert guesses(catalog, "household", names) == {
        "序号": None,
        "*户编号": "code",
        "户主姓名（必填）": "head_name",
        "2016年人均纯收入(元)": "income_per_head",
        "县": "village_code:county",
        "乡镇": "village_code:township",
        "行政村": "village_code:village",
        "是否搬迁户": "relocation",
        "联系电话": "phone",
    }


def test_no_field_is_filled_twice(catalog: Catalog) -> None:
    found = guesses(catalog, "household", ["户编号", "户号", "户编码"])
    assert sorted(filter(None, found.values())) == ["code"]


def test_contents_tell_what_names_do_not(catalog: Catalog) -> None:
    rows = [["13800000000", "因病"], ["13800000001", "因学"], ["13800000002", "因残"]]
    assert guesses(catalog, "household", ["怎么找", "为什么"], *rows) == {"怎么找": "phone", "为什么": "poverty_cause"}


@given(
    st.builds(
        TableMapping,
        entity=st.just("household"),
        sheet=st.none() | WORDS,
        header_row=st.none() | st.integers(1, 60),
        columns=st.dictionaries(WORDS, st.none() | st.sampled_from(["code", "village_code:county"])),
        units=st.dictionaries(WORDS, st.floats(0.001, 1e8)),
        constants=st.dictionaries(WORDS, WORDS),
        places=st.dictionaries(WORDS, WORDS),
        blanks=st.sampled_from(["keep", "clear"]),
        one_row_per_person=st.booleans(),
    )
)
def test_a_mapping_survives_its_file(mapping: TableMapping) -> None:
    assert TableMapping.from_yaml(mapping.to_yaml(), "m.yaml") == mapping


@pytest.mark.parametrize(
    "text", ["entity: household\nblanks: maybe", "entity: household\ncolumns: {a: 'b:moon'}", "x: 1"]
)
def test_a_wrong_mapping_names_file_and_line(text: str) -> None:
    with pytest.raises(CatalogError) as caught:
        TableMapping.from_yaml(text, "m.yaml")
    assert caught.value.parameters["file"] == "m.yaml"


def test_a_target_reads_as_it_is_written() -> None:
    for text in ("code", "village_code:township"):
        assert str(Target.parse(text)) == text


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ("entity: cadre", "mapping_of_other_entity"),
        ("entity: household\nsheet: 没有", "mapping_sheet_missing"),
        ("entity: household\ncolumns: {没有: code}", "mapping_column_missing"),
        ("entity: household\ncolumns: {户编号: luck}", "mapping_field_unknown"),
        ("entity: household\nconstants: {luck: x}", "mapping_field_unknown"),
    ],
)
def test_a_mapping_that_does_not_fit_says_so(catalog: Catalog, tmp_path: Path, mapping: str, code: str) -> None:
    path = workbook(tmp_path / "t.xlsx", [["户编号", "户主姓名"], ["H1", "王"]])
    with pytest.raises(InputError) as caught:
        find_table(path, catalog.entities["household"], catalog, TableMapping.from_yaml(mapping, "m.yaml"))
    assert caught.value.code == code


def test_a_found_mapping_finds_the_same_again(catalog: Catalog, tmp_path: Path) -> None:
    rows: list[list[object]] = [["名单", None], ["户编号", "户主姓名"], ["H1", "王"]]
    path = workbook(tmp_path / "t.xlsx", rows, "A1:B1")
    first = find_table(path, catalog.entities["household"], catalog)
    second = find_table(path, catalog.entities["household"], catalog, first.mapping)
    assert (second.header.last, second.mapping) == (first.header.last, first.mapping)
    assert [guess.target for guess in second.guesses] == [guess.target for guess in first.guesses]
