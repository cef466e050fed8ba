"""Brings a GeoPackage to the newest schema: numbered SQL files once each, triggers of the change log anew each time."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from pathlib import Path

from ..domain.errors import StoreError
from .change_log import record_tables, write_log_triggers
from .container import register_tables, run_script

_FOLDER = Path(__file__).parent / "migrations" / "geopackage"
_NAME = re.compile(r"(\d{4})_\w+\.sql")


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
    for table, fields in record_tables(connection).items():
        write_log_triggers(connection, table, fields)
