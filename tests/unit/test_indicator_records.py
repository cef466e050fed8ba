"""Which records a measure counts for a period, read from a small store."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.catalog.indicators import Indicator, Measure, Take, Through, Time
from poverty_map_plugin.catalog.labels import Label
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.indicator_records import MeasureReader
from poverty_map_plugin.services.workspace import Workspace
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Store

A, B, COUNTY = "520425104222", "520425104223", "520425"
CATALOG = load_catalog()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with GeoPackageStore.create(tmp_path / "w.gpkg") as made, made.change("test") as change:
        change.set_properties({"province": "52"})
    with GeoPackageStore.open(tmp_path / "w.gpkg") as opened:
        yield opened


def fill(store: Store, table: str, **columns: Any) -> None:
    with store.change("test") as change:
        change.insert(table, pd.DataFrame(columns))


def statistics(store: Store, *rows: tuple[str, str, int | None]) -> None:
    villages, periods, people = zip(*rows, strict=True)
    fill(store, "village_statistics", village_code=villages, period=periods, population=people)


def counted(store: Store, period: str, **measure: Any) -> dict[str, float]:
    """What one measure gives by place, unknowns left out; counting for its places alone must give the same."""
    one = Indicator(name="one", topic="t", label=Label("", "", ""), unit=Label("", "", ""), measure=Measure(**measure))
    workspace = Workspace(store, dataclasses.replace(CATALOG, indicators={"one": one}), "52")
    found = MeasureReader(workspace, Period.parse(period)).figures()["one"].dropna().to_dict()
    alone = MeasureReader(workspace, Period.parse(period)).figures([A, COUNTY])["one"].dropna().to_dict()
    assert alone == {code: value for code, value in found.items() if code in (A, COUNTY)}
    return found


LATEST: dict[str, Any] = {
    "entity": "village_statistics",
    "place": "village_code",
    "sum": "population",
    "time": Time("period", Take.LATEST, by="village_code"),
}


def test_a_village_without_the_month_keeps_its_newest_before(store: Store) -> None:
    statistics(store, (A, "2016-03", 30), (A, "2016-05", 50), (A, "2016-09", 90), (B, "2016-06", 6))
    assert counted(store, "2016-06", **LATEST) == {A: 50, B: 6}
    assert counted(store, "2016-02", **LATEST) == {}
    assert counted(store, "2016", **LATEST) == {A: 90, B: 6}


def test_the_newest_record_decides_even_when_it_does_not_know(store: Store) -> None:
    statistics(store, (A, "2016-03", 30), (A, "2016-05", None), (B, "2016-03", 3))
    assert counted(store, "2016-06", **LATEST) == {B: 3}


def test_figures_of_a_year_stand_at_its_end(store: Store) -> None:
    statistics(store, (A, "2015", 15), (A, "2015-11", 11), (A, "2016", 16), (B, "2016-12", 12), (B, "2016", 16))
    assert counted(store, "2016-06", **LATEST) == {A: 15}
    assert counted(store, "2015-11", **LATEST) == {A: 11}
    # Of a December and its year the year is the settled figure.
    assert counted(store, "2016-12", **LATEST) == {A: 16, B: 16}
    assert counted(store, "2016", **LATEST) == {A: 16, B: 16}


def test_periods_add_up_until_and_within_a_year(store: Store) -> None:
    statistics(store, (A, "2015-12", 1), (A, "2016-01", 10), (A, "2016-02", 100), (A, "2016", 1000))
    until: dict[str, Any] = LATEST | {"time": Time("period", Take.UNTIL)}
    within: dict[str, Any] = LATEST | {"time": Time("period", Take.WITHIN_YEAR)}
    assert counted(store, "2016-01", **until) == {A: 11}
    assert counted(store, "2016-02", **within) == {A: 110}
    assert counted(store, "2016", **within) == {A: 1110}


def test_a_period_that_is_none_is_named(store: Store) -> None:
    statistics(store, (A, "十二月", 1))
    with pytest.raises(InputError) as caught:
        counted(store, "2016", **LATEST)
    assert caught.value.code == "period_unreadable"
    assert caught.value.parameters == {"entity": "village_statistics", "field": "period", "value": "十二月"}


def cadres(store: Store) -> None:
    starts = ["2016-06-30", "2016-07-01", None, "2015-01-01", "2016-01-01"]
    ends = [None, None, None, "2016-06-29", "2016-06-30"]
    fill(store, "cadre", code=list("abcde"), name=list("abcde"), place_code=[A] * 5, from_date=starts, to_date=ends)


def test_dates_count_up_to_the_last_day(store: Store) -> None:
    cadres(store)
    until: dict[str, Any] = {"entity": "cadre", "place": "place_code", "time": Time("from_date", Take.UNTIL)}
    assert counted(store, "2016-06", **until) == {A: 4}  # all but b; c has no date, and nothing says it came later
    within: dict[str, Any] = until | {"time": Time("from_date", Take.WITHIN_YEAR)}
    assert counted(store, "2016-06", **within) == {A: 2}
    assert counted(store, "2016", **within) == {A: 3}


def test_a_record_that_ended_before_the_last_day_no_longer_counts(store: Store) -> None:
    cadres(store)
    there: dict[str, Any] = {
        "entity": "cadre",
        "place": "place_code",
        "time": Time("from_date", Take.UNTIL, ends="to_date"),
    }
    assert counted(store, "2016-06", **there) == {A: 3}
    assert counted(store, "2016-07", **there) == {A: 3}
    assert counted(store, "2015", **there) == {A: 2}


def test_a_moment_of_the_last_day_counts(store: Store) -> None:
    moments = ["2016-06-30T23:59:59.999Z", "2016-06-30 08:00", "2016-07-01T00:00:00Z", "2015-12-31T12:00:00Z"]
    fill(store, "visit", code=list("abcd"), village_code=[A] * 4, cadre_code=["x"] * 4, visited_at=moments)
    visits: dict[str, Any] = {"entity": "visit", "place": "village_code", "time": Time("visited_at", Take.UNTIL)}
    assert counted(store, "2016-06", **visits) == {A: 3}
    assert counted(store, "2016-06", **(visits | {"time": Time("visited_at", Take.WITHIN_YEAR)})) == {A: 2}


def projects(store: Store) -> None:
    fill(
        store,
        "grid_project",
        code=list("abcd"),
        name=list("abcd"),
        kind=["photovoltaic", "photovoltaic", "rural_upgrade", "special_plan"],
        place_code=[A, COUNTY, COUNTY, B],
        year=[2015, 2016, 2016, 2017],
        budget_yuan=[1.0, 10.0, 100.0, None],
    )


def test_a_plans_year_counts_from_its_beginning(store: Store) -> None:
    projects(store)
    budget: dict[str, Any] = {
        "entity": "grid_project",
        "place": "place_code",
        "sum": "budget_yuan",
        "time": Time("year", Take.UNTIL),
    }
    assert counted(store, "2016-01", **budget) == {A: 1, COUNTY: 110}
    assert counted(store, "2015-12", **budget) == {A: 1}
    assert counted(store, "2017", **budget) == {A: 1, COUNTY: 110}  # of d nobody told a budget
    assert counted(store, "2016-01", **(budget | {"time": Time("year", Take.WITHIN_YEAR)})) == {COUNTY: 110}


def test_conditions_take_one_value_or_several(store: Store) -> None:
    projects(store)
    count: dict[str, Any] = {"entity": "grid_project", "place": "place_code"}
    assert counted(store, "2016", **count, where={"kind": "photovoltaic"}) == {A: 1, COUNTY: 1}
    assert counted(store, "2016", **count, where={"kind": "photovoltaic rural_upgrade", "year": "2016"}) == {COUNTY: 2}


def test_progress_is_placed_and_chosen_through_its_task(store: Store) -> None:
    common = {"plan": ["2016"] * 3, "title": ["t"] * 3, "level": ["county"] * 3, "due": ["2016-12-31"] * 3}
    departments = ["union", "finance", "union"]
    fill(store, "task", code=["1", "2", "3"], place_code=[COUNTY, COUNTY, A], department=departments, **common)
    fill(
        store,
        "task_progress",
        task_code=["1", "1", "2", "3", "9"],
        reported_on=["2016-03-01", "2016-06-30", "2016-07-01", "2016-02-01", "2016-01-01"],
        percent=[10.0, 40.0, 90.0, 5.0, 77.0],
        status=["in_progress"] * 5,
    )
    progress: dict[str, Any] = {
        "entity": "task_progress",
        "place": "place_code",
        "sum": "percent",
        "time": Time("reported_on", Take.LATEST, by="task_code"),
        "through": Through("task_code", "task"),
    }
    assert counted(store, "2016-06", **progress) == {COUNTY: 40, A: 5}
    assert counted(store, "2016-07", **progress) == {COUNTY: 130, A: 5}
    assert counted(store, "2016-07", **progress, where={"department": "finance"}) == {COUNTY: 90}
    reports: dict[str, Any] = progress | {"time": Time("reported_on", Take.UNTIL), "sum": None}
    assert counted(store, "2016-06", **reports) == {COUNTY: 2, A: 1}
