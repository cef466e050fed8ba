"""Borders for a sample province where none are to be had: drawn by the program, and no survey.

The province's outline is that of the world map that comes with QGIS (Natural Earth, public domain); the counties are
cells around their approximate seats, whose edges are bent so that they look like borders.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

from ...domain.errors import InputError
from ...domain.levels import Level

_WORLD_MAP = "resources/data/world_map.gpkg"
#: Degrees: shorter edges are not bent any further; how far the middle of an edge leaves it, as a share of its length.
_FINEST, _BEND = 0.02, 0.14
_Point = tuple[float, float]


def province_outline(name: str) -> QgsGeometry:
    """The outline of a province of China by its English name, in degrees (WGS 84).

    Raises:
        InputError: sample_no_outline.
    """
    source = Path(QgsApplication.pkgDataPath()) / _WORLD_MAP
    layer = QgsVectorLayer(f"{source}|layername=states_provinces", "outline", "ogr")
    quoted = name.replace("'", "''")
    request = QgsFeatureRequest().setFilterExpression(f"\"iso_a2\" = 'CN' AND \"name\" = '{quoted}'")
    for feature in layer.getFeatures(request) if layer.isValid() else ():
        return QgsGeometry(feature.geometry())
    raise InputError("sample_no_outline", name=name, path=str(source))


def draw_borders(outline: QgsGeometry, seats: Mapping[str, _Point], seed: int) -> dict[str, QgsGeometry]:
    """Cells around the seats of counties that fill the outline, by code; prefectures and province unite them."""
    codes = list(seats)
    points = QgsGeometry.fromMultiPointXY([QgsPointXY(*seats[code]) for code in codes])
    cells = points.voronoiDiagram(outline, 0.0, edgesOnly=False)
    lines = [_bent_edges(cells, seed), QgsGeometry(outline.constGet().boundary())]
    pieces = QgsGeometry.polygonize([QgsGeometry.unaryUnion(lines)]).asGeometryCollection()
    parts: dict[str, list[QgsGeometry]] = defaultdict(list)
    places = np.array([seats[code] for code in codes])
    for piece in pieces:
        inside = piece.pointOnSurface().asPoint()
        if outline.contains(QgsGeometry.fromPointXY(inside)):
            parts[_owner(piece, inside, codes, places)].append(piece)
    counties = {code: _whole(parts[code]) for code in codes if parts[code]}
    drawn = dict(counties)
    for digits in (Level.PREFECTURE.digits, Level.PROVINCE.digits):
        for code in {county[:digits] for county in counties}:
            drawn[code] = _whole([shape for county, shape in counties.items() if county.startswith(code)])
    return drawn


def write_borders(drawn: Mapping[str, QgsGeometry], names: Mapping[str, str], path: Path) -> None:
    """Write them as GeoJSON, as `createworkspace` takes it."""
    features = [
        {
            "type": "Feature",
            "properties": {"code": code, "name": names.get(code, code)},
            "geometry": json.loads(shape.asJson(6)),
        }
        for code, shape in sorted(drawn.items())
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False), "utf-8")


def _owner(piece: QgsGeometry, inside: QgsPointXY, codes: list[str], places: np.ndarray) -> str:
    """The seat within a piece; of a piece without one, the nearest."""
    distances = np.hypot(*(places - [inside.x(), inside.y()]).T)
    for number in np.argsort(distances)[:3]:
        if piece.contains(QgsGeometry.fromPointXY(QgsPointXY(*places[number]))):
            return codes[number]
    return codes[int(np.argmin(distances))]


def _bent_edges(cells: QgsGeometry, seed: int) -> QgsGeometry:
    """Every edge between two cells once, bent; neighbours share it, so no gap opens."""
    edges: set[tuple[_Point, _Point]] = set()
    for cell in cells.asGeometryCollection():
        ring = [(round(p.x(), 6), round(p.y(), 6)) for p in cell.asPolygon()[0]]
        for start, end in pairwise(ring):
            edges.add((min(start, end), max(start, end)))
    bent = []
    for number, (start, end) in enumerate(sorted(edges)):
        generator = np.random.default_rng([seed, number])
        bent.append([QgsPointXY(*point) for point in [*_bend(start, end, generator), end]])
    return QgsGeometry.fromMultiPolylineXY(bent)


def _bend(start: _Point, end: _Point, generator: np.random.Generator) -> list[_Point]:
    """The points from `start` up to but without `end`: the middle is moved aside, again and again."""
    across, up = end[0] - start[0], end[1] - start[1]
    if math.hypot(across, up) < _FINEST:
        return [start]
    aside = float(generator.uniform(-_BEND, _BEND))
    middle = ((start[0] + end[0]) / 2 - up * aside, (start[1] + end[1]) / 2 + across * aside)
    return _bend(start, middle, generator) + _bend(middle, end, generator)


def _whole(shapes: list[QgsGeometry]) -> QgsGeometry:
    union = QgsGeometry.unaryUnion(shapes)
    return union if union.isGeosValid() else union.makeValid()
