"""A workbook with one sheet per township comes in as a whole, each row with its own sheet."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.services.messages import describe_finding
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.table_import import ImportResult, import_table
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import division_workspace

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
NEAR, FAR, ELSEWHERE = "520425104222", "520425105210", "520425104233"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return division_workspace.make(tmp_path / "w.gpkg", {})


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Path(shutil.copy(SHEETS / "41_sheet_per_township.xlsx", tmp_path))


def take(
    workspace: Workspace,
    book: Path,
    mapping: TableMapping | None = None,
    mode: Mode = Mode.APPEND,
    entity: str = "household",
) -> ImportResult:
    report = book.with_name("report.xlsx")
    return import_table(workspace, entity, book, mode, CollectingFeedback(), mapping=mapping, report=report)


def put(workspace: Workspace, entity: str, *records: dict[str, object]) -> None:
    with workspace.store.change("test", None) as change:
        change.insert(entity, pd.DataFrame(records))


def household(code: str, village: str) -> dict[str, object]:
    return {"code": code, "village_code": village, "head_name": "某", "status": "not_out"}


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


def test_replace_takes_the_rows_of_all_sheets_together(path: Path, book: Path) -> None:
    """Each sheet names households of its township: none of them may remove those of the others."""
    with open_workspace(path) as workspace:
        put(
            workspace,
            "household",
            household("A4101", NEAR),
            household("A4102", NEAR),
            household("OLD1", NEAR),
            household("OLD2", FAR),
            household("STAYS", ELSEWHERE),
        )
        result = take(workspace, book, mode=Mode.REPLACE)
        stored = workspace.store.read("household").set_index("code")["head_name"].to_dict()
    assert stored == {"A4101": "陆一", "A4102": "某", "A4103": "韦一", "STAYS": "某"}, "a refused row keeps its record"
    assert (result.counts.added, result.counts.updated, result.counts.removed) == (1, 1, 2)


def test_replace_of_one_sheet_leaves_the_townships_of_the_others(path: Path, book: Path) -> None:
    with open_workspace(path) as workspace:
        put(workspace, "household", household("OLD1", NEAR), household("OLD2", FAR))
        take(workspace, book, TableMapping("household", sheet="宗地镇"), Mode.REPLACE)
        stored = set(workspace.store.read("household")["code"])
    assert stored == {"OLD1", "A4103"}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return Path(shutil.copy(SHEETS / "42_register_per_village.xlsx", tmp_path))


def test_a_household_goes_on_in_the_next_sheet(path: Path, register: Path) -> None:
    with open_workspace(path) as workspace:
        result = take(workspace, register)
        stored = workspace.store.read("household").set_index("code")
        report = list(openpyxl.load_workbook(register.with_name("report.xlsx")).active.values)
        persons = take(workspace, register, entity="person")
        members = workspace.store.read("person").groupby("household_code")["code"].count().to_dict()
    assert stored["size"].to_dict() == {"B4200002": 2, "B4200003": 1}
    assert [(row[1], *row[-2:]) for row in report[1:]] == [
        ("B4200001", "第一部分", "3"),
        ("B4200001", "第一部分", "4"),
        ("B4200004", "第二部分", "5"),
        ("B4200001", "第二部分", "6"),
    ], "all persons of a refused household come back, whichever sheet they stand on"
    told = [describe_finding(f) for f in result.findings if f.code == "register_two_heads"]
    assert len(told) == 1
    assert "第一部分 3, 第二部分 6" in told[0]
    assert members == {"B4200002": 2, "B4200003": 1}
    assert persons.counts.rejected == 4


def test_replace_of_a_register_on_several_sheets(path: Path, register: Path) -> None:
    with open_workspace(path) as workspace:
        put(
            workspace,
            "household",
            *(household(code, ELSEWHERE) for code in ("B4200001", "B4200002", "B4200004", "GONE")),
        )
        result = take(workspace, register, mode=Mode.REPLACE)
        stored = workspace.store.read("household").set_index("code")["head_name"].to_dict()
    assert stored == {"B4200001": "某", "B4200002": "韦大", "B4200003": "罗大", "B4200004": "某"}
    assert result.counts.removed == 1


def test_a_sheet_without_a_household_of_its_own_is_not_empty(path: Path, tmp_path: Path) -> None:
    header = ("村代码", "户编号", "人编号", "姓名", "与户主关系", "脱贫状态")
    book = openpyxl.Workbook()
    book.active.title = "一"
    book["一"].append(header)
    book["一"].append((NEAR, "H1", "H101", "甲", "户主", "未脱贫"))
    book.create_sheet("二")
    book["二"].append(header)
    book["二"].append((NEAR, "H1", "H102", "乙", "配偶"))
    book["二"].append((None, None, "H103", "丙", "之子"))
    book.save(tmp_path / "book.xlsx")
    with open_workspace(path) as workspace:
        result = take(workspace, tmp_path / "book.xlsx")
        sizes = workspace.store.read("household").set_index("code")["size"].to_dict()
    assert sizes == {"H1": 3}
    assert "table_without_rows" not in {f.code for f in result.findings}


def test_the_sheet_stands_in_the_sentence_of_a_row(path: Path, book: Path) -> None:
    with open_workspace(path) as workspace:
        found = [f for f in take(workspace, book).findings if f.severity is Severity.ERROR]
    assert [describe_finding(f).split("家庭人口")[0] for f in found] == [
        "41_sheet_per_township.xlsx, 板当镇, row 4, ",
        "41_sheet_per_township.xlsx, 宗地镇, row 5, ",
    ]


def test_a_unit_holds_for_its_own_sheet(path: Path, tmp_path: Path) -> None:
    book = Path(shutil.copy(SHEETS / "43_unit_note_per_sheet.xlsx", tmp_path))
    with open_workspace(path) as workspace:
        result = take(workspace, book, entity="grid_project")
        budgets = workspace.store.read("grid_project").set_index("code")["budget_yuan"].to_dict()
        again = take(workspace, book, result.table.mapping, entity="grid_project")
    assert budgets == {"X4301": 850_000, "X4302": 305_000, "X4303": 850_000, "X4304": 420_000}
    assert again.counts.unchanged == 4, "a mapping that is kept knows the units of each sheet"
    told = [f for f in result.findings if f.code == "unit_not_said"]
    assert [(f.where["column"], f.parameters["names"], f.parameters["other"]) for f in told] == [
        ("总投资", "丹寨", "紫云"),
        ("已完成投资", "丹寨", "紫云"),
    ]
