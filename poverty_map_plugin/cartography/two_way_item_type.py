"""Makes the layout item “Two-way legend” known to QGIS, which makes it when a layout has one."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemAbstractMetadata,
    QgsLayoutItemRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

#: Kept in layouts: never to be changed.
ITEM_TYPE = int(QgsLayoutItemRegistry.ItemType.PluginItem) + 5204


def item_name() -> str:
    """What the item is called."""
    return QCoreApplication.translate("TwoWayItem", "Two-way legend")


def register_two_way_item() -> None:
    """Once a session: QGIS has no way to take a type out again, and a layout may hold an item when the plugin goes.

    What is registered stays the class of the plugin that was loaded first, also when the plugin is loaded anew.
    """
    registry = QgsApplication.layoutItemRegistry()
    if registry.itemMetadata(ITEM_TYPE) is None:
        registry.addLayoutItemType(_Metadata())


class _Metadata(QgsLayoutItemAbstractMetadata):
    def __init__(self) -> None:
        super().__init__(ITEM_TYPE, item_name(), item_name())

    def createItem(self, layout: QgsLayout) -> QgsLayoutItem:
        # Only here: QGIS starts without it.
        from .two_way_item import TwoWayItem

        return TwoWayItem(layout)
