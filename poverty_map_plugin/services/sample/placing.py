"""Places townships and villages inside their county, where no source gives their position.

Towns spread evenly but not regularly (a few rounds of Lloyd's relaxation over random points of the county), the
county's seat in the middle with its subdistricts around it; the villages of a township lie around its town.
Units are kilometres of a `Plane`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ...analysis.polygons import contains
from .plane import Floats
from .streams import Rng

#: Nothing is placed nearer to the county's border than this, where the county is wide enough.
MARGIN_KM = 0.15
_RING_STEP_KM = 0.1
_NARROWEST_KM = 1e-4
_ROUNDS = 4


class Area:
    """A county's polygon: what is inside, and how far the border is."""

    def __init__(self, rings: Sequence[Floats]) -> None:
        from scipy.spatial import cKDTree

        self.rings = rings
        self.low = np.min([ring.min(axis=0) for ring in rings], axis=0)
        self.high = np.max([ring.max(axis=0) for ring in rings], axis=0)
        self._border = cKDTree(np.concatenate([_densified(ring) for ring in rings]))

    def clearance(self, points: Floats) -> Floats:
        """Distance from each point to the border, at most so much; 0 outside."""
        near = self._border.query(points)[0]
        # Between two points of the border the border itself may be nearer than either.
        safe = np.sqrt(np.maximum(near**2 - (_RING_STEP_KM / 2) ** 2, 0.0))
        return np.where(contains(self.rings, points[:, 0], points[:, 1]), safe, 0.0)

    def scatter(self, count: int, rng: Rng) -> Floats:
        """`count` random points inside, away from the border as far as the shape allows."""
        found = np.empty((0, 2))
        margin, density = MARGIN_KM, 0.6
        while len(found) < count:
            tries = max(64, int((count - len(found)) / density * 1.2))
            points = rng.uniform(self.low, self.high, size=(tries, 2))
            kept = points[self.clearance(points) > margin]
            density = max(len(kept) / tries, 0.02)
            found = np.concatenate([found, kept])
            if len(kept) < tries * 0.02:
                margin = margin / 2 if margin > _NARROWEST_KM else 0.0
        return found[:count]


def place_county(
    area: Area, villages: Sequence[int], urban: Sequence[bool], known: Floats, rng: Rng
) -> tuple[Floats, Floats]:
    """Positions of a county's towns and villages.

    Args:
        villages: how many villages each township has; the first township is the county's seat.
        urban: which townships are subdistricts of a town.
        known: positions of towns that are known, shape (townships, 2); NaN where not.

    Returns:
        towns, shape (townships, 2), and villages, shape (sum of villages, 2), by township.
    """
    total = int(np.sum(villages))
    pool = area.scatter(4 * total + 40 * len(villages) + 60, rng)
    towns = _towns(pool, np.asarray(urban, dtype=bool), known, rng)
    free = np.ones(len(pool), dtype=bool)
    cell = _nearest(pool, towns)
    placed = []
    for index, count in enumerate(villages):
        chosen = _around(pool, towns[index], np.flatnonzero(free & (cell == index)), free, count, rng)
        free[chosen] = False
        placed.append(pool[chosen])
    return towns, np.concatenate(placed) if placed else np.empty((0, 2))


def _towns(pool: Floats, urban: npt.NDArray[np.bool_], known: Floats, rng: Rng) -> Floats:
    count = len(urban)
    centres = pool[rng.choice(len(pool), size=count, replace=False)]
    for _ in range(_ROUNDS):
        centres = _relaxed(pool, centres)
    outward = np.argsort(np.hypot(*(centres - pool.mean(axis=0)).T), kind="stable")
    centres = centres[outward]
    # The seat in the middle, its subdistricts next and drawn towards it, the rest anywhere.
    near = np.flatnonzero(urban[1:]) + 1
    far = rng.permutation(np.flatnonzero(~urban[1:]) + 1)
    towns = np.empty((count, 2))
    towns[np.concatenate([[0], near, far])] = centres
    towns[near] = towns[0] + 0.4 * (towns[near] - towns[0])
    given = ~np.isnan(known[:, 0])
    snapped = pool[_distinct(towns, pool)]
    snapped[given] = known[given]
    return snapped


def _around(
    pool: Floats, town: Floats, cell: npt.NDArray[np.int64], free: npt.NDArray[np.bool_], count: int, rng: Rng
) -> npt.NDArray[np.int64]:
    """Indices of `count` free points of a town's cell, denser towards the town and not on top of each other."""
    if not count:
        return np.empty(0, dtype=np.int64)
    if len(cell) < 2 * count:
        others = np.flatnonzero(free)
        order = np.argsort(np.hypot(*(pool[others] - town).T), kind="stable")
        cell = others[order[: max(2 * count, len(cell))]]
    away = np.hypot(*(pool[cell] - town).T)
    weight = np.exp(-away / max(float(np.median(away)) * 1.5, 1e-6))
    start = rng.choice(len(cell), size=count, replace=False, p=weight / weight.sum())
    return cell[_distinct(_relaxed(pool[cell], pool[cell][start]), pool[cell])]


def _relaxed(points: Floats, centres: Floats) -> Floats:
    """Each centre moved to the mean of the points nearest to it."""
    owner = _nearest(points, centres)
    counts = np.bincount(owner, minlength=len(centres))
    means = np.column_stack([np.bincount(owner, weights=points[:, axis], minlength=len(centres)) for axis in (0, 1)])
    return np.where(counts[:, None] > 0, means / np.maximum(counts, 1)[:, None], centres)


def _nearest(points: Floats, centres: Floats) -> npt.NDArray[np.int64]:
    from scipy.spatial import cKDTree

    found: npt.NDArray[np.int64] = cKDTree(centres).query(points)[1]
    return found


def _distinct(wanted: Floats, pool: Floats) -> npt.NDArray[np.int64]:
    """For each wanted position the index of a pool point near it, no point twice."""
    from scipy.spatial import cKDTree

    k = min(len(pool), len(wanted) + 1, 12)
    candidates = cKDTree(pool).query(wanted, k=k)[1].reshape(len(wanted), k)
    taken: dict[int, None] = {}
    for row, position in zip(candidates, wanted, strict=True):
        choice = next((int(index) for index in row if int(index) not in taken), None)
        if choice is None:
            order = np.argsort(np.hypot(*(pool - position).T), kind="stable")
            choice = next(int(index) for index in order if int(index) not in taken)
        taken[choice] = None
    return np.fromiter(taken, dtype=np.int64)


def _densified(ring: Floats) -> Floats:
    """Points along a ring, at most `_RING_STEP_KM` apart."""
    end = np.roll(ring, -1, axis=0)
    pieces = np.maximum(np.ceil(np.hypot(*(end - ring).T) / _RING_STEP_KM).astype(np.int64), 1)
    edge = np.repeat(np.arange(len(ring)), pieces)
    first = np.cumsum(pieces) - pieces
    share = (np.arange(len(edge)) - first[edge]) / pieces[edge]
    return ring[edge] + (end - ring)[edge] * share[:, None]
