"""Tells which datum boundaries are in, and why.

A file's own word is worth little here: GeoJSON means WGS 84 by its standard, and most GeoJSON of China is GCJ-02. So
points of known place are asked first: moved to each datum in turn, in how many cases does a point fall into the county
that it is known to lie in? Only points near a border, which one datum puts inside and another outside, tell anything.
Where they do not settle it, where the files come from counts next, then the declared reference system.

The points that ship with the plugin are towns of GeoNames near county borders (importer/data/README.md). They are
few for some provinces; a table made of a known boundary at hand (scripts/make_datum_probes.py) settles any province.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..analysis.polygons import Ring, contains
from ..domain.errors import InputError
from ..domain.findings import Finding, info, warning
from .datum import Datum, from_cgcs2000

SHIPPED_PROBES = Path(__file__).parent / "data" / "datum_probes.csv"
#: What is tried; WGS 84 stands for CGCS2000 too.
HYPOTHESES = (Datum.WGS84, Datum.GCJ02, Datum.BD09)
# A shipped point that tells two datums apart was right in 87 of 99 cases over all provinces: odds of 7 to 1. A lead of
# four that is also twice its standard deviation settles the matter; a lead of two (49 to 1) is only a leaning.
_LEAD_SETTLED, _LEAD_LEANING, _DEVIATIONS = 4, 2, 2.0

_PATH_CLUES = (
    (
        Datum.GCJ02,
        re.compile(r"(?<![a-z])amap(?![a-z])|autonavi|gaode|高德|gcj[-_ ]?0?2|火星坐标|datav", re.IGNORECASE),
    ),
    (Datum.BD09, re.compile(r"baidu|百度|bd[-_ ]?09", re.IGNORECASE)),
    (Datum.CGCS2000, re.compile(r"cgcs[-_ ]?2000|国家?2000|tianditu|天地图|epsg[-_ ]?4490", re.IGNORECASE)),
    (Datum.WGS84, re.compile(r"wgs[-_ ]?(19)?84|epsg[-_ ]?4326", re.IGNORECASE)),
)
_PATH_PARTS = 4
# Fields that only the DataV.GeoAtlas files have, which carry Amap's borders.
_DATAV_FIELDS = frozenset({"acroutes", "subfeatureindex"})


@dataclass(frozen=True)
class Probes:
    """Points whose county is known: WGS 84 degrees, arrays of one length, and county codes."""

    lon: npt.NDArray[np.float64]
    lat: npt.NDArray[np.float64]
    codes: Sequence[str]


@dataclass(frozen=True)
class DatumGuess:
    """A datum, and what speaks for it.

    Attributes:
        reason: "given", "points", "provenance", "declared", "leaning" or "assumed".
        scores: of `asked` points, how many fall into their county in each datum.
        asked: points whose county is among the boundaries.
        clue: the text that told the provenance.
        declared: the datum that the files declare, if any.
    """

    datum: Datum
    reason: str
    scores: Mapping[Datum, int]
    asked: int
    clue: str = ""
    declared: Datum | None = None

    def findings(self) -> list[Finding]:
        """What to tell: the datum with its reason, and what contradicts it."""
        parameters: dict[str, object] = {
            "datum": self.datum.value,
            "asked": self.asked,
            "wgs84": self.scores.get(Datum.WGS84, 0),
            "gcj02": self.scores.get(Datum.GCJ02, 0),
            "bd09": self.scores.get(Datum.BD09, 0),
            "clue": self.clue,
            "declared": self.declared.value if self.declared else "",
        }
        uncertain = self.reason in ("leaning", "assumed", "declared")
        found = [(warning if uncertain else info)(f"datum_by_{self.reason}", None, **parameters)]
        if self.declared and _tested(self.declared) is not _tested(self.datum) and self.reason != "given":
            found.append(warning("datum_contradicts_file", None, **parameters))
        best = max(self.scores.values(), default=0)
        if self.reason != "points" and best - self.scores.get(_tested(self.datum), 0) >= _LEAD_LEANING:
            found.append(warning("datum_contradicts_points", None, **parameters))
        return found


def read_probes(path: Path = SHIPPED_PROBES) -> Probes:
    """Read a table of points: columns lon, lat, code.

    Raises:
        InputError: when the file cannot be read or a column is missing.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        lon = np.array([float(row["lon"]) for row in rows])
        lat = np.array([float(row["lat"]) for row in rows])
        return Probes(lon, lat, tuple(row["code"] for row in rows))
    except (OSError, KeyError, ValueError) as failure:
        raise InputError("probes_unreadable", file=str(path), reason=str(failure), expected="lon,lat,code") from failure


def provenance_of(path: str, fields: Collection[str] = ()) -> tuple[Datum | None, str]:
    """The datum that path and field names hint at, and the word that does; (None, "") without a hint.

    Only the last parts of the path are asked, the last first.
    """
    if {field.lower() for field in fields} >= _DATAV_FIELDS:
        return Datum.GCJ02, "acroutes, subFeatureIndex"
    for part in reversed(re.split(r"[\\/]", path)[-_PATH_PARTS:]):
        for datum, pattern in _PATH_CLUES:
            match = pattern.search(part)
            if match:
                return datum, match[0]
    return None, ""


def guess_datum(
    polygons_by_code: Mapping[str, Sequence[Ring]],
    declared: Datum | None = None,
    provenance: tuple[Datum | None, str] = (None, ""),
    probes: Probes | None = None,
) -> DatumGuess:
    """Which datum the polygons are in.

    Args:
        polygons_by_code: rings (n, 2) in degrees as they stand in the files, by canonical code.
        declared: what the files say of themselves; None where that is nothing but a format's default.
        provenance: as `provenance_of` gives it.
        probes: points of known county; the shipped ones when None.
    """
    points = read_probes() if probes is None else probes
    hits, asked = _hits(polygons_by_code, points)
    scores = {datum: int(inside.sum()) for datum, inside in hits.items()}
    best = max(HYPOTHESES, key=lambda datum: scores[datum])
    leads = [_lead(hits[best], hits[other]) for other in HYPOTHESES if other is not best]

    def guess(datum: Datum, reason: str) -> DatumGuess:
        return DatumGuess(datum, reason, scores, asked, provenance[1], declared)

    # Points cannot tell CGCS2000 from WGS 84; the file's word decides between those two.
    named = declared if declared is not None and _tested(declared) is best else best
    if all(lead >= _LEAD_SETTLED and lead >= _DEVIATIONS * differing**0.5 for lead, differing in leads):
        return guess(named, "points")
    # A reference system in the file is more than a word in a path, but no file can declare GCJ-02 or BD-09.
    if provenance[0] is not None and (declared is None or provenance[0] in (Datum.GCJ02, Datum.BD09)):
        return guess(provenance[0], "provenance")
    if declared is not None:
        return guess(declared, "declared")
    if all(lead >= _LEAD_LEANING for lead, _ in leads):
        return guess(named, "leaning")
    return guess(Datum.WGS84, "assumed")


def _tested(datum: Datum) -> Datum:
    return Datum.WGS84 if datum is Datum.CGCS2000 else datum


def _hits(
    polygons_by_code: Mapping[str, Sequence[Ring]], probes: Probes
) -> tuple[dict[Datum, npt.NDArray[np.bool_]], int]:
    """For each datum, which of the points whose county is there fall into it; and the number of those points."""
    by_code: dict[str, list[int]] = {}
    for index, code in enumerate(probes.codes):
        if code in polygons_by_code:
            by_code.setdefault(code, []).append(index)
    asked = [index for indices in by_code.values() for index in indices]
    hits = {}
    for datum in HYPOTHESES:
        x, y = from_cgcs2000(probes.lon, probes.lat, datum)
        inside = np.zeros(len(probes.codes), dtype=np.bool_)
        for code, indices in by_code.items():
            inside[indices] = contains(polygons_by_code[code], x[indices], y[indices])
        hits[datum] = inside
    return hits, len(asked)


def _lead(one: npt.NDArray[np.bool_], other: npt.NDArray[np.bool_]) -> tuple[int, int]:
    """By how many points the first is ahead, and how many points tell the two apart."""
    return int(one.sum()) - int(other.sum()), int((one ^ other).sum())
