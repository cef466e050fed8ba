"""Reads a layer's edit buffer: what was added, changed and deleted in QGIS and is not in the store yet."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

from ..services.unsaved_edits import NO_EDITS, UnsavedEdits


def edit_signals(layer: QgsVectorLayer) -> tuple[Any, ...]:
    """The signals after any of which the buffer may hold other things."""
    return (
        layer.attributeValueChanged,
        layer.geometryChanged,
        layer.featureAdded,
        layer.featureDeleted,
        layer.editingStarted,
        layer.editingStopped,
        layer.afterRollBack,
        layer.undoStack().indexChanged,
    )


def unsaved_edits(layer: QgsVectorLayer) -> UnsavedEdits:
    """What the buffer holds; a record that was only moved counts as changed, without new values."""
    buffer = layer.editBuffer()
    if buffer is None:
        return NO_EDITS
    names = layer.fields().names()
    added = [
        {**{n: plain_value(value) for n, value in zip(names, feature.attributes(), strict=True)}, "fid": number}
        for number, feature in buffer.addedFeatures().items()
    ]
    changed: dict[int, dict[str, Any]] = {
        number: {names[index]: plain_value(value) for index, value in values.items()}
        for number, values in buffer.changedAttributeValues().items()
    }
    for number in buffer.changedGeometries():
        changed.setdefault(number, {})
    return UnsavedEdits(changed, added, frozenset(buffer.deletedFeatureIds()))


def plain_value(value: Any) -> Any:
    """A value of a layer as the store keeps it: dates as texts, nothing as None."""
    if isinstance(value, QVariant):
        return None if value.isNull() else plain_value(value.value())
    if isinstance(value, QDateTime):
        return value.toString("yyyy-MM-ddTHH:mm:ss") if value.isValid() else None
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    return value
