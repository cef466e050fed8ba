"""A store in one GeoPackage file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import StoreError
from . import history, migrations
from .container import add_spatial_functions, write_container
from .failures import store_failures
from .geometry import to_wkb
from .geopackage_change import GeoPackageChange, sqlite_values
from .listing import Listing, Numbers, read_count, read_numbers
from .replacing import remove_stale, take_place
from .sql import AtMost, Where, compose, condition, identifier, identifiers, placeholders
from .store import Batch, Change, Edit, Store

if TYPE_CHECKING:
    import pandas as pd

_SELECT = "SELECT {columns} FROM {table} WHERE {condition} {order}"
# The plus keeps SQLite from walking an index on {by} and fetching every row out of order: twice as slow as sorting.
_TOTALS_SUM = (
    "SELECT {by} AS code, sum({field}) AS value FROM {table} WHERE {condition} GROUP BY +{by} HAVING count({field})"
)
_TOTALS_COUNT = "SELECT {by} AS code, count(*) AS value FROM {table} WHERE {condition} GROUP BY {by}"
# SQLite takes the other columns of a row from where max() was found.
_LATEST = "SELECT {columns}, max({order}) FROM {table} WHERE {condition} GROUP BY {by}"
_CREATE_WANTED = "CREATE TEMP TABLE wanted ({columns})"
_INSERT_WANTED = "INSERT INTO temp.wanted VALUES ({values})"
# The keys drive the search, each through the table's own index; CROSS keeps SQLite from reading the whole table.
_FIND = "SELECT {columns} FROM temp.wanted w CROSS JOIN {table} t ON {matches}"
_COUNT = "SELECT count(*) FROM {table} WHERE {condition}"
_BUSY_SECONDS = 5.0


def _connect(path: Path, store: Path) -> sqlite3.Connection:
    with store_failures(store):
        connection = sqlite3.connect(
            path.absolute().as_uri() + "?mode=rw",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        add_spatial_functions(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA cache_size = -65536")  # in KiB; with the usual 2 MB large changes spill early
        return connection


class GeoPackageStore(Store):
    """A workspace's data in a GeoPackage. Open with `open`, make with `create`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> GeoPackageStore:
        """Open a workspace; an older schema is migrated after a backup `<name>.v<version>.backup.gpkg` was made.

        Raises:
            StoreError: store_missing, store_not_workspace, store_newer, store_locked, store_read_only, store_damaged.
        """
        if not path.is_file():
            raise StoreError("store_missing", store=str(path))
        connection = _connect(path, path)
        try:
            with store_failures(path):
                version, newest = migrations.schema_version(path, connection), migrations.newest_version()
                if not version:
                    raise StoreError("store_not_workspace", store=str(path))
                if version > newest:
                    raise StoreError("store_newer", store=str(path), version=version, newest=newest)
                if version < newest:
                    migrations.upgrade(path, connection)
        except BaseException:
            connection.close()
            raise
        return cls(path, connection)

    @classmethod
    @contextlib.contextmanager
    def create(cls, path: Path) -> Iterator[GeoPackageStore]:
        """A new, empty workspace in `path`, in place of a file that may be there.

        The file is made beside its place and takes it when the block ends well; before that, and when the block
        fails or the process is killed, a file that was there stays as it was.

        Raises:
            StoreError: store_unwritable, store_locked (the old file is open elsewhere), store_full.
        """
        if path.is_dir():
            raise StoreError("store_unwritable", store=str(path), reason="a folder")
        remove_stale(path)
        partial = path.parent / f".{path.name}.{os.getpid()}.partial"
        try:
            partial.touch(exist_ok=False)
        except OSError as problem:
            raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem
        try:
            connection = _connect(partial, path)
            try:
                with store_failures(path):
                    # Nothing can be lost before the file takes its place, so it needs no journal on disk.
                    connection.execute("PRAGMA journal_mode = MEMORY")
                    # Held until the end, so that others know that the file is not left over from a killed run.
                    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                    connection.execute("PRAGMA synchronous = OFF")
                    write_container(connection)
                    connection.execute("BEGIN IMMEDIATE")
                    migrations.migrate(connection, since=0)
                    connection.execute("COMMIT")
                yield cls(path, connection)
                with store_failures(path):
                    connection.execute("PRAGMA journal_mode = DELETE")
            finally:
                connection.close()
            take_place(partial, path)
        finally:
            partial.unlink(missing_ok=True)

    @property
    def location(self) -> str:
        """The file's path."""
        return str(self._path)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def read(
        self, table: str, columns: Iterable[str] | None = None, where: Where | None = None, order: Iterable[str] = ()
    ) -> pd.DataFrame:
        """Records as a frame; `geom`, when asked for, as WKB."""
        text, values = condition(where)
        ordered = identifiers(order)
        frame = self._frame(
            compose(
                _SELECT,
                columns=identifiers(columns) if columns is not None else "*",
                table=identifier(table),
                condition=text,
                order=f"ORDER BY {ordered}" if ordered else "",
            ),
            values,
        )
        return self._with_shapes(frame, table)

    def find(self, table: str, key: tuple[str, ...], wanted: pd.DataFrame, columns: Iterable[str]) -> pd.DataFrame:
        """The records whose `key` columns are among the rows of `wanted`."""
        columns, wanted = list(columns), wanted.drop_duplicates()
        names = [f"key_{number}" for number in range(len(key))]
        with store_failures(self._path):
            self._connection.execute("DROP TABLE IF EXISTS temp.wanted")
            self._connection.execute(compose(_CREATE_WANTED, columns=identifiers(names)))
            values = [sqlite_values(wanted[name], name) for name in key]
            self._connection.executemany(
                compose(_INSERT_WANTED, values=placeholders(len(key))), zip(*values, strict=True)
            )
        matches = [f"t.{identifier(k)} = w.{identifier(n)}" for k, n in zip(key, names, strict=True)]
        frame = self._frame(
            compose(
                _FIND,
                columns=", ".join(f"t.{identifier(name)}" for name in columns),
                table=identifier(table),
                matches=" AND ".join(matches),
            ),
            [],
        )
        return self._with_shapes(frame, table)

    def totals(self, table: str, by: str, field: str | None, where: Where | None = None) -> pd.DataFrame:
        """Sums or counts per value of `by`."""
        text, values = condition(where)
        template = _TOTALS_COUNT if field is None else _TOTALS_SUM
        names = {"by": identifier(by), "table": identifier(table), "condition": text}
        if field is not None:
            names["field"] = identifier(field)
        return self._frame(compose(template, **names), values)

    def latest(self, table: str, by: str, order: str, until: object, columns: Iterable[str]) -> pd.DataFrame:
        """Of each `by`, the record with the highest `order` not above `until`."""
        wanted = [by, *columns]
        text, values = condition({order: AtMost(until)})
        statement = compose(
            _LATEST,
            columns=identifiers(wanted),
            order=identifier(order),
            table=identifier(table),
            condition=text,
            by=identifier(by),
        )
        return self._frame(statement, values)[wanted]

    def count(self, table: str, where: Where | None = None) -> int:
        """How many records match."""
        text, values = condition(where)
        with store_failures(self._path):
            statement = compose(_COUNT, table=identifier(table), condition=text)
            return int(self._connection.execute(statement, values).fetchone()[0])

    def numbers(
        self, listing: Listing, most: int | None = None, is_cancelled: Callable[[], bool] | None = None
    ) -> Numbers:
        """The numbers of the records listed, in order."""
        with store_failures(self._path):
            return read_numbers(self._connection, listing, most, is_cancelled)

    def count_listed(self, listing: Listing, is_cancelled: Callable[[], bool] | None = None) -> int:
        """How many records are listed."""
        with store_failures(self._path):
            return read_count(self._connection, listing, is_cancelled)

    def batches(self) -> pd.DataFrame:
        """Imports and samples, the newest first."""
        return self._frame(history.BATCHES, [])

    def changed_since(self, batch: str) -> pd.DataFrame:
        """The records of a batch that others changed since."""
        import pandas as pd

        with store_failures(self._path):
            rows = history.changed_since(self._connection, batch)
        return pd.DataFrame(rows, columns=list(history.CHANGED_COLUMNS))

    def history(self, table: str, uuid: str) -> pd.DataFrame:
        """The changes of a record field by field, the newest first."""
        import pandas as pd

        changes = self._frame(history.HISTORY, [uuid])
        origin = self._frame(compose(history.ORIGIN, table=identifier(table)), [uuid])
        parts = [part for part in (changes, origin) if len(part)]
        return pd.concat(parts, ignore_index=True) if parts else changes

    def log_end(self) -> int:
        """The number of the newest entry in the log of changes."""
        with store_failures(self._path):
            return int(self._connection.execute(history.LOG_END).fetchone()[0])

    def edits(self, after: int, most: int, batch: str | None = None) -> list[Edit]:
        """What was logged after an entry but for batches, or for one of them."""
        with store_failures(self._path):
            return history.edits(self._connection, after, most, batch)

    def properties(self) -> dict[str, str]:
        """Texts about the workspace itself."""
        with store_failures(self._path):
            return dict(self._connection.execute("SELECT key, value FROM workspace"))

    def catalog_files(self) -> dict[str, str]:
        """The workspace's own catalog files by path."""
        with store_failures(self._path):
            return dict(self._connection.execute("SELECT path, content FROM catalog_file ORDER BY path"))

    @contextlib.contextmanager
    def change(self, by: str, batch: Batch | None = None) -> Iterator[Change]:
        """A transaction under the name of `by`."""
        with store_failures(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            # Writes at once: of a file that is read-only, BEGIN tells nothing.
            change = GeoPackageChange(self._path, self._connection, by, batch)
            yield change
            with store_failures(self._path):
                change.finish()
                self._connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        # On a full disk SQLite only marks the file as to be rolled back; the next to read it does that.
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute(compose(_COUNT, table="sqlite_schema", condition="1")).fetchone()

    def _with_shapes(self, frame: pd.DataFrame, table: str) -> pd.DataFrame:
        if "geom" in frame:
            try:
                frame["geom"] = [to_wkb(blob) for blob in frame["geom"]]
            except ValueError as problem:
                reason = f"{table}: {problem}"
                raise StoreError("store_damaged", store=str(self._path), reason=reason) from problem
        return frame

    def _frame(self, statement: str, values: list[Any]) -> pd.DataFrame:
        import pandas as pd

        with store_failures(self._path):
            cursor = self._connection.execute(statement, values)
            names = [column[0] for column in cursor.description]
            return pd.DataFrame.from_records(cursor.fetchall(), columns=names)
