"""A table of figures that cuts no column at its edge."""

from __future__ import annotations

from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QTableView, QWidget

_ARROW = 2  # characters: what the arrow of the sorted column needs


class FittedTable(QTableView):
    """Columns are as wide as their contents, and those in sight share what is left; the rest is scrolled to.

    Once a person draws a column to another width, all stay as they are.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed: list[int] = []
        self._first_share = 1.0
        self._is_fitting = self._is_drawn = False
        self.horizontalHeader().sectionResized.connect(self._note_drawn)

    def fit_columns(self, first_share: float = 1.0) -> None:
        """Measure the columns anew: others are shown; the first takes `first_share` of the width at most."""
        self._is_fitting, self._first_share = True, first_share
        self.resizeColumnsToContents()
        header = self.horizontalHeader()
        self._needed = [header.sectionSize(number) for number in range(header.count())]
        if header.isSortIndicatorShown() and 0 <= header.sortIndicatorSection() < len(self._needed):
            arrow = self.fontMetrics().averageCharWidth() * _ARROW
            self._needed[header.sortIndicatorSection()] += arrow
        self._is_fitting = self._is_drawn = False
        self._share_out()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Share another width out."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        if self._is_drawn or not self._needed:
            return
        room, whole = self.viewport().width(), 0
        first = min(self._needed[0], round(room * self._first_share))
        widths = [first, *self._needed[1:]]
        while whole < len(widths) and sum(widths[: whole + 1]) <= room:
            whole += 1
        spare = room - sum(widths[:whole])
        self._is_fitting = True
        for number, needed in enumerate(widths):
            more = spare // whole + (number < spare % whole) if number < whole else 0
            self.setColumnWidth(number, needed + more)
        self._is_fitting = False

    def _note_drawn(self, *_: int) -> None:
        if not self._is_fitting:
            self._is_drawn = True
