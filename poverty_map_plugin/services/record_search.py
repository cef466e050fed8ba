"""Finds cadres and tasks while one types: by name or title, pinyin or number."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from ..domain.pinyin import Fit, typed
from ..domain.spelled_names import SpelledNames

if TYPE_CHECKING:
    from .workspace import Workspace


@dataclass(frozen=True)
class RecordHit:
    """A record found.

    Attributes:
        name: of a cadre the name, of a task its title.
        detail: the cadre's post, the code of the task's plan.
        place_code: where the cadre serves, whom the task is given to.
    """

    code: str
    name: str
    detail: str
    place_code: str


class RecordSearch:
    """Records of one kind, spelled out once; it knows no store, and a thread may ask it."""

    def __init__(self, records: Iterable[RecordHit]) -> None:
        self._records = tuple(records)
        self._spelled = SpelledNames([(record.name, 0) for record in self._records])

    def search(self, query: str, most: int) -> tuple[RecordHit, ...]:
        """The records that meet a query, no more than `most`: those first that are called so, then that begin so."""
        best: dict[int, Fit] = {}
        for number, how in self._found(query, most):
            best[number] = min(how, best.get(number, how))
        ranked = heapq.nsmallest(most, best, key=lambda number: (best[number], number))
        return tuple(self._records[number] for number in ranked)

    def _found(self, query: str, most: int) -> Iterator[tuple[int, Fit]]:
        code = query.strip().upper()
        for number, record in enumerate(self._records):
            if typed(query) and record.code.upper().startswith(code):
                yield number, Fit.EXACT if record.code.upper() == code else Fit.PREFIX
        for count, (number, how) in enumerate(self._spelled.search(query)):
            if how is Fit.INSIDE and count >= most:
                break
            yield number, how


@dataclass(frozen=True)
class Records:
    """The cadres and tasks of a workspace; `state` is where it is and the newest entry of its log of changes."""

    state: tuple[str, int]
    cadres: RecordSearch
    tasks: RecordSearch


class RecordsAtHand:
    """Keeps what was read of a workspace until something is changed in it or another is asked for.

    Threads share it, each with a workspace of its own: a connection belongs to one thread.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: Records | None = None

    def of(self, workspace: Workspace) -> Records:
        """The records as they stand.

        Raises:
            StoreError: when they cannot be read.
        """
        state = workspace.store.location, workspace.store.log_end()
        with self._lock:
            if self._kept is None or self._kept.state != state:
                self._kept = Records(state, RecordSearch(_cadres(workspace)), RecordSearch(_tasks(workspace)))
            return self._kept


def _cadres(workspace: Workspace) -> Iterator[RecordHit]:
    columns = ["code", "name", "post", "village_code", "place_code"]
    rows = workspace.store.read("cadre", columns, order=["code"])
    for code, name, post, village, place in rows.itertuples(index=False):
        yield RecordHit(code, name or "", post or "", village or place)


def _tasks(workspace: Workspace) -> Iterator[RecordHit]:
    rows = workspace.store.read("task", ["code", "title", "plan", "place_code"], order=["code"])
    for code, title, plan, place in rows.itertuples(index=False):
        yield RecordHit(code, title or "", plan or "", place)
