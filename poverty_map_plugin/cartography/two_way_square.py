"""Paints the square that explains a fill by two figures: colours, limits, and the names of both axes."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from .two_way import TwoWay

_INK, _GRID = "#262626", "#ffffff"
# The layer panel may be dark, the paper of a layout is white, and both show the same image.
_INK_ON_BOTH = "#7a7a7a"
#: Room beside the square in lines of text: for the limits, and for the names.
_LIMITS, _NAMES = 1.2, 1.3
#: From this turn on the name of the upright axis would stand on its head.
_FLIPPED = 30.0
_WIDE, _LINES = 2, 9.0


def paint_square(
    painter: QPainter, look: TwoWay, area: QRectF, turn: float, font: QFont, names: bool = True, ink: str = _INK
) -> None:
    """Paint it as large as `area` has room for, in its middle, in the painter's units.

    Args:
        turn: degrees against the clock; by 45 both figures are low at the foot.
        font: of a size in pixels, which are the painter's units.
    """
    metrics, pixels = QFontMetricsF(font), font.pixelSize()
    margin = pixels * (_LIMITS + (_NAMES if names else 0.0))
    angle = math.radians(turn)
    whole = min(area.width(), area.height()) / (abs(math.cos(angle)) + abs(math.sin(angle)))
    side = max(whole - margin, pixels)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.translate(area.center())
    painter.rotate(-turn)
    # Now the foot of the square is at the origin, `margin` from the left and from below.
    foot = QPointF(-whole / 2 + margin, whole / 2 - margin)
    painter.translate(foot)
    _cells(painter, look, side)
    painter.setPen(QColor(ink))
    count = len(look.style.rows)
    for number, limit in enumerate(look.style.x_breaks, 1):
        _centred(painter, metrics, _number(limit), side * number / count, metrics.ascent() + pixels * 0.1)
    for number, limit in enumerate(look.style.y_breaks, 1):
        painter.save()
        painter.rotate(-90)
        _centred(painter, metrics, _number(limit), side * number / count, -pixels * 0.25)
        painter.restore()
    if names:
        below = pixels * _LIMITS + metrics.ascent()
        _centred(painter, metrics, _cut(metrics, f"{look.x_name} →", side), side / 2, below)
        if turn >= _FLIPPED:
            painter.rotate(90)
            _centred(painter, metrics, _cut(metrics, f"← {look.y_name}", side), -side / 2, below)
        else:
            painter.rotate(-90)
            _centred(painter, metrics, _cut(metrics, f"{look.y_name} →", side), side / 2, -pixels * (_LIMITS + 0.25))
    painter.restore()


def square_image(look: TwoWay, font: QFont) -> QImage:
    """The square with the names beside it, twice as wide as it is high: so QGIS's layouts show images of legends."""
    pixels = font.pixelSize()
    height = round(pixels * _LINES)
    image = QImage(height * _WIDE, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_square(painter, look, QRectF(1, 1, height - 2, height - 2), 0.0, font, False, _INK_ON_BOTH)
    painter.setFont(font)
    painter.setPen(QColor(_INK_ON_BOTH))
    beside = QRectF(height + pixels * 0.4, 0, height * (_WIDE - 1) - pixels * 0.4, height - pixels * _LIMITS)
    words = f"↑ {look.y_name}\n\n→ {look.x_name}"
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, words)
    painter.end()
    return image


def _cells(painter: QPainter, look: TwoWay, side: float) -> None:
    cell = side / len(look.style.rows)
    painter.setPen(QPen(QColor(_GRID), max(side / 120, 0.5)))
    for row, colours in enumerate(look.style.rows):
        for column, colour in enumerate(colours):
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(column * cell, -(row + 1) * cell, cell, cell))


def _centred(painter: QPainter, metrics: QFontMetricsF, text: str, middle: float, base: float) -> None:
    painter.drawText(QPointF(middle - metrics.horizontalAdvance(text) / 2, base), text)


def _cut(metrics: QFontMetricsF, text: str, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)


def _number(value: float) -> str:
    return f"{value:.4g}".replace("-", "\N{MINUS SIGN}")
