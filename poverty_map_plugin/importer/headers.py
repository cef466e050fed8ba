"""Finds the header of a table: below titles, of one to three rows, above numbering rows, data, totals and notes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

#: What stands between the parts of a header of several rows.
JOINED = "/"
_BRACKETS = re.compile(r"[(\[【{〔（][^()\[\]【】{}〔〕（）]*[)\]】}〕）]")
_IGNORED = re.compile(r"[\s*＊:：、,，.。·'\"“”_/\\-]")
_NUMBERING = re.compile(r"[(（]?(?:\d{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Z]{1,2}|[①-⑳])[)）]?(?:=.*)?")
_TOTAL = re.compile(
    r"共\s*\d+\s*\w{1,3}|[^\d/]{0,8}(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|合計|小計|總計|subtotal|total)[:：]?",
    re.I,
)
_BARE_TOTAL = re.compile(r"(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|合計|小計|總計)[:：]?")
_NOTE = re.compile(
    r"\s*(?:备\s*注|注|说\s*明|填表说明|填报说明|指标解释|資料|備註|註|說明|note|notes)\s*\d?\s*[:：]"
    r"|\s*(?:填报人|填表人|制表人?|审核人?|负责人|复核人?|单位负责人|联系人|填报单位|填报日期|制表日期|单位[（(]?盖章|日期|填報人|審核人?|負責人)"
    r"[^:：]{0,8}[:：]",
    re.I,
)
_UNIT_NOTE = re.compile(r"(?:计量)?(?:单\s*位|單\s*位|unit)\s*[:：]\s*([^)）]+)", re.I)
_UNIT_PARTS = re.compile(r"[\s,，;；、/和及]+")
_MOST_ROWS = 3
_LONGEST = 60


@dataclass(frozen=True)
class Header:
    """The header of a table.

    Attributes:
        first: its first row, from 1.
        last: its last row; numbering rows under it count.
        names: by position; of several rows joined with `/`, empty where there is none.
        unit_note: what a line above says of the units of the whole sheet, such as 万元 or 户、万元; empty when nothing.
        sure: whether words of it are known; else it only looks like a header.
    """

    first: int
    last: int
    names: tuple[str, ...]
    unit_note: str = ""
    sure: bool = True


def normalised(text: str) -> str:
    """A header word without what offices decorate it with: blanks, stars, brackets, full-width forms, 是否."""
    plain = unicodedata.normalize("NFKC", text).lower()
    without = _BRACKETS.sub("", plain)
    word = _IGNORED.sub("", without) or _IGNORED.sub("", plain)
    return word.removeprefix("是否") or word


def in_brackets(text: str) -> str:
    """What stands in the brackets of a header word, such as its unit; empty when nothing."""
    found = _BRACKETS.findall(unicodedata.normalize("NFKC", text))
    return str(found[-1])[1:-1].strip() if found else ""


def find_header(head: Sequence[Sequence[str]], words: Collection[str], *, numbered: bool = True) -> Header | None:
    """The header in the first rows of a sheet; None when no row looks like one.

    Args:
        head: texts of the first rows, merged cells filled.
        words: known header words, `normalised`.
        numbered: whether a row under it may number the columns; a record like 1 | 2 is none.
    """
    rows = [[" ".join(text.split()) for text in row] for row in head]
    best: tuple[float, int, int] | None = None
    for start in range(len(rows)):
        for count in range(1, _MOST_ROWS + 1):
            window = rows[start : start + count]
            if len(window) < count or any(_is_title(row) or _is_long(row) or _is_remark(row) for row in window):
                break
            score = _score(window, words)
            if score >= 1.0 and (best is None or score > best[0]):
                best = (score, start, count)
    if best is not None and best[0] >= _least(rows[best[1]]):
        _, start, count = best
        return _header(rows, start, count, sure=True, numbered=numbered)
    for start, row in enumerate(rows[:-1]):
        if _looks_like_header(row, rows[start + 1]):
            return _header(rows, start, 1, sure=False, numbered=numbered)
    return None


def _least(row: Sequence[str]) -> float:
    """How much must be known of a header: two words, or one when there are no more."""
    return 1.0 if len({text for text in row if text}) <= 2 else 1.9


def _header(rows: list[list[str]], start: int, count: int, sure: bool, numbered: bool) -> Header:
    names = joined_names(rows[start : start + count])
    last = start + count
    while numbered and last < len(rows) and is_numbering(rows[last]):
        last += 1
    return Header(start + 1, last, names, unit_note(rows[:start]), sure)


def unit_note(rows: Sequence[Sequence[str]]) -> str:
    """What the rows above a header say of the units of the whole sheet; empty when nothing."""
    notes = (_UNIT_NOTE.search(unicodedata.normalize("NFKC", text)) for row in rows for text in row)
    unit = next((match[1] for match in notes if match), "")
    return "、".join(_units(unit))


def _units(text: str) -> Iterator[str]:
    """The units that a note names, up to what is none: another note, a date."""
    for part in _UNIT_PARTS.split(text.strip()):
        if ":" in part or re.search(r"\d", part):
            return
        yield part


def joined_names(window: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The names of columns whose header has several rows, joined with `/`."""
    upper = [list(row) for row in window]
    merged = any(_repeats(row) for row in upper)
    for row, below in () if merged else pairwise(upper):
        # Text files know no merged cells: a group's name stands over its first column only.
        for position in range(1, len(row)):
            if not row[position] and below[position] and row[position - 1] and below[position - 1]:
                row[position] = row[position - 1]
    names = []
    for position in range(max(map(len, upper), default=0)):
        parts = [row[position] for row in upper if position < len(row) and row[position]]
        different = list(dict.fromkeys(parts))
        names.append(different[0] if len(different) == 1 else JOINED.join(p.replace(JOINED, " ") for p in different))
    return tuple(names)


def known_words(name: str) -> list[str]:
    """What of a joined name may be a known word: the last part, all of it, the first."""
    parts = name.split(JOINED)
    return list(dict.fromkeys(normalised(text) for text in (parts[-1], name, *parts[-2:-1]) if text))


def _score(window: list[list[str]], words: Collection[str]) -> float:
    """How many different columns of a window have a known name; more rows must be worth it."""
    names = joined_names(window)
    known = {name for name in names if name and any(word in words for word in known_words(name)[:2])}
    groups = sum(_belongs_over(row, below) for row, below in pairwise(window))
    return len(known) - 0.3 * (len(window) - 1) + 0.5 * groups


def _belongs_over(row: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a row is part of the header below it: a cell is merged over both, or groups stand over columns."""
    down = any(text and text == under for text, under in zip(row, below, strict=False))
    return down or _repeats(row)


def _repeats(row: Sequence[str]) -> bool:
    """Whether a text stands in neighbouring cells, as that of a merged cell does."""
    return any(text and text == beside for text, beside in pairwise(row))


def _is_title(row: Sequence[str]) -> bool:
    return len({text for text in row if text}) <= 1 and len(row) > 1


def _is_remark(row: Sequence[str]) -> bool:
    """A line above the header that says who fills in the sheet, or in which unit."""
    texts = [unicodedata.normalize("NFKC", text) for text in row if text]
    return any(_NOTE.match(text) or _UNIT_NOTE.match(text) for text in texts)


def _is_long(row: Sequence[str]) -> bool:
    """A line of prose, or data: header words are short."""
    texts = [text for text in row if text]
    return any(len(text) > _LONGEST for text in texts) or sum(len(text) > 25 for text in texts) > len(texts) / 2


def _looks_like_header(row: Sequence[str], below: Sequence[str]) -> bool:
    texts = [text for text in row if text]
    plain = not any(re.fullmatch(r"[\d.,%/:-]+", text) for text in texts)
    return len(texts) >= 2 and plain and len(set(texts)) == len(texts) and sum(map(bool, below)) >= len(texts) / 2


def is_numbering(row: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: 1 2 3, 甲 乙 1 2, (1) (2)."""
    texts = [text.strip() for text in row if text.strip()]
    if len(texts) < 2 or not all(_NUMBERING.fullmatch(text) for text in texts):
        return False
    numbers = [int(match[0]) for text in texts if (match := re.search(r"\d+", text))]
    return numbers == list(range(1, len(numbers) + 1)) if numbers else True


def is_total(row: Sequence[str]) -> bool:
    """Whether a row sums others up: its first text, in one of the first columns, is 合计, 板当镇小计, 共8人 ...

    Before it may stand a number of the row; before 小计 alone the place that a merged cell fills in.
    """
    texts = [text.strip() for text in row[:4] if text.strip()]
    numbered = len(texts) > 1 and re.fullmatch(r"\d{1,4}", texts[0]) is not None
    if any(_TOTAL.fullmatch(text) for text in texts[: 2 if numbered else 1]):
        return True
    return any(_BARE_TOTAL.fullmatch(text) for text in texts)


def is_note(row: Sequence[str]) -> bool:
    """Whether a row is a note or a signature under the table: 注:…, 填报人:…"""
    texts = [text for text in dict.fromkeys(row) if text.strip()]
    if not texts or not _NOTE.match(unicodedata.normalize("NFKC", texts[0])):
        return False
    return len(texts) <= 3 or all(":" in unicodedata.normalize("NFKC", text) for text in texts[:3])


#: Rows that may be totals or notes; `is_total` and `is_note` decide.
SUSPICIOUS = re.compile(
    r"共\s*\d|[合小总共累總]\s*[计計]|total|[备備]\s*[注註]|[注註]\s*\d?\s*[:：]|[说說]\s*明|note|填[报表報]|制表|[审審]核|[负負][责責]|复核|联系人|盖章"
    r"|日期[^:：]{0,8}[:：]",
    re.I,
)
#: One of these is in each text that is suspicious: quick to look for among very many.
_SIGNS = ("计", "計", "注", "註", "共", "说", "說", "填", "制", "核", "责", "責", "联", "章", "期")


def may_hold_notes(texts: str) -> bool:
    """Whether many texts, joined, are worth a search for suspicious ones."""
    if texts.isascii():
        lower = texts.lower()
        return "total" in lower or "note" in lower
    return any(sign in texts for sign in _SIGNS) or "total" in (lower := texts.lower()) or "note" in lower
