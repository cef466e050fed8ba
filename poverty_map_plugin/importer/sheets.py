"""Opens a file as sheets of texts: what a person reads in each cell, whatever program wrote the file."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from ..domain.errors import InputError
from ..domain.feedback import Feedback

#: How many rows are looked at for a header.
HEAD_ROWS = 60
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EXACT_DIGITS = 15
#: Before the text of a formula whose result is not stored; no text of a cell begins with this non-character.
FORMULA = "\ufdd0"


class Merged(NamedTuple):
    """A merged range: rows from 1, columns from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


#: The category in the properties of a workbook that `exporttables` wrote.
EXPORT_CATEGORY = "povertymap:exporttables"


@dataclass(frozen=True)
class SheetReader(ABC):
    """A sheet of a file.

    Attributes:
        file: where it is.
        name: of the sheet; empty for a text file.
        hidden: whether the file hides it.
        expected_rows: about how many rows it has, 0 when not known.
        is_export: whether `exporttables` wrote it: then every row under the header is a record, whatever it is called.
    """

    file: Path
    name: str = ""
    hidden: bool = False
    expected_rows: int = 0
    is_export: bool = field(default=False, kw_only=True)

    @abstractmethod
    def head(self) -> list[list[str]]:
        """The first rows, blank ones too, as texts; a merged cell's text stands in every cell of its range."""

    @abstractmethod
    def chunks(self, after: int, rows: int = 50_000) -> Iterator[pd.DataFrame]:
        """The rows after row number `after`, without blank ones.

        Columns are positions from 0, the index is the row number in the sheet. A cell merged downwards has its text in
        every row of its range.

        Raises:
            InputError: the file turns out to be cut off or not readable.
        """

    def coded_chunks(self, after: int, rows: int = 50_000) -> Iterator[pd.DataFrame]:
        """As `chunks`, but a column whose texts repeat may be categorical: what is done to each is done but once."""
        return self.chunks(after, rows)

    def close(self) -> None:  # noqa: B027 - what holds nothing open needs none
        """Let go of the file; the sheets of one file share it."""


def open_sheets(path: Path, feedback: Feedback | None = None) -> list[SheetReader]:
    """The sheets of a file, visible ones first; what kind of file it is, its contents say, not its name.

    Args:
        path: of the file.
        feedback: asked whether to stop, also while a workbook is read later.

    Raises:
        CancelledError: cancelled.
        InputError: file_not_found, file_unreadable, sheet_file_empty, sheet_password_protected, sheet_file_cut_off,
            sheet_xls_not_supported, sheet_is_web_page, file_encoding_unknown.
    """
    if not path.is_file():
        raise InputError("file_not_found", file=str(path))
    try:
        with path.open("rb") as opened:
            start = opened.read(512)
    except OSError as problem:
        raise InputError("file_unreadable", file=str(path), reason=problem.strerror or str(problem)) from problem
    if not start.strip():
        raise InputError("sheet_file_empty", file=str(path))
    found: list[SheetReader]
    if start.startswith(_ZIP):
        from .workbooks import open_xlsx

        found = open_xlsx(path, feedback)
    elif start.startswith(_OLE):
        from .old_workbooks import open_xls

        found = open_xls(path)
    else:
        from .text_tables import open_text

        if start.lstrip().lower().startswith((b"<!doctype", b"<html", b"<?xml", b"<table")):
            raise InputError("sheet_is_web_page", file=str(path))
        found = [open_text(path, feedback)]
    return sorted(found, key=lambda sheet: sheet.hidden)


def cell_text(value: object, percent: bool = False) -> str:
    """What a person reads in a cell that holds `value`."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number_text(value * 100) + "%" if percent else _number_text(value)
    if isinstance(value, datetime):
        if value.time() == time(0):
            return value.date().isoformat()
        return value.isoformat(sep=" ", timespec="seconds" if value.second else "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return _number_text(value.total_seconds() / 86_400)
    return str(value)


def _number_text(value: float) -> str:
    """Fifteen digits, as a spreadsheet holds them, without the noise behind."""
    if isinstance(value, int) and abs(value) < 10**_EXACT_DIGITS:
        return str(value)
    text = f"{float(value):.{_EXACT_DIGITS}g}"
    # A small number is written out; a large one has lost digits, and its exponent tells so.
    return format(Decimal(text), "f") if "e-" in text else text


def fill_head(rows: list[list[str]], merges: list[Merged]) -> list[list[str]]:
    """The head with the text of each merged range in all its cells; rows of one width."""
    width = max(map(len, rows), default=0)
    filled = [row + [""] * (width - len(row)) for row in rows]
    for merged in merges:
        if merged.top > len(filled) or merged.left >= width:
            continue
        text = filled[merged.top - 1][merged.left]
        for row in filled[merged.top - 1 : merged.bottom]:
            row[merged.left : merged.right + 1] = [text] * (min(merged.right, width - 1) - merged.left + 1)
    return filled


def fill_down(rows: Iterator[tuple[int, list[str]]], merges: list[Merged]) -> Iterator[tuple[int, list[str]]]:
    """Rows by number, with the text of a cell that is merged downwards in each row of its range."""
    starts: dict[int, list[Merged]] = {}
    for merged in merges:
        if merged.bottom > merged.top:
            starts.setdefault(merged.top, []).append(merged)
    open_ranges: list[tuple[Merged, str]] = []
    for number, row in rows:
        open_ranges = [(merged, text) for merged, text in open_ranges if merged.bottom >= number]
        for merged, text in open_ranges:
            if merged.left < len(row):
                row[merged.left] = text
        for merged in starts.get(number, ()):
            if merged.left < len(row):
                open_ranges.append((merged, row[merged.left]))
        yield number, row


def in_chunks(rows: Iterator[tuple[int, list[str]]], size: int) -> Iterator[pd.DataFrame]:
    """Rows by number as frames of at most `size` rows, without blank ones."""
    numbers: list[int] = []
    cells: list[list[str]] = []
    for number, row in rows:
        if any(text and not text.isspace() for text in row):
            numbers.append(number)
            cells.append(row)
        if len(cells) >= size:
            yield _frame(numbers, cells)
            numbers, cells = [], []
    if cells:
        yield _frame(numbers, cells)


def _frame(numbers: list[int], cells: list[list[str]]) -> pd.DataFrame:
    width = max(map(len, cells))
    padded = [row if len(row) == width else row + [""] * (width - len(row)) for row in cells]
    return pd.DataFrame(padded, index=numbers, columns=range(width), dtype=object)
