"""Squares in the layer panel for the layers of the project that are filled by two figures at once."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsDefaultVectorLayerLegend, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMetaObject, QObject, QTimer

from ..cartography.roles import layers_by_role
from ..cartography.two_way_legend import TwoWayLegend, fit_legend
from .session import Session


class TwoWayLegends(QObject):
    """Follows the renderers of the places, whoever changes them; `stop` leaves QGIS's own legends behind."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._connections: list[QMetaObject.Connection] = []
        # A style that is switched brings its renderer first and a legend after it.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        session.workspaceChanged.connect(self._follow)
        self._follow()

    def stop(self) -> None:
        """Let go of the layers."""
        self._drop_connections()
        self._session.workspaceChanged.disconnect(self._follow)
        for layer in self._layers():
            if isinstance(layer.legend(), TwoWayLegend):
                layer.setLegend(QgsDefaultVectorLayerLegend(layer))

    def _follow(self) -> None:
        self._drop_connections()
        if self._session.workspace is None:
            return
        start = partial(self._later.start, 0)
        for layer in self._layers():
            self._connections += [layer.rendererChanged.connect(start), layer.legendChanged.connect(start)]
        self._fit()

    def _drop_connections(self) -> None:
        self._later.stop()
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections = []

    def _fit(self) -> None:
        for layer in self._layers():
            if not sip.isdeleted(layer):
                fit_legend(layer)

    def _layers(self) -> list[QgsVectorLayer]:
        layers = layers_by_role(self._session.project)
        return [layer for role, layer in layers.items() if role.startswith("map_")]
