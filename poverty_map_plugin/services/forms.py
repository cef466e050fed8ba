"""The forms of records in a project: fields in words, checked as they are typed, with their history on a tab."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorTextElement,
    QgsAttributeTableConfig,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ..catalog.entities import Entity, Field, FieldType, Format
from ..catalog.loader import Catalog
from .person import USER_VARIABLE
from .photos import PHOTO
from .workbook_words import UNITS

#: Fields whose text is longer than a line.
_LONG = ("note", "content", "needs", "summary", "body", "measure", "effect", "result", "reason")
_PICTURE_HEIGHT = 200
#: What a new record gets without anybody typing it; the name also when a record is changed.
_DEFAULTS = {
    "uuid": QgsDefaultValue("uuid('WithoutBraces')"),
    "updated_at": QgsDefaultValue("format_date(now(), 'yyyy-MM-ddTHH:mm:ss.zzz')"),
    "updated_by": QgsDefaultValue(f"coalesce(@{USER_VARIABLE}, @user_account_name)", True),
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
        layer.setFieldAlias(index, titled(field, locale))
        layer.setEditorWidgetSetup(index, _widget(field, catalog, locale))
        _constrain(layer, index, field, unique=entity.key == (name,))
    shown = [name for name in ("name", "title", "head_name", *entity.key) if name in known and not known[name].personal]
    layer.setDisplayExpression(QgsExpression.quotedColumnRef(shown[0] if shown else entity.key[0]))
    hide_columns(layer, [name for name in layer.fields().names() if name not in known or is_hidden(known[name])])


def titled(field: Field, locale: str) -> str:
    """What a field is called in forms: its label with the unit, as workbooks write it, too."""
    if not field.unit:
        return field.label.text(locale)
    unit = UNITS[field.unit].text(locale) if field.unit in UNITS else field.unit
    return f"{field.label.text(locale)} ({unit})"


def masked(field: Field, label: str, parent: QgsAttributeEditorContainer) -> QgsAttributeEditorTextElement:
    """An identity number with all but five characters hidden; the field itself has no widget."""
    column = QgsExpression.quotedColumnRef(field.name)
    element = QgsAttributeEditorTextElement(label, parent)
    start = f"rpad(left({column}, 3), length({column}) - 2, '*')"
    element.setText(f"[% coalesce({start} || right({column}, 2), '') %]")
    return element


def is_hidden(field: Field) -> bool:
    """Whether a value is never shown in full."""
    return field.format is Format.IDENTITY_NUMBER


def _widget(field: Field, catalog: Catalog, locale: str) -> QgsEditorWidgetSetup:
    if is_hidden(field):
        return QgsEditorWidgetSetup("Hidden", {})
    if field.codes:
        codes = catalog.code_lists[field.codes].codes
        return choices({code.text(locale): value for value, code in codes.items()})
    if field.type is FieldType.BOOLEAN:
        return QgsEditorWidgetSetup("CheckBox", {})
    if field.type in (FieldType.DATE, FieldType.DATETIME):
        form = "yyyy-MM-dd" if field.type is FieldType.DATE else "yyyy-MM-dd HH:mm"
        options = {"display_format": form, "calendar_popup": True, "allow_null": True}
        return QgsEditorWidgetSetup("DateTime", options)
    if field.name == PHOTO:
        # The file beside the workspace, whose folder is that of the project, with the picture under it.
        return QgsEditorWidgetSetup(
            "ExternalResource",
            {
                "DocumentViewer": 1,
                "DocumentViewerHeight": _PICTURE_HEIGHT,
                "FileWidget": True,
                "FileWidgetButton": True,
                "RelativeStorage": 1,
                "StorageMode": 0,
            },
        )
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name in _LONG, "UseHtml": False})


def choices(values: Mapping[str, str]) -> QgsEditorWidgetSetup:
    """A list to choose from: word -> value."""
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


def hide_columns(layer: QgsVectorLayer, names: list[str]) -> QgsAttributeTableConfig:
    """Leave columns out of the attribute table; returns its configuration."""
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
