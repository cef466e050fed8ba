"""What somebody has edited and not saved yet, laid over the records that the store holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

#: Whether a row differs from what the store holds.
EDITED = "_edited"


@dataclass(frozen=True)
class UnsavedEdits:
    """The unsaved edits of one entity's records.

    Attributes:
        changed: new values by number (`fid`) of the record and name of the field.
        added: new records, with a number of their own that is below zero.
        removed: numbers of the records to be removed.
    """

    changed: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    added: Sequence[Mapping[str, Any]] = ()
    removed: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.removed)

    def over(self, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The rows (each with its `fid`) as they are with these edits; `EDITED` tells which are not the store's."""
        found = [
            {**row, **self.changed.get(row["fid"], {}), EDITED: row["fid"] in self.changed}
            for row in rows
            if row["fid"] not in self.removed
        ]
        return found + [{**row, EDITED: True} for row in self.added]


#: Of all entities, by name; what is not in it has no unsaved edits.
Edits = Mapping[str, UnsavedEdits]
NO_EDITS = UnsavedEdits()
