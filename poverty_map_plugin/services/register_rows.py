"""Takes a register of persons, one row each, for the households that an import wants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import Finding, info
from ..importer.code_words import CodeWords
from ..importer.column_guess import relation_column
from ..importer.found_table import FoundTable
from ..importer.register import ROWS_OF_A_SHEET, fold
from ..importer.table_check import TableChecker
from .reject_report import RejectedRow

if TYPE_CHECKING:
    import pandas as pd

#: How many households are checked at once.
_AT_ONCE = 20_000
_HEAD = "head"


#: Stands for the relation to the head, whose column need not have the same name in all sheets.
_RELATION = "relation"


@dataclass
class Register:
    """The households of tables that have a row for each person: one register, on however many sheets it stands.

    Attributes:
        relations: position of the relation to the head, by sheet.
        persons: how many there are, by sheet.
    """

    tables: Sequence[FoundTable]
    checkers: Sequence[TableChecker]
    household: int
    name: int
    relations: Sequence[int]
    persons: list[int]
    _rows: pd.DataFrame | None = None
    _problems: dict[int, list[Finding]] = field(default_factory=dict)
    _codes: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, tables: Sequence[FoundTable], checkers: Sequence[TableChecker]) -> Register | None:
        """The register in tables of one shape; None when their rows are no persons.

        Raises:
            InputError: register_column_missing.
        """
        first = tables[0]
        if not first.mapping.one_row_per_person or checkers[0].entity.name != "household":
            return None
        file = first.reader.file.name
        positions = {g.target.field: g.position for g in first.guesses if g.target and g.target.part is None}
        for name in ("code", "head_name"):
            if name not in positions:
                raise InputError("register_column_missing", file=file, field=name)
        relations = [at for table in tables if (at := relation_column(table.header)) is not None]
        if len(relations) < len(tables):
            raise InputError("register_column_missing", file=file, field=_RELATION)
        return cls(tables, checkers, positions["code"], positions["head_name"], relations, [0] * len(tables))

    def on_sheet(self, number: int) -> SheetRegister:
        """The households whose heads stand on a sheet."""
        return SheetRegister(self, number)

    def households(self, sheet: int, feedback: Feedback) -> pd.DataFrame:
        """Those of a sheet as rows of texts; the first call reads all sheets."""
        if self._rows is None:
            self._rows = self._folded(feedback)
        rows = self._rows[self._rows.index // ROWS_OF_A_SHEET == sheet]
        return rows.set_axis(rows.index - sheet * ROWS_OF_A_SHEET)

    def _folded(self, feedback: Feedback) -> pd.DataFrame:
        checker = self.checkers[0]
        is_head = CodeWords(checker.catalog.code_lists["relation"])
        folded = fold(
            self._watched(feedback),
            {at: name for at, name in self.targets.items() if at != self.name},
            self.household,
            _RELATION,
            self.name,
            lambda text: is_head.find(text) == _HEAD,
            {f.name for f in checker.entity.fields if f.personal},
            self._say,
        )
        self._problems = folded.problems
        self._codes = {int(row): str(code) for row, code in folded.rows["code"].items()}
        return folded.rows

    @property
    def targets(self) -> dict[int, str]:
        """What the columns fill, by position."""
        return {g.position: str(g.target) for g in self.tables[0].guesses if g.target is not None}

    def _watched(self, feedback: Feedback) -> Iterator[pd.DataFrame]:
        for sheet, table in enumerate(self.tables):
            for chunk in table.chunks():
                raise_if_cancelled(feedback)
                self.persons[sheet] += len(chunk)
                persons = chunk.rename(columns={self.relations[sheet]: _RELATION})
                yield persons.set_axis(persons.index + sheet * ROWS_OF_A_SHEET)

    def _say(self, row: int) -> str:
        sheet, own = divmod(row, ROWS_OF_A_SHEET)
        return f"{self.tables[sheet].reader.name} {own}" if len(self.tables) > 1 else str(own)

    def count(self, sheet: int) -> int:
        """How many households have their heads on a sheet."""
        return sum(row // ROWS_OF_A_SHEET == sheet for row in self._codes)

    def problems_of(self, sheet: int, rows: Iterable[int] | None = None) -> dict[int, list[Finding]]:
        """What folding found about rows of a sheet, or about all that nobody asked for yet; each is told once."""
        base = sheet * ROWS_OF_A_SHEET
        asked = set(self._problems) if rows is None else {base + row for row in rows} & self._problems.keys()
        found = {}
        for row in sorted(asked):
            if row // ROWS_OF_A_SHEET == sheet:
                own = {"row": row - base}
                found[row - base] = [replace(f, where={**f.where, **own}) for f in self._problems[row]]
        for row in found:
            del self._problems[base + row]
        return found

    def rows_of(self, rejected: Sequence[RejectedRow]) -> list[RejectedRow]:
        """All rows of the persons of rejected households, as they came, on whichever sheet they stand."""
        base = {table.reader.name: sheet * ROWS_OF_A_SHEET for sheet, table in enumerate(self.tables)}
        reasons: dict[str, tuple[Finding, ...]] = {}
        lost: dict[int, tuple[Finding, ...]] = {}
        for row in rejected:
            at = base[row.sheet] + row.row
            if at in self._codes:
                reasons[self._codes[at]] = row.reasons
            else:
                lost[at] = row.reasons
        found: list[RejectedRow] = []
        for table in self.tables if rejected else ():
            name, last = table.reader.name, ""
            for chunk in table.chunks():
                codes = chunk[self.household].str.strip()
                codes = codes.where(codes != "").ffill().fillna(last)
                last = str(codes.iloc[-1])
                is_lost = (chunk.index + base[name]).isin(list(lost))
                for own in chunk.index[codes.isin(list(reasons)) | is_lost]:
                    why = lost.get(base[name] + int(own)) or reasons[codes.at[own]]
                    found.append(RejectedRow(int(own), tuple(chunk.loc[own]), why, name))
        return found


@dataclass(frozen=True)
class SheetRegister:
    """The part of a register whose heads stand on one of its sheets."""

    register: Register
    number: int

    @property
    def table(self) -> FoundTable:
        """The sheet's table."""
        return self.register.tables[self.number]

    @property
    def checker(self) -> TableChecker:
        """Checks the sheet's rows."""
        return self.register.checkers[self.number]

    @property
    def persons(self) -> int:
        """How many rows the sheet has."""
        return self.register.persons[self.number]

    def chunks(self, feedback: Feedback) -> Iterator[pd.DataFrame]:
        """The households as rows of texts; the checker's columns are set to theirs."""
        rows, targets = self.register.households(self.number, feedback), self.register.targets
        columns = [replace(column, position=targets[int(str(column.position))]) for column in self.checker.columns]
        if "size" not in {column.field for column in columns}:
            size = replace(columns[0], position="size", header=self.checker.header("size"), field="size", part=None)
            columns.append(replace(size, factor=None))
        self.checker.columns = columns
        for start in range(0, len(rows), _AT_ONCE):
            yield rows.iloc[start : start + _AT_ONCE]

    def problems_of(self, chunk: pd.DataFrame) -> list[Finding]:
        """What folding found about the households of a chunk, with file, sheet and column."""
        found = self.register.problems_of(self.number, map(int, chunk.index))
        return [
            replace(f, where={**self.checker.where, "column": self._column(f), **f.where})
            for findings in found.values()
            for f in findings
        ]

    def lost(self) -> dict[int, list[Finding]]:
        """After the last chunk: persons whose household is not known, by row, and why."""
        where = {**self.checker.where, "column": self.checker.header("code"), "field": "code"}
        found = self.register.problems_of(self.number)
        return {row: [replace(f, where={**where, **f.where}) for f in findings] for row, findings in found.items()}

    def _column(self, finding: Finding) -> str:
        if finding.code in ("register_without_head", "register_two_heads"):
            return self.table.header.names[self.register.relations[self.number]]
        name = str(finding.parameters.get("field", "code")).partition(":")[0]
        return self.checker.header(name)

    def note(self) -> Finding:
        """That persons were folded."""
        count = self.register.count(self.number)
        return info("household_folded", self.checker.where, count=count, persons=self.persons)
