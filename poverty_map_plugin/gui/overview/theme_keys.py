"""What a legend in a dock is made of: lines of text, strips of classes, squares of two figures, swatches."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

GAP = 4
_CELL, _SMALL_CELL = 1.45, 1.15  # side of a cell of squares in text lines; of squares of many
_FEW = 3  # rows
_SWATCH = 0.8


class Sign(Enum):
    """What a swatch looks like."""

    BOX = "box"
    CIRCLE = "circle"
    RING = "ring"
    BAR = "bar"
    HATCH = "hatch"
    NONE = "none"


class Pencil:
    """A painter that knows the colours of the widget it paints on."""

    def __init__(self, painter: QPainter, metrics: QFontMetrics, ink: QColor, frame: QColor) -> None:
        self.metrics = metrics
        self._painter, self._ink, self._frame = painter, ink, frame

    def text(self, left: float, top: float, text: str, width: float = math.inf) -> None:
        """A line of text; cut with an ellipsis where it is wider than `width`."""
        if self.metrics.horizontalAdvance(text) > width:
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
        self._painter.setPen(self._ink)
        self._painter.drawText(QPointF(left, top + self.metrics.ascent()), text)

    def centred(self, middle: float, top: float, text: str) -> None:
        """A text whose middle is given."""
        self.text(middle - self.metrics.horizontalAdvance(text) / 2, top, text)

    def lead(self, start: QPointF, end: QPointF) -> None:
        """A thin line that leads to a text."""
        self._painter.setPen(QPen(self._frame, 1))
        self._painter.drawLine(start, end)

    def sign(self, area: QRectF, colour: str, sign: Sign = Sign.BOX) -> None:
        """A filled shape with a thin frame; a hatch is of the colour given, a ring of that of the text."""
        pen, brush = QPen(self._frame, 0.5), QBrush(QColor(colour))
        if sign is Sign.HATCH:
            pen, brush = QPen(QColor(colour), 0.5), QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)
        elif sign is Sign.RING:
            pen, brush = QPen(self._ink, 1), QBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(pen)
        self._painter.setBrush(brush)
        if sign in (Sign.CIRCLE, Sign.RING):
            self._painter.drawEllipse(area)
        elif sign is Sign.BAR:
            self._painter.drawRect(area.adjusted(area.width() / 4, 0, -area.width() / 4, 0))
        else:
            self._painter.drawRect(area)


class Key(Protocol):
    """A part of a legend, as wide as the dock."""

    def texts(self) -> list[str]:
        """All that it says."""

    def height(self, metrics: QFontMetrics, width: float) -> float:
        """The height that it takes, in pixels."""

    def paint(self, pencil: Pencil, top: float, width: float) -> None:
        """Paint it below `top`."""


@dataclass(frozen=True)
class Line:
    """A line of text."""

    text: str

    def texts(self) -> list[str]:
        """The text."""
        return [self.text]

    def height(self, metrics: QFontMetrics, width: float) -> float:
        """A line."""
        return metrics.height()

    def paint(self, pencil: Pencil, top: float, width: float) -> None:
        """The text, cut where the dock ends."""
        pencil.text(0, top, self.text, width)


@dataclass(frozen=True)
class Strip:
    """Classes from low to high, the limits under their borders; `name` of the places before them, hatched at the end.

    Attributes:
        before: the width that names of strips over and under it take, in pixels.
        no_data: what the hatched box says, and its colour; strips below the first have none, but keep its room.
    """

    name: str
    colours: tuple[str, ...]
    limits: tuple[str, ...]
    before: float
    no_data: tuple[str, str]
    is_first: bool

    def texts(self) -> list[str]:
        """The name and the limits."""
        return [text for text in (self.name, " | ".join(self.limits), self.no_data[0] if self.is_first else "") if text]

    def height(self, metrics: QFontMetrics, width: float) -> float:
        """The strip and its limits."""
        return 2 * metrics.height()

    def paint(self, pencil: Pencil, top: float, width: float) -> None:
        """The name, the classes, what is not known."""
        line, tail = pencil.metrics.height(), pencil.metrics.horizontalAdvance(self.no_data[0])
        pencil.text(0, top, self.name)
        left = self.before
        each = (width - left - tail - 3 * GAP) / len(self.colours)
        for number, colour in enumerate(self.colours):
            pencil.sign(QRectF(left + number * each, top, each, line), colour)
        for number, limit in enumerate(self.limits, start=1):
            pencil.centred(left + number * each, top + line, limit)
        if self.is_first:
            hatched = QRectF(width - tail - 1, top, tail, line)
            pencil.sign(hatched, self.no_data[1], Sign.HATCH)
            pencil.text(hatched.left(), hatched.bottom(), self.no_data[0])


@dataclass(frozen=True)
class Square:
    """Two figures at once: `rows[y][x]` from low to high, limits under the columns and left of the rows."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    x_limits: tuple[str, ...]
    y_limits: tuple[str, ...]

    def texts(self) -> list[str]:
        """The name and the limits."""
        return [text for text in (self.name, " | ".join(self.x_limits), " | ".join(self.y_limits)) if text]

    def width(self, metrics: QFontMetrics) -> float:
        """As wide as its cells or its name."""
        cells = self._margin(metrics) + self._cell(metrics) * len(self.rows[0])
        return max(cells, self._margin(metrics) + metrics.horizontalAdvance(self.name))

    def height(self, metrics: QFontMetrics) -> float:
        """The name, the cells, the limits."""
        return self._side(metrics) * len(self.rows) + metrics.height() * (1 + bool(self.name))

    def paint(self, pencil: Pencil, left: float, top: float) -> None:
        """The cells, low ones left and below."""
        line = pencil.metrics.height()
        wide, high, margin = self._cell(pencil.metrics), self._side(pencil.metrics), self._margin(pencil.metrics)
        if self.name:
            pencil.text(left + margin, top, self.name)
            top += line
        for y, row in enumerate(reversed(self.rows)):
            for x, colour in enumerate(row):
                pencil.sign(QRectF(left + margin + x * wide, top + y * high, wide, high), colour)
        bottom = top + high * len(self.rows)
        for number, limit in enumerate(self.x_limits, start=1):
            pencil.centred(left + margin + number * wide, bottom, limit)
        for number, limit in enumerate(self.y_limits, start=1):
            shift = margin - GAP - pencil.metrics.horizontalAdvance(limit)
            pencil.text(left + shift, bottom - number * high - line / 2, limit)

    def _margin(self, metrics: QFontMetrics) -> float:
        return _widest(metrics, self.y_limits) + GAP

    def _cell(self, metrics: QFontMetrics) -> float:
        return max(self._side(metrics), _widest(metrics, self.x_limits) + GAP / 2)

    def _side(self, metrics: QFontMetrics) -> float:
        return metrics.height() * (_CELL if len(self.rows) <= _FEW else _SMALL_CELL)


class Block(Protocol):
    """A part of a legend with a size of its own, which may stand beside others."""

    def texts(self) -> list[str]:
        """All that it says."""

    def width(self, metrics: QFontMetrics) -> float:
        """In pixels."""

    def height(self, metrics: QFontMetrics) -> float:
        """In pixels."""

    def paint(self, pencil: Pencil, left: float, top: float) -> None:
        """Paint it there."""


@dataclass(frozen=True)
class SideBySide:
    """What several levels have each of their own, side by side, or under each other where the dock is narrow."""

    blocks: tuple[Block, ...]

    def texts(self) -> list[str]:
        """What they say."""
        return [text for block in self.blocks for text in block.texts()]

    def height(self, metrics: QFontMetrics, width: float) -> float:
        """To the bottom of the last."""
        return max(
            y + block.height(metrics) for block, (_, y) in zip(self.blocks, self._places(metrics, width), strict=True)
        )

    def paint(self, pencil: Pencil, top: float, width: float) -> None:
        """One after the other."""
        for block, (x, y) in zip(self.blocks, self._places(pencil.metrics, width), strict=True):
            block.paint(pencil, x, top + y)

    def _places(self, metrics: QFontMetrics, width: float) -> list[tuple[float, float]]:
        places: list[tuple[float, float]] = []
        x, y, bottom = 0.0, 0.0, 0.0
        for block in self.blocks:
            if x and x + block.width(metrics) > width:
                x, y = 0.0, bottom + GAP
            places.append((x, y))
            bottom = max(bottom, y + block.height(metrics))
            x += block.width(metrics) + 2 * GAP
        return places


@dataclass(frozen=True)
class Swatches:
    """Signs with what they stand for, in as many columns as find room."""

    entries: tuple[tuple[Sign, str, str], ...]  # (sign, colour, text)

    def texts(self) -> list[str]:
        """What the signs stand for."""
        return [text for _, _, text in self.entries]

    def height(self, metrics: QFontMetrics, width: float) -> float:
        """The lines."""
        lines = math.ceil(len(self.entries) / self._columns(metrics, width))
        return lines * metrics.height() + (lines - 1) * GAP / 2

    def paint(self, pencil: Pencil, top: float, width: float) -> None:
        """Line by line."""
        line, columns = pencil.metrics.height(), self._columns(pencil.metrics, width)
        side, each = line * _SWATCH, width / columns
        for number, (sign, colour, text) in enumerate(self.entries):
            x, y = number % columns * each, top + number // columns * (line + GAP / 2)
            before = 0.0 if sign is Sign.NONE else side + GAP
            if sign is not Sign.NONE:
                pencil.sign(QRectF(x + 0.5, y + (line - side) / 2, side, side), colour, sign)
            pencil.text(x + before, y, text, each - before)

    def _columns(self, metrics: QFontMetrics, width: float) -> int:
        widest = _widest(metrics, self.texts()) + metrics.height() * _SWATCH + 3 * GAP
        return max(1, min(len(self.entries), int(width / widest)))


@dataclass(frozen=True)
class Nest:
    """Proportional circles of a level, one in another, as large as on the map; each with what it stands for.

    Attributes:
        colour: of the circles; that of the text without filling when empty.
        sizes: diameters in pixels with their figures, the largest first.
    """

    colour: str
    sizes: tuple[tuple[float, str], ...]

    def texts(self) -> list[str]:
        """The figures."""
        return [text for _, text in self.sizes]

    def width(self, metrics: QFontMetrics) -> float:
        """The largest circle, the leading lines, the figures."""
        return self.sizes[0][0] + 4 * GAP + _widest(metrics, self.texts())

    def height(self, metrics: QFontMetrics) -> float:
        """That of the largest circle, or of the figures beside it."""
        return max(self.sizes[0][0], float(metrics.height() * len(self.sizes))) + 1

    def paint(self, pencil: Pencil, left: float, top: float) -> None:
        """The circles on one ground; a line leads from the top of each to its figure."""
        largest, line, high = self.sizes[0][0], pencil.metrics.height(), self.height(pencil.metrics)
        ground, middle, sign = top + high - 1, left + largest / 2 + 0.5, Sign.CIRCLE if self.colour else Sign.RING
        for size, _ in self.sizes:
            pencil.sign(QRectF(middle - size / 2, ground - size, size, size), self.colour, sign)
        step = (high - line) / max(len(self.sizes) - 1, 1)
        for number, (size, text) in enumerate(self.sizes):
            at = top + number * step
            pencil.lead(QPointF(middle, ground - size), QPointF(left + largest + 3 * GAP, at + line / 2))
            pencil.text(left + largest + 4 * GAP, at, text)


def _widest(metrics: QFontMetrics, texts: Sequence[str]) -> float:
    return float(max((metrics.horizontalAdvance(text) for text in texts), default=0))
