"""The buttons of the responsibility list: edit, report, save, discard, undo, redo, print, export."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton, QWidget

from ...services.task_list_file import Paper


class TaskActions(QToolBar):
    """Actions with QGIS's own icons; whoever makes it connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = self._add("mActionFormView.svg", self.tr("Edit task"), "PovertyMapEditTask")
        self.report = self._add("mActionNewTableRow.svg", self.tr("Report progress…"), "PovertyMapReportProgress")
        self.addSeparator()
        self.save = self._add("mActionSaveEdits.svg", self.tr("Save edits"), "PovertyMapSaveTasks")
        self.discard = self._add("mActionCancelEdits.svg", self.tr("Discard edits"), "PovertyMapDiscardTasks")
        self.undo = self._add("mActionUndo.svg", self.tr("Undo"), "PovertyMapUndoTasks")
        self.redo = self._add("mActionRedo.svg", self.tr("Redo"), "PovertyMapRedoTasks")
        self.addSeparator()
        self.print = self._add("mActionFilePrint.svg", self.tr("Print…"), "PovertyMapPrintTasks")
        menu = QMenu(self)
        self.exports = {
            (".pdf", Paper.A3): menu.addAction(self.tr("PDF for the wall (A3)…")),
            (".pdf", Paper.A4): menu.addAction(self.tr("PDF to hand around (A4)…")),
            (".xlsx", Paper.A4): menu.addAction(self.tr("Workbook (xlsx)…")),
        }
        self._export = QToolButton(self)
        self._export.setObjectName("PovertyMapExportTasks")
        self._export.setIcon(QgsApplication.getThemeIcon("mActionSharingExport.svg"))
        self._export.setToolTip(self.tr("Export the list"))
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._export.setMenu(menu)
        self.addWidget(self._export)

    def offer(self, *, task: bool, shown: bool, can_edit: bool, unsaved: bool, undo: bool, redo: bool) -> None:
        """Enable what can be done now."""
        self.edit.setEnabled(task and can_edit)
        self.report.setEnabled(task and can_edit)
        self.save.setEnabled(unsaved)
        self.discard.setEnabled(unsaved)
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)
        self.print.setEnabled(shown)
        self._export.setEnabled(shown)

    def connect_export(self, write: Callable[[str, Paper], None]) -> None:
        """Have `write` called with the ending and the paper that were chosen."""
        for (ending, paper), action in self.exports.items():
            action.triggered.connect(lambda _=False, ending=ending, paper=paper: write(ending, paper))

    def _add(self, icon: str, text: str, name: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setObjectName(name)
        self.addAction(action)
        return action
