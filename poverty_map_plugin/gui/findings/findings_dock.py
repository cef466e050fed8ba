"""The findings: checks the workspace in the background and leads from each finding to its record and place."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...domain.findings import Finding, Severity
from ...domain.scope import Scope
from ...services.checks.runner import CheckReport
from ...services.findings_file import counts_text
from ...services.places import scope_of
from ..session import Session
from ..widgets.empty_state import EmptyState
from ..widgets.figure_tiles import plain_label, soften
from .check_task import CheckTask
from .findings_model import FINDING_ROLE, FindingsModel

_FILTER_CHARACTERS = 14
_PLACE_CHARACTERS = 26


class FindingsDock(QgsDockWidget):
    """Follows the session's workspace.

    `recordRequested` carries entity and uuid of the record to open, `placeRequested` the scope to show.
    """

    recordRequested = pyqtSignal(str, str)
    placeRequested = pyqtSignal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapFindings")
        self._session = session
        self._task: CheckTask | None = None
        self._report: CheckReport | None = None
        self._checked: Path | None = None
        self._model = FindingsModel(self)
        self._pages = QStackedWidget(self)
        self._content = self._make_content()
        self._pages.addWidget(self._content)
        #: Shown while no workspace is open.
        self.closed = EmptyState(self.tr("No workspace is open. What contradicts itself in it is listed here."))
        self._pages.addWidget(self.closed)
        self.setWidget(self._pages)
        session.workspaceChanged.connect(self._follow_workspace)
        self._follow_workspace()

    @property
    def report(self) -> CheckReport | None:
        """What the last check found; None before the first."""
        return self._report

    @property
    def is_checking(self) -> bool:
        """Whether a check is under way."""
        return self._task is not None

    def check(self) -> None:
        """Check the open workspace in the background; the findings are shown when it has ended."""
        workspace = self._session.workspace
        if workspace is None or self._task is not None:
            return
        task = CheckTask(self.tr("Check workspace"), Path(workspace.store.location))
        task.taskCompleted.connect(lambda: self._end(task))
        task.taskTerminated.connect(lambda: self._end(task))
        self._task = task
        self._show_state()
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Cancel a check that is under way, and forget it."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._show_state()

    # Building

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        head = QHBoxLayout()
        self._button = QPushButton(content)
        self._button.setObjectName("PovertyMapCheck")
        self._button.clicked.connect(self._press)
        self._summary = plain_label()
        self._summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._severity = QComboBox(content)
        self._severity.setObjectName("PovertyMapSeverity")
        self._severity.setAccessibleName(self.tr("Severity"))
        self._severity.addItem(self.tr("Errors and warnings"), None)
        self._severity.addItem(self.tr("Errors only"), Severity.ERROR.value)
        self._severity.addItem(self.tr("Warnings only"), Severity.WARNING.value)
        self._severity.currentIndexChanged.connect(self._filter)
        self._text = QgsFilterLineEdit(content)
        self._text.setObjectName("PovertyMapFindingsFilter")
        self._text.setPlaceholderText(self.tr("Filter by words or place"))
        self._text.setShowSearchIcon(True)
        self._text.setMinimumWidth(self.fontMetrics().averageCharWidth() * _FILTER_CHARACTERS)
        self._text.textChanged.connect(self._filter)
        head.addWidget(self._button)
        head.addWidget(self._summary, 3)
        head.addWidget(self._severity)
        head.addWidget(self._text, 2)
        layout.addLayout(head)
        layout.addWidget(self._make_tree(), 1)
        layout.addLayout(self._make_foot(content))
        return content

    def _make_tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setObjectName("PovertyMapFindingsTree")
        tree.setModel(self._model)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setToolTip(self.tr("Double-click a finding to open its record and go to its place"))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, self.fontMetrics().averageCharWidth() * _PLACE_CHARACTERS)
        tree.doubleClicked.connect(self._go)
        tree.selectionModel().currentChanged.connect(self._show_chosen)
        self._tree = tree
        return tree

    def _make_foot(self, content: QWidget) -> QHBoxLayout:
        """The whole sentence of the chosen finding, which a row may cut, and the ways on from it."""
        foot = QHBoxLayout()
        self._sentence = plain_label()
        soften(self._sentence)
        self._open = QPushButton(self.tr("Open record"), content)
        self._open.clicked.connect(lambda: self._open_record(self._chosen()))
        self._place = QPushButton(self.tr("Go to place"), content)
        self._place.clicked.connect(lambda: self._go_to_place(self._chosen()))
        foot.addWidget(self._sentence, 1)
        foot.addWidget(self._open)
        foot.addWidget(self._place)
        return foot

    # Following

    def _follow_workspace(self) -> None:
        workspace = self._session.workspace
        path = Path(workspace.store.location) if workspace is not None else None
        if self._task is not None and path != self._task.path:
            self.stop()
        # A workspace that is read anew closes and opens: what was found in it still stands.
        if path is not None and path != self._checked:
            self._report, self._checked = None, None
        self._model.show_report(self._report if path is not None else None)
        self._show_state()

    def _press(self) -> None:
        if self._task is None:
            self.check()
        else:
            self.stop()

    def _end(self, task: CheckTask) -> None:
        """A task came to its end; one that was stopped meanwhile is forgotten."""
        if task is not self._task:
            return
        self._task = None
        if task.problem:
            self._session.failed.emit(task.problem)
        if task.report is not None:
            self._report, self._checked = task.report, task.path
            self._model.show_report(task.report)
        self._show_state()

    def _show_state(self) -> None:
        has_workspace = self._session.workspace is not None
        self._button.setText(self.tr("Cancel") if self._task is not None else self.tr("Check workspace"))
        self._button.setEnabled(has_workspace or self._task is not None)
        has_findings = has_workspace and self._report is not None
        self._severity.setEnabled(has_findings)
        self._text.setEnabled(has_findings)
        self._pages.setCurrentWidget(self._content if has_workspace else self.closed)
        self._summary.setText(self._summary_text())
        self._show_chosen(self._tree.currentIndex())

    def _summary_text(self) -> str:
        if self._task is not None:
            return self.tr("Checking…")
        if self._report is None:
            return self.tr("Not checked yet.")
        found = self._report.errors + self._report.warnings
        if not found:
            return self.tr("Nothing was found.")
        text = counts_text(self._report)
        shown = self._model.shown
        return text if shown == found else self.tr("{counts}; {shown} shown").format(counts=text, shown=shown)

    def _filter(self) -> None:
        severity = self._severity.currentData()
        self._model.set_filter(self._text.text(), Severity(severity) if severity else None)
        if self._text.text().strip():
            self._tree.expandAll()
        self._show_state()

    # Going on from a finding

    def _chosen(self) -> Finding | None:
        finding: Finding | None = self._tree.currentIndex().data(FINDING_ROLE)
        return finding

    def _show_chosen(self, index: QModelIndex, _: QModelIndex | None = None) -> None:
        finding = index.siblingAtColumn(0).data(FINDING_ROLE) if index.isValid() else None
        self._sentence.setText(index.siblingAtColumn(0).data() if finding is not None else "")
        self._open.setEnabled(finding is not None and bool(finding.where.get("uuid")))
        self._place.setEnabled(self._scope(finding) is not None)

    def _scope(self, finding: Finding | None) -> Scope | None:
        """The place of a finding, if the workspace has it."""
        places = self._session.places
        code = finding.where.get("place") if finding is not None else None
        return scope_of(str(code)) if places is not None and code and places.find(str(code)) else None

    def _go(self, index: QModelIndex) -> None:
        finding = index.data(FINDING_ROLE)
        self._go_to_place(finding)
        self._open_record(finding)

    def _open_record(self, finding: Finding | None) -> None:
        if finding is not None and finding.where.get("uuid"):
            self.recordRequested.emit(str(finding.where["entity"]), str(finding.where["uuid"]))

    def _go_to_place(self, finding: Finding | None) -> None:
        scope = self._scope(finding)
        if scope is not None:
            self.placeRequested.emit(scope)
