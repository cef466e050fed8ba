"""The change log: which tables it covers, how a record goes into it, and the triggers that see to that."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from .container import run_script
from .sql import compose, identifier

_DROP_TRIGGERS = (
    "DROP TRIGGER IF EXISTS {inserted}; DROP TRIGGER IF EXISTS {updated}; DROP TRIGGER IF EXISTS {deleted};"
)
# New records of a batch are told by the batch itself; every other change is logged with what was and what is.
# What a batch changes or removes is logged under it, and a removed record with its number, its own batch and whether it
# is made up, so that undoing the batch brings back all of it.
# Made-up records that a new sample replaces are told by its batch, too.
# A change made by a form of QGIS does not touch updated_at: the trigger does. Who removed a record outside of a Change
# is not known: no name is better than that of whoever wrote it last.
_TRIGGERS = """
CREATE TRIGGER {inserted} AFTER INSERT ON {table}
  WHEN NEW.batch IS NULL OR NEW.batch IS NOT (SELECT value FROM workspace WHERE key = 'changing_batch')
BEGIN
  INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch)
  VALUES ({name}, NEW.uuid, 'insert', NULL, json_object({new}), NEW.updated_at,
    coalesce((SELECT value FROM workspace WHERE key = 'changing_user'), NEW.updated_by),
    (SELECT value FROM workspace WHERE key = 'changing_batch'));
END;
CREATE TRIGGER {updated} AFTER UPDATE OF {fields} ON {table} WHEN {changed}
BEGIN
  UPDATE {table} SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  WHERE fid = NEW.fid AND NEW.updated_at = OLD.updated_at;
  INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch)
  SELECT {name}, NEW.uuid, 'update', json_object({old}), json_object({new}), updated_at,
    coalesce((SELECT value FROM workspace WHERE key = 'changing_user'), NEW.updated_by),
    (SELECT value FROM workspace WHERE key = 'changing_batch')
  FROM {table} WHERE fid = NEW.fid;
END;
CREATE TRIGGER {deleted} AFTER DELETE ON {table}
  WHEN NOT OLD.is_sample OR NOT EXISTS (SELECT 1 FROM workspace WHERE key = 'writing_sample')
BEGIN
  INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by, batch)
  VALUES ({name}, OLD.uuid, 'delete', json_object({old}, {kept}), NULL, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
    coalesce((SELECT value FROM workspace WHERE key = 'changing_user'), ''),
    (SELECT value FROM workspace WHERE key = 'changing_batch'));
END;
"""
#: What a removed record is logged with besides its fields.
KEPT_OF_REMOVED = ("fid", "batch", "is_sample")
#: How a column goes into the log by its type: shapes as hexadecimal digits, numbers with all of theirs (17 are not
#: enough for SQLite 3.40).
_LOGGED = dict.fromkeys(("POINT", "MULTILINESTRING", "MULTIPOLYGON"), "hex({value})")
_LOGGED["REAL"] = (
    "CASE WHEN typeof({value}) <> 'real' THEN {value} WHEN abs({value}) = 9e999 "
    "THEN json(CASE WHEN {value} > 0 THEN '9e999' ELSE '-9e999' END) ELSE json(printf('%!.18g', {value})) END"
)
#: Columns that tell about the record, not about the world: no history of their own.
_BOOKKEEPING = ("fid", "uuid", "updated_at", "updated_by", "batch", "is_sample")


def record_tables(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """The tables of records, each with its fields and their SQL types."""
    found = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
        types = dict(connection.execute("SELECT name, upper(type) FROM pragma_table_info(?)", (table,)))
        if {"fid", "uuid", "updated_by", "batch"} <= set(types):
            found[table] = {name: kind for name, kind in types.items() if name not in _BOOKKEEPING}
    return found


def logged(kind: str, value: str) -> str:
    """How a value of a column of type `kind` goes into the log."""
    return compose(_LOGGED.get(kind, "{value}"), value=value)


def logged_fields(row: str, fields: Mapping[str, str]) -> str:
    """The arguments of json_object that put the fields (name -> SQL type) of a row into the log."""
    return ", ".join(f"'{name}', {logged(kind, f'{row}.{identifier(name)}')}" for name, kind in fields.items())


def logged_besides(row: str) -> str:
    """The further arguments of json_object for a row that is removed."""
    return ", ".join(f"'{name}', {row}.{identifier(name)}" for name in KEPT_OF_REMOVED)


def log_triggers(table: str) -> dict[str, str]:
    """The names of the triggers that log a table's changes, by event, quoted."""
    return {event: identifier(f"log_{table}_{event}") for event in ("inserted", "updated", "deleted")}


def write_log_triggers(connection: sqlite3.Connection, table: str, fields: Mapping[str, str]) -> None:
    """Write the triggers that log a table's changes, in place of those that are there."""
    drop_log_triggers(connection, table)
    run_script(
        connection,
        _TRIGGERS,
        **log_triggers(table),
        table=identifier(table),
        name=compose("'{table}'", table=table),
        fields=", ".join(identifier(name) for name in fields),
        changed=" OR ".join(f"OLD.{identifier(name)} IS NOT NEW.{identifier(name)}" for name in fields),
        new=logged_fields("NEW", fields),
        old=logged_fields("OLD", fields),
        kept=logged_besides("OLD"),
    )


def drop_log_triggers(connection: sqlite3.Connection, table: str) -> None:
    """Take the triggers away that log a table's changes."""
    run_script(connection, _DROP_TRIGGERS, **log_triggers(table))
