"""See-through colours as they look on paper."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor


def mixed(colour: QColor, paper: QColor, opacity: float) -> QColor:
    """How a colour looks that is seen through, from 0 to 1, over another."""

    def part(own: int, under: int) -> int:
        return round(own * opacity + under * (1 - opacity))

    return QColor(
        part(colour.red(), paper.red()), part(colour.green(), paper.green()), part(colour.blue(), paper.blue())
    )
