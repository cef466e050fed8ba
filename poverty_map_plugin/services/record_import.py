"""Writes checked rows into a store in one of three modes, and tells what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ..catalog.entities import Entity, FieldType
from ..domain.findings import Finding, error, warning
from ..domain.personal import without_identity
from ..domain.scope import Scope
from ..store.geometry import point_of
from ..store.store import Change
from .places import PlaceIndex
from .record_scope import RecordsWithin, place_path, records_of_owners, records_within
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd


class Mode(str, Enum):
    """What happens to records that are there already.

    APPEND adds records; one that is there and differs is refused. UPDATE changes it. REPLACE does that, too, and
    removes the records of the same places that the rows do not name.
    """

    APPEND = "append"
    UPDATE = "update"
    REPLACE = "replace"


class Blanks(str, Enum):
    """What a blank cell does to a record that is there: nothing, or it empties the field."""

    KEEP = "keep"
    CLEAR = "clear"


@dataclass
class Counts:
    """What became of the rows, and how many records were removed."""

    read: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    removed: int = 0


class RecordImport:
    """Takes rows chunk by chunk, inside a running change.

    `counts.read` and `counts.rejected` are kept by whoever reads the rows, as it rejects rows, too.
    """

    def __init__(
        self,
        workspace: Workspace,
        entity: Entity,
        mode: Mode,
        change: Change,
        scope: Scope | None = None,
        blanks: Blanks = Blanks.KEEP,
    ) -> None:
        self._workspace = workspace
        self._entity = entity
        self._mode = mode
        self._change = change
        self._scope = scope
        self._blanks = blanks
        within = RecordsWithin(workspace, PlaceIndex(workspace), entity, scope) if scope is not None else None
        self._within = within if within is not None and within.field else None
        self.counts = Counts()
        #: Of this import's rows: keys that need a look, as the store cannot tell that they were in the file before.
        self._met: set[tuple[object, ...]] = set()
        self._named: set[tuple[object, ...]] = set()
        self._unsure = False
        #: What the rows say they belong to: places, or the records through which they do.
        self._owners: set[str] = set()

    def take(self, rows: pd.DataFrame) -> list[Finding]:
        """Write rows: a column a field, typed, perhaps `geom` as WKB; the index is the row in its source.

        Columns of texts may be categorical.

        Returns an error for each row that was not written, with `where` row and field; a repeated row is a warning.

        Raises:
            StoreError: the store cannot be written.
        """
        if not len(rows):
            return []
        rows = rows if self._scope is None else _uncoded(rows)
        outside = self._outside(rows)
        rows = rows.drop([finding.where["row"] for finding in outside]) if outside else rows
        return outside + self._take(rows)

    def _take(self, rows: pd.DataFrame) -> list[Finding]:
        if not len(rows):
            return []
        key = list(self._entity.key)
        self._remember(rows)
        first = ~rows.duplicated(key)
        if self._mode is Mode.APPEND and first.all() and not self._lacking(rows) and self._added_at_once(rows):
            return []
        rows = _uncoded(rows)
        findings = self._take_new_keys(rows[first])
        repeated = rows[~first]
        if len(repeated):
            findings += self._take_known(repeated, self._stored(repeated), again=True)
        return findings

    def keep(self, keys: Iterable[tuple[object, ...] | None]) -> None:
        """Name keys of rejected rows: REPLACE does not remove the records of rows that could not be read.

        None stands for a row that may be any record: then nothing is removed.
        """
        for key in keys:
            if key is None:
                self._unsure = True
            else:
                self._named.add(key)

    def finish(self) -> list[Finding]:
        """Remove what REPLACE is to remove: of the scope, or of the places that the rows name, all other records.

        Returns a warning when nothing was removed although there were others.
        """
        if self._mode is not Mode.REPLACE:
            return []
        key = list(self._entity.key)
        if self._scope is not None:
            present = records_within(
                self._workspace, PlaceIndex(self._workspace), self._entity, self._scope, [*key, "uuid"]
            )
        else:
            present = records_of_owners(self._workspace, self._entity, self._owners, [*key, "uuid"])
        unnamed = [
            uuid
            for *values, uuid in present[[*key, "uuid"]].itertuples(index=False)
            if tuple(values) not in self._named
        ]
        if self._unsure and unnamed:
            return [warning("replace_removed_nothing", {}, count=len(unnamed))]
        for start in range(0, len(unnamed), _AT_ONCE):
            self.counts.removed += self._change.delete(self._entity.name, {"uuid": unnamed[start : start + _AT_ONCE]})
        return []

    # Rows

    def _remember(self, rows: pd.DataFrame) -> None:
        if self._mode is not Mode.REPLACE:
            return
        self._named.update(rows[list(self._entity.key)].itertuples(index=False, name=None))
        path = place_path(self._workspace.catalog, self._entity)
        if path and path[0] in rows:
            self._owners.update(rows[path[0]].dropna())

    def _outside(self, rows: pd.DataFrame) -> list[Finding]:
        """An error for each row that says it belongs elsewhere, or whose record does."""
        if self._within is None or self._scope is None:
            return []
        key, name = list(self._entity.key), self._within.field
        owners: dict[int, object] = {}
        if name not in key:
            stored = self._stored(rows.assign(**{name: None}))
            before = stored.set_index(_keys(stored, key))[name].reindex(_keys(rows, key).tolist()).set_axis(rows.index)
            owners.update(before[self._within.outside(before)].to_dict())
        if name in rows:
            owners.update(rows[name][self._within.outside(rows[name])].to_dict())
        within = self._scope.code
        return [
            error("place_outside", {"row": int(row), "field": name}, value=owner, within=within)
            for row, owner in sorted(owners.items())
        ]

    def _lacking(self, rows: pd.DataFrame) -> list[str]:
        """Required fields that some row lacks."""
        required = [field.name for field in self._entity.fields if field.required]
        return [name for name in required if name not in rows or rows[name].isna().any()]

    def _added_at_once(self, rows: pd.DataFrame) -> bool:
        """Add rows that are probably all new; whether they were."""
        if self._change.insert_new(self._entity.name, rows):
            self.counts.added += len(rows)
            return True
        return False

    def _take_new_keys(self, rows: pd.DataFrame) -> list[Finding]:
        stored = self._stored(rows)
        key = list(self._entity.key)
        known = _keys(rows, key).isin(_keys(stored, key))
        findings = self._take_known(rows[known], stored, again=False)
        new = self._with_taken(rows[~known])
        refused: set[int] = set()
        for field in self._entity.fields:
            if not field.required:
                continue
            blank = new.index if field.name not in new else new.index[new[field.name].isna()]
            for row in blank:
                findings.append(error("value_missing", {"row": int(row), "field": field.name}))
            refused.update(blank)
        added = new[~new.index.isin(refused)] if refused else new
        self.counts.added += self._change.insert(self._entity.name, added)
        return findings

    def _with_taken(self, new: pd.DataFrame) -> pd.DataFrame:
        """New records with what they take from other fields."""
        for field in self._entity.fields:
            if field.taken_from is not None and field.taken_from in new:
                source = new[field.taken_from]
                new = new.assign(
                    **{
                        field.name: new[field.name].where(new[field.name].notna(), source)
                        if field.name in new
                        else source
                    }
                )
        return new

    def _take_known(self, rows: pd.DataFrame, stored: pd.DataFrame, again: bool) -> list[Finding]:
        """Rows whose record is there: they change it, or are refused, or change nothing."""
        if not len(rows):
            return []
        key = list(self._entity.key)
        fields = [name for name in rows.columns if name not in key]
        beside = stored.set_index(_keys(stored, key)).reindex(_keys(rows, key).tolist())
        wanted = rows[fields].copy()
        differs = _false(rows)
        for name in fields:
            old = beside[name].set_axis(rows.index)
            if self._blanks is Blanks.KEEP:
                wanted[name] = wanted[name].where(wanted[name].notna(), old)
            differs |= self._differs(name, wanted[name], old)
        earlier = _keys(rows, key).isin(self._met)
        earlier |= (beside["batch"] == self._change.batch_uuid).to_numpy() & (self._change.batch_uuid is not None)
        earlier |= again
        self._met.update(_keys(rows, key))
        findings = [warning("row_repeated", {"row": int(row)}) for row in rows.index[earlier & ~differs]]
        refused = differs if self._mode is Mode.APPEND else differs & earlier
        for row, twice in zip(rows.index[refused], earlier[refused], strict=True):
            values = ", ".join(str(rows.at[row, name]) for name in key)
            where = {"row": int(row), "field": key[0]}
            code = "key_repeated" if twice else "key_exists"
            findings.append(error(code, where, value=without_identity(values)))
        changed = differs & ~refused
        self.counts.unchanged += int((~differs).sum())
        if changed.any():
            updates = wanted[changed].assign(uuid=beside["uuid"].set_axis(rows.index)[changed])
            self.counts.updated += self._change.update(self._entity.name, updates, ("uuid",))
        return findings

    def _stored(self, rows: pd.DataFrame) -> pd.DataFrame:
        key = self._entity.key
        columns = list(dict.fromkeys([*rows.columns, *key, "uuid", "batch"]))
        return self._workspace.store.find(self._entity.name, key, rows[list(key)], columns)

    def _differs(self, name: str, new: pd.Series, old: pd.Series) -> pd.Series:
        kind = None if name == "geom" else self._entity.field(name).type
        if kind in (FieldType.INTEGER, FieldType.REAL):
            new, old = new.astype(float), old.astype(float)
        elif kind is FieldType.BOOLEAN:
            new, old = _truth(new), _truth(old)
        elif kind is FieldType.DATETIME:
            new, old = new.map(_moment), old.map(_moment)
        differs = ~((new == old) | (new.isna() & old.isna()))
        if kind in (FieldType.TEXT, FieldType.DATE) and differs.any():
            # A stored text with blanks around it, say, is what a sheet can only tell without them.
            read = self._read_again(name, old[differs])
            differs[differs] = ~((new[differs] == read) | (new[differs].isna() & read.isna()))
        if name == "geom" and differs.any():
            differs[differs] = ~_same_points(new[differs], old[differs])
        return differs

    def _read_again(self, name: str, stored: pd.Series) -> pd.Series:
        """What an import makes of stored texts."""
        from ..importer.values import parse_column

        field = self._entity.field(name)
        codes = self._workspace.catalog.code_lists[field.codes] if field.codes else None
        return parse_column(stored.where(stored.notna(), "").astype(str), field, codes).values


_AT_ONCE = 500
#: Positions that differ less, in degrees (a tenth of a millimetre), are the same.
_SAME_PLACE = 1e-9


def _uncoded(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows without categorical columns, which refuse to be compared with what is not among their categories."""
    coded = [name for name in rows.columns if hasattr(rows[name], "cat")]
    return rows.astype(dict.fromkeys(coded, object)) if coded else rows


def _false(rows: pd.DataFrame) -> pd.Series:
    import pandas as pd

    return pd.Series(data=False, index=rows.index)


def _keys(rows: pd.DataFrame, key: Sequence[str]) -> pd.Index:
    import pandas as pd

    if len(key) == 1:
        return pd.Index(rows[key[0]].tolist(), dtype=object)
    return pd.Index(list(rows[list(key)].itertuples(index=False, name=None)), tupleize_cols=False)


def _same_points(new: pd.Series, old: pd.Series) -> pd.Series:
    """Whether points are at the same place, whatever their byte order and height: a sheet tells of neither.

    It has fifteen digits of a number, too, which is less than a degree of longitude may have in the store.
    """
    import pandas as pd

    pairs = zip(map(point_of, new), map(point_of, old), strict=True)
    same = [
        a is not None and b is not None and max(abs(a[0] - b[0]), abs(a[1] - b[1])) <= _SAME_PLACE for a, b in pairs
    ]
    return pd.Series(same, index=new.index, dtype=bool)


def _truth(values: pd.Series) -> pd.Series:
    return values.map(lambda value: None if value is None or value != value else float(value)).astype(float)  # noqa: PLR0124


def _moment(value: object) -> object:
    """A moment without the zone and the fraction that QGIS writes."""
    return value.partition(".")[0].removesuffix("Z").replace(" ", "T") if isinstance(value, str) else None
