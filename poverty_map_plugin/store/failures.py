"""Turns SQLite's failures into the project's own."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ..domain.errors import CancelledError, StoreError

_BY_NAME = {
    "SQLITE_BUSY": "store_locked",
    "SQLITE_LOCKED": "store_locked",
    "SQLITE_READONLY": "store_read_only",
    "SQLITE_CANTOPEN": "store_unwritable",
    "SQLITE_PERM": "store_unwritable",
    "SQLITE_AUTH": "store_unwritable",
    "SQLITE_FULL": "store_full",
    "SQLITE_IOERR": "store_failed",
    "SQLITE_CORRUPT": "store_damaged",
    "SQLITE_NOTADB": "store_damaged",
    "SQLITE_CONSTRAINT": "store_conflict",
    # Extended names that say more than their first two words.
    "SQLITE_READONLY_DIRECTORY": "store_unwritable",
    "SQLITE_READONLY_DBMOVED": "store_moved",
}


@contextlib.contextmanager
def store_failures(path: Path, table: str = "") -> Iterator[None]:
    """Raise a StoreError that names the store, what went wrong, and SQLite's own words.

    Raises:
        StoreError: one of the codes above, or store_failed.
        CancelledError: the user stopped a long statement.
    """
    try:
        yield
    except sqlite3.Error as problem:
        name = getattr(problem, "sqlite_errorname", "") or ""
        if name == "SQLITE_INTERRUPT":
            raise CancelledError from problem
        primary = "_".join(name.split("_")[:2])  # an extended name such as SQLITE_CONSTRAINT_UNIQUE
        code = _BY_NAME.get(name) or _BY_NAME.get(primary, "store_failed")
        parameters = {"store": str(path), "reason": str(problem)} | ({"table": table} if table else {})
        raise StoreError(code, **parameters) from problem
    except UnicodeDecodeError as problem:  # sqlite3 fails so on the message about a text that is damaged itself
        raise StoreError("store_damaged", store=str(path), reason=str(problem)) from problem
