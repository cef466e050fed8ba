"""What the overview shows of a workspace: the figures of a scope, the four actions, and the key counties."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import PovertyMapError
from ...domain.levels import Level
from ...domain.period import Period
from ...domain.scope import Scope
from ...i18n import interface_locale
from ...services.messages import describe_error
from ...services.overview import Overview, Tile, available_periods, overview
from ..places.scope_choice import ScopeChoice
from ..session import Session
from ..widgets.figure_tiles import FigureGrid, ShownFigure, align, plain_label, readable_width, scaled_font, soften
from ..widgets.number_text import UNKNOWN, number_text, period_text, scale_of, signed_text, unit_beside
from .county_table import CountyTable
from .theme_choice import ThemeChoice

_TITLE_SIZE = 1.25
_HINT_SIZE = 0.9
_ROOMY_LINES = 44
_FIGURES_SHARE = 55  # of the height, percent; the table takes the rest


class OverviewPage(QWidget):
    """Follows the session's scope and period.

    `countyActivated` carries the code of a county double-clicked, `placeChosen` the scope that the user chose by name
    or in the tree, `themeChosen` the id of a map theme.
    """

    countyActivated = pyqtSignal(str)
    placeChosen = pyqtSignal(object)
    themeChosen = pyqtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        #: Of which scope and period the counties in the table are.
        self._listed: tuple[Scope, Period | None] | None = None
        self._sections: list[tuple[QLabel, FigureGrid]] = []
        # After the event: the tiles have their places by then.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit_figures)
        self._make_content()
        session.workspaceChanged.connect(self._show_workspace)
        session.scopeChanged.connect(self._follow_scope)
        session.periodChanged.connect(lambda: self._show_figures())
        if session.workspace is not None:
            self._show_workspace()

    def refresh(self) -> None:
        """Read the figures anew where they stand: what was scrolled to stays in sight."""
        at = self._counties.scrolled
        self._show_figures()
        self._counties.scroll_to(at)

    # Building

    def _make_content(self) -> None:
        self.setMinimumWidth(readable_width(self.fontMetrics()))
        layout = QVBoxLayout(self)
        self._scope = ScopeChoice(self._session, self)
        self._scope.placeChosen.connect(self.placeChosen)
        layout.addWidget(self._scope)
        head = QHBoxLayout()
        self._title = plain_label()
        self._title.setFont(scaled_font(self.font(), _TITLE_SIZE, bold=True))
        self._period = QComboBox(self)
        self._period.setObjectName("PovertyMapPeriod")
        self._period.setAccessibleName(self.tr("Period"))
        self._period.activated.connect(self._choose_period)
        head.addWidget(self._title, 1)
        head.addWidget(self._period)
        layout.addLayout(head)
        self._hint = plain_label()
        self._hint.setFont(scaled_font(self.font(), _HINT_SIZE))
        soften(self._hint)
        self._compared = QComboBox(self)
        self._compared.setObjectName("PovertyMapCompared")
        self._compared.setAccessibleName(self.tr("Compared with"))
        self._compared.setFont(self._hint.font())
        self._compared.activated.connect(self._choose_compared)
        for choice in (self._period, self._compared):
            # They are seen before they are filled, and filled anew with each workspace.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        comparison = QHBoxLayout()
        comparison.addWidget(self._hint, 1)
        comparison.addWidget(self._compared)
        layout.addLayout(comparison)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_figures())
        self._counties = CountyTable(splitter)
        self._counties.countyActivated.connect(self.countyActivated)
        self._scope.typed.connect(self._counties.filter)
        splitter.addWidget(self._counties)
        splitter.setStretchFactor(0, _FIGURES_SHARE)
        splitter.setStretchFactor(1, 100 - _FIGURES_SHARE)
        splitter.splitterMoved.connect(self._keep_shares)
        self._splitter, self._is_shared_by_hand = splitter, False
        splitter.installEventFilter(self)
        layout.addWidget(splitter, 1)
        self._themes = ThemeChoice(self._session, self)
        self._themes.themeChosen.connect(self.themeChosen)
        layout.addWidget(self._themes)

    def _make_figures(self) -> QWidget:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        figures = QWidget(area)
        self._figures = QVBoxLayout(figures)
        self._figures.setContentsMargins(0, 0, 0, 0)
        self._figures.addStretch(1)
        area.setWidget(figures)
        return area

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """A low dock spares the themes' names."""
        super().resizeEvent(event)
        self._themes.set_compact(self.height() < self.fontMetrics().height() * _ROOMY_LINES)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Share another height out."""
        if watched is self._splitter and event is not None and event.type() == QEvent.Type.Resize:
            self._soon.start()
        return False

    def _keep_shares(self, *_: int) -> None:
        self._is_shared_by_hand = True

    def _fit_figures(self) -> None:
        """End the figures with a row of them, until a person shares the height out otherwise: half a row is no row."""
        room = sum(self._splitter.sizes())
        if self._is_shared_by_hand or not room:
            return
        wanted = room * _FIGURES_SHARE // 100
        ends = [grid.y() + tile.geometry().bottom() + 1 for _, grid in self._sections for tile in grid.tiles]
        height = max([end for end in ends if end <= wanted], default=wanted)
        self._splitter.setSizes([height, room - height])

    # Showing

    def _show_workspace(self) -> None:
        workspace = self._session.workspace
        if workspace is None:
            self._listed = None
            self._counties.clear()
            return
        with QSignalBlocker(self._period):
            self._period.clear()
            for period in available_periods(workspace):
                self._period.addItem(period_text(period), str(period))
        with QSignalBlocker(self._compared):
            self._compared.clear()
            self._compared.addItem(self.tr("period before"), "")
            for period in available_periods(workspace):
                self._compared.addItem(period_text(period), str(period))
        self._show_figures()

    def _follow_scope(self) -> None:
        """Show another scope; counties that are in the table already are not read again."""
        self._show_figures(is_anew=False)

    def _show_figures(self, is_anew: bool = True) -> None:
        workspace, places, scope = self._session.workspace, self._session.places, self._session.scope
        if workspace is None or places is None or scope is None:
            return
        # One county alone would leave no way on to the next: the list stays that of the province.
        is_below = scope.level in (Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE)
        above = Scope.of(places.province) if is_below else scope
        try:
            period, compared = self._session.period, self._session.compared
            shown = overview(workspace, places, scope, period, compared)
            if is_anew or self._listed != (above, shown.period):
                listed = overview(workspace, places, above, period) if is_below else shown
                self._counties.show_counties(listed, places)
                self._listed = above, shown.period
        except PovertyMapError as problem:
            self._session.failed.emit(describe_error(problem))
            return
        self._counties.select(scope)
        self._title.setText(shown.title)
        self._hint.setText(self._hint_of(shown))
        self._hint.setVisible(bool(self._hint.text()))
        with QSignalBlocker(self._period):
            self._period.setCurrentIndex(self._period.findData(str(shown.period)))
        self._period.setVisible(self._period.count() > 0)
        with QSignalBlocker(self._compared):
            self._compared.setCurrentIndex(max(self._compared.findData(str(self._session.compared or "")), 0))
        self._compared.setVisible(self._period.count() > 1)
        self._show_tiles(shown)

    def _hint_of(self, shown: Overview) -> str:
        """What the figures are compared with, or why there are none."""
        if shown.period is None:
            return self.tr("Nothing was counted yet. Run “Indicators” in the Processing toolbox.")
        if shown.compared is None:
            return self.tr("Nothing was counted for the period to compare with.") if self._period.count() > 1 else ""
        return self.tr("Change since {period}").format(period=period_text(shown.compared))

    def _show_tiles(self, shown: Overview) -> None:
        locale = interface_locale()
        general = [tile for tiles in shown.tiles.values() for tile in tiles]
        sections = [("", general)] + [(action.label.text(locale), list(action.figures)) for action in shown.actions]
        while len(self._sections) < len(sections):
            label, grid = plain_label(), FigureGrid()
            label.setFont(scaled_font(self.font(), 1.0, bold=True))
            self._sections.append((label, grid))
            self._figures.insertWidget(self._figures.count() - 1, label)
            self._figures.insertWidget(self._figures.count() - 1, grid)
        for (label, grid), (title, tiles) in zip(self._sections, sections, strict=True):
            label.setText(title)
            label.setVisible(bool(title))
            grid.show_figures([self._figure(tile, locale) for tile in tiles])
        align(grid for _, grid in self._sections)
        self._soon.start()

    def _figure(self, tile: Tile, locale: str) -> ShownFigure:
        factor, unit, decimals = scale_of(tile.value, tile.unit, tile.decimals, locale)
        change = self._change(tile, factor, decimals)
        label = tile.label.text(locale)
        if tile.value is None:
            return ShownFigure(label, UNKNOWN, "")
        return ShownFigure(label, number_text(tile.value / factor, decimals), unit_beside(label, unit), change)

    def _change(self, tile: Tile, factor: float, decimals: int) -> str:
        """What became of a figure since the period before; nothing where that is unknown."""
        if tile.value is None or tile.previous is None:
            return ""
        change = round((tile.value - tile.previous) / factor, decimals)
        return signed_text(change, decimals) if change else self.tr("unchanged")

    # Choosing

    def _choose_period(self, number: int) -> None:
        self._session.set_period(Period.parse(self._period.itemData(number)))

    def _choose_compared(self, number: int) -> None:
        text = self._compared.itemData(number)
        self._session.set_compared(Period.parse(text) if text else None)
