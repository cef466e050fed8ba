"""What stands beside the tables of a page: a widget for each `panel` that a page of the catalog names.

To add one, write a `RecordPanel` whose constructor takes what a `PanelMaker` takes, and put it into `PANELS`. The dock
makes it when its page is shown first, hides it on others, and stops it at its own end; else it tells it of nothing: a
panel follows the session, and the record selected, which is `dock.shown`. What it wants of the dock it asks through
public methods and signals: `show_records`, `refresh`, `placeRequested`, `recordsWritten`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

from ...catalog.records import Panel
from ..session import Session
from .match_panel import MatchPanel
from .policy_panel import PolicyPanel
from .record_panel import RecordPanel
from .unvisited_panel import UnvisitedPanel

if TYPE_CHECKING:
    from .records_dock import RecordsDock

#: Makes a panel's widget, as a child of the last argument.
PanelMaker = Callable[[Session, "RecordsDock", QWidget], RecordPanel]

PANELS: Mapping[Panel, PanelMaker] = {
    Panel.UNVISITED: UnvisitedPanel,
    Panel.MATCHES: MatchPanel,
    Panel.POLICIES: PolicyPanel,
}
