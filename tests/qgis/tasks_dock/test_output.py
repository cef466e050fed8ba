"""The list as a workbook and on paper."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook
from qgis.PyQt.QtWidgets import (
    QFileDialog,
)

from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock
from poverty_map_plugin.services.task_list_file import Paper

from .hands import (
    HOSTILE,
    press,
    task,
)


@pytest.fixture
def saved(dock: TasksDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    def save(ending: str) -> Path:
        path = tmp_path / f"list{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        dock.output.export(ending, Paper.A4)
        return path

    return save


def test_the_workbook_reads_back(dock: TasksDock, saved: Callable[[str], Path]) -> None:
    press(dock, "overdue")
    book = load_workbook(saved(".xlsx"))
    sheet = book["责任清单"]
    heads, row = ([c.value for c in cells] for cells in sheet.iter_rows(min_row=1, max_row=2))
    told = dict(zip(heads, row, strict=True))
    assert sheet.max_row == 2
    assert (told["任务内容"], told["责任人"], told["所属计划"], told["预警"]) == (HOSTILE, "张三", "2016年任务", "逾期")
    assert told["完成时限"].date() == date(2016, 12, 1)
    press(dock, "all")
    rows = list(load_workbook(saved(".xlsx"))["责任清单"].iter_rows())
    notes = [cell for cells in rows for cell in cells if cell.value == "=HYPERLINK(1)"]
    assert [cell.data_type for cell in notes] == ["s"]


def test_the_printed_list_can_be_searched(dock: TasksDock, saved: Callable[[str], Path]) -> None:
    path = saved(".pdf")
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    for wanted in ("Responsibility list", "光伏并网", "线路巡视", "小寨关村", "=HYPERLINK(1)", "Page 1 of 1", "贵州省"):
        assert wanted in text, wanted
    assert "<b>假</b>" in text.replace("\n", "").replace(" ", "")


def test_many_tasks_take_pages_with_heads_and_numbers(
    dock: TasksDock, session: Session, saved: Callable[[str], Path]
) -> None:
    assert session.workspace is not None
    long = "很长的任务内容" * 400
    with session.workspace.store.change("test") as change:
        rows = [task(f"M{n:03}", f"第{n}项", "2016-12-31") for n in range(80)]
        change.insert(
            "task", pd.DataFrame([*rows, task("M999", long, "2016-12-31", owner="很长的名字" * 90)], dtype=object)
        )
    dock.refresh()
    path = saved(".pdf")
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    pages = text.rstrip("\f").split("\f")
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Department" in page or "department" in page
    assert all(f"第{n}项" in text for n in range(80))


def test_a_folder_that_is_not_there_is_told(
    dock: TasksDock, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[str] = []
    session.failed.connect(failed.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "a.pdf"), ""))
    dock.output.export(".pdf", Paper.A3)
    assert len(failed) == 1
    assert "cannot be written" in failed[0]


# One workspace after the other
