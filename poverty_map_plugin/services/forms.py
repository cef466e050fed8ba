"""The forms of records in a project: fields in words, checked as they are typed, with their history on a tab."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorTextElement,
    QgsAttributeTableConfig,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ..catalog.entities import Entity, Field, FieldType, Format
from ..catalog.loader import Catalog

#: The role of the table that tells of every change, and its columns that a form shows.
HISTORY_ROLE = "record_history"
_HISTORY_SHOWN = ("changed_at", "changed_by", "field", "old", "new")
#: Fields whose text is longer than a line.
_LONG = ("note", "content", "needs", "summary", "body", "measure", "effect", "result", "reason")
#: What a new record gets without anybody typing it; the name also when a record is changed.
_DEFAULTS = {
    "uuid": QgsDefaultValue("uuid('WithoutBraces')"),
    "updated_at": QgsDefaultValue("format_date(now(), 'yyyy-MM-ddTHH:mm:ss.zzz')"),
    "updated_by": QgsDefaultValue("@user_account_name", True),
    "is_sample": QgsDefaultValue("0"),
}


def set_form(layer: QgsVectorLayer, entity: Entity, catalog: Catalog, locale: str) -> None:
    """Give a layer of records its form: labels, widgets, constraints; what only the store needs is hidden."""
    known = {field.name: field for field in entity.fields}
    for index, name in enumerate(layer.fields().names()):
        field = known.get(name)
        if field is None:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
            if name in _DEFAULTS:
                layer.setDefaultValueDefinition(index, _DEFAULTS[name])
            continue
        unit = f" ({field.unit})" if field.unit else ""
        layer.setFieldAlias(index, field.label.text(locale) + unit)
        layer.setEditorWidgetSetup(index, _widget(field, catalog, locale))
        _constrain(layer, index, field, unique=entity.key == (name,))
    shown = [name for name in ("name", "title", "head_name", *entity.key) if name in known and not known[name].personal]
    layer.setDisplayExpression(QgsExpression.quotedColumnRef(shown[0] if shown else entity.key[0]))
    _hide_columns(layer, [name for name in layer.fields().names() if name not in known or _is_hidden(known[name])])


def set_history_form(layer: QgsVectorLayer, catalog: Catalog, locale: str) -> None:
    """Give the table of changes its columns' names; nobody edits it."""
    translate = QCoreApplication.translate
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
            layer.setEditorWidgetSetup(index, _choices({label: value for value, label in labels.items()}))
        elif name not in _HISTORY_SHOWN:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
    layer.setReadOnly(True)
    layer.setDisplayExpression(QgsExpression.quotedColumnRef("changed_at"))
    config = _hide_columns(layer, [name for name in layer.fields().names() if name not in _HISTORY_SHOWN])
    config.setSortExpression(QgsExpression.quotedColumnRef("fid"))
    config.setSortOrder(Qt.SortOrder.DescendingOrder)
    layer.setAttributeTableConfig(config)


def join_history(
    project: QgsProject, layer: QgsVectorLayer, history: QgsVectorLayer, entity: Entity, catalog: Catalog, locale: str
) -> None:
    """Put a record's fields and its history on two tabs of its form; both layers must be in the project."""
    relation = QgsRelation(QgsRelationContext(project))  # by itself it looks for layers in the open project
    relation.setId(f"history_{entity.name}")
    relation.setName(QCoreApplication.translate("History", "History"))
    relation.setReferencedLayer(layer.id())
    relation.setReferencingLayer(history.id())
    relation.addFieldPair("uuid", "uuid")
    project.relationManager().addRelation(relation)
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    root = config.invisibleRootContainer()
    record = _tab(QCoreApplication.translate("History", "Record"), root)
    names = layer.fields().names()
    for field in entity.fields:
        if field.format is Format.IDENTITY_NUMBER:
            record.addChildElement(_masked(field, layer.attributeAlias(names.index(field.name)), record))
        elif field.name in names:
            record.addChildElement(QgsAttributeEditorField(field.name, names.index(field.name), record))
    changes = _tab(relation.name(), root)
    changes.addChildElement(_changes(relation, catalog, locale, changes))
    config.addTab(record)
    config.addTab(changes)
    layer.setEditFormConfig(config)


def _tab(name: str, root: QgsAttributeEditorContainer) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(name, root)
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    return tab


def _changes(
    relation: QgsRelation, catalog: Catalog, locale: str, parent: QgsAttributeEditorContainer
) -> QgsAttributeEditorTextElement:
    """The changes of a record as lines of text, the newest first: when, who, field, what was, what is.

    The words of the data are escaped, as the element shows rich text; the expression is the plugin's own.
    """
    labels = {f.name: f.label.text(locale) for f in reversed(catalog.entities[_entity_of(relation)].fields)}
    names = ", ".join(f"{_quoted(name)}, {_quoted(label)}" for name, label in labels.items())

    def escaped(column: str) -> str:
        text = f"coalesce(to_string({QgsExpression.quotedColumnRef(column)}), '')"
        return f"replace(replace({text}, '&', '&amp;'), '<', '&lt;')"

    hidden = ", ".join(_quoted(f.name) for f in catalog.entities[_entity_of(relation)].fields if _is_hidden(f)) or "''"
    values = f"if(\"field\" IN ({hidden}), '***', {escaped('old')} || ' → ' || {escaped('new')})"
    label = f'coalesce(map_get(map({names}), "field"), "field")'
    when = "left(replace(\"changed_at\", 'T', ' '), 16)"
    line = f"{when} || '　<b>' || {escaped('changed_by')} || '</b>　' || {label} || ': ' || {values}"
    lines = (
        f"relation_aggregate({_quoted(relation.id())}, 'concatenate', {line}, concatenator:='<br>', order_by:=-\"fid\")"
    )
    nothing = QCoreApplication.translate("History", "Nothing was changed since the record was added.")
    element = QgsAttributeEditorTextElement(relation.name(), parent)
    element.setShowLabel(False)
    element.setText(f"[% coalesce(nullif({lines}, ''), {_quoted(nothing)}) %]")
    return element


def _entity_of(relation: QgsRelation) -> str:
    return str(relation.id()).removeprefix("history_")


def _quoted(text: str) -> str:
    return str(QgsExpression.quotedString(text))


def _masked(field: Field, label: str, parent: QgsAttributeEditorContainer) -> QgsAttributeEditorTextElement:
    """An identity number with all but five characters hidden; the field itself has no widget."""
    column = QgsExpression.quotedColumnRef(field.name)
    element = QgsAttributeEditorTextElement(label, parent)
    start = f"rpad(left({column}, 3), length({column}) - 2, '*')"
    element.setText(f"[% coalesce({start} || right({column}, 2), '') %]")
    return element


def _is_hidden(field: Field) -> bool:
    return field.format is Format.IDENTITY_NUMBER


def _widget(field: Field, catalog: Catalog, locale: str) -> QgsEditorWidgetSetup:
    if _is_hidden(field):
        return QgsEditorWidgetSetup("Hidden", {})
    if field.codes:
        codes = catalog.code_lists[field.codes].codes
        return _choices({code.text(locale): value for value, code in codes.items()})
    if field.type is FieldType.BOOLEAN:
        return QgsEditorWidgetSetup("CheckBox", {})
    if field.type in (FieldType.DATE, FieldType.DATETIME):
        form = "yyyy-MM-dd" if field.type is FieldType.DATE else "yyyy-MM-dd HH:mm"
        options = {"display_format": form, "calendar_popup": True, "allow_null": True}
        return QgsEditorWidgetSetup("DateTime", options)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name in _LONG, "UseHtml": False})


def _choices(values: Mapping[str, str]) -> QgsEditorWidgetSetup:
    words: list[dict[str, Any]] = [{word: value} for word, value in values.items()]
    return QgsEditorWidgetSetup("ValueMap", {"map": words})


def _constrain(layer: QgsVectorLayer, index: int, field: Field, unique: bool) -> None:
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    kinds = QgsFieldConstraints.Constraint
    if field.required:
        layer.setFieldConstraint(index, kinds.ConstraintNotNull, hard)
    if unique:
        layer.setFieldConstraint(index, kinds.ConstraintUnique, hard)
    column = QgsExpression.quotedColumnRef(field.name)
    limits = [
        f"{column} {sign} {limit!r}" for sign, limit in ((">=", field.min), ("<=", field.max)) if limit is not None
    ]
    if limits:
        low, high = ("" if limit is None else f"{limit:g}" for limit in (field.min, field.max))
        layer.setConstraintExpression(index, f"{column} IS NULL OR ({' AND '.join(limits)})", f"{low} – {high}")
        layer.setFieldConstraint(index, kinds.ConstraintExpression, hard)


def _hide_columns(layer: QgsVectorLayer, names: list[str]) -> QgsAttributeTableConfig:
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.name in names
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)
    return config


def record_entities(catalog: Catalog, drawn: set[str]) -> list[Entity]:
    """The entities whose records a project lists without drawing them; places above the village are maps."""
    above = {"province", "prefecture", "county", "township"}
    return [entity for entity in catalog.entities.values() if entity.name not in drawn | above]
