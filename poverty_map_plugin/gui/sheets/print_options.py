"""How sheets are printed: layout, theme, period, format, and where to."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ...cartography.layout_template import DEFAULT_LAYOUT, TEMPLATES, template_of
from ...domain.errors import InputError
from ...domain.levels import Level
from ...domain.sheet_choice import SheetFormat
from ...i18n import interface_locale
from ...services.indicators import PERIOD_PROPERTY
from ...services.workspace import Workspace
from ..widgets.plain_tip import plain_tip
from .sheet_memory import SheetSettings

_LEAST_DPI, _MOST_DPI = 50, 1200
_SHORTEST = 14  # characters of a box


def layout_label(name: str) -> str:
    """What a layout that ships is called; any other by its own name."""
    translate = QCoreApplication.translate
    labels = {
        "county_a3": translate("SheetLayouts", "County, A3"),
        "county_a2": translate("SheetLayouts", "County, A2"),
        "county_list_a4": translate("SheetLayouts", "County with its list of tasks, A4"),
        "prefecture_a3": translate("SheetLayouts", "Prefecture, A3"),
        "province_a1": translate("SheetLayouts", "Province, A1"),
        "battle_a0": translate("SheetLayouts", "Battle map of the province, A0"),
    }
    return labels.get(name, name)


class PrintOptions(QWidget):
    """The options; `lookChanged` tells that the sheets look otherwise now, `changed` of all else."""

    lookChanged = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, workspace: Workspace, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_parts()
        self._fill(workspace, project)
        self._arrange()
        self._connect()

    # What is chosen

    @property
    def layout_name(self) -> str:
        """LAYOUT: a name or the path of a .qpt."""
        return str(self.layout_box.currentData() or "")

    @property
    def level(self) -> Level:
        """Of the places that have a sheet each.

        A file that cannot be read is that of counties: the preview says what is wrong with it.
        """
        try:
            return template_of(self.layout_name).level
        except InputError:
            return Level.COUNTY

    @property
    def theme(self) -> str:
        """THEME."""
        return str(self.theme_box.currentData() or "")

    @property
    def period(self) -> str:
        """PERIOD."""
        return str(self.period_box.currentData() or "")

    @property
    def kind(self) -> SheetFormat:
        """FORMAT."""
        return SheetFormat(self.kind_box.currentData())

    @property
    def single_file(self) -> bool:
        """SINGLE_FILE."""
        return bool(self.single.isChecked() and self.single.isEnabled())

    @property
    def web_page(self) -> bool:
        """WEB_PAGE."""
        return bool(self.page.isChecked())

    @property
    def folder(self) -> str:
        """OUTPUT; empty when none is named."""
        return str(self.folder_box.filePath()).strip()

    def choose_layout(self, name: str) -> None:
        """Choose a layout; a file that is not listed yet joins the list."""
        at = self.layout_box.findData(name)
        if at < 0 and name.lower().endswith(".qpt"):
            self.layout_box.addItem(Path(name).name, name)
            at = self.layout_box.count() - 1
            self.layout_box.setItemData(at, plain_tip(name), Qt.ItemDataRole.ToolTipRole)
        self.layout_box.setCurrentIndex(max(at, 0))

    def settings(self) -> SheetSettings:
        """To be kept for the next time."""
        cores = os.cpu_count() or 1
        workers = 0 if self.workers.value() == cores else self.workers.value()
        ticked = self.single.isChecked(), self.page.isChecked()
        return SheetSettings(
            self.layout_name, self.theme, self.kind.value, self.dpi.value(), workers, *ticked, self.folder
        )

    def take_up(self, kept: SheetSettings) -> None:
        """As they were the last time; what is there no more is passed over."""
        if not kept.layout.lower().endswith(".qpt") or Path(kept.layout).is_file():
            self.choose_layout(kept.layout or DEFAULT_LAYOUT)
        for box, value in ((self.theme_box, kept.theme), (self.kind_box, kept.kind)):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.dpi.setValue(kept.dpi)
        self.workers.setValue(kept.workers or os.cpu_count() or 1)
        self.single.setChecked(kept.single_file)
        self.page.setChecked(kept.web_page)
        if kept.folder and Path(kept.folder).parent.is_dir():
            self.folder_box.setFilePath(kept.folder)

    # Building

    def _make_parts(self) -> None:
        self.layout_box = self._box("PovertyMapSheetLayout")
        self.layout_file = QToolButton(self)
        self.layout_file.setObjectName("PovertyMapSheetLayoutFile")
        self.layout_file.setText("…")
        self.layout_file.setToolTip(self.tr("Choose a layout file (.qpt)"))
        self.layout_file.setAccessibleName(self.layout_file.toolTip())
        self.theme_box = self._box("PovertyMapSheetTheme")
        self.period_box = self._box("PovertyMapSheetPeriod")
        self.kind_box = self._box("PovertyMapSheetFormat")
        self.dpi = QSpinBox(self)
        self.dpi.setObjectName("PovertyMapSheetDpi")
        self.dpi.setRange(_LEAST_DPI, _MOST_DPI)
        self.dpi.setSingleStep(50)
        self.workers = QSpinBox(self)
        self.workers.setObjectName("PovertyMapSheetWorkers")
        self.workers.setRange(1, max(2 * (os.cpu_count() or 1), 2))
        self.workers.setToolTip(
            self.tr("How many print side by side, each ten sheets at least; as many as cores are best")
        )
        self.single = QCheckBox(self.tr("&One PDF with bookmarks"), self)
        self.single.setObjectName("PovertyMapSheetSingle")
        self.page = QCheckBox(self.tr("&Web page with a map of the sheets"), self)
        self.page.setToolTip(self.tr("index.html beside the sheets: a map and a search, also without a network"))
        self.personal = QCheckBox(self.tr("P&hones of the cadres in full, photos of people"), self)
        self.personal.setObjectName("PovertyMapSheetPersonal")
        self.folder_box = QgsFileWidget(self)
        self.folder_box.setObjectName("PovertyMapSheetFolder")
        self.folder_box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_box.setDialogTitle(self.tr("Folder of the sheets"))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_SHORTEST)
        return box

    def _fill(self, workspace: Workspace, project: QgsProject) -> None:
        for name in TEMPLATES:
            self.layout_box.addItem(layout_label(name), name)
        for layout in project.layoutManager().printLayouts():
            self.layout_box.addItem(layout.name(), layout.name())
        locale = interface_locale()
        for theme in sorted(workspace.catalog.themes.values(), key=lambda theme: theme.order):
            self.theme_box.addItem(theme.label.text(locale), theme.name)
        self.fill_periods(workspace)
        for kind in SheetFormat:
            self.kind_box.addItem(str(kind), kind.value)

    def fill_periods(self, workspace: Workspace) -> None:
        """Offer all that were counted; the colours of the map are those of one of them, which is chosen."""
        from ...services.overview import available_periods

        shown = workspace.store.properties().get(PERIOD_PROPERTY, "")
        self.period_box.clear()
        for period in map(str, available_periods(workspace)):
            self.period_box.addItem(period, period)
            at = self.period_box.count() - 1
            model = self.period_box.model()
            if period != shown and shown and isinstance(model, QStandardItemModel):
                tip = self.tr("The map shows {shown}. Count the indicators of {period} to print its sheets.")
                model.item(at).setEnabled(False)
                model.item(at).setToolTip(tip.format(shown=shown, period=period))
        self.period_box.setCurrentIndex(max(self.period_box.findData(shown), 0))

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.layout_box, 1)
        line.addWidget(self.layout_file)
        form.addRow(self._label(self.tr("&Layout"), self.layout_box), line)
        form.addRow(self.tr("&Theme"), self.theme_box)
        form.addRow(self.tr("P&eriod"), self.period_box)
        form.addRow(self.tr("&Format"), self.kind_box)
        form.addRow(self.tr("&Resolution (dpi)"), self.dpi)
        form.addRow(self.tr("Pro&cesses"), self.workers)
        form.addRow(self.single)
        form.addRow(self.page)
        form.addRow(self.personal)
        form.addRow(self._label(self.tr("Fol&der"), self.folder_box.lineEdit()), self.folder_box)

    def _label(self, text: str, buddy: QWidget) -> QWidget:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        return label

    def _connect(self) -> None:
        for box in (self.layout_box, self.theme_box, self.period_box):
            box.currentIndexChanged.connect(lambda: self.lookChanged.emit())
        self.personal.toggled.connect(lambda: self.lookChanged.emit())
        for spin in (self.dpi, self.workers):
            spin.valueChanged.connect(lambda: self.changed.emit())
        self.kind_box.currentIndexChanged.connect(self._follow_kind)
        self.single.toggled.connect(self._follow_kind)
        self.page.toggled.connect(lambda: self.changed.emit())
        self.folder_box.fileChanged.connect(lambda: self.changed.emit())
        self.layout_file.clicked.connect(self._ask_for_layout)
        self._follow_kind()

    def _follow_kind(self) -> None:
        """What a format cannot have is not offered."""
        self.single.setEnabled(self.kind is SheetFormat.PDF)
        self.changed.emit()

    def _ask_for_layout(self) -> None:
        folder = str(Path(self.layout_name).parent) if self.layout_name.lower().endswith(".qpt") else str(Path.home())
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Layout of the sheets"), folder, self.tr("Layouts of QGIS (*.qpt)")
        )
        if path:
            self.choose_layout(path)
