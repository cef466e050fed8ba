"""The running transaction of a store in a GeoPackage."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import StoreError
from .bulk import SuspendedTriggers, insert_rows
from .change_log import record_tables
from .container import drop_features, record_extents, register_tables
from .failures import store_failures
from .geometry import to_blob
from .history import LOG_END
from .months import TABLE as MONTHS
from .months import define_months
from .sql import Where, compose, condition, identifier
from .store import Batch, Change, Undone
from .undo import Undoing, undo

if TYPE_CHECKING:
    import pandas as pd

_UPDATE = "UPDATE {table} SET {assignments} WHERE {condition}"
_DELETE = "DELETE FROM {table} WHERE {condition}"
_CREATE_MAP = "CREATE TABLE {table} (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom {geometry}, {columns})"
#: The last digits of uuids that are counted on.
_LOW_DIGITS = [f"{number:03x}" for number in range(4096)]
#: From how many records on triggers are worth taking away.
_MANY = 1000
_FORGET = "DELETE FROM workspace WHERE key IN ('changing_user', 'changing_batch', 'writing_sample')"
#: After how many of SQLite's steps it asks whether to stop: some hundredths of a second.
_STEPS = 100_000
_BATCH = "SELECT undone_at, source, entity FROM import_batch WHERE uuid = ?"
_SQL_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL"}


def timestamp() -> str:
    """Now, as records carry it: UTC with milliseconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


class GeoPackageChange(Change):
    """The running transaction of a GeoPackage."""

    def __init__(self, path: Path, connection: sqlite3.Connection, by: str, batch: Batch | None) -> None:
        self._path = path
        self._connection = connection
        self._by = by
        self._batch: Batch | None = None
        self._batch_uuid: str | None = None
        self._now = timestamp()
        self._touched: set[str] = set()
        self._added = self._updated = self._removed = 0
        self._noted: dict[str, object] = {}
        self._triggers = SuspendedTriggers(connection)
        self._uuid_head = ""
        self._uuids_made = 0
        with store_failures(path):
            self._set("changing_user", by)
            if batch is not None:
                self._begin_batch(batch)

    def _begin_batch(self, batch: Batch) -> None:
        self._batch, self._batch_uuid = batch, str(uuid.uuid4())
        self._set("changing_batch", self._batch_uuid)
        if batch.sample:
            self._set("writing_sample", batch.source)

    def insert(self, table: str, rows: pd.DataFrame) -> int:
        """Add records."""
        if not len(rows):
            return 0
        columns = {name: sqlite_values(rows[name], name) for name in rows.columns}
        count = len(rows)
        self._suspend_triggers(table, count)
        if "uuid" not in columns:
            columns["uuid"] = self._new_uuids(count)
        constants = {
            "updated_at": self._now,
            "updated_by": self._by,
            "batch": self._batch_uuid,
            "is_sample": int(self._batch is not None and self._batch.sample),
        }
        self._insert_columns(table, columns, constants)
        self._added += count
        return count

    def insert_new(self, table: str, rows: pd.DataFrame) -> bool:
        """Add records when none of their keys is there yet."""
        # Before the savepoint: taken back with it they would be there again, unknown to us.
        self._suspend_triggers(table, len(rows))
        with store_failures(self._path):
            self._connection.execute("SAVEPOINT adding")
        try:
            self.insert(table, rows)
        except StoreError as problem:
            if problem.code != "store_conflict":
                raise
            with store_failures(self._path):
                self._connection.execute("ROLLBACK TO adding")
            return False
        finally:
            if self._connection.in_transaction:  # a full disk ends it
                self._connection.execute("RELEASE adding")
        return True

    def _suspend_triggers(self, table: str, count: int) -> None:
        if self._batch is not None and count >= _MANY:
            with store_failures(self._path):
                self._triggers.suspend(table)

    @cached_property
    def _record_tables(self) -> frozenset[str]:
        return frozenset(record_tables(self._connection))

    @property
    def batch_uuid(self) -> str | None:
        """What the records that this change adds carry as their batch."""
        return self._batch_uuid

    def update(self, table: str, rows: pd.DataFrame, key: tuple[str, ...]) -> int:
        """Change records by key."""
        fields = [name for name in rows.columns if name not in key]
        names = [*fields, "updated_at", "updated_by"]
        matches = " AND ".join(f"{identifier(name)} = ?" for name in key)
        statement = compose(
            _UPDATE,
            table=identifier(table),
            assignments=", ".join(f"{identifier(name)} = ?" for name in names),
            condition=matches,
        )
        stamps = [[self._now] * len(rows), [self._by] * len(rows)]
        values = [sqlite_values(rows[n], n) for n in fields] + stamps + [sqlite_values(rows[n], n) for n in key]
        self._touched.add(table)
        with store_failures(self._path):
            count = self._connection.executemany(statement, zip(*values, strict=True)).rowcount if len(rows) else 0
        self._updated += count
        return count

    def delete(self, table: str, where: Where) -> int:
        """Remove records."""
        text, values = condition(where)
        self._touched.add(table)
        with store_failures(self._path):
            statement = compose(_DELETE, table=identifier(table), condition=text)
            count = self._connection.execute(statement, values).rowcount
            if table in self._record_tables:  # what is counted anew, such as indicators, is no record
                self._removed += count
        return count

    def note_counts(self, read: int, unchanged: int, rejected: int) -> None:
        """Record of an import what only its reader knows."""
        self._noted |= {"read": read, "unchanged": unchanged, "rejected": rejected}

    def undo(self, batch: str, keep: Collection[str] = (), is_cancelled: Callable[[], bool] | None = None) -> Undone:
        """Take a batch back, except for the records to keep."""
        with store_failures(self._path):
            found = self._connection.execute(_BATCH, (batch,)).fetchone()
            if found is None:
                raise StoreError("batch_unknown", store=str(self._path), batch=batch)
            if found[0] is not None:
                raise StoreError("batch_undone", store=str(self._path), batch=batch, when=found[0])
            if self._batch is None:
                self._begin_batch(Batch(f"undo of {found[1]}", entity=found[2], mode="undo"))
            self._noted["undoes"] = batch
            self._triggers.restore()
            self._touched.update(self._record_tables)
            self._connection.set_progress_handler(is_cancelled, _STEPS)
            try:
                done = undo(self._connection, Undoing(batch, str(self._batch_uuid), self._now, self._by), keep)
            finally:
                self._connection.set_progress_handler(None, 0)
        self._added += done.returned
        self._updated += done.restored
        self._removed += done.removed
        return done

    def set_properties(self, values: Mapping[str, str]) -> None:
        """Keep texts about the workspace itself."""
        with store_failures(self._path):
            for key, value in values.items():
                self._set(key, value)

    def set_catalog_files(self, texts: Mapping[str, str]) -> None:
        """Replace the workspace's own catalog files."""
        with store_failures(self._path):
            self._connection.execute("DELETE FROM catalog_file")
            self._connection.executemany(
                "INSERT INTO catalog_file (path, content) VALUES (?, ?)", sorted(texts.items())
            )

    def replace_map(self, table: str, geometry: str, columns: Mapping[str, str], rows: pd.DataFrame) -> None:
        """Write a flat map table anew; its definition is kept while the columns are the same."""
        with store_failures(self._path):
            wanted = [("fid", "INTEGER"), ("geom", geometry)] + [(n, _SQL_TYPES[t]) for n, t in columns.items()]
            found = self._connection.execute("SELECT name, upper(type) FROM pragma_table_info(?)", (table,)).fetchall()
            if found == wanted:
                self._connection.execute(compose(_DELETE, table=identifier(table), condition="1"))
            else:
                drop_features(self._connection, table)
                definitions = ", ".join(f"{identifier(n)} {_SQL_TYPES[t]}" for n, t in columns.items())
                self._connection.execute(
                    compose(_CREATE_MAP, table=identifier(table), geometry=geometry, columns=definitions)
                )
                register_tables(self._connection)
        self._insert_columns(table, {name: sqlite_values(rows[name], name) for name in ("geom", *columns)})

    def replace_months(self, columns: Mapping[str, str], rows: pd.DataFrame) -> None:
        """Write the figures of counties month by month anew."""
        with store_failures(self._path):
            define_months(self._connection, columns)
        self._insert_columns(MONTHS, {name: sqlite_values(rows[name], name) for name in rows.columns})

    def update_map(self, table: str, rows: pd.DataFrame) -> None:
        """Change places of a flat map table."""
        self._update_results(table, rows, ("code",))

    def update_months(self, period: str, rows: pd.DataFrame) -> None:
        """Change figures of counties in a month."""
        self._update_results(MONTHS, rows.assign(period=period), ("code", "period"))

    def _update_results(self, table: str, rows: pd.DataFrame, key: tuple[str, ...]) -> None:
        fields = [name for name in rows.columns if name not in key]
        statement = compose(
            _UPDATE,
            table=identifier(table),
            assignments=", ".join(f"{identifier(name)} = ?" for name in fields),
            condition=" AND ".join(f"{identifier(name)} = ?" for name in key),
        )
        values = [sqlite_values(rows[name], name) for name in (*fields, *key)]
        with store_failures(self._path):
            self._connection.executemany(statement, zip(*values, strict=True))

    def replace_indicators(self, period: str, rows: pd.DataFrame, only: Where | None = None) -> None:
        """Replace the values of a period."""
        self.delete("indicator_value", {"period": period, **(only or {})})
        columns = {name: sqlite_values(rows[name], name) for name in ("indicator", "level", "code", "value")}
        self._insert_columns("indicator_value", {"period": [period] * len(rows), **columns})

    def finish(self) -> None:
        """What is recorded of the transaction as a whole, just before it is committed."""
        self._triggers.restore()
        if self._batch is not None:
            values = {
                "uuid": self._batch_uuid,
                "source": self._batch.source,
                "entity": self._batch.entity,
                "mode": self._batch.mode,
                "is_sample": int(self._batch.sample),
                "started_at": self._now,
                "finished_at": timestamp(),
                "started_by": self._by,
                "added": self._added,
                "updated": self._updated,
                "removed": self._removed,
                "log_end": self._connection.execute(LOG_END).fetchone()[0],
                **self._noted,
            }
            insert_rows(self._connection, "import_batch", {name: [value] for name, value in values.items()}, {})
        self._connection.execute(_FORGET)
        record_extents(self._connection, self._touched)

    def _new_uuids(self, count: int) -> list[str]:
        """New uuids (version 8), rising, so that the index of a large import grows at its end only."""
        if not self._uuid_head:
            random = uuid.uuid4().hex
            self._uuid_head = f"{random[:8]}-{random[8:12]}-8{random[13:16]}-{random[16:20]}-"
        start = self._uuids_made
        self._uuids_made += count
        found: list[str] = []
        # Counted in two parts, as joining texts is faster than formatting numbers.
        for high in range(start // len(_LOW_DIGITS), (start + count - 1) // len(_LOW_DIGITS) + 1):
            head = f"{self._uuid_head}{high:09x}"
            found += [head + low for low in _LOW_DIGITS]
        first = start % len(_LOW_DIGITS)
        return found[first : first + count]

    def _set(self, key: str, value: str) -> None:
        self._connection.execute(
            "INSERT INTO workspace (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def _insert_columns(
        self, table: str, columns: Mapping[str, list[Any]], constants: Mapping[str, object] | None = None
    ) -> None:
        self._touched.add(table)
        with store_failures(self._path, table=table):
            insert_rows(self._connection, table, columns, constants or {})


def sqlite_values(series: pd.Series, name: str) -> list[Any]:
    """A column as SQLite takes it: plain Python values, None for what is missing, texts for dates, blobs for shapes."""
    if name == "geom":
        return [to_blob(wkb) for wkb in series]
    if series.dtype.kind == "M":
        texts = series.dt.strftime("%Y-%m-%d")
        return texts.where(series.notna(), None).tolist()
    if hasattr(series, "cat"):
        import numpy as np

        texts = np.array([*series.cat.categories, None], dtype=object)  # a missing value has the number -1
        return texts[series.cat.codes.to_numpy()].tolist()
    missing = series.isna()
    values = series.astype(object).mask(missing, None).tolist() if missing.any() else series.tolist()
    if series.dtype.kind == "b":
        return [int(value) for value in values]
    return values
