"""Records in words, as a table shows them: words of lists, names of places and of other records, masked numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..catalog.entities import Entity, Field, FieldType, Format
from ..catalog.labels import Label
from ..domain.levels import Level
from ..domain.personal import masked, without_identity
from ..domain.scope import Scope
from ..importer.masks import hidden
from ..store.listing import Numbers
from . import workbook_words as words
from .places import PlaceIndex, scope_of
from .record_list import title_field
from .record_scope import place_path
from .workspace import Workspace

#: What a cell says: a text, a number, or nothing.
Word = str | int | float | None

#: What the names of fields end with that hold a code or a number.
_CODE, _NUMBER = Label(" code", "代码", "代碼"), Label(" number", "编号", "編號")
#: Units that are signs and not words, in letters at most.
_SHORT = 3
_DAY, _MINUTE = 10, 16  # signs of 2016-12-23 and of 2016-12-23 17:20


@dataclass(frozen=True)
class RecordColumn:
    """A field as a column of a table.

    Attributes:
        header: the field's name, with the unit of numbers in brackets.
        numeric: whether its words are numbers; `grouped`: those that read better in groups of digits, unlike years.
        personal: whether they tell of a private person.
    """

    field: Field
    header: str
    numeric: bool
    grouped: bool
    personal: bool


@dataclass(frozen=True)
class Record:
    """A record: its values as the store keeps them, by field; `is_there` is False when it was removed meanwhile."""

    fid: int
    values: Mapping[str, Any]
    is_there: bool = True

    def changed(self, values: Mapping[str, Any]) -> Record:
        """The record with other values in some fields."""
        return replace(self, values={**self.values, **values}) if values else self


class RecordWords:
    """Reads the records of an entity and puts them in words; phone numbers are masked unless `phones` are wanted."""

    def __init__(
        self, workspace: Workspace, places: PlaceIndex, entity: Entity, locale: str, *, phones: bool = True
    ) -> None:
        self._workspace, self._places, self._locale = workspace, places, locale
        self._masked = {Format.IDENTITY_NUMBER} if phones else {Format.IDENTITY_NUMBER, Format.PHONE}
        self.entity = entity
        self.columns = {each.name: self._column(each) for each in entity.fields}
        self._codes = {
            each.name: {
                name: code.text(locale) for name, code in workspace.catalog.code_lists[each.codes].codes.items()
            }
            for each in entity.fields
            if each.codes
        }
        self._path = place_path(workspace.catalog, entity)
        self._place_names: dict[str, str] = {}

    def read(self, fids: Sequence[int] | Numbers, names: Iterable[str]) -> list[Record]:
        """Records by their numbers, in that order, with the fields named, the uuid and what leads to their place.

        Raises:
            StoreError: the store cannot be read.
        """
        import pandas as pd

        wanted = [int(fid) for fid in fids]
        columns = list(dict.fromkeys(["fid", "uuid", *self._path[:1], *names]))
        rows = self._workspace.store.find(self.entity.name, ("fid",), pd.DataFrame({"fid": wanted}), columns)
        rows = rows.astype(object).where(rows.notna(), None)
        found = {int(row["fid"]): row for row in rows.to_dict("records")}
        return [Record(fid, found[fid]) if fid in found else Record(fid, {}, False) for fid in wanted]

    def words(self, records: Sequence[Record], names: Sequence[str], *, personal: bool = True) -> list[list[Word]]:
        """What each record says in the fields named; `personal`: with values of private persons in full.

        Identity numbers are masked always.

        Raises:
            StoreError: the store cannot be read.
        """
        by_column = [self._column_words(self.columns[name], records, personal) for name in names]
        return [list(row) for row in zip(*by_column, strict=True)] if names else [[] for _ in records]

    def full_place(self, record: Record, name: str) -> str:
        """The names from the province's parts down to the place that a field names; empty when it names none."""
        code = record.values.get(name)
        place = self._places.find(str(code)) if code and self.columns[name].field.names_place else None
        above = self._places.lineage(place.scope) if place else ()
        return " / ".join(each.name for each in above if each.level is not Level.PROVINCE or each is place)

    def place_of(self, record: Record) -> Scope | None:
        """The place or bureau that a record belongs to, if it does, and the workspace has it.

        Raises:
            StoreError: the store cannot be read.
        """
        if not self._path:
            return None
        entity, value = self.entity, record.values.get(self._path[0])
        for name, following in zip(self._path, self._path[1:], strict=False):
            if value is None:
                return None
            entity = self._workspace.catalog.entities[str(entity.field(name).references)]
            rows = self._workspace.store.read(entity.name, [following], {entity.key[0]: value})
            value = rows[following].iloc[0] if len(rows) else None
        place = self._places.find(str(value)) if value else None
        return scope_of(place.code) if place is not None else None

    # Columns

    def _column(self, each: Field) -> RecordColumn:
        label = self._label(each)
        unit = words.UNITS[each.unit].text(self._locale) if each.unit in words.UNITS else ""
        numeric = each.type in (FieldType.INTEGER, FieldType.REAL) and not each.codes
        personal = each.personal
        if each.references and not each.names_place:
            personal |= title_field(self._workspace.catalog.entities[each.references]).personal
        # “Households served” need not say that they are households.
        is_said = len(unit) > _SHORT and unit in label.casefold()
        return RecordColumn(
            field=each,
            header=f"{label} ({unit})" if unit and numeric and not is_said else label,
            numeric=numeric,
            grouped=numeric and (each.type is FieldType.REAL or bool(each.unit)),
            personal=personal,
        )

    def _label(self, each: Field) -> str:
        """The field's name; where the table shows the name behind a code or number, without the word for that."""
        label = each.label.text(self._locale)
        short = label.removesuffix(_CODE.text(self._locale)) if each.names_place else label
        if each.references and not each.names_place and label.endswith(_NUMBER.text(self._locale)):
            short = self._workspace.catalog.entities[each.references].label.text(self._locale)
        taken = {other.label.text(self._locale) for other in self.entity.fields if other is not each}
        return short if short and short not in taken else label

    def _column_words(self, column: RecordColumn, records: Sequence[Record], personal: bool) -> list[Word]:
        each = column.field
        values = [record.values.get(each.name) for record in records]
        if each.format in self._masked:
            return [None if value is None else masked(str(value)) for value in values]
        if column.personal and not personal and not each.references:
            return [None if value is None else hidden(each, value) for value in values]
        if each.names_place:
            return [None if value is None else self._place_name(str(value)) for value in values]
        if each.references:
            found = self._names(each.references, [str(value) for value in values if value is not None])
            shown = [None if value is None else found.get(str(value), without_identity(str(value))) for value in values]
            hide = column.personal and not personal
            return [masked(name) if hide and name is not None else name for name in shown]
        return [None if value is None else self._word(each, value) for value in values]

    def _word(self, each: Field, value: Any) -> Word:
        if each.codes:
            return self._codes[each.name].get(str(value), str(value))
        if each.type is FieldType.BOOLEAN:
            return (words.YES if value else words.NO).text(self._locale)
        if each.type is FieldType.DATE:
            return str(value)[:_DAY]
        if each.type is FieldType.DATETIME:
            return str(value).replace("T", " ")[:_MINUTE]
        if each.type in (FieldType.INTEGER, FieldType.REAL):
            return _number(value)
        # Some offices make the numbers of households of identity numbers.
        return without_identity(str(value))

    def _names(self, entity: str, keys: Sequence[str]) -> dict[str, str]:
        """What the records of these keys are called."""
        import pandas as pd

        if not keys:
            return {}
        target = self._workspace.catalog.entities[entity]
        key, title = target.key[0], title_field(target).name
        wanted, columns = pd.DataFrame({key: keys}, dtype=object), list(dict.fromkeys([key, title]))
        rows = self._workspace.store.find(entity, (key,), wanted, columns)
        named = zip(rows[key], rows[title], strict=True)
        return {code: without_identity(str(name)) for code, name in named if name is not None}

    def _place_name(self, code: str) -> str:
        """A place's name after that of its county or, for a township, too: villages of one name are many."""
        if code not in self._place_names:
            place = self._places.find(code)
            name = place.name if place else code
            if place and place.level in (Level.TOWNSHIP, Level.VILLAGE):
                county = self._places.find(code[: Level.COUNTY.digits])
                name = f"{county.short_name} {name}" if county else name
            self._place_names[code] = name
        return self._place_names[code]


def _number(value: Any) -> Word:
    """A number; what another program wrote in its place, as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if isinstance(value, float) and value.is_integer() and math.isfinite(value):
        return int(value)
    return value
