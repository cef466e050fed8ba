"""Small widgets that several steps use."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QWidget


class QuietWheel(QObject):
    """Keeps the wheel from changing what is not being edited: in a table one scrolls over many lists."""

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Hand the wheel on to the table."""
        if event is None or event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True

    def watch(self, widget: QWidget) -> None:
        """Do so for a widget."""
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)


class GroupedCombo(QComboBox):
    """A list with headings that cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)

    def add_heading(self, text: str) -> None:
        """Add a heading."""
        item = QStandardItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        self._items.appendRow(item)

    def add_choice(self, text: str, data: str) -> None:
        """Add something to choose."""
        item = QStandardItem(text)
        item.setData(data, int(Qt.ItemDataRole.UserRole))
        self._items.appendRow(item)
