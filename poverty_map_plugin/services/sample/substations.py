"""Where the substations of a made-up grid stand, and how they hang together above 10 kV."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from .network import Integers, forest, mesh
from .plane import Floats
from .settlements import Settlements
from .streams import Rng, stream

#: Capacities that substations are built with, MVA.
SIZES_MVA = {
    220.0: (120.0, 150.0, 180.0, 240.0, 300.0, 360.0, 420.0, 480.0, 540.0),
    110.0: (20.0, 31.5, 40.0, 50.0, 63.0, 80.0, 100.0, 126.0, 163.0),
    35.0: (3.15, 5.0, 6.3, 8.0, 10.0, 12.6, 16.0, 20.0, 26.0, 31.5, 40.0),
}
_COUNTIES_PER_220 = 1.8
# A county with more villages than this has a second 110 kV substation.
_VILLAGES_PER_110 = 220
# A 35 kV substation serves a township this far from any 110 kV substation, in most cases.
_REACH_OF_110_KM = 7.0
_SHARE_WITH_35 = 0.8
# Lines that close the 220 kV net to loops, as a share of those of its tree.
_LOOPS = 0.3
# Of the load of what hangs below, so much comes at the same hour.
_COINCIDENCE = {220.0: 0.85, 110.0: 0.9, 35.0: 0.55}
_POWER_FACTOR = 0.95


@dataclass(frozen=True)
class Substations:
    """Substations and the lines between them.

    Attributes:
        table: code, name, short (the place), voltage_kv, county (index), x, y; 220 kV first, then 110, then 35.
        parent: the substation that feeds each, by index; -1 for 220 kV.
        loops: pairs (m, 2) of 220 kV substations with a line between them.
    """

    table: pd.DataFrame
    parent: Integers
    loops: Integers


def site_substations(places: Settlements, seed: int) -> Substations:
    """Put substations near the towns: 220 kV near some counties', 110 kV near every county's, 35 kV near townships'."""
    rng = stream(seed, "substations")
    c, t = places.counties, places.townships
    served = np.bincount(places.villages["county"], weights=places.located, minlength=len(c)) > 0
    counties = np.flatnonzero(served & c["x"].notna().to_numpy())
    towns = t[["x", "y"]].to_numpy(dtype=float)
    seats = c["seat"].to_numpy()
    high = _spread(places, counties, max(1, round(len(counties) / _COUNTIES_PER_220))) if len(counties) else counties
    middle = np.concatenate([seats[counties], _second_towns(places, counties)]).astype(np.int64)
    low = _far_towns(places, middle, rng)
    hosts = np.concatenate([seats[high], middle, low]).astype(np.int64)
    kv = np.repeat([220.0, 110.0, 35.0], [len(high), len(middle), len(low)])
    at = towns[hosts] + _offsets(kv, rng)
    table = pd.DataFrame({"voltage_kv": kv, "county": t["county"].to_numpy()[hosts], "x": at[:, 0], "y": at[:, 1]})
    table["short"] = _short_names(places, hosts, np.isin(hosts, seats))
    table["name"] = [f"{v:g}千伏{short}变电站" for v, short in zip(kv, table["short"], strict=True)]
    serial = table.groupby(["county", "voltage_kv"]).cumcount() + 1
    county_code = c["code"].to_numpy()[table["county"]]
    table["code"] = [f"S{code}{v:03.0f}{n:02d}" for code, v, n in zip(county_code, kv, serial, strict=True)]
    return Substations(table, _parents(at, kv, table["county"].to_numpy()), np.concatenate(mesh(at[kv == 220], _LOOPS)))


def rate_substations(stations: Substations, load_kva: np.ndarray, seed: int) -> pd.DataFrame:
    """Rows of substation but for the point: capacities that fit the load that hangs below.

    Args:
        load_kva: sum of the transformers' peak loads on each substation's 10 kV lines.
    """
    rng = stream(seed, "substation load")
    table, kv = stations.table, stations.table["voltage_kv"].to_numpy()
    peak = load_kva / 1000 * _POWER_FACTOR * _COINCIDENCE[35.0]
    # Towns and works that no village transformer stands for.
    peak = peak + np.where(
        kv == 110, rng.lognormal(np.log(9), 0.45, len(kv)), np.where(kv == 35, rng.uniform(0.2, 1.2, len(kv)), 0)
    )
    for level in (35.0, 110.0):
        below = np.flatnonzero(kv == level)
        np.add.at(peak, stations.parent[below], peak[below] * _COINCIDENCE[220.0 if level == 110 else 110.0])
    wanted = peak / _POWER_FACTOR / rng.uniform(0.45, 0.9, len(kv))
    capacity = np.array([_next_size(SIZES_MVA[v], mva) for v, mva in zip(kv, wanted, strict=True)], dtype=float)
    rows = table[["code", "name", "voltage_kv"]].copy()
    rows["capacity_mva"] = capacity
    rows["peak_load_mw"] = np.round(np.minimum(peak, capacity * 1.15), 2)
    rows["commissioned"] = rng.integers(1978, 2016, len(kv))
    return rows


def _spread(places: Settlements, counties: npt.NDArray[np.int64], count: int) -> Integers:
    """Counties far from each other: the seats of prefectures, then always the one farthest from those chosen."""
    c = places.counties.iloc[counties]
    at = c[["x", "y"]].to_numpy(dtype=float)
    chosen = list(np.flatnonzero(~c["prefecture"].duplicated().to_numpy()))[:count]
    away = np.min([np.hypot(*(at - at[index]).T) for index in chosen], axis=0)
    while len(chosen) < count:
        chosen.append(int(away.argmax()))
        away = np.minimum(away, np.hypot(*(at - at[chosen[-1]]).T))
    return counties[np.sort(chosen)]


def _second_towns(places: Settlements, counties: Integers) -> Integers:
    """In large counties the rural township with the most villages."""
    sizes = np.bincount(places.villages["township"], minlength=len(places.townships))
    t = places.townships
    found = []
    for index in counties:
        inside = np.flatnonzero((t["county"] == index) & ~t["urban"] & (t.index != places.counties["seat"].iat[index]))
        if sizes[(t["county"] == index).to_numpy()].sum() > _VILLAGES_PER_110 and len(inside):
            found.append(int(inside[sizes[inside].argmax()]))
    return np.array(found, dtype=np.int64)


def _far_towns(places: Settlements, middle: Integers, rng: Rng) -> Integers:
    """Rural townships that no 110 kV substation is near."""
    from scipy.spatial import cKDTree

    t = places.townships
    towns = t[["x", "y"]].to_numpy(dtype=float)
    wanted = (rng.random(len(t)) < _SHARE_WITH_35) & ~t["urban"].to_numpy() & ~np.isnan(towns[:, 0])
    wanted[middle] = False
    candidates = np.flatnonzero(wanted)
    if not len(middle) or not len(candidates):
        return np.empty(0, dtype=np.int64)
    return candidates[cKDTree(towns[middle]).query(towns[candidates])[0] > _REACH_OF_110_KM]


def _offsets(kv: Floats, rng: Rng) -> Floats:
    """How far from the middle of its town a substation stands, km east and north."""
    away = np.where(
        kv == 220,
        rng.uniform(1.2, 2.5, len(kv)),
        np.where(kv == 110, rng.uniform(0.4, 1.0, len(kv)), rng.uniform(0.15, 0.5, len(kv))),
    )
    angle = rng.uniform(0, 2 * np.pi, len(kv))
    return np.column_stack([away * np.cos(angle), away * np.sin(angle)])


def _short_names(places: Settlements, hosts: Integers, in_seat: npt.NDArray[np.bool_]) -> list[str]:
    """What a substation is called after: its county where it stands in the seat, else its township."""
    from ...domain.place_names import short_name

    t, c = places.townships, places.counties
    county = t["county"].to_numpy()[hosts]
    names = zip(t["name"].to_numpy()[hosts], c["short_name"].to_numpy()[county], in_seat, strict=True)
    return [of_county if seat else short_name(town) for town, of_county, seat in names]


def _parents(at: Floats, kv: Floats, county: Integers) -> Integers:
    """110 kV along trees from the 220 kV substations, 35 kV along trees from the 110 kV ones."""
    parent = np.full(len(kv), -1, dtype=np.int64)
    for roots, leaves in ((220.0, 110.0), (110.0, 35.0)):
        members = np.flatnonzero((kv == roots) | (kv == leaves))
        starts = np.flatnonzero(kv[members] == roots)
        if len(starts):
            before = forest(at[members], starts, county[members], 1.5)
            inner = before >= 0
            parent[members[inner]] = members[before[inner]]
    return parent


def _next_size(sizes: tuple[float, ...], wanted: float) -> float:
    return next((size for size in sizes if size >= wanted), sizes[-1])
