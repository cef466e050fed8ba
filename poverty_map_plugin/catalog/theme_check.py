"""What a theme says of indicators and colours must exist and fit: rates as areas, counts as signs."""

from __future__ import annotations

from collections.abc import Mapping

from ..domain.errors import CatalogError
from .indicators import Indicator
from .styles import Styles
from .themes import Choropleth, Diagram, Method, Part, PlaceStyle, Shape, Theme


def check_theme(theme: Theme, file: str, indicators: Mapping[str, Indicator], styles: Styles) -> None:
    """Check a theme against the rest of the catalog.

    Raises:
        CatalogError: for the first mistake.
    """
    check = _Check(file, indicators, styles)
    if theme.months:
        check.choropleth("months", theme.months)
    for place in theme.places:
        check.place(f"places.{place.level}", place)


class _Check:
    def __init__(self, file: str, indicators: Mapping[str, Indicator], styles: Styles) -> None:
        self._file, self._indicators, self._styles = file, indicators, styles

    def place(self, where: str, place: PlaceStyle) -> None:
        if place.choropleth is not None:
            self.choropleth(where, place.choropleth)
        if bivariate := place.bivariate:
            scheme = self._styles.bivariate.get(bivariate.scheme)
            rows = scheme.rows if scheme else bivariate.rows
            if not rows:
                raise self._mistake(where, "a bivariate scheme of styles.yaml", bivariate.scheme)
            for name, breaks in ((bivariate.x, bivariate.x_breaks), (bivariate.y, bivariate.y_breaks)):
                self._rate(where, name)
                if bivariate.method is Method.WRITTEN:
                    self._breaks(where, breaks, len(rows))
        if place.predominant is not None:
            self._counts(where, place.predominant.parts)
        if place.diagram is not None:
            self._diagram(where, place.diagram)

    def choropleth(self, where: str, choropleth: Choropleth) -> None:
        ramp = self._styles.ramps.get(choropleth.ramp)
        if ramp is None and not choropleth.colours:
            raise self._mistake(where, "a ramp of styles.yaml", choropleth.ramp)
        self._rate(where, choropleth.indicator)
        if choropleth.method is Method.WRITTEN:
            self._breaks(where, choropleth.breaks, len(ramp.colours if ramp else choropleth.colours))

    def _diagram(self, where: str, diagram: Diagram) -> None:
        if diagram.shape is Shape.BARS:
            for part in diagram.parts:
                self._known(where, part.indicator)
            return
        self._counts(where, diagram.parts)
        if diagram.size is not None:
            self._count(where, diagram.size)

    def _counts(self, where: str, parts: tuple[Part, ...]) -> None:
        for part in parts:
            self._count(where, part.indicator)

    def _known(self, where: str, name: str) -> Indicator:
        if name not in self._indicators:
            raise self._mistake(where, "an indicator", name)
        return self._indicators[name]

    def _rate(self, where: str, name: str) -> None:
        """A large place has more of everything: only a rate says something of its area."""
        if self._known(where, name).ratio is None:
            raise self._mistake(where, "an indicator with a ratio (counts are for diagrams)", name)

    def _count(self, where: str, name: str) -> None:
        if self._known(where, name).ratio is not None:
            raise self._mistake(where, "an indicator with a measure (rates are for choropleths)", name)

    def _breaks(self, where: str, breaks: tuple[float, ...], classes: int) -> None:
        if len(breaks) != classes - 1 or list(breaks) != sorted(set(breaks)):
            raise self._mistake(where, f"{classes - 1} rising breaks", str(list(breaks)))

    def _mistake(self, where: str, expected: str, found: str) -> CatalogError:
        return CatalogError("catalog_wrong", file=self._file, line=1, path=where, expected=expected, found=found)
