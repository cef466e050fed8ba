"""Layers of any format: files, encodings, reference systems, shifted coordinates."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
)

from poverty_map_plugin.importer.datum import Datum, from_cgcs2000
from poverty_map_plugin.processing.import_layer import ENTITIES
from poverty_map_plugin.services.layer_import import LAYER_ENTITIES

from .layers import (
    DEGREE,
    LINE,
    LINE_FIELDS,
    Log,
    grid_line,
    memory,
    points,
    record,
    run,
    save,
)


def test_the_algorithm_offers_what_the_service_takes() -> None:
    assert ENTITIES == LAYER_ENTITIES


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
