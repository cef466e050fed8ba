"""Writes the responsibility list into a file: .pdf, as it hangs beside the map, or .xlsx."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from ..catalog.styles import Styles
from ..domain.errors import InputError, StoreError
from .responsibility import TaskList
from .responsibility_words import TaskWords
from .task_sheet import TaskSheet
from .task_sheet_content import sheet_content

ENDINGS = (".pdf", ".xlsx")
_DPI = 600
#: Left, top, right, bottom in millimetres.
MARGINS = QMarginsF(14, 12, 14, 9)


class Paper(str, Enum):
    """The size of the paper, always across."""

    A4 = "A4"
    A3 = "A3"


@dataclass(frozen=True)
class ListToWrite:
    """What is written.

    Attributes:
        shown: the uuids of the tasks to write.
        choice: which these are, in words; empty for all.
        names: of the places and bureaus that tasks were handed to, by code.
        words: in the language of the printed list.
        office_words: in the language of the workbook.
        printed: the day of today.
    """

    tasks: TaskList
    shown: Collection[str]
    scope_name: str
    choice: str
    names: dict[str, str]
    words: TaskWords
    office_words: TaskWords
    styles: Styles
    printed: date


def page_layout(paper: Paper) -> QPageLayout:
    """Paper across with the margins of the list."""
    size = QPageSize.PageSizeId.A3 if paper is Paper.A3 else QPageSize.PageSizeId.A4
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Landscape, MARGINS, QPageLayout.Unit.Millimeter)


def write_task_list(path: Path, content: ListToWrite, paper: Paper = Paper.A3) -> None:
    """Write the list; a file that is there is replaced once the new one is whole.

    Raises:
        InputError: task_list_wrong, for another ending.
        StoreError: store_unwritable.
    """
    if path.suffix.lower() not in ENDINGS:
        raise InputError("task_list_wrong", path=str(path), expected=", ".join(ENDINGS))
    if path.suffix.lower() == ".pdf":
        _whole(path, lambda partial: _write_pdf(partial, content, paper))
    else:
        # Only here: openpyxl is slow to import.
        from .task_list_workbook import write_task_workbook

        _whole(
            path,
            lambda partial: write_task_workbook(
                partial, content.tasks, content.shown, content.office_words, content.scope_name, content.names
            ),
        )


def task_sheet(device: QPagedPaintDevice, content: ListToWrite) -> TaskSheet:
    """The list ready to be drawn on a device: a file or a printer."""
    sheet = sheet_content(
        content.tasks, content.shown, content.words, content.scope_name, content.choice, content.printed
    )
    return TaskSheet(device, sheet, content.styles)


def _write_pdf(path: Path, content: ListToWrite, paper: Paper) -> None:
    # Before it is drawn: Qt does not say why it cannot write a file.
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setPageLayout(page_layout(paper))
    writer.setResolution(_DPI)
    sheet = task_sheet(writer, content)
    writer.setTitle(f"{content.scope_name} {content.tasks.day.isoformat()}")
    if not sheet.draw():
        raise StoreError("store_unwritable", store=str(path), reason="PDF")


def _whole(path: Path, write: Callable[[Path], None]) -> None:
    partial = path.with_name(f".{path.stem}.{os.getpid()}.partial{path.suffix}")
    try:
        write(partial)
        partial.replace(path)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
