"""Reads the records that lie in a scope: a place with all below it, or what a bureau and those below it serve."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..domain.levels import Level
from ..domain.scope import Scope
from ..store.sql import StartsWith, Where
from ..store.store import Store
from .places import PlaceIndex

if TYPE_CHECKING:
    import pandas as pd


def read_within(
    store: Store,
    places: PlaceIndex,
    scope: Scope,
    table: str,
    field: str,
    columns: Sequence[str],
    where: Where | None = None,
) -> pd.DataFrame:
    """The `columns` of the records whose `field` names a place, or for a bureau itself, within the scope.

    `where`: what else must hold, of other fields.
    """
    import pandas as pd

    wanted = list(dict.fromkeys([*columns, field]))
    parts = []
    for area in places.areas(scope):
        rows = store.read(table, wanted, {**(where or {}), field: StartsWith(area.prefix)})
        if area.without:
            rows = rows[~rows[field].str.startswith(area.without)]
        parts.append(rows)
    if scope.level is Level.BUREAU:
        parts.append(store.read(table, wanted, {**(where or {}), field: places.bureaus_below(scope)}))
    return pd.concat(parts, ignore_index=True) if len(parts) > 1 else parts[0]
