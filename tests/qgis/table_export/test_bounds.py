"""Personal data, scope, and what goes wrong."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from poverty_map_plugin.domain.errors import CancelledError, InputError, StoreError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.processing.export_tables import ExportTablesAlgorithm
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.table_export import export_tables
from poverty_map_plugin.services.table_import import import_table
from poverty_map_plugin.services.workspace import Workspace

from .records import (
    CATALOG,
)


def test_private_values_are_masked_unless_asked_for(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    export_tables(workspace, output, CollectingFeedback(), entities=["household"])
    with zipfile.ZipFile(output) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"13800000000" not in whole
    assert b"HYPERLINK" not in whole
    assert b"138****0000" in whole
    result = import_table(workspace, "household", output, Mode.UPDATE, CollectingFeedback())
    assert result.counts.read == result.counts.unchanged > 0, result.findings


def test_masked_values_are_those_of_the_record_or_refused(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    export_tables(workspace, output, CollectingFeedback(), entities=["household"])
    before = workspace.store.read("household", ["code", "head_name", "phone", "size"], order=["code"])
    book = openpyxl.load_workbook(output)
    sheet = book["贫困户"]
    columns = {str(cell.value).partition("(")[0]: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["家庭人口"], 9)
    sheet.cell(3, columns["户主姓名"], "欧**")
    sheet.cell(4, columns["户编号"], "NEW1")
    book.save(output)
    result = import_table(workspace, "household", output, Mode.UPDATE, CollectingFeedback())
    assert (result.counts.updated, result.counts.rejected, result.counts.added) == (1, 2, 0)
    assert {f.code for f in result.findings if f.severity is Severity.ERROR} == {"value_masked"}
    after = workspace.store.read("household", ["code", "head_name", "phone", "size"], order=["code"])
    assert after["head_name"].tolist() == before["head_name"].tolist()
    assert after["phone"].tolist() == before["phone"].tolist()
    assert (after["size"] == 9).sum() == 1


def test_only_a_scope(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    done = export_tables(workspace, output, CollectingFeedback(), scope=Scope.of("520425"), personal=True)
    codes = workspace.store.read("transformer", ["code", "village_code"])
    within = codes[codes["village_code"].str.startswith("520425")]
    assert done.records["transformer"] == len(within) < len(codes) + 1
    assert done.records["household"] == 3


def test_what_cannot_be_is_said(workspace: Workspace, tmp_path: Path) -> None:
    feedback = CollectingFeedback()
    for options, code in (
        ({"entities": ["luck"]}, "entity_unknown"),
        ({"scope": Scope.of("99")}, "scope_not_found"),
    ):
        with pytest.raises(InputError) as caught:
            export_tables(workspace, tmp_path / "o.xlsx", feedback, **options)
        assert caught.value.code == code
    with pytest.raises(InputError):
        export_tables(workspace, tmp_path / "o.csv", feedback)
    with pytest.raises(StoreError):
        export_tables(workspace, tmp_path / "nowhere" / "o.xlsx", feedback)


class Cancelled(CollectingFeedback):
    def __init__(self, asked: int) -> None:
        super().__init__()
        self.left = asked

    def is_cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("asked", [0, 1, 20, 45])
def test_a_cancelled_export_leaves_the_old_file(workspace: Workspace, tmp_path: Path, asked: int) -> None:
    output = tmp_path / "out.xlsx"
    output.write_text("old", encoding="utf-8")
    before = set(Path(tempfile.gettempdir()).glob("openpyxl.*"))
    with pytest.raises(CancelledError):
        export_tables(workspace, output, Cancelled(asked), entities=list(CATALOG.entities))
    assert output.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.glob(".out*")] == []
    assert set(Path(tempfile.gettempdir()).glob("openpyxl.*")) <= before


def test_the_algorithm(workspace: Workspace, tmp_path: Path) -> None:
    algorithm = ExportTablesAlgorithm()
    algorithm.initAlgorithm()
    output = tmp_path / "out.xlsx"
    parameters = {"WORKSPACE": workspace.store.location, "OUTPUT": str(output), "SCOPE": " 520425 "}

    def run(**more: object) -> dict[str, Any]:
        feedback = QgsProcessingFeedback(False)
        results, worked = algorithm.run({**parameters, **more}, QgsProcessingContext(), feedback, {}, False)
        assert worked
        return dict(results)

    results = run(ENTITIES=["household", "village"], LANGUAGE="en", PERSONAL=True)
    assert results == {"OUTPUT": str(output), "RECORDS": 5}
    assert openpyxl.load_workbook(output).sheetnames[:3] == ["About", "Poor household", "Village"]
    results = run()
    book = openpyxl.load_workbook(output)
    assert results["RECORDS"] == sum(sheet.max_row - 1 for sheet in book if sheet.title not in ("说明", "_lists"))
    assert "**" in str(book["贫困户"]["F2"].value) + str(book["贫困户"]["E2"].value)
    with pytest.raises(QgsProcessingException, match="123"):
        run(SCOPE="123")
