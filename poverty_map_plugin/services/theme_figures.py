"""The figures that classes and sizes are made from: those of a project's layers, over all months where known."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from qgis.core import QgsVectorLayer, QgsVectorLayerUtils

from ..cartography.bivariate import rows_of
from ..cartography.choropleth import colours_of
from ..cartography.classes import find_breaks
from ..cartography.roles import MONTHS_ROLE
from ..catalog.styles import Styles
from ..catalog.themes import Bivariate, Choropleth, Diagram, Method
from ..domain.levels import Level


class ThemeFigures:
    """Reads each column once.

    Counties are taken over all months that were counted, so that their classes and circles are the same in each.
    """

    def __init__(self, layers: Mapping[str, QgsVectorLayer]) -> None:
        """`layers`: of a project by role."""
        self._layers = layers
        self._read: dict[tuple[Level, str], list[float]] = {}

    def of(self, level: Level, indicator: str) -> list[float]:
        """The figures of an indicator that are known at a level."""
        if (level, indicator) not in self._read:
            self._read[level, indicator] = self._values(level, indicator)
        return self._read[level, indicator]

    def highest(self, level: Level, diagram: Diagram) -> dict[str, float]:
        """The highest figure of each indicator that a diagram draws."""
        names = {part.indicator for part in diagram.parts} | ({diagram.size} if diagram.size else set())
        return {name: max(self.of(level, name), default=0.0) for name in names}

    def settled_choropleth(self, style: Choropleth, level: Level, styles: Styles) -> Choropleth:
        """With its breaks."""
        if style.method is Method.WRITTEN:
            return style
        breaks = find_breaks(style.method, self.of(level, style.indicator), len(colours_of(style, styles)))
        return replace(style, method=Method.WRITTEN, breaks=breaks)

    def settled_bivariate(self, style: Bivariate, level: Level, styles: Styles) -> Bivariate:
        """With its breaks."""
        if style.method is Method.WRITTEN:
            return style
        classes = len(rows_of(style, styles))
        x, y = (find_breaks(style.method, self.of(level, name), classes) for name in (style.x, style.y))
        return replace(style, method=Method.WRITTEN, x_breaks=x, y_breaks=y)

    def _values(self, level: Level, indicator: str) -> list[float]:
        own, months = self._layers.get(f"map_{level.value}"), self._layers.get(MONTHS_ROLE)
        layers = [layer for layer in (months if level is Level.COUNTY else None, own) if layer is not None]
        for layer in layers:
            if layer.fields().indexFromName(indicator) < 0:
                continue
            values, is_read = QgsVectorLayerUtils.getValues(layer, indicator)
            known = [float(value) for value in values if isinstance(value, int | float) and math.isfinite(value)]
            if is_read and known:
                return known
        return []
