-- The tables of all entities, and the store's own bookkeeping. Field names and meanings: catalog/data/entities.
-- A released file is never edited; the next change is the next number.

CREATE TABLE workspace (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE catalog_file (
  path TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  started_by TEXT NOT NULL,
  added INTEGER NOT NULL,
  undone_at TEXT
);

CREATE TABLE change_log (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  uuid TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  old TEXT,
  new TEXT,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  batch TEXT
);
CREATE INDEX change_log_record ON change_log (uuid);

CREATE TABLE indicator_value (
  period TEXT NOT NULL,
  indicator TEXT NOT NULL,
  level TEXT NOT NULL,
  code TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (period, indicator, level, code)
) WITHOUT ROWID;

CREATE TABLE province (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom MULTIPOLYGON,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);

CREATE TABLE prefecture (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom MULTIPOLYGON,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);

CREATE TABLE county (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom MULTIPOLYGON,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT,
  is_key BOOLEAN,
  exit_year INTEGER,
  area_name TEXT,
  leader_name TEXT,
  leader_post TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);

CREATE TABLE township (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  county_code TEXT NOT NULL,
  position_source TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX township_county_code ON township (county_code);

CREATE TABLE village (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  township_code TEXT NOT NULL,
  is_poor BOOLEAN,
  exit_year INTEGER,
  terrain TEXT,
  position_source TEXT,
  leader_name TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX village_township_code ON village (township_code);

CREATE TABLE bureau (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  parent_code TEXT,
  level_rank TEXT NOT NULL,
  phone TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX bureau_parent_code ON bureau (parent_code);

CREATE TABLE bureau_area (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  bureau_code TEXT NOT NULL,
  place_code TEXT NOT NULL,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (bureau_code, place_code)
);
CREATE INDEX bureau_area_place_code ON bureau_area (place_code);

CREATE TABLE agreement (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  place_code TEXT NOT NULL,
  counterpart TEXT,
  signed_on DATE,
  valid_until DATE,
  amount_yuan REAL,
  result TEXT,
  status TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX agreement_place_code ON agreement (place_code);

CREATE TABLE attachment (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  entity TEXT NOT NULL,
  record_uuid TEXT NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT,
  sha256 TEXT,
  path TEXT NOT NULL,
  added_on DATE,
  note TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);

CREATE TABLE beneficiary (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  category TEXT NOT NULL,
  village_code TEXT NOT NULL,
  name TEXT NOT NULL,
  gender TEXT,
  birth_date DATE,
  household_code TEXT,
  school TEXT,
  guardian_name TEXT,
  disability TEXT,
  phone TEXT,
  note TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX beneficiary_village_code ON beneficiary (village_code);
CREATE INDEX beneficiary_household_code ON beneficiary (household_code);

CREATE TABLE cadre (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT,
  post TEXT,
  department TEXT,
  phone TEXT,
  village_code TEXT,
  place_code TEXT NOT NULL,
  from_date DATE,
  to_date DATE,
  political_status TEXT,
  note TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX cadre_village_code ON cadre (village_code);
CREATE INDEX cadre_place_code ON cadre (place_code);

CREATE TABLE donation (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  dream TEXT,
  place_code TEXT NOT NULL,
  donor TEXT,
  recipient TEXT,
  amount_yuan REAL NOT NULL,
  goods TEXT,
  donated_on DATE NOT NULL,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX donation_place_code ON donation (place_code);

CREATE TABLE fund (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  source TEXT,
  place_code TEXT NOT NULL,
  project_code TEXT,
  year INTEGER NOT NULL,
  planned_yuan REAL,
  allocated_yuan REAL,
  used_yuan REAL,
  purpose TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX fund_place_code ON fund (place_code);
CREATE INDEX fund_project_code ON fund (project_code);

CREATE TABLE grid_project (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  place_code TEXT NOT NULL,
  year INTEGER NOT NULL,
  budget_yuan REAL,
  spent_yuan REAL,
  percent REAL,
  status TEXT,
  scale TEXT,
  households_served INTEGER,
  people_served INTEGER,
  start_date DATE,
  finish_date DATE,
  department TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX grid_project_place_code ON grid_project (place_code);

CREATE TABLE handoff (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  entity TEXT NOT NULL,
  record_uuid TEXT NOT NULL,
  from_scope TEXT NOT NULL,
  to_scope TEXT NOT NULL,
  sent_at DATETIME NOT NULL,
  sent_by TEXT NOT NULL,
  status TEXT NOT NULL,
  answered_at DATETIME,
  answered_by TEXT,
  reason TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);

CREATE TABLE household (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  village_code TEXT NOT NULL,
  group_name TEXT,
  head_name TEXT NOT NULL,
  size INTEGER,
  poverty_cause TEXT,
  secondary_cause TEXT,
  attribute TEXT,
  status TEXT NOT NULL,
  entered DATE,
  exited DATE,
  income_per_head REAL,
  housing TEXT,
  relocation BOOLEAN,
  electricity TEXT,
  customer_number TEXT,
  phone TEXT,
  cadre_code TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX household_village_code ON household (village_code);
CREATE INDEX household_cadre_code ON household (cadre_code);

CREATE TABLE need (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  place_code TEXT NOT NULL,
  household_code TEXT,
  quantity REAL,
  unit TEXT,
  stated_on DATE NOT NULL,
  assigned_to TEXT,
  offer_code TEXT,
  status TEXT NOT NULL,
  solved_on DATE,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX need_place_code ON need (place_code);
CREATE INDEX need_household_code ON need (household_code);
CREATE INDEX need_offer_code ON need (offer_code);

CREATE TABLE offer (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  donor TEXT NOT NULL,
  quantity REAL,
  unit TEXT,
  place_code TEXT,
  offered_on DATE NOT NULL,
  contact TEXT,
  phone TEXT,
  status TEXT NOT NULL,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX offer_place_code ON offer (place_code);

CREATE TABLE pairing (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  category TEXT NOT NULL,
  place_code TEXT NOT NULL,
  beneficiary_code TEXT,
  household_code TEXT,
  helper_name TEXT NOT NULL,
  helper_department TEXT,
  helper_phone TEXT,
  since DATE NOT NULL,
  until DATE,
  support_yuan REAL,
  note TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX pairing_place_code ON pairing (place_code);
CREATE INDEX pairing_beneficiary_code ON pairing (beneficiary_code);
CREATE INDEX pairing_household_code ON pairing (household_code);

CREATE TABLE person (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  household_code TEXT NOT NULL,
  name TEXT NOT NULL,
  identity_number TEXT,
  relation TEXT,
  gender TEXT,
  birth_date DATE,
  ethnic_group TEXT,
  education TEXT,
  schooling TEXT,
  health TEXT,
  labour TEXT,
  working_away TEXT,
  phone TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX person_household_code ON person (household_code);

CREATE TABLE policy (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  document_number TEXT,
  issuer TEXT,
  issued_on DATE,
  category TEXT,
  level TEXT,
  summary TEXT,
  body TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);

CREATE TABLE power_line (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom MULTILINESTRING,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  voltage_kv REAL NOT NULL,
  length_km REAL,
  line_type TEXT,
  conductor TEXT,
  substation_code TEXT,
  commissioned INTEGER,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX power_line_substation_code ON power_line (substation_code);

CREATE TABLE publicity (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  medium TEXT,
  medium_level TEXT,
  published_on DATE NOT NULL,
  place_code TEXT,
  author TEXT,
  link TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX publicity_place_code ON publicity (place_code);

CREATE TABLE road (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom MULTILINESTRING,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  road_class TEXT,
  surface TEXT,
  length_km REAL,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);

CREATE TABLE substation (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  voltage_kv REAL NOT NULL,
  capacity_mva REAL,
  peak_load_mw REAL,
  county_code TEXT,
  commissioned INTEGER,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX substation_county_code ON substation (county_code);

CREATE TABLE support_site (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  place_code TEXT NOT NULL,
  opened_on DATE,
  capacity REAL,
  capacity_unit TEXT,
  status TEXT,
  contact TEXT,
  phone TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX support_site_place_code ON support_site (place_code);

CREATE TABLE task (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  plan TEXT NOT NULL,
  title TEXT NOT NULL,
  parent_code TEXT,
  action TEXT,
  owner TEXT,
  leader TEXT,
  department TEXT NOT NULL,
  level TEXT NOT NULL,
  place_code TEXT NOT NULL,
  start_date DATE,
  due DATE NOT NULL,
  measure TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX task_parent_code ON task (parent_code);
CREATE INDEX task_place_code ON task (place_code);

CREATE TABLE task_progress (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  task_code TEXT NOT NULL,
  reported_on DATE NOT NULL,
  percent REAL NOT NULL,
  status TEXT NOT NULL,
  note TEXT,
  evidence TEXT,
  effect TEXT,
  funds_used_yuan REAL,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (task_code, reported_on)
);

CREATE TABLE transformer (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  village_code TEXT NOT NULL,
  capacity_kva REAL,
  peak_load_kva REAL,
  households INTEGER,
  line_code TEXT,
  lowest_voltage_v REAL,
  supply_radius_m REAL,
  commissioned INTEGER,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX transformer_village_code ON transformer (village_code);
CREATE INDEX transformer_line_code ON transformer (line_code);

CREATE TABLE village_statistics (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  village_code TEXT NOT NULL,
  period TEXT NOT NULL,
  households INTEGER,
  population INTEGER,
  poor_households INTEGER,
  poor_people INTEGER,
  poor_students INTEGER,
  left_behind_children INTEGER,
  disabled_people INTEGER,
  empty_nest_elders INTEGER,
  income_per_head REAL,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (village_code, period)
);

CREATE TABLE visit (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  geom POINT,
  code TEXT NOT NULL,
  household_code TEXT,
  village_code TEXT NOT NULL,
  cadre_code TEXT NOT NULL,
  visited_at DATETIME NOT NULL,
  topic TEXT,
  content TEXT,
  needs TEXT,
  photo TEXT,
  uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_by TEXT NOT NULL DEFAULT '',
  batch TEXT,
  is_sample BOOLEAN NOT NULL DEFAULT 0,
  UNIQUE (code)
);
CREATE INDEX visit_household_code ON visit (household_code);
CREATE INDEX visit_village_code ON visit (village_code);
CREATE INDEX visit_cadre_code ON visit (cadre_code);
