"""Checks chunks of a table of texts against an entity: typed rows on one side, findings on the other."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import pandas as pd

from ..catalog.entities import Entity, Field, FieldType
from ..catalog.loader import Catalog
from ..domain.findings import Finding, Severity
from ..domain.levels import Level
from ..domain.personal import masked, without_identity
from .masks import hidden
from .place_columns import PlaceColumns
from .problem import Problem
from .sheets import FORMULA
from .values import ParsedColumn, is_coded, parse_column

#: How long a number is that is made for a row without one.
_MADE_DIGITS = 12
#: Fields with the name of a person.
_NAMES = ("name", "head_name")
#: Readings that a rule settles: nobody need look at them.
_BY_RULE = frozenset(("value_date_completed",))


@dataclass(frozen=True)
class Column:
    """A column that is taken.

    Attributes:
        position: its label in the chunks.
        header: what it is called in the sheet.
        field: the field that it fills.
        part: of a place whose name is spread over columns, the level that this one names.
        factor: what its bare numbers are multiplied by; None when the sheet does not say.
    """

    position: Hashable
    header: str
    field: str
    part: Level | None = None
    factor: float | None = None


class References(Protocol):
    """Finds the records that texts refer to."""

    def find(self, target: Field, texts: Sequence[str]) -> Mapping[str, str | Problem]:
        """For each text the key of the record that it names, or why it names none."""


@dataclass(frozen=True)
class Checked:
    """What became of a chunk.

    Attributes:
        rows: the rows without an error: a column a field, typed; the index is the row in the sheet.
        findings: what is wrong with the others, each with `where` row, column and field.
        rejected: their rows.
        keys: of all rows the fields of the key.
        unsure: rejected rows of which it is not sure which record they are.
    """

    rows: pd.DataFrame
    findings: list[Finding]
    rejected: set[int]
    keys: pd.DataFrame
    unsure: Collection[int] = ()

    def keys_of(self, rows: Iterable[int]) -> list[tuple[object, ...] | None]:
        """The keys of some rows, rejected ones too; None for one that may be any record."""
        wanted = list(rows)
        keys = self.keys.loc[wanted].itertuples(index=False, name=None)
        return [
            None if row in self.unsure or any(map(_missing, key)) else key
            for row, key in zip(wanted, keys, strict=True)
        ]


@dataclass
class _Note:
    """How often texts of a column were understood in one way, and the first of them."""

    severity: Severity
    column: str
    problem: Problem
    row: int
    value: str
    count: int = 0


@dataclass
class _Shares:
    """Whether all bare percentages of a column are at most 1 and some broken, as if 0.85 were meant for 85 %."""

    highest: float = 0.0
    row: int = 0
    value: float = 0.0

    def add(self, values: pd.Series) -> None:
        known = values.dropna()
        if not len(known):
            return
        self.highest = max(self.highest, float(known.max()))
        broken = known[(known > 0) & (known < 1)]
        if len(broken) and not self.row:
            self.row, self.value = int(broken.index[0]), float(broken.iloc[0])

    @property
    def suspicious(self) -> bool:
        return self.row > 0 and self.highest <= 1


@dataclass
class TableChecker:
    """Checks a table chunk by chunk.

    Attributes:
        columns: those that are taken; several of them may make one place.
        constants: texts for fields that no column fills.
        where: file and sheet, for the findings.
        stored: fields of the records that are there by their keys, so that values which an export has masked are
            known again; None refuses them.
    """

    entity: Entity
    catalog: Catalog
    columns: Sequence[Column]
    places: PlaceColumns
    references: References
    constants: Mapping[str, str] = field(default_factory=dict)
    where: Mapping[str, object] = field(default_factory=dict)
    stored: Callable[[pd.DataFrame, Sequence[str]], pd.DataFrame] | None = None
    _notes: dict[tuple[str, str], _Note] = field(default_factory=dict)
    _made_keys: int = 0
    _masks: int = 0
    _shares: dict[str, _Shares] = field(default_factory=dict)

    def check(self, chunk: pd.DataFrame) -> Checked:
        """Read one chunk of texts."""
        findings: list[Finding] = []
        values: dict[str, pd.Series] = {}
        for name, columns in self._by_field().items():
            target = self.entity.field(name)
            parsed = self._parse(target, columns, chunk)
            values[name] = parsed.values
            if target.unit == "percent":
                bare = ~chunk[columns[0].position].str.contains("[%％﹪‰]", regex=True)
                self._shares.setdefault(columns[0].header, _Shares()).add(parsed.values[bare])
            self._tell(target, columns, chunk, parsed, findings)
        for name, text in self.constants.items():
            if name not in values:
                values[name] = self._constant(self.entity.field(name), text, chunk.index)
        rows = pd.DataFrame(values, index=chunk.index)
        self._check_order(rows, findings)
        self._take_from_others(rows)
        unsure = self._complete_keys(rows, findings)
        findings = self._without_known_masks(rows, chunk, findings)
        rejected = {int(str(f.where["row"])) for f in findings}
        good = rows[~rows.index.isin(rejected)] if rejected else rows
        return Checked(good, findings, rejected, rows[list(self.entity.key)], unsure)

    def notes(self) -> list[Finding]:
        """How odd texts were understood, over all chunks: one finding a column and kind."""
        found = []
        for note in self._notes.values():
            where = {**self.where, "row": note.row, "column": note.column}
            parameters = {**note.problem.parameters, "value": note.value, "count": note.count}
            found.append(Finding(note.severity, note.problem.code, where, parameters))
        for header, shares in self._shares.items():
            if shares.suspicious:
                where = {**self.where, "row": shares.row, "column": header}
                found.append(Finding(Severity.WARNING, "percent_as_fraction", where, {"value": f"{shares.value:g}"}))
        if self._masks:
            found.append(Finding(Severity.INFO, "masked_values_kept", dict(self.where), {"count": self._masks}))
        if self._made_keys:
            names = ", ".join(self.entity.natural_key)
            parameters = {"count": self._made_keys, "fields": names}
            found.append(Finding(Severity.WARNING, "keys_made", dict(self.where), parameters))
        return found

    def _by_field(self) -> dict[str, list[Column]]:
        grouped: dict[str, list[Column]] = {}
        for column in self.columns:
            grouped.setdefault(column.field, []).append(column)
        return grouped

    def _parse(self, target: Field, columns: list[Column], chunk: pd.DataFrame) -> ParsedColumn:
        level = self._level_of_key(target)
        if target.names_place or level is not None:
            parts = {column.part: chunk[column.position] for column in columns}
            return self.places.parse(target, parts, own=level)
        column = columns[0]
        codes = self.catalog.code_lists[target.codes] if target.codes else None
        parsed = parse_column(chunk[column.position], target, codes, column.factor)
        if target.references and target.references != self.entity.name:
            return self._refer(target, parsed)
        return parsed

    def _level_of_key(self, target: Field) -> Level | None:
        """The level of the places that the records themselves are, when the field is their code."""
        if self.entity.key == (target.name,) and self.entity.name in {level.value for level in Level}:
            level = Level(self.entity.name)
            return None if level is Level.BUREAU else level
        return None

    def _refer(self, target: Field, parsed: ParsedColumn) -> ParsedColumn:
        read = parsed.values.astype(object)
        texts = read.dropna()
        found = self.references.find(target, texts.unique().tolist())
        keys = {text: key for text, key in found.items() if isinstance(key, str)}
        lost = texts[~texts.isin(list(keys))]
        reasons = {text: reason for text, reason in found.items() if isinstance(reason, Problem)}
        unknown = Problem("reference_unknown", {"entity": target.references})
        problems = {int(row): reasons.get(text, unknown) for row, text in lost.items()}
        if all(text == key for text, key in keys.items()) and not problems:
            return parsed
        mended = {
            int(row): Problem("reference_by_name", {"read": keys[text]})
            for row, text in texts.items()
            if text in keys and keys[text] != text
        }
        values = (
            parsed.values.astype(object)
            .map(lambda text: keys.get(text) if isinstance(text, str) else None)
            .astype(object)
        )
        return ParsedColumn(values.where(values.notna(), None), {**parsed.problems, **problems}, mended)

    def _constant(self, target: Field, text: str, index: pd.Index) -> pd.Series:
        one = pd.DataFrame({0: pd.Series([text], dtype=object)})
        parsed = self._parse(target, [Column(0, "", target.name)], one)
        if parsed.problems:
            problem = parsed.problems[0]
            self._note(Severity.ERROR, target.name, problem, 0, text)
        return pd.Series([parsed.values.iloc[0]] * len(index), index=index, dtype=parsed.values.dtype)

    def _tell(
        self, target: Field, columns: list[Column], chunk: pd.DataFrame, parsed: ParsedColumn, into: list[Finding]
    ) -> None:
        if not parsed.problems and not parsed.mended:
            return
        header = " / ".join(column.header for column in columns)
        shown = [chunk[column.position] for column in columns]

        def text(row: int) -> str:
            whole = " / ".join(str(part.at[row]).strip().lstrip(FORMULA) for part in shown)
            # A child, say, that somebody is paired with, called by its name instead of by its number.
            hide = target.personal or (self._names_person(target) and not whole.isascii())
            return masked(whole) if hide else without_identity(whole)

        for row, problem in parsed.problems.items():
            where = {**self.where, "row": row, "column": header, "field": target.name}
            parameters = {**_hidden(target, problem), "value": text(row)}
            into.append(Finding(Severity.ERROR, problem.code, where, parameters))
        for row, problem in parsed.mended.items():
            severity = Severity.INFO if problem.code in _BY_RULE else Severity.WARNING
            self._note(severity, header, Problem(problem.code, _hidden(target, problem)), row, text(row))

    def _names_person(self, target: Field) -> bool:
        """Whether a field refers to records that have the name of a private person."""
        other = self.catalog.entities.get(target.references or "")
        return other is not None and any(field.personal and field.name in _NAMES for field in other.fields)

    def _note(self, severity: Severity, column: str, problem: Problem, row: int, value: str) -> None:
        note = self._notes.setdefault((column, problem.code), _Note(severity, column, problem, row, value))
        note.count += 1

    def _check_order(self, rows: pd.DataFrame, into: list[Finding]) -> None:
        for first, second in self.entity.ordered:
            if first not in rows or second not in rows:
                continue
            both = rows[[first, second]].astype(object).dropna()
            for row, start, end in both[both[first] > both[second]].itertuples():
                where = {**self.where, "row": int(row), "column": self.header(second), "field": second}
                parameters = {"value": end, "earliest": start, "other": self.header(first)}
                into.append(Finding(Severity.ERROR, "dates_reversed", where, parameters))

    def _take_from_others(self, rows: pd.DataFrame) -> None:
        """Fill what a number is made of, where all rows lack one, as a new record takes it from another field."""
        key = self.entity.key[0]
        if len(self.entity.key) > 1 or (key in rows and rows[key].notna().any()):
            return
        for name in self.entity.natural_key:
            source = self.entity.field(name).taken_from
            if source is not None and source in rows:
                known = rows[name].astype(object) if name in rows else pd.Series(index=rows.index, dtype=object)
                rows[name] = known.where(known.notna(), rows[source]).astype(object)

    def _complete_keys(self, rows: pd.DataFrame, into: list[Finding]) -> set[int]:
        """Make numbers for rows without one out of the natural key; tell of those that lack that, too.

        Returns the rows whose key is not sure, as something in it could not be read.
        """
        wrong = {(f.where["row"], f.where.get("field")) for f in into}
        unsure = {int(str(row)) for row, name in wrong if name in self.entity.key}
        half_known = {int(str(row)) for row, name in wrong if name in self.entity.natural_key} | unsure
        for name in self.entity.key:
            if name in rows and not rows[name].isna().any():
                continue
            made = self._made(rows) if self.entity.key == ("code",) else pd.Series(index=rows.index, dtype=object)
            known = rows[name].astype(object) if name in rows else pd.Series(index=rows.index, dtype=object)
            lacking = known.isna() & made.isna()
            added = known.isna() & made.notna()
            if half_known:
                unsure |= half_known & {int(row) for row in rows.index[added]}
                added &= ~rows.index.isin(unsure)
            self._made_keys += int(added.sum())
            rows[name] = known.where(known.notna(), made).astype(object)
            for row in rows.index[lacking]:
                if (int(row), name) not in wrong:
                    where = {**self.where, "row": int(row), "column": self.header(name), "field": name}
                    into.append(Finding(Severity.ERROR, "key_missing", where, {"value": ""}))
        return unsure

    def _without_known_masks(self, rows: pd.DataFrame, chunk: pd.DataFrame, findings: list[Finding]) -> list[Finding]:
        """The findings without those of masked values that are those of the records there, which are put in."""
        found = [f for f in findings if f.code == "value_masked"]
        key = list(self.entity.key)
        asked = rows.loc[sorted({int(str(f.where["row"])) for f in found}), key].dropna()
        if self.stored is None or not len(asked):
            return findings
        names = list(dict.fromkeys(str(f.where["field"]) for f in found))
        there = self.stored(asked, names).drop_duplicates(key).set_index(key)
        for name in filter(lambda name: is_coded(rows[name]), names):
            rows[name] = rows[name].astype(object)  # a categorical column takes no new values
        known: set[int] = set()
        for finding in found:
            row, name = int(str(finding.where["row"])), str(finding.where["field"])
            values = asked.loc[row].tolist() if row in asked.index else [None]
            at = values[0] if len(key) == 1 else tuple(values)
            value = there.at[at, name] if at in there.index else None
            target, position = self.entity.field(name), self._by_field()[name][0].position
            if not _missing(value) and hidden(target, value) == str(chunk.at[row, position]).strip():
                rows.loc[row, name] = bool(value) if target.type is FieldType.BOOLEAN else value
                known.add(id(finding))
        if known:
            self._masks += len(known)
        return [finding for finding in findings if id(finding) not in known]

    def _made(self, rows: pd.DataFrame) -> pd.Series:
        """For each row a number made of its natural key: the same for the same, so that importing again adds nothing.

        The first field of a natural key must be there, and the others as far as columns are.
        """
        names = [name for name in self.entity.natural_key if name in rows]
        if not names or names[0] != self.entity.natural_key[0]:
            return pd.Series(index=rows.index, dtype=object)
        made = [
            None if _missing(values[0]) else made_key(self.entity.name, values)
            for values in rows[names].itertuples(index=False, name=None)
        ]
        return pd.Series(made, index=rows.index, dtype=object)

    def header(self, name: str) -> str:
        """The headers of the columns that fill a field; its label when none does."""
        headers = [column.header for column in self.columns if column.field == name]
        return " / ".join(headers) or self.entity.field(name).label.zh_CN


def made_key(entity: str, values: Iterable[object]) -> str:
    """A number for a record that has none, made of the values of its natural key."""
    joined = "\x1f".join([entity, *("" if _missing(value) else str(value) for value in values)])
    return "M" + hashlib.sha256(joined.encode()).hexdigest()[:_MADE_DIGITS].upper()


def _missing(value: object) -> bool:
    return value is None or value != value  # noqa: PLR0124 - NaN


def _hidden(target: Field, problem: Problem) -> Mapping[str, object]:
    """The parameters of a problem, with what was read of a private person hidden."""
    if not target.personal or "read" not in problem.parameters:
        return problem.parameters
    return {**problem.parameters, "read": masked(str(problem.parameters["read"]))}
