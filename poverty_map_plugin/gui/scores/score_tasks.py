"""Works out a score sheet, and writes it, in the background."""

from __future__ import annotations

from pathlib import Path

from ...domain.levels import Level
from ...domain.period import Period
from ...domain.scope import Scope
from ...services.places import PlaceIndex
from ...services.score_file import write_score_sheet
from ...services.score_sheet import ScoreSheet, score_sheet
from ...services.workspace import Workspace
from ..store_task import StoreTask, TaskFeedback


class ScoreTask(StoreTask):
    """Once it has ended, `sheet` holds the score sheet.

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
    ) -> None:
        super().__init__(title, path)
        self._places, self._level, self._scope = places, level, scope
        self._period, self._compared = period, compared
        self.sheet: ScoreSheet | None = None

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Score."""
        self.sheet = score_sheet(
            workspace, self._places, self._level, feedback, self._period, self._scope, self._compared
        )


class ScoreFileTask(StoreTask):
    """Writes a sheet into the file `target`."""

    def __init__(self, title: str, path: Path, sheet: ScoreSheet, target: Path, locale: str) -> None:
        super().__init__(title, path)
        self._sheet, self._locale = sheet, locale
        self.target = target

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Write."""
        write_score_sheet(self.target, self._sheet, self._locale)
