"""The sentences about what stands beside the tables of records, for `messages`: matches and attachments."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TR_NOOP

PANEL_SENTENCES: Mapping[str, str] = {
    "match_need_gone": QT_TR_NOOP("The need is not there any more. Refresh the table."),
    "match_offer_gone": QT_TR_NOOP("The offer is not there any more. Refresh the table."),
    "match_need_taken": QT_TR_NOOP("The need “{need}” is matched, met or withdrawn by now; nothing was changed."),
    "match_offer_closed": QT_TR_NOOP("The offer “{offer}” is used up or not offered any more; nothing was changed."),
    "match_category_differs": QT_TR_NOOP("“{need}” and “{offer}” are of different categories."),
    "match_unit_differs": QT_TR_NOOP(
        "“{need}” is counted in “{value}” and “{offer}” in “{expected}”. Give both the same unit first."
    ),
    "match_not_enough": QT_TR_NOOP(
        "Of “{offer}” {left} {unit} are left; “{need}” wants {wanted}. Nothing was changed."
    ),
    "match_released": QT_TR_NOOP("“{need}” is not matched with “{offer}” any more; nothing was changed."),
    "attachment_record_gone": QT_TR_NOOP("The record is not there any more; {file} was not attached."),
    "attachment_gone": QT_TR_NOOP("{file} was removed from the record already."),
    "attachment_unreadable": QT_TR_NOOP("{file} cannot be read ({reason}); it was not attached."),
    "attachment_folder_outside": QT_TR_NOOP(
        "{folder} leads out of the workspace's folder. Make it a folder of its own, and attach {file} again."
    ),
    "attachment_not_copied": QT_TR_NOOP("{file} could not be copied to {folder} ({reason}); it was not attached."),
}
