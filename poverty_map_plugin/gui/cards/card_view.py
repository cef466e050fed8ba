"""One card: head with its buttons, then section after section."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...catalog.provinces import Mark
from ...domain.levels import Level
from ...services.place_card import PlaceCard
from ...services.places import Place, scope_of
from ..icons import mark_icon
from ..widgets.figure_tiles import FigureGrid, align, plain_label, scaled_font, soften
from ..widgets.number_text import period_text
from ..widgets.row_table import RowTable
from ..widgets.table_model import CODE_ROLE
from .card_sections import Compared, Section
from .card_text import card_text
from .comparison_bars import ComparisonBars
from .photo_strip import PhotoStrip

_TITLE_SIZE = 1.5


class CardView(QWidget):
    """Shows a card; signals tell what its buttons and rows were used for.

    `zoomRequested`, `placeChosen` (the scope of another card) and `pinRequested` carry scopes; `recordsRequested` an
    entity's name and the scope; `textCopied` and `pictureCopied` tell that the clipboard is to be filled.
    """

    zoomRequested = pyqtSignal(object)
    placeChosen = pyqtSignal(object)
    pinRequested = pyqtSignal(object)
    recordsRequested = pyqtSignal(str, object)
    textCopied = pyqtSignal()
    pictureCopied = pyqtSignal()

    def __init__(
        self, card: PlaceCard, sections: Sequence[Section], above: Place | None, is_pinned: bool, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapCard")
        self._card = card
        self._sections = tuple(sections)
        self._grids: list[FigureGrid] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._make_title())
        for line in self._lines_under_title():
            label = plain_label(line)
            soften(label)
            layout.addWidget(label)
        layout.addLayout(self._make_buttons(above, is_pinned))
        if card.photos:
            layout.addWidget(PhotoStrip(card.photos))
        for section in self._sections:
            self._add_section(layout, section)
        align(self._grids)
        layout.addStretch(1)

    def text(self) -> str:
        """The card as plain text."""
        return card_text(self._card.title, self._lines_under_title(), self._sections)

    def _make_title(self) -> QHBoxLayout:
        head, card = QHBoxLayout(), self._card
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
        return head

    def _make_buttons(self, above: Place | None, is_pinned: bool) -> QHBoxLayout:
        row, card = QHBoxLayout(), self._card
        buttons = [
            self._button(
                "mActionZoomToSelected.svg",
                self.tr("Zoom to this place"),
                lambda: self.zoomRequested.emit(card.scope),
            )
        ]
        if above is not None:
            scope = above.scope
            text = self.tr("Show the card of the place above")
            buttons.append(self._button("mActionArrowUp.svg", text, lambda: self.placeChosen.emit(scope)))
        pin = self._button(
            "mActionPinLabels.svg", self.tr("Pin this card to compare it"), lambda: self.pinRequested.emit(card.scope)
        )
        pin.setObjectName("PovertyMapPin")
        pin.setCheckable(True)
        pin.setChecked(is_pinned)
        copy = self._button("mActionEditCopy.svg", self.tr("Copy the card as text"), self.textCopied.emit)
        copy.setObjectName("PovertyMapCopyText")
        picture = self._button(
            "mActionSaveMapAsImage.svg", self.tr("Copy the card as a picture"), self.pictureCopied.emit
        )
        picture.setObjectName("PovertyMapCopyPicture")
        for button in (*buttons, pin, copy, picture):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, theme_icon: str, text: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon(theme_icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _: act())
        return button

    def _lines_under_title(self) -> list[str]:
        card = self._card
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
        layout.addSpacing(4)
        layout.addLayout(self._section_head(section))
        if section.figures:
            grid = FigureGrid()
            layout.addWidget(grid)
            grid.show_figures(section.figures)
            self._grids.append(grid)
        for compared in section.compared:
            self._add_comparison(layout, compared)
        if section.rows:
            table = RowTable(section.stretched)
            layout.addWidget(table)
            table.show_rows(section.columns, section.rows)
            if section.are_places:
                table.setToolTip(self.tr("Double-click a place to see its card"))
                table.activated.connect(self._choose_place)

    def _section_head(self, section: Section) -> QHBoxLayout:
        head = QHBoxLayout()
        title = plain_label(section.title)
        title.setFont(scaled_font(self.font(), 1.0, bold=True))
        head.addWidget(title, 1)
        if section.entity:
            entity = section.entity
            text = self.tr("Open these records")
            button = self._button("mActionOpenTable.svg", text, lambda: self._ask_for_records(entity))
            button.setObjectName(f"PovertyMapOpen_{entity}")
            head.addWidget(button)
        return head

    def _add_comparison(self, layout: QVBoxLayout, compared: Compared) -> None:
        title = plain_label(self.tr("{figure}: {note}").format(figure=compared.label, note=compared.note))
        soften(title)
        layout.addWidget(title)
        layout.addWidget(ComparisonBars(compared.bars))

    def _ask_for_records(self, entity: str) -> None:
        self.recordsRequested.emit(entity, self._card.scope)

    def _choose_place(self, index: QModelIndex) -> None:
        scope = scope_of(str(index.data(CODE_ROLE) or ""))
        if scope is not None:
            self.placeChosen.emit(scope)
