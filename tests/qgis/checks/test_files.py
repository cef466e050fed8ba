"""Findings in files, and the algorithm: counts, log, table."""

from __future__ import annotations

import csv
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils

from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.processing.check_workspace import MOST_LOGGED, CheckWorkspaceAlgorithm
from poverty_map_plugin.services.checks.runner import CheckReport, run_checks
from poverty_map_plugin.services.findings_file import write_findings
from poverty_map_plugin.services.workspace import Workspace

from .workspaces import (
    DAY,
    HOSTILE,
    XIAOZHAIGUAN,
    found,
    household,
    insert,
    update,
)


@pytest.fixture
def hostile(workspace: Workspace) -> CheckReport:
    insert(workspace, "household", **household("H1", status=HOSTILE))
    update(workspace, "village", XIAOZHAIGUAN, name=HOSTILE)
    return run_checks(workspace, CollectingFeedback(), ["unknown_codes"], DAY)


def test_a_workbook_holds_texts_only(hostile: CheckReport, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write_findings(tmp_path / "f.xlsx", hostile)
    sheet = load_workbook(tmp_path / "f.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows(min_row=4) for cell in row]
    assert [cell.data_type for cell in cells if cell.value] == ["s"] * 7
    assert any(HOSTILE in str(cell.value) for cell in cells)


def test_a_text_file_holds_no_formula(hostile: CheckReport, tmp_path: Path) -> None:
    write_findings(tmp_path / "f.csv", hostile)
    with (tmp_path / "f.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 2
    assert not [text for row in rows for text in row if text.startswith(("=", "+", "-", "@"))]


def test_a_page_escapes_what_it_says(hostile: CheckReport, tmp_path: Path) -> None:
    write_findings(tmp_path / "f.html", hostile)
    tags: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            tags.append(tag)

    text = (tmp_path / "f.html").read_text(encoding="utf-8")
    Reader().feed(text)
    assert "script" not in tags
    assert "&lt;script&gt;" in text
    assert tags.count("tr") == 3


def test_another_ending_is_refused(hostile: CheckReport, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        write_findings(tmp_path / "f.doc", hostile)
    assert caught.value.code == "findings_file_wrong"
    assert list(tmp_path.glob("*f.doc*")) == []


def run(workspace: Workspace, **more: Any) -> tuple[dict[str, Any], str, QgsProcessingContext]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = CheckWorkspaceAlgorithm()
    algorithm.initAlgorithm()
    parameters = {"WORKSPACE": workspace.store.location, **more}
    results, worked = algorithm.run(parameters, context, feedback, {}, False)
    assert worked
    return results, feedback.textLog(), context


def test_the_algorithm_counts_tells_and_writes(workspace: Workspace, tmp_path: Path) -> None:
    many = MOST_LOGGED + 5
    insert(
        workspace,
        "transformer",
        code=[f"X{n}" for n in range(many)],
        name=[f"x{n}" for n in range(many)],
        village_code=[XIAOZHAIGUAN] * many,
        lowest_voltage_v=[190.0] * many,
    )
    results, log, context = run(
        workspace,
        CHECKS=["voltages", "loads"],
        DATE="2016-12-31",
        OUTPUT=str(tmp_path / "f.csv"),
        FINDINGS="memory:",
    )
    assert (results["ERRORS"], results["WARNINGS"]) == (0, many)
    assert log.count("190 V") == MOST_LOGGED
    assert "and 5 more" in log
    assert len((tmp_path / "f.csv").read_text(encoding="utf-8-sig").splitlines()) == many + 1
    table = QgsProcessingUtils.mapLayerFromString(results["FINDINGS"], context)
    assert table.featureCount() == many
    feature = next(table.getFeatures())
    assert [feature[name] for name in ("severity", "check", "entity", "place", "place_name")] == [
        "warning",
        "voltages",
        "transformer",
        XIAOZHAIGUAN,
        "紫云 小寨关村",
    ]


@pytest.mark.parametrize(("parameter", "value"), [("DATE", "31.12.2016"), ("OUTPUT", "findings.doc")])
def test_a_wrong_parameter_is_a_sentence(workspace: Workspace, tmp_path: Path, parameter: str, value: str) -> None:
    algorithm = CheckWorkspaceAlgorithm()
    algorithm.initAlgorithm()
    given = str(tmp_path / value) if parameter == "OUTPUT" else value
    with pytest.raises(QgsProcessingException, match=value):
        algorithm.processAlgorithm(
            {"WORKSPACE": workspace.store.location, parameter: given}, QgsProcessingContext(), QgsProcessingFeedback()
        )


def test_errors_come_first(workspace: Workspace) -> None:
    for code, volts in (("T1", 150.0), ("T2", 50.0)):
        update(workspace, "transformer", code, lowest_voltage_v=volts)
    assert [f.severity for f in found(workspace, "voltages")] == [Severity.ERROR, Severity.WARNING]
