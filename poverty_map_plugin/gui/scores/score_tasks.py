"""Works out a score sheet, and writes it, in the background."""

from __future__ import annotations

from pathlib import Path

from ...domain.levels import Level
from ...domain.period import Period
from ...domain.scope import Scope
from ...services.places import PlaceIndex
from ...services.score_book import ScoreBook, score_book
from ...services.score_file import write_score_sheet
from ...services.score_sheet import ScoreSheet
from ...services.workspace import Workspace
from ..store_task import StoreTask, TaskFeedback


class ScoreTask(StoreTask):
    """Once it has ended, `sheet` holds the score sheet, and `book` what those of other scopes are made of.

    A book that is handed in is taken instead of the workspace's records.
    Of `places` only what it holds in memory is used: its store belongs to the thread of the window.
    """

    def __init__(
        self,
        title: str,
        path: Path,
        places: PlaceIndex,
        level: Level,
        scope: Scope,
        period: Period | None,
        compared: Period | None,
        book: ScoreBook | None,
    ) -> None:
        super().__init__(title, path)
        self._places, self._level, self._scope = places, level, scope
        self._period, self._compared = period, compared
        self.book = book
        self.sheet: ScoreSheet | None = None

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Score."""
        if self.book is None:
            self.book = score_book(workspace, self._places, self._level, feedback, self._period, self._compared)
        self.sheet = self.book.sheet(self._scope)


class ScoreFileTask(StoreTask):
    """Writes a sheet into the file `target`."""

    def __init__(self, title: str, path: Path, sheet: ScoreSheet, target: Path, locale: str) -> None:
        super().__init__(title, path)
        self._sheet, self._locale = sheet, locale
        self.target = target

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Write."""
        write_score_sheet(self.target, self._sheet, self._locale)
