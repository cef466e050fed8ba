"""Brings a GeoPackage to the newest schema: numbered SQL files once each, triggers of the change log anew each time."""

from __future__ import annotations

import contextlib
import os
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


def upgrade(path: Path, connection: sqlite3.Connection) -> None:
    """Migrate the store in `path` after a backup `<name>.v<version>.backup.gpkg` was made beside it.

    Raises:
        StoreError: store_unwritable, when the backup cannot be made.
    """
    # From here on nobody else writes; who waited for us finds the work done, and makes no backup of what we made.
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Of a file that is read-only, BEGIN tells nothing: no backup is made of what cannot be migrated.
        connection.execute("DELETE FROM workspace WHERE 0")
        version = schema_version(path, connection)
        if version < newest_version():
            _back_up(path, path.with_name(f"{path.stem}.v{version}.backup{path.suffix}"))
            migrate(connection, since=version)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk ends it
            connection.execute("ROLLBACK")
        raise


def _back_up(path: Path, backup: Path) -> None:
    """Copy the store in `path`, whole or not at all; an older backup gives way to the finished one."""
    partial = backup.with_name(f".{backup.name}.{os.getpid()}.partial")
    try:
        # A connection of its own: SQLite copies nothing from one that writes.
        source = sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)
        with contextlib.closing(source), contextlib.closing(sqlite3.connect(partial)) as target:
            source.backup(target)
        partial.replace(backup)
    except sqlite3.OperationalError as problem:
        if problem.sqlite_errorcode == sqlite3.SQLITE_FULL:
            raise
        raise StoreError("store_unwritable", store=str(backup), reason=str(problem)) from problem
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(backup), reason=problem.strerror or str(problem)) from problem
    finally:
        with contextlib.suppress(OSError):  # a folder that cannot be written holds none
            partial.unlink(missing_ok=True)


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
