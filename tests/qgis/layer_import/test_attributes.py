"""Attributes become fields: tags of OpenStreetMap, mappings, harmful texts, places."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from qgis.core import (
    QgsProcessingException,
    QgsVectorLayer,
)

from .layers import (
    HARMFUL,
    LINE_FIELDS,
    Log,
    grid_line,
    memory,
    osm,
    points,
    record,
    run,
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
