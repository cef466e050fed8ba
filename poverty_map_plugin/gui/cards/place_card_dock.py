"""The card of the place that was clicked."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import PovertyMapError
from ...domain.scope import Scope
from ...i18n import interface_locale
from ...services.messages import describe_error
from ...services.object_card import nearest_object, object_card
from ...services.place_card import PlaceCard, locate, place_card
from ..preferences import load_preferences
from ..session import Session
from ..widgets.empty_state import EmptyState
from ..widgets.figure_tiles import plain_label, readable_width
from ..widgets.tool_row import ToolRow
from .card_sections import CardSections
from .card_view import CardView
from .comparison import MOST_PINNED, Comparison
from .object_view import ObjectView

_NEAREST, _COUNTY, _BUREAU, _OBJECT = "nearest", "county", "bureau", "object"
_LARGEST_REACH_M = 2_000.0


class PlaceCardDock(QgsDockWidget):
    """Shows a card, or compares pinned ones.

    `placeShown` carries the scope of the card, None when there is none, `zoomRequested` the scope to go to,
    `recordsRequested` an entity's name and the scope whose records are asked for, `recordRequested` entity and uuid.
    """

    placeShown = pyqtSignal(object)
    zoomRequested = pyqtSignal(object)
    recordsRequested = pyqtSignal(str, object)
    recordRequested = pyqtSignal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapPlaceCard")
        self._session = session
        self._scope: Scope | None = None
        self._card: PlaceCard | None = None
        self._pinned: list[Scope] = []
        self._pages = QStackedWidget(self)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: coming, it would narrow the tables, which fold into more lines and let it stay; going, it would
        # widen them, and so on without end.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._hint = EmptyState(
            self.tr("Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map."),
            parent=self,
        )
        #: Shown while no workspace is open.
        self.closed = EmptyState(self.tr("No workspace is open. The card of the place that you click stands here."))
        self._pages.addWidget(self.closed)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self._area)
        self._comparison = Comparison(self)
        self._comparison.unpinned.connect(self.toggle_pin)
        self._comparison.chosen.connect(self._show_compared)
        self._pages.addWidget(self._comparison)
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.addWidget(self._make_mode())
        layout.addWidget(self._pages, 1)
        box.setMinimumWidth(readable_width(self.fontMetrics()))
        self.setWidget(box)
        session.workspaceChanged.connect(self._forget)
        session.periodChanged.connect(self._show_again)

    @property
    def shown_code(self) -> str | None:
        """The code of the place whose card is shown."""
        return self._scope.code if self._scope else None

    def show_at(self, lon: float, lat: float, reach_m: float) -> None:
        """Show the card of what lies at a point, in degrees of EPSG:4490, or within reach of it.

        Villages are meant only where the pointer does not cover many at once; else the county is.
        """
        workspace, places = self._session.workspace, self._session.places
        if workspace is None or places is None:
            return
        mode = self._mode.currentData()
        if mode == _OBJECT:
            self._show_object_at(lon, lat, reach_m)
            return
        tolerance_m = reach_m if reach_m <= _LARGEST_REACH_M else 0.0
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

    def show_object(self, entity: str, fid: int) -> bool:
        """Show the card of a record that is drawn on the map; False when it is not there any more."""
        workspace, places = self._session.workspace, self._session.places
        if workspace is None or places is None:
            return False
        try:
            card = object_card(workspace, places, entity, fid, interface_locale())
        except PovertyMapError as problem:
            self._session.failed.emit(describe_error(problem))
            return False
        if card is None:
            return False
        self.clear()
        view = ObjectView(card, places.name(card.place.code) if card.place else "", interface_locale(), self._area)
        view.recordRequested.connect(self.recordRequested)
        view.placeChosen.connect(self.show_place)
        self._area.setWidget(view)
        self._pages.setCurrentWidget(self._area)
        return True

    def _show_object_at(self, lon: float, lat: float, reach_m: float) -> None:
        found = nearest_object(self._session.project, lon, lat, reach_m)
        if found is None or not self.show_object(found.entity, found.fid):
            self.clear()

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
        self._scope, self._card = scope, card
        self._area.setWidget(self._make_card(card, phones=load_preferences().show_phones))
        self._compare.setChecked(False)
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
        self._scope, self._card = None, None
        self._area.setWidget(QWidget())
        self._pages.setCurrentWidget(self._hint if self._session.workspace else self.closed)
        self.placeShown.emit(None)

    def _forget(self) -> None:
        self.pin(())
        self.clear()

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
        self._mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, data in (
            (self.tr("the village or county"), _NEAREST),
            (self.tr("the county"), _COUNTY),
            (self.tr("the power-supply bureau"), _BUREAU),
            (self.tr("the line, station, transformer or site"), _OBJECT),
        ):
            self._mode.addItem(text, data)
        layout.addWidget(self._mode, 1)
        self._compare = QToolButton(self)
        self._compare.setObjectName("PovertyMapCompare")
        self._compare.setCheckable(True)
        self._compare.setToolTip(self.tr("Show the pinned cards beside each other"))
        self._compare.toggled.connect(self._show_comparison)
        self._compare.hide()
        return ToolRow(box, self._compare, layout.spacing(), self)

    def _make_card(self, card: PlaceCard, *, phones: bool) -> CardView:
        places = self._session.places
        place = places.find(card.scope.code) if places else None
        above = places.find(place.parent) if places and place and place.parent else None
        sections = CardSections(interface_locale(), phones=phones).of(card)
        view = CardView(card, sections, above, card.scope in self._pinned, self._area)
        view.zoomRequested.connect(self.zoomRequested)
        view.placeChosen.connect(self.show_place)
        view.pinRequested.connect(self.toggle_pin)
        view.recordsRequested.connect(self.recordsRequested)
        view.textCopied.connect(self._copy_text)
        view.pictureCopied.connect(self._copy_picture)
        return view

    # Comparing and copying

    @property
    def pinned(self) -> tuple[Scope, ...]:
        """The places whose cards are pinned."""
        return tuple(self._pinned)

    def pin(self, scopes: Iterable[Scope]) -> None:
        """Pin these cards and no others; what the workspace does not know is passed over."""
        places = self._session.places
        known = [scope for scope in scopes if places is not None and places.find(scope.code) is not None]
        self._pinned = list(dict.fromkeys(known))[-MOST_PINNED:]
        self._show_pinned()

    def toggle_pin(self, scope: Scope) -> None:
        """Pin a card, or take its pin out; the oldest goes when there are too many to be read."""
        is_pinned = scope in self._pinned
        self.pin([other for other in self._pinned if other != scope] if is_pinned else [*self._pinned, scope])

    def _show_pinned(self) -> None:
        is_enough = len(self._pinned) > 1
        self._compare.setText(self.tr("Compare ({count})").format(count=len(self._pinned)))
        self._compare.setVisible(bool(self._pinned))
        self._compare.setEnabled(is_enough)
        card = self._area.widget()
        pin = card.findChild(QToolButton, "PovertyMapPin") if card is not None else None
        if pin is not None:
            pin.setChecked(self._scope in self._pinned)
        if not is_enough and self._compare.isChecked():
            self._compare.setChecked(False)
        elif self._compare.isChecked():
            self._show_comparison(True)

    def _show_comparison(self, shown: bool) -> None:
        workspace, places = self._session.workspace, self._session.places
        if shown and workspace is not None and places is not None:
            try:
                period = self._session.period
                cards = [place_card(workspace, places, scope, period) for scope in self._pinned]
            except PovertyMapError as problem:
                self._session.failed.emit(describe_error(problem))
                return
            self._comparison.show_cards(cards, interface_locale())
            self._pages.setCurrentWidget(self._comparison)
        else:
            self._pages.setCurrentWidget(self._page_without_comparison())

    def _page_without_comparison(self) -> QWidget:
        if self._scope is not None:
            return self._area
        return self._hint if self._session.workspace else self.closed

    def _show_compared(self, scope: Scope) -> None:
        self._compare.setChecked(False)
        self.show_place(scope)

    def _copy_text(self) -> None:
        view = self._copied_view()
        if view is not None:
            QgsApplication.clipboard().setText(view.text())

    def _copy_picture(self) -> None:
        """The whole card, not only what can be seen of it, on the colour of the window."""
        view = self._copied_view()
        if view is not None:
            view.resize(self._area.viewport().width(), view.sizeHint().height())
            QgsApplication.clipboard().setPixmap(view.grab())

    def _copied_view(self) -> CardView | None:
        """The card as it may leave the desk: with phones masked, unless the person wants them to go along."""
        if self._session.workspace is None or self._card is None:
            return None
        preferences = load_preferences()
        view = self._make_card(self._card, phones=preferences.copy_personal and preferences.show_phones)
        view.setParent(None)
        view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        view.show()  # laid out, but nowhere to be seen
        return view
