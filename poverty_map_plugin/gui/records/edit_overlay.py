"""What a layer's edit buffer holds that the store does not have yet: added, changed and deleted records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, QTimer, QVariant, pyqtSignal


class EditOverlay(QObject):
    """Follows the edits of one layer, or of none.

    `changed` tells that the buffer holds other things now, `committed` that they went into the store. A mass edit
    tells of it once.
    """

    changed = pyqtSignal()
    committed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._added: dict[int, dict[str, Any]] = {}
        self._changed: dict[int, dict[str, Any]] = {}
        self._deleted: frozenset[int] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        self._soon_committed = QTimer(self)
        self._soon_committed.setSingleShot(True)
        self._soon_committed.timeout.connect(self.committed)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer that is followed."""
        return self._layer

    @property
    def added(self) -> tuple[int, ...]:
        """The numbers of new records, below zero, the newest first."""
        return tuple(sorted(self._added))

    @property
    def count(self) -> int:
        """How many records have unsaved changes."""
        return len(self._added) + len(self._changed) + len(self._deleted)

    def values(self, fid: int) -> Mapping[str, Any]:
        """The changed values of a record, or all of a new one, by field, as the store would keep them."""
        return self._added.get(fid) or self._changed.get(fid, {})

    def is_deleted(self, fid: int) -> bool:
        """Whether a record is to be removed."""
        return fid in self._deleted

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Follow another layer, or none."""
        if layer is self._layer:
            return
        self.let_go()
        self._layer = layer
        if layer is not None:
            for signal in self._signals(layer):
                signal.connect(self._read_soon)
            layer.afterCommitChanges.connect(self._commit)
            layer.willBeDeleted.connect(self._lose)
        self._read()

    def let_go(self) -> None:
        """Follow no layer any more, and forget what it held."""
        layer, self._layer = self._layer, None
        self._soon.stop()
        self._soon_committed.stop()
        if layer is not None:
            for signal in self._signals(layer):
                signal.disconnect(self._read_soon)
            layer.afterCommitChanges.disconnect(self._commit)
            layer.willBeDeleted.disconnect(self._lose)
        self._added, self._changed, self._deleted = {}, {}, frozenset()

    @staticmethod
    def _signals(layer: QgsVectorLayer) -> tuple[Any, ...]:
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

    def _read_soon(self, *_: object) -> None:
        self._soon.start()

    def _commit(self) -> None:
        # After the event: the layer clears its buffer only then.
        self._soon.start()
        self._soon_committed.start()

    def _lose(self) -> None:
        """The layer is about to die, with what it held."""
        self.let_go()
        self.changed.emit()

    def _read(self) -> None:
        self._added, self._changed, self._deleted = {}, {}, frozenset()
        buffer = self._layer.editBuffer() if self._layer is not None else None
        if self._layer is not None and buffer is not None:
            names = self._layer.fields().names()
            self._added = {
                fid: {name: plain_value(value) for name, value in zip(names, feature.attributes(), strict=True)}
                for fid, feature in buffer.addedFeatures().items()
            }
            self._changed = {
                fid: {names[index]: plain_value(value) for index, value in changes.items()}
                for fid, changes in buffer.changedAttributeValues().items()
            }
            self._changed |= {fid: self._changed.get(fid, {}) for fid in buffer.changedGeometries()}
            self._deleted = frozenset(buffer.deletedFeatureIds())
        self.changed.emit()


def plain_value(value: Any) -> Any:
    """A value of a layer as the store keeps it: dates as texts, nothing as None."""
    if isinstance(value, QVariant):
        return None if value.isNull() else plain_value(value.value())
    if isinstance(value, QDateTime):
        return value.toString("yyyy-MM-ddTHH:mm:ss") if value.isValid() else None
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    return value
