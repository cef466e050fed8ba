"""Append, update and replace; reports; stopping; layers that are being edited."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from poverty_map_plugin.processing.import_layer import ImportLayerAlgorithm
from poverty_map_plugin.services import layer_run
from poverty_map_plugin.services.workspace import open_workspace

from .layers import (
    LINE_FIELDS,
    Log,
    grid_line,
    memory,
    osm,
    record,
    records,
    run,
    save,
)


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
