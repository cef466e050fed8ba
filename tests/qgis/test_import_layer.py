"""`povertymap:importlayer` with layers as people have them: formats, reference systems, shifted ones, broken ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from poverty_map_plugin.importer.datum import Datum, from_cgcs2000
from poverty_map_plugin.processing.import_layer import ENTITIES, ImportLayerAlgorithm
from poverty_map_plugin.services import layer_run
from poverty_map_plugin.services.layer_import import LAYER_ENTITIES
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import coordinates

from . import small_workspace

#: Metres of a degree of latitude.
DEGREE = 111_000.0
LINE = [[106.1, 26.2], [106.2, 26.3], [106.3, 26.25]]
HARMFUL = "<b onclick=x>[% now() %]</b>'; DROP TABLE power_line; --"

Properties = dict[str, Any]


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str | None) -> None:
        self.lines.append(info or "")

    def pushWarning(self, warning: str | None) -> None:
        self.lines.append(warning or "")

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.lines.append(error or "")

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@pytest.fixture
def workspace(qgis_app: object, tmp_path: Path) -> Path:
    return small_workspace.make(tmp_path / "w.gpkg")


@pytest.fixture
def log() -> Log:
    return Log()


def run(
    workspace: Path, layer: str | Path | QgsVectorLayer, entity: str, log: Log | None = None, **changed: Any
) -> Any:
    parameters: dict[str, Any] = {
        "WORKSPACE": str(workspace),
        "ENTITY": entity,
        "INPUT": str(layer) if isinstance(layer, Path) else layer,
        "MODE": "append",
    }
    algorithm = ImportLayerAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return algorithm.processAlgorithm(parameters | changed, context, log or Log())


def geojson(path: Path, features: list[tuple[Any, Properties]], kind: str = "LineString") -> Path:
    """A GeoJSON file of coordinates, or geometries, and properties."""
    made = []
    for shape, properties in features:
        geometry = shape if shape is None or isinstance(shape, dict) else {"type": kind, "coordinates": shape}
        made.append({"type": "Feature", "properties": properties, "geometry": geometry})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": made}, ensure_ascii=False), encoding="utf-8")
    return path


def memory(kind: str, fields: str, features: list[tuple[str, list[Any]]], crs: str = "EPSG:4490") -> QgsVectorLayer:
    """A layer in memory of WKT geometries and attributes."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "图层", "memory")
    rows = []
    for wkt, attributes in features:
        row = QgsFeature(layer.fields())
        row.setGeometry(QgsGeometry.fromWkt(wkt))
        row.setAttributes(attributes)
        rows.append(row)
    assert layer.dataProvider().addFeatures(rows)[0]
    return layer


def save(layer: QgsVectorLayer, path: Path, driver: str, encoding: str = "UTF-8") -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = driver, encoding
    done = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return path


def records(workspace: Path, entity: str, *columns: str) -> Any:
    with open_workspace(workspace) as opened:
        return opened.store.read(entity, columns, order=["code"])


def record(workspace: Path, entity: str, code: str, *columns: str) -> dict[str, Any]:
    rows = records(workspace, entity, "code", *columns)
    return dict(rows[rows["code"] == code].iloc[0])


def points(wkb: bytes) -> np.ndarray:
    return np.concatenate(list(coordinates(wkb)))


LINE_FIELDS = "field=线路编号:string&field=线路名称:string&field=电压等级:string"


def grid_line(wkt: str = "LineString(106.1 26.2, 106.2 26.3)", crs: str = "EPSG:4490") -> QgsVectorLayer:
    return memory("LineString", LINE_FIELDS, [(wkt, ["X1", "紫云线", "10千伏"])], crs)


def test_the_algorithm_offers_what_the_service_takes() -> None:
    assert ENTITIES == LAYER_ENTITIES


# Formats


@pytest.mark.parametrize(
    ("name", "driver", "encoding"),
    [
        ("线路.gpkg", "GPKG", "UTF-8"),
        ("线路.geojson", "GeoJSON", "UTF-8"),
        ("线路.shp", "ESRI Shapefile", "GBK"),
        ("线路.shp", "ESRI Shapefile", "UTF-8"),
        ("线路.kml", "KML", "UTF-8"),
    ],
)
def test_a_file_of_each_format_comes_in_whole(
    workspace: Path, tmp_path: Path, log: Log, name: str, driver: str, encoding: str
) -> None:
    path = save(grid_line(crs="EPSG:4326"), tmp_path / name, driver, encoding)
    if driver == "ESRI Shapefile":
        assert encoding in path.with_suffix(".cpg").read_text()
    result = run(workspace, path, "power_line", log)
    assert (result["READ"], result["ADDED"], result["REJECTED"]) == (1, 1, 0), log.text
    found = record(workspace, "power_line", "X1", "name", "voltage_kv", "length_km", "geom")
    assert (found["name"], found["voltage_kv"]) == ("紫云线", 10.0)
    assert found["length_km"] == pytest.approx(14.918637, abs=1e-5)
    assert points(found["geom"]) == pytest.approx(np.array([[106.1, 26.2], [106.2, 26.3]]))


def test_a_shapefile_in_gbk_that_does_not_say_so(workspace: Path, tmp_path: Path, log: Log) -> None:
    path = save(grid_line(), tmp_path / "线路.shp", "ESRI Shapefile", "GBK")
    path.with_suffix(".cpg").unlink()
    assert run(workspace, path, "power_line", log)["ADDED"] == 1, log.text
    assert record(workspace, "power_line", "X1", "name")["name"] == "紫云线"
    assert "read as GB18030" in log.text


def test_a_text_that_cannot_be_decoded_is_no_name(workspace: Path, log: Log) -> None:
    layer = memory("LineString", LINE_FIELDS, [("LineString(106.1 26.2, 106.2 26.3)", ["X1", "紫\ufffd线", "10kV"])])
    assert run(workspace, layer, "power_line", log)["REJECTED"] == 1
    assert "could not be decoded" in log.text


def test_names_cut_by_a_shapefile_are_known(workspace: Path, tmp_path: Path) -> None:
    fields = "field=code:string&field=name:string&field=village_co:string&field=capacity_k:double"
    layer = memory("Point", fields, [("Point(106.5 26.5)", ["X1", "一台区", "520425104222", 100.0])])
    result = run(workspace, save(layer, tmp_path / "t.shp", "ESRI Shapefile"), "transformer")
    assert result["ADDED"] == 1
    found = record(workspace, "transformer", "X1", "village_code", "capacity_kva")
    assert (found["village_code"], found["capacity_kva"]) == ("520425104222", 100.0)


# Reference systems and datums


@pytest.mark.parametrize("crs", ["EPSG:4545", "EPSG:3857", "EPSG:32648"])
def test_projected_coordinates_become_degrees(workspace: Path, crs: str) -> None:
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4490"), QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext()
    )
    line = QgsGeometry.fromWkt("LineString(106.1 26.2, 106.2 26.3)")
    line.transform(transform)
    assert run(workspace, grid_line(line.asWkt(9), crs), "power_line")["ADDED"] == 1
    found = points(record(workspace, "power_line", "X1", "geom")["geom"])
    assert np.abs(found - [[106.1, 26.2], [106.2, 26.3]]).max() * DEGREE < 0.01


@pytest.mark.parametrize("datum", [Datum.GCJ02, Datum.BD09])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_shift_is_undone_when_the_user_says_so(workspace: Path, datum: Datum, crs: str) -> None:
    true = np.array(LINE)
    shifted = np.column_stack(from_cgcs2000(true[:, 0], true[:, 1], datum))
    assert np.abs(shifted - true).max() * DEGREE > 100
    line = QgsGeometry.fromPolylineXY([QgsPointXY(*point) for point in shifted])
    if crs != "EPSG:4326":
        source, target = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs)
        line.transform(QgsCoordinateTransform(source, target, QgsCoordinateTransformContext()))
    layer = grid_line(line.asWkt(9), crs)
    assert run(workspace, layer, "power_line", DATUM=datum.value)["ADDED"] == 1
    found = points(record(workspace, "power_line", "X1", "geom")["geom"])
    assert np.abs(found - true).max() * DEGREE < 0.1


def test_nothing_is_shifted_unless_the_user_says_so(workspace: Path, tmp_path: Path, log: Log) -> None:
    layer = save(grid_line(crs="EPSG:4326"), tmp_path / "amap_lines.gpkg", "GPKG")
    run(workspace, layer, "power_line", log)
    found = points(record(workspace, "power_line", "X1", "geom")["geom"])
    assert found == pytest.approx(np.array([[106.1, 26.2], [106.2, 26.3]]))
    assert any("GCJ-02" in line and "amap" in line for line in log.lines)


def test_no_reference_system(workspace: Path, log: Log) -> None:
    layer = grid_line(crs="")
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert run(workspace, layer, "power_line", log)["ADDED"] == 1
    assert any("no reference system" in line for line in log.lines)
    layer = grid_line("LineString(500000 2900000, 510000 2900000)", "")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="no reference system"):
        run(workspace, layer, "power_line")


# Geometries


@pytest.mark.parametrize(
    "wkt",
    [
        "LineStringZ(106.1 26.2 900, 106.2 26.3 950)",
        "LineStringZM(106.1 26.2 900 1, 106.2 26.3 950 2)",
        "MultiLineString((106.1 26.2, 106.2 26.3))",
        "LineString(106.1 26.2, 106.1 26.2, 106.2 26.3, 106.2 26.3)",
        "MultiLineString((106.1 26.2, 106.2 26.3), (106.5 26.5, 106.5 26.5))",
    ],
)
def test_any_line_becomes_a_flat_multi_line(workspace: Path, wkt: str) -> None:
    kind = wkt.split("(")[0]
    layer = memory(kind, LINE_FIELDS, [(wkt, ["X1", "线", "10kV"])])
    assert run(workspace, layer, "power_line")["ADDED"] == 1
    found = record(workspace, "power_line", "X1", "geom")["geom"]
    assert found[:9] == b"\x01\x05\x00\x00\x00\x01\x00\x00\x00"
    assert points(found) == pytest.approx(np.array([[106.1, 26.2], [106.2, 26.3]]))


def test_of_a_collection_the_lines_are_taken(workspace: Path, tmp_path: Path, log: Log) -> None:
    parts = [{"type": "Point", "coordinates": LINE[0]}, {"type": "LineString", "coordinates": LINE}]
    shape = {"type": "GeometryCollection", "geometries": parts}
    path = geojson(tmp_path / "c.geojson", [(shape, {"code": "X1", "name": "线", "voltage_kv": "10"})])
    assert run(workspace, path, "power_line", log)["ADDED"] == 1
    assert points(record(workspace, "power_line", "X1", "geom")["geom"]) == pytest.approx(np.array(LINE))
    assert "only the parts of the right kind" in log.text


def test_a_layer_that_is_none(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "x.gpkg").write_bytes(b"no GeoPackage")
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        run(workspace, tmp_path / "x.gpkg", "power_line")


def test_a_curve_becomes_segments(workspace: Path) -> None:
    layer = memory(
        "CompoundCurve", LINE_FIELDS, [("CircularString(106.1 26.2, 106.2 26.3, 106.3 26.2)", ["X1", "线", "10kV"])]
    )
    assert run(workspace, layer, "power_line")["ADDED"] == 1
    found = points(record(workspace, "power_line", "X1", "geom")["geom"])
    assert len(found) > 20
    assert np.hypot(*(found - [106.2, 26.2]).T) == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("wkt", "told"),
    [
        ("Polygon((106.1 26.1, 106.2 26.1, 106.2 26.2, 106.1 26.2, 106.1 26.1))", "point in their middle"),
        ("LineString(106.1 26.1, 106.2 26.1, 106.2 26.2, 106.1 26.2, 106.1 26.1)", "point in their middle"),
        ("Polygon((106.1 26.1, 106.2 26.2, 106.2 26.1, 106.1 26.2, 106.1 26.1))", "broken and mended"),
        ("MultiPoint((106.15 26.15))", ""),
        ("PointZ(106.15 26.15 1200)", ""),
    ],
)
def test_what_becomes_a_point(workspace: Path, log: Log, wkt: str, told: str) -> None:
    fields = "field=变电站编号:string&field=名称:string&field=电压等级:string"
    layer = memory(wkt.split("(")[0], fields, [(wkt, ["S1", "站", "110kV"])])
    assert run(workspace, layer, "substation", log)["ADDED"] == 1, log.text
    found = points(record(workspace, "substation", "S1", "geom")["geom"])[0]
    assert 106.1 <= found[0] <= 106.2
    assert 26.1 <= found[1] <= 26.2
    assert told in log.text


@pytest.mark.parametrize(
    ("entity", "wkt", "told"),
    [
        ("power_line", "", "no geometry"),
        ("power_line", "LineString EMPTY", "no geometry"),
        ("power_line", "LineString(106.1 26.2, 106.1 26.2)", "all points of the line are the same"),
        ("power_line", "Point(106.1 26.2)", "it is a point; expected a line"),
        ("power_line", "Polygon((106.1 26.1, 106.2 26.1, 106.2 26.2, 106.1 26.1))", "it is a polygon; expected a line"),
        ("power_line", "LineString(116 40, 117 40)", "lies outside of 贵州省"),
        ("power_line", "LineString(26.2 106.1, 26.3 106.2)", "seem to be swapped"),
        ("power_line", "LineString(26.2 86.1, 26.3 86.2)", "lies outside"),
        ("power_line", "LineString(500000 2900000, 500100 2900000)", "are no degrees"),
        ("substation", "LineString(106.1 26.1, 106.2 26.1)", "it is a line; expected a point"),
        ("substation", "MultiPoint((106.1 26.1), (106.2 26.2))", "it has 2 points"),
        ("substation", "Point(104.999 26.5)", "lies outside"),
    ],
)
def test_what_is_rejected(workspace: Path, tmp_path: Path, log: Log, entity: str, wkt: str, told: str) -> None:
    kind = wkt.split("(")[0].split(" ")[0] or "LineString"
    fields = "field=code:string&field=name:string&field=voltage_kv:string"
    layer = memory(kind, fields, [(wkt, ["X1", "甲", "10kV"])])
    before = len(records(workspace, entity, "code"))
    result = run(workspace, layer, entity, log, REPORT=str(tmp_path / "r.xlsx"))
    assert (result["ADDED"], result["REJECTED"]) == (0, 1)
    assert told in log.text
    assert len(records(workspace, entity, "code")) == before
    rows = list(openpyxl.load_workbook(tmp_path / "r.xlsx").active.values)
    assert told in rows[1][3]
    assert rows[1][4:] == ("图层", "1")


def test_a_line_that_leaves_the_province_comes_in_whole(workspace: Path) -> None:
    assert run(workspace, grid_line("LineString(104 26.5, 106 26.5)"), "power_line")["ADDED"] == 1


def test_swapped_coordinates_are_named_where_both_are_possible(workspace: Path, log: Log) -> None:
    area = pd.DataFrame({"code": ["52"], "geom": [small_workspace.square(80.0, 26.0, 5.0)]})
    with open_workspace(workspace) as opened, opened.store.change("test") as change:
        change.update("province", area, ("code",))
    assert run(workspace, grid_line("LineString(26.5 82, 26.6 82)"), "power_line", log)["REJECTED"] == 1
    assert "26.500000, 82.000000 lies outside of the province; longitude and latitude seem to be swapped" in log.text


# Attributes


def osm(path: Path) -> Path:
    way = [[106.1, 26.2], [106.2, 26.3]]
    tower = {"type": "Point", "coordinates": [106.1, 26.2]}
    ring = [[[106.1, 26.1], [106.11, 26.1], [106.11, 26.11], [106.1, 26.1]]]
    station = {"type": "Polygon", "coordinates": ring}
    return geojson(
        path,
        [
            (way, {"@id": "way/1", "power": "line", "voltage": "110000;35000", "name": "紫普线", "name:zh": "紫云线"}),
            (way, {"@id": "way/2", "power": "minor_line", "voltage": "10000"}),
            (way, {"@id": "way/3", "power": "cable", "voltage": "220", "ref": "E3"}),
            (way, {"@id": "way/4", "power": "line", "voltage": "medium"}),
            (tower, {"@id": "node/5", "power": "tower"}),
            (station, {"@id": "way/6", "power": "substation", "voltage": "110000"}),
            (way, {"@id": "way/7", "highway": "primary", "name": HARMFUL, "surface": "paved"}),
            (way, {"@id": "way/8", "highway": "track_of_a_deer"}),
        ],
    )


def test_openstreetmap_lines(workspace: Path, tmp_path: Path, log: Log) -> None:
    path = osm(tmp_path / "osm.geojson")
    result = run(workspace, path, "power_line", log, MAPPING="openstreetmap")
    assert (result["READ"], result["ADDED"], result["REJECTED"], result["LEFT_OUT"]) == (8, 3, 1, 4)
    columns = ("name", "voltage_kv", "line_type")
    assert record(workspace, "power_line", "OSM/way/1", *columns) == {
        "code": "OSM/way/1",
        "name": "紫云线",
        "voltage_kv": 110.0,
        "line_type": "overhead",
    }
    assert record(workspace, "power_line", "OSM/way/2", *columns)["name"] == "OSM/way/2"
    cable = record(workspace, "power_line", "OSM/way/3", *columns)
    assert (cable["name"], cable["voltage_kv"], cable["line_type"]) == ("E3", 0.22, "cable")
    assert "“110000;35000” names several voltages; 110" in log.text
    assert "“medium” is no voltage" in log.text
    again = run(workspace, path, "power_line", MAPPING="openstreetmap")
    assert (again["ADDED"], again["UNCHANGED"]) == (0, 3)


def test_openstreetmap_roads_and_substations(workspace: Path, tmp_path: Path) -> None:
    path = osm(tmp_path / "osm.geojson")
    assert run(workspace, path, "road", MAPPING="openstreetmap")["ADDED"] == 1
    found = record(workspace, "road", "OSM/way/7", "name", "road_class", "surface")
    assert (found["name"], found["road_class"], found["surface"]) == (HARMFUL, "provincial", None)
    assert run(workspace, path, "substation", MAPPING="openstreetmap")["ADDED"] == 1
    found = record(workspace, "substation", "OSM/way/6", "voltage_kv", "county_code")
    assert (found["voltage_kv"], found["county_code"]) == (110.0, "520425")


def test_tags_as_gdal_keeps_them(workspace: Path) -> None:
    fields = "field=osm_id:string&field=name:string&field=other_tags:string"
    tags = '"power"=>"line","voltage"=>"35000","note"=>"a \\"b\\", c"'
    layer = memory("LineString", fields, [("LineString(106.1 26.2, 106.2 26.3)", ["77", "三五线", tags])])
    assert run(workspace, layer, "power_line", MAPPING="openstreetmap")["ADDED"] == 1
    assert record(workspace, "power_line", "OSM/way/77", "voltage_kv")["voltage_kv"] == 35.0


def test_harmful_texts_stay_texts(workspace: Path, tmp_path: Path) -> None:
    layer = memory(
        "LineString",
        LINE_FIELDS,
        [
            ("LineString(106.1 26.2, 106.2 26.3)", ["X1", HARMFUL, "10kV"]),
            ("LineString(116.1 26.2, 116.2 26.3)", ["X2", '=HYPERLINK("http://x")', "10kV"]),
        ],
    )
    result = run(workspace, layer, "power_line", REPORT=str(tmp_path / "r.xlsx"))
    assert (result["ADDED"], result["REJECTED"]) == (1, 1)
    assert record(workspace, "power_line", "X1", "name")["name"] == HARMFUL
    cell = openpyxl.load_workbook(tmp_path / "r.xlsx").active["B2"]
    assert (cell.value, cell.data_type) == ('=HYPERLINK("http://x")', "s")


def test_a_mapping_of_ones_own(workspace: Path, tmp_path: Path, log: Log) -> None:
    mapping = tmp_path / "mine.yaml"
    mapping.write_text(
        "entities:\n  power_line:\n    columns: {name: [线名, 别名], voltage_kv: [U]}\n    units: {voltage_kv: V}\n"
        "    constants: {line_type: overhead}\n    prefix: GZ\n",
        encoding="utf-8",
    )
    fields = "field=线名:string&field=别名:string&field=U:integer&field=导线型号:string"
    shape = "LineString(106.1 26.2, 106.2 26.3)"
    layer = memory("LineString", fields, [(shape, ["", "备用名", 380, "LGJ-120"])])
    assert run(workspace, layer, "power_line", log, MAPPING=str(mapping))["ADDED"] == 1
    found = record(workspace, "power_line", "GZ-1", "name", "voltage_kv", "line_type", "conductor")
    assert (found["name"], found["voltage_kv"]) == ("备用名", 0.38)
    assert (found["line_type"], found["conductor"]) == ("overhead", "LGJ-120")
    assert "1 features have no code" in log.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "neither a mapping file nor one of the built-in ones (openstreetmap)"),
        ("entities: {road: {}}", "says nothing of power_line"),
        ("entities: {power_line: {columns: {colour: [x]}}}", "colour"),
        ("entities: [", "not valid YAML"),
    ],
)
def test_a_wrong_mapping(workspace: Path, tmp_path: Path, text: str | None, told: str) -> None:
    path = tmp_path / "mine.yaml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException) as caught:
        run(workspace, grid_line(), "power_line", MAPPING=str(path))
    assert told in str(caught.value)


def test_an_attribute_that_is_not_there_is_told(workspace: Path, tmp_path: Path, log: Log) -> None:
    mapping = tmp_path / "mine.yaml"
    mapping.write_text("entities: {power_line: {columns: {conductor: [型号]}}}", encoding="utf-8")
    assert run(workspace, grid_line(), "power_line", log, MAPPING=str(mapping))["ADDED"] == 1
    assert "no attribute 型号" in log.text


def test_a_unit_in_the_name_of_an_attribute(workspace: Path) -> None:
    fields = "field=线路编号:string&field=名称:string&field=电压(V):integer&field=长度(m):integer"
    layer = memory("LineString", fields, [("LineString(106.1 26.2, 106.2 26.3)", ["X1", "甲", 220, 12500])])
    assert run(workspace, layer, "power_line")["ADDED"] == 1
    found = record(workspace, "power_line", "X1", "voltage_kv", "length_km")
    assert (found["voltage_kv"], found["length_km"]) == (0.22, 12.5)


def test_a_required_field_that_nothing_fills_is_told_once_before(workspace: Path, log: Log) -> None:
    layer = memory("LineString", "field=线路编号:string", [("LineString(106.1 26.2, 106.2 26.3)", ["X1"])])
    assert run(workspace, layer, "power_line", log)["REJECTED"] == 1
    assert "no attribute fills “电压等级”" in log.text


def test_a_layer_without_geometry_is_a_table(workspace: Path) -> None:
    layer = QgsVectorLayer("NoGeometry?field=code:string", "表", "memory")
    with pytest.raises(QgsProcessingException, match="Import table"):
        run(workspace, layer, "power_line")


# Places


def transformers(attributes: str = "") -> QgsVectorLayer:
    fields = "field=台区编号:string&field=台区名称:string" + attributes
    more = [None] * attributes.count("field=")
    places = [("Point(106.45 26.4)", ["A1", "近小寨关", *more]), ("Point(106.1 26.4)", ["A2", "近紫云", *more])]
    return memory("Point", fields, places)


def test_a_missing_village_is_a_mistake_unless_the_mapping_says_locate(
    workspace: Path, tmp_path: Path, log: Log
) -> None:
    assert run(workspace, transformers(), "transformer")["REJECTED"] == 2
    mapping = tmp_path / "mine.yaml"
    mapping.write_text("entities: {transformer: {locate: true}}", encoding="utf-8")
    assert run(workspace, transformers(), "transformer", log, MAPPING=str(mapping))["ADDED"] == 2
    assert record(workspace, "transformer", "A1", "village_code")["village_code"] == "520425104222"
    assert record(workspace, "transformer", "A2", "village_code")["village_code"] == "520425100201"
    assert "2 features name no village" in log.text


def test_a_village_in_three_attributes(workspace: Path, log: Log) -> None:
    fields = "field=台区编号:string&field=台区名称:string&field=县:string&field=乡镇:string&field=村:string"
    place = ["紫云县", "乡520425104", "小寨关村"]
    layer = memory("Point", fields, [("Point(106.5 26.5)", ["A1", "甲", *place])])
    assert run(workspace, layer, "transformer", log)["ADDED"] == 1, log.text
    assert record(workspace, "transformer", "A1", "village_code")["village_code"] == "520425104222"


def test_the_nearest_village_is_one_of_the_same_county(workspace: Path, tmp_path: Path) -> None:
    mapping = tmp_path / "mine.yaml"
    mapping.write_text("entities: {transformer: {locate: true}}", encoding="utf-8")
    # Nearer to 紫云村 at 106.2 over the border, but in 普定县.
    layer = memory("Point", "field=台区编号:string&field=台区名称:string", [("Point(105.99 26.5)", ["A1", "边"])])
    assert run(workspace, layer, "transformer", MAPPING=str(mapping))["ADDED"] == 1
    assert record(workspace, "transformer", "A1", "village_code")["village_code"] == "520422100201"


def test_village_positions(workspace: Path) -> None:
    fields = "field=村代码:string&field=村名称:string"
    layer = memory(
        "Point",
        fields,
        [("Point(107.6 26.6)", ["522636100202", "无位村"]), ("Point(107.7 26.7)", ["522636100203", "新村"])],
    )
    result = run(workspace, layer, "village", MODE="update")
    assert (result["ADDED"], result["UPDATED"], result["REJECTED"]) == (1, 1, 0)
    found = record(workspace, "village", "522636100203", "township_code", "position_source", "geom")
    assert (found["township_code"], found["position_source"]) == ("522636100", "register")
    assert points(found["geom"])[0] == pytest.approx([107.7, 26.7])


# Modes


def test_a_layer_of_the_workspace_itself_changes_nothing(workspace: Path) -> None:
    with open_workspace(workspace) as opened, opened.store.change("test") as change:
        change.update(
            "power_line", pd.DataFrame({"code": ["L1"], "voltage_kv": [220.0], "length_km": [9.9]}), ("code",)
        )
    layer = f"{workspace}|layername=power_line"
    before = records(workspace, "power_line", "code", "name", "voltage_kv", "geom")
    result = run(workspace, layer, "power_line", MODE="update")
    assert (result["READ"], result["REJECTED"], result["UPDATED"]) == (3, 0, 2)  # two had no length yet
    assert records(workspace, "power_line", "code", "name", "voltage_kv", "geom").equals(before)
    assert record(workspace, "power_line", "L1", "length_km")["length_km"] == 9.9
    assert run(workspace, layer, "power_line", MODE="update")["UNCHANGED"] == 3


def test_a_dry_run_tells_the_same_and_writes_nothing(workspace: Path) -> None:
    before = workspace.read_bytes()
    result = run(workspace, grid_line(), "power_line", DRY_RUN=True)
    assert (result["ADDED"], result["BATCH"]) == (1, "")
    assert len(records(workspace, "power_line", "code")) == 3
    assert len(before) == len(workspace.read_bytes())


def test_append_refuses_and_update_changes(workspace: Path, log: Log) -> None:
    assert run(workspace, grid_line(), "power_line")["BATCH"]
    moved = grid_line("LineString(106.1 26.2, 106.2 26.35)")
    assert run(workspace, moved, "power_line", log)["REJECTED"] == 1
    assert "X1 is in the workspace with other values" in log.text
    assert run(workspace, moved, "power_line", MODE="update")["UPDATED"] == 1
    assert run(workspace, moved, "power_line", MODE="update")["UNCHANGED"] == 1


def test_replace_removes_the_other_lines_of_the_counties_that_the_layer_is_in(workspace: Path) -> None:
    # L1 and L2 lie in 520425 as X1 does, L3 in 520422.
    result = run(workspace, grid_line(), "power_line", MODE="replace")
    assert (result["ADDED"], result["REMOVED"]) == (1, 2)
    assert records(workspace, "power_line", "code")["code"].tolist() == ["L3", "X1"]


def test_replace_keeps_the_record_of_a_feature_that_was_refused(workspace: Path) -> None:
    shape = "LineString(106.1 26.2, 106.2 26.3)"
    layer = memory("LineString", LINE_FIELDS, [(shape, ["X1", "甲", "10kV"]), (shape, ["L1", "乙", "?"])])
    result = run(workspace, layer, "power_line", MODE="replace")
    assert (result["REJECTED"], result["REMOVED"]) == (1, 1)
    assert records(workspace, "power_line", "code")["code"].tolist() == ["L1", "L3", "X1"]


def test_replace_of_points_keeps_the_record_of_a_feature_that_was_refused(workspace: Path) -> None:
    fields = "field=台区编号:string&field=台区名称:string&field=村代码:string&field=容量:string"
    layer = memory(
        "Point",
        fields,
        [
            ("Point(106.5 26.5)", ["A1", "新台区", "520425104222", "50"]),
            ("Point(106.5 26.5)", ["T1", "一号", "520425104222", "很大"]),
        ],
    )
    result = run(workspace, layer, "transformer", MODE="replace")
    assert (result["ADDED"], result["REJECTED"], result["REMOVED"]) == (1, 1, 1)
    # T2 lay in the same village, T3 in another.
    assert records(workspace, "transformer", "code")["code"].tolist() == ["A1", "T1", "T3"]


# Reports, size, cancel


def test_a_report_is_mended_and_imported_again(workspace: Path, tmp_path: Path) -> None:
    fields = "field=名称:string&field=电压:string"
    shape = "LineString(106.1 26.2, 106.2 26.3)"
    layer = memory("LineString", fields, [(shape, ["甲", "10kV"]), (shape, ["乙", "很高"])])
    report = tmp_path / "报告.gpkg"
    assert run(workspace, layer, "power_line", REPORT=str(report))["REJECTED"] == 1
    back = QgsVectorLayer(str(report), "rejected")
    assert [item.name() for item in back.fields()] == [
        "fid",
        "名称",
        "电压",
        "导入报告:原因",
        "导入报告:图层",
        "导入报告:要素编号",
    ]
    feature = next(back.getFeatures())
    assert feature["导入报告:要素编号"] == "2"
    assert "很高" in feature["导入报告:原因"]
    back.dataProvider().changeAttributeValues({feature.id(): {2: "35kV"}})
    again = tmp_path / "again.gpkg"
    again.write_bytes(b"an older report")
    assert run(workspace, back, "power_line", REPORT=str(again))["ADDED"] == 1
    # The code is the one that the feature would have had the first time.
    assert record(workspace, "power_line", "图层-2", "voltage_kv")["voltage_kv"] == 35.0
    assert not again.exists()


def test_a_report_must_be_one_of_two_kinds(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="must end in one of"):
        run(workspace, grid_line(), "power_line", REPORT=str(tmp_path / "r.pdf"))


class Stopped(Log):
    """Cancels when so much is done."""

    def __init__(self, percent: float) -> None:
        super().__init__()
        self._percent = percent
        self.progressChanged.connect(self._look)

    def _look(self, percent: float) -> None:
        if percent >= self._percent:
            self.cancel()


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layer_run, "CHUNK", 7)


def many(count: int) -> QgsVectorLayer:
    rows = []
    for number in range(count):
        y = 26.1 + number * 0.001
        rows.append((f"LineString(106.1 {y}, 106.2 {y})", [f"N{number}", f"线{number}", "10kV" if number % 5 else "?"]))
    return memory("LineString", LINE_FIELDS, rows)


@pytest.mark.usefixtures("small_chunks")
def test_chunks_add_up(workspace: Path, tmp_path: Path) -> None:
    result = run(workspace, many(100), "power_line", REPORT=str(tmp_path / "r.gpkg"))
    assert (result["READ"], result["ADDED"], result["REJECTED"]) == (100, 80, 20)
    assert QgsVectorLayer(str(tmp_path / "r.gpkg"), "r").featureCount() == 20
    assert len(records(workspace, "power_line", "code")) == 83


@pytest.mark.usefixtures("small_chunks")
def test_cancelled_in_the_middle_nothing_is_changed(workspace: Path, tmp_path: Path) -> None:
    report = tmp_path / "r.gpkg"
    assert run(workspace, many(100), "power_line", Stopped(40.0), REPORT=str(report)) == {}
    assert len(records(workspace, "power_line", "code")) == 3
    assert sorted(path.name for path in tmp_path.iterdir() if "partial" in path.name or path == report) == []


def test_the_report_is_not_written_over_the_layer(workspace: Path, tmp_path: Path) -> None:
    path = save(grid_line("LineString(116 40, 117 40)"), tmp_path / "线路.gpkg", "GPKG")
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="is the layer itself"):
        run(workspace, path, "power_line", REPORT=str(path))
    assert path.read_bytes() == before


def test_without_a_report_that_was_asked_for_nothing_is_kept(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "r.gpkg").mkdir()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run(workspace, many(10), "power_line", REPORT=str(tmp_path / "r.gpkg"))
    assert len(records(workspace, "power_line", "code")) == 3


def test_a_layer_that_is_being_edited(workspace: Path) -> None:
    layer = many(2)
    layer.startEditing()
    layer.deleteFeature(1)
    with pytest.raises(QgsProcessingException, match="being edited"):
        run(workspace, layer, "power_line")
    layer.rollBack()


def test_the_name_of_a_built_in_mapping_passes_the_check_of_parameters(workspace: Path, tmp_path: Path) -> None:
    algorithm = ImportLayerAlgorithm()
    algorithm.initAlgorithm()
    given = {"WORKSPACE": str(workspace), "ENTITY": "road", "INPUT": str(osm(tmp_path / "osm.geojson"))}
    checked = algorithm.checkParameterValues(given | {"MAPPING": "openstreetmap"}, QgsProcessingContext())
    assert checked[0], checked


def test_only_selected_features(workspace: Path) -> None:
    layer = many(10)
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByIds([2, 3])
        source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        result = run(workspace, source, "power_line")
        assert (result["READ"], result["ADDED"]) == (2, 2)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_what_comes_back_is_told_of_private_persons_hidden(workspace: Path, log: Log) -> None:
    fields = "field=户编号:string&field=户主:string&field=联系电话:string&field=村代码:string&field=脱贫状态:string"
    layer = memory(
        "Point", fields, [("Point(106.5 26.5)", ["H1", "王小明", "1380000000012345", "520425104222", "未脱贫"])]
    )
    assert run(workspace, layer, "household", log)["REJECTED"] == 1
    assert "1380000000012345" not in log.text
