"""What a dock shows while there is nothing to show: why, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .figure_tiles import plain_label


class EmptyState(QWidget):
    """A sentence, and a button for each way on."""

    def __init__(
        self, sentence: str, ways: Sequence[tuple[str, Callable[[], None]]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(sentence))
        for text, go in ways:
            button = QPushButton(text)
            # A button's `clicked` carries a flag that the ways do not take.
            button.clicked.connect(lambda _=False, go=go: go())
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
