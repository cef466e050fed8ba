"""The docks over a small workspace, and the plugin's coming and going, in a plain window."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QLabel, QTableView, QToolBar, QWidget

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.cards.place_card_dock import PlaceCardDock
from poverty_map_plugin.gui.overview.overview_dock import OverviewDock
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.widgets.figure_tiles import FigureGrid, ShownFigure
from poverty_map_plugin.gui.widgets.table_model import CODE_ROLE
from poverty_map_plugin.plugin import PovertyMapPlugin
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.map_tables import write_map_tables
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.workspace import open_workspace

from . import small_project, small_workspace
from .plain_interface import PlainInterface

ROOT = Path(__file__).parents[2]

VILLAGE = Scope("520425104222", Level.VILLAGE)


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_project.shown(tmp_path_factory.mktemp("gui"), "2016-11", "2016-12")


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project_path))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def interface(qgis_app: object) -> PlainInterface:
    QgsSettings().remove("poverty_map")
    return PlainInterface()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def rows(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def wait_until(condition: Callable[[], bool]) -> None:
    for _ in range(200):
        if condition():
            return
        QTest.qWait(20)
    raise AssertionError("it did not come about")


def test_a_session_follows_its_project(project_path: Path, qgis_app: object) -> None:
    session = Session(QgsProject.instance())
    told: list[str] = []
    session.workspaceChanged.connect(lambda: told.append("workspace"))
    assert session.workspace is None
    QgsProject.instance().read(str(project_path))
    assert session.workspace is not None
    assert session.scope == Scope("52", Level.PROVINCE)
    assert session.period == Period.parse("2016-12")
    store = session.workspace.store
    QgsProject.instance().clear()
    assert (session.workspace, session.places, session.scope, session.period) == (None, None, None, None)
    assert told == ["workspace", "workspace"]
    # The file is let go of: on some systems an open file can be neither replaced nor deleted.
    with pytest.raises(Exception, match="closed"):
        store.properties()
    session.stop()


def test_one_project_after_the_other_leaves_nothing(session: Session, project_path: Path, tmp_path: Path) -> None:
    dock = OverviewDock(session)
    session.set_scope(VILLAGE)
    QgsProject.instance().read(str(project_path))
    assert session.scope == Scope("52", Level.PROVINCE)
    other = QgsProject()
    other.write(str(tmp_path / "other.qgz"))
    QgsProject.instance().read(str(tmp_path / "other.qgz"))
    assert session.workspace is None
    table = dock.findChild(QTableView, "PovertyMapCounties")
    assert table is not None
    assert rows(table) == []


def test_a_lost_workspace_is_told_in_a_sentence(qgis_app: object, tmp_path: Path) -> None:
    project = QgsProject()
    project.writeEntry("povertymap", "workspace", str(tmp_path / "gone.gpkg"))
    project.write(str(tmp_path / "lost.qgz"))
    session = Session(QgsProject.instance())
    said: list[str] = []
    session.failed.connect(said.append)
    QgsProject.instance().read(str(tmp_path / "lost.qgz"))
    assert session.workspace is None
    assert len(said) == 1
    assert "gone.gpkg" in said[0]
    session.stop()
    QgsProject.instance().clear()


def test_the_overview_shows_figures_actions_and_key_counties(session: Session) -> None:
    dock = OverviewDock(session)
    dock.resize(400, 900)
    shown = texts(dock)
    assert "贵州省" in shown
    # 100 in Puding, 100 of November in Ziyun, 60 in Xiaozhaiguan; a month before those were 80 (counted by hand).
    assert "Poor people" in shown
    assert "260" in shown
    assert any(text.startswith(("+", "−")) for text in shown)
    assert [t for t in ("Power aid", "Paired aid", "Resident cadres", "Public welfare") if t not in shown] == []
    table = dock.findChild(QTableView, "PovertyMapCounties")
    assert table is not None
    assert [row[0] for row in rows(table)] == ["普定", "紫云"]
    assert table.horizontalHeader().count() == len(rows(table)[0])


def test_another_scope_shows_its_figures_and_its_county(session: Session) -> None:
    dock = OverviewDock(session)
    table = dock.findChild(QTableView, "PovertyMapCounties")
    assert table is not None
    session.set_scope(Scope("520425", Level.COUNTY))
    assert "紫云苗族布依族自治县" in texts(dock)
    assert len(rows(table)) == 2, "from one county there is a way on to the next"
    assert [index.data(CODE_ROLE) for index in table.selectionModel().selectedRows()] == ["520425"]
    session.set_scope(Scope("5226", Level.PREFECTURE))
    assert rows(table) == []
    session.set_scope(Scope("ZY", Level.BUREAU))
    assert "紫云供电局" in texts(dock)
    assert [row[0] for row in rows(table)] == ["紫云"]
    session.set_scope(Scope("52", Level.PROVINCE))
    assert len(rows(table)) == 2
    assert table.selectionModel().selectedRows() == []


def test_another_period_shows_other_figures(session: Session) -> None:
    dock = OverviewDock(session)
    before = texts(dock)
    box = dock.findChild(QComboBox, "PovertyMapPeriod")
    assert box is not None
    assert [box.itemText(n) for n in range(box.count())] == ["2016-12", "2016-11"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert session.period == Period.parse("2016-11")
    assert texts(dock) != before


def test_figures_counted_meanwhile_are_shown_after_reading_anew(qgis_app: object, tmp_path: Path) -> None:
    path = small_workspace.make(tmp_path / "anew.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            write_map_tables(workspace, change, None)
        project_path = write_project(workspace, CollectingFeedback())
    session = Session(QgsProject.instance())
    dock = OverviewDock(session)
    QgsProject.instance().read(str(project_path))
    session.set_scope(Scope("520425", Level.COUNTY))
    assert any("Nothing was counted yet" in text for text in texts(dock))
    with open_workspace(path) as workspace:
        compute_indicators(workspace, Period.parse("2016-12"), CollectingFeedback())
    session.reload()
    assert session.period == Period.parse("2016-12")
    assert session.scope == Scope("520425", Level.COUNTY)
    assert not any("Nothing was counted yet" in text for text in texts(dock))
    assert "160" in texts(dock)  # 100 of November and 60 of December
    session.stop()
    QgsProject.instance().clear()


def test_a_card_shows_people_cadres_load_and_what_is_near(session: Session) -> None:
    dock = PlaceCardDock(session)
    dock.show_place(VILLAGE)
    shown = texts(dock)
    assert {"小寨关村", "60", "Poor people", "90.0", "Load rate", "heavy", "Cadres (1)"} <= set(shown)
    assert "贵州省 › 安顺市 › 紫云苗族布依族自治县" in shown[2]
    cells = [cell for table in dock.findChildren(QTableView) for row in rows(table) for cell in row]
    assert {"<b>张三</b>", "13800000000", "十千伏线", "三十五千伏线", "县道"} <= set(cells)
    assert any(cell.endswith(" km") for cell in cells)


@pytest.mark.parametrize("name", ["<b>张三</b>", "<img src='file:///etc/hostname'>", "a & b < c"])
def test_text_from_files_is_never_markup(session: Session, name: str) -> None:
    grid = FigureGrid()
    grid.show_figures([ShownFigure(name, name, name, name)])
    card, overview = PlaceCardDock(session), OverviewDock(session)
    card.show_place(VILLAGE)
    labels = [label for widget in (grid, card, overview) for label in widget.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert [label.text() for label in grid.findChildren(QLabel)] == [name] * 4
    assert [widget for widget in card.findChildren(QWidget) if name in widget.toolTip()] == []


def test_nothing_flashes_up_as_a_window_of_its_own(session: Session, qgis_app: QgsApplication) -> None:
    """A widget shown before it has its place is a window for a moment."""
    windows: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
            if event and event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                windows.append(watched)
            return False

    watch = Watch()
    card, overview = PlaceCardDock(session), OverviewDock(session)
    qgis_app.installEventFilter(watch)
    card.show_place(VILLAGE)
    card.show_place(Scope("520425", Level.COUNTY))
    session.set_scope(Scope("520425", Level.COUNTY))
    overview.refresh()
    card.clear()
    qgis_app.removeEventFilter(watch)
    assert windows == []


def test_a_click_means_a_village_a_county_or_a_bureau(session: Session) -> None:
    dock = PlaceCardDock(session)
    dock.show_at(106.5005, 26.5, 500.0)
    assert dock.shown_code == "520425104222"
    dock.show_at(106.5005, 26.5, 0.0)
    assert dock.shown_code == "520425"
    mode = dock.findChild(QComboBox, "PovertyMapClickMode")
    assert mode is not None
    mode.setCurrentIndex(mode.findData("bureau"))
    dock.show_at(106.5005, 26.5, 500.0)
    assert dock.shown_code == "ZY"
    mode.setCurrentIndex(0)
    dock.show_at(100.0, 20.0, 500.0)
    assert dock.shown_code is None


def test_the_plugin_comes_and_goes_without_a_trace(interface: PlainInterface, project_path: Path) -> None:
    registry, window = QgsApplication.processingRegistry(), interface.mainWindow()

    def traces() -> tuple[int, ...]:
        QgsApplication.processEvents()
        QgsApplication.sendPostedEvents(None, 52)  # deferred deletes
        project = QgsProject.instance()
        return (
            len(window.findChildren(QDockWidget)),
            len(window.findChildren(QToolBar)),
            sum(len(actions) for actions in interface.menu.values()),
            len(interface.mapCanvas().scene().items()),
            len(interface.registered),
            *(
                project.receivers(signal)
                for signal in (
                    project.readProject,
                    project.cleared,
                    project.writeProject,
                    project.layersAdded,
                    project.layersWillBeRemoved,
                )
            ),
        )

    before = traces()
    for _ in range(2):
        plugin = PovertyMapPlugin(interface)
        plugin.initGui()
        QgsProject.instance().read(str(project_path))
        assert plugin.workbench is not None
        plugin.workbench.docks.card.show_place(VILLAGE)
        assert registry.providerById("povertymap") is not None
        assert traces() != before
        plugin.unload()
        assert registry.providerById("povertymap") is None
        assert traces() == before
    QgsProject.instance().clear()


def test_docks_bring_each_other_along(interface: PlainInterface, project_path: Path) -> None:
    plugin = PovertyMapPlugin(interface)
    plugin.initGui()
    workbench = plugin.workbench
    assert workbench is not None
    QgsProject.instance().read(str(project_path))
    interface.mainWindow().show()
    workbench.locator.placeChosen.emit(Scope.of("520425"))
    assert workbench.session.scope == Scope.of("520425")
    assert workbench.docks.card.shown_code == "520425"
    workbench.docks.card.recordsRequested.emit("cadre", Scope.of("520425104222"))
    assert workbench.docks.records.isVisible()
    assert workbench.session.scope == Scope.of("520425104222")
    workbench.docks.scores.tasksRequested.emit(["T1"])
    assert workbench.docks.tasks.isVisible()
    workbench.locator.taskChosen.emit("R1", "52")  # from a village, where the province's task is not listed
    assert workbench.session.scope == Scope.of("52")
    workbench.docks.scores.recordsRequested.emit("cadre", ["G2"])
    cadres = workbench.docks.records.findChild(QTableView, "PovertyMapRecordTable").model()
    wait_until(lambda: cadres.rowCount() == 1)
    assert cadres.words.entity.name == "cadre"
    assert "李四" in [cadres.index(0, column).data() for column in range(cadres.columnCount())]
    workbench.docks.card.toggle_pin(Scope.of("520425"))
    workbench.docks.card.toggle_pin(Scope.of("52"))
    plugin.unload()
    QgsProject.instance().clear()


def test_pins_and_scope_are_there_again_with_the_project(
    interface: PlainInterface, project_path: Path, tmp_path: Path
) -> None:
    for file in project_path.parent.glob("small.*"):
        shutil.copy(file, tmp_path)
    path = tmp_path / project_path.name
    plugin = PovertyMapPlugin(interface)
    plugin.initGui()
    workbench = plugin.workbench
    assert workbench is not None
    QgsProject.instance().read(str(path))
    workbench.docks.card.pin([Scope.of("520425"), Scope.of("52")])
    workbench.session.set_scope(Scope.of("5204"))
    assert QgsProject.instance().write()
    plugin.unload()
    QgsProject.instance().read(str(path))
    again = PovertyMapPlugin(interface)
    again.initGui()
    assert again.workbench is not None
    assert again.workbench.session.scope == Scope.of("5204")
    assert again.workbench.docks.card.pinned == (Scope.of("520425"), Scope.of("52"))
    again.unload()
    QgsProject.instance().clear()


def test_a_click_on_the_map_shows_the_card_and_marks_the_place(interface: PlainInterface, project_path: Path) -> None:
    plugin = PovertyMapPlugin(interface)
    plugin.initGui()
    workbench = plugin.workbench
    assert workbench is not None
    assert not workbench.tool_action.isEnabled()
    QgsProject.instance().read(str(project_path))
    canvas = interface.mapCanvas()
    interface.mainWindow().resize(1200, 700)
    interface.mainWindow().show()
    canvas.setDestinationCrs(QgsProject.instance().crs())
    marks = len(canvas.scene().items())
    workbench.docks.guide.zoom_to(VILLAGE)
    QgsApplication.processEvents()
    workbench.tool_action.trigger()
    assert canvas.mapTool() is workbench.place_tool
    centre = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert workbench.docks.card.shown_code == VILLAGE.code
    assert len(canvas.scene().items()) == marks + 1
    before = canvas.extent().width()
    workbench.overview_dock.countyActivated.emit("520425")
    assert canvas.extent().width() > before
    assert workbench.session.scope == Scope("520425", Level.COUNTY)
    plugin.unload()
    interface.mainWindow().hide()
    QgsProject.instance().clear()


def test_without_a_window_only_the_algorithms_are_there(qgis_app: object) -> None:
    plugin = PovertyMapPlugin(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("povertymap") is not None
    assert plugin.workbench is None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("povertymap") is None


def test_what_is_slow_to_load_waits_until_it_is_used() -> None:
    code = (
        "import sys, poverty_map_plugin.gui.workbench, poverty_map_plugin.gui.two_way_item_menu;"
        "import poverty_map_plugin.processing.provider;"
        "slow = {'pandas', 'openpyxl', 'scipy', 'yaml', 'poverty_map_plugin.catalog.loader'};"
        "print(slow & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
