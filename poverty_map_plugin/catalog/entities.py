"""Entities: what a store holds, and their fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import Enum

from .labels import Label

#: Names become those of tables and columns.
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")


class FieldType(str, Enum):
    """How a value is kept."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"


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
        aliases: other headers that offices give this column.
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
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entity:
    """A kind of record: one table of the store.

    Attributes:
        key: the fields that name a record for people (the business key).
    """

    name: str = attribute(metadata={"key": "entity"})
    group: Group
    label: Label
    geometry: GeometryType
    key: tuple[str, ...]
    fields: tuple[Field, ...]

    def __post_init__(self) -> None:
        names = [f.name for f in self.fields]
        for name in (self.name, *names):
            if not _NAME.fullmatch(name):
                raise ValueError(f"names of at most 63 letters a-z, digits and underscores, not {name!r}")
        if len(set(names)) < len(names):
            raise ValueError("fields of different names")
        if not self.key or not set(self.key) <= set(names):
            raise ValueError("a key made of this entity's fields")

    def field(self, name: str) -> Field:
        """The field of that name.

        Raises:
            KeyError: when there is none.
        """
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)
