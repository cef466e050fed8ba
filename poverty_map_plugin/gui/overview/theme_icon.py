"""A map theme as an icon: its own colours, so that themes of a user's catalog have theirs, too."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ...cartography.bivariate import rows_of
from ...cartography.choropleth import colours_of
from ...catalog.loader import Catalog
from ...catalog.styles import Styles
from ...catalog.themes import Diagram, PlaceStyle, Shape, Theme
from ...domain.levels import Level

_SCALES = (1, 2)  #: for screens of both densities
_OUTLINE = "#5f6368"
_WHOLE = 360 * 16  #: a whole pie, in the sixteenths of a degree that Qt counts in
#: Heights of bars, as parts of the icon's.
_HEIGHTS = (0.55, 1.0, 0.75, 0.4)
_PATCHES = 3  # in a row


def theme_icon(catalog: Catalog, theme: Theme, side: int) -> QIcon:
    """The fill of its first level with its sign over it, or the lines of its layers; `side` in pixels."""
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
    if theme.places:
        place = theme.places[0]
        is_filled = _paint_fill(painter, styles, place, area)
        if place.diagram is not None:
            _paint_diagram(painter, place.diagram, area, is_over=is_filled)
    elif theme.months is not None:
        # The same colours as of a single month, lying.
        _paint_squares(painter, [(colour,) for colour in colours_of(theme.months, styles)], area)
    elif "power_line" in theme.layers:
        _paint_lines(painter, [each.colour for each in styles.voltage_classes], area)
    else:
        _paint_road(painter, styles, area)


def _paint_fill(painter: QPainter, styles: Styles, place: PlaceStyle, area: QRectF) -> bool:
    """Whether there is any."""
    if place.bivariate is not None:
        _paint_squares(painter, list(reversed(rows_of(place.bivariate, styles))), area)
    elif place.predominant is not None:
        colours = [part.colour for part in place.predominant.parts]
        # Each row starts with another colour: patches, not strips.
        rows = [tuple(colours[(x + 2 * y) % len(colours)] for x in range(_PATCHES)) for y in range(_PATCHES)]
        _paint_squares(painter, rows, area)
    elif place.choropleth is not None:
        ramp = colours_of(place.choropleth, styles)
        if place.level is Level.VILLAGE:
            _paint_dots(painter, ramp, area)
        elif place.choropleth.change:
            _paint_change(painter, ramp, area)
        else:
            _paint_squares(painter, [ramp], area)
    else:
        return False
    return True


def _paint_diagram(painter: QPainter, diagram: Diagram, area: QRectF, is_over: bool) -> None:
    """Signs; smaller, with a light edge, over a fill."""
    if is_over:
        inset = area.width() / 5
        area = area.adjusted(inset, inset, -inset, -inset)
    colours = [part.colour for part in diagram.parts]
    painter.setPen(QPen(Qt.GlobalColor.white if is_over else QColor(_OUTLINE), 1 if is_over else 0.7))
    if diagram.shape is Shape.BARS:
        width = area.width() / len(colours[: len(_HEIGHTS)])
        for number, (colour, height) in enumerate(zip(colours, _HEIGHTS, strict=False)):
            painter.setBrush(QColor(colour))
            high = area.height() * height
            painter.drawRect(QRectF(area.left() + number * width, area.bottom() - high, width, high))
    elif len(colours) > 1:
        each = _WHOLE // len(colours)
        for number, colour in enumerate(colours):
            painter.setBrush(QColor(colour))
            painter.drawPie(area, _WHOLE // 4 - (number + 1) * each, each)
    else:
        painter.setBrush(QColor(colours[0]))
        if is_over:
            painter.drawEllipse(area)
        else:  # a large and a small one: the size speaks
            _circle(painter, area, 0.38, 0.6, 0.38)
            _circle(painter, area, 0.82, 0.2, 0.18)


def _circle(painter: QPainter, area: QRectF, x: float, y: float, radius: float) -> None:
    middle = QPointF(area.left() + x * area.width(), area.top() + y * area.height())
    painter.drawEllipse(middle, radius * area.width(), radius * area.width())


def _paint_change(painter: QPainter, colours: Sequence[str], area: QRectF) -> None:
    """The strip, over it an arrow down and one up."""
    strip = area.adjusted(0, area.height() * 0.6, 0, 0)
    _paint_squares(painter, [tuple(colours)], strip)
    painter.setPen(Qt.PenStyle.NoPen)
    high, half = area.height() * 0.46, area.width() * 0.22
    for middle, colour, tip, base in ((0.25, colours[0], high, 0.0), (0.75, colours[-1], 0.0, high)):
        painter.setBrush(QColor(colour))
        x = area.left() + middle * area.width()
        points = ((x - half, base), (x + half, base), (x, tip))
        painter.drawPolygon(QPolygonF([QPointF(left, area.top() + down) for left, down in points]))


def _paint_squares(painter: QPainter, rows: list[tuple[str, ...]], area: QRectF) -> None:
    width, height = area.width() / len(rows[0]), area.height() / len(rows)
    for y, row in enumerate(rows):
        for x, colour in enumerate(row):
            cell = QRectF(area.left() + x * width, area.top() + y * height, width, height)
            painter.fillRect(cell, QColor(colour))
    painter.setPen(QPen(QColor(_OUTLINE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)


def _paint_dots(painter: QPainter, colours: Sequence[str], area: QRectF) -> None:
    places = ((0.2, 0.25), (0.75, 0.2), (0.45, 0.55), (0.15, 0.8), (0.8, 0.75))
    painter.setPen(QPen(QColor(_OUTLINE), 0.7))
    for (x, y), colour in zip(places, colours, strict=False):
        painter.setBrush(QColor(colour))
        _circle(painter, area, x, y, 1 / 6)


def _paint_lines(painter: QPainter, colours: list[str], area: QRectF) -> None:
    for number, colour in enumerate(colours[:3]):
        painter.setPen(QPen(QColor(colour), 1.8))
        y = area.top() + area.height() * (0.2 + 0.3 * number)
        middle = QPointF(area.center().x(), y + area.height() * 0.15)
        painter.drawPolyline(QPointF(area.left(), y), middle, QPointF(area.right(), y - area.height() * 0.08))


def _paint_road(painter: QPainter, styles: Styles, area: QRectF) -> None:
    """A road between its edges."""
    path = [(0.1, 1.0), (0.35, 0.62), (0.62, 0.42), (0.9, 0.0)]
    line = QPolygonF([QPointF(area.left() + x * area.width(), area.top() + y * area.height()) for x, y in path])
    for colour, width in ((_OUTLINE, 0.36), (styles.halo, 0.22), (_OUTLINE, 0.05)):
        painter.setPen(QPen(QColor(colour), area.width() * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawPolyline(line)
