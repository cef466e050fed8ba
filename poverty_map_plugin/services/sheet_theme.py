"""What a county's sheet says of the theme on its map: the heading of its legend, and the square of a two-way theme."""

from __future__ import annotations

from ..cartography.sheet_bivariate import bivariate_square
from ..cartography.sheet_layers import VILLAGE_ROLE, topic_role
from ..cartography.symbols import installed_families
from ..catalog.indicators import Indicator
from ..catalog.labels import LOCALES, Label
from ..catalog.loader import Catalog
from ..catalog.themes import PlaceStyle, Theme
from ..domain.levels import Level


class SheetTheme:
    """A theme as its layers show it, on the sheet of a place.

    Attributes:
        role: of the places that the sheet is about, which the legend explains.
    """

    def __init__(self, catalog: Catalog, theme: Theme, sheet: Level = Level.COUNTY) -> None:
        """`sheet`: the level of the places that have sheets."""
        self._catalog, self._theme = catalog, theme
        self.role = topic_role(theme, sheet)
        level = Level.VILLAGE if self.role == VILLAGE_ROLE else Level.COUNTY
        self._place: PlaceStyle | None = next((place for place in theme.places if place.level is level), None)

    def heading(self) -> Label:
        """What is coloured, with its unit; the theme's name where several figures are, the places' where none is."""
        if self._place is None and self._theme.months is None:
            return self._catalog.entities[self.role.removeprefix("map_")].label
        rate = self._place.choropleth if self._place is not None else self._theme.months
        if rate is None or (self._place is not None and self._place.diagram is not None):
            return self._theme.label
        indicator: Indicator = self._catalog.indicators[rate.indicator]
        name = self._theme.label if rate.change else indicator.label
        return Label(*(f"{name.text(lang)} ({indicator.unit.text(lang)})" for lang in LOCALES))

    def square(self, locale: str) -> str:
        """The square of a two-way theme as SVG, which a list of its classes could not explain; empty for others."""
        style = self._place.bivariate if self._place is not None else None
        if style is None:
            return ""
        indicators, styles = self._catalog.indicators, self._catalog.styles
        x, y = indicators[style.x], indicators[style.y]
        return bivariate_square(style, x, y, styles, locale, installed_families(styles)[0])
