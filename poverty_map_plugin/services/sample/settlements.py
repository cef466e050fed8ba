"""The province's places as the sample's generators need them: joined by index, in a flat frame, everything placed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...domain.feedback import Feedback, raise_if_cancelled
from ...store.geometry import coordinates, polygons
from .placing import Area, place_county
from .plane import Floats, Plane
from .streams import stream

#: A village's `position_source` when its position is made up.
PLACED = "placed"
# The last three digits of a code tell neighbourhood committees (001 to 199) from villages (200 and up).
_FIRST_VILLAGE = 200


@dataclass(frozen=True)
class Settlements:
    """The places of a province, ordered by code.

    Positions are kilometres in `plane`, columns x and y, NaN where a county has no border to place anything in.

    Attributes:
        counties: code, name, short_name, is_key (bool), exit_year (float), prefecture (its code), seat (index of a
            township, -1 without), x, y (of its town).
        townships: code, name, county (index), urban (bool), x, y, placed (bool: position made up).
        villages: code, name, township, county (indices), committee (bool: a neighbourhood of a town), x, y, placed
            (bool: position made up), clearance (km to the county's border), town_km, prefecture_km, province_km
            (distance to the county's, the prefecture's, the province's town).
        left_out: villages whose township or county the workspace lacks.
    """

    province: str
    plane: Plane
    counties: pd.DataFrame
    townships: pd.DataFrame
    villages: pd.DataFrame
    left_out: int = 0

    @property
    def located(self) -> np.ndarray:
        """Which villages have a position, as an array of bool."""
        found: np.ndarray = self.villages["x"].notna().to_numpy()
        return found


def settle(
    province: str,
    counties: pd.DataFrame,
    townships: pd.DataFrame,
    villages: pd.DataFrame,
    seed: int,
    feedback: Feedback,
) -> Settlements:
    """Place what has no position of its own.

    Args:
        counties: code, name, short_name, is_key, exit_year, geom (WKB polygon or None).
        townships: code, name, county_code, position_source, geom (WKB or None).
        villages: code, name, township_code, position_source, geom (WKB point or None).
    """
    counties = counties.sort_values("code", ignore_index=True)
    townships = townships[townships["county_code"].isin(counties["code"])].sort_values("code", ignore_index=True)
    known = villages[villages["township_code"].isin(townships["code"])].sort_values("code", ignore_index=True)
    plane = _plane(counties["geom"])
    c = counties[["code", "name"]].copy()
    c["short_name"] = counties["short_name"].fillna(counties["name"])
    c["is_key"] = counties["is_key"].fillna(0).astype(bool)
    c["exit_year"] = counties["exit_year"].astype(float)
    c["prefecture"] = c["code"].str[:4]
    t = townships[["code", "name"]].copy()
    t["county"] = pd.Index(c["code"]).get_indexer(townships["county_code"])
    t["urban"] = t["name"].str.contains("街道|社区|办事处|居委会", regex=True)
    v = known[["code", "name"]].copy()
    v["township"] = pd.Index(t["code"]).get_indexer(known["township_code"])
    v["county"] = t["county"].to_numpy()[v["township"]]
    v["committee"] = v["code"].str[-3:].astype(int) < _FIRST_VILLAGE
    towns = _points(townships["geom"], plane)
    towns[(townships["position_source"] == PLACED).to_numpy()] = np.nan
    t["placed"] = np.isnan(towns[:, 0])
    points = _points(known["geom"], plane)
    points[(known["position_source"] == PLACED).to_numpy()] = np.nan
    v["placed"] = np.isnan(points[:, 0])
    clearance = np.zeros(len(v))
    for index, wkb in enumerate(counties["geom"]):
        feedback.set_progress(20 * index / len(counties))
        raise_if_cancelled(feedback)
        if wkb is not None:
            of_county = np.flatnonzero(t["county"].to_numpy() == index)
            inside = np.flatnonzero(v["county"].to_numpy() == index)
            area = Area([plane.to_km(ring) for polygon in polygons(wkb) for ring in polygon])
            _place(area, of_county, inside, t, v, towns, points, seed, c["code"].iat[index])
            if len(inside):
                clearance[inside] = area.clearance(points[inside])
    t["x"], t["y"] = towns.T
    v["x"], v["y"] = points.T
    v["clearance"] = clearance
    first = t.groupby("county").head(1)
    c["seat"] = pd.Series(first.index, index=first["county"]).reindex(c.index, fill_value=-1).astype(int)
    seats = (
        np.where((c["seat"] >= 0).to_numpy()[:, None], towns[np.maximum(c["seat"], 0)], np.nan) if len(t) else np.nan
    )
    c[["x", "y"]] = seats
    _measure(c, v)
    t["placed"] &= t["x"].notna()
    v["placed"] &= v["x"].notna()
    return Settlements(province, plane, c, t, v, len(villages) - len(v))


def _plane(shapes: pd.Series) -> Plane:
    """A frame in the middle of the counties; the north-west of nowhere when none has a border."""
    corners = [points for wkb in shapes if wkb is not None for points in coordinates(wkb)]
    if not corners:
        return Plane(0.0, 0.0)
    every = np.concatenate(corners)
    middle = (every.min(axis=0) + every.max(axis=0)) / 2
    return Plane(float(middle[0]), float(middle[1]))


def _points(shapes: pd.Series, plane: Plane) -> Floats:
    """Points, or the means of other shapes' corners, in the frame; NaN where there is none."""
    found = np.full((len(shapes), 2), np.nan)
    for index, wkb in enumerate(shapes):
        if wkb is not None:
            corners = list(coordinates(wkb))
            if corners:
                found[index] = plane.to_km(np.concatenate(corners).mean(axis=0))
    return found


def _place(
    area: Area,
    of_county: np.ndarray,
    inside: np.ndarray,
    t: pd.DataFrame,
    v: pd.DataFrame,
    towns: Floats,
    points: Floats,
    seed: int,
    code: str,
) -> None:
    """Fill in the positions of one county, those that are known staying as they are."""
    if not len(of_county):
        return
    township = v["township"].to_numpy()[inside]
    order = inside[np.argsort(township, kind="stable")]
    counts = [int(np.count_nonzero(township == index)) for index in of_county]
    given = towns[of_county]
    for row, index in enumerate(of_county):
        surveyed = points[inside[township == index]]
        surveyed = surveyed[~np.isnan(surveyed[:, 0])]
        if np.isnan(given[row, 0]) and len(surveyed):
            given[row] = surveyed.mean(axis=0)
    urban = t["urban"].to_numpy()[of_county]
    towns[of_county], placed = place_county(area, counts, urban, given, stream(seed, f"placing {code}"))
    missing = np.isnan(points[order, 0])
    points[order[missing]] = placed[missing]


def _measure(counties: pd.DataFrame, villages: pd.DataFrame) -> None:
    """Distances to the towns above; a prefecture's, and the province's, is its first county's by code."""
    seats = counties[["x", "y"]].to_numpy(dtype=float)
    leader = counties.groupby("prefecture")["code"].transform("first")
    leading = pd.Index(counties["code"]).get_indexer(leader)
    at = villages[["x", "y"]].to_numpy(dtype=float)
    county = villages["county"].to_numpy()
    for name, target in (
        ("town_km", seats[county]),
        ("prefecture_km", seats[leading][county]),
        ("province_km", np.broadcast_to(seats[:1], (len(villages), 2)) if len(seats) else at),
    ):
        villages[name] = np.hypot(*(at - target).T)
