"""The second step: which column fills which field."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ...domain.errors import PovertyMapError, StoreError
from ...i18n import interface_locale
from ...importer.sheets import HEAD_ROWS
from ...services.messages import describe_error
from ...services.record_import import Mode
from ...services.table_import import read_mapping
from ..widgets.notice import SURE, UNSURE, Notice
from ..widgets.plain_tip import plain_tip
from .column_table import ColumnTable
from .constants import Constants
from .plan import ImportPlan
from .remembered import without_persons
from .tasks import Look

#: In the place of a sheet's name, for all of one shape; no sheet can have that name.
_ALL = "*"


class MappingPage(QWizardPage):
    """Sheet, header, columns, values for fields without a column."""

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setTitle(self.tr("Columns"))
        self.setSubTitle(self.tr("What each column fills. Look at those that are not sure."))
        layout = QVBoxLayout(self)
        layout.addLayout(self._make_head())
        self.notice = Notice(self)
        self.memory = Notice(self)
        self.guess_anew = QPushButton(self.tr("Guess anew"), self)
        self.guess_anew.clicked.connect(lambda: plan.guess_anew())
        remembered = QHBoxLayout()
        remembered.addWidget(self.memory, 1, Qt.AlignmentFlag.AlignVCenter)
        remembered.addWidget(self.guess_anew)
        self.constants = Constants(plan, self)
        self.columns = ColumnTable(plan, self)
        for part in (self.notice, remembered, self.constants):
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        layout.addWidget(self.columns, 1)
        layout.addLayout(self._make_foot())
        plan.looked.connect(self._show_look)
        plan.mappingChanged.connect(self._show_mapping)

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self.sheet = QComboBox(self)
        self.sheet.setObjectName("PovertyMapImportSheet")
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(16)
        self.sheet.activated.connect(self._set_sheet)
        self.row = QSpinBox(self)
        self.row.setObjectName("PovertyMapImportHeaderRow")
        self.row.setRange(1, HEAD_ROWS)
        self.row.setKeyboardTracking(False)
        self.row.valueChanged.connect(self._plan.set_header_row)
        for title, field in ((self.tr("&Sheet"), self.sheet), (self.tr("&Header in row"), self.row)):
            label = QLabel(title, self)
            label.setBuddy(field)
            head.addWidget(label)
            head.addWidget(field)
            head.addSpacing(self.fontMetrics().averageCharWidth() * 2)
        head.addStretch(1)
        return head

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.persons = QCheckBox(self.tr("A row for each &person; rows become households"), self)
        self.persons.toggled.connect(self._set_persons)
        self.clear = QCheckBox(self.tr("&Blank cells empty what is there"), self)
        self.clear.toggled.connect(self._set_blanks)
        foot.addWidget(self.persons)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        save = QPushButton(self.tr("&Save mapping…"), self)
        save.clicked.connect(self._ask_save)
        load = QPushButton(self.tr("&Load mapping…"), self)
        load.clicked.connect(self._ask_load)
        foot.addWidget(save)
        foot.addWidget(load)
        return foot

    # Following

    def initializePage(self) -> None:
        """Show what the earlier steps settled."""
        self._show_look()
        self._show_mapping()

    def _show_look(self) -> None:
        look, table = self._plan.look, self._plan.look.table if self._plan.look else None
        self.notice.say(self.tr("Reading the sheet…") if self._plan.is_looking else self._plan.problem, UNSURE)
        self.columns.setEnabled(table is not None)
        if look is not None and table is not None:
            with QSignalBlocker(self.sheet), QSignalBlocker(self.row):
                self._fill_sheets(look)
                self.row.setValue(table.header.last)
            self.columns.show_table(look)
        label = self._plan.kind.label.text(interface_locale()) if self._plan.entity else ""
        self.memory.say(
            self.tr("An earlier sheet of “{kind}” had these headers: its mapping was taken.").format(kind=label)
            if self._plan.is_remembered
            else "",
            SURE,
        )
        self.guess_anew.setVisible(self._plan.is_remembered)
        self.completeChanged.emit()

    def _fill_sheets(self, look: Look) -> None:
        self.sheet.clear()
        together = self._plan.alike
        if together:
            self.sheet.addItem(self.tr("All {count} sheets of this shape").format(count=len(together)), _ALL)
            names = plain_tip(self.tr(", ").join(together))
            self.sheet.setItemData(0, names, int(Qt.ItemDataRole.ToolTipRole))
        for name in look.sheets:
            self.sheet.addItem(name or self.tr("(the file)"), name)
        self.sheet.setEnabled(len(look.sheets) > 1)
        self._show_sheet()

    def _show_sheet(self) -> None:
        """Which sheets are read."""
        look = self._plan.look
        if look is None or look.table is None:
            return
        with QSignalBlocker(self.sheet):
            shown = _ALL if self._plan.takes_all and self._plan.alike else look.table.reader.name
            self.sheet.setCurrentIndex(self.sheet.findData(shown))

    def _show_mapping(self) -> None:
        mapping = self._plan.mapping
        if mapping is None:
            self.constants.hide()
            self.completeChanged.emit()
            return
        self._show_sheet()
        self.columns.show_mapping()
        self.constants.show_fields()
        found = self._plan.look.table if self._plan.look else None
        is_register = mapping.one_row_per_person or (found is not None and found.mapping.one_row_per_person)
        self.persons.setVisible(is_register)
        self.clear.setVisible(self._plan.mode is not Mode.APPEND)
        with QSignalBlocker(self.persons), QSignalBlocker(self.clear):
            self.persons.setChecked(mapping.one_row_per_person)
            self.clear.setChecked(mapping.blanks == "clear")
        self.notice.say(self.columns.problem or self._plan.problem, UNSURE)
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Whether no field is filled twice, and some is filled."""
        return self._plan.is_ready and not self.columns.problem

    # Changing

    def _set_sheet(self, number: int) -> None:
        name = self.sheet.itemData(number)
        if name == _ALL:
            self._plan.take_all_sheets()
        else:
            self._plan.set_sheet(name)

    def _set_persons(self, is_on: bool) -> None:
        if self._plan.mapping is not None:
            self._plan.set_mapping(replace(self._plan.mapping, one_row_per_person=is_on))

    def _set_blanks(self, is_on: bool) -> None:
        if self._plan.mapping is not None:
            self._plan.set_mapping(replace(self._plan.mapping, blanks="clear" if is_on else "keep"))

    def _ask_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save mapping"), f"{self._plan.entity}.yaml", self.tr("Mapping (*.yaml)")
        )
        if path:
            self.save(Path(path))

    def _ask_load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Load mapping"), "", self.tr("Mapping (*.yaml *.yml)"))
        if path:
            self.load(Path(path))

    def save(self, path: Path) -> None:
        """Write the mapping to a file."""
        if self._plan.mapping is None:
            return
        try:
            path.write_text(without_persons(self._plan.mapping, self._plan.catalog).to_yaml(), encoding="utf-8")
        except OSError as problem:
            reason = problem.strerror or str(problem)
            self.notice.say(describe_error(StoreError("store_unwritable", store=str(path), reason=reason)))
            return
        self.notice.say(self.tr("Saved as {path}.").format(path=path), SURE)

    def load(self, path: Path) -> None:
        """Take a mapping from a file."""
        try:
            mapping = read_mapping(path)
        except PovertyMapError as problem:
            self.notice.say(describe_error(problem))
            return
        if mapping.entity != self._plan.entity:
            self.notice.say(
                describe_error(
                    PovertyMapError("mapping_of_other_entity", value=mapping.entity, entity=self._plan.entity)
                )
            )
            return
        self._plan.use(mapping)
        self.notice.say(self.tr("Taken from {path}.").format(path=path), SURE)
