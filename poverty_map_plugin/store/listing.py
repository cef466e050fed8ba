"""Which records a table shows, and in what order: asked for as numbers (`fid`), a million of which fit in memory."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from .sql import Clause, Where, any_of, compose, condition, identifier

Numbers = npt.NDArray[np.int64]

_NUMBERS = "SELECT fid FROM {table} WHERE {condition} ORDER BY {order}"
# Only for the first of them: with any limit SQLite sorts in a tree, five times as slow for a million rows.
_FIRST = _NUMBERS + " LIMIT ?"
_CACHE = "PRAGMA cache_size"
_SMALL_CACHE = "PRAGMA cache_size = -4096"
_OWN_CACHE = "PRAGMA cache_size = {pages}"
_COUNT = "SELECT count(*) FROM {table} WHERE {condition}"
#: After how many of SQLite's steps it is asked whether to stop: some milliseconds.
_STEPS = 20_000


@dataclass(frozen=True)
class Order:
    """By which column records are sorted; those without a value come last, whichever way the others are.

    Attributes:
        ranks: the values in the order that they come in, when that is not their own; others follow.
    """

    column: str
    descending: bool = False
    ranks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listing:
    """Records of a table.

    Attributes:
        where: conditions that all must hold.
        groups: groups of conditions; of each group at least one must hold.
        order: None for the order in which the records came.
    """

    table: str
    where: Where = field(default_factory=dict)
    groups: tuple[tuple[Where, ...], ...] = ()
    order: Order | None = None


def read_numbers(
    connection: sqlite3.Connection, listing: Listing, most: int | None, is_cancelled: Callable[[], bool] | None
) -> Numbers:
    """The numbers of the first `most` records, or of all.

    Raises:
        sqlite3.OperationalError: SQLITE_INTERRUPT when `is_cancelled` said so.
    """
    text, values = _condition(listing)
    order, more = _order(listing.order)
    template, limit = (_NUMBERS, []) if most is None else (_FIRST, [most])
    statement = compose(template, table=identifier(listing.table), condition=text, order=order)
    with _interruptible(connection, is_cancelled), _small_cache(connection):
        rows = connection.execute(statement, [*values, *more, *limit])
        # Row by row: a list of a million rows would take a hundred times the memory of the numbers.
        return np.fromiter((row[0] for row in rows), dtype=np.int64)


def read_count(connection: sqlite3.Connection, listing: Listing, is_cancelled: Callable[[], bool] | None) -> int:
    """How many records are listed.

    Raises:
        sqlite3.OperationalError: SQLITE_INTERRUPT when `is_cancelled` said so.
    """
    text, values = _condition(listing)
    with _interruptible(connection, is_cancelled):
        statement = compose(_COUNT, table=identifier(listing.table), condition=text)
        return int(connection.execute(statement, values).fetchone()[0])


def _condition(listing: Listing) -> Clause:
    text, values = condition(listing.where)
    for group in listing.groups:
        more, own = any_of(group)
        text += f" AND {more}"
        values += own
    return text, values


def _order(order: Order | None) -> Clause:
    """The text after ORDER BY and its values; records alike in it keep the order in which they came."""
    if order is None:
        return "fid", []
    name = identifier(order.column)
    direction = "DESC" if order.descending else "ASC"
    values: list[Any] = []
    if order.ranks:
        whens = "".join(f" WHEN ? THEN {rank}" for rank in range(len(order.ranks)))
        name = f"CASE {name}{whens} ELSE {name} END"
        values = list(order.ranks)
    # An index on the column serves this, as its entries are sorted by `fid`, too.
    return f"{name} {direction} NULLS LAST, fid {direction}", values


@contextlib.contextmanager
def _small_cache(connection: sqlite3.Connection) -> Iterator[None]:
    """Sort in small parts: twice as fast for a million rows, and without the memory of a cache that grows with them."""
    pages = connection.execute(_CACHE).fetchone()[0]
    connection.execute(_SMALL_CACHE)
    try:
        yield
    finally:
        connection.execute(compose(_OWN_CACHE, pages=str(int(pages))))


@contextlib.contextmanager
def _interruptible(connection: sqlite3.Connection, is_cancelled: Callable[[], bool] | None) -> Iterator[None]:
    if is_cancelled is None:
        yield
        return
    connection.set_progress_handler(lambda: int(is_cancelled()), _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
