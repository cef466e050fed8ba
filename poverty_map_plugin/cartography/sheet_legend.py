"""Fills the sheet's legend with what its map shows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItemLegend, QgsLayoutItemPicture, QgsPrintLayout, QgsVectorLayer

from .layout_template import items_of


def fill_legend(layout: QgsPrintLayout, entries: Sequence[tuple[QgsVectorLayer, str]]) -> None:
    """Put layers under their headings into each item `legend`; one that the map maker filled stays as it is."""
    for item in items_of(layout, "legend"):
        if not isinstance(item, QgsLayoutItemLegend):
            continue
        root = item.model().rootGroup()
        if root.children() and not item.autoUpdateModel():
            continue
        item.setAutoUpdateModel(False)
        root = item.model().rootGroup()
        root.clear()
        for layer, heading in entries:
            node = root.addLayer(layer)
            node.setCustomProperty("legend/title-label", heading)
            node.setCustomProperty("legend/title-style", "subgroup" if heading else "hidden")
            item.model().refreshLayerLegend(node)
        item.adjustBoxSize()


def show_picture(layout: QgsPrintLayout, path: str) -> None:
    """Show the picture of a two-way legend, or nothing."""
    for item in items_of(layout, "legend_bivariate"):
        if isinstance(item, QgsLayoutItemPicture):
            item.setVisibility(bool(path))
            if path:
                item.setPicturePath(path)
