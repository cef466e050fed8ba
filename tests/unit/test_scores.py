"""Points, totals, ranks and lights of the score sheet, and the mistakes of its catalog."""

from __future__ import annotations

import dataclasses
from random import Random

import pandas as pd
import pytest

from poverty_map_plugin.analysis.scores import (
    Light,
    ScoreCell,
    ScoreRow,
    cells_of,
    light_of,
    points_of,
    rows_of,
    with_changes,
)
from poverty_map_plugin.catalog.built_in import BUILT_IN
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.scores import Scores
from poverty_map_plugin.domain.errors import CatalogError

SCORES = load_catalog().scores
MEASURES = {measure.name: measure for measure in SCORES.measures}
ON_TIME, OVERDUE, PAIRED = MEASURES["tasks_on_time"], MEASURES["tasks_overdue"], MEASURES["people_paired"]
#: Of weights 25, 15 and 15.
THREE = dataclasses.replace(SCORES, measures=(ON_TIME, OVERDUE, PAIRED))


def given(**points: list[float | None]) -> list[dict[str, ScoreCell]]:
    """Points of each department by measure."""
    count = len(next(iter(points.values())))
    return [
        {name: ScoreCell(own[number], own[number]) for name, own in points.items() if own[number] is not None}
        for number in range(count)
    ]


def row(name: str, rows: tuple[ScoreRow, ...]) -> ScoreRow:
    return next(one for one in rows if one.department == name)


def test_points_rise_in_a_straight_line_and_no_further() -> None:
    # Nothing at 50 %, all at 100 %.
    assert [points_of(ON_TIME, value) for value in (0, 50, 60, 75, 100, 140)] == [0, 0, 20, 50, 100, 100]
    # All at no overdue task, nothing at three.
    assert [round(points_of(OVERDUE, value)) for value in (0, 1, 2, 3, 9)] == [100, 67, 33, 0, 0]


def test_lights_follow_the_limits_as_figures_are_shown() -> None:
    shown = [light_of(ON_TIME, value) for value in (94.4, 94.6, 95, 79.4, 79.5)]
    assert shown == [Light.YELLOW, Light.GREEN, Light.GREEN, Light.BEHIND, Light.YELLOW]
    assert [light_of(OVERDUE, value) for value in (0, 1, 2)] == [Light.GREEN, Light.YELLOW, Light.BEHIND]


def test_a_total_is_weighted_and_made_whole_where_something_is_not_measured() -> None:
    points: dict[str, list[float | None]] = {
        "all": [80, 100, 20],
        "without pairs": [80, 100, None],
        "only pairs": [None, None, 20],
        "nothing": [None, None, None],
    }
    rows = rows_of(THREE, list(points), given(**points))
    assert row("all", rows).total == pytest.approx((25 * 80 + 15 * 100 + 15 * 20) / 55)
    assert row("without pairs", rows).total == pytest.approx((25 * 80 + 15 * 100) / 40)
    assert row("without pairs", rows).covered == pytest.approx(40 / 55)
    assert row("only pairs", rows).total == pytest.approx(20)
    assert row("nothing", rows).total is None
    assert row("nothing", rows).rank is None
    assert [one.department for one in rows] == ["without pairs", "all", "only pairs", "nothing"]


def test_totals_that_read_alike_share_a_rank_and_the_next_is_left_out() -> None:
    rows = rows_of(THREE, ["a", "b", "c", "d"], given(a=[90.0] * 3, b=[90.04] * 3, c=[80.0] * 3, d=[95.0] * 3))
    assert [(one.department, one.rank) for one in rows] == [("d", 1), ("a", 2), ("b", 2), ("c", 4)]


def test_changes_are_places_and_points_since_the_period_before() -> None:
    before = rows_of(THREE, ["a", "b", "c"], given(a=[90.0] * 3, b=[80.0] * 3, c=[None] * 3))
    now = rows_of(THREE, ["a", "b", "c", "d"], given(a=[70.0] * 3, b=[80.0] * 3, c=[60.0] * 3, d=[99.0] * 3))
    changed = with_changes(now, before)
    found = {one.department: (one.rank, one.rank_change, one.total_change) for one in changed}
    assert found == {"d": (1, None, None), "b": (2, 0, 0.0), "a": (3, -2, -20.0), "c": (4, None, None)}


def test_a_figure_is_what_its_records_add_up_to() -> None:
    records = pd.DataFrame(
        [
            ("a", "union", 1.0, 1.0, False),
            ("b", "union", 0.0, 1.0, True),
            ("c", "union", 0.5, None, False),  # unknown: told of, and counted for nothing
            (None, "office", 0.0, 6.0, False),
            ("d", "finance", 1.0, 0.0, False),  # divided by nothing
        ],
        columns=["code", "department", "part", "whole", "late"],
    )
    found = cells_of(ON_TIME, records)
    assert found["union"] == ScoreCell(50.0, 0.0, Light.BEHIND, 3, 1)
    assert found["union"].is_urgent
    assert found["office"] == ScoreCell(0.0, 0.0, Light.BEHIND, 0, 0)
    assert not found["office"].is_urgent
    assert set(found) == {"union", "office"}
    assert cells_of(OVERDUE, records.assign(whole=1.0))["finance"].value == 1.0


@pytest.mark.parametrize("seed", range(40))
def test_whatever_the_figures_scores_and_ranks_hold_together(seed: int) -> None:
    chance = Random(seed)
    departments = [f"d{number}" for number in range(chance.randint(1, 20))]
    figures = []
    for measure in SCORES.measures:
        values = {name: chance.choice([0.0, 1e9, -5.0, chance.uniform(0, 120)]) for name in departments}
        figures.append(
            {
                name: ScoreCell(value, points_of(measure, value), light_of(measure, value))
                for name, value in values.items()
                if chance.random() < 0.5
            }
        )
    rows = rows_of(SCORES, departments, figures)
    assert sorted(one.department for one in rows) == sorted(departments)
    for number, one in enumerate(rows):
        points = [cell.points for cell in one.cells if cell.points is not None]
        assert all(0 <= value <= 100 for value in points)
        assert (one.total is None) == (not points) == (one.rank is None) == (one.light is None)
        if one.total is None:
            continue
        assert min(points) - 1e-9 <= one.total <= max(points) + 1e-9
        assert 0 < one.covered <= 1 + 1e-9
        better = sum(o.total is not None and round(o.total, 1) > round(one.total, 1) for o in rows)
        assert one.rank == 1 + better
        assert number == 0 or (rows[number - 1].rank or 0) <= (one.rank or 0)
    again = with_changes(rows, rows)
    assert {one.rank_change for one in again} <= {0, None}
    # Weights count against each other only.
    doubled = tuple(dataclasses.replace(measure, weight=measure.weight * 2) for measure in SCORES.measures)
    twice = rows_of(Scores(SCORES.total, doubled), departments, figures)
    assert [(one.department, one.rank) for one in twice] == [(one.department, one.rank) for one in rows]
    assert [one.total for one in twice] == pytest.approx([one.total for one in rows])


def test_a_better_figure_never_costs_points() -> None:
    for measure in SCORES.measures:
        steps = [measure.nothing + (measure.target - measure.nothing) * share / 20 for share in range(-5, 26)]
        points = [points_of(measure, value) for value in steps]
        assert points == sorted(points)
        order = [Light.BEHIND, Light.YELLOW, Light.GREEN]
        lights = [order.index(light_of(measure, value)) for value in steps]
        assert lights == sorted(lights)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("answers: {field: department}", "answers: {field: departmnt}", "a field of task"),
        ("answers: {otherwise: finance}", "answers: {otherwise: money}", "a code of department"),
        ("left_behind_child: youth_league", "left_behind_child: youth", "a code of department"),
        ("answers: {otherwise: finance}", "answers: {}", "a field or otherwise"),
        ("answers: {otherwise: finance}", "answers: {otherwise: finance, departments: {a: union}}", "the field that"),
        ("entity: publicity", "entity: news", "an entity"),
        ("field: cadre_code, date", "field: cadre, date", "a field of visit"),
        ("pace: {date: published_on}", "pace: {date: printed_on}", "a field of publicity"),
        ("      since: entered", "      title: head_name\n      since: entered", "a title that tells of no"),
        ("    tasks: progress\n", "", "one of tasks, plan, share, named and pace"),
        ("    tasks: progress\n", "    tasks: progress\n    pace: {date: due}\n", "one of tasks"),
        ("    tasks: progress\n", "    tasks: effort\n", "one of on_time, progress, overdue"),
        ("weight: 25", "weight: 0", "a weight above 0"),
        ("nothing: 3\n    yellow: 1", "nothing: 3\n    yellow: 4", "target, green, yellow, nothing in rising order"),
        ("yellow: 80\n    green: 95", "yellow: 95\n    green: 80", "nothing, yellow, green, target in rising order"),
        ("better: down", "better: sideways", "one of up, down"),
        ("total: {green: 85, yellow: 60}", "total: {green: 60, yellow: 85}", "0 <= yellow < green <= 100"),
        ("measure: task_progress", "measure: tasks_on_time", "at least one measure, and each name once"),
        ("entity: grid_project", "entity: fund", "a field of fund"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_scores_is_named(old: str, new: str, expected: str) -> None:
    text = (BUILT_IN / "scores.yaml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(CatalogError) as caught:
        load_catalog({"scores.yaml": text.replace(old, new, 1)})
    assert caught.value.parameters["file"] == "scores.yaml"
    assert str(caught.value.parameters["expected"]).startswith(expected)
