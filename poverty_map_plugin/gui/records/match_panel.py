"""Needs and offers: what fits the one selected and why, with the buttons that join and part them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ...domain.errors import PovertyMapError
from ...services.matching import (
    NEED,
    OFFER,
    AmountFit,
    Help,
    HelpStatus,
    Matching,
    PlaceFit,
    Standing,
    Suggestion,
)
from ..session import Session
from ..widgets.figure_tiles import plain_label, scaled_font, soften
from ..widgets.number_text import number_text
from ..widgets.plain_table import PlainTable
from ..widgets.table_model import Cell, Column, Row
from .attachments import AttachmentBox
from .record_panel import RecordPanel

if TYPE_CHECKING:
    from .records_dock import RecordsDock

_MOST = 50
_JOINED_LINES = 3
_DECIMALS = 2


class MatchPanel(RecordPanel):
    """Follows the need or offer selected; of other records of the page it shows the attachments alone."""

    def __init__(self, session: Session, dock: RecordsDock, parent: QWidget) -> None:
        super().__init__(session, dock, parent)
        self.setObjectName("PovertyMapMatchPanel")
        self._standing: Standing | None = None
        self._hint = plain_label(parent=self)
        soften(self._hint)
        self._title, self._about = plain_label(parent=self), plain_label(parent=self)
        self._title.setObjectName("PovertyMapMatchTitle")
        self._title.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._about.setObjectName("PovertyMapMatchAbout")
        soften(self._about)
        self._joined_title, self._fits_title = QLabel(self), QLabel(self)
        self._joined = PlainTable("PovertyMapMatched", 0, self)
        self._joined.set_lines(_JOINED_LINES)
        self._fits = PlainTable("PovertyMapSuggestions", (0, 2), self)
        for table in (self._joined, self._fits):
            table.setWordWrap(True)
            table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._release = self._button(self.tr("Release"), "PovertyMapRelease", self._part)
        self._release.setToolTip(self.tr("Take the match back: both are as they were before"))
        self._match = self._button(self.tr("Match"), "PovertyMapMatch", self._join)
        self._match.setToolTip(self.tr("Let the offer meet the need"))
        self._files = AttachmentBox(session, self._person, self._may_write, self)
        for widget in (self._hint, self._title, self._about, self._joined_title, self._joined):
            self._layout.addWidget(widget)
        self._layout.addLayout(_at_the_end(self._release))
        self._layout.addWidget(self._fits_title)
        self._layout.addWidget(self._fits, 1)
        self._layout.addLayout(_at_the_end(self._match))
        self._layout.addWidget(self._files)
        self._layout.addStretch(0)
        self._files.written.connect(self._written)
        self._files.failed.connect(self._tell)
        self._joined.selectionModel().currentChanged.connect(self._show_buttons)
        self._fits.selectionModel().currentChanged.connect(self._show_buttons)

    def show_now(self) -> None:
        """Show what fits the record selected."""
        record, matching = self._shown.chosen(), self._matching()
        before, self._standing = self._standing, None
        if matching is not None and record.uuid and record.entity in (NEED, OFFER):
            try:
                self._standing = matching.standing(record.entity, record.uuid)
            except PovertyMapError as problem:
                self._tell(problem)
        if before is None or self._standing is None or before.itself.uuid != self._standing.itself.uuid:
            self._tell("")
        self._hint.setText(
            self.tr("Choose a need or an offer to see what fits it.")
            if record.entity in (NEED, OFFER)
            else self.tr("Choose a record to see its attachments.")
        )
        self._hint.setVisible(not record.uuid)
        self._show_standing()
        self._files.show_record(record)

    def _show_standing(self) -> None:
        standing = self._standing
        joined, fits = (standing.joined, standing.suggestions) if standing is not None else ((), ())
        for widget in (self._title, self._about):
            widget.setVisible(standing is not None)
        for table in (self._joined_title, self._joined, self._release):
            table.setVisible(bool(joined))
        can_fit = standing is not None and standing.itself.is_open
        self._fits_title.setVisible(can_fit)
        for table in (self._fits, self._match):
            table.setVisible(can_fit and bool(fits))
        if standing is None:
            return
        is_need = standing.itself.entity == NEED
        self._title.setText(standing.itself.title)
        self._about.setText(self._said(standing.itself))
        self._joined_title.setText(self.tr("Met by") if is_need else self.tr("Needs that it meets"))
        self._fits_title.setText(self._fits_text(is_need, len(fits)))
        columns = [Column(self.tr("Offer") if is_need else self.tr("Need")), Column(self.tr("Quantity"), numeric=True)]
        self._joined.show_rows(columns, [Row(each.uuid, self._cells(each)) for each in joined])
        shown = [Row(each.other.uuid, (*self._cells(each.other), Cell(self._reasons(each)))) for each in fits[:_MOST]]
        self._fits.show_rows([*columns, Column(self.tr("Why"))], shown)
        for table in (self._joined, self._fits):
            table.resizeRowsToContents()  # a title with its place may need two lines
            if table.model().rowCount():
                table.selectRow(0)
        self._show_buttons()

    def _fits_text(self, is_need: bool, count: int) -> str:
        if not count:
            return self.tr("No open offer fits.") if is_need else self.tr("No open need fits.")
        if count > _MOST:
            text = self.tr("The best {shown} of {count} that fit")
            return text.format(shown=_MOST, count=number_text(count))
        return (
            self.tr("Offers that fit: {count}").format(count=count)
            if is_need
            else self.tr("Needs that fit: {count}").format(count=count)
        )

    def _said(self, each: Help) -> str:
        """Place, quantity, what is left of it, and the day."""
        places = self._session.places
        place = places.name(each.place_code) if places is not None and each.place_code else ""
        left = ""
        if each.entity == OFFER and each.left is not None and each.left != each.quantity:
            left = self.tr("{amount} left").format(amount=_amount(each.left, each.unit))
        parts = (each.who, place, _amount(each.quantity, each.unit), left, each.day)
        return " · ".join(part for part in parts if part)

    def _cells(self, each: Help) -> tuple[Cell, Cell]:
        places = self._session.places
        where = each.who if each.entity == OFFER else places.name(each.place_code) if places is not None else ""
        text = f"{each.title} · {where}" if where else each.title
        return Cell(text), Cell(_amount(each.left, each.unit), each.left)

    def _reasons(self, each: Suggestion) -> str:
        place = {
            PlaceFit.WITHIN: self.tr("for this place"),
            PlaceFit.SAME_COUNTY: self.tr("same county"),
            PlaceFit.ANYWHERE: self.tr("for any place"),
            PlaceFit.SAME_PREFECTURE: self.tr("same prefecture"),
            PlaceFit.ELSEWHERE: self.tr("prefers another place"),
        }[each.place]
        amount = {AmountFit.ENOUGH: self.tr("enough"), AmountFit.UNKNOWN: self.tr("quantity not stated")}[each.amount]
        since = self.tr("since {day}").format(day=each.other.day) if each.other.day else ""
        return " · ".join(part for part in (place, amount, since) if part)

    # Joining and parting

    def _matching(self) -> Matching | None:
        workspace, places = self._session.workspace, self._session.places
        return Matching(workspace, places, self._person()) if workspace is not None and places is not None else None

    def _show_buttons(self, *_: object) -> None:
        standing = self._standing
        if standing is None:
            return
        need = standing.itself if standing.itself.entity == NEED else self._chosen(standing.joined)
        self._release.setEnabled(need is not None and need.status == HelpStatus.MATCHED and bool(self._joined.code))
        self._match.setEnabled(bool(self._fits.code))

    def _chosen(self, joined: tuple[Help, ...]) -> Help | None:
        return next((each for each in joined if each.uuid == self._joined.code), None)

    def _join(self) -> None:
        self._do(self._fits.code, lambda matching, need, offer: matching.match(need, offer))

    def _part(self) -> None:
        self._do(self._joined.code, lambda matching, need, offer: matching.release(need, offer))

    def _do(self, other: str, deed: Callable[[Matching, str, str], None]) -> None:
        matching, standing = self._matching(), self._standing
        if matching is None or standing is None or not other or not self._may_write():
            return
        itself = standing.itself
        need, offer = (itself.uuid, other) if itself.entity == NEED else (other, itself.uuid)
        try:
            deed(matching, need, offer)
        except PovertyMapError as problem:
            self.show_now()
            self._tell(problem)
            return
        self._tell("")
        self._written()

    def _button(self, text: str, name: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: deed())
        return button


def _at_the_end(button: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(button)
    return line


def _amount(quantity: float | None, unit: str) -> str:
    if quantity is None:
        return ""
    decimals = 0 if float(quantity).is_integer() else _DECIMALS
    return f"{number_text(quantity, decimals)} {unit}".strip()
