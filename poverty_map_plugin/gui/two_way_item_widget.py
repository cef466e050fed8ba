"""The properties of the layout item “Two-way legend” in QGIS's layout designer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from typing import Any

from qgis.core import Qgis, QgsLayoutItem, QgsLayoutItemRegistry
from qgis.gui import (
    QgsColorButton,
    QgsLayoutItemBaseWidget,
    QgsLayoutItemComboBox,
    QgsLayoutItemPropertiesWidget,
    QgsMapLayerComboBox,
    QgsScrollArea,
)
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..cartography.two_way import two_way_of_layer
from ..cartography.two_way_item import TwoWayItem, TwoWayLook
from ..cartography.two_way_item_type import ITEM_TYPE

_LARGEST = 200.0  # points
#: Numbers of commands: changes of one kind in a row are one step of undo.
_FIRST_COMMAND = 52_040
_NAMES = [field.name for field in fields(TwoWayLook)]
_SHORTEST = 8  # characters of a box
_SQUARE, _DIAMOND = 0.0, 45.0


def link_to_map(item: TwoWayItem) -> None:
    """A new item is about the layout's first map."""
    linked = item.layout().referenceMap()
    if linked is not None:
        item.set_look(replace(item.look, map=linked.uuid()))


class TwoWayItemWidget(QgsLayoutItemBaseWidget):
    """Changes an item at once; each change can be undone."""

    def __init__(self, parent: QWidget | None, item: TwoWayItem) -> None:
        super().__init__(parent, item)
        self.setPanelTitle(self.tr("Two-way legend"))
        self._item = item
        self._is_showing = False
        self._make_parts(item)
        self._common = QgsLayoutItemPropertiesWidget(self, item)
        self._arrange()
        self._connect()
        self._show()

    def setNewItem(self, item: QgsLayoutItem | None) -> bool:
        """As QGIS asks when another item is chosen."""
        if item is None or item.type() != ITEM_TYPE:
            return False
        self._item = item
        self._common.setItem(item)
        self.map.setCurrentLayout(item.layout())
        self._show()
        return True

    # Building

    def _make_parts(self, item: TwoWayItem) -> None:
        self.map = QgsLayoutItemComboBox(self)
        self.map.setCurrentLayout(item.layout())
        self.map.setItemType(QgsLayoutItemRegistry.ItemType.LayoutMap)
        self.map.setAllowEmptyItem(True)
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setProject(item.layout().project())
        self.layer.setFilters(Qgis.LayerFilter.VectorLayer)
        self.layer.setAllowEmptyLayer(True, self.tr("The one on the map"))
        plain = item.layout().project().mapLayers().values()
        self.layer.setExceptedLayerList([layer for layer in plain if two_way_of_layer(layer) is None])
        self.turn = QDoubleSpinBox(self)
        self.turn.setRange(0, 359.9)
        self.turn.setDecimals(1)
        self.turn.setWrapping(True)
        self.turn.setSuffix("°")
        self.square = self._button("◻", self.tr("As a square"), _SQUARE)
        self.diamond = self._button("◇", self.tr("As a diamond"), _DIAMOND)
        self.x_name, self.y_name = QLineEdit(self), QLineEdit(self)
        self.font_box = QFontComboBox(self)
        for box in (self.map, self.layer, self.font_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST)
        self.size = QDoubleSpinBox(self)
        self.size.setRange(1, _LARGEST)
        self.size.setDecimals(1)
        self.size.setSuffix(self.tr(" pt"))
        self.ink = QgsColorButton(self, self.tr("Colour of the texts"))
        self.grid = QgsColorButton(self, self.tr("Colour of the lines"))

    def _button(self, text: str, tip: str, turn: float) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self.turn.setValue(turn))
        return button

    def _arrange(self) -> None:
        turning = QHBoxLayout()
        turning.addWidget(self.turn, 1)
        turning.addWidget(self.square)
        turning.addWidget(self.diamond)
        form = QFormLayout()
        form.addRow(self.tr("Map"), self.map)
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Turn"), turning)
        form.addRow(self.tr("Axis to the right"), self.x_name)
        form.addRow(self.tr("Axis upwards"), self.y_name)
        form.addRow(self.tr("Font"), self.font_box)
        form.addRow(self.tr("Size"), self.size)
        form.addRow(self.tr("Texts"), self.ink)
        form.addRow(self.tr("Lines"), self.grid)
        # The designer's panel may be low: what has no room in it is scrolled to.
        area, content = QgsScrollArea(self), QWidget(self)
        inside = QVBoxLayout(content)
        inside.addLayout(form)
        inside.addWidget(self._common)
        inside.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _connect(self) -> None:
        self.map.itemChanged.connect(lambda item: self._change(map=item.uuid() if item is not None else ""))
        self.layer.layerChanged.connect(lambda layer: self._change(layer=layer.id() if layer is not None else ""))
        self.turn.valueChanged.connect(lambda turn: self._change(turn=float(turn)))
        self.x_name.textEdited.connect(lambda text: self._change(x_name=text.strip()))
        self.y_name.textEdited.connect(lambda text: self._change(y_name=text.strip()))
        self.font_box.currentFontChanged.connect(lambda font: self._change(font=font.family()))
        self.size.valueChanged.connect(lambda size: self._change(size=float(size)))
        self.ink.colorChanged.connect(lambda colour: self._change(ink=colour.name()))
        self.grid.colorChanged.connect(lambda colour: self._change(grid=colour.name()))

    # Showing and changing

    def _show(self) -> None:
        look, layout = self._item.look, self._item.layout()
        with self._showing():
            self.map.setItem(layout.itemByUuid(look.map) if look.map else None)
            chosen = layout.project().mapLayer(look.layer)
            self.layer.setLayer(chosen)
            if chosen is None:
                self.layer.setCurrentIndex(0)
            self.turn.setValue(look.turn)
            self.x_name.setText(look.x_name)
            self.y_name.setText(look.y_name)
            self.font_box.setCurrentFont(QFont(look.font) if look.font else QFont())
            self.size.setValue(look.size)
            self.ink.setColor(QColor(look.ink))
            self.grid.setColor(QColor(look.grid))
        self._hint_names()

    def _hint_names(self) -> None:
        """What stands there while no name of one's own is given."""
        found = two_way_of_layer(self._item.shown_layer())
        self.x_name.setPlaceholderText(found.x_name if found is not None else "")
        self.y_name.setPlaceholderText(found.y_name if found is not None else "")

    @contextmanager
    def _showing(self) -> Iterator[None]:
        self._is_showing = True
        try:
            yield
        finally:
            self._is_showing = False

    def _change(self, **values: Any) -> None:
        if self._is_showing:
            return
        stack = self._item.layout().undoStack()
        stack.beginCommand(
            self._item, self.tr("Change two-way legend"), _FIRST_COMMAND + _NAMES.index(next(iter(values)))
        )
        self._item.set_look(replace(self._item.look, **values))
        stack.endCommand()
        self._hint_names()
