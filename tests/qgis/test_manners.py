"""State kept in the project, preferences and the options page, workbooks dropped onto the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QComboBox

from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.options_page import OptionsFactory, OptionsSignals
from poverty_map_plugin.gui.preferences import Preferences, load_preferences, save_preferences
from poverty_map_plugin.gui.project_state import Kept, ProjectState, session_state
from poverty_map_plugin.gui.session import PROJECT_KEYS, Session
from poverty_map_plugin.gui.sheet_drop import SheetDropHandler

from . import small_project


@pytest.fixture
def plain_settings(qgis_app: object) -> Iterator[None]:
    QgsSettings().remove("poverty_map/preferences")
    yield
    QgsSettings().remove("poverty_map/preferences")


@pytest.fixture(scope="module")
def made_once(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_project.shown(tmp_path_factory.mktemp("manners"), "2016-11", "2016-12")


@pytest.fixture
def project_path(made_once: Path, tmp_path: Path) -> Path:
    for file in made_once.parent.glob("small.*"):
        shutil.copy(file, tmp_path)
    return tmp_path / made_once.name


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    yield session
    session.stop()
    QgsProject.instance().clear()


def saved_and_opened_again(path: Path) -> None:
    project = QgsProject.instance()
    assert project.write(str(path))
    project.clear()
    assert project.read(str(path))


def test_a_project_keeps_scope_and_periods(session: Session, project_path: Path) -> None:
    state = ProjectState(QgsProject.instance(), session_state(session))
    QgsProject.instance().read(str(project_path))
    session.set_scope(Scope.of("520425"))
    session.set_period(Period.parse("2016-11"))
    session.set_compared(Period.parse("2016-12"))
    saved_and_opened_again(project_path)
    assert session.scope == Scope.of("520425")
    assert (str(session.period), str(session.compared)) == ("2016-11", "2016-12")
    state.stop()


def test_looking_around_does_not_change_the_project(session: Session, project_path: Path) -> None:
    state = ProjectState(QgsProject.instance(), session_state(session))
    QgsProject.instance().read(str(project_path))
    QgsProject.instance().setDirty(False)
    session.set_scope(Scope.of("520425"))
    assert not QgsProject.instance().isDirty()
    state.stop()


def test_what_is_gone_or_unreadable_is_passed_over(session: Session, project_path: Path) -> None:
    state = ProjectState(QgsProject.instance(), session_state(session))
    project = QgsProject.instance()
    project.read(str(project_path))
    for name, text in (("scope", "529999"), ("period", "[% 1 %]"), ("compared", "1999-01")):
        project.writeEntry(PROJECT_KEYS, f"docks/{name}", text)
    state.restore()
    assert session.scope == Scope.of("52")
    assert str(session.period) == "2016-12"
    assert session.compared is None
    state.stop()


def test_a_project_of_somebody_else_is_left_alone(session: Session, tmp_path: Path) -> None:
    state = ProjectState(QgsProject.instance(), {"note": Kept(lambda: "kept", lambda _: None)})
    QgsProject.instance().clear()
    assert QgsProject.instance().write(str(tmp_path / "other.qgz"))
    assert not QgsProject.instance().readEntry(PROJECT_KEYS, "docks/note", "")[1]
    state.stop()


def test_a_project_is_let_go(session: Session, project_path: Path) -> None:
    told: list[str] = []
    state = ProjectState(QgsProject.instance(), {"note": Kept(lambda: "x", told.append)})
    state.stop()
    QgsProject.instance().read(str(project_path))
    saved_and_opened_again(project_path)
    assert told == []


def test_preferences_come_back_as_they_were(plain_settings: None) -> None:
    assert load_preferences() == Preferences()
    assert load_preferences().person
    mine = Preferences("王工", "planning", "520425", 7, 60, True, False)
    save_preferences(mine)
    assert load_preferences() == mine
    assert mine.person == "王工"


def test_the_options_page_keeps_what_was_entered(plain_settings: None, session: Session, project_path: Path) -> None:
    QgsProject.instance().read(str(project_path))
    save_preferences(Preferences("王工", "planning", "nowhere", 7, 60, True, False))
    signals = OptionsSignals()
    told: list[bool] = []
    signals.preferencesChanged.connect(lambda: told.append(True))
    page = OptionsFactory(session, signals).createWidget()
    page.apply()
    assert load_preferences() == Preferences("王工", "planning", "nowhere", 7, 60, True, False)
    units = page.findChild(QComboBox, "PovertyMapOwnUnit")
    units.setCurrentIndex(units.findData("520425"))
    assert "紫云" in units.currentText()
    page.apply()
    assert load_preferences().unit == "520425"
    assert len(told) == 2


def test_without_a_workspace_the_options_still_open(plain_settings: None, qgis_app: object) -> None:
    session = Session(QgsProject.instance())
    page = OptionsFactory(session, OptionsSignals()).createWidget()
    page.apply()
    assert load_preferences() == Preferences()
    session.stop()


def test_dropped_workbooks_are_taken_while_a_workspace_is_open(session: Session, project_path: Path) -> None:
    handler = SheetDropHandler(session)
    dropped: list[str] = []
    handler.signals.sheetDropped.connect(dropped.append)
    assert not handler.handleFileDrop("/a/sheet.xlsx")
    QgsProject.instance().read(str(project_path))
    assert handler.handleFileDrop("/a/贫困户.XLSX")
    assert handler.handleFileDrop("/a/old.xls")
    assert not handler.handleFileDrop("/a/lines.shp")
    assert not handler.handleFileDrop("/a/points.csv")
    assert dropped == ["/a/贫困户.XLSX", "/a/old.xls"]
