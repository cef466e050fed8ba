"""Puts the toolbar, the menu and the docks into QGIS's window, and takes them out again."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .dock_places import DockPlaces
from .icons import icon
from .locator import PovertyMapLocator
from .options_page import OptionsFactory, OptionsSignals
from .overview.overview_dock import OverviewDock
from .place_tool import PlaceTool
from .preferences import load_preferences, work_as
from .project_state import Kept, ProjectState, session_state
from .session import Session
from .sheet_drop import SheetDropHandler
from .start.welcome_page import WelcomePage
from .start.workspace_doors import WorkspaceDoors
from .surroundings_menu import SurroundingsMenu
from .window_parts import WindowParts

if TYPE_CHECKING:
    from .workspace_docks import WorkspaceDocks

#: What a project keeps of the docks that come with a workspace.
_KEPT = ("pinned", "tasks")


class Workbench(QObject):
    """Everything of the plugin that is seen in QGIS's window.

    QGIS starts for whoever maps something else, too: before there is a workspace, there is no more than the toolbar
    and the overview's welcome. The rest is `docks`.
    """

    def __init__(self, iface: QgisInterface, session: Session) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.session = session
        self._docks: WorkspaceDocks | None = None
        window = iface.mainWindow()
        self.place_tool = PlaceTool(iface.mapCanvas())
        self.overview_dock = OverviewDock(session, window)
        self._options = OptionsSignals(self)
        self.surroundings = SurroundingsMenu(iface, session, self._tell, self)
        self._drop = SheetDropHandler(session)
        self.locator = PovertyMapLocator(session)
        self.welcome = WelcomePage(window)
        self.doors = WorkspaceDoors(iface, session, self.welcome, self._tell, self)
        self.overview_dock.set_empty_state(self.welcome)
        self._state = ProjectState(session.project, self._kept(), self)
        self._shows: dict[str, QAction] = {}
        self._make_actions()
        self._parts = WindowParts(iface, self.tr("&Poverty Map"))
        self.places = DockPlaces(iface, self._parts, self)
        self._fill_window()
        self._connect()
        self._follow_workspace()

    @property
    def docks(self) -> WorkspaceDocks:
        """The docks about a workspace; made when first asked for."""
        if self._docks is None:
            self._docks = self._make_docks()
        return self._docks

    def remove(self) -> None:
        """Take everything out of the window."""
        self._parts.remove()
        self.deleteLater()

    def start(self) -> None:
        """Take up what the project that is already open keeps of the docks."""
        self._state.restore()

    # Putting together

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
        self.animation_action = make(
            "Animation",
            QgsApplication.getThemeIcon("propertyicons/temporal.svg"),
            self.tr("Animation…"),
            self.tr("Play the months of a theme: as frames, GIF or video"),
        )
        self.sheets_action = make(
            "PrintSheets",
            icon("print_sheets"),
            self.tr("Print sheets…"),
            self.tr("Print a sheet for each county, prefecture or the province, with a preview"),
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
        titles = {
            "overview": self.tr("Poverty overview"),
            "place_card": self.tr("Place card"),
            "records": self.tr("Records"),
            "tasks": self.tr("Responsibility list"),
            "scores": self.tr("Score sheet"),
            "findings": self.tr("Findings"),
        }
        for number, (name, title) in enumerate(titles.items(), 1):
            # QGIS keeps shortcuts by its name.
            show = self._shows[name] = self._make_action(f"Show_{name}", icon(name), title, title)
            show.setCheckable(True)
            parts.add_action(show, self.toolbar, f"Ctrl+Alt+{number}")
            if name != "overview":
                show.triggered.connect(lambda _=False, name=name: self._show_dock(name))
        self.places.add_overview(self.overview_dock)
        self._join(self.overview_dock, "overview")
        self.toolbar.addSeparator()
        parts.add_action(self.import_action, self.toolbar, "Ctrl+Alt+I")
        parts.add_action(self.undo_action, self.toolbar)
        parts.add_action(self.sheets_action, self.toolbar, "Ctrl+Alt+S")
        parts.add_action(self.animation_action, self.toolbar)
        parts.add_action(self.reload_action, self.toolbar)
        self.surroundings.add_to(parts)
        parts.add_locator(self.locator)
        parts.add_options(OptionsFactory(self.session, self._options))
        parts.add_drop_handler(self._drop)
        work_as(load_preferences().user_name)
        parts.on_removal(lambda: work_as(""))
        parts.on_removal(self.place_tool.deleteLater)
        # Last in, first out: they let go of the project before their docks are taken from under them.
        parts.on_removal(self._state.stop)
        parts.on_removal(self.doors.stop)

    def _join(self, dock: QgsDockWidget, name: str) -> None:
        """As QGIS's own panels: a dock that lies behind another comes to the front, and is hidden only after that."""
        dock.setWindowTitle(self._shows[name].text())
        dock.setToggleVisibilityAction(self._shows[name])

    def _make_docks(self) -> WorkspaceDocks:
        from .workspace_docks import WorkspaceDocks

        docks = WorkspaceDocks(self._iface, self.session, self.overview_dock, self.place_tool, self._tell, self)
        docks.offer(self.doors.ways())
        self.places.add_card(docks.card)
        self.places.add_tables([docks.records, docks.tasks, docks.scores, docks.findings])
        for name, dock in docks.by_name().items():
            self._shows[name].triggered.disconnect()
            self._join(dock, name)
        self._parts.on_removal(docks.stop)
        return docks

    def _show_dock(self, name: str) -> None:
        """The first of the docks that come with a workspace is asked for."""
        self.docks.by_name()[name].setUserVisible(True)

    def _kept(self) -> dict[str, Kept]:
        """What a project keeps of the docks."""

        def tell(name: str) -> str:
            return self._docks.kept()[name].tell() if self._docks is not None else ""

        def take_up(name: str, text: str) -> None:
            self.docks.kept()[name].take_up(text)

        of_docks = {name: Kept(partial(tell, name), partial(take_up, name)) for name in _KEPT}
        return {**session_state(self.session), **of_docks}

    # Joining

    def _connect(self) -> None:
        self.tool_action.triggered.connect(lambda: self.docks.guide.take_tool())
        self.reload_action.triggered.connect(lambda: self.docks.reload())
        self.import_action.triggered.connect(lambda: self.docks.windows.open_import())
        self.undo_action.triggered.connect(lambda: self.docks.windows.open_undo())
        self.animation_action.triggered.connect(lambda: self.docks.windows.open_animation())
        self.sheets_action.triggered.connect(lambda: self.docks.sheets.open())
        self.session.failed.connect(self._tell)
        self.session.workspaceOpening.connect(lambda: self.docks)
        self.session.workspaceChanged.connect(self._follow_workspace)
        self.locator.placeChosen.connect(lambda scope: self.docks.go_and_show(scope))
        self.locator.taskChosen.connect(lambda code, place: self.docks.show_task(code, place))
        self._drop.signals.sheetDropped.connect(lambda path: self.docks.open_sheet(path))
        self._options.preferencesChanged.connect(self._follow_preferences)

    def _follow_workspace(self) -> None:
        of_workspace = (
            self.tool_action,
            self.import_action,
            self.undo_action,
            self.sheets_action,
            self.animation_action,
            self.reload_action,
        )
        for action in of_workspace:
            action.setEnabled(self.session.workspace is not None)

    def _follow_preferences(self) -> None:
        work_as(load_preferences().user_name)
        if self._docks is not None:
            self._docks.follow_preferences()

    def _tell(self, sentence: str) -> None:
        """A problem, in the message bar; its text may come from a file, so it is shown as it is."""
        self._iface.messageBar().pushMessage(self.tr("Poverty Map"), html.escape(sentence), Qgis.MessageLevel.Warning)
