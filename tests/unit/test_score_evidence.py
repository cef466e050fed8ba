"""Which records count for a measure of the score sheet, and what each adds: small frames, figures made by hand."""

from __future__ import annotations

import dataclasses
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.analysis.score_evidence import CODE, DEPARTMENT, PLACE, TITLE, evidence, within
from poverty_map_plugin.analysis.scores import ScoreCell, cells_of
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.scores import ScoreMeasure
from poverty_map_plugin.domain.period import Period

MEASURES = {measure.name: measure for measure in load_catalog().scores.measures}
JUNE = Period(2016, 6)


def frame(*rows: dict[str, Any], **columns: Any) -> pd.DataFrame:
    base = {CODE: None, TITLE: "title", PLACE: "52", DEPARTMENT: "union"} | columns
    table = pd.DataFrame([base | row for row in rows], columns=list(base) if not rows else None)
    table[CODE] = table[CODE].where(table[CODE].notna(), [f"R{number}" for number in range(len(table))])
    return table


def task(code: str, start: str | None, due: str, department: str = "union") -> dict[str, Any]:
    return {CODE: code, DEPARTMENT: department, "start_date": start, "due": due}


def reports(*rows: tuple[str, str, float, str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["task_code", "reported_on", "percent", "status"])


def parts(name: str, records: pd.DataFrame, others: pd.DataFrame | None, period: Period = JUNE) -> dict[str, float]:
    found = evidence(MEASURES[name], records, others, period)
    return {code: part for code, part in zip(found["code"], found["part"], strict=True) if isinstance(code, str)}


def cells(name: str, records: pd.DataFrame, others: pd.DataFrame | None, period: Period = JUNE) -> dict[str, ScoreCell]:
    return cells_of(MEASURES[name], evidence(MEASURES[name], records, others, period))


def values(name: str, records: pd.DataFrame, others: pd.DataFrame | None, period: Period = JUNE) -> dict[str, float]:
    return {name: round(float(cell.value or 0), 4) for name, cell in cells(name, records, others, period).items()}


TASKS = frame(
    task("in time", "2016-01-01", "2016-03-31"),
    task("late", "2016-01-01", "2016-03-31"),
    task("never", "2016-01-01", "2016-05-10"),
    task("same month", "2016-01-01", "2016-06-10"),
    task("next month", "2016-01-01", "2016-07-31"),
    task("last year", "2015-01-01", "2015-06-30"),
    task("done last year", "2015-01-01", "2015-06-30"),
)
REPORTS = reports(
    ("in time", "2016-03-31", 100.0, "done"),
    ("late", "2016-04-30", 100.0, "done"),
    ("never", "2016-05-31", 80.0, "in_progress"),
    ("never", "2016-07-31", 100.0, "done"),  # not yet in June
    ("same month", "2016-06-30", 100.0, "in_progress"),
    ("next month", "2016-06-30", 50.0, "in_progress"),
    ("last year", "2015-06-30", 30.0, "in_progress"),
    ("done last year", "2015-06-30", 100.0, "done"),
)


def test_a_task_is_in_time_when_a_report_of_its_month_says_done() -> None:
    assert parts("tasks_on_time", TASKS, REPORTS) == {"in time": 1, "late": 0, "never": 0, "same month": 1}
    assert values("tasks_on_time", TASKS, REPORTS) == {"union": 50.0}
    assert cells("tasks_on_time", TASKS, REPORTS)["union"].overdue == 1


def test_a_whole_year_ends_in_december() -> None:
    found = parts("tasks_on_time", TASKS, REPORTS, Period(2016))
    assert found == {"in time": 1, "late": 0, "never": 0, "same month": 1, "next month": 0}


def test_overdue_is_what_is_past_its_day_and_not_done_of_any_year() -> None:
    found = parts("tasks_overdue", TASKS, REPORTS)
    assert found == {"in time": 0, "late": 0, "never": 1, "same month": 0, "next month": 0, "last year": 1}
    assert values("tasks_overdue", TASKS, REPORTS) == {"union": 2.0}


def test_a_task_of_the_last_day_is_overdue_at_its_end() -> None:
    on_the_day = frame(task("a", "2016-01-01", "2016-06-30"), task("b", "2016-01-01", "2016-07-01"))
    assert parts("tasks_overdue", on_the_day, REPORTS) == {"a": 1, "b": 0}


def test_progress_is_against_the_time_elapsed() -> None:
    """After half of its time half of a task is expected; none counts more than whole."""
    tasks = frame(
        task("ahead", "2016-01-01", "2016-12-31"),
        task("half of it", "2016-01-01", "2016-12-31"),
        task("silent", "2016-01-01", "2016-12-31"),
        task("not begun", "2016-09-01", "2016-12-31"),
        task("without a start", None, "2016-12-31"),
        task("due without a start", None, "2016-05-31"),
        task("due as it starts", "2016-03-01", "2016-03-01"),
        task("done last year", "2015-01-01", "2015-06-30"),
    )
    done = reports(
        ("ahead", "2016-06-30", 90.0, "in_progress"),
        ("half of it", "2016-06-30", 100 * 181 / 365 / 2, "in_progress"),
        ("due without a start", "2016-05-31", 40.0, "in_progress"),
        ("due as it starts", "2016-03-01", 20.0, "done"),
        ("done last year", "2015-06-30", 100.0, "done"),
    )
    found = parts("task_progress", tasks, done)
    assert {code: round(part, 3) for code, part in found.items()} == {
        "ahead": 1.0,
        "half of it": 0.5,
        "silent": 0.0,
        "due without a start": 0.4,
        "due as it starts": 1.0,
    }
    assert values("task_progress", tasks, done) == {"union": pytest.approx(100 * 2.9 / 5, abs=0.1)}


def test_a_task_that_was_done_and_is_open_again_is_not_done() -> None:
    again = reports(("a", "2016-03-31", 100.0, "done"), ("a", "2016-04-30", 90.0, "in_progress"))
    open_again = frame(task("a", "2016-01-01", "2016-03-31"))
    assert parts("tasks_overdue", open_again, again) == {"a": 1}
    twice = pd.concat([again, reports(("a", "2016-06-30", 100.0, "done"))])
    assert evidence(MEASURES["tasks_on_time"], open_again, twice, JUNE)["done_on"].tolist() == ["2016-06-30"]


def project(code: str, year: object, of: object, budget: object = 1000.0, status: str = "under_construction") -> dict:
    return {CODE: code, "year": year, "percent": of, "spent_yuan": of, "budget_yuan": budget, "status": status}


def test_projects_are_against_the_share_of_their_year_that_is_gone() -> None:
    projects = frame(
        project("on plan", 2016, 50.0),
        project("ahead", 2016, 90.0),
        project("behind", 2016, 25.0),
        project("silent", 2016, None),
        project("not a number", 2016, "=1+1"),
        project("next year", 2017, 0.0),
        project("of last year", 2015, 80.0),
        project("finished last year", 2015, 100.0, status="completed"),
    )
    found = evidence(MEASURES["project_progress"], projects, None, JUNE).set_index("code")
    assert found["part"].dropna().to_dict() == {"on plan": 50.0, "ahead": 50.0, "behind": 25.0, "of last year": 80.0}
    assert found["whole"].dropna().to_dict() == {"on plan": 50.0, "ahead": 50.0, "behind": 50.0, "of last year": 100.0}
    assert values("project_progress", projects, None) == {"union": 100 * 205 / 250}
    assert set(found.index) >= {"silent", "not a number"}  # told, but counted for nothing


def test_money_ahead_in_one_project_makes_up_for_no_other() -> None:
    projects = frame(project("ahead", 2016, 900.0), project("behind", 2016, 0.0), project("no budget", 2016, 5.0, None))
    assert values("money_spent", projects, None) == {"union": 50.0}


def test_needs_met_are_a_share_of_those_of_the_year_so_far() -> None:
    needs = frame(
        {"stated_on": "2016-01-01", "status": "met"},
        {"stated_on": "2016-06-30", "status": "open"},
        {"stated_on": "2016-07-01", "status": "met"},
        {"stated_on": "2015-12-31", "status": "met"},
        {"stated_on": None, "status": "met"},
    )
    assert values("needs_met", needs, None) == {"union": 50.0}


def test_visits_are_to_a_cadre_and_month_of_residence() -> None:
    cadres = frame(
        {CODE: "whole", "from_date": "2015-05-01", "to_date": None},
        {CODE: "since June", "from_date": "2016-06-01", "to_date": "2016-12-31"},
        {CODE: "gone", "from_date": "2015-01-01", "to_date": "2015-12-31"},
        {CODE: "to come", "from_date": "2016-07-01", "to_date": None},
        {CODE: "nobody knows since when", "from_date": None, "to_date": None},
    )
    visits = pd.DataFrame(
        [("whole", f"2016-0{month}-15T09:00:00") for month in range(1, 7)]
        + [("since June", "2016-06-30T23:59:59"), ("since June", "2016-07-01T00:00:00"), ("stranger", "2016-06-01")],
        columns=["cadre_code", "visited_at"],
    )
    found = evidence(MEASURES["cadre_visits"], cadres, visits, JUNE).set_index("code")
    assert found["part"].to_dict() == {"whole": 6, "since June": 1, "nobody knows since when": 0}
    assert found["months"].round(2).to_dict() == {"whole": 5.98, "since June": 0.99, "nobody knows since when": 5.98}
    assert values("cadre_visits", cadres, visits)["union"] == pytest.approx(7 / (182 * 2 + 30) * 365.25 / 12, abs=1e-4)


def test_households_count_once_and_pairs_while_they_last() -> None:
    households = frame(
        {CODE: "visited twice", "entered": None, "exited": None},
        {CODE: "not visited", "entered": "2016-01-01", "exited": None},
        {CODE: "out", "entered": None, "exited": "2016-05-31"},
        {CODE: "not yet", "entered": "2016-07-01", "exited": None},
    )
    visits = pd.DataFrame(
        {"household_code": ["visited twice"] * 2 + ["not visited"], "visited_at": ["2016-02-01"] * 2 + ["2015-12-31"]}
    )
    assert parts("households_visited", households, visits) == {"visited twice": 1, "not visited": 0}
    people = frame({CODE: "ended"}, {CODE: "lasts"}, {CODE: "to come"}, {CODE: "ends today"})
    pairs = pd.DataFrame(
        [
            ("ended", "2016-01-01", "2016-06-29"),
            ("lasts", "2015-01-01", None),
            ("to come", "2016-07-01", None),
            ("ends today", "2016-01-01", "2016-06-30"),
        ],
        columns=["beneficiary_code", "since", "until"],
    )
    assert parts("people_paired", people, pairs) == {"ended": 0, "lasts": 1, "to come": 0, "ends today": 1}
    assert values("people_paired", people, pairs) == {"union": 50.0}


def test_a_pace_is_nought_where_records_are_of_other_times_and_unknown_where_there_are_none() -> None:
    items = frame({"published_on": "2016-02-01"}, {"published_on": "2016-06-30"}, {"published_on": "2016-12-01"})
    assert values("publicity", items, None) == {"union": round(2 / 6, 4)}
    assert cells("publicity", items, None)["union"].records == 2
    assert values("publicity", items, None, Period(2017, 1)) == {"union": 0.0}
    assert cells("publicity", items.iloc[:0], None) == {}


def test_months_count_once_a_department_wherever_its_records_lie() -> None:
    items = frame(
        {"published_on": "2016-02-01", PLACE: "5201"},
        {"published_on": "2016-03-01", PLACE: "5202"},
        {"published_on": "2015-03-01", PLACE: "5203", DEPARTMENT: "school"},
    )
    found = evidence(MEASURES["publicity"], items, None, JUNE)

    def of(*codes: str) -> dict[str, float | None]:
        inside = found["place"].isin(codes).to_numpy()
        return {name: cell.value for name, cell in cells_of(MEASURES["publicity"], within(found, inside)).items()}

    assert of("5201", "5202", "5203") == {"union": pytest.approx(2 / 6), "school": 0.0}
    assert of("5202") == {"union": pytest.approx(1 / 6)}
    assert of("5203") == {"school": 0.0}
    assert of("5204") == {}


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda measure: measure.name)
def test_nothing_recorded_is_nothing_measured(measure: ScoreMeasure) -> None:
    tasks = frame(start_date=None, due=None)
    columns = dict.fromkeys(("year", "percent", "spent_yuan", "budget_yuan", "used_yuan", "allocated_yuan"))
    columns |= dict.fromkeys(("status", "stated_on", "published_on", "from_date", "to_date"))
    columns |= dict.fromkeys(("entered", "exited"))
    nothing = tasks.assign(**columns)
    names = ["task_code", "reported_on", "percent", "status", "cadre_code", "household_code", "visited_at"]
    others = pd.DataFrame(columns=[*names, "beneficiary_code", "since", "until"])
    assert cells_of(measure, evidence(measure, nothing, others, JUNE)) == {}


def test_records_of_other_years_only_leave_nothing_behind() -> None:
    needs = frame({"stated_on": "2016-01-01", "status": "met"})
    assert evidence(MEASURES["needs_met"], needs, None, Period(2015)).empty
    items = frame({"published_on": "2016-02-01"})
    assert evidence(MEASURES["publicity"], items, None, Period(2015))["code"].dropna().empty
    cadres = frame({CODE: "whole", "from_date": "2014-05-01", "to_date": None})
    visits = pd.DataFrame({"cadre_code": ["whole"] * 2, "visited_at": ["2016-02-01T09:00:00"] * 2})
    assert parts("cadre_visits", cadres, visits, Period(2015)) == {"whole": 0}


def test_a_record_in_nobodys_hands_counts_for_nobody() -> None:
    nobody = frame({"published_on": "2016-02-01", DEPARTMENT: None})
    assert evidence(MEASURES["publicity"], nobody, None, JUNE).empty


def test_a_measure_without_what_it_is_made_of_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="tasks_on_time"):
        evidence(MEASURES["tasks_on_time"], TASKS, None, JUNE)
    with pytest.raises(ValueError, match="one of tasks"):
        dataclasses.replace(MEASURES["tasks_on_time"], tasks=None)
