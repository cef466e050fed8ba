"""The responsibility list: filters, marks, edits with undo, hand-overs, files; nothing left of an earlier workspace."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from openpyxl import load_workbook
from qgis.core import QgsApplication, QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.gui import QgsAttributeDialog, QgsGui
from qgis.PyQt.QtCore import QEventLoop, QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTreeView,
)

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.preferences import Preferences
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.tasks.handoff_dialogs import TextDialog, UnitDialog
from poverty_map_plugin.gui.tasks.task_tree_model import DUE, HANDOFF, OWNER, PROGRESS, STATUS, TASK
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock
from poverty_map_plugin.gui.widgets.bar_delegate import BAR_ROLE
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.task_list_file import Paper
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace
from .plain_interface import PlainInterface

TODAY = date(2016, 12, 20)
HOSTILE = "<b>假</b><img src=x> & =1+1"


class Interface(PlainInterface):
    """Opens forms as QGIS does, and remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[tuple[QgsVectorLayer, QgsFeature]] = []

    def openFeatureForm(
        self, layer: QgsVectorLayer, feature: QgsFeature, updateFeatureOnly: bool = False, showModal: bool = True
    ) -> bool:
        self.opened.append((layer, feature))
        return True


def task(code: str, title: str, due: str, **more: Any) -> dict[str, Any]:
    row = {"plan": "2016", "department": "planning", "level": "county", "place_code": "520425", "parent_code": None}
    return {
        "code": code,
        "title": title,
        "due": due,
        "uuid": f"u-{code}",
        "owner": None,
        "measure": None,
        **row,
        **more,
    }


@pytest.fixture(scope="module")
def made(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()
    path = small_workspace.make(tmp_path_factory.mktemp("tasks") / "small.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            rows = [
                task("S1", "总任务", "2020-12-31", plan="13fyp", place_code="52", level="province", owner="王五"),
                task("A1", HOSTILE, "2016-12-01", owner="张三", measure=HOSTILE),
                task("A2", "线路巡视", "2016-12-28", parent_code="A1", place_code="520425104222"),
                task("A3", "光伏并网", "2016-11-30", place_code="522636"),
            ]
            change.insert("task", pd.DataFrame(rows, dtype=object))
            reports = [("A2", "2016-11-30", 40.0, "in_progress"), ("A3", "2016-11-30", 100.0, "done")]
            names = ["task_code", "reported_on", "percent", "status"]
            change.insert("task_progress", pd.DataFrame(reports, columns=names).assign(note=["=HYPERLINK(1)", None]))
        compute_indicators(workspace, Period(2016, 12), CollectingFeedback())
        return small_workspace.project_of(workspace)


@pytest.fixture
def project_path(made: Path, tmp_path: Path) -> Path:
    shutil.copy(made.with_suffix(".gpkg"), tmp_path)
    return Path(shutil.copy(made, tmp_path))


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    assert QgsProject.instance().read(str(project_path))
    yield session
    session.stop()
    for layer in layers_by_role(QgsProject.instance()).values():
        if layer.isEditable():
            layer.rollBack()
    QgsProject.instance().clear()


@pytest.fixture
def interface() -> Interface:
    return Interface()


@pytest.fixture
def own() -> dict[str, str]:
    """The preferences of the person at the desk; tests change them."""
    return {"user_name": "张三", "department": "", "unit": ""}


@pytest.fixture
def dock(session: Session, interface: Interface, own: dict[str, str]) -> Iterator[TasksDock]:
    dock = TasksDock(
        session,
        interface,
        interface.mainWindow(),
        today=lambda: TODAY,
        preferences=lambda: Preferences(**own),  # type: ignore[arg-type]
    )
    interface.mainWindow().show()
    dock.show()
    yield dock
    dock.stop()
    interface.mainWindow().hide()


def settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(30, loop.quit)
    loop.exec()


def child(parent: Any, kind: type, name: str) -> Any:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def tree(dock: TasksDock) -> QTreeView:
    return child(dock, QTreeView, "PovertyMapTaskTree")


def index_of(dock: TasksDock, title: str) -> QModelIndex:
    model = tree(dock).model()
    found = model.match(
        model.index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        title,
        1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
    assert found, title
    return found[0]


def choose(dock: TasksDock, title: str) -> None:
    tree(dock).setCurrentIndex(index_of(dock, title))


def outline(dock: TasksDock) -> list[Any]:
    model = tree(dock).model()

    def below(parent: QModelIndex) -> list[Any]:
        rows = []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            under = below(index)
            rows.append((index.data(), under) if under else index.data())
        return rows

    return below(QModelIndex())


def cell(dock: TasksDock, title: str, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return index_of(dock, title).siblingAtColumn(column).data(role)


def press(dock: TasksDock, choice: str) -> None:
    child(dock, QAction, f"PovertyMapTasks_{choice}").trigger()


def act(dock: TasksDock, name: str) -> None:
    action = child(dock, QAction, name)
    assert action.isEnabled(), name
    action.trigger()
    settle()


def layer_of(role: str) -> QgsVectorLayer:
    return layers_by_role(QgsProject.instance())[role]


def feature_of(layer: QgsVectorLayer, code: str) -> QgsFeature:
    return next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(f"\"code\" = '{code}'")))


def edit_owner(code: str, owner: str) -> None:
    """What a form does when its OK is pressed."""
    layer = layer_of("task")
    layer.beginEditCommand("form")
    layer.changeAttributeValue(feature_of(layer, code).id(), layer.fields().indexOf("owner"), owner)
    layer.endEditCommand()
    settle()


def shown_button(dock: TasksDock, name: str) -> QPushButton:
    button = child(dock, QPushButton, name)
    assert not button.isHidden(), name
    return button


def dialog_of(dock: TasksDock, interface: Interface, kind: type) -> Any:
    found = [d for d in interface.mainWindow().findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def steps(dock: TasksDock) -> set[str]:
    names = ("PovertyMapHandOver", *(f"PovertyMapStep_{s}" for s in ("accept", "return", "finish", "withdraw")))
    return {name.rsplit("_", 1)[-1] for name in names if not child(dock, QPushButton, name).isHidden()}


# Showing


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


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(100):
        if condition():
            return
        settle()
    raise AssertionError("waited in vain")


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


def test_an_edit_is_seen_undone_and_saved(dock: TasksDock, interface: Interface, session: Session) -> None:
    opened: list[str] = []
    dock.taskOpened.connect(opened.append)
    choose(dock, HOSTILE)
    act(dock, "PovertyMapEditTask")
    assert opened == ["u-A1"]
    assert [feature["code"] for _, feature in interface.opened] == ["A1"]
    edit_owner("A1", "李四")
    assert cell(dock, HOSTILE, OWNER) == "李四"
    assert cell(dock, HOSTILE, TASK, Qt.ItemDataRole.DecorationRole) is not None
    act(dock, "PovertyMapUndoTasks")
    assert cell(dock, HOSTILE, OWNER) == "张三"
    assert not child(dock, QAction, "PovertyMapSaveTasks").isEnabled()
    act(dock, "PovertyMapRedoTasks")
    act(dock, "PovertyMapSaveTasks")
    assert not layer_of("task").isEditable()
    assert session.workspace is not None
    assert session.workspace.store.read("task", ["owner"], {"code": "A1"})["owner"].tolist() == ["李四"]
    assert cell(dock, HOSTILE, TASK, Qt.ItemDataRole.DecorationRole) is None


def test_undo_takes_the_last_edit_of_whichever_table(dock: TasksDock) -> None:
    reports, tasks = layer_of("task_progress"), layer_of("task")
    assert tasks.startEditing()
    assert reports.startEditing()
    edit_owner("A1", "李四")
    number = next(reports.getFeatures("task_code = 'A2'")).id()
    reports.beginEditCommand("form")
    reports.changeAttributeValue(number, reports.fields().indexOf("percent"), 75.0)
    reports.endEditCommand()
    edit_owner("A3", "王五")
    settle()
    assert (cell(dock, "线路巡视", PROGRESS), cell(dock, "光伏并网", OWNER)) == ("75 %", "王五")
    act(dock, "PovertyMapUndoTasks")
    assert (cell(dock, "线路巡视", PROGRESS), cell(dock, "光伏并网", OWNER)) == ("75 %", "")
    act(dock, "PovertyMapUndoTasks")
    assert (cell(dock, "线路巡视", PROGRESS), cell(dock, HOSTILE, OWNER)) == ("40 %", "李四")
    act(dock, "PovertyMapRedoTasks")
    assert cell(dock, "线路巡视", PROGRESS) == "75 %"
    act(dock, "PovertyMapUndoTasks")
    act(dock, "PovertyMapUndoTasks")
    assert not child(dock, QAction, "PovertyMapUndoTasks").isEnabled()
    assert cell(dock, HOSTILE, OWNER) == "张三"


def test_a_report_has_its_task_filled_in(dock: TasksDock, interface: Interface) -> None:
    choose(dock, HOSTILE)
    act(dock, "PovertyMapReportProgress")
    (form,) = interface.mainWindow().findChildren(QgsAttributeDialog)
    layer = layer_of("task_progress")
    assert form.feature()["task_code"] == "A1"
    assert form.feature()["reported_on"].toString("yyyy-MM-dd") == "2016-12-20"
    form.attributeForm().changeAttribute("percent", 100.0)
    form.attributeForm().changeAttribute("status", "done")
    form.accept()
    settle()
    assert layer.isModified()
    assert (cell(dock, HOSTILE, PROGRESS), cell(dock, HOSTILE, STATUS)) == ("100 %", "Done")
    act(dock, "PovertyMapSaveTasks")
    assert layer.featureCount() == 4
    # Another report of that day is the same one.
    choose(dock, HOSTILE)
    act(dock, "PovertyMapReportProgress")
    forms = [f for f in interface.mainWindow().findChildren(QgsAttributeDialog) if f.feature()["task_code"] == "A1"]
    assert forms[-1].feature()["percent"] == 100
    assert forms[-1].feature().id() > 0


def test_discarding_is_asked_about(dock: TasksDock, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: answers.pop(0))
    assert layer_of("task").startEditing()
    edit_owner("A1", "李四")
    act(dock, "PovertyMapDiscardTasks")
    assert cell(dock, HOSTILE, OWNER) == "李四"
    act(dock, "PovertyMapDiscardTasks")
    assert cell(dock, HOSTILE, OWNER) == "张三"


# Handing over


def send(dock: TasksDock, interface: Interface, unit: str, message: str = "") -> None:
    shown_button(dock, "PovertyMapHandOver").click()
    dialog = dialog_of(dock, interface, UnitDialog)
    child(dialog, QLineEdit, "PovertyMapUnitText").setText(unit)
    assert unit in child(dialog, QListView, "PovertyMapUnits").currentIndex().data()
    child(dialog, QLineEdit, "PovertyMapUnitMessage").setText(message)
    dialog.accept()
    settle()


def trail(dock: TasksDock) -> list[tuple[str, str]]:
    model = child(dock, QTableView, "PovertyMapTrail").model()
    return [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())]


def test_a_task_is_handed_over_returned_and_accepted(
    dock: TasksDock, interface: Interface, own: dict[str, str], session: Session
) -> None:
    written: list[bool] = []
    dock.recordsWritten.connect(lambda: written.append(True))
    own["unit"] = "52"
    choose(dock, "总任务")
    assert steps(dock) == {"PovertyMapHandOver"}
    send(dock, interface, "520425", HOSTILE)
    assert cell(dock, "总任务", HANDOFF) == "Sent"
    assert trail(dock) == [("Sent", f"张三 · 贵州 → 紫云 · {HOSTILE}")]
    assert steps(dock) == {"accept", "return", "withdraw"}

    own |= {"user_name": "李四", "unit": "520425"}
    session.set_scope(Scope.of("520425"))
    choose(dock, "总任务")
    assert steps(dock) == {"accept", "return"}
    shown_button(dock, "PovertyMapStep_return").click()
    dialog = dialog_of(dock, interface, TextDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("不属本县")
    dialog.accept()
    settle()
    # It is not the county's any more.
    session.set_scope(Scope.of("52"))
    choose(dock, "总任务")
    assert trail(dock)[0] == ("Returned", "李四 · 不属本县")

    own |= {"user_name": "张三", "unit": "52"}
    dock.refresh()
    send(dock, interface, "紫云供电局")
    own |= {"user_name": "王丁", "unit": "ZY"}
    dock.refresh()
    shown_button(dock, "PovertyMapStep_accept").click()
    dialog_of(dock, interface, TextDialog).accept()
    settle()
    assert (cell(dock, "总任务", HANDOFF), cell(dock, "总任务", OWNER)) == ("Accepted", "王丁")
    assert [state for state, _ in trail(dock)] == ["Accepted", "Sent", "Returned", "Sent"]
    assert len(written) == 4
    # The layer tells what the service wrote.
    assert feature_of(layer_of("task"), "S1")["place_code"] == "ZY"
    failed: list[str] = []
    session.failed.connect(failed.append)
    shown_button(dock, "PovertyMapStep_finish").click()
    assert failed == ["“总任务” is not finished. Report its progress as done first."]


def test_withdrawing_takes_it_back(dock: TasksDock, interface: Interface) -> None:
    choose(dock, "总任务")
    send(dock, interface, "520425")
    shown_button(dock, "PovertyMapStep_withdraw").click()
    settle()
    assert cell(dock, "总任务", HANDOFF) == "Withdrawn"
    assert steps(dock) == {"PovertyMapHandOver"}


def test_a_task_with_unsaved_edits_is_not_handed_over(dock: TasksDock, interface: Interface, session: Session) -> None:
    failed: list[str] = []
    session.failed.connect(failed.append)
    assert layer_of("task").startEditing()
    edit_owner("S1", "赵六")
    choose(dock, "总任务")
    shown_button(dock, "PovertyMapHandOver").click()
    assert failed == ["Save or discard the edits of “总任务” first."]
    assert not [d for d in interface.mainWindow().findChildren(UnitDialog) if d.isVisible()]


# Files


@pytest.fixture
def saved(dock: TasksDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    def save(ending: str) -> Path:
        path = tmp_path / f"list{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        dock.output.export(ending, Paper.A4)
        return path

    return save


def test_the_workbook_reads_back(dock: TasksDock, saved: Callable[[str], Path]) -> None:
    press(dock, "overdue")
    book = load_workbook(saved(".xlsx"))
    sheet = book["责任清单"]
    heads, row = ([c.value for c in cells] for cells in sheet.iter_rows(min_row=1, max_row=2))
    told = dict(zip(heads, row, strict=True))
    assert sheet.max_row == 2
    assert (told["任务内容"], told["责任人"], told["所属计划"], told["预警"]) == (HOSTILE, "张三", "2016年任务", "逾期")
    assert told["完成时限"].date() == date(2016, 12, 1)
    press(dock, "all")
    rows = list(load_workbook(saved(".xlsx"))["责任清单"].iter_rows())
    notes = [cell for cells in rows for cell in cells if cell.value == "=HYPERLINK(1)"]
    assert [cell.data_type for cell in notes] == ["s"]


def test_the_printed_list_can_be_searched(dock: TasksDock, saved: Callable[[str], Path]) -> None:
    path = saved(".pdf")
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    for wanted in ("Responsibility list", "光伏并网", "线路巡视", "小寨关村", "=HYPERLINK(1)", "Page 1 of 1", "贵州省"):
        assert wanted in text, wanted
    assert "<b>假</b>" in text.replace("\n", "").replace(" ", "")


def test_many_tasks_take_pages_with_heads_and_numbers(
    dock: TasksDock, session: Session, saved: Callable[[str], Path]
) -> None:
    assert session.workspace is not None
    long = "很长的任务内容" * 400
    with session.workspace.store.change("test") as change:
        rows = [task(f"M{n:03}", f"第{n}项", "2016-12-31") for n in range(80)]
        change.insert(
            "task", pd.DataFrame([*rows, task("M999", long, "2016-12-31", owner="很长的名字" * 90)], dtype=object)
        )
    dock.refresh()
    path = saved(".pdf")
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    pages = text.rstrip("\f").split("\f")
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Department" in page or "department" in page
    assert all(f"第{n}项" in text for n in range(80))


def test_a_folder_that_is_not_there_is_told(
    dock: TasksDock, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[str] = []
    session.failed.connect(failed.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "a.pdf"), ""))
    dock.output.export(".pdf", Paper.A3)
    assert len(failed) == 1
    assert "cannot be written" in failed[0]


# One workspace after the other


def test_another_workspace_leaves_nothing_of_the_first(
    dock: TasksDock, session: Session, made: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    shutil.copy(made.with_suffix(".gpkg"), second)
    with open_workspace(second / "small.gpkg") as workspace, workspace.store.change("test") as change:
        change.delete("task", {"code": ["A1", "A2", "A3", "S1"]})
    press(dock, "overdue")
    child(dock, QLineEdit, "PovertyMapTaskText").setText("假")
    choose(dock, HOSTILE)
    project = QgsProject.instance()
    project.clear()
    settle()
    assert outline(dock) == []
    assert project.read(str(shutil.copy(made, second)))
    settle()
    assert outline(dock) == [("Year 2016", ["省任务", "局任务"])]
    assert child(dock, QLineEdit, "PovertyMapTaskText").text() == ""
    assert not child(dock, QAction, "PovertyMapEditTask").isEnabled()
    assert layer_of("task").startEditing()
    edit_owner("R1", "王五")
    assert cell(dock, "省任务", OWNER) == "王五"
    layer_of("task").rollBack()


def test_a_dock_that_was_stopped_hears_nothing(session: Session, interface: Interface) -> None:
    dock = TasksDock(session, interface, today=lambda: TODAY)
    dock.show()
    before = outline(dock)
    dock.stop()
    session.set_scope(Scope.of("522636"))
    assert layer_of("task").startEditing()
    edit_owner("A1", "李四")
    assert outline(dock) == before
    QgsApplication.processEvents()
