"""Rows and shared texts of xlsx workbooks, streamed with expat: openpyxl, an object a cell, takes several times longer.

What a cell is shown as follows from its type and its style; both are as ECMA-376, part 1, 18.3.1.4 and 18.18.11 say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, Any
from xml.parsers import expat

from .sheets import cell_text

_BLOCK = 1 << 16
#: How a text holds a sign that XML cannot, such as _x000D_, and the stroke of what only looks like that: _x005F_x000D_.
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"([A-Za-z]{1,3})[0-9]+")
_PLAIN = re.compile(r"-?[0-9]{1,15}")
#: Columns that a sheet can have at most.
_MOST_COLUMNS = 16_384


@dataclass(frozen=True)
class Styles:
    """What cell styles say of numbers, by the style's number.

    Attributes:
        dates, spans: styles of dates and times, and those of lengths of time among them.
        percents: styles of percentages.
        epoch: the day that serial dates count from.
    """

    dates: frozenset[int] = frozenset()
    spans: frozenset[int] = frozenset()
    percents: frozenset[int] = frozenset()
    epoch: datetime | None = None


def unescaped(text: str) -> str:
    """A text with the signs that stand in it as _x…_."""
    return _ESCAPE.sub(_sign, text) if "_x" in text else text


def _sign(match: re.Match[str]) -> str:
    sign = chr(int(match[1], 16))
    return sign if sign == "_" or sign < " " or sign in "\ufffe\uffff" else match[0]


def _local(name: str) -> str:
    return name.rpartition(":")[2]


class _Parser:
    """Feeds a stream to expat; names come without their prefix.

    Raises ValueError for what is no well-formed XML, and for a document type, whose entities could grow without end.
    """

    def __init__(self) -> None:
        self._expat = expat.ParserCreate()
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self.start
        self._expat.EndElementHandler = self.end
        self._expat.CharacterDataHandler = self.characters
        self._expat.StartDoctypeDeclHandler = self._refuse
        self._texts: list[str] | None = None
        self._phonetic = 0

    def blocks(self, stream: IO[bytes]) -> Iterator[None]:
        """Parse block by block."""
        try:
            while block := stream.read(_BLOCK):
                self._expat.Parse(block, False)
                yield
            self._expat.Parse(b"", True)
        except expat.ExpatError as problem:
            raise ValueError(str(problem)) from problem
        yield

    def start(self, name: str, attributes: dict[str, str]) -> None:
        raise NotImplementedError

    def end(self, name: str) -> None:
        raise NotImplementedError

    def characters(self, text: str) -> None:
        """Keep what stands in a value or a text."""
        if self._texts is not None and not self._phonetic:
            self._texts.append(text)

    @staticmethod
    def _refuse(*_: object) -> None:
        raise ValueError("a document type")


class _Strings(_Parser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._whole: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name) if ":" in name else name
        if local == "si":
            self._whole = []
        elif local == "t":
            self._texts = self._whole
        elif local == "rPh":
            self._phonetic += 1

    def end(self, name: str) -> None:
        local = _local(name) if ":" in name else name
        if local == "si":
            self.found.append(unescaped("".join(self._whole)))
        elif local == "t":
            self._texts = None
        elif local == "rPh":
            self._phonetic -= 1


def read_shared_texts(stream: IO[bytes]) -> list[str]:
    """The texts that cells refer to by number, without how they are read aloud.

    Raises:
        ValueError: it is no well-formed XML.
    """
    parser = _Strings()
    for _ in parser.blocks(stream):
        pass
    return parser.found


@dataclass
class _Cell:
    """The cell being read."""

    column: int = 0
    kind: str = "n"
    style: int = 0
    texts: list[str] = field(default_factory=list)


class _Rows(_Parser):
    def __init__(self, texts: Sequence[str], styles: Styles) -> None:
        super().__init__()
        self.rows: list[tuple[int, list[str]]] = []
        self._shared = texts
        self._styles = styles
        self._number = 0
        self._row: list[str] = []
        self._cell = _Cell()
        self._columns: dict[str, int] = {}
        self._read: Mapping[str, Callable[[str], str]] = {
            "s": lambda text: self._shared[int(text)],
            "b": lambda text: cell_text(bool(int(text))),
            "d": _iso_text,
            "n": self._number_text,
        }

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name) if ":" in name else name
        if local == "c":
            cell = self._cell
            reference = attributes.get("r")
            cell.column = self._column(reference) if reference else cell.column + 1
            cell.kind = attributes.get("t", "n")
            cell.style = int(attributes.get("s", 0))
            cell.texts = []
        elif local in ("v", "t"):
            # A formula's own text and a comment's are in other elements.
            self._texts = self._cell.texts
        elif local == "row":
            number = attributes.get("r")
            self._number = int(number) if number else self._number + 1
            self._row, self._cell.column = [], -1
        elif local == "rPh":
            self._phonetic += 1

    def end(self, name: str) -> None:
        local = _local(name) if ":" in name else name
        if local in ("v", "t"):
            self._texts = None
        elif local == "c":
            cell = self._cell
            if cell.texts:
                row, text = self._row, "".join(cell.texts)
                if cell.column > len(row):
                    row += [""] * (cell.column - len(row))
                reading = self._read.get(cell.kind)
                shown = reading(text) if reading is not None else unescaped(text)
                if cell.column < len(row):
                    row[cell.column] = shown
                else:
                    row.append(shown)
        elif local == "row":
            self.rows.append((self._number, self._row))
        elif local == "rPh":
            self._phonetic -= 1

    def _column(self, reference: str) -> int:
        """The position of a cell such as AB12, from 0."""
        letters = reference.rstrip("0123456789")
        position = self._columns.get(letters)
        if position is None:
            if not _REFERENCE.fullmatch(reference):
                raise ValueError(f"a cell called {reference!r}")
            position = 0
            for letter in letters.upper():
                position = position * 26 + ord(letter) - 64
            position -= 1
            if position >= _MOST_COLUMNS:
                raise ValueError(f"a cell called {reference!r}")
            self._columns[letters] = position
        return position

    def _number_text(self, text: str) -> str:
        styles, style = self._styles, self._cell.style
        if style in styles.dates:
            return _date_text(text, styles.epoch, style in styles.spans)
        is_percent = style in styles.percents
        if not is_percent and _PLAIN.fullmatch(text):
            return str(int(text))
        number: Any = float(text) if any(sign in text for sign in ".eE") else int(text)
        return cell_text(number, is_percent)


def _date_text(text: str, epoch: datetime | None, is_span: bool) -> str:
    from openpyxl.utils.datetime import WINDOWS_EPOCH, from_excel

    try:
        return cell_text(from_excel(float(text), epoch or WINDOWS_EPOCH, timedelta=is_span))
    except (OverflowError, ValueError):
        return "#VALUE!"  # as a spreadsheet shows a date that there is not


def _iso_text(text: str) -> str:
    from openpyxl.utils.datetime import from_ISO8601

    return cell_text(from_ISO8601(text))


def read_rows(stream: IO[bytes], texts: Sequence[str], styles: Styles) -> Iterator[tuple[int, list[str]]]:
    """The rows that a sheet's XML holds, by number, each as long as its last cell that is not empty.

    Raises:
        ValueError, IndexError: it is no well-formed XML, or refers to what is not there.
    """
    parser = _Rows(texts, styles)
    for _ in parser.blocks(stream):
        yield from parser.rows
        parser.rows.clear()
