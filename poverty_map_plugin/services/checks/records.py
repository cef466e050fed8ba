"""What the checks share: reading records with what names them, and turning rows into findings."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...catalog.entities import ANY_PLACE, Entity, Field, FieldType, Group
from ...catalog.loader import Catalog
from ...domain.findings import Finding, Severity
from ...domain.levels import ADMIN_LEVELS, Level
from ...domain.personal import masked
from ...domain.place_names import short_name
from ...i18n import interface_locale
from ...store.sql import Where
from ...store.store import Store
from ..workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

#: At least this is every date that is known.
FIRST_DAY = "0001-01-01"
#: How many values one condition names; databases limit how many can be bound.
_AT_ONCE = 1_000
#: A number that is really a person's identity number.
_IDENTITY = re.compile(r"[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]")
_NUMBERS = (FieldType.INTEGER, FieldType.REAL)
_UNKNOWN = "–"
_OWN_PLACE = "code"


class Records:
    """The records of a workspace as the checks see them, on a given day."""

    def __init__(self, workspace: Workspace, day: date) -> None:
        self.workspace = workspace
        self.day = day
        self.locale = interface_locale()
        self._through: dict[tuple[str, str], dict[str, str]] = {}

    @property
    def store(self) -> Store:
        """Where they are."""
        return self.workspace.store

    @property
    def catalog(self) -> Catalog:
        """What they should be like."""
        return self.workspace.catalog

    @property
    def today(self) -> str:
        """The day as dates are stored."""
        return self.day.isoformat()

    # Reading

    def read(self, entity: str, columns: Sequence[str] = (), where: Where | None = None) -> pd.DataFrame:
        """Records with their uuid, their key, what leads to their place, and `columns`; numbers are numbers."""
        return self.with_numbers(entity, self.read_as_stored(entity, columns, where))

    def read_as_stored(self, entity: str, columns: Sequence[str], where: Where | None) -> pd.DataFrame:
        """The same, where what should be a number may be a text."""
        return self.store.read(entity, self._wanted(entity, columns), where, order=["fid"])

    def with_numbers(self, entity: str, rows: pd.DataFrame) -> pd.DataFrame:
        """Records whose numbers compare: a column without any, or with a text in it, is made one of numbers."""
        import pandas as pd

        kinds = {f.name: f.type for f in self.catalog.entities[entity].fields}
        mended = {
            name: pd.to_numeric(rows[name], errors="coerce").astype("float64")
            for name in rows.columns
            if kinds.get(name) in _NUMBERS and rows[name].dtype == object
        }
        return rows.assign(**mended) if mended else rows

    def read_any(self, entity: str, columns: Sequence[str], field: str, values: Sequence[object]) -> pd.DataFrame:
        """Records whose `field` is one of `values`, of which there may be many."""
        import pandas as pd

        parts = [
            self.read(entity, columns, {field: list(values[start : start + _AT_ONCE])})
            for start in range(0, len(values), _AT_ONCE)
        ]
        return pd.concat(parts, ignore_index=True) if parts else self.read(entity, columns, {field: []})

    def distinct(self, entity: str, field: str) -> list[Any]:
        """The values that a field has, without those that are missing."""
        return [value for value in self.store.totals(entity, field, None)["code"].tolist() if value is not None]

    def _wanted(self, entity: str, columns: Sequence[str]) -> list[str]:
        found = self.catalog.entities[entity]
        leads = self._leads(found)
        return list(dict.fromkeys(["uuid", *found.key, *([leads.name] if leads else []), *columns]))

    # Places

    @cached_property
    def places(self) -> dict[Level, dict[str, str]]:
        """The names of all places and bureaus by level and code."""
        found = {}
        for level in (*ADMIN_LEVELS, Level.BUREAU):
            rows = self.store.read(level.value, ["code", "name"])
            found[level] = dict(zip(rows["code"].tolist(), rows["name"].tolist(), strict=True))
        return found

    @cached_property
    def place_names(self) -> dict[str, str]:
        """The name of every place and bureau by code."""
        return {code: name for names in self.places.values() for code, name in names.items()}

    def place_text(self, code: str) -> str:
        """A place's name, with its county's before it when it lies below one; the code of a place that is unknown."""
        name = self.place_names.get(code, code)
        county = self.places[Level.COUNTY].get(code[: Level.COUNTY.digits])
        if county is None or len(code) <= Level.COUNTY.digits or code not in self.place_names:
            return name
        return f"{short_name(county)} {name}"

    def place_field(self, entity: str) -> Field | None:
        """The field that holds the code of the place that a record belongs to, the lowest of several."""
        found = self.catalog.entities[entity]
        if found.group is Group.PLACES and found.key == (_OWN_PLACE,):
            return found.field(_OWN_PLACE)
        fields = [f for f in found.fields if f.names_place]
        return min(fields, key=lambda f: (f.name == ANY_PLACE, -_digits(f))) if fields else None

    def places_of(self, entity: str, rows: pd.DataFrame) -> list[str | None]:
        """The code of each record's place, of its own or of the record that it belongs to."""
        found = self.catalog.entities[entity]
        leads = self._leads(found)
        if leads is None:
            return [None] * len(rows)
        values = rows[leads.name].tolist()
        if leads == self.place_field(entity):
            return [value if isinstance(value, str) else None for value in values]
        through = self._places_through(leads.references or "", values)
        return [through.get(value) if isinstance(value, str) else None for value in values]

    def _leads(self, entity: Entity) -> Field | None:
        """The field with the place's code, or else the one that names a record that has one."""
        own = self.place_field(entity.name)
        if own is not None:
            return own
        return next((f for f in entity.fields if f.references and self.place_field(f.references) is not None), None)

    def _places_through(self, entity: str, keys: Sequence[object]) -> dict[str, str]:
        place = self.place_field(entity)
        if place is None:
            return {}
        key = self.catalog.entities[entity].key[0]
        wanted = sorted({value for value in keys if isinstance(value, str)})
        rows = self.read_any(entity, [key, place.name], key, wanted)
        return dict(zip(rows[key].tolist(), rows[place.name].tolist(), strict=True))

    # Findings

    def label(self, entity: str) -> str:
        """What an entity is called in the language of the interface."""
        return self.catalog.entities[entity].label.text(self.locale)

    def field_label(self, entity: str, field: str) -> str:
        """What a field is called."""
        return self.catalog.entities[entity].field(field).label.text(self.locale)

    def code_label(self, code_list: str, code: object) -> str:
        """What a value of a code list is called; the value itself when the list has none such."""
        found = self.catalog.code_lists[code_list].codes.get(str(code))
        return found.text(self.locale) if found else str(code)

    def report(
        self,
        severity: Severity,
        code: str,
        entity: str,
        rows: pd.DataFrame,
        field: str | None = None,
        show: Mapping[str, str] | None = None,
        **same: object,
    ) -> Iterator[Finding]:
        """A finding for each row.

        Args:
            severity: how bad it is.
            code: the key of its sentence, which is told `kind`, `record` and, with a `field`, `column`.
            entity: whose records the rows are.
            rows: as `read` gives them.
            field: the field that is wrong.
            show: parameters of the sentence, each with the column of `rows` that it takes; personal ones are masked.
            same: parameters that are the same for all rows.
        """
        if not len(rows):
            return
        show = show or {}
        told: dict[str, object] = {"kind": self.label(entity), **same}
        if field is not None:
            told["column"] = self.field_label(entity, field)
        personal = {f.name for f in self.catalog.entities[entity].fields if f.personal}
        hidden = {
            name for name, column in show.items() if column in personal or (name == "value" and field in personal)
        }
        places = self.places_of(entity, rows)
        names = self._names(entity, rows, places)
        columns = [[_number(shown(value)) for value in rows[column].tolist()] for column in show.values()]
        for number, uuid in enumerate(rows["uuid"].tolist()):
            values = {name: column[number] for name, column in zip(show, columns, strict=True)}
            for name in hidden:
                values[name] = masked(values[name])
            where = {"entity": entity, "uuid": uuid, "place": places[number], "field": field}
            yield Finding(severity, code, where, {**told, "record": names[number], **values})

    def _names(self, entity: str, rows: pd.DataFrame, places: Sequence[str | None]) -> list[str]:
        """How people know each record: its number, and where it is."""
        found, own = self.catalog.entities[entity], self.place_field(entity)
        keys = [name for name in found.key if own is None or name != own.name]
        columns = [[_number(shown(value)) for value in rows[name].tolist()] for name in keys]
        numbers = [" ".join(parts) for parts in zip(*columns, strict=True)] if columns else [""] * len(rows)
        texts = [self.place_text(code) if code else "" for code in places]
        if own is not None and own.name == _OWN_PLACE:
            return [f"{text} ({code})" if text != code else text for text, code in zip(texts, places, strict=True)]
        return [" · ".join(part for part in pair if part) for pair in zip(numbers, texts, strict=True)]


def shown(value: object) -> str:
    """A stored value as a sentence shows it."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return _UNKNOWN
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.10g}"
    return str(value)


def _number(text: str) -> str:
    """A record's number; hidden when a person's identity number was made the record's."""
    return masked(text) if _IDENTITY.fullmatch(text) else text


def _digits(field: Field) -> int:
    return field.place_level.digits if field.place_level else 0
