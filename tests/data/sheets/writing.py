"""Writes tables as the files that offices send: xlsx, xls, csv, tsv; the same content gives the same bytes."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.utils import get_column_letter

#: What every file says of when it was made.
_MADE = datetime(2016, 12, 1)  # noqa: DTZ001
_ZIP_TIME = (2016, 12, 1, 0, 0, 0)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_FORMULA = re.compile(
    r'<c r="(?P<cell>[A-Z]+\d+)"(?P<style>(?: s="\d+")?)[^>]*><f>(?P<text>.*?)</f><v ?(?:/>|></v>)</c>'
)
_INLINE = re.compile(r't="inlineStr"><is>(<t.*?</t>)</is>', re.S)
_STRINGS = "xl/sharedStrings.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRINGS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
#: Weights and check characters of an identity number (GB 11643-1999).
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


@dataclass(frozen=True)
class Formula:
    """A formula; `result` is what Excel last showed, None when no program has computed it."""

    text: str
    result: str | float | None = None


@dataclass(frozen=True)
class Shown:
    """A value with the number format that it is shown in."""

    value: float | date | datetime
    number_format: str


Cell = str | float | date | Formula | Shown | None
Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Sheet:
    """One sheet; `merged` are ranges such as A1:F1, whose value stands in their first cell."""

    name: str
    rows: Rows
    merged: Sequence[str] = ()
    hidden: bool = False


@dataclass(frozen=True)
class SheetFile:
    """A file to write: its name, and the function that writes it, whose docstring says what it is for."""

    name: str
    write: Callable[[Path], None]


@dataclass
class SheetFiles:
    """The files that a module makes."""

    files: list[SheetFile] = field(default_factory=list)

    def file(self, name: str) -> Callable[[Callable[[Path], None]], Callable[[Path], None]]:
        """Mark the function that writes the file of this name."""

        def mark(write: Callable[[Path], None]) -> Callable[[Path], None]:
            self.files.append(SheetFile(name, write))
            return write

        return mark


def identity(region: str, number: int) -> str:
    """A made-up identity number with the right check character, of somebody born on 1 January 1900."""
    digits = f"{region}19000101{number:03}"
    return digits + _CHECKS[sum(int(d) * w for d, w in zip(digits, _WEIGHTS, strict=True)) % 11]


def write_xlsx(path: Path, *sheets: Sheet) -> None:
    """Write a workbook as Excel leaves it: formulas with their last results, texts that look like formulas as texts."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.creator = "made up"
    book.properties.created = _MADE
    results: dict[str, dict[str, Formula]] = {}
    for number, sheet in enumerate(sheets, start=1):
        page = book.create_sheet(sheet.name)
        page.sheet_state = "hidden" if sheet.hidden else "visible"
        found = results.setdefault(f"xl/worksheets/sheet{number}.xml", {})
        for row, cells in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(cells, start=1):
                if cell is not None:
                    _fill(page.cell(row, column), cell)
                if isinstance(cell, Formula):
                    found[f"{get_column_letter(column)}{row}"] = cell
        for area in sheet.merged:
            page.merge_cells(area)
    raw = io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source:
        parts = {name: _MODIFIED.sub(rb"\g<1>2016-12-01T00:00:00Z", source.read(name)) for name in source.namelist()}
    for name, formulas in results.items():
        parts[name] = _with_results(parts[name].decode(), formulas).encode()
    if _STRINGS not in parts:
        _share_strings(parts, list(results))
    with zipfile.ZipFile(path, "w") as target:
        for name, content in parts.items():
            target.writestr(zipfile.ZipInfo(name, _ZIP_TIME), content, zipfile.ZIP_DEFLATED)


def _share_strings(parts: dict[str, bytes], sheets: Sequence[str]) -> None:
    """Put the texts of all sheets into one part, as Excel does; some releases of openpyxl leave them in the cells."""
    strings: dict[str, int] = {}
    for name in sheets:
        text = parts[name].decode()
        parts[name] = _INLINE.sub(lambda t: f't="s"><v>{strings.setdefault(t[1], len(strings))}</v>', text).encode()
    items = "".join(f"<si>{text}</si>" for text in strings)
    parts[_STRINGS] = f'<?xml version="1.0" encoding="UTF-8"?><sst xmlns="{_MAIN}">{items}</sst>'.encode()
    for name, end, entry in (
        ("[Content_Types].xml", "</Types>", f'<Override PartName="/{_STRINGS}" ContentType="{_STRINGS_TYPE}"/>'),
        (
            "xl/_rels/workbook.xml.rels",
            "</Relationships>",
            f'<Relationship Type="{_STRINGS_RELATION}" Target="/{_STRINGS}" Id="rIdStrings"/>',
        ),
    ):
        parts[name] = parts[name].decode().replace(end, entry + end).encode()


def _fill(place: openpyxl.cell.Cell, cell: Cell) -> None:
    if isinstance(cell, Formula):
        place.value = cell.text
    elif isinstance(cell, Shown):
        place.value = cell.value
        place.number_format = cell.number_format
    else:
        place.value = cell
        if isinstance(cell, str) and cell.startswith("="):
            place.data_type = "s"
            place.quotePrefix = True


def _with_results(text: str, formulas: dict[str, Formula]) -> str:
    def put(match: re.Match[str]) -> str:
        result = formulas[match["cell"]].result
        if result is None:
            return f'<c r="{match["cell"]}"{match["style"]}><f>{match["text"]}</f></c>'
        kind = "n" if not isinstance(result, str) else "e" if result.startswith("#") else "str"
        return (
            f'<c r="{match["cell"]}"{match["style"]} t="{kind}"><f>{match["text"]}</f><v>{escape(str(result))}</v></c>'
        )

    return _FORMULA.sub(put, text)


def write_xls(path: Path, *sheets: Sheet) -> None:
    """Write a workbook of Excel 97 to 2003, with xlwt (requirements-dev.txt; nothing else needs it)."""
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        page.visibility = int(sheet.hidden)
        covered = [_bounds(area) for area in sheet.merged]
        for row, cells in enumerate(sheet.rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, Shown):
                    page.write(row, column, cell.value, xlwt.easyxf(num_format_str=cell.number_format))
                elif cell is not None and (row, column) not in [(area[0], area[2]) for area in covered]:
                    page.write(row, column, cell)
        for top, bottom, left, right in covered:
            page.write_merge(top, bottom, left, right, sheet.rows[top][left])
    book.save(str(path))


def _bounds(area: str) -> tuple[int, int, int, int]:
    left, top, right, bottom = openpyxl.utils.range_boundaries(area)
    return top - 1, bottom - 1, left - 1, right - 1


def write_text(path: Path, rows: Rows, encoding: str, delimiter: str = ",", line_end: str = "\r\n") -> None:
    """Write a table as text, quoted where it must be; rows may be of different lengths."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
