"""Tasks go from level to level."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QPlainTextEdit,
)

from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.tasks.handoff_dialogs import TextDialog, UnitDialog
from poverty_map_plugin.gui.tasks.task_tree_model import HANDOFF, OWNER
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock

from .hands import (
    HOSTILE,
    Interface,
    cell,
    choose,
    dialog_of,
    edit_owner,
    feature_of,
    layer_of,
    send,
    settle,
    shown_button,
    steps,
    trail,
)


def test_a_task_is_handed_over_returned_and_accepted(
    dock: TasksDock, interface: Interface, own: dict[str, str], session: Session
) -> None:
    written: list[bool] = []
    dock.recordsWritten.connect(lambda: written.append(True))
    own["unit"] = "52"
    choose(dock, "总任务")
    assert steps(dock) == {"PovertyMapHandOver"}
    send(dock, interface, "520425", HOSTILE)
    assert cell(dock, "总任务", HANDOFF) == "Sent"
    assert trail(dock) == [("Sent", f"张三 · 贵州 → 紫云 · {HOSTILE}")]
    assert steps(dock) == {"accept", "return", "withdraw"}

    own |= {"user_name": "李四", "unit": "520425"}
    session.set_scope(Scope.of("520425"))
    choose(dock, "总任务")
    assert steps(dock) == {"accept", "return"}
    shown_button(dock, "PovertyMapStep_return").click()
    dialog = dialog_of(dock, interface, TextDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("不属本县")
    dialog.accept()
    settle()
    # It is not the county's any more.
    session.set_scope(Scope.of("52"))
    choose(dock, "总任务")
    assert trail(dock)[0] == ("Returned", "李四 · 不属本县")

    own |= {"user_name": "张三", "unit": "52"}
    dock.refresh()
    send(dock, interface, "紫云供电局")
    own |= {"user_name": "王丁", "unit": "ZY"}
    dock.refresh()
    shown_button(dock, "PovertyMapStep_accept").click()
    dialog_of(dock, interface, TextDialog).accept()
    settle()
    assert (cell(dock, "总任务", HANDOFF), cell(dock, "总任务", OWNER)) == ("Accepted", "王丁")
    assert [state for state, _ in trail(dock)] == ["Accepted", "Sent", "Returned", "Sent"]
    assert len(written) == 4
    # The layer tells what the service wrote.
    assert feature_of(layer_of("task"), "S1")["place_code"] == "ZY"
    failed: list[str] = []
    session.failed.connect(failed.append)
    shown_button(dock, "PovertyMapStep_finish").click()
    assert failed == ["“总任务” is not finished. Report its progress as done first."]


def test_withdrawing_takes_it_back(dock: TasksDock, interface: Interface) -> None:
    choose(dock, "总任务")
    send(dock, interface, "520425")
    shown_button(dock, "PovertyMapStep_withdraw").click()
    settle()
    assert cell(dock, "总任务", HANDOFF) == "Withdrawn"
    assert steps(dock) == {"PovertyMapHandOver"}


def test_a_task_with_unsaved_edits_is_not_handed_over(dock: TasksDock, interface: Interface, session: Session) -> None:
    failed: list[str] = []
    session.failed.connect(failed.append)
    assert layer_of("task").startEditing()
    edit_owner("S1", "赵六")
    choose(dock, "总任务")
    shown_button(dock, "PovertyMapHandOver").click()
    assert failed == ["Save or discard the edits of “总任务” first."]
    assert not [d for d in interface.mainWindow().findChildren(UnitDialog) if d.isVisible()]


# Files
