"""A score sheet as a workbook: the scores, the records behind them, and how they are made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from ..analysis.scores import Light, ScoreCell, ScoreRow
from ..catalog.scores import ScoreMeasure
from ..domain.display_width import display_width
from . import score_words as words
from .score_sheet import ScoreSheet
from .workbook_pages import escaped

#: Records of one figure that are listed; the rest is counted.
MOST_RECORDS = 1_000
_HEAD_ROW = 4
_TITLE_SIZE, _HEAD_HEIGHT = 14, 48
_FILL, _SOFT = "FFEFECE6", "FF808080"
_NARROW, _WIDE, _WIDEST = 9, 22, 60
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


class _Sheet:
    """One sheet: a title, a line under it, a frozen head, rows."""

    def __init__(self, book: Workbook, name: str, widths: Sequence[int], frozen_columns: int = 0) -> None:
        self._sheet = book.create_sheet(name[:31])
        self._columns = len(widths)
        self._rows = _HEAD_ROW
        #: The cells of texts that look like a formula, and of those that do not.
        self._cells: dict[bool, Any] = {}
        self._sheet.freeze_panes = f"{get_column_letter(frozen_columns + 1)}{_HEAD_ROW + 1}"
        for number, width in enumerate(widths, start=1):
            self._sheet.column_dimensions[get_column_letter(number)].width = width
        self._sheet.row_dimensions[_HEAD_ROW].height = _HEAD_HEIGHT
        self._sheet.page_setup.orientation, self._sheet.page_setup.paperSize = "landscape", 9
        self._sheet.page_setup.fitToHeight, self._sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
        self._sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"

    def begin(self, title: str, about: str, warning: str, heads: Sequence[str], accent: str) -> None:
        """The title, what it is about, a warning, and the head."""
        self._sheet.append([self.text(title, Font(bold=True, size=_TITLE_SIZE))])
        self._sheet.append([self.text(about, Font(color=_SOFT))])
        self._sheet.append([self.text(warning, Font(bold=True, color=accent))] if warning else [])
        cells = [self.text(head, Font(bold=True), wrap=True) for head in heads]
        for cell in cells:
            cell.fill = PatternFill("solid", fgColor=_FILL)
        self._sheet.append(cells)

    def append(self, cells: Sequence[Any]) -> None:
        """A row."""
        self._rows += 1
        self._sheet.append(cells)

    def append_texts(self, texts: Sequence[str], font: Font | None = None) -> None:
        """A row of texts, the last of them in a font; with cells that serve again, as there may be thousands."""
        self._rows += 1
        self._sheet.append(self._again(texts, font))

    def _again(self, texts: Sequence[str], font: Font | None) -> Iterator[Any]:
        """Each cell is written before the next is made."""
        for number, text in enumerate(texts, start=1):
            if font is not None and number == len(texts):
                yield self.text(text, font)
                continue
            harmless = text.startswith(_FORMULA)
            if harmless not in self._cells:
                self._cells[harmless] = self.text(text)
            self._cells[harmless].value = escaped(text)
            self._cells[harmless].data_type = "s"
            yield self._cells[harmless]

    def end(self) -> None:
        """Offer filters for the rows."""
        self._sheet.auto_filter.ref = f"A{_HEAD_ROW}:{get_column_letter(self._columns)}{self._rows}"

    def text(self, text: str, font: Font | None = None, wrap: bool = False) -> Any:
        """A text, which is never a formula."""
        cell = WriteOnlyCell(self._sheet, value=escaped(text))
        cell.data_type, cell.number_format = "s", "@"
        cell.quotePrefix = text.startswith(_FORMULA)
        if wrap:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
        if font is not None:
            cell.font = font
        return cell

    def number(self, value: float, number_format: str, font: Font | None = None) -> Any:
        """A number; the format may show a shape before it."""
        cell = WriteOnlyCell(self._sheet, value=value)
        cell.number_format = number_format
        if font is not None:
            cell.font = font
        return cell


def write_score_workbook(path: Path, sheet: ScoreSheet, locale: str) -> None:
    """Write the workbook.

    Raises:
        OSError: it cannot be written.
    """
    book = Workbook(write_only=True)
    warning = words.sample_text() if sheet.has_samples else ""
    title, about = words.title_text(), words.about_text(sheet, locale)
    _write_scores(book, sheet, locale, (title, about, warning))
    _write_records(book, sheet, locale, (title, about, warning))
    _write_measures(book, sheet, locale, (title, about, warning))
    book.save(path)


def sheet_names() -> tuple[str, str, str]:
    """What the sheets are called."""
    from qgis.PyQt.QtCore import QCoreApplication

    return (
        QCoreApplication.translate("ScoreSheet", "scores"),
        QCoreApplication.translate("ScoreSheet", "behind the scores"),
        QCoreApplication.translate("ScoreSheet", "measures"),
    )


def _write_scores(book: Workbook, sheet: ScoreSheet, locale: str, top: tuple[str, str, str]) -> None:
    rank, places, department, points, measured = words.head_texts()
    heads = [rank, places, department, points, words.points_change_title(), measured]
    heads += [f"{measure.label.text(locale)} ({measure.unit.text(locale)})" for measure in sheet.measures]
    names = [sheet.department_name(row.department, locale) for row in sheet.rows]
    widest = min(max(map(display_width, names), default=0) + 3, _WIDEST)
    widths = [_NARROW, _NARROW, max(_WIDE, widest), 11, 11, 11] + [13] * len(sheet.measures)
    page = _Sheet(book, sheet_names()[0], widths, frozen_columns=3)
    page.begin(*top, heads, _argb(sheet.accent))
    for row, name in zip(sheet.rows, names, strict=True):
        page.append(list(_score_cells(page, sheet, row, name)))
    page.end()
    page.append([])
    for light in Light:
        page.append([None, None, page.text(f"{words.SHAPES[light]} {words.light_text(light)}")])
    page.append([None, None, page.text(words.urgent_text(), Font(color=_argb(sheet.accent)))])


def _score_cells(page: _Sheet, sheet: ScoreSheet, row: ScoreRow, name: str) -> Iterator[Any]:
    yield None if row.rank is None else page.number(row.rank, "0")
    yield page.text(words.places_text(row))
    yield page.text(name)
    if row.total is None or row.light is None:
        yield page.text(words.NOTHING)
    else:
        yield page.number(row.total, _shaped(row.light, 1), _font(sheet, row.is_urgent, bold=True))
    yield None if row.total_change is None else page.number(row.total_change, "+0.0;-0.0;0.0")
    yield page.number(row.covered, "0%")
    for measure, cell in zip(sheet.measures, row.cells, strict=True):
        yield _figure(page, sheet, measure, cell)


def _figure(page: _Sheet, sheet: ScoreSheet, measure: ScoreMeasure, cell: ScoreCell) -> Any:
    if cell.value is None or cell.light is None:
        return page.text(words.NOTHING)
    return page.number(cell.value, _shaped(cell.light, measure.decimals), _font(sheet, cell.is_urgent))


def _write_records(book: Workbook, sheet: ScoreSheet, locale: str, top: tuple[str, str, str]) -> None:
    page = _Sheet(book, sheet_names()[1], [22, 20, 16, 44, 26, 40])
    page.begin(*top, words.record_heads(), _argb(sheet.accent))
    for row in sheet.rows:
        name = sheet.department_name(row.department, locale)
        for measure in sheet.measures:
            records = sheet.records_of(row.department, measure)
            label, shown = measure.label.text(locale), records.head(MOST_RECORDS)
            late = shown["late"].tolist()
            for number, texts in enumerate(words.record_texts(sheet, measure, shown, locale)):
                font = Font(color=_argb(sheet.accent)) if late[number] else None
                page.append_texts((name, label, *texts), font)
            if len(records) > MOST_RECORDS:
                more = words.more_text(len(records) - MOST_RECORDS)
                page.append_texts((name, label, "", more))
    page.end()


def _write_measures(book: Workbook, sheet: ScoreSheet, locale: str, top: tuple[str, str, str]) -> None:
    page = _Sheet(book, sheet_names()[2], [24, 9, 60, 60])
    page.begin(*top, words.measure_heads(), _argb(sheet.accent))
    for measure in sheet.measures:
        label = f"{measure.label.text(locale)} ({measure.unit.text(locale)})"
        about, rule = (page.text(text, wrap=True) for text in (measure.about.text(locale), words.rule_text(measure)))
        page.append([page.text(label), page.number(measure.weight, "0.##"), about, rule])
    page.end()


def _shaped(light: Light, decimals: int) -> str:
    """A number format that shows the light's shape before the number, which stays one."""
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    return f'"{words.SHAPES[light]}" {digits}'


def _font(sheet: ScoreSheet, urgent: bool, bold: bool = False) -> Font | None:
    return Font(bold=bold, color=_argb(sheet.accent) if urgent else None) if urgent or bold else None


def _argb(colour: str) -> str:
    return "FF" + colour.removeprefix("#").upper()
