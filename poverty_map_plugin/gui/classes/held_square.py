"""How many places are in each class of two figures: a square in the colours of the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...cartography.colours import lightness
from ..widgets.number_text import number_text

_CELL = 3.0  # lines of text
_DARK = 55.0


class HeldSquare(QWidget):
    """Low at the lower left, as on the map's legend; a number in each cell, told by its accessible description, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: Sequence[Sequence[str]] = ()
        self._held: Sequence[Sequence[int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_held(self, colours: Sequence[Sequence[str]], held: Sequence[Sequence[int]]) -> None:
        """Show other numbers, `[y][x]` from low to high as the colours; none while limits are wrong."""
        self._colours, self._held = colours, held
        self.setAccessibleDescription("\n".join(" | ".join(map(str, row)) for row in reversed(held)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Cells with room for numbers."""
        side = round(self.fontMetrics().height() * _CELL * max(3, len(self._colours)))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint cells and numbers."""
        painter, rows = QPainter(self), len(self._colours)
        side = min(self.width(), self.height()) / max(rows, 1)
        for y, row in enumerate(self._colours):
            for x, colour in enumerate(row):
                cell = QRectF(x * side, (rows - 1 - y) * side, side, side)
                painter.fillRect(cell, QColor(colour))
                painter.setPen(QPen(QColor("#ffffff"), 1))
                painter.drawRect(cell)
                if self._held:
                    painter.setPen(QColor("#ffffff" if lightness(colour) < _DARK else "#262626"))
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, number_text(self._held[y][x]))
        painter.end()
