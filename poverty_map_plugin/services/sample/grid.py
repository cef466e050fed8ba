"""A made-up power grid: substations, lines along trees down to every village, transformers with capacity and load."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...domain.place_names import short_name
from ...store.geometry import line_wkb, point_wkb
from .apportion import apportion_groups
from .network import Integers, bent, branches, forest
from .plane import Floats, lengths_km
from .settlements import Settlements
from .streams import Rng, pick, stream
from .substations import Substations, rate_substations, site_substations

#: Capacities that distribution transformers are built with, kVA.
TRANSFORMER_SIZES_KVA = (30, 50, 80, 100, 160, 200, 315, 400)
_MOST_PER_VILLAGE = 5
_KVA_PER_TRANSFORMER = 250.0
_LOWEST_RATE, _HIGHEST_RATE = 0.2, 1.3
# A 10 kV line rather stays in the county: a step over its border counts so many times its length.
_CROSSING = 3.0
_BENDS = {220.0: (8, 0.03), 110.0: (7, 0.04), 35.0: (6, 0.05), 10.0: (3, 0.06)}
_CONDUCTORS = {
    220.0: ("LGJ-400",),
    110.0: ("LGJ-240",),
    35.0: ("LGJ-120", "LGJ-95"),
    10.0: ("LGJ-50", "LGJ-70", "JKLYJ-95"),
}


@dataclass(frozen=True)
class Grid:
    """Rows of the tables substation, power_line and transformer."""

    substations: pd.DataFrame
    lines: pd.DataFrame
    transformers: pd.DataFrame


@dataclass(frozen=True)
class _Feeders:
    """10 kV: per located village its tap, its incoming stretch of line and the feeder that this belongs to."""

    village: Integers  # index in places.villages
    station: Integers  # index of the substation
    feeder: Integers  # index of the feeder, 0 ...
    stretches: Floats  # (n, points, 2), the last point is the tap


def make_grid(places: Settlements, villages: pd.DataFrame, seed: int) -> Grid:
    """The grid of a province; villages without a position get transformers but no line.

    Args:
        villages: households and hardship of each village, in the order of `places.villages`.
    """
    stations = site_substations(places, seed)
    feeders = _string_feeders(places, stations, seed)
    lines, feeder_codes = _lines(places, stations, feeders, seed)
    line_of = np.full(len(villages), None, dtype=object)
    line_of[feeders.village] = feeder_codes[feeders.feeder]
    transformers = _transformers(places, villages, feeders, line_of, seed)
    station_of = np.full(len(villages), -1)
    station_of[feeders.village] = feeders.station
    of_transformer = station_of[pd.Index(places.villages["code"]).get_indexer(transformers["village_code"])]
    fed = of_transformer >= 0
    load = np.bincount(
        of_transformer[fed], weights=transformers["peak_load_kva"].to_numpy()[fed], minlength=len(stations.table)
    )
    rated = rate_substations(stations, load, seed)
    rated["county_code"] = places.counties["code"].to_numpy()[stations.table["county"]]
    at = places.plane.to_degrees(stations.table[["x", "y"]].to_numpy(dtype=float))
    rated["geom"] = [point_wkb(x, y) for x, y in at.tolist()]
    return Grid(rated, lines, transformers)


def _string_feeders(places: Settlements, stations: Substations, seed: int) -> _Feeders:
    """10 kV along trees from the 110 and 35 kV substations to a tap near every village."""
    rng = stream(seed, "feeders")
    v = places.villages
    village = np.flatnonzero(places.located)
    # Most taps are in the village; some villages lie a good walk from the line.
    reach = np.clip(rng.lognormal(np.log(0.14), 0.85, len(village)), 0.02, 1.6)
    reach = np.minimum(reach, v["clearance"].to_numpy()[village] * 0.5)
    angle = rng.uniform(0, 2 * np.pi, len(village))
    taps = v[["x", "y"]].to_numpy(dtype=float)[village] + (reach * (np.cos(angle), np.sin(angle))).T
    table = stations.table
    source = np.flatnonzero(table["voltage_kv"].to_numpy() < 220)
    points = np.concatenate([table[["x", "y"]].to_numpy(dtype=float)[source], taps])
    county = np.concatenate([table["county"].to_numpy()[source], v["county"].to_numpy()[village]])
    before = forest(points, np.arange(len(source)), county, _CROSSING)
    root, first = branches(before)
    bends, bend = _BENDS[10.0]
    tail = np.arange(len(source), len(points))
    stretches = bent(points[before[tail]], points[tail], rng, bends, bend)
    feeder = np.unique(first[tail], return_inverse=True)[1].reshape(-1)
    return _Feeders(village, source[root[tail]] if len(tail) else tail, feeder, stretches)


def _lines(places: Settlements, stations: Substations, feeders: _Feeders, seed: int) -> tuple[pd.DataFrame, np.ndarray]:
    """Rows of power_line, and the code of each feeder."""
    rng = stream(seed, "lines")
    table = stations.table
    at, kv = table[["x", "y"]].to_numpy(dtype=float), table["voltage_kv"].to_numpy()
    frames = []
    for level, start, end in (
        (220.0, stations.loops[:, 0], stations.loops[:, 1]),
        *(
            (k, stations.parent[e], e)
            for k in (110.0, 35.0)
            for e in [np.flatnonzero((kv == k) & (stations.parent >= 0))]
        ),
    ):
        bends, bend = _BENDS[level]
        degrees = places.plane.to_degrees(bent(at[start], at[end], rng, bends, bend))
        ends = zip(table["short"].to_numpy()[start], table["short"].to_numpy()[end], strict=True)
        frame = pd.DataFrame({"name": [f"{level:g}千伏{a}{b}线" for a, b in ends]}, dtype=object)
        frame["voltage_kv"], frame["station"] = level, start
        frame["length_km"] = lengths_km(degrees)
        frame["geom"] = [line_wkb([line]) for line in degrees]
        frames.append(frame)
    frames.append(_feeder_lines(places, stations, feeders))
    lines = pd.concat(frames, ignore_index=True)
    county = places.counties["code"].to_numpy()[table["county"].to_numpy()[lines["station"].astype(int)]]
    serial = pd.Series(county, dtype=object).groupby([county, lines["voltage_kv"].to_numpy()]).cumcount() + 1
    lines["code"] = [f"L{c}{v:03.0f}{n:03d}" for c, v, n in zip(county, lines["voltage_kv"], serial, strict=True)]
    lines["substation_code"] = table["code"].to_numpy()[lines["station"].astype(int)]
    lines["length_km"] = lines["length_km"].round(3)
    lines["line_type"] = np.where((lines["voltage_kv"] == 10) & (rng.random(len(lines)) < 0.06), "mixed", "overhead")
    conductors = np.full(len(lines), None, dtype=object)
    for level, kinds in _CONDUCTORS.items():
        conductors[(lines["voltage_kv"] == level).to_numpy()] = pick(
            rng, kinds, int((lines["voltage_kv"] == level).sum())
        )
    lines["conductor"] = conductors
    lines["commissioned"] = rng.integers(1985, 2017, len(lines))
    codes = lines.loc[lines["voltage_kv"] == 10, "code"].to_numpy()
    return lines.drop(columns="station"), codes


def _feeder_lines(places: Settlements, stations: Substations, feeders: _Feeders) -> pd.DataFrame:
    """One row per feeder, in the feeders' order: all its stretches as the parts of one line."""
    degrees = places.plane.to_degrees(feeders.stretches)
    length = lengths_km(degrees)
    order = np.argsort(feeders.feeder, kind="stable")
    count = int(feeders.feeder.max()) + 1 if len(order) else 0
    bounds = np.searchsorted(feeders.feeder[order], np.arange(count + 1))
    names, wkb = [], []
    for index in range(count):
        parts = order[bounds[index] : bounds[index + 1]]
        wkb.append(line_wkb([degrees[part] for part in parts]))
        names.append(f"10千伏{short_name(places.villages['name'].iat[feeders.village[parts[0]]])}线")
    station = feeders.station[order[bounds[:-1]]] if count else np.empty(0, dtype=np.int64)
    return pd.DataFrame(
        {
            "name": pd.Series(names, dtype=object),
            "voltage_kv": 10.0,
            "station": station,
            "length_km": np.bincount(feeders.feeder, weights=length, minlength=count),
            "geom": pd.Series(wkb, dtype=object),
        }
    )


def _transformers(
    places: Settlements, villages: pd.DataFrame, feeders: _Feeders, line_of: np.ndarray, seed: int
) -> pd.DataFrame:
    """One to five per village: less capacity for each household and more load on it where life is hard."""
    rng = stream(seed, "transformers")
    households, hardship = villages["households"].to_numpy(), villages["hardship"].to_numpy()
    count = len(villages)
    per_household = np.clip(2.5 - 1.3 * hardship + rng.normal(0, 0.3, count), 0.8, 3.5)
    wanted = households * per_household / _KVA_PER_TRANSFORMER
    each = np.clip(np.round(wanted + rng.normal(0, 0.4, count)), 1, _MOST_PER_VILLAGE).astype(np.int64)
    village = np.repeat(np.arange(count), each)
    serial = np.arange(len(village)) - (np.cumsum(each) - each)[village]
    served = apportion_groups(households, village, rng.gamma(8.0, size=len(village)))
    capacity = _nearest_size(served * per_household[village])
    # Peak demand, kVA a household: villages differ, and counties more than villages.
    of_county = np.exp(np.clip(rng.normal(0, 0.22, len(places.counties)), -0.4, 0.36))
    of_county = of_county[places.villages["county"].to_numpy()]
    demand = 1.08 * of_county * rng.lognormal(0, 0.16, count) * (1 - 0.12 * hardship)
    rate = served * demand[village] * rng.lognormal(0, 0.18, len(village)) / capacity
    rate = np.clip(rate, _LOWEST_RATE, _HIGHEST_RATE)
    names = [short_name(name) for name in places.villages["name"]]
    table = pd.DataFrame({"village_code": places.villages["code"].to_numpy()[village]})
    table["code"] = [f"T{code}{n + 1:02d}" for code, n in zip(table["village_code"], serial, strict=True)]
    table["name"] = [f"{names[v]}{n + 1}号公变" for v, n in zip(village, serial, strict=True)]
    table["capacity_kva"] = capacity.astype(float)
    # Rounded down, so that the highest rate is not passed by rounding.
    table["peak_load_kva"] = np.floor(rate * capacity * 10) / 10
    table["households"] = served
    table["line_code"] = line_of[village]
    radius = np.clip(rng.lognormal(np.log(430), 0.4, len(village)) * (0.8 + 0.5 * hardship[village]), 60, 2200)
    table["supply_radius_m"] = np.round(radius, -1)
    drop = 9 * rate + radius / 120 + rng.normal(0, 3, len(village))
    table["lowest_voltage_v"] = np.round(np.clip(231 - drop, 170, 236), 1)
    table["commissioned"] = rng.integers(1996, 2017, len(village))
    table["geom"] = _transformer_points(places, feeders, village, serial, rng)
    return table


def _transformer_points(
    places: Settlements, feeders: _Feeders, village: Integers, serial: Integers, rng: Rng
) -> list[bytes | None]:
    """The first at the tap, the others back along the incoming line, as far as stays inside the county."""
    row = np.full(len(places.villages), -1)
    row[feeders.village] = np.arange(len(feeders.village))
    stretch = row[village]
    known = stretch >= 0
    back = np.minimum(places.villages["clearance"].to_numpy()[village] * 0.3, 0.9) * rng.random(len(village))
    back = np.where(serial == 0, 0.0, back)
    points: list[bytes | None] = [None] * len(village)
    if known.any():
        line = feeders.stretches[stretch[known]]
        length = np.hypot(*np.moveaxis(np.diff(line, axis=1), 2, 0)).sum(axis=1)
        share = 1 - np.minimum(back[known] / np.maximum(length, 1e-9), 1.0)
        steps = line.shape[1] - 1
        piece = np.minimum((share * steps).astype(np.int64), steps - 1)
        rest = (share * steps - piece)[:, None]
        index = np.arange(len(line))
        at = line[index, piece] * (1 - rest) + line[index, piece + 1] * rest
        for target, (x, y) in zip(np.flatnonzero(known), places.plane.to_degrees(at).tolist(), strict=True):
            points[target] = point_wkb(x, y)
    return points


def _nearest_size(wanted: Floats) -> Integers:
    """The standard capacity nearest in ratio."""
    sizes = np.array(TRANSFORMER_SIZES_KVA)
    edges = np.sqrt(sizes[1:] * sizes[:-1].astype(float))
    return sizes[np.searchsorted(edges, wanted)]
