"""The interface that a GeoPackage and a PostGIS database share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from .listing import Listing, Numbers
from .sql import Where

if TYPE_CHECKING:
    import pandas as pd

#: What every record carries besides its own fields.
COMMON_COLUMNS = ("fid", "geom", "uuid", "updated_at", "updated_by", "batch", "is_sample")


@dataclass(frozen=True)
class Batch:
    """Where a change's new records come from; it can be undone as a whole.

    Attributes:
        source: file or algorithm.
        sample: whether the records are made up.
        entity: what the records are, when they are of one kind.
        mode: append, update or replace, of an import.
    """

    source: str
    sample: bool = False
    entity: str = ""
    mode: str = ""


@dataclass(frozen=True)
class Undone:
    """What undoing a batch did.

    Attributes:
        removed: records that it had added.
        restored: records that it had changed.
        returned: records that it had removed.
        conflicts: table and uuid of records left as they are, as another has taken their former key meanwhile.
    """

    removed: int
    restored: int
    returned: int
    conflicts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Edit:
    """A change of one record.

    Attributes:
        number: its place in the log of changes; later ones have higher numbers.
        old: the fields before, by name, shapes as hexadecimal digits; empty for a new record.
        new: the fields after; empty for a removed record.
    """

    number: int
    entity: str
    old: Mapping[str, Any]
    new: Mapping[str, Any]


class Change(ABC):
    """One transaction: everything in it is stored, or nothing is."""

    @abstractmethod
    def insert(self, table: str, rows: pd.DataFrame) -> int:
        """Add records; returns how many.

        `rows` has columns named as the table's; `geom` holds WKB or None. A uuid is made where none is given.

        Raises:
            StoreError: `store_conflict` when a record breaks a rule of the table (a key that is there already).
        """

    @abstractmethod
    def insert_new(self, table: str, rows: pd.DataFrame) -> bool:
        """Add records when none of their keys is there yet; else change nothing and answer False."""

    @property
    @abstractmethod
    def batch_uuid(self) -> str | None:
        """What the records that this change adds carry as their batch."""

    @abstractmethod
    def update(self, table: str, rows: pd.DataFrame, key: tuple[str, ...]) -> int:
        """Change the records whose `key` columns match, in the other columns of `rows`; returns how many."""

    @abstractmethod
    def delete(self, table: str, where: Where) -> int:
        """Remove the records that match; returns how many."""

    @abstractmethod
    def note_counts(self, read: int, unchanged: int, rejected: int) -> None:
        """Record of an import what only its reader knows; what was added, updated and removed is counted here."""

    @abstractmethod
    def undo(self, batch: str, keep: Collection[str] = (), is_cancelled: Callable[[], bool] | None = None) -> Undone:
        """Take a batch back, except for the records (uuids) to `keep` as they are now.

        What the batch added goes, what it changed or removed is as it was before, whoever changed it since: such
        records are named by `Store.changed_since`. A record whose former key another has by now stays as it is. Made-up
        records that a later sample replaced do not come back.

        Undoing is a batch of its own (mode "undo"), unless the change has one already, and can be undone in turn.

        Raises:
            StoreError: batch_unknown, batch_undone.
            CancelledError: `is_cancelled`, asked now and then, said so.
        """

    @abstractmethod
    def set_properties(self, values: Mapping[str, str]) -> None:
        """Keep texts about the workspace itself."""

    @abstractmethod
    def set_catalog_files(self, texts: Mapping[str, str]) -> None:
        """Replace the workspace's own catalog files."""

    @abstractmethod
    def replace_map(self, table: str, geometry: str, columns: Mapping[str, str], rows: pd.DataFrame) -> None:
        """Write a flat map table anew: `columns` gives the type (text, integer, real) of each column but geom."""

    @abstractmethod
    def replace_months(self, columns: Mapping[str, str], rows: pd.DataFrame) -> None:
        """Write the figures of counties month by month anew, for the layer that plays them.

        `rows` has code, period, begins and ends (dates as text) and the `columns`, whose types these give.
        """

    @abstractmethod
    def update_months(self, period: str, rows: pd.DataFrame) -> None:
        """Change figures of counties in a month: a column `code`, and the columns to change."""

    @abstractmethod
    def update_map(self, table: str, rows: pd.DataFrame) -> None:
        """Change places of a flat map table: a column `code`, and the columns to change."""

    @abstractmethod
    def replace_indicators(self, period: str, rows: pd.DataFrame, only: Where | None = None) -> None:
        """Replace the values of a period, of all or `only` those that match: columns indicator, level, code, value."""


class Store(ABC):
    """A workspace's data."""

    @property
    @abstractmethod
    def location(self) -> str:
        """Where it is: a path or a connection's name."""

    @abstractmethod
    def read(
        self, table: str, columns: Iterable[str] | None = None, where: Where | None = None, order: Iterable[str] = ()
    ) -> pd.DataFrame:
        """Records as a frame; `geom`, when asked for, as WKB."""

    @abstractmethod
    def find(self, table: str, key: tuple[str, ...], wanted: pd.DataFrame, columns: Iterable[str]) -> pd.DataFrame:
        """The records whose `key` columns are among the rows of `wanted`; a running change's own are seen, too."""

    @abstractmethod
    def totals(self, table: str, by: str, field: str | None, where: Where | None = None) -> pd.DataFrame:
        """Per value of `by`: the sum of `field` (rows without a value apart), or the count when it is None.

        Columns `code` and `value`; groups whose sum is unknown are left out.
        """

    @abstractmethod
    def latest(self, table: str, by: str, order: str, until: object, columns: Iterable[str]) -> pd.DataFrame:
        """Of each `by`, the record with the highest `order` not above `until`: `by` and `columns`."""

    @abstractmethod
    def count(self, table: str, where: Where | None = None) -> int:
        """How many records match."""

    @abstractmethod
    def numbers(
        self, listing: Listing, most: int | None = None, is_cancelled: Callable[[], bool] | None = None
    ) -> Numbers:
        """The numbers (`fid`) of the records listed, in order, of the first `most` or of all.

        Raises:
            CancelledError: `is_cancelled`, asked every few milliseconds, said so.
        """

    @abstractmethod
    def count_listed(self, listing: Listing, is_cancelled: Callable[[], bool] | None = None) -> int:
        """How many records are listed.

        Raises:
            CancelledError: `is_cancelled`, asked every few milliseconds, said so.
        """

    @abstractmethod
    def batches(self) -> pd.DataFrame:
        """Imports, samples and undoings, the newest first.

        Columns uuid, source, entity, mode, is_sample, started_at, finished_at, started_by, read, added, updated,
        unchanged, rejected, removed, undone_at, undone_by, undoes (the batch that was taken back).
        """

    @abstractmethod
    def changed_since(self, batch: str) -> pd.DataFrame:
        """The records of a batch that are no more as it left them, by whatever was done since.

        Columns entity, uuid, key (values of the business key), changed_at, changed_by, action: the last change, or
        "taken" for a record that the batch removed and whose key another has now, changed_at and by that one's.
        """

    @abstractmethod
    def history(self, table: str, uuid: str) -> pd.DataFrame:
        """The changes of a record field by field, the newest first, with the import that added it at the end.

        Columns changed_at, changed_by, action, field, old, new, batch, source.
        """

    @abstractmethod
    def log_end(self) -> int:
        """The number of the newest entry in the log of changes; 0 for none."""

    @abstractmethod
    def edits(self, after: int, most: int, batch: str | None = None) -> list[Edit]:
        """What was logged after an entry, whoever wrote it, but for batches: the oldest first, `most` at most.

        `batch`: what was logged for this batch instead.
        """

    @abstractmethod
    def properties(self) -> dict[str, str]:
        """Texts about the workspace itself: province, datum, schema_version ..."""

    @abstractmethod
    def catalog_files(self) -> dict[str, str]:
        """The workspace's own catalog files by path."""

    @abstractmethod
    def change(self, by: str, batch: Batch | None = None) -> AbstractContextManager[Change]:
        """A transaction under the name of `by`; leaving it by an exception changes nothing.

        Raises:
            StoreError: locked, read-only, full or damaged.
        """

    @abstractmethod
    def close(self) -> None:
        """Let go of the file or the connection."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
