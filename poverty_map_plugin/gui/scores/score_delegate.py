"""Draws a traffic light beside the figure of a cell, told by its shape: full, half or empty."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ...analysis.scores import Light
from ..widgets.bar_delegate import BarDelegate
from ..widgets.text_colour import readable
from .score_model import LIGHT_ROLE, URGENT_ROLE

_SIZE, _MARGIN, _STROKE = 0.62, 5, 1.4  # of the height of letters; pixels; pixels
_USUAL = "100.0"  # figures up to this width have their lights below one another
_RIGHT_HALF = (90, -180)  # from the top, clockwise, in degrees


class ScoreDelegate(BarDelegate):
    """The figure with its bar, and the light before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cool, self._accent = QColor(), QColor()

    def set_colours(self, cool: str, accent: str) -> None:
        """The hue of lights, and that of those whose cause is overdue tasks."""
        self._cool, self._accent = QColor(cool), QColor(accent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Room for the light."""
        size = super().sizeHint(option, index)
        if index.data(LIGHT_ROLE) is not None:
            size.setWidth(size.width() + self._diameter(option) + 2 * _MARGIN)
        return size

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Bar and figure, then the light."""
        super().paint(painter, option, index)
        light = index.data(LIGHT_ROLE)
        if painter is None or light is None:
            return
        diameter = self._diameter(option)
        top = option.rect.center().y() - diameter / 2 + 0.5
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self._left(option, index, diameter), top, diameter, diameter)
        draw_light(painter, circle, light, self._colour(option, bool(index.data(URGENT_ROLE))))
        painter.restore()

    def _colour(self, option: QStyleOptionViewItem, urgent: bool) -> QColor:
        if option.state & QStyle.StateFlag.State_Selected:
            return QColor(option.palette.color(QPalette.ColorRole.HighlightedText))
        return readable(self._accent if urgent else self._cool, option.palette.color(QPalette.ColorRole.Base))

    @staticmethod
    def _left(option: QStyleOptionViewItem, index: QModelIndex, diameter: int) -> int:
        """Beside its own figure and not beside that of the column before; below one another all the same."""
        figure = max(option.fontMetrics.horizontalAdvance(text) for text in (_USUAL, str(index.data() or "")))
        right = option.rect.right() - figure - 2 * _MARGIN - diameter
        return int(max(right, option.rect.left() + _MARGIN))

    @staticmethod
    def _diameter(option: QStyleOptionViewItem) -> int:
        return round(option.fontMetrics.height() * _SIZE)


def draw_light(painter: QPainter, circle: QRectF, light: Light, colour: QColor) -> None:
    """A full, half or empty circle."""
    painter.setPen(QPen(colour, _STROKE))
    painter.setBrush(colour if light is Light.GREEN else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if light is Light.YELLOW:
        half = QPainterPath(circle.center())
        half.arcTo(circle, *_RIGHT_HALF)
        half.closeSubpath()
        painter.fillPath(half, colour)
