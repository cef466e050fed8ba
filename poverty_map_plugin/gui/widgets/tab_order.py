"""The order in which Tab goes through widgets that are made while the dock is used."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget


def follow_in_tab_order(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab reach widgets of the same window one after the other behind the place of `anchor`.

    What is made later comes last in its window otherwise, behind everything that QGIS has. The anchor may take no
    focus itself; Qt passes such widgets over when it is told an order, so that it has to take some meanwhile.
    """
    policy = anchor.focusPolicy()
    anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    before = anchor
    for widget in widgets:
        QWidget.setTabOrder(before, widget)
        before = widget
    anchor.setFocusPolicy(policy)
