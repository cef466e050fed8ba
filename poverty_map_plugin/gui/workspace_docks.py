"""The docks about a workspace, joined: what one asks for, another is told here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QObject

from ..domain.scope import Scope
from .cards.place_card_dock import PlaceCardDock
from .counting_offer import CountingOffer
from .edit_watch import EditWatch, Followed
from .findings.findings_dock import FindingsDock
from .map_guide import MapGuide
from .overview.overview_dock import OverviewDock
from .place_tool import PlaceTool
from .project_state import Kept
from .record_forms import RecordForms
from .record_windows import RecordWindows
from .records.records_dock import RecordsDock
from .scores.scores_dock import ScoresDock
from .session import Session
from .sheets.sheet_desk import SheetDesk
from .tasks.tasks_dock import TasksDock
from .two_way_legends import TwoWayLegends
from .widgets.empty_state import Way


class WorkspaceDocks(QObject):
    """A dock knows no other dock. They are made with the first workspace, or when somebody asks for one of them."""

    def __init__(
        self,
        iface: QgisInterface,
        session: Session,
        overview: OverviewDock,
        tool: PlaceTool,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._tell = tell
        window = iface.mainWindow()
        self.guide = MapGuide(iface, session, tool, tell, self)
        self.overview = overview
        self.card = PlaceCardDock(session, window)
        self.records = RecordsDock(session, iface, window)
        self.tasks = TasksDock(session, iface, window)
        self.scores = ScoresDock(session, iface, window)
        self.findings = FindingsDock(session, window)
        self.windows = RecordWindows(iface, session, self)
        self.sheets = SheetDesk(iface, session, self)
        self._forms = RecordForms(iface, session)
        self.edit_watch = EditWatch(session, self)
        self.counting = CountingOffer(iface, session, self)
        self._legends = TwoWayLegends(session, self)
        self._connect()

    def by_name(self) -> dict[str, QgsDockWidget]:
        """The docks that are made here, by the names of their icons, the one beside the map first."""
        return {
            "place_card": self.card,
            "records": self.records,
            "tasks": self.tasks,
            "scores": self.scores,
            "findings": self.findings,
        }

    def offer(self, ways: tuple[Way, ...]) -> None:
        """What the docks offer while no workspace is open."""
        for dock in (self.card, self.records, self.tasks, self.scores, self.findings):
            dock.closed.offer(ways)

    def stop(self) -> None:
        """Let go of the project, before the docks are taken from under it."""
        for part in (
            self.records,
            self.tasks,
            self.scores,
            self.findings,
            self.edit_watch,
            self.counting,
            self._legends,
        ):
            part.stop()
        self.windows.stop()
        self.sheets.stop()
        self.guide.stop()
        self._forms.close()

    def follow_preferences(self) -> None:
        """What the person prefers now, where it is seen."""
        self.tasks.refresh()
        self.card.refresh()
        self.records.show_again()

    def kept(self) -> dict[str, Kept]:
        """What a project keeps of the docks."""

        def pin(text: str) -> None:
            self.card.pin([Scope.of(code) for code in text.split()])

        pinned = Kept(lambda: " ".join(scope.code for scope in self.card.pinned), pin)
        return {"pinned": pinned, "tasks": Kept(self.tasks.filter_bar.keep, self.tasks.filter_bar.take_up)}

    def open_sheet(self, path: str) -> None:
        """Import a sheet, once it was chosen how."""
        self.windows.open_import(Path(path))

    def go_and_show(self, scope: Scope) -> None:
        """Show a place on the map and its card, and let the docks be about it."""
        self.guide.go_to(scope)
        self._show_card(scope)

    def show_task(self, code: str, place_code: str) -> None:
        """Show a task in the list; it may be of another place than the docks are about."""
        workspace, places = self._session.workspace, self._session.places
        if workspace is not None and places is not None:
            place = places.find(place_code)
            self._session.set_scope(place.scope if place else Scope.of(workspace.province))
        self._show_tasks([code])

    def open_record(self, entity: str, uuid: str) -> None:
        """Open a record's form."""
        if not self._forms.open(entity, uuid):
            self._tell(self.tr("The record is not there any more. Check the workspace again."))

    def reload(self) -> None:
        """Read the workspace anew, and draw the map again."""
        self._session.reload()
        self._iface.mapCanvas().refreshAllLayers()

    # Joining

    def _connect(self) -> None:
        self.guide.clicked.connect(self._show_card_at)
        self.card.placeShown.connect(self.guide.mark)
        self.card.zoomRequested.connect(self.guide.zoom_to)
        self.card.recordsRequested.connect(self.records.show_records)
        self.card.recordRequested.connect(self.open_record)
        self.overview.themeChosen.connect(self.guide.show_theme)
        self.overview.placeChosen.connect(self.guide.zoom_to)
        self.overview.countyActivated.connect(lambda code: self.guide.go_to(Scope.of(code)))
        self.records.placeRequested.connect(self.guide.zoom_to)
        self.records.cardRequested.connect(self._show_card)
        self.records.recordRequested.connect(self.open_record)
        self.records.importRequested.connect(lambda entity: self.windows.open_import(entity=entity))
        self.records.recordsWritten.connect(self._show_written)
        self.tasks.placeRequested.connect(self.guide.zoom_to)
        self.tasks.recordsWritten.connect(self._show_written)
        self.scores.tasksRequested.connect(self._show_tasks)
        self.scores.recordsRequested.connect(self.records.show_codes)
        self.findings.placeRequested.connect(self.guide.zoom_to)
        self.findings.recordRequested.connect(self.open_record)
        self.windows.recordsChanged.connect(self.reload)
        self.windows.periodCounted.connect(self.counting.count_others)
        self.counting.counted.connect(self.reload)
        self.edit_watch.followed.connect(self._show_edits)
        self.edit_watch.countingNeeded.connect(self.counting.offer)

    def _show_written(self) -> None:
        """What a service wrote, where it is seen; the figures follow it, too."""
        self.edit_watch.look()
        self.tasks.refresh()
        self.card.refresh()
        self.scores.show_again()

    def _show_edits(self, followed: Followed) -> None:
        """What an edit led to, where it is seen."""
        self.card.refresh()
        self.tasks.refresh()
        self.scores.show_again()
        if followed.levels:
            self.overview.refresh()
        self.guide.redraw(followed.levels)

    def _show_card_at(self, lon: float, lat: float, reach: float) -> None:
        self.card.setUserVisible(True)
        self.card.show_at(lon, lat, reach)

    def _show_card(self, scope: Scope) -> None:
        self.card.setUserVisible(True)
        self.card.show_place(scope)

    def _show_tasks(self, codes: list[str]) -> None:
        self.tasks.setUserVisible(True)
        self.tasks.show_codes(codes)
