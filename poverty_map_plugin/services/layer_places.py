"""Where a position lies: within the province, in which county, near which village."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from qgis.core import QgsGeometry, QgsGeometryEngine, QgsRectangle, QgsSpatialIndex

from ..store.store import Store
from .places import point_array


class _Area:
    """A polygon prepared for many questions."""

    def __init__(self, geometry: QgsGeometry) -> None:
        self._geometry = geometry  # the engine only borrows it
        self.bounds: QgsRectangle = geometry.boundingBox()
        self._engine: QgsGeometryEngine = QgsGeometry.createGeometryEngine(geometry.constGet())
        self._engine.prepareGeometry()

    def touches(self, other: QgsGeometry) -> bool:
        return bool(self.bounds.intersects(other.boundingBox()) and self._engine.intersects(other.constGet()))


class LayerPlaces:
    """The places of a workspace, asked by position in degrees of CGCS2000."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @cached_property
    def _province(self) -> list[_Area]:
        found = self._areas("province") or self._areas("prefecture") or self._areas("county")
        return list(found.values())

    @property
    def has_border(self) -> bool:
        """Whether it is known where the province ends."""
        return bool(self._province)

    def in_province(self, geometry: QgsGeometry) -> bool:
        """Whether some of it lies in the province."""
        return any(area.touches(geometry) for area in self._province)

    def swapped_in_province(self, geometry: QgsGeometry) -> bool:
        """Whether it would lie in the province if longitude and latitude were swapped."""
        other = QgsGeometry(geometry)
        other.get().swapXy()
        return self.in_province(other)

    def county(self, point: QgsGeometry) -> str | None:
        """The code of the county that a point lies in."""
        areas, index, codes = self._counties
        for number in sorted(index.intersects(point.boundingBox())):
            if areas[codes[number]].touches(point):
                return codes[number]
        return None

    def village(self, point: QgsGeometry) -> str | None:
        """The code of the nearest village of the county that a point lies in."""
        county = self.county(point)
        codes, positions = self._villages.get(county or "", ([], np.empty((0, 2))))
        if not len(codes):
            return None
        position = point.asPoint()
        east = (positions[:, 0] - position.x()) * np.cos(np.radians(position.y()))
        nearest = int(np.argmin(east**2 + (positions[:, 1] - position.y()) ** 2))
        return codes[nearest]

    @cached_property
    def _counties(self) -> tuple[Mapping[str, _Area], QgsSpatialIndex, list[str]]:
        areas = self._areas("county")
        index = QgsSpatialIndex()
        codes = list(areas)
        for number, code in enumerate(codes):
            index.addFeature(number, areas[code].bounds)
        return areas, index, codes

    @cached_property
    def _villages(self) -> dict[str, tuple[list[str], np.ndarray]]:
        rows = self._store.read("village", ["code", "geom"], order=["code"])
        rows = rows[rows["geom"].notna()]
        positions = point_array(rows["geom"].tolist())
        by_county: dict[str, list[int]] = {}
        for number, code in enumerate(rows["code"]):
            by_county.setdefault(code[:6], []).append(number)
        codes = rows["code"].tolist()
        return {
            county: ([codes[number] for number in numbers], positions[numbers]) for county, numbers in by_county.items()
        }

    def _areas(self, level: str) -> dict[str, _Area]:
        rows = self._store.read(level, ["code", "geom"], order=["code"])
        found = {}
        for code, wkb in zip(rows["code"], rows["geom"], strict=True):
            if wkb is not None:
                geometry = QgsGeometry()
                geometry.fromWkb(wkb)
                found[code] = _Area(geometry)
        return found
