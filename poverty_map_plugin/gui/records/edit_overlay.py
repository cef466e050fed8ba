"""What a layer's edit buffer holds that the store does not have yet: added, changed and deleted records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...services.unsaved_edits import NO_EDITS, UnsavedEdits
from ..edit_buffer import edit_signals, unsaved_edits


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
        self._hold(NO_EDITS)
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
        return len(self._added) + len(self._edits.changed) + len(self._edits.removed)

    def values(self, fid: int) -> Mapping[str, Any]:
        """The changed values of a record, or all of a new one, by field, as the store would keep them."""
        return self._added.get(fid) or self._edits.changed.get(fid) or {}

    def is_deleted(self, fid: int) -> bool:
        """Whether a record is to be removed."""
        return fid in self._edits.removed

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Follow another layer, or none."""
        if layer is self._layer:
            return
        self.let_go()
        self._layer = layer
        if layer is not None:
            for signal in edit_signals(layer):
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
            for signal in edit_signals(layer):
                signal.disconnect(self._read_soon)
            layer.afterCommitChanges.disconnect(self._commit)
            layer.willBeDeleted.disconnect(self._lose)
        self._hold(NO_EDITS)

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
        self._hold(unsaved_edits(self._layer) if self._layer is not None else NO_EDITS)
        self.changed.emit()

    def _hold(self, edits: UnsavedEdits) -> None:
        self._edits = edits
        self._added = {int(row["fid"]): row for row in edits.added}
