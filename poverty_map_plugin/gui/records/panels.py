"""What stands beside the tables of a page: a widget for each `panel` that a page of the catalog names.

To add one, write a widget whose constructor takes what a `PanelMaker` takes, and put it into `PANELS`. The dock makes
it when its page is shown first, hides it on others, and tells it of nothing: it follows the session by itself. What it
wants of the dock it asks through the dock's public methods: `show_records`, `refresh`, and the signal `entityShown`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

from ...catalog.records import Panel
from ..session import Session

if TYPE_CHECKING:
    from .records_dock import RecordsDock

#: Makes a panel's widget, as a child of the last argument.
PanelMaker = Callable[[Session, "RecordsDock", QWidget], QWidget]

PANELS: Mapping[Panel, PanelMaker] = {}
