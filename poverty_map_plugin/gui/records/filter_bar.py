"""What narrows a table: words, choices of code lists, what is selected on the map."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from ...catalog.entities import Entity
from ...catalog.labels import CodeList
from ...domain.display_width import display_width
from ..widgets.tab_order import follow_in_tab_order

#: How long nobody must have typed, in milliseconds, before the table follows.
DEBOUNCE = 250
_SEARCH_CHARACTERS = 16
_COMBO_CHARACTERS, _COMBO_MOST, _COMBO_LEAST = 6, 16, 10


class FilterBar(QWidget):
    """`changed` tells that something else is asked for; while somebody types, only when they pause."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._combos: dict[str, QComboBox] = {}
        self._entity = ""
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.search = QgsFilterLineEdit(self)
        self.search.setObjectName("PovertyMapRecordSearch")
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search in all columns"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * _SEARCH_CHARACTERS)
        self._layout.addWidget(self.search, 1)
        self._only = QToolButton(self)
        self._only.setObjectName("PovertyMapRecordOnlySelected")
        self._only.setCheckable(True)
        self._only.setAutoRaise(True)
        self._only.setIcon(QgsApplication.getThemeIcon("mActionOpenTableSelected.svg"))
        self._only.setToolTip(
            self.tr("Only what is selected on the map: these records, or all records of the places selected")
        )
        self._only.setAccessibleName(self.tr("Only what is selected on the map"))
        self._layout.addWidget(self._only)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(self._wait)
        self.search.returnPressed.connect(self._at_once)
        self._only.toggled.connect(self._at_once)

    def show_entity(self, entity: Entity, filters: tuple[str, ...], lists: Mapping[str, CodeList], locale: str) -> None:
        """Offer the filters of an entity.

        The words stay, as they may be a place or a name; what was chosen stays when the entity is the same.
        """
        chosen = self.codes if entity.name == self._entity else {}
        self._entity = entity.name
        for combo in self._combos.values():
            self._layout.removeWidget(combo)
            combo.hide()
            combo.deleteLater()
        self._combos = {}
        for name in filters:
            field = entity.field(name)
            combo = QComboBox(self)
            combo.setObjectName(f"PovertyMapRecordFilter_{name}")
            combo.setAccessibleName(field.label.text(locale))
            combo.setToolTip(field.label.text(locale))
            combo.addItem(field.label.text(locale), "")  # nothing chosen: its name tells what it is for
            for code, word in lists[str(field.codes)].codes.items():
                combo.addItem(word.text(locale), code)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(max(_COMBO_CHARACTERS, min(display_width(combo.itemText(0)), _COMBO_MOST)))
            combo.setMinimumWidth(self.fontMetrics().averageCharWidth() * _COMBO_LEAST)
            combo.setCurrentIndex(max(combo.findData(chosen.get(name, "")), 0))
            combo.currentIndexChanged.connect(self._at_once)
            self._layout.insertWidget(1 + len(self._combos), combo)
            self._combos[name] = combo
        follow_in_tab_order(self.search, [*self._combos.values(), self._only])

    @property
    def text(self) -> str:
        """The words typed."""
        return str(self.search.text())

    @property
    def codes(self) -> dict[str, str]:
        """The codes chosen, by field."""
        return {name: combo.currentData() for name, combo in self._combos.items() if combo.currentData()}

    @property
    def only_selected(self) -> bool:
        """Whether only what is selected on the map is asked for."""
        return self._only.isChecked()

    @property
    def is_filtering(self) -> bool:
        """Whether anything is asked for at all."""
        return bool(self.text.strip() or self.codes or self.only_selected)

    def ask_only_selected(self) -> None:
        """Ask for what is selected on the map; does not tell of it."""
        with QSignalBlocker(self._only):
            self._only.setChecked(True)

    def clear(self) -> None:
        """Ask for nothing in particular; does not tell of it."""
        for widget in (self.search, self._only, *self._combos.values()):
            with QSignalBlocker(widget):
                if isinstance(widget, QComboBox):
                    widget.setCurrentIndex(0)
                elif isinstance(widget, QToolButton):
                    widget.setChecked(False)
                else:
                    widget.clear()
        self._pause.stop()

    def _wait(self, *_: object) -> None:
        self._pause.start()

    def _at_once(self, *_: object) -> None:
        self._pause.stop()
        self.changed.emit()
