"""Takes an import back: what it added goes, what it changed or removed comes back as it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import Any

from .bulk import delete_rows
from .change_log import record_tables
from .sql import compose, identifier, identifiers, placeholders
from .store import Undone

_KEEP = "CREATE TEMP TABLE kept (uuid TEXT PRIMARY KEY)"
#: Records that the batch added and changed again, whoever removed them later: what it logged of them is its own.
_NEW = "CREATE TEMP TABLE new_ones (uuid TEXT PRIMARY KEY)"
_LOGGED = "uuid IN (SELECT uuid FROM change_log WHERE batch = ?)"
_NEW_THERE = "INSERT OR IGNORE INTO temp.new_ones SELECT uuid FROM {table} WHERE batch = ? AND {logged}"
_NEW_REMOVED = (
    "INSERT OR IGNORE INTO temp.new_ones SELECT uuid FROM change_log WHERE action = 'delete' "
    "AND json_extract(old, '$.batch') = ? AND {logged}"
)
#: Of each record that the batch changed or removed, what was before the first of these changes.
_FIRST = (
    "SELECT c.uuid, c.old FROM change_log c JOIN (SELECT min(id) AS id FROM change_log WHERE batch = ? AND entity = ? "
    "GROUP BY uuid) first USING (id) WHERE c.old IS NOT NULL AND c.uuid NOT IN temp.kept "
    "AND c.uuid NOT IN temp.new_ones ORDER BY c.id"
)
_THERE = "SELECT 1 FROM {table} WHERE uuid = ?"
_RESTORE = "UPDATE {table} SET {assignments}, updated_at = ?, updated_by = ? WHERE uuid = ?"
_RETURN = "INSERT INTO {table} ({columns}) VALUES ({values})"
_ADDED = "batch = ? AND uuid NOT IN temp.kept"
_ADDED_CHANGED = _ADDED + " AND uuid IN (SELECT uuid FROM change_log WHERE entity = ? AND batch IS NOT ?)"
_DELETE = "DELETE FROM {table} WHERE {condition}"
#: Records of a batch that were changed by others since: those it added, then those it changed or removed.
_CHANGED_SINCE = (
    "SELECT c.entity, c.uuid, c.action, max(c.changed_at) AS changed_at, c.changed_by FROM change_log c "
    "WHERE c.entity = ? AND c.batch IS NOT ? AND ("
    "c.uuid IN (SELECT uuid FROM {table} WHERE batch = ?) "
    "OR c.id > (SELECT min(o.id) FROM change_log o WHERE o.batch = ? AND o.uuid = c.uuid)) GROUP BY c.uuid"
)
#: How many records are read before they are written back.
_AT_ONCE = 2_000


def changed_since(connection: sqlite3.Connection, batch: str) -> list[tuple[str, str, str, str, str]]:
    """Of the records of a batch that others changed since: entity, uuid, and what was done last, when and by whom."""
    found = []
    for table in record_tables(connection):
        query = compose(_CHANGED_SINCE, table=identifier(table))
        found += connection.execute(query, (table, batch, batch, batch)).fetchall()
    return found


def undo(connection: sqlite3.Connection, batch: str, keep: Collection[str], now: str, by: str) -> Undone:
    """Take a batch back, except for the records (uuids) to keep as they are now; inside the running transaction."""
    connection.execute("DROP TABLE IF EXISTS temp.kept")
    connection.execute(_KEEP)
    connection.executemany("INSERT OR IGNORE INTO temp.kept VALUES (?)", ((uuid,) for uuid in keep))
    removed = restored = returned = 0
    conflicts: list[tuple[str, str]] = []
    tables = {table: [*fields, "fid", "batch", "is_sample"] for table, fields in record_tables(connection).items()}
    connection.execute("DROP TABLE IF EXISTS temp.new_ones")
    connection.execute(_NEW)
    connection.execute(compose(_NEW_REMOVED, logged=_LOGGED), (batch, batch))
    for table in tables:
        connection.execute(compose(_NEW_THERE, table=identifier(table), logged=_LOGGED), (batch, batch))
        # What others changed since is logged as it goes; the rest is what the import's own sheet holds.
        changed = compose(_DELETE, table=identifier(table), condition=_ADDED_CHANGED)
        removed += connection.execute(changed, (batch, table, batch)).rowcount
        removed += delete_rows(connection, table, _ADDED, (batch,))
    for table, columns in tables.items():
        cursor = connection.execute(_FIRST, (batch, table))
        while rows := cursor.fetchmany(_AT_ONCE):
            for uuid, text in rows:
                old = _values(json.loads(text), columns)
                if connection.execute(compose(_THERE, table=identifier(table)), (uuid,)).fetchone():
                    _restore(connection, table, uuid, old, now, by)
                    restored += 1
                elif _return(connection, table, uuid, old, now, by):
                    returned += 1
                else:
                    conflicts.append((table, uuid))
    connection.execute("UPDATE import_batch SET undone_at = ?, undone_by = ? WHERE uuid = ?", (now, by, batch))
    return Undone(removed, restored, returned, tuple(conflicts))


def _values(old: dict[str, Any], columns: list[str]) -> dict[str, Any]:
    values = {name: value for name, value in old.items() if name in columns}
    if values.get("geom"):
        values["geom"] = bytes.fromhex(values["geom"])
    elif "geom" in values:
        values["geom"] = None
    return values


def _restore(connection: sqlite3.Connection, table: str, uuid: str, old: dict[str, Any], now: str, by: str) -> None:
    assignments = ", ".join(f"{identifier(name)} = ?" for name in old)
    statement = compose(_RESTORE, table=identifier(table), assignments=assignments)
    connection.execute(statement, (*old.values(), now, by, uuid))


def _return(connection: sqlite3.Connection, table: str, uuid: str, old: dict[str, Any], now: str, by: str) -> bool:
    """Bring a removed record back; whether its key was still free."""
    values = {**old, "uuid": uuid, "updated_at": now, "updated_by": by}
    statement = compose(_RETURN, table=identifier(table), columns=identifiers(values), values=placeholders(len(values)))
    try:
        connection.execute(statement, tuple(values.values()))
    except sqlite3.IntegrityError:
        return False
    return True
