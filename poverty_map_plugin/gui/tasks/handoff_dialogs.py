"""The small dialogs of a hand-over: to whom, who answers for it from now on, why not."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...domain.levels import Level
from ...services.places import Place, PlaceIndex
from ..widgets.figure_tiles import plain_label
from ..widgets.standard_buttons import name_buttons
from ..widgets.table_model import CODE_ROLE

_CHARACTERS, _LINES = 52, 22
#: The words by which a unit is found: its own, not those of the places around it.
_SOUGHT_ROLE = CODE_ROLE + 1
_UNITS = (Level.BUREAU, Level.PROVINCE, Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP)


class UnitDialog(QDialog):
    """Chooses the unit that a task is handed to, and says something with it."""

    def __init__(self, places: PlaceIndex, task: str, unit: str, parent: QWidget | None = None) -> None:
        """`task`: its title; `unit`: the code of the unit that has it."""
        super().__init__(parent)
        self.setObjectName("PovertyMapUnitDialog")
        self.setWindowTitle(self.tr("Hand over"))
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(self.tr("Hand “{task}” over to:").format(task=task)))
        self._text = QgsFilterLineEdit(self)
        self._text.setObjectName("PovertyMapUnitText")
        self._text.setPlaceholderText(self.tr("Name or code of a place or bureau"))
        self._text.setShowSearchIcon(True)
        self._model = QStandardItemModel(self)
        for place in _units(places, unit):
            above = [each.name for each in places.lineage(place.scope)[:-1]]
            item = QStandardItem(f"{place.name} ({place.code})" + (f" · {above[-1]}" if above else ""))
            item.setData(place.code, CODE_ROLE)
            item.setData(f"{place.name} {place.short_name} {place.code}", _SOUGHT_ROLE)
            item.setEditable(False)
            self._model.appendRow(item)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setFilterRole(_SOUGHT_ROLE)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list = QListView(self)
        self._list.setObjectName("PovertyMapUnits")
        self._list.setModel(self._sorted)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.selectionModel().currentChanged.connect(self._show_state)
        self._list.doubleClicked.connect(self._choose)
        self._message = QLineEdit(self)
        self._message.setObjectName("PovertyMapUnitMessage")
        self._message.setPlaceholderText(self.tr("What they should know (optional)"))
        self._buttons = _buttons(self)
        for widget in (self._text, self._list, self._message, self._buttons):
            layout.addWidget(widget)
        self._text.textChanged.connect(self._filter)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        self._show_state()

    @property
    def chosen(self) -> str:
        """The code of the unit chosen; empty for none."""
        return str(self._list.currentIndex().data(CODE_ROLE) or "")

    @property
    def message(self) -> str:
        """What is said with it."""
        return self._message.text()

    def _filter(self, text: str) -> None:
        self._sorted.setFilterFixedString(text.strip())
        if text.strip() and self._sorted.rowCount():
            # The code of a county is part of its bureau's: who writes it in full means the county.
            first = self._sorted.index(0, 0)
            exact = self._sorted.match(first, CODE_ROLE, text.strip(), 1, Qt.MatchFlag.MatchFixedString)
            self._list.setCurrentIndex(exact[0] if exact else first)
        self._show_state()

    def _choose(self, _: QModelIndex) -> None:
        self.accept()

    def _show_state(self, *_: object) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.chosen))


class TextDialog(QDialog):
    """Asks for a text: a name, or a reason of several lines, without which there is no going on."""

    def __init__(
        self, title: str, question: str, text: str = "", *, is_long: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapTextDialog")
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(question))
        self._edit: QLineEdit | QPlainTextEdit = QPlainTextEdit(text, self) if is_long else QLineEdit(text, self)
        if isinstance(self._edit, QPlainTextEdit):
            self._edit.setTabChangesFocus(True)  # a reason has no tables, and whoever has no mouse must come out of it
        self._edit.textChanged.connect(self._show_state)
        self._buttons = _buttons(self)
        layout.addWidget(self._edit)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        self._show_state()

    @property
    def text(self) -> str:
        """What was written."""
        edit = self._edit
        return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()

    def _show_state(self, *_: object) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.text.strip()))


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=dialog
    )
    name_buttons(buttons)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def _units(places: PlaceIndex, unit: str) -> Iterator[Place]:
    """Units to hand over to: first the bureau there, those right below and right above, then all others."""
    own = places.find(unit)
    near: list[Place] = []
    if own is not None:
        above = places.find(own.parent) if own.parent else None
        bureau = places.bureau_of(unit)
        near = [place for place in places.children(own.scope) if place.level in _UNITS]
        near = [place for place in (bureau, *near, above) if place is not None and place.code != unit]
    yield from near
    told = {place.code for place in near} | {unit}
    for level in _UNITS:
        yield from (place for place in places.of_level(level) if place.code not in told)
