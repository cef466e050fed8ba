"""The legend of a map theme, small enough to stand in a dock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...cartography.bivariate import rows_of
from ...cartography.choropleth import colours_of, few_people_label
from ...catalog.loader import Catalog
from ...catalog.themes import Bivariate, Choropleth, Diagram, Part, PlaceStyle, Shape, Theme
from ...domain.levels import Level
from .theme_keys import GAP, Key, Line, Nest, Pencil, SideBySide, Sign, Square, Strip, Swatches

Look = TypeVar("Look")
#: By level the diameters of some circles, in millimetres, and what they stand for.
Sizes = Mapping[Level, Sequence[tuple[float, str]]]
#: What a diagram says: its shape, what its size stands for, its parts.
Meaning = tuple[Shape, str | None, tuple[Part, ...]]
_INCH = 25.4  # millimetres


class ThemeLegend(QWidget):
    """Paints the keys of a theme: strips or squares of classes, swatches of the parts of diagrams.

    Levels whose classes differ have a strip or a square each. What it says is its accessible description, too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapThemeLegend")
        self._locale = "en"
        self._bar_labels: Mapping[str, str] = {}
        self._sizes: Sizes = {}
        self._keys: list[Key] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(
        self, catalog: Catalog, theme: Theme, locale: str, bar_labels: Mapping[str, str], sizes: Sizes
    ) -> None:
        """Show another theme's keys.

        Args:
            bar_labels: what bars are called, by indicator; others have the names of their indicators.
            sizes: by level the circles that explain its signs, in millimetres.
        """
        self._locale, self._bar_labels, self._sizes = locale, bar_labels, sizes
        self._show(self._keys_of(catalog, theme), theme.source.text(locale) if theme.source else "")

    def show_nothing(self) -> None:
        """Of no theme."""
        self._show([], "")

    def _show(self, keys: list[Key], source: str) -> None:
        self._keys = keys
        self.setAccessibleDescription("\n".join(text for key in keys for text in key.texts()))
        self.setToolTip(source)
        self.setVisible(bool(keys))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its keys are in its width."""
        return QSize(220, self._height())

    def minimumSizeHint(self) -> QSize:
        """It shrinks in width only."""
        return QSize(160, self._height())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """A narrower legend may be a higher one."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the keys from above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, frame = (self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Mid))
        pencil, top = Pencil(painter, self.fontMetrics(), ink, frame), 0.0
        for key in self._keys:
            key.paint(pencil, top, self.width())
            top += key.height(self.fontMetrics(), self.width()) + GAP
        painter.end()

    def _height(self) -> int:
        return round(sum(key.height(self.fontMetrics(), self.width()) + GAP for key in self._keys))

    def _fit(self) -> None:
        if self.minimumHeight() != self._height():
            self.setMinimumHeight(self._height())
            self.updateGeometry()

    # What a theme is in keys

    def _keys_of(self, catalog: Catalog, theme: Theme) -> list[Key]:
        strips = self._by_look(theme.places, lambda place: place.choropleth)
        if theme.months is not None:
            strips.append(("", theme.months))
        squares = self._by_look(theme.places, lambda place: place.bivariate)
        return [*self._strips(catalog, strips), *self._squares(catalog, squares), *self._parts(catalog, theme.places)]

    def _by_look(
        self, places: Iterable[PlaceStyle], look_of: Callable[[PlaceStyle], Look | None]
    ) -> list[tuple[str, Look]]:
        """Each different look with the names of its levels; no name when there is one look only."""
        looks: dict[Look, list[Level]] = {}
        for place in places:
            look = look_of(place)
            if look is not None:
                looks.setdefault(look, []).append(place.level)
        if len(looks) == 1:
            return [("", next(iter(looks)))]
        return [(self._level_names(levels), look) for look, levels in looks.items()]

    def _level_names(self, levels: Iterable[Level]) -> str:
        names = {
            "province": self.tr("Province"),
            "prefecture": self.tr("Prefectures"),
            "county": self.tr("Counties"),
            "township": self.tr("Townships"),
            "village": self.tr("Villages"),
            "bureau": self.tr("Bureaus"),
        }
        return self.tr(", ").join(names[level.value] for level in levels)

    def _strips(self, catalog: Catalog, strips: Sequence[tuple[str, Choropleth]]) -> list[Key]:
        keys: list[Key] = []
        names = max((self.fontMetrics().horizontalAdvance(name) for name, _ in strips), default=0)
        no_data = (self.tr("No data"), catalog.styles.no_data.colour)
        heading = ""
        for number, (name, strip) in enumerate(strips):
            title = self._title(catalog, strip.indicator)
            if strip.change:
                title = self.tr("Change: {indicator}").format(indicator=title)
            if title != heading:
                heading = title
                keys.append(Line(title))
            limits = self._limits(catalog, strip.indicator, strip.breaks, strip.change)
            colours = colours_of(strip, catalog.styles)
            keys.append(Strip(name, colours, limits, names + 2.0 * GAP if names else 0.0, no_data, not number))
        fewest = sorted({strip.uncertain_below for _, strip in strips if strip.uncertain_below})
        if fewest:
            keys.append(Swatches(tuple((Sign.CIRCLE, no_data[1], few_people_label(each)) for each in fewest)))
        return keys

    def _squares(self, catalog: Catalog, squares: Sequence[tuple[str, Bivariate]]) -> list[Key]:
        if not squares:
            return []
        cells = [
            Square(
                name,
                rows_of(square, catalog.styles),
                self._limits(catalog, square.x, square.x_breaks),
                self._limits(catalog, square.y, square.y_breaks),
            )
            for name, square in squares
        ]
        _, first = squares[0]
        return [
            SideBySide(tuple(cells)),
            Swatches(
                (
                    (Sign.NONE, "", self.tr("→ {indicator}").format(indicator=self._title(catalog, first.x))),
                    (Sign.NONE, "", self.tr("↑ {indicator}").format(indicator=self._title(catalog, first.y))),
                    self._no_data(catalog),
                )
            ),
        ]

    def _parts(self, catalog: Catalog, places: Sequence[PlaceStyle]) -> list[Key]:
        """Swatches of the parts of diagrams and of predominant figures, under what they are of.

        The same parts of several levels are told once.
        """
        heads: dict[tuple[Part, ...], list[Key]] = {}
        # A level's largest size is no difference: circles of its own tell it.
        diagrams = self._by_look(places, lambda place: _meaning(place.diagram))
        fills = self._by_look(places, lambda place: place.predominant)
        if diagrams and len(fills) == 1:
            # Some places have signs, others are filled: which are filled needs telling.
            fills = [(self._level_names(place.level for place in places if place.predominant), fills[0][1])]
        for name, (shape, size, parts) in diagrams:
            if shape is Shape.BARS or size is None:
                head: Key = Line(self._named(name, self.tr("Bars: each a share of the highest")))
            else:
                area = self._named(name, self.tr("Area: {indicator}").format(indicator=self._title(catalog, size)))
                sign = (Sign.CIRCLE, parts[0].colour) if len(parts) == 1 else (Sign.RING, "")
                head = Swatches(((*sign, area),))
            heads.setdefault(parts, []).append(head)
            heads[parts] += self._circles(places, (shape, size, parts))
        for name, fill in fills:
            heads.setdefault(fill.parts, []).append(Line(self._named(name, self.tr("coloured by the largest"))))
        keys: list[Key] = []
        bars = {parts for _, (shape, _, parts) in diagrams if shape is Shape.BARS}
        filled = {fill.parts for _, fill in fills}
        for parts, above in heads.items():
            keys.extend(above)
            swatches = [self._swatch(catalog, part, Sign.BAR if parts in bars else Sign.BOX) for part in parts]
            if parts in filled:
                swatches.append(self._no_data(catalog))
            if len(swatches) > 1 or parts in bars:
                keys.append(Swatches(tuple(swatches)))
        return keys

    def _circles(self, places: Sequence[PlaceStyle], meaning: Meaning) -> list[Key]:
        """How large is how much, for each level: at the same figure its signs may be larger than those of another."""
        levels = [
            place.level for place in places if _meaning(place.diagram) == meaning and self._sizes.get(place.level)
        ]
        _, _, parts = meaning
        colour, per_mm = parts[0].colour if len(parts) == 1 else "", self.logicalDpiX() / _INCH
        nests: list[Nest] = []
        for level in levels:
            sizes = [(size * per_mm, text) for size, text in self._sizes[level]]
            if len(levels) > 1:
                sizes[0] = (sizes[0][0], self._named(self._level_names([level]), sizes[0][1]))
            nests.append(Nest(colour, tuple(sizes)))
        return [SideBySide(tuple(nests))] if nests else []

    def _swatch(self, catalog: Catalog, part: Part, sign: Sign) -> tuple[Sign, str, str]:
        label = catalog.indicators[part.indicator].label.text(self._locale)
        return (sign, part.colour, self._bar_labels.get(part.indicator, label))

    def _no_data(self, catalog: Catalog) -> tuple[Sign, str, str]:
        return (Sign.HATCH, catalog.styles.no_data.colour, self.tr("No data"))

    def _named(self, places: str, what: str) -> str:
        return self.tr("{places}: {what}").format(places=places, what=what) if places else what

    def _title(self, catalog: Catalog, name: str) -> str:
        """An indicator's name and unit."""
        indicator = catalog.indicators[name]
        return self.tr("{label} ({unit})").format(
            label=indicator.label.text(self._locale), unit=indicator.unit.text(self._locale)
        )

    def _limits(self, catalog: Catalog, name: str, breaks: Sequence[float], is_signed: bool = False) -> tuple[str, ...]:
        """Limits that were found have more digits than their figure is told with."""
        digits = catalog.indicators[name].decimals
        return tuple(
            f"{round(limit, digits) or limit:{'+' if is_signed else ''}g}".replace("-", "\N{MINUS SIGN}")
            for limit in breaks
        )


def _meaning(diagram: Diagram | None) -> Meaning | None:
    return None if diagram is None else (diagram.shape, diagram.size, diagram.parts)
