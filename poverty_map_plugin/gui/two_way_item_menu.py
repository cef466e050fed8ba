"""Offers the layout item “Two-way legend” in QGIS's layout designer: in menu and toolbar, and with its properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import (
    QgsGui,
    QgsLayoutItemAbstractGuiMetadata,
    QgsLayoutItemBaseWidget,
    QgsLayoutView,
    QgsLayoutViewRectangularRubberBand,
    QgsLayoutViewRubberBand,
)
from qgis.PyQt.QtGui import QIcon

from ..cartography.two_way_item_type import ITEM_TYPE, item_name
from .icons import icon

if TYPE_CHECKING:
    from qgis.core import QgsLayoutItem


def offer_two_way_item() -> None:
    """Once a session: QGIS takes no entry out again."""
    registry = QgsGui.layoutItemGuiRegistry()
    if registry.metadataIdForItemType(ITEM_TYPE) < 0:
        registry.addLayoutItemGuiMetadata(_Metadata())


class _Metadata(QgsLayoutItemAbstractGuiMetadata):
    def __init__(self) -> None:
        super().__init__(ITEM_TYPE, item_name())

    def creationIcon(self) -> QIcon:
        return icon("two_way_legend")

    def createItemWidget(self, item: QgsLayoutItem) -> QgsLayoutItemBaseWidget:
        # Only here: few sessions open a layout.
        from .two_way_item_widget import TwoWayItemWidget

        return TwoWayItemWidget(None, item)

    def createRubberBand(self, view: QgsLayoutView) -> QgsLayoutViewRubberBand:
        return QgsLayoutViewRectangularRubberBand(view)

    def newItemAddedToLayout(self, item: QgsLayoutItem) -> None:
        from .two_way_item_widget import link_to_map

        link_to_map(item)
