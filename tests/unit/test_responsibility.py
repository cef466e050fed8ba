"""The responsibility list: what belongs to a scope, how far it is on a day, filters, sums, unsaved edits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.services.own_unit import Person
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.responsibility import Choice, Filter, Sums, TaskList
from poverty_map_plugin.services.responsibility_records import progress_history, read_tasks
from poverty_map_plugin.services.responsibility_words import TaskWords
from poverty_map_plugin.services.unsaved_edits import UnsavedEdits
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from ..qgis import small_workspace

DAY = date(2016, 10, 20)
NOBODY = Person("")


def task(code: str, title: str, due: str, **more: Any) -> dict[str, Any]:
    row = {"plan": "2016", "department": "planning", "level": "county", "place_code": "520425", "parent_code": None}
    return {"code": code, "title": title, "due": due, "uuid": f"u-{code}", "owner": None, "leader": None, **row, **more}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    path = small_workspace.make(tmp_path / "w.gpkg")
    with open_workspace(path) as opened:
        with opened.store.change("test") as change:
            rows = [
                task("S1", "总任务", "2020-12-31", plan="13fyp", place_code="52", level="province"),
                task("A1", "变压器扩容", "2016-10-19", owner="张三"),
                task("A2", "线路巡视", "2016-10-20", parent_code="A1", place_code="520425104222"),
                task("A3", "光伏并网", "2016-10-31", place_code="522636", leader="李四", department="marketing"),
                task("A4", "结对", "2016-11-30", place_code="PD"),
            ]
            change.insert("task", pd.DataFrame(rows, dtype=object))
            reports = [("A2", "2016-09-30", 40.0), ("A2", "2016-10-31", 100.0), ("A3", "2016-10-01", 100.0)]
            change.insert(
                "task_progress",
                pd.DataFrame(reports, columns=["task_code", "reported_on", "percent"]).assign(
                    status=["in_progress", "done", "done"]
                ),
            )
        yield opened


@pytest.fixture
def places(workspace: Workspace) -> PlaceIndex:
    return PlaceIndex(workspace)


def read(workspace: Workspace, scope: str = "52", day: date = DAY, **more: Any) -> TaskList:
    return read_tasks(workspace, PlaceIndex(workspace), Scope.of(scope), day, 14, **more)


def codes(tasks: TaskList, wanted: Filter = Filter(), person: Person = NOBODY) -> list[str]:  # noqa: B008
    found = tasks.matching(wanted, person, lambda t: f"{t.title} {t.owner}")
    return [t.code for t in tasks.tasks if t.uuid in found]


def by_code(tasks: TaskList, code: str) -> Any:
    return next(t for t in tasks.tasks if t.code == code)


def test_a_scope_has_what_lies_in_it(workspace: Workspace) -> None:
    assert codes(read(workspace)) == ["S1", "A1", "A2", "A3", "A4", "R1", "R2"]
    # A bureau's own task is the county's when the bureau serves nothing else.
    assert codes(read(workspace, "520425")) == ["A1", "A2", "R2"]
    # Puding's bureau serves a township of Ziyun, too; the company all that its bureaus serve.
    assert codes(read(workspace, "PD")) == ["A2", "A4"]
    assert codes(read(workspace, "AS")) == ["A1", "A2", "A4", "R2"]


def test_progress_is_that_of_the_day(workspace: Workspace) -> None:
    then, later = by_code(read(workspace), "A2"), by_code(read(workspace, day=date(2016, 11, 1)), "A2")
    assert (then.percent, then.is_done, then.is_due_soon) == (40.0, False, True)
    assert (later.percent, later.is_done, later.is_due_soon, later.is_overdue) == (100.0, True, False, False)
    assert by_code(read(workspace), "A1").percent == 0


def test_overdue_begins_the_day_after(workspace: Workspace) -> None:
    tasks = read(workspace)
    assert [(t.code, t.is_overdue, t.is_due_soon) for t in tasks.tasks if t.is_overdue or t.is_due_soon] == [
        ("A1", True, False),
        ("A2", False, True),
    ]
    # Done is never overdue, however late.
    assert not by_code(read(workspace, day=date(2017, 1, 1)), "A3").is_overdue


def test_filters(workspace: Workspace) -> None:
    tasks = read(workspace)
    assert codes(tasks, Filter(Choice.OVERDUE)) == ["A1"]
    assert codes(tasks, Filter(Choice.DUE_SOON)) == ["A2"]
    assert codes(tasks, Filter(Choice.THIS_MONTH)) == ["A1", "A2", "A3"]
    assert codes(tasks, Filter(Choice.DONE)) == ["A3"]
    assert codes(tasks, Filter(plan="13fyp")) == ["S1"]
    assert codes(tasks, Filter(text="变压 张三")) == ["A1"]
    assert codes(tasks, Filter(Choice.MINE), Person("张三")) == ["A1"]
    assert codes(tasks, Filter(Choice.MINE), Person("李四")) == ["A3"]
    assert codes(tasks, Filter(Choice.MINE), Person("x", department="union")) == ["R1", "R2"]
    assert codes(tasks, Filter(Choice.MINE), Person("x", unit="PD")) == ["A4"]
    assert codes(tasks, Filter(Choice.MINE), NOBODY) == []


def test_words_of_the_catalog_are_sought(workspace: Workspace) -> None:
    words = TaskWords(workspace.catalog, "zh_CN")
    found = read(workspace).matching(Filter(text="市场营销"), NOBODY, words.text_of)
    assert found == {"u-A3"}


def test_subtasks_stand_under_their_task(workspace: Workspace) -> None:
    tasks = read(workspace)
    assert [t.code for t in tasks.roots("2016")] == ["A1", "A3", "A4", "R1", "R2"]
    assert [t.code for t in tasks.children(by_code(tasks, "A1"))] == ["A2"]
    assert tasks.with_parents({"u-A2"}) == {"u-A1", "u-A2"}
    # In a scope without the task above, a subtask stands for itself.
    assert [t.code for t in read(workspace, "PD").roots("2016")] == ["A2", "A4"]


def test_a_circle_of_parents_loses_nobody(workspace: Workspace) -> None:
    with workspace.store.change("test") as change:
        change.update("task", pd.DataFrame({"code": ["A1", "A3"], "parent_code": ["A2", "A3"]}), ("code",))
    tasks = read(workspace)
    roots = [t.code for t in tasks.roots("2016")]
    assert roots == ["A1", "A2", "A3", "A4", "R1", "R2"]
    assert tasks.with_parents({"u-A1", "u-A2"}) == {"u-A1", "u-A2"}


def test_sums(workspace: Workspace) -> None:
    tasks = read(workspace)
    found = Sums.of(tasks.of_plan("2016"))
    assert (found.count, found.done, found.overdue) == (6, 1, 1)
    assert found.mean == pytest.approx((40 + 100 + 60) / 6)
    assert Sums.of(()) == Sums(0, 0, 0, None)


def test_a_date_that_is_none_is_never_overdue(workspace: Workspace) -> None:
    with workspace.store.change("test") as change:
        change.update("task", pd.DataFrame({"code": ["A1"], "due": ["年底"]}), ("code",))
    found = by_code(read(workspace), "A1")
    assert found.due is None
    assert not found.is_overdue


def test_unsaved_edits_lie_over_the_store(workspace: Workspace, places: PlaceIndex) -> None:
    fids = dict(zip(*workspace.store.read("task", ["code", "fid"]).to_numpy().T.tolist(), strict=True))
    edits = {
        "task": UnsavedEdits(
            changed={int(fids["A1"]): {"owner": "王五", "place_code": "522636"}},
            added=({**task("N1", "新任务", "2016-10-21"), "fid": -1},),
            removed=frozenset({int(fids["A2"])}),
        )
    }
    tasks = read(workspace, edits=edits)
    assert codes(tasks) == ["S1", "A1", "A3", "A4", "N1", "R1", "R2"]
    assert (by_code(tasks, "A1").owner, by_code(tasks, "A1").is_edited) == ("王五", True)
    assert by_code(tasks, "N1").is_due_soon
    assert not by_code(tasks, "A3").is_edited
    # What was moved elsewhere is not in the scope any more.
    assert codes(read(workspace, "520425", edits=edits)) == ["N1", "R2"]


def test_unsaved_reports_count(workspace: Workspace) -> None:
    reports = workspace.store.read("task_progress", ["fid", "task_code", "reported_on"])
    first = int(reports[(reports["task_code"] == "A2") & (reports["reported_on"] == "2016-09-30")]["fid"].iloc[0])
    new = {"fid": -5, "task_code": "A1", "reported_on": "2016-10-19", "percent": 100, "status": "done"}
    edits = UnsavedEdits(changed={first: {"percent": 70.0}}, added=(new,))
    tasks = read(workspace, edits={"task_progress": edits})
    assert (by_code(tasks, "A1").is_done, by_code(tasks, "A1").is_edited) == (True, True)
    assert by_code(tasks, "A2").percent == 70
    assert [(p.percent, p.is_edited) for p in progress_history(workspace, "A2", edits)] == [(100, False), (70, True)]
    gone = UnsavedEdits(removed=frozenset({first}))
    assert by_code(read(workspace, edits={"task_progress": gone}), "A2").progress is None


def test_the_tasks_of_the_catalog_come_by_way_of_the_store(workspace: Workspace) -> None:
    listed = workspace.catalog.provinces["52"].tasks.tasks
    with workspace.store.change("test") as change:
        change.delete("task", {"plan": ["2016", "13fyp"]})
        rows = [task(t.code, t.title.zh_CN, t.due, plan=t.plan, department=t.department) for t in listed]
        change.insert("task", pd.DataFrame(rows, dtype=object))
    tasks = read(workspace)
    assert tasks.plans == ("13fyp", "2016")
    assert [Sums.of(tasks.of_plan(plan)).count for plan in tasks.plans] == [23, 38]
