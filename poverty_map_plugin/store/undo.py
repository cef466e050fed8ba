"""Takes a batch back: what it added goes, what it changed or removed comes back as it was.

All of it is done table by table in statements over whole sets, so that a batch of a million records takes seconds and
no memory to speak of. What is done is logged as a batch's own changes are, so that undoing can be undone.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from .bulk import delete_rows
from .change_log import (
    KEPT_OF_REMOVED,
    drop_log_triggers,
    logged,
    logged_besides,
    logged_fields,
    record_tables,
    write_log_triggers,
)
from .history import unique_keys
from .sql import compose, identifier, identifiers
from .store import Undone

_TEMPORARY = {
    "undo_kept": "(uuid TEXT PRIMARY KEY) WITHOUT ROWID",
    # Of each record of the batch, its first entry in the log, which tells what was before; what becomes of it.
    "undo_before": "(uuid TEXT PRIMARY KEY, id INTEGER NOT NULL, what TEXT NOT NULL) WITHOUT ROWID",
    "undo_added": "(fid INTEGER PRIMARY KEY)",
    # Records to bring back, each with the entry of its removal.
    "undo_back": "(uuid TEXT PRIMARY KEY, id INTEGER NOT NULL, removal INTEGER NOT NULL) WITHOUT ROWID",
}
_CREATE = "CREATE TEMP TABLE {table} {columns}"
_DROP = "DROP TABLE IF EXISTS temp.{table}"
_EMPTY = "DELETE FROM temp.{table}"
# In the order of the log, so that the first entry of each record is the one that stays.
_BEFORE = (
    "INSERT OR IGNORE INTO temp.undo_before SELECT uuid, id, CASE action WHEN 'insert' THEN 'added' "
    "WHEN 'update' THEN 'changed' ELSE iif(json_extract(old, '$.batch') = :undone, 'added', 'removed') END "
    "FROM change_log WHERE batch = :undone AND entity = :entity AND uuid NOT IN (SELECT uuid FROM temp.undo_kept) "
    "ORDER BY id"
)
_CHANGED_BY_ITSELF = (
    "UPDATE temp.undo_before AS b SET what = 'added' WHERE what = 'changed' AND coalesce("
    "(SELECT t.batch IS :undone FROM {table} t WHERE t.uuid = b.uuid), EXISTS (SELECT 1 FROM change_log d "
    "WHERE d.uuid = b.uuid AND d.action = 'delete' AND json_extract(d.old, '$.batch') = :undone))"
)
_ADDED = (
    "INSERT INTO temp.undo_added SELECT fid FROM {table} WHERE batch = :undone "
    "AND uuid NOT IN (SELECT uuid FROM temp.undo_kept) "
    "AND uuid NOT IN (SELECT uuid FROM temp.undo_before WHERE what = 'removed') "
    "UNION SELECT t.fid FROM temp.undo_before b CROSS JOIN {table} t ON t.uuid = b.uuid WHERE b.what = 'added'"
)
_FORGET_ADDED = "DELETE FROM temp.undo_before WHERE what = 'added'"
_LOG_REMOVED = (
    "INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch) "
    "SELECT :entity, t.uuid, 'delete', json_object({old}), NULL, :now, :by, :batch "
    "FROM temp.undo_added a CROSS JOIN {table} t ON t.fid = a.fid"
)
_OUT = "fid IN (SELECT fid FROM temp.undo_added)"
# Without an entry of its removal a record was made up, and replaced by another sample.
_BACK = (
    "INSERT INTO temp.undo_back SELECT b.uuid, b.id, d.id FROM temp.undo_before b CROSS JOIN change_log d "
    "ON d.id = (SELECT max(id) FROM change_log WHERE uuid = b.uuid AND action = 'delete') "
    "WHERE NOT EXISTS (SELECT 1 FROM {table} t WHERE t.uuid = b.uuid)"
)
_FORGET_GONE = (
    "DELETE FROM temp.undo_before WHERE NOT EXISTS (SELECT 1 FROM {table} t WHERE t.uuid = undo_before.uuid) "
    "AND uuid NOT IN (SELECT uuid FROM temp.undo_back)"
)
# A key is taken by a record that is not about to leave it: one of those to be restored is, as no two had one key then.
_TAKEN = (
    "SELECT b.uuid FROM temp.undo_before b CROSS JOIN change_log c ON c.id = b.id CROSS JOIN {table} x ON {matches} "
    "WHERE x.uuid <> b.uuid AND x.uuid NOT IN (SELECT uuid FROM temp.undo_before)"
)
_REFUSE = "DELETE FROM temp.{table} WHERE uuid = ?"
_FIRST_OLD = "SELECT old FROM change_log WHERE id = (SELECT min(id) FROM temp.undo_before)"
_LOG_RESTORED = (
    "INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch) "
    "SELECT :entity, t.uuid, 'update', json_object({old}), {new}, :now, :by, :batch "
    "FROM temp.undo_before b CROSS JOIN change_log c ON c.id = b.id CROSS JOIN {table} t ON t.uuid = b.uuid"
)
_STRIPPED = "iif(b.what = 'changed', c.old, json_remove(c.old, {paths}))"
_RESTORE = (
    "UPDATE {table} AS t SET {assignments}, updated_at = :now, updated_by = :by "
    "FROM temp.undo_before b CROSS JOIN change_log c ON c.id = b.id WHERE t.uuid = b.uuid"
)
# Two records that change keys with each other would meet on the way: first they take keys that nobody has.
_LEAVE_KEY = (
    "UPDATE {table} AS t SET {column} = t.uuid "
    "FROM temp.undo_before b CROSS JOIN change_log c ON c.id = b.id WHERE t.uuid = b.uuid"
    " AND ({differs})"
)
_RESTORE_SHAPE = (
    "UPDATE {table} AS t SET geom = shape_from_log(json_extract(c.old, '$.geom')) "
    "FROM temp.undo_before b CROSS JOIN change_log c ON c.id = b.id WHERE t.uuid = b.uuid"
    " "
    "AND hex(t.geom) IS NOT json_extract(c.old, '$.geom')"
)
_RESTORE_ORIGIN = (
    "UPDATE {table} AS t SET batch = json_extract(c.old, '$.batch'), "
    "is_sample = coalesce(json_extract(c.old, '$.is_sample'), 0) "
    "FROM temp.undo_before b CROSS JOIN change_log c ON c.id = b.id WHERE t.uuid = b.uuid"
    " AND b.what = 'removed'"
)
_RETURN = (
    "INSERT INTO {table} (fid, {columns}, uuid, updated_at, updated_by, batch, is_sample) "
    "SELECT iif(EXISTS (SELECT 1 FROM {table} o WHERE o.fid = json_extract(d.old, '$.fid')), NULL, "
    "json_extract(d.old, '$.fid')), {values}, b.uuid, :now, :by, json_extract(d.old, '$.batch'), "
    "coalesce(json_extract(d.old, '$.is_sample'), 0) "
    "FROM temp.undo_back b CROSS JOIN change_log c ON c.id = b.id CROSS JOIN change_log d ON d.id = b.removal"
)
_LOG_RETURNED = (
    "INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch) "
    "SELECT :entity, t.uuid, 'insert', NULL, json_object({new}), :now, :by, :batch "
    "FROM temp.undo_back b CROSS JOIN {table} t ON t.uuid = b.uuid"
)
_MARK = "UPDATE import_batch SET undone_at = :now, undone_by = :by WHERE uuid = :undone"
# What an undoing took back is in force again when that is undone itself.
_UNMARK = (
    "UPDATE import_batch SET undone_at = NULL, undone_by = NULL "
    "WHERE uuid = (SELECT undoes FROM import_batch WHERE uuid = :undone)"
)


@dataclass(frozen=True)
class Undoing:
    """What is taken back, and under which batch, when and by whom."""

    undone: str
    batch: str
    now: str
    by: str


def undo(connection: sqlite3.Connection, undoing: Undoing, keep: Collection[str]) -> Undone:
    """Take a batch back, except for the records (uuids) to keep as they are now; inside the running transaction."""
    values = {"undone": undoing.undone, "batch": undoing.batch, "now": undoing.now, "by": undoing.by}
    removed = restored = returned = 0
    conflicts: list[tuple[str, str]] = []
    connection.create_function("shape_from_log", 1, _shape, deterministic=True)
    with _temporary_tables(connection):
        connection.executemany("INSERT OR IGNORE INTO temp.undo_kept VALUES (?)", ((uuid,) for uuid in keep))
        for table, fields in record_tables(connection).items():
            run = _TableUndoing(connection, table, fields, {**values, "entity": table})
            run.plan()
            removed += run.remove_added()
            conflicts += [(table, uuid) for uuid in run.refuse_taken_keys()]
            restored_here, returned_here = run.give_back()
            restored, returned = restored + restored_here, returned + returned_here
    connection.execute(_MARK, values)
    connection.execute(_UNMARK, values)
    return Undone(removed, restored, returned, tuple(conflicts))


@contextlib.contextmanager
def _temporary_tables(connection: sqlite3.Connection) -> Iterator[None]:
    for table, columns in _TEMPORARY.items():
        connection.execute(compose(_DROP, table=identifier(table)))
        connection.execute(compose(_CREATE, table=identifier(table), columns=columns))
    yield  # a failure takes them back with the transaction
    for table in _TEMPORARY:
        connection.execute(compose(_DROP, table=identifier(table)))


def _shape(digits: str | None) -> bytes | None:
    return bytes.fromhex(digits) if digits else None


class _TableUndoing:
    """The part of an undoing that concerns one table."""

    def __init__(
        self, connection: sqlite3.Connection, table: str, fields: Mapping[str, str], values: Mapping[str, str]
    ) -> None:
        self._connection = connection
        self._table = table
        self._fields = fields
        self._values = values
        self._keys = unique_keys(connection, table)

    def plan(self) -> None:
        """Find what the batch did."""
        for table in ("undo_before", "undo_added", "undo_back"):
            self._run(_EMPTY, table=identifier(table))
        self._run(_BEFORE)
        self._run(_CHANGED_BY_ITSELF)
        self._run(_ADDED)
        self._run(_FORGET_ADDED)

    def remove_added(self) -> int:
        """Remove what the batch added."""
        if not self._count("undo_added"):
            return 0
        self._run(_LOG_REMOVED, old=f"{logged_fields('t', self._fields)}, {logged_besides('t')}")
        return delete_rows(self._connection, self._table, _OUT, ())

    def refuse_taken_keys(self) -> list[str]:
        """The records that stay as they are now, as others have taken their keys meanwhile."""
        self._run(_BACK)
        self._run(_FORGET_GONE)
        refused: list[str] = []
        # A record that stays keeps its key, which may be that of another.
        while taken := self._taken():
            for table in ("undo_before", "undo_back"):
                self._connection.executemany(compose(_REFUSE, table=identifier(table)), ((uuid,) for uuid in taken))
            refused += taken
        return refused

    def give_back(self) -> tuple[int, int]:
        """Restore what the batch changed, bring back what it removed; how many of each."""
        returned = self._count("undo_back")
        restored = self._count("undo_before") - returned
        if not restored and not returned:
            return 0, 0
        known = self._known_fields()
        drop_log_triggers(self._connection, self._table)
        if restored:
            self._restore(known)
        if returned:
            self._return(known)
        write_log_triggers(self._connection, self._table, self._fields)
        return restored, returned

    def _known_fields(self) -> dict[str, str]:
        """The fields that the log tells of; a table may have got others since."""
        old = json.loads(self._connection.execute(_FIRST_OLD).fetchone()[0])
        return {name: kind for name, kind in self._fields.items() if name in old}

    def _taken(self) -> list[str]:
        found: set[str] = set()
        for columns in self._keys:
            matches = " AND ".join(f"x.{identifier(name)} = {_was(name)}" for name in columns)
            found.update(uuid for (uuid,) in self._run(_TAKEN, matches=matches))
        return sorted(found)

    def _restore(self, known: Mapping[str, str]) -> None:
        if len(known) == len(self._fields):
            paths = ", ".join(f"'$.{name}'" for name in KEPT_OF_REMOVED)
            new = compose(_STRIPPED, paths=paths)
        else:
            pairs = (
                f"'{name}', {_was(name) if name == 'geom' else logged(kind, _was(name))}"
                if name in known
                else logged_fields("t", {name: kind})
                for name, kind in self._fields.items()
            )
            new = f"json_object({', '.join(pairs)})"
        self._run(_LOG_RESTORED, old=logged_fields("t", self._fields), new=new)
        for columns in self._keys:
            differs = " OR ".join(f"t.{identifier(name)} IS NOT {_was(name)}" for name in columns)
            self._run(_LEAVE_KEY, column=identifier(columns[0]), differs=differs)
        plain = [name for name in known if name != "geom"]
        self._run(_RESTORE, assignments=", ".join(f"{identifier(name)} = {_was(name)}" for name in plain))
        if "geom" in known:
            self._run(_RESTORE_SHAPE)
        self._run(_RESTORE_ORIGIN)

    def _return(self, known: Mapping[str, str]) -> None:
        values = (f"shape_from_log({_was(name)})" if name == "geom" else _was(name) for name in known)
        self._run(_RETURN, columns=identifiers(known), values=", ".join(values))
        self._run(_LOG_RETURNED, new=logged_fields("t", self._fields))

    def _run(self, template: str, **parts: str) -> sqlite3.Cursor:
        statement = compose(template, **{"table": identifier(self._table), **parts})
        return self._connection.execute(statement, self._values)

    def _count(self, table: str) -> int:
        statement = compose("SELECT count(*) FROM temp.{table}", table=identifier(table))
        return int(self._connection.execute(statement).fetchone()[0])


def _was(name: str) -> str:
    """A field's value in the log entry `c`."""
    return compose("json_extract(c.old, '$.{name}')", name=name)
