"""Between the docks and the map: goes to places, marks them, and tells which place was clicked."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsPointXY
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..cartography.roles import layers_by_role
from ..domain.errors import PovertyMapError
from ..domain.levels import Level
from ..domain.scope import Scope
from ..services.map_tables import map_table
from ..services.messages import describe_error
from ..services.styling import apply_theme
from .map_view import MapView
from .place_tool import PlaceTool
from .session import Session

_POINTER_PIXELS = 12


class MapGuide(QObject):
    """`clicked` carries longitude, latitude and reach: how far off in metres a thing is still meant."""

    clicked = pyqtSignal(float, float, float)

    def __init__(
        self, iface: QgisInterface, session: Session, tool: PlaceTool, tell: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._tell = tell
        self._tool = tool
        self._view = MapView(iface.mapCanvas(), session.project)
        tool.placeClicked.connect(self._tell_click)

    def stop(self) -> None:
        """Take the mark and the tool off the canvas."""
        self._view.clear()
        self._iface.mapCanvas().unsetMapTool(self._tool)

    def take_tool(self) -> None:
        """Let clicks on the map mean places."""
        self._iface.mapCanvas().setMapTool(self._tool)

    def zoom_to(self, scope: Scope) -> None:
        """Show a place on the map."""
        places = self._session.places
        try:
            extent = places.extent(scope) if places else None
        except PovertyMapError as problem:
            self._tell(describe_error(problem))
            return
        if extent is not None:
            self._view.zoom_to(extent)

    def go_to(self, scope: Scope) -> None:
        """Show a place on the map, and let the docks be about it."""
        self.zoom_to(scope)
        self._session.set_scope(scope)

    def mark(self, scope: Scope | None) -> None:
        """Mark a place; none for None."""
        places = self._session.places
        try:
            self._view.mark(places.geometry(scope) if places and scope else None)
        except PovertyMapError as problem:
            self._tell(describe_error(problem))

    def show_theme(self, theme: str) -> None:
        """Switch the map's theme."""
        try:
            apply_theme(self._session.project, theme, self._iface.layerTreeView().layerTreeModel())
        except PovertyMapError as problem:
            self._tell(describe_error(problem))

    def redraw(self, levels: Iterable[Level]) -> None:
        """Draw the map tables of these levels anew, as their figures changed."""
        layers = layers_by_role(self._session.project)
        for level in levels:
            if map_table(level) in layers:
                layers[map_table(level)].reload()
                layers[map_table(level)].triggerRepaint()

    def _tell_click(self, point: QgsPointXY) -> None:
        at = self._view.to_store(point)
        if at is None:
            return
        reach = self._view.metres_per_pixel(point) * _POINTER_PIXELS
        self.clicked.emit(at.x(), at.y(), reach)
