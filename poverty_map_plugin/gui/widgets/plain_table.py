"""A table of rows to choose from, one at a time, with the keyboard as with the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .table_model import CODE_ROLE, Column, Row, TableModel

_LINE = 1.4


class PlainTable(QTableView):
    """As wide as it may be: the columns `stretched` take what the others leave. Tab leads out of it."""

    def __init__(self, name: str, stretched: int | tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows = TableModel(self)
        self._stretched = (stretched,) if isinstance(stretched, int) else stretched
        self.setModel(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self._line)

    @property
    def code(self) -> str:
        """The code of the current row; empty for none."""
        return self.currentIndex().siblingAtColumn(0).data(CODE_ROLE) or ""

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show these instead; no row is current then, of which nobody is told."""
        with QSignalBlocker(self.selectionModel()):
            self._rows.show_rows(columns, rows)
        self._fit()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """In another width other columns may be whole."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Stretch columns while their titles have room beside what the others need; else the rest is scrolled to."""
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        count = header.count()
        needed = [
            header.sectionSizeHint(number)
            if number in self._stretched
            else max(header.sectionSizeHint(number), self.sizeHintForColumn(number))
            for number in range(count)
        ]
        is_enough = sum(needed) <= self.viewport().width()
        for number in range(count):
            stretches = is_enough and number in self._stretched
            header.setSectionResizeMode(number, modes.Stretch if stretches else modes.ResizeToContents)

    def choose(self, code: str) -> None:
        """Make the row of that code the current one, if there is one."""
        for row in range(self._rows.rowCount()):
            if self._rows.index(row, 0).data(CODE_ROLE) == code:
                self.selectRow(row)

    def set_lines(self, count: int) -> None:
        """Be as high as so many rows, with the titles."""
        self.setFixedHeight(self._line * count + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    @property
    def _line(self) -> int:
        return round(self.fontMetrics().height() * _LINE)
