"""The responsibility list out of the window: into a file, onto paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtPrintSupport import QPrinter, QPrintPreviewDialog
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...domain.errors import PovertyMapError
from ...services.messages import describe_error
from ...services.task_list_file import ListToWrite, Paper, page_layout, task_sheet, write_task_list

_FOLDER = "poverty_map/folders/task_list"
_UNFIT = '<>:"/\\|?*\n'


class ListOutput(QObject):
    """Writes and prints what `content` gives; None gives nothing to write.

    `written` carries the path of a file, `failed` a sentence.
    """

    written = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, window: QWidget, content: Callable[[], ListToWrite | None]) -> None:
        super().__init__(window)
        self._window, self._content = window, content

    def export(self, ending: str, paper: Paper) -> None:
        """Ask where to, and write the list into a file of that ending."""
        content = self._content()
        path = self._ask(content, ending) if content is not None else None
        if content is None or path is None:
            return
        try:
            write_task_list(path, content, paper)
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem))
            return
        self.written.emit(str(path))

    def preview(self) -> None:
        """Show the pages; from there they go to a printer."""
        content = self._content()
        if content is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(Paper.A4))
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.paintRequested.connect(lambda target: task_sheet(target, content).draw())
        dialog.exec()
        dialog.deleteLater()

    def _ask(self, content: ListToWrite, ending: str) -> Path | None:
        """Where to write, beginning in the folder of the last time."""
        translate = QCoreApplication.translate
        kept = QgsSettings().value(_FOLDER, "", type=str)
        folder = Path(kept) if kept and Path(kept).is_dir() else Path.home()
        title = translate("TaskList", "Responsibility list")
        name = "".join(" " if sign in _UNFIT else sign for sign in f"{content.scope_name} {title} {content.tasks.day}")
        kinds = {
            ".pdf": translate("TaskList", "PDF (*.pdf)"),
            ".xlsx": translate("TaskList", "Workbook (*.xlsx)"),
        }
        text, _ = QFileDialog.getSaveFileName(self._window, title, str(folder / f"{name}{ending}"), kinds[ending])
        if not text:
            return None
        path = Path(text)
        path = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        QgsSettings().setValue(_FOLDER, str(path.parent))
        return path
