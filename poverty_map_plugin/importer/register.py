"""Folds the national register, one row a person, to households."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from ..domain.findings import Finding


@dataclass(frozen=True)
class Folded:
    """The households of a register.

    Attributes:
        rows: texts, a column a field; the index is the row of the head, or the first of the household when it has none.
        problems: what was found, by row of the household, or by row of a person whose household is not known.
    """

    rows: pd.DataFrame
    problems: dict[int, list[Finding]] = field(default_factory=dict)


def fold(
    persons: Iterable[pd.DataFrame],
    targets: Mapping[int, str],
    household_column: int,
    relation_column: int,
    name_column: int,
    is_head: Callable[[str], bool],
    personal: Collection[str] = (),
) -> Folded:
    """The households of persons that come in chunks of texts."""
    return Folded(pd.DataFrame(columns=["code", "head_name", "size", *targets.values()], dtype=object))
