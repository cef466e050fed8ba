"""Takes the steps of hand-overs: asks what is to be asked, lets the service do it, tells what came of it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...domain.errors import PovertyMapError
from ...services.handoffs import Handoff, Handoffs, Step, handoffs_of, unit_of
from ...services.messages import describe_error
from ...services.own_unit import Person
from ...services.places import PlaceIndex
from ...services.responsibility import Task
from ...services.workspace import Workspace
from .handoff_dialogs import TextDialog, UnitDialog


class HandoffDesk(QObject):
    """`written` tells that a step was taken, `failed` carries a sentence."""

    written = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, window: QWidget, person: Callable[[], Person]) -> None:
        super().__init__(window)
        self._window, self._person = window, person
        self._dialog: QDialog | None = None

    def close(self) -> None:
        """Close a dialog that is open: the workspace it was about goes."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()

    def can_send(self, workspace: Workspace, places: PlaceIndex, task: Task) -> bool:
        """Whether this person can hand a task over."""
        return Handoffs(workspace, places, self._person()).can_send(task.uuid, task.place_code)

    def steps(self, workspace: Workspace, places: PlaceIndex, task: Task) -> tuple[Step, ...]:
        """What this person can do with the newest hand-over of a task."""
        return Handoffs(workspace, places, self._person()).steps(task.handoff) if task.handoff is not None else ()

    def send(self, workspace: Workspace, places: PlaceIndex, task: Task) -> None:
        """Ask to whom, and hand the task over."""
        unit = unit_of(handoffs_of(workspace, task.uuid), task.place_code)
        dialog = UnitDialog(places, task.title, unit, self._window)
        service = Handoffs(workspace, places, self._person())
        self._ask(dialog, lambda: service.send(task.uuid, dialog.chosen, dialog.message))

    def take(self, workspace: Workspace, places: PlaceIndex, task: Task, step: Step) -> None:
        """Take a step with the newest hand-over of a task; ask what it needs first."""
        if task.handoff is None:
            return
        code = task.handoff.code
        service = Handoffs(workspace, places, self._person())
        if step is Step.ACCEPT:
            question = self.tr("Who answers for “{task}” from now on?").format(task=task.title)
            dialog = TextDialog(self.tr("Accept"), question, self._person().name, parent=self._window)
            self._ask(dialog, lambda: service.accept(code, dialog.text))
        elif step is Step.RETURN:
            question = self.tr("Why is “{task}” returned?").format(task=task.title)
            reason = TextDialog(self.tr("Return"), question, is_long=True, parent=self._window)
            self._ask(reason, lambda: service.give_back(code, reason.text))
        elif step is Step.FINISH:
            self._do(lambda: service.finish(code))
        else:
            self._do(lambda: service.withdraw(code))

    def _ask(self, dialog: QDialog, go: Callable[[], Handoff]) -> None:
        """Show a dialog that does not block the window behind its own; go on when it is accepted."""
        self.close()
        self._dialog = dialog
        dialog.accepted.connect(lambda: self._do(go))
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()

    def _do(self, go: Callable[[], Handoff]) -> None:
        try:
            go()
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem))
            return
        self.written.emit()
