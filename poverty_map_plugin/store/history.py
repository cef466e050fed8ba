"""What the change log tells: imports, the history of a record, and what became of an import's records since."""

from __future__ import annotations

import json
import sqlite3

from .change_log import record_tables
from .sql import compose, identifier
from .store import Edit

#: Imports, samples and undoings, the newest first.
BATCHES = (
    "SELECT uuid, source, entity, mode, is_sample, started_at, finished_at, started_by, read, added, updated, "
    "unchanged, rejected, removed, undone_at, undone_by, undoes FROM import_batch ORDER BY id DESC"
)
#: The changes of one record, the newest first.
HISTORY = (
    "SELECT h.changed_at, h.changed_by, h.action, h.field, h.old, h.new, h.batch, b.source FROM record_history h "
    "LEFT JOIN import_batch b ON b.uuid = h.batch WHERE h.uuid = ? ORDER BY h.fid DESC"
)
#: The batch that added a record, there or removed.
ORIGIN = (
    "SELECT b.started_at AS changed_at, b.started_by AS changed_by, 'insert' AS action, NULL AS field, NULL AS old, "
    "NULL AS new, b.uuid AS batch, b.source FROM import_batch b WHERE b.uuid = coalesce("
    "(SELECT t.batch FROM {table} t WHERE t.uuid = ?1), (SELECT json_extract(c.old, '$.batch') FROM change_log c "
    "WHERE c.uuid = ?1 AND c.action = 'delete' ORDER BY c.id DESC))"
)
LOG_END = "SELECT coalesce(max(id), 0) FROM change_log"
CHANGED_COLUMNS = ("entity", "uuid", "key", "changed_at", "changed_by", "action")

_EDITS = "SELECT id, entity, old, new FROM change_log WHERE id > ? AND batch IS ? ORDER BY id LIMIT ?"
_BATCH_END = "SELECT log_end FROM import_batch WHERE uuid = ?"
# Of each record with later entries: what was at the end of the batch, and what is now. Equal texts mean that a change
# was taken back; what a removed record is logged with besides its fields is no matter.
_CHANGED = (
    "SELECT :entity, l.uuid, {key}, z.changed_at, z.changed_by, z.action FROM "
    "(SELECT uuid, min(id) AS first, max(id) AS last FROM change_log "
    "WHERE entity = :entity AND id > :end AND batch IS NOT :batch GROUP BY uuid) l "
    "JOIN change_log a ON a.id = l.first JOIN change_log z ON z.id = l.last "
    "WHERE json_remove(a.old, '$.fid', '$.batch', '$.is_sample') "
    "IS NOT json_remove(z.new, '$.fid', '$.batch', '$.is_sample') "
    "AND (EXISTS (SELECT 1 FROM change_log b WHERE b.uuid = l.uuid AND b.batch = :batch) "
    "OR EXISTS (SELECT 1 FROM {table} t WHERE t.uuid = l.uuid AND t.batch = :batch) "
    "OR EXISTS (SELECT 1 FROM change_log d WHERE d.uuid = l.uuid AND d.action = 'delete' "
    "AND json_extract(d.old, '$.batch') = :batch)) ORDER BY l.last"
)
# Records that the batch removed and whose key another has, that the batch did not bring.
_TAKEN = (
    "SELECT :entity, z.uuid, {key}, x.updated_at, x.updated_by, 'taken' FROM change_log z JOIN {table} x ON {matches} "
    "WHERE z.batch = :batch AND z.entity = :entity AND z.action = 'delete' AND x.uuid <> z.uuid "
    "AND x.batch IS NOT :batch AND json_extract(z.old, '$.batch') IS NOT :batch "
    "AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.uuid = z.uuid) "
    "AND NOT EXISTS (SELECT 1 FROM change_log b WHERE b.uuid = x.uuid AND b.batch = :batch)"
)
_UNIQUE = (
    "SELECT l.name, c.name FROM pragma_index_list(?) l, pragma_index_info(l.name) c "
    "WHERE l.\"unique\" AND c.name <> 'uuid' ORDER BY l.name, c.seqno"
)


def unique_keys(connection: sqlite3.Connection, table: str) -> list[list[str]]:
    """The columns of each rule of a table that no two records are alike, but for the uuid's."""
    found: dict[str, list[str]] = {}
    for index, column in connection.execute(_UNIQUE, (table,)):
        found.setdefault(index, []).append(column)
    return list(found.values())


def edits(connection: sqlite3.Connection, after: int, most: int, batch: str | None) -> list[Edit]:
    """What was logged after an entry for a batch, or for none, the oldest first."""
    rows = connection.execute(_EDITS, (after, batch, most))
    return [Edit(id_, entity, json.loads(old or "{}"), json.loads(new or "{}")) for id_, entity, old, new in rows]


def changed_since(connection: sqlite3.Connection, batch: str) -> list[tuple[str, ...]]:
    """The records of a batch that are no more as it left them, as rows of CHANGED_COLUMNS.

    `action` says what was done last, or 'taken': the batch removed the record and another has its key now.
    """
    end = connection.execute(_BATCH_END, (batch,)).fetchone()
    found: list[tuple[str, ...]] = []
    for table in record_tables(connection) if end else ():
        values = {"entity": table, "batch": batch, "end": end[0]}
        keys = unique_keys(connection, table)
        names = {"table": identifier(table), "key": _key_text(keys[0]) if keys else "z.uuid"}
        found += connection.execute(compose(_CHANGED, **names), values).fetchall()
        for columns in keys:
            matches = " AND ".join(f"x.{identifier(n)} = json_extract(z.old, '$.{n}')" for n in columns)
            found += connection.execute(compose(_TAKEN, matches=matches, **names), values).fetchall()
    return found


def _key_text(columns: list[str]) -> str:
    return " || ', ' || ".join(f"json_extract(coalesce(z.new, z.old), '$.{name}')" for name in columns)
