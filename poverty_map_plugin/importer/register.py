"""Folds the national register, one row a person, to households.

Each chunk is folded to a row a household before the next one is read, and these rows are folded again in the end:
what is kept of a person is a row number.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..domain.findings import Finding, error, warning
from ..domain.personal import masked

#: The rows of a register's further sheets are numbered from once, twice ... this many on.
ROWS_OF_A_SHEET = 1 << 32
#: How many rows a finding names.
_SHOWN = 10
#: Rows of one household that differ in this field, or in a part of it, are of two villages: nobody can tell which.
_PLACE_FIELD = "village_code"
#: Column of what stands as the person's name in a head's row.
_HEADS_NAME = "_name"


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
    relation_column: Hashable,
    name_column: int,
    is_head: Callable[[str], bool],
    personal: Collection[str] = (),
    say: Callable[[int], str] = str,
) -> Folded:
    """The households of persons that come in chunks of texts, in the order of their rows.

    A blank household number is that of the row above, as in sheets that name it once, unless the row is a head's.
    A household may go on in the next sheet, as exports break off where a sheet is full; its number is named there.
    A value of the household is the head's or, when the head's is blank, the first one.

    Args:
        persons: chunks, each of one sheet; columns are positions, the index is the row in the sheet, of the second and
            further ones on from multiples of ROWS_OF_A_SHEET.
        targets: field of the household (or part of a place, `village_code:township`) by position.
        household_column: position of the household's number.
        relation_column: name of the column with the relation to the head.
        name_column: position of the person's name.
        is_head: whether a relation says that the person is the head.
        personal: fields whose values are masked in findings.
        say: how a finding names a row.
    """
    folding = _Folding(targets, household_column, relation_column, name_column, is_head, frozenset(personal), say)
    for chunk in persons:
        if len(chunk):
            folding.add(chunk)
    return folding.folded()


class _Folding:
    """What is known of the households so far, each by a number of its own."""

    def __init__(
        self,
        targets: Mapping[int, str],
        household: int,
        relation: Hashable,
        name: int,
        is_head: Callable[[str], bool],
        personal: frozenset[str],
        say: Callable[[int], str],
    ) -> None:
        self._targets = {at: each for at, each in targets.items() if at != household and each != "code"}
        self._household, self._relation, self._name = household, relation, name
        self._is_head, self._say = is_head, say
        self._personal = personal | {"head_name"}
        self._numbers: dict[str, int] = {}
        self._texts: list[str] = []
        self._sheet, self._last = 0, -1
        self._pieces: list[pd.DataFrame] = []
        self._persons: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
        self._differing: dict[tuple[int, str, str], None] = {}
        self._problems: dict[int, list[Finding]] = {}

    def add(self, chunk: pd.DataFrame) -> None:
        """Fold a chunk."""
        heads = self._heads(chunk[self._relation])
        households = self._households(chunk, heads)
        known = households >= 0
        chunk, heads, households = chunk[known], heads[known], households[known]
        if not len(chunk):
            return
        rows = chunk.index.to_numpy(dtype=np.int64)
        self._persons.append((households, rows, heads))
        columns: dict[str, pd.Series] = {}
        for at, name in self._targets.items():
            if name not in columns:
                columns[name] = chunk[at].fillna("").astype(str).str.strip()
        columns[_HEADS_NAME] = chunk[self._name].fillna("").astype(str).str.strip().where(heads, "")
        self._pieces += self._split(*self._reduced(pd.DataFrame(columns), households, rows, heads))

    def _heads(self, relations: pd.Series) -> np.ndarray:
        places, different = pd.factorize(relations.fillna("").astype(str).str.strip())
        return np.array([self._is_head(text) for text in different], dtype=bool)[places]

    def _households(self, chunk: pd.DataFrame, heads: np.ndarray) -> np.ndarray:
        """The number of each row's household; -1 where none is known."""
        sheet = int(chunk.index[0]) // ROWS_OF_A_SHEET
        if sheet != self._sheet:
            self._sheet, self._last = sheet, -1
        texts = chunk[self._household].fillna("").astype(str).str.strip()
        places, different = pd.factorize(texts)
        numbers = np.array([self._number(text) for text in different], dtype=np.int64)[places]
        blank = numbers < 0
        if blank.any():
            # A blank one is that of the last row that has one, or that lacks one for sure.
            positions = np.where(~blank | heads, np.arange(len(numbers)), -1)
            source = np.maximum.accumulate(positions)
            filled = np.where(source >= 0, numbers[source], self._last)
            for row in chunk.index[blank & (filled < 0)]:
                self._report(int(row), error("register_number_missing", {"row": int(row)}))
            numbers = filled
        self._last = int(numbers[-1])
        return numbers

    def _number(self, text: str) -> int:
        if not text:
            return -1
        number = self._numbers.setdefault(text, len(self._texts))
        if number == len(self._texts):
            self._texts.append(text)
        return number

    def _reduced(
        self, rows: pd.DataFrame, households: np.ndarray, at: np.ndarray, heads: np.ndarray
    ) -> tuple[pd.DataFrame, dict[str, np.ndarray]]:
        """One row a household: the head's values, else the first that are not blank; others are noted.

        Beside it, by column, the rows that the values come from when these are not the head's, else -1.
        """
        # Heads before others, each in the order of their rows.
        order = np.lexsort((at, ~heads, households))
        rows, sorted_households, at, heads = rows.iloc[order], households[order], at[order], heads[order]
        first = np.flatnonzero(np.r_[True, sorted_households[1:] != sorted_households[:-1]])
        group = np.cumsum(np.r_[False, sorted_households[1:] != sorted_households[:-1]])
        reduced: dict[str, object] = {}
        sources: dict[str, np.ndarray] = {}
        for name in rows.columns:
            values = rows[name].to_numpy(dtype=object)
            given = np.flatnonzero(values != "")
            groups, where = np.unique(group[given], return_index=True)
            chosen = np.full(len(first), "", dtype=object)
            chosen[groups] = values[given[where]]
            for i in given[values[given] != chosen[group[given]]]:
                self._differing[(int(sorted_households[i]), name, values[i])] = None
            reduced[name] = chosen
            sources[name] = np.full(len(first), -1, dtype=np.int64)
            sources[name][groups] = np.where(heads[given[where]], -1, at[given[where]])
        reduced["_household"] = sorted_households[first]
        reduced["_row"] = at[first]
        reduced["_head"] = heads[first]
        return pd.DataFrame(reduced), sources

    def _split(self, rows: pd.DataFrame, sources: dict[str, np.ndarray]) -> list[pd.DataFrame]:
        """The rows, with what is not the head's own in rows beside them: earlier chunks and other heads precede it."""
        headed = rows["_head"].to_numpy(dtype=bool)
        lent = {name: headed & (source >= 0) for name, source in sources.items()}
        any_lent = np.logical_or.reduce(list(lent.values()))
        if not any_lent.any():
            return [rows]
        others = rows[any_lent].copy()
        for name, which in lent.items():
            others[name] = np.where(which[any_lent], others[name], "")
            rows[name] = np.where(which, "", rows[name])
        others["_row"] = np.max([source[any_lent] for source in sources.values()], axis=0)
        others["_head"] = False
        return [rows, others]

    def folded(self) -> Folded:
        """The households of all chunks."""
        names = list(dict.fromkeys([*self._targets.values(), "head_name"]))
        if not self._pieces:
            return Folded(pd.DataFrame(columns=["code", *names, "size"], dtype=object), self._problems)
        pieces = pd.concat(self._pieces, ignore_index=True)
        self._pieces.clear()
        numbers, at = pieces["_household"].to_numpy(), pieces["_row"].to_numpy()
        texts = pieces.drop(columns=["_household", "_row", "_head"])
        table, _ = self._reduced(texts, numbers, at, pieces["_head"].to_numpy(dtype=bool))
        members = _Members(self._persons, len(self._texts))
        self._persons.clear()
        index = table["_row"].to_numpy()
        chosen = table["_household"].to_numpy()
        self._check_heads(chosen, index, members)
        self._check_values(table.set_index("_household"), members)
        counted = members.sizes[chosen].astype(str).astype(object)
        if "head_name" not in table:
            table["head_name"] = ""
        table["head_name"] = np.where(table["head_name"] == "", table[_HEADS_NAME], table["head_name"])
        result = table[names].copy()
        result.insert(0, "code", np.array(self._texts, dtype=object)[chosen])
        if "size" in result:
            self._check_sizes(result["size"], counted, chosen, index)
            result["size"] = np.where(result["size"] == "", counted, result["size"])
        else:
            result["size"] = counted
        result.index = pd.Index(index)
        return Folded(result.sort_index(), self._problems)

    def _check_heads(self, chosen: np.ndarray, index: np.ndarray, members: _Members) -> None:
        heads = members.head_counts[chosen]
        for number, row in zip(chosen[heads == 0], index[heads == 0], strict=True):
            found = {"household": self._texts[number], "rows": self._shown(members.rows_of(number))}
            self._report(int(row), error("register_without_head", {"row": int(row)}, **found))
        for number, row in zip(chosen[heads > 1], index[heads > 1], strict=True):
            found = {"household": self._texts[number], "rows": self._shown(members.rows_of(number, heads=True))}
            self._report(int(row), error("register_two_heads", {"row": int(row)}, **found))

    def _check_values(self, table: pd.DataFrame, members: _Members) -> None:
        for number, name, other in self._differing:
            kept = table.at[number, name]
            # Two heads of different names are told of as two heads.
            if other == kept or name == _HEADS_NAME:
                continue
            row = int(table.at[number, "_row"])
            hide = masked if name in self._personal else str
            found = {"household": self._texts[number], "field": name, "kept": hide(kept), "other": hide(other)}
            shown = self._shown(members.rows_of(number))
            if name.split(":")[0] == _PLACE_FIELD:
                self._report(row, error("register_villages_differ", {"row": row}, **found, rows=shown))
            else:
                self._report(row, warning("register_values_differ", {"row": row}, **found, rows=shown))

    def _check_sizes(self, given: pd.Series, counted: np.ndarray, chosen: np.ndarray, index: np.ndarray) -> None:
        texts = given.to_numpy(dtype=object)
        for i in np.flatnonzero((texts != "") & (texts != counted)):
            row, household = int(index[i]), self._texts[chosen[i]]
            found = {"household": household, "size": texts[i], "count": counted[i]}
            self._report(row, warning("register_size_differs", {"row": row}, **found))

    def _report(self, row: int, finding: Finding) -> None:
        self._problems.setdefault(row, []).append(finding)

    def _shown(self, rows: np.ndarray) -> str:
        """Row numbers for a sentence."""
        numbers = sorted(int(row) for row in rows)
        return ", ".join(map(self._say, numbers[:_SHOWN])) + (" ..." if len(numbers) > _SHOWN else "")


class _Members:
    """The rows of each household's persons."""

    def __init__(self, persons: list[tuple[np.ndarray, np.ndarray, np.ndarray]], households: int) -> None:
        numbers, rows, heads = (np.concatenate(each) for each in zip(*persons, strict=True))
        self.sizes = np.bincount(numbers, minlength=households)
        self.head_counts = np.bincount(numbers[heads], minlength=households)
        order = np.argsort(numbers, kind="stable")
        self._rows, self._heads = rows[order], heads[order]
        self._starts = np.concatenate([[0], np.cumsum(self.sizes)])

    def rows_of(self, household: int, heads: bool = False) -> np.ndarray:
        """Row numbers of a household's persons, or of its heads."""
        part = slice(self._starts[household], self._starts[household + 1])
        rows: np.ndarray = self._rows[part]
        return rows[self._heads[part]] if heads else rows
