"""The OGC side of a GeoPackage: registered tables, R-tree indexes, and the spatial functions their triggers call."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from .geometry import SRS_ID, bounds
from .sql import compose, identifier

_SCRIPT = Path(__file__).parent / "migrations" / "geopackage" / "container.sql"
_GEOMETRY_TYPES = ("POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING", "POLYGON", "MULTIPOLYGON", "GEOMETRY")

# The seven triggers and the virtual table of the standard's R-tree extension (annex F.3); {name} is a bare table name.
_RTREE = """
CREATE VIRTUAL TABLE {rtree} USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER {insert} AFTER INSERT ON {table}
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO {rtree} VALUES
    (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER {update6} AFTER UPDATE OF geom ON {table}
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))
BEGIN
  UPDATE {rtree} SET minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom),
    miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom) WHERE id = NEW.fid;
END;
CREATE TRIGGER {update7} AFTER UPDATE OF geom ON {table}
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))
BEGIN
  INSERT INTO {rtree} VALUES
    (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER {update2} AFTER UPDATE OF geom ON {table}
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM {rtree} WHERE id = OLD.fid;
END;
CREATE TRIGGER {update5} AFTER UPDATE ON {table}
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM {rtree} WHERE id = OLD.fid;
  INSERT OR REPLACE INTO {rtree} VALUES
    (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER {update4} AFTER UPDATE ON {table}
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM {rtree} WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER {delete} AFTER DELETE ON {table} WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM {rtree} WHERE id = OLD.fid;
END;
"""
# One that was moved meanwhile is there already: its update trigger has put it in.
_FILL_RTREE = """
INSERT OR REPLACE INTO {rtree} SELECT fid, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), ST_MaxY(geom)
  FROM {table} WHERE fid > ? AND geom NOT NULL AND NOT ST_IsEmpty(geom)
"""
_CLEAR_RTREE = "DELETE FROM {rtree} WHERE id IN (SELECT fid FROM {table} WHERE {condition})"
_COLUMNS = "SELECT name, upper(type) FROM pragma_table_info(?)"
_REGISTERED = "SELECT table_name FROM gpkg_contents"
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"


def write_container(connection: sqlite3.Connection) -> None:
    """Make an empty database a GeoPackage."""
    connection.executescript(_SCRIPT.read_text(encoding="utf-8"))


def add_spatial_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that R-tree triggers call; QGIS and GDAL bring their own."""

    def corner(index: int) -> None:
        def value(blob: bytes | None) -> float | None:
            box = bounds(blob)
            return None if box is None else box[index]

        connection.create_function(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")[index], 1, value, deterministic=True)

    for index in range(4):
        corner(index)
    connection.create_function("ST_IsEmpty", 1, lambda blob: int(bounds(blob) is None), deterministic=True)


def register_tables(connection: sqlite3.Connection) -> None:
    """Register the tables that are not yet: with a `geom` column as features with an R-tree, others as attributes.

    Only tables with an integer key `fid` are registered, so that GIS programs list records and not our bookkeeping.
    """
    known = {name for (name,) in connection.execute(_REGISTERED)}
    for (table,) in connection.execute(_TABLES).fetchall():
        columns = dict(connection.execute(_COLUMNS, (table,)).fetchall())
        if table in known or "fid" not in columns or table.startswith(("gpkg_", "rtree_", "sqlite_")):
            continue
        kind = columns.get("geom")
        if kind in _GEOMETRY_TYPES:
            _register_features(connection, table, kind)
        else:
            connection.execute(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)",
                (table, table),
            )


def _register_features(connection: sqlite3.Connection, table: str, kind: str) -> None:
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, 'features', ?, ?)",
        (table, table, SRS_ID),
    )
    connection.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (table, kind, SRS_ID))
    connection.execute(
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
        "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (table,),
    )
    run_script(connection, _RTREE, **_rtree_names(table))
    add_to_rtree(connection, table, 0)


def remove_from_rtree(connection: sqlite3.Connection, table: str, condition: str, values: tuple[object, ...]) -> None:
    """Take the shapes of the records that match out of a table's R-tree, if it has one."""
    if _has_shapes(connection, table):
        connection.execute(compose(_CLEAR_RTREE, condition=condition, **_rtree_names(table)), values)


def _has_shapes(connection: sqlite3.Connection, table: str) -> bool:
    known = connection.execute("SELECT 1 FROM gpkg_geometry_columns WHERE table_name = ?", (table,))
    return known.fetchone() is not None


def add_to_rtree(connection: sqlite3.Connection, table: str, after: int) -> None:
    """Put the shapes of the records after a `fid` into a table's R-tree, if it has one."""
    if _has_shapes(connection, table):
        connection.execute(compose(_FILL_RTREE, **_rtree_names(table)), (after,))


def _rtree_names(table: str) -> dict[str, str]:
    rtree = f"rtree_{table}_geom"
    names = {trigger: identifier(f"{rtree}_{trigger}") for trigger in ("insert", "delete")}
    names |= {f"update{n}": identifier(f"{rtree}_update{n}") for n in (2, 4, 5, 6, 7)}
    return names | {"rtree": identifier(rtree), "table": identifier(table)}


def drop_features(connection: sqlite3.Connection, table: str) -> None:
    """Remove a feature table and all that is registered of it, if it is there."""
    names = _rtree_names(table)
    run_script(connection, "DROP TABLE IF EXISTS {table}; DROP TABLE IF EXISTS {rtree};", **names)
    for registry in ("gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"):
        statement = compose("DELETE FROM {registry} WHERE table_name = ?", registry=identifier(registry))
        connection.execute(statement, (table,))


def record_extents(connection: sqlite3.Connection, tables: set[str]) -> None:
    """Bring extents and times of change in gpkg_contents up to date."""
    for table in tables:
        known = connection.execute("SELECT 1 FROM gpkg_geometry_columns WHERE table_name = ?", (table,)).fetchone()
        box = (None,) * 4
        if known:
            query = "SELECT min(minx), min(miny), max(maxx), max(maxy) FROM {rtree}"
            box = connection.execute(compose(query, rtree=_rtree_names(table)["rtree"])).fetchone()
        connection.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now'), "
            "min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*box, table),
        )


def run_script(connection: sqlite3.Connection, template: str, **parts: str) -> None:
    """Run several statements inside the running transaction (`executescript` would end it)."""
    statement = ""
    for piece in compose(template, **parts).split(";"):
        statement += piece + ";"
        # The body of a trigger and a text with a semicolon are not complete at their first one.
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                connection.execute(statement)
            statement = ""
