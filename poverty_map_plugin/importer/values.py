"""Turns the texts of a column into values, and says what is wrong with those that it cannot read.

A column is parsed at once. What is written cleanly, nearly everything in a large file, passes in one call of numpy
or one regular expression over all texts; only what is odd is looked at text by text, each different one once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ..catalog.entities import Field, FieldType, Format
from ..catalog.labels import CodeList
from ..domain.personal import is_masked
from . import dates, numbers, texts
from .code_words import CodeWords
from .problem import Problem, Reading
from .sheets import FORMULA

#: Words for "not known" where a number, a date or a word of a list is wanted; in a text they are text.
_UNKNOWN = frozenset(("无", "暂无", "不详", "未知", "不清楚", "無", "暫無", "不詳"))
_SPACES = " \t\r\n\u00a0\u3000\u200b\ufeff"

Parser = Callable[[str], Reading]


@dataclass(frozen=True)
class ParsedColumn:
    """What became of a column.

    Attributes:
        values: aligned with the texts: str, bool, float or None; numbers as a float column with NaN for None. Texts
            that came as a categorical column may be one still.
        problems: by row, why there is no value although the cell is not blank.
        mended: by row, how an odd text was understood.
    """

    values: pd.Series
    problems: Mapping[int, Problem] = field(default_factory=dict)
    mended: Mapping[int, Problem] = field(default_factory=dict)


def parse_column(column: pd.Series, target: Field, codes: CodeList | None, factor: float | None = None) -> ParsedColumn:
    """Read the `column` of texts as the values of a field.

    Args:
        column: texts, blank ones empty, perhaps categorical; the index is the row in the sheet.
        target: the field that the values are for. A place or a reference is only tidied here, not looked up.
        codes: the code list of the field, when it has one.
        factor: what a bare number is multiplied by: 10000 for a column in units of ten thousand; None when the
            sheet does not say.
    """
    if target.type in (FieldType.INTEGER, FieldType.REAL):
        different = pd.Series(different_texts(column), dtype=object)
        quick = _plain_numbers(different, target, factor)
        if quick is not None:
            numbers_found = quick.to_numpy()
            found = numbers_found[column.cat.codes] if is_coded(column) else numbers_found
            return ParsedColumn(pd.Series(found, index=column.index))
    elif target.type is FieldType.TEXT and target.codes is None and _all_plain(different_texts(column), target):
        if is_coded(column):
            return ParsedColumn(column.cat.set_categories([text for text in column.cat.categories if text]))
        return ParsedColumn(column.mask(column == "", None) if "" in column.tolist() else column)
    return _each_different(column, target, _parser(target, codes, factor))


def is_coded(column: pd.Series) -> bool:
    """Whether a column of texts is categorical: its different texts, and for each row the number of one."""
    return isinstance(column.dtype, pd.CategoricalDtype)


def different_texts(column: pd.Series) -> list[str]:
    """The texts of a column: of one that is categorical each different one once, of others all."""
    texts: list[str] = column.cat.categories.tolist() if is_coded(column) else column.tolist()
    return texts


def factorized(column: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """For each row the number of its text, and the different texts."""
    if is_coded(column):
        return column.cat.codes.to_numpy(), column.cat.categories.to_numpy(dtype=object)
    return pd.factorize(column)


def by_number(values: list[Any], places: np.ndarray, column: pd.Series) -> pd.Series:
    """For each row of a column the value with its number; categorical when the column is."""
    if not is_coded(column):
        found = np.empty(len(values), dtype=object)
        found[:] = values
        return pd.Series(found[places], index=column.index, dtype=object)
    # Several texts may mean one value, and None is no category but the number -1.
    numbers_of, different = pd.factorize(np.array([*values, None], dtype=object))
    return pd.Series(pd.Categorical.from_codes(numbers_of[places], different), index=column.index)


def _all_plain(column: list[str], target: Field) -> bool:
    """Whether texts need no look of their own."""
    if target.personal and is_masked("\n".join(column)):
        return False
    if target.format is Format.PHONE:
        return texts.all_mobiles(column)
    if target.format is Format.IDENTITY_NUMBER:
        return texts.all_identity_numbers(column)
    return target.format is None and texts.all_tidy(column, code=target.is_code)


def _plain_numbers(column: pd.Series, target: Field, factor: float | None) -> pd.Series | None:
    """The column as numbers when all its texts are plain ones within the field's limits or empty; else None."""
    if max(map(len, column), default=0) > numbers.LONGEST_PLAIN:
        return None
    values = pd.to_numeric(column, errors="coerce").astype(float)
    if values.isna().to_numpy()[(column != "").to_numpy()].any() or not np.isfinite(values.dropna()).all():
        return None
    values = values * factor if factor not in (None, 1.0) else values
    if target.type is FieldType.INTEGER and (values.dropna() % 1 != 0).any():
        return None
    low, high = (values.min(), values.max()) if len(values) else (np.nan, np.nan)
    if (target.min is not None and low < target.min) or (target.max is not None and high > target.max):
        return None
    # The unit of a voltage is not plain from the number alone.
    return None if target.unit in numbers.UNPLAIN_UNITS and factor is None else values


def _parser(target: Field, codes: CodeList | None, factor: float | None) -> Parser:
    if codes is not None:
        return CodeWords(codes).read
    if target.format is Format.PHONE:
        return texts.phone
    if target.format is Format.IDENTITY_NUMBER:
        return texts.identity_number
    if target.format is Format.PERIOD:
        return dates.period
    if target.type is FieldType.DATE:
        return lambda text: dates.day(text, target.partial)
    if target.type is FieldType.DATETIME:
        return dates.moment
    if target.type is FieldType.BOOLEAN:
        return texts.Truth(target).read
    if target.type is FieldType.TEXT:
        return texts.code if target.is_code else texts.plain
    return numbers.NumberReader(target, factor).read


def _each_different(column: pd.Series, target: Field, parse: Parser) -> ParsedColumn:
    """Read each different text once."""
    places, different = factorized(column)
    readings = [_read(text, target, parse) for text in different]
    found = [reading.value for reading in readings]
    if target.type in (FieldType.INTEGER, FieldType.REAL):
        values = pd.Series(np.array(found, dtype=float)[places], index=column.index)
    else:
        values = by_number(found, places, column)
    return ParsedColumn(
        values,
        dict(_by_row(column, places, [reading.problem for reading in readings])),
        dict(_by_row(column, places, [reading.mended for reading in readings])),
    )


def _by_row(column: pd.Series, places: np.ndarray, notes: list[Problem | None]) -> Iterator[tuple[int, Problem]]:
    noted = np.array([note is not None for note in notes], dtype=bool)
    if not noted.any():
        return
    for position in np.flatnonzero(noted[places]):
        note = notes[places[position]]
        if note is not None:
            yield int(column.index[position]), note


def _read(text: str, target: Field, parse: Parser) -> Reading:
    if text.startswith(FORMULA):
        return Reading(problem=Problem("value_formula"))
    bare = text.strip(_SPACES)
    free = target.type is FieldType.TEXT and target.codes is None
    if not bare or (not target.codes and bare.lower() in texts.BLANKS):
        return Reading(None)
    if bare.upper() in texts.ERRORS:
        return Reading(problem=Problem("value_error"))
    if bare.startswith("=") and not (free and target.format is None and not target.is_code):
        return Reading(problem=Problem("value_formula"))
    if target.personal and is_masked(bare):
        return Reading(problem=Problem("value_masked"))
    reading = parse(bare)
    if reading.problem and bare.lower() in texts.BLANKS:
        return Reading(None)
    if reading.problem and bare in _UNKNOWN:
        return Reading(None, mended=Problem("value_unknown_word"))
    return reading
