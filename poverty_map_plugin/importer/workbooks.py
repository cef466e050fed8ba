"""Sheets of xlsx workbooks, read as a stream: a hundred thousand rows in bounded memory."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from .sheets import EXPORT_CATEGORY, FORMULA, HEAD_ROWS, Merged, SheetReader, fill_down, fill_head, in_chunks
from .workbook_cells import Styles, read_rows, read_shared_texts

if TYPE_CHECKING:
    from openpyxl import Workbook

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
#: More merged ranges than these are no table but a drawing.
_MOST_MERGES = 200_000


class _Watched(io.FileIO):
    """A file that stops whoever reads it when the user asked to."""

    def __init__(self, path: Path, feedback: Feedback | None) -> None:
        super().__init__(path, "rb")
        self._feedback = feedback

    def readinto(self, buffer: Any) -> int | None:
        """Read some bytes."""
        if self._feedback is not None:
            raise_if_cancelled(self._feedback)
        return super().readinto(buffer)


@dataclass(frozen=True)
class _Page:
    """A worksheet of a workbook: its name, whether it is hidden, and the part that holds it."""

    title: str
    is_hidden: bool
    part: str


class _Book:
    """A workbook that is opened once for all its sheets.

    openpyxl reads what it is made of and its styles; rows and shared texts are streamed.
    """

    def __init__(self, path: Path, feedback: Feedback | None) -> None:
        # Opened here: openpyxl refuses names that do not end in .xlsx.
        self._file = io.BufferedReader(_Watched(path, feedback), _WATCHED)
        try:
            self.archive = zipfile.ZipFile(self._file)
            self._read_parts()
        except BaseException:
            self._file.close()
            raise

    def _read_parts(self) -> None:
        from openpyxl.reader.excel import ExcelReader
        from openpyxl.styles.stylesheet import apply_stylesheet
        from openpyxl.xml.constants import SHARED_STRINGS

        reader = ExcelReader(self._file, read_only=True, data_only=True, keep_links=False)
        reader.read_manifest()
        reader.read_workbook()
        reader.read_properties()
        apply_stylesheet(reader.archive, reader.wb)
        self.category = reader.wb.properties.category
        self.pages = [
            _Page(sheet.name, sheet.state != "visible", relation.target)
            for sheet, relation in reader.parser.find_sheets()
            if relation.target in reader.valid_files and "chartsheet" not in relation.Type
        ]
        self.styles = _styles(reader.wb)
        strings = reader.package.find(SHARED_STRINGS)
        self._strings = strings.PartName.lstrip("/") if strings is not None else None

    @cached_property
    def texts(self) -> list[str]:
        """What cells refer to by number."""
        if self._strings is None:
            return []
        with self.archive.open(self._strings) as stream:
            return read_shared_texts(stream)

    def close(self) -> None:
        """Let go of the file."""
        self.archive.close()
        self._file.close()


def _styles(book: Workbook) -> Styles:
    """What openpyxl found of the number formats of the cell styles."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

    def is_percent(number: int) -> bool:
        if number < BUILTIN_FORMATS_MAX_SIZE:
            return "%" in BUILTIN_FORMATS.get(number, "")
        return "%" in book._number_formats[number - BUILTIN_FORMATS_MAX_SIZE]

    percents = {style for style, array in enumerate(book._cell_styles) if is_percent(array.numFmtId)}
    return Styles(frozenset(book._date_formats), frozenset(book._timedelta_formats), frozenset(percents), book.epoch)


@dataclass(frozen=True)
class WorkbookSheet(SheetReader):
    """A sheet of an xlsx workbook.

    Attributes:
        part: the part of the workbook that holds it.
        merges: its merged ranges.
        formulas: the formulas without a stored result, by row number and column position.
    """

    part: str = ""
    merges: list[Merged] = field(default_factory=list)
    formulas: dict[int, dict[int, str]] = field(default_factory=dict)
    opened: _Book | None = None

    def head(self) -> list[list[str]]:
        """The first rows as texts."""
        with _reading(self.file):
            rows: list[list[str]] = []
            for number, row in self._rows():
                if number > HEAD_ROWS:
                    break
                rows += [[] for _ in range(number - 1 - len(rows))]
                rows.append(row)
            return fill_head(rows, [merged for merged in self.merges if merged.top <= HEAD_ROWS])

    def chunks(self, after: int, rows: int = 50_000) -> Iterator[pd.DataFrame]:
        """The rows after row number `after`."""
        with _reading(self.file):
            numbered = self._rows()
            filled = fill_down(numbered, self.merges) if self.merges else numbered
            yield from in_chunks((row for row in filled if row[0] > after), min(rows, _AT_ONCE))

    def close(self) -> None:
        """Let go of the file."""
        if self.opened is not None:
            self.opened.close()

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        if self.opened is None:
            raise ValueError("closed")
        with self.opened.archive.open(self.part) as stream:
            for number, row in read_rows(stream, self.opened.texts, self.opened.styles):
                formulas = self.formulas.get(number, {})
                row.extend([""] * (max(formulas, default=-1) + 1 - len(row)))
                for position, formula in formulas.items():
                    row[position] = row[position] or formula
                yield number, row


def open_xlsx(path: Path, feedback: Feedback | None = None) -> list[SheetReader]:
    """The worksheets of a workbook."""
    found: list[SheetReader] = []
    with _reading(path):
        opened = _Book(path, feedback)
        is_export = opened.category == EXPORT_CATEGORY
        for page in opened.pages:
            merges, formulas, rows = _scan(opened.archive, page.part)
            found.append(
                WorkbookSheet(
                    path, page.title, page.is_hidden, rows, page.part, merges, formulas, opened, is_export=is_export
                )
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


def _scan(archive: zipfile.ZipFile, part: str) -> tuple[list[Merged], dict[int, dict[int, str]], int]:
    """Ahead of the rows: merged ranges, formulas that have no result stored, and about how many rows there are."""
    rows = 0
    merges: dict[Merged, None] = {}
    formulas: dict[int, dict[int, str]] = {}
    with archive.open(part) as stream:
        tail = b""
        while block := stream.read(_BLOCK):
            rows += block.count(b"<row ") + block.count(b":row ")
            block = tail + block
            if b"mergeCell" in block and len(merges) < _MOST_MERGES:
                for left, top, right, bottom in _MERGE.findall(block):
                    merges[Merged(int(top), _position(left), int(bottom), _position(right))] = None
            if b"<f" in block or b":f>" in block:
                for column, row, text in _FORMULA.findall(block):
                    formulas.setdefault(int(row), {})[_position(column)] = FORMULA + "=" + _unescaped(text)
            tail = block[-_OVERLAP:]
    return list(merges), formulas, rows


def _position(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _unescaped(text: bytes) -> str:
    from html import unescape

    return unescape(text.decode("utf-8", "replace"))
