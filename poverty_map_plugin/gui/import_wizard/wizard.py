"""The import wizard: file, columns, preview, import."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget, QWizard

from ..session import Session
from .file_page import FilePage
from .mapping_page import MappingPage
from .plan import ImportPlan
from .preview_page import PreviewPage
from .remembered import RememberedMappings
from .result_page import ResultPage

_GEOMETRY = "poverty_map/import_wizard"
_CHARACTERS, _LINES = 165, 46


class ImportWizard(QWizard):
    """Imports a sheet into the session's workspace, which must be open; it closes with it.

    `imported` tells that the workspace has other records now; `undoRequested` carries the import (its uuid) that is to
    be taken back; `periodCounted` tells that the shown period was counted, and the others are left.
    """

    imported = pyqtSignal()
    periodCounted = pyqtSignal()
    undoRequested = pyqtSignal(str)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        remembered: RememberedMappings | None = None,
    ) -> None:
        super().__init__(parent)
        workspace, places = session.workspace, session.places
        if workspace is None or places is None:
            raise ValueError("no workspace is open")
        self.setObjectName("PovertyMapImportWizard")
        self.setWindowTitle(self.tr("Import table"))
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setTitleFormat(Qt.TextFormat.PlainText)
        self.setSubTitleFormat(Qt.TextFormat.PlainText)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setSizeGripEnabled(True)
        for button, text in (
            (QWizard.WizardButton.BackButton, self.tr("< &Back")),
            (QWizard.WizardButton.NextButton, self.tr("&Next >")),
            (QWizard.WizardButton.CancelButton, self.tr("Cancel")),
        ):
            self.setButtonText(button, text)
        self.plan = ImportPlan(workspace, remembered or RememberedMappings(), self)
        scope = session.scope if session.scope is not None and session.scope.code != places.province else None
        self.file_page = FilePage(self.plan, scope, places.name(scope.code) if scope else "", self)
        self.mapping_page = MappingPage(self.plan, self)
        self.preview_page = PreviewPage(self.plan, session, self)
        self.result_page = ResultPage(self.plan, self.preview_page, session, self)
        for page in (self.file_page, self.mapping_page, self.preview_page, self.result_page):
            self.addPage(page)
            for push in page.findChildren(QPushButton):
                push.setAutoDefault(False)  # Enter goes on, and stops nothing
        self.result_page.imported.connect(self.imported)
        self.result_page.periodCounted.connect(self.periodCounted)
        self.result_page.undoRequested.connect(self.undoRequested)
        self.result_page.completeChanged.connect(self._show_buttons)
        self.currentIdChanged.connect(self._show_buttons)
        self._session = session
        self._ways: list[QWizard.WizardButton] = []
        # After the event: a workspace that is read anew closes and opens.
        session.workspaceChanged.connect(self._follow_workspace, Qt.ConnectionType.QueuedConnection)
        self._restore_size()

    def _restore_size(self) -> None:
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        geometry = QgsSettings().value(_GEOMETRY)
        if geometry is not None:
            self.restoreGeometry(geometry)

    def _follow_workspace(self) -> None:
        workspace = self._session.workspace
        if workspace is None or Path(workspace.store.location) != self.plan.store:
            self.done(QWizard.DialogCode.Rejected)

    def _show_buttons(self, *_: object) -> None:
        """Once the records are in, there is no way back; while they are written, neither."""
        page = self.result_page
        button = QWizard.WizardButton
        ways = [button.BackButton, button.NextButton, button.FinishButton, button.CancelButton]
        if page.result is not None:
            ways = [button.FinishButton]
        elif page.runner.is_running:
            ways = [button.FinishButton, button.CancelButton]
        self.setButtonText(button.FinishButton, page.finish_text)
        if ways != self._ways:
            self._ways = ways
            self.setButtonLayout([button.Stretch, *ways])

    def reject(self) -> None:
        """Leave; an import that is under way is stopped first, and told of."""
        if self.result_page.runner.is_running:
            self.result_page.runner.ask_to_stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        """Leave, and remember the size."""
        QgsSettings().setValue(_GEOMETRY, self.saveGeometry())
        self.stop()
        super().done(result)

    def stop(self) -> None:
        """Stop everything that runs in the background."""
        self.plan.stop()
        self.preview_page.runner.cancel()
        self.result_page.runner.cancel()
