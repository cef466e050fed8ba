"""Pinyin as people type it to find a name: zy, ziyun, zyun and ziy all mean 紫云."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from functools import cache
from pathlib import Path

from .place_names import folded

#: A line a syllable without its tone, v for ü, and the characters that may be read so. See the README beside it.
TABLE = Path(__file__).parent / "data" / "pinyin.tsv"
#: Nobody types more of a name; what is longer was pasted.
_LONGEST = 40


class Fit(IntEnum):
    """How well a name meets what was typed, the best first: it is that, it begins so, it holds that."""

    EXACT = 0
    PREFIX = 1
    INSIDE = 2


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """Readings by character; read when something is typed for the first time."""
    found: dict[str, list[str]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        syllable, characters = line.split("\t")
        for character in characters:
            found.setdefault(character, []).append(syllable)
    return {character: tuple(syllables) for character, syllables in found.items()}


def readings(character: str) -> tuple[str, ...]:
    """The syllables that a character may be read as, without tones; none for what is no Chinese character."""
    return _table().get(character, ())


def typed(text: str) -> str:
    """What was typed as it is looked for: small letters, v for ü, simplified characters, no blanks and apostrophes."""
    return folded(text.lower().replace("ü", "v"))[: _LONGEST + 1]


def matches(query: str, name: str) -> bool:
    """Whether a name holds what was typed: characters, initials, syllables or all of them mixed.

    Of the last syllable any beginning will do; of the others their initial (z or zh) or the whole.
    """
    return fit(query, name) is not None


def fit(query: str, name: str, short: int = 0) -> Fit | None:
    """How well a name meets what was typed; None when it does not.

    `short` is how many characters at its beginning are its short name, which is the name, too: 2 of 紫云县.
    """
    return fit_typed(typed(query), folded(name.lower()), short)


def fit_typed(query: str, name: str, short: int = 0) -> Fit | None:
    """As `fit`, of a query that `typed` made and a folded name in small letters."""
    if not query or len(query) > _LONGEST:
        return None
    best: Fit | None = None
    for end, is_whole in _walk(query, 0, name, 0):
        if is_whole and end in (len(name), short):
            return Fit.EXACT
        best = Fit.PREFIX
    if best is None and any(next(_walk(query, 0, name, start), None) for start in range(1, len(name))):
        best = Fit.INSIDE
    return best


def _walk(query: str, at: int, name: str, place: int) -> Iterator[tuple[int, bool]]:
    """The ways in which the rest of a query meets a name from a place on.

    Each is where in the name it ends, and whether it ends with a whole syllable or an initial.
    """
    if at == len(query):
        yield place, True
        return
    if place == len(name):
        return
    character = name[place]
    if query[at] == character:
        yield from _walk(query, at + 1, name, place + 1)
    left = len(query) - at
    for reading in readings(character):
        initial = 2 if reading[1:2] == "h" else 1
        if left <= len(reading) and reading.startswith(query[at:]):
            yield place + 1, left in (1, initial, len(reading))
        for length in {1, initial, len(reading)}:
            if length < left and query.startswith(reading[:length], at):
                yield from _walk(query, at + length, name, place + 1)
