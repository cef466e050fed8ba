"""A scope is chosen by typing, in the tree and by the way that leads to it, with the mouse and with the keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QListView, QMainWindow, QTableView, QToolButton, QTreeView, QWidget

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.overview.overview_dock import OverviewDock
from poverty_map_plugin.gui.overview.theme_choice import MOST_NAMED, THEME_PROPERTY
from poverty_map_plugin.gui.places.place_tree_model import SCOPE_ROLE, PlaceTreeModel
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.widgets.flow_layout import FlowLayout
from poverty_map_plugin.gui.widgets.table_model import CODE_ROLE
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace

PROVINCE = Scope("52", Level.PROVINCE)
ZIYUN = Scope("520425", Level.COUNTY)
VILLAGE = Scope("520425104222", Level.VILLAGE)
Widget = TypeVar("Widget", bound=QWidget)


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("places") / "small.gpkg")
    with open_workspace(path) as workspace:
        compute_indicators(workspace, Period.parse("2016-12"), CollectingFeedback())
        return write_project(workspace, CollectingFeedback())


@pytest.fixture(scope="module")
def opened(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project_path))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def session(opened: Session) -> Session:
    opened.set_scope(PROVINCE)
    return opened


@pytest.fixture
def dock(session: Session) -> Iterator[OverviewDock]:
    window = QMainWindow()
    dock = OverviewDock(session)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(420, 640)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield dock
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def part(dock: QWidget, kind: type[Widget], name: str) -> Widget:
    found = dock.findChild(kind, name)
    assert found is not None, name
    return found


def line_of(dock: QWidget) -> QLineEdit:
    line = part(dock, QLineEdit, "PovertyMapScopeSearch")
    line.setFocus()
    return line


def found(dock: QWidget) -> list[str]:
    model = part(dock, QListView, "PovertyMapPlaceHits").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def panel(dock: QWidget) -> QWidget:
    return part(dock, QWidget, "PovertyMapPlacePanel")


def way(dock: QWidget) -> list[QToolButton]:
    crumbs = part(dock, QWidget, "PovertyMapBreadcrumb")
    return [button for button in crumbs.findChildren(QToolButton) if button.isVisibleTo(crumbs)]


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_typed_initials_an_arrow_and_enter_choose(dock: OverviewDock, session: Session) -> None:
    told: list[Scope] = []
    dock.placeChosen.connect(told.append)
    line = line_of(dock)
    QTest.keyClicks(line, "zy")
    assert panel(dock).isVisible()
    assert found(dock) == ["紫云苗族布依族自治县", "紫云供电局", "紫云村"]  # ZY is the bureau's code
    assert session.scope == PROVINCE, "typing alone changes nothing"
    press(line, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert session.scope == ZIYUN
    assert told == [ZIYUN]
    assert not panel(dock).isVisible()
    assert line.text() == ""
    assert "紫云苗族布依族自治县" in [label.text() for label in dock.findChildren(QLabel)]


def test_enter_alone_takes_the_best_and_arrows_the_others(dock: OverviewDock, session: Session) -> None:
    line = line_of(dock)
    QTest.keyClicks(line, "ziyun")
    press(line, Qt.Key.Key_Enter)
    assert session.scope == ZIYUN
    QTest.keyClicks(line, "ziyun")
    press(line, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert session.scope == Scope("520425100201", Level.VILLAGE)
    QTest.keyClicks(line, "520425104222")
    press(line, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Return)
    assert session.scope == VILLAGE


def test_escape_closes_and_forgets_what_was_typed(dock: OverviewDock, session: Session) -> None:
    line = line_of(dock)
    QTest.keyClicks(line, "zy")
    press(line, Qt.Key.Key_Escape)
    assert not panel(dock).isVisible()
    assert line.text() == ""
    assert session.scope == PROVINCE
    assert line.hasFocus()


def test_what_is_not_found_is_told(dock: OverviewDock, session: Session) -> None:
    line = line_of(dock)
    QTest.keyClicks(line, "<b>qqq")
    labels = [label for label in panel(dock).findChildren(QLabel) if label.isVisible()]
    assert len(labels) == 1
    assert "<b>qqq" in labels[0].text()
    assert labels[0].textFormat() == Qt.TextFormat.PlainText
    press(line, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert session.scope == PROVINCE
    assert panel(dock).isVisible()


def test_a_click_on_what_was_found_chooses(dock: OverviewDock, session: Session) -> None:
    line_of(dock).insert("小寨")  # as an input method does
    hits = part(dock, QListView, "PovertyMapPlaceHits")
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(hits.model().index(0, 0)).center())
    assert session.scope == VILLAGE


def test_the_tree_is_opened_walked_and_chosen_in_by_keys(dock: OverviewDock, session: Session) -> None:
    line = line_of(dock)
    press(line, Qt.Key.Key_Down)
    tree = part(dock, QTreeView, "PovertyMapPlaceTree")
    assert tree.isVisible()
    assert tree.hasFocus()
    assert tree.currentIndex().data(SCOPE_ROLE) == PROVINCE
    press(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data() == "安顺市"
    press(tree, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert session.scope == ZIYUN
    assert not panel(dock).isVisible()
    press(line_of(dock), Qt.Key.Key_Down)
    assert tree.currentIndex().data(SCOPE_ROLE) == ZIYUN, "it opens where one is"
    press(tree, Qt.Key.Key_Escape)
    assert not panel(dock).isVisible()
    assert session.scope == ZIYUN


def test_the_button_opens_and_closes_the_tree_and_a_click_chooses(dock: OverviewDock, session: Session) -> None:
    button = part(dock, QToolButton, "PovertyMapScopeTree")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    tree = part(dock, QTreeView, "PovertyMapPlaceTree")
    assert tree.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not tree.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    company = tree.model().index(1, 0)
    assert company.data() == "公司"
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(company).center())
    assert session.scope == Scope("GZ", Level.BUREAU)
    assert not button.isChecked()


def test_what_is_typed_over_the_tree_is_searched_for(dock: OverviewDock, session: Session) -> None:
    press(line_of(dock), Qt.Key.Key_Down)
    tree = part(dock, QTreeView, "PovertyMapPlaceTree")
    QTest.keyClicks(tree, "p")
    line = part(dock, QLineEdit, "PovertyMapScopeSearch")
    assert line.hasFocus()
    assert line.text() == "p"
    assert found(dock)[0] == "普定县"


def test_the_panel_goes_when_the_focus_does(dock: OverviewDock) -> None:
    QTest.keyClicks(line_of(dock), "zy")
    part(dock, QTableView, "PovertyMapCounties").setFocus()
    QgsApplication.processEvents()
    assert not panel(dock).isVisible()


def test_the_panel_stays_within_the_dock(dock: OverviewDock) -> None:
    press(line_of(dock), Qt.Key.Key_Down)
    QgsApplication.processEvents()
    for height in (640, 400):
        dock.window().resize(420, height)
        QgsApplication.processEvents()
        ground = panel(dock).parentWidget()
        assert ground is not None
        assert ground.rect().contains(panel(dock).geometry())


def test_each_part_of_the_way_leads_there(dock: OverviewDock, session: Session) -> None:
    assert way(dock) == [] or not part(dock, QWidget, "PovertyMapBreadcrumb").isVisible()
    session.set_scope(VILLAGE)
    assert [button.text() for button in way(dock)] == ["贵州", "安顺", "紫云", "乡520425104", "小寨关"]
    assert [button.isEnabled() for button in way(dock)] == [True] * 4 + [False]
    QTest.mouseClick(way(dock)[2], Qt.MouseButton.LeftButton)
    assert session.scope == ZIYUN
    assert [button.text() for button in way(dock)] == ["贵州", "安顺", "紫云"]
    way(dock)[0].setFocus()
    press(way(dock)[0], Qt.Key.Key_Space)
    assert session.scope == PROVINCE


def test_what_is_typed_filters_the_key_counties(dock: OverviewDock, session: Session) -> None:
    table = part(dock, QTableView, "PovertyMapCounties")
    assert table.model().rowCount() == 2
    line = line_of(dock)
    QTest.keyClicks(line, "pd")
    assert [table.model().index(row, 0).data() for row in range(table.model().rowCount())] == ["普定"]
    assert "Key poor counties: 1 of 2" in [label.text() for label in dock.findChildren(QLabel)]
    press(line, Qt.Key.Key_Escape)
    assert table.model().rowCount() == 2
    QTest.keyClicks(line, "520425")
    assert table.model().rowCount() == 1
    press(line, Qt.Key.Key_Return)
    assert table.model().rowCount() == 2
    assert [index.data(CODE_ROLE) for index in table.selectionModel().selectedRows()] == ["520425"]


def test_a_county_is_entered_by_the_keyboard(dock: OverviewDock) -> None:
    told: list[str] = []
    dock.countyActivated.connect(told.append)
    table = part(dock, QTableView, "PovertyMapCounties")
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    press(table, Qt.Key.Key_Return)
    assert told == ["520425"]


def test_themes_are_buttons_and_the_one_on_the_map_is_pressed(dock: OverviewDock, session: Session) -> None:
    told: list[str] = []
    dock.themeChosen.connect(told.append)
    bar = part(dock, QWidget, "PovertyMapThemes")
    buttons = {button.property(THEME_PROPERTY): button for button in bar.findChildren(QToolButton)}
    assert {"poverty", "load", "poverty_load"} <= set(buttons)
    assert [theme for theme, button in buttons.items() if button.isChecked()] == ["poverty"]
    assert [theme for theme, button in buttons.items() if button.icon().isNull()] == []
    QTest.mouseClick(buttons["load"], Qt.MouseButton.LeftButton)
    assert told == ["load"]
    assert [theme for theme, button in buttons.items() if button.isChecked()] == ["load"]
    layer = next(
        each for each in session.project.mapLayers().values() if each.customProperty("poverty_map/role") == "map_county"
    )
    layer.styleManager().setCurrentStyle("poverty_load")
    assert [theme for theme, button in buttons.items() if button.isChecked()] == ["poverty_load"]
    QgsApplication.processEvents()
    assert {button.toolButtonStyle() for button in buttons.values()} == {Qt.ToolButtonStyle.ToolButtonIconOnly}
    assert all(bar.rect().contains(button.geometry()) for button in buttons.values())
    assert all(button.toolTip() and button.accessibleName() for button in buttons.values()), "icons tell their names"
    dock.window().resize(420, 1200)
    QgsApplication.processEvents()
    is_named = len(buttons) <= MOST_NAMED
    styles = {button.toolButtonStyle() for button in buttons.values()}
    assert (Qt.ToolButtonStyle.ToolButtonTextBesideIcon in styles) == is_named
    assert all(bar.rect().contains(button.geometry()) for button in buttons.values())
    assert len({button.y() for button in buttons.values()}) > 1, "they wrap in a narrow dock"


def test_the_tree_is_a_proper_model_and_lazy(session: Session) -> None:
    assert session.places is not None
    model = PlaceTreeModel()
    model.show_places(session.places)
    assert len(model._nodes) == 2
    index = model.index_of(VILLAGE)
    assert index.data() == "小寨关村"
    names = []
    while index.isValid():
        names.append(index.data())
        index = index.parent()
    assert names == ["小寨关村", "乡520425104", "紫云苗族布依族自治县", "安顺市", "贵州省"]
    assert len(model._nodes) < 15
    assert not model.index_of(Scope("999999", Level.COUNTY)).isValid()
    assert not model.hasChildren(model.index_of(VILLAGE))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_places(None)
    assert model.rowCount(QModelIndex()) == 0
    model.show_places(session.places)
    del tester


def test_a_line_of_widgets_is_broken_where_the_width_ends(qgis_app: object) -> None:
    box = QWidget()
    flow = FlowLayout(box, gap=0)
    for _ in range(3):
        widget = QWidget(box)
        widget.setFixedSize(40, 10)
        flow.addWidget(widget)
    assert [flow.heightForWidth(width) for width in (130, 120, 100, 50, 10)] == [10, 10, 20, 30, 30]
    assert flow.sizeHint().width() == 120
    assert flow.minimumSize().width() == 40


def test_another_project_leaves_no_place_behind(dock: OverviewDock, session: Session) -> None:
    QTest.keyClicks(line_of(dock), "zy")
    QgsProject.instance().clear()
    assert not panel(dock).isVisible()
    assert found(dock) == []
    assert part(dock, QTreeView, "PovertyMapPlaceTree").model().rowCount() == 0
    assert part(dock, QLineEdit, "PovertyMapScopeSearch").text() == ""
    bar = part(dock, QWidget, "PovertyMapThemes")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bar.findChildren(QToolButton) == []
