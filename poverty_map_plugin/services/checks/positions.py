"""Checks of where things lie: each point in the county that its record names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ...analysis.nearest import cut, nearest
from ...analysis.polygons import contains
from ...catalog.entities import GeometryType
from ...domain.findings import Finding, Severity
from ...domain.levels import Level
from ...store.geometry import coordinates
from ..places import point_array
from .records import Records

if TYPE_CHECKING:
    import pandas as pd

Floats = npt.NDArray[np.float64]
Rings = dict[str, list[Floats]]

#: The threshold up to which a point beyond its county's border may be a matter of how exactly that was drawn.
TOLERANCE = "border_tolerance"
_DEFAULT_TOLERANCE_M = 2_000.0


def outside_county(records: Records) -> Iterator[Finding]:
    """Points outside of their county: near its border a warning, farther away an error."""
    threshold = records.catalog.thresholds.get(TOLERANCE)
    tolerance = threshold.value if threshold else _DEFAULT_TOLERANCE_M
    rings = _county_rings(records)
    for entity in records.catalog.entities.values():
        place = records.place_field(entity.name)
        if entity.geometry is not GeometryType.POINT or place is None:
            continue
        # A province has a million households: only those that lie outside are read with what names them.
        rows = records.store.read(entity.name, ["fid", place.name, "geom"])
        rows = rows[rows["geom"].notna()].reset_index(drop=True)
        if not len(rows):
            continue
        outside = _outside(rows, rows[place.name].tolist(), rings)
        if not len(outside):
            continue
        outside = records.read_any(entity.name, ["fid"], "fid", outside["fid"].tolist()).merge(
            outside[["fid", "_code", "_m", "_km", "_in"]], on="fid"
        )
        outside = outside.assign(
            _county=[records.place_names.get(code, code) for code in outside["_code"]],
            _found=[records.place_names.get(code, code) for code in outside["_in"]],
        )
        for far in (False, True):
            for elsewhere in (False, True):
                chosen = outside[((outside["_m"] > tolerance) == far) & ((outside["_in"] != "") == elsewhere)]
                code = "position_in_other_county" if elsewhere else "position_outside_county"
                show = {"county": "_county", "kilometres": "_km", "found": "_found"}
                severity = Severity.ERROR if far else Severity.WARNING
                yield from records.report(severity, code, entity.name, chosen, None, show)


def _county_rings(records: Records) -> Rings:
    rows = records.store.read(Level.COUNTY.value, ["code", "geom"])
    pairs = zip(rows["code"], rows["geom"], strict=True)
    return {code: list(coordinates(wkb)) for code, wkb in pairs if wkb is not None}


def _outside(rows: pd.DataFrame, places: list[str | None], rings: Rings) -> pd.DataFrame:
    """The rows outside of their county, with its code, the distance to it and the county that they lie in, if any."""
    points = point_array(rows["geom"].tolist())
    finite = np.isfinite(points).all(axis=1)
    counties = np.array([(code or "")[: Level.COUNTY.digits] for code in places], dtype=object)
    wrong: list[npt.NDArray[np.int64]] = []
    metres: list[Floats] = []
    order = np.argsort(counties, kind="stable")
    names, starts = np.unique(counties[order].astype(str), return_index=True)
    for name, members in zip(names, np.split(order, starts[1:]), strict=True):
        if name not in rings:
            continue
        some = members[finite[members]]
        beyond = some[~contains(rings[name], points[some, 0], points[some, 1])]
        if len(beyond):
            wrong.append(beyond)
            metres.append(nearest(points[beyond], cut([rings[name]]))[1])
    numbers = np.concatenate(wrong) if wrong else np.empty(0, dtype=np.int64)
    distance = np.concatenate(metres) if metres else np.empty(0)
    found = np.full(len(numbers), "", dtype=object)
    if len(numbers):
        for name, county in rings.items():
            found[contains(county, points[numbers, 0], points[numbers, 1])] = name
    return (
        rows.drop(columns="geom")
        .iloc[numbers]
        .assign(_code=counties[numbers], _m=distance, _km=[f"{m / 1000:.1f}" for m in distance], _in=found)
    )
