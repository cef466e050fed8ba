"""Indicators, map tables, overview and place card of a workspace small enough to count by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import (
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from poverty_map_plugin.catalog.provinces import Mark
from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.processing.indicators import IndicatorsAlgorithm
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.live_indicators import LiveIndicators
from poverty_map_plugin.services.map_tables import map_table, write_map_tables
from poverty_map_plugin.services.overview import available_periods, overview
from poverty_map_plugin.services.place_card import LoadClass, locate, place_card
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import small_workspace

DECEMBER = Period(2016, 12)
VILLAGE = Scope.of("520425104222")
ZIYUN = Scope.of("520425")


@pytest.fixture
def path(tmp_path: Path, qgis_app: object) -> Path:
    return small_workspace.make(tmp_path / "small.gpkg")


@pytest.fixture
def empty(path: Path) -> Iterator[Workspace]:
    """Nothing counted yet."""
    with open_workspace(path) as opened:
        yield opened


@pytest.fixture
def workspace(empty: Workspace) -> Workspace:
    compute_indicators(empty, DECEMBER, CollectingFeedback())
    return empty


def values(workspace: Workspace, indicator: str, level: Level, period: str = "2016-12") -> dict[str, float]:
    where = {"indicator": indicator, "level": level.value, "period": period}
    rows = workspace.store.read("indicator_value", ["code", "value"], where)
    return dict(zip(rows["code"], rows["value"], strict=True))


def test_people_at_every_level_and_for_bureaus(workspace: Workspace) -> None:
    assert values(workspace, "poor_people", Level.VILLAGE) == {
        "520422100201": 100,
        "520425100201": 100,  # no December figures: November's stand
        "520425104222": 60,
    }
    assert values(workspace, "poor_people", Level.TOWNSHIP)["520425104"] == 60
    assert values(workspace, "poor_people", Level.COUNTY) == {"520422": 100, "520425": 160}
    assert values(workspace, "poor_people", Level.PREFECTURE) == {"5204": 260}
    assert values(workspace, "poor_people", Level.PROVINCE) == {"52": 260}
    # Of Ziyun one township is Puding's.
    assert values(workspace, "poor_people", Level.BUREAU) == {"PD": 160, "ZY": 100, "AS": 260, "GZ": 260}


def test_a_rate_divides_sums_and_is_unknown_without_figures(workspace: Workspace) -> None:
    incidence = values(workspace, "poverty_incidence", Level.COUNTY)
    assert incidence == pytest.approx({"520422": 10.0, "520425": 100 * 160 / 900})
    assert values(workspace, "load_rate", Level.VILLAGE) == pytest.approx({"520425104222": 90.0, "520425100201": 30.0})
    assert values(workspace, "load_rate", Level.COUNTY) == {"520425": 75.0}


def test_work_records_count_where_they_are_placed(workspace: Workspace) -> None:
    assert values(workspace, "power_aid_budget", Level.VILLAGE) == {"520425104222": 1000}
    assert values(workspace, "power_aid_budget", Level.COUNTY) == {"520425": 4000}
    assert values(workspace, "power_aid_budget", Level.BUREAU) == {"PD": 1000, "ZY": 3000, "AS": 4000, "GZ": 4000}
    # The village's project has no spending yet, which is none spent.
    assert values(workspace, "power_aid_progress", Level.VILLAGE) == {"520425104222": 0}
    assert values(workspace, "resident_cadres", Level.PROVINCE) == {"52": 1}
    # A task of the province is the company's, a bureau's task its own.
    assert values(workspace, "tasks", Level.PROVINCE) == {"52": 1}
    assert values(workspace, "tasks", Level.BUREAU) == {"GZ": 2, "AS": 1, "ZY": 1}
    assert values(workspace, "task_progress", Level.BUREAU) == {"GZ": 30, "AS": 0, "ZY": 0}


def test_map_tables_tell_unknown_from_none(workspace: Workspace, path: Path) -> None:
    villages = workspace.store.read("map_village", order=["code"]).set_index("code")
    assert villages["pairings"].tolist() == [0, 0, 5, 0, 0]
    assert villages["poor_people"].isna().tolist() == [False, False, False, True, True]
    assert villages["is_key"].fillna(-1).tolist() == [0, 1, 1, -1, 0]
    counties = workspace.store.read("map_county", order=["code"])
    columns = ["fid", "geom", "code", "name", "short_name", "parent_code", "is_key", "mark"]
    assert list(counties.columns) == [*columns, *workspace.catalog.indicators]
    assert counties["short_name"].tolist() == ["普定", "紫云", "丹寨"]
    assert counties["mark"].tolist() == [None, "red_flag", "red_flag"]
    sites = workspace.store.read("map_key_site")
    assert dict(zip(sites["code"], sites["mark"], strict=True)) == {
        "520425": "red_flag",
        "522636": "red_flag",
        "520425104222": "star",
    }
    layer = QgsVectorLayer(f"{path}|layername=map_county", "", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 3
    assert layer.crs().authid() == "EPSG:4490"


def test_a_township_stands_in_the_middle_of_its_villages(workspace: Workspace) -> None:
    townships = workspace.store.read("map_township", order=["code"])
    points = [QgsGeometry() for _ in townships["geom"]]
    for point, wkb in zip(points, townships["geom"], strict=True):
        point.fromWkb(wkb)
    assert [round(point.asPoint().x(), 6) for point in points] == [105.3, 106.2, 106.5, 107.4]


def test_a_bureau_is_shown_by_the_counties_it_serves(workspace: Workspace) -> None:
    rows = workspace.store.read("map_bureau", ["code", "geom"])
    areas = {}
    for code, wkb in zip(rows["code"], rows["geom"], strict=True):
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        areas[code] = round(shape.area(), 9)
    assert areas == {"PD": 1, "ZY": 1, "AS": 2, "GZ": 3}


def test_a_period_replaces_itself_and_leaves_others(workspace: Workspace) -> None:
    before = workspace.store.count("indicator_value")
    compute_indicators(workspace, Period(2016, 11), CollectingFeedback())
    assert values(workspace, "poor_people", Level.COUNTY, "2016-11") == {"520425": 180}
    assert values(workspace, "poor_people", Level.COUNTY) == {"520422": 100, "520425": 160}
    compute_indicators(workspace, Period(2016, 11), CollectingFeedback())
    compute_indicators(workspace, DECEMBER, CollectingFeedback())
    assert workspace.store.count("indicator_value", {"period": "2016-12"}) == before
    assert available_periods(workspace) == (DECEMBER, Period(2016, 11))
    assert workspace.store.properties()["period"] == "2016-12"


def test_without_a_period_the_newest_statistics_decide(empty: Workspace) -> None:
    assert compute_indicators(empty, None, CollectingFeedback()).period == Period(2017, 1)
    with empty.store.change("test") as change:
        change.delete("village_statistics", {})
    with pytest.raises(InputError, match="period_missing"):
        compute_indicators(empty, None, CollectingFeedback())


class CancelledAt(CollectingFeedback):
    """Cancelled once so much is done."""

    def __init__(self, percent: float) -> None:
        super().__init__()
        self.limit = percent

    def is_cancelled(self) -> bool:
        return self.percent >= self.limit


@pytest.mark.parametrize("percent", [40, 80])
def test_cancelled_it_changes_nothing(workspace: Workspace, percent: float) -> None:
    before = workspace.store.read("indicator_value"), workspace.store.read("map_county")
    with pytest.raises(CancelledError):
        compute_indicators(workspace, Period(2016, 11), CancelledAt(percent))
    assert available_periods(workspace) == (DECEMBER,)
    pd.testing.assert_frame_equal(before[0], workspace.store.read("indicator_value"))
    pd.testing.assert_frame_equal(before[1], workspace.store.read("map_county"))


def test_before_anything_is_counted_the_map_knows_nothing(empty: Workspace) -> None:
    with empty.store.change("test") as change:
        write_map_tables(empty, change, None)
    counties = empty.store.read("map_county")
    assert counties[list(empty.catalog.indicators)].isna().all(axis=None)
    shown = overview(empty, PlaceIndex(empty), Scope.of("52"), None)
    assert shown.period is None
    assert all(tile.value is None for tiles in shown.tiles.values() for tile in tiles)
    assert place_card(empty, PlaceIndex(empty), VILLAGE, None).period is None


def test_the_algorithm_counts_and_refuses_what_is_no_period(path: Path) -> None:
    algorithm = IndicatorsAlgorithm()
    algorithm.initAlgorithm()

    def run(period: str) -> dict[str, Any]:
        parameters = {"WORKSPACE": str(path), "PERIOD": period}
        found: dict[str, Any] = algorithm.processAlgorithm(
            parameters, QgsProcessingContext(), QgsProcessingFeedback(False)
        )
        return found

    with open_workspace(path) as opened:
        found = run("2016-12")
        assert found == {"VALUES": opened.store.count("indicator_value"), "PERIOD": "2016-12"}
        assert found["VALUES"] > 100
        assert run("")["PERIOD"] == "2017-01"
        with pytest.raises(QgsProcessingException, match="2016-13"):
            run("2016-13")
        assert available_periods(opened) == (Period(2017, 1), DECEMBER)


@pytest.mark.parametrize("code", ["520425104222", "520425", "522636100202"])
def test_an_edit_gives_what_counting_anew_gives(workspace: Workspace, code: str) -> None:
    live = LiveIndicators(workspace, DECEMBER)
    people = pd.DataFrame({"village_code": ["520425104222"], "period": ["2016-12"], "poor_people": [5]})
    donation = {"code": "X", "kind": "money", "place_code": code, "amount_yuan": 7.5, "donated_on": "2016-12-31"}
    with workspace.store.change("test") as change:
        change.update("village_statistics", people, ("village_code", "period"))
        change.delete("cadre", {"code": "G1"})
        change.insert("donation", pd.DataFrame([donation]))
        touched = live.update_places(change, ["520425104222", code])
    assert touched[Level.PROVINCE] == ("52",)
    tables = ["indicator_value", *(map_table(level) for level in Level)]
    edited = {table: workspace.store.read(table).drop(columns="fid", errors="ignore") for table in tables}
    compute_indicators(workspace, DECEMBER, CollectingFeedback())
    for table in tables:
        anew = workspace.store.read(table).drop(columns="fid", errors="ignore")
        pd.testing.assert_frame_equal(edited[table], anew)
    with workspace.store.change("test") as change:
        assert live.update_places(change, [code]) == {}


def test_overview_of_a_place_and_of_a_bureau(workspace: Workspace) -> None:
    places = PlaceIndex(workspace)
    compute_indicators(workspace, Period(2016, 11), CollectingFeedback())
    shown = overview(workspace, places, Scope.of("5204"), DECEMBER)
    assert (shown.title, shown.period) == ("安顺市", DECEMBER)
    poor = next(tile for tile in shown.tiles["people"] if tile.indicator == "poor_people")
    assert (poor.value, poor.previous) == (260, 180)
    actions = {action.name: {tile.indicator: tile.value for tile in action.figures} for action in shown.actions}
    assert list(actions) == ["power_aid", "paired_aid", "resident_cadres", "public_welfare"]
    assert next(iter(actions["power_aid"])) == "power_aid_budget"
    assert actions["paired_aid"] == {"pairings": 5, "agreements": 0}
    assert [(c.code, c.exit_year) for c in shown.counties] == [("520422", 2018), ("520425", 2020)]
    assert shown.counties[0].values["pairings"] == 0
    assert "load_rate" not in shown.counties[0].values
    assert {"poverty_incidence", "power_aid_progress"} <= set(shown.counties[1].values)
    assert {tile.indicator for tile in shown.columns} >= set(shown.counties[1].values)
    bureau = overview(workspace, places, Scope.of("ZY"), DECEMBER)
    assert [c.code for c in bureau.counties] == ["520425"]
    assert [c.code for c in overview(workspace, places, Scope.of("PD"), DECEMBER).counties] == ["520422", "520425"]
    # A period that nobody counted has no figures, rather than another's.
    assert overview(workspace, places, Scope.of("5204"), Period(2015)).period is None
    with pytest.raises(KeyError):
        overview(workspace, places, Scope.of("9999"), DECEMBER)


def metres(south: float, north: float) -> float:
    """Along the meridian, as QGIS measures on the ellipsoid."""
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7019")  # GRS 1980, that of CGCS2000 but for 0.1 mm
    return float(measure.measureLine(QgsPointXY(106.5, south), QgsPointXY(106.5, north)))


def test_card_of_a_village(workspace: Workspace) -> None:
    card = place_card(workspace, PlaceIndex(workspace), VILLAGE, DECEMBER)
    assert card.lineage == ("贵州省", "安顺市", "紫云苗族布依族自治县", "乡520425104")
    assert (card.mark, card.is_key) == (Mark.STAR, True)
    figures = {figure.indicator: figure for figure in card.figures}
    assert figures["poor_people"].value == 60
    assert figures["poor_people"].county is None
    incidence = figures["poverty_incidence"]
    assert (incidence.value, incidence.county, incidence.province) == pytest.approx((15, 160 / 9, 100 * 260 / 1900))
    assert [(c.name, c.post, c.phone, c.village) for c in card.cadres] == [
        ("<b>张三</b>", "主任", "13800000000", "小寨关村")  # the other left in June
    ]
    grid = card.transformers
    assert grid is not None
    assert (grid.count, grid.load_rate, grid.load_class) == (2, 90, LoadClass.HEAVY)
    assert (grid.heavy, grid.overloaded, grid.capacity_per_household) == (1, 1, 3)
    assert [near.name for near in card.lines] == ["十千伏线", "三十五千伏线"]
    assert [near.distance_m for near in card.lines] == pytest.approx(
        [metres(26.5, 26.51), metres(26.5, 26.6)], abs=0.01
    )
    assert card.road is not None
    assert card.road.name == "县道"
    assert card.road.distance_m == pytest.approx(metres(26.5, 26.4), abs=0.01)
    assert card.bureau is not None
    assert card.bureau.code == "PD"
    records = {record.entity: record for record in card.records}
    assert records["pairing"].count == 5
    assert [r.title for r in records["pairing"].latest] == ["丁", "戊", "乙"]
    assert records["grid_project"].latest[0].amount_yuan == 1000


def test_card_of_a_county_and_of_a_bureau(workspace: Workspace) -> None:
    places = PlaceIndex(workspace)
    county = place_card(workspace, places, ZIYUN, DECEMBER)
    assert county.transformers is not None
    assert (county.transformers.count, county.transformers.households) == (3, 100)
    assert county.transformers.capacity_per_household == 3  # of those that tell how many households they serve
    assert county.lines == ()
    assert {r.entity: r.count for r in county.records} == {"grid_project": 3, "pairing": 5}
    assert county.bureau is not None
    assert county.bureau.code == "ZY"
    bureau = place_card(workspace, places, Scope.of("ZY"), DECEMBER)
    assert {r.entity: r.count for r in bureau.records} == {"grid_project": 2, "task": 1}
    assert bureau.lineage == ("公司", "安顺供电局")
    assert bureau.transformers is not None
    assert bureau.transformers.count == 1
    assert bureau.bureau is None


def test_a_click_finds_the_village_near_or_the_county_around(workspace: Workspace) -> None:
    places = PlaceIndex(workspace)
    assert locate(workspace, places, 106.501, 26.5, 150) == VILLAGE
    assert locate(workspace, places, 106.51, 26.5, 150) == ZIYUN
    assert locate(workspace, places, 104.5, 26.5, 150) is None


def test_places_know_their_relations_and_extents(workspace: Workspace) -> None:
    places = PlaceIndex(workspace)
    assert [p.code for p in places.children(Scope.of("5204"))] == ["520422", "520425"]
    assert [p.code for p in places.children(Scope.of("AS"))] == ["PD", "ZY"]
    assert [p.code for p in places.lineage(VILLAGE)] == ["52", "5204", "520425", "520425104", "520425104222"]
    assert [p.code for p in places.bureau_tops] == ["GZ"]
    assert [c.code for c in places.key_counties] == ["520422", "520425"]
    assert places.extent(ZIYUN) == (106, 26, 107, 27)
    assert places.extent(Scope.of("AS")) == (105, 26, 107, 27)
    assert places.extent(Scope.of("520425104")) == (106.5, 26.5, 106.5, 26.5)
    assert places.extent(Scope.of("522636100202")) is None
    assert places.name("520425") == "紫云苗族布依族自治县"
    assert places.name("nowhere") == "nowhere"
    assert places.find("nowhere") is None


def test_figures_are_compared_with_any_counted_period(workspace: Workspace) -> None:
    for month in (Period(2016, 11), DECEMBER, Period(2017, 1)):
        compute_indicators(workspace, month, CollectingFeedback())
    places, scope = PlaceIndex(workspace), Scope.of("520425")

    def poor(compared: Period | None) -> tuple[float | None, float | None]:
        shown = overview(workspace, places, scope, Period(2017, 1), compared)
        tiles = [tile for tiles in shown.tiles.values() for tile in tiles if tile.indicator == "poor_people"]
        return tiles[0].value, tiles[0].previous

    assert poor(None) == (160, 160)
    assert poor(Period(2016, 11)) == (160, 180)
    assert poor(Period(2015, 1)) == (160, None)
