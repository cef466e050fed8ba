"""A workbook with one sheet per township comes in as a whole, each row with its own sheet."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.table_import import ImportResult, import_table
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from ..data.sheets.township_sheets import sheet_per_township
from . import division_workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return division_workspace.make(tmp_path / "w.gpkg", {})


@pytest.fixture
def book(tmp_path: Path) -> Path:
    sheet_per_township(tmp_path / "townships.xlsx")
    return tmp_path / "townships.xlsx"


def take(workspace: Workspace, book: Path, mapping: TableMapping | None = None) -> ImportResult:
    report = book.with_name("report.xlsx")
    return import_table(workspace, "household", book, Mode.APPEND, CollectingFeedback(), mapping=mapping, report=report)


def test_all_sheets_of_one_shape_come_in(path: Path, book: Path) -> None:
    with open_workspace(path) as workspace:
        result = take(workspace, book)
        again = take(workspace, Path(shutil.copy(book, book.with_name("again.xlsx"))), result.table.mapping)
        stored = workspace.store.read("household").set_index("code")
    assert (result.counts.read, result.counts.added, result.counts.rejected) == (4, 2, 2)
    assert stored["head_name"].to_dict() == {"A4101": "陆一", "A4103": "韦一"}
    errors = {(f.where["sheet"], f.where["row"]) for f in result.findings if f.severity is Severity.ERROR}
    assert errors == {("板当镇", 4), ("宗地镇", 5)}
    found = {(f.code, f.where.get("sheet")) for f in result.findings}
    assert ("table_without_rows", "大营镇") in found
    assert ("total_row_left_out", "宗地镇") in found
    told = next(f for f in result.findings if f.code == "other_sheets_left_out")
    assert told.parameters["names"] == "2015年"
    assert result.table.mapping.sheet is None
    assert (again.counts.read, again.counts.unchanged) == (4, 2)
    rows = list(openpyxl.load_workbook(book.with_name("report.xlsx")).active.values)
    assert [row[:4] for row in rows[1:]] == [
        ("A4102", "520425104222", "陆二", "三口"),
        ("A4104", "520425105210", "韦二", "四口"),
    ]
    assert [row[-2:] for row in rows[1:]] == [("板当镇", "4"), ("宗地镇", "5")]


def test_a_mapping_that_names_a_sheet_reads_that_one(path: Path, book: Path) -> None:
    with open_workspace(path) as workspace:
        result = take(workspace, book, TableMapping("household", sheet="宗地镇"))
    assert (result.counts.read, result.counts.added) == (2, 1)
    assert result.table.mapping.sheet == "宗地镇"
