"""The classes of one figure: its histogram, how they are found, and their limits."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from ...cartography.choropleth import few_people_label
from ...catalog.indicators import Indicator
from ...catalog.themes import Choropleth, Method
from ...domain.errors import InputError
from ...services.map_classes import ClassedFill, MapClasses, read_breaks
from ..widgets.figure_tiles import plain_label
from .class_table import ClassTable
from .histogram import Histogram


class AxisClasses(QWidget):
    """Edits the breaks of an indicator; `changed` tells that they are others, or none as one is no number.

    `breaks` raises then what is wrong.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: MapClasses | None = None
        self._fill: ClassedFill | None = None
        self._indicator = ""
        self._colours: tuple[str, ...] = ()
        self.heading = plain_label(parent=self)
        self.histogram = Histogram(self)
        self.method = QComboBox(self)
        for method, name in self._methods().items():
            self.method.addItem(name, method)
        self.method.activated.connect(self._find)
        self.table = ClassTable(self)
        self.table.limitsTyped.connect(self._take_typed)
        form = QFormLayout()
        form.addRow(self.tr("Limits"), self.method)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.histogram, 1)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)

    def breaks(self) -> tuple[float, ...]:
        """The limits as they stand.

        Raises:
            InputError: what is wrong with them.
        """
        return read_breaks(self.table.limits())

    def show_axis(self, classes: MapClasses, fill: ClassedFill, indicator: Indicator, locale: str) -> None:
        """Be about another figure; its classes come with `show_breaks`."""
        self._classes, self._fill, self._indicator = classes, fill, indicator.name
        self.heading.setText(f"{indicator.label.text(locale)} ({indicator.unit.text(locale)})")
        self.histogram.setAccessibleName(self.heading.text())
        self.table.setAccessibleName(self.heading.text())
        self.histogram.show_figures(classes.figures(fill, indicator.name), indicator.decimals)
        self.method.setCurrentIndex(0)

    def show_breaks(self, breaks: tuple[float, ...], colours: tuple[str, ...]) -> None:
        """Show classes that were chosen elsewhere."""
        self._colours = colours
        self.table.show_classes(breaks, colours)
        self._count()

    def set_classes(self, colours: tuple[str, ...]) -> None:
        """As many classes as there are colours: the breaks stay when that is so already, else they are found anew."""
        classes, fill = self._classes, self._fill
        if classes is None or fill is None:
            return
        try:
            breaks = self.breaks()
        except InputError:
            breaks = ()
        if len(breaks) + 1 != len(colours):
            breaks = classes.found(fill, self._indicator, self._chosen() or Method.NATURAL, len(colours))
            if not self._chosen():
                self.method.setCurrentIndex(self.method.findData(Method.NATURAL))
        self.show_breaks(breaks, colours)
        self.changed.emit()

    def _methods(self) -> dict[Method, str]:
        return {
            Method.WRITTEN: self.tr("As typed"),
            Method.NATURAL: self.tr("Natural breaks"),
            Method.QUANTILE: self.tr("As many places in each"),
            Method.PRETTY: self.tr("Round numbers"),
            Method.EQUAL: self.tr("Equal steps"),
        }

    def _chosen(self) -> Method | None:
        """The method that finds them; None as they are typed."""
        method = Method(self.method.currentData())
        return None if method is Method.WRITTEN else method

    def _find(self) -> None:
        method = self._chosen()
        if method is not None and self._classes is not None and self._fill is not None:
            breaks = self._classes.found(self._fill, self._indicator, method, len(self._colours))
            self.show_breaks(breaks, self._colours)
            self.changed.emit()

    def _take_typed(self) -> None:
        self.method.setCurrentIndex(0)
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        """What the classes hold; nothing while a limit is none."""
        if self._classes is None or self._fill is None:
            return
        style = self._fill.style
        fewest = style.uncertain_below if isinstance(style, Choropleth) else None
        try:
            breaks = self.breaks()
        except InputError:
            self.table.show_held(None, "")
            return
        held = self._classes.held(self._fill, self._indicator, breaks)
        self.table.show_held(held, few_people_label(fewest) if fewest else "")
        self.histogram.show_classes(breaks, self._colours)
