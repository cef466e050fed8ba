"""Puts the docks, the toolbar and the menu into QGIS's window, and takes them out again."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsPointXY, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

from ..cartography.roles import layers_by_role
from ..domain.errors import PovertyMapError
from ..domain.levels import Level
from ..domain.scope import Scope
from ..services.map_tables import map_table
from ..services.messages import describe_error
from ..services.styling import apply_theme
from .counting_offer import CountingOffer
from .edit_watch import EditWatch, Followed
from .empty_state import EmptyState
from .findings_dock import FindingsDock
from .icons import icon
from .map_view import MapView
from .overview_dock import OverviewDock
from .place_card_dock import PlaceCardDock
from .place_tool import PlaceTool
from .record_forms import RecordForms
from .session import Session

if TYPE_CHECKING:
    from .import_wizard.wizard import ImportWizard
    from .undo_dialog import UndoDialog

#: Whether the docks were put in their places once.
_PLACED = "poverty_map/docks_placed"
_DOCK_CHARACTERS = 54
_POINTER_PIXELS = 12
_LARGEST_REACH_M = 2_000.0


class Workbench(QObject):
    """Everything of the plugin that is seen in QGIS's window."""

    def __init__(self, iface: QgisInterface, session: Session) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.session = session
        canvas = iface.mapCanvas()
        self._view = MapView(canvas, session.project)
        self.overview_dock = OverviewDock(session, iface.mainWindow())
        self.card_dock = PlaceCardDock(session, iface.mainWindow())
        self.findings_dock = FindingsDock(session, iface.mainWindow())
        self._forms = RecordForms(iface, session)
        self.edit_watch = EditWatch(session, self)
        self.counting = CountingOffer(iface, session, self)
        self.place_tool = PlaceTool(canvas)
        self.tool_action = QAction(icon("identify_place"), self.tr("Show place card"), self)
        self.tool_action.setObjectName("PovertyMapPlaceTool")
        self.tool_action.setCheckable(True)
        self.tool_action.setToolTip(self.tr("Click a village, county or bureau area to see its card"))
        self.tool_action.setEnabled(session.workspace is not None)
        self.place_tool.setAction(self.tool_action)
        self.import_action = QAction(icon("import_table"), self.tr("Import table…"), self)
        self.import_action.setObjectName("PovertyMapImportTable")
        self.import_action.setToolTip(self.tr("Bring records from a sheet into the workspace"))
        self.import_action.setEnabled(session.workspace is not None)
        self._import_wizard: ImportWizard | None = None
        self.undo_action = QAction(icon("undo_import"), self.tr("Undo import…"), self)
        self.undo_action.setObjectName("PovertyMapUndoImport")
        self.undo_action.setToolTip(self.tr("List the imports that were made, and take one back as a whole"))
        self.undo_action.setEnabled(session.workspace is not None)
        self._undo_dialog: UndoDialog | None = None
        self._reload_action = QAction(
            QgsApplication.getThemeIcon("mActionRefresh.svg"), self.tr("Read the figures anew"), self
        )
        self._reload_action.setEnabled(session.workspace is not None)
        self.toolbar = self._make_toolbar()
        self.overview_dock.set_empty_state(self._make_empty_state())
        self._place_docks()
        self._connect()

    def remove(self) -> None:
        """Take everything out of the window."""
        canvas = self._iface.mapCanvas()
        self._view.clear()
        canvas.unsetMapTool(self.place_tool)
        for action in self._actions():
            self._iface.removePluginMenu(self._menu_title(), action)
        self.findings_dock.stop()
        self.edit_watch.stop()
        self.counting.stop()
        self._close_import()
        self._close_undo()
        self._forms.close()
        for dock in (self.overview_dock, self.card_dock, self.findings_dock):
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self.place_tool.deleteLater()
        self.deleteLater()

    def _menu_title(self) -> str:
        return self.tr("&Poverty Map")

    def _actions(self) -> tuple[QAction, ...]:
        return (
            self.tool_action,
            self.overview_dock.toggleViewAction(),
            self.card_dock.toggleViewAction(),
            self.findings_dock.toggleViewAction(),
            self.import_action,
            self.undo_action,
            self._reload_action,
        )

    def _make_toolbar(self) -> QToolBar:
        self.overview_dock.toggleViewAction().setIcon(icon("overview"))
        self.card_dock.toggleViewAction().setIcon(icon("place_card"))
        self.findings_dock.toggleViewAction().setIcon(icon("findings"))
        toolbar = self._iface.addToolBar(self.tr("Poverty Map"))
        toolbar.setObjectName("PovertyMapToolbar")
        for action in self._actions():
            toolbar.addAction(action)
            self._iface.addPluginToMenu(self._menu_title(), action)
        return toolbar

    def _place_docks(self) -> None:
        """The overview with the layers, the card on the other side of the map; later as the user leaves them."""
        self._iface.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.overview_dock)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.card_dock)
        # Under the map, and not in the way until it is asked for.
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.findings_dock)
        self.findings_dock.hide()
        if self._iface.mainWindow().isVisible():
            self._tabify()
        elif not QgsSettings().value(_PLACED, False, type=bool):
            # At start QGIS puts its window together after the plugins were loaded.
            self._iface.initializationCompleted.connect(self._tabify)

    def _tabify(self) -> None:
        window = self._iface.mainWindow()
        layers = window.findChild(QDockWidget, "Layers")
        if layers is not None:
            window.tabifyDockWidget(layers, self.overview_dock)
        width = self.overview_dock.fontMetrics().averageCharWidth() * _DOCK_CHARACTERS
        docks = [self.overview_dock, self.card_dock]
        window.resizeDocks(docks, [width] * len(docks), Qt.Orientation.Horizontal)
        self.overview_dock.show()
        self.overview_dock.raise_()
        QgsSettings().setValue(_PLACED, True)

    def _connect(self) -> None:
        self.tool_action.triggered.connect(self._activate_tool)
        self._reload_action.triggered.connect(self._reload)
        self.import_action.triggered.connect(self.open_import)
        self.undo_action.triggered.connect(lambda: self.open_undo())
        self.place_tool.placeClicked.connect(self._show_place_at)
        self.session.failed.connect(self._tell)
        self.session.workspaceChanged.connect(self._follow_workspace)
        self.card_dock.placeShown.connect(self._mark)
        self.card_dock.zoomRequested.connect(self.zoom_to)
        self.findings_dock.placeRequested.connect(self.zoom_to)
        self.findings_dock.recordRequested.connect(self._open_record)
        self.edit_watch.followed.connect(self._show_edits)
        self.edit_watch.countingNeeded.connect(self.counting.offer)
        self.counting.counted.connect(self._reload)
        self.overview_dock.themeChosen.connect(self._apply_theme)
        self.overview_dock.countyActivated.connect(self._go_to_county)

    def _make_empty_state(self) -> EmptyState:
        return EmptyState(
            self.tr(
                "No workspace open: open a project of Poverty Map, or make a workspace of your province from "
                "boundaries and divisions."
            ),
            (
                (self.tr("Open project…"), self._iface.actionOpenProject().trigger),
                (self.tr("Create workspace…"), self._open_create_workspace),
            ),
        )

    def _open_create_workspace(self) -> None:
        # Only here: Processing's dialogs are slow to import, and the plugin may not cost QGIS time at start.
        from processing import execAlgorithmDialog

        execAlgorithmDialog("povertymap:createworkspace")

    def _follow_workspace(self) -> None:
        for action in (self.tool_action, self.import_action, self.undo_action, self._reload_action):
            action.setEnabled(self.session.workspace is not None)

    def open_import(self) -> ImportWizard | None:
        """Open the import wizard, or bring the open one to the front; None while no workspace is open."""
        # Only here: it brings pandas along, and the plugin may not cost QGIS time at start.
        from .import_wizard.wizard import ImportWizard

        if self.session.workspace is None:
            return None
        if self._import_wizard is None:
            wizard = ImportWizard(self.session, self._iface.mainWindow())
            wizard.imported.connect(self._reload)
            wizard.undoRequested.connect(self._undo_imported)
            wizard.finished.connect(self._close_import)
            self._import_wizard = wizard
        self._import_wizard.show()
        self._import_wizard.raise_()
        self._import_wizard.activateWindow()
        return self._import_wizard

    def _close_import(self, *_: object) -> None:
        wizard, self._import_wizard = self._import_wizard, None
        if wizard is not None:
            wizard.stop()
            wizard.deleteLater()

    def open_undo(self, batch: str = "") -> UndoDialog | None:
        """Open the list of imports, or bring it to the front, with one of them chosen; None without a workspace."""
        # Only here: what it stands on is not needed at QGIS's start.
        from .undo_dialog import UndoDialog

        if self.session.workspace is None:
            return None
        if self._undo_dialog is None:
            dialog = UndoDialog(self.session, self._iface.mainWindow())
            dialog.undone.connect(self._reload)
            dialog.finished.connect(self._close_undo)
            self._undo_dialog = dialog
        if batch:
            self._undo_dialog.choose(batch)
        self._undo_dialog.show()
        self._undo_dialog.raise_()
        self._undo_dialog.activateWindow()
        return self._undo_dialog

    def _undo_imported(self, batch: str) -> None:
        """From the import that was just made to its undoing."""
        if self._import_wizard is not None:
            self._import_wizard.accept()
        self.open_undo(batch)

    def _close_undo(self, *_: object) -> None:
        dialog, self._undo_dialog = self._undo_dialog, None
        if dialog is not None:
            dialog.stop()
            dialog.deleteLater()

    def _reload(self) -> None:
        self.session.reload()
        self._iface.mapCanvas().refreshAllLayers()

    def _show_edits(self, followed: Followed) -> None:
        """What an edit led to, where it is seen."""
        self.card_dock.refresh()
        if followed.levels:
            self.overview_dock.refresh()
        layers = layers_by_role(self.session.project)
        for level in followed.levels:
            if map_table(level) in layers:
                layers[map_table(level)].reload()
                layers[map_table(level)].triggerRepaint()

    def _activate_tool(self) -> None:
        self._iface.mapCanvas().setMapTool(self.place_tool)

    def _show_place_at(self, point: QgsPointXY) -> None:
        """Show the card of what was clicked.

        Villages are meant only where the pointer does not cover many at once; else the county is.
        """
        at = self._view.to_store(point)
        if at is None:
            return
        reach = self._view.metres_per_pixel(point) * _POINTER_PIXELS
        self.card_dock.setUserVisible(True)
        self.card_dock.show_at(at.x(), at.y(), reach if reach <= _LARGEST_REACH_M else 0.0)

    def _mark(self, scope: Scope | None) -> None:
        places = self.session.places
        try:
            self._view.mark(places.geometry(scope) if places and scope else None)
        except PovertyMapError as problem:
            self._tell(describe_error(problem))

    def zoom_to(self, scope: Scope) -> None:
        """Show a place on the map."""
        places = self.session.places
        try:
            extent = places.extent(scope) if places else None
        except PovertyMapError as problem:
            self._tell(describe_error(problem))
            return
        if extent is not None:
            self._view.zoom_to(extent)

    def _go_to_county(self, code: str) -> None:
        scope = Scope(code, Level.COUNTY)
        self.zoom_to(scope)
        self.session.set_scope(scope)

    def _open_record(self, entity: str, uuid: str) -> None:
        if not self._forms.open(entity, uuid):
            self._tell(self.tr("The record is not there any more. Check the workspace again."))

    def _apply_theme(self, theme: str) -> None:
        try:
            apply_theme(self.session.project, theme, self._iface.layerTreeView().layerTreeModel())
        except PovertyMapError as problem:
            self._tell(describe_error(problem))

    def _tell(self, sentence: str) -> None:
        """A problem, in the message bar; its text may come from a file, so it is shown as it is."""
        self._iface.messageBar().pushMessage(self.tr("Poverty Map"), html.escape(sentence), Qgis.MessageLevel.Warning)
