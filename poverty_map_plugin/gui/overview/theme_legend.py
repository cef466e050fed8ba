"""The legend of a map theme, small enough to stand in a dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...cartography.bivariate import rows_of
from ...cartography.choropleth import colours_of
from ...catalog.loader import Catalog
from ...catalog.themes import Bivariate, Choropleth, PlaceStyle, Theme

_GAP = 4
_SQUARE_ROWS = 1.45  # side of a bivariate cell in text lines


class ThemeLegend(QWidget):
    """Paints the classes of a theme: strips of colours, or squares for two indicators at once.

    Levels whose classes differ have a strip or a square each.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._locale = "en"
        self._strips: tuple[tuple[str, Choropleth], ...] = ()
        self._squares: tuple[tuple[str, Bivariate], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, catalog: Catalog | None, theme: Theme | None, locale: str) -> None:
        """Show another theme's classes; nothing for None."""
        self._catalog, self._locale = catalog, locale
        places = theme.places if catalog and theme else ()
        self._strips = tuple((n, c) for n, s in self._scales(places) if (c := s.choropleth) is not None)
        self._squares = tuple((n, b) for n, s in self._scales(places) if (b := s.bivariate) is not None)
        self.setVisible(bool(places))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its keys."""
        height = 0
        if self._strips:
            headings = len({strip.indicator for _, strip in self._strips})
            height += self._line * (headings + 2 * len(self._strips)) + _GAP * (headings + len(self._strips))
        if self._squares:
            height += round(self._square_height() + 2 * self._line) + 2 * _GAP
        return QSize(220, height)

    def minimumSizeHint(self) -> QSize:
        """It shrinks in width only."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint strips, then squares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._paint_strips(painter, 0.0) if self._strips else 0.0
        if self._squares:
            self._paint_squares(painter, top)
        painter.end()

    def _scales(self, places: tuple[PlaceStyle, ...]) -> list[tuple[str, PlaceStyle]]:
        """Each different scale with the names of its levels; no name when there is one scale only."""
        names = {
            "province": self.tr("Province"),
            "prefecture": self.tr("Prefectures"),
            "county": self.tr("Counties"),
            "township": self.tr("Townships"),
            "village": self.tr("Villages"),
            "bureau": self.tr("Bureaus"),
        }
        scales: dict[tuple[Choropleth | None, Bivariate | None], list[PlaceStyle]] = {}
        for place in places:
            scales.setdefault((place.choropleth, place.bivariate), []).append(place)
        if len(scales) == 1:
            return [("", places[0])]
        return [(self.tr(", ").join(names[p.level.value] for p in same), same[0]) for same in scales.values()]

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _title(self, name: str) -> str:
        """An indicator's name and unit."""
        if self._catalog is None:
            return name
        indicator = self._catalog.indicators[name]
        return self.tr("{label} ({unit})").format(
            label=indicator.label.text(self._locale), unit=indicator.unit.text(self._locale)
        )

    # Strips

    def _paint_strips(self, painter: QPainter, top: float) -> float:
        names = max(self._width(name) for name, _ in self._strips)
        left = names + 2.0 * _GAP if names else 0.0
        no_data = self.tr("No data")
        tail = self._width(no_data)
        heading = ""
        for number, (name, strip) in enumerate(self._strips):
            if strip.indicator != heading:
                heading = strip.indicator
                self._text(painter, 0, top, self._title(heading))
                top += self._line + _GAP
            self._text(painter, 0, top, name)
            self._paint_strip(painter, QRectF(left, top, self.width() - left - tail - 3 * _GAP, self._line), strip)
            if not number:
                hatched = QRectF(self.width() - tail - 1, top, tail, self._line)
                self._hatch(painter, hatched)
                self._text(painter, hatched.left(), hatched.bottom(), no_data)
            top += 2 * self._line + _GAP
        return top

    def _paint_strip(self, painter: QPainter, area: QRectF, strip: Choropleth) -> None:
        if self._catalog is None:
            return
        colours = colours_of(strip, self._catalog.styles)
        width = area.width() / len(colours)
        for number, colour in enumerate(colours):
            self._box(painter, QRectF(area.left() + number * width, area.top(), width, area.height()), colour)
        for number, limit in enumerate(strip.breaks, start=1):
            self._centred(painter, area.left() + number * width, area.bottom(), f"{limit:g}")

    # Squares

    def _square_height(self) -> float:
        rows = max(len(self._rows(square)) for _, square in self._squares)
        named = any(name for name, _ in self._squares)
        return self._line * (_SQUARE_ROWS * rows + 1 + named)

    def _rows(self, square: Bivariate) -> tuple[tuple[str, ...], ...]:
        return rows_of(square, self._catalog.styles) if self._catalog else ()

    def _paint_squares(self, painter: QPainter, top: float) -> None:
        left = 0.0
        for name, square in self._squares:
            left += self._paint_square(painter, left, top, name, square) + 4 * _GAP
        no_data = self.tr("No data")
        middle = top + self._square_height() / 2 - self._line
        hatched = QRectF(left, middle, self._line * _SQUARE_ROWS, self._line)
        self._hatch(painter, hatched)
        self._text(painter, left, middle + self._line, no_data)
        under = top + self._square_height() + _GAP
        _, first = self._squares[0]
        self._text(painter, 0, under, self.tr("→ {indicator}").format(indicator=self._title(first.x)))
        self._text(painter, 0, under + self._line, self.tr("↑ {indicator}").format(indicator=self._title(first.y)))

    def _paint_square(self, painter: QPainter, left: float, top: float, name: str, square: Bivariate) -> float:
        """One square, its limits left and under it; returns its width."""
        rows = self._rows(square)
        side = self._line * _SQUARE_ROWS
        margin = max(self._width(f"{limit:g}") for limit in square.y_breaks) + _GAP
        if any(other for other, _ in self._squares):
            self._text(painter, left + margin, top, name)
            top += self._line
        for y, row in enumerate(reversed(rows)):
            for x, colour in enumerate(row):
                self._box(painter, QRectF(left + margin + x * side, top + y * side, side, side), colour)
        bottom = top + side * len(rows)
        for number, limit in enumerate(square.x_breaks, start=1):
            self._centred(painter, left + margin + number * side, bottom, f"{limit:g}")
        for number, limit in enumerate(square.y_breaks, start=1):
            text = f"{limit:g}"
            shift = margin - _GAP - self._width(text)
            self._text(painter, left + shift, bottom - number * side - self._line / 2, text)
        return max(margin + side * len(rows), margin + self._width(name))

    # Strokes

    def _text(self, painter: QPainter, left: float, top: float, text: str) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QPointF(left, top + self.fontMetrics().ascent()), text)

    def _centred(self, painter: QPainter, middle: float, top: float, text: str) -> None:
        self._text(painter, middle - self._width(text) / 2, top, text)

    def _box(self, painter: QPainter, area: QRectF, colour: str) -> None:
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 0.5))
        painter.setBrush(QBrush(QColor(colour)))
        painter.drawRect(area)

    def _hatch(self, painter: QPainter, area: QRectF) -> None:
        if self._catalog is None:
            return
        colour = QColor(self._catalog.styles.no_data.colour)
        painter.setPen(QPen(colour, 0.5))
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(area)
