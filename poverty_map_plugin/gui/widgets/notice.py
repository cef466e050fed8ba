"""What a window has to say, with a sign before it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QWidget

from .figure_tiles import plain_label

SURE, UNSURE, PLAIN = "mIconSuccess.svg", "mIconWarning.svg", ""


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's own theme."""
    return QgsApplication.getThemeIcon(f"/{name}") if name else QIcon()


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
