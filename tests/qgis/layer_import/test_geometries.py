"""What becomes of geometries: lines, points, broken ones, those outside of the province."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openpyxl
import pandas as pd
import pytest
from qgis.core import (
    QgsProcessingException,
)

from poverty_map_plugin.services.workspace import open_workspace

from .. import small_workspace
from .layers import (
    LINE,
    LINE_FIELDS,
    Log,
    geojson,
    grid_line,
    memory,
    points,
    record,
    records,
    run,
)


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
