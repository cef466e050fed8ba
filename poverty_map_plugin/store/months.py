"""What QGIS's temporal controller plays: counties month by month, their shapes joined and not stored again."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from .geometry import SRS_ID
from .sql import compose, identifier

#: The plain table of figures, and the view that gives them their counties' shapes.
TABLE, VIEW = "county_month", "map_month_county"
_FIXED = {"code": "TEXT", "period": "TEXT", "begins": "DATE", "ends": "DATE"}
_DROP_VIEW, _DROP_TABLE = "DROP VIEW IF EXISTS {view}", "DROP TABLE IF EXISTS {table}"
_CREATE_TABLE = "CREATE TABLE {table} (fid INTEGER PRIMARY KEY AUTOINCREMENT, {columns})"
_CREATE_VIEW = (
    "CREATE VIEW {view} AS SELECT m.fid AS fid, c.geom AS geom, c.name AS name, {columns} "
    "FROM {table} m JOIN county c ON c.code = m.code"
)
_UNREGISTER = (
    "DELETE FROM gpkg_geometry_columns WHERE table_name = ?",
    "DELETE FROM gpkg_contents WHERE table_name = ?",
)
_REGISTER = (
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id, min_x, min_y, max_x, max_y) "
    "SELECT ?, 'features', ?, ?, min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'county'"
)
_REGISTER_SHAPES = "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)"
_SQL_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL"}


def define_months(connection: sqlite3.Connection, columns: Mapping[str, str]) -> None:
    """Make the empty table and its view: `columns` gives the type (text, integer, real) of each figure."""
    connection.execute(compose(_DROP_VIEW, view=identifier(VIEW)))
    connection.execute(compose(_DROP_TABLE, table=identifier(TABLE)))
    types = _FIXED | {name: _SQL_TYPES[kind] for name, kind in columns.items()}
    definitions = ", ".join(f"{identifier(name)} {kind}" for name, kind in types.items())
    connection.execute(compose(_CREATE_TABLE, table=identifier(TABLE), columns=definitions))
    shown = ", ".join(f"m.{identifier(name)} AS {identifier(name)}" for name in types)
    connection.execute(compose(_CREATE_VIEW, view=identifier(VIEW), table=identifier(TABLE), columns=shown))
    for statement in _UNREGISTER:
        connection.execute(statement, (VIEW,))
    connection.execute(_REGISTER, (VIEW, VIEW, SRS_ID))
    connection.execute(_REGISTER_SHAPES, (VIEW, SRS_ID))
