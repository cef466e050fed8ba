"""The messy sheets: the script makes what is committed, and what is expected of them fits them and the catalog."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlrd
import yaml

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.levels import Level

from ..data.sheets.make_sheets import FOLDER, make, sheet_files

_NO_SHEETS = {".py", ".yaml", ".md", ".pyc"}
_TEXT_ENCODINGS = {
    "11_households_gbk.csv": "gbk",
    "13_transformers_utf16.tsv": "utf-16",
}
_DELIMITERS = {"12_cadres_bom_semicolons.csv": ";", "13_transformers_utf16.tsv": "\t"}
EXPECTED: dict[str, Any] = yaml.safe_load((FOLDER / "expected.yaml").read_text("utf-8"))
FILES: dict[str, dict[str, Any]] = EXPECTED["files"]
IMPORTS = [(name, each) for name, file in FILES.items() for each in file.get("imports", ())]
IMPORT_IDS = [f"{name}-{each['entity']}" for name, each in IMPORTS]
CODES = {code for kind in ("problems", "notes", "failures") for line in EXPECTED[kind] for code in line}


def committed() -> list[Path]:
    return sorted(
        path for path in FOLDER.iterdir() if path.is_file() and path.suffix not in _NO_SHEETS and path.name[0] != "."
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("sheets")
    make(folder)
    return folder


def contents(path: Path) -> object:
    """What a file holds, apart from how a writer of that time packed it."""
    start = path.read_bytes()[:8]
    if start.startswith(b"PK") and path.stat().st_size > 2000:
        return [_workbook(path, data_only) for data_only in (True, False)]
    if start.startswith(b"\xd0\xcf\x11\xe0") and path.name != "33d_encrypted.xlsx":
        book = xlrd.open_workbook(str(path), formatting_info=True)
        return [
            (
                sheet.name,
                sheet.visibility,
                sheet.merged_cells,
                [_xls_row(book, sheet, row) for row in range(sheet.nrows)],
            )
            for sheet in book.sheets()
        ]
    return path.read_bytes()


def _workbook(path: Path, data_only: bool) -> object:
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, data_only=data_only)
    return [
        (
            sheet.title,
            sheet.sheet_state,
            sorted(str(area) for area in sheet.merged_cells.ranges),
            [[(cell.value, cell.number_format, cell.data_type) for cell in row] for row in sheet.iter_rows()],
        )
        for sheet in book
    ]


def _xls_row(book: Any, sheet: Any, row: int) -> list[tuple[object, str]]:
    formats = book.format_map
    return [(cell.value, formats[book.xf_list[cell.xf_index].format_key].format_str) for cell in sheet.row(row)]


@cache
def rows(name: str, sheet: str) -> list[list[str]]:
    """The cells of a sheet as texts, merged ones filled."""
    path = FOLDER / name
    start = path.read_bytes()[:4]
    if start.startswith(b"PK"):
        with path.open("rb") as file:
            page = openpyxl.load_workbook(file, data_only=True)[sheet]
        filled = [[_text(value) for value in row] for row in page.values]
        for area in page.merged_cells.ranges:
            for row in range(area.min_row - 1, area.max_row):
                for column in range(area.min_col - 1, area.max_col):
                    filled[row][column] = filled[area.min_row - 1][area.min_col - 1]
        return filled
    if start.startswith(b"\xd0\xcf"):
        page = xlrd.open_workbook(str(path)).sheet_by_name(sheet)
        return [[_text(value) for value in page.row_values(row)] for row in range(page.nrows)]
    text = path.read_bytes().decode(_TEXT_ENCODINGS.get(name, "utf-8-sig"))
    return list(csv.reader(text.splitlines(keepends=True), delimiter=_DELIMITERS.get(name, ",")))


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    return "" if value is None else str(value)


def headers(name: str, expected: dict[str, Any]) -> list[str]:
    """The header of each column, the rows joined."""
    first, last = expected["header"]
    table = [row for row in rows(name, expected["sheet"])[first - 1 : last] if not row[0].isdigit()]
    width = max(map(len, table))
    columns = [[row[i].replace("\n", " ") if i < len(row) else "" for row in table] for i in range(width)]
    return ["/".join(dict.fromkeys(part for part in column if part)) for column in columns]


def parts(expected: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The sheets of an import: the one that it names and further ones of its shape."""
    yield {**expected, "more": ()}
    for one in expected.get("more", ()):
        yield {**expected, **one, "more": ()}


def problems(expected: dict[str, Any]) -> Iterator[tuple[dict[str, Any], list[str]]]:
    for kind in ("rejected", "notes"):
        for each in expected.get(kind, ()):
            yield each, each["code"] if isinstance(each["code"], list) else [each["code"]]


def test_script_makes_what_is_committed(made: Path) -> None:
    assert [file.name for file in committed()] == sorted(file.name for file in sheet_files())
    different = [path.name for path in committed() if contents(path) != contents(made / path.name)]
    assert not different, "run .venv/bin/python -m tests.data.sheets.make_sheets"


def test_making_again_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    make(tmp_path)
    different = [
        path.name for path in sorted(tmp_path.iterdir()) if path.read_bytes() != (made / path.name).read_bytes()
    ]
    assert not different


def test_every_file_has_its_reason_and_what_is_expected() -> None:
    assert list(FILES) == [path.name for path in committed()]
    assert len(FILES) >= 28
    reasons = {file.name: " ".join((file.write.__doc__ or "").split()) for file in sheet_files()}
    assert {name: file["for"] for name, file in FILES.items()} == reasons
    assert all(("imports" in file) != ("fails" in file) for file in FILES.values())


def test_only_known_codes_and_each_of_them() -> None:
    used = {code for _, each in IMPORTS for _, codes in problems(each) for code in codes}
    used |= {file["fails"] for file in FILES.values() if "fails" in file}
    assert used == CODES


@pytest.mark.parametrize(("name", "expected"), IMPORTS, ids=IMPORT_IDS)
def test_expectations_fit_the_sheet(name: str, expected: dict[str, Any]) -> None:
    counts = expected["counts"]
    assert counts["read"] == sum(counts[kind] for kind in ("added", "updated", "unchanged", "rejected"))
    assert len({(each.get("sheet"), each["row"]) for each in expected.get("rejected", ())}) == counts["rejected"]
    read = sum(rows_of_data(name, part, expected["sheet"]) for part in parts(expected))
    if not expected.get("one_row_per_person"):
        assert counts["read"] == read


def rows_of_data(name: str, expected: dict[str, Any], first_sheet: str) -> int:
    """How many rows a sheet has that are read; what is expected of it fits it."""
    table = rows(name, expected["sheet"])
    found = headers(name, expected)
    named = set(expected["mapping"])
    assert named <= set(found), named - set(found)
    if not expected.get("one_row_per_person"):
        assert named == {header for header in found if header}
    assert expected["header"][1] < expected["first"]
    told = [each for each in problems(expected) if each[0].get("sheet", first_sheet) == expected["sheet"]]
    left_out = {"total_row_left_out", "note_left_out", "header_repeated", "blank_rows"}
    not_read = {row for each, codes in told if left_out & set(codes) for row in each.get("rows", ())}
    blank = {row for row in range(1, len(table) + 1) if not any(table[row - 1])}
    read = set(range(expected["first"], len(table) + 1)) - blank - not_read
    for each, codes in told:
        about = [each["row"]] if "row" in each else each.get("rows", [])
        if not left_out & set(codes):
            assert set(about) <= read, each
        columns = each.get("column", [])
        columns = columns if isinstance(columns, list) else [columns]
        if len(columns) == 1:
            assert set(columns[0].split(" / ")) <= set(found), each
    return len(read)


@pytest.mark.parametrize(("name", "expected"), IMPORTS, ids=IMPORT_IDS)
def test_expectations_fit_the_catalog(name: str, expected: dict[str, Any]) -> None:
    catalog = load_catalog()
    entity = catalog.entities[expected["entity"]]
    assert expected["mode"] in ("append", "update", "replace")
    fields = {field.name: field for field in entity.fields}
    targets: list[str] = [target for target in expected["mapping"].values() if target]
    for target in targets:
        field, _, part = target.partition(":")
        assert fields[field].names_place or not part
        assert not part or Level(part)
    assert set(expected.get("units", {})) <= set(expected["mapping"])
    assert set(expected.get("given", [])) <= set(expected["mapping"])
    for record in expected.get("values", {}).values():
        for field, value in record.items():
            codes = fields[field].codes
            assert codes is None or value is None or value in catalog.code_lists[codes].codes, (field, value)


def test_records_beforehand_fit_the_catalog() -> None:
    catalog = load_catalog()
    for name, records in EXPECTED["store"].items():
        fields = {field.name: field for field in catalog.entities[name].fields}
        required = {field.name for field in fields.values() if field.required}
        for record in records:
            assert required <= set(record) <= set(fields), record


def test_everybody_is_made_up() -> None:
    """Identity numbers are of people born on one day of 1900, mobile phones of one block."""
    for file in sheet_files():
        if "fails" in FILES[file.name]:
            continue
        for expected in FILES[file.name]["imports"]:
            texts = "\n".join("\t".join(row) for part in parts(expected) for row in rows(file.name, part["sheet"]))
            for number in re.findall(r"(?<![\d.])\d{6}((?:19|20)\d{6})\d{3}[\dXx](?!\d)", texts):
                assert number in ("19000101", "19001301")
            for phone in re.findall(r"(?<![\d.])1[3-9]\d{9}(?!\d)", texts):
                assert phone.startswith("13800000")
