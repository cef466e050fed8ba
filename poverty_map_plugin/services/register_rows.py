"""Takes a register of persons, one row each, for the households that an import wants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import Finding, info
from ..importer.code_words import CodeWords
from ..importer.column_guess import relation_column
from ..importer.found_table import FoundTable
from ..importer.register import fold
from ..importer.table_check import TableChecker
from .reject_report import RejectedRow

if TYPE_CHECKING:
    import pandas as pd

#: How many households are checked at once.
_AT_ONCE = 20_000
_HEAD = "head"


@dataclass
class Register:
    """The households of a table that has a row for each person."""

    table: FoundTable
    checker: TableChecker
    household: int
    relation: int
    name: int
    _problems: dict[int, list[Finding]] = field(default_factory=dict)
    _codes: dict[int, str] = field(default_factory=dict)
    _persons: int = 0

    @classmethod
    def of(cls, table: FoundTable, checker: TableChecker) -> Register | None:
        """The register in a table; None when its rows are no persons.

        Raises:
            InputError: register_column_missing.
        """
        if not table.mapping.one_row_per_person or checker.entity.name != "household":
            return None
        positions = {g.target.field: g.position for g in table.guesses if g.target and g.target.part is None}
        relation = relation_column(table.header)
        for name in ("code", "head_name"):
            if name not in positions:
                raise InputError("register_column_missing", file=table.reader.file.name, field=name)
        if relation is None:
            raise InputError("register_column_missing", file=table.reader.file.name, field="relation")
        return cls(table, checker, positions["code"], relation, positions["head_name"])

    def chunks(self, feedback: Feedback) -> Iterator[pd.DataFrame]:
        """The households as rows of texts; the checker's columns are set to theirs."""
        targets = {g.position: str(g.target) for g in self.table.guesses if g.target is not None}
        is_head = CodeWords(self.checker.catalog.code_lists["relation"])
        personal = {f.name for f in self.checker.entity.fields if f.personal}
        persons = self._watched(feedback)
        folded = fold(
            persons,
            {at: name for at, name in targets.items() if at != self.name},
            self.household,
            self.relation,
            self.name,
            lambda text: is_head.find(text) == _HEAD,
            personal,
        )
        columns = [replace(column, position=targets[int(str(column.position))]) for column in self.checker.columns]
        if "size" not in {column.field for column in columns}:
            size = replace(columns[0], position="size", header=self.checker.header("size"), field="size", part=None)
            columns.append(replace(size, factor=None))
        self.checker.columns = columns
        self._problems = folded.problems
        self._codes = {int(row): str(code) for row, code in folded.rows["code"].items()}
        for start in range(0, len(folded.rows), _AT_ONCE):
            yield folded.rows.iloc[start : start + _AT_ONCE]

    def _watched(self, feedback: Feedback) -> Iterator[pd.DataFrame]:
        for chunk in self.table.chunks():
            raise_if_cancelled(feedback)
            self._persons += len(chunk)
            yield chunk

    def problems_of(self, chunk: pd.DataFrame) -> list[Finding]:
        """What folding found about the households of a chunk, with file, sheet and column."""
        found = []
        for row in chunk.index:
            for finding in self._problems.pop(int(row), ()):
                where = {**self.checker.where, "column": self._column(finding), **finding.where}
                found.append(Finding(finding.severity, finding.code, where, finding.parameters))
        return found

    def lost(self) -> dict[int, list[Finding]]:
        """After the last chunk: persons whose household is not known, by row, and why."""
        found = {}
        for row, findings in sorted(self._problems.items()):
            where = {**self.checker.where, "column": self.checker.header("code"), "field": "code"}
            found[row] = [Finding(f.severity, f.code, {**where, **f.where}, f.parameters) for f in findings]
        self._problems = {}
        return found

    def _column(self, finding: Finding) -> str:
        heads = finding.code in ("register_without_head", "register_two_heads")
        if heads:
            return self.table.header.names[self.relation]
        name = str(finding.parameters.get("field", "code")).partition(":")[0]
        return self.checker.header(name)

    def rows_of(self, rejected: list[RejectedRow]) -> list[RejectedRow]:
        """All rows of the persons of rejected households, as they came."""
        reasons = {self._codes[row.row]: row.reasons for row in rejected if row.row in self._codes}
        lost = {row.row: row.reasons for row in rejected if row.row not in self._codes}
        rows: list[RejectedRow] = []
        if not reasons and not lost:
            return rows
        last = ""
        for chunk in self.table.chunks():
            codes = chunk[self.household].str.strip()
            codes = codes.where(codes != "").ffill().fillna(last)
            last = str(codes.iloc[-1])
            for row in chunk.index[(codes.isin(list(reasons))) | chunk.index.isin(list(lost))]:
                why = lost.get(int(row)) or reasons[codes.at[row]]
                rows.append(RejectedRow(int(row), tuple(chunk.loc[row]), why))
        return rows

    def note(self) -> Finding:
        """That persons were folded."""
        return info("household_folded", self.checker.where, count=len(self._codes), persons=self._persons)
