"""The sentences about hand-overs, for `messages`."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TR_NOOP

HANDOFF_SENTENCES: Mapping[str, str] = {
    "handoff_task_gone": QT_TR_NOOP("The task is not there any more. Read the list anew."),
    "handoff_gone": QT_TR_NOOP("There is no hand-over {number} any more. Read the list anew."),
    "handoff_unit_unknown": QT_TR_NOOP("“{value}” is no place and no bureau of this workspace."),
    "handoff_running": QT_TR_NOOP(
        "“{task}” was handed over to {unit} on {day} by {who} and is not answered yet. Withdraw that first."
    ),
    "handoff_same_unit": QT_TR_NOOP("“{task}” is with {unit} already."),
    "handoff_not_yours": QT_TR_NOOP(
        "This is for {unit} to do; your unit is {own}. Your unit is set in QGIS's options, under Poverty Map."
    ),
    "handoff_reason_missing": QT_TR_NOOP("Say why hand-over {number} is returned."),
    "handoff_not_finished": QT_TR_NOOP("“{task}” is not finished. Report its progress as done first."),
    "handoff_refused_sent": QT_TR_NOOP("{unit} has not accepted hand-over {number} yet."),
    "handoff_refused_accepted": QT_TR_NOOP("Hand-over {number} was accepted by {who} on {day} already."),
    "handoff_refused_returned": QT_TR_NOOP(
        "Hand-over {number} was returned by {who} on {day}; hand the task over anew."
    ),
    "handoff_refused_withdrawn": QT_TR_NOOP("Hand-over {number} was withdrawn by {who} on {day}."),
    "handoff_refused_done": QT_TR_NOOP("Hand-over {number} was ended as done by {who} on {day}."),
    "task_list_wrong": QT_TR_NOOP("{path}: the list can be written as {expected}. Choose one of these endings."),
}
