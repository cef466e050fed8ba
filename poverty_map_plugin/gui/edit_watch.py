"""Follows what is edited in the project's layers: the figures of the places concerned come along at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..cartography.roles import ROLE
from ..domain.errors import PovertyMapError
from ..domain.feedback import raise_if_cancelled
from ..domain.levels import Level
from ..domain.period import Period
from ..services.edits import Edited, edited_since, follow, shown_periods
from ..services.messages import describe_error
from ..services.overview import available_periods
from ..services.workspace import Workspace
from .session import Session
from .store_task import StoreTask, TaskFeedback

#: With more places than these, a person would notice the wait: they are followed in the background.
_AT_ONCE = 20


@dataclass(frozen=True)
class Followed:
    """What an edit led to: the kinds of records that were edited, and the levels whose figures are others now."""

    entities: frozenset[str]
    levels: frozenset[Level] = frozenset()


class FollowTask(StoreTask):
    """Brings figures up to date in the background; `levels` tells which are others now."""

    def __init__(self, title: str, workspace: Workspace, edited: Edited, periods: Sequence[Period]) -> None:
        super().__init__(title, Path(workspace.store.location))
        self._workspace, self._periods = workspace, periods
        self.edited = edited
        self.levels: frozenset[Level] = frozenset()

    def perform(self, feedback: TaskFeedback) -> None:
        """Open another connection, not another catalog, which would take longer than the work."""
        with self._workspace.another() as workspace:
            self.work(workspace, feedback)

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Follow, period by period, so that nobody who writes has to wait for all of them."""
        for number, period in enumerate(self._periods):
            raise_if_cancelled(feedback)
            self.levels |= follow(workspace, self.edited, [period])
            feedback.set_progress(100 * (number + 1) / len(self._periods))


class EditWatch(QObject):
    """Looks into the log of changes whenever edits of a layer of the session's workspace were saved.

    What the log holds besides is taken along: edits of other programs, of services. `followed` carries a `Followed`,
    `countingNeeded` a sentence when the figures have to be counted anew, and why.
    """

    followed = pyqtSignal(object)
    countingNeeded = pyqtSignal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._store: Path | None = None
        self._log_end = 0
        self._watched: set[str] = set()
        self._tasks: set[FollowTask] = set()
        # After the event: QGIS saves the layers of a transaction one after the other.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        session.workspaceChanged.connect(self._follow_workspace)
        session.project.layersAdded.connect(self._watch)
        self._follow_workspace()

    @property
    def is_following(self) -> bool:
        """Whether figures are being brought up to date in the background."""
        return bool(self._tasks)

    def stop(self) -> None:
        """Let go of the project and its layers. What is under way in the background is finished there, unheard."""
        self._session.workspaceChanged.disconnect(self._follow_workspace)
        self._session.project.layersAdded.disconnect(self._watch)
        self._let_go()

    def look(self) -> None:
        """Follow what was edited since the last look; to be called, too, by who writes records by a service."""
        workspace = self._session.workspace
        if workspace is None:
            return
        try:
            edited = edited_since(workspace, self._log_end)
            at_once = shown_periods(workspace, *self._seen_periods()) if len(edited.codes) <= _AT_ONCE else []
            levels = follow(workspace, edited, at_once)
            later = [period for period in available_periods(workspace) if period not in at_once]
        except PovertyMapError as problem:
            # The place in the log stays: the next look takes these edits, too.
            self.countingNeeded.emit(self._not_followed(describe_error(problem)))
            return
        self._log_end = edited.log_end
        if edited.entities:
            self.followed.emit(Followed(edited.entities, levels))
        if edited.too_many:
            self.countingNeeded.emit(
                self.tr("So many records were changed that the figures do not follow by themselves.")
            )
        elif edited.moves_places:
            self.countingNeeded.emit(self.tr("Places or bureaus were changed: map and figures do not tell of it yet."))
        if edited.codes and later:
            self._start(FollowTask(self.tr("Figures follow an edit"), workspace, edited, later))

    # Following the project

    def _follow_workspace(self) -> None:
        self._let_go()
        workspace = self._session.workspace
        if workspace is None:
            return
        store = Path(workspace.store.location)
        try:
            end = workspace.store.log_end()
        except PovertyMapError as problem:
            self._session.failed.emit(describe_error(problem))
            return
        # The same workspace read anew goes on where it was; a new file in its place begins anew.
        self._log_end = min(self._log_end, end) if store == self._store else end
        self._store = store
        self._watch(list(self._session.project.mapLayers().values()))

    def _watch(self, layers: Sequence[QgsMapLayer]) -> None:
        for layer in layers:
            if layer.id() not in self._watched and self._is_ours(layer):
                layer.afterCommitChanges.connect(self._soon.start)
                self._watched.add(layer.id())

    def _is_ours(self, layer: QgsMapLayer) -> bool:
        """Whether a layer shows records of the open workspace."""
        workspace = self._session.workspace
        if workspace is None or not isinstance(layer, QgsVectorLayer):
            return False
        is_record = layer.customProperty(ROLE) in workspace.catalog.entities
        return is_record and Path(layer.source().partition("|")[0]) == self._store

    def _let_go(self) -> None:
        self._soon.stop()
        self._tasks.clear()
        for name in self._watched:
            layer = self._session.project.mapLayer(name)
            if layer is not None:
                layer.afterCommitChanges.disconnect(self._soon.start)
        self._watched.clear()

    def _seen_periods(self) -> tuple[Period | None, ...]:
        """The period shown and the one that it is compared with."""
        period = self._session.period
        return period, self._session.compared or (period.previous if period else None)

    # In the background

    def _start(self, task: FollowTask) -> None:
        self._tasks.add(task)
        task.taskCompleted.connect(lambda: self._end(task))
        task.taskTerminated.connect(lambda: self._end(task))
        QgsApplication.taskManager().addTask(task)

    def _end(self, task: FollowTask) -> None:
        """A task came to its end; one of a workspace that was closed meanwhile is not heard."""
        if task not in self._tasks:
            return
        self._tasks.discard(task)
        if task.levels:
            self.followed.emit(Followed(task.edited.entities, task.levels))
        if task.problem or task.isCanceled():
            self.countingNeeded.emit(self._not_followed(task.problem))

    def _not_followed(self, reason: str) -> str:
        said = self.tr("The figures do not tell of the last edit yet.")
        return f"{reason} {said}" if reason else said
