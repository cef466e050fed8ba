"""The legend of a layer that is filled by two figures: one square in the layer panel instead of a line a class."""

from __future__ import annotations

from qgis.core import (
    QgsDefaultVectorLayerLegend,
    QgsImageLegendNode,
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QFont, QFontInfo

from .two_way import two_way_of_layer
from .two_way_square import square_image


class TwoWayLegend(QgsDefaultVectorLayerLegend):
    """Paints the square that the renderer stands for; the entries of no class, such as “no data”, stay lines.

    A project keeps what it keeps of QGIS's own legend, and shows that when it is opened without the plugin.
    """

    def createLayerTreeModelLegendNodes(self, node: QgsLayerTreeLayer) -> list[QgsLayerTreeModelLegendNode]:
        """As QGIS asks for them."""
        nodes = super().createLayerTreeModelLegendNodes(node)
        look = two_way_of_layer(node.layer())
        if look is not None:
            font = QFont()
            font.setPixelSize(QFontInfo(font).pixelSize())
            classes = sum(map(len, look.style.rows))
            nodes = [QgsImageLegendNode(node, square_image(look, font)), *nodes[classes:]]
        for each in nodes:
            # They are the model's from here on: without this Python would take them away from under it.
            sip.transferto(each, None)
        return nodes


def fit_legend(layer: QgsVectorLayer) -> None:
    """Give a layer the square when it is filled by two figures, and take it away when it is not any more."""
    legend = layer.legend()
    has_square, wants_square = isinstance(legend, TwoWayLegend), two_way_of_layer(layer) is not None
    if has_square == wants_square:
        return
    other = TwoWayLegend(layer) if wants_square else QgsDefaultVectorLayerLegend(layer)
    if isinstance(legend, QgsDefaultVectorLayerLegend):
        other.setShowLabelLegend(legend.showLabelLegend())
    layer.setLegend(other)
