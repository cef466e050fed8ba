"""The windows about a workspace: the import wizard and the list of imports, once at most; the animation's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

from .session import Session

if TYPE_CHECKING:
    from .import_wizard.wizard import ImportWizard
    from .undo.undo_dialog import UndoDialog


class RecordWindows(QObject):
    """Opens them, or brings them to the front.

    `recordsChanged` tells that the workspace has other records now, `periodCounted` that of these only the shown period
    was counted.
    """

    recordsChanged = pyqtSignal()
    periodCounted = pyqtSignal()

    def __init__(self, iface: QgisInterface, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._wizard: ImportWizard | None = None
        self._undo: UndoDialog | None = None

    def stop(self) -> None:
        """Close them."""
        self._close_wizard()
        self._close_undo()

    def open_import(self, sheet: Path | None = None, entity: str = "") -> ImportWizard | None:
        """The import wizard, with a sheet and a kind of record chosen when given; None while no workspace is open."""
        # Only here: it brings pandas along, and the plugin may not cost QGIS time at start.
        from .import_wizard.wizard import ImportWizard

        if self._session.workspace is None:
            return None
        if self._wizard is None:
            wizard = ImportWizard(self._session, self._iface.mainWindow())
            wizard.imported.connect(self.recordsChanged)
            wizard.periodCounted.connect(self.periodCounted)
            wizard.undoRequested.connect(self._undo_imported)
            wizard.finished.connect(self._close_wizard)
            self._wizard = wizard
        self._wizard.file_page.choose(sheet, entity)
        _bring_to_front(self._wizard)
        return self._wizard

    def open_undo(self, batch: str = "") -> UndoDialog | None:
        """The list of imports, with one of them chosen when given; None while no workspace is open."""
        # Only here: what it stands on is not needed at QGIS's start.
        from .undo.undo_dialog import UndoDialog

        if self._session.workspace is None:
            return None
        if self._undo is None:
            dialog = UndoDialog(self._session, self._iface.mainWindow())
            dialog.undone.connect(self.recordsChanged)
            dialog.finished.connect(self._close_undo)
            self._undo = dialog
        if batch:
            self._undo.choose(batch)
        _bring_to_front(self._undo)
        return self._undo

    def open_animation(self) -> None:
        """Processing's dialog of the animation, about the theme and the place that are shown."""
        # Only here: Processing may not be there yet when QGIS starts.
        from processing import execAlgorithmDialog

        from ..services.animation import playable_themes
        from ..services.styling import current_theme

        workspace, scope = self._session.workspace, self._session.scope
        if workspace is None:
            return
        shown = current_theme(self._session.project)
        is_playable = any(theme.name == shown for theme in playable_themes(workspace.catalog))
        given = {"WORKSPACE": workspace.store.location, "THEME": shown if is_playable else ""}
        given["SCOPE"] = scope.code if scope is not None else ""
        execAlgorithmDialog("povertymap:animation", given)

    def _undo_imported(self, batch: str) -> None:
        """From the import that was just made to its undoing."""
        if self._wizard is not None:
            self._wizard.accept()
        self.open_undo(batch)

    def _close_wizard(self, *_: object) -> None:
        wizard, self._wizard = self._wizard, None
        if wizard is not None:
            wizard.stop()
            wizard.deleteLater()

    def _close_undo(self, *_: object) -> None:
        dialog, self._undo = self._undo, None
        if dialog is not None:
            dialog.stop()
            dialog.deleteLater()


def _bring_to_front(window: QDialog) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
