"""A small table inside a card: as high as its rows, up to a limit."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from .table_model import Column, Row, TableModel

_MOST_ROWS = 8
_ROWS_MEASURED = 50
_LINE = 1.4


class RowTable(QTableView):
    """Rows without a grid; the column `stretched` takes what is left of the width, and folds its texts."""

    def __init__(self, stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = TableModel(self)
        self._stretched = stretched
        self._most = _MOST_ROWS
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))
        # A narrower column folds its texts into more lines.
        self.horizontalHeader().sectionResized.connect(self._fit_height)

    def show_rows(
        self, columns: Sequence[Column], rows: Sequence[Row], accent: str = "", most: int = _MOST_ROWS
    ) -> None:
        """Show these instead; of more than `most` the rest is scrolled to."""
        self._most = most
        self._rows.show_rows(columns, rows, accent)
        header = self.horizontalHeader()
        header.setVisible(any(column.title for column in columns))
        header.setMinimumSectionSize(24)
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        for number in range(len(columns)):
            mode = (
                QHeaderView.ResizeMode.Stretch if number == self._stretched else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(number, mode)
        self._fit_height()

    def _fit_height(self, *_: int) -> None:
        shown = min(self._rows.rowCount(), self._most)
        for number in range(shown):  # not all: a province has 1,500 cadres
            self.resizeRowToContents(number)
        height = sum(self.rowHeight(number) for number in range(shown)) + 2
        header = self.horizontalHeader()
        if not header.isHidden():
            height += header.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
