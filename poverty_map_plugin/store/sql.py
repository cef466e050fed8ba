"""Puts statements together: identifiers are checked and quoted, values are always bound, never written into them."""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.errors import StoreError

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")
_SLOT = re.compile(r"\{(\w+)\}")


#: The text of a condition with ? for each of its values, and the values.
Clause = tuple[str, list[Any]]


class Condition(ABC):
    """What may be asked of a column besides being a value."""

    @abstractmethod
    def clause(self, name: str) -> Clause:
        """As SQL, of a column whose `name` is quoted."""


@dataclass(frozen=True)
class StartsWith(Condition):
    """A condition: a text that begins with `prefix`, as a range so that an index serves it."""

    prefix: str

    def clause(self, name: str) -> Clause:
        """As a range."""
        return f"({name} >= ? AND {name} < ?)", [self.prefix, self.prefix + "\U0010ffff"]


@dataclass(frozen=True)
class AtMost(Condition):
    """A condition: a value that is known and not above `value`."""

    value: object

    def clause(self, name: str) -> Clause:
        """As a comparison."""
        return f"{name} <= ?", [self.value]


@dataclass(frozen=True)
class AtLeast(Condition):
    """A condition: a value that is known and not below `value`."""

    value: object

    def clause(self, name: str) -> Clause:
        """As a comparison."""
        return f"{name} >= ?", [self.value]


@dataclass(frozen=True)
class Between(Condition):
    """A condition: a value that is known, not below `low` and not above `high`."""

    low: object
    high: object

    def clause(self, name: str) -> Clause:
        """As a range with its ends."""
        return f"{name} BETWEEN ? AND ?", [self.low, self.high]


@dataclass(frozen=True)
class Holds(Condition):
    """A condition: a text with `part` somewhere in it; A to Z are not told from a to z."""

    part: str

    def clause(self, name: str) -> Clause:
        """With the signs that LIKE takes for wildcards escaped."""
        escaped = re.sub(r"([\\%_])", r"\\\1", self.part)
        return f"{name} LIKE ? ESCAPE '\\'", [f"%{escaped}%"]


@dataclass(frozen=True)
class OneOf(Condition):
    """A condition: one of some texts or numbers, however many."""

    values: Sequence[str | int | float]

    def clause(self, name: str) -> Clause:
        """With one value to bind: SQLite takes no more than some thousands."""
        return compose(_ONE_OF, name=name), [json.dumps(list(self.values), ensure_ascii=False)]


@dataclass(frozen=True)
class AnyOf(Condition):
    """A condition: at least one of these, each as a `Where` may give it; never when there are none."""

    options: Sequence[object]

    def clause(self, name: str) -> Clause:
        """The options with OR between them."""
        return _either([_clause(name, option) for option in self.options])


@dataclass(frozen=True)
class ButNot(Condition):
    """A condition: the first and not the second."""

    wanted: object
    unwanted: object

    def clause(self, name: str) -> Clause:
        """The first AND NOT the second."""
        (text, values), (other, more) = _clause(name, self.wanted), _clause(name, self.unwanted)
        return f"({text} AND NOT {other})", values + more


@dataclass(frozen=True)
class KeyOf(Condition):
    """A condition: what `column` is in one of the records of `table` that match."""

    table: str
    column: str
    where: Where

    def clause(self, name: str) -> Clause:
        """As a statement within the statement."""
        text, values = condition(self.where)
        parts = {"name": name, "column": identifier(self.column), "table": identifier(self.table), "condition": text}
        return compose(_KEY_OF, **parts), values


#: Column -> value, None, a sequence of values, or one of the conditions above; all must hold.
Where = Mapping[str, Any]

_KEY_OF = "{name} IN (SELECT {column} FROM {table} WHERE {condition})"
_ONE_OF = "{name} IN (SELECT value FROM json_each(?))"


def identifier(name: str) -> str:
    """`name` quoted as an identifier.

    Raises:
        StoreError: when it is not a plain name.
    """
    if not _IDENTIFIER.fullmatch(name):
        raise StoreError("store_bad_name", name=name)
    return f'"{name}"'


def identifiers(names: Iterable[str]) -> str:
    """Quoted names with commas between them."""
    return ", ".join(identifier(name) for name in names)


def compose(template: str, **parts: str) -> str:
    """Fill the slots `{name}` of a statement with parts that this module made."""
    return _SLOT.sub(lambda match: parts[match[1]], template)


def placeholders(count: int) -> str:
    """`?, ?, ?`: so many bound values."""
    return ", ".join("?" * count)


def condition(where: Where | None) -> Clause:
    """The text after WHERE (always true when there is nothing to ask) and its values."""
    clauses: list[str] = []
    values: list[Any] = []
    for column, wanted in (where or {}).items():
        text, own = _clause(identifier(column), wanted)
        clauses.append(text)
        values += own
    return " AND ".join(clauses) or "1", values


def any_of(options: Iterable[Where]) -> Clause:
    """The text and the values of: at least one of these holds; never when there are none."""
    return _either([condition(where) for where in options])


def _clause(name: str, wanted: object) -> Clause:
    if isinstance(wanted, Condition):
        return wanted.clause(name)
    if wanted is None:
        return f"{name} IS NULL", []
    if isinstance(wanted, Sequence) and not isinstance(wanted, str):
        return (f"{name} IN ({placeholders(len(wanted))})" if wanted else "0"), list(wanted)
    return f"{name} = ?", [wanted]


def _either(parts: Sequence[Clause]) -> Clause:
    """The parts with OR between them, in halves of halves: SQLite allows no long chains."""
    if not parts:
        return "0", []
    if len(parts) == 1:
        return f"({parts[0][0]})", parts[0][1]
    middle = len(parts) // 2
    (left, values), (right, more) = _either(parts[:middle]), _either(parts[middle:])
    return f"({left} OR {right})", values + more
