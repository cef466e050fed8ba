"""The card of the place that was clicked."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..catalog.loader import Catalog
from ..catalog.provinces import Mark
from ..domain.errors import PovertyMapError
from ..domain.levels import Level
from ..domain.scope import Scope
from ..i18n import interface_locale
from ..services.messages import describe_error
from ..services.place_card import PlaceCard, locate, place_card
from .card_sections import CardSections, Section
from .empty_state import EmptyState
from .figure_tiles import FigureGrid, plain_label, readable_width, scaled_font, soften
from .icons import mark_icon
from .number_text import period_text
from .row_table import RowTable
from .session import Session

_TITLE_SIZE = 1.5
_NEAREST, _COUNTY, _BUREAU = "nearest", "county", "bureau"


class PlaceCardDock(QgsDockWidget):
    """Shows a card; `placeShown` carries its scope, None when there is none, `zoomRequested` the scope to go to."""

    placeShown = pyqtSignal(object)
    zoomRequested = pyqtSignal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapPlaceCard")
        self.setWindowTitle(self.tr("Place card"))
        self._session = session
        self._scope: Scope | None = None
        self._card: QWidget | None = None
        self._pages = QStackedWidget(self)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint = EmptyState(
            self.tr("Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map."),
            parent=self,
        )
        self._closed = EmptyState(self.tr("No workspace open."), parent=self)
        self._pages.addWidget(self._closed)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self._area)
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.addWidget(self._make_mode())
        layout.addWidget(self._pages, 1)
        box.setMinimumWidth(readable_width(self.fontMetrics()))
        self.setWidget(box)
        session.workspaceChanged.connect(self.clear)
        session.periodChanged.connect(self._show_again)

    @property
    def shown_code(self) -> str | None:
        """The code of the place whose card is shown."""
        return self._scope.code if self._scope else None

    def show_at(self, lon: float, lat: float, tolerance_m: float) -> None:
        """Show the card of what lies at a point, in degrees of EPSG:4490; villages count within the tolerance."""
        workspace, places = self._session.workspace, self._session.places
        if workspace is None or places is None:
            return
        mode = self._mode.currentData()
        try:
            scope = locate(workspace, places, lon, lat, tolerance_m if mode == _NEAREST else 0.0)
        except PovertyMapError as problem:
            self._session.failed.emit(describe_error(problem))
            return
        if scope is not None and mode == _BUREAU:
            bureau = places.bureau_of(scope.code)
            scope = bureau.scope if bureau else None
        if scope is None:
            self.clear()
        else:
            self.show_place(scope)

    def show_place(self, scope: Scope) -> None:
        """Show the card of a place or a bureau."""
        workspace, places = self._session.workspace, self._session.places
        if workspace is None or places is None:
            return
        try:
            card = place_card(workspace, places, scope, self._session.period)
        except PovertyMapError as problem:
            self._session.failed.emit(describe_error(problem))
            return
        self._scope = scope
        self._area.setWidget(self._make_card(card, workspace.catalog))
        self._pages.setCurrentWidget(self._area)
        self.placeShown.emit(scope)

    def refresh(self) -> None:
        """Read the card that is shown anew; what was scrolled to stays in sight."""
        bar = self._area.verticalScrollBar()
        at = bar.value()
        self._show_again()
        QTimer.singleShot(0, lambda: bar.setValue(at))  # once the new card has its height

    def clear(self) -> None:
        """Show no card."""
        self._scope = None
        self._area.setWidget(QWidget())
        self._pages.setCurrentWidget(self._hint if self._session.workspace else self._closed)
        self.placeShown.emit(None)

    def _show_again(self) -> None:
        if self._scope is not None:
            self.show_place(self._scope)

    # Building

    def _make_mode(self) -> QWidget:
        box = QWidget(self)
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        label = plain_label(self.tr("A click shows"))
        label.setWordWrap(False)
        layout.addWidget(label)
        self._mode = QComboBox(box)
        self._mode.setObjectName("PovertyMapClickMode")
        self._mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for text, data in (
            (self.tr("the village or county"), _NEAREST),
            (self.tr("the county"), _COUNTY),
            (self.tr("the power-supply bureau"), _BUREAU),
        ):
            self._mode.addItem(text, data)
        layout.addWidget(self._mode, 1)
        return box

    def _make_card(self, card: PlaceCard, catalog: Catalog) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._make_head(card))
        for line in self._lines_under_title(card):
            label = plain_label(line)
            soften(label)
            layout.addWidget(label)
        for section in CardSections(interface_locale(), catalog.indicators).of(card):
            self._add_section(layout, section)
        layout.addStretch(1)
        return widget

    def _make_head(self, card: PlaceCard) -> QHBoxLayout:
        head = QHBoxLayout()
        if card.mark is not None:
            mark = QLabel()
            size = self.fontMetrics().height() * 2
            mark.setPixmap(mark_icon(card.mark).pixmap(QSize(size, size)))
            mark.setAccessibleName(self.tr("Red flag") if card.mark is Mark.RED_FLAG else self.tr("Star"))
            mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        title = plain_label(card.title)
        title.setFont(scaled_font(self.font(), _TITLE_SIZE, bold=True))
        head.addWidget(title, 1)
        head.addWidget(self._button("mActionZoomToSelected.svg", self.tr("Zoom to this place"), self._ask_for_zoom))
        places = self._session.places
        place = places.find(card.scope.code) if places else None
        above = places.find(place.parent) if places and place and place.parent else None
        if above is not None:
            text = self.tr("Show the card of the place above")
            head.addWidget(self._button("mActionArrowUp.svg", text, lambda: self.show_place(above.scope)))
        return head

    def _button(self, theme_icon: str, text: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon(theme_icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(act)
        return button

    def _lines_under_title(self, card: PlaceCard) -> list[str]:
        lines = [self.tr(" › ").join(card.lineage)] if card.lineage else []
        facts = []
        if card.is_key:
            facts.append(self.tr("Key poor county") if card.level is Level.COUNTY else self.tr("Poor village"))
        if card.bureau is not None:
            facts.append(self.tr("served by {bureau}").format(bureau=card.bureau.name))
        if card.period is not None:
            facts.append(self.tr("figures of {period}").format(period=period_text(card.period)))
        else:
            facts.append(self.tr("no figures counted yet"))
        return [*lines, self.tr(" · ").join(facts)]

    def _add_section(self, layout: QVBoxLayout, section: Section) -> None:
        title = plain_label(section.title)
        title.setFont(scaled_font(self.font(), 1.0, bold=True))
        layout.addSpacing(4)
        layout.addWidget(title)
        if section.figures:
            grid = FigureGrid()
            layout.addWidget(grid)
            grid.show_figures(section.figures)
        if section.rows:
            table = RowTable(section.stretched)
            layout.addWidget(table)
            table.show_rows(section.columns, section.rows)

    def _ask_for_zoom(self) -> None:
        if self._scope is not None:
            self.zoomRequested.emit(self._scope)
