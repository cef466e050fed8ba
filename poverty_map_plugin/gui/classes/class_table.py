"""The classes of one figure in rows: colour, limit, and how many places."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...services.map_classes import Held
from ..widgets.number_text import number_text

_COLOUR, _LIMIT, _PLACES = range(3)
_PADDING = 6


class ClassTable(QTableWidget):
    """A row a class, from low to high, then those of none; the limits can be typed: `limitsTyped` carries them all."""

    limitsTyped = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels(["", self.tr("Up to"), self.tr("Places")])
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        # A header without sections is false.
        if (rows := self.verticalHeader()) is not None:
            rows.hide()
            rows.setDefaultSectionSize(self.fontMetrics().height() + _PADDING)
        if (columns := self.horizontalHeader()) is not None:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            columns.setSectionResizeMode(_COLOUR, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_COLOUR, self.fontMetrics().height() * 2)
        self._classes = 0
        self.itemChanged.connect(self._tell)

    def limits(self) -> list[str]:
        """The limits as they stand, also what is none."""
        items = (self.item(row, _LIMIT) for row in range(self._classes - 1))
        return [item.text() if item is not None else "" for item in items]

    def show_classes(self, breaks: Sequence[float], colours: Sequence[str]) -> None:
        """Show other classes; how many places they hold is told by `show_held`."""
        self.blockSignals(True)
        self._classes = len(colours)
        self.setRowCount(self._classes)
        for row, colour in enumerate(colours):
            self.setItem(row, _COLOUR, _fixed("", QColor(colour)))
            self.setItem(row, _PLACES, _fixed(""))
            last = row == self._classes - 1
            self.setItem(row, _LIMIT, _fixed(self.tr("and more")) if last else _right(f"{breaks[row]:.15g}"))
        self.blockSignals(False)

    def show_held(self, held: Held | None, few_people: str) -> None:
        """Tell how many places are in each class; nothing is told of None.

        `few_people` is what those are called whose rate says little.
        """
        self.blockSignals(True)
        for row in range(self._classes):
            self.setItem(row, _PLACES, _fixed(number_text(held.classes[row]) if held else ""))
        others = [(few_people, held.few_people)] if held and few_people else []
        others += [(self.tr("No data"), held.unknown)] if held else []
        self.setRowCount(self._classes + len(others))
        for row, (name, count) in enumerate(others, self._classes):
            self.setItem(row, _COLOUR, _fixed(""))
            self.setItem(row, _LIMIT, _fixed(name))
            self.setItem(row, _PLACES, _fixed(number_text(count)))
        self.blockSignals(False)

    def _tell(self, item: QTableWidgetItem) -> None:
        if item.column() == _LIMIT and item.row() < self._classes - 1:
            self.limitsTyped.emit(self.limits())


def _right(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _fixed(text: str, colour: QColor | None = None) -> QTableWidgetItem:
    item = _right(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    if colour is not None:
        item.setBackground(QBrush(colour))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, colour.name())
    return item
