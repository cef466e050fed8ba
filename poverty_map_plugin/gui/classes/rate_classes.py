"""The classes of a fill by one rate: how many, in which colours, with which limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsGradientColorRamp, QgsGradientStop
from qgis.gui import QgsColorRampButton
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from ...cartography.choropleth import colours_of
from ...catalog.loader import Catalog
from ...catalog.themes import Choropleth, Method
from ...services.map_classes import ClassedFill, MapClasses
from .axis_classes import AxisClasses

_FEWEST, _MOST = 2, 9


class RateClasses(QWidget):
    """Edits a choropleth; `changed` tells that it is another one now."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style: Choropleth | None = None
        self._colours: tuple[str, ...] = ()
        self.axis = AxisClasses(self)
        self.axis.changed.connect(self.changed)
        self.count = QSpinBox(self)
        self.count.setRange(_FEWEST, _MOST)
        self.count.valueChanged.connect(self._recolour)
        self.ramp = QgsColorRampButton(self)
        self.ramp.setShowGradientOnly(True)
        self.ramp.colorRampChanged.connect(self._recolour)
        form = QFormLayout()
        form.addRow(self.tr("Classes"), self.count)
        form.addRow(self.tr("Colours"), self.ramp)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.axis, 1)

    def show_fill(self, classes: MapClasses, catalog: Catalog, fill: ClassedFill, locale: str) -> None:
        """Edit the fill, which is a choropleth with its breaks."""
        style = fill.style
        if not isinstance(style, Choropleth):
            raise TypeError("a choropleth")
        self._style, self._colours = style, colours_of(style, catalog.styles)
        self.count.blockSignals(True)
        self.count.setValue(len(self._colours))
        self.count.blockSignals(False)
        self.ramp.blockSignals(True)
        self.ramp.setColorRamp(_gradient(self._colours))
        self.ramp.blockSignals(False)
        self.axis.show_axis(classes, fill, catalog.indicators[style.indicator], locale)
        self.axis.show_breaks(style.breaks, self._colours)

    def style_made(self) -> Choropleth:
        """What is edited, as it stands.

        Raises:
            InputError: what is wrong with its limits.
        """
        if self._style is None:
            raise ValueError("nothing is edited")
        breaks = self.axis.breaks()
        return replace(self._style, ramp="", colours=self._colours, breaks=breaks, method=Method.WRITTEN)

    def _recolour(self) -> None:
        """As many colours as classes, evenly from the ramp."""
        ramp, count = self.ramp.colorRamp(), self.count.value()
        if ramp is not None:
            self._colours = tuple(ramp.color(number / (count - 1)).name() for number in range(count))
            self.axis.set_classes(self._colours)


def _gradient(colours: Sequence[str]) -> QgsGradientColorRamp:
    last = len(colours) - 1
    stops = [QgsGradientStop(number / last, QColor(colours[number])) for number in range(1, last)]
    return QgsGradientColorRamp(QColor(colours[0]), QColor(colours[last]), False, stops)
