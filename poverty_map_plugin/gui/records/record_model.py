"""The records of a list as a Qt model: rows are read when they are seen, with unsaved edits over them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ...domain.errors import PovertyMapError
from ...services.messages import describe_error
from ...services.record_words import Record, RecordColumn, RecordWords, Word
from ...store.listing import Numbers
from ..widgets.number_text import number_text
from ..widgets.plain_tip import plain_tip
from ..widgets.table_model import folded_title
from .edit_overlay import EditOverlay

#: The number of a row's record.
FID_ROLE = int(Qt.ItemDataRole.UserRole)

_NO_PARENT = QModelIndex()
_NOBODY: Numbers = np.empty(0, dtype=np.int64)
#: Rows are read so many at a time, and the last so many pages are kept: memory does not grow with the list.
_PAGE, _PAGES = 100, 40
#: Longer texts are cut in the table, and longer ones still in the tip.
_LONGEST, _LONGEST_TIP = 200, 1200
_MOST_DECIMALS = 2
#: Titles of numbers, which are short, take two lines beyond so many places.
_TITLE_WIDTH = 18


class RecordModel(QAbstractTableModel):
    """Shows new records first, then those found, deleted ones struck out, changed values in italics.

    `failed` carries a sentence.
    """

    failed = pyqtSignal(str)

    def __init__(self, overlay: EditOverlay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overlay = overlay
        self._words: RecordWords | None = None
        self._names: tuple[str, ...] = ()
        self._fids: Numbers = _NOBODY
        self._added: tuple[int, ...] = ()
        self._pages: OrderedDict[int, tuple[list[Record], list[list[Word]]]] = OrderedDict()
        self._broken = False
        self._decimals: dict[str, int] = {}
        overlay.changed.connect(self._show_edits)

    # What is shown

    def show_table(self, words: RecordWords | None, names: Sequence[str]) -> None:
        """Show another entity, of which nothing was found yet; None for nothing at all."""
        self.beginResetModel()
        self._words, self._names = words, tuple(names) if words is not None else ()
        self._fids = _NOBODY
        self._added = self._overlay.added if words is not None else ()
        self._decimals = {}
        self._forget()
        self.endResetModel()

    def show_columns(self, names: Sequence[str]) -> None:
        """Show other fields of the same records."""
        self.beginResetModel()
        self._names = tuple(names)
        self._forget()
        self.endResetModel()

    def show_fids(self, fids: Numbers) -> None:
        """Show these records; where they begin as those shown, the rest is added below, and nothing moves."""
        shown = len(self._fids)
        if np.array_equal(self._fids, fids):
            self._show_anew()
            return
        if 0 < shown < len(fids) and np.array_equal(self._fids, fids[:shown]):
            self.beginInsertRows(_NO_PARENT, len(self._added) + shown, len(self._added) + len(fids) - 1)
            self._fids = fids
            self._pages.pop((shown - 1) // _PAGE, None)
            self.endInsertRows()
            return
        self.beginResetModel()
        self._fids = fids
        self._forget()
        self.endResetModel()

    def _forget(self) -> None:
        self._pages.clear()
        self._broken = False

    def _show_edits(self) -> None:
        """What the buffer holds now; rows are read anew only where one came or went."""
        if self._words is None:
            return
        added = self._overlay.added
        if added != self._added:
            self.beginResetModel()
            self._added = added
            self._forget()
            self.endResetModel()
            return
        self._show_anew()

    def _show_anew(self) -> None:
        """The same records, whose values may be others."""
        self._forget()
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # Finding one's way

    @property
    def words(self) -> RecordWords | None:
        """What puts the records in words."""
        return self._words

    @property
    def names(self) -> tuple[str, ...]:
        """The fields shown."""
        return self._names

    @property
    def fids(self) -> Numbers:
        """The records found, in order, without new ones."""
        return self._fids

    def column(self, number: int) -> RecordColumn | None:
        """The field of a column."""
        return self._words.columns[self._names[number]] if self._words and 0 <= number < len(self._names) else None

    def fid_at(self, row: int) -> int:
        """The number of a row's record; below zero for a new one."""
        return self._added[row] if row < len(self._added) else int(self._fids[row - len(self._added)])

    def fids_of_rows(self, first: int, last: int) -> list[int]:
        """The numbers of the records in rows, both ends included."""
        new = len(self._added)
        return [*self._added[first : last + 1], *self._fids[max(first - new, 0) : max(last + 1 - new, 0)].tolist()]

    def rows_of(self, fids: Sequence[int]) -> list[int]:
        """The rows in which records are shown, upwards; those not shown are left out."""
        wanted = set(fids)
        new = [row for row, fid in enumerate(self._added) if fid in wanted]
        at = np.flatnonzero(np.isin(self._fids, np.fromiter(wanted, dtype=np.int64, count=len(wanted))))
        return new + (at + len(self._added)).tolist()

    def record_at(self, row: int) -> Record | None:
        """The record of a row as it is shown, with unsaved changes; None when it cannot be read."""
        found = self._row(row)
        return found[0] if found else None

    def records(self, fids: Sequence[int], names: Sequence[str]) -> list[Record]:
        """Records with the fields named, unsaved changes included.

        Raises:
            StoreError: the store cannot be read.
        """
        if self._words is None:
            return []
        stored = iter(self._words.read([fid for fid in fids if fid > 0], names))
        all_ = [next(stored) if fid > 0 else Record(fid, {}) for fid in fids]
        return [record.changed(self._overlay.values(record.fid)) for record in all_]

    # Qt's questions

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """New records and those found."""
        return 0 if parent.isValid() else len(self._added) + len(self._fids)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """The fields shown."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The fields' names; rows have none."""
        column = self.column(section) if orientation == Qt.Orientation.Horizontal else None
        if column is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return folded_title(column.header, _TITLE_WIDTH) if column.numeric else column.header
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column.field.names_place:
            return self.tr("Sorted in the official order of places: prefecture by prefecture, county by county")
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, how they stand, and the number of the record."""
        column = self.column(index.column()) if index.isValid() else None
        if column is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(index.row(), index.column(), is_tip=role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(self.fid_at(index.row()), column.field.name)
        if role == FID_ROLE:
            return self.fid_at(index.row())
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _said(self, row: int, number: int, *, is_tip: bool) -> str | None:
        found, column = self._row(row), self.column(number)
        if found is None or column is None:
            return None
        word = found[1][number]
        if is_tip:
            return self._tip(found[0], column, word)
        return _cut(word_text(word, column, self._decimals.get(column.field.name, 0)), _LONGEST)

    def _font(self, fid: int, name: str) -> QFont | None:
        is_new, is_deleted = fid < 0, self._overlay.is_deleted(fid)
        if not is_new and not is_deleted and name not in self._overlay.values(fid):
            return None
        font = QFont()
        font.setStrikeOut(is_deleted)
        font.setItalic(not is_deleted)
        return font

    def _tip(self, record: Record, column: RecordColumn, word: Word) -> str | None:
        """What the cell has no room for."""
        text = self._words.full_place(record, column.field.name) if self._words else ""
        if not text and isinstance(word, str) and ("\n" in word or len(word) > _LONGEST // 4):
            text = word[:_LONGEST_TIP]
        return plain_tip(text) or None

    # Reading

    def _row(self, row: int) -> tuple[Record, list[Word]] | None:
        if not 0 <= row < self.rowCount():
            return None
        number = row - len(self._added)
        # New records are a page of their own, number -1.
        page, place = divmod(number, _PAGE) if number >= 0 else (-1, row)
        if page not in self._pages and not self._read_page(page):
            return None
        self._pages.move_to_end(page)
        records, words = self._pages[page]
        return records[place], words[place]

    def _read_page(self, page: int) -> bool:
        if self._words is None or self._broken:
            return False
        fids = self._added if page < 0 else self._fids[page * _PAGE : (page + 1) * _PAGE].tolist()
        try:
            records = self.records(fids, self._names)
            self._pages[page] = records, self._words.words(records, self._names)
            self._note_decimals(self._pages[page][1])
        except PovertyMapError as problem:
            # Told once, and not for each cell of the window.
            self._broken = True
            self.failed.emit(describe_error(problem))
            return False
        if len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
        return True

    def _note_decimals(self, rows: Sequence[Sequence[Word]]) -> None:
        """Numbers of a column have as many decimals as the one that needs most, so that they stand in line."""
        for number, name in enumerate(self._names):
            if self._words is not None and self._words.columns[name].grouped:
                words = (row[number] for row in rows)
                found = [_decimals_of(word) for word in words if isinstance(word, int | float)]
                self._decimals[name] = max([self._decimals.get(name, 0), *found])


def word_text(word: Word, column: RecordColumn, decimals: int = 0) -> str:
    """A word as it is read: numbers with groups of digits, but for years and the like.

    `decimals`: how many a number has at least; more where it would else be rounded, two at most.
    """
    if word is None:
        return ""
    if isinstance(word, str) or not column.grouped:
        return str(word)
    return number_text(word, max(decimals, _decimals_of(word)))


def _decimals_of(word: float) -> int:
    return next((n for n in range(_MOST_DECIMALS) if round(word, n) == round(word, _MOST_DECIMALS)), _MOST_DECIMALS)


def _cut(text: str, most: int) -> str:
    line = " ".join(text.split()) if "\n" in text or "\r" in text or "\t" in text else text
    return line if len(line) <= most else line[:most] + "…"


def _alignment(column: RecordColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
