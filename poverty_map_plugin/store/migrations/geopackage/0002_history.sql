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

CREATE INDEX change_log_batch ON change_log (batch) WHERE batch IS NOT NULL;

ALTER TABLE village ADD COLUMN is_difficult BOOLEAN;
ALTER TABLE person ADD COLUMN welfare_job BOOLEAN;

-- One row for each field that a change touched. `uuid` comes straight from change_log, so that its index serves filters.
CREATE VIEW record_history AS
SELECT
  c.id * 1000 + f.id AS fid,
  c.entity AS entity,
  c.uuid AS uuid,
  c.changed_at AS changed_at,
  c.changed_by AS changed_by,
  c.action AS action,
  f.key AS field,
  CASE WHEN f.key = 'geom' THEN NULL ELSE json_extract(c.old, '$.' || f.key) END AS old,
  CASE WHEN f.key = 'geom' THEN NULL ELSE json_extract(c.new, '$.' || f.key) END AS new,
  c.batch AS batch
FROM change_log AS c, json_each(coalesce(c.new, c.old)) AS f
WHERE json_extract(c.old, '$.' || f.key) IS NOT json_extract(c.new, '$.' || f.key)
  AND NOT (c.action = 'delete' AND f.key IN ('batch', 'is_sample'));

INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('record_history', 'attributes', 'record_history');
