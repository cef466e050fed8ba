"""Small bars that compare a figure of a place with its county's and the province's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

_LINE, _BAR, _GAP = 1.35, 0.55, 0.6  # in heights of the font
_LABEL_SHARE = 0.3
_SOFT = 0.35


@dataclass(frozen=True)
class Bar:
    """A bar: what it is of, its value and how that is written."""

    label: str
    value: float
    text: str


class ComparisonBars(QWidget):
    """Bars under each other on one scale; the first is the place's own and stands out from the others."""

    def __init__(self, bars: Sequence[Bar], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = tuple(bars)
        self._longest = max([bar.value for bar in self._bars], default=0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{bar.label} {bar.text}" for bar in self._bars))

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 30, round(self._line() * len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """It gets narrower than it would like, but not lower."""
        return QSize(self.fontMetrics().averageCharWidth() * 18, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Label, bar, value."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        values = max([metrics.horizontalAdvance(bar.text) for bar in self._bars], default=0)
        wanted = max([metrics.horizontalAdvance(bar.label) for bar in self._bars], default=0)
        gap = metrics.height() * _GAP
        labels = min(float(wanted), self.width() * _LABEL_SHARE)
        room = max(self.width() - labels - values - 2 * gap, 0.0)
        for number, bar in enumerate(self._bars):
            top, height = number * self._line(), self._line()
            text = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, round(labels))
            painter.setOpacity(1.0)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, labels + 1, height), middle | Qt.AlignmentFlag.AlignLeft, text)
            share = bar.value / self._longest if self._longest > 0 else 0.0
            thickness = metrics.height() * _BAR
            area = QRectF(labels + gap, top + (height - thickness) / 2, max(room * share, 1.0), thickness)
            painter.setOpacity(1.0 if number == 0 else _SOFT)
            painter.fillRect(area, self.palette().color(QPalette.ColorRole.Highlight))
            painter.setOpacity(1.0)
            right = QRectF(self.width() - values - 1, top, values + 1, height)
            painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, bar.text)
        painter.end()

    def _line(self) -> float:
        return self.fontMetrics().height() * _LINE
