"""The dialog “Undo import”: the imports that were made, and taking one of them back as a whole."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import PovertyMapError
from ...services.batches import BatchRow, Changed, ChangedRecord, UndoResult, list_batches
from ...services.messages import describe_error
from ..session import Session
from ..store_task import TaskRunner
from ..unsaved_layers import unsaved_layers
from ..widgets.empty_state import EmptyState
from ..widgets.figure_tiles import plain_label
from ..widgets.notice import SURE, UNSURE, Notice
from ..widgets.plain_table import PlainTable
from .batch_rows import batch_columns, batch_rows, changed_columns, changed_rows, local_time, source_text
from .undo_tasks import ChangedTask, UndoTask

_CHARACTERS, _LINES = 130, 40
_CHANGED_LINES = 6
_FROM, _BECAME = 3, 4  # the columns that take what is left of the width


class UndoDialog(QDialog):
    """Lists the imports of the session's workspace, which must be open; it closes with it.

    `undone` tells that the workspace has other records now.
    """

    undone = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        workspace = session.workspace
        if workspace is None:
            raise ValueError("no workspace is open")
        self.setObjectName("PovertyMapUndoDialog")
        self.setWindowTitle(self.tr("Undo import"))
        self._session = session
        self._path = Path(workspace.store.location)
        self._batches: dict[str, BatchRow] = {}
        self._changed: list[ChangedRecord] | None = None
        self.looking, self.undoing = TaskRunner(self), TaskRunner(self)
        self.looking.ended.connect(self._take_changed)
        self.undoing.ended.connect(self._take_result)
        self.undoing.progressed.connect(lambda percent: self._bar.setValue(round(percent)))
        self._make_content()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        # After the event: a workspace that is read anew closes and opens.
        session.workspaceChanged.connect(self._follow_workspace, Qt.ConnectionType.QueuedConnection)
        self._show_batches()

    def choose(self, batch: str) -> None:
        """Choose an import by its uuid."""
        self.imports.choose(batch)

    def stop(self) -> None:
        """Stop everything that runs in the background."""
        self.looking.cancel()
        self.undoing.cancel()

    # Building

    def _make_content(self) -> None:
        layout = QVBoxLayout(self)
        self._pages = QStackedWidget(self)
        self._empty = EmptyState(
            self.tr("No import was made in this workspace yet. “Import table…” brings in the office’s sheets."),
            parent=self,
        )
        self._pages.addWidget(self._empty)
        self._list = QWidget(self)
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        self.imports = PlainTable("PovertyMapImports", _FROM, self._list)
        label = QLabel(self.tr("&Imports, the newest first"), self._list)
        label.setBuddy(self.imports)
        inside.addWidget(label)
        inside.addWidget(self.imports, 1)
        inside.addWidget(self._make_since())
        self._pages.addWidget(self._list)
        layout.addWidget(self._pages, 1)
        self.notice, self.note = Notice(self), Notice(self)
        layout.addWidget(self.notice)
        layout.addWidget(self.note)
        layout.addLayout(self._make_foot())
        self.imports.selectionModel().currentRowChanged.connect(self._show_chosen)

    def _make_since(self) -> QWidget:
        """What others changed since, and what is to become of it."""
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self._since = plain_label(parent=box)
        layout.addWidget(self._since)
        self._since_box = QWidget(box)
        inside = QVBoxLayout(self._since_box)
        inside.setContentsMargins(0, 0, 0, 0)
        self.records = PlainTable("PovertyMapChangedSince", _BECAME, self._since_box)
        self.records.set_lines(_CHANGED_LINES)
        inside.addWidget(self.records)
        self.keep = QRadioButton(self.tr("&Leave these records as they are now"), self._since_box)
        self.also = QRadioButton(
            self.tr("&Take these records back, too: what was changed since is lost"), self._since_box
        )
        self.keep.setChecked(True)
        inside.addWidget(self.keep)
        inside.addWidget(self.also)
        layout.addWidget(self._since_box)
        self.count = QCheckBox(self.tr("&Count the indicators anew"), box)
        self.count.setChecked(True)
        layout.addWidget(self.count)
        return box

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._halt = QPushButton(self.tr("&Stop"), self)
        self._halt.setAutoDefault(False)
        self._halt.clicked.connect(lambda: self.undoing.ask_to_stop())
        buttons = QDialogButtonBox(self)
        self.undo = buttons.addButton(self.tr("&Undo import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.undo.setObjectName("PovertyMapUndo")
        self.undo.setDefault(True)
        self.undo.clicked.connect(lambda: self.start())
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(self._bar, 1)
        foot.addWidget(self._halt)
        foot.addStretch(0)
        foot.addWidget(buttons)
        return foot

    # Showing

    def _show_batches(self) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        try:
            batches = list_batches(workspace)
        except PovertyMapError as problem:
            self.notice.say(describe_error(problem))
            return
        chosen = self._chosen()
        self._batches = {batch.uuid: batch for batch in batches}
        self.imports.show_rows(batch_columns(), batch_rows(batches, workspace.catalog))
        self._pages.setCurrentWidget(self._list if batches else self._empty)
        first = next((batch for batch in batches if batch.may_be_undone), None)
        start = chosen if chosen is not None and chosen.uuid in self._batches else first
        if start is not None:
            self.choose(start.uuid)
        self._show_chosen()
        (self.imports if batches else self).setFocus()

    def _chosen(self) -> BatchRow | None:
        return self._batches.get(self.imports.code)

    def _show_chosen(self, *_: QModelIndex) -> None:
        """Look what was changed since the chosen import."""
        self._changed = None
        batch = self._chosen()
        self.looking.cancel()
        if batch is not None and batch.may_be_undone:
            self.looking.start(ChangedTask(self.tr("Records changed since"), self._path, batch.uuid))
        self._show_state()

    def _take_changed(self, task: ChangedTask) -> None:
        if task.problem:
            self.notice.say(task.problem)
        self._changed = task.records
        workspace = self._session.workspace
        if workspace is not None and task.records:
            self.records.show_rows(changed_columns(), changed_rows(task.records, workspace.catalog))
        self._show_state()

    def _show_state(self) -> None:
        batch, is_running = self._chosen(), self.undoing.is_running
        # With the source in full, for which the list may have no room.
        self._since.setText(f"{source_text(batch)}\n{self._since_text(batch)}" if batch is not None else "")
        self._since_box.setVisible(bool(self._changed))
        for part in (self._bar, self._halt):
            part.setVisible(is_running)
        for part in (self.imports, self._since_box, self.count):
            part.setEnabled(not is_running)
        self.count.setVisible(batch is not None and batch.may_be_undone)
        self.undo.setEnabled(self._changed is not None and not is_running)

    def _since_text(self, batch: BatchRow) -> str:
        if batch.undone_at is not None:
            said = self.tr("{who} undid it: {when}.")
            return said.format(who=batch.undone_by or self.tr("Somebody"), when=local_time(batch.undone_at))
        if not batch.may_be_undone:
            return self.tr("It made the workspace itself: without its places no record would have one.")
        if self.looking.is_running:
            return self.tr("Looking for records that were changed since…")
        if not self._changed:
            return self.tr("Nobody changed any of its records since.")
        return self.tr("Changed since: {count:,} of its records").format(count=len(self._changed))

    # Undoing

    def start(self) -> None:
        """Undo the chosen import in the background."""
        batch = self._chosen()
        if batch is None or self._changed is None or self.undoing.is_running:
            return
        unsaved = unsaved_layers(self._session.project, self._path)
        if unsaved:
            said = self.tr("Edits of these layers are not saved: {names}. Save or discard them first.")
            self.notice.say(said.format(names=", ".join(unsaved)), UNSURE)
            return
        self.notice.say("")
        self.note.say("")
        self._bar.setValue(0)
        # Who changed a record after the look is named, and nothing is undone.
        changed = Changed.STOP if not self._changed else Changed.UNDO if self.also.isChecked() else Changed.KEEP
        title = self.tr("Undo import of {source}").format(source=source_text(batch))
        self.undoing.start(UndoTask(title, self._path, batch.uuid, changed, self.count.isChecked()))
        self._show_state()

    def _take_result(self, task: UndoTask) -> None:
        if task.result is None:
            self.notice.say(task.problem or self.tr("Stopped; nothing was changed."), UNSURE)
            self._show_chosen()
            return
        self.notice.say(self._said(task.result), SURE)
        self.note.say("\n".join([*task.told, *([task.problem] if task.problem else [])]), UNSURE)
        self._show_batches()
        self.undone.emit()

    def _said(self, result: UndoResult) -> str:
        parts = (
            (result.removed, self.tr("{count:,} added records removed")),
            (result.restored, self.tr("{count:,} changed records as they were before")),
            (result.returned, self.tr("{count:,} removed records back")),
            (result.kept, self.tr("{count:,} left as they are now")),
        )
        done = self.tr(", ").join(text.format(count=count) for count, text in parts if count)
        return self.tr("Undone: {done}.").format(done=done or self.tr("there was nothing to change"))

    # Leaving

    def _follow_workspace(self) -> None:
        workspace = self._session.workspace
        if workspace is None or Path(workspace.store.location) != self._path:
            self.done(QDialog.DialogCode.Rejected)
        elif not self.undoing.is_running:
            self._show_batches()

    def reject(self) -> None:
        """Leave; an undoing that is under way is stopped first, and told of."""
        if self.undoing.is_running:
            self.undoing.ask_to_stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        """Leave."""
        self.stop()
        super().done(result)
