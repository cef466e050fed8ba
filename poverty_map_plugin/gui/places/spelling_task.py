"""Spells the names of all places out ahead of the first key, in the background."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...services.places import PlaceIndex
from ..store_task import BackgroundTask, TaskFeedback


class SpellingTask(BackgroundTask):
    """Needs no store: places are in memory."""

    def __init__(self, places: PlaceIndex) -> None:
        super().__init__(QCoreApplication.translate("SpellingTask", "Preparing the search of places"))
        self._places = places

    def perform(self, feedback: TaskFeedback) -> None:
        """Make the search, which the places keep."""
        self._places.search  # noqa: B018 - a cached property
