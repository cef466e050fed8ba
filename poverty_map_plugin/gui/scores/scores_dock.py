"""The score sheet of the departments: ranked, with the records behind every figure."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...analysis.scores import Light
from ...catalog.scores import ScoreMeasure
from ...domain.levels import ADMIN_LEVELS, Level
from ...i18n import interface_locale
from ...services import score_words as words
from ...services.score_book import ScoreBook
from ...services.score_sheet import SHEET_LEVELS, ScoreSheet
from ..session import Session
from ..store_task import StoreTask, TaskRunner
from ..widgets.empty_state import EmptyState
from ..widgets.figure_tiles import plain_label, readable_width, scaled_font, soften
from ..widgets.fitted_table import FittedTable
from ..widgets.number_text import period_text
from ..widgets.table_model import CODE_ROLE, SortedTable
from ..widgets.when_seen import WhenSeen
from .behind_panel import BehindPanel
from .score_delegate import ScoreDelegate
from .score_model import MEASURE_ROLE, RANK, ScoreModel
from .score_print import preview
from .score_tasks import ScoreFileTask, ScoreTask

_TITLE_SIZE, _HINT_SIZE, _LINE = 1.25, 0.9, 1.5
_TABLE_SHARE = 60  # of the height, percent; the records take the rest
_PIXELS = 100  # so many for a percent: more than there are, so that all are given out


class ScoresDock(QgsDockWidget):
    """Follows the session's scope and period; works while it is seen.

    `tasksRequested` carries the codes of tasks, `recordsRequested` an entity and the codes of its records.
    """

    tasksRequested = pyqtSignal(list)
    recordsRequested = pyqtSignal(str, list)

    def __init__(self, session: Session, iface: QgisInterface | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapScores")
        self._session, self._iface = session, iface
        self._sheet: ScoreSheet | None = None
        self._book: ScoreBook | None = None
        self._seen = WhenSeen(self, self._score)
        self._runner = TaskRunner(self)
        self._model = ScoreModel(self)
        self._sorted = SortedTable(self._model, self)
        self._pages = QStackedWidget(self)
        self._content = self._make_content()
        self._pages.addWidget(self._content)
        #: Shown while no workspace is open.
        self.closed = EmptyState(self.tr("No workspace is open. The score sheet of its departments stands here."))
        self._pages.addWidget(self.closed)
        self.setWidget(self._pages)
        self._runner.changed.connect(self._show_state)
        self._runner.ended.connect(self._end)
        session.workspaceChanged.connect(self._follow_workspace)
        session.scopeChanged.connect(self._follow_scope)
        session.periodChanged.connect(self.show_again)
        self._follow_workspace()

    @property
    def sheet(self) -> ScoreSheet | None:
        """The sheet that is shown."""
        return self._sheet

    @property
    def is_working(self) -> bool:
        """Whether a sheet is being worked out or written."""
        return self._runner.is_running

    def show_again(self) -> None:
        """Work the sheet out anew from the records; at once when it is seen, else when it comes to be."""
        self._book = None
        self._seen.ask()

    def stop(self) -> None:
        """Cancel what is under way, and forget it."""
        self._runner.cancel()

    # Building

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        content.setMinimumWidth(readable_width(self.fontMetrics()))
        layout = QVBoxLayout(content)
        layout.addLayout(self._make_head(content))
        self._hint = plain_label()
        self._hint.setFont(scaled_font(self.font(), _HINT_SIZE))
        soften(self._hint)
        layout.addWidget(self._hint)
        splitter = QSplitter(Qt.Orientation.Vertical, content)
        splitter.setObjectName("PovertyMapScoreSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_table(content))
        self._behind = BehindPanel(splitter)
        self._behind.tasksRequested.connect(self.tasksRequested)
        self._behind.recordsRequested.connect(self.recordsRequested)
        splitter.addWidget(self._behind)
        splitter.setStretchFactor(0, _TABLE_SHARE)
        splitter.setStretchFactor(1, 100 - _TABLE_SHARE)
        self._splitter = splitter
        layout.addWidget(splitter, 1)
        return content

    def _make_head(self, content: QWidget) -> QHBoxLayout:
        head = QHBoxLayout()
        self._title = plain_label()
        self._title.setFont(scaled_font(self.font(), _TITLE_SIZE, bold=True))
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        label = QLabel(self.tr("&Level"), content)
        self._level = QComboBox(content)
        self._level.setObjectName("PovertyMapScoreLevel")
        self._level.setAccessibleName(self.tr("Level"))
        self._level.setToolTip(self.tr("Whose work is scored: the province's, the prefectures' or the counties'"))
        self._level.activated.connect(self.show_again)
        label.setBuddy(self._level)
        self._cancel = QPushButton(self.tr("Cancel"), content)
        # Nothing moves when it goes.
        policy = self._cancel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._cancel.setSizePolicy(policy)
        self._cancel.clicked.connect(self.stop)
        self._export = QPushButton(self.tr("Export…"), content)
        self._export.setObjectName("PovertyMapScoreExport")
        self._export.clicked.connect(self._ask_for_file)
        self._print = QPushButton(self.tr("Print…"), content)
        self._print.setObjectName("PovertyMapScorePrint")
        self._print.clicked.connect(self._print_sheet)
        head.addWidget(self._title, 1)
        for widget in (self._cancel, label, self._level, self._export, self._print):
            head.addWidget(widget)
        return head

    def _make_table(self, content: QWidget) -> QWidget:
        box = QWidget(content)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        table = FittedTable(box)
        table.setObjectName("PovertyMapScoreTable")
        table.setAccessibleName(self.tr("Score sheet"))
        table.setModel(self._sorted)
        self._delegate = ScoreDelegate(table)
        table.setItemDelegate(self._delegate)
        table.setSortingEnabled(True)
        table.sortByColumn(RANK, Qt.SortOrder.AscendingOrder)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))
        table.doubleClicked.connect(self._list_records)
        table.activated.connect(self._list_records)
        self._table = table
        layout.addWidget(table, 1)
        legend = plain_label("   ".join(f"{words.SHAPES[light]} {words.light_text(light)}" for light in Light))
        legend.setText(f"{legend.text()}   {words.urgent_text()}")
        legend.setFont(scaled_font(self.font(), _HINT_SIZE))
        soften(legend)
        layout.addWidget(legend)
        return box

    # Following the session

    def _follow_workspace(self) -> None:
        self._runner.cancel()
        self._book = None
        self._show_sheet(None)
        self._follow_scope()

    def _follow_scope(self) -> None:
        self._offer_levels()
        self._seen.ask()

    def _offer_levels(self) -> None:
        """The levels that a scope has work of: of a county only its own. The one chosen stays if it can."""
        scope, workspace = self._session.scope, self._session.workspace
        chosen = self._level.currentData()
        with QSignalBlocker(self._level):
            self._level.clear()
            if scope is None or workspace is None:
                return
            known = workspace.catalog.code_lists["admin_level"].codes
            for level in SHEET_LEVELS:
                if scope.level is Level.BUREAU or _holds(scope.level, level):
                    code = known.get(str(level))
                    self._level.addItem(code.text(interface_locale()) if code else str(level), str(level))
            self._level.setCurrentIndex(max(self._level.findData(chosen), 0))

    def _score(self) -> None:
        workspace, places, scope = self._session.workspace, self._session.places, self._session.scope
        if workspace is None or places is None or scope is None:
            self._show_state()
            return
        self._seen.forget()
        path, level = Path(workspace.store.location), Level(self._level.currentData())
        period, compared = self._session.period, self._session.compared
        book = self._book if self._book is not None and self._book.level is level else None
        self._runner.start(ScoreTask(self.tr("Score sheet"), path, places, level, scope, period, compared, book))

    def _end(self, task: StoreTask) -> None:
        """Show what a task that has ended brought."""
        if task.problem:
            self._session.failed.emit(task.problem)
        elif isinstance(task, ScoreTask) and task.sheet is not None:
            # What was read before the records changed is of no use for another scope.
            self._book = None if self._seen.is_due else task.book
            self._show_sheet(task.sheet)
        elif isinstance(task, ScoreFileTask):
            self._tell_written(task.target)
        self._show_state()

    # Showing

    def _show_sheet(self, sheet: ScoreSheet | None) -> None:
        self._sheet = sheet
        self._behind.show_nothing()
        self._model.show_sheet(sheet, interface_locale())
        if sheet is not None:
            self._delegate.set_colours(sheet.cool, sheet.accent)
            self._table.fit_columns()
        self._show_state()

    def _show_state(self) -> None:
        has_workspace = self._session.workspace is not None
        self._pages.setCurrentWidget(self._content if has_workspace else self.closed)
        self._cancel.setVisible(self._runner.is_running)
        self._content.update()  # else a line of the button stays where it was
        for button in (self._export, self._print):
            button.setEnabled(self._sheet is not None and not self._runner.is_running)
        places, scope = self._session.places, self._session.scope
        self._title.setText(places.name(scope.code) if places is not None and scope is not None else "")
        self._hint.setText(self._hint_text())

    def _hint_text(self) -> str:
        if self._runner.is_running:
            return self.tr("Counting…")
        sheet = self._sheet
        if sheet is None:
            return ""
        if not sheet.ranked:
            return self.tr("No record says yet what a department does: import tasks with their progress, for instance.")
        template = self.tr(
            "As of {period}, changes since {compared}. {ranked} departments ranked, {overdue} tasks overdue."
        )
        text = template.format(
            period=period_text(sheet.period),
            compared=period_text(sheet.compared),
            ranked=sheet.ranked,
            overdue=sheet.overdue,
        )
        return f"{text} {words.sample_text()}" if sheet.has_samples else text

    def _list_records(self, index: QModelIndex) -> None:
        """The records behind a figure; behind all figures of a department outside of the measures' columns."""
        department, measure = index.data(CODE_ROLE), index.data(MEASURE_ROLE)
        if self._sheet is not None and department is not None:
            chosen: tuple[ScoreMeasure, ...] = self._sheet.measures if measure is None else (measure,)
            was_listing = self._behind.is_listing
            self._behind.show_records(self._sheet, department, chosen)
            if not was_listing:
                self._splitter.setSizes([_TABLE_SHARE * _PIXELS, (100 - _TABLE_SHARE) * _PIXELS])
                self._table.scrollTo(index)

    # Going on

    def _ask_for_file(self) -> None:
        if self._sheet is None:
            return
        folder = Path(self._session.project.absolutePath() or Path.home())
        name = f"{self._title.text()}-{self._level.currentText()}-{self._sheet.period}.xlsx"
        kinds = self.tr("Workbook (*.xlsx);;Page (*.html)")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Export the score sheet"), str(folder / name), kinds)
        if chosen:
            target = Path(chosen)
            ending = ".html" if "*.html" in kind else ".xlsx"
            self.export_to(target if target.suffix else target.with_suffix(ending))

    def export_to(self, target: Path) -> None:
        """Write the sheet that is shown into a file, in the background."""
        workspace = self._session.workspace
        if workspace is not None and self._sheet is not None:
            path = Path(workspace.store.location)
            title = self.tr("Export the score sheet")
            self._runner.start(ScoreFileTask(title, path, self._sheet, target, interface_locale()))

    def _tell_written(self, target: Path) -> None:
        if self._iface is not None:
            self._iface.messageBar().pushSuccess(
                self.tr("Score sheet"), self.tr("Written: {path}").format(path=str(target))
            )

    def _print_sheet(self) -> None:
        if self._sheet is not None:
            preview(self._sheet, interface_locale(), self)


def _holds(scope: Level, level: Level) -> bool:
    """Whether a place of one level has work of another: its own and that below; of a village the county's."""
    own = min(ADMIN_LEVELS.index(scope), ADMIN_LEVELS.index(Level.COUNTY))
    return ADMIN_LEVELS.index(level) >= own
