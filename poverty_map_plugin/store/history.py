"""What the change log tells: imports, and the history of a record."""

from __future__ import annotations

#: Imports and samples, the newest first.
BATCHES = (
    "SELECT uuid, source, entity, mode, is_sample, started_at, finished_at, started_by, read, added, updated, "
    "unchanged, rejected, removed, undone_at, undone_by FROM import_batch ORDER BY id DESC"
)
#: The changes of one record, the newest first.
HISTORY = (
    "SELECT h.changed_at, h.changed_by, h.action, h.field, h.old, h.new, h.batch, b.source FROM record_history h "
    "LEFT JOIN import_batch b ON b.uuid = h.batch WHERE h.uuid = ? ORDER BY h.fid DESC"
)
#: The import that added a record.
ORIGIN = (
    "SELECT b.started_at AS changed_at, b.started_by AS changed_by, 'insert' AS action, NULL AS field, NULL AS old, "
    "NULL AS new, b.uuid AS batch, b.source FROM {table} t JOIN import_batch b ON b.uuid = t.batch WHERE t.uuid = ?"
)
