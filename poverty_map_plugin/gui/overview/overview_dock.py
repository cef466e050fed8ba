"""The overview: a way in while no workspace is open, and its figures once one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from ..session import Session

if TYPE_CHECKING:
    from .overview_page import OverviewPage


class OverviewDock(QgsDockWidget):
    """Shows the overview's page, which is made with the first workspace: QGIS's start does not wait for it.

    `countyActivated`, `placeChosen` and `themeChosen` are those of the page.
    """

    countyActivated = pyqtSignal(str)
    placeChosen = pyqtSignal(object)
    themeChosen = pyqtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapOverview")
        self._session = session
        self._pages = QStackedWidget(self)
        self._page: OverviewPage | None = None
        self._empty: QWidget | None = None
        self.setWidget(self._pages)
        session.workspaceOpening.connect(self._make_page)
        session.workspaceChanged.connect(self._turn)
        if session.workspace is not None:
            self._make_page()

    def set_empty_state(self, empty: QWidget) -> None:
        """What to show while no workspace is open."""
        self._empty = empty
        self._pages.addWidget(empty)
        self._turn()

    def refresh(self) -> None:
        """Read the figures anew where they stand: what was scrolled to stays in sight."""
        if self._page is not None:
            self._page.refresh()

    def _make_page(self) -> None:
        from .overview_page import OverviewPage

        if self._page is None:
            self._page = OverviewPage(self._session, self._pages)
            self._page.countyActivated.connect(self.countyActivated)
            self._page.placeChosen.connect(self.placeChosen)
            self._page.themeChosen.connect(self.themeChosen)
            self._pages.addWidget(self._page)

    def _turn(self) -> None:
        page = self._page if self._session.workspace is not None else self._empty
        if page is not None:
            self._pages.setCurrentWidget(page)
