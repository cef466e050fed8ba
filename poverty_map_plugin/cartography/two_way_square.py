"""Paints the square that explains a fill by two figures: colours, limits, and the names of both axes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF, QTransform

from .two_way import TwoWay

INK, GRID = "#262626", "#ffffff"
# The layer panel may be dark, the paper of a layout is white, and both show the same image.
_INK_ON_BOTH = "#7a7a7a"
#: Distances beside the square in lines of text: the middle of the limits, and that of the names.
_LIMITS, _NAMES = 0.75, 1.95
#: A text that leans over further than this, in degrees, is turned round to be read.
_UPRIGHT = 105.0
#: The smallest square in lines of text; steps in which the largest that fits is looked for.
_LEAST, _STEPS = 4.0, 24
_WIDE, _LINES = 2, 9.0


@dataclass(frozen=True)
class _Text:
    """A text beside the square: its middle, and how it is turned, in degrees with the clock, both in the square's own
    system, which has its origin at the foot, x to the right and y down."""

    text: str
    middle: QPointF
    angle: float

    def outline(self, metrics: QFontMetricsF) -> QPolygonF:
        """The corners of what it covers."""
        width, height = metrics.horizontalAdvance(self.text), metrics.height()
        box = QRectF(-width / 2, -height / 2, width, height)
        turned = QTransform().translate(self.middle.x(), self.middle.y()).rotate(self.angle)
        return turned.map(QPolygonF(box))


@dataclass(frozen=True)
class SquareFrame:
    """Where a turned square and its texts are in an area: nothing of them is outside.

    Attributes:
        side: of the square.
        foot: its corner that both figures are lowest at.
        bounds: of square and texts together.
        scale: 1, or by how much all is smaller than asked for, texts too: `side` is measured before that.
    """

    side: float
    foot: QPointF
    bounds: QRectF
    scale: float


def fit_square(look: TwoWay, area: QRectF, turn: float, font: QFont, names: bool = True) -> SquareFrame:
    """The largest square that has room in an area with all its texts, in the middle of it.

    Where the texts leave no room for a square that can be read, they become smaller with it.
    """
    metrics, line = QFontMetricsF(font), font.pixelSize()

    def bounds(side: float) -> QRectF:
        return _bounds(look, side, turn, metrics, line, names)

    def excess(side: float, scale: float) -> float:
        found = bounds(side)
        return scale * max(found.width() / max(area.width(), 1.0), found.height() / max(area.height(), 1.0))

    low = high = float(line * _LEAST)
    scale = min(1.0, 1.0 / excess(low, 1.0))
    while excess(high, scale) < 1:
        low, high = high, high * 2
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if excess(middle, scale) <= 1 else (low, middle)
    found = bounds(low)
    foot = area.center() - found.center() * scale
    shown = QRectF(found.topLeft() * scale, found.size() * scale).translated(foot)
    return SquareFrame(low, foot, shown, scale)


def paint_square(
    painter: QPainter,
    look: TwoWay,
    area: QRectF,
    turn: float,
    font: QFont,
    names: bool = True,
    ink: str = INK,
    grid: str = GRID,
) -> None:
    """Paint it as large as `area` has room for, in its middle, in the painter's units.

    Args:
        turn: degrees against the clock; by 45 both figures are low at the foot.
        font: of a size in pixels, which are the painter's units.
    """
    metrics = QFontMetricsF(font)
    frame = fit_square(look, area, turn, font, names)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.translate(frame.foot)
    painter.scale(frame.scale, frame.scale)
    painter.rotate(-turn)
    _cells(painter, look, frame.side, grid)
    painter.setPen(QColor(ink))
    for each in _texts(look, frame.side, turn, font.pixelSize(), names):
        painter.save()
        painter.translate(each.middle)
        painter.rotate(each.angle)
        base = (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(-metrics.horizontalAdvance(each.text) / 2, base), each.text)
        painter.restore()
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


def _texts(look: TwoWay, side: float, turn: float, line: float, names: bool) -> Iterator[_Text]:
    """The texts along both axes, each so that it is read without standing on one's head."""
    across, up = _leaning(-turn), _leaning(-turn - 90)
    count = len(look.style.rows)
    for number, limit in enumerate(look.style.x_breaks, 1):
        yield _Text(_number(limit), QPointF(side * number / count, line * _LIMITS), across[0])
    for number, limit in enumerate(look.style.y_breaks, 1):
        yield _Text(_number(limit), QPointF(-line * _LIMITS, -side * number / count), up[0] - 90)
    if names:
        yield _Text(_arrow(look.x_name, across[1]), QPointF(side / 2, line * _NAMES), across[0])
        yield _Text(_arrow(look.y_name, up[1]), QPointF(-line * _NAMES, -side / 2), up[0] - 90)


def _leaning(angle: float) -> tuple[float, bool]:
    """By how much a text along an axis of this angle is turned besides, and whether it runs against the axis."""
    is_flipped = abs((angle + 180) % 360 - 180) > _UPRIGHT
    return (180.0 if is_flipped else 0.0), is_flipped


def _arrow(name: str, is_flipped: bool) -> str:
    return f"← {name}" if is_flipped else f"{name} →"


def _bounds(look: TwoWay, side: float, turn: float, metrics: QFontMetricsF, line: float, names: bool) -> QRectF:
    """Of square and texts, around the foot, in the painter's system."""
    turned = QTransform().rotate(-turn)
    edge = _grid_width(side) / 2
    square = QRectF(0, -side, side, side).adjusted(-edge, -edge, edge, edge)
    bounds = turned.map(QPolygonF(square)).boundingRect()
    for each in _texts(look, side, turn, line, names):
        bounds = bounds.united(turned.map(each.outline(metrics)).boundingRect())
    return bounds


def _cells(painter: QPainter, look: TwoWay, side: float, grid: str) -> None:
    cell = side / len(look.style.rows)
    painter.setPen(QPen(QColor(grid), _grid_width(side)))
    for row, colours in enumerate(look.style.rows):
        for column, colour in enumerate(colours):
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(column * cell, -(row + 1) * cell, cell, cell))


def _grid_width(side: float) -> float:
    return max(side / 120, 0.5)


def _number(value: float) -> str:
    return f"{value:.4g}".replace("-", "\N{MINUS SIGN}")
