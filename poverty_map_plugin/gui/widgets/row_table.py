"""A small table inside a card: as high as its rows, up to a limit."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from .table_model import Column, Row, TableModel

_MOST_ROWS = 8
_ROWS_MEASURED = 50
_LINE = 1.4
_GAP = 4


class RowTable(QTableView):
    """Rows without a grid; the columns `stretched` take what is left of the width, and fold their texts."""

    def __init__(self, stretched: int | tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = TableModel(self)
        self._stretched = (stretched,) if isinstance(stretched, int) else stretched
        self._most = _MOST_ROWS
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        # Tab goes on to the next widget; rows are for the arrow keys.
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))
        # A narrower column folds its texts into more lines; how narrow is known once all columns have their widths.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit_height)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._soon.start())

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
                QHeaderView.ResizeMode.Stretch if number in self._stretched else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(number, mode)
        self._fit_height()

    def _fit_height(self) -> None:
        shown = min(self._rows.rowCount(), self._most)
        for number in range(shown):  # not all: a province has 1,500 cadres
            self.resizeRowToContents(number)
            if self.rowHeight(number) > self.verticalHeader().defaultSectionSize():
                self.setRowHeight(number, self.rowHeight(number) + _GAP)  # folded texts are told from the next
        height = sum(self.rowHeight(number) for number in range(shown)) + 2
        header = self.horizontalHeader()
        if not header.isHidden():
            height += header.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
