"""In the layer panel's menu: lets a layer of the user's own stand for rivers, land cover or relief."""

from __future__ import annotations

import html
from collections.abc import Callable
from functools import partial

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..cartography.environment_roles import LAND_COVER, RELIEF, RIVER, environment_names
from ..domain.errors import PovertyMapError
from ..i18n import interface_locale
from .session import Session
from .window_parts import WindowParts

_ROLES = {Qgis.LayerType.Vector: (RIVER, LAND_COVER), Qgis.LayerType.Raster: (RELIEF, LAND_COVER)}


class SurroundingsMenu(QObject):
    """The actions, for vector layers and rasters; they are about the layer that is chosen in the panel."""

    def __init__(
        self, iface: QgisInterface, session: Session, tell: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._tell = tell

    def add_to(self, parts: WindowParts) -> None:
        """Put them into the layer panel's menu."""
        names, menu = environment_names(), self.tr("Poverty Map: use as")
        for kind, roles in _ROLES.items():
            for role in roles:
                action = QAction(names[role], self)
                action.setObjectName(f"PovertyMapUseAs_{role}")
                action.triggered.connect(partial(self._use, role))
                parts.add_layer_action(action, menu, kind)
            nothing = QAction(self.tr("Nothing of the surroundings"), self)
            nothing.triggered.connect(self._release)
            parts.add_layer_action(nothing, menu, kind)

    def _use(self, role: str, *_: object) -> None:
        # Here, because they bring the catalog with them, which a start of QGIS has no use for.
        from ..services.environment import use_as
        from ..services.messages import describe_error

        layer, workspace = self._iface.layerTreeView().currentLayer(), self._session.workspace
        if workspace is None:
            self._tell(self.tr("Open a workspace first: its themes show the surroundings."))
            return
        if layer is None:
            return
        try:
            shown = use_as(self._session.project, workspace.catalog, layer, role)
        except PovertyMapError as problem:
            self._tell(describe_error(problem))
            return
        names = self.tr(", ").join(theme.label.text(interface_locale()) for theme in shown)
        told = self.tr("“{layer}” is shown in: {themes}.") if shown else self.tr("No theme shows “{layer}” yet.")
        text = told.format(layer=layer.name(), themes=names)
        self._iface.messageBar().pushMessage(self.tr("Poverty Map"), html.escape(text), Qgis.MessageLevel.Info)

    def _release(self, *_: object) -> None:
        from ..services.environment import release

        layer = self._iface.layerTreeView().currentLayer()
        if layer is not None:
            release(self._session.project, layer)
