-- What an import did, so that it can be listed and undone; the history of a record as forms show it;
-- deeply poor villages and welfare jobs.

ALTER TABLE import_batch ADD COLUMN entity TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN mode TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN updated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN unchanged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN undone_by TEXT;
-- The last entry of change_log when the batch was committed: what comes after it was done since.
ALTER TABLE import_batch ADD COLUMN log_end INTEGER NOT NULL DEFAULT 0;
-- The batch that this one took back.
ALTER TABLE import_batch ADD COLUMN undoes TEXT;

CREATE INDEX change_log_batch ON change_log (batch) WHERE batch IS NOT NULL;
CREATE INDEX change_log_entity ON change_log (entity, id);

-- Until now a batch did not say what it changed. Nobody else writes while one runs, so its times tell.
UPDATE import_batch SET
  log_end = coalesce((SELECT max(c.id) FROM change_log c WHERE c.changed_at <= import_batch.finished_at), 0);
UPDATE change_log SET batch = (
  SELECT b.uuid FROM import_batch b
  WHERE change_log.changed_at BETWEEN b.started_at AND b.finished_at AND change_log.changed_by = b.started_by
)
WHERE batch IS NULL AND action <> 'insert';

ALTER TABLE village ADD COLUMN is_difficult BOOLEAN;
ALTER TABLE person ADD COLUMN welfare_job BOOLEAN;

-- One row for each field that a change touched; of a shape only that it moved. `uuid` comes straight from change_log,
-- so that its index serves filters. json_each tells where in the text a field is, in bytes (from SQLite 3.45 on) or in
-- pieces: the factor leaves room for 16 MB.
CREATE VIEW record_history AS
SELECT
  c.id * 16777216 + f.id AS fid,
  c.entity AS entity,
  c.uuid AS uuid,
  c.changed_at AS changed_at,
  c.changed_by AS changed_by,
  c.action AS action,
  CAST(f.key AS TEXT) AS field,
  CASE WHEN f.key <> 'geom' THEN CAST(json_extract(c.old, '$.' || f.key) AS TEXT) END AS old,
  CASE WHEN f.key <> 'geom' THEN CAST(json_extract(c.new, '$.' || f.key) AS TEXT) ELSE 'moved' END AS new,
  c.batch AS batch
FROM change_log AS c, json_each(coalesce(c.new, c.old)) AS f
WHERE json_extract(c.old, '$.' || f.key) IS NOT json_extract(c.new, '$.' || f.key)
  AND f.key NOT IN ('fid', 'batch', 'is_sample')
  AND (f.key <> 'geom' OR c.action = 'update');

INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('record_history', 'attributes', 'record_history');
