"""Brings geometries of any layer to the form of the store: flat points or multi-lines in degrees of CGCS2000."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsLineString,
)

from ..catalog.entities import GeometryType
from ..importer.datum import Datum, to_cgcs2000
from ..importer.problem import Problem
from ..store.geometry import coordinates, line_wkb, point_wkb

_M_PER_KM = 1000.0
_SHAPES = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Polygon: "polygon",
}
_FEWEST_IN_RING = 4
#: Reference systems whose degrees are taken for those of CGCS2000: they differ by centimetres.
_AS_CGCS2000 = (Datum.CGCS2000.value, Datum.WGS84.value, "OGC:CRS84")


@dataclass
class Shapes:
    """What became of the geometries of a chunk, each by its feature's id.

    Attributes:
        wkb: of those that can be used, in degrees of CGCS2000.
        kinds: point, line or polygon, as they came.
        problems: why the others cannot be used.
        mended: how odd ones were understood.
    """

    wkb: dict[int, bytes] = field(default_factory=dict)
    kinds: dict[int, str] = field(default_factory=dict)
    problems: dict[int, Problem] = field(default_factory=dict)
    mended: dict[int, Problem] = field(default_factory=dict)


class _UnusableError(Exception):
    """A geometry that cannot be used, and why."""

    def __init__(self, code: str, **parameters: object) -> None:
        super().__init__(code)
        self.problem = Problem(code, parameters)


class Shaper:
    """Shapes geometries of one reference system for one kind of entity."""

    def __init__(self, wanted: GeometryType, crs: QgsCoordinateReferenceSystem, datum: Datum | None) -> None:
        """Prepare.

        Args:
            wanted: point or multi-line.
            crs: what the layer declares; an invalid one means degrees.
            datum: what the degrees refer to; None to believe the declared reference system.
        """
        self._wanted = wanted
        self._datum = datum if datum in (Datum.GCJ02, Datum.BD09) else Datum.CGCS2000
        self.transform = _transform(crs, datum)

    def shape(self, geometries: Mapping[int, QgsGeometry]) -> Shapes:
        """Shape a chunk of geometries by feature id; they may be changed."""
        shapes = Shapes()
        runs: dict[int, list[np.ndarray]] = {}
        for number, geometry in geometries.items():
            try:
                runs[number] = _finite(self._prepared(geometry, number, shapes))
            except QgsCsException as failure:
                shapes.problems[number] = Problem("geometry_not_transformable", {"reason": str(failure)})
            except _UnusableError as unusable:
                shapes.problems[number] = unusable.problem
        for number, parts in self._to_cgcs2000(runs).items():
            try:
                shapes.wkb[number] = self._wkb(parts, number, shapes)
            except _UnusableError as unusable:
                shapes.problems[number] = unusable.problem
        for number in set(shapes.mended) & set(shapes.problems):
            del shapes.mended[number]
        return shapes

    def _prepared(self, geometry: QgsGeometry, number: int, shapes: Shapes) -> QgsGeometry:
        """The geometry as a point or a multi-line of two dimensions, in degrees of its own datum."""
        if geometry.isNull() or geometry.isEmpty():
            raise _UnusableError("geometry_missing")
        is_point = self._wanted is GeometryType.POINT
        if geometry.type() not in _SHAPES:  # a collection of several kinds
            geometry = _part_of_collection(geometry, is_point)
            shapes.mended[number] = Problem("geometry_part_taken")
        shapes.kinds[number] = _SHAPES[geometry.type()]
        if is_point:
            flat = self._point(geometry, number, shapes)
        elif geometry.type() is Qgis.GeometryType.Line:
            flat = _coerced(geometry, Qgis.WkbType.MultiLineString)
        else:
            raise _wrong_kind(shapes.kinds[number], "line")
        if self.transform is not None:
            result = flat.transform(self.transform)
            if result is not Qgis.GeometryOperationResult.Success:
                raise _UnusableError("geometry_not_transformable", reason=result.name)
        return flat

    def _point(self, geometry: QgsGeometry, number: int, shapes: Shapes) -> QgsGeometry:
        if geometry.type() is Qgis.GeometryType.Point:
            parts = geometry.coerceToType(Qgis.WkbType.Point)
            if len(parts) != 1:
                raise _UnusableError("geometry_several_points", count=len(parts))
            return parts[0]
        _finite(geometry)
        is_line = geometry.type() is Qgis.GeometryType.Line
        area = _closed(geometry) if is_line else _coerced(geometry, Qgis.WkbType.MultiPolygon)
        code = "geometry_point_on_surface"
        if not area.isGeosValid():
            code, reason = "geometry_mended", area.lastError()
            area = area.makeValid()
            if area.isEmpty():
                raise _UnusableError("geometry_broken", reason=reason)
        point = area.pointOnSurface()
        if point.isNull() or point.isEmpty():
            raise _UnusableError("geometry_broken", reason=area.lastError())
        shapes.mended[number] = Problem(code)
        return point

    def _to_cgcs2000(self, runs: Mapping[int, Sequence[np.ndarray]]) -> dict[int, list[np.ndarray]]:
        """All coordinates of a chunk in one go."""
        if self._datum is Datum.CGCS2000 or not runs:
            return {number: list(parts) for number, parts in runs.items()}
        parts = [part for own in runs.values() for part in own]
        every = np.concatenate(parts)
        moved = np.column_stack(to_cgcs2000(every[:, 0], every[:, 1], self._datum))
        pieces = iter(np.split(moved, np.cumsum([len(part) for part in parts])[:-1]))
        return {number: [next(pieces) for _ in own] for number, own in runs.items()}

    def _wkb(self, parts: Sequence[np.ndarray], number: int, shapes: Shapes) -> bytes:
        for part in parts:
            low, high = part.min(axis=0), part.max(axis=0)
            if low[0] < -180 or high[0] > 180 or low[1] < -90 or high[1] > 90:
                position = f"{part[0, 0]:.6f}, {part[0, 1]:.6f}"
                is_swapped = low[1] >= -180 and high[1] <= 180 and low[0] >= -90 and high[0] <= 90
                if is_swapped:
                    raise _UnusableError("geometry_swapped", value=position)
                raise _UnusableError("geometry_beyond_earth", position=position)
        if self._wanted is GeometryType.POINT:
            return point_wkb(float(parts[0][0, 0]), float(parts[0][0, 1]))
        kept = []
        for part in parts:
            moves = np.ones(len(part), dtype=bool)
            moves[1:] = (np.diff(part, axis=0) != 0).any(axis=1)
            if moves.sum() > 1:
                kept.append(part[moves])
        if not kept:
            raise _UnusableError("geometry_without_length")
        if len(kept) < len(parts):
            shapes.mended[number] = Problem("geometry_mended")
        return line_wkb(kept)


class Ruler:
    """Lengths on the ellipsoid of CGCS2000."""

    def __init__(self) -> None:
        self._area = QgsDistanceArea()
        self._area.setSourceCrs(QgsCoordinateReferenceSystem(Datum.CGCS2000.value), QgsCoordinateTransformContext())
        self._area.setEllipsoid("EPSG:7024")

    def length_km(self, line: QgsGeometry) -> float:
        """The length of a line in degrees, in kilometres to the millimetre."""
        return round(self._area.measureLength(line) / _M_PER_KM, 6)


def _transform(crs: QgsCoordinateReferenceSystem, datum: Datum | None) -> QgsCoordinateTransform | None:
    """How coordinates become degrees of their datum; None when they are that already."""
    if not crs.isValid() or crs.authid() in _AS_CGCS2000:
        return None
    if datum is not None and crs.isGeographic():
        return None  # the user knows better what the degrees are
    # Shifted coordinates keep the shift: they are projected as if they were WGS 84.
    shifted = datum in (Datum.GCJ02, Datum.BD09)
    target = QgsCoordinateReferenceSystem((Datum.WGS84 if shifted else Datum.CGCS2000).value)
    return QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext())


def _finite(geometry: QgsGeometry) -> list[np.ndarray]:
    """The runs of coordinates of a geometry, all of them numbers."""
    parts = list(coordinates(bytes(geometry.asWkb())))
    if not all(np.isfinite(part).all() for part in parts):
        raise _UnusableError("geometry_not_finite")
    return parts


def _wrong_kind(found: str, expected: str) -> _UnusableError:
    return _UnusableError("geometry_wrong_kind", found=found, expected=expected)


def _coerced(geometry: QgsGeometry, kind: Qgis.WkbType) -> QgsGeometry:
    """Of a multi-type without heights and curves."""
    straight = geometry.coerceToType(kind)
    if len(straight) != 1:
        raise _UnusableError("geometry_broken", reason=geometry.lastError())
    return straight[0]


def _closed(geometry: QgsGeometry) -> QgsGeometry:
    """The area that a single closed line runs around."""
    lines = geometry.coerceToType(Qgis.WkbType.LineString)
    line = lines[0].constGet() if len(lines) == 1 else None
    if not isinstance(line, QgsLineString) or not line.isClosed() or line.numPoints() < _FEWEST_IN_RING:
        raise _wrong_kind("line", "point")
    return QgsGeometry.fromPolygonXY([lines[0].asPolyline()])


def _part_of_collection(geometry: QgsGeometry, is_point: bool) -> QgsGeometry:
    """Of a collection the lines, or the points, or for a point the polygons."""
    kinds = [Qgis.GeometryType.Point, Qgis.GeometryType.Polygon] if is_point else [Qgis.GeometryType.Line]
    for one in kinds:
        part = QgsGeometry(geometry)
        if part.convertGeometryCollectionToSubclass(one) and not part.isEmpty():
            return part
    raise _wrong_kind("collection", "point" if is_point else "line")
