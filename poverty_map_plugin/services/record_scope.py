"""Which records belong to a place: by a field that names it, or through the record they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..catalog.entities import Entity
from ..catalog.loader import Catalog
from ..domain.levels import Level
from ..domain.scope import Scope
from .places import PlaceIndex
from .records_within import read_within
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

_PLACES = frozenset(level.value for level in Level)


def place_path(catalog: Catalog, entity: Entity) -> tuple[str, ...]:
    """The fields that lead from an entity to a place, the last of which names it; empty when none do.

    A visit names its village itself; a person belongs to a household (`household_code`), which names its village
    (`village_code`). The shortest way counts, then a field that every record has, then the order of the fields: a
    cadre serves a place (`place_code`), and may live in a village or not.
    """
    if entity.name in _PLACES:
        return entity.key
    ways: list[tuple[tuple[str, ...], Entity]] = [((), entity)]
    met = {entity.name}
    while ways:
        longer = []
        for way, reached in ways:
            for field in sorted(reached.fields, key=lambda each: not each.required):
                if field.names_place:
                    return (*way, field.name)
            for field in reached.fields:
                if field.references and field.references not in met:
                    met.add(field.references)
                    longer.append(((*way, field.name), catalog.entities[field.references]))
        ways = longer
    return ()


class RecordsWithin:
    """Tells which records of an entity belong to a scope."""

    def __init__(self, workspace: Workspace, places: PlaceIndex, entity: Entity, scope: Scope) -> None:
        """Prepare; `field` is what says where a record belongs, empty when nothing does."""
        self._workspace, self._places, self._entity, self._scope = workspace, places, entity, scope
        path = place_path(workspace.catalog, entity)
        self.field = path[0] if path else ""
        self._direct = len(path) == 1
        self._known: dict[object, bool] = {}

    def outside(self, owners: pd.Series) -> pd.Series:
        """Whether each value of the field is of a record that does not belong to the scope; a blank one may be any."""
        named = owners.notna()
        return named & ~owners.where(named, None).map(self._holds).astype(bool)

    def _holds(self, owner: object) -> bool:
        if owner is None or owner != owner:  # noqa: PLR0124 - NaN
            return True
        if not self._direct:
            return owner in self._owners
        if owner not in self._known:
            self._known[owner] = any(area.holds(str(owner)) for area in self._places.areas(self._scope)) or (
                owner in self._bureaus
            )
        return self._known[owner]

    @cached_property
    def _bureaus(self) -> frozenset[str]:
        return frozenset(self._places.bureaus_below(self._scope) if self._scope.level is Level.BUREAU else ())

    @cached_property
    def _owners(self) -> frozenset[str]:
        """The keys of the records that the entity's may refer to."""
        target = self._workspace.catalog.entities[str(self._entity.field(self.field).references)]
        rows = records_within(self._workspace, self._places, target, self._scope, [target.key[0]])
        return frozenset(rows[target.key[0]])


def records_within(
    workspace: Workspace, places: PlaceIndex, entity: Entity, scope: Scope, columns: Sequence[str]
) -> pd.DataFrame:
    """The `columns` of an entity's records that belong to a scope; all of them when they belong to no place."""
    path = place_path(workspace.catalog, entity)
    if not path:
        return workspace.store.read(entity.name, columns)
    if len(path) == 1:
        return read_within(workspace.store, places, scope, entity.name, path[0], columns)[list(columns)]
    target = workspace.catalog.entities[str(entity.field(path[0]).references)]
    upper = records_within(workspace, places, target, scope, [target.key[0]])
    return _referring(workspace, entity, path[0], upper[target.key[0]], columns)


def records_of_owners(
    workspace: Workspace, entity: Entity, owners: Iterable[str], columns: Sequence[str]
) -> pd.DataFrame:
    """The `columns` of an entity's records that name one of the `owners`: places themselves, or records that do.

    All records of an entity that belongs to no place.
    """
    path = place_path(workspace.catalog, entity)
    return (
        _referring(workspace, entity, path[0], owners, columns) if path else workspace.store.read(entity.name, columns)
    )


def _referring(
    workspace: Workspace, entity: Entity, field: str, keys: Iterable[str], columns: Sequence[str]
) -> pd.DataFrame:
    import pandas as pd

    wanted = pd.DataFrame({field: list(keys)}, dtype=object)
    return workspace.store.find(entity.name, (field,), wanted, columns)
