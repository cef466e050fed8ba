"""How the fields of an entity stand in a workbook: headers, formats, words of lists, masked values."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from ..catalog.entities import Entity, Field, FieldType, GeometryType
from ..catalog.labels import CodeList
from ..catalog.loader import Catalog
from ..importer.code_words import CodeWords
from ..importer.masks import hidden
from ..importer.sheets import cell_text
from . import workbook_words as words

#: What a cell holds: a text, a number, a day, a moment, or nothing.
Value = str | int | float | date | datetime | None

TEXT, DAY, MOMENT, NUMBER = "@", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "General"
#: Spreadsheets count days from 1900, which they take for a leap year: dates before its March are texts.
_FIRST_DAY = date(1900, 3, 1)
_LONGEST_DATE = 10


@dataclass(frozen=True)
class WorkbookColumn:
    """One field as a column.

    Attributes:
        header: with the unit of numbers in brackets.
        choices: the words that a cell may hold; empty when anything.
        number_format: of its cells that are no texts.
        value: what stands in the cell for a value of the store.
    """

    field: Field
    header: str
    choices: tuple[str, ...]
    number_format: str
    value: Callable[[object], Value]


def columns_of(entity: Entity, catalog: Catalog, locale: str, personal: bool) -> tuple[WorkbookColumn, ...]:
    """The columns of an entity's sheet; `personal`: with private values in full."""
    return tuple(_column(field, catalog, locale, personal) for field in entity.fields)


def has_position(entity: Entity) -> bool:
    """Whether two more columns tell where a record is."""
    return entity.geometry is GeometryType.POINT


def _column(field: Field, catalog: Catalog, locale: str, personal: bool) -> WorkbookColumn:
    header = field.label.text(locale)
    if field.unit and field.type in (FieldType.INTEGER, FieldType.REAL):
        header += f"({words.UNITS[field.unit].text(locale)})"
    if field.personal and not personal:
        return WorkbookColumn(field, header, (), TEXT, lambda value: None if missing(value) else hidden(field, value))
    if field.codes:
        shown = _words_of(catalog.code_lists[field.codes], locale)
        return WorkbookColumn(field, header, tuple(shown.values()), TEXT, lambda value: _word(value, shown))
    if field.type is FieldType.BOOLEAN:
        yes, no = words.YES.text(locale), words.NO.text(locale)
        return WorkbookColumn(field, header, (yes, no), TEXT, lambda value: _truth(value, yes, no))
    makers: dict[FieldType, tuple[str, Callable[[object], Value]]] = {
        FieldType.INTEGER: (NUMBER, _number),
        FieldType.REAL: (NUMBER, _number),
        FieldType.DATE: (DAY, _day),
        FieldType.DATETIME: (MOMENT, _moment),
    }
    number_format, value = makers.get(field.type, (TEXT, _text))
    return WorkbookColumn(field, header, (), number_format, value)


def _words_of(codes: CodeList, locale: str) -> dict[str, str]:
    """The word for each code, or the code itself where an import would take the word for another."""
    reader = CodeWords(codes)
    labels = {name: code.text(locale) for name, code in codes.codes.items()}
    return {name: label if reader.find(label) == name else name for name, label in labels.items()}


def missing(value: object) -> bool:
    """Whether a value of a frame is none."""
    return value is None or value != value  # noqa: PLR0124 - NaN


def _text(value: object) -> Value:
    return None if missing(value) else str(value)


def _word(value: object, shown: dict[str, str]) -> Value:
    return None if missing(value) else shown.get(str(value), str(value))


def _truth(value: object, yes: str, no: str) -> Value:
    return None if missing(value) else yes if value else no


def _number(value: object) -> Value:
    """A number; as a text with all its digits where a spreadsheet, which keeps fifteen, would change it."""
    if missing(value):
        return None
    if not isinstance(value, int | float) or not math.isfinite(value):
        return str(value)
    number = float(value)
    if float(cell_text(number)) != number:
        return repr(value)
    return int(number) if number.is_integer() else number


def _day(value: object) -> Value:
    if missing(value):
        return None
    text = str(value)
    try:
        found = date.fromisoformat(text) if len(text) == _LONGEST_DATE else None
    except ValueError:
        found = None
    return found if found is not None and found >= _FIRST_DAY else text


def _moment(value: object) -> Value:
    if missing(value):
        return None
    text = str(value)
    try:
        # As QGIS writes it, with a fraction and the sign for no zone; both are left out when it is read, too.
        found = datetime.fromisoformat(text.partition(".")[0].removesuffix("Z"))
    except ValueError:
        return text
    return found if found.tzinfo is None and found.date() >= _FIRST_DAY else text
