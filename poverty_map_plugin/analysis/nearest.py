"""Nearest lines of points, in metres.

Points and lines are taken from longitude and latitude to straight space (geocentric coordinates of the ellipsoid of
CGCS2000, height 0), where one metric holds for a whole province. Segments are cut into pieces of at most `PIECE_M`,
straight in longitude and latitude as they are drawn; a piece then lies less than 0.005 m under the ellipsoid, and a
straight distance d is short of the one along it by d³/24R², 0.13 m in 50 km. Distances are exact but for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

#: Semi-major axis in metres and flattening of the ellipsoid of CGCS2000 (GB 22021).
_A, _F = 6_378_137.0, 1 / 298.257222101
PIECE_M = 500.0
_NEIGHBOURS = 8


@dataclass(frozen=True)
class Pieces:
    """Lines cut small: each piece runs from `start` along `run`, in metres (n, 3), and is of the line `line` (n,)."""

    start: Floats
    run: Floats
    line: Integers

    def __len__(self) -> int:
        return len(self.line)


def geocentric(positions: Floats) -> Floats:
    """Longitude and latitude in degrees (n, 2) as metres from the Earth's centre (n, 3)."""
    lon, lat = np.radians(positions[:, 0]), np.radians(positions[:, 1])
    squared = _F * (2 - _F)
    normal = _A / np.sqrt(1 - squared * np.sin(lat) ** 2)
    return np.column_stack(
        [
            normal * np.cos(lat) * np.cos(lon),
            normal * np.cos(lat) * np.sin(lon),
            normal * (1 - squared) * np.sin(lat),
        ]
    )


def cut(lines: Iterable[Sequence[Floats]]) -> Pieces:
    """Cut lines, each given by its parts (n, 2) in degrees; a part of one point is a piece without length."""
    firsts: list[Floats] = []
    lasts: list[Floats] = []
    owners: list[int] = []
    for number, parts in enumerate(lines):
        for part in parts:
            if len(part):
                firsts.append(part[: max(1, len(part) - 1)])
                lasts.append(part[min(1, len(part) - 1) :])
                owners.append(number)
    if not firsts:
        return Pieces(np.empty((0, 3)), np.empty((0, 3)), np.empty(0, dtype=np.int64))
    first, last = np.concatenate(firsts), np.concatenate(lasts)
    owner = np.repeat(np.array(owners, dtype=np.int64), [len(part) for part in firsts])
    outset, target = geocentric(first), geocentric(last)
    length = np.linalg.norm(target - outset, axis=1)
    count = np.maximum(1, np.ceil(length / PIECE_M)).astype(np.int64)
    segment = np.repeat(np.arange(len(count)), count)
    step = np.arange(len(segment)) - np.repeat(np.cumsum(count) - count, count)
    # A piece ends where the next one of its segment starts, the last one at the segment's own end.
    start, inner = outset[segment], np.flatnonzero(step)
    share = (step[inner] / count[segment[inner]])[:, None]
    start[inner] = geocentric(first[segment[inner]] + (last - first)[segment[inner]] * share)
    end = target[segment]
    end[inner - 1] = start[inner]
    return Pieces(start, end - start, owner[segment])


def distances(position: tuple[float, float], pieces: Pieces) -> Floats:
    """Metres from one point (longitude, latitude) to every piece (n,)."""
    point = geocentric(np.array([position], dtype=np.float64))
    return _to_pieces(point, pieces.start, pieces.run)


def nearest(positions: Floats, pieces: Pieces) -> tuple[Integers, Floats]:
    """Of each point (m, 2) the number of the nearest line and its distance in metres; -1 and inf without any line."""
    line = np.full(len(positions), -1, dtype=np.int64)
    distance = np.full(len(positions), np.inf)
    if not len(pieces) or not len(positions):
        return line, distance
    from scipy.spatial import cKDTree

    points = geocentric(np.asarray(positions, dtype=np.float64))
    tree = cKDTree(pieces.start + pieces.run / 2)
    reach = float(np.linalg.norm(pieces.run, axis=1).max()) / 2
    open_ = np.arange(len(points))
    neighbours = min(_NEIGHBOURS, len(pieces))
    while len(open_):
        middle, found = tree.query(points[open_], k=neighbours, workers=-1)
        middle, found = middle.reshape(len(open_), -1), found.reshape(len(open_), -1)
        exact = _to_pieces(points[open_, None, :], pieces.start[found], pieces.run[found])
        best = exact.argmin(axis=1)
        rows = np.arange(len(open_))
        distance[open_] = exact[rows, best]
        line[open_] = pieces.line[found[rows, best]]
        # A piece not among the neighbours is at least as far as the last of them, less half a piece.
        settled = (distance[open_] <= middle[:, -1] - reach) | (neighbours == len(pieces))
        open_ = open_[~settled]
        neighbours = min(2 * neighbours, len(pieces))
    return line, distance


def _to_pieces(points: Floats, start: Floats, run: Floats) -> Floats:
    """Distances of points to pieces, of shapes that go together; the last axis is x, y, z."""
    offset = points - start
    square = np.einsum("...i,...i->...", run, run)
    along = np.einsum("...i,...i->...", offset, run)
    share = np.clip(np.divide(along, square, out=np.zeros_like(along), where=square > 0), 0.0, 1.0)
    gap: Floats = np.linalg.norm(offset - share[..., None] * run, axis=-1)
    return gap
