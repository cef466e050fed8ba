"""The first step: which file, what its rows are, and what is done with those that are there already."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ...catalog.entities import Group
from ...domain.scope import Scope
from ...i18n import interface_locale
from ...services.record_import import Mode
from ..widgets.figure_tiles import plain_label, soften
from ..widgets.notice import PLAIN, UNSURE, Notice
from .plan import ImportPlan
from .widgets import GroupedCombo


class FilePage(QWizardPage):
    """File, kind, mode, scope."""

    def __init__(self, plan: ImportPlan, scope: Scope | None, scope_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setTitle(self.tr("File and kind"))
        self.setSubTitle(self.tr("Which sheet comes in, and what its rows are."))
        self.setAcceptDrops(True)
        layout = QVBoxLayout(self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        chosen = QVBoxLayout()
        self.notice = Notice(self)
        chosen.addWidget(self._make_file())
        chosen.addWidget(self.notice)
        label = QLabel(self.tr("&File"), self)
        label.setBuddy(self.file.lineEdit())
        form.addRow(label, chosen)
        form.addRow(self.tr("&Kind of record"), self._make_kind())
        form.addRow(self.tr("Mode"), self._make_modes())
        form.addRow(self.tr("&Places"), self._make_scope(scope, scope_name))
        form.setVerticalSpacing(self.fontMetrics().height() * 3 // 4)
        layout.addLayout(form)
        layout.addStretch(1)
        plan.looked.connect(self._show_look)

    # Building

    def _make_file(self) -> QgsFileWidget:
        self.file = QgsFileWidget(self)
        self.file.setObjectName("PovertyMapImportFile")
        self.file.setDialogTitle(self.tr("Sheet to import"))
        self.file.setFilter(self.tr("Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)"))
        self.file.lineEdit().setPlaceholderText(self.tr("Choose a sheet (xlsx, xls, csv, tsv), or drop it here"))
        self.file.fileChanged.connect(self._set_file)
        return self.file

    def _make_kind(self) -> GroupedCombo:
        self.kind = GroupedCombo(self)
        self.kind.setObjectName("PovertyMapImportKind")
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        names = {
            Group.PEOPLE: self.tr("People"),
            Group.WORK: self.tr("Work"),
            Group.GRID: self.tr("Grid"),
            Group.PLACES: self.tr("Places"),
        }
        locale = interface_locale()
        for group, title in names.items():
            self.kind.add_heading(title)
            entities = [entity for entity in self._plan.catalog.entities.values() if entity.group is group]
            for entity in sorted(entities, key=lambda each: each.label.text(locale)):
                self.kind.add_choice(entity.label.text(locale), entity.name)
        self.kind.setCurrentIndex(-1)
        self.kind.activated.connect(self._set_kind)
        return self.kind

    def _make_modes(self) -> QGridLayout:
        grid = QGridLayout()
        self.modes = QButtonGroup(self)
        texts = {
            Mode.APPEND: (
                self.tr("&Append"),
                self.tr("New records are added; a row whose record is there with other values is rejected."),
            ),
            Mode.UPDATE: (
                self.tr("&Update"),
                self.tr("New records are added, and those that are there take the values of the sheet."),
            ),
            Mode.REPLACE: (
                self.tr("&Replace"),
                self.tr("As update; records of the same places that the sheet does not name are removed."),
            ),
        }
        for number, (mode, (title, sentence)) in enumerate(texts.items()):
            button = QRadioButton(title, self)
            button.setObjectName(f"PovertyMapImportMode_{mode.value}")
            button.setAccessibleDescription(sentence)
            button.setChecked(mode is self._plan.mode)
            button.toggled.connect(lambda on, mode=mode: self._set_mode(mode, on))
            self.modes.addButton(button)
            label = plain_label(sentence, self)
            soften(label)
            grid.addWidget(button, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, number, 1)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 3)
        return grid

    def _make_scope(self, scope: Scope | None, scope_name: str) -> QComboBox:
        self.places = QComboBox(self)
        self.places.setObjectName("PovertyMapImportScope")
        self.places.addItem(self.tr("All places that the sheet names"), None)
        if scope is not None:
            self.places.addItem(self.tr("Only {place}; other rows are rejected").format(place=scope_name), scope)
        self.places.setEnabled(self.places.count() > 1)
        self.places.currentIndexChanged.connect(self._set_scope)
        return self.places

    def choose(self, sheet: Path | None, entity: str) -> None:
        """Choose a sheet and a kind of record as if by hand; what is None or empty stays."""
        if sheet is not None:
            self.file.setFilePath(str(sheet))
        if entity:
            self.kind.setCurrentIndex(self.kind.findData(entity))
            self._set_kind(self.kind.currentIndex())

    # Choosing

    def _set_file(self, text: str) -> None:
        path = text.strip()
        self._plan.set_file(Path(path) if path else None)

    def _set_kind(self, number: int) -> None:
        name = self.kind.itemData(number)
        if name and name != self._plan.entity:
            self._plan.set_entity(name)

    def _set_mode(self, mode: Mode, is_on: bool) -> None:
        if is_on:
            self._plan.mode = mode

    def _set_scope(self, number: int) -> None:
        self._plan.scope = self.places.itemData(number)

    def _show_look(self) -> None:
        if self._plan.is_looking:
            self.notice.say(self.tr("Reading the sheet…"), PLAIN)
        else:
            self._tell(self._plan)
            with QSignalBlocker(self.kind):
                self.kind.setCurrentIndex(self.kind.findData(self._plan.entity) if self._plan.entity else -1)
        self.completeChanged.emit()

    def _tell(self, plan: ImportPlan) -> None:
        """What is wrong with the file, or what it may hold besides."""
        others = plan.look.others if plan.look is not None else ()
        if plan.problem or not others:
            self.notice.say(plan.problem, UNSURE)
            return
        names = [plan.catalog.entities[name].label.text(interface_locale()) for name in others]
        self.notice.say(
            self.tr("The file may also hold: {kinds}. Import each kind by itself.").format(
                kinds=self.tr(", ").join(names)
            ),
            PLAIN,
        )

    # Qt's questions

    def isComplete(self) -> bool:
        """Whether there is a table to go on with."""
        return self._plan.is_ready

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:
        """Take a file that is dragged here."""
        if event is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:
        """Take a file that is dropped here."""
        if event is None:
            return
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.file.setFilePath(files[0])
            event.acceptProposedAction()
