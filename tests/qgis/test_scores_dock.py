"""The score sheet's dock: it follows scope, period and level, ranks, and leads to the records behind every figure."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtPrintSupport import QPrinter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QWidget

from poverty_map_plugin.analysis.scores import Light
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.scores.score_delegate import draw_light
from poverty_map_plugin.gui.scores.score_model import LIGHT_ROLE, URGENT_ROLE
from poverty_map_plugin.gui.scores.score_print import landscape_printer, print_sheet
from poverty_map_plugin.gui.scores.scores_dock import ScoresDock
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.indicators import compute_periods
from poverty_map_plugin.services.workspace import open_workspace

from . import small_project, small_workspace
from .plain_interface import PlainInterface

PATIENCE_MS = 60_000
VILLAGE = "520425104222"


def add_task(workspace: Any, code: str, department: str, level: str, place: str, due: str, done: str = "") -> None:
    with workspace.store.change("test") as change:
        row = {"code": code, "plan": "2016", "title": "任务" + code, "department": department, "level": level}
        change.insert("task", pd.DataFrame([row | {"place_code": place, "start_date": "2016-01-01", "due": due}]))
        if done:
            report = {"task_code": code, "reported_on": done, "percent": 100.0, "status": "done"}
            change.insert("task_progress", pd.DataFrame([report]))


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("scores") / "small.gpkg")
    with open_workspace(path) as workspace:
        add_task(workspace, "T1", "planning", "province", "52", "2016-11-30", "2016-11-30")
        add_task(workspace, "T2", "office", "province", "52", "2016-12-31", "2016-12-31")
        add_task(workspace, "T3", "planning", "county", "520425", "2016-06-30", "2016-08-31")
        add_task(workspace, "T4", "planning", "village", VILLAGE, "2016-06-30", "2016-06-30")
        compute_periods(workspace, [Period(2016, 11), Period(2016, 12)], CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project_path))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def dock(session: Session) -> Iterator[ScoresDock]:
    dock = ScoresDock(session)
    dock.resize(1200, 600)
    dock.show()
    wait_for(dock)
    yield dock
    dock.stop()
    dock.deleteLater()


def wait_for(dock: ScoresDock) -> None:
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: None if dock.is_working else loop.quit())
    clock.start(20)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    clock.stop()
    assert not dock.is_working


def child(dock: QWidget, kind: type, name: str) -> Any:
    found = dock.findChild(kind, name)
    assert found is not None, name
    return found


def table(dock: ScoresDock, name: str = "PovertyMapScoreTable") -> QTableView:
    return child(dock, QTableView, name)


def rows(view: QTableView, columns: int = 99) -> list[list[str]]:
    model = view.model()
    width = min(model.columnCount(), columns)
    return [[model.index(r, c).data() for c in range(width)] for r in range(model.rowCount())]


def column(dock: ScoresDock, title: str) -> int:
    model = table(dock).model()
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    return next(number for number, text in enumerate(titles) if text.replace("\n", " ").startswith(title))


def double_click(view: QTableView, row: int, number: int) -> None:
    index = view.model().index(row, number)
    view.scrollTo(index)
    middle = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def listed(dock: ScoresDock) -> list[str]:
    view = table(dock, "PovertyMapScoreRecords")
    titles = [view.model().headerData(c, Qt.Orientation.Horizontal) for c in range(view.model().columnCount())]
    return [row[titles.index("Number")] for row in rows(view)]


def test_departments_are_ranked_with_places_gained(dock: ScoresDock) -> None:
    shown = rows(table(dock), 3)
    assert shown[0] == ["=  1", "Planning and Development", "100.0"]
    # In November the office had nothing due and was on its way; now all is done: level with planning.
    assert shown[1][1:] == ["Office", "100.0"]
    assert shown[1][0].endswith("  1")
    assert shown[-1][0] == "—"
    assert [label.text() for label in dock.findChildren(QLabel) if "As of" in label.text()] == [
        "As of 2016-12, changes since 2016-11. 4 departments ranked, 1 tasks overdue."
    ]


def test_lights_and_urgency_are_told_by_roles_and_in_words(dock: ScoresDock) -> None:
    model, overdue = table(dock).model(), column(dock, "Overdue")
    names = [row[1] for row in rows(table(dock), 3)]
    union = model.index(names.index("Trade Union"), overdue)
    assert (union.data(), union.data(LIGHT_ROLE), union.data(URGENT_ROLE)) == ("1", Light.YELLOW, True)
    assert union.data(Qt.ItemDataRole.ForegroundRole).color().name() == "#c4161c"
    assert union.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Trade Union, Overdue tasks: 1 tasks, close to target (red: overdue tasks are a cause); "
        "66.7 points from 1 records"
    )
    planning = model.index(0, overdue)
    assert (planning.data(LIGHT_ROLE), planning.data(URGENT_ROLE)) == (Light.GREEN, False)
    nothing = model.index(names.index("Finance"), overdue)
    assert (nothing.data(), nothing.data(LIGHT_ROLE)) == ("—", None)
    assert "nothing to measure by" in nothing.data(Qt.ItemDataRole.ToolTipRole)
    head = model.headerData(overdue, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "◐ up to 1" in head
    assert "Weight 15" in head


def test_a_click_on_a_head_sorts_and_unknowns_stay_last(dock: ScoresDock) -> None:
    view = table(dock)
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        view.sortByColumn(column(dock, "Done on time"), order)
        figures = [row[column(dock, "Done on time")] for row in rows(view)]
        known = [figure for figure in figures if figure != "—"]
        assert figures[: len(known)] == known
        assert sorted(map(float, known), reverse=order == Qt.SortOrder.DescendingOrder) == list(map(float, known))


def test_a_double_click_lists_the_records_behind_and_leads_to_them(dock: ScoresDock) -> None:
    assert not table(dock, "PovertyMapScoreRecords").isVisible()  # the departments have the room
    asked: list[object] = []
    dock.tasksRequested.connect(asked.append)
    dock.recordsRequested.connect(lambda entity, codes: asked.append((entity, codes)))
    double_click(table(dock), 0, column(dock, "Done on time"))
    assert listed(dock) == ["T1"]
    records = table(dock, "PovertyMapScoreRecords")
    assert records.isVisible()
    assert table(dock).viewport().rect().intersects(table(dock).visualRect(table(dock).currentIndex()))
    assert rows(records)[0][1:] == ["任务T1", "贵州省", "due 2016-11-30, done 2016-11-30"]
    child(dock, QPushButton, "PovertyMapScoreOpen").click()
    double_click(records, 0, 0)
    assert asked == [["T1"], ["T1"]]
    # Cadres are no tasks.
    names = [row[1] for row in rows(table(dock), 3)]
    double_click(table(dock), names.index("Human Resources"), column(dock, "Visits per cadre"))
    assert listed(dock) == ["G1"]
    assert child(dock, QPushButton, "PovertyMapScoreOpen").text() == "Show these records"
    double_click(records, 0, 0)
    assert asked[2:] == [("cadre", ["G1"])]


def test_a_department_as_a_whole_lists_all_that_is_behind_it(dock: ScoresDock) -> None:
    double_click(table(dock), 0, 1)
    assert listed(dock) == ["T1"] * 3
    measures = [row[0] for row in rows(table(dock, "PovertyMapScoreRecords"))]
    assert measures == ["Done on time", "Progress against time", "Overdue tasks"]
    double_click(table(dock), 13, 1)
    assert listed(dock) == []
    assert not child(dock, QPushButton, "PovertyMapScoreOpen").isVisible()


def test_the_keyboard_lists_records_too(dock: ScoresDock) -> None:
    view = table(dock)
    view.setCurrentIndex(view.model().index(0, column(dock, "Done on time")))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert listed(dock) == ["T1"]


def test_a_level_below_is_chosen_and_one_above_the_scope_is_not_offered(dock: ScoresDock, session: Session) -> None:
    level = child(dock, QComboBox, "PovertyMapScoreLevel")
    assert [level.itemText(number) for number in range(level.count())] == ["Province", "Prefecture", "County"]
    level.setCurrentIndex(2)
    level.activated.emit(2)
    wait_for(dock)
    double_click(table(dock), [row[1] for row in rows(table(dock), 3)].index("Planning and Development"), 3)
    assert listed(dock) == ["T3", "T4"]
    session.set_scope(Scope("522636", Level.COUNTY))
    wait_for(dock)
    assert [level.itemText(number) for number in range(level.count())] == ["County"]
    assert rows(table(dock, "PovertyMapScoreRecords")) == []
    session.set_scope(Scope("52", Level.PROVINCE))
    wait_for(dock)
    assert level.currentText() == "County"  # what was chosen stays


def test_it_follows_the_period(dock: ScoresDock, session: Session) -> None:
    session.set_period(Period(2016, 6))
    wait_for(dock)
    assert dock.sheet is not None
    assert dock.sheet.period == Period(2016, 6)
    assert dock.sheet.overdue == 0
    session.set_compared(Period(2016, 1))
    wait_for(dock)
    assert dock.sheet.compared == Period(2016, 1)


def test_what_is_not_seen_is_not_worked_out(dock: ScoresDock, session: Session) -> None:
    dock.hide()
    session.set_period(Period(2016, 6))
    assert not dock.is_working
    dock.show()
    assert dock.is_working
    wait_for(dock)
    assert dock.sheet is not None
    assert dock.sheet.period == Period(2016, 6)


def test_records_that_changed_are_counted_in_the_next_scope_too(project_path: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(project_path.parent, tmp_path / "copy"))
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(folder / project_path.name))
    dock = ScoresDock(session)
    dock.show()
    wait_for(dock)
    assert dock.sheet is not None
    assert dock.sheet.overdue == 1  # a task of the province
    session.set_scope(Scope("5204", Level.PREFECTURE))  # while nothing changed, of what was read before
    wait_for(dock)
    assert dock.sheet.overdue == 0
    dock.hide()
    with open_workspace(folder / "small.gpkg") as workspace:
        add_task(workspace, "T5", "planning", "prefecture", "5204", "2016-03-31")
    dock.show_again()
    session.set_scope(Scope("52", Level.PROVINCE))
    dock.show()
    wait_for(dock)
    session.set_scope(Scope("5204", Level.PREFECTURE))
    wait_for(dock)
    assert dock.sheet.overdue == 1
    dock.deleteLater()
    session.stop()
    QgsProject.instance().clear()


def test_without_a_workspace_it_says_what_to_do(dock: ScoresDock, session: Session) -> None:
    assert not dock.closed.isVisible()
    double_click(table(dock), 0, 1)
    session.close_workspace()
    assert dock.closed.isVisible()
    assert dock.sheet is None
    assert rows(table(dock)) == []
    assert rows(table(dock, "PovertyMapScoreRecords")) == []


def test_it_is_exported_in_the_background_and_told(session: Session, tmp_path: Path) -> None:
    interface = PlainInterface()
    dock = ScoresDock(session, interface)
    dock.show()
    wait_for(dock)
    dock.export_to(tmp_path / "s.xlsx")
    assert not child(dock, QPushButton, "PovertyMapScoreExport").isEnabled()
    wait_for(dock)
    assert openpyxl.load_workbook(tmp_path / "s.xlsx").sheetnames[0] == "scores"
    assert len(interface.messageBar().items()) == 1
    failed: list[str] = []
    session.failed.connect(failed.append)
    dock.export_to(tmp_path / "s.pdf")
    wait_for(dock)
    assert len(failed) == 1
    assert ".xlsx, .html" in failed[0]
    dock.deleteLater()


def test_a_sheet_is_printed_on_a4_across(dock: ScoresDock, tmp_path: Path) -> None:
    assert dock.sheet is not None
    printer = landscape_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "s.pdf"))
    print_sheet(dock.sheet, "en", printer)
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")
    size = printer.pageLayout().fullRectPoints().size()
    assert size.width() > size.height()


def test_lights_differ_in_shape_not_in_colour_alone() -> None:
    inked = []
    for light in Light:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_light(painter, QRectF(5, 5, 30, 30), light, QColor("#135684"))
        painter.end()
        inked.append([image.pixelColor(QPoint(x, 20)).lightness() < 160 for x in (12, 28)])
    assert inked == [[True, True], [False, True], [False, False]]
