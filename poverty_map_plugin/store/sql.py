"""Puts statements together: identifiers are checked and quoted, values are always bound, never written into them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.errors import StoreError

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class StartsWith:
    """A condition: a text that begins with `prefix`, as a range so that an index serves it."""

    prefix: str


@dataclass(frozen=True)
class AtMost:
    """A condition: a value that is known and not above `value`."""

    value: object


@dataclass(frozen=True)
class AtLeast:
    """A condition: a value that is known and not below `value`."""

    value: object


@dataclass(frozen=True)
class Between:
    """A condition: a value that is known, not below `low` and not above `high`."""

    low: object
    high: object


#: Column -> value, None, a sequence of values, or one of the conditions above; all must hold.
Where = Mapping[str, Any]


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


def condition(where: Where | None) -> tuple[str, list[Any]]:
    """The text after WHERE (always true when there is nothing to ask) and its values."""
    clauses: list[str] = []
    values: list[Any] = []
    for column, wanted in (where or {}).items():
        name = identifier(column)
        if isinstance(wanted, StartsWith):
            clauses.append(f"({name} >= ? AND {name} < ?)")
            values += [wanted.prefix, wanted.prefix + "\U0010ffff"]
        elif isinstance(wanted, AtMost):
            clauses.append(f"{name} <= ?")
            values.append(wanted.value)
        elif isinstance(wanted, AtLeast):
            clauses.append(f"{name} >= ?")
            values.append(wanted.value)
        elif isinstance(wanted, Between):
            clauses.append(f"{name} BETWEEN ? AND ?")
            values += [wanted.low, wanted.high]
        elif wanted is None:
            clauses.append(f"{name} IS NULL")
        elif isinstance(wanted, Sequence) and not isinstance(wanted, str):
            clauses.append(f"{name} IN ({placeholders(len(wanted))})" if wanted else "0")
            values += list(wanted)
        else:
            clauses.append(f"{name} = ?")
            values.append(wanted)
    return " AND ".join(clauses) or "1", values
