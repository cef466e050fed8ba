"""Writes records of the store as a workbook that offices fill in further and that an import reads back unchanged."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from ..catalog.entities import Entity
from ..catalog.labels import Label
from ..domain.errors import InputError, StoreError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import warning
from ..domain.levels import Level
from ..domain.scope import Scope
from ..importer.column_guess import READING_HELPS
from ..importer.sheets import EXPORT_CATEGORY
from ..store.geometry import point_of
from . import workbook_words as words
from .places import PlaceIndex
from .record_scope import records_within
from .workbook_columns import NUMBER, Value, WorkbookColumn, columns_of, has_position
from .workbook_pages import PageColumn, Workbook, fits
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

#: How many records are read and written before it is asked whether to stop.
_AT_ONCE = 2_000
#: By how many records the widths of columns are chosen.
_FIRST = 200
_ENDING = ".xlsx"


@dataclass(frozen=True)
class ExportSummary:
    """How many records of each entity were written."""

    records: Mapping[str, int]

    @property
    def total(self) -> int:
        """Of all entities."""
        return sum(self.records.values())


def export_tables(
    workspace: Workspace,
    output: Path,
    feedback: Feedback,
    *,
    scope: Scope | None = None,
    entities: Sequence[str] = (),
    personal: bool = False,
    locale: str = "zh_CN",
) -> ExportSummary:
    """Write records into an xlsx workbook, one sheet an entity.

    The file is made beside its place and takes it when it is whole. Memory is bounded: records are read and written
    some thousand at a time.

    Args:
        workspace: where the records are.
        output: the workbook.
        feedback: progress, cancel, warnings.
        scope: only records that belong to this place or bureau; None for all.
        entities: which; all that have records in the scope when empty.
        personal: whether values of private persons are written in full; else they are masked.
        locale: the language of headers and words of lists.

    Raises:
        InputError: entity_unknown, scope_not_found, output_not_xlsx.
        StoreError: store_unwritable; the store cannot be read.
        CancelledError: cancelled; a workbook that was there stays.
    """
    known = workspace.catalog.entities
    for name in entities:
        if name not in known:
            raise InputError("entity_unknown", value=name, known=", ".join(known))
    if output.suffix.lower() != _ENDING:
        raise InputError("output_not_xlsx", path=str(output))
    places = PlaceIndex(workspace)
    if scope is not None and places.find(scope.code) is None:
        raise InputError("scope_not_found", value=scope.code)
    wanted = [known[name] for name in dict.fromkeys(entities)] or list(known.values())
    export = _Export(workspace, places, scope, personal, locale, feedback)
    partial = output.with_name(f".{output.name}.{os.getpid()}.partial")
    try:
        partial.touch()  # before a workbook is made that cannot be written
        summary = export.write(partial, wanted, even_empty=bool(entities))
        raise_if_cancelled(feedback)
        partial.replace(output)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(output), reason=problem.strerror or str(problem)) from problem
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
    feedback.set_progress(100)
    return summary


@dataclass
class _Export:
    """One export under way."""

    workspace: Workspace
    places: PlaceIndex
    scope: Scope | None
    personal: bool
    locale: str
    feedback: Feedback
    _paths: dict[str, str] = field(default_factory=dict)
    _too_long: int = 0

    def write(self, path: Path, entities: Sequence[Entity], *, even_empty: bool) -> ExportSummary:
        """Write the workbook; entities without records are left out unless `even_empty`."""
        numbers: dict[str, pd.Series] = {}
        sample = False
        for entity in entities:
            raise_if_cancelled(self.feedback)
            found = self._chosen(entity)
            if len(found) or even_empty:
                numbers[entity.name] = found["fid"]
                sample |= bool(found["is_sample"].fillna(0).astype(bool).any())
        total = max(sum(map(len, numbers.values())), 1)
        book = Workbook(self.locale, EXPORT_CATEGORY)
        try:
            self._note(book, sample)
            done = 0
            for entity in (each for each in entities if each.name in numbers):
                for count in self._sheet(book, entity, numbers[entity.name].tolist()):
                    raise_if_cancelled(self.feedback)
                    self.feedback.set_progress(95 * (done + count) / total)
                done += len(numbers[entity.name])
            labels = {entity.name: entity.label.text(self.locale) for entity in entities}
            book.write_counts([(labels[name], len(found)) for name, found in numbers.items()])
            book.save(path)
        finally:
            book.discard()
        if self._too_long:
            self.feedback.report(warning("texts_too_long", {"file": path.name}, count=self._too_long))
        return ExportSummary({name: len(found) for name, found in numbers.items()})

    def _note(self, book: Workbook, sample: bool) -> None:
        place = self.places.find(self.scope.code if self.scope else self.workspace.province)
        name = place.name if place else self.workspace.province
        facts: list[tuple[Label, str | date]] = [
            (words.WORKSPACE, Path(self.workspace.store.location).name),
            (words.SCOPE, f"{name} ({place.code})" if place else name),
            (words.WRITTEN, datetime.now().astimezone().date()),
        ]
        lines = [(words.SAMPLE, True)] if sample else []
        lines.append((words.IN_FULL, True) if self.personal else (words.MASKED, False))
        lines += [(words.HOW, False), (words.SHAPES, False)]
        book.write_note(words.TITLE.text(self.locale).format(place=name), facts, lines)

    def _chosen(self, entity: Entity) -> pd.DataFrame:
        """The numbers of the records to write, in the order of their keys, and whether each is made up."""
        key = list(entity.key)
        names = [*key, "fid", "is_sample"]
        if self.scope is None:
            return self.workspace.store.read(entity.name, names, order=key)[["fid", "is_sample"]]
        found = records_within(self.workspace, self.places, entity, self.scope, names)
        return found.sort_values(key, ignore_index=True)[["fid", "is_sample"]]

    def _sheet(self, book: Workbook, entity: Entity, numbers: Sequence[int]) -> Iterator[int]:
        """Write the sheet of an entity; says now and then how many records are written."""
        columns = columns_of(entity, self.workspace.catalog, self.locale, self.personal)
        rows = self._rows(entity, columns, numbers)
        first = list(islice(rows, _FIRST))
        page = book.page(entity.label.text(self.locale), self._heads(entity, columns), len(numbers), first)
        for count, row in enumerate(chain(first, rows), start=1):
            page.append(row)
            if count % _AT_ONCE == 0:
                yield count

    def _heads(self, entity: Entity, columns: Sequence[WorkbookColumn]) -> list[PageColumn]:
        heads = []
        for column in columns:
            heads.append(PageColumn.of(column))
            if column.field.names_place:
                heads.append(PageColumn(column.header + READING_HELPS[self.locale], help=True))
        if has_position(entity):
            heads += [PageColumn(word.text(self.locale), NUMBER) for word in (words.LONGITUDE, words.LATITUDE)]
        return heads

    def _rows(self, entity: Entity, columns: Sequence[WorkbookColumn], numbers: Sequence[int]) -> Iterator[list[Value]]:
        """What stands in the cells of each record."""
        import pandas as pd

        names = ["fid", *(column.field.name for column in columns)]
        if has_position(entity):
            names.append("geom")
        for start in range(0, len(numbers), _AT_ONCE):
            raise_if_cancelled(self.feedback)
            wanted = pd.DataFrame({"fid": numbers[start : start + _AT_ONCE]})
            found = self.workspace.store.find(entity.name, ("fid",), wanted, names)
            # In the order asked for; a record that somebody removed meanwhile is not there.
            found = wanted.merge(found, on="fid", validate="one_to_one")
            yield from self._cells(found, columns)

    def _cells(self, found: pd.DataFrame, columns: Sequence[WorkbookColumn]) -> Iterator[list[Value]]:
        cells: list[list[Value]] = []
        for column in columns:
            values = found[column.field.name].tolist()
            cells.append([self._fitting(column.value(value)) for value in values])
            if column.field.names_place:
                cells.append([self._path(value) for value in values])
        if "geom" in found:
            points = [point_of(wkb) for wkb in found["geom"]]
            # As numbers, though a spreadsheet keeps only fifteen digits: less than a micrometre is lost.
            cells += [[point[axis] if point else None for point in points] for axis in (0, 1)]
        yield from map(list, zip(*cells, strict=True))

    def _fitting(self, value: Value) -> Value:
        """A value that a cell has room for; a blank cell leaves a text in the store as it is when it is imported."""
        if isinstance(value, str) and not fits(value):
            self._too_long += 1
            return None
        return value

    def _path(self, code: object) -> Value:
        """The names of a place and those above it; of a bureau with those of the bureaus above."""
        if not isinstance(code, str):
            return None
        if code not in self._paths:
            place = self.places.find(code)
            above = self.places.lineage(place.scope) if place else ()
            # The province goes without saying, unless it is the place itself.
            named = [each.name for each in above if each.level is not Level.PROVINCE or each is place]
            self._paths[code] = "/".join(named)
        return self._paths[code] or None
