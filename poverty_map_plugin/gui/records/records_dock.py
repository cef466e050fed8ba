"""The records: tables of all that was done and is known, filtered by scope, words and map, edited in QGIS's forms."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ...cartography.roles import layers_by_role
from ...catalog.records import Panel, RecordTable
from ...domain.errors import PovertyMapError
from ...domain.scope import Scope
from ...i18n import interface_locale
from ...services.messages import describe_error
from ...services.new_record import can_be_placed
from ...services.record_list import RecordLists, RecordQuery, Selected
from ...services.record_words import RecordWords
from ...store.sql import OneOf
from ..preferences import load_preferences
from ..session import Session
from ..widgets.dock_content import DockContent
from ..widgets.empty_state import EmptyState
from ..widgets.figure_tiles import plain_label
from ..widgets.tool_row import ToolRow
from ..widgets.when_seen import WhenSeen
from .edit_overlay import EditOverlay
from .filter_bar import FilterBar
from .list_state import counted, nothing_to_show
from .page_choice import PageChoice
from .panels import PANELS
from .record_actions import RecordActions
from .record_deeds import RecordDeeds
from .record_editing import RecordEditing
from .record_finder import Found
from .record_map import AddTool, RecordMap
from .record_pane import RecordPane
from .record_panel import RecordPanel
from .shown_record import ShownRecord

_MARGIN = 4
_PANEL_SHARE = 38  # of the width, percent


class RecordsDock(QgsDockWidget):
    """Follows the session's workspace and scope.

    `placeRequested` and `cardRequested` carry the scope of a record's place to zoom to or to show the card of,
    `recordRequested` entity and uuid of a record that the project has no layer for, `importRequested` an entity of
    which there are no records yet, `entityShown` the entity that the table is about now; `recordsWritten` tells that a
    panel wrote records, other than by a layer's edit buffer.
    """

    placeRequested = pyqtSignal(object)
    cardRequested = pyqtSignal(object)
    recordRequested = pyqtSignal(str, str)
    importRequested = pyqtSignal(str)
    entityShown = pyqtSignal(str)
    recordsWritten = pyqtSignal()

    def __init__(self, session: Session, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapRecords")
        self._session, self._iface = session, iface
        self._lists: RecordLists | None = None
        self._table: RecordTable | None = None
        self._panels: dict[Panel, RecordPanel] = {}
        self._overlay = EditOverlay(self)
        self._pane = RecordPane(self._overlay, self)
        self._editing = RecordEditing(iface, self._overlay, self)
        self._map = RecordMap(iface.mapCanvas(), session.project, self)
        self._tool = AddTool(iface.mapCanvas())
        self._actions = RecordActions(self)
        self._deeds = RecordDeeds(session, self._pane.model, self._pane.link, self._editing, self._map, self)
        self._seen = WhenSeen(self, self._ask)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._make_content())
        #: Shown while no workspace is open.
        self.closed = EmptyState(self.tr("No workspace is open. Its records stand here."))
        self._pages.addWidget(self.closed)
        self.setWidget(self._pages)
        self._connect()
        self.shown: ShownRecord = ShownRecord(self._pane, self._filters, self)
        self._show_workspace()

    # What others ask of the dock

    def show_records(self, entity: str, about: Scope | str | None = None) -> bool:
        """Show the records of an entity: those of a scope, or the one with a uuid; False when no page lists them."""
        workspace = self._session.workspace
        if workspace is None or not self._choice.show_entity(entity):
            return False
        self._filters.clear()
        wanted = None
        if isinstance(about, Scope):
            self._session.set_scope(about)
        elif about:
            try:
                rows = workspace.store.read(entity, ["fid"], {"uuid": about})
            except PovertyMapError as problem:
                self._tell(describe_error(problem))
                return False
            if not len(rows):
                return False
            wanted = int(rows["fid"].iloc[0])
        self._show_entity(wanted)
        self.setUserVisible(True)
        return True

    def show_codes(self, entity: str, codes: Sequence[str]) -> bool:
        """Show the records of these codes, as the selection of their layer; False when no page lists them."""
        workspace = self._session.workspace
        if workspace is None or not self.show_records(entity):
            return False
        layer, key = self._own_layer(), workspace.catalog.entities[entity].key[0]
        if layer is not None:
            self._map.select_places(())
            layer.selectByIds(workspace.store.read(entity, ["fid"], {key: OneOf(codes)})["fid"].tolist())
            self._filters.ask_only_selected()
            self._ask()
        return True

    def show_again(self) -> None:
        """Show the table anew, as the person's preferences are now."""
        self._show_entity()

    def refresh(self) -> None:
        """Look for the records again: others were written."""
        self._ask()

    @property
    def is_busy(self) -> bool:
        """Whether records are being looked for in the background."""
        return self._pane.finder.is_busy

    def stop(self) -> None:
        """Let go of the session, the project, its layers and the map."""
        session, project = self._session, self._session.project
        session.workspaceChanged.disconnect(self._show_workspace)
        session.scopeChanged.disconnect(self._seen.ask)
        project.layersAdded.disconnect(self._follow_layers)
        project.layersRemoved.disconnect(self._follow_layers)
        for panel in self._panels.values():
            panel.stop()
        self._pane.clear()
        self._pane.link.let_go()
        self._overlay.let_go()
        self._map.let_go()
        self._iface.mapCanvas().unsetMapTool(self._tool)
        self._tool.deleteLater()

    # Building

    def _make_content(self) -> QWidget:
        content = DockContent(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN)
        self._choice = PageChoice(content)
        self._count = plain_label(parent=content)
        self._count.setObjectName("PovertyMapRecordCount")
        self._count.setWordWrap(False)
        self._filters = FilterBar(content)
        head = QHBoxLayout()
        head.addWidget(self._choice, 1)
        head.addWidget(self._count)
        layout.addLayout(head)
        layout.addWidget(ToolRow(self._filters, self._actions.toolbar, _MARGIN, content))
        self._splitter = QSplitter(Qt.Orientation.Horizontal, content)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._pane)
        layout.addWidget(self._splitter, 1)
        keys, own = QKeySequence.StandardKey, self._actions
        content.keep((keys.Find, own.find), (keys.Undo, own.undo), (keys.Redo, own.redo), (keys.Save, own.save))
        return content

    def _connect(self) -> None:
        session, actions, deeds = self._session, self._actions, self._deeds
        session.workspaceChanged.connect(self._show_workspace)
        session.scopeChanged.connect(self._seen.ask)
        session.project.layersAdded.connect(self._follow_layers)
        session.project.layersRemoved.connect(self._follow_layers)
        self._choice.chosen.connect(self._show_entity)
        self._filters.changed.connect(self._filter)
        self._map.placesChanged.connect(self._follow_map)
        self._overlay.committed.connect(self._ask)
        pane, view = self._pane, self._pane.view
        pane.link.mapChanged.connect(self._follow_map)
        pane.stateChanged.connect(self._show_state)
        pane.wantedMissing.connect(self._widen_for_wanted)
        for failed in (pane.finder.failed, pane.model.failed):
            failed.connect(self._tell)
        deeds.failed.connect(self._tell)
        deeds.told.connect(self._mention)
        for own, theirs in (
            (self.placeRequested, deeds.placeRequested),
            (self.cardRequested, deeds.cardRequested),
            (self.recordRequested, deeds.recordRequested),
        ):
            theirs.connect(own)
        for action, deed in (
            (actions.add, deeds.add),
            (actions.edit, deeds.edit),
            (actions.delete, deeds.delete),
            (actions.save, deeds.save),
            (actions.discard, deeds.discard),
            (actions.undo, self._editing.undo),
            (actions.redo, self._editing.redo),
            (actions.zoom, deeds.zoom),
            (actions.select, deeds.select_on_map),
            (actions.card, deeds.show_card),
            (actions.copy, deeds.copy),
            (actions.columns, pane.choose_columns),
            (actions.find, self._focus_search),
        ):
            # An action's `triggered` carries a flag that the deeds do not take.
            action.triggered.connect(lambda _=False, deed=deed: deed())
        self._tool.setAction(actions.add_at)
        self._tool.clicked.connect(deeds.add_at)
        actions.add_at.triggered.connect(self._use_tool)
        view.opened.connect(deeds.open_row)
        view.copyAsked.connect(deeds.copy)
        view.deleteAsked.connect(actions.delete.trigger)
        view.customContextMenuRequested.connect(self._show_menu)

    # Following

    def _show_workspace(self) -> None:
        workspace, places = self._session.workspace, self._session.places
        if workspace is None or places is None:
            self._lists = self._table = None
            self._pane.clear()
            self._follow_layers()
            self._pages.setCurrentWidget(self.closed)
            return
        locale = interface_locale()
        self._lists = RecordLists(workspace, places, locale)
        self._choice.show_pages(workspace.catalog.records, workspace.catalog.entities, locale)
        self._pages.setCurrentIndex(0)
        self._show_entity()

    def _show_entity(self, wanted: int | None = None) -> None:
        """The table of the tab chosen, and in it the record wanted."""
        workspace, places, table = self._session.workspace, self._session.places, self._choice.table
        if workspace is None or places is None or table is None:
            return
        locale, entity = interface_locale(), workspace.catalog.entities[table.entity]
        words = RecordWords(workspace, places, entity, locale, phones=load_preferences().show_phones)
        self._filters.show_entity(entity, table.filters, workspace.catalog.code_lists, locale)
        self._table = table
        self._pane.show_table(table, words)
        self._pane.want(wanted)
        self._follow_layers()
        self._show_panel(self._choice.page.panel if self._choice.page else None)
        self._ask()
        self.entityShown.emit(table.entity)

    def _follow_layers(self, *_: object) -> None:
        """The layers of the project are others now."""
        layer = self._own_layer()
        self._overlay.follow(layer)
        self._pane.link.follow(layer)
        if self._session.workspace is None:
            self._map.let_go()
        else:
            self._map.watch()
        self._show_state()

    def _own_layer(self) -> QgsVectorLayer | None:
        workspace = self._session.workspace
        if workspace is None or self._table is None:
            return None
        layer = layers_by_role(self._session.project).get(self._table.entity)
        # A layer that was dragged in from another workspace has other records under the same numbers.
        is_ours = layer is not None and Path(layer.source().partition("|")[0]) == Path(workspace.store.location)
        return layer if is_ours else None

    def _follow_map(self) -> None:
        if self._filters.only_selected:
            self._ask()

    # Asking and showing

    def _filter(self) -> None:
        self._pane.want(None)
        self._ask()

    def _ask(self) -> None:
        """Look for what is asked for now."""
        self._seen.forget()
        workspace = self._session.workspace
        if workspace is None or self._lists is None or self._table is None:
            return
        layer = self._overlay.layer
        selected = Selected(tuple(layer.selectedFeatureIds()) if layer is not None else (), self._map.selected_places())
        query = RecordQuery(
            self._table.entity,
            self._session.scope,
            self._filters.text,
            self._filters.codes,
            selected if self._filters.only_selected else None,
        )
        self._pane.ask(workspace, self._lists, query)

    def _widen_for_wanted(self) -> None:
        """A record was asked for that the scope does not hold: the whole workspace may."""
        workspace = self._session.workspace
        if workspace is None or self._session.scope == Scope.of(workspace.province):
            self._pane.want(None)
        else:
            self._session.set_scope(Scope.of(workspace.province))

    def _show_state(self, *_: object) -> None:
        workspace = self._session.workspace
        words, selected = self._pane.model.words, self._pane.link.count()
        placed = workspace is not None and words is not None and can_be_placed(workspace.catalog, words.entity)
        self._actions.show_state(self._editing, selected, has_table=words is not None, can_be_placed=placed)
        found, is_busy = self._pane.found, self._pane.finder.is_busy
        self._count.setText(counted(found, is_busy, self._overlay.count, selected))
        if self._pane.is_empty and words is not None and found is not None:
            self._show_nothing(words, found)
        else:
            self._pane.show_rows()

    def _show_nothing(self, words: RecordWords, found: Found) -> None:
        """Why there is nothing, and the ways on."""
        places, scope = self._session.places, self._session.scope
        sentence, is_filtered, is_narrow = nothing_to_show(words, found, self._filters.is_filtering, places, scope)
        ways = []
        if is_filtered:
            ways.append((self.tr("Clear the filters"), self._clear_filters))
        elif is_narrow:
            ways.append((self.tr("Show the whole province"), self._widen))
        elif not self._editing.obstacle:
            ways.append((self.tr("Add a record"), self._deeds.add))
            ways.append((self.tr("Import table…"), lambda: self.importRequested.emit(words.entity.name)))
        self._pane.show_empty(EmptyState(sentence, ways, self._pane))

    def _clear_filters(self) -> None:
        self._filters.clear()
        self._ask()

    def _widen(self) -> None:
        if self._session.workspace is not None:
            self._session.set_scope(Scope.of(self._session.workspace.province))

    def _show_panel(self, panel: Panel | None) -> None:
        for widget in self._panels.values():
            widget.hide()
        maker = PANELS.get(panel) if panel is not None else None
        if panel is None or maker is None:
            return
        if panel not in self._panels:
            self._panels[panel] = maker(self._session, self, self._splitter)
            self._splitter.addWidget(self._panels[panel])
            self._splitter.setStretchFactor(0, 100 - _PANEL_SHARE)
            self._splitter.setStretchFactor(self._splitter.count() - 1, _PANEL_SHARE)
            hidden = [0] * (self._splitter.count() - 2)
            self._panels[panel].show()
            self._splitter.setSizes([1000 * (100 - _PANEL_SHARE), *hidden, 1000 * _PANEL_SHARE])
        self._panels[panel].show()

    # Other answers

    def _use_tool(self, on: bool) -> None:
        if on:
            self._iface.mapCanvas().setMapTool(self._tool)
        else:
            self._iface.mapCanvas().unsetMapTool(self._tool)

    def _focus_search(self) -> None:
        self._filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filters.search.selectAll()

    def _show_menu(self, at: QPoint) -> None:
        actions, menu = self._actions, QMenu(self)
        menu.addActions([actions.edit, actions.zoom, actions.select, actions.card])
        menu.addSeparator()
        menu.addActions([actions.copy, actions.delete])
        menu.exec(self._pane.view.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _tell(self, sentence: str, details: str = "") -> None:
        """A failure, in the message bar; texts of files and of other programs are shown as they are."""
        title, bar = self.windowTitle(), self._iface.messageBar()
        if details:
            more = html.escape(details).replace("\n", "<br>")
            bar.pushMessage(title, html.escape(sentence), more, Qgis.MessageLevel.Warning, 0)
        else:
            bar.pushMessage(title, html.escape(sentence), Qgis.MessageLevel.Warning)

    def _mention(self, sentence: str) -> None:
        self._iface.messageBar().pushMessage(self.windowTitle(), html.escape(sentence), Qgis.MessageLevel.Info)
