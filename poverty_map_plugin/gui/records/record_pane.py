"""The table with what belongs to it: its search, order, columns, selection, and what it says when it is empty."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QStackedWidget, QWidget

from ...catalog.records import RecordTable
from ...services.record_list import RecordLists, RecordQuery
from ...services.record_words import RecordWords
from ...services.workspace import Workspace
from ..widgets.empty_state import EmptyState
from .column_choice import ColumnDialog, TableLook, load_look, save_look
from .edit_overlay import EditOverlay
from .record_finder import Found, RecordFinder
from .record_model import RecordModel
from .record_view import RecordView
from .selection_link import SelectionLink


class RecordPane(QStackedWidget):
    """Shows what is asked for in the order that a person chose.

    `stateChanged` tells that something was found, is looked for, or that other rows are selected; `wantedMissing`
    that a record wanted is not among all that were found.
    """

    stateChanged = pyqtSignal()
    wantedMissing = pyqtSignal()

    def __init__(self, overlay: EditOverlay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RecordModel(overlay, self)
        self.view = RecordView(self.model, self)
        self.link = SelectionLink(self.view, self.model, self)
        self.finder = RecordFinder(self)
        self._table: RecordTable | None = None
        self._look: TableLook | None = None
        self._asked: tuple[Workspace, RecordLists, RecordQuery] | None = None
        self._found: Found | None = None
        self._wanted: int | None = None
        self._needs_fit = True
        self.addWidget(self.view)
        self.finder.found.connect(self._show_found)
        self.finder.busyChanged.connect(self.stateChanged)
        self.link.rowsChanged.connect(self.stateChanged)
        self.view.sortAsked.connect(self._sort)
        self.view.columnsMoved.connect(self._keep_order)
        overlay.changed.connect(self._show_edits)

    @property
    def found(self) -> Found | None:
        """What was found; None while nothing was."""
        return self._found

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show, and nothing is looked for any more."""
        return self._found is not None and not self.model.rowCount() and not self.finder.is_busy

    def show_table(self, table: RecordTable, words: RecordWords) -> None:
        """Show another entity as a person left it; what to show of it is asked next."""
        self.link.forget()
        self._table, self._look = table, load_look(table, list(words.columns))
        self._asked, self._found, self._wanted, self._needs_fit = None, None, None, True
        self.model.show_table(words, self._look.columns)
        self._show_order()

    def clear(self) -> None:
        """Show nothing, and look for nothing."""
        self.finder.stop()
        self._table = self._look = self._asked = self._found = self._wanted = None
        self.model.show_table(None, ())

    def ask(self, workspace: Workspace, lists: RecordLists, query: RecordQuery) -> None:
        """Look for these records, in the order chosen."""
        if self._look is not None:
            self._asked = workspace, lists, query
            ordered = replace(query, sort=self._look.sort, descending=self._look.descending)
            self.finder.find(workspace, lists.listing(ordered), lists.all_in_scope(ordered))

    def want(self, fid: int | None) -> None:
        """Select this record once it is found; None for none."""
        self._wanted = fid

    def show_empty(self, empty: EmptyState) -> None:
        """Show this instead of the table."""
        self.show_rows()
        self.addWidget(empty)
        self.setCurrentWidget(empty)

    def show_rows(self) -> None:
        """Show the table."""
        self.setCurrentWidget(self.view)
        while self.count() > 1:
            old = self.widget(1)
            self.removeWidget(old)
            old.deleteLater()

    def choose_columns(self) -> None:
        """Ask which columns to show."""
        words = self.model.words
        if words is None or self._look is None or self._table is None:
            return
        dialog = ColumnDialog(list(words.columns.values()), self._look.columns, self._table.columns, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._keep(replace(self._look, columns=dialog.chosen()))
            self.model.show_columns(dialog.chosen())
            self.view.forget_moves()
            self.view.fit_columns()
            self._show_order()
        dialog.deleteLater()

    # Answers

    def _show_found(self, found: Found) -> None:
        self._found = found
        self.model.show_fids(found.fids)
        self._fit_once()
        if self._wanted is not None:
            if self.link.select([self._wanted]):
                self._wanted = None
            elif found.is_whole:
                self.wantedMissing.emit()
        self.stateChanged.emit()

    def _show_edits(self) -> None:
        self._fit_once()
        self.stateChanged.emit()

    def _fit_once(self) -> None:
        """Columns fit the first rows that come; later they are as a person drew them."""
        if self._needs_fit and self.model.rowCount():
            self._needs_fit = False
            self.view.fit_columns()

    def _sort(self, number: int, descending: bool) -> None:
        if self._look is not None and self._asked is not None:
            self._keep(replace(self._look, sort=self.model.names[number], descending=descending))
            self.ask(*self._asked)

    def _keep_order(self) -> None:
        if self._look is not None:
            names = tuple(self.model.names[number] for number in self.view.in_shown_order())
            self._keep(replace(self._look, columns=names))

    def _keep(self, look: TableLook) -> None:
        self._look = look
        if self._table is not None:
            save_look(self._table.entity, look)

    def _show_order(self) -> None:
        if self._look is not None:
            names = self.model.names
            number = names.index(self._look.sort) if self._look.sort in names else -1
            self.view.show_sorted(number, self._look.descending)
