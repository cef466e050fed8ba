"""What the wizard does in the background: looks at a file, tries the import, imports."""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import CancelledError, InputError, PovertyMapError
from ...domain.feedback import raise_if_cancelled
from ...domain.period import Period
from ...domain.scope import Scope
from ...importer.found_table import FoundTable
from ...importer.kind_guess import rank_kinds
from ...importer.mapping import TableMapping
from ...importer.sheets import open_sheets
from ...importer.table_search import find_table
from ...services.indicators import compute_indicators, other_periods
from ...services.messages import describe_error
from ...services.record_import import Mode
from ...services.record_references import place_columns
from ...services.table_import import ImportResult, import_table
from ...services.workspace import Workspace
from ..store_task import StoreTask, TaskFeedback

if TYPE_CHECKING:
    import pandas as pd

#: How many rows of data stand as examples beside a column.
_EXAMPLES = 40
#: How many rows are shown when all are asked for; a person looks through no more.
SHOWN_ROWS = 2_000


@dataclass(frozen=True)
class Look:
    """What a file holds for an entity.

    Attributes:
        entity: what its rows are, as asked or as guessed; empty when its headers fit nothing.
        others: what they may be besides.
        sheets: the names of its sheets.
        table: the table that was found, its file closed; with those of other sheets of its shape.
        sample: the first rows of data; columns are positions.
    """

    entity: str
    others: tuple[str, ...]
    sheets: tuple[str, ...]
    table: FoundTable | None
    sample: pd.DataFrame


class LookTask(StoreTask):
    """Opens a file, guesses what it holds, finds its table; `look` is there unless it failed.

    `sheet` is the one that is looked at, the best one when empty; `header_row` the last row of its header, found by
    itself when None.
    """

    def __init__(
        self, title: str, path: Path, file: Path, entity: str = "", sheet: str = "", header_row: int | None = None
    ) -> None:
        super().__init__(title, path)
        self._file, self._entity = file, entity
        self._sheet, self._header_row = sheet, header_row
        self.look: Look | None = None

    @property
    def file(self) -> Path:
        """The file that is looked at."""
        return self._file

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Look."""
        import pandas as pd

        sheets = open_sheets(self._file, feedback=feedback)
        try:
            names = tuple(sheet.name for sheet in sheets)
            kinds = [self._entity] if self._entity else rank_kinds(sheets, workspace.catalog)
        finally:
            for sheet in sheets:
                sheet.close()
        raise_if_cancelled(feedback)
        if not kinds:
            self.look = Look("", (), names, None, pd.DataFrame())
            return
        entity = workspace.catalog.entities[kinds[0]]
        table = find_table(
            self._file,
            entity,
            workspace.catalog,
            TableMapping(entity.name, header_row=self._header_row) if self._header_row is not None else None,
            place_columns(workspace, {}).is_place,
            first=self._sheet,
            unknown_too=True,
            feedback=feedback,
        )
        with contextlib.closing(table):
            sample = next(table.chunks(), pd.DataFrame()).iloc[:_EXAMPLES]
        self.look = Look(entity.name, tuple(kinds[1:]), names, table, sample)


@dataclass(frozen=True)
class Request:
    """An import that is asked for.

    Attributes:
        stamp: when the file was written and how large it is, so that one that was mended since is another.
    """

    file: Path
    entity: str
    mode: Mode
    scope: Scope | None
    mapping: TableMapping
    stamp: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Preview:
    """What an import would do.

    Attributes:
        rows: texts of rows by sheet and number there: the first ones, and all that something was found about.
    """

    result: ImportResult
    rows: dict[tuple[str, int], tuple[str, ...]]


class PreviewTask(StoreTask):
    """Tries an import over the whole file and takes it back; `preview` is there unless it failed."""

    def __init__(self, title: str, path: Path, request: Request) -> None:
        super().__init__(title, path)
        self._request = request
        self.preview: Preview | None = None

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Try it, and read the rows that are shown."""
        asked = self._request
        trying = TaskFeedback(self, 0, 90)
        result = import_table(
            workspace,
            asked.entity,
            asked.file,
            asked.mode,
            trying,
            mapping=asked.mapping,
            scope=asked.scope,
            dry_run=True,
        )
        rows = {(row.sheet, row.row): row.cells for row in result.rejected}
        found = {
            (str(finding.where.get("sheet", "")), int(str(row)))
            for finding in result.findings
            if (row := finding.where.get("row"))
        }
        rows.update(self._read(workspace, found - set(rows), feedback))
        order = {table.reader.name: number for number, table in enumerate(result.table.tables)}
        self.preview = Preview(result, dict(sorted(rows.items(), key=lambda row: (order.get(row[0][0], 0), row[0][1]))))

    def _read(
        self, workspace: Workspace, wanted: Collection[tuple[str, int]], feedback: TaskFeedback
    ) -> dict[tuple[str, int], tuple[str, ...]]:
        """The first rows, and those wanted."""
        asked = self._request
        rows: dict[tuple[str, int], tuple[str, ...]] = {}
        first = 0
        entity = workspace.catalog.entities[asked.entity]
        table = find_table(asked.file, entity, workspace.catalog, asked.mapping, feedback=feedback)
        with contextlib.closing(table):
            for each in table.tables:
                sheet = each.reader.name
                numbers = [row for name, row in wanted if name == sheet]
                last = max(numbers, default=0)
                if first >= SHOWN_ROWS and not numbers:
                    continue
                for chunk in each.chunks():
                    raise_if_cancelled(feedback)
                    shown = chunk.iloc[: max(SHOWN_ROWS - first, 0)]
                    first += len(shown)
                    for part in (shown, chunk[chunk.index.isin(numbers)]):
                        rows.update(((sheet, int(r[0])), tuple(map(str, r[1:]))) for r in part.itertuples(name=None))
                    if first >= SHOWN_ROWS and (not len(chunk) or int(chunk.index[-1]) >= last):
                        break
        return rows


class ImportTask(StoreTask):
    """Imports, and counts the indicators anew if asked to.

    Once it has ended, `result` says what the import did; it stands even if counting failed, of which `note` tells.
    """

    def __init__(
        self, title: str, path: Path, request: Request, report: Path | None, count: bool, period: Period | None
    ) -> None:
        super().__init__(title, path)
        self._request, self._report = request, report
        self._count, self._period = count, period
        self.result: ImportResult | None = None
        self.note = ""
        self.counted: Period | None = None
        #: Whether there are other periods, which are to follow the counted one.
        self.has_others = False

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Import, then count."""
        asked = self._request
        counting = self._count
        self.result = import_table(
            workspace,
            asked.entity,
            asked.file,
            asked.mode,
            TaskFeedback(self, 0, 60 if counting else 100),
            mapping=asked.mapping,
            scope=asked.scope,
            report=self._report,
        )
        if not counting or self.result.batch is None:
            return
        try:
            self.counted = compute_indicators(workspace, self._period, TaskFeedback(self, 60, 100)).period
            self.has_others = bool(other_periods(workspace))
        except CancelledError:
            self.note = self.tr("The import is done; the indicators were not counted anew.")
        except InputError as problem:
            if problem.code != "period_missing":  # no statistics yet: there is nothing to count
                self.note = describe_error(problem)
        except PovertyMapError as problem:
            self.note = describe_error(problem)
