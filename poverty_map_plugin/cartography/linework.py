"""Lines, substations, transformers and roads as an engineer expects them: thicker and warmer as the voltage rises."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor

from ..catalog.indicators import Threshold
from ..catalog.labels import CodeList
from ..catalog.styles import Styles, VoltageClass
from .symbols import line

_TRANSFORMERS_FROM = 60_000
#: Where places are the topic, substations join from this scale on, or their rings would be all one sees.
_MUTED_SUBSTATIONS_FROM = 800_000
#: Lines thinner than this, in millimetres, have no casing: it would be all one sees.
_THINNEST_CASED = 0.3
_ROADS_FROM = {
    "national": 3_000_000,
    "provincial": 1_500_000,
    "county": 500_000,
    "township": 250_000,
    "village": 100_000,
}


def line_renderer(styles: Styles, locale: str, muted: bool) -> QgsRuleBasedRenderer:
    """Power lines by voltage class, the highest drawn last."""

    def stroke(voltage: VoltageClass) -> QgsSymbol:
        casing = None if muted or voltage.width < _THINNEST_CASED else styles.halo
        return line(_tone(voltage.colour, muted), voltage.width, muted, casing=casing)

    return _by_voltage(styles, locale, stroke)


def substation_renderer(styles: Styles, locale: str, muted: bool) -> QgsRuleBasedRenderer:
    """Substations as two rings in the colour of their voltage class."""
    renderer = _by_voltage(styles, locale, lambda voltage: _rings(voltage, styles, muted))
    if muted:
        for rule in renderer.rootRule().children():
            rule.setMinimumScale(min(rule.minimumScale() or _MUTED_SUBSTATIONS_FROM, _MUTED_SUBSTATIONS_FROM))
    return renderer


def _by_voltage(styles: Styles, locale: str, symbol: Callable[[VoltageClass], QgsSymbol]) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    classes = sorted(styles.voltage_classes, key=lambda voltage: voltage.min_kv)
    for index, voltage in enumerate(classes):
        clause = f'"voltage_kv" >= {voltage.min_kv:g}'
        if index + 1 < len(classes):
            clause += f' AND "voltage_kv" < {classes[index + 1].min_kv:g}'
        rule = QgsRuleBasedRenderer.Rule(symbol(voltage), filterExp=clause, label=voltage.label.text(locale))
        if voltage.max_denominator:
            rule.setMinimumScale(voltage.max_denominator)
        root.insertChild(0, rule)
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    passes = count()
    for rule in reversed(root.children()):
        for symbol_layer in rule.symbol().symbolLayers():
            symbol_layer.setRenderingPass(next(passes))
    return renderer


def _rings(voltage: VoltageClass, styles: Styles, muted: bool) -> QgsMarkerSymbol:
    size = (1.2 + voltage.width * 1.9) * (0.8 if muted else 1)
    colour = _tone(voltage.colour, muted)
    common = {"name": "circle", "outline_color": colour, "color": styles.halo}
    symbol = QgsMarkerSymbol.createSimple({**common, "size": f"{size:.2f}", "outline_width": "0.3"})
    inner = QgsSimpleMarkerSymbolLayer.create(
        {**common, "color": colour, "size": f"{size * 0.5:.2f}", "outline_width": "0.25"}
    )
    symbol.appendSymbolLayer(inner)
    return symbol


def _tone(colour: str, muted: bool) -> str:
    """The colour itself, or with a third of its saturation."""
    tone = QColor(colour)
    if muted:
        tone = QColor.fromHslF(
            max(tone.hslHueF(), 0.0), tone.hslSaturationF() * 0.35, min(tone.lightnessF() + 0.08, 1.0)
        )
    return str(tone.name())


def transformer_renderer(
    styles: Styles, thresholds: dict[str, Threshold], labels: dict[str, str]
) -> QgsRuleBasedRenderer:
    """Transformers by load class; `labels` has normal, heavy, overloaded, unknown."""
    heavy, overloaded = thresholds["load_heavy"].value, thresholds["load_overloaded"].value
    rate = '("peak_load_kva" / nullif("capacity_kva", 0) * 100)'
    ramp = styles.ramps["load"].colours
    root = QgsRuleBasedRenderer.Rule(None)
    for clause, key, colour in (
        (f"{rate} >= {overloaded:g}", "overloaded", ramp[-1]),
        (f"{rate} >= {heavy:g} AND {rate} < {overloaded:g}", "heavy", ramp[-3]),
        (f"{rate} < {heavy:g}", "normal", ramp[0]),
        (f"{rate} IS NULL", "unknown", styles.paper),
    ):
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "square", "size": "1.6", "color": colour, "outline_color": "#4d4d4d", "outline_width": "0.15"}
        )
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=clause, label=labels[key]))
    for rule in root.children():
        rule.setMinimumScale(_TRANSFORMERS_FROM)
    return QgsRuleBasedRenderer(root)


def road_renderer(styles: Styles, classes: CodeList, locale: str) -> QgsRuleBasedRenderer:
    """Roads by class, quiet."""
    root = QgsRuleBasedRenderer.Rule(None)
    for code, style in styles.roads.items():
        label = classes.codes[code].text(locale) if code in classes.codes else code
        rule = QgsRuleBasedRenderer.Rule(
            line(style.colour, style.width), filterExp=f"\"road_class\" = '{code}'", label=label
        )
        rule.setMinimumScale(_ROADS_FROM.get(code, 250_000))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def site_renderer(kinds: CodeList, locale: str) -> QgsCategorizedSymbolRenderer:
    """Support sites by kind: one small sign each, told apart by shape."""
    shapes = ("pentagon", "diamond", "triangle", "hexagon", "cross_fill")
    categories = []
    for shape, (code, label) in zip(shapes, kinds.codes.items(), strict=False):
        symbol: QgsSymbol = QgsMarkerSymbol.createSimple(
            {"name": shape, "size": "2.6", "color": "#6b7f5e", "outline_color": "#ffffff", "outline_width": "0.3"}
        )
        categories.append(QgsRendererCategory(code, symbol, label.text(locale)))
    return QgsCategorizedSymbolRenderer("kind", categories)
