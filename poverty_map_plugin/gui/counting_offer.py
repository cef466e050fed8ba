"""Offers to count the indicators anew, where the figures do not follow by themselves."""

from __future__ import annotations

import html
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..services.indicators import count_again, count_others
from ..services.workspace import Workspace
from .session import Session
from .store_task import StoreTask, TaskFeedback, TaskRunner


class CountTask(StoreTask):
    """Counts all periods anew that were counted before."""

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Count."""
        count_again(workspace, feedback)


class CountOthersTask(StoreTask):
    """Counts the periods that are not shown, after the shown one was counted."""

    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        """Count."""
        count_others(workspace, feedback)


class CountingOffer(QObject):
    """A message with a button that counts, in the background.

    `counted` tells that the workspace has other figures now.
    """

    counted = pyqtSignal()

    def __init__(self, iface: QgisInterface, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._item: QgsMessageBarItem | None = None
        self.runner = TaskRunner(self)
        self.runner.ended.connect(self._take)
        session.workspaceChanged.connect(self._follow_workspace)
        self._path: Path | None = None
        self._others_again = False

    def stop(self) -> None:
        """Take the message away and stop counting."""
        self._session.workspaceChanged.disconnect(self._follow_workspace)
        self.runner.cancel()
        self._close()

    def offer(self, sentence: str) -> None:
        """Say why, and what to do; in place of what was said before. The sentence is shown as it is."""
        self._close()
        bar = self._iface.messageBar()
        self._item = bar.createMessage(self.tr("Poverty Map"), html.escape(sentence))
        button = QPushButton(self.tr("Run Indicators"), self._item)
        button.setObjectName("PovertyMapRunIndicators")
        button.clicked.connect(lambda: self.count())
        self._item.layout().addWidget(button)
        bar.pushWidget(self._item, Qgis.MessageLevel.Warning)

    def count(self) -> None:
        """Count all counted periods anew, in the background."""
        workspace = self._session.workspace
        if workspace is None or self.runner.is_running:
            return
        self._close()
        self._path = Path(workspace.store.location)
        self.runner.start(CountTask(self.tr("Run Indicators"), self._path))

    def count_others(self) -> None:
        """Let the periods that are not shown follow the shown one, in the background."""
        workspace = self._session.workspace
        if workspace is None:
            return
        # What is being counted may have read the records before they were changed.
        self._others_again = self.runner.is_running
        if not self._others_again:
            self._path = Path(workspace.store.location)
            self.runner.start(CountOthersTask(self.tr("Figures of other months follow"), self._path))

    def _take(self, task: StoreTask) -> None:
        if task.problem:
            self._session.failed.emit(task.problem)
        elif not task.isCanceled():
            self.counted.emit()
        if self._others_again:
            self.count_others()

    def _follow_workspace(self) -> None:
        """What was said of one workspace does not hold for the next; one that is read anew closes and opens."""
        workspace = self._session.workspace
        if workspace is not None and self._path is not None and Path(workspace.store.location) != self._path:
            self._others_again = False
            self.runner.cancel()
            self._close()

    def _close(self) -> None:
        item, self._item = self._item, None
        if item is not None and not sip.isdeleted(item):
            self._iface.messageBar().popWidget(item)
