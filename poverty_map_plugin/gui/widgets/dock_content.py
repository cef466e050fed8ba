"""The content of a dock that has keys of its own where the window has the same ones."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget


class DockContent(QWidget):
    """Anywhere in it, keys that it keeps are its own.

    A shortcut of the dock would not do: where QGIS has the same, such as Ctrl+S for the project, Qt holds the key for
    ambiguous and lets it do nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: list[tuple[QKeySequence.StandardKey, QAction]] = []

    def keep(self, *keys: tuple[QKeySequence.StandardKey, QAction]) -> None:
        """Let keys trigger actions, while these can be used; a text that is being edited comes first."""
        self._kept += keys

    def event(self, event: QEvent | None) -> bool:
        """Keep the keys from the window's shortcuts."""
        is_key = event is not None and event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and self._action(event) is not None:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Trigger the action of a key."""
        action = self._action(event) if event is not None else None
        if action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)

    def _action(self, event: QKeyEvent) -> QAction | None:
        return next((each for key, each in self._kept if event.matches(key) and each.isEnabled()), None)
