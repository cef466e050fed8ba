"""The actions of the records dock, and its toolbar."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtWidgets import QAction, QSizePolicy, QToolBar, QWidget

from .record_editing import RecordEditing

_ICON_SIZE = 16


class RecordActions(QObject):
    """Each with QGIS's own icon, and a tip that says why when it cannot be used."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tips: dict[QAction, str] = {}
        self.add = self._make("Add", "mActionNewTableRow", self.tr("Add a record"))
        self.add_at = self._make("AddAt", "mActionCapturePoint", self.tr("Add a record at a place clicked on the map"))
        self.add_at.setCheckable(True)
        self.edit = self._make("Edit", "mActionFormView", self.tr("Edit the record in its form"))
        self.delete = self._make("Delete", "mActionDeleteSelected", self.tr("Delete the selected records"))
        self.save = self._make("Save", "mActionSaveEdits", self.tr("Save the changes"))
        self.discard = self._make("Discard", "mActionCancelEdits", self.tr("Discard the changes"))
        self.undo = self._make("Undo", "mActionUndo", self.tr("Undo"))
        self.redo = self._make("Redo", "mActionRedo", self.tr("Redo"))
        self.zoom = self._make("Zoom", "mActionZoomToSelected", self.tr("Zoom to the records or their place"))
        self.select = self._make("Select", "mActionSelectRectangle", self.tr("Select on the map"))
        self.card = self._make("Card", "mActionIdentify", self.tr("Show the card of the record's place"))
        self.copy = self._make("Copy", "mActionEditCopy", self.tr("Copy the selected rows"))
        self.columns = self._make("Columns", "mActionEditTable", self.tr("Choose columns…"))
        #: By its key alone: the search has no button.
        self.find = QAction(self)
        self.toolbar = QToolBar(parent)
        self.toolbar.setObjectName("PovertyMapRecordToolbar")
        self.toolbar.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        # Its buttons before the filters, which shrink; in a narrow dock the last of them go behind an arrow.
        self.toolbar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for group in (
            (self.add, self.add_at, self.edit, self.delete),
            (self.save, self.discard, self.undo, self.redo),
            (self.zoom, self.select, self.card, self.copy, self.columns),
        ):
            self.toolbar.addActions(group)
            self.toolbar.addSeparator()

    def show_state(self, editing: RecordEditing, selected: int, *, has_table: bool, can_be_placed: bool) -> None:
        """Enable what can be done now."""
        obstacle = editing.obstacle if has_table else ""
        can_edit = has_table and not obstacle
        self._set(self.add, can_edit, obstacle)
        unplaceable = "" if can_be_placed else self.tr("A click says nothing of these records: add them by their form.")
        self._set(self.add_at, can_edit and can_be_placed, obstacle or unplaceable)
        self._set(self.edit, can_edit and selected > 0, obstacle)
        self._set(self.delete, can_edit and selected > 0, obstacle)
        self._set(self.save, editing.is_modified, obstacle)
        is_open = editing.layer is not None and editing.layer.isEditable()
        self._set(self.discard, is_open, obstacle)
        self._set(self.undo, editing.can_undo, obstacle)
        self._set(self.redo, editing.can_redo, obstacle)
        for action in (self.zoom, self.select, self.card, self.copy):
            self._set(action, has_table and selected > 0, "")
        self._set(self.columns, has_table, "")

    def _make(self, name: str, icon: str, tip: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(f"{icon}.svg"), tip, self)
        action.setObjectName(f"PovertyMapRecord{name}")
        action.setToolTip(tip)
        self._tips[action] = tip
        return action

    def _set(self, action: QAction, enabled: bool, obstacle: str) -> None:
        action.setEnabled(enabled)
        tip = self._tips[action]
        action.setToolTip(f"{tip}\n{obstacle}" if obstacle else tip)
