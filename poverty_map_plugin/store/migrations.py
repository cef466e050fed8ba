"""Brings a GeoPackage to the newest schema: numbered SQL files once each, triggers of the change log anew each time."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from ..domain.errors import StoreError
from .container import register_tables, run_script
from .sql import compose, identifier

_FOLDER = Path(__file__).parent / "migrations" / "geopackage"
_NAME = re.compile(r"(\d{4})_\w+\.sql")

_DROP_TRIGGERS = (
    "DROP TRIGGER IF EXISTS {inserted}; DROP TRIGGER IF EXISTS {updated}; DROP TRIGGER IF EXISTS {deleted};"
)
# New records of a batch are told by the batch itself; every other change is logged with what was and what is.
# What a batch changes or removes is logged under it, and a removed record with its own batch, so that undoing the batch
# brings back all of it.
# Made-up records that a new sample replaces are told by its batch, too.
# A change made by a form of QGIS does not touch updated_at: the trigger does.
_TRIGGERS = """
CREATE TRIGGER {inserted} AFTER INSERT ON {table} WHEN NEW.batch IS NULL
BEGIN
  INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch)
  VALUES ({name}, NEW.uuid, 'insert', NULL, json_object({new}), NEW.updated_at, NEW.updated_by, NULL);
END;
CREATE TRIGGER {updated} AFTER UPDATE OF {fields} ON {table} WHEN {changed}
BEGIN
  UPDATE {table} SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  WHERE fid = NEW.fid AND NEW.updated_at = OLD.updated_at;
  INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch)
  SELECT {name}, NEW.uuid, 'update', json_object({old}), json_object({new}), updated_at, NEW.updated_by,
    (SELECT value FROM workspace WHERE key = 'changing_batch')
  FROM {table} WHERE fid = NEW.fid;
END;
CREATE TRIGGER {deleted} AFTER DELETE ON {table}
  WHEN NOT OLD.is_sample OR NOT EXISTS (SELECT 1 FROM workspace WHERE key = 'writing_sample')
BEGIN
  INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch)
  VALUES ({name}, OLD.uuid, 'delete', json_object({old}, 'batch', OLD.batch, 'is_sample', OLD.is_sample), NULL,
    strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    coalesce((SELECT value FROM workspace WHERE key = 'changing_user'), OLD.updated_by),
    (SELECT value FROM workspace WHERE key = 'changing_batch'));
END;
"""
#: How a column goes into the log by its type: shapes as hexadecimal digits, numbers with all of theirs.
_LOGGED = dict.fromkeys(("POINT", "MULTILINESTRING", "MULTIPOLYGON"), "hex({column})")
_LOGGED["REAL"] = "CASE WHEN typeof({column}) = 'real' THEN json(printf('%!.17g', {column})) ELSE {column} END"
#: Columns that tell about the record, not about the world: no history of their own.
_BOOKKEEPING = ("fid", "uuid", "updated_at", "updated_by", "batch", "is_sample")


def migration_files() -> list[tuple[int, Path]]:
    """The numbered files in order."""
    found = [(int(match[1]), path) for path in _FOLDER.iterdir() if (match := _NAME.fullmatch(path.name))]
    return sorted(found)


def newest_version() -> int:
    """The schema version that this program writes."""
    return migration_files()[-1][0]


def schema_version(path: Path, connection: sqlite3.Connection) -> int:
    """The schema version of the store in `path`; 0 for a GeoPackage that is none of ours.

    Raises:
        StoreError: store_damaged, when it is no number.
    """
    columns = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info('workspace')")}
    if not {"key", "value"} <= columns:
        return 0
    row = connection.execute("SELECT value FROM workspace WHERE key = 'schema_version'").fetchone()
    text = str(row[0]) if row else "0"
    if not text.isdecimal():
        raise StoreError("store_damaged", store=str(path), reason=f"schema_version {text!r}")
    return int(text)


def upgrade(path: Path, connection: sqlite3.Connection, version: int) -> None:
    """Migrate the store in `path` after a backup `<name>.v<version>.backup.gpkg` was made beside it.

    Raises:
        StoreError: store_unwritable, when the backup cannot be made.
    """
    backup = path.with_name(f"{path.stem}.v{version}.backup{path.suffix}")
    try:
        target = sqlite3.connect(backup)
    except sqlite3.OperationalError as problem:
        raise StoreError("store_unwritable", store=str(backup), reason=str(problem)) from problem
    with contextlib.closing(target):
        connection.backup(target)
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrate(connection, since=version)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def migrate(connection: sqlite3.Connection, since: int) -> None:
    """Apply the files after version `since`, inside the running transaction."""
    for version, path in migration_files():
        if version > since:
            run_script(connection, path.read_text(encoding="utf-8"))
            connection.execute(
                "INSERT INTO workspace (key, value) VALUES ('schema_version', ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (str(version),),
            )
    register_tables(connection)
    _write_triggers(connection)


def _write_triggers(connection: sqlite3.Connection) -> None:
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        types = dict(connection.execute("SELECT name, upper(type) FROM pragma_table_info(?)", (table,)))
        if {"fid", "uuid", "updated_by", "batch"} <= set(types):
            fields = {name: kind for name, kind in types.items() if name not in _BOOKKEEPING}
            _write_table_triggers(connection, table, fields)


def _write_table_triggers(connection: sqlite3.Connection, table: str, fields: Mapping[str, str]) -> None:
    def pairs(row: str) -> str:
        values = []
        for name, kind in fields.items():
            column = f"{row}.{identifier(name)}"
            values.append(f"'{name}', {compose(_LOGGED.get(kind, '{column}'), column=column)}")
        return ", ".join(values)

    parts = {event: identifier(f"log_{table}_{event}") for event in ("inserted", "updated", "deleted")}
    run_script(connection, _DROP_TRIGGERS, **parts)
    run_script(
        connection,
        _TRIGGERS,
        **parts,
        table=identifier(table),
        name=compose("'{table}'", table=table),
        fields=", ".join(identifier(name) for name in fields),
        changed=" OR ".join(f"OLD.{identifier(name)} IS NOT NEW.{identifier(name)}" for name in fields),
        new=pairs("NEW"),
        old=pairs("OLD"),
    )
