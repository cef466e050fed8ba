"""What is said of a list as a whole: how much it shows, and why it shows nothing."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.scope import Scope
from ...i18n import interface_locale
from ...services.places import PlaceIndex
from ...services.record_words import RecordWords
from ..widgets.number_text import number_text
from .record_finder import Found


def counted(found: Found | None, is_busy: bool, unsaved: int, selected: int) -> str:
    """How many records are shown, of how many; how many are selected and not saved."""
    parts = []
    if is_busy or found is None or found.total is None:
        parts.append(QCoreApplication.translate("RecordList", "Looking…"))
    else:
        text = QCoreApplication.translate("RecordList", "{shown} of {total}")
        parts.append(text.format(shown=number_text(len(found.fids)), total=number_text(found.total)))
    if selected > 1:
        text = QCoreApplication.translate("RecordList", "{count} selected")
        parts.append(text.format(count=number_text(selected)))
    if unsaved:
        text = QCoreApplication.translate("RecordList", "{count} not saved")
        parts.append(text.format(count=number_text(unsaved)))
    return " · ".join(parts)


def nothing_to_show(
    words: RecordWords, found: Found, is_filtering: bool, places: PlaceIndex | None, scope: Scope | None
) -> tuple[str, bool, bool]:
    """Why a list is empty: a sentence, whether the filters are why, and whether the scope is."""
    kind = words.entity.label.text(interface_locale())
    if is_filtering and found.total:
        return QCoreApplication.translate("RecordList", "No record matches what is asked for."), True, False
    if places is not None and scope is not None and scope.code != places.province:
        text = QCoreApplication.translate("RecordList", "{place} has no records of “{kind}”.")
        return text.format(place=places.name(scope.code), kind=kind), False, True
    text = QCoreApplication.translate(
        "RecordList", "There are no records of “{kind}” yet: add one, or bring in the office's table."
    )
    return text.format(kind=kind), False, False
