"""What the responsibility list shows, and how it is narrowed and sorted."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
)

from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.tasks.task_tree_model import DUE, HANDOFF, OWNER, PROGRESS, STATUS, TASK
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock
from poverty_map_plugin.gui.widgets.bar_delegate import BAR_ROLE

from .hands import (
    HOSTILE,
    Interface,
    cell,
    child,
    choose,
    outline,
    press,
    tree,
    wait_for,
)


def test_plans_tasks_and_subtasks(dock: TasksDock) -> None:
    assert outline(dock) == [
        ("Thirteenth five-year plan (2016-2020)", ["总任务"]),
        ("Year 2016", [(HOSTILE, ["线路巡视"]), "光伏并网", "省任务", "局任务"]),
    ]


def test_only_what_is_overdue_is_red_and_what_is_due_soon_is_bold(dock: TasksDock) -> None:
    red, bold = set(), set()
    for title in (HOSTILE, "线路巡视", "光伏并网", "省任务", "总任务"):
        for column in range(HANDOFF + 1):
            brush, font = (
                cell(dock, title, column, r) for r in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.FontRole)
            )
            if brush is not None and brush.color().name() == "#c4161c":
                red.add((title, column))
            if font is not None and font.bold():
                bold.add((title, column))
    assert red == {(HOSTILE, DUE), (HOSTILE, STATUS)}
    assert bold == {(title, column) for title in ("线路巡视", "省任务") for column in (DUE, STATUS)}
    assert cell(dock, HOSTILE, STATUS) == "Not started · 19 days overdue"
    assert cell(dock, "线路巡视", STATUS) == "In progress · due in 8 days"
    assert cell(dock, "线路巡视", PROGRESS, BAR_ROLE) == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("choice", "titles"),
    [
        ("mine", [HOSTILE]),
        ("this_month", [(HOSTILE, ["线路巡视"]), "省任务", "局任务"]),
        ("overdue", [HOSTILE]),
        ("due_soon", [(HOSTILE, ["线路巡视"]), "省任务", "局任务"]),
        ("done", ["光伏并网"]),
    ],
)
def test_choices(dock: TasksDock, choice: str, titles: list[Any]) -> None:
    press(dock, choice)
    assert outline(dock) == [("Year 2016", titles)]
    press(dock, "all")
    assert len(outline(dock)) == 2


def test_plan_and_words(dock: TasksDock) -> None:
    plan = child(dock, QComboBox, "PovertyMapTaskPlan")
    assert [plan.itemText(n) for n in range(plan.count())] == [
        "All plans",
        "Thirteenth five-year plan (2016-2020)",
        "Year 2016",
    ]
    plan.setCurrentIndex(1)
    assert outline(dock) == [("Thirteenth five-year plan (2016-2020)", ["总任务"])]
    plan.setCurrentIndex(0)
    text = child(dock, QLineEdit, "PovertyMapTaskText")
    text.setText("巡视")
    wait_for(lambda: outline(dock) == [("Year 2016", [(HOSTILE, ["线路巡视"])])])
    # The task above is there for the place only, in grey.
    assert cell(dock, HOSTILE, OWNER, Qt.ItemDataRole.ForegroundRole) is not None
    text.setText("nothing like it")
    wait_for(lambda: outline(dock) == [])
    assert "None of the 6 tasks" in child(dock, QLabel, "PovertyMapTaskSummary").text()


def test_all_filters_have_room_beside_the_map_of_a_small_screen(dock: TasksDock) -> None:
    dock.setFloating(True)
    dock.resize(820, 330)  # in this font as much as the 680 that docks on both sides leave of 1366 pixels
    names = (QComboBox, "PovertyMapTaskPlan"), (QComboBox, "PovertyMapTaskDay"), (QLineEdit, "PovertyMapTaskText")
    wait_for(lambda: all(child(dock, kind, name).isVisible() for kind, name in names))
    plan = child(dock, QComboBox, "PovertyMapTaskPlan")
    assert plan.view().minimumWidth() > plan.width()  # the name of a plan can be read in its list


def test_named_tasks_are_shown_until_another_choice(dock: TasksDock) -> None:
    child(dock, QLineEdit, "PovertyMapTaskText").setText("nothing")
    dock.show_codes(["A2", "R1", "elsewhere"])
    assert outline(dock) == [("Year 2016", [(HOSTILE, ["线路巡视"]), "省任务"])]
    assert child(dock, QAction, "PovertyMapTasks_named").text() == "Selected (3)"
    assert tree(dock).currentIndex().data() == "线路巡视"
    assert dock.filter_bar.keep() == "all"
    press(dock, "overdue")
    assert outline(dock) == [("Year 2016", [HOSTILE])]
    assert dock.filter_bar.keep() == "overdue"
    dock.filter_bar.take_up("done 2016")
    assert outline(dock) == [("Year 2016", ["光伏并网"])]


def test_the_scope_is_followed_when_the_dock_is_seen(dock: TasksDock, session: Session) -> None:
    before = outline(dock)
    dock.hide()
    session.set_scope(Scope.of("522636"))
    assert outline(dock) == before, "nobody looks"
    dock.show()
    assert outline(dock) == [("Year 2016", ["光伏并网"])]
    session.set_scope(Scope.of("52"))
    assert outline(dock) == before


def test_the_list_stands_as_of_the_period_or_of_today(session: Session, interface: Interface) -> None:
    dock = TasksDock(session, interface, today=lambda: date(2020, 5, 1))
    day = child(dock, QComboBox, "PovertyMapTaskDay")
    assert [day.itemText(n) for n in range(day.count())] == ["as of 2016-12-31", "as of today"]
    assert cell(dock, HOSTILE, STATUS) == "Not started · 30 days overdue"
    day.setCurrentIndex(1)
    assert cell(dock, HOSTILE, STATUS) == "Not started · 1247 days overdue"
    dock.stop()


def test_sorting_keeps_the_plans_and_puts_the_unknown_last(dock: TasksDock) -> None:
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        tree(dock).sortByColumn(OWNER, order)
        assert [row[0] for row in outline(dock)] == ["Thirteenth five-year plan (2016-2020)", "Year 2016"]
        assert outline(dock)[1][1][0] == (HOSTILE, ["线路巡视"])
    tree(dock).sortByColumn(DUE, Qt.SortOrder.AscendingOrder)
    assert outline(dock)[1][1][0] == "光伏并网"


def test_details_and_the_place(dock: TasksDock) -> None:
    asked: list[object] = []
    dock.placeRequested.connect(asked.append)
    choose(dock, "线路巡视")
    place = child(dock, QLabel, "PovertyMapTaskPlace")
    assert "小寨关村" in place.text()
    place.linkActivated.emit("place")
    assert asked == [Scope.of("520425104222")]
    table = child(dock, QTableView, "PovertyMapProgress").model()
    assert [table.index(0, column).data() for column in range(4)] == [
        "2016-11-30",
        "40",
        "In progress",
        "=HYPERLINK(1)",
    ]


def test_hostile_text_stays_text(dock: TasksDock) -> None:
    choose(dock, HOSTILE)
    labels = [label for label in dock.findChildren(QLabel) if label.text() == HOSTILE]
    assert len(labels) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert "<b>" not in cell(dock, HOSTILE, TASK, Qt.ItemDataRole.ToolTipRole)


# Editing
