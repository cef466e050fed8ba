"""Rows of figures and words as a Qt model: right-aligned numbers, bars, and a sort that keeps unknowns last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QBrush, QColor

from ...domain.display_width import display_width
from .bar_delegate import BAR_ROLE
from .text_colour import readable

#: What a row is sorted by: the value itself, not its text.
SORT_ROLE = BAR_ROLE + 1
#: The code of the place or record of a row.
CODE_ROLE = BAR_ROLE + 2

_NO_PARENT = QModelIndex()
_TITLE_WIDTH = 10  # characters of Latin; of Chinese half as many


@dataclass(frozen=True)
class Column:
    """A column: its title, with the unit; numbers are right-aligned, and may have bars behind them.

    `full` is the value at which a bar is full; None takes the largest of the column.
    """

    title: str
    numeric: bool = False
    bar: bool = False
    full: float | None = None


@dataclass(frozen=True)
class Cell:
    """A cell: the text shown and the value behind it (None: unknown); `urgent` shows it in the accent colour."""

    text: str
    value: float | str | None = None
    urgent: bool = False


@dataclass(frozen=True)
class Row:
    """A row: the code of what it is about, and its cells."""

    code: str
    cells: tuple[Cell, ...]


class TableModel(QAbstractTableModel):
    """Rows that are replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._full: tuple[float, ...] = ()
        self._accent = QColor()

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row], accent: str = "") -> None:
        """Show these instead; `accent` is the colour of urgent cells."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self._accent = readable(accent)
        self._full = tuple(self._longest(number, column) for number, column in enumerate(self._columns))
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that are shown."""
        return self._columns

    def row(self, number: int) -> Row:
        """A row that is shown."""
        return self._rows[number]

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles with units, aligned as their columns; no numbers beside the rows."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, bar, sort value, code, and the accent for what is urgent."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        cell = row.cells[index.column()]
        # Views ask for every role of every cell: only what is asked for is made.
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._accent) if cell.urgent and self._accent.isValid() else None
        if role == BAR_ROLE:
            return self._share(index.column(), cell)
        return {SORT_ROLE: cell.value, CODE_ROLE: row.code}.get(role)

    def _share(self, number: int, cell: Cell) -> float | None:
        full = self._full[number]
        if not self._columns[number].bar or not full or not isinstance(cell.value, int | float):
            return None
        return cell.value / full

    def _longest(self, number: int, column: Column) -> float:
        if column.full is not None:
            return column.full
        values = [row.cells[number].value for row in self._rows]
        return max((value for value in values if isinstance(value, int | float)), default=0.0)


class SortedTable(QSortFilterProxyModel):
    """Sorts by value; what is unknown comes last, whichever way the rest is sorted."""

    def __init__(self, source: TableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(source)
        self.setSortRole(SORT_ROLE)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Whether `left` comes first when sorted upward."""
        a, b = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if a is None or b is None:
            upward = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return (b is None and a is not None) if upward else (a is None and b is not None)
        if isinstance(a, str) or isinstance(b, str):
            return str(a) < str(b)
        return bool(a < b)


def folded_title(title: str, most: int = _TITLE_WIDTH) -> str:
    """A title of more than `most` places on several lines, for a narrow column; Chinese is cut in the middle."""
    if display_width(title) <= most:
        return title
    if " " not in title and display_width(title) > len(title):
        half = -(-len(title) // 2)
        return f"{title[:half]}\n{title[half:]}"
    return "\n".join(wrap(title, most, break_long_words=False))


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
