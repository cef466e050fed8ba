"""Figures as the docks show them: the number large, what it is small under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

_NUMBER_SIZE = 1.45
_SMALL_SIZE = 0.9
_TILE_WIDTH = 12  # in widths of an average character
_MOST_COLUMNS = 4
_DOCK_CHARACTERS = 42
#: A name without blanks is broken in the middle when it has more characters.
_UNBROKEN = 8


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows its text as it is: what comes from files is never read as HTML."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def scaled_font(font: QFont, factor: float, bold: bool = False) -> QFont:
    """The font of a widget, larger or smaller by `factor`."""
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(round(font.pixelSize() * factor))
    scaled.setBold(bold)
    return scaled


def readable_width(metrics: QFontMetrics) -> int:
    """The width below which a dock's figures and tables would be cut rather than read."""
    return metrics.averageCharWidth() * _DOCK_CHARACTERS


def soften(label: QLabel) -> None:
    """Show a label in the palette's secondary colour, in a light theme as in a dark one."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)


@dataclass(frozen=True)
class ShownFigure:
    """A figure ready to be shown; `change` is a short sentence or empty."""

    label: str
    number: str
    unit: str
    change: str = ""


class FigureTile(QWidget):
    """One figure; another can take its place, which is faster than a new tile."""

    def __init__(self, figure: ShownFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(3)
        self._number = plain_label(parent=self)
        self._number.setFont(scaled_font(self.font(), _NUMBER_SIZE))
        self._unit = plain_label(parent=self)
        self._unit.setFont(scaled_font(self.font(), _SMALL_SIZE))
        for label in (self._number, self._unit):
            label.setWordWrap(False)
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addStretch(1)
        layout.addLayout(line)
        self._label, self._change = plain_label(parent=self), plain_label(parent=self)
        for small in (self._label, self._change):
            small.setFont(self._unit.font())
            soften(small)
            layout.addWidget(small)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_figure(figure)

    def show_figure(self, figure: ShownFigure) -> None:
        """Show this one."""
        self._number.setText(figure.number)
        self._unit.setText(figure.unit)
        self._label.setText(figure.label)
        self._change.setText(figure.change)
        self._label.setVisible(bool(figure.label))
        self._change.setVisible(bool(figure.change))
        self.setAccessibleName(f"{figure.label} {figure.number} {figure.unit}")

    def least_width(self) -> int:
        """The width at which the number is whole, and what is under it takes two lines at most."""
        edges = self._unit.minimumSizeHint().width() - self._unit.fontMetrics().horizontalAdvance(self._unit.text())
        under = max(_two_lines(label.text(), label.fontMetrics()) for label in (self._label, self._change))
        return max(self.minimumSizeHint().width(), under + max(edges, 0) + 1)


class FigureGrid(QWidget):
    """Figures side by side, in as many columns as the dock is wide, up to `most`."""

    def __init__(self, parent: QWidget | None = None, most: int = _MOST_COLUMNS) -> None:
        super().__init__(parent)
        self._most = most
        self._least = 0
        self._tiles: list[FigureTile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)

    def show_figures(self, figures: Sequence[ShownFigure]) -> None:
        """Show these instead."""
        for tile in self._tiles[len(figures) :]:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = self._tiles[: len(figures)]
        for tile, figure in zip(self._tiles, figures, strict=False):
            tile.show_figure(figure)
        self._tiles += [FigureTile(figure, self) for figure in figures[len(self._tiles) :]]
        self._columns = 0
        self._arrange()
        self.setVisible(bool(self._tiles))

    @property
    def tiles(self) -> tuple[FigureTile, ...]:
        """The tiles, in their order."""
        return tuple(self._tiles)

    def tile_width(self) -> int:
        """The width that a tile needs for its own sake."""
        least = round(_TILE_WIDTH * self.fontMetrics().averageCharWidth())
        return max([least, *(tile.least_width() for tile in self._tiles)])

    def set_least_width(self, width: int) -> None:
        """Make tiles no narrower than this."""
        self._least, self._columns = width, 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """It shrinks to one column, and takes the height it needs."""
        return QSize(self.tile_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Fit the columns to the width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        tile = max(self.tile_width(), self._least) + self._grid.horizontalSpacing()
        columns = min(max((self.width() + self._grid.horizontalSpacing()) // tile, 1), self._most)
        if columns == self._columns:
            return
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)


def align(grids: Iterable[FigureGrid]) -> None:
    """Give grids that stand under each other the same columns."""
    shown = [grid for grid in grids if grid.tiles]
    widest = max([grid.tile_width() for grid in shown], default=0)
    for grid in shown:
        grid.set_least_width(widest)


def _two_lines(text: str, metrics: QFontMetrics) -> int:
    """How wide a text is on the two lines that suit it best; a short one without blanks stays on one."""
    words = text.split(" ")
    if len(words) > 1:
        lines = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    elif len(text) > _UNBROKEN:
        lines = [(text[: (len(text) + 1) // 2], "")]
    else:
        lines = [(text, "")]
    return min(max(metrics.horizontalAdvance(line) for line in pair) for pair in lines)
