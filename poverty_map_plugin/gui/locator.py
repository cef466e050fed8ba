"""QGIS's own search in the status bar finds places, cadres and tasks, too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.errors import PovertyMapError
from ..domain.levels import Level
from ..domain.place_names import without_committee
from ..i18n import interface_locale
from ..services.messages import describe_error
from ..services.place_search import PlaceHit
from ..services.record_search import RecordHit, RecordsAtHand
from .places.place_hits import where_text
from .session import Session

if TYPE_CHECKING:
    from ..services.places import PlaceIndex
    from ..services.workspace import Workspace

_PLACE, _TASK = "place", "task"
_BETWEEN = "\n"  # what no code holds
_FEWEST_CHARACTERS = 2
#: How many of each kind are offered: to whom asks for them by the prefix, and among all that QGIS finds.
_MOST_ASKED, _MOST_AMONG_OTHERS = 30, 5
#: The order of groups. That within a group is QGIS's: 3.40 sorts by name, as it loses the score of a result.
_PLACES_SCORE, _CADRES_SCORE, _TASKS_SCORE = 100.0, 2.0, 1.0
_STEP = 0.001  # of the score, from one result to the next
_TASK_PLAN = "task_plan"


@dataclass(frozen=True)
class _Source:
    """What is searched: places in memory; records through a connection that the thread opens."""

    workspace: Workspace
    places: PlaceIndex
    locale: str


class PovertyMapLocator(QgsLocatorFilter):
    """QGIS searches with a clone in a thread of its own, and has the original act on what was chosen.

    `placeChosen` carries a scope (of a cadre where they serve), `taskChosen` a task's number and the place or
    bureau that it is given to, empty for none. What a result carries is
    plain text: QGIS hands it from thread to thread without Python's knowledge.
    """

    placeChosen = pyqtSignal(object)
    taskChosen = pyqtSignal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._records = RecordsAtHand()

    def name(self) -> str:
        """The name in QGIS's settings."""
        return "povertymap"

    def displayName(self) -> str:
        """The name that the user sees."""
        return self.tr("Poverty Map: places, cadres, tasks")

    def prefix(self) -> str:
        """What is typed before to search here only; QGIS ignores those of plugins that are shorter than three."""
        return "pmap"

    def priority(self) -> QgsLocatorFilter.Priority:
        """With QGIS's own."""
        return QgsLocatorFilter.Priority.Medium

    def clone(self) -> QgsLocatorFilter:
        """What searches in the thread; made in the main thread."""
        return _Searcher(self._source(), self._records, self)

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Nothing: QGIS asks the clone."""

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Tell what was chosen, if it is still there."""
        kind, _, code = str(result.userData or "").partition(":")
        if kind == _TASK:
            self.taskChosen.emit(*code.split(_BETWEEN))
        elif kind == _PLACE:
            places = self._session.places
            place = places.find(code) if places else None
            if place is not None:
                self.placeChosen.emit(place.scope)

    def _source(self) -> _Source | None:
        if self._session.workspace is None or self._session.places is None:
            return None
        return _Source(self._session.workspace, self._session.places, interface_locale())


class _Searcher(QgsLocatorFilter):
    """The clone: it knows neither the session nor its connection."""

    def __init__(self, source: _Source | None, records: RecordsAtHand, original: PovertyMapLocator) -> None:
        super().__init__()
        self._source = source
        self._records = records
        self._name, self._display_name = original.name(), original.displayName()
        self._level_groups = {
            Level.PROVINCE: self.tr("Province"),
            Level.PREFECTURE: self.tr("Prefectures"),
            Level.COUNTY: self.tr("Counties"),
            Level.TOWNSHIP: self.tr("Townships"),
            Level.VILLAGE: self.tr("Villages"),
            Level.BUREAU: self.tr("Bureaus"),
        }
        self._cadres_group = self.tr("Cadres")
        self._tasks_group = self.tr("Tasks")

    def name(self) -> str:
        """That of the original."""
        return self._name

    def displayName(self) -> str:
        """That of the original."""
        return self._display_name

    def clone(self) -> QgsLocatorFilter | None:
        """None: it is the original that QGIS clones."""
        return None

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Send what is found, the places first."""
        query = string.strip()
        if self._source is None or not query or (len(query) < _FEWEST_CHARACTERS and not context.usingPrefix):
            return
        most = _MOST_ASKED if context.usingPrefix else _MOST_AMONG_OTHERS
        hits = self._source.places.search.search(query, most)
        # The level of the best comes first.
        for number, level in enumerate(dict.fromkeys(hit.scope.level for hit in hits)):
            of_level = [_place_result(hit) for hit in hits if hit.scope.level is level]
            self._send(feedback, self._level_groups[level], _PLACES_SCORE - number, of_level)
        if feedback.isCanceled():
            return
        try:
            with self._source.workspace.another() as workspace:
                records = self._records.of(workspace)
        except PovertyMapError as problem:
            self.logMessage(describe_error(problem), Qgis.MessageLevel.Warning)
            return
        self._send(
            feedback, self._cadres_group, _CADRES_SCORE, map(self._cadre_result, records.cadres.search(query, most))
        )
        self._send(feedback, self._tasks_group, _TASKS_SCORE, map(self._task_result, records.tasks.search(query, most)))

    def _send(self, feedback: QgsFeedback, group: str, score: float, results: Iterable[QgsLocatorResult]) -> None:
        for number, result in enumerate(results):
            if feedback.isCanceled():
                return
            result.group = group
            result.groupScore = score
            result.score = 1.0 - number * _STEP
            self.resultFetched.emit(result)

    def _cadre_result(self, hit: RecordHit) -> QgsLocatorResult:
        place = self._source.places.find(hit.place_code) if self._source else None
        where = without_committee(place.name) if place else hit.place_code
        described = self.tr("{post}, {place}").format(post=hit.detail, place=where) if hit.detail else where
        return _result(hit.name, described, _PLACE, hit.place_code)

    def _task_result(self, hit: RecordHit) -> QgsLocatorResult:
        plan = hit.detail
        if self._source is not None:
            label = self._source.workspace.catalog.code_lists[_TASK_PLAN].codes.get(plan)
            plan = label.text(self._source.locale) if label else plan
        return _result(hit.name, plan, _TASK, f"{hit.code}{_BETWEEN}{hit.place_code or ''}")


def _place_result(hit: PlaceHit) -> QgsLocatorResult:
    return _result(hit.name, where_text(hit), _PLACE, hit.scope.code)


def _result(name: str, description: str, kind: str, code: str) -> QgsLocatorResult:
    result = QgsLocatorResult()
    result.displayString = name
    result.description = description
    result.setUserData(f"{kind}:{code}")
    return result
