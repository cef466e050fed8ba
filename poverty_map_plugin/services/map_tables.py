"""The flat tables that the map draws: one row a place, one column an indicator of the period shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ..catalog.indicators import Indicator
from ..domain import admin_code
from ..domain.levels import ADMIN_LEVELS, Level
from ..domain.place_names import short_name
from ..store.geometry import coordinates, point_wkb
from ..store.store import Change, Store
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

KEY_SITES = "map_key_site"
_FIXED = {
    "code": "text",
    "name": "text",
    "short_name": "text",
    "parent_code": "text",
    "is_key": "integer",
    "mark": "text",
}
_POLYGONS = (Level.PROVINCE, Level.PREFECTURE, Level.COUNTY)


def map_table(level: Level) -> str:
    """The name of a level's table."""
    return f"map_{level.value}"


def write_map_tables(workspace: Workspace, change: Change, period: str | None) -> None:
    """Write the tables of all levels anew, with the indicator values of `period` (none when it is None)."""
    store, indicators = workspace.store, workspace.catalog.indicators
    columns = _FIXED | {name: "real" for name in indicators}
    places = {level: _places(workspace, level) for level in ADMIN_LEVELS}
    _give_townships_points(places[Level.TOWNSHIP], places[Level.VILLAGE])
    places[Level.BUREAU] = _bureaus(store, places)
    for level, rows in places.items():
        filled = _with_values(store, rows, indicators.values(), level, period)
        geometry = "POINT" if level in (Level.TOWNSHIP, Level.VILLAGE) else "MULTIPOLYGON"
        change.replace_map(map_table(level), geometry, columns, filled)
    change.replace_map(
        KEY_SITES,
        "POINT",
        {"code": "text", "name": "text", "short_name": "text", "level": "text", "mark": "text"},
        _key_sites(places),
    )


def _places(workspace: Workspace, level: Level) -> pd.DataFrame:
    own = {Level.COUNTY: ["is_key", "short_name"], Level.VILLAGE: ["is_poor"], Level.TOWNSHIP: []}
    columns = ["code", "name", "geom", *own.get(level, ["short_name"])]
    rows = workspace.store.read(level.value, columns, order=["code"])
    rows = rows.rename(columns={"is_poor": "is_key"})
    if "short_name" not in rows:
        rows["short_name"] = rows["name"].map(short_name)
    if "is_key" not in rows:
        rows["is_key"] = None
    rows["parent_code"] = rows["code"].map(admin_code.parent)
    folder = workspace.province_folder
    marks = {site.code: site.mark.value for site in folder.province.key_sites} if folder else {}
    rows["mark"] = rows["code"].map(marks)
    return rows


def _give_townships_points(townships: pd.DataFrame, villages: pd.DataFrame) -> None:
    """A township without a point of its own stands in the middle of its villages."""
    import pandas as pd

    placed = villages[villages["geom"].notna()]
    if placed.empty:
        return
    xy = np.array([next(coordinates(wkb))[0] for wkb in placed["geom"]])
    middle = pd.DataFrame(xy, index=placed["parent_code"]).groupby(level=0).mean()
    points = {str(code): point_wkb(x, y) for code, x, y in zip(middle.index, middle[0], middle[1], strict=True)}
    townships["geom"] = [
        points.get(code) if wkb is None else wkb for code, wkb in zip(townships["code"], townships["geom"], strict=True)
    ]


def _bureaus(store: Store, places: dict[Level, pd.DataFrame]) -> pd.DataFrame:
    """Each bureau with the union of the polygons it serves, its own and those of the bureaus below it."""
    rows = store.read("bureau", ["code", "name", "parent_code"], order=["code"])
    areas = store.read("bureau_area", ["bureau_code", "place_code"])
    polygons = {
        code: wkb
        for level in _POLYGONS
        for code, wkb in zip(places[level]["code"], places[level]["geom"], strict=True)
        if wkb is not None
    }
    served: dict[str, set[str]] = {code: set() for code in rows["code"]}
    parents = dict(zip(rows["code"], rows["parent_code"], strict=True))
    for bureau, place in zip(areas["bureau_code"], areas["place_code"], strict=True):
        seen: set[str] = set()
        current = bureau
        while current in served and current not in seen:
            served[current].add(place)
            seen.add(current)
            current = parents.get(current)
    rows["geom"] = [_union([polygons[p] for p in sorted(served[code]) if p in polygons]) for code in rows["code"]]
    return rows.assign(short_name=rows["name"], is_key=None, mark=None)


def _union(polygons: list[bytes]) -> bytes | None:
    shapes = []
    for wkb in polygons:
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        shapes.append(shape)
    if not shapes:
        return None
    union = QgsGeometry.unaryUnion(shapes) if len(shapes) > 1 else shapes[0]
    union.convertToMultiType()
    return bytes(union.asWkb())


def _with_values(
    store: Store, rows: pd.DataFrame, indicators: object, level: Level, period: str | None
) -> pd.DataFrame:
    import pandas as pd

    if period is None:
        return rows.assign(**{indicator.name: None for indicator in indicators})  # type: ignore[attr-defined]
    values = store.read("indicator_value", ["indicator", "code", "value"], {"period": period, "level": level.value})
    wide = values.pivot(index="code", columns="indicator", values="value")
    codes = rows["code"]
    columns: dict[str, pd.Series] = {}
    for indicator in indicators:  # type: ignore[attr-defined]
        columns[indicator.name] = _column(wide, codes, indicator)
    return pd.concat([rows, pd.DataFrame(columns, index=rows.index)], axis=1)


def _column(wide: pd.DataFrame, codes: pd.Series, indicator: Indicator) -> pd.Series:
    import pandas as pd

    if indicator.name in wide:
        column = codes.map(wide[indicator.name])
    else:
        column = pd.Series(np.nan, index=codes.index)
    return column.fillna(0.0) if indicator.empty_is_zero else column


def _key_sites(places: dict[Level, pd.DataFrame]) -> pd.DataFrame:
    """A point for each marked place: on the polygon's surface, or the place's own point."""
    import pandas as pd

    frames = []
    for level in ADMIN_LEVELS:
        marked = places[level][places[level]["mark"].notna()]
        points = [_inner_point(wkb) for wkb in marked["geom"]]
        frames.append(marked[["code", "name", "short_name", "mark"]].assign(level=level.value, geom=points))
    return pd.concat(frames, ignore_index=True)


def _inner_point(wkb: bytes | None) -> bytes | None:
    if wkb is None:
        return None
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return bytes(shape.pointOnSurface().asWkb())
