"""Reads polygons with administrative codes from whatever vector files QGIS opens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsVectorLayer,
)

from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import error, info, warning
from ..importer.datum import Datum
from ..importer.divisions import read_code

SUFFIXES = (".geojson", ".json", ".shp", ".gpkg", ".fgb", ".kml", ".kmz", ".gml", ".tab", ".mif", ".zip")
EXPECTED = "520425.geojson, adcode=520425"
# A file named by its code, perhaps with a word around it: 520425, 520000_full, 紫云520425.
_CODE_IN_NAME = re.compile(r"(?<!\d)(\d{12}|\d{9}|\d{6}|\d{4}|\d{2})(?!\d)")
_CODE_FIELDS = (
    "adcode",
    "admincode",
    "code",
    "区划码",
    "区划代码",
    "行政区划代码",
    "行政代码",
    "pac",
    "xzqdm",
    "代码",
    "dm",
)
_NAME_FIELDS = ("name", "名称", "区划名称", "行政区划名称", "xzqmc", "mc", "地名", "fullname", "县名")
# Formats whose reference system is fixed by their standard, whatever their coordinates really are.
_FORMATS_WITHOUT_CRS = frozenset({".kml", ".kmz"})
_DEGREES = 360.0
# GB/T 2260. Row numbers and areas look like codes of 2 and 4 digits, but begin with any two.
_PROVINCES = frozenset(
    f"{region}{number}"
    for region, last in (("1", 5), ("2", 3), ("3", 7), ("4", 6), ("5", 4), ("6", 5))
    for number in range(1, last + 1)
) | {"50", "71", "81", "82"}


@dataclass
class Found:
    """What the files hold of one province.

    Attributes:
        geometries: by canonical code, in degrees; several features of one code in one file are collected.
        names: by canonical code, where the files tell them.
        sources: file of each code.
        declared: datums that the files declare, None for those that declare none.
        fields: names of all fields.
        others: provinces of the codes that were passed over.
    """

    geometries: dict[str, QgsGeometry] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    declared: set[Datum | None] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)


def read_files(path: Path, province: str, feedback: Feedback) -> Found:
    """The polygons of `province` in a folder of files or in one file; what is left out is reported.

    Raises:
        InputError: when there is nothing to read, or nothing in it has a code of the province.
        CancelledError: cancelled.
    """
    found = Found()
    files = _files(path)
    for file in files:
        raise_if_cancelled(feedback)
        _read_file(file, province, found, feedback, is_alone=not path.is_dir())
    if not found.geometries:
        if found.others:
            others = ", ".join(sorted(found.others))
            raise InputError("boundaries_without_province", file=str(path), province=province, found=others)
        raise InputError("boundaries_without_codes", file=str(path), province=province, expected=EXPECTED)
    return found


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        files = sorted(item for item in path.iterdir() if item.suffix.lower() in SUFFIXES)
        if not files:
            raise InputError("boundaries_folder_empty", file=str(path), expected=", ".join(SUFFIXES))
        return files
    if not path.exists() and "|" not in str(path):
        raise InputError("file_not_found", file=str(path))
    return [path]


def _read_file(file: Path, province: str, found: Found, feedback: Feedback, is_alone: bool) -> None:
    where = {"file": str(file)}
    match = _CODE_IN_NAME.search(file.stem)
    named = read_code(match[0])[0] if match else None
    # Of the whole country's files only the province's are opened.
    if named is not None and not named.startswith(province) and not is_alone:
        found.others.add(named[:2])
        return
    layers = list(_layers(file))
    if not layers:
        if is_alone:
            raise InputError("boundaries_unreadable", file=str(file), expected=", ".join(SUFFIXES))
        feedback.report(error("boundary_file_unreadable", where))
    for layer in layers:
        _read_layer(layer, file, named, province, found, feedback)


def _layers(file: Path) -> Iterator[QgsVectorLayer]:
    context = QgsCoordinateTransformContext()
    options = QgsProviderSublayerDetails.LayerOptions(context)
    options.loadDefaultStyle = False
    for details in QgsProviderRegistry.instance().querySublayers(str(file)):
        if details.type() is not Qgis.LayerType.Vector:
            continue
        layer = details.toLayer(options)
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            yield layer


def _read_layer(
    layer: QgsVectorLayer, file: Path, named: str | None, province: str, found: Found, feedback: Feedback
) -> None:
    where = {"file": str(file), "layer": layer.name()}
    features = list(layer.getFeatures(QgsFeatureRequest()))
    fields = [item.name() for item in layer.fields()]
    columns = {name: [_text(feature[name]) for feature in features] for name in fields}
    code_field = _code_field(columns, province)
    if not any(feature.hasGeometry() for feature in features):
        feedback.report(warning("boundary_layer_empty", where))
        return
    if code_field is None and named is None:
        feedback.report(warning("boundary_layer_without_codes", where, fields=", ".join(fields), expected=EXPECTED))
        return
    codes = [read_code(text)[0] for text in columns[code_field]] if code_field else [named] * len(features)
    name_field = _name_field(columns, code_field)
    transform, declared = _reference(layer, file, where, feedback)
    before = set(found.geometries)
    parts: dict[str, list[QgsGeometry]] = {}
    for feature, code, name in zip(
        features, codes, columns[name_field] if name_field else [""] * len(features), strict=True
    ):
        place = {**where, "feature": feature.id(), "code": code or ""}
        if code is None:
            value = _text(feature[code_field]) if code_field else ""
            feedback.report(error("boundary_code_unknown", place, value=value, expected="2, 4, 6, 9, 12"))
        elif not code.startswith(province):
            found.others.add(code[:2])
        elif code in before:
            feedback.report(warning("boundary_repeated", place, kept=found.sources[code]))
        else:
            geometry = _polygon(feature, transform)
            if geometry is None:
                feedback.report(error("boundary_not_polygon", place))
                continue
            parts.setdefault(code, []).append(geometry)
            found.sources[code] = str(file)
            if name:
                found.names.setdefault(code, name)
    for code, geometries in parts.items():
        found.geometries[code] = geometries[0] if len(geometries) == 1 else QgsGeometry.unaryUnion(geometries)
    if parts:
        found.declared.add(declared)
        found.fields.update(fields)


def _text(value: object) -> str:
    # Fields of numbers give 520425.0 for a code, which read_code mends; an empty field gives a null of Qt or None.
    return "" if value is None or (hasattr(value, "isNull") and value.isNull()) else str(value).strip()


def _code_field(columns: dict[str, list[str]], province: str) -> str | None:
    """The field whose values are codes of which some are of the province; by its name where several are."""
    likely = []
    for name, values in columns.items():
        codes = [code for code in (read_code(value)[0] for value in values if value) if code and code[:2] in _PROVINCES]
        filled = sum(bool(value) for value in values)
        if not codes or len(codes) < 0.8 * filled or not any(code.startswith(province) for code in codes):
            continue
        # A district's own code differs from row to row; the code of what it lies in repeats.
        length = sum(map(len, codes)) / len(codes)
        likely.append((len(set(codes)), length, _rank(name, _CODE_FIELDS), name))
    return max(likely)[-1] if likely else None


def _name_field(columns: dict[str, list[str]], code_field: str | None) -> str | None:
    likely = []
    for name, values in columns.items():
        worded = {value for value in values if any("\u3400" <= character <= "\u9fff" for character in value)}
        if name != code_field and (worded or _rank(name, _NAME_FIELDS)):
            likely.append((_rank(name, _NAME_FIELDS), len(worded), name))
    return max(likely)[-1] if likely else None


def _rank(name: str, hints: tuple[str, ...]) -> int:
    """The earlier a name stands among the hints, the higher; 0 when it does not."""
    plain = re.sub(r"[\s_]", "", name).lower()
    return len(hints) - hints.index(plain) if plain in hints else 0


def _reference(
    layer: QgsVectorLayer, file: Path, where: dict[str, object], feedback: Feedback
) -> tuple[QgsCoordinateTransform | None, Datum | None]:
    """How to come to degrees, and the datum that the file declares (None when it says nothing of its own)."""
    crs = layer.crs()
    if not crs.isValid():
        extent = layer.extent()
        if max(abs(extent.xMinimum()), abs(extent.xMaximum())) > _DEGREES:
            raise InputError("boundaries_without_crs", file=str(file), expected="EPSG:4490, EPSG:4326, *.prj")
        return None, None
    if crs.authid() in (Datum.WGS84.value, "OGC:CRS84"):
        return None, Datum.WGS84 if _declares_crs(file) else None
    target = QgsCoordinateReferenceSystem(Datum.CGCS2000.value)
    declared = Datum.WGS84 if crs.toGeographicCrs().authid() == Datum.WGS84.value else Datum.CGCS2000
    if crs == target:
        return None, declared
    feedback.report(info("boundary_crs_transformed", where, crs=crs.authid() or crs.description()))
    return QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext()), declared


def _declares_crs(file: Path) -> bool:
    suffix = file.suffix.lower()
    if suffix in (".geojson", ".json"):
        with file.open("rb") as opened:
            return b'"crs"' in opened.read(4096)
    return suffix not in _FORMATS_WITHOUT_CRS


def _polygon(feature: QgsFeature, transform: QgsCoordinateTransform | None) -> QgsGeometry | None:
    """The feature's polygon as two-dimensional MultiPolygon in degrees; None when it has none."""
    geometry = QgsGeometry(feature.geometry())
    if geometry.isNull() or geometry.type() is not Qgis.GeometryType.Polygon:
        return None
    if transform is not None:
        try:
            result = geometry.transform(transform)
        except QgsCsException as failure:
            raise InputError("boundary_not_transformable", feature=feature.id(), reason=str(failure)) from failure
        if result is not Qgis.GeometryOperationResult.Success:
            raise InputError("boundary_not_transformable", feature=feature.id(), reason=result.name)
    straight = geometry.coerceToType(Qgis.WkbType.MultiPolygon)
    return straight[0] if straight else None
