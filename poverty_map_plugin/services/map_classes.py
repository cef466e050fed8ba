"""The classes of the theme on the map: what they hold, how else they could be cut, and changing them."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsFeatureRenderer, QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from ..cartography.bivariate import bivariate_renderer
from ..cartography.choropleth import UNCERTAIN, UNKNOWN, choropleth_renderer, class_expression
from ..cartography.classes import find_breaks
from ..cartography.roles import MONTHS_ROLE, layers_by_role
from ..catalog.loader import Catalog
from ..catalog.themes import Bivariate, Choropleth, Method, Theme
from ..domain.errors import InputError
from ..domain.levels import Level
from .shown_theme import shown_theme
from .theme_figures import ThemeFigures

Style = Choropleth | Bivariate


@dataclass(frozen=True)
class ClassedFill:
    """A level of places that a theme fills in classes; `role` is that of its layer."""

    role: str
    level: Level
    style: Style


@dataclass(frozen=True)
class Held:
    """How many places each class holds, and how many are of none."""

    classes: tuple[int, ...]
    few_people: int
    unknown: int


@dataclass(frozen=True)
class HeldByTwo:
    """How many places each class of two figures holds, `rows[y][x]`, and of how many one is not known."""

    rows: tuple[tuple[int, ...], ...]
    unknown: int


def classed_fills(theme: Theme) -> tuple[ClassedFill, ...]:
    """What of a theme has classes, the counties month by month included."""
    fills = [
        ClassedFill(f"map_{place.level.value}", place.level, style)
        for place in theme.places
        if (style := place.choropleth or place.bivariate) is not None
    ]
    if theme.months is not None:
        fills.append(ClassedFill(MONTHS_ROLE, Level.COUNTY, theme.months))
    return tuple(fills)


def read_breaks(texts: Iterable[str]) -> tuple[float, ...]:
    """Limits as people type them, which must rise.

    Raises:
        InputError: class_limit_wrong, class_limits_not_rising.
    """
    limits: list[float] = []
    for text in texts:
        plain = text.strip().replace("\N{MINUS SIGN}", "-").replace("，", "").replace(",", "")
        try:
            limit = float(plain)
        except ValueError as problem:
            raise InputError("class_limit_wrong", value=text.strip()) from problem
        if not math.isfinite(limit):
            raise InputError("class_limit_wrong", value=text.strip())
        if limits and limit <= limits[-1]:
            raise InputError("class_limits_not_rising", value=text.strip(), before=f"{limits[-1]:.15g}")
        limits.append(limit)
    return tuple(limits)


class MapClasses:
    """The classes of one theme, which is applied, in a project.

    Figures and counts are those of the map as it stands; breaks are found, like the catalog's, from all months.
    """

    def __init__(self, project: QgsProject, catalog: Catalog, theme: str, locale: str) -> None:
        """`theme`: of the catalog.

        Raises:
            InputError: theme_unknown.
        """
        if theme not in catalog.themes:
            raise InputError("theme_unknown", theme=theme, known=", ".join(catalog.themes))
        self._project, self._catalog, self._locale = project, catalog, locale
        self._theme = catalog.themes[theme]
        self._layers: Mapping[str, QgsVectorLayer] = layers_by_role(project)
        self._figures = ThemeFigures(self._layers)
        self._read: dict[tuple[str, str], list[float | None]] = {}

    @property
    def theme(self) -> Theme:
        """As the catalog has it."""
        return self._theme

    def fills(self) -> tuple[ClassedFill, ...]:
        """As the map shows them, of the layers that the project has; what waits for figures has breaks all the same."""
        shown = classed_fills(shown_theme(self._project, self._theme))
        return tuple(replace(fill, style=self._settled(fill)) for fill in shown if fill.role in self._layers)

    def of_catalog(self, fill: ClassedFill) -> ClassedFill:
        """The fill as the catalog has it, with its breaks."""
        own = next(each for each in classed_fills(self._theme) if each.role == fill.role)
        return replace(own, style=self._settled(own))

    def figures(self, fill: ClassedFill, indicator: str) -> list[float]:
        """The known figures that the map classes, of enough people where that is asked for."""
        return [value for value in self._values(fill, indicator) if value is not None and value > UNCERTAIN]

    def found(self, fill: ClassedFill, indicator: str, method: Method, classes: int) -> tuple[float, ...]:
        """Breaks between so many classes, by a method."""
        if fill.role == MONTHS_ROLE or (isinstance(fill.style, Choropleth) and fill.style.change):
            return find_breaks(method, self.figures(fill, indicator), classes)
        return find_breaks(method, self._figures.of(fill.level, indicator), classes)

    def held(self, fill: ClassedFill, indicator: str, breaks: Sequence[float]) -> Held:
        """How many places are in each class of one figure."""
        counts = [0] * (len(breaks) + 1)
        few_people = unknown = 0
        for value in self._values(fill, indicator):
            if value is None or value == UNKNOWN:
                unknown += 1
            elif value == UNCERTAIN:
                few_people += 1
            else:
                counts[bisect_left(breaks, value)] += 1
        return Held(tuple(counts), few_people, unknown)

    def held_by_two(self, fill: ClassedFill, style: Bivariate) -> HeldByTwo:
        """How many places are in each class of two figures."""
        rows = [[0] * (len(style.x_breaks) + 1) for _ in range(len(style.y_breaks) + 1)]
        unknown = 0
        for x, y in zip(self._values(fill, style.x), self._values(fill, style.y), strict=True):
            if x is None or y is None:
                unknown += 1
            else:
                rows[bisect_left(style.y_breaks, y)][bisect_left(style.x_breaks, x)] += 1
        return HeldByTwo(tuple(map(tuple, rows)), unknown)

    def show(self, fill: ClassedFill) -> None:
        """Draw the map with the classes and colours of `fill`, whose breaks are written."""
        layer = self._layers[fill.role]
        layer.setRenderer(self._renderer(fill))
        layer.triggerRepaint()

    def _renderer(self, fill: ClassedFill) -> QgsFeatureRenderer:
        style, indicators, styles = fill.style, self._catalog.indicators, self._catalog.styles
        if isinstance(style, Bivariate):
            x, y = indicators[style.x], indicators[style.y]
            return bivariate_renderer(style, x, y, styles, fill.level, self._locale)
        return choropleth_renderer(style, indicators[style.indicator], styles, fill.level, self._locale)

    def _settled(self, fill: ClassedFill) -> Style:
        if isinstance(fill.style, Bivariate):
            return self._figures.settled_bivariate(fill.style, fill.level, self._catalog.styles)
        return self._figures.settled_choropleth(fill.style, fill.level, self._catalog.styles)

    def _values(self, fill: ClassedFill, indicator: str) -> list[float | None]:
        """A value a place; None for those that are not known."""
        style = fill.style
        expression = f'"{indicator}"' if isinstance(style, Bivariate) else class_expression(style)
        key = (fill.role, expression)
        if key not in self._read:
            values, _ = QgsVectorLayerUtils.getValues(self._layers[fill.role], expression)
            self._read[key] = [
                float(value) if isinstance(value, int | float) and math.isfinite(value) else None for value in values
            ]
        return self._read[key]
