"""Reads two columns of longitude and latitude as the positions of records that are points on the map."""

from __future__ import annotations

import math
import re
import struct
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from ..catalog.entities import Entity, GeometryType
from .headers import normalised
from .problem import Problem
from .sheets import FORMULA
from .texts import BLANKS

#: min longitude, min latitude, max longitude, max latitude in degrees.
Extent = tuple[float, float, float, float]

#: Words over the two columns, in pairs; both of one pair must be there.
POSITION_WORDS = (
    ("经度", "纬度"),
    ("經度", "緯度"),
    ("东经", "北纬"),
    ("longitude", "latitude"),
    ("lon", "lat"),
    ("lng", "lat"),
    ("long", "lat"),
    ("x坐标", "y坐标"),
    ("x", "y"),
)
#: How far beyond the bounds of a province a position may lie, in degrees: about ten kilometres.
_MARGIN = 0.1
#: All degrees that there are, for a province without a border.
_EARTH: Extent = (-180.0, -90.0, 180.0, 90.0)
_DEGREES = re.compile(r"([-+]?)(\d{1,3}(?:\.\d*)?(?:e[-+]?\d{1,3})?)°?", re.I)
_SIGNS = re.compile(r"^[东北EN]经?纬?|[东北EN]$", re.I)


@dataclass(frozen=True)
class PositionColumns:
    """The columns of a table that say where its records are.

    Attributes:
        longitude: position of the column, from 0.
        latitude: likewise.
        headers: what the two are called in the sheet.
    """

    longitude: int
    latitude: int
    headers: tuple[str, str]

    @property
    def positions(self) -> tuple[int, int]:
        """Both columns, longitude first."""
        return self.longitude, self.latitude

    @classmethod
    def of(cls, entity: Entity, names: Sequence[str], taken: Sequence[int] = ()) -> PositionColumns | None:
        """The two columns among those called `names`; None when there are none, or the records are no points.

        Args:
            entity: what the rows are.
            names: headers by position.
            taken: positions of columns that fill a field.
        """
        if entity.geometry is not GeometryType.POINT:
            return None
        words: dict[str, int] = {}
        for position, name in enumerate(names):
            if name and position not in taken:
                words.setdefault(normalised(name), position)
        for longitude, latitude in POSITION_WORDS:
            if longitude in words and latitude in words:
                x, y = words[longitude], words[latitude]
                return cls(x, y, (names[x], names[y]))
        return None


@dataclass(frozen=True)
class Positions:
    """Where rows say that they are.

    Attributes:
        wkb: by row, a point as WKB; None where both cells are blank or wrong.
        problems: by row, why there is none although a cell is not blank.
    """

    wkb: pd.Series
    problems: dict[int, Problem]


def read_positions(longitudes: pd.Series, latitudes: pd.Series, bounds: Extent | None) -> Positions:
    """Read two columns of texts as degrees of CGCS2000.

    Args:
        longitudes: texts, blank ones empty; the index is the row in the sheet.
        latitudes: likewise.
        bounds: of the province, within which positions must lie; None when nobody knows.
    """
    around = _around(bounds)
    points: list[bytes | None] = []
    problems: dict[int, Problem] = {}
    for row, x_text, y_text in zip(longitudes.index, longitudes, latitudes, strict=True):
        found = _position(x_text, y_text, around)
        if isinstance(found, Problem):
            problems[int(row)] = found
        points.append(found if isinstance(found, bytes) else None)
    return Positions(pd.Series(points, index=longitudes.index, dtype=object), problems)


def _position(x_text: str, y_text: str, around: Extent) -> bytes | Problem | None:
    x_text, y_text = x_text.strip(), y_text.strip()
    if x_text.lower() in BLANKS and y_text.lower() in BLANKS:
        return None
    x, y = _degrees(x_text), _degrees(y_text)
    if x is None or y is None:
        return _wrong(around)
    west, south, east, north = around
    if not (west <= x <= east and south <= y <= north):
        return _wrong(around)
    return struct.pack("<BI2d", 1, 1, x, y)


def _wrong(around: Extent) -> Problem:
    west, south, east, north = around
    return Problem("position_wrong", {"x": f"{west:.1f} – {east:.1f}", "y": f"{south:.1f} – {north:.1f}"})


def _degrees(text: str) -> float | None:
    if text.startswith(FORMULA):
        return None
    plain = _SIGNS.sub("", re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))
    match = _DEGREES.fullmatch(plain)
    if match is None:
        return None
    value = float(match[2])
    return (-value if match[1] == "-" else value) if math.isfinite(value) else None


def _around(bounds: Extent | None) -> Extent:
    if bounds is None:
        return _EARTH
    west, south, east, north = bounds
    return (west - _MARGIN, south - _MARGIN, east + _MARGIN, north + _MARGIN)
