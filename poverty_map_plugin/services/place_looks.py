"""How the places of each level look in a theme: fills and diagrams, with classes from the project's figures."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsDiagramRenderer, QgsFeatureRenderer, QgsSingleSymbolRenderer, QgsSymbol, QgsVectorLayer

from ..cartography.bivariate import bivariate_renderer
from ..cartography.choropleth import choropleth_renderer
from ..cartography.diagrams import diagram_renderer, diagram_settings
from ..cartography.predominant import predominant_renderer
from ..cartography.symbols import dot, hatched_fill, outline, place_fill
from ..catalog.loader import Catalog
from ..catalog.themes import Choropleth, Method, PlaceStyle, Theme
from ..domain.levels import Level
from .theme_figures import ThemeFigures


def place_style(theme: Theme, level: Level) -> PlaceStyle | None:
    """What a theme says of a level."""
    return next((place for place in theme.places if place.level is level), None)


class PlaceLooks:
    """Makes renderers for the places of a project."""

    def __init__(self, catalog: Catalog, locale: str, layers: Mapping[str, QgsVectorLayer]) -> None:
        """`layers`: of the project by role."""
        self._catalog, self._locale = catalog, locale
        self._figures = ThemeFigures(layers)
        #: Themes and levels whose classes or sizes lacked figures, as `theme/level`.
        self.waiting: set[str] = set()

    def renderer(self, level: Level, theme: Theme) -> QgsFeatureRenderer:
        """The fill of a level."""
        catalog, styles, place = self._catalog, self._catalog.styles, place_style(theme, level)
        if place is not None and place.choropleth is not None:
            return self._choropleth(place.choropleth, level, theme)
        if place is not None and place.bivariate is not None:
            if place.bivariate.method is not Method.WRITTEN:
                self._need(theme, level, place.bivariate.x, place.bivariate.y)
            settled = self._figures.settled_bivariate(place.bivariate, level, styles)
            x, y = catalog.indicators[settled.x], catalog.indicators[settled.y]
            return bivariate_renderer(settled, x, y, styles, level, self._locale)
        if place is not None and place.predominant is not None:
            return predominant_renderer(place.predominant, catalog.indicators, styles, level, self._locale)
        return QgsSingleSymbolRenderer(self._plain_symbol(level))

    def months_renderer(self, theme: Theme) -> QgsFeatureRenderer:
        """The fill of the counties month by month."""
        if theme.months is None:
            return QgsSingleSymbolRenderer(self._plain_symbol(Level.COUNTY))
        return self._choropleth(theme.months, Level.COUNTY, theme)

    def set_diagram(self, layer: QgsVectorLayer, level: Level, theme: Theme) -> None:
        """Put a theme's diagrams over a level, or take those of another theme away."""
        place = place_style(theme, level)
        renderer: QgsDiagramRenderer | None = None
        if place is not None and place.diagram is not None:
            highest = self._figures.highest(level, place.diagram)
            self._need(theme, level, *highest)
            indicators, styles = self._catalog.indicators, self._catalog.styles
            renderer = diagram_renderer(place.diagram, indicators, styles, self._locale, highest)
            layer.setDiagramLayerSettings(diagram_settings())
        layer.setDiagramRenderer(renderer)

    def _need(self, theme: Theme, level: Level, *indicators: str) -> None:
        if not any(value > 0 for name in indicators for value in self._figures.of(level, name)):
            self.waiting.add(f"{theme.name}/{level.value}")

    def _choropleth(self, style: Choropleth, level: Level, theme: Theme) -> QgsFeatureRenderer:
        styles = self._catalog.styles
        if style.method is not Method.WRITTEN:
            self._need(theme, level, style.indicator)
        settled = self._figures.settled_choropleth(style, level, styles)
        indicator = self._catalog.indicators[style.indicator]
        return choropleth_renderer(settled, indicator, styles, level, self._locale)

    def _plain_symbol(self, level: Level) -> QgsSymbol:
        """A place of a level that the theme does not colour."""
        styles = self._catalog.styles
        if level in (Level.VILLAGE, Level.TOWNSHIP):
            return dot(styles.no_data.colour if level is Level.VILLAGE else styles.halo, styles)
        if level is Level.COUNTY:
            return place_fill(styles.paper, styles.boundaries[level.value])
        if level is Level.BUREAU:
            return hatched_fill(styles, styles.boundaries[Level.PREFECTURE.value])
        return outline(styles.boundaries[level.value])
