"""What is open: the workspace of the project, the scope and the period that the docks show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.errors import PovertyMapError
from ..domain.period import Period
from ..domain.scope import Scope
from ..i18n import interface_locale
from ..services.messages import describe_error

if TYPE_CHECKING:
    from ..services.places import PlaceIndex
    from ..services.workspace import Workspace

#: Where a project keeps which workspace it shows, and the period of its map tables.
PROJECT_KEYS = "povertymap"


class Session(QObject):
    """Follows the project: opens its workspace, and lets go of it when the project closes.

    Signals say what has happened: `workspaceChanged`, `scopeChanged`, `periodChanged`; `failed` carries a sentence.
    `workspaceOpening` comes before a workspace is there: who is to show it gets ready.
    """

    workspaceOpening = pyqtSignal()
    workspaceChanged = pyqtSignal()
    scopeChanged = pyqtSignal()
    periodChanged = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._workspace: Workspace | None = None
        self._places: PlaceIndex | None = None
        self._scope: Scope | None = None
        self._period: Period | None = None
        self._compared: Period | None = None
        self._periods: tuple[Period, ...] = ()
        project.readProject.connect(self._follow_project)
        project.cleared.connect(self.close_workspace)

    @property
    def project(self) -> QgsProject:
        """The project that is followed."""
        return self._project

    @property
    def workspace(self) -> Workspace | None:
        """The open workspace, if any."""
        return self._workspace

    @property
    def places(self) -> PlaceIndex | None:
        """The places of the open workspace."""
        return self._places

    @property
    def scope(self) -> Scope | None:
        """What the docks are about; the province when a workspace was just opened."""
        return self._scope

    @property
    def period(self) -> Period | None:
        """The period shown; None while nothing was counted yet."""
        return self._period

    @property
    def compared(self) -> Period | None:
        """The period that the figures are compared with; None for the one before."""
        return self._compared

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods whose figures were counted when the workspace was opened, the newest first."""
        return self._periods

    def start(self) -> None:
        """Take up the project that is already open."""
        self._follow_project()

    def stop(self) -> None:
        """Stop following, and let go of the workspace."""
        self._project.readProject.disconnect(self._follow_project)
        self._project.cleared.disconnect(self.close_workspace)
        self.close_workspace()

    def set_scope(self, scope: Scope) -> None:
        """Show another place or bureau."""
        if self._workspace is not None and scope != self._scope:
            self._scope = scope
            self.scopeChanged.emit()

    def set_period(self, period: Period | None) -> None:
        """Show another period."""
        if self._workspace is not None and period != self._period:
            self._period = period
            self.periodChanged.emit()

    def set_compared(self, period: Period | None) -> None:
        """Compare the figures with another period; None for the one before."""
        if self._workspace is not None and period != self._compared:
            self._compared = period
            self._tell_compared()
            self.periodChanged.emit()

    def reload(self) -> None:
        """Read the workspace anew, after an algorithm or another program wrote to it; the scope stays if it can."""
        scope = self._scope
        self._follow_project()
        if scope is not None and self._places is not None and self._places.find(scope.code) is not None:
            self.set_scope(scope)

    def close_workspace(self) -> None:
        """Forget the workspace and all that was read from it."""
        if self._workspace is None:
            return
        self._workspace.close()
        self._workspace, self._places, self._scope = None, None, None
        self._period, self._compared, self._periods = None, None, ()
        self.workspaceChanged.emit()

    def _follow_project(self, *_: object) -> None:
        self.close_workspace()
        path = self._workspace_path()
        if path is None:
            return
        try:
            self._open(path)
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem))

    def _open(self, path: Path) -> None:
        # Here, and not when QGIS starts: who maps something else does not wait for it.
        from ..services.months import set_months
        from ..services.overview import available_periods
        from ..services.places import PlaceIndex
        from ..services.styling import settle_themes
        from ..services.workspace import open_workspace

        workspace = open_workspace(path)
        try:
            places, periods = PlaceIndex(workspace), available_periods(workspace)
            # With the project's loading, so that the first click is answered as fast as the others.
            places.prepare()
        except PovertyMapError:
            workspace.close()
            raise
        self.workspaceOpening.emit()
        set_months(self._project, periods)
        settle_themes(self._project, workspace.catalog, interface_locale())
        shown = self._project_period()
        self._workspace, self._places = workspace, places
        self._periods = periods
        self._scope = Scope.of(workspace.province)
        self._period = shown if shown in periods else (periods[0] if periods else None)
        self._tell_compared()
        self.workspaceChanged.emit()

    def _tell_compared(self) -> None:
        """The map of change follows what the figures are compared with; it shows the period last counted."""
        from ..services.months import set_compared

        if self._workspace is not None:
            shown = self._project_period() or self._period
            set_compared(self._project, self._workspace, self._compared or (shown.previous if shown else None))

    def _workspace_path(self) -> Path | None:
        """The path that the project names, or the file its layers with a role come from."""
        text, _ = self._project.readEntry(PROJECT_KEYS, "workspace", "")
        if text:
            return Path(self._project.readPath(text))
        from ..cartography.roles import ROLE

        for layer in self._project.mapLayers().values():
            if str(layer.customProperty(ROLE, "")).startswith("map_"):
                source = layer.source().partition("|")[0]
                if source.lower().endswith(".gpkg"):
                    return Path(source)
        return None

    def _project_period(self) -> Period | None:
        text, _ = self._project.readEntry(PROJECT_KEYS, "period", "")
        try:
            return Period.parse(text) if text else None
        except ValueError:
            return None
