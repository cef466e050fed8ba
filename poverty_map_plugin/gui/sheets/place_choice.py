"""Chooses whose sheets are printed: all, the key poor counties, those of a scope, or one by one."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...domain.levels import Level
from ...domain.scope import Scope
from ...domain.sheet_choice import ALL
from ...services.place_search import PlaceSearch
from ...services.places import Place, PlaceIndex
from ...services.workspace import Workspace
from ..widgets.plain_tip import plain_tip

_CODE = int(Qt.ItemDataRole.UserRole)
_MOST_HITS = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class Wholesale(str, Enum):
    """Choices of many at once; `CHOSEN` are those that were ticked one by one."""

    ALL = "all"
    KEY = "key"
    SCOPE = "scope"
    CHOSEN = "chosen"


class PlaceChoice(QWidget):
    """Places of one level to tick, counties under their prefectures, with a search.

    `chosenChanged` tells that others are ticked now, `lookedAt` that another one is current.
    """

    chosenChanged = pyqtSignal()
    lookedAt = pyqtSignal()

    def __init__(self, places: PlaceIndex, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_places(places, workspace)
        self._scope: Scope | None = None
        self._level = Level.COUNTY
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.of = QComboBox(self)
        self.of.setObjectName("PovertyMapSheetsOf")
        self.of.setAccessibleName(self.tr("Sheets of"))
        self.line = QgsFilterLineEdit(self)
        self.line.setObjectName("PovertyMapSheetSearch")
        self.line.setShowSearchIcon(True)
        self.line.setPlaceholderText(self.tr("Name, initials or code"))
        self.line.setToolTip(
            self.tr("Find a place: 紫云, zy, ziyun or 520425. Enter ticks the one found, or takes its tick away.")
        )
        self.line.setAccessibleName(self.tr("Find a place"))
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("PovertyMapSheetPlaces")
        self.tree.setAccessibleName(self.tr("Places with a sheet each"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        label = QLabel(self.tr("&Sheets of"), self)
        label.setBuddy(self.of)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (label, self.of, self.line):
            layout.addWidget(part)
        layout.addWidget(self.tree, 1)
        self._fill()
        self.of.activated.connect(lambda: self._tick_wholesale())
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.tree.itemChanged.connect(lambda *_: self._take_ticks())
        self.tree.currentItemChanged.connect(lambda *_: self.lookedAt.emit())

    def read_anew(self, places: PlaceIndex, workspace: Workspace) -> None:
        """Offer the places as they are now; the choice stays."""
        ticked, chosen = self.codes, self.of.currentData()
        self._take_places(places, workspace)
        self._fill()
        if chosen == Wholesale.CHOSEN:
            self._tick(code for code in ticked if code in self._rows)
        else:
            self._tick_wholesale()

    def _take_places(self, places: PlaceIndex, workspace: Workspace) -> None:
        levels = (Level.PROVINCE, Level.PREFECTURE, Level.COUNTY)
        self._places = places
        self._search = PlaceSearch([p for lv in levels for p in places.of_level(lv)], workspace.catalog.old_codes)

    # What is chosen

    @property
    def codes(self) -> list[str]:
        """The places that are ticked."""
        return [code for code, row in self._rows.items() if row.checkState(0) == Qt.CheckState.Checked]

    @property
    def counties(self) -> str:
        """The choice as COUNTIES of `povertymap:countysheets` has it; empty for none."""
        codes = self.codes
        if len(codes) == len(self._rows):
            return ALL if codes else ""
        if self._level is Level.COUNTY:
            return ",".join(codes)
        # A prefecture is named by a county of it.
        below = ([c.code for c in self._places.counties_within(Scope.of(code))] for code in codes)
        return ",".join(counties[0] for counties in below if counties)

    @property
    def looked_at(self) -> Place | None:
        """The place that is current; the first that is ticked when none is, or when it is a heading only."""
        item = self.tree.currentItem()
        code = item.data(0, _CODE) if item is not None else ""
        if code not in self._rows:
            code = next(iter(self.codes), "")
        return self._places.find(code)

    def show_level(self, level: Level) -> None:
        """Offer the places of another level: a layout prints a sheet for each of them."""
        if level is self._level:
            return
        ticked = self.codes
        self._level = level
        self.line.clear()
        self._fill()
        if self.of.currentData() == Wholesale.CHOSEN:
            # What was ticked goes along: to the places that hold it, or that it holds.
            self._tick(code for code in self._rows if any(code[: len(t)] == t[: len(code)] for t in ticked))
        else:
            self._tick_wholesale()

    def show_scope(self, scope: Scope | None) -> None:
        """The scope that may be chosen as a whole; ticks it."""
        self._scope = scope
        self._fill_of()
        province = scope is None or scope.level is Level.PROVINCE
        self._choose(Wholesale.ALL if province else Wholesale.SCOPE)
        self._tick_wholesale()

    # Typing

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Enter ticks what was found, the arrow leads into the tree."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER and self.line.text().strip():
                self._tick_found()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
        return False

    def _filter(self, text: str) -> None:
        """Show what was found; a prefecture that was found stands for its counties, too."""
        hits = [hit.scope.code for hit in self._search.search(text, _MOST_HITS)] if text.strip() else None
        for code, row in self._rows.items():
            row.setHidden(hits is not None and not any(code.startswith(hit) for hit in hits))
        headings = {}
        for number in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(number)
            rows = [top.child(row) for row in range(top.childCount())]
            if rows:
                headings[top.data(0, _CODE)] = top
                top.setHidden(all(row.isHidden() for row in rows))
                if hits is not None:
                    top.setExpanded(any(row.data(0, _CODE) in hits for row in rows))
        # The best of those that have a sheet; zy is 紫云 before 遵义.
        found = next((self._rows[hit] for hit in hits or () if hit in self._rows), None)
        found = found or next((headings[hit] for hit in hits or () if hit in headings), None)
        if found is not None:
            self.tree.setCurrentItem(found)
            self.tree.scrollToItem(found)

    def _tick_found(self) -> None:
        """What was found alone, instead of many that were ticked at once; else it joins or leaves the ticked."""
        item = self.tree.currentItem()
        if item is None or item.isHidden():
            return
        codes = {code for code in self._rows if code.startswith(item.data(0, _CODE))}
        ticked = set(self.codes)
        if self.of.currentData() != Wholesale.CHOSEN:
            self._tick(codes)
        else:
            self._tick(ticked - codes if codes <= ticked else ticked | codes)
        self._choose(Wholesale.CHOSEN)
        self.line.selectAll()

    # Ticking

    def _tick_wholesale(self) -> None:
        which = self.of.currentData()
        if which == Wholesale.ALL:
            self._tick(self._rows)
        elif which == Wholesale.KEY:
            self._tick(row.code for row in self._places.key_counties)
        elif which == Wholesale.SCOPE:
            self._tick(self._within_scope())
            self._show_ticked()
        else:
            self.chosenChanged.emit()

    def _show_ticked(self) -> None:
        """Unfold what is ticked in part."""
        for number in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(number)
            top.setExpanded(top.checkState(0) == Qt.CheckState.PartiallyChecked)
        first = next(iter(self.codes), None)
        if first is not None:
            self.tree.scrollToItem(self._rows[first])

    def _within_scope(self) -> list[str]:
        if self._scope is None:
            return []
        counties = self._places.counties_within(self._scope)
        return list(dict.fromkeys(county.code[: self._level.digits] for county in counties))

    def _tick(self, codes: Iterable[str]) -> None:
        wanted = set(codes)
        self.tree.blockSignals(True)
        for code, row in self._rows.items():
            row.setCheckState(0, Qt.CheckState.Checked if code in wanted else Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
        self.chosenChanged.emit()

    def _take_ticks(self) -> None:
        """Ticked by hand; a prefecture's own tick comes with those of its counties."""
        self._choose(Wholesale.CHOSEN)
        self.chosenChanged.emit()

    def _choose(self, which: Wholesale) -> None:
        self.of.setCurrentIndex(max(self.of.findData(which), 0))

    # Filling

    def _fill(self) -> None:
        self.tree.blockSignals(True)
        self.tree.clear()
        self._rows = {}
        if self._level is Level.COUNTY:
            for prefecture in self._places.of_level(Level.PREFECTURE):
                counties = self._places.children(prefecture.scope)
                if counties:
                    heading = self._item(prefecture, Qt.ItemFlag.ItemIsAutoTristate)
                    self.tree.addTopLevelItem(heading)
                    for county in counties:
                        heading.addChild(self._row(county))
            strays = [c for c in self._places.of_level(Level.COUNTY) if c.code not in self._rows]
            self.tree.addTopLevelItems([self._row(county) for county in strays])
        else:
            self.tree.addTopLevelItems([self._row(place) for place in self._places.of_level(self._level)])
        self.tree.setRootIsDecorated(self._level is Level.COUNTY)
        self.tree.blockSignals(False)
        self._fill_of()
        self._filter(self.line.text())

    def _row(self, place: Place) -> QTreeWidgetItem:
        self._rows[place.code] = self._item(place)
        return self._rows[place.code]

    def _item(self, place: Place, more: Qt.ItemFlag | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([place.name])
        item.setFlags(_FLAGS | more if more is not None else _FLAGS)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, _CODE, place.code)
        item.setToolTip(0, plain_tip(f"{place.name} {place.code}"))
        return item

    def _fill_of(self) -> None:
        chosen = self.of.currentData()
        counted = self.tr("{name} ({count})")
        self.of.clear()
        self.of.addItem(counted.format(name=self.tr("All"), count=len(self._rows)), Wholesale.ALL)
        key = [row.code for row in self._places.key_counties]
        if self._level is Level.COUNTY and key:
            self.of.addItem(counted.format(name=self.tr("Key poor counties"), count=len(key)), Wholesale.KEY)
        if self._scope is not None and self._scope.level is not Level.PROVINCE:
            name = self._places.name(self._scope.code)
            self.of.addItem(counted.format(name=name, count=len(self._within_scope())), Wholesale.SCOPE)
        self.of.addItem(self.tr("Those ticked below"), Wholesale.CHOSEN)
        self._choose(Wholesale(chosen) if chosen is not None else Wholesale.ALL)
