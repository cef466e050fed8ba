"""A table of a file that holds an entity's records: its sheet, its header, what its columns fill, its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..domain.findings import Finding, info, warning
from .column_guess import EXTRA_CELL, REPORT_PREFIX, relation_column
from .headers import (
    SUSPICIOUS,
    Header,
    is_note,
    is_total,
    may_hold_notes,
    normalised,
)
from .mapping import Guess, TableMapping
from .sheets import SheetReader
from .values import different_texts

#: So few rows are read, checked and written at once that a cancelled import stops within a second.
_AT_ONCE = 20_000
#: In which columns the word for a total or a note stands.
_FIRST_COLUMNS = 4
_NAMED = 10
#: Headers of columns that only number the rows.
_NUMBERS = frozenset(("序号", "序", "顺序号", "序號", "no.", "no", "#"))
#: Of how many columns taken on a row with one text is no record, when that is Chinese words and not a number.
_ALONE_AMONG = 3
_WORDS = re.compile(r"[\u3400-\u9fff]{2,}")


@dataclass
class FoundTable:
    """A table, ready to be read.

    Attributes:
        mapping: complete: what a person may correct, keep and use for the next sheet of the kind.
        findings: about the file as a whole, such as other sheets that were left out.
        left_out: while it is read, the rows that are no data by kind: total, note, header.
        left_out_cells: the texts of those rows.
        stray: while it is read, rows with texts under no header.
        more: the tables of the file's other sheets of the same shape.
    """

    reader: SheetReader
    header: Header
    guesses: tuple[Guess, ...]
    mapping: TableMapping
    findings: tuple[Finding, ...] = ()
    left_out: dict[str, list[int]] = field(default_factory=dict)
    left_out_cells: list[tuple[str, ...]] = field(default_factory=list)
    stray: list[int] = field(default_factory=list)
    more: tuple[FoundTable, ...] = ()

    @property
    def tables(self) -> tuple[FoundTable, ...]:
        """It and the tables of the other sheets that are read with it, their columns at the same positions."""
        return (self, *self.more)

    @property
    def is_report(self) -> bool:
        """Whether it is a report of rejected rows, which holds but a part of a sheet."""
        return any(name.startswith(REPORT_PREFIX) for name in self.header.names)

    def chunks(self, coded: bool = False) -> Iterator[pd.DataFrame]:
        """The rows of data: without totals, notes, and headers that are repeated on each page.

        With `coded` a column whose texts repeat may be categorical.
        """
        self.left_out.clear()
        self.left_out_cells.clear()
        self.stray.clear()
        read = self.reader.coded_chunks if coded else self.reader.chunks
        for chunk in read(self.header.last, _AT_ONCE):
            # Cells that are empty at the end of rows may not be in the file at all.
            missing = [position for position in range(len(self.header.names)) if position not in chunk.columns]
            data = self._data(_with_empty(chunk, missing) if missing else chunk)
            self._note_strays(data)
            if len(data):
                yield data

    def close(self) -> None:
        """Let go of the file."""
        self.reader.close()

    def notes(self) -> list[Finding]:
        """What was left out while the table was read, and the units that headers name."""
        where = {"file": self.reader.file.name, "sheet": self.reader.name}
        codes = {"total": "total_row_left_out", "note": "note_left_out", "header": "header_repeated"}
        found = [
            info("unit_taken", {**where, "column": guess.header}, factor=f"{guess.factor:g}")
            for guess in self.guesses
            if guess.target is not None and guess.factor not in (None, 1.0)
        ]
        found += self._of_columns(where)
        if self.stray:
            at = {**where, "row": self.stray[0]}
            rows = ", ".join(map(str, self.stray[:_NAMED]))
            found.append(warning("cells_without_header", at, count=len(self.stray), rows=rows))
        return found + [
            info(
                codes[kind], {**where, "row": rows[0]}, count=len(rows), rows=", ".join(map(str, sorted(rows)[:_NAMED]))
            )
            for kind, rows in sorted(self.left_out.items())
        ]

    def _of_columns(self, where: Mapping[str, object]) -> list[Finding]:
        """What the columns were taken for, and those that were left out although something stands in them."""
        taken = "; ".join(f"{guess.header} → {guess.target}" for guess in self.guesses if guess.target is not None)
        found = [info("columns_taken", where, columns=taken)]
        used = relation_column(self.header) if self.mapping.one_row_per_person else None
        lost = [
            guess
            for guess in self.guesses
            if guess.target is None
            and not guess.sure
            and guess.position != used
            and normalised(guess.header) not in _NUMBERS
        ]
        for guess in lost:
            if guess.reason.code == "column_wrong_unit":
                at = {**where, "column": guess.header}
                found.append(Finding(guess.reason.severity, guess.reason.code, at, guess.reason.parameters))
        names = [guess.header for guess in lost if guess.header and guess.reason.code != "column_wrong_unit"]
        if names:
            found.append(warning("columns_left_out", where, columns=", ".join(names)))
        for guess in self.guesses:
            if guess.target is not None and guess.reason.code == "column_by_content":
                at = {**where, "column": guess.header}
                found.append(warning("column_taken_by_content", at, **guess.reason.parameters))
        return found

    @property
    def named_width(self) -> int:
        """How many columns there are up to the last one that has a name."""
        return max((at for at, name in enumerate(self.header.names, start=1) if name), default=0)

    def shifted(self, chunk: pd.DataFrame) -> list[int]:
        """Rows of a text file with more cells than the header has: a separator in a text cut them wrongly."""
        names = self.header.names
        if self.is_report:
            beyond = [position for position, name in enumerate(names) if name.startswith(EXTRA_CELL)]
        elif self.reader.name:
            return []
        else:
            beyond = [at for at in chunk.columns if isinstance(at, int) and at >= self.named_width]
        filled = [chunk[position].str.strip() != "" for position in beyond if any(chunk[position].tolist())]
        if not filled:
            return []
        rows = chunk.index[np.logical_or.reduce(filled)]
        # In most rows it is a column whose header is blank.
        usual = not self.is_report and len(chunk) > 1 and len(rows) > len(chunk) / 2
        return [] if usual else [int(row) for row in rows]

    def _note_strays(self, chunk: pd.DataFrame) -> None:
        """Remember rows that have texts where the header has none."""
        names = self.header.names
        for position in chunk.columns:
            if position >= len(names) or not names[position]:
                taken = any(guess.position == position and guess.target is not None for guess in self.guesses)
                texts = chunk[position]
                if not taken and any(texts.tolist()):
                    rows = chunk.index[texts.str.strip() != ""]
                    self.stray = sorted({*self.stray, *map(int, rows)})

    def _data(self, chunk: pd.DataFrame) -> pd.DataFrame:
        if self.reader.is_export:
            return chunk
        out: list[int] = []
        named = [position for position, name in enumerate(self.header.names) if name and position in chunk]
        if named:
            repeated = chunk.index[chunk[named[0]].isin(_first_parts(self.header.names[named[0]]))]
            for row in repeated:
                texts = [" ".join(str(text).split()) for text in chunk.loc[row]]
                if sum(
                    text in _first_parts(name) for text, name in zip(texts, self.header.names, strict=False) if name
                ) > (len(named) / 2):
                    self.left_out.setdefault("header", []).append(int(row))
                    out.append(row)
        for row in self._suspicious(chunk):
            texts = [str(text) for text in chunk.loc[row]]
            if row in out:
                continue
            kind = "total" if is_total(texts) else "note" if is_note(texts) or self._stands_alone(texts) else ""
            if kind:
                self.left_out.setdefault(kind, []).append(int(row))
                out.append(row)
                self.left_out_cells.append(tuple(texts))
        return chunk.drop(out) if out else chunk

    def _suspicious(self, chunk: pd.DataFrame) -> list[int]:
        found: dict[int, None] = {}
        for position in chunk.columns[:_FIRST_COLUMNS]:
            texts = chunk[position]
            joined = "\n".join(different_texts(texts))
            if may_hold_notes(joined) and SUSPICIOUS.search(joined):
                found.update(dict.fromkeys(texts.index[texts.str.contains(SUSPICIOUS)]))
        taken = [g.position for g in self.guesses if g.target is not None and g.position in chunk][:2]
        for position in taken if len(taken) > 1 else ():
            if "" in different_texts(chunk[position]):
                found.update(dict.fromkeys(chunk.index[chunk[position] == ""]))
        return list(found)

    def _stands_alone(self, texts: list[str]) -> bool:
        """Whether words stand alone in a row: a title repeated on a page, a heading over some rows, a line of notes."""
        alone = {text.strip() for text in texts if text.strip()}
        if len(alone) != 1 or sum(guess.target is not None for guess in self.guesses) < _ALONE_AMONG:
            return False
        return bool(_WORDS.search(alone.pop()))


def _with_empty(chunk: pd.DataFrame, positions: list[int]) -> pd.DataFrame:
    empty = pd.DataFrame("", index=chunk.index, columns=positions, dtype=object)
    return pd.concat([chunk, empty], axis=1)


def _first_parts(name: str) -> set[str]:
    return {name, *name.split("/")}
