"""Imports, and records that were changed since, as rows of tables."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from ...catalog.loader import Catalog
from ...i18n import interface_locale
from ...services.batches import BatchRow, ChangedRecord
from ..widgets.number_text import number_text
from ..widgets.table_model import Cell, Column, Row

translate = QCoreApplication.translate

_OWN = "povertymap:"
_UNDOING, _UNDO_OF = "undo", "undo of "


def batch_columns() -> tuple[Column, ...]:
    """When, who, what, from where, how many, and whether it is still in force."""
    return (
        Column(translate("Batches", "When")),
        Column(translate("Batches", "Who")),
        Column(translate("Batches", "What")),
        Column(translate("Batches", "From")),
        Column(translate("Batches", "Added"), numeric=True),
        Column(translate("Batches", "Updated"), numeric=True),
        Column(translate("Batches", "Removed"), numeric=True),
        Column(translate("Batches", "State")),
    )


def batch_rows(batches: Sequence[BatchRow], catalog: Catalog) -> list[Row]:
    """A row for each import; its code is the uuid."""
    return [
        Row(
            batch.uuid,
            (
                Cell(local_time(batch.started_at), batch.started_at),
                Cell(batch.started_by, batch.started_by),
                *(
                    Cell(text, text)
                    for text in (
                        _what(batch, catalog),
                        source_text(batch),
                    )
                ),
                *(Cell(number_text(count, 0), count) for count in (batch.added, batch.updated, batch.removed)),
                Cell(_state(batch), _state(batch)),
            ),
        )
        for batch in batches
    ]


def changed_columns() -> tuple[Column, ...]:
    """Which record, of what kind, changed when, by whom and how."""
    return (
        Column(translate("Batches", "Record")),
        Column(translate("Batches", "Kind")),
        Column(translate("Batches", "When")),
        Column(translate("Batches", "Who")),
        Column(translate("Batches", "What became of it")),
    )


def changed_rows(records: Sequence[ChangedRecord], catalog: Catalog) -> list[Row]:
    """A row for each record; its code is the uuid."""
    actions = {
        "insert": translate("Batches", "came back"),
        "update": translate("Batches", "changed"),
        "delete": translate("Batches", "removed"),
        "taken": translate("Batches", "another record has its number now"),
    }
    rows = []
    for record in records:
        texts = (
            record.name,
            _kind(record.entity, catalog),
            local_time(record.changed_at),
            record.changed_by or translate("Batches", "not known"),
            actions.get(record.action, record.action),
        )
        rows.append(Row(record.uuid, tuple(Cell(text, text) for text in texts)))
    return rows


def source_text(batch: BatchRow) -> str:
    """The file that an import came from, or what else made it."""
    if batch.mode == _UNDOING:
        return translate("Batches", "undoing of {source}").format(source=batch.source.removeprefix(_UNDO_OF))
    if batch.source == f"{_OWN}createworkspace":
        return translate("Batches", "Create workspace")
    return translate("Batches", "Load sample") if batch.source == f"{_OWN}loadsample" else batch.source


def local_time(text: str) -> str:
    """A moment of the store, which is in UTC, as the clock on the wall shows it."""
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)
    return moment.toLocalTime().toString("yyyy-MM-dd HH:mm") if moment.isValid() else text


def _what(batch: BatchRow, catalog: Catalog) -> str:
    if batch.is_sample:
        return translate("Batches", "Made-up records")
    kind = _kind(batch.entity, catalog) if batch.entity else translate("Batches", "Several kinds")
    modes = {
        "append": translate("Batches", "{kind}: append"),
        "update": translate("Batches", "{kind}: update"),
        "replace": translate("Batches", "{kind}: replace"),
    }
    return modes.get(batch.mode, "{kind}").format(kind=kind)


def _kind(entity: str, catalog: Catalog) -> str:
    found = catalog.entities.get(entity)
    return found.label.text(interface_locale()) if found is not None else entity


def _state(batch: BatchRow) -> str:
    if batch.undone_at is not None:
        return translate("Batches", "undone")
    return "" if batch.may_be_undone else translate("Batches", "cannot be undone")
