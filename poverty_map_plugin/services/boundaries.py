"""Boundaries of a province: read, mended, brought to CGCS2000, completed upwards, and compared with the divisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsRectangle

from ..domain import admin_code
from ..domain.errors import InputError
from ..domain.feedback import CollectingFeedback, Feedback, raise_if_cancelled
from ..domain.findings import Finding, error, info, warning
from ..domain.levels import ADMIN_LEVELS, Level
from ..importer.datum import Datum, to_cgcs2000
from ..importer.datum_guess import DatumGuess, guess_datum, provenance_of, read_probes
from ..importer.divisions import Divisions, is_grouping
from ..store.geometry import coordinates
from .boundary_files import Found, read_files

AUTO = "auto"
_EARTH = QgsRectangle(-180, -90, 180, 90)


@dataclass(frozen=True)
class Boundaries:
    """The polygons of a province.

    Attributes:
        polygons: WKB (MultiPolygon, CGCS2000 degrees) by canonical code.
        names: by canonical code, where the files tell them.
        datum: in which the files were taken to be.
        guess: why, and what speaks for it.
        dissolved: codes whose polygons are made of their counties'.
    """

    polygons: Mapping[str, bytes]
    names: Mapping[str, str]
    datum: Datum
    guess: DatumGuess
    dissolved: frozenset[str] = frozenset()


def read_boundaries(
    path: Path,
    province: str,
    datum: str = AUTO,
    old_codes: Mapping[str, str] | None = None,
    feedback: Feedback | None = None,
    probes: Path | None = None,
) -> Boundaries:
    """Read the boundaries of `province` (two digits) from a folder or a file.

    Args:
        datum: "auto" or a value of `Datum`.
        old_codes: today's code by the old one.
        feedback: is told what was mended, left out or taken; nothing of it is lost.
        probes: a table of points of known county for "auto", in place of the one that ships.

    Raises:
        InputError: nothing that can be used; a datum that is none.
        CancelledError: cancelled.
    """
    feedback = CollectingFeedback() if feedback is None else feedback
    given = _given_datum(datum)
    found = read_files(path, province, feedback)
    _take_todays_codes(found, old_codes or {}, province, feedback)
    wkb = _valid_wkb(found, feedback)
    if not wkb:
        raise InputError("boundaries_all_broken", file=str(path), province=province)
    guess = _guess(path, found, wkb, given, probes)
    for finding in guess.findings():
        feedback.report(finding)
    converted = _convert(wkb, guess.datum)
    raise_if_cancelled(feedback)
    dissolved = _dissolve(converted, province, feedback)
    polygons = dict(sorted({**converted, **dissolved}.items()))
    return Boundaries(polygons, found.names, guess.datum, guess, frozenset(dissolved))


def match(boundaries: Boundaries, divisions: Divisions) -> list[Finding]:
    """What only one of the two has: a finding for every code, or for a level that has no boundaries at all."""
    names = dict(zip(divisions.table["code"], divisions.table["name"], strict=True))
    findings = []
    for code in boundaries.polygons:
        if code not in names:
            where = {"code": code}
            name = boundaries.names.get(code, "")
            findings.append(
                warning("boundary_without_division", where, name=name, level=str(admin_code.level_of(code)))
            )
    for level in ADMIN_LEVELS:
        listed = [code for code in names if len(code) == level.digits and not is_grouping(code, names[code])]
        drawn = {code for code in boundaries.polygons if len(code) == level.digits}
        if not drawn and listed:
            findings.append(info("level_without_boundaries", None, level=str(level), count=len(listed)))
            continue
        for code in listed:
            if code not in drawn:
                findings.append(
                    warning("division_without_boundary", {"code": code}, name=names[code], level=str(level))
                )
    return findings


def _given_datum(text: str) -> Datum | None:
    if text.strip().lower() == AUTO:
        return None
    try:
        return Datum(text.strip())
    except ValueError:
        expected = ", ".join([AUTO, *(item.value for item in Datum)])
        raise InputError("datum_unknown", value=text, expected=expected) from None


def _take_todays_codes(found: Found, old_codes: Mapping[str, str], province: str, feedback: Feedback) -> None:
    merged: dict[str, list[str]] = {}
    for code in found.geometries:
        # A township's or village's code begins with that of its county and changes with it.
        county = code[: Level.COUNTY.digits]
        new = old_codes.get(code) or (old_codes[county] + code[len(county) :] if county in old_codes else None)
        if new is not None and new != code:
            merged.setdefault(new, []).append(code)
    for new, olds in merged.items():
        for old in olds:
            where = {"file": found.sources[old], "code": old}
            name = found.names.get(old, "")
            if new in found.geometries:
                feedback.report(warning("boundary_old_code_beside_new", where, new=new, name=name))
            else:
                feedback.report(info("boundary_old_code", where, new=new, name=name))
        geometries = [found.geometries.pop(old) for old in olds]
        if new not in found.geometries:
            found.geometries[new] = geometries[0] if len(geometries) == 1 else QgsGeometry.unaryUnion(geometries)
            found.sources[new] = found.sources[olds[0]]


def _valid_wkb(found: Found, feedback: Feedback) -> dict[str, bytes]:
    wkb = {}
    for code, geometry in found.geometries.items():
        raise_if_cancelled(feedback)
        where = {"file": found.sources[code], "code": code}
        good = geometry
        if not geometry.isGeosValid():
            problems = geometry.validateGeometry(Qgis.GeometryValidationEngine.Geos)
            reason = problems[0].what() if problems else geometry.lastError()
            good = _polygons_only(geometry.makeValid())
            if good.isEmpty() or not good.isGeosValid() or not good.area() > 0:
                feedback.report(error("boundary_rejected", where, reason=reason))
                continue
            # Of the larger one: a bow tie's halves cancel each other out, so that it has next to no area of its own.
            change = 100.0 * (good.area() - geometry.area()) / max(good.area(), geometry.area())
            feedback.report(warning("boundary_mended", where, reason=reason, area_percent=round(change, 4)))
        if good.isEmpty():
            feedback.report(error("boundary_rejected", where, reason="empty"))
            continue
        if not _EARTH.contains(good.boundingBox()):
            feedback.report(error("boundary_beyond_earth", where, extent=good.boundingBox().toString(4)))
            continue
        wkb[code] = bytes(good.asWkb())
    return wkb


def _polygons_only(geometry: QgsGeometry) -> QgsGeometry:
    """The polygons of a geometry, without the lines and points that mending leaves behind."""
    if geometry.isNull():
        return QgsGeometry()
    polygons = [part for part in geometry.asGeometryCollection() if part.type() is Qgis.GeometryType.Polygon]
    if not polygons:
        return QgsGeometry()
    whole = polygons[0] if len(polygons) == 1 else QgsGeometry.unaryUnion(polygons)
    multi = whole.coerceToType(Qgis.WkbType.MultiPolygon)
    return multi[0] if multi else QgsGeometry()


def _guess(path: Path, found: Found, wkb: Mapping[str, bytes], given: Datum | None, probes: Path | None) -> DatumGuess:
    declared = next(iter(found.declared)) if len(found.declared) == 1 else None
    counties = {code: list(coordinates(data)) for code, data in wkb.items() if len(code) == Level.COUNTY.digits}
    provenance = provenance_of(str(path), found.fields)
    guess = guess_datum(counties, declared, provenance, read_probes(probes) if probes else None)
    if given is None:
        return guess
    return DatumGuess(given, "given", guess.scores, guess.asked, guess.clue, declared)


def _convert(wkb: Mapping[str, bytes], datum: Datum) -> dict[str, bytes]:
    """The polygons in CGCS2000: all vertices in one go, written back where they stood."""
    buffers = {code: bytearray(data) for code, data in wkb.items()}
    views = [view for buffer in buffers.values() for view in coordinates(buffer)]
    everything = np.concatenate(views)
    lon, lat = to_cgcs2000(everything[:, 0], everything[:, 1], datum)
    end = 0
    for view in views:
        start, end = end, end + len(view)
        view[:, 0], view[:, 1] = lon[start:end], lat[start:end]
    return {code: bytes(buffer) for code, buffer in buffers.items()}


def _dissolve(polygons: Mapping[str, bytes], province: str, feedback: Feedback) -> dict[str, bytes]:
    """Prefectures and province that the files lack, made of their counties."""
    counties = [code for code in polygons if len(code) == Level.COUNTY.digits]
    made: dict[str, bytes] = {}
    prefectures = sorted({code[: Level.PREFECTURE.digits] for code in counties} - set(polygons))
    for code in prefectures:
        raise_if_cancelled(feedback)
        made[code] = _union([polygons[county] for county in counties if county.startswith(code)])
    if province not in polygons:
        below = [*made.values(), *(data for code, data in polygons.items() if len(code) == Level.PREFECTURE.digits)]
        if below:
            made[province] = _union(below)
    if made:
        feedback.report(info("boundaries_dissolved", None, count=len(made), codes=", ".join(sorted(made))))
    return made


def _union(polygons: Sequence[bytes]) -> bytes:
    geometries = []
    for data in polygons:
        geometry = QgsGeometry()
        geometry.fromWkb(data)
        geometries.append(geometry)
    return bytes(_polygons_only(QgsGeometry.unaryUnion(geometries)).asWkb())
