"""Sheets of xls workbooks (Excel 97 to 2003)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from ..domain.errors import InputError
from .sheets import HEAD_ROWS, Merged, SheetReader, cell_text, fill_down, fill_head, in_chunks

_AT_ONCE = 5_000
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR = 1, 2, 3, 4, 5


@dataclass(frozen=True)
class OldSheet(SheetReader):
    """A sheet of an xls workbook, which is small enough to be held."""

    rows: list[list[str]] = field(default_factory=list)
    merges: list[Merged] = field(default_factory=list)

    def head(self) -> list[list[str]]:
        """The first rows as texts."""
        return fill_head([list(row) for row in self.rows[:HEAD_ROWS]], self.merges)

    def chunks(self, after: int, rows: int = 50_000) -> Iterator[pd.DataFrame]:
        """The rows after row number `after`."""
        numbered = ((number, list(row)) for number, row in enumerate(self.rows, start=1))
        filled = fill_down(numbered, self.merges)
        yield from in_chunks((row for row in filled if row[0] > after), min(rows, _AT_ONCE))


def open_xls(path: Path) -> list[SheetReader]:
    """The sheets of a workbook.

    Raises:
        InputError: sheet_password_protected, sheet_file_cut_off, sheet_xls_not_supported (xlrd is not installed).
    """
    data = path.read_bytes()
    if _ENCRYPTED in data:
        raise InputError("sheet_password_protected", file=str(path))
    try:
        import xlrd
    except ImportError as problem:
        raise InputError("sheet_xls_not_supported", file=str(path)) from problem
    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True)
        return [_sheet(path, book, sheet) for sheet in book.sheets()]
    except xlrd.XLRDError as problem:
        code = "sheet_password_protected" if "encrypt" in str(problem).lower() else "sheet_file_cut_off"
        raise InputError(code, file=str(path), reason=str(problem)) from problem
    except (ValueError, IndexError, AssertionError, EOFError, TypeError, KeyError) as problem:
        # What xlrd raises on a file whose end is missing, struct.error (a ValueError) among them.
        raise InputError("sheet_file_cut_off", file=str(path), reason=str(problem)) from problem
    except Exception as problem:
        if type(problem).__name__ in ("CompDocError", "error"):
            raise InputError("sheet_file_cut_off", file=str(path), reason=str(problem)) from problem
        raise


def _sheet(path: Path, book: Any, sheet: Any) -> OldSheet:
    rows = [[_text(book, cell) for cell in sheet.row(number)] for number in range(sheet.nrows)]
    merges = [Merged(top + 1, left, bottom, right - 1) for top, bottom, left, right in sheet.merged_cells]
    return OldSheet(path, sheet.name, sheet.visibility != 0, sheet.nrows, rows, merges)


def _text(book: Any, cell: Any) -> str:
    import xlrd

    if cell.ctype == _TEXT:
        return str(cell.value)
    if cell.ctype == _DATE:
        try:
            return cell_text(xlrd.xldate_as_datetime(cell.value, book.datemode))
        except (xlrd.XLDateError, ValueError, OverflowError):
            return cell_text(cell.value)
    if cell.ctype == _NUMBER:
        style = book.format_map[book.xf_list[cell.xf_index].format_key]
        value = int(cell.value) if cell.value == int(cell.value) and abs(cell.value) < 1e15 else cell.value
        return cell_text(value, "%" in style.format_str)
    if cell.ctype == _BOOLEAN:
        return cell_text(bool(cell.value))
    if cell.ctype == _ERROR:
        return _ERRORS.get(cell.value, "#VALUE!")
    return ""
