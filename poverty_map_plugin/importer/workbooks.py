"""Sheets of xlsx workbooks, read as a stream: a hundred thousand rows in bounded memory."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from .sheets import EXPORT_CATEGORY, FORMULA, HEAD_ROWS, Merged, SheetReader, cell_text, fill_down, fill_head, in_chunks

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

#: So few rows come at once that whoever reads can stop within a second.
_AT_ONCE = 5_000
#: So many bytes of a workbook are read between two looks whether to stop: some thousand cells.
_WATCHED = 1 << 14
_BLOCK, _OVERLAP = 1 << 20, 1 << 12
_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\s+ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_FORMULA = re.compile(
    rb'<(?:\w+:)?c\s+r="([A-Z]+)(\d+)"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</(?:\w+:)?f>\s*'
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
#: How a text holds a sign that XML cannot, such as _x000D_, and the stroke of what only looks like that: _x005F_x000D_.
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
#: More merged ranges than these are no table but a drawing.
_MOST_MERGES = 200_000


class _Watched(io.FileIO):
    """A file that stops whoever reads it when the user asked to.

    openpyxl looks for dimensions to the end of a sheet that tells none, which takes seconds and asks nobody.
    """

    def __init__(self, path: Path, feedback: Feedback | None) -> None:
        super().__init__(path, "rb")
        self._feedback = feedback

    def readinto(self, buffer: Any) -> int | None:
        """Read some bytes."""
        if self._feedback is not None:
            raise_if_cancelled(self._feedback)
        return super().readinto(buffer)


class _Book:
    """A workbook that is opened once for all its sheets: one without dimensions is read to its end at each opening."""

    def __init__(self, path: Path, feedback: Feedback | None) -> None:
        from openpyxl import load_workbook

        # Opened here: openpyxl refuses names that do not end in .xlsx.
        self._file = io.BufferedReader(_Watched(path, feedback), _WATCHED)
        try:
            self.book = load_workbook(self._file, read_only=True, data_only=True)
        except BaseException:
            self._file.close()
            raise

    def archive(self) -> zipfile.ZipFile:
        """What the workbook is made of."""
        return zipfile.ZipFile(self._file)

    def close(self) -> None:
        """Let go of the file."""
        self.book.close()
        self._file.close()


@dataclass(frozen=True)
class WorkbookSheet(SheetReader):
    """A sheet of an xlsx workbook.

    Attributes:
        index: among the worksheets of the workbook.
        merges: its merged ranges.
        formulas: the formulas without a stored result, by row number and column position.
    """

    index: int = 0
    merges: list[Merged] = field(default_factory=list)
    formulas: dict[int, dict[int, str]] = field(default_factory=dict)
    opened: _Book | None = None

    def head(self) -> list[list[str]]:
        """The first rows as texts."""
        with _reading(self.file):
            rows = [row for _, row in self._rows(self._sheet, 1, HEAD_ROWS)]
        return fill_head(rows, [merged for merged in self.merges if merged.top <= HEAD_ROWS])

    def chunks(self, after: int, rows: int = 50_000) -> Iterator[pd.DataFrame]:
        """The rows after row number `after`."""
        with _reading(self.file):
            numbered = self._rows(self._sheet, 1, None)
            filled = fill_down(numbered, self.merges) if self.merges else numbered
            yield from in_chunks((row for row in filled if row[0] > after), min(rows, _AT_ONCE))

    def close(self) -> None:
        """Let go of the file."""
        if self.opened is not None:
            self.opened.close()

    @property
    def _sheet(self) -> ReadOnlyWorksheet:
        if self.opened is None:
            raise ValueError("closed")
        return self.opened.book.worksheets[self.index]

    def _rows(self, sheet: ReadOnlyWorksheet, first: int, last: int | None) -> Iterator[tuple[int, list[str]]]:
        percents: dict[int, bool] = {}
        for number, cells in enumerate(sheet.iter_rows(min_row=first, max_row=last), start=first):
            row = [_text(cell, percents) for cell in cells]
            for position, formula in self.formulas.get(number, {}).items():
                row += [""] * (position + 1 - len(row))
                row[position] = row[position] or formula
            yield number, row


def _text(cell: Any, percents: dict[int, bool]) -> str:
    value = cell.value
    if value is None:
        return ""
    if type(value) is str:
        return _ESCAPE.sub(_unescape, value) if "_x" in value else value
    percent = False
    if type(value) in (int, float):
        style = cell._style_id  # number_format looks the style up anew for each cell: half of the time of reading
        if style not in percents:
            percents[style] = "%" in cell.number_format
        percent = percents[style]
    return cell_text(value, percent)


def _unescape(match: re.Match[str]) -> str:
    sign = chr(int(match[1], 16))
    return sign if sign == "_" or sign < " " or sign in "\ufffe\uffff" else match[0]


def open_xlsx(path: Path, feedback: Feedback | None = None) -> list[SheetReader]:
    """The worksheets of a workbook."""
    found: list[SheetReader] = []
    with _reading(path):
        opened = _Book(path, feedback)
        is_export = opened.book.properties.category == EXPORT_CATEGORY
        with opened.archive() as archive:
            for index, sheet in enumerate(opened.book.worksheets):
                merges, formulas = _scan(archive, sheet._worksheet_path)
                hidden, rows = sheet.sheet_state != "visible", sheet.max_row or 0
                found.append(
                    WorkbookSheet(path, sheet.title, hidden, rows, index, merges, formulas, opened, is_export=is_export)
                )
    if not found:
        opened.close()
        raise InputError("sheet_file_empty", file=str(path))
    return found


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        yield
    except (zipfile.BadZipFile, EOFError, zipfile.LargeZipFile) as problem:
        raise InputError("sheet_file_cut_off", file=str(path), reason=str(problem)) from problem
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, InvalidFileException) as problem:
        # What openpyxl raises on parts that are missing or broken; an XML error is a SyntaxError.
        raise InputError("file_unreadable", file=str(path), reason=str(problem)) from problem
    except OSError as problem:
        raise InputError("file_unreadable", file=str(path), reason=problem.strerror or str(problem)) from problem


def _scan(archive: zipfile.ZipFile, part: str) -> tuple[list[Merged], dict[int, dict[int, str]]]:
    """What openpyxl's stream does not tell: merged ranges, and formulas that have no result stored."""
    merges: dict[Merged, None] = {}
    formulas: dict[int, dict[int, str]] = {}
    with archive.open(part.lstrip("/")) as stream:
        tail = b""
        while block := stream.read(_BLOCK):
            block = tail + block
            if b"mergeCell" in block and len(merges) < _MOST_MERGES:
                for left, top, right, bottom in _MERGE.findall(block):
                    merges[Merged(int(top), _position(left), int(bottom), _position(right))] = None
            if b"<f" in block or b":f>" in block:
                for column, row, text in _FORMULA.findall(block):
                    formulas.setdefault(int(row), {})[_position(column)] = FORMULA + "=" + _unescaped(text)
            tail = block[-_OVERLAP:]
    return list(merges), formulas


def _position(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _unescaped(text: bytes) -> str:
    from html import unescape

    return unescape(text.decode("utf-8", "replace"))
