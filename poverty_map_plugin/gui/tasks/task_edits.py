"""Edits of tasks and their reports in QGIS's edit buffers: forms, unsaved edits, save, discard, undo, redo."""

from __future__ import annotations

from datetime import date

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgisInterface, QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt.QtCore import QDate, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

from ...cartography.roles import layers_by_role
from ...services.handoffs import ENTITY as HANDOFF
from ...services.responsibility import Task
from ...services.responsibility_records import PROGRESS, TASK
from ...services.unsaved_edits import Edits
from ..edit_buffer import edit_signals, plain_value, unsaved_edits
from ..record_forms import open_form

_ROLES = (TASK, PROGRESS)


class TaskEdits(QObject):
    """Follows the project's layers of tasks and of their progress.

    `changed` tells that the buffers hold other things now, `saved` that they went into the store; `failed` carries
    what QGIS says of a save that was refused, a line for each reason.
    """

    changed = pyqtSignal()
    saved = pyqtSignal()
    failed = pyqtSignal(list)

    def __init__(self, iface: QgisInterface, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._project = iface, project
        self._layers: dict[str, QgsVectorLayer] = {}
        #: Whose command each step of undo and redo is: both layers have a stack of their own.
        self._done: list[str] = []
        self._undone: list[str] = []
        self._at: dict[str, int] = {}
        self._dialogs: set[QDialog] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.changed)

    def follow(self) -> None:
        """Take up the layers of the project as it is now."""
        self.let_go()
        found = layers_by_role(self._project)
        self._layers = {role: found[role] for role in _ROLES if role in found}
        for role, layer in self._layers.items():
            for signal in edit_signals(layer):
                signal.connect(self._soon_changed)
            layer.afterCommitChanges.connect(self._tell_saved)
            layer.willBeDeleted.connect(self.let_go)
            # Not a lambda: it is to be disconnected.
            layer.undoStack().indexChanged.connect(self._follow_stacks)
            self._at[role] = layer.undoStack().index()

    def let_go(self) -> None:
        """Follow nothing any more."""
        self._soon.stop()
        for dialog in list(self._dialogs):
            dialog.close()
        for layer in self._layers.values():
            for signal in edit_signals(layer):
                signal.disconnect(self._soon_changed)
            layer.afterCommitChanges.disconnect(self._tell_saved)
            layer.willBeDeleted.disconnect(self.let_go)
            layer.undoStack().indexChanged.disconnect(self._follow_stacks)
        self._layers, self._at, self._done, self._undone = {}, {}, [], []

    @property
    def can_edit(self) -> bool:
        """Whether the project has the layers, and their store may be written."""
        return len(self._layers) == len(_ROLES) and not any(layer.readOnly() for layer in self._layers.values())

    @property
    def is_unsaved(self) -> bool:
        """Whether there are edits to save or to discard."""
        return any(layer.isModified() for layer in self._layers.values())

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back."""
        return bool(self._undone)

    def edits(self) -> Edits:
        """What is not saved yet, by entity."""
        return {role: unsaved_edits(layer) for role, layer in self._layers.items() if layer.isModified()}

    # Forms

    def open_task(self, task: Task) -> bool:
        """Open the form of a task in an edit buffer; False when it cannot be edited or is gone."""
        layer = self._editable(TASK)
        feature = next(layer.getFeatures(QgsFeatureRequest(task.fid)), None) if layer is not None else None
        if layer is None or feature is None:
            return False
        open_form(self._iface, layer, feature)
        return True

    def report(self, task: Task, day: date) -> QgsAttributeDialog | None:
        """Open the form of a new report on a task, or of the one of that day; None when it cannot be edited."""
        layer = self._editable(PROGRESS)
        if layer is None:
            return None
        feature = _report_of(layer, task.code, day)
        is_new = feature is None
        if feature is None:
            values = {
                "task_code": task.code,
                "reported_on": QDate(day.year, day.month, day.day),
                "percent": task.percent,
                "status": task.progress.status if task.progress is not None else "in_progress",
            }
            names = layer.fields().names()
            attributes = {names.index(name): value for name, value in values.items()}
            feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), attributes)
        dialog = QgsAttributeDialog(layer, feature, False, self._iface.mainWindow(), True)
        dialog.setObjectName("PovertyMapProgressForm")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_new:
            dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
        dialog.setWindowTitle(f"{layer.name()} – {task.title}")
        self._dialogs.add(dialog)
        dialog.destroyed.connect(lambda: self._dialogs.discard(dialog))
        dialog.show()
        return dialog

    def _editable(self, role: str) -> QgsVectorLayer | None:
        layer = self._layers.get(role)
        if layer is None or not (layer.isEditable() or layer.startEditing()):
            return None
        return layer

    def read_again(self) -> None:
        """Let the layers show what somebody else wrote into the store."""
        found = layers_by_role(self._project)
        for role in (*_ROLES, HANDOFF):
            if role in found:
                found[role].reload()

    # Save, discard, undo, redo

    def save(self) -> bool:
        """Write all edits into the store; False when one was refused, which then stays in its buffer."""
        problems: list[str] = []
        for layer in self._layers.values():
            if layer.isEditable() and not layer.commitChanges():
                problems += [str(text) for text in layer.commitErrors()]
        if problems:
            self.failed.emit(problems)
        return not problems

    def discard(self) -> None:
        """Forget all edits."""
        for layer in self._layers.values():
            if layer.isEditable():
                layer.rollBack()

    def undo(self) -> None:
        """Take the last edit back, of whichever table it was."""
        if self._done:
            self._layers[self._done[-1]].undoStack().undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._layers[self._undone[-1]].undoStack().redo()

    def _follow_stacks(self, *_: int) -> None:
        """Keep the order of edits over both layers, whoever makes, takes back or does them again."""
        for role, layer in self._layers.items():
            stack = layer.undoStack()
            before, now = self._at[role], stack.index()
            self._at[role] = now
            if not stack.count():
                self._done = [each for each in self._done if each != role]
                self._undone = [each for each in self._undone if each != role]
            elif now > before:
                for _step in range(now - before):
                    _remove_last(self._undone, role)
                    self._done.append(role)
                if now == stack.count():
                    self._undone = [each for each in self._undone if each != role]
            else:
                for _step in range(before - now):
                    _remove_last(self._done, role)
                    self._undone.append(role)
        self._soon.start()

    def _soon_changed(self, *_: object) -> None:
        self._soon.start()

    def _tell_saved(self) -> None:
        # After the event: the layer clears its buffer only then.
        self._soon.start()
        self.saved.emit()


def _report_of(layer: QgsVectorLayer, code: str, day: date) -> QgsFeature | None:
    """The report on a task of a day, saved or not: there is one a day."""
    # The expression quotes the value: it may come from another office's file.
    wanted = QgsExpression.createFieldEqualityExpression("task_code", code)
    features = layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted))
    return next((f for f in features if str(plain_value(f["reported_on"]))[:10] == day.isoformat()), None)


def _remove_last(roles: list[str], role: str) -> None:
    for number in range(len(roles) - 1, -1, -1):
        if roles[number] == role:
            del roles[number]
            return
