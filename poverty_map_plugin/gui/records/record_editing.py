"""Edits records the way QGIS does: in the layer's edit buffer, by its forms, with its undo stack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsGeometry, QgsVectorDataProvider, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..record_forms import open_form
from .edit_overlay import EditOverlay


class RecordEditing(QObject):
    """Edits the layer that an overlay follows.

    `failed` carries a sentence, and details that may be empty. Nothing here asks whether to save: QGIS does, when the
    project closes.
    """

    failed = pyqtSignal(str, str)

    def __init__(self, iface: QgisInterface, overlay: EditOverlay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._overlay = iface, overlay

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer that is edited."""
        return self._overlay.layer

    @property
    def obstacle(self) -> str:
        """Why records cannot be edited, in a sentence; empty when they can."""
        layer = self.layer
        if layer is None:
            return self.tr(
                "The project has no layer of these records, perhaps because an older version made it. "
                "Make the project anew to edit them."
            )
        provider = layer.dataProvider()
        can = QgsVectorDataProvider.Capability
        needed = can.AddFeatures | can.DeleteFeatures | can.ChangeAttributeValues
        if layer.readOnly() or provider is None or provider.capabilities() & needed != needed:
            return self.tr("The layer of these records is read-only.")
        return ""

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return self.layer is not None and bool(self.layer.isModified())

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self.layer is not None and bool(self.layer.undoStack().canUndo())

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit that was taken back."""
        return self.layer is not None and bool(self.layer.undoStack().canRedo())

    def add(self, values: Mapping[str, str], geometry: QgsGeometry | None = None) -> bool:
        """Open the form of a new record that has these values already; whether it was added."""
        layer = self._begin()
        if layer is None:
            return False
        names = layer.fields().names()
        given = {names.index(name): value for name, value in values.items() if name in names}
        added = self._iface.vectorLayerTools().addFeature(layer, given, geometry or QgsGeometry())
        # QGIS's answer and the feature; what matters is the first.
        return bool(added[0] if isinstance(added, tuple) else added)

    def open(self, fid: int, *, edit: bool) -> bool:
        """Open a record's form, to `edit` or as things stand; whether the layer still has the record."""
        layer = self._begin() if edit else self.layer
        if layer is None:
            return edit  # why it cannot be edited was told
        feature = layer.getFeature(fid)
        if not feature.isValid():
            return False
        open_form(self._iface, layer, feature)
        return True

    def delete(self, fids: Sequence[int]) -> None:
        """Delete records, as one step that can be undone."""
        layer = self._begin()
        if layer is None or not fids:
            return
        layer.beginEditCommand(self.tr("Delete records"))
        if layer.deleteFeatures(list(fids)):
            layer.endEditCommand()
        else:
            layer.destroyEditCommand()
            self.failed.emit(self.tr("The records cannot be deleted."), "")
        layer.triggerRepaint()

    def save(self) -> bool:
        """Write the edits into the store; what cannot be written stays in the buffer, and is told."""
        layer = self.layer
        if layer is None or not layer.isEditable():
            return True
        if layer.commitChanges():
            return True
        sentence = self.tr("“{layer}” could not be saved. What is not saved is still there.").format(layer=layer.name())
        self.failed.emit(sentence, "\n".join(layer.commitErrors()))
        return False

    def discard(self) -> None:
        """Give the edits up."""
        layer = self.layer
        if layer is not None and layer.isEditable() and not layer.rollBack():
            self.failed.emit(self.tr("The changes cannot be discarded."), "\n".join(layer.commitErrors()))

    def undo(self) -> None:
        """Take the last edit back."""
        if self.layer is not None:
            self.layer.undoStack().undo()
            self.layer.triggerRepaint()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.layer is not None:
            self.layer.undoStack().redo()
            self.layer.triggerRepaint()

    def _begin(self) -> QgsVectorLayer | None:
        """The layer, open for edits; None, and a word about it, when it cannot be."""
        layer, obstacle = self.layer, self.obstacle
        if layer is not None and not obstacle and (layer.isEditable() or layer.startEditing()):
            return layer
        self.failed.emit(obstacle or self.tr("The layer of these records cannot be edited now."), "")
        return None
