"""Figures that follow edits: against counting everything anew, over random places, bureaus and records."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.batches import Changed, undo_batch
from poverty_map_plugin.services.edits import catch_up, edited_since, follow, shown_periods
from poverty_map_plugin.services.indicators import (
    compute_indicators,
    compute_periods,
    count_again,
    count_others,
    other_periods,
)
from poverty_map_plugin.services.map_tables import map_table
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.sql import StartsWith
from poverty_map_plugin.store.store import Batch, Change

from . import small_workspace

NOVEMBER, DECEMBER = Period(2016, 11), Period(2016, 12)
VILLAGE = "520425104222"
TABLES = ["indicator_value", *(map_table(level) for level in Level), "county_month"]


@pytest.fixture
def workspace(tmp_path: Path, qgis_app: object) -> Iterator[Workspace]:
    with open_workspace(small_workspace.make(tmp_path / "small.gpkg")) as opened:
        compute_periods(opened, [NOVEMBER, DECEMBER], CollectingFeedback())
        yield opened


def results(workspace: Workspace) -> dict[str, pd.DataFrame]:
    found = {}
    for table in TABLES:
        rows = workspace.store.read(table).drop(columns=["fid", "geom"], errors="ignore")
        keys = [name for name in ("period", "indicator", "level", "code") if name in rows]
        found[table] = rows.sort_values(keys).reset_index(drop=True)
    return found


def assert_as_counted_anew(workspace: Workspace) -> None:
    followed = results(workspace)
    count_again(workspace, CollectingFeedback())
    for table, anew in results(workspace).items():
        pd.testing.assert_frame_equal(followed[table], anew)


def edit(workspace: Workspace, write: Any) -> tuple[str, ...]:
    """An edit and what follows from it; returns the places."""
    end = workspace.store.log_end()
    with workspace.store.change("editor") as change:
        write(change)
    edited = edited_since(workspace, end)
    assert edited.log_end == workspace.store.log_end()
    follow(workspace, edited, shown_periods(workspace, NOVEMBER))
    return edited.codes


def test_all_counted_periods_follow_an_edit_of_a_month(workspace: Workspace) -> None:
    people = pd.DataFrame({"village_code": [VILLAGE], "period": ["2016-11"], "poor_people": [5], "population": [6]})
    places = edit(workspace, lambda change: change.update("village_statistics", people, ("village_code", "period")))
    assert places == (VILLAGE,)
    where = {"indicator": "poor_people", "level": "village", "code": VILLAGE}
    values = workspace.store.read("indicator_value", ["period", "value"], where)
    assert dict(values.itertuples(index=False, name=None)) == {"2016-11": 5, "2016-12": 60}
    assert_as_counted_anew(workspace)


def test_the_last_record_of_a_place_leaves_nothing_behind(workspace: Workspace) -> None:
    places = edit(workspace, lambda change: change.delete("transformer", {"village_code": StartsWith("520425")}))
    assert places == ("520425100201", VILLAGE)
    assert_as_counted_anew(workspace)


def test_a_record_that_moves_is_followed_where_it_was_and_where_it_is(workspace: Workspace) -> None:
    moved = pd.DataFrame({"code": ["T1", "T3"], "village_code": ["522636100202", "522636100201"]})
    places = edit(workspace, lambda change: change.update("transformer", moved, ("code",)))
    assert places == ("520425100201", VILLAGE, "522636100201", "522636100202")
    assert_as_counted_anew(workspace)


def test_progress_counts_where_its_task_is(workspace: Workspace) -> None:
    report = pd.DataFrame(
        {"task_code": ["R2"], "reported_on": ["2016-12-01"], "percent": [30.0], "status": ["in_progress"]}
    )
    assert edit(workspace, lambda change: change.insert("task_progress", report)) == ("ZY",)
    assert_as_counted_anew(workspace)
    task = pd.DataFrame({"code": ["R1"], "place_code": ["522636"]})
    assert edit(workspace, lambda change: change.update("task", task, ("code",))) == ("52", "522636")
    assert_as_counted_anew(workspace)
    assert edit(workspace, lambda change: change.delete("task_progress", {"task_code": "R1"})) == ("522636",)
    assert_as_counted_anew(workspace)


def test_what_counts_nowhere_changes_nothing(workspace: Workspace) -> None:
    before = results(workspace)
    policy = pd.DataFrame({"code": ["W1"], "title": ["文件"], "issued_on": ["2016-01-01"]})
    assert edit(workspace, lambda change: change.insert("policy", policy)) == ()
    phone = pd.DataFrame({"code": ["G1"], "phone": ["13900000000"]})
    assert edit(workspace, lambda change: change.update("cadre", phone, ("code",))) == (VILLAGE,)
    for table, rows in results(workspace).items():
        pd.testing.assert_frame_equal(before[table], rows)


def test_imports_are_not_edits(workspace: Workspace) -> None:
    end = workspace.store.log_end()
    with workspace.store.change("clerk", Batch("a.xlsx", entity="cadre", mode="update")) as change:
        change.update("cadre", pd.DataFrame({"code": ["G1"], "phone": ["1"]}), ("code",))
    assert workspace.store.log_end() > end
    assert edited_since(workspace, end).entities == frozenset()


def test_an_undoing_is_followed(workspace: Workspace) -> None:
    with workspace.store.change("clerk", Batch("a.xlsx", entity="transformer", mode="replace")) as change:
        added = {"code": "T9", "name": "九号", "village_code": "522636100202", "peak_load_kva": 9.0}
        change.insert("transformer", pd.DataFrame([added]))
        change.update("transformer", pd.DataFrame({"code": ["T1"], "peak_load_kva": [90.0]}), ("code",))
        change.delete("transformer", {"code": "T3"})
    count_again(workspace, CollectingFeedback())
    end = workspace.store.log_end()
    done = undo_batch(workspace, "", Changed.STOP, CollectingFeedback())
    assert edited_since(workspace, end).codes == ()
    edited = edited_since(workspace, end, done.undoing)
    assert edited.codes == ("520425100201", VILLAGE, "522636100202")
    feedback = CollectingFeedback()
    catch_up(workspace, edited, feedback)
    assert feedback.percent == 100
    assert_as_counted_anew(workspace)


def test_places_and_too_many_records_are_not_followed(workspace: Workspace) -> None:
    end = workspace.store.log_end()
    with workspace.store.change("editor") as change:
        change.update("village", pd.DataFrame({"code": [VILLAGE], "leader_name": ["甲"]}), ("code",))
    assert not edited_since(workspace, end).moves_places
    with workspace.store.change("editor") as change:
        change.update("village", pd.DataFrame({"code": [VILLAGE], "name": ["新村"]}), ("code",))
    assert edited_since(workspace, end).moves_places
    end = workspace.store.log_end()
    with workspace.store.change("editor") as change:
        rows = pd.DataFrame({"code": [f"Q{n}" for n in range(2001)], "kind": "money", "place_code": VILLAGE})
        change.insert("donation", rows.assign(amount_yuan=1.0, donated_on="2016-12-01"))
    edited = edited_since(workspace, end)
    assert edited.too_many
    assert edited.codes == ()
    assert edited.log_end == workspace.store.log_end()


def random_workspace(path: Path, chance: random.Random) -> tuple[list[str], list[str]]:
    """Places and bureaus of a random province; returns what records may name, and what bureaus may serve."""
    counties = [f"52{p:02d}{c:02d}" for p in range(1, 4) for c in range(1, 4)]
    townships = [f"{county}{number}" for county in counties for number in (100, 101)]
    villages = [f"{township}{200 + n}" for township in townships for n in range(chance.randrange(4))]
    prefectures = sorted({code[:4] for code in counties})
    parents: dict[str, str | None] = {"P": None, "P1": "P", "P2": "P", "X1": "X2", "X2": "X1"}  # X: a circle
    areas = [("P1", chance.choice(prefectures)), ("X1", chance.choice(counties))]
    for number, county in enumerate(counties):
        parents[f"C{number}"] = chance.choice(["P1", "P2"])
        if chance.random() < 0.8:
            areas.append((f"C{number}", county))
    areas += [(f"C{chance.randrange(9)}", code) for code in chance.sample(townships, 4) + chance.sample(villages, 2)]
    areas += [("P2", chance.choice(counties)[:5])]  # no code of any level
    with GeoPackageStore.create(path) as store, store.change("test") as change:
        change.set_properties({"province": "52"})
        for level, codes in (
            ("province", ["52"]),
            ("prefecture", prefectures),
            ("county", counties),
            ("township", townships),
            ("village", villages),
        ):
            rows = pd.DataFrame({"code": codes, "name": codes})
            if level in ("township", "village"):
                above = "county_code" if level == "township" else "township_code"
                rows[above] = [code[:-3] for code in codes]
            change.insert(level, rows)
        ranks = pd.DataFrame({"code": list(parents), "name": list(parents), "parent_code": list(parents.values())})
        change.insert("bureau", ranks.assign(level_rank="county_bureau"))
        served = dict.fromkeys(areas)
        change.insert("bureau_area", pd.DataFrame(served, columns=["bureau_code", "place_code"]))
    return ["52", *prefectures, *counties, *townships, *villages, *parents], villages


def write_random(change: Change, chance: random.Random, places: list[str], villages: list[str], number: int) -> None:
    gift = {"code": f"D{number}", "kind": "money", "place_code": chance.choice(places), "donated_on": "2016-12-01"}
    change.insert("donation", pd.DataFrame([{**gift, "amount_yuan": 0.1 * number}]))
    load = {"code": f"T{number}", "name": "台区", "village_code": chance.choice(villages), "peak_load_kva": number}
    change.insert("transformer", pd.DataFrame([{**load, "capacity_kva": chance.choice([None, 100.0])}]))
    for entity in ("donation", "transformer"):
        if number > 3 and chance.random() < 0.6:
            change.delete(entity, {"code": f"{entity[0].upper()}{chance.randrange(number)}"})


@pytest.mark.parametrize("seed", range(5))
def test_random_edits_give_what_counting_anew_gives(tmp_path: Path, qgis_app: object, seed: int) -> None:
    chance = random.Random(seed)
    places, villages = random_workspace(tmp_path / "random.gpkg", chance)
    with open_workspace(tmp_path / "random.gpkg") as workspace:
        with workspace.store.change("test") as change:
            for number in range(100, 120):
                write_random(change, chance, places, villages, number)
        compute_indicators(workspace, DECEMBER, CollectingFeedback())
        for number in range(12):
            edit(workspace, lambda change, n=number: write_random(change, chance, places, villages, n))
        assert_as_counted_anew(workspace)


def test_after_an_import_the_other_periods_follow_the_shown_one(workspace: Workspace) -> None:
    rows = {"village_code": [VILLAGE] * 2, "period": ["2016-11", "2017-01"], "poor_people": [5, 7]}
    with workspace.store.change("clerk", Batch("a.xlsx", entity="village_statistics", mode="update")) as change:
        change.update("village_statistics", pd.DataFrame(rows).iloc[:1], ("village_code", "period"))
        change.delete("village_statistics", {"period": "2017-01"})
        change.insert("village_statistics", pd.DataFrame(rows).iloc[1:])
    compute_indicators(workspace, DECEMBER, CollectingFeedback())
    january = Period(2017, 1)
    assert other_periods(workspace) == [NOVEMBER, january], "a month that nobody counted yet is new"
    maps = {table: rows for table, rows in results(workspace).items() if table.startswith("map_")}
    feedback = CollectingFeedback()
    assert count_others(workspace, feedback) == [NOVEMBER, january]
    assert feedback.percent == 100
    where = {"indicator": "poor_people", "level": "village", "code": VILLAGE}
    values = workspace.store.read("indicator_value", ["period", "value"], where)
    assert dict(values.itertuples(index=False, name=None)) == {"2016-11": 5, "2016-12": 60, "2017-01": 7}
    for table, shown in maps.items():
        pd.testing.assert_frame_equal(results(workspace)[table], shown)
    assert_as_counted_anew(workspace)
