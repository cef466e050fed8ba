"""Mappings of earlier imports in the user's profile, found again by the headers of a sheet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication

from ...catalog.loader import Catalog
from ...domain.errors import StoreError
from ...importer.headers import normalised
from ...importer.mapping import TableMapping, Target
from ...services.table_import import read_mapping

_DIGITS = 16


def default_folder() -> Path:
    """Where the user's profile keeps mappings."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "poverty_map" / "mappings"


def fingerprint(names: Iterable[str]) -> str:
    """What sheets of one kind have in common: the words of their headers, in any order."""
    words = sorted({normalised(name) for name in names if name})
    return hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:_DIGITS]


class RememberedMappings:
    """One file for each entity and set of headers."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or default_folder()

    def path(self, entity: str, names: Iterable[str]) -> Path:
        """Where the mapping for these headers is kept."""
        return self._folder / f"{entity}-{fingerprint(names)}.yaml"

    def find(self, entity: str, names: Iterable[str]) -> TableMapping | None:
        """The mapping of an earlier import of such a sheet.

        Raises:
            CatalogError: somebody wrote something else into the file.
            InputError: the file cannot be read.
        """
        path = self.path(entity, names)
        return read_mapping(path) if path.is_file() else None

    def keep(self, mapping: TableMapping, names: Iterable[str], catalog: Catalog) -> None:
        """Keep a mapping for the next sheet of the kind, without what is this file's own or a private person's.

        Raises:
            StoreError: store_unwritable.
        """
        path = self.path(mapping.entity, names)
        kept = replace(without_persons(mapping, catalog), sheet=None, header_row=None)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(kept.to_yaml(), encoding="utf-8")
        except OSError as problem:
            raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem


def without_persons(mapping: TableMapping, catalog: Catalog) -> TableMapping:
    """A mapping without answers and constants that name private persons."""
    entity = catalog.entities[mapping.entity]
    personal = {field.name for field in entity.fields if field.personal}
    named = {
        name for name, other in catalog.entities.items() if any(f.personal and _is_name(f.name) for f in other.fields)
    }
    return replace(
        mapping,
        constants={name: text for name, text in mapping.constants.items() if name not in personal},
        places={text: code for text, code in mapping.places.items() if text.partition(":")[0] not in named},
    )


def _is_name(field: str) -> bool:
    return field in ("name", "head_name")


def fitted(mapping: TableMapping, to: TableMapping, catalog: Catalog) -> TableMapping:
    """A mapping of an earlier sheet for the headers of another one, whose own guesses `to` holds.

    Headers are compared without what offices decorate them with; columns that it does not know keep their guess, and
    fields that the catalog has no more are left out.
    """
    fields = {field.name for field in catalog.entities[to.entity].fields}
    known = {normalised(header): header for header in mapping.columns}
    columns: dict[str, str | None] = {}
    units: dict[str, float] = {}
    for header, guess in to.columns.items():
        old = header if header in mapping.columns else known.get(normalised(header))
        if old is None:
            columns[header] = guess
            if header in to.units:
                units[header] = to.units[header]
            continue
        text = mapping.columns[old]
        columns[header] = text if text is None or Target.parse(text).field in fields else None
        if old in mapping.units:
            units[header] = mapping.units[old]
    constants = {name: text for name, text in mapping.constants.items() if name in fields}
    return replace(mapping, sheet=to.sheet, header_row=to.header_row, columns=columns, units=units, constants=constants)
