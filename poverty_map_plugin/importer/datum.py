"""Between the datums in which data about China comes: WGS 84, CGCS2000, GCJ-02 and BD-09.

GCJ-02 is WGS 84 with an offset of 50 to 700 m that Chinese law asks of public maps; BD-09 is Baidu's further offset on
top. Neither formula was published by its owner: the ones here are the reverse-engineered ones that open projects agree
upon, known as "eviltransform" (GCJ-02) and "coordtransform" (BD-09). The inverses are found by fixed-point iteration
on the forward formula, to better than 1e-10 degrees (0.01 mm), not by the common single step that leaves up to 5 m.

CGCS2000 and WGS 84 differ by centimetres and are taken as equal.

GCJ-02 is defined inside a box around China only; points outside it (as WGS 84) stay as they are in every direction.
The box is the one all implementations share; it takes in parts of the neighbouring countries, where the offset is
applied too.

All functions take longitude and latitude in degrees as arrays of one shape (or numbers) and give new float64 arrays of
that shape. Equal coordinates give equal results within one call, so that borders that are shared stay shared.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import numpy as np
import numpy.typing as npt

Degrees = npt.NDArray[np.float64]
Pair = tuple[Degrees, Degrees]

#: Krasovsky 1940, the ellipsoid of the offset: semi-major axis in metres and first eccentricity squared.
_AXIS = 6378245.0
_ECCENTRICITY_SQUARED = 0.00669342162296594323
#: Where GCJ-02 applies, in degrees: west, east, south, north.
_CHINA = (72.004, 137.8347, 0.8293, 55.8271)
_BD_WAVE = np.pi * 3000.0 / 180.0
_BD_EAST, _BD_NORTH = 0.0065, 0.006
# The error shrinks by 400 (GCJ-02) or 50 (BD-09) a round from 0.01 degrees. The number is fixed: stopping when all
# points are near enough would make a point's result depend on its neighbours in the array.
_ROUNDS = 9


class Datum(str, Enum):
    """What coordinates refer to; the value is what parameters and files write."""

    CGCS2000 = "EPSG:4490"
    WGS84 = "EPSG:4326"
    GCJ02 = "GCJ-02"
    BD09 = "BD-09"

    def __str__(self) -> str:
        return self.value


def gcj02_from_wgs84(lon: npt.ArrayLike, lat: npt.ArrayLike) -> Pair:
    """GCJ-02 of WGS 84 points."""
    x, y = _arrays(lon, lat)
    return _choose(_is_in_china(x, y), _shift_to_gcj(x, y), (x, y))


def wgs84_from_gcj02(lon: npt.ArrayLike, lat: npt.ArrayLike) -> Pair:
    """WGS 84 of GCJ-02 points."""
    x, y = _arrays(lon, lat)
    found = _invert(_shift_to_gcj, x, y)
    return _choose(_is_in_china(*found), found, (x, y))


def bd09_from_gcj02(lon: npt.ArrayLike, lat: npt.ArrayLike) -> Pair:
    """BD-09 of GCJ-02 points."""
    x, y = _arrays(lon, lat)
    inside = _is_in_china(*_invert(_shift_to_gcj, x, y))
    return _choose(inside, _shift_to_bd(x, y), (x, y))


def gcj02_from_bd09(lon: npt.ArrayLike, lat: npt.ArrayLike) -> Pair:
    """GCJ-02 of BD-09 points."""
    x, y = _arrays(lon, lat)
    found = _invert(_shift_to_bd, x, y)
    return _choose(_is_in_china(*_invert(_shift_to_gcj, *found)), found, (x, y))


def to_cgcs2000(lon: npt.ArrayLike, lat: npt.ArrayLike, datum: Datum) -> Pair:
    """CGCS2000 of points of `datum`."""
    if datum is Datum.BD09:
        lon, lat = gcj02_from_bd09(lon, lat)
    if datum in (Datum.BD09, Datum.GCJ02):
        return wgs84_from_gcj02(lon, lat)
    return _arrays(lon, lat)


def from_cgcs2000(lon: npt.ArrayLike, lat: npt.ArrayLike, datum: Datum) -> Pair:
    """Points of `datum` of CGCS2000 ones: the way back of `to_cgcs2000`."""
    if datum in (Datum.BD09, Datum.GCJ02):
        lon, lat = gcj02_from_wgs84(lon, lat)
    if datum is Datum.BD09:
        return bd09_from_gcj02(lon, lat)
    return _arrays(lon, lat)


def _arrays(lon: npt.ArrayLike, lat: npt.ArrayLike) -> Pair:
    # Contiguous copies: numpy may compute strided arrays by another routine, whose last digit differs.
    return np.array(lon, dtype=np.float64, order="C"), np.array(lat, dtype=np.float64, order="C")


def _is_in_china(lon: Degrees, lat: Degrees) -> npt.NDArray[np.bool_]:
    west, east, south, north = _CHINA
    return (lon > west) & (lon < east) & (lat > south) & (lat < north)


def _choose(condition: npt.NDArray[np.bool_], yes: Pair, no: Pair) -> Pair:
    return np.where(condition, yes[0], no[0]), np.where(condition, yes[1], no[1])


def _shift_to_gcj(lon: Degrees, lat: Degrees) -> Pair:
    x, y = lon - 105.0, lat - 35.0
    root = np.sqrt(np.abs(x))
    ripple = 20.0 * np.sin(6.0 * np.pi * x) + 20.0 * np.sin(2.0 * np.pi * x)
    east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root
    east += 2.0 / 3.0 * (ripple + 20.0 * np.sin(np.pi * x) + 40.0 * np.sin(np.pi / 3.0 * x))
    east += 2.0 / 3.0 * (150.0 * np.sin(np.pi / 12.0 * x) + 300.0 * np.sin(np.pi / 30.0 * x))
    north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root
    north += 2.0 / 3.0 * (ripple + 20.0 * np.sin(np.pi * y) + 40.0 * np.sin(np.pi / 3.0 * y))
    north += 2.0 / 3.0 * (160.0 * np.sin(np.pi / 12.0 * y) + 320.0 * np.sin(np.pi / 30.0 * y))
    # Metres to degrees, by the radii of curvature of the ellipsoid at this latitude.
    phi = np.radians(lat)
    w_squared = 1.0 - _ECCENTRICITY_SQUARED * np.sin(phi) ** 2
    w = np.sqrt(w_squared)
    meridian = _AXIS * (1.0 - _ECCENTRICITY_SQUARED) / (w_squared * w)
    parallel = _AXIS / w * np.cos(phi)
    return lon + np.degrees(east / parallel), lat + np.degrees(north / meridian)


def _shift_to_bd(lon: Degrees, lat: Degrees) -> Pair:
    radius = np.hypot(lon, lat) + 0.00002 * np.sin(lat * _BD_WAVE)
    angle = np.arctan2(lat, lon) + 0.000003 * np.cos(lon * _BD_WAVE)
    return radius * np.cos(angle) + _BD_EAST, radius * np.sin(angle) + _BD_NORTH


def _invert(forward: Callable[[Degrees, Degrees], Pair], lon: Degrees, lat: Degrees) -> Pair:
    x, y = lon, lat
    for _ in range(_ROUNDS):
        there_x, there_y = forward(x, y)
        x, y = x - (there_x - lon), y - (there_y - lat)
    return x, y
