"""Tables in text files: csv, tsv, in the encodings that offices use."""

from __future__ import annotations

import codecs
import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from .sheets import HEAD_ROWS, SheetReader

_BLOCK = 1 << 20
#: How many rows tell whether the texts of a column repeat, and what share of them is different at most.
_SAMPLE, _REPEATING = 2000, 0.5
_SEPARATORS = ",;\t|，"
_ENCODINGS = ("utf-8-sig", "gb18030")
_MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


@dataclass(frozen=True)
class TextTable(SheetReader):
    """A text file as a sheet.

    Attributes:
        encoding: a codec's name.
        separator: between the cells.
        width: the most cells that a row may have.
    """

    encoding: str = "utf-8-sig"
    separator: str = ","
    width: int = 1

    def head(self) -> list[list[str]]:
        """The first rows as texts."""
        with self.file.open(encoding=self.encoding, newline="") as opened:
            rows = []
            for row in csv.reader(opened, delimiter=self.separator):
                rows.append(row)
                if len(rows) == HEAD_ROWS:
                    break
        width = max(map(len, rows), default=0)
        return [row + [""] * (width - len(row)) for row in rows]

    def chunks(self, after: int, rows: int = 50_000) -> Iterator[pd.DataFrame]:
        """The rows after row number `after`."""
        return self._chunks(after, rows, str)

    def coded_chunks(self, after: int, rows: int = 50_000) -> Iterator[pd.DataFrame]:
        """The rows after row number `after`; columns are categorical where their first texts repeat."""
        sample = next(self._chunks(after, _SAMPLE, str), pd.DataFrame())
        repeating = [at for at in sample.columns if sample[at].nunique() <= len(sample) * _REPEATING]
        return self._chunks(after, rows, defaultdict(lambda: str, dict.fromkeys(repeating, "category")))

    def _chunks(self, after: int, rows: int, types: type | Mapping[int, str | type]) -> Iterator[pd.DataFrame]:
        try:
            with pd.read_csv(
                self.file,
                sep=self.separator,
                encoding=self.encoding,
                header=None,
                names=range(self.width),
                index_col=False,
                skiprows=after,
                dtype=types,
                keep_default_na=False,
                na_filter=False,
                skip_blank_lines=False,
                low_memory=False,  # which would put each chunk together anew; chunks are small already
                chunksize=rows,
            ) as reader:
                for chunk in reader:
                    chunk.index += after + 1
                    yield _without_blanks(chunk)
        except pd.errors.EmptyDataError:
            return
        except (pd.errors.ParserError, csv.Error) as problem:
            if str(problem).startswith("Too many columns"):
                # One row alone is left, and shorter than the width, which is an upper bound.
                yield from self._last_row(after)
                return
            raise InputError("file_unreadable", file=str(self.file), reason=str(problem)) from problem

    def _last_row(self, after: int) -> Iterator[pd.DataFrame]:
        with self.file.open(encoding=self.encoding, newline="") as opened:
            for number, row in enumerate(csv.reader(opened, delimiter=self.separator), start=1):
                if number > after and any(text.strip() for text in row):
                    cells = row + [""] * (self.width - len(row))
                    yield pd.DataFrame([cells], index=[number], columns=range(len(cells)), dtype=object)


def _without_blanks(chunk: pd.DataFrame) -> pd.DataFrame:
    # Cells that a short row lacks come as NaN even so.
    short = chunk.iloc[:, -1].isna()
    if short.any():
        chunk = chunk.astype(object).fillna("")
    suspicious = chunk.index[chunk.iloc[:, 0].isin(("", " ", "\t"))]
    if len(suspicious):
        empty = chunk.loc[suspicious].apply(lambda column: column.str.strip() == "").all(axis=1)
        chunk = chunk.drop(suspicious[empty])
    return chunk


def open_text(path: Path, feedback: Feedback | None = None) -> TextTable:
    """A text file as a sheet; encoding and separator are found in it.

    Raises:
        InputError: file_encoding_unknown.
        CancelledError: cancelled.
    """
    encoding = _encoding(path, feedback)
    sample = _sample(path, encoding)
    separator = _separator(sample)
    first = max((len(row) for row in csv.reader(io.StringIO(sample), delimiter=separator)), default=1)
    lines, width = _measure(path, encoding, separator, first, feedback)
    return TextTable(path, expected_rows=lines, encoding=encoding, separator=separator, width=width)


def _encoding(path: Path, feedback: Feedback | None) -> str:
    with path.open("rb") as opened:
        start = opened.read(4)
    for mark, encoding in _MARKS.items():
        if start.startswith(mark):
            return encoding
    row = 0
    for encoding in _ENCODINGS:
        wrong = _first_wrong_row(path, encoding, feedback)
        if wrong is None:
            return encoding
        row = max(row, wrong)
    raise InputError("file_encoding_unknown", file=str(path), row=row, expected="UTF-8, GB18030, UTF-16")


def _first_wrong_row(path: Path, encoding: str, feedback: Feedback | None) -> int | None:
    """The first row that is not in an encoding; None when all are."""
    decoder = codecs.getincrementaldecoder(encoding)()
    row = 1
    with path.open("rb") as opened:
        while block := opened.read(_BLOCK):
            _look_up(feedback)
            try:
                decoder.decode(block)
            except UnicodeDecodeError as problem:
                return row + block[: problem.start].count(b"\n")
            row += block.count(b"\n")
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return row
    return None


def _sample(path: Path, encoding: str) -> str:
    with path.open(encoding=encoding, newline="") as opened:
        return opened.read(_BLOCK // 16)


def _separator(sample: str) -> str:
    """The sign that cuts most rows into the same number of cells, more than one."""
    best, most = ",", 0.0
    for separator in _SEPARATORS:
        try:
            rows = [row for row in csv.reader(io.StringIO(sample), delimiter=separator) if any(row)][:HEAD_ROWS]
        except csv.Error:
            continue
        widths = [len(row) for row in rows if len(row) > 1]
        if widths:
            usual = max(set(widths), key=widths.count)
            score = widths.count(usual) / len(rows) * min(usual, 5)
            if score > most:
                best, most = separator, score
    return best


def _measure(path: Path, encoding: str, separator: str, width: int, feedback: Feedback | None) -> tuple[int, int]:
    """How many lines a file has, and an upper bound of the cells in one; `width` is how many its first lines have."""
    if encoding == "utf-16" or separator not in ",;\t":
        lines, most = 0, 0
        with path.open(encoding=encoding, newline="") as text:
            for row in text:
                lines, most = lines + 1, max(most, row.count(separator))
        return lines, most + 1
    # In UTF-8 and GB18030 the bytes of these separators and of line ends occur in no other character.
    sign, end, quote = separator.encode("ascii"), b"\n", b'"'
    lines, most, rest = 0, width - 1, b""
    with path.open("rb") as opened:
        while block := opened.read(_BLOCK):
            _look_up(feedback)
            whole, found, rest = (rest + block).rpartition(end)
            ends = _count(whole, end) + bool(found)
            lines += ends
            # Mostly all rows are alike, which two counts tell; else each is looked at.
            if _count(whole, sign) != ends * (width - 1) or _count(whole, quote):
                most = max(most, *(line.count(sign) for line in whole.split(end)))
    return lines + bool(rest), max(most, rest.count(sign)) + 1


def _look_up(feedback: Feedback | None) -> None:
    if feedback is not None:
        raise_if_cancelled(feedback)


def _count(block: bytes, sign: bytes) -> int:
    """How often a byte occurs; of one that occurs often numpy is ten times as fast as `bytes.count`."""
    return int(np.count_nonzero(np.frombuffer(block, dtype=np.uint8) == sign[0]))
