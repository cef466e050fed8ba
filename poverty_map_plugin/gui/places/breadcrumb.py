"""The way from the top down to a place; every part of it leads there."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QToolButton, QWidget

from ...domain.scope import Scope
from ...services.places import Place
from ..widgets.figure_tiles import plain_label, soften
from ..widgets.flow_layout import FlowBar
from ..widgets.tab_order import follow_in_tab_order


class Breadcrumb(FlowBar):
    """The places above one, and itself at the end; `chosen` carries the scope of the part clicked."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=0)
        self.setObjectName("PovertyMapBreadcrumb")
        self._scopes: list[Scope] = []
        self._parts: list[tuple[QLabel, QToolButton]] = []

    def show_lineage(self, lineage: Sequence[Place]) -> None:
        """Show the way to the last of some places; its parts are made once, as making them is slow."""
        while len(self._parts) < len(lineage):
            self._add_part(len(self._parts))
        self._scopes = [place.scope for place in lineage]
        for number, (arrow, button) in enumerate(self._parts):
            is_shown = number < len(lineage)
            arrow.setVisible(is_shown and number > 0)
            button.setVisible(is_shown)
            if is_shown:
                place = lineage[number]
                # A mnemonic is no part of a name.
                button.setText(place.short_name.replace("&", "&&"))
                button.setAccessibleName(place.name)
                button.setEnabled(number < len(lineage) - 1)
        self.fit()

    def _add_part(self, number: int) -> None:
        arrow = plain_label("›", self)
        soften(arrow)
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _=False: self.chosen.emit(self._scopes[number]))
        arrow.setFixedHeight(button.sizeHint().height())  # in the middle of the line
        self.flow.addWidget(arrow)
        self.flow.addWidget(button)
        self._parts.append((arrow, button))
        follow_in_tab_order(self, [each for _, each in self._parts])
