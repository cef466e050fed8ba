"""Sheets of one shape: a county's workbook with one sheet per township, all with the same headers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

from ..domain.findings import Finding, info, warning
from .found_table import FoundTable
from .headers import in_brackets, normalised
from .mapping import Guess


@dataclass
class ArrangedTable(FoundTable):
    """A table whose columns stand at the positions that they have in another one of the same shape.

    Attributes:
        own: the table as it stands in its sheet, where totals and notes are told by their columns.
        moved: positions in the sheet to positions in the other table.
    """

    own: FoundTable = field(kw_only=True)
    moved: dict[int, int] = field(default_factory=dict)

    def chunks(self, coded: bool = False) -> Iterator[pd.DataFrame]:
        """As those of a `FoundTable`, the columns arranged."""
        self.left_out_cells.clear()
        names = len(self.header.names)
        extra = names - len(self.own.header.names)
        for chunk in self.own.chunks(coded):
            placed = chunk.rename(columns=lambda at: self.moved.get(at, at + extra))
            missing = [at for at in range(names) if at not in placed.columns]
            yield placed.assign().join(_blank(placed, missing))[sorted([*placed.columns, *missing])]
        for cells in self.own.left_out_cells:
            arranged = [""] * max(names, len(cells) + extra)
            for at, text in enumerate(cells):
                arranged[self.moved.get(at, at + extra)] = text
            self.left_out_cells.append(tuple(arranged))

    def notes(self) -> list[Finding]:
        """What was left out while the table was read; its columns are those of the other table."""
        return [finding for finding in self.own.notes() if finding.code != "columns_taken"]


def units_not_said(tables: Sequence[FoundTable]) -> list[Finding]:
    """Warnings for columns whose unit one sheet names and another does not, whose numbers stay as they stand.

    Args:
        tables: of one shape, their columns at the same positions.
    """
    found = []
    for column in tables[0].guesses:
        if column.target is None:
            continue
        factors = {table.reader.name: _factor(table, column.position) for table in tables}
        said = {name: factor for name, factor in factors.items() if factor not in (None, 1.0)}
        silent = [name for name, factor in factors.items() if factor is None]
        if said and silent:
            other, factor = next(iter(said.items()))
            where = {"file": tables[0].reader.file.name, "column": column.header}
            found.append(warning("unit_not_said", where, names=", ".join(silent), other=other, factor=f"{factor:g}"))
    return found


def _factor(table: FoundTable, position: int) -> float | None:
    return next((guess.factor for guess in table.guesses if guess.position == position), None)


def _blank(chunk: pd.DataFrame, positions: list[int]) -> pd.DataFrame:
    return pd.DataFrame("", index=chunk.index, columns=positions, dtype=object)


def arranged_like(first: FoundTable, guessed: FoundTable, table: FoundTable) -> ArrangedTable | None:
    """A table with the columns of another one, when both have the same ones; None when it is of another shape.

    Headers are compared without blanks and signs, but with their brackets, which may name a unit. A unit that the
    table's own header or title names counts, unless a person corrected that of the first one.

    Args:
        first: the table that fits best, as the mapping has it.
        guessed: the same without a mapping.
        table: the other one, without a mapping.
    """
    wanted = {_key(g.header): g for g in first.guesses if g.header}
    taken = {key for key, guess in wanted.items() if guess.target is not None}
    mine = [_key(name) if name else None for name in table.header.names]
    there = [key for key in mine if key is not None]
    foreign = any(g.target is not None and g.header and _key(g.header) not in wanted for g in table.guesses)
    if not taken or not taken <= set(there) or foreign or any(there.count(key) > 1 for key in taken):
        return None
    before = {guess.position: guess for guess in guessed.guesses}
    moved: dict[int, int] = {}
    names = [""] * len(first.header.names)
    guesses: list[Guess] = []
    own_guesses: list[Guess] = []
    for guess in table.guesses:
        key = mine[guess.position] if guess.position < len(mine) else None
        model = wanted.get(key) if key is not None else None
        if model is None or model.position in moved.values():
            at, made = len(names), replace(guess, target=None)
            names.append(guess.header)
        else:
            other = before.get(model.position)
            if model.target is not None and _wrong_unit(guess) and not (other and _wrong_unit(other)):
                return None
            at, made = model.position, _as_model(guess, model, other)
            names[at] = guess.header
        moved[guess.position] = at
        own_guesses.append(made)
        guesses.append(replace(made, position=at))
    mapping = replace(
        first.mapping,
        sheet=table.reader.name,
        header_row=table.header.last,
        columns={g.header: str(g.target) if g.target else None for g in guesses if g.header},
        units={g.header: g.factor for g in guesses if g.factor is not None},
    )
    own = replace(table, guesses=tuple(own_guesses), mapping=mapping)
    header = replace(table.header, names=tuple(names))
    return ArrangedTable(table.reader, header, tuple(guesses), mapping, own=own, moved=moved)


def _key(name: str) -> tuple[str, str]:
    return normalised(name), in_brackets(name)


def _wrong_unit(guess: Guess) -> bool:
    return guess.reason.code == "column_wrong_unit"


def _as_model(guess: Guess, model: Guess, guessed: Guess | None) -> Guess:
    corrected = guessed is None or guess.factor == guessed.factor or guess.target != model.target
    factor = model.factor if corrected else guess.factor
    if guess.target == model.target:
        return replace(guess, factor=factor)
    where = {"column": guess.header}
    code = "column_by_mapping" if model.target else "column_by_mapping_left_out"
    reason = info(code, where, field=model.target.field) if model.target else model.reason
    return Guess(guess.position, guess.header, model.target, reason, sure=model.sure, factor=factor)
