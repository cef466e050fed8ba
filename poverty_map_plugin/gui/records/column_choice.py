"""Which fields a table shows and by what it is sorted: chosen by a person, remembered in QGIS's settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...catalog.records import RecordTable
from ...services.record_words import RecordColumn
from ..widgets.figure_tiles import plain_label
from ..widgets.standard_buttons import name_buttons

_FOLDER = "poverty_map/records/"


@dataclass(frozen=True)
class TableLook:
    """The fields shown from left to right, and the one that sorts them."""

    columns: tuple[str, ...]
    sort: str
    descending: bool

    @classmethod
    def of(cls, table: RecordTable) -> TableLook:
        """As the catalog has it."""
        return cls(table.columns, table.sort, table.descending)


def load_look(table: RecordTable, known: Sequence[str]) -> TableLook:
    """As it was left; fields that there are no more are passed over."""
    settings, plain = QgsSettings(), TableLook.of(table)
    folder = _FOLDER + table.entity
    columns = [name for name in settings.value(f"{folder}/columns", "", type=str).split(",") if name in known]
    sort = settings.value(f"{folder}/sort", "", type=str)
    if sort not in known:
        sort, descending = plain.sort, plain.descending
    else:
        descending = settings.value(f"{folder}/descending", False, type=bool)
    return TableLook(tuple(dict.fromkeys(columns)) or plain.columns, sort, descending)


def save_look(entity: str, look: TableLook) -> None:
    """Remember it for the next time."""
    settings, folder = QgsSettings(), _FOLDER + entity
    settings.setValue(f"{folder}/columns", ",".join(look.columns))
    settings.setValue(f"{folder}/sort", look.sort)
    settings.setValue(f"{folder}/descending", look.descending)


class ColumnDialog(QDialog):
    """All fields of an entity; those ticked are shown, in the order of the list."""

    def __init__(
        self,
        columns: Sequence[RecordColumn],
        shown: Sequence[str],
        usual: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapRecordColumns")
        self.setWindowTitle(self.tr("Columns"))
        self._columns = {column.field.name: column for column in columns}
        self._usual = tuple(usual)
        self._list = QListWidget(self)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setAccessibleName(self.tr("Columns"))
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(self.tr("Tick what to show; drag or use the arrows to change the order.")))
        middle = QHBoxLayout()
        middle.addWidget(self._list, 1)
        arrows = QVBoxLayout()
        self._up = self._arrow("mActionArrowUp.svg", self.tr("Move up"), "Alt+Up", -1)
        self._down = self._arrow("mActionArrowDown.svg", self.tr("Move down"), "Alt+Down", 1)
        for arrow in (self._up, self._down):
            arrows.addWidget(arrow)
        arrows.addStretch(1)
        middle.addLayout(arrows)
        layout.addLayout(middle, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        name_buttons(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        restore: QPushButton = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(lambda: self._fill(self._usual))
        self._ok: QPushButton = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout.addWidget(buttons)
        self._list.itemChanged.connect(self._check)
        self._list.currentRowChanged.connect(self._show_arrows)
        self._fill(shown)
        self._list.setCurrentRow(0)
        self.resize(self.fontMetrics().averageCharWidth() * 44, self.fontMetrics().height() * 26)

    def chosen(self) -> tuple[str, ...]:
        """The fields to show."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _fill(self, shown: Sequence[str]) -> None:
        self._list.clear()
        for name in [*shown, *(name for name in self._columns if name not in shown)]:
            item = QListWidgetItem(self._columns[name].header, self._list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
        self._check()

    def _arrow(self, picture: str, text: str, keys: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(picture))
        button.setToolTip(f"{text} ({keys})")
        button.setAccessibleName(text)
        button.setShortcut(keys)
        button.clicked.connect(lambda _=False: self._move(step))
        return button

    def _move(self, step: int) -> None:
        """Move the current field up or down."""
        row = self._list.currentRow()
        if row >= 0 and 0 <= row + step < self._list.count():
            self._list.insertItem(row + step, self._list.takeItem(row))
            self._list.setCurrentRow(row + step)

    def _show_arrows(self, row: int) -> None:
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self._list.count() - 1)

    def _check(self, *_: object) -> None:
        """A table without columns shows nothing."""
        self._ok.setEnabled(bool(self.chosen()))
