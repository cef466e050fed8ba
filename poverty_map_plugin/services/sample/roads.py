"""Made-up roads: national and provincial between county towns, county roads out to the townships.

Numbers from 901 on are given to no real national or provincial road.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...domain.place_names import short_name
from ...store.geometry import line_wkb
from .network import Integers, bent, forest, mesh
from .plane import Floats, lengths_km
from .settlements import Settlements
from .streams import Rng, stream

_CROSSING = 4.0
# Links between neighbouring county towns beside the tree, as a share of the tree's.
_LINKS = 0.5
_SURFACES = {
    "national": ("asphalt", "asphalt"),
    "provincial": ("asphalt", "concrete"),
    "county": ("concrete", "gravel"),
}


def make_roads(places: Settlements, seed: int) -> pd.DataFrame:
    """Rows of road."""
    rng = stream(seed, "roads")
    c, t = places.counties, places.townships
    counties = np.flatnonzero(c["x"].notna().to_numpy())
    towns = np.flatnonzero(t["x"].notna().to_numpy())
    if not len(towns):
        return pd.DataFrame({name: [] for name in ("code", "name", "road_class", "surface", "length_km", "geom")})
    at = c[["x", "y"]].to_numpy(dtype=float)[counties]
    names = c["short_name"].to_numpy()[counties]
    tree, links = mesh(at, _LINKS)
    # National roads join the prefectures' towns: the tree's stretches on which they lie, else its longest ones.
    capital = ~c["prefecture"].iloc[counties].duplicated().to_numpy()
    national = _trunk(tree, capital)
    frames = [
        _rows(places, "national", at, tree[national], names, rng),
        _rows(places, "provincial", at, np.concatenate([tree[~national], links]), names, rng),
    ]
    points = t[["x", "y"]].to_numpy(dtype=float)[towns]
    seats = np.searchsorted(towns, c["seat"].to_numpy()[counties])
    before = forest(points, np.unique(seats), t["county"].to_numpy()[towns], _CROSSING)
    reached = np.flatnonzero(before >= 0)
    short = np.array([short_name(name) for name in t["name"].to_numpy()[towns]], dtype=object)
    frames.append(_rows(places, "county", points, np.column_stack([before[reached], reached]), short, rng))
    return pd.concat(frames, ignore_index=True)


def _trunk(tree: Integers, capital: np.ndarray) -> np.ndarray:
    """Which edges of the tree lie between two capitals: dead ends without a capital fall away until none is left."""
    kept = np.ones(len(tree), dtype=bool)
    while True:
        degree = np.bincount(tree[kept].ravel(), minlength=len(capital))
        loose = (degree == 1) & ~capital
        drop = kept & (loose[tree[:, 0]] | loose[tree[:, 1]])
        if not drop.any():
            return kept
        kept &= ~drop


def _rows(
    places: Settlements, road_class: str, points: Floats, pairs: Integers, names: np.ndarray, rng: Rng
) -> pd.DataFrame:
    letter = {"national": "G", "provincial": "S", "county": "X"}[road_class]
    degrees = places.plane.to_degrees(bent(points[pairs[:, 0]], points[pairs[:, 1]], rng, 9, 0.09))
    numbers = [f"{letter}{901 + index}" if letter != "X" else f"X{9001 + index}" for index in range(len(pairs))]
    ends = zip(numbers, names[pairs[:, 0]], names[pairs[:, 1]], strict=True)
    rows = pd.DataFrame({"code": pd.Series(numbers, dtype=object)})
    rows["name"] = pd.Series([f"{number} {start}—{end}" for number, start, end in ends], dtype=object)
    rows["road_class"] = road_class
    rows["surface"] = np.where(rng.random(len(pairs)) < 0.75, *_SURFACES[road_class])
    rows["length_km"] = lengths_km(degrees).round(3)
    rows["geom"] = pd.Series([line_wkb([line]) for line in degrees], dtype=object)
    return rows
