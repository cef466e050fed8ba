"""The responsibility list: who answers for what, by when, how far it is; edited, handed over, printed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime
from pathlib import Path

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ...domain.errors import PovertyMapError
from ...i18n import interface_locale
from ...services.handoff_trail import trail_of
from ...services.handoffs import Step
from ...services.messages import describe_error
from ...services.own_unit import Person
from ...services.places import scope_of
from ...services.responsibility import Sums, Task, TaskList, day_of_list
from ...services.responsibility_records import PROGRESS, progress_history, read_tasks
from ...services.responsibility_words import TaskWords
from ...services.task_list_file import ListToWrite
from ...services.task_sheet_content import sums_text
from ...services.unsaved_edits import NO_EDITS
from ..preferences import Preferences, load_preferences
from ..session import Session
from ..widgets.dock_content import DockContent
from ..widgets.empty_state import EmptyState
from ..widgets.figure_tiles import plain_label, soften
from ..widgets.standard_buttons import may_discard
from ..widgets.tool_row import ToolRow
from ..widgets.when_seen import WhenSeen
from .filter_bar import FilterBar
from .handoff_desk import HandoffDesk
from .list_output import ListOutput
from .task_actions import TaskActions
from .task_detail import TaskDetail
from .task_edits import TaskEdits
from .task_tree import TaskTree

_SHARES = (68, 32)


class TasksDock(QgsDockWidget):
    """Follows the session's workspace, scope and period.

    `placeRequested` carries the scope to show on the map, `taskOpened` the uuid of a task whose form was opened;
    `recordsWritten` tells that a service wrote records, which the edit watch is to follow.
    """

    placeRequested = pyqtSignal(object)
    taskOpened = pyqtSignal(str)
    recordsWritten = pyqtSignal()

    def __init__(
        self,
        session: Session,
        iface: QgisInterface,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
        preferences: Callable[[], Preferences] = load_preferences,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapTasks")
        self._session, self._today, self._preferences = session, today, preferences
        self._tasks: TaskList | None = None
        self._words: TaskWords | None = None
        self._shown: frozenset[str] = frozenset()
        self._path: Path | None = None
        self.edits = TaskEdits(iface, session.project, self)
        self.desk = HandoffDesk(iface.mainWindow(), self._person)
        self.output = ListOutput(self, self._to_write)
        self._seen = WhenSeen(self, self.refresh)
        self._pages = QStackedWidget(self)
        #: Shown while no workspace is open.
        self.closed = EmptyState(self.tr("No workspace is open. Its responsibility list stands here."))
        self._content = self._make_content()
        self._pages.addWidget(self._content)
        self._pages.addWidget(self.closed)
        self.setWidget(self._pages)
        self._connect()
        self._follow_workspace()

    @property
    def filter_bar(self) -> FilterBar:
        """What is shown; a project may keep it."""
        return self._filters

    def stop(self) -> None:
        """Let go of the project: the dock is about to be removed."""
        self._session.workspaceChanged.disconnect(self._follow_workspace)
        self._session.scopeChanged.disconnect(self._seen.ask)
        self._session.periodChanged.disconnect(self._follow_period)
        self.edits.let_go()
        self.desk.close()

    def refresh(self, *_: object) -> None:
        """Read the list anew; what is chosen and folded stays so."""
        workspace, places, scope = self._session.workspace, self._session.places, self._session.scope
        self._seen.forget()
        if workspace is None or places is None or scope is None:
            return
        try:
            tasks = read_tasks(
                workspace,
                places,
                scope,
                self._filters.day or self._today(),
                self._preferences().due_soon_days,
                self.edits.edits(),
            )
        except PovertyMapError as problem:
            self._session.failed.emit(describe_error(problem))
            return
        self._tasks, self._words = tasks, TaskWords(workspace.catalog, interface_locale())
        self._filters.offer_plans([(plan, self._words.of("plan", plan)) for plan in tasks.plans])
        self._show_filtered()

    def select(self, uuid: str) -> bool:
        """Choose a task of the list; False when it is not shown."""
        return self._tree.select(uuid)

    def show_codes(self, codes: Collection[str]) -> None:
        """Show the tasks of these codes and no others, and choose the first."""
        self._filters.show_codes(codes)
        first = next((task for task in self._tasks.tasks if task.uuid in self._shown), None) if self._tasks else None
        if first is not None:
            self.select(first.uuid)

    # Building

    def _make_content(self) -> DockContent:
        content = DockContent(self)
        layout = QVBoxLayout(content)
        self._filters = FilterBar(content)
        self._actions = TaskActions(content)
        self._actions.addSeparator()
        self._actions.addWidget(self._filters.words)
        layout.addWidget(ToolRow(self._filters, self._actions, layout.spacing(), content))
        splitter = QSplitter(Qt.Orientation.Horizontal, content)
        splitter.setChildrenCollapsible(False)
        left = QWidget(splitter)
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        self._summary = plain_label()
        self._summary.setObjectName("PovertyMapTaskSummary")
        soften(self._summary)
        self._tree = TaskTree(left)
        self._tree.setToolTip(self.tr("Double-click a task to edit it"))
        box.addWidget(self._tree, 1)
        box.addWidget(self._summary)
        self._detail = TaskDetail(splitter)
        splitter.addWidget(left)
        splitter.addWidget(self._detail)
        splitter.setSizes([part * 10 for part in _SHARES])
        for number, part in enumerate(_SHARES):
            splitter.setStretchFactor(number, part)
        layout.addWidget(splitter, 1)
        return content

    def _connect(self) -> None:
        session, actions = self._session, self._actions
        session.workspaceChanged.connect(self._follow_workspace)
        session.scopeChanged.connect(self._seen.ask)
        session.periodChanged.connect(self._follow_period)
        self._filters.filterChanged.connect(self._show_filtered)
        self._filters.dayChanged.connect(self.refresh)
        self._tree.taskChosen.connect(self._show_detail)
        self._tree.doubleClicked.connect(lambda _: self._edit())
        actions.edit.triggered.connect(self._edit)
        actions.report.triggered.connect(self._report)
        actions.save.triggered.connect(self.edits.save)
        actions.discard.triggered.connect(self._discard)
        actions.undo.triggered.connect(self.edits.undo)
        actions.redo.triggered.connect(self.edits.redo)
        actions.print.triggered.connect(self.output.preview)
        actions.connect_export(self.output.export)
        self.output.failed.connect(session.failed)
        keys = QKeySequence.StandardKey
        self._content.keep((keys.Undo, actions.undo), (keys.Redo, actions.redo), (keys.Save, actions.save))
        self._detail.placeRequested.connect(self._go_to_place)
        self._detail.sendRequested.connect(self._send)
        self._detail.stepRequested.connect(self._take_step)
        self.edits.changed.connect(self.refresh)
        self.edits.failed.connect(self._tell_refused)
        self.desk.failed.connect(session.failed)
        self.desk.written.connect(self._tell_written)

    # Following

    def _follow_workspace(self) -> None:
        workspace = self._session.workspace
        self.desk.close()
        if workspace is None:
            self.edits.let_go()
            self._tasks, self._words, self._shown = None, None, frozenset()
            self._tree.show_tasks(None, (), None, "")
            self._pages.setCurrentWidget(self.closed)
            return
        self._pages.setCurrentWidget(self._content)
        path = Path(workspace.store.location)
        if path != self._path:
            # A workspace that is read anew closes and opens: what is looked for in it stays.
            self._path = path
            self._tree.forget()
            self._filters.clear_words()
        self.edits.follow()
        self._follow_period()

    def _follow_period(self) -> None:
        session = self._session
        newest = session.periods[0] if session.periods else None
        today = self._today()
        self._filters.offer_days(day_of_list(session.period, newest, today), today)
        self.refresh()

    def _show_filtered(self) -> None:
        tasks, words, workspace = self._tasks, self._words, self._session.workspace
        if tasks is None or words is None or workspace is None:
            return
        self._shown = tasks.matching(self._filters.wanted, self._person(), words.text_of)
        self._tree.show_tasks(tasks, self._shown, words, workspace.catalog.styles.accent)
        self._summary.setText(self._summary_text(tasks))

    def _summary_text(self, tasks: TaskList) -> str:
        shown = [task for task in tasks.tasks if task.uuid in self._shown]
        if not tasks.tasks:
            return self.tr("No tasks here. Choose a larger scope in the overview, or import a list of tasks.")
        if not shown:
            return self.tr("None of the {count} tasks here is wanted by this filter.").format(count=len(tasks.tasks))
        text = sums_text(Sums.of(shown))
        if len(shown) < len(tasks.tasks):
            text = self.tr("{sums} (of {count} tasks here)").format(sums=text, count=len(tasks.tasks))
        return text

    # The task chosen

    def _show_detail(self) -> None:
        task = self._tree.chosen
        workspace, places, words = self._session.workspace, self._session.places, self._words
        if task is None or workspace is None or places is None or words is None:
            self._detail.show_nothing()
        else:
            try:
                history = progress_history(workspace, task.code, self.edits.edits().get(PROGRESS, NO_EDITS))
                trail = trail_of(workspace, task.uuid)
                can_send = self.desk.can_send(workspace, places, task)
                steps = self.desk.steps(workspace, places, task)
            except PovertyMapError as problem:
                self._session.failed.emit(describe_error(problem))
                return
            self._detail.show_task(task, words, history, trail, places, workspace.catalog.styles.accent)
            self._detail.offer(can_send, steps)
        self._offer_actions(task)

    def _offer_actions(self, task: Task | None) -> None:
        edits = self.edits
        self._actions.offer(
            task=task is not None,
            shown=bool(self._shown),
            can_edit=edits.can_edit,
            unsaved=edits.is_unsaved,
            undo=edits.can_undo,
            redo=edits.can_redo,
        )

    def _go_to_place(self) -> None:
        task = self._tree.chosen
        scope = scope_of(task.place_code) if task is not None else None
        if scope is not None:
            self.placeRequested.emit(scope)

    # Editing

    def _edit(self) -> None:
        task = self._tree.chosen
        if task is None:
            return
        if self.edits.open_task(task):
            self.taskOpened.emit(task.uuid)
        else:
            self._session.failed.emit(self.tr("The project has no layer of tasks that can be edited."))

    def _report(self) -> None:
        task = self._tree.chosen
        if task is not None and self.edits.report(task, self._filters.day or self._today()) is None:
            self._session.failed.emit(self.tr("The project has no layer of progress reports that can be edited."))

    def _discard(self) -> None:
        question = self.tr("Discard all edits of tasks and of their progress that are not saved?")
        if may_discard(self, self.tr("Discard edits"), question):
            self.edits.discard()

    def _tell_refused(self, reasons: list[str]) -> None:
        self._session.failed.emit(self.tr("Not everything was saved: {reasons}").format(reasons="; ".join(reasons)))

    # Handing over

    def _person(self) -> Person:
        own = self._preferences()
        return Person(own.person, own.department, own.unit)

    def _send(self) -> None:
        workspace, places, task = self._session.workspace, self._session.places, self._free_task()
        if workspace is not None and places is not None and task is not None:
            self.desk.send(workspace, places, task)

    def _take_step(self, step: Step) -> None:
        workspace, places, task = self._session.workspace, self._session.places, self._free_task()
        if workspace is not None and places is not None and task is not None:
            self.desk.take(workspace, places, task, step)

    def _free_task(self) -> Task | None:
        """The chosen task, unless edits of it wait to be saved: they would undo what a hand-over writes."""
        task = self._tree.chosen
        if task is not None and task.is_edited:
            self._session.failed.emit(self.tr("Save or discard the edits of “{task}” first.").format(task=task.title))
            return None
        return task

    def _tell_written(self) -> None:
        self.edits.read_again()
        self.refresh()
        self.recordsWritten.emit()

    # Output

    def _to_write(self) -> ListToWrite | None:
        workspace, places, scope = self._session.workspace, self._session.places, self._session.scope
        if workspace is None or places is None or scope is None or self._tasks is None or self._words is None:
            return None
        units = {task.handoff.to_scope for task in self._tasks.tasks if task.handoff is not None}
        return ListToWrite(
            self._tasks,
            self._shown,
            places.name(scope.code),
            self._filters.choice_text,
            {code: places.name(code) for code in units},
            self._words,
            TaskWords(workspace.catalog, _office_locale()),
            workspace.catalog.styles,
            self._today(),
        )


def _office_locale() -> str:
    """The language of workbooks: offices read Chinese, whatever the language of the desktop."""
    locale = interface_locale()
    return locale if locale.startswith("zh") else "zh_CN"
