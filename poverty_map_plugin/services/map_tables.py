"""The flat tables that the map draws: one row a place, one column an indicator of the period shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry

from ..analysis.service_areas import Area
from ..catalog.indicators import Indicator
from ..domain import admin_code
from ..domain.levels import ADMIN_LEVELS, Level
from ..domain.period import Period
from ..domain.place_names import short_name
from ..store.geometry import coordinates, point_wkb
from ..store.store import Change, Store
from .bureau_areas import read_bureau_areas
from .months import write_months
from .overview import available_periods
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


def write_map_tables(workspace: Workspace, change: Change, period: Period | None) -> None:
    """Write the tables of all levels anew, with the indicator values of `period` (none when it is None).

    The counties month by month follow, of all periods that were counted.
    """
    store, indicators = workspace.store, workspace.catalog.indicators
    columns = _FIXED | dict.fromkeys(indicators, "real")
    places = {level: _places(workspace, level) for level in ADMIN_LEVELS}
    _give_townships_points(places[Level.TOWNSHIP], places[Level.VILLAGE])
    places[Level.BUREAU] = _bureaus(store, places)
    for level, rows in places.items():
        filled = _with_values(store, rows, indicators, level, period)
        geometry = "POINT" if level in (Level.TOWNSHIP, Level.VILLAGE) else "MULTIPOLYGON"
        change.replace_map(map_table(level), geometry, columns, filled)
    change.replace_map(
        KEY_SITES,
        "POINT",
        {"code": "text", "name": "text", "short_name": "text", "level": "text", "mark": "text"},
        _key_sites(places),
    )
    write_months(workspace, change, available_periods(workspace))


def _places(workspace: Workspace, level: Level) -> pd.DataFrame:
    own = {Level.COUNTY: ["is_key", "short_name"], Level.VILLAGE: ["is_poor"], Level.TOWNSHIP: []}
    columns = ["code", "name", "geom", *own.get(level, ["short_name"])]
    rows = workspace.store.read(level.value, columns, order=["code"])
    rows = rows.rename(columns={"is_poor": "is_key"})
    shortened = rows["name"].map(short_name)
    rows["short_name"] = rows["short_name"].fillna(shortened) if "short_name" in rows else shortened
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


def _bureaus(store: Store, places: Mapping[Level, pd.DataFrame]) -> pd.DataFrame:
    """Each bureau with the union of the polygons it serves, its own and those of the bureaus below it."""
    rows = store.read("bureau", ["code", "name", "parent_code"], order=["code"])
    polygons = {
        code: wkb
        for level in _POLYGONS
        for code, wkb in zip(places[level]["code"], places[level]["geom"], strict=True)
        if wkb is not None
    }
    bureaus = read_bureau_areas(store)
    rows["geom"] = [_union([polygons[c] for c in _served(bureaus.areas(code), polygons)]) for code in rows["code"]]
    return rows.assign(short_name=rows["name"], is_key=None, mark=None)


def _served(areas: Sequence[Area], polygons: Collection[str]) -> list[str]:
    """The places whose polygons make up a bureau's area: counties, and whole prefectures or the province for theirs.

    Townships have no polygons: a county that another bureau serves a part of is shown whole, and a bureau that
    serves parts of counties only is shown by these counties.
    """
    counties = [code for code in polygons if len(code) == Level.COUNTY.digits]
    served = {county for county in counties if any(area.holds(county) for area in areas)}
    if not served:
        served = {county for county in counties if any(area.prefix.startswith(county) for area in areas)}
    for level in (Level.PREFECTURE, Level.PROVINCE):
        for whole in [code for code in polygons if len(code) == level.digits]:
            parts = {county for county in counties if county.startswith(whole)}
            held = any(area.holds(whole) and not area.without for area in areas)
            if (parts and all(any(county.startswith(code) for code in served) for county in parts)) or held:
                served = {code for code in served if not code.startswith(whole)} | {whole}
    return sorted(served)


def _union(polygons: Sequence[bytes]) -> bytes | None:
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
    store: Store, rows: pd.DataFrame, indicators: Mapping[str, Indicator], level: Level, period: Period | None
) -> pd.DataFrame:
    """The places with a column for each indicator; zero where none is recorded of what is then none."""
    import pandas as pd

    values = pd.DataFrame(index=rows["code"], columns=list(indicators), dtype=float)
    if period is not None:
        where = {"period": str(period), "indicator": list(indicators), "level": level.value}
        stored = store.read("indicator_value", ["indicator", "code", "value"], where)
        wide = stored.pivot(index="code", columns="indicator", values="value")
        values = wide.reindex(index=values.index, columns=values.columns).astype(float)
        zeros = [name for name, indicator in indicators.items() if indicator.empty_is_zero]
        values[zeros] = values[zeros].fillna(0.0)
    return pd.concat([rows, values.set_axis(rows.index)], axis=1)


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
