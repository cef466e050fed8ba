"""The card of a line, a substation, a transformer, a road or a site."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...services.object_card import ObjectCard
from ...services.place_card import LoadClass
from ..widgets.figure_tiles import FigureGrid, ShownFigure, plain_label, scaled_font, soften
from ..widgets.number_text import number_text
from ..widgets.row_table import RowTable
from ..widgets.table_model import Cell, Column, Row
from .photo_strip import PhotoStrip

_TITLE_SIZE = 1.5


class ObjectView(QWidget):
    """Shows the card; `recordRequested` carries entity and uuid, `placeChosen` the scope of the place it belongs to."""

    recordRequested = pyqtSignal(str, str)
    placeChosen = pyqtSignal(object)

    def __init__(self, card: ObjectCard, place_name: str, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapObjectCard")
        self._card, self._place_name, self._kind = card, place_name, card.kind.text(locale)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        title = plain_label(card.title)
        title.setFont(scaled_font(self.font(), _TITLE_SIZE, bold=True))
        layout.addWidget(title)
        for line in self._lines():
            label = plain_label(line)
            soften(label)
            layout.addWidget(label)
        layout.addLayout(self._make_buttons())
        if card.load_rate is not None:
            figures = FigureGrid()
            layout.addWidget(figures)
            figures.show_figures([ShownFigure(self.tr("Load rate"), number_text(card.load_rate, 1), "%", self._load())])
        if card.photos:
            layout.addWidget(PhotoStrip(card.photos))
        facts = RowTable((0, 1))
        layout.addWidget(facts)
        facts.show_rows((Column(""), Column("")), self._rows(), most=len(card.facts))
        layout.addStretch(1)

    def text(self) -> str:
        """The card as plain text."""
        lines = [self._card.title, *self._lines(), ""]
        lines += [": ".join(cell.text for cell in row.cells) for row in self._rows()]
        return "\n".join(lines) + "\n"

    def _lines(self) -> list[str]:
        return [self.tr(" · ").join(part for part in (self._kind, self._place_name) if part)]

    def _rows(self) -> tuple[Row, ...]:
        rows = []
        for header, word in self._card.facts:
            text = word if isinstance(word, str) else _plain_number(word)
            rows.append(Row(header, (Cell(header, header), Cell(text, text))))
        return tuple(rows)

    def _load(self) -> str:
        names = {
            LoadClass.NORMAL: self.tr("normal"),
            LoadClass.HEAVY: self.tr("heavy"),
            LoadClass.OVERLOADED: self.tr("overloaded"),
        }
        return names[self._card.load_class] if self._card.load_class else ""

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        card = self._card
        row.addWidget(
            self._button(
                "mActionFormView.svg",
                self.tr("Open the record"),
                lambda: self.recordRequested.emit(card.entity, card.uuid),
            )
        )
        if card.place is not None:
            text = self.tr("Show the card of its place")
            row.addWidget(self._button("mActionArrowUp.svg", text, lambda: self.placeChosen.emit(card.place)))
        text = self.tr("Copy the card as text")
        row.addWidget(
            self._button("mActionEditCopy.svg", text, lambda: QgsApplication.clipboard().setText(self.text()))
        )
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


def _plain_number(word: float | None) -> str:
    """As many decimals as the number has; years and numbers of things without groups are texts already."""
    if word is None:
        return ""
    decimals = 0 if float(word).is_integer() else min(len(repr(float(word)).partition(".")[2]), 3)
    return number_text(float(word), decimals)
