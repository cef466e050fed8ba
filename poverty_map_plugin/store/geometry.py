"""GeoPackage geometry blobs: a header with the envelope before plain WKB (OGC 12-128, clause 2.1.3).

Coordinates are longitude and latitude in degrees (EPSG:4490). Only what the store and the numpy analyses need:
points, lines, polygons in two dimensions; everything richer is QgsGeometry's work in the layers above.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Iterator

import numpy as np

SRS_ID = 4490
_HEADER = struct.Struct("<2sBBi")
_ENVELOPE = struct.Struct("<4d")
_FLAGS_ENVELOPE_LITTLE = 0b00000011
_FLAGS_POINT_LITTLE = 0b00000001
_FLAGS_EMPTY = 0b00010000
_SHORTEST_WKB = 9  # byte order, type, and a count of nothing
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}


def point_wkb(x: float, y: float) -> bytes:
    """A point as WKB."""
    return struct.pack("<BI2d", 1, 1, x, y)


def line_wkb(lines: Iterable[np.ndarray]) -> bytes:
    """Lines, each an array (n, 2), as the WKB of a multi-line."""
    parts = [struct.pack("<BII", 1, 2, len(line)) + np.ascontiguousarray(line, dtype="<f8").tobytes() for line in lines]
    return struct.pack("<BII", 1, 5, len(parts)) + b"".join(parts)


def to_blob(wkb: bytes | None) -> bytes | None:
    """The GeoPackage blob of a WKB geometry; the envelope is left out for points, as the standard allows."""
    if wkb is None:
        return None
    kind = struct.unpack_from("<I" if wkb[0] else ">I", wkb, 1)[0]
    if kind == 1:
        return _HEADER.pack(b"GP", 0, _FLAGS_POINT_LITTLE, SRS_ID) + wkb
    parts = list(coordinates(wkb))
    points = np.concatenate(parts) if parts else np.empty((0, 2))
    if not len(points):
        return _HEADER.pack(b"GP", 0, _FLAGS_POINT_LITTLE | _FLAGS_EMPTY, SRS_ID) + wkb
    low, high = points.min(axis=0), points.max(axis=0)
    envelope = _ENVELOPE.pack(low[0], high[0], low[1], high[1])
    return _HEADER.pack(b"GP", 0, _FLAGS_ENVELOPE_LITTLE, SRS_ID) + envelope + wkb


def to_wkb(blob: bytes | None) -> bytes | None:
    """The WKB inside a GeoPackage blob.

    Raises:
        ValueError: it is no such blob.
    """
    if blob is None:
        return None
    if len(blob) < _HEADER.size or bytes(blob[:2]) != b"GP" or (blob[3] >> 1) & 7 not in _ENVELOPE_BYTES:
        raise ValueError("geometry")
    wkb = bytes(blob[_HEADER.size + _ENVELOPE_BYTES[(blob[3] >> 1) & 7] :])
    if len(wkb) < _SHORTEST_WKB:
        raise ValueError("geometry")
    return wkb


def bounds(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """(min x, max x, min y, max y) of a blob; None when it is null or empty."""
    if blob is None or blob[3] & _FLAGS_EMPTY:
        return None
    kind = (blob[3] >> 1) & 7
    if kind:
        order = "<" if blob[3] & 1 else ">"
        return struct.unpack_from(order + "4d", blob, 8)
    wkb = blob[8:]
    if struct.unpack_from("<I" if wkb[0] else ">I", wkb, 1)[0] % 1000 == 1:
        x, y = struct.unpack_from("<2d" if wkb[0] else ">2d", wkb, 5)
        return None if math.isnan(x) else (x, x, y, y)
    parts = list(coordinates(wkb))
    if not parts:
        return None
    points = np.concatenate(parts)
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), float(high[0]), float(low[1]), float(high[1])


def point_of(wkb: bytes | None) -> tuple[float, float] | None:
    """Longitude and latitude of a point as WKB of any byte order and dimension; None for what is no point or empty."""
    if wkb is None or struct.unpack_from("<I" if wkb[0] else ">I", wkb, 1)[0] % 0x20000000 % 1000 != 1:
        return None
    x, y = struct.unpack_from("<2d" if wkb[0] else ">2d", wkb, 5)
    return None if math.isnan(x) else (x, y)


def coordinates(wkb: bytes) -> Iterator[np.ndarray]:
    """Each run of coordinates of a WKB geometry (a point, a line, a ring), as an array (n, 2)."""
    yield from (part for _, part in _parts(wkb, 0)[0])


def polygons(wkb: bytes) -> list[list[np.ndarray]]:
    """The polygons of a WKB (multi)polygon, each a list of rings (n, 2), the outer ring first."""
    found: list[list[np.ndarray]] = []
    for index, part in _parts(wkb, 0)[0]:
        if index == 0:
            found.append([])
        found[-1].append(part)
    return found


def _parts(wkb: bytes, at: int) -> tuple[list[tuple[int, np.ndarray]], int]:
    """Runs of coordinates, each with its index in its polygon, from offset `at`; and the offset after them."""
    order = "<" if wkb[at] else ">"
    code = struct.unpack_from(order + "I", wkb, at + 1)[0]
    dimensions = 2 + (1 if code & 0x80000000 else 0) + (1 if code & 0x40000000 else 0)
    code &= 0x0FFFFFFF
    dimensions = {1: 3, 2: 3, 3: 4}.get(code // 1000, dimensions)
    kind, at = code % 1000, at + 5

    def run(count: int) -> np.ndarray:
        values = np.frombuffer(wkb, dtype=order + "f8", count=count * dimensions, offset=at)
        return values.reshape(count, dimensions)[:, :2]

    if kind == 1:
        return [(0, run(1))], at + 8 * dimensions
    count = struct.unpack_from(order + "I", wkb, at)[0]
    at += 4
    if kind == 2:
        return [(0, run(count))], at + 8 * dimensions * count
    found: list[tuple[int, np.ndarray]] = []
    if kind == 3:
        for index in range(count):
            length = struct.unpack_from(order + "I", wkb, at)[0]
            at += 4
            found.append((index, run(length)))
            at += 8 * dimensions * length
        return found, at
    for _ in range(count):
        part, at = _parts(wkb, at)
        found += part
    return found, at
