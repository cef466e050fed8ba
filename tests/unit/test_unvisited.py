"""Households that nobody visited lately: which they are, in what order, and how they are counted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from poverty_map_plugin.domain.errors import CancelledError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.record_words import RecordWords
from poverty_map_plugin.services.unvisited import Tally, Unvisited, find_unvisited, tally_names, unvisited_rows
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from ..qgis import small_workspace

DAY = date(2016, 12, 31)
ZIYUN, SMALL, PUDING = "520425100201", "520425104222", "520422100201"
#: number -> village, status, cadre, days of visits
HOUSEHOLDS: dict[str, tuple[str, str, str | None, tuple[str, ...]]] = {
    "H1": (ZIYUN, "not_out", "C1", ()),
    "H2": (ZIYUN, "about_to", "C1", ("2016-12-01T09:00:00",)),  # 30 days: still lately
    "H3": (ZIYUN, "returned", "C2", ("2016-11-30T23:59:00", "2015-01-01T08:00:00")),  # 31 days
    "H4": (SMALL, "not_out", None, ("2016-06-01", "2017-01-05T08:00:00")),  # a visit after the day
    "H5": (SMALL, "out", "C1", ()),
    "H6": (PUDING, "not_out", "C9", ()),
    "H7": ("999999999999", "not_out", None, ()),  # of no place that there is
    "H8": (SMALL, "not_out", "C2", ("soon",)),
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = small_workspace.make(tmp_path_factory.mktemp("unvisited") / "w.gpkg")
    with open_workspace(path) as opened:
        with opened.store.change("test") as change:
            rows = [
                {"code": code, "village_code": v, "status": s, "cadre_code": c, "head_name": f"户主{code}"}
                for code, (v, s, c, _) in HOUSEHOLDS.items()
            ]
            change.insert("household", pd.DataFrame(rows))
            visits: list[dict[str, str | None]] = [
                {"village_code": v, "cadre_code": "C1", "household_code": code, "visited_at": day}
                for code, (v, _, _, days) in HOUSEHOLDS.items()
                for day in days
            ]
            visits.append(
                {"village_code": ZIYUN, "cadre_code": "C1", "household_code": None, "visited_at": "2016-12-30"}
            )
            change.insert("visit", pd.DataFrame([{"code": f"V{n}", **row} for n, row in enumerate(visits)]))
            cadres = {"code": ["C1", "C2"], "name": ["李明", "王芳"], "place_code": ["520425"] * 2}
            change.insert("cadre", pd.DataFrame(cadres | {"role": ["village_secretary"] * 2}))
        yield opened


@pytest.fixture(scope="module")
def places(workspace: Workspace) -> PlaceIndex:
    return PlaceIndex(workspace)


@pytest.fixture(scope="module")
def words(workspace: Workspace, places: PlaceIndex) -> RecordWords:
    return RecordWords(workspace, places, workspace.catalog.entities["household"], "zh_CN")


def find(workspace: Workspace, places: PlaceIndex, code: str, day: date = DAY, limit: int = 30) -> Unvisited:
    return find_unvisited(workspace, places, Scope.of(code), day, limit, CollectingFeedback())


def heads(words: RecordWords, found: Unvisited) -> list[str]:
    return [row.head_name[2:] for row in unvisited_rows(words, found, range(len(found.fids)))]


def test_never_visited_first_then_the_longest_ago(workspace: Workspace, places: PlaceIndex, words: RecordWords) -> None:
    found = find(workspace, places, "52")
    assert heads(words, found) == ["H6", "H1", "H8", "H7", "H4", "H3"]
    assert (found.households, found.never) == (7, 4)
    rows = unvisited_rows(words, found, [3, 4, 5])
    assert [(row.last_visit, row.days) for row in rows] == [("", None), ("2016-06-01", 213), ("2016-11-30", 31)]
    assert (rows[2].village, rows[2].cadre, rows[2].village_code) == ("紫云 紫云村", "王芳", ZIYUN)


def test_the_day_and_the_limit_decide(workspace: Workspace, places: PlaceIndex, words: RecordWords) -> None:
    assert "H2" in heads(words, find(workspace, places, "52", limit=29))
    assert "H4" not in heads(words, find(workspace, places, "52", date(2017, 1, 31)))
    assert "H3" not in heads(words, find(workspace, places, "52", date(2016, 12, 30)))


def test_a_scope_holds_its_own(workspace: Workspace, places: PlaceIndex, words: RecordWords) -> None:
    assert heads(words, find(workspace, places, "520425")) == ["H1", "H8", "H4", "H3"]
    assert heads(words, find(workspace, places, ZIYUN)) == ["H1", "H3"]
    # A township of Ziyun is served from Puding.
    assert heads(words, find(workspace, places, "PD")) == ["H6", "H8", "H4"]
    assert find(workspace, places, "522636").households == 0


def test_they_are_counted_by_village_and_by_cadre(workspace: Workspace, places: PlaceIndex, words: RecordWords) -> None:
    found = find(workspace, places, "520425")
    assert found.by_village == (Tally(ZIYUN, 3, 2, 1), Tally(SMALL, 2, 2, 1))
    assert found.by_cadre == (Tally("C2", 2, 2, 1), Tally("C1", 2, 1, 1), Tally("", 1, 1, 0))
    assert tally_names(words, "village_code", found.by_village) == ["紫云 紫云村", "紫云 小寨关村"]
    assert tally_names(words, "cadre_code", found.by_cadre) == ["王芳", "李明", ""]
    assert found.places_in_list(cadre="C2").tolist() == [1, 3]
    assert found.places_in_list(village=ZIYUN).tolist() == [0, 3]


def test_it_stops_when_asked(workspace: Workspace, places: PlaceIndex) -> None:
    feedback = CollectingFeedback()
    feedback.is_cancelled = lambda: True  # type: ignore[method-assign]
    with pytest.raises(CancelledError):
        find_unvisited(workspace, places, Scope.of("52"), DAY, 30, feedback)


def test_many_are_found_in_seconds(tmp_path: Path) -> None:
    count = 200_000
    path = small_workspace.make(tmp_path / "many.gpkg")
    with open_workspace(path) as workspace:
        codes = [f"H{n:07d}" for n in range(count)]
        villages = np.array([ZIYUN, SMALL, PUDING])[np.arange(count) % 3]
        with workspace.store.change("test") as change:
            households = {"code": codes, "village_code": villages, "head_name": ["甲"] * count}
            change.insert("household", pd.DataFrame(households | {"status": ["not_out"] * count}))
            visits = {"code": [f"V{n}" for n in range(count // 2)], "household_code": codes[::2]}
            visits |= {"village_code": villages[::2], "cadre_code": ["C1"] * (count // 2)}
            change.insert("visit", pd.DataFrame(visits | {"visited_at": ["2016-12-30T08:00:00"] * (count // 2)}))
        places, begin = PlaceIndex(workspace), time.perf_counter()
        found = find(workspace, places, "52")
        assert time.perf_counter() - begin < 6.0  # a sixth of a province; measured 0.5 s on a quiet machine
        assert (found.households, len(found.fids), found.never) == (count, count // 2, count // 2)
