"""The classes of a fill by two rates at once: the square of colours, and the limits of both."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...cartography.bivariate import rows_of
from ...catalog.loader import Catalog
from ...catalog.themes import Bivariate, Method
from ...domain.errors import InputError
from ...services.map_classes import ClassedFill, MapClasses
from ..widgets.figure_tiles import plain_label
from .axis_classes import AxisClasses
from .held_square import HeldSquare

Rows = tuple[tuple[str, ...], ...]


class TwoWayClasses(QWidget):
    """Edits a bivariate fill; `changed` tells that it is another one now."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: MapClasses | None = None
        self._fill: ClassedFill | None = None
        self._rows: Rows = ()
        self._schemes: list[Rows] = []
        self.scheme = QComboBox(self)
        self.scheme.activated.connect(self._recolour)
        self.x, self.y = AxisClasses(self), AxisClasses(self)
        for axis in (self.x, self.y):
            axis.changed.connect(self._follow)
        self.square = HeldSquare(self)
        self.square.setAccessibleName(self.tr("Places in each class"))
        self.unknown = plain_label(parent=self)
        axes = QHBoxLayout()
        axes.addWidget(self.x, 1)
        axes.addWidget(self.y, 1)
        form = QFormLayout()
        form.addRow(self.tr("Classes and colours"), self.scheme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addLayout(axes, 1)
        layout.addWidget(self.square, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.unknown)

    def show_fill(self, classes: MapClasses, catalog: Catalog, fill: ClassedFill, locale: str) -> None:
        """Edit the fill, which is a bivariate one with its breaks."""
        style = fill.style
        if not isinstance(style, Bivariate):
            raise TypeError("a bivariate fill")
        self._classes, self._fill, self._rows = classes, fill, rows_of(style, catalog.styles)
        self._list_schemes(catalog, locale)
        for axis, name, breaks, colours in (
            (self.x, style.x, style.x_breaks, self._rows[0]),
            (self.y, style.y, style.y_breaks, tuple(row[0] for row in self._rows)),
        ):
            axis.show_axis(classes, fill, catalog.indicators[name], locale)
            axis.show_breaks(breaks, colours)
        self._count()

    def style_made(self) -> Bivariate:
        """What is edited, as it stands.

        Raises:
            InputError: what is wrong with its limits.
        """
        if self._fill is None or not isinstance(self._fill.style, Bivariate):
            raise ValueError("nothing is edited")
        return replace(
            self._fill.style,
            scheme="",
            rows=self._rows,
            x_breaks=self.x.breaks(),
            y_breaks=self.y.breaks(),
            method=Method.WRITTEN,
        )

    def _list_schemes(self, catalog: Catalog, locale: str) -> None:
        """Those of the catalog, and what the map shows if it is none of them."""
        named = {each.rows: each.label.text(locale) for each in catalog.styles.bivariate.values()}
        if self._rows not in named:
            named = {self._rows: self.tr("As on the map"), **named}
        self._schemes = list(named)
        self.scheme.clear()
        for rows, name in named.items():
            self.scheme.addItem(self.tr("{side} × {side}: {colours}").format(side=len(rows), colours=name))
        self.scheme.setCurrentIndex(self._schemes.index(self._rows))

    def _recolour(self, number: int) -> None:
        self._rows = self._schemes[number]
        self.x.set_classes(self._rows[0])
        self.y.set_classes(tuple(row[0] for row in self._rows))

    def _follow(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        try:
            style = self.style_made()
        except InputError:
            self.square.show_held(self._rows, ())
            self.unknown.setText("")
            return
        side = len(self._rows)
        if self._classes is None or self._fill is None or {len(style.x_breaks), len(style.y_breaks)} != {side - 1}:
            return  # one axis has its new classes already, the other has not
        held = self._classes.held_by_two(self._fill, style)
        self.square.show_held(self._rows, held.rows)
        self.unknown.setText(self.tr("No data: {count} places").format(count=held.unknown))
