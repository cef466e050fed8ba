"""Which records are shown: a page, and on it a tab for each kind."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QTabBar, QWidget

from ...catalog.entities import Entity
from ...catalog.records import RecordPage, RecordTable

_LAST = "poverty_map/records/last"


class PageChoice(QWidget):
    """Remembers the last choice. `chosen` tells that a person chose something else."""

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Mapping[str, RecordPage] = {}
        self._entities: Mapping[str, Entity] = {}
        self._locale = "en"
        self._last_of: dict[str, str] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._combo = QComboBox(self)
        self._combo.setObjectName("PovertyMapRecordPage")
        self._combo.setAccessibleName(self.tr("Page"))
        self._combo.setToolTip(self.tr("Which records to show"))
        self._combo.activated.connect(self._choose_page)
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("PovertyMapRecordTabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tabs.currentChanged.connect(self._choose_tab)
        layout.addWidget(self._combo)
        layout.addWidget(self._tabs, 1)

    def show_pages(self, pages: Mapping[str, RecordPage], entities: Mapping[str, Entity], locale: str) -> None:
        """Offer the pages of a catalog; what was shown last is shown again."""
        self._pages, self._entities, self._locale = pages, entities, locale
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for page in pages.values():
                self._combo.addItem(page.label.text(locale), page.name)
        if not self.show_entity(QgsSettings().value(_LAST, "", type=str)):
            self._show_page(next(iter(pages.values()), None))

    def show_entity(self, entity: str) -> bool:
        """Show the page and the tab of an entity; False when no page lists it. Does not tell of it."""
        for page in self._pages.values():
            if any(table.entity == entity for table in page.tables):
                self._last_of[page.name] = entity
                self._show_page(page)
                return True
        return False

    @property
    def page(self) -> RecordPage | None:
        """The page shown."""
        return self._pages.get(self._combo.currentData() or "")

    @property
    def table(self) -> RecordTable | None:
        """The table shown, as the catalog has it."""
        entity = self._tabs.tabData(self._tabs.currentIndex())
        return next((table for table in self.page.tables if table.entity == entity), None) if self.page else None

    def _show_page(self, page: RecordPage | None) -> None:
        with QSignalBlocker(self._combo), QSignalBlocker(self._tabs):
            self._combo.setCurrentIndex(self._combo.findData(page.name) if page else -1)
            while self._tabs.count():
                self._tabs.removeTab(self._tabs.count() - 1)
            for table in page.tables if page else ():
                number = self._tabs.addTab(self._entities[table.entity].label.text(self._locale))
                self._tabs.setTabData(number, table.entity)
                if page and self._last_of.get(page.name) == table.entity:
                    self._tabs.setCurrentIndex(number)
        self._remember()

    def _remember(self) -> None:
        table, page = self.table, self.page
        if table is not None and page is not None:
            self._last_of[page.name] = table.entity
            QgsSettings().setValue(_LAST, table.entity)

    def _choose_page(self, _: int) -> None:
        self._show_page(self.page)
        self.chosen.emit()

    def _choose_tab(self, _: int) -> None:
        self._remember()
        self.chosen.emit()
