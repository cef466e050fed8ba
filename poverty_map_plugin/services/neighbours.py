"""The places around a place: the counties that share a border with it, the nearest townships and villages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..domain.levels import Level
from ..domain.scope import Scope

if TYPE_CHECKING:
    from .places import Place, PlaceIndex

_NEAREST = 5
_METRES_PER_DEGREE = 111_320.0
#: Digits of a degree to which the corners of two neighbours agree: about a metre.
_CORNER_DIGITS = 5


@dataclass(frozen=True)
class Neighbour:
    """A place nearby; `distance_m` None for one that shares a border."""

    place: Place
    distance_m: float | None


def neighbours(places: PlaceIndex, scope: Scope) -> tuple[Neighbour, ...]:
    """The neighbours of a county by code, of a township or a village the nearest five by distance; else none."""
    if scope.level is Level.COUNTY:
        return tuple(Neighbour(place, None) for place in _bordering(places, scope.code))
    if scope.level not in (Level.TOWNSHIP, Level.VILLAGE):
        return ()
    codes, positions = _positions(places, scope.level)
    if scope.code not in codes:
        return ()
    own = positions[codes.index(scope.code)]
    east = (positions[:, 0] - own[0]) * _METRES_PER_DEGREE * np.cos(np.radians(own[1]))
    north = (positions[:, 1] - own[1]) * _METRES_PER_DEGREE
    distance = np.hypot(east, north)
    nearest = [number for number in np.argsort(distance, kind="stable") if codes[number] != scope.code][:_NEAREST]
    found = ((places.find(codes[number]), float(distance[number])) for number in nearest)
    return tuple(Neighbour(place, metres) for place, metres in found if place is not None)


def _bordering(places: PlaceIndex, code: str) -> list[Place]:
    """Counties whose rings share a corner with this one's: boundaries of one source meet in the same points."""
    if code not in places.county_rings:
        return []
    box, rings = places.county_rings[code]
    own = _corners(rings)
    found = []
    for other, (other_box, other_rings) in places.county_rings.items():
        meets = other_box[0] <= box[2] and box[0] <= other_box[2] and other_box[1] <= box[3] and box[1] <= other_box[3]
        if other != code and meets and not own.isdisjoint(_corners(other_rings)):
            place = places.find(other)
            if place is not None:
                found.append(place)
    return found


def _corners(rings: Sequence[npt.NDArray[np.float64]]) -> set[tuple[float, float]]:
    return {(x, y) for ring in rings for x, y in np.round(ring, _CORNER_DIGITS).tolist()}


def _positions(places: PlaceIndex, level: Level) -> tuple[list[str], npt.NDArray[np.float64]]:
    """Where the places of a level lie: a township in the middle of its villages."""
    codes, positions = places.village_positions
    if level is Level.VILLAGE or not len(codes):
        return list(codes), positions
    towns = np.array([code[: Level.TOWNSHIP.digits] for code in codes])
    names, inverse, counts = np.unique(towns, return_inverse=True, return_counts=True)
    middle = np.column_stack([np.bincount(inverse, weights=positions[:, axis]) / counts for axis in (0, 1)])
    return names.tolist(), middle
