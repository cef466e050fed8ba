"""The third step: what the import would do, row by row, before anything is written."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ...services.messages import describe_finding
from ...services.record_import import Counts, Mode
from ..session import Session
from ..store_task import TaskRunner
from ..widgets.figure_tiles import FigureGrid, ShownFigure, plain_label, soften
from ..widgets.notice import PLAIN, SURE, UNSURE, Notice
from .place_questions import PlaceQuestions
from .plan import ImportPlan
from .preview_models import CellMap, FindingsList, RowsModel, place_of
from .tasks import SHOWN_ROWS, Preview, PreviewTask, Request

_TILES = 6
_LINE = 1.5
_SENTENCE_LINES = 2


class PreviewPage(QWizardPage):
    """Counts, rows, findings, questions."""

    def __init__(self, plan: ImportPlan, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._request: Request | None = None
        self.preview: Preview | None = None
        self.setTitle(self.tr("Preview"))
        self.setSubTitle(self.tr("The whole file is tried; nothing is written yet."))
        self.runner = TaskRunner(self)
        self.runner.ended.connect(self._take)
        self.runner.changed.connect(self._show_state)
        self.runner.progressed.connect(lambda percent: self._bar.setValue(round(percent)))
        layout = QVBoxLayout(self)
        layout.addLayout(self._make_progress())
        self.notice = Notice(self)
        layout.addWidget(self.notice)
        self.tiles = FigureGrid(self, _TILES)
        layout.addWidget(self.tiles)
        self.questions = PlaceQuestions(plan, session, self)
        self.questions.changed.connect(self._show_state)
        self.questions.checkRequested.connect(self.start)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.questions, 2), (self._make_rows(), 3), (self._make_findings(), 2)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        layout.addWidget(self._splitter, 1)

    def _make_progress(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self.cancel = QPushButton(self.tr("&Stop"), self)
        self.cancel.setObjectName("PovertyMapImportStop")
        self.cancel.clicked.connect(self._stop)
        self.again = QPushButton(self.tr("&Try again"), self)
        self.again.clicked.connect(lambda: self.start())
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel)
        line.addWidget(self.again)
        line.addStretch(0)
        return line

    def _make_rows(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        self.all = QCheckBox(part)
        self.all.setObjectName("PovertyMapImportAllRows")
        self.all.setText(self.tr("Show &all rows (the first {count:,})").format(count=SHOWN_ROWS))
        self.rows = QTableView(part)
        self.rows.setObjectName("PovertyMapImportRows")
        self._rows = RowsModel(self)
        self.rows.setModel(self._rows)
        self.all.toggled.connect(self._rows.show_all)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setWordWrap(False)
        self.rows.horizontalHeader().setHighlightSections(False)
        self.rows.horizontalHeader().setResizeContentsPrecision(50)
        self._set_lines(self.rows)
        self.rows.setTabKeyNavigation(False)
        layout.addWidget(self.all)
        layout.addWidget(self.rows, 1)
        self._rows_part = part
        return part

    def _set_lines(self, table: QTableView) -> None:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))

    def _make_findings(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_list(), 1)
        self._sentence = plain_label(parent=part)
        self._sentence.setMinimumHeight(self.fontMetrics().lineSpacing() * _SENTENCE_LINES)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        soften(self._sentence)
        layout.addWidget(self._sentence)
        self._findings_part = part
        return part

    def _make_list(self) -> QTableView:
        self.findings = QTableView(self)
        self.findings.setObjectName("PovertyMapImportFindings")
        self._findings = FindingsList(self)
        self.findings.setModel(self._findings)
        self.findings.setShowGrid(False)
        self.findings.setTabKeyNavigation(False)
        self.findings.setAlternatingRowColors(True)
        self.findings.setWordWrap(False)
        self.findings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.findings.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.findings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.findings.verticalHeader().hide()
        self._set_lines(self.findings)
        header = self.findings.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        width = self.fontMetrics().averageCharWidth()
        for section, characters in enumerate((14, 24, 24)):
            header.resizeSection(section, width * characters)
        self.findings.doubleClicked.connect(self._go)
        self.findings.activated.connect(self._go)
        self.findings.selectionModel().currentChanged.connect(lambda index, _: self._show_sentence(index))
        return self.findings

    # Trying

    def initializePage(self) -> None:
        """Try the import as it was put together; it was tried already when nothing changed since."""
        if self._request is None or self._plan.file != self._request.file or self._plan.entity != self._request.entity:
            self.questions.forget()
        if not self.is_current:
            self.start()

    def cleanupPage(self) -> None:
        """Back to the columns: what is under way is of no use any more."""
        if self.runner.is_running:
            self._stop()

    def start(self) -> None:
        """Try the import in the background."""
        self.preview = None
        self._request = self._plan.request
        self._bar.setValue(0)
        self.notice.say("")
        self.runner.start(PreviewTask(self.tr("Try import"), self._plan.store, self._request))
        self._show_state()

    def _stop(self) -> None:
        self.runner.cancel()
        self.notice.say(self.tr("Stopped; nothing was changed."), UNSURE)
        self._show_state()

    def _take(self, task: PreviewTask) -> None:
        self.preview = task.preview
        if task.problem:
            self.notice.say(task.problem, UNSURE)
        if self.preview is not None and self._request is not None:
            self._show_preview(self.preview, self._request)
        self._show_state()

    def _show_preview(self, preview: Preview, request: Request) -> None:
        self.tiles.show_figures(self._figures(preview.result.counts, request.mode))
        self._rows.show_preview(preview)
        self._findings.show_findings(
            preview.result.findings, [each.reader.name for each in preview.result.table.tables]
        )
        self.findings.setCurrentIndex(self._findings.index(0, 0))
        has_findings = self._rows.has_findings
        self.all.setEnabled(has_findings)
        self.all.setChecked(not has_findings)
        self.rows.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * 32
        for section in range(self._rows.columnCount()):
            if self.rows.columnWidth(section) > widest:
                self.rows.setColumnWidth(section, widest)
        self.questions.show_preview(preview, request.mapping.places)
        if not preview.result.counts.rejected:
            self.notice.say(self.tr("No row is rejected."), SURE)

    def _figures(self, counts: Counts, mode: Mode) -> list[ShownFigure]:
        shown = [
            (self.tr("rows read"), counts.read),
            (self.tr("would be added"), counts.added),
            (self.tr("would be updated"), counts.updated),
            (self.tr("unchanged"), counts.unchanged),
            (self.tr("rejected"), counts.rejected),
        ]
        if mode is Mode.REPLACE:
            shown.append((self.tr("would be removed"), counts.removed))
        return [ShownFigure(label, f"{count:,}", "") for label, count in shown]

    @property
    def is_current(self) -> bool:
        """Whether the import was tried as it is asked for now, with the file as it is now."""
        return self.preview is not None and self._request == self._plan.request

    def _show_state(self) -> None:
        is_running = self.runner.is_running
        self._bar.setVisible(is_running)
        self.cancel.setVisible(is_running)
        self.again.setVisible(not is_running and self.preview is None)
        for part in (self.tiles, self._rows_part, self._findings_part):
            part.setVisible(self.preview is not None)
        self.questions.setVisible(self.preview is not None and self.questions.is_asking)
        if self.preview is not None and self.questions.is_stale:
            self.notice.say(self.tr("Check again, so that the answers count."), PLAIN)
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Whether the import was tried as it stands."""
        return self.preview is not None and not self.runner.is_running and not self.questions.is_stale

    def _show_sentence(self, index: QModelIndex) -> None:
        """The whole sentence of the chosen finding, which a row may cut."""
        self._sentence.setText(describe_finding(self._findings.finding(index.row())) if index.isValid() else "")

    def _go(self, index: QModelIndex) -> None:
        """Show the cell of a finding."""
        if self.preview is None:
            return
        finding = self._findings.finding(index.row())
        positions = CellMap(self.preview.result.table).positions(finding)
        cell = self._rows.find(place_of(finding), positions[0] if positions else 0)
        if cell.isValid():
            self.rows.setCurrentIndex(cell)
            self.rows.scrollTo(cell, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
