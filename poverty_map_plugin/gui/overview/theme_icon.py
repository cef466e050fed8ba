"""A map theme as an icon: its own colours, so that themes of a user's catalog have theirs, too."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from ...cartography.bivariate import rows_of
from ...cartography.choropleth import colours_of
from ...catalog.loader import Catalog
from ...catalog.styles import Styles
from ...catalog.themes import Theme
from ...domain.levels import Level

_SCALES = (1, 2)  #: for screens of both densities
_OUTLINE = "#5f6368"


def theme_icon(catalog: Catalog, theme: Theme, side: int) -> QIcon:
    """Strips of its ramp, squares of two ramps, dots of villages, or the lines of the grid; `side` in pixels."""
    icon = QIcon()
    for scale in _SCALES:
        picture = QPixmap(side * scale, side * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(painter, catalog.styles, theme, QRectF(1, 1, side - 2, side - 2))
        painter.end()
        icon.addPixmap(picture)
    return icon


def _paint(painter: QPainter, styles: Styles, theme: Theme, area: QRectF) -> None:
    squares = next((p.bivariate for p in theme.places if p.bivariate), None)
    strips = next((p.choropleth for p in theme.places if p.choropleth), None)
    if squares is not None:
        rows = rows_of(squares, styles)
        _paint_squares(painter, list(reversed(rows)), area)
    elif strips is not None and theme.places[0].level is Level.VILLAGE:
        _paint_dots(painter, colours_of(strips, styles), area)
    elif strips is not None:
        _paint_squares(painter, [colours_of(strips, styles)], area)
    elif theme.months is not None:
        # The same colours as of a single month, lying.
        _paint_squares(painter, [(colour,) for colour in colours_of(theme.months, styles)], area)
    else:
        _paint_lines(painter, [each.colour for each in styles.voltage_classes], area)


def _paint_squares(painter: QPainter, rows: list[tuple[str, ...]], area: QRectF) -> None:
    width, height = area.width() / len(rows[0]), area.height() / len(rows)
    for y, row in enumerate(rows):
        for x, colour in enumerate(row):
            cell = QRectF(area.left() + x * width, area.top() + y * height, width, height)
            painter.fillRect(cell, QColor(colour))
    painter.setPen(QPen(QColor(_OUTLINE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)


def _paint_dots(painter: QPainter, colours: tuple[str, ...], area: QRectF) -> None:
    radius = area.width() / 6
    places = ((0.2, 0.25), (0.75, 0.2), (0.45, 0.55), (0.15, 0.8), (0.8, 0.75))
    painter.setPen(QPen(QColor(_OUTLINE), 0.7))
    for (x, y), colour in zip(places, colours, strict=False):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(area.left() + x * area.width(), area.top() + y * area.height()), radius, radius)


def _paint_lines(painter: QPainter, colours: list[str], area: QRectF) -> None:
    for number, colour in enumerate(colours[:3]):
        painter.setPen(QPen(QColor(colour), 1.8))
        y = area.top() + area.height() * (0.2 + 0.3 * number)
        middle = QPointF(area.center().x(), y + area.height() * 0.15)
        painter.drawPolyline(QPointF(area.left(), y), middle, QPointF(area.right(), y - area.height() * 0.08))
