"""The content of the records dock, which keeps Ctrl+F for its own search."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QWidget


class DockContent(QWidget):
    """The dock's content: Ctrl+F anywhere in it is its own, and not the window's."""

    searchAsked = pyqtSignal()

    def event(self, event: QEvent | None) -> bool:
        """Keep Ctrl+F from the window's shortcuts."""
        is_key = event is not None and event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Ctrl+F asks for the search."""
        if event is not None and event.matches(QKeySequence.StandardKey.Find):
            self.searchAsked.emit()
        else:
            super().keyPressEvent(event)
