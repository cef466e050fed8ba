"""The ways to a workspace: a sample, a new one, one that is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...domain.errors import PovertyMapError
from ...domain.feedback import CollectingFeedback
from ...services.messages import describe_error
from ..session import Session
from ..store_task import TaskRunner
from ..widgets.empty_state import Way
from .recent_workspaces import remember_workspace
from .sample_task import SampleTask
from .welcome_page import WelcomePage

_FOLDER = "poverty_map/workspace_folder"


class WorkspaceDoors(QObject):
    """Leads from the welcome page into a workspace, and keeps the list of those that were open."""

    def __init__(
        self, iface: QgisInterface, session: Session, page: WelcomePage, tell: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._page = page
        self._tell = tell
        self._runner = TaskRunner(self)
        self._runner.progressed.connect(page.show_progress)
        self._runner.ended.connect(self._finish_sample)
        page.sampleRequested.connect(self.make_sample)
        page.newRequested.connect(self.create)
        page.openRequested.connect(self.choose)
        page.recentRequested.connect(lambda path: self.open(Path(path)))
        page.cancelRequested.connect(self._cancel)
        session.workspaceChanged.connect(self._remember)

    def ways(self) -> tuple[Way, ...]:
        """The ways that a dock offers while no workspace is open; the welcome page has them all."""
        return ((self.tr("Open workspace…"), self.choose), (self.tr("Sample province…"), self.make_sample))

    def stop(self) -> None:
        """Stop what is under way."""
        self._runner.cancel()

    def make_sample(self) -> None:
        """Ask where, and make the sample province there."""
        start = str(self._folder() / "guizhou-sample.gpkg")
        kind = self.tr("Workspace (*.gpkg)")
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Where to keep the sample"), start, kind)
        if name:
            self.make_sample_in(Path(name).with_suffix(".gpkg"))

    def make_sample_in(self, output: Path) -> None:
        """Make the sample province in a file, and open it."""
        QgsSettings().setValue(_FOLDER, str(output.parent))
        self._page.show_progress(0)
        self._runner.start(SampleTask(self.tr("Sample province"), output))

    def create(self) -> None:
        """Open the algorithm that makes a workspace."""
        # Only here: Processing's dialogs are slow to import, and the plugin may not cost QGIS time at start.
        from processing import execAlgorithmDialog

        execAlgorithmDialog("povertymap:createworkspace")

    def choose(self) -> None:
        """Ask for a workspace or a project, and open it."""
        kinds = self.tr("Workspaces and projects (*.gpkg *.qgz *.qgs)")
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Open workspace"), str(self._folder()), kinds)
        if name:
            QgsSettings().setValue(_FOLDER, str(Path(name).parent))
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a project, or the project of a workspace, which is written when there is none."""
        if path.suffix.lower() == ".gpkg":
            try:
                path = self._project_of(path)
            except PovertyMapError as problem:
                self._tell(describe_error(problem))
                return
        # Through QGIS's own window, which asks about unsaved changes first.
        self._iface.addProject(str(path))

    def _project_of(self, path: Path) -> Path:
        from ...services.project import write_project
        from ...services.workspace import open_workspace

        with open_workspace(path) as workspace:
            project = workspace.project_path
            return project if project.is_file() else write_project(workspace, CollectingFeedback())

    def _cancel(self) -> None:
        self._runner.cancel()
        self._page.show_progress(None)

    def _finish_sample(self, task: SampleTask) -> None:
        self._page.show_progress(None)
        if task.problem:
            self._tell(task.problem)
        elif task.created is not None:
            self.open(task.created.project)

    def _remember(self) -> None:
        workspace = self._session.workspace
        if workspace is not None:
            remember_workspace(Path(workspace.store.location))
        self._page.show_recent()

    @staticmethod
    def _folder() -> Path:
        kept = Path(QgsSettings().value(_FOLDER, "", type=str) or Path.home())
        return kept if kept.is_dir() else Path.home()
