"""Puts a finished store file in the place of an old one, without harm to whoever has that open."""

from __future__ import annotations

import contextlib
import glob
import os
import sqlite3
from pathlib import Path

from ..domain.errors import StoreError


def remove_stale(path: Path) -> None:
    """Remove unfinished files for `path` that killed runs left; those that a running one holds stay."""
    for stale in path.parent.glob(f".{glob.escape(path.name)}.*.partial"):
        try:
            with contextlib.closing(sqlite3.connect(stale, timeout=0)) as left:
                left.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            continue
        except sqlite3.DatabaseError:
            pass  # cut off before it was a database
        with contextlib.suppress(OSError):  # nor is a file that cannot be removed a reason not to work
            stale.unlink()


def take_place(partial: Path, path: Path) -> None:
    """Put the finished file in the place of the old one, whose journal must not be left for the new one to read."""
    try:
        with partial.open("rb") as finished:
            os.fsync(finished.fileno())
        if path.exists():
            _fold_journal(path)
        partial.replace(path)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem


def _fold_journal(path: Path) -> None:
    """End the write-ahead log of a file about to be replaced.

    Raises:
        StoreError: store_locked, when another program has the file open.
    """
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=1.0)) as old:
            old.execute("PRAGMA journal_mode = DELETE")
            old.execute("BEGIN EXCLUSIVE")
            old.execute("ROLLBACK")
    except sqlite3.OperationalError as problem:
        raise StoreError("store_locked", store=str(path)) from problem
    except sqlite3.DatabaseError:
        # No database at all: whatever it was, the user asked to write over it, and it has no log.
        pass
    for suffix in ("-wal", "-shm", "-journal"):
        Path(str(path) + suffix).unlink(missing_ok=True)
