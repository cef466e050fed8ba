"""The dialog “Classes”: what a map maker sees, types and keeps is what the map, its legend and new projects have."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsProject
from qgis.PyQt.QtWidgets import QTableWidget

from poverty_map_plugin.cartography.choropleth import UNCERTAIN
from poverty_map_plugin.cartography.roles import MONTHS_ROLE, layers_by_role
from poverty_map_plugin.catalog.themes import Bivariate, Choropleth, Method, Theme
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.gui.classes.classes_dialog import ClassesDialog
from poverty_map_plugin.gui.overview.theme_choice import ThemeChoice
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.map_classes import read_breaks
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.shown_theme import shown_theme
from poverty_map_plugin.services.styling import apply_theme
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace


@pytest.fixture(scope="module")
def made(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("classes") / "small.gpkg")
    with open_workspace(path) as workspace:
        for period in ("2016-11", "2016-12"):
            compute_indicators(workspace, Period.parse(period), CollectingFeedback())
        write_project(workspace, CollectingFeedback())
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    for suffix in (".gpkg", ".qgz"):
        shutil.copy(made.with_suffix(suffix), tmp_path)
    return tmp_path / made.name


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(path.with_suffix(".qgz")))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def choice(session: Session) -> Iterator[ThemeChoice]:
    choice = ThemeChoice(session)
    choice.show()
    yield choice
    choice.close()
    choice.deleteLater()


def settle() -> None:
    for _ in range(4):
        QgsApplication.processEvents()


def opened(choice: ThemeChoice, session: Session, theme: str) -> ClassesDialog:
    apply_theme(session.project, theme)
    settle()
    choice.classes_button.click()
    return choice.open_classes()


def shown(session: Session, theme: str) -> Theme:
    assert session.workspace
    return shown_theme(session.project, session.workspace.catalog.themes[theme])


def rate(theme: Theme) -> Choropleth:
    style = theme.places[0].choropleth
    assert style
    return style


def square(theme: Theme) -> Bivariate:
    style = theme.places[0].bivariate
    assert style
    return style


def column(table: QTableWidget, number: int) -> list[str]:
    items = (table.item(row, number) for row in range(table.rowCount()))
    return [item.text() if item else "" for item in items]


def type_limit(table: QTableWidget, row: int, text: str) -> None:
    item = table.item(row, 1)
    assert item
    item.setText(text)


def test_it_shows_what_the_map_has(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "poverty")
    table = dialog.rate.axis.table
    assert column(table, 1)[:5] == ["3", "10", "18", "25", "and more"]
    assert sum(int(text) for text in column(table, 2)) == 3, "as many as there are counties"
    assert dialog.level.count() == 2
    assert choice.open_classes() is dialog, "one at a time"


def test_typed_limits_are_the_maps_and_the_legends(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "poverty")
    type_limit(dialog.rate.axis.table, 1, "12.5")
    assert rate(shown(session, "poverty")).breaks == (3, 10, 18, 25), "not before it is applied"
    dialog.apply_button.click()
    assert rate(shown(session, "poverty")).breaks == (3, 12.5, 18, 25)
    renderer = layers_by_role(session.project)["map_county"].renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    assert min(each.upperValue() for each in renderer.ranges()) < UNCERTAIN, "no data keeps its class"
    apply_theme(session.project, "load")
    apply_theme(session.project, "poverty")
    assert rate(shown(session, "poverty")).breaks == (3, 12.5, 18, 25), "also after another theme was shown"
    settle()
    dialog.catalog_button.click()
    assert rate(shown(session, "poverty")).breaks == (3, 10, 18, 25)
    assert column(dialog.rate.axis.table, 1)[1] == "10"


def test_few_people_keep_their_class(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "villages")
    type_limit(dialog.rate.axis.table, 0, "4")
    dialog.apply_button.click()
    style = rate(shown(session, "villages"))
    assert style.breaks[0] == 4
    assert style.uncertain_below == 50
    renderer = layers_by_role(session.project)["map_village"].renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    assert [each.upperValue() for each in renderer.ranges()].count(UNCERTAIN) == 1


@pytest.mark.parametrize(("text", "told"), [("many", "many"), ("2", "2"), ("nan", "nan"), ("", "")])
def test_a_wrong_limit_is_told_and_not_applied(choice: ThemeChoice, session: Session, text: str, told: str) -> None:
    dialog = opened(choice, session, "poverty")
    type_limit(dialog.rate.axis.table, 1, text)
    assert told in dialog.notice.text
    assert dialog.notice.text
    assert not dialog.apply_button.isEnabled()
    assert not dialog.keep_button.isEnabled()
    type_limit(dialog.rate.axis.table, 1, "11")
    assert dialog.notice.text == ""
    assert dialog.apply_button.isEnabled()


def test_limits_are_read_as_people_write_them() -> None:
    assert read_breaks([" −5", "1,200 ", "1e4"]) == (-5, 1200, 10000)
    with pytest.raises(InputError) as problem:
        read_breaks(["3", "3"])
    assert problem.value.code == "class_limits_not_rising"


def test_more_classes_take_their_colours_from_the_ramp(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "poverty")
    dialog.apply_button.click()
    five = rate(shown(session, "poverty")).colours
    dialog.rate.count.setValue(3)
    dialog.apply_button.click()
    three = rate(shown(session, "poverty"))
    assert len(three.breaks) == 2
    assert three.colours == (five[0], five[2], five[4])
    dialog.rate.count.setValue(9)
    dialog.apply_button.click()
    nine = rate(shown(session, "poverty"))
    assert nine.colours[::2] == five
    assert len(nine.breaks) == 8


def test_a_method_finds_the_limits(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "poverty")
    axis = dialog.rate.axis
    dialog.rate.count.setValue(2)
    axis.method.setCurrentIndex(axis.method.findData(Method.EQUAL))
    axis.method.activated.emit(axis.method.currentIndex())
    low, high = min(dialog._classes.figures(dialog._fills[0], "poverty_incidence")), 25.0  # type: ignore[union-attr]
    assert low < axis.breaks()[0] < high
    type_limit(axis.table, 0, "11")
    assert axis.method.currentData() is Method.WRITTEN


def test_a_square_has_two_axes(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "poverty_load")
    two_way = dialog.two_way
    assert two_way.x.breaks() == (10, 20)
    assert two_way.y.breaks() == (60, 80)
    four = next(number for number in range(two_way.scheme.count()) if two_way.scheme.itemText(number).startswith("4"))
    two_way.scheme.setCurrentIndex(four)
    two_way.scheme.activated.emit(four)
    for row, limit in enumerate(("5", "12.3456789", "20")):
        type_limit(two_way.x.table, row, limit)
    for row, limit in enumerate(("40", "60", "80")):
        type_limit(two_way.y.table, row, limit)
    dialog.apply_button.click()
    found = square(shown(session, "poverty_load"))
    assert found.x_breaks == (5, 12.3456789, 20)
    assert found.y_breaks == (40, 60, 80)
    assert len(found.rows) == 4
    renderer = layers_by_role(session.project)["map_county"].renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert len(renderer.categories()) == 17
    assert sum(map(int, two_way.square.accessibleDescription().replace("\n", " | ").split(" | "))) <= 3


def test_kept_classes_are_a_new_projects(choice: ThemeChoice, session: Session, path: Path) -> None:
    dialog = opened(choice, session, "poverty")
    type_limit(dialog.rate.axis.table, 0, "4.5")
    dialog.keep_button.click()
    settle()
    assert session.workspace
    assert rate(session.workspace.catalog.themes["poverty"]).breaks == (4.5, 10, 18, 25)
    assert dialog.isVisible(), "the workspace was read anew, not closed"
    assert dialog.notice.text
    with open_workspace(path) as workspace:
        other = write_project(workspace, CollectingFeedback())
        project = QgsProject()
        assert project.read(str(other))
        assert rate(shown_theme(project, workspace.catalog.themes["poverty"])).breaks == (4.5, 10, 18, 25)


def test_months_are_changed_too(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "poverty_months")
    type_limit(dialog.rate.axis.table, 0, "5")
    dialog.apply_button.click()
    months = shown(session, "poverty_months").months
    assert months
    assert months.breaks[0] == 5
    assert layers_by_role(session.project)[MONTHS_ROLE].renderer()


def test_it_follows_the_theme_and_closes_with_the_workspace(choice: ThemeChoice, session: Session) -> None:
    dialog = opened(choice, session, "poverty")
    apply_theme(session.project, "poverty_load")
    settle()
    assert dialog.two_way.isVisible()
    apply_theme(session.project, "causes")
    settle()
    assert dialog.nothing.isVisible()
    assert not dialog.apply_button.isEnabled()
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    session.close_workspace()
    settle()
    assert closed
