"""What the panels beside a table follow: the record selected in it, and the words that are searched for."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.errors import PovertyMapError
from .filter_bar import FilterBar
from .record_pane import RecordPane

#: How long a selection must stand, in milliseconds, before panels follow.
_SETTLED = 60


@dataclass(frozen=True)
class Chosen:
    """A record of the store; the texts are empty when none is selected, or one that is not saved yet."""

    entity: str = ""
    uuid: str = ""


class ShownRecord(QObject):
    """`changed` tells that another record is selected, or that the table was read again, perhaps with other values.

    `wordsChanged` tells that other words are searched for.
    """

    changed = pyqtSignal()
    wordsChanged = pyqtSignal()

    def __init__(self, pane: RecordPane, filters: FilterBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane, self._filters = pane, filters
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED)
        self._soon.timeout.connect(self.changed)
        pane.stateChanged.connect(self._soon.start)
        filters.changed.connect(self.wordsChanged)

    @property
    def words(self) -> tuple[str, ...]:
        """The words searched for."""
        return tuple(self._filters.text.split())

    @property
    def entity(self) -> str:
        """The entity that the table is about; empty for none."""
        shown = self._pane.model.words
        return shown.entity.name if shown is not None else ""

    def chosen(self) -> Chosen:
        """The first record selected."""
        fids = self._pane.link.selected()[:1]
        if not self.entity or not fids or fids[0] < 0:
            return Chosen(self.entity)
        try:
            record = self._pane.model.records(fids, [])[0]
        except PovertyMapError:
            # The table tells of a store that cannot be read; a panel has nothing to show then.
            return Chosen(self.entity)
        return Chosen(self.entity, str(record.values.get("uuid") or ""))
