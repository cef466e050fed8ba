"""The entry: wires the plugin into QGIS, and out of it again. It knows nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from .i18n import install_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.session import Session
    from .gui.workbench import Workbench
    from .processing.provider import PovertyMapProvider


class PovertyMapPlugin:
    """What QGIS loads. Without a window (qgis_process) only the Processing provider is set up."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._translator = install_translator()
        self._provider: PovertyMapProvider | None = None
        self._session: Session | None = None
        self.workbench: Workbench | None = None

    def initProcessing(self) -> None:
        """Offer the algorithms; all that qgis_process asks for."""
        from .cartography.two_way_item_type import register_two_way_item
        from .processing.provider import PovertyMapProvider

        register_two_way_item()
        if self._provider is None:
            self._provider = PovertyMapProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Set up what is seen: actions, toolbar, docks."""
        self.initProcessing()
        if self._iface is None:
            return
        from .gui.session import Session
        from .gui.two_way_item_menu import offer_two_way_item
        from .gui.workbench import Workbench

        offer_two_way_item()
        self._session = Session(QgsProject.instance())
        self.workbench = Workbench(self._iface, self._session)
        self._session.start()
        self.workbench.start()

    def unload(self) -> None:
        """Undo `initGui` and `initProcessing`, in reverse order."""
        if self._session is not None:
            self._session.stop()
        if self.workbench is not None:
            self.workbench.remove()
        self._session, self.workbench = None, None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
