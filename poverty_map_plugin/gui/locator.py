"""QGIS's own search in the status bar finds places, cadres and tasks, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..i18n import interface_locale
from .session import Session

if TYPE_CHECKING:
    from ..services.record_search import RecordsAtHand
    from .locator_search import SearchSource


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
        #: Kept from one search to the next.
        self._records: RecordsAtHand | None = None

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
        # Only here: the plugin may not cost QGIS time at start.
        from ..services.record_search import RecordsAtHand
        from .locator_search import LocatorSearcher

        self._records = self._records or RecordsAtHand()
        return LocatorSearcher(self._source(), self._records, self)

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Nothing: QGIS asks the clone."""

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Tell what was chosen, if it is still there."""
        from .locator_search import BETWEEN, PLACE, TASK

        kind, _, code = str(result.userData or "").partition(":")
        if kind == TASK:
            self.taskChosen.emit(*code.split(BETWEEN))
        elif kind == PLACE:
            places = self._session.places
            place = places.find(code) if places else None
            if place is not None:
                self.placeChosen.emit(place.scope)

    def _source(self) -> SearchSource | None:
        from .locator_search import SearchSource

        if self._session.workspace is None or self._session.places is None:
            return None
        return SearchSource(self._session.workspace, self._session.places, interface_locale())
