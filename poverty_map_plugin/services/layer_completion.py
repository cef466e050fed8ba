"""Fills fields of imported features with what their geometry tells: length, township, county, village."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ..catalog.entities import Entity, GeometryType
from ..domain.levels import Level
from .layer_geometry import Ruler
from .layer_places import LayerPlaces

if TYPE_CHECKING:
    import pandas as pd

#: Fields that a position can fill: with the county that it lies in, or the nearest village of that county.
_BY_POSITION = {"village_code": Level.VILLAGE, "place_code": Level.VILLAGE, "county_code": Level.COUNTY}
_LOCATED = {Level.VILLAGE: "layer_village_located", Level.COUNTY: "layer_county_located"}


class Completer:
    """Completes the rows of one entity."""

    def __init__(self, entity: Entity, places: LayerPlaces, locate: bool) -> None:
        """Prepare.

        Args:
            entity: what the rows are.
            places: where the villages and counties are.
            locate: whether a missing village or county is to be found by the position.
        """
        self._places = places
        self._ruler = Ruler()
        names = {f.name for f in entity.fields}
        self._measures = entity.geometry is GeometryType.LINE and "length_km" in names
        self._is_village = entity.name == Level.VILLAGE.value
        self._located = {
            name: level
            for name, level in _BY_POSITION.items()
            if locate and name in names and entity.geometry is GeometryType.POINT
        }

    @property
    def fills(self) -> set[str]:
        """The fields that need no attribute."""
        own = {"length_km"} if self._measures else set()
        return own | set(self._located) | ({"township_code"} if self._is_village else set())

    def complete(
        self, rows: pd.DataFrame, wkb: Mapping[int, bytes], positions: Mapping[int, QgsGeometry]
    ) -> dict[str, list[int]]:
        """Complete rows in place, whose index is the feature id.

        Args:
            rows: typed values by field.
            wkb: their geometries, which become the column `geom`.
            positions: the same geometries, in degrees of CGCS2000.

        Returns:
            features by the code of what was found by their position.
        """
        if not len(rows):
            return {}
        rows["geom"] = [wkb[number] for number in rows.index]
        if self._measures:
            lengths = [self._ruler.length_km(positions[number]) for number in rows.index]
            rows["length_km"] = _filled(rows, "length_km", lengths).astype(float)
        if self._is_village:
            # A village's township is in its code; a position that somebody brings is not one that the program placed.
            rows["township_code"] = _filled(
                rows, "township_code", [code[: Level.TOWNSHIP.digits] for code in rows["code"]]
            )
            rows["position_source"] = _filled(rows, "position_source", ["register"] * len(rows))
        told: dict[str, list[int]] = {}
        for name, level in self._located.items():
            ask = self._places.village if level is Level.VILLAGE else self._places.county
            blank = rows.index[rows[name].isna()] if name in rows else rows.index
            found = {number: ask(positions[number]) for number in blank}
            rows[name] = _filled(rows, name, [found.get(number) for number in rows.index])
            told[_LOCATED[level]] = [int(number) for number, code in found.items() if code]
        return told


def _filled(rows: pd.DataFrame, name: str, values: Sequence[object]) -> pd.Series:
    """A column with its gaps filled by `values`."""
    import pandas as pd

    other = pd.Series(list(values), index=rows.index, dtype=object)
    return rows[name].astype(object).where(rows[name].notna(), other) if name in rows else other
