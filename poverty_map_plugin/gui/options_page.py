"""The plugin's page in QGIS's options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QVBoxLayout, QWidget

from ..domain.levels import Level
from ..i18n import interface_locale
from .icons import icon
from .preferences import Preferences, load_preferences, save_preferences
from .session import Session

if TYPE_CHECKING:
    from ..catalog.loader import Catalog
    from ..services.places import PlaceIndex

_MOST_DAYS = 366


class OptionsPage(QgsOptionsPageWidget):
    """Who works here, and what the docks remind of."""

    def __init__(self, session: Session, changed: OptionsSignals, parent: QWidget | None = None) -> None:
        # Only here: the page is made when QGIS's options are opened, its factory when QGIS starts.
        from ..catalog.loader import load_catalog

        super().__init__(parent)
        self.setObjectName("PovertyMapOptions")
        self._changed = changed
        workspace = session.workspace
        catalog = workspace.catalog if workspace else load_catalog()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_person(session.places, catalog))
        layout.addWidget(self._make_reminders())
        layout.addWidget(self._make_manners())
        layout.addStretch(1)
        self._show(load_preferences())

    def apply(self) -> None:
        """Keep what was entered; QGIS calls this when its dialog is accepted."""
        save_preferences(self._entered())
        self._changed.preferencesChanged.emit()

    def _make_person(self, places: PlaceIndex | None, catalog: Catalog) -> QGroupBox:
        box = QGroupBox(self.tr("Person"), self)
        form = QFormLayout(box)
        self._name = QgsFilterLineEdit(box)
        self._name.setObjectName("PovertyMapOwnName")
        self._name.setPlaceholderText(Preferences().person)
        self._name.setToolTip(self.tr("Changes and hand-overs are kept under this name"))
        self._department = QComboBox(box)
        self._department.addItem(self.tr("(none)"), "")
        locale = interface_locale()
        for code, label in catalog.code_lists["department"].codes.items():
            self._department.addItem(label.text(locale), code)
        self._unit = QComboBox(box)
        self._unit.setObjectName("PovertyMapOwnUnit")
        self._unit.addItem(self.tr("(none)"), "")
        for code, text in _units(places):
            self._unit.addItem(text, code)
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Department"), self._department)
        form.addRow(self.tr("Own unit"), self._unit)
        return box

    def _make_reminders(self) -> QGroupBox:
        box = QGroupBox(self.tr("Reminders"), self)
        form = QFormLayout(box)
        self._due_soon = self._days(box)
        self._unvisited = self._days(box)
        form.addRow(self.tr("A task is due soon from"), self._due_soon)
        form.addRow(self.tr("A household counts as not visited after"), self._unvisited)
        return box

    def _make_manners(self) -> QGroupBox:
        box = QGroupBox(self.tr("Manners"), self)
        layout = QVBoxLayout(box)
        self._personal = QCheckBox(self.tr("Copy names, phones and other personal values along with records"), box)
        self._phones = QCheckBox(self.tr("Show phone numbers on cards and in tables"), box)
        self._phones.setObjectName("PovertyMapShowPhones")
        self._welcome = QCheckBox(self.tr("Show the welcome page while no workspace is open"), box)
        layout.addWidget(self._phones)
        layout.addWidget(self._personal)
        layout.addWidget(self._welcome)
        return box

    def _days(self, parent: QWidget) -> QgsSpinBox:
        days = QgsSpinBox(parent)
        days.setRange(1, _MOST_DAYS)
        days.setSuffix(self.tr(" days"))
        days.setShowClearButton(False)
        return days

    def _show(self, preferences: Preferences) -> None:
        self._name.setText(preferences.user_name)
        self._department.setCurrentIndex(max(self._department.findData(preferences.department), 0))
        if self._unit.findData(preferences.unit) < 0:
            self._unit.addItem(preferences.unit, preferences.unit)  # of a workspace that is not open now
        self._unit.setCurrentIndex(self._unit.findData(preferences.unit))
        self._due_soon.setValue(preferences.due_soon_days)
        self._unvisited.setValue(preferences.unvisited_days)
        self._personal.setChecked(preferences.copy_personal)
        self._phones.setChecked(preferences.show_phones)
        self._welcome.setChecked(preferences.show_welcome)

    def _entered(self) -> Preferences:
        return Preferences(
            user_name=self._name.text().strip(),
            department=self._department.currentData(),
            unit=self._unit.currentData(),
            due_soon_days=self._due_soon.value(),
            unvisited_days=self._unvisited.value(),
            copy_personal=self._personal.isChecked(),
            show_phones=self._phones.isChecked(),
            show_welcome=self._welcome.isChecked(),
        )


class OptionsSignals(QObject):
    """`preferencesChanged` tells that other preferences hold now."""

    preferencesChanged = pyqtSignal()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its options; to be kept alive until it is taken back."""

    def __init__(self, session: Session, changed: OptionsSignals) -> None:
        super().__init__(QCoreApplication.translate("OptionsPage", "Poverty Map"), icon("icon"))
        self._session = session
        self._changed = changed

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """A page of its own for this dialog."""
        return OptionsPage(self._session, self._changed, parent)


def _units(places: PlaceIndex | None) -> list[tuple[str, str]]:
    """The units that people work for, code and name: bureaus, then province, prefectures and counties."""
    if places is None:
        return []
    levels = (Level.BUREAU, Level.PROVINCE, Level.PREFECTURE, Level.COUNTY)
    return [(place.code, f"{place.name} ({place.code})") for level in levels for place in places.of_level(level)]
