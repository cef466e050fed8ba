"""An import loses nothing: no record that a row may mean, no cell, nothing outside of its scope."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.record_scope import records_within
from poverty_map_plugin.services.table_import import ImportResult, import_table
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace

VILLAGE = "520425104222"
HOUSEHOLDS = "户编号,所属村,户主姓名,家庭人口,脱贫状态"
CADRES = "姓名,帮扶地,手机号"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_workspace.make(tmp_path / "w.gpkg")


def take(path: Path, entity: str, mode: Mode, *lines: str, **options: Any) -> ImportResult:
    sheet = path.with_suffix(".csv")
    sheet.write_text("\n".join(lines), encoding="utf-8")
    return take_file(path, entity, mode, sheet, **options)


def take_file(
    path: Path, entity: str, mode: Mode, sheet: Path, report: Path | None = None, scope: str = ""
) -> ImportResult:
    within = Scope.of(scope) if scope else None
    with open_workspace(path) as workspace:
        return import_table(workspace, entity, sheet, mode, CollectingFeedback(), report=report, scope=within)


def stored(path: Path, entity: str, field: str) -> list[str]:
    with open_workspace(path) as workspace:
        return sorted(workspace.store.read(entity, [field])[field])


def household(code: str, size: str = "3") -> str:
    return f"{code},{VILLAGE},户主,{size},未脱贫"


def codes(result: ImportResult) -> set[str]:
    return {finding.code for finding in result.findings}


def test_the_record_of_a_refused_row_without_a_number_stays(path: Path) -> None:
    first = (CADRES, f"张三,{VILLAGE},13800000001", f"李四,{VILLAGE},13800000002", f"王五,{VILLAGE},13800000003")
    take(path, "cadre", Mode.APPEND, *first)
    again = take(path, "cadre", Mode.REPLACE, CADRES, f"张三,{VILLAGE},13800000001", f"李四,{VILLAGE},1380000")
    assert again.counts.rejected == 1
    assert set(stored(path, "cadre", "name")) & {"张三", "李四", "王五"} == {"张三", "李四"}


@pytest.mark.parametrize("row", [household("5.20425E+17"), f",{VILLAGE}无,户主,3,未脱贫"])
def test_nothing_is_removed_when_a_refused_row_may_be_any_record(path: Path, row: str) -> None:
    take(path, "household", Mode.APPEND, HOUSEHOLDS, household("H1"), household("H2"))
    again = take(path, "household", Mode.REPLACE, HOUSEHOLDS, household("H1", "4"), row)
    assert (again.counts.updated, again.counts.rejected, again.counts.removed) == (1, 1, 0)
    assert "replace_removed_nothing" in codes(again)
    assert stored(path, "household", "code") == ["H1", "H2"]


def test_a_record_that_looks_like_a_total_stays(path: Path) -> None:
    rows = (HOUSEHOLDS, household("H1"), household("H2"))
    take(path, "household", Mode.APPEND, *rows)
    with open_workspace(path) as workspace, workspace.store.change("me") as change:
        found = workspace.store.read("household", [f.name for f in workspace.catalog.entities["household"].fields])
        change.insert("household", found.iloc[:1].assign(code="合计"))
    again = take(path, "household", Mode.REPLACE, HOUSEHOLDS, household("H1"), household("合计"))
    assert again.counts.removed == 1
    assert stored(path, "household", "code") == ["H1", "合计"]


def test_a_mended_report_adds_to_what_was_replaced(path: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.xlsx"
    sheet = (HOUSEHOLDS, household("H1"), household("H2", "很多"), household("H3", "无"))
    take(path, "household", Mode.REPLACE, *sheet, report=report)
    assert stored(path, "household", "code") == ["H1", "H3"]
    mend(report, "很多", "3")
    again = take_file(path, "household", Mode.REPLACE, report)
    assert (again.counts.added, again.counts.removed) == (1, 0)
    assert "report_replaces_nothing" in codes(again)
    assert stored(path, "household", "code") == ["H1", "H2", "H3"]


def test_nothing_is_written_outside_of_the_scope(path: Path) -> None:
    away = "522636100201"
    sheet = (HOUSEHOLDS, household("H1"), f"H2,{away},户主,3,未脱贫")
    take(path, "household", Mode.APPEND, *sheet)
    take(path, "person", Mode.APPEND, "户编号,人编号,姓名", "H1,P1,甲", "H2,P2,乙")
    sizes = ("户编号,家庭人口", "H1,5", "H2,5")
    for scope in ("520425", "PD"):
        again = take(path, "household", Mode.UPDATE, *sizes, scope=scope)
        assert (again.counts.rejected, "place_outside" in codes(again)) == (1, True), scope
        again = take(path, "household", Mode.UPDATE, *sheet, f"H3,{away},户主,3,未脱贫", scope=scope)
        assert again.counts.rejected == 2, scope
        again = take(path, "person", Mode.UPDATE, "户编号,人编号,姓名", "H1,P1,丙", "H2,P2,丙", "H2,P3,丁", scope=scope)
        assert again.counts.rejected == 2, scope
    assert stored(path, "person", "name") == ["丙", "乙"]
    with pytest.raises(InputError) as caught:
        take(path, "household", Mode.REPLACE, *sizes, scope="NOBODY")
    assert caught.value.code == "scope_not_found"


def test_a_row_cut_by_a_comma_in_a_text_is_refused_as_it_came(path: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.xlsx"
    sheet = (HOUSEHOLDS, household("H1"), household("H2") + ",很好", household("H3"))
    result = take(path, "household", Mode.APPEND, *sheet, report=report)
    assert (result.counts.added, result.counts.rejected, "row_too_long" in codes(result)) == (2, 1, True)
    mend(report, "很好", "")


def test_persons_of_a_register_without_a_household_come_back(path: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.xlsx"
    head = "所属村,户编号,姓名,与户主关系,脱贫状态"
    rows = [f"{VILLAGE},{code},{name},{relation},未脱贫" for code, name, relation in (
        ("", "甲", "户主"), ("", "乙", "配偶"), ("R2", "丙", "户主"), ("", "丁", "配偶"), ("", "戊", "户主"),
    )]  # fmt: skip
    result = take(path, "household", Mode.APPEND, head, *rows, report=report)
    assert (result.counts.read, result.counts.added, result.counts.rejected) == (4, 1, 3)
    assert [row.row for row in result.rejected] == [2, 3, 6]
    assert [row.cells[2] for row in result.rejected] == ["甲", "乙", "戊"]
    assert "register_number_missing" in codes(result)
    mend(report, "甲", "甲")


def mend(report: Path, wrong: str, right: str) -> None:
    import openpyxl

    book = openpyxl.load_workbook(report)
    cells = [cell for row in book.active for cell in row if cell.value == wrong]
    assert cells
    for cell in cells:
        cell.value = right
    book.save(report)


def test_a_cadre_belongs_where_he_serves_whether_he_lives_there_or_not(path: Path) -> None:
    with open_workspace(path) as workspace, workspace.store.change("me") as change:
        change.insert("cadre", pd.DataFrame([{"code": "G9", "name": "县长", "place_code": "520425"}]))
    with open_workspace(path) as workspace:
        entity, scope = workspace.catalog.entities["cadre"], Scope.of("520425")
        found = records_within(workspace, PlaceIndex(workspace), entity, scope, ["code"])
    assert "G9" in set(found["code"])


def test_a_cadre_serves_the_village_where_he_lives_when_nothing_else_is_said(path: Path) -> None:
    take(path, "cadre", Mode.APPEND, "姓名,驻村", f"赵甲,{VILLAGE}")
    take(path, "cadre", Mode.APPEND, "干部编号,姓名,驻村,帮扶地", f"G8,赵乙,{VILLAGE},520425", f"G9,赵丙,{VILLAGE},")
    take(path, "cadre", Mode.UPDATE, "干部编号,姓名,驻村", f"G8,赵乙,{VILLAGE}")
    with open_workspace(path) as workspace:
        rows = workspace.store.read("cadre", ["name", "place_code"]).set_index("name")["place_code"]
    assert (rows["赵甲"], rows["赵乙"], rows["赵丙"]) == (VILLAGE, "520425", VILLAGE)
