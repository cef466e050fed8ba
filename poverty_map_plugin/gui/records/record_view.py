"""The table's view: its manners, and the keys that would else be those of QGIS's window."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .record_model import RecordModel

_LINE = 1.4
#: The width of columns, in characters: as their first rows need, within these.
_NARROWEST, _WIDEST = 6, 34
_ROWS_MEASURED = 40


class RecordView(QTableView):
    """A table of records.

    `opened` carries a row that was double-clicked, or on which Enter was pressed; `copyAsked`, `deleteAsked` tell of
    keys; `sortAsked` carries the number of a column and whether downwards; `columnsMoved` the new order.
    """

    opened = pyqtSignal(int)
    copyAsked = pyqtSignal()
    deleteAsked = pyqtSignal()
    sortAsked = pyqtSignal(int, bool)
    columnsMoved = pyqtSignal()

    def __init__(self, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapRecordTable")
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab goes on to the next widget; rows are for the arrow keys.
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        header.sortIndicatorChanged.connect(self._sort)
        header.sectionMoved.connect(self._tell_moved)
        self.doubleClicked.connect(self._open)
        self._is_told = False

    def show_sorted(self, number: int, descending: bool) -> None:
        """Show by which column the rows are sorted; -1 for one that is not shown."""
        self._is_told = True
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(number, order)
        self._is_told = False

    def fit_columns(self) -> None:
        """Make the columns as wide as their first rows need, within reason."""
        self.resizeColumnsToContents()
        character = self.fontMetrics().averageCharWidth()
        header = self.horizontalHeader()
        for number in range(header.count()):
            wanted = max(header.sectionSize(number), header.sectionSizeHint(number))
            header.resizeSection(number, min(max(wanted, _NARROWEST * character), _WIDEST * character))

    def in_shown_order(self) -> list[int]:
        """The numbers of the columns from left to right, as they were dragged."""
        header = self.horizontalHeader()
        return [header.logicalIndex(place) for place in range(header.count())]

    def forget_moves(self) -> None:
        """Show the columns in the model's own order."""
        header = self.horizontalHeader()
        self._is_told = True
        for number in range(header.count()):
            header.moveSection(header.visualIndex(number), number)
        self._is_told = False

    def event(self, event: QEvent | None) -> bool:
        """Keep the keys of the table from being taken for shortcuts of the window, such as deleting features."""
        is_key = event is not None and event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Enter opens, Delete deletes, Ctrl+C copies."""
        if event is None or not self._is_own(event):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copyAsked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleteAsked.emit()
        elif self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return bool(event.matches(QKeySequence.StandardKey.Copy)) or (event.key() in keys and is_plain)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _sort(self, number: int, order: Qt.SortOrder) -> None:
        if not self._is_told and number >= 0:
            self.sortAsked.emit(number, order == Qt.SortOrder.DescendingOrder)

    def _tell_moved(self, *_: int) -> None:
        if not self._is_told:
            self.columnsMoved.emit()
