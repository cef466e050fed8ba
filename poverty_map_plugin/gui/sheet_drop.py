"""Sheets that are dropped onto QGIS's window."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .session import Session

#: Text files are left to QGIS, which may be asked to show them as points.
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls"})


class _Dropped(QObject):
    sheetDropped = pyqtSignal(str)


class SheetDropHandler(QgsCustomDropHandler):
    """Takes workbooks while a workspace is open; all other files, and all files without one, stay QGIS's.

    `signals.sheetDropped` carries the path. (A drop handler of QGIS that is told to the window has to stay alive until
    it is taken back, and PyQGIS lets it emit no signals of its own.)
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.signals = _Dropped()

    def handleFileDrop(self, file: str) -> bool:
        """Whether the file was taken."""
        if self._session.workspace is None or Path(file).suffix.lower() not in _WORKBOOKS:
            return False
        self.signals.sheetDropped.emit(file)
        return True
