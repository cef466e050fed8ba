"""Positions go out and come back as longitude and latitude."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.services.messages import describe_finding
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.table_import import import_table
from poverty_map_plugin.services.workspace import Workspace
from poverty_map_plugin.store.geometry import point_of


def import_positions(workspace: Workspace, path: Path, rows: list[list[object]], blanks: str = "keep") -> Any:
    book = openpyxl.Workbook()
    for row in [["户编号", "所属村", "户主姓名", "脱贫状态", "经度", "纬度"], *rows]:
        book.active.append(row)
    book.save(path)
    mapping = TableMapping("household", blanks=blanks)
    return import_table(workspace, "household", path, Mode.UPDATE, CollectingFeedback(), mapping=mapping)


def position(workspace: Workspace, code: str) -> object:
    return point_of(workspace.store.read("household", ["geom"], {"code": code})["geom"].iloc[0])


def test_positions_are_imported(workspace: Workspace, tmp_path: Path) -> None:
    own = ["520425104222", "王", "未脱贫"]
    rows: list[list[object]] = [["H=1", *own, 106.25, 26.75], ["N1", *own, "106.1", "26.9"], ["N2", *own, None, None]]
    result = import_positions(workspace, tmp_path / "p.xlsx", rows)
    assert (result.counts.added, result.counts.updated, result.counts.rejected) == (2, 1, 0)
    assert [position(workspace, code) for code in ("H=1", "N1", "N2")] == [(106.25, 26.75), (106.1, 26.9), None]
    assert {g.reason.code for g in result.table.guesses if g.target is None} == {"column_of_position"}


def test_a_blank_position_keeps_the_one_that_is_there(workspace: Workspace, tmp_path: Path) -> None:
    row: list[object] = ["H=1", "520425104222", "王", "未脱贫", None, None]
    assert import_positions(workspace, tmp_path / "p.xlsx", [row]).counts.updated == 1
    assert position(workspace, "H=1") == (106.5, 26.5)
    assert import_positions(workspace, tmp_path / "p.xlsx", [row], blanks="clear").counts.updated == 1
    assert position(workspace, "H=1") is None


def test_wrong_positions_are_refused_with_their_row(workspace: Workspace, tmp_path: Path) -> None:
    own = ["520425104222", "王", "未脱贫"]
    rows: list[list[object]] = [["N1", *own, 26.5, 106.5], ["N2", *own, 106.5, None], ["N3", *own, 106.5, 26.5]]
    result = import_positions(workspace, tmp_path / "p.xlsx", rows)
    errors = [f for f in result.findings if f.severity is Severity.ERROR]
    assert [(f.code, f.where["row"], f.where["column"]) for f in errors] == [
        ("position_wrong", 2, "经度 / 纬度"),
        ("position_wrong", 3, "经度 / 纬度"),
    ]
    assert (result.counts.added, result.counts.rejected) == (1, 2)
    assert "26.5 / 106.5" in describe_finding(errors[0])
    assert "{" not in describe_finding(errors[0])
