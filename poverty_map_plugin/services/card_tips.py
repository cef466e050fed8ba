"""The card in short, as QGIS's map tip and as a text in the form: for the desktop without a dock, and for the phone.

Both are expressions of the plugin's own over the layer's columns; what the columns hold is escaped and never evaluated.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorTextElement,
    QgsEditFormConfig,
    QgsExpression,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..catalog.entities import Entity
from ..catalog.loader import Catalog

#: How many lines a tip of a record has at most.
_MOST = 8


def add_place_tip(layer: QgsVectorLayer, catalog: Catalog, locale: str) -> None:
    """Give a map table its tip, and a form with the same lines: name, then the headline figures that are known."""
    columns = layer.fields().names()
    lines = []
    for indicator in catalog.indicators.values():
        if indicator.name in columns and (indicator.headline or indicator.ratio):
            column = QgsExpression.quotedColumnRef(indicator.name)
            unit = indicator.unit.text(locale)
            value = f"format_number({column}, {indicator.decimals}) || {_quoted(' ' + unit if unit else '')}"
            lines.append(_line(column, indicator.label.text(locale), value))
    _set_tip(layer, "name", lines)
    _set_form(layer, lines)


def add_record_tip(layer: QgsVectorLayer, entity: Entity, locale: str) -> None:
    """Give a layer of records its tip: the title, then the first fields that say something and tell of nobody."""
    columns = layer.fields().names()
    fields = [f for f in entity.fields if f.name in columns and not f.personal and f.format is None]
    title = next((f.name for f in fields if f.name in ("name", "title")), entity.key[0])
    shown = [f for f in fields if f.name not in (title, *entity.key) and not f.names_place and not f.references]
    lines = []
    for field in shown[:_MOST]:
        column = QgsExpression.quotedColumnRef(field.name)
        # Words of lists instead of their codes, as the form shows them.
        value = _escaped(f"represent_value({column})")
        lines.append(_line(column, layer.attributeAlias(columns.index(field.name)) or field.label.text(locale), value))
    _set_tip(layer, title, lines)


def _set_tip(layer: QgsVectorLayer, title: str, lines: Iterable[str]) -> None:
    name = _escaped(QgsExpression.quotedColumnRef(title))
    text = " || ".join([f"'<b>' || {name} || '</b>'", *lines])
    layer.setMapTipTemplate(f"[% {text} %]")
    layer.setMapTipsEnabled(True)


def _set_form(layer: QgsVectorLayer, lines: list[str]) -> None:
    """Name and code as fields, the figures as a text, which QField shows, too."""
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    title = QCoreApplication.translate("CardTips", "Card")
    tab = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    names = layer.fields().names()
    for name in ("name", "code"):
        if name in names:
            tab.addChildElement(QgsAttributeEditorField(name, names.index(name), tab))
    element = QgsAttributeEditorTextElement(title, tab)
    element.setShowLabel(False)
    # The first line break would leave an empty line above the figures.
    element.setText("[% regexp_replace(" + " || ".join(lines or ["''"]) + ", '^<br>', '') %]")
    tab.addChildElement(element)
    config.addTab(tab)
    layer.setEditFormConfig(config)


def _line(column: str, label: str, value: str) -> str:
    """An expression for a line of its own, empty when the column is NULL; `value` is an expression."""
    colon = QCoreApplication.translate("CardTips", ": ")
    return f"if({column} IS NULL, '', '<br>' || {_quoted(_html(label) + colon)} || {value})"


def _escaped(expression: str) -> str:
    return f"replace(replace(coalesce(to_string({expression}), ''), '&', '&amp;'), '<', '&lt;')"


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _quoted(text: str) -> str:
    # A label of a catalog must not end the expression that it stands in.
    return str(QgsExpression.quotedString(text)).replace("%]", "%' || ']")
