"""The last step: the import itself, and what became of it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ...services.record_import import Counts
from ...services.table_import import ImportResult
from ..session import Session
from ..store_task import TaskRunner
from ..unsaved_layers import unsaved_layers
from ..widgets.figure_tiles import FigureGrid, ShownFigure, plain_label
from ..widgets.notice import SURE, UNSURE, Notice
from .plan import ImportPlan
from .preview_page import PreviewPage
from .tasks import ImportTask

_TILES = 6
_SUFFIX = "_rejected"


class ResultPage(QWizardPage):
    """Imports when its button is pressed.

    `imported` tells that the workspace has other records now; `undoRequested` carries the import (its uuid) that is to
    be taken back. `periodCounted` tells that the shown period was counted, and the others are left.
    """

    imported = pyqtSignal()
    periodCounted = pyqtSignal()
    undoRequested = pyqtSignal(str)

    def __init__(
        self,
        plan: ImportPlan,
        preview: PreviewPage,
        session: Session,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan, self._preview, self._session = plan, preview, session
        self.result: ImportResult | None = None
        self.setTitle(self.tr("Import"))
        self.setSubTitle(
            self.tr("Rows without a mistake are written, all or none; an import can be undone as a whole.")
        )
        self.runner = TaskRunner(self)
        self.runner.ended.connect(self._take)
        self.runner.changed.connect(self._show_state)
        layout = QVBoxLayout(self)
        self.summary = plain_label(parent=self)
        layout.addWidget(self.summary)
        self.notice = Notice(self)
        self.note = Notice(self)
        layout.addWidget(self.notice)
        layout.addLayout(self._make_choices())
        layout.addLayout(self._make_progress())
        self.tiles = FigureGrid(self, _TILES)
        layout.addWidget(self.tiles)
        layout.addWidget(self.note)
        layout.addWidget(self._make_after())
        layout.addStretch(1)

    def _make_choices(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.report = QgsFileWidget(self)
        self.report.setObjectName("PovertyMapImportReport")
        self.report.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.report.setDialogTitle(self.tr("Report of rejected rows"))
        self.report.setFilter(self.tr("Workbook (*.xlsx)"))
        self._report_label = QLabel(self.tr("&Report"), self)
        self._report_label.setBuddy(self.report.lineEdit())
        form.addRow(self._report_label, self.report)
        self.count = QCheckBox(self.tr("&Count indicators anew"), self)
        self.count.setObjectName("PovertyMapImportCount")
        self.count.setChecked(True)
        form.addRow("", self.count)
        return form

    def _make_progress(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self.runner.progressed.connect(lambda percent: self._bar.setValue(round(percent)))
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.stop.clicked.connect(lambda: self.runner.ask_to_stop())
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop)
        line.addStretch(0)
        return line

    def _make_after(self) -> QWidget:
        self._after = QWidget(self)
        layout = QVBoxLayout(self._after)
        layout.setContentsMargins(0, 0, 0, 0)
        self._links = QWidget(self._after)
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        for text, go in (
            (self.tr("&Open report"), lambda: self._open(self._report_path())),
            (self.tr("Open its &folder"), lambda: self._open(self._report_path().parent)),
        ):
            button = QPushButton(text, self._links)
            button.clicked.connect(lambda _=False, go=go: go())
            links.addWidget(button)
        links.addStretch(1)
        layout.addWidget(self._links)
        self.undo = QPushButton(self.tr("&Undo this import…"), self._after)
        self.undo.setObjectName("PovertyMapUndoThisImport")
        self.undo.clicked.connect(lambda: self._ask_to_undo())
        layout.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        return self._after

    # Before

    def initializePage(self) -> None:
        """Say what is about to happen."""
        self.result = None
        period = self._session.period
        self.count.setText(
            self.tr("&Count the indicators anew, those of {period} first").format(period=period)
            if period is not None
            else self.tr("&Count indicators anew")
        )
        self.notice.say(self._unsaved())
        self.note.say("")
        file = self._plan.file
        if file is not None:
            self.report.setFilePath(str(file.with_name(f"{file.stem}{_SUFFIX}.xlsx")))
        self._show_state()

    def _expected(self) -> Counts:
        preview = self._preview.preview
        return preview.result.counts if preview is not None else Counts()

    def _unsaved(self) -> str:
        """Which layers of the workspace have edits that were not saved: an import beside them would be lost in them."""
        names = unsaved_layers(self._session.project, self._plan.store)
        if not names:
            return ""
        return self.tr("Edits of these layers are not saved: {names}. Save or discard them first.").format(
            names=", ".join(names)
        )

    def _changed(self) -> str:
        """What is not any more as it was when the import was tried, or cannot be."""
        if not self._preview.is_current:
            return self.tr("The file was changed since the preview. Go back to the columns and try it again.")
        if self._expected().rejected and self._report_path() == self._plan.file:
            return self.tr("The report would take the place of the sheet itself. Give it another name.")
        return ""

    def _show_state(self) -> None:
        counts = self._expected()
        is_running, is_done = self.runner.is_running, self.result is not None
        self._bar.setVisible(is_running)
        self.stop.setVisible(is_running)
        self.summary.setVisible(not is_done)
        self.summary.setText(self._summary(counts))
        for part in (self._report_label, self.report):
            part.setVisible(bool(counts.rejected) and not is_done)
        self.count.setVisible(not is_done and bool(counts.added or counts.updated or counts.removed))
        for part in (self.report, self.count):
            part.setEnabled(not is_running)
        self.tiles.setVisible(is_done)
        self._after.setVisible(is_done)
        self.completeChanged.emit()

    @property
    def finish_text(self) -> str:
        """What the wizard's last button does."""
        counts = self._expected()
        if self.result is not None:
            return self.tr("&Close")
        written = counts.added + counts.updated
        if written == 1:
            return self.tr("&Import 1 row")
        if written or counts.removed:
            return self.tr("&Import {count:,} rows").format(count=written)
        return self.tr("&Write the report")

    def _summary(self, counts: Counts) -> str:
        sentences = (
            (counts.added, self.tr("{count:,} to be added")),
            (counts.updated, self.tr("{count:,} to be updated")),
            (counts.removed, self.tr("{count:,} to be removed, as the sheet does not name them")),
            (counts.unchanged, self.tr("{count:,} the same already")),
            (
                counts.rejected,
                self.tr("{count:,} rejected: the report takes them with the reasons, to be mended there and imported"),
            ),
        )
        return "\n".join(sentence.format(count=count) for count, sentence in sentences if count)

    # Importing

    def _report_path(self) -> Path:
        path = Path(self.report.filePath().strip())
        return path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")

    def start(self) -> None:
        """Import in the background."""
        hindrance = self._unsaved() or self._changed()
        if hindrance:
            self.notice.say(hindrance)
            return
        has_report = bool(self._expected().rejected) and bool(self.report.filePath().strip())
        self.notice.say("")
        self._bar.setValue(0)
        self.runner.start(
            ImportTask(
                self.tr("Import table"),
                self._plan.store,
                self._plan.request,
                self._report_path() if has_report else None,
                self.count.isChecked(),
                self._session.period,
            )
        )

    def _take(self, task: ImportTask) -> None:
        self.result = task.result
        if task.result is None:
            self.notice.say(task.problem or self.tr("Stopped; nothing was changed."), UNSURE)
        else:
            self._show_result(
                task.result, task, [sentence for sentence in (task.note, self._plan.remember()) if sentence]
            )
        self._show_state()
        if task.result is not None and task.result.batch is not None:
            self.imported.emit()
            if task.has_others:
                self.periodCounted.emit()

    def _show_result(self, result: ImportResult, task: ImportTask, notes: list[str]) -> None:
        counts = result.counts
        shown = [
            (self.tr("added"), counts.added),
            (self.tr("updated"), counts.updated),
            (self.tr("unchanged"), counts.unchanged),
            (self.tr("rejected"), counts.rejected),
        ]
        if counts.removed:
            shown.append((self.tr("removed"), counts.removed))
        self.tiles.show_figures([ShownFigure(label, f"{count:,}", "") for label, count in shown])
        self.notice.say(self._said(result, task), SURE)
        self.note.say("\n".join(notes), UNSURE)
        self._links.setVisible(bool(result.rejected) and self._report_path().is_file())
        self.undo.setVisible(result.batch is not None)

    def _ask_to_undo(self) -> None:
        if self.result is not None and self.result.batch is not None:
            self.undoRequested.emit(self.result.batch)

    def _said(self, result: ImportResult, task: ImportTask) -> str:
        if result.batch is None:
            return self.tr("Nothing was to be changed.")
        if task.counted is None:
            return self.tr("Imported.")
        said = self.tr("Imported, and the indicators of {period} counted anew.").format(period=task.counted)
        follow = self.tr("Those of other periods follow in the background.")
        return self.tr("{first} {second}").format(first=said, second=follow) if task.has_others else said

    @staticmethod
    def _open(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def isComplete(self) -> bool:
        """Whether there is something to import, or it was."""
        if self.runner.is_running:
            return False
        counts = self._expected()
        return self.result is not None or bool(counts.added or counts.updated or counts.removed or counts.rejected)

    def validatePage(self) -> bool:
        """The last button imports first; only then it closes."""
        if self.result is None:
            self.start()
        return self.result is not None
