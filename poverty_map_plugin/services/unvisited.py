"""Households that are not out of poverty and that nobody visited lately: how many, where, whose, and which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.scope import Scope
from ..store.listing import Numbers
from .places import PlaceIndex
from .record_words import Record, RecordWords
from .records_within import read_within
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

ENTITY, VILLAGE, HEAD, CADRE = "household", "village_code", "head_name", "cadre_code"
_OUT = "out"
_COLUMNS = ("fid", "code", VILLAGE, CADRE)
#: In place of the days since a visit, where there was none.
_NEVER = -1

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Tally:
    """Households of a village, or of a cadre who answers for them; `code` is empty where the households name none."""

    code: str
    households: int
    unvisited: int
    never: int


@dataclass(frozen=True)
class UnvisitedRow:
    """A household in words; `last_visit` is empty and `days` None when nobody ever came."""

    uuid: str
    village_code: str
    village: str
    head_name: str
    last_visit: str
    days: int | None
    cadre: str


@dataclass(frozen=True, eq=False)
class Unvisited:
    """What was found: a number for each household, not its values, so that a million of them fit in memory.

    Attributes:
        day: the last day whose visits count.
        limit: a last visit more than so many days before it is not lately.
        households: how many in all are not out of poverty.
        fids: of those not visited lately; never visited first, then by how long ago.
        waited: days since their last visit, -1 for never.
        by_village, by_cadre: those with the most such households first; those without any are left out.
    """

    day: date
    limit: int
    households: int
    fids: Numbers
    waited: Integers
    by_village: tuple[Tally, ...]
    by_cadre: tuple[Tally, ...]
    _villages: npt.NDArray[Any]
    _cadres: npt.NDArray[Any]

    @property
    def never(self) -> int:
        """How many were never visited."""
        return int((self.waited == _NEVER).sum())

    def places_in_list(self, *, village: str | None = None, cadre: str | None = None) -> Integers:
        """Where in `fids` the households of a village or of a cadre are; all when neither is given."""
        wanted = np.ones(len(self.fids), dtype=bool)
        if village is not None:
            wanted &= self._villages == village
        if cadre is not None:
            wanted &= self._cadres == cadre
        return np.flatnonzero(wanted)


def find_unvisited(
    workspace: Workspace, places: PlaceIndex, scope: Scope, day: date, limit: int, feedback: Feedback
) -> Unvisited:
    """The households of a scope whose last visit is more than `limit` days before `day`; later visits do not count.

    The whole workspace, with households that lie in no place of it, when the scope is its province.

    Raises:
        StoreError: the store cannot be read.
        CancelledError: cancelled.
    """
    store, codes = workspace.store, workspace.catalog.code_lists["household_status"].codes
    poor = {"status": [code for code in codes if code != _OUT]}
    if scope.code == workspace.province:
        rows = store.read(ENTITY, _COLUMNS, poor)
    else:
        rows = read_within(store, places, scope, ENTITY, VILLAGE, _COLUMNS, poor)
    raise_if_cancelled(feedback)
    feedback.set_progress(50)
    # Moments are texts: every time of the day is below this.
    visits = store.latest("visit", "household_code", "visited_at", f"{day.isoformat()}T99", ["visited_at"])
    raise_if_cancelled(feedback)
    feedback.set_progress(75)
    return _found(rows, _days_since(visits, rows["code"], day), day, limit)


def unvisited_rows(words: RecordWords, found: Unvisited, which: Sequence[int] | Integers) -> list[UnvisitedRow]:
    """Households by where they are in the list, in words as the table of households shows them.

    Those that were removed meanwhile are left out.

    Raises:
        StoreError: the store cannot be read.
    """
    fields = (VILLAGE, HEAD, CADRE)
    records = words.read([int(found.fids[at]) for at in which], fields)
    rows = []
    for at, record, said in zip(which, records, words.words(records, fields), strict=True):
        if record.is_there:
            days = int(found.waited[at])
            last = "" if days == _NEVER else (found.day - timedelta(days)).isoformat()
            village, head, cadre = ("" if word is None else str(word) for word in said)
            code, uuid = str(record.values[VILLAGE] or ""), str(record.values["uuid"])
            rows.append(UnvisitedRow(uuid, code, village, head, last, None if days == _NEVER else days, cadre))
    return rows


def tally_names(words: RecordWords, field: str, tallies: Sequence[Tally]) -> list[str]:
    """What the villages or cadres are called; `field` is the household's that names them.

    Raises:
        StoreError: the store cannot be read.
    """
    records = [Record(0, {field: tally.code or None}) for tally in tallies]
    return ["" if name is None else str(name) for (name,) in words.words(records, [field])]


def _days_since(visits: pd.DataFrame, households: pd.Series, day: date) -> Integers:
    """Days from each household's last visit to `day`; a visit whose day cannot be read does not count."""
    import pandas as pd

    visits = visits[visits["household_code"].notna()]
    moments = pd.to_datetime(visits["visited_at"].astype(str).str[:10], format="%Y-%m-%d", errors="coerce")
    passed = (pd.Timestamp(day) - moments).dt.days.to_numpy()
    by_household = pd.Series(passed, index=visits["household_code"].to_numpy())
    return by_household.reindex(households).fillna(_NEVER).to_numpy(dtype=np.int64)


def _found(rows: pd.DataFrame, waited: Integers, day: date, limit: int) -> Unvisited:
    import pandas as pd

    is_late = (waited == _NEVER) | (waited > limit)
    villages, village_codes = pd.factorize(rows[VILLAGE].fillna(""), sort=True)
    cadres, cadre_codes = pd.factorize(rows[CADRE].fillna(""), sort=True)
    late = np.flatnonzero(is_late)
    fids = rows["fid"].to_numpy(dtype=np.int64)
    longest = np.where(waited == _NEVER, np.iinfo(np.int64).max, waited)
    order = late[np.lexsort((fids[late], villages[late], -longest[late]))]
    return Unvisited(
        day=day,
        limit=limit,
        households=len(rows),
        fids=fids[order],
        waited=waited[order],
        by_village=_tallies(villages, village_codes, is_late, waited),
        by_cadre=_tallies(cadres, cadre_codes, is_late, waited),
        _villages=np.asarray(village_codes, dtype=object)[villages[order]],
        _cadres=np.asarray(cadre_codes, dtype=object)[cadres[order]],
    )


def _tallies(
    numbers: npt.NDArray[Any], codes: Sequence[str], is_late: npt.NDArray[np.bool_], waited: Integers
) -> tuple[Tally, ...]:
    all_, late, never = (
        np.bincount(part, minlength=len(codes)) for part in (numbers, numbers[is_late], numbers[waited == _NEVER])
    )
    tallies = [
        Tally(str(code), *counts)
        for code, *counts in zip(codes, all_.tolist(), late.tolist(), never.tolist(), strict=True)
        if counts[1]
    ]
    return tuple(sorted(tallies, key=lambda tally: (-tally.unvisited, -tally.never, tally.code)))
