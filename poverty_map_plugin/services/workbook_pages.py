"""A workbook that is written as a stream: a note, a sheet an entity, the words of long lists on a hidden one."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook as Book
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from ..catalog.labels import Label
from ..domain.display_width import display_width
from . import workbook_words as words
from .workbook_columns import NUMBER, TEXT, Value, WorkbookColumn

#: Rows of a sheet but its header; more go on a further one.
MOST_ROWS = 1_048_575
#: Signs that a cell holds, in the 16-bit units of a spreadsheet.
MOST_SIGNS = 32_767
#: Rows beyond the written ones that the drop-downs serve, for records that are added by hand.
_MORE_ROWS = 1_000
#: A list of words that is longer than this stands on a sheet of its own.
_LONGEST_LIST = 255
_LISTS = "_lists"
_WIDEST, _NARROWEST, _LONGEST_TITLE = 48, 8, 31
_NOTE_WIDTHS, _LINE_HEIGHT = (24, 66), 16
_HEAD_FILL, _HELP, _RED = "FFEFECE6", "FF808080", "FFC4161C"
#: What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
#: Signs that XML cannot hold, or changes; they are written as _x000D_, and so is what looks like that.
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")


class Page:
    """The sheets of one entity; rows go to the last."""

    def __init__(
        self,
        book: Workbook,
        title: str,
        columns: Sequence[PageColumn],
        count: int,
        first: Sequence[Sequence[Value]],
    ) -> None:
        self._book, self._title, self._columns = book, title, columns
        self._left = count
        self._widths = _widths(columns, first)
        self._number = self._room = 0
        self._sheet: Any = None
        #: Cells that are written again and again: of texts, of texts to read only, of texts that look like formulas ...
        self._text: Any = None
        self._help: Any = None
        self._harmless: Any = None
        #: ... and of dates by column.
        self._valued: list[Any] = []
        self._begin()

    def append(self, values: Sequence[Value]) -> None:
        """Write a record, a value a column."""
        if self._room == 0:
            self._begin()
        self._room -= 1
        self._left -= 1
        self._sheet.append(self._cells(values))

    def _cells(self, values: Sequence[Value]) -> Iterator[Any]:
        """The cells of a row; each is written before the next is made, so that few serve for all."""
        for value, column, own in zip(values, self._columns, self._valued, strict=True):
            if value is None:
                yield None
            elif isinstance(value, str):
                # Typed after its value: a text is never a formula, nor an error, whatever it says.
                cell = self._harmless if value.startswith(_FORMULA) else self._help if column.help else self._text
                cell.value = escaped(value)
                cell.data_type = "s"
                yield cell
            elif own is None:
                yield value
            else:
                own.value = value
                yield own

    def _begin(self) -> None:
        self._number += 1
        further = f" {self._number}" if self._number > 1 else ""
        title = _NOT_IN_TITLES.sub(" ", self._title)[: _LONGEST_TITLE - len(further)] + further
        self._sheet = sheet = self._book.book.create_sheet(title)
        self._room = MOST_ROWS
        rows = min(self._left, MOST_ROWS)
        last = get_column_letter(len(self._columns))
        # Without it whoever opens the file reads the sheet to its end to know how large it is.
        sheet.calculate_dimension = lambda: f"A1:{last}{rows + 1}"
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{last}{rows + 1}"
        for position, (column, width) in enumerate(zip(self._columns, self._widths, strict=True), start=1):
            letter = get_column_letter(position)
            sheet.column_dimensions[letter].width = width
            if column.choices:
                self._offer(column.choices, f"{letter}2:{letter}{min(rows + _MORE_ROWS, MOST_ROWS) + 1}")
        self._text, self._help, self._harmless = (self._styled(TEXT) for _ in range(3))
        self._harmless.quotePrefix = True
        self._help.font = Font(color=_HELP)
        self._valued = [
            None if column.number_format in (TEXT, NUMBER) else self._styled(column.number_format)
            for column in self._columns
        ]
        sheet.append([self._head(column) for column in self._columns])

    def _styled(self, number_format: str) -> Any:
        cell = WriteOnlyCell(self._sheet)
        cell.number_format = number_format
        return cell

    def _head(self, column: PageColumn) -> Any:
        cell = _text_cell(self._sheet, column.header)
        cell.font = Font(bold=column.required, color=_HELP if column.help else None)
        cell.fill = PatternFill("solid", fgColor=_HEAD_FILL)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        return cell

    def _offer(self, choices: tuple[str, ...], cells: str) -> None:
        formula = self._book.list_of(choices)
        text = words.CHOOSE.text(self._book.locale)
        offered = DataValidation("list", formula1=formula, allow_blank=True, showErrorMessage=True, error=text)
        offered.add(cells)
        self._sheet.data_validations.append(offered)


class PageColumn:
    """A column of a page.

    Attributes:
        help: whether it only helps to read.
    """

    def __init__(
        self,
        header: str,
        number_format: str = TEXT,
        choices: tuple[str, ...] = (),
        *,
        required: bool = False,
        help: bool = False,
    ) -> None:
        self.header, self.number_format, self.choices = header, number_format, choices
        self.required, self.help = required, help

    @classmethod
    def of(cls, column: WorkbookColumn) -> PageColumn:
        """The column of a field."""
        return cls(column.header, column.number_format, column.choices, required=column.field.required)


class Workbook:
    """The workbook under way; its `category` is kept in its properties, where whoever reads it looks."""

    def __init__(self, locale: str, category: str = "") -> None:
        self.locale = locale
        self.book = Book(write_only=True)
        self.book.properties.category = category or None
        self._note = self.book.create_sheet(words.NOTE.text(locale))
        self._lists: dict[tuple[str, ...], str] = {}

    def page(self, title: str, columns: Sequence[PageColumn], count: int, first: Sequence[Sequence[Value]]) -> Page:
        """The sheets for `count` records; `first` are some of them, for the widths of the columns."""
        return Page(self, title, columns, count, first)

    def list_of(self, choices: tuple[str, ...]) -> str:
        """How a drop-down names its words: one by one, or where they stand."""
        joined = ",".join(choices)
        if len(joined) <= _LONGEST_LIST and not any(set(word) & set(',"') or word != word.strip() for word in choices):
            return f'"{joined}"'
        if choices not in self._lists:
            letter = get_column_letter(len(self._lists) + 1)
            self._lists[choices] = f"'{_LISTS}'!${letter}$1:${letter}${len(choices)}"
        return self._lists[choices]

    def write_note(
        self, title: str, facts: Sequence[tuple[Label, str | date]], lines: Sequence[tuple[Label, bool]]
    ) -> None:
        """Begin the first sheet.

        Args:
            title: of the workbook.
            facts: what is told in a word each.
            lines: sentences, and whether one is a warning.
        """
        sheet = self._note
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = _NOTE_WIDTHS
        # Before a row is written: how high those of the sentences are.
        for row, (line, _) in enumerate(lines, start=len(facts) + 4):
            folded = -(-display_width(line.text(self.locale)) // sum(_NOTE_WIDTHS))
            sheet.row_dimensions[row].height = _LINE_HEIGHT * folded
            sheet.merged_cells.add(f"A{row}:B{row}")
        sheet.append([self._noted(title, Font(bold=True, size=16))])
        sheet.append([])
        for label, fact in facts:
            cell = self._noted(fact) if isinstance(fact, str) else WriteOnlyCell(sheet, value=fact)
            if not isinstance(fact, str):
                cell.number_format = "yyyy-mm-dd"
                cell.alignment = Alignment(horizontal="left")
            sheet.append([self._noted(label.text(self.locale), Font(color=_HELP)), cell])
        sheet.append([])
        for line, warns in lines:
            cell = self._noted(line.text(self.locale), Font(bold=True, color=_RED) if warns else None)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            sheet.append([cell])

    def write_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """End the first sheet with how many records there are of each kind."""
        sheet = self._note
        sheet.append([])
        heads = [self._noted(label.text(self.locale), Font(bold=True)) for label in (words.RECORDS, words.COUNT)]
        heads[1].alignment = Alignment(horizontal="left")
        sheet.append(heads)
        for label, count in counts:
            number = WriteOnlyCell(sheet, value=count)
            number.number_format, number.alignment = "#,##0", Alignment(horizontal="left")
            sheet.append([self._noted(label), number])

    def save(self, path: Path) -> None:
        """Write the lists, and the file."""
        if self._lists:
            hidden = self.book.create_sheet(_LISTS)
            hidden.sheet_state = "hidden"
            for row in range(max(map(len, self._lists))):
                hidden.append(
                    [_text_cell(hidden, choices[row]) if row < len(choices) else None for choices in self._lists]
                )
        self.book.save(path)

    def discard(self) -> None:
        """Remove what was written aside."""
        for sheet in self.book.worksheets:
            writer = sheet._writer
            if writer is None:
                continue
            if not sheet.closed:
                sheet.close()
            # A sheet that the file has taken is gone already.
            with contextlib.suppress(OSError, ValueError):
                writer.cleanup()

    def _noted(self, text: str, font: Font | None = None) -> Any:
        cell = _text_cell(self._note, text)
        if font is not None:
            cell.font = font
        return cell


def _text_cell(sheet: Any, text: str) -> Any:
    """A cell of a text, which is never a formula."""
    cell = WriteOnlyCell(sheet, value=escaped(text))
    cell.data_type, cell.number_format = "s", TEXT
    return cell


def escaped(text: str) -> str:
    """A text as the XML of a workbook holds it: `importer.workbooks` reads the same text from it."""
    return _ESCAPED.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def fits(text: str) -> bool:
    """Whether a cell has room for a text."""
    return len(text) * 2 <= MOST_SIGNS or len(text.encode("utf-16-le")) // 2 <= MOST_SIGNS


def _widths(columns: Sequence[PageColumn], first: Sequence[Sequence[Value]]) -> list[int]:
    """Widths in characters by the widest of header and first texts."""
    widths = []
    for position, column in enumerate(columns):
        shown = max((display_width(str(row[position])) for row in first if row[position] is not None), default=0)
        # The button of the filter covers the end of the header.
        widest = max(display_width(column.header) + 4, shown + 2, _NARROWEST)
        widths.append(min(widest, _WIDEST))
    return widths
