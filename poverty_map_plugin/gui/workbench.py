"""Puts the docks, the toolbar and the menu into QGIS's window, joins them, and takes them out again."""

from __future__ import annotations

import html
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from ..domain.scope import Scope
from .cards.place_card_dock import PlaceCardDock
from .counting_offer import CountingOffer
from .edit_watch import EditWatch, Followed
from .findings.findings_dock import FindingsDock
from .icons import icon
from .locator import PovertyMapLocator
from .map_guide import MapGuide
from .options_page import OptionsFactory, OptionsSignals
from .overview.overview_dock import OverviewDock
from .place_tool import PlaceTool
from .preferences import load_preferences, work_as
from .project_state import Kept, ProjectState, session_state
from .record_forms import RecordForms
from .record_windows import RecordWindows
from .records.records_dock import RecordsDock
from .scores.scores_dock import ScoresDock
from .session import Session
from .sheet_drop import SheetDropHandler
from .start.welcome_page import WelcomePage
from .start.workspace_doors import WorkspaceDoors
from .tasks.tasks_dock import TasksDock
from .window_parts import WindowParts

#: Whether the docks were put in their places once.
_PLACED = "poverty_map/docks_placed"
#: How wide the docks beside the map are at first: characters, and of a small screen that share at most.
_DOCK_CHARACTERS, _DOCK_SHARE = 64, 0.25


class Workbench(QObject):
    """Everything of the plugin that is seen in QGIS's window.

    A dock knows no other dock: what one asks for, another is told here.
    """

    def __init__(self, iface: QgisInterface, session: Session) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.session = session
        window = iface.mainWindow()
        self.place_tool = PlaceTool(iface.mapCanvas())
        self.guide = MapGuide(iface, session, self.place_tool, self._tell, self)
        self.overview_dock = OverviewDock(session, window)
        self.card_dock = PlaceCardDock(session, window)
        self.records_dock = RecordsDock(session, iface, window)
        self.tasks_dock = TasksDock(session, iface, window)
        self.scores_dock = ScoresDock(session, iface, window)
        self.findings_dock = FindingsDock(session, window)
        self.windows = RecordWindows(iface, session, self)
        self._forms = RecordForms(iface, session)
        self.edit_watch = EditWatch(session, self)
        self.counting = CountingOffer(iface, session, self)
        self._options = OptionsSignals(self)
        self._drop = SheetDropHandler(session)
        self.locator = PovertyMapLocator(session)
        self.welcome = WelcomePage(window)
        self.doors = WorkspaceDoors(iface, session, self.welcome, self._tell, self)
        self.overview_dock.set_empty_state(self.welcome)
        for dock in (self.card_dock, self.records_dock, self.tasks_dock, self.scores_dock, self.findings_dock):
            dock.closed.offer(self.doors.ways())
        self._state = ProjectState(session.project, self._kept(), self)
        self._make_actions()
        self._parts = WindowParts(iface, self.tr("&Poverty Map"))
        self._fill_window()
        self._connect()
        self._follow_workspace()

    def remove(self) -> None:
        """Take everything out of the window."""
        self._parts.remove()
        self.deleteLater()

    def start(self) -> None:
        """Take up what the project that is already open keeps of the docks."""
        self._state.restore()

    # Putting together

    def _docks(self) -> dict[str, QgsDockWidget]:
        """The docks by the names of their icons, in the order of the toolbar."""
        return {
            "overview": self.overview_dock,
            "place_card": self.card_dock,
            "records": self.records_dock,
            "tasks": self.tasks_dock,
            "scores": self.scores_dock,
            "findings": self.findings_dock,
        }

    def _make_actions(self) -> None:
        make = self._make_action
        self.tool_action = make(
            "PlaceTool",
            icon("identify_place"),
            self.tr("Show place card"),
            self.tr("Click a village, county or bureau area to see its card"),
        )
        self.tool_action.setCheckable(True)
        self.place_tool.setAction(self.tool_action)
        self.import_action = make(
            "ImportTable",
            icon("import_table"),
            self.tr("Import table…"),
            self.tr("Bring records from a sheet into the workspace"),
        )
        self.undo_action = make(
            "UndoImport",
            icon("undo_import"),
            self.tr("Undo import…"),
            self.tr("List the imports that were made, and take one back as a whole"),
        )
        self.reload_action = make(
            "Reload",
            QgsApplication.getThemeIcon("mActionRefresh.svg"),
            self.tr("Read the figures anew"),
            self.tr("Read the workspace anew, after another program wrote to it"),
        )

    def _make_action(self, name: str, picture: QIcon, text: str, tip: str) -> QAction:
        action = QAction(picture, text, self)
        action.setObjectName(f"PovertyMap{name}")
        action.setToolTip(tip)
        return action

    def _fill_window(self) -> None:
        parts = self._parts
        self.toolbar = parts.add_toolbar(self.tr("Poverty Map"), "PovertyMapToolbar")
        parts.add_action(self.tool_action, self.toolbar, "Ctrl+Alt+K")
        areas = Qt.DockWidgetArea
        for number, (name, dock) in enumerate(self._docks().items(), 1):
            side = {"overview": areas.LeftDockWidgetArea, "place_card": areas.RightDockWidgetArea}
            parts.add_dock(dock, side.get(name, areas.BottomDockWidgetArea))
            # QGIS keeps shortcuts by its name.
            show = self._make_action(f"Show_{name}", icon(name), dock.windowTitle(), dock.windowTitle())
            # As QGIS's own panels: a dock that lies behind another comes to the front, and is hidden only after that.
            dock.setToggleVisibilityAction(show)
            parts.add_action(show, self.toolbar, f"Ctrl+Alt+{number}")
        self.toolbar.addSeparator()
        parts.add_action(self.import_action, self.toolbar, "Ctrl+Alt+I")
        parts.add_action(self.undo_action, self.toolbar)
        parts.add_action(self.reload_action, self.toolbar)
        parts.add_locator(self.locator)
        parts.add_options(OptionsFactory(self.session, self._options))
        parts.add_drop_handler(self._drop)
        work_as(load_preferences().user_name)
        parts.on_removal(lambda: work_as(""))
        # Last in, first out: they let go of the project before their docks are taken from under them.
        for stop in (
            self._forms.close,
            self.guide.stop,
            self._state.stop,
            self.doors.stop,
            self.windows.stop,
            self.counting.stop,
            self.edit_watch.stop,
            self.findings_dock.stop,
            self.scores_dock.stop,
            self.tasks_dock.stop,
            self.records_dock.stop,
        ):
            parts.on_removal(stop)
        self._place_docks()

    def _place_docks(self) -> None:
        """The overview with the layers, the card beside the map, tables under it once they are asked for."""
        below: list[QDockWidget] = [self.records_dock, self.tasks_dock, self.scores_dock, self.findings_dock]
        for dock in below:
            dock.hide()
        if self._iface.mainWindow().isVisible():
            self._arrange()
        elif not QgsSettings().value(_PLACED, False, type=bool):
            # At start QGIS puts its window together after the plugins were loaded.
            self._iface.initializationCompleted.connect(self._arrange)

    def _arrange(self) -> None:
        window = self._iface.mainWindow()
        layers = window.findChild(QDockWidget, "Layers")
        if layers is not None:
            window.tabifyDockWidget(layers, self.overview_dock)
        for dock in (self.tasks_dock, self.scores_dock, self.findings_dock):
            window.tabifyDockWidget(self.records_dock, dock)
        # Once the window has the size that it is shown in.
        QTimer.singleShot(0, self.size_docks)
        self.overview_dock.show()
        self.overview_dock.raise_()
        QgsSettings().setValue(_PLACED, True)

    def size_docks(self) -> None:
        """Give the docks beside the map the width that their figures need."""
        window, docks = self._iface.mainWindow(), [self.overview_dock, self.card_dock]
        wanted = self.overview_dock.fontMetrics().averageCharWidth() * _DOCK_CHARACTERS
        width = min(wanted, round(window.screen().availableSize().width() * _DOCK_SHARE))
        window.resizeDocks(docks, [width] * len(docks), Qt.Orientation.Horizontal)

    def _kept(self) -> dict[str, Kept]:
        """What a project keeps of the docks."""

        def pin(text: str) -> None:
            self.card_dock.pin([Scope.of(code) for code in text.split()])

        pinned = Kept(lambda: " ".join(scope.code for scope in self.card_dock.pinned), pin)
        tasks = self.tasks_dock.filter_bar
        return {**session_state(self.session), "pinned": pinned, "tasks": Kept(tasks.keep, tasks.take_up)}

    # Joining

    def _connect(self) -> None:
        self.tool_action.triggered.connect(self.guide.take_tool)
        self.reload_action.triggered.connect(self._reload)
        self.import_action.triggered.connect(lambda: self.windows.open_import())
        self.undo_action.triggered.connect(lambda: self.windows.open_undo())
        self.session.failed.connect(self._tell)
        self.session.workspaceChanged.connect(self._follow_workspace)
        self.guide.clicked.connect(self._show_card_at)
        self.card_dock.placeShown.connect(self.guide.mark)
        self.card_dock.zoomRequested.connect(self.guide.zoom_to)
        self.card_dock.recordsRequested.connect(self.records_dock.show_records)
        self.card_dock.recordRequested.connect(self._open_record)
        self.overview_dock.themeChosen.connect(self.guide.show_theme)
        self.overview_dock.placeChosen.connect(self.guide.zoom_to)
        self.overview_dock.countyActivated.connect(lambda code: self.guide.go_to(Scope.of(code)))
        self.records_dock.placeRequested.connect(self.guide.zoom_to)
        self.records_dock.cardRequested.connect(self._show_card)
        self.records_dock.recordRequested.connect(self._open_record)
        self.records_dock.importRequested.connect(lambda entity: self.windows.open_import(entity=entity))
        self.records_dock.recordsWritten.connect(self._show_written)
        self.tasks_dock.placeRequested.connect(self.guide.zoom_to)
        self.tasks_dock.recordsWritten.connect(self._show_written)
        self.scores_dock.tasksRequested.connect(self._show_tasks)
        self.scores_dock.recordsRequested.connect(self.records_dock.show_codes)
        self.locator.placeChosen.connect(self._go_and_show)
        self.locator.taskChosen.connect(self._show_task)
        self.findings_dock.placeRequested.connect(self.guide.zoom_to)
        self.findings_dock.recordRequested.connect(self._open_record)
        self.windows.recordsChanged.connect(self._reload)
        self.windows.periodCounted.connect(self.counting.count_others)
        self.counting.counted.connect(self._reload)
        self.edit_watch.followed.connect(self._show_edits)
        self.edit_watch.countingNeeded.connect(self.counting.offer)
        self._drop.signals.sheetDropped.connect(lambda path: self.windows.open_import(Path(path)))
        self._options.preferencesChanged.connect(self._follow_preferences)

    def _follow_workspace(self) -> None:
        for action in (self.tool_action, self.import_action, self.undo_action, self.reload_action):
            action.setEnabled(self.session.workspace is not None)

    def _follow_preferences(self) -> None:
        work_as(load_preferences().user_name)
        self.tasks_dock.refresh()
        self.card_dock.refresh()
        self.records_dock.show_again()

    def _reload(self) -> None:
        self.session.reload()
        self._iface.mapCanvas().refreshAllLayers()

    def _show_written(self) -> None:
        """What a service wrote, where it is seen; the figures follow it, too."""
        self.edit_watch.look()
        self.tasks_dock.refresh()
        self.card_dock.refresh()
        self.scores_dock.show_again()

    def _show_edits(self, followed: Followed) -> None:
        """What an edit led to, where it is seen."""
        self.card_dock.refresh()
        self.tasks_dock.refresh()
        self.scores_dock.show_again()
        if followed.levels:
            self.overview_dock.refresh()
        self.guide.redraw(followed.levels)

    def _show_card_at(self, lon: float, lat: float, reach: float) -> None:
        self.card_dock.setUserVisible(True)
        self.card_dock.show_at(lon, lat, reach)

    def _show_card(self, scope: Scope) -> None:
        self.card_dock.setUserVisible(True)
        self.card_dock.show_place(scope)

    def _go_and_show(self, scope: Scope) -> None:
        self.guide.go_to(scope)
        self._show_card(scope)

    def _show_tasks(self, codes: list[str]) -> None:
        self.tasks_dock.setUserVisible(True)
        self.tasks_dock.show_codes(codes)

    def _show_task(self, code: str, place_code: str) -> None:
        """A task may be of another place than the docks are about."""
        workspace, places = self.session.workspace, self.session.places
        if workspace is not None and places is not None:
            place = places.find(place_code)
            self.session.set_scope(place.scope if place else Scope.of(workspace.province))
        self._show_tasks([code])

    def _open_record(self, entity: str, uuid: str) -> None:
        if not self._forms.open(entity, uuid):
            self._tell(self.tr("The record is not there any more. Check the workspace again."))

    def _tell(self, sentence: str) -> None:
        """A problem, in the message bar; its text may come from a file, so it is shown as it is."""
        self._iface.messageBar().pushMessage(self.tr("Poverty Map"), html.escape(sentence), Qgis.MessageLevel.Warning)
