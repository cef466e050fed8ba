"""The score sheet: periods, the records behind a figure, the workbook."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from .desk import Desk
from .steps import at_home

SHEET, BEHIND = "PovertyMapScoreTable", "PovertyMapScoreRecords"


@pytest.fixture
def scores(demo: Desk) -> Desk:
    """The score sheet of the province."""
    at_home(demo)
    demo.show("PovertyMapScores", "ctrl+alt+5")
    demo.wait("the sheet", lambda: demo.see("count", name=SHEET))
    demo.wait_for_work()
    return demo


def test_another_period_is_another_sheet(scores: Desk) -> None:
    before = scores.rows(SHEET)
    scores.choose("PovertyMapPeriod", "2016-06")
    scores.wait("another sheet", lambda: scores.see("count", name=SHEET) and scores.rows(SHEET) != before)
    scores.choose("PovertyMapPeriod", "2016-12")
    scores.wait("the sheet as before", lambda: scores.see("count", name=SHEET) and scores.rows(SHEET) == before)


def test_behind_a_figure_are_its_records(scores: Desk) -> None:
    scores.click_item(SHEET, 0, 1, times=2)
    records = scores.wait("the records", lambda: scores.rows(BEHIND))
    assert records
    scores.click("PovertyMapScoreOpen")
    scores.wait_for("PovertyMapTaskTree")
    scores.wait("the tasks", lambda: len(scores.rows("PovertyMapTaskTree")) > 1)
    scores.click("PovertyMapTasks_all")


def test_the_sheet_is_exported_as_a_workbook(scores: Desk, tmp_path: Path) -> None:
    target = tmp_path / "scores.xlsx"
    scores.click("PovertyMapScoreExport")
    scores.wait("the question where to", lambda: scores.see("windows"))
    scores.key("ctrl+a")
    scores.type(str(target))
    scores.key("Return")
    scores.wait("the workbook", lambda: any("Written" in text for text in scores.see("messages")))
    workbook = openpyxl.load_workbook(target)
    written = [[str(value) for value in row] for row in workbook.active.iter_rows(values_only=True)]
    departments = [row[1] for row in scores.rows(SHEET)]
    assert all(any(name in row for row in written) for name in departments)
