"""Households that nobody visited lately: how many in the scope, in which villages, whose, and the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QWidget

from ...domain.errors import PovertyMapError
from ...domain.scope import Scope
from ...i18n import interface_locale
from ...services.places import PlaceIndex
from ...services.record_words import RecordWords
from ...services.unvisited import (
    CADRE,
    ENTITY,
    VILLAGE,
    Tally,
    Unvisited,
    UnvisitedRow,
    find_unvisited,
    tally_names,
    unvisited_rows,
)
from ...services.workspace import Workspace
from ..preferences import load_preferences
from ..session import Session
from ..store_task import StoreTask, TaskFeedback, TaskRunner
from ..widgets.figure_tiles import plain_label
from ..widgets.number_text import number_text
from ..widgets.plain_table import PlainTable
from ..widgets.table_model import Cell, Column, Row
from .attachments import AttachmentBox
from .record_panel import RecordPanel
from .shown_record import Chosen

if TYPE_CHECKING:
    from .records_dock import RecordsDock

#: Rows beyond these are counted, not listed.
MOST_LISTED = 500
_LAST_COLUMN = 4
_WITH_FILES = ("visit", "cadre")


@dataclass(frozen=True)
class _Question:
    """What was asked for; the log's end tells whether anything was written since."""

    path: str
    scope: Scope
    day: date
    limit: int
    log_end: int


class UnvisitedTask(StoreTask):
    """Finds them in the background, through a connection of its own; `result` when it is done."""

    def __init__(self, title: str, workspace: Workspace, places: PlaceIndex, question: _Question) -> None:
        super().__init__(title, Path(workspace.store.location))
        self._workspace, self._places = workspace, places
        self.question = question
        self.result: Unvisited | None = None

    def perform(self, feedback: TaskFeedback) -> None:
        """Open another connection; the catalog and the places are read already."""
        with self._workspace.another() as workspace:
            self.work(workspace, feedback)

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Find them."""
        asked = self.question
        self.result = find_unvisited(workspace, self._places, asked.scope, asked.day, asked.limit, feedback)


class UnvisitedPanel(RecordPanel):
    """Counts on the last day of the session's period, or today, with the person's own number of days."""

    def __init__(self, session: Session, dock: RecordsDock, parent: QWidget) -> None:
        super().__init__(session, dock, parent)
        self.setObjectName("PovertyMapUnvisitedPanel")
        self._asked: _Question | None = None
        self._found: Unvisited | None = None
        self._rows: dict[str, UnvisitedRow] = {}
        self._only: tuple[str, str] | None = None  # a village's or a cadre's, by the field and the code
        self._runner = TaskRunner(self)
        self._runner.ended.connect(self._end)
        self._summary = plain_label(parent=self)
        self._summary.setObjectName("PovertyMapUnvisitedSummary")
        self._listed = plain_label(parent=self)
        self._listed.setObjectName("PovertyMapUnvisitedListed")
        self._listed.setWordWrap(True)
        self._all = QPushButton(self.tr("Show all"), self)
        self._all.setObjectName("PovertyMapUnvisitedAll")
        self._zoom = QPushButton(self.tr("Zoom to the village"), self)
        self._zoom.setObjectName("PovertyMapUnvisitedZoom")
        self._households = PlainTable("PovertyMapUnvisited", _LAST_COLUMN, self)
        self._households.setAccessibleName(self.tr("Households not visited lately"))
        self._villages = PlainTable("PovertyMapUnvisitedVillages", 0, self)
        self._cadres = PlainTable("PovertyMapUnvisitedCadres", 0, self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        for table, title in (
            (self._households, self.tr("Households")),
            (self._villages, self.tr("By village")),
            (self._cadres, self.tr("By cadre")),
        ):
            self._tabs.addTab(table, title)
        self._files = AttachmentBox(session, self._person, self._may_write, self)
        line = QHBoxLayout()
        line.addWidget(self._listed, 1)
        line.addWidget(self._all)
        line.addWidget(self._zoom)
        self._layout.addWidget(self._summary)
        self._layout.addWidget(self._tabs, 1)
        self._layout.addLayout(line)
        self._layout.addWidget(self._files)
        self._households.doubleClicked.connect(self._open)
        self._villages.doubleClicked.connect(lambda _: self._narrow(VILLAGE, self._villages.code))
        self._cadres.doubleClicked.connect(lambda _: self._narrow(CADRE, self._cadres.code))
        self._households.selectionModel().currentChanged.connect(self._show_buttons)
        self._all.clicked.connect(lambda _=False: self._narrow())
        self._zoom.clicked.connect(self._zoom_to)
        self._files.written.connect(self._written)
        self._files.failed.connect(self._tell)
        session.scopeChanged.connect(self._follow)
        session.periodChanged.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Whether households are being looked for."""
        return self._runner.is_running

    def stop(self) -> None:
        """Let go of the session; nothing is looked for any more."""
        super().stop()
        self._session.scopeChanged.disconnect(self._follow)
        self._session.periodChanged.disconnect(self._follow)
        self._runner.cancel()

    def show_now(self) -> None:
        """Look for the households of the scope, unless it is known that they are as shown."""
        chosen = self._shown.chosen()
        self._files.show_record(chosen if chosen.entity in _WITH_FILES else Chosen())
        workspace, places, scope = self._session.workspace, self._session.places, self._session.scope
        if workspace is None or places is None or scope is None:
            self._runner.cancel()
            self._asked = self._found = None
            self._show_found()
            return
        period = self._session.period
        day = period.last_day if period is not None else datetime.now().astimezone().date()
        limit = load_preferences().unvisited_days
        try:
            asked = _Question(workspace.store.location, scope, day, limit, workspace.store.log_end())
        except PovertyMapError as problem:
            self._tell(problem)
            return
        if asked != self._asked:
            self._asked = asked
            self._summary.setText(self.tr("Looking for households that nobody visited lately…"))
            self._runner.start(UnvisitedTask(self.tr("Households not visited lately"), workspace, places, asked))

    def _end(self, task: UnvisitedTask) -> None:
        if task.result is None:
            self._asked = None
            self._summary.clear()
            self._tell(task.problem)
            return
        self._found, self._only = task.result, None
        self._tell("")
        self._show_found()

    def _words(self) -> RecordWords | None:
        workspace, places = self._session.workspace, self._session.places
        if workspace is None or places is None:
            return None
        return RecordWords(workspace, places, workspace.catalog.entities[ENTITY], interface_locale())

    def _show_found(self) -> None:
        found, words = self._found, self._words()
        if found is None or words is None:
            self._summary.clear()
            for table in (self._households, self._villages, self._cadres):
                table.show_rows((), ())
            self._rows = {}
            self._show_buttons()
            return
        text = self.tr(
            "{unvisited} of {households} households not out of poverty had no visit in the {days} days before {day}; "
            "{never} never had one."
        )
        self._summary.setText(
            text.format(
                unvisited=number_text(len(found.fids)),
                households=number_text(found.households),
                days=found.limit,
                day=found.day.isoformat(),
                never=number_text(found.never),
            )
        )
        try:
            self._show_tallies(self._villages, words, VILLAGE, found.by_village)
            self._show_tallies(self._cadres, words, CADRE, found.by_cadre)
        except PovertyMapError as problem:
            self._tell(problem)
        self._show_households()

    def _show_tallies(self, table: PlainTable, words: RecordWords, field: str, tallies: tuple[Tally, ...]) -> None:
        columns = [
            Column(words.columns[field].header),
            Column(self.tr("Not visited"), numeric=True),
            Column(self.tr("of these never"), numeric=True),
            Column(self.tr("All"), numeric=True),
        ]
        rows = []
        for tally, name in zip(tallies, tally_names(words, field, tallies), strict=True):
            counts = (tally.unvisited, tally.never, tally.households)
            cells = [Cell(number_text(count), count) for count in counts]
            rows.append(Row(tally.code, (Cell(name or self.tr("not stated"), name), *cells)))
        table.show_rows(columns, rows)

    def _show_households(self) -> None:
        found, words = self._found, self._words()
        if found is None or words is None:
            return
        field, code = self._only if self._only is not None else ("", "")
        which = found.places_in_list(village=code if field == VILLAGE else None, cadre=code if field == CADRE else None)
        try:
            shown = unvisited_rows(words, found, which[:MOST_LISTED])
        except PovertyMapError as problem:
            self._tell(problem)
            return
        self._rows = {row.uuid: row for row in shown}
        columns = [Column(words.columns[name].header) for name in (VILLAGE, "head_name")]
        columns += [
            Column(self.tr("Last visit")),
            Column(self.tr("Days"), numeric=True),
            Column(words.columns[CADRE].header),
        ]
        rows = []
        for row in shown:
            days = Cell("" if row.days is None else number_text(row.days), row.days)
            last = Cell(row.last_visit or self.tr("never"))
            rows.append(Row(row.uuid, (Cell(row.village), Cell(row.head_name), last, days, Cell(row.cadre))))
        self._households.show_rows(columns, rows)
        if len(which) > len(shown):
            text = self.tr("The first {shown} of {count}").format(
                shown=number_text(len(shown)), count=number_text(len(which))
            )
        else:
            text = self.tr("{count} households").format(count=number_text(len(which)))
        self._listed.setText(text)
        self._show_buttons()

    # Answers

    def _narrow(self, field: str = "", code: str = "") -> None:
        """Show the households of a village or a cadre alone, or all of them."""
        self._only = (field, code) if field else None
        self._tabs.setCurrentWidget(self._households)
        self._show_households()

    def _show_buttons(self, *_: object) -> None:
        self._zoom.setEnabled(bool(self._households.code))
        self._all.setVisible(self._only is not None)
        self._listed.setVisible(self._found is not None)

    def _open(self, *_: object) -> None:
        if self._households.code and not self._dock.show_records(ENTITY, self._households.code):
            self._tell(self.tr("The household is not there any more."))

    def _zoom_to(self, *_: object) -> None:
        row, places = self._rows.get(self._households.code), self._session.places
        place = places.find(row.village_code) if row is not None and places is not None else None
        if place is None:
            self._tell(self.tr("The village of this household is not among the places of the workspace."))
        else:
            self._dock.placeRequested.emit(place.scope)
