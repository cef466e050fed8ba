"""Joins the rows selected in the table and the features selected in their layer, both ways and without a circle."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QTableView

from .record_model import RecordModel

#: Rows beyond these are selected in the table alone: a map with so many marks tells nothing.
MOST_LINKED = 20_000
#: How long a selection must stand, in milliseconds, before the layer follows: dragging selects row after row.
_SETTLED = 80


class SelectionLink(QObject):
    """Follows one table and one layer, or none.

    `rowsChanged` tells that other rows are selected, `mapChanged` that the map, not the table, selected others.
    """

    rowsChanged = pyqtSignal()
    mapChanged = pyqtSignal()

    def __init__(self, view: QTableView, model: RecordModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._model = view, model
        self._layer: QgsVectorLayer | None = None
        self._from_map = self._from_table = False
        self._kept: list[int] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED)
        self._soon.timeout.connect(self.select_in_layer)
        view.selectionModel().selectionChanged.connect(self._note_rows)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._select_again)
        model.rowsInserted.connect(self._select_more)

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Follow another layer, or none."""
        if layer is self._layer:
            return
        self.let_go()
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._note_map)
            layer.willBeDeleted.connect(self.let_go)

    def let_go(self) -> None:
        """Follow no layer any more."""
        layer, self._layer = self._layer, None
        self._soon.stop()
        if layer is not None:
            layer.selectionChanged.disconnect(self._note_map)
            layer.willBeDeleted.disconnect(self.let_go)

    def selected(self) -> list[int]:
        """The numbers of the records selected, from the top down."""
        ranges = sorted((part.top(), part.bottom()) for part in self._view.selectionModel().selection())
        found: dict[int, None] = {}
        for top, bottom in ranges:
            found.update(dict.fromkeys(self._model.fids_of_rows(top, bottom)))
        return list(found)

    def count(self) -> int:
        """How many rows are selected."""
        spans = {(part.top(), part.bottom()) for part in self._view.selectionModel().selection()}
        return sum(bottom - top + 1 for top, bottom in spans)

    def select(self, fids: list[int]) -> bool:
        """Select rows by their records, and show the first; whether any of them is in the table."""
        rows = self._model.rows_of(fids)
        self._select_rows(rows)
        if rows:
            self._view.scrollTo(self._model.index(rows[0], 0))
        return bool(rows)

    def select_in_layer(self) -> None:
        """Select in the layer what is selected in the table."""
        self._soon.stop()
        if self._layer is None or self.count() > MOST_LINKED:
            return
        self._from_table = True
        try:
            self._layer.selectByIds(self.selected())
        finally:
            self._from_table = False

    def _select_rows(self, rows: list[int]) -> None:
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        for top, bottom in _spans(rows):
            chosen.select(self._model.index(top, 0), self._model.index(bottom, last))
        flags = QItemSelectionModel.SelectionFlag
        self._view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if rows:
            self._view.selectionModel().setCurrentIndex(self._model.index(rows[0], 0), flags.NoUpdate)

    def _note_rows(self, *_: object) -> None:
        if not self._from_map:
            self._soon.start()
        self.rowsChanged.emit()

    def _note_map(self, *_: object) -> None:
        if self._from_table:
            return
        self._soon.stop()
        self._show_map_selection(scroll=True)
        self.mapChanged.emit()

    def forget(self) -> None:
        """Select no row: others are shown next, whose numbers mean other records."""
        self._soon.stop()
        self._kept = []
        self._from_map = True
        self._view.clearSelection()
        self._from_map = False

    def _keep(self) -> None:
        """A reset forgets which rows are selected; where a layer knows, it is asked afterwards."""
        if self._soon.isActive():
            self.select_in_layer()
        self._kept = self.selected() if self._layer is None and self.count() <= MOST_LINKED else []

    def _select_again(self) -> None:
        """Other rows are shown now: those of them whose features are selected are selected."""
        if self._layer is not None:
            self._show_map_selection(scroll=False)
        elif self._kept:
            self._select_rows(self._model.rows_of(self._kept))

    def _select_more(self, *_: object) -> None:
        """More rows are shown now, below those that stay as they are."""
        if self._soon.isActive():
            self.select_in_layer()
        if self._layer is not None and self._layer.selectedFeatureCount() and self.count() <= MOST_LINKED:
            self._show_map_selection(scroll=False)

    def _show_map_selection(self, *, scroll: bool) -> None:
        fids = list(self._layer.selectedFeatureIds()) if self._layer is not None else []
        self._from_map = True
        try:
            if len(fids) > MOST_LINKED:
                return
            rows = self._model.rows_of(fids) if fids else []
            self._select_rows(rows)
            if rows and scroll:
                self._view.scrollTo(self._model.index(rows[0], 0))
        finally:
            self._from_map = False


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """Rising rows as first and last of those without a gap."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and row == spans[-1][1] + 1:
            spans[-1] = spans[-1][0], row
        else:
            spans.append((row, row))
    return spans
