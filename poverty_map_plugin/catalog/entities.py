"""Entities: what a store holds, and their fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import Enum

from ..domain.levels import ADMIN_LEVELS, Level
from .labels import Label

#: Names become those of tables and columns.
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
#: A field of this name holds the code of a place of any level or of a bureau.
ANY_PLACE = "place_code"


class FieldType(str, Enum):
    """How a value is kept."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"


class Format(str, Enum):
    """What a text must look like."""

    PHONE = "phone"
    IDENTITY_NUMBER = "identity_number"
    PERIOD = "period"


class PartOfPeriod(str, Enum):
    """Which day a date without one means, when a sheet says only 2016 or 2016-03."""

    FIRST = "first"
    LAST = "last"


class GeometryType(str, Enum):
    """The shape of an entity on the map."""

    NONE = "none"
    POINT = "point"
    LINE = "multilinestring"
    POLYGON = "multipolygon"


class Group(str, Enum):
    """Which part of the store an entity belongs to."""

    PLACES = "places"
    PEOPLE = "people"
    GRID = "grid"
    WORK = "work"


@dataclass(frozen=True)
class Field:
    """A field of an entity.

    Attributes:
        references: the entity whose business key the value is.
        codes: the code list that the value is from.
        unit: short name of the unit, such as kva or person.
        personal: whether the value tells of a private person.
        format: what a text must look like.
        partial: the day meant by a date that names only a month or a year.
        aliases: other headers that offices give this column.
        taken_from: the field whose value a new record takes here when its sheet gives none.
    """

    name: str
    type: FieldType
    label: Label
    required: bool = False
    unique: bool = False
    references: str | None = None
    codes: str | None = None
    unit: str | None = None
    min: float | None = None
    max: float | None = None
    personal: bool = False
    format: Format | None = None
    partial: PartOfPeriod = PartOfPeriod.FIRST
    aliases: tuple[str, ...] = ()
    taken_from: str | None = None

    @property
    def names_place(self) -> bool:
        """Whether the value is the code of an administrative place; `place_code` may name any, and a bureau, too."""
        return self.name == ANY_PLACE or self.place_level is not None

    @property
    def place_level(self) -> Level | None:
        """The level of the place that the value names; None when it names none, or one of any level."""
        return next((level for level in ADMIN_LEVELS if level.value == self.references), None)

    @property
    def is_code(self) -> bool:
        """Whether the value is a number in the sense of a name: digits of it must not get lost."""
        return self.name == "code" or self.name.endswith("_code") or self.references is not None


@dataclass(frozen=True)
class Entity:
    """A kind of record: one table of the store.

    Attributes:
        key: the fields that name a record for people (the business key).
        natural_key: the fields that tell a record from others where a sheet does not number its rows.
        ordered: pairs of dates of which the first is not after the second.
    """

    name: str = attribute(metadata={"key": "entity"})
    group: Group
    label: Label
    geometry: GeometryType
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    natural_key: tuple[str, ...] = ()
    ordered: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        names = [f.name for f in self.fields]
        for name in (self.name, *names):
            if not _NAME.fullmatch(name):
                raise ValueError(f"names of at most 63 letters a-z, digits and underscores, not {name!r}")
        if len(set(names)) < len(names):
            raise ValueError("fields of different names")
        if not self.key or not set(self.key) <= set(names):
            raise ValueError("a key made of this entity's fields")
        if not set(self.natural_key) <= set(names) or not {n for pair in self.ordered for n in pair} <= set(names):
            raise ValueError("a natural key and ordered pairs made of this entity's fields")
        if any(f.taken_from is not None and f.taken_from not in names for f in self.fields):
            raise ValueError("values taken from this entity's fields")
        if any(len(pair) != 2 for pair in self.ordered):
            raise ValueError("ordered pairs of two fields")

    def field(self, name: str) -> Field:
        """The field of that name.

        Raises:
            KeyError: when there is none.
        """
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)
