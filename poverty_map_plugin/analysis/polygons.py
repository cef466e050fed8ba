"""Points and polygons as plain arrays, for what needs neither QGIS nor a spatial index."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Ring = npt.NDArray[np.float64]
# Points times edges compared at once: bounds the memory of one step to some 30 MB.
_BLOCK = 1_000_000
#: Points of one strip; fewer make more of numpy's calls, more compare with edges that are not at their height.
_STRIP = 64


def contains(rings: Sequence[Ring], x: npt.ArrayLike, y: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    """Which points lie inside the area that the rings enclose, by the even-odd rule.

    Holes and parts need no order or orientation: a point inside an outer ring and inside its hole is outside. On an
    edge either answer may come, but of two areas that share the edge exactly one holds the point.

    Args:
        rings: arrays of shape (n, 2), closed or not, in the units of the points.
        x, y: coordinates of the points, of one shape.

    Returns:
        array of bool of the points' shape.
    """
    east = np.asarray(x, dtype=np.float64)
    shape = east.shape
    east, north = east.ravel(), np.asarray(y, dtype=np.float64).ravel()
    inside = np.zeros(east.shape, dtype=np.bool_)
    for ring in rings:
        if len(ring) < 3:
            continue
        low, high = ring.min(axis=0), ring.max(axis=0)
        near = np.flatnonzero((east >= low[0]) & (east <= high[0]) & (north >= low[1]) & (north <= high[1]))
        # From south to north in strips: each is compared only with the edges at its height.
        near = near[np.argsort(north[near], kind="stable")]
        lower, upper = _rising_edges(ring)
        step = max(1, min(_STRIP, _BLOCK // len(ring)))
        for start in range(0, len(near), step):
            some = near[start : start + step]
            beside = (upper[:, 1] > north[some[0]]) & (lower[:, 1] <= north[some[-1]])
            inside[some] ^= _crosses_oddly(lower[beside], upper[beside], east[some], north[some])
    return inside.reshape(shape)


def _rising_edges(ring: Ring) -> tuple[Ring, Ring]:
    """The lower and the upper end of each edge.

    From south to north, whichever way the ring runs: the two areas along an edge compute the same number.
    """
    start, end = ring, np.roll(ring, -1, axis=0)
    is_rising = (start[:, 1] <= end[:, 1])[:, None]
    return np.where(is_rising, start, end), np.where(is_rising, end, start)


def _crosses_oddly(lower: Ring, upper: Ring, x: Ring, y: Ring) -> npt.NDArray[np.bool_]:
    """Whether a ray eastwards from each point crosses the edges an odd number of times."""
    rise = upper[:, 1] - lower[:, 1]
    spans = (lower[:, 1] <= y[:, None]) & (y[:, None] < upper[:, 1])
    side: Ring = (upper[:, 0] - lower[:, 0]) * (y[:, None] - lower[:, 1]) - (x[:, None] - lower[:, 0]) * rise
    odd: npt.NDArray[np.bool_] = (np.count_nonzero(spans & (side > 0), axis=1) % 2).astype(np.bool_)
    return odd


def rings_from_coordinates(coordinates: Sequence[Sequence[Sequence[Sequence[float]]]]) -> list[Ring]:
    """The rings of a GeoJSON MultiPolygon's `coordinates`, outer rings and holes alike; heights are left out."""
    return [np.asarray(ring, dtype=np.float64)[:, :2] for polygon in coordinates for ring in polygon]
