"""What QGIS's search finds of a workspace, in a thread of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import Qgis, QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult

from ..domain.errors import PovertyMapError
from ..domain.levels import Level
from ..domain.place_names import without_committee
from ..services.messages import describe_error
from ..services.place_search import PlaceHit
from ..services.places import PlaceIndex
from ..services.record_search import RecordHit, RecordsAtHand
from ..services.workspace import Workspace
from .places.place_hits import where_text

PLACE, TASK = "place", "task"
BETWEEN = "\n"  # what no code holds
_FEWEST_CHARACTERS = 2
#: How many of each kind are offered: to whom asks for them by the prefix, and among all that QGIS finds.
_MOST_ASKED, _MOST_AMONG_OTHERS = 30, 5
#: The order of groups. That within a group is QGIS's: 3.40 sorts by name, as it loses the score of a result.
_PLACES_SCORE, _CADRES_SCORE, _TASKS_SCORE = 100.0, 2.0, 1.0
_STEP = 0.001  # of the score, from one result to the next
_TASK_PLAN = "task_plan"


@dataclass(frozen=True)
class SearchSource:
    """What is searched: places in memory; records through a connection that the thread opens."""

    workspace: Workspace
    places: PlaceIndex
    locale: str


class LocatorSearcher(QgsLocatorFilter):
    """The clone: it knows neither the session nor its connection."""

    def __init__(self, source: SearchSource | None, records: RecordsAtHand, original: QgsLocatorFilter) -> None:
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
        return _result(hit.name, described, PLACE, hit.place_code)

    def _task_result(self, hit: RecordHit) -> QgsLocatorResult:
        plan = hit.detail
        if self._source is not None:
            label = self._source.workspace.catalog.code_lists[_TASK_PLAN].codes.get(plan)
            plan = label.text(self._source.locale) if label else plan
        return _result(hit.name, plan, TASK, f"{hit.code}{BETWEEN}{hit.place_code or ''}")


def _place_result(hit: PlaceHit) -> QgsLocatorResult:
    return _result(hit.name, where_text(hit), PLACE, hit.scope.code)


def _result(name: str, description: str, kind: str, code: str) -> QgsLocatorResult:
    result = QgsLocatorResult()
    result.displayString = name
    result.description = description
    result.setUserData(f"{kind}:{code}")
    return result
