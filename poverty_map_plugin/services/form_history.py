"""The history of a record on a tab of its form: when, who, which field, what was and what is, in words.

The tab is a text with expressions of the plugin's own; every word that comes from records, from whoever wrote them or
from a catalog is escaped, as the text is shown as HTML.
"""

from __future__ import annotations

import html
from collections.abc import Iterable

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorTextElement,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ..catalog.entities import Entity, Field, FieldType, Format
from ..catalog.loader import Catalog
from .forms import choices, hide_columns, is_hidden, masked, titled

translate = QCoreApplication.translate

#: The role of the table that tells of every change, and its columns that are shown.
HISTORY_ROLE = "record_history"
_SHOWN = ("changed_at", "changed_by", "field", "old", "new")
_SHAPE = "geom"
_CELL = '<td style="padding: 1px 14px 1px 0">'
#: A moment of the log, which is in UTC, as the clock on the wall shows it.
_WHEN = (
    "coalesce(format_date(datetime_from_epoch(epoch(to_datetime(\"changed_at\"))), 'yyyy-MM-dd HH:mm'), "
    'left("changed_at", 16))'
)
#: The newest change first, its fields in their order: the view numbers them after 16 MB for each change.
_ORDER = '"fid" % 16777216 - 16777216 * floor("fid" / 16777216)'


def set_history_form(layer: QgsVectorLayer, catalog: Catalog, locale: str) -> None:
    """Give the table of changes its columns' names; nobody edits it."""
    words = {
        "changed_at": translate("History", "When (UTC)"),
        "changed_by": translate("History", "Who"),
        "action": translate("History", "What"),
        "field": translate("History", "Field"),
        "old": translate("History", "Was"),
        "new": translate("History", "Is"),
    }
    labels: dict[str, str] = {}
    for entity in catalog.entities.values():
        for field in entity.fields:
            labels.setdefault(field.name, field.label.text(locale))
    for index, name in enumerate(layer.fields().names()):
        layer.setFieldAlias(index, words.get(name, name))
        if name == "field":
            layer.setEditorWidgetSetup(index, choices({label: value for value, label in labels.items()}))
        elif name not in _SHOWN:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
    layer.setReadOnly(True)
    layer.setDisplayExpression(QgsExpression.quotedColumnRef("changed_at"))
    config = hide_columns(layer, [name for name in layer.fields().names() if name not in _SHOWN])
    config.setSortExpression(QgsExpression.quotedColumnRef("fid"))
    config.setSortOrder(Qt.SortOrder.DescendingOrder)
    layer.setAttributeTableConfig(config)


def join_history(
    project: QgsProject, layer: QgsVectorLayer, history: QgsVectorLayer, entity: Entity, catalog: Catalog, locale: str
) -> None:
    """Put a record's fields and its history on two tabs of its form; both layers must be in the project."""
    relation = QgsRelation(QgsRelationContext(project))  # by itself it looks for layers in the open project
    relation.setId(f"history_{entity.name}")
    relation.setName(translate("History", "History"))
    relation.setReferencedLayer(layer.id())
    relation.setReferencingLayer(history.id())
    relation.addFieldPair("uuid", "uuid")
    project.relationManager().addRelation(relation)
    _set_tabs(layer, entity, _changes(relation.id(), entity, catalog, locale))


def show_history(
    layer: QgsVectorLayer, history: QgsVectorLayer, uuid: str, entity: Entity, catalog: Catalog, locale: str
) -> None:
    """Put one record's fields and its history on two tabs of its form; none of the layers need be in a project."""
    row = QgsExpression(_row(entity, catalog, locale))
    context = QgsExpressionContext()
    request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression("uuid", uuid))
    request.addOrderBy(_ORDER)
    rows = []
    for change in history.getFeatures(request):
        context.setFeature(change)
        rows.append(str(row.evaluate(context) or ""))
    text = f"<table>{_head()}{''.join(rows)}</table>" if rows else _html(_nothing())
    # The form would take what stands between such signs for an expression.
    _set_tabs(layer, entity, text.replace("[%", "[&#37;"))


def _set_tabs(layer: QgsVectorLayer, entity: Entity, history: str) -> None:
    """The record's fields on one tab, a text on the other."""
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    root = config.invisibleRootContainer()
    record = _tab(translate("History", "Record"), root)
    names = layer.fields().names()
    for field in entity.fields:
        if field.format is Format.IDENTITY_NUMBER:
            record.addChildElement(masked(field, layer.attributeAlias(names.index(field.name)), record))
        elif field.name in names:
            record.addChildElement(QgsAttributeEditorField(field.name, names.index(field.name), record))
    name = translate("History", "History")
    changes = _tab(name, root)
    text = QgsAttributeEditorTextElement(name, changes)
    text.setShowLabel(False)
    text.setText(history)
    changes.addChildElement(text)
    config.addTab(record)
    config.addTab(changes)
    layer.setEditFormConfig(config)


def _tab(name: str, root: QgsAttributeEditorContainer) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(name, root)
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    return tab


def _changes(relation: str, entity: Entity, catalog: Catalog, locale: str) -> str:
    """A table of the changes, the newest first; a sentence when there are none."""
    row = _row(entity, catalog, locale)
    rows = f"relation_aggregate({_quoted(relation)}, 'concatenate', {row}, concatenator:='', order_by:={_ORDER})"
    table = f"'<table>' || {_quoted(_head())} || nullif({rows}, '') || '</table>'"
    return f"[% coalesce({table}, {_word(_nothing())}) %]"


def _nothing() -> str:
    return translate("History", "Nothing was changed since the record was added.")


def _head() -> str:
    """The titles of the columns, as HTML."""
    titles = (
        translate("History", "When"),
        translate("History", "Who"),
        translate("History", "Field"),
        translate("History", "Change"),
    )
    return f"<tr>{''.join(f'{_CELL}<b>{_html(title)}</b></td>' for title in titles)}</tr>"


def _row(entity: Entity, catalog: Catalog, locale: str) -> str:
    """An expression for a change as a row of HTML."""
    labels = {field.name: titled(field, locale) for field in entity.fields} | {_SHAPE: translate("History", "Position")}
    label = f'coalesce(map_get({_map(labels)}, "field"), {_escaped("field")})'
    old, new = (_in_words(column, entity, catalog, locale) for column in ("old", "new"))
    # A new record has no values before, and a shape is not told in figures.
    moved = _word(translate("History", "moved"))
    values = (
        f"CASE WHEN \"field\" IN ({_texts(f.name for f in entity.fields if is_hidden(f))}) THEN '***' "
        f"WHEN \"field\" = '{_SHAPE}' THEN {moved} "
        f"WHEN \"action\" = 'insert' THEN {new} ELSE {old} || ' → ' || {new} END"
    )
    values = _folded(values)
    cells = f"</td>' || '{_CELL}".join(f"' || {cell} || '" for cell in (_WHEN, _escaped("changed_by"), label, values))
    return f"'<tr>{_CELL}{cells}</td></tr>'"


def _folded(value: str) -> str:
    """An expression for a value in lines that a form has room for; Chinese is folded, too, which has no blanks."""
    return rf"replace(wordwrap(regexp_replace({value}, '([^ -~]{{20}})', '\\1 '), 30), '\n', '<br>')"


def _in_words(column: str, entity: Entity, catalog: Catalog, locale: str) -> str:
    """An expression for a logged value as people say it: words of code lists, yes and no, plain dates and numbers."""
    value = QgsExpression.quotedColumnRef(column)
    cases: list[tuple[list[str], str]] = []
    for name in sorted({field.codes for field in entity.fields if field.codes}):
        words = {code: label.text(locale) for code, label in catalog.code_lists[name].codes.items()}
        fields = [field.name for field in entity.fields if field.codes == name]
        cases.append((fields, f"map_get({_map(words)}, {value})"))
    truth = _map(
        {
            "1": translate("History", "yes"),
            "true": translate("History", "yes"),
            "0": translate("History", "no"),
            "false": translate("History", "no"),
        }
    )
    by_type = {
        FieldType.BOOLEAN: f"map_get({truth}, {value})",
        FieldType.DATE: f"left({_escaped(column)}, 10)",
        FieldType.DATETIME: f"left(replace({_escaped(column)}, 'T', ' '), 16)",
        FieldType.REAL: f"regexp_replace({_escaped(column)}, '\\\\.0$', '')",
    }
    for kind, shown in by_type.items():
        fields = _of_type(entity.fields, kind)
        if fields:
            cases.append((fields, shown))
    branches = " ".join(f'WHEN "field" IN ({_texts(fields)}) THEN {shown}' for fields, shown in cases)
    # What a list does not know, somebody wrote past it: it is shown as it is.
    known = f"CASE {branches} END" if branches else "NULL"
    empty = _word(translate("History", "(empty)"))
    return f"coalesce(nullif({known}, ''), nullif({_escaped(column)}, ''), {empty})"


def _of_type(fields: Iterable[Field], kind: FieldType) -> list[str]:
    return [field.name for field in fields if field.type is kind and not field.codes]


def _escaped(column: str) -> str:
    """An expression for what a column holds, to be shown as it is."""
    text = f"coalesce(to_string({QgsExpression.quotedColumnRef(column)}), '')"
    return f"replace(replace({text}, '&', '&amp;'), '<', '&lt;')"


def _html(text: str) -> str:
    """A text within HTML, and within an expression, whose end it must not write either."""
    return html.escape(text).replace("%", "&#37;")


def _word(text: str) -> str:
    return _quoted(_html(text))


def _map(words: dict[str, str]) -> str:
    return f"map({', '.join(f'{_quoted(key)}, {_word(word)}' for key, word in words.items())})"


def _texts(values: Iterable[str]) -> str:
    return ", ".join(map(_quoted, values)) or "''"


def _quoted(text: str) -> str:
    return str(QgsExpression.quotedString(text))
