"""Opens the dialog of the sheets, and has printed what it asks for, also after it was closed."""

from __future__ import annotations

import html
from datetime import datetime
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageOutput
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ...domain.findings import Severity
from ...services.messages import describe_finding
from ..session import Session
from ..store_task import TaskRunner

if TYPE_CHECKING:
    from .sheet_dialog import SheetDialog
    from .sheet_order import SheetOrder, SheetTask


class SheetDesk(QObject):
    """One dialog and one run at a time.

    Attributes:
        runner: of the run that is under way.
    """

    def __init__(self, iface: QgisInterface, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._dialog: SheetDialog | None = None
        self.runner = TaskRunner(self)
        self.runner.ended.connect(self._take_end)
        self.runner.progressed.connect(lambda percent: self._show_running(percent))

    def stop(self) -> None:
        """Close the dialog, and end the run."""
        self.runner.cancel()
        self._close()

    def open(self) -> SheetDialog | None:
        """The dialog, in front; None while no workspace is open."""
        # Only here: what it stands on is not needed at QGIS's start.
        from .sheet_dialog import SheetDialog

        if self._session.workspace is None:
            return None
        if self._dialog is None:
            dialog = SheetDialog(self._session, self._iface.mainWindow())
            dialog.printAsked.connect(self._print)
            dialog.stopAsked.connect(self.runner.ask_to_stop)
            dialog.folderAsked.connect(_open_folder)
            dialog.finished.connect(self._close)
            self._dialog = dialog
            self._show_running(0.0)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def _print(self, order: SheetOrder) -> None:
        from .sheet_order import SheetTask

        if self.runner.is_running:
            return
        self.runner.start(SheetTask(self.tr("Printing sheets"), order))
        self._show_running(0.0)

    def _show_running(self, percent: float) -> None:
        if self._dialog is not None:
            self._dialog.show_running(self.runner.is_running, percent)

    def _take_end(self, task: SheetTask) -> None:
        from .sheet_memory import save_pace

        order, printed = task.order, task.printed
        if printed is not None:
            if printed.pace is not None:
                day = datetime.now().astimezone().date()
                save_pace(order.layout, order.kind, order.dpi, printed.pace, day)
            count = len(printed.files)
            said = self.tr("1 file written: {folder}") if count == 1 else self.tr("{count:,} files written: {folder}")
            sentence, folder = said.format(count=count, folder=printed.folder), str(printed.folder)
        else:
            stopped = self.tr("Stopped. The sheets that are done stay; printing the same again goes on from there.")
            sentence, folder = task.problem or stopped, ""
        told = [describe_finding(finding) for finding in task.findings]
        warned = any(finding.severity is not Severity.INFO for finding in task.findings)
        self._tell(
            sentence, told, folder, Qgis.MessageLevel.Warning if warned or not folder else Qgis.MessageLevel.Success
        )
        if self._dialog is not None:
            self._dialog.show_running(False)
            self._dialog.show_result(sentence, told, folder)

    def _tell(self, sentence: str, told: list[str], folder: str, level: Qgis.MessageLevel) -> None:
        """In the message bar: the dialog may be closed by now."""
        bar = self._iface.messageBar()
        item = bar.createMessage(self.tr("Print sheets"), html.escape(sentence))
        buttons = [(self.tr("Details"), lambda: _show_details(self.tr("Print sheets"), told))] if told else []
        buttons += [(self.tr("Open folder"), lambda: _open_folder(folder))] if folder else []
        for text, do in buttons:
            button = QPushButton(text, item)
            button.clicked.connect(lambda _, do=do: do())
            item.layout().addWidget(button)
        bar.pushWidget(item, level)

    def _close(self, *_: object) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.stop()
            dialog.deleteLater()


def _show_details(title: str, sentences: list[str]) -> None:
    """In QGIS's own window for texts that a message has no room for."""
    output = QgsMessageOutput.createMessageOutput()
    output.setTitle(title)
    output.setMessage("\n".join(sentences), QgsMessageOutput.MessageType.MessageText)
    output.showMessage()


def _open_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
