"""Two widgets side by side, or one under the other where the width does not do for both."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class ToolRow(QWidget):
    """The first widget takes what the second leaves."""

    def __init__(self, first: QWidget, second: QWidget, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        # After the event: in the middle of laying out Qt would not ask again how high the row is now.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._arrange)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        self._layout.addWidget(first, 1)
        self._layout.addWidget(second)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Another width may do for both, or no more."""
        super().resizeEvent(event)
        self._soon.start()

    def event(self, event: QEvent | None) -> bool:
        """The widgets may need another width themselves."""
        if event is not None and event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return bool(super().event(event))

    def _arrange(self) -> None:
        needed = self._first.sizeHint().width()
        if not self._second.isHidden():
            needed += self._layout.spacing() + self._second.sizeHint().width()
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if needed <= self.width() else directions.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
        # Said outright: a layout above that was told too late would squeeze the row.
        height = self._layout.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
