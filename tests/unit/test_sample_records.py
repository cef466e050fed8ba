"""The sample's records: exact totals, sound references, plausible values, the same for the same seed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from poverty_map_plugin.analysis.polygons import contains
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.sample.grid import TRANSFORMER_SIZES_KVA
from poverty_map_plugin.services.sample.sample import Sample
from poverty_map_plugin.services.sample.settlements import Settlements, settle
from poverty_map_plugin.services.sample.streams import uuids
from poverty_map_plugin.services.sample.targets import PAIR_CATEGORIES, months_until, targets_for
from poverty_map_plugin.store.geometry import coordinates, point_wkb

from .sample_province import FOLDER, RINGS, SEED, TARGETS, borders, counties, make, settlements, townships, villages

LAST = "2016-12"


@pytest.fixture(scope="module")
def places() -> Settlements:
    return settlements()


@pytest.fixture(scope="module")
def sample(places: Settlements) -> Sample:
    return make(places)


def last_month(sample: Sample) -> pd.DataFrame:
    rows = sample.tables["village_statistics"]
    return rows[rows["period"] == LAST].reset_index(drop=True)


# Totals


def test_totals_are_exactly_the_figures(sample: Sample) -> None:
    tables, projects = sample.tables, sample.tables["grid_project"]
    assert last_month(sample)["poor_people"].sum() == TARGETS["poor_people"]
    well_off = projects.loc[(projects["kind"] == "well_off_electricity") & (projects["year"] == 2016), "budget_yuan"]
    assert well_off.sum() == TARGETS["well_off_electricity_yuan"]
    assert (projects["kind"] == "small_town_central_village").sum() == 31
    for category in PAIR_CATEGORIES:
        assert (tables["pairing"]["category"] == category).sum() == TARGETS[f"pairs_{category}"]
    gifts = tables["donation"].groupby("kind")["amount_yuan"].sum()
    assert (gifts["money"], gifts["goods"]) == (TARGETS["donated_yuan"], TARGETS["goods_yuan"])
    assert (tables["support_site"]["kind"] == "left_behind_children_home").sum() == 10
    assert tables["task"]["plan"].value_counts().to_dict() == {"13fyp": 23, "2016": 38}


def test_the_built_in_figures_of_guizhou_are_the_published_ones() -> None:
    folder = load_catalog().provinces["52"]
    targets = targets_for(folder.sample, 17_964)
    assert targets.as_of == Period(2016, 12)
    assert targets.scaled == ()
    assert dict(targets.totals) == {
        "poor_people": 4_930_000,
        "well_off_electricity_yuan": 1_500_000_000,
        "small_town_central_village_projects": 1278,
        "tasks_13fyp": 23,
        "tasks_2016": 38,
        "pairs_left_behind_child": 527,
        "pairs_poor_student": 496,
        "pairs_disabled": 237,
        "pairs_empty_nest_elder": 383,
        "donated_yuan": 220_000,
        "goods_yuan": 430_000,
        "left_behind_children_homes": 10,
    }
    assert sum(task.plan == "13fyp" for task in folder.tasks.tasks) == targets["tasks_13fyp"]
    assert sum(task.plan == "2016" for task in folder.tasks.tasks) == targets["tasks_2016"]


def test_a_province_without_figures_gets_them_by_its_size() -> None:
    targets = targets_for(None, 2000)
    assert targets["poor_people"] == 550_000
    assert "poor_people" in targets.scaled
    sample = make(settlements(), targets=targets_for(None, 216), folder=None)
    assert last_month(sample)["poor_people"].sum() == 59_400
    assert len(sample.tables["task"]) == 0


def test_more_poor_people_than_the_villages_hold_are_refused(places: Settlements) -> None:
    with pytest.raises(InputError) as problem:
        make(places, targets=replace(TARGETS, totals={**TARGETS.totals, "poor_people": 10**7}))
    assert problem.value.code == "sample_too_many_poor"


# The same and not the same


def test_the_same_seed_makes_the_same_records(places: Settlements, sample: Sample) -> None:
    again = make(settlements())
    for table, rows in sample.tables.items():
        pd.testing.assert_frame_equal(rows, again.tables[table])
    pd.testing.assert_frame_equal(places.villages, settlements().villages)
    assert uuids(SEED, "cadre", 5) == uuids(SEED, "cadre", 5)


def test_another_seed_makes_others_with_the_same_totals(sample: Sample) -> None:
    other = make(settlements(SEED + 1), SEED + 1)
    assert last_month(other)["poor_people"].sum() == TARGETS["poor_people"]
    for table in ("village_statistics", "household", "power_line", "transformer", "cadre", "donation", "road"):
        assert not other.tables[table].reset_index(drop=True).equals(sample.tables[table].reset_index(drop=True)), table
    assert set(uuids(1, "cadre", 50)).isdisjoint(uuids(2, "cadre", 50))
    assert set(uuids(1, "cadre", 50)).isdisjoint(uuids(1, "visit", 50))


def test_more_households_leave_the_other_sections_alone(places: Settlements, sample: Sample) -> None:
    more = make(places, households=0.5)
    assert len(more.tables["household"]) > len(sample.tables["household"])
    for table in ("village_statistics", "power_line", "transformer", "cadre", "grid_project", "task_progress"):
        pd.testing.assert_frame_equal(more.tables[table], sample.tables[table])


# Sound


def test_rows_are_as_the_catalog_says(sample: Sample, places: Settlements) -> None:
    catalog = load_catalog()
    known = {name: set(rows["code"]) for name, rows in sample.tables.items() if "code" in rows}
    known |= {"county": set(places.counties["code"]), "village": set(places.villages["code"])}
    for table, rows in sample.tables.items():
        entity = catalog.entities[table]
        assert len(rows), table
        assert set(rows.columns) <= {field.name for field in entity.fields} | {"geom"}, table
        assert not rows.duplicated(list(entity.key)).any(), table
        for field in entity.fields:
            where = f"{table}.{field.name}"
            if field.name not in rows:
                assert not field.required, where
                continue
            values = rows[field.name]
            assert not (field.required and values.isna().any()), where
            values = values.dropna()
            if field.codes:
                assert set(values) <= set(catalog.code_lists[field.codes].codes), where
            if field.references in known:
                assert set(values) <= known[field.references], where
            assert field.min is None or (values >= field.min).all(), where
            assert field.max is None or (values <= field.max).all(), where


def test_villages_households_and_transformers_are_in_their_own_county(places: Settlements, sample: Sample) -> None:
    def check(codes: pd.Series, degrees: np.ndarray) -> None:
        assert codes.str[:6].isin(places.counties["code"]).all()
        for index, code in enumerate(places.counties["code"]):
            mine = codes.str.startswith(code).to_numpy()
            assert contains(RINGS[index], *degrees[mine].T).all()

    check(places.villages["code"], places.plane.to_degrees(places.villages[["x", "y"]].to_numpy()))
    for table in ("household", "transformer", "visit", "support_site", "grid_project"):
        rows = sample.tables[table]
        rows = rows[rows["geom"].notna()]
        codes = rows["village_code"] if "village_code" in rows else rows["place_code"]
        points = np.array([next(coordinates(wkb))[0] for wkb in rows["geom"]])
        wide = (codes.str.len() > 4).to_numpy()
        check(codes[wide].reset_index(drop=True), points[wide])


def test_a_10_kv_line_reaches_every_village_from_a_substation(places: Settlements, sample: Sample) -> None:
    lines, transformers = sample.tables["power_line"], sample.tables["transformer"]
    stations = sample.tables["substation"].set_index("code")
    assert set(lines["voltage_kv"]) == {220.0, 110.0, 35.0, 10.0}
    parts = {code: list(coordinates(wkb)) for code, wkb in zip(lines["code"], lines["geom"], strict=True)}
    assert set(transformers["village_code"]) == set(places.villages["code"])
    voltage = lines.set_index("code")["voltage_kv"]
    first = transformers.drop_duplicates("village_code")
    assert (voltage[first["line_code"]] == 10).all()
    for code, wkb in zip(first["line_code"], first["geom"], strict=True):
        ends = np.array([part[-1] for part in parts[code]])
        assert np.abs(ends - next(coordinates(wkb))[0]).max(axis=1).min() < 1e-12
    for code, station in zip(lines["code"], lines["substation_code"], strict=True):
        reached = [next(coordinates(stations["geom"][station]))[0]]
        left = list(parts[code])
        while left:
            ready = [part for part in left if any(np.allclose(part[0], at, atol=1e-12) for at in reached)]
            assert ready, f"{code} is not connected"
            reached += [part[-1] for part in ready]
            left = [part for part in left if not any(part is other for other in ready)]


def test_every_substation_below_220_kv_is_fed_from_above(sample: Sample) -> None:
    stations, lines = sample.tables["substation"], sample.tables["power_line"]
    ends = {
        (kv, tuple(np.round(next(coordinates(wkb))[-1], 9)))
        for kv, wkb in zip(lines["voltage_kv"], lines["geom"], strict=True)
    }
    for kv, wkb in zip(stations["voltage_kv"], stations["geom"], strict=True):
        assert kv == 220 or (kv, tuple(np.round(next(coordinates(wkb))[0], 9))) in ends


# Plausible


def test_statistics_hold_together(sample: Sample) -> None:
    rows = sample.tables["village_statistics"]
    assert sorted(rows["period"].unique()) == [f"2016-{month:02d}" for month in range(1, 13)]
    assert (rows["poor_people"] <= rows["population"]).all()
    assert (rows["poor_households"] <= rows["households"]).all()
    assert (rows["poor_households"] <= rows["poor_people"]).all()
    assert (rows["poor_students"] <= rows["poor_people"]).all()
    assert ((rows["poor_households"] == 0) == (rows["poor_people"] == 0)).all()
    by_month = rows.pivot(index="village_code", columns="period", values="poor_people")
    assert (by_month.diff(axis=1).iloc[:, 1:] <= 0).all().all()
    assert by_month["2016-01"].sum() > 1.1 * by_month[LAST].sum()
    assert last_month(sample)["poor_people"].tolist() == sample.villages["poor_people"].tolist()


def test_key_counties_and_far_villages_are_poorer(places: Settlements, sample: Sample) -> None:
    rate = sample.villages["poor_people"] / sample.villages["population"]
    key = places.counties["is_key"].to_numpy()[places.villages["county"]]
    assert rate[key].mean() > 1.5 * rate[~key].mean()
    for index in range(len(places.counties)):
        inside = places.villages["county"] == index
        assert np.corrcoef(rate[inside], places.villages["town_km"][inside])[0, 1] > 0


def test_transformers_fit_their_village(places: Settlements, sample: Sample) -> None:
    rows = sample.tables["transformer"]
    assert set(rows["capacity_kva"]) <= set(map(float, TRANSFORMER_SIZES_KVA))
    rate = rows["peak_load_kva"] / rows["capacity_kva"]
    assert rate.between(0.19, 1.3).all()
    assert (rate > 0.8).any()
    served = rows.groupby("village_code")["households"].sum().reindex(places.villages["code"])
    assert served.tolist() == sample.villages["households"].tolist()
    assert rows.groupby("village_code").size().between(1, 5).all()
    each = rows.groupby("village_code")["capacity_kva"].sum().reindex(places.villages["code"]).to_numpy() / served
    hard = sample.villages["hardship"].to_numpy()
    assert each[hard > 0.7].mean() < each[hard < 0.3].mean()


def test_all_households_together_are_the_statistics(places: Settlements) -> None:
    rows = make(places, households=1.0).tables["household"]
    poor = rows[rows["status"] != "out"].groupby("village_code")["size"].agg(["size", "sum"])
    month = last_month(make(places)).set_index("village_code")
    month = month[month["poor_households"] > 0]
    assert poor["size"].tolist() == month["poor_households"].tolist()
    assert poor["sum"].tolist() == month["poor_people"].tolist()
    assert rows["code"].str.len().eq(16).all()
    assert (rows["exited"].notna() == (rows["status"] == "out")).all()


def test_one_key_county_has_a_tenth_of_the_cadres_and_each_site_some_of_everything(sample: Sample) -> None:
    cadres = sample.tables["cadre"]
    for site in FOLDER.province.key_sites:
        for table in ("cadre", "grid_project", "agreement", "donation"):
            assert sample.tables[table]["place_code"].str.startswith(site.code).any(), (site.code, table)
    assert cadres["place_code"].str.startswith("990101").sum() == round(len(cadres) / 10)
    assert (cadres["place_code"] == cadres["village_code"]).all()


def test_nobody_has_the_phone_numbers(sample: Sample) -> None:
    for table, rows in sample.tables.items():
        for name in rows.columns:
            if name.endswith("phone"):
                assert rows[name].str.fullmatch(r"100\d{8}").all(), table


def test_money_spent_follows_progress(sample: Sample) -> None:
    projects, funds = sample.tables["grid_project"], sample.tables["fund"]
    assert (projects["spent_yuan"] <= projects["budget_yuan"]).all()
    assert (projects["spent_yuan"] <= projects["budget_yuan"] * projects["percent"] / 100 + 1e-6).all()
    assert ((projects["status"] == "completed") == (projects["percent"] == 100)).all()
    assert (funds["used_yuan"] <= funds["allocated_yuan"]).all()
    assert (funds["allocated_yuan"] <= funds["planned_yuan"]).all()


def test_tasks_progress_month_by_month_and_some_are_late(sample: Sample) -> None:
    progress = sample.tables["task_progress"]
    assert (progress.groupby("task_code")["percent"].diff().dropna() >= 0).all()
    latest = progress.groupby("task_code").last().join(sample.tables["task"].set_index("code")["due"])
    late = latest[(latest["due"] <= "2016-12-31") & (latest["percent"] < 100)]
    assert 0 < len(late) < len(latest) / 3
    assert (latest.loc[latest["due"] > "2016-12-31", "percent"] < 100).all()


# Places as they may be


def test_known_positions_are_kept_and_placed_ones_are_not() -> None:
    known = villages()
    known.loc[0, ["geom", "position_source"]] = [point_wkb(105.31, 26.52), "surveyed"]
    known.loc[1, ["geom", "position_source"]] = [point_wkb(105.32, 26.53), "placed"]
    placed = settle("99", counties(), townships(), known, SEED, CollectingFeedback())
    at = placed.plane.to_degrees(placed.villages[["x", "y"]].to_numpy())
    assert at[0] == pytest.approx((105.31, 26.52))
    assert placed.villages["placed"].tolist()[:3] == [False, True, True]
    assert np.hypot(*(at[1] - (105.32, 26.53))) > 1e-4


def test_a_county_without_a_border_has_people_but_no_lines() -> None:
    without = counties()
    without.loc[2, "geom"] = None
    places = settle("99", without, townships(), villages(), SEED, CollectingFeedback())
    assert (~places.located).sum() == 36
    sample = make(places)
    assert last_month(sample)["poor_people"].sum() == TARGETS["poor_people"]
    transformers = sample.tables["transformer"]
    there = transformers["village_code"].str.startswith(without["code"][2])
    assert transformers.loc[there, ["line_code", "geom"]].isna().all().all()
    assert transformers.loc[~there, ["line_code", "geom"]].notna().all().all()


def test_no_county_has_a_border() -> None:
    without = counties()
    without["geom"] = None
    sample = make(settle("99", without, townships(), villages(), SEED, CollectingFeedback()))
    assert len(sample.tables["power_line"]) == len(sample.tables["road"]) == len(sample.tables["substation"]) == 0
    assert last_month(sample)["poor_people"].sum() == TARGETS["poor_people"]


def test_villages_without_township_are_left_out_and_counted() -> None:
    places = settle("99", counties(), townships().iloc[1:], villages(), SEED, CollectingFeedback())
    assert places.left_out == 12
    assert len(places.villages) == 204


def test_months_run_over_the_new_year() -> None:
    assert [str(month) for month in months_until(Period(2017, 2))][:3] == ["2016-03", "2016-04", "2016-05"]
    assert len(borders()) == 6
