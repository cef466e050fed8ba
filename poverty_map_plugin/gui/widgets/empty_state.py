"""What a dock shows while there is nothing to show: why, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .figure_tiles import plain_label

#: The text of a button, and what it does.
Way = tuple[str, Callable[[], None]]


class EmptyState(QWidget):
    """A sentence, and a button for each way on."""

    def __init__(self, sentence: str, ways: Sequence[Way] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(plain_label(sentence))
        self._layout.addStretch(1)
        self.offer(ways)

    def offer(self, ways: Sequence[Way]) -> None:
        """Offer these ways, too."""
        for text, go in ways:
            button = QPushButton(text, self)
            # A button's `clicked` carries a flag that the ways do not take.
            button.clicked.connect(lambda _=False, go=go: go())
            self._layout.insertWidget(self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)
