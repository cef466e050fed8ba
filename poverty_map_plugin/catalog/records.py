"""The pages of the records dock: which entities make up a page, and how each is listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import Enum

from ..domain.errors import CatalogError
from .entities import Entity
from .labels import Label

FILE = "records.yaml"


class Panel(str, Enum):
    """What may stand beside the tables of a page."""

    UNVISITED = "unvisited"  # households that nobody visited lately
    MATCHES = "matches"  # offers that fit a need
    POLICIES = "policies"  # full-text search, attachments


@dataclass(frozen=True)
class RecordTable:
    """How the records of an entity are listed until a person chooses otherwise.

    Attributes:
        columns: the fields shown, from left to right.
        sort: the field that they are sorted by.
        descending: whether the largest, or the newest, comes first.
        filters: fields with a code list, each of which gets a box to choose one code.
    """

    entity: str
    columns: tuple[str, ...]
    sort: str
    descending: bool = False
    filters: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.columns or len(set(self.columns)) < len(self.columns):
            raise ValueError("at least one column, and each once")
        if len(set(self.filters)) < len(self.filters):
            raise ValueError("each filter once")


@dataclass(frozen=True)
class RecordPage:
    """A page of the dock: tables, and perhaps a panel beside them."""

    name: str = attribute(metadata={"key": "page"})
    label: Label
    tables: tuple[RecordTable, ...]
    panel: Panel | None = None

    def __post_init__(self) -> None:
        if not self.tables:
            raise ValueError("at least one table")


def check_records(pages: Mapping[str, RecordPage], entities: Mapping[str, Entity]) -> None:
    """Every name in the pages must be there, and an entity on one page only.

    Raises:
        CatalogError: for the first that is not.
    """
    listed: set[str] = set()
    for page in pages.values():
        for table in page.tables:
            where = f"{page.name}.{table.entity}"
            entity = entities.get(table.entity)
            if entity is None:
                raise _mistake(where, "an entity", table.entity)
            if table.entity in listed:
                raise _mistake(where, "each entity on one page only", table.entity)
            listed.add(table.entity)
            _check_fields(table, entity, where)


def _check_fields(table: RecordTable, entity: Entity, where: str) -> None:
    fields = {field.name: field for field in entity.fields}
    for name in (*table.columns, table.sort, *table.filters):
        if name not in fields:
            raise _mistake(where, f"a field of {entity.name}", name)
    for name in table.filters:
        if fields[name].codes is None:
            raise _mistake(f"{where}.filters", "a field with a code list", name)


def _mistake(path: str, expected: str, found: str) -> CatalogError:
    return CatalogError("catalog_wrong", file=FILE, line=1, path=path, expected=expected, found=found)
