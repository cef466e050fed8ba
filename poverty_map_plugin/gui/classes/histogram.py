"""How the figures of a map lie, with the classes that they fall into."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

_BINS, _LINES = 36, 8


class Histogram(QWidget):
    """Bars of as many places as have such a figure, in the colour of their class; a line at each limit.

    A bar across a limit is drawn in both colours. What it shows is told by its accessible description, too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[int] = []
        self._low, self._high = 0.0, 1.0
        self._breaks: tuple[float, ...] = ()
        self._colours: tuple[str, ...] = ()
        self._decimals = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_figures(self, figures: Sequence[float], decimals: int) -> None:
        """Show other figures."""
        self._low, self._high = (min(figures), max(figures)) if figures else (0.0, 1.0)
        if self._high <= self._low:
            self._high = self._low + 1.0
        self._counts = [0] * _BINS if figures else []
        for figure in figures:
            position = int((figure - self._low) / (self._high - self._low) * _BINS)
            self._counts[min(position, _BINS - 1)] += 1
        self._decimals = decimals
        told = self.tr("{count} places, from {low} to {high}") if figures else self.tr("No figures yet")
        self.setAccessibleDescription(
            told.format(count=len(figures), low=self._number(self._low), high=self._number(self._high))
        )
        self.update()

    def show_classes(self, breaks: Sequence[float], colours: Sequence[str]) -> None:
        """Show other classes, `colours` from low to high, one more than `breaks`."""
        self._breaks, self._colours = tuple(breaks), tuple(colours)
        self.update()

    def sizeHint(self) -> QSize:
        """Some lines high."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() * _LINES)

    def minimumSizeHint(self) -> QSize:
        """High enough to judge by."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.fontMetrics().height() * 5)

    def event(self, event: QEvent | None) -> bool:
        """A tip says what a bar holds."""
        if isinstance(event, QHelpEvent) and self._counts:
            number = int((event.pos().x() - self._plot().left()) / self._plot().width() * _BINS)
            if 0 <= number < _BINS:
                step = (self._high - self._low) / _BINS
                text = self.tr("{low} to {high}: {count} places").format(
                    low=self._number(self._low + number * step),
                    high=self._number(self._low + (number + 1) * step),
                    count=self._counts[number],
                )
                QToolTip.showText(event.globalPos(), text, self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint bars, limits and the ends of the axis."""
        painter, plot, metrics = QPainter(self), self._plot(), self.fontMetrics()
        ink, frame = (self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Mid))
        if not self._counts:
            painter.setPen(ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No figures yet"))
            painter.end()
            return
        highest = max(self._counts)
        for number, count in enumerate(self._counts):
            self._paint_bar(painter, plot, number, count / highest, frame)
        painter.setPen(frame)
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        base = plot.bottom() + metrics.ascent() + 2
        ends = (self._number(self._low), self._number(self._high))
        right = plot.right() - metrics.horizontalAdvance(ends[1])
        free = plot.left() + metrics.horizontalAdvance(ends[0]) + metrics.averageCharWidth()
        painter.setPen(ink)
        painter.drawText(QPointF(plot.left(), base), ends[0])
        painter.drawText(QPointF(right, base), ends[1])
        for limit in self._breaks:
            if not self._low <= limit <= self._high:
                continue
            x, text = self._x(plot, limit), self._number(limit)
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 2))
            left, width = x - metrics.horizontalAdvance(text) / 2, metrics.horizontalAdvance(text)
            if left >= free and left + width + metrics.averageCharWidth() <= right:
                painter.drawText(QPointF(left, base), text)
                free = left + width + metrics.averageCharWidth()
        painter.end()

    def _paint_bar(self, painter: QPainter, plot: QRectF, number: int, share: float, frame: QColor) -> None:
        step = (self._high - self._low) / _BINS
        low, high = self._low + number * step, self._low + (number + 1) * step
        height = plot.height() * share
        edges = [low, *(limit for limit in self._breaks if low < limit < high), high]
        for start, end in pairwise(edges):
            left, right = self._x(plot, start), self._x(plot, end)
            colour = self._colours[bisect_left(self._breaks, (start + end) / 2)] if self._colours else frame.name()
            painter.fillRect(QRectF(left, plot.bottom() - height, right - left, height), QColor(colour))
        if share:
            painter.setPen(QPen(frame, 0.5))
            left, right = self._x(plot, low), self._x(plot, high)
            painter.drawRect(QRectF(left, plot.bottom() - height, right - left, height))

    def _plot(self) -> QRectF:
        return QRectF(4, 4, max(1, self.width() - 8), max(1, self.height() - self.fontMetrics().height() - 8))

    def _x(self, plot: QRectF, figure: float) -> float:
        return plot.left() + (figure - self._low) / (self._high - self._low) * plot.width()

    def _number(self, value: float) -> str:
        return f"{value:,.{self._decimals}f}".replace("-", "\N{MINUS SIGN}") if value != int(value) else f"{value:,.0f}"
