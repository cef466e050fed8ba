"""Guesses which column of a sheet fills which field: by its name, by the names beside it, by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pandas as pd

from ..catalog.entities import Entity, Field, FieldType, Format
from ..catalog.loader import Catalog
from ..domain.findings import Finding, info, warning
from ..domain.levels import Level
from .headers import JOINED, Header, in_brackets, known_words, normalised
from .mapping import Guess, Target
from .numbers import is_unit, unit_factor
from .positions import PositionColumns
from .texts import all_identity_numbers, identity_number, phone
from .values import parse_column

#: Columns that the plugin itself adds for people to read; an import leaves them out.
REPORT_PREFIX = "导入报告"
#: How it calls the cells of a row that has more than the header.
EXTRA_CELL = f"{REPORT_PREFIX}:多出的单元格"
#: How their headers end, by the language of the sheet.
READING_HELPS = {"zh_CN": "名称路径", "zh_TW": "名稱路徑", "en": " (path of names)"}
_READING_HELPS = tuple(READING_HELPS.values())
_LEVEL_WORDS: Mapping[Level, tuple[str, ...]] = {
    Level.PROVINCE: ("省", "省份", "省名", "省名称", "省自治区"),
    Level.PREFECTURE: ("市", "市州", "地市", "州", "地级市", "市名", "市名称", "州市", "地州市", "市级"),
    Level.COUNTY: ("县", "县名", "区县", "县区", "县市区", "县市", "所在县", "县名称", "县级", "所属县", "县局所在县"),
    Level.TOWNSHIP: ("乡", "镇", "乡镇", "乡镇名", "乡镇名称", "所在乡镇", "乡镇街道", "所属乡镇", "街道"),
    Level.VILLAGE: ("村", "行政村", "村名", "村名称", "所在村", "村居", "所属村", "村社区", "建制村"),
}
_HOUSEHOLD_NAME = ("姓名", "户主姓名", "家庭成员姓名", "成员姓名", "name")
_RELATION = ("与户主关系", "与户主的关系", "和户主关系", "户主关系", "relationtothehead")
#: Shares of the cells, not blank, that must fit for contents to count.
_MOST, _ENOUGH_CELLS = 0.8, 3
_YEARS = re.compile(r"^(?:19|20)\d\d年?度?|(?:19|20)\d\d年?度?$")
_TIMES = ("时间", "日期", "時間", "年月", "年月日")
_PHONES = ("联系电话", "电话", "电话号码", "联系方式", "手机", "手机号", "手机号码")
_EXACT, _ALIAS, _DECORATED, _LEVEL, _CONTENT = 5.0, 4.0, 3.0, 2.5, 1.0


@dataclass(frozen=True)
class _Candidate:
    score: float
    position: int
    target: Target
    reason: Finding
    factor: float | None = None


@dataclass
class ColumnGuesser:
    """Guesses the columns of one entity.

    Attributes:
        known_place: whether a text names a place of the workspace, of a level or of any.
    """

    entity: Entity
    catalog: Catalog
    known_place: Callable[[str, Level | None], bool] | None = None
    _words: dict[str, tuple[float, Field]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for target in self.entity.fields:
            for text in target.aliases:
                self._words.setdefault(normalised(text), (_ALIAS, target))
        for target in self.entity.fields:
            for text in (target.label.zh_CN, target.label.zh_TW, target.label.en, target.name):
                self._words[normalised(text)] = (_EXACT, target)
        for target in self.entity.fields:
            for text in _said_otherwise(target):
                self._words.setdefault(normalised(text), (_ALIAS, target))
        self._place = next((f for f in self.entity.fields if f.names_place), None)

    @property
    def words(self) -> set[str]:
        """Header words that are known: of the fields, and of places' levels."""
        levels = {normalised(word) for words in _LEVEL_WORDS.values() for word in words}
        return set(self._words) | levels | {normalised(word) for word in _RELATION}

    def field(self, name: str) -> Field | None:
        """The entity's field of a name; None when it has none."""
        return next((target for target in self.entity.fields if target.name == name), None)

    def guess(self, header: Header, sample: pd.DataFrame) -> tuple[Guess, ...]:
        """What each column fills.

        Args:
            header: of the table.
            sample: some rows of data; columns are positions.
        """
        candidates = [c for position, name in enumerate(header.names) for c in self._candidates(position, name, header)]
        candidates += self._of_places(header)
        named = {candidate.position for candidate in candidates}
        for position in sample.columns:
            if position not in named and not _is_ours(_name(header, position)):
                candidates += self._by_content(position, sample[position])
        chosen = {at: one for at, one in self._best(candidates).items() if not self._only_numbers(one, sample)}
        return tuple(self._guess(position, header, chosen, candidates, sample) for position in range(len(header.names)))

    def one_row_per_person(self, header: Header) -> bool:
        """Whether a sheet of households has a row for each person: it says how each is related to the head."""
        return self.entity.name == "household" and relation_column(header) is not None

    def _candidates(self, position: int, name: str, header: Header) -> Iterator[_Candidate]:
        if not name or _is_ours(name):
            return
        for rank, word in enumerate(known_words(name)):
            for decorated, text in enumerate(dict.fromkeys((word, _YEARS.sub("", word)))):
                found = self._words.get(text)
                if found is None:
                    continue
                score, target = found
                if self.foreign_unit(name, target):
                    continue
                plain = score == _EXACT and not rank and not decorated
                reason = info("column_by_label" if plain else "column_by_alias", {"column": name}, field=target.name)
                score -= 0.5 * rank + 0.4 * decorated
                yield _Candidate(score, position, Target(target.name), reason, self.factor(name, target, header))
        if self.one_row_per_person(header) and known_words(name)[0] in map(normalised, _HOUSEHOLD_NAME):
            reason = info("column_by_head_row", {"column": name}, field="head_name")
            yield _Candidate(_EXACT, position, Target("head_name"), reason)

    def _of_places(self, header: Header) -> Iterator[_Candidate]:
        """Columns that name a place level by level."""
        if self._place is None:
            return
        for position, name in enumerate(header.names):
            if not name or _is_ours(name):
                continue
            words = known_words(name)
            for level, level_words in _LEVEL_WORDS.items():
                if words[0] not in map(normalised, level_words):
                    continue
                lowest = self._place.place_level
                if lowest is not None and level.digits > lowest.digits:
                    continue
                reason = info("column_by_place_level", {"column": name}, field=self._place.name, level=level.value)
                yield _Candidate(_LEVEL, position, Target(self._place.name, level), reason)

    def factor(self, name: str, target: Field, header: Header) -> float | None:
        """What bare numbers of a column are multiplied by for a field; None when the sheet does not say."""
        if target.unit is None or target.type not in (FieldType.INTEGER, FieldType.REAL):
            return None
        for text in (in_brackets(name), name.rpartition(JOINED)[2].partition(":")[2]):
            if text and (factor := unit_factor(text, target.unit)) is not None:
                return factor
        if target.unit != "yuan":
            return None
        # 户、万元: what is no unit of money is that of other columns.
        found = (unit_factor(text, target.unit) for text in header.unit_note.split("、") if text)
        return next((factor for factor in found if factor is not None), None)

    def foreign_unit(self, name: str, target: Field) -> str:
        """The unit that a header names when values of the field cannot be in it; empty when there is none."""
        if target.unit is None or target.type not in (FieldType.INTEGER, FieldType.REAL):
            return ""
        text = in_brackets(name)
        return text if is_unit(text) and unit_factor(text, target.unit) is None else ""

    def _by_content(self, position: int, cells: pd.Series) -> Iterator[_Candidate]:
        texts = [text.strip() for text in cells if text and text.strip()]
        if len(texts) < _ENOUGH_CELLS:
            return
        for target in self.entity.fields:
            share = self._share(target, texts)
            if share >= _MOST:
                reason = warning("column_by_content", {}, field=target.name, share=round(100 * share))
                yield _Candidate(_CONTENT * share, position, Target(target.name), reason)

    def _share(self, target: Field, texts: list[str]) -> float:
        """The share of texts that can hardly be anything else than values of a field."""
        fits: Callable[[str], bool] | None = None
        if target.format is Format.IDENTITY_NUMBER:
            if all_identity_numbers(texts):
                return 1.0
            fits = lambda text: len(text) == 18 and identity_number(text).problem is None  # noqa: E731
        elif target.format is Format.PHONE:
            fits = lambda text: len(text) >= 11 and phone(text).problem is None  # noqa: E731
        elif target.names_place and self.known_place is not None:
            known, level = self.known_place, target.place_level
            fits = lambda text: len(text) > 2 and known(text, level)  # noqa: E731
        elif target.codes:
            column = parse_column(pd.Series(texts, dtype=object), target, self.catalog.code_lists[target.codes])
            return float(column.values.notna().mean()) if len(set(texts)) > 1 else 0.0
        return sum(map(fits, texts)) / len(texts) if fits else 0.0

    def _best(self, candidates: list[_Candidate]) -> dict[int, _Candidate]:
        """The best candidate of each column, no field twice; contents that fit two columns are nobody's."""
        chosen: dict[int, _Candidate] = {}
        taken: set[str] = set()
        for candidate in sorted(candidates, key=lambda c: (-c.score, c.position)):
            if candidate.position in chosen or str(candidate.target) in taken:
                continue
            if candidate.score <= _CONTENT and self._twice(candidate, candidates):
                continue
            chosen[candidate.position] = candidate
            taken.add(str(candidate.target))
        return chosen

    def _only_numbers(self, candidate: _Candidate, sample: pd.DataFrame) -> bool:
        """Whether a column that may be the record's number only numbers the rows: 1 2 3, in every office's sheet."""
        key = self.entity.key == (candidate.target.field,) and self.entity.natural_key
        if not key or candidate.reason.code != "column_by_alias" or candidate.position not in sample.columns:
            return False
        texts = [text.strip() for text in sample[candidate.position] if text.strip()]
        return len(texts) > 1 and texts == [str(number) for number in range(1, len(texts) + 1)]

    def _twice(self, candidate: _Candidate, candidates: list[_Candidate]) -> bool:
        others = [c for c in candidates if c.target == candidate.target and c.position != candidate.position]
        return any(other.score >= candidate.score for other in others)

    def _guess(
        self,
        position: int,
        header: Header,
        chosen: Mapping[int, _Candidate],
        candidates: list[_Candidate],
        sample: pd.DataFrame,
    ) -> Guess:
        name = _name(header, position)
        found = chosen.get(position)
        where = {"column": name}
        if found is not None:
            reason = Finding(found.reason.severity, found.reason.code, where, found.reason.parameters)
            return Guess(position, name, found.target, reason, found.score > _CONTENT, found.factor)
        if name.startswith(REPORT_PREFIX):
            return Guess(position, name, None, info("column_of_report", where))
        if name.endswith(_READING_HELPS):
            return Guess(position, name, None, info("column_for_reading", where))
        if any(c.position == position and self._only_numbers(c, sample) for c in candidates):
            return Guess(position, name, None, warning("column_only_numbers", where), sure=False)
        taken = [other for other in chosen if other != position]
        points = PositionColumns.of(self.entity, header.names, taken)
        if points is not None and position in points.positions:
            return Guess(position, name, None, info("column_of_position", where))
        if (foreign := self._in_foreign_unit(name)) is not None:
            target, unit = foreign
            reason = warning("column_wrong_unit", where, field=target.name, unit=unit)
            return Guess(position, name, None, reason, sure=False)
        lost = max((c for c in candidates if c.position == position), key=lambda c: c.score, default=None)
        if lost is not None:
            return Guess(
                position, name, None, warning("column_field_taken", where, field=lost.target.field), sure=False
            )
        empty = position not in sample.columns or not sample[position].str.strip().any()
        return Guess(position, name, None, info("column_without_field", where), sure=empty)

    def _in_foreign_unit(self, name: str) -> tuple[Field, str] | None:
        """The field that a column is called like, and its unit, which does not fit."""
        for word in known_words(name):
            target = self._words.get(word, (0.0, None))[1]
            if target is not None and (unit := self.foreign_unit(name, target)):
                return target, unit
        return None


def relation_column(header: Header) -> int | None:
    """The position of the column that says how a person is related to the head of the household."""
    words = set(map(normalised, _RELATION))
    for position, name in enumerate(header.names):
        if name and not words.isdisjoint(known_words(name)):
            return position
    return None


def _said_otherwise(target: Field) -> Iterator[str]:
    """Other ways to write the names of a field: 竣工时间 for 竣工日期, 受赠地 for 受赠地代码, 手机号码 for 联系电话."""
    labels = (target.label.zh_CN, target.label.zh_TW)
    if target.type in (FieldType.DATE, FieldType.DATETIME):
        for text in (*labels, *target.aliases):
            for ending in _TIMES:
                if text.endswith(ending):
                    yield from (text.removesuffix(ending) + other for other in _TIMES if other != ending)
    if target.names_place and target.place_level is None:
        for text in labels:
            bare = re.sub("(代码|代碼)$", "", text)
            if bare != text:
                yield from (bare, *(bare + ending for ending in ("名称", "地点", "地址", "点")))
    if target.format is Format.PHONE and target.name == "phone":
        yield from _PHONES


def _name(header: Header, position: int) -> str:
    return header.names[position] if position < len(header.names) else ""


def _is_ours(name: str) -> bool:
    return name.startswith(REPORT_PREFIX) or name.endswith(_READING_HELPS)
