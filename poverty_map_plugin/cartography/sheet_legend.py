"""Fills the sheet's legend with what its map shows at its scale, and with nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutItemPicture,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt

from .layout_template import items_of, show_drawing

#: Signs larger than this, in millimetres, are shown smaller in the legend.
_LARGEST_SIGN = 4.0
#: Position of the entry in the legend of its layer, and its label.
_Shown = tuple[int, str]


class Only(Enum):
    """Which entry of a layer stands for all."""

    MIDDLE = "middle"
    LAST = "last"


@dataclass(frozen=True)
class LegendPart:
    """A layer in the legend.

    Attributes:
        source: holds everything that `layer` may come to show.
        heading: over its entries; none when empty.
        only: the one entry that is shown, instead of all.
        label: of that entry; its own when empty.
    """

    layer: QgsVectorLayer
    source: QgsVectorLayer
    heading: str
    only: Only | None = None
    label: str = ""


class SheetLegend:
    """The items `legend` and `legend_bivariate`. One that the map maker filled stays as it is.

    `enlarged`: how many times larger than usual the map draws its symbols.
    """

    def __init__(
        self, layout: QgsPrintLayout, parts: Sequence[LegendPart], picture: str, enlarged: float = 1.0
    ) -> None:
        self._enlarged = enlarged
        self._legends = [item for item in items_of(layout, "legend") if _is_ours(item)]
        self._parts = [(part, _present(part.layer, part.source)) for part in parts]
        self._filled: list[list[_Shown]] | None = None
        for item in items_of(layout, "legend_bivariate"):
            if isinstance(item, QgsLayoutItemPicture):
                show_drawing(item, picture)

    def show(self, denominator: int) -> None:
        """Explain what is drawn at 1:`denominator`."""
        entries = [_entries(part, present, denominator) for part, present in self._parts]
        if entries == self._filled:
            return
        self._filled = entries
        for item in self._legends:
            item.setAutoUpdateModel(False)
            # A theme with classes and signs is higher than all others together: its column would run off the legend.
            item.setSplitLayer(any(part.layer.diagramRenderer() is not None for part, _ in self._parts))
            root = item.model().rootGroup()
            root.clear()
            for (part, _), shown in zip(self._parts, entries, strict=True):
                if shown:
                    _add(item, part, shown, self._enlarged)
            item.adjustBoxSize()


def _is_ours(item: object) -> bool:
    return isinstance(item, QgsLayoutItemLegend) and (item.autoUpdateModel() or not item.model().rootGroup().children())


def _present(layer: QgsVectorLayer, source: QgsVectorLayer) -> Mapping[str, bool]:
    """By key of the legend, whether `source` has anything of it; keys that are not in it are always shown."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        rules = {rule.ruleKey(): rule.filterExpression() for rule in renderer.rootRule().children()}
        return {key: _any(source, clause) for key, clause in rules.items()}
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        field = source.fields().indexOf(renderer.classAttribute())
        values = {str(value) for value in source.uniqueValues(field)} if field >= 0 else None
        if values is not None:
            return {category.uuid(): str(category.value()) in values for category in renderer.categories()}
    return {}


def _any(layer: QgsVectorLayer, clause: str) -> bool:
    request = QgsFeatureRequest().setFilterExpression(clause).setLimit(1).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return any(True for _ in layer.getFeatures(request))


def _entries(part: LegendPart, present: Mapping[str, bool], denominator: int) -> list[_Shown]:
    shown = [
        (position, item.label())
        for position, item in enumerate(part.layer.renderer().legendSymbolItems())
        if present.get(item.ruleKey(), True) and item.isScaleOK(denominator)
    ]
    if part.layer.diagramRenderer() is not None:
        # Under the signs there may be places in one colour, which says nothing.
        plain = isinstance(part.layer.renderer(), QgsSingleSymbolRenderer)
        return [*([] if plain else shown), *_diagram_entries(part.layer)]
    if part.only is not None:
        chosen = shown[len(shown) // 2 :][:1] if part.only is Only.MIDDLE else shown[-1:]
        return [(position, part.label or label) for position, label in chosen]
    return shown


def _diagram_entries(layer: QgsVectorLayer) -> list[_Shown]:
    """What QGIS tells of a layer's diagrams, after the entries of its renderer."""
    node = QgsLayerTreeLayer(layer)
    nodes = layer.legend().createLayerTreeModelLegendNodes(node)
    first = len(layer.renderer().legendSymbolItems())
    told = [str(each.data(Qt.ItemDataRole.DisplayRole) or "") for each in nodes[first:]]
    return list(enumerate(told, first))


def _add(item: QgsLayoutItemLegend, part: LegendPart, shown: list[_Shown], enlarged: float) -> None:
    node: QgsLayerTreeLayer = item.model().rootGroup().addLayer(part.layer)
    node.setCustomProperty("legend/title-label", _as_text(part.heading or part.layer.name()))
    style = QgsLegendStyle.Style.Subgroup if part.heading else QgsLegendStyle.Style.Hidden
    QgsLegendRenderer.setNodeLegendStyle(node, style)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [position for position, _ in shown])
    symbols = part.layer.renderer().legendSymbolItems()
    for position, label in shown:
        if label:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, position, _as_text(label))
        sign = _sign(symbols[position].symbol(), enlarged) if position < len(symbols) else None
        if sign is not None:
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, position, sign)
    item.model().refreshLayerLegend(node)


def _as_text(label: str) -> str:
    """QGIS evaluates `[% … %]` in legends: what opens one becomes an expression that yields just that."""
    return label.replace("[%", "[% '[%' %]")


def _sign(symbol: object, enlarged: float) -> QgsSymbol | None:
    """The sign as the map draws it where that is not what QGIS's legend would show; None where it is.

    QGIS's legends know nothing of a symbol's reference scale. A large sign is shown at legend size, without the shift
    that puts its foot on the place.
    """
    if isinstance(symbol, QgsLineSymbol) and enlarged != 1:
        line = symbol.clone()
        line.setWidth(line.width() * enlarged)
        return line
    if not isinstance(symbol, QgsMarkerSymbol) or (enlarged == 1 and symbol.size() <= _LARGEST_SIGN):
        return None
    marker = symbol.clone()
    marker.setSize(min(symbol.size(), _LARGEST_SIGN) * enlarged)
    if symbol.size() > _LARGEST_SIGN:
        for layer in marker.symbolLayers():
            layer.setOffset(QPointF(0, 0))
    return marker
