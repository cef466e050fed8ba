"""Adds many records fast.

Starting a statement costs SQLite more than adding a row, so a statement adds some hundred rows. A trigger, even one
that does nothing, makes it journal every single row, so a batch does without.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any

from .container import add_to_rtree, remove_from_rtree
from .sql import compose, identifier, identifiers

_INSERT = "INSERT INTO {table} ({columns}) VALUES {rows}"
#: More rows than these in one statement gain nothing; SQLite takes 32,766 values.
_ROWS, _VALUES = 2000, 30_000
_TRIGGERS = (
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%AFTER INSERT ON%'"
)
_DELETE_TRIGGERS = (
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%AFTER DELETE ON%'"
)
_DELETE = "DELETE FROM {table} WHERE {condition}"
_DROP = "DROP TRIGGER {trigger}"
_NEWEST = "SELECT coalesce(max(fid), 0) FROM {table}"


def insert_rows(
    connection: sqlite3.Connection, table: str, columns: Mapping[str, list[Any]], constants: Mapping[str, object]
) -> None:
    """Add rows, given as columns of values, with the same `constants` in all."""
    names, shared, lists = (*constants, *columns), list(constants.values()), list(columns.values())
    count = len(lists[0]) if lists else 0
    together = max(min(_ROWS, _VALUES // len(lists)), 1) if lists else 1
    whole = count - count % together

    def batches(start: int, end: int, step: int) -> Iterator[list[Any]]:
        for at in range(start, end, step):
            yield shared + list(chain.from_iterable(zip(*(values[at : at + step] for values in lists), strict=True)))

    connection.executemany(_statement(table, names, len(shared), together), batches(0, whole, together))
    connection.executemany(_statement(table, names, len(shared), 1), batches(whole, count, 1))


@lru_cache(maxsize=32)
def _statement(table: str, names: tuple[str, ...], shared: int, rows: int) -> str:
    """An insert of `rows` rows: the first `shared` parameters are constants of all rows.

    The others have no numbers: a numbered parameter has a name, and Python from 3.12 on asks for the name of each
    one, which SQLite finds by walking through all of them.
    """
    constants = [f"?{number + 1}" for number in range(shared)]
    row = "(" + ", ".join([*constants, *("?" * (len(names) - shared))]) + ")"
    return compose(_INSERT, table=identifier(table), columns=identifiers(names), rows=", ".join([row] * rows))


def delete_rows(connection: sqlite3.Connection, table: str, condition: str, values: tuple[object, ...]) -> int:
    """Remove records without logging each of them; the R-tree follows. Returns how many."""
    triggers = connection.execute(_DELETE_TRIGGERS, (table,)).fetchall()
    for name, _ in triggers:
        connection.execute(compose(_DROP, trigger=identifier(name)))
    remove_from_rtree(connection, table, condition, values)
    removed = connection.execute(compose(_DELETE, table=identifier(table), condition=condition), values).rowcount
    for _, statement in triggers:
        connection.execute(statement)
    return removed


class SuspendedTriggers:
    """The insert triggers of some tables, away while a change adds the records of a batch.

    What they would do is done otherwise: a batch tells of its new records itself, and the R-tree is filled when the
    triggers come back. All of it belongs to the running transaction, so that a failure brings them back, too.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._statements: dict[str, list[str]] = {}
        self._newest: dict[str, int] = {}

    def suspend(self, table: str) -> None:
        """Take the insert triggers of a table away, if they are there."""
        if table in self._statements:
            return
        found = self._connection.execute(_TRIGGERS, (table,)).fetchall()
        self._newest[table] = self._connection.execute(compose(_NEWEST, table=identifier(table))).fetchone()[0]
        for name, _ in found:
            self._connection.execute(compose(_DROP, trigger=identifier(name)))
        self._statements[table] = [statement for _, statement in found]

    def restore(self) -> None:
        """Bring the triggers back."""
        for table, statements in self._statements.items():
            add_to_rtree(self._connection, table, self._newest[table])
            for statement in statements:
                self._connection.execute(statement)
        self._statements.clear()
