"""Imports a sheet of the office into the store: read, map, check, write, and hand back what could not be taken."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..catalog.entities import Entity
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import Finding, Severity, error, info, warning
from ..domain.scope import Scope
from ..importer.found_table import FoundTable
from ..importer.mapping import TableMapping
from ..importer.place_columns import PlaceColumns
from ..importer.positions import Extent, PositionColumns, Positions, read_positions
from ..importer.sheets import FORMULA
from ..importer.table_check import Checked, Column, TableChecker
from ..importer.table_search import find_table
from ..store.store import Batch
from .ahead import Ahead, LockedReferences
from .person import current_user
from .places import PlaceIndex
from .province_bounds import province_bounds
from .record_import import Blanks, Counts, Mode, RecordImport
from .record_references import StoreReferences, place_columns
from .register_rows import Register, SheetRegister
from .reject_report import RejectedRow, write_reject_report
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

#: Findings of one kind and column that are reported one by one; the report file holds all.
_REPORTED = 20


@dataclass(frozen=True)
class ImportResult:
    """What an import did, or in a dry run would have done.

    Attributes:
        batch: the uuid under which it can be undone; None for a dry run and when nothing was changed.
        findings: everything found, errors with file, sheet, row, column and field.
        rejected: the rows that were not taken, as they came.
    """

    counts: Counts
    batch: str | None
    findings: tuple[Finding, ...]
    rejected: tuple[RejectedRow, ...]
    table: FoundTable


class _TakenBack(Exception):  # noqa: N818 - no error
    """Ends the transaction of a dry run, or of one in which nothing changed, without a trace."""


def import_table(
    workspace: Workspace,
    entity_name: str,
    path: Path,
    mode: Mode,
    feedback: Feedback,
    *,
    mapping: TableMapping | None = None,
    scope: Scope | None = None,
    dry_run: bool = False,
    report: Path | None = None,
) -> ImportResult:
    """Import the rows of a sheet, and of others of its shape unless a mapping names one, in one transaction.

    Rows without an error are written, the others go to `report` as they came. A dry run does all of it and takes it
    back.

    Args:
        workspace: where the records go.
        entity_name: what the rows are.
        path: xlsx, xls, csv, tsv.
        mode: append, update or replace.
        feedback: progress, cancel, findings.
        mapping: how columns become fields; found by itself when None.
        scope: rows outside of it are rejected; REPLACE replaces its records. None: what the rows name.
        dry_run: whether nothing is to be kept.
        report: where rejected rows are written; an older file of a run without rejected rows is removed.

    Raises:
        InputError: entity_unknown, scope_not_found; the file cannot be read, has no table, or lacks the mapping's
            columns.
        StoreError: the store cannot be written.
        CancelledError: cancelled; the store is as it was.
    """
    entity = workspace.catalog.entities.get(entity_name)
    if entity is None:
        raise InputError("entity_unknown", value=entity_name, known=", ".join(workspace.catalog.entities))
    if scope is not None and PlaceIndex(workspace).find(scope.code) is None:
        raise InputError("scope_not_found", value=scope.code)
    places = place_columns(workspace, mapping.places if mapping else {}, scope)
    table = find_table(path, entity, workspace.catalog, mapping, places.is_place, feedback=feedback)
    with contextlib.closing(table):
        return _import(workspace, table, entity, places, mode, feedback, scope, dry_run, report)


def _import(
    workspace: Workspace,
    table: FoundTable,
    entity: Entity,
    places: PlaceColumns,
    mode: Mode,
    feedback: Feedback,
    scope: Scope | None,
    dry_run: bool,
    report: Path | None,
) -> ImportResult:
    name, lock = table.reader.file.name, threading.Lock()

    def stored(keys: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
        with lock:
            return workspace.store.find(entity.name, entity.key, keys, [*entity.key, *names])

    bounds = province_bounds(workspace)

    def run_of(each: FoundTable) -> _Run:
        checker = TableChecker(
            entity,
            workspace.catalog,
            checked_columns(each),
            places,
            LockedReferences(StoreReferences(workspace, each.mapping.places), lock),
            each.mapping.constants,
            {"file": name, "sheet": each.reader.name},
            stored,
        )
        return _Run(entity, each, checker, feedback, lock, bounds, expected)

    expected = sum(each.reader.expected_rows for each in table.tables)
    runs = [run_of(each) for each in table.tables]
    whole: dict[str, object] = {"file": name} if len(runs) > 1 else dict(runs[0].checker.where)
    findings: list[Finding] = []
    rejected: list[RejectedRow] = []
    if table.is_report and mode is Mode.REPLACE:
        # It holds but the rows that were refused: the others, just imported, would go.
        mode = Mode.UPDATE
        findings.append(warning("report_replaces_nothing", whole))
    uuid = None
    register = Register.of(table.tables, [run.checker for run in runs])
    try:
        with workspace.store.change(current_user(), Batch(name, entity=entity.name, mode=mode.value)) as change:
            writer = RecordImport(workspace, entity, mode, change, scope, Blanks(table.mapping.blanks))
            for number, run in enumerate(runs):
                run.write(writer, register.on_sheet(number) if register else None)
                findings += run.findings
                rejected += run.rejected
            if register:
                rejected = register.rows_of(rejected)
            findings += [replace(f, where={**whole, **f.where}) for f in writer.finish()]
            raise_if_cancelled(feedback)
            counts = writer.counts
            if report is not None and not dry_run:
                # Before the records are kept: without the report nobody knew what was missing.
                write_reject_report(report, table, rejected)
            if dry_run or not (counts.added or counts.updated or counts.removed):
                raise _TakenBack
            change.note_counts(counts.read, counts.unchanged, counts.rejected)
            uuid = change.batch_uuid
    except _TakenBack:
        pass
    findings += table.findings
    for run in runs:
        if not run.read:
            findings.append(warning("table_without_rows", run.checker.where, row=run.table.header.last))
        findings += [*run.table.notes(), *run.checker.notes()]
    _tell(findings, whole, feedback)
    if report is not None and dry_run:
        write_reject_report(report, table, rejected)
    feedback.set_progress(100)
    return ImportResult(writer.counts, uuid, tuple(findings), tuple(rejected), table)


def _tell(findings: Sequence[Finding], whole: Mapping[str, object], feedback: Feedback) -> None:
    """Report the findings, of each kind and column the first ones."""
    told: dict[tuple[str, object], int] = {}
    for finding in findings:
        kind = (finding.code, finding.where.get("column"))
        told[kind] = told.get(kind, 0) + 1
        if told[kind] <= _REPORTED:
            feedback.report(finding)
    for (_, column), count in told.items():
        if count > _REPORTED:
            feedback.report(info("more_of_the_same", {**whole, "column": column or ""}, count=count - _REPORTED))


def read_mapping(path: Path) -> TableMapping:
    """Read a mapping file.

    Raises:
        InputError: file_not_found, file_unreadable.
        CatalogError: it is no mapping; with line, expected and found.
    """
    try:
        return TableMapping.from_yaml(path.read_text(encoding="utf-8-sig"), path.name)
    except FileNotFoundError as problem:
        raise InputError("file_not_found", file=str(path)) from problem
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError("file_unreadable", file=str(path), reason=str(problem)) from problem


def checked_columns(table: FoundTable) -> list[Column]:
    """The columns of a table that are taken."""
    return [
        Column(guess.position, guess.header, guess.target.field, guess.target.part, guess.factor)
        for guess in table.guesses
        if guess.target is not None
    ]


def _texts(chunk: pd.DataFrame, position: int) -> pd.Series:
    """A column of a chunk; rows of some files end before it."""
    import pandas as pd

    return chunk[position].astype(object) if position in chunk else pd.Series("", index=chunk.index, dtype=object)


@dataclass(frozen=True)
class _Part:
    """A chunk of a table: its texts, what became of them, and the rows to be written."""

    chunk: pd.DataFrame
    checked: Checked
    rows: pd.DataFrame
    findings: list[Finding]


@dataclass
class _Run:
    """One sheet of an import under way.

    Attributes:
        lock: held by whoever uses the store's connection, as reading and checking go on while rows are written.
        expected: about how many rows all sheets of the import have.
        read: how many rows this sheet had.
    """

    entity: Entity
    table: FoundTable
    checker: TableChecker
    feedback: Feedback
    lock: threading.Lock
    bounds: Extent | None = None
    expected: int = 0
    read: int = 0
    findings: list[Finding] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)

    def write(self, writer: RecordImport, register: SheetRegister | None) -> None:
        """Read, check and write chunk by chunk."""
        # Of a register a row is a person, and has no place on the map.
        taken = [guess.position for guess in self.table.guesses if guess.target is not None]
        columns = None if register else PositionColumns.of(self.entity, self.table.header.names, taken)
        with Ahead(self._checked(register, columns)) as parts:
            for part in parts:
                raise_if_cancelled(self.feedback)
                with self.lock:
                    found = [*part.findings, *map(self._placed, writer.take(part.rows))]
                self.findings += found
                writer.counts.read += len(part.chunk)
                self.read += len(part.chunk)
                self._reject(part, [f for f in found if f.severity is Severity.ERROR], writer)
                self.feedback.set_progress(self._progress(writer.counts.read))
        if register:
            self._reject_lost(register.lost(), writer)
        writer.keep(self._left_out_keys())
        if register:
            self.findings.append(register.note())
            self.read = register.persons
        name = self.table.reader.name
        self.rejected = [replace(row, sheet=name) for row in self.rejected]

    def _checked(self, register: SheetRegister | None, columns: PositionColumns | None) -> Iterator[_Part]:
        """Read and check chunk by chunk."""
        for chunk in register.chunks(self.feedback) if register else self.table.chunks(coded=True):
            raise_if_cancelled(self.feedback)
            own = register.problems_of(chunk) if register else []
            if register is None:
                own += [error("row_too_long", {**self.checker.where, "row": row}) for row in self.table.shifted(chunk)]
            checked = self.checker.check(chunk)
            rows = checked.rows
            if columns is not None:
                points = read_positions(_texts(chunk, columns.longitude), _texts(chunk, columns.latitude), self.bounds)
                own += self._misplaced(points, columns, chunk)
                # Row by row: pandas would give all of them to a frame without rows.
                rows = rows.assign(geom=points.wkb.reindex(rows.index))
            refused = {int(str(f.where["row"])) for f in own if f.severity is Severity.ERROR}
            rows = rows[~rows.index.isin(refused)] if refused else rows
            yield _Part(chunk, checked, rows, [*own, *checked.findings])

    def _misplaced(self, points: Positions, columns: PositionColumns, chunk: pd.DataFrame) -> list[Finding]:
        """Errors for the rows whose positions cannot be."""
        where = {**self.checker.where, "column": " / ".join(columns.headers), "field": "geom"}
        texts = [_texts(chunk, at) for at in columns.positions]
        return [
            error(
                problem.code,
                {**where, "row": row},
                **problem.parameters,
                value=" / ".join(text.at[row].strip().lstrip(FORMULA) for text in texts),
            )
            for row, problem in points.problems.items()
        ]

    def _placed(self, finding: Finding) -> Finding:
        """A finding of the store, with file, sheet and column."""
        name = str(finding.where.get("field", ""))
        where = {**self.checker.where, **finding.where, "column": self.checker.header(name) if name else ""}
        return Finding(finding.severity, finding.code, where, finding.parameters)

    def _reject_lost(self, lost: Mapping[int, Sequence[Finding]], writer: RecordImport) -> None:
        """Persons of a register whose household is not known: each row counts as one."""
        for row, reasons in lost.items():
            self.findings += reasons
            self.rejected.append(RejectedRow(row, (), tuple(reasons)))
            writer.counts.read += 1
            self.read += 1
            writer.counts.rejected += 1
            writer.keep((None,))

    def _left_out_keys(self) -> Iterator[tuple[object, ...]]:
        """The keys of rows that were taken for totals or notes: should they be records, these are to stay."""
        positions = {g.target.field: g.position for g in self.table.guesses if g.target and g.target.part is None}
        if set(self.entity.key) <= set(positions):
            for cells in self.table.left_out_cells:
                yield tuple(cells[positions[name]].strip() for name in self.entity.key)

    def _reject(self, part: _Part, errors: list[Finding], writer: RecordImport) -> None:
        by_row: dict[int, list[Finding]] = {}
        for finding in errors:
            by_row.setdefault(int(str(finding.where["row"])), []).append(finding)
        writer.counts.rejected += len(by_row)
        writer.keep(part.checked.keys_of(by_row))
        for row, reasons in by_row.items():
            self.rejected.append(RejectedRow(row, tuple(part.chunk.loc[row]), tuple(reasons)))

    def _progress(self, rows: int) -> float:
        return min(95.0, 95.0 * rows / self.expected) if self.expected else 0.0
