"""Small widgets that several steps use."""

from __future__ import annotations

import html

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStyle, QWidget

from ..widgets.figure_tiles import plain_label

SURE, UNSURE, PLAIN = "mIconSuccess.svg", "mIconWarning.svg", ""


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's own theme."""
    return QgsApplication.getThemeIcon(f"/{name}") if name else QIcon()


def tip(text: str) -> str:
    """A tool tip that folds long lines, and shows a text of a file as it is."""
    return f"<p>{html.escape(text)}</p>" if text else ""


class Notice(QWidget):
    """A sentence with a sign before it; it takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._sign = QLabel(self)
        self._label = plain_label(parent=self)
        # As high as a line, so that it stands beside the first one.
        self._sign.setFixedHeight(self.fontMetrics().height())
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, text: str, sign: str = UNSURE) -> None:
        """Show a sentence; an empty one hides it."""
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._sign.setPixmap(theme_icon(sign).pixmap(size, size))
        self._sign.setVisible(bool(sign))
        self._label.setText(text)
        self.setVisible(bool(text))


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
