"""What a dock shows is worked out when somebody sees it, not for a dock that is hidden or lies behind another."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject


class WhenSeen(QObject):
    """Does a dock's work at once when the dock is in front, else when it comes there."""

    def __init__(self, dock: QgsDockWidget, work: Callable[[], None]) -> None:
        super().__init__(dock)
        self._dock = dock
        self._work = work
        self._is_due = False
        dock.visibilityChanged.connect(self._catch_up)

    @property
    def is_due(self) -> bool:
        """Whether it was asked for and waits until the dock is seen."""
        return self._is_due

    def ask(self) -> None:
        """Have it done."""
        self._is_due = True
        self._catch_up(self._dock.isUserVisible())

    def forget(self) -> None:
        """It was done otherwise, or is wanted no more."""
        self._is_due = False

    def _catch_up(self, is_seen: bool) -> None:
        if is_seen and self._is_due:
            self._is_due = False
            self._work()
