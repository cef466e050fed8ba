"""Pinned cards beside each other: a row a figure, a column a place, bars along the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.place_names import short_name
from ...domain.scope import Scope
from ...services.place_card import PlaceCard
from ..widgets.bar_delegate import BAR_ROLE, BarDelegate
from ..widgets.fitted_table import FittedTable
from ..widgets.flow_layout import FlowLayout
from ..widgets.number_text import UNKNOWN, number_text, scale_of, unit_beside
from ..widgets.table_model import Cell, Column, Row, TableModel

#: More columns than this cannot be read beside the map.
MOST_PINNED = 4
_FIGURES_SHARE = 0.42  # of the width, at most


class ComparisonModel(TableModel):
    """Bars compare the places of a row, where `TableModel` compares the rows of a column."""

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As the rows say; a bar is full at the largest value of its row."""
        if role != BAR_ROLE or not index.isValid():
            return super().data(index, role)
        values = [cell.value for cell in self.row(index.row()).cells[1:]]
        known = [float(value) for value in values if isinstance(value, int | float)]
        value = values[index.column() - 1] if index.column() else None
        longest = max(known, default=0.0)
        return float(value) / longest if isinstance(value, int | float) and longest > 0 else None


def compared_rows(cards: Sequence[PlaceCard], locale: str) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    """Columns and rows of a comparison: the figures that any of the cards knows."""
    translate = QCoreApplication.translate
    columns = [Column(translate("Comparison", "Figure"))]
    columns += [Column(short_name(card.title), numeric=True, bar=True) for card in cards]
    rows = []
    for number, first in enumerate(cards[0].figures if cards else ()):
        values = [card.figures[number].value for card in cards]
        known = [value for value in values if value is not None]
        if not any(known):
            continue
        factor, unit, decimals = scale_of(max(known), first.unit, first.decimals, locale)
        label = first.label.text(locale)
        unit = unit_beside(label, unit)
        title = translate("Comparison", "{figure} ({unit})") if unit else "{figure}"
        cells = [Cell(title.format(figure=label, unit=unit), first.indicator)]
        for value in values:
            cells.append(Cell(UNKNOWN) if value is None else Cell(number_text(value / factor, decimals), value))
        rows.append(Row(first.indicator, tuple(cells)))
    return tuple(columns), tuple(rows)


class Comparison(QWidget):
    """Shows pinned cards; `unpinned` carries the scope of one that is to go, `chosen` that of one to be shown."""

    unpinned = pyqtSignal(object)
    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ComparisonModel(self)
        self._names = FlowLayout()
        self._table = FittedTable(self)
        self._table.setObjectName("PovertyMapComparison")
        self._table.setModel(self._model)
        self._table.setItemDelegate(BarDelegate(self._table))
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setAlternatingRowColors(True)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setHighlightSections(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        names = QWidget(self)
        names.setLayout(self._names)
        layout.addWidget(names)
        layout.addWidget(self._table, 1)

    def show_cards(self, cards: Sequence[PlaceCard], locale: str) -> None:
        """Compare these."""
        self._model.show_rows(*compared_rows(cards, locale))
        # What the figures are may fold; the numbers are what is looked for.
        self._table.fit_columns(first_share=_FIGURES_SHARE)
        while (item := self._names.takeAt(0)) is not None:
            if item.widget():
                item.widget().deleteLater()
        for card in cards:
            name = short_name(card.title)
            self._names.addWidget(self._name(name, self.chosen, card.scope, self.tr("Show this card")))
            self._names.addWidget(self._name("×", self.unpinned, card.scope, self.tr("Unpin {place}"), name))

    def text(self) -> str:
        """The comparison as a table of tabulators, as spreadsheets take it."""
        lines = [[column.title for column in self._model.columns]]
        lines += [[cell.text for cell in self._model.row(number).cells] for number in range(self._model.rowCount())]
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def _name(self, text: str, signal: Any, scope: Scope, tip: str, place: str = "") -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(text.replace("&", "&&"))
        said = tip.format(place=place)
        button.setToolTip(said.replace("&", "&amp;").replace("<", "&lt;"))
        button.setAccessibleName(said)
        button.clicked.connect(lambda _: signal.emit(scope))
        return button
