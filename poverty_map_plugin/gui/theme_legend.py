"""The legend of a map theme, small enough to stand in a dock."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..catalog.loader import Catalog
from ..catalog.styles import Bivariate, Choropleth, PlaceStyle, Theme

_GAP = 4
_SQUARE_ROWS = 1.35  # side of a bivariate cell in text lines


@dataclass(frozen=True)
class _Key:
    """The scales of one or more levels."""

    title: str
    style: PlaceStyle


class ThemeLegend(QWidget):
    """Paints the classes of a theme: strips of colours, or a square for two indicators at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._locale = "en"
        self._keys: tuple[_Key, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, catalog: Catalog | None, theme: Theme | None, locale: str) -> None:
        """Show another theme's classes; nothing for None."""
        self._catalog, self._locale = catalog, locale
        self._keys = self._keys_of(theme) if catalog and theme else ()
        self.setAccessibleDescription("; ".join(key.title for key in self._keys))
        self.setVisible(bool(self._keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its keys."""
        return QSize(220, sum(self._height(key) for key in self._keys))

    def minimumSizeHint(self) -> QSize:
        """It shrinks in width only."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the keys one under the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for key in self._keys:
            height = self._height(key)
            area = QRect(0, top, self.width(), height)
            if key.style.choropleth:
                self._paint_strip(painter, area, key.title, key.style.choropleth)
            elif key.style.bivariate:
                self._paint_square(painter, area, key.title, key.style.bivariate)
            top += height
        painter.end()

    def _keys_of(self, theme: Theme) -> tuple[_Key, ...]:
        """One key per different scale; levels that share a scale share a key."""
        names = {
            "province": self.tr("Provinces"),
            "prefecture": self.tr("Prefectures"),
            "county": self.tr("Counties"),
            "township": self.tr("Townships"),
            "village": self.tr("Villages"),
            "bureau": self.tr("Bureaus"),
        }
        scales: dict[tuple[Choropleth | None, Bivariate | None], list[PlaceStyle]] = {}
        for place in theme.places:
            scales.setdefault((place.choropleth, place.bivariate), []).append(place)
        if len(scales) == 1:
            return (_Key("", theme.places[0]),)
        return tuple(
            _Key(self.tr(", ").join(names[place.level.value] for place in places), places[0])
            for places in scales.values()
        )

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def _height(self, key: _Key) -> int:
        if key.style.choropleth:
            return self._line * 3 + 3 * _GAP
        scheme = self._scheme(key.style.bivariate)
        return round(self._line * (2 + _SQUARE_ROWS * len(scheme))) + 4 * _GAP

    def _scheme(self, style: Bivariate | None) -> tuple[tuple[str, ...], ...]:
        return self._catalog.styles.bivariate[style.scheme].rows if self._catalog and style else ()

    def _indicator_title(self, name: str) -> str:
        if self._catalog is None:
            return name
        indicator = self._catalog.indicators[name]
        return self.tr("{label} ({unit})").format(
            label=indicator.label.text(self._locale), unit=indicator.unit.text(self._locale)
        )

    def _paint_strip(self, painter: QPainter, area: QRect, title: str, style: Choropleth) -> None:
        if self._catalog is None:
            return
        colours = self._catalog.styles.ramps[style.ramp].colours
        heading = self._indicator_title(style.indicator)
        if title:
            heading = self.tr("{levels}: {indicator}").format(levels=title, indicator=heading)
        self._text(painter, QRect(area.left(), area.top(), area.width(), self._line), heading)
        no_data = self.tr("No data")
        tail = self.fontMetrics().horizontalAdvance(no_data) + 2 * _GAP
        width = max(area.width() - tail - 2 * _GAP, 60) / len(colours)
        top = area.top() + self._line + _GAP
        for number, colour in enumerate(colours):
            self._box(painter, QRectF(area.left() + number * width, top, width, self._line), colour)
        under = top + self._line
        for number, limit in enumerate(style.breaks, start=1):
            middle = area.left() + number * width
            self._text(
                painter,
                QRect(round(middle - width / 2), under, round(width), self._line),
                f"{limit:g}",
                Qt.AlignmentFlag.AlignHCenter,
            )
        left = round(area.left() + width * len(colours)) + 2 * _GAP
        hatched = QRectF(left, top, max(area.right() - left - 1, 10), self._line)
        self._hatch(painter, hatched)
        self._text(painter, QRect(left, under, tail, self._line), no_data)

    def _paint_square(self, painter: QPainter, area: QRect, title: str, style: Bivariate) -> None:
        rows = self._scheme(style)
        self._text(painter, QRect(area.left(), area.top(), area.width(), self._line), title)
        side = self._line * _SQUARE_ROWS
        margin = max(self.fontMetrics().horizontalAdvance(f"{limit:g}") for limit in style.y_breaks) + _GAP
        top = area.top() + self._line + _GAP
        left = area.left() + margin
        for y, row in enumerate(reversed(rows)):
            for x, colour in enumerate(row):
                self._box(painter, QRectF(left + x * side, top + y * side, side, side), colour)
        bottom = top + side * len(rows)
        for number, limit in enumerate(style.x_breaks, start=1):
            box = QRect(round(left + (number - 0.5) * side), round(bottom), round(side), self._line)
            self._text(painter, box, f"{limit:g}", Qt.AlignmentFlag.AlignHCenter)
        for number, limit in enumerate(style.y_breaks, start=1):
            box = QRect(area.left(), round(bottom - number * side - self._line / 2), margin - _GAP, self._line)
            self._text(painter, box, f"{limit:g}", Qt.AlignmentFlag.AlignRight)
        beside = round(left + side * len(rows)) + 2 * _GAP
        room = area.right() - beside
        upward = self.tr("↑ {indicator}").format(indicator=self._indicator_title(style.y))
        rightward = self.tr("→ {indicator}").format(indicator=self._indicator_title(style.x))
        self._text(painter, QRect(beside, top, room, self._line), upward)
        self._text(painter, QRect(beside, top + self._line + _GAP, room, self._line), rightward)
        hatched = QRectF(beside, bottom - self._line, side, self._line)
        self._hatch(painter, hatched)
        text = QRect(round(hatched.right()) + _GAP, round(hatched.top()), room, self._line)
        self._text(painter, text, self.tr("No data"))

    def _text(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 1))
        # A break's number may be a little wider than its class: it is centred on the line, so let it reach out.
        if align == Qt.AlignmentFlag.AlignHCenter:
            wide = self.fontMetrics().horizontalAdvance(text)
            painter.drawText(QPointF(area.center().x() - wide / 2, area.top() + self.fontMetrics().ascent()), text)
            return
        if align == Qt.AlignmentFlag.AlignRight:
            shift = area.width() - self.fontMetrics().horizontalAdvance(shown)
        else:
            shift = 0
        painter.drawText(QPointF(area.left() + shift, area.top() + self.fontMetrics().ascent()), shown)

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
