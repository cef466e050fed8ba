"""Writes the rows that an import refused into a workbook that can be mended and imported again."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.display_width import display_width
from ..domain.errors import StoreError
from ..domain.findings import Finding
from ..importer.column_guess import EXTRA_CELL
from ..importer.sheets import FORMULA
from .messages import describe_finding

if TYPE_CHECKING:
    from ..importer.found_table import FoundTable

#: Headers of the columns that the report adds; an import leaves them out.
REPORT_HEADERS = ("导入报告:原因", "导入报告:工作表", "导入报告:原行号")
_FILL, _WIDEST, _NARROWEST = "FFF2D9D5", 60, 8
_UNREADABLE = "[\x00-\x08\x0b\x0c\x0e-\x1f]"


@dataclass(frozen=True)
class RejectedRow:
    """A row as it came: its number in its sheet, its texts by position, why it was refused, and the sheet."""

    row: int
    cells: tuple[str, ...]
    reasons: tuple[Finding, ...]
    sheet: str = ""


def write_reject_report(path: Path, table: FoundTable, rejected: Sequence[RejectedRow]) -> None:
    """Write the rejected rows: their cells as texts under the sheet's header, then why, the sheet and the row.

    Without rejected rows an old report at `path` is removed, so that nobody mends it a second time.

    Raises:
        StoreError: store_unwritable.
    """
    try:
        if not rejected:
            path.unlink(missing_ok=True)
            return
        partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
        try:
            partial.touch()  # before a workbook is made that cannot be written
            _write(partial, table, rejected)
            partial.replace(path)
        finally:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem


def _write(path: Path, table: FoundTable, rejected: Sequence[RejectedRow]) -> None:
    import re

    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(QCoreApplication.translate("RejectReport", "Rejected rows")[:31])
    every = max((each.header.names for each in table.tables), key=len)  # further columns of another sheet come last
    header = [*table.header.names, *every[len(table.header.names) :]]
    width = max([len(header), *(_filled(row.cells) for row in rejected)])
    known = width if table.reader.name else table.named_width
    names = [
        name or (f"({position})" if position <= known else f"{EXTRA_CELL}{position - known}")
        for position, name in enumerate(_padded(header, width), start=1)
    ]
    headers = [*names, *REPORT_HEADERS]
    sheet.freeze_panes = "A2"
    widths = _widths(headers, rejected)
    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    marked, bold = PatternFill("solid", fgColor=_FILL), Font(bold=True)
    unreadable = re.compile(_UNREADABLE)

    def cell(text: str, wrong: bool = False) -> WriteOnlyCell:
        made = WriteOnlyCell(sheet, value=unreadable.sub("", text.lstrip(FORMULA)))
        made.data_type = "s"  # a text that begins with = stays a text
        made.number_format = "@"
        made.quotePrefix = True
        if wrong:
            made.fill = marked
        return made

    head = [cell(text) for text in headers]
    for made in head:
        made.font, made.alignment = bold, Alignment(vertical="top", wrap_text=True)
    sheet.append(head)
    positions: dict[Hashable, set[int]] = {}
    for guess in table.guesses:
        positions.setdefault(guess.target.field if guess.target else None, set()).add(guess.position)
    for row in rejected:
        wrong = set().union(*(positions.get(str(f.where.get("field")), set()) for f in row.reasons))
        cells = [cell(text, position in wrong) for position, text in enumerate(_padded(row.cells, len(names)))]
        reasons = "\n".join(dict.fromkeys(describe_finding(finding) for finding in row.reasons))
        sheet.append([*cells, cell(reasons), cell(row.sheet), cell(str(row.row))])
    book.save(path)


def _filled(cells: Sequence[str]) -> int:
    """How many cells a row has up to the last one with a text."""
    return max((position for position, text in enumerate(cells, start=1) if str(text).strip()), default=0)


def _padded(cells: Iterable[str], count: int) -> list[str]:
    cells = [str(text) for text in cells][:count]
    return cells + [""] * (count - len(cells))


def _widths(headers: Sequence[str], rejected: Sequence[RejectedRow]) -> list[int]:
    """Widths in characters by the longest of the first texts; a Chinese one takes two."""
    longest = [display_width(text) for text in headers]
    for row in rejected[:100]:
        for position, text in enumerate(_padded(row.cells, len(headers) - len(REPORT_HEADERS))):
            longest[position] = max(longest[position], display_width(text))
    longest[-len(REPORT_HEADERS)] = _WIDEST
    return [min(max(width + 2, _NARROWEST), _WIDEST) for width in longest]
