"""The key poor counties as a table that is sorted, compared by bars and filtered as one types."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QShortcut, QVBoxLayout, QWidget

from ...domain.levels import Level
from ...domain.pinyin import matches
from ...domain.scope import Scope
from ...i18n import interface_locale
from ...services.overview import Overview
from ...services.places import PlaceIndex
from ..widgets.bar_delegate import BarDelegate
from ..widgets.figure_tiles import plain_label, scaled_font
from ..widgets.fitted_table import FittedTable
from ..widgets.table_model import CODE_ROLE, SortedTable, TableModel
from .county_rows import county_columns, county_rows


class _Counties(SortedTable):
    """Of the counties those that are called or coded as one types; all when nothing is typed."""

    def __init__(self, source: TableModel, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._names: dict[str, str] = {}
        self._query = ""

    def set_names(self, names: dict[str, str]) -> None:
        """The full names by code."""
        self._names = names

    def set_query(self, query: str) -> None:
        """Keep what meets a query."""
        self._query = query
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Whether a county meets the query."""
        source = self.sourceModel()
        if not self._query or source is None:
            return True
        code = source.index(row, 0, parent).data(CODE_ROLE)
        return code.startswith(self._query) or matches(self._query, self._names.get(code, ""))


class CountyTable(QWidget):
    """A row a county; `countyActivated` carries the code of one double-clicked, or entered by the keyboard."""

    countyActivated = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(self)
        self._rows = _Counties(self._model, self)
        self._fitted: tuple[str, ...] = ()
        self._title = plain_label(parent=self)
        self._title.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._table = FittedTable(self)
        self._table.setObjectName("PovertyMapCounties")
        self._table.setAccessibleName(self.tr("Key poor counties"))
        self._table.setModel(self._rows)
        self._table.setItemDelegate(BarDelegate(self._table))
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setAlternatingRowColors(True)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setToolTip(self.tr("Double-click a county to go there"))
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.4))
        self._table.doubleClicked.connect(self._activate)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self._table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._activate(self._table.currentIndex()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._table, 1)

    def clear(self) -> None:
        """Show no counties."""
        self._model.show_rows((), ())
        self._show_count()

    def show_counties(self, shown: Overview, places: PlaceIndex) -> None:
        """Show an overview's counties; sorting and filter stay."""
        locale = interface_locale()
        columns = county_columns(shown, locale)
        found = {county.code: places.find(county.code) for county in shown.counties}
        names = {code: place.short_name for code, place in found.items() if place}
        self._rows.set_names({county.code: county.name for county in shown.counties})
        self._model.show_rows(columns, county_rows(shown, names, locale))
        header = self._table.horizontalHeader()
        if header.sortIndicatorSection() >= len(columns):
            header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        titles = tuple(column.title for column in columns)
        if titles != self._fitted:
            # It takes a tenth of a second; the figures of other counties are as wide.
            self._table.fit_columns()
            self._fitted = titles
        self._show_count()

    def select(self, scope: Scope) -> None:
        """Mark the county that holds a place, if it is here."""
        code = scope.code[: Level.COUNTY.digits]
        for row in range(self._rows.rowCount()):
            if self._rows.index(row, 0).data(CODE_ROLE) == code:
                self._table.selectRow(row)
                return
        self._table.clearSelection()

    def filter(self, query: str) -> None:
        """Show the counties only that meet what is typed."""
        self._rows.set_query(query.strip())
        self._show_count()

    @property
    def scrolled(self) -> int:
        """How far the rows are scrolled."""
        return int(self._table.verticalScrollBar().value())

    def scroll_to(self, value: int) -> None:
        """Scroll as far again."""
        self._table.verticalScrollBar().setValue(value)

    def _show_count(self) -> None:
        count, total = self._rows.rowCount(), self._model.rowCount()
        if count == total:
            self._title.setText(self.tr("Key poor counties: {count}").format(count=total))
        else:
            self._title.setText(self.tr("Key poor counties: {count} of {total}").format(count=count, total=total))

    def _activate(self, index: QModelIndex) -> None:
        code = index.data(CODE_ROLE)
        if code:
            self.countyActivated.emit(code)
