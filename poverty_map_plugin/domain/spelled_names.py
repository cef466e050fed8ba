"""Many names spelled out once, so that each keystroke is one search through a text and not one per name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from .pinyin import Fit, fit_typed, readings, typed
from .place_names import folded

# A name is a line after its break, each character followed by its readings: 紫'zi云'yun. The next character begins at
# what is no small letter.
_READINGS = "(?:'[a-z]+)*"
_NEXT = rf"[a-z']*[^a-z'\n]{_READINGS}'"
_AT_FIRST = rf"[^a-z'\n]{_READINGS}"
_LETTER = re.compile("[a-z]")


class SpelledNames:
    """Names in an order of the caller's, found by what `pinyin.matches` finds them by.

    It holds nothing but texts and numbers, and can be asked from any thread.
    """

    def __init__(self, names: Iterable[tuple[str, int]]) -> None:
        """Spell names out; with each goes how many characters at its beginning are its short name, too."""
        self._names = [(folded(name.lower()), short) for name, short in names]
        self._ends: list[int] = []
        lines = [f"\n{_spelled(name)}" for name, _ in self._names]
        self._text = "".join(lines) + "\n"
        end = 0
        for line in lines:
            end += len(line)
            self._ends.append(end)

    def search(self, query: str) -> Iterator[tuple[int, Fit]]:
        """The numbers of the names that meet a query, and how well they do.

        First come all that begin with it, in their order, then those that hold it, in theirs: whoever has enough stops.
        """
        query = typed(query)
        if not query:
            return
        pattern = _pattern(query)
        begun = set()
        beginning = pattern if not _LETTER.match(query) else _AT_FIRST + pattern
        for number in self._lines(re.compile("\n" + beginning)):
            how = fit_typed(query, *self._names[number])
            if how is not None and how is not Fit.INSIDE:
                begun.add(number)
                yield number, how
        for number in self._lines(re.compile(pattern)):
            if number not in begun and fit_typed(query, *self._names[number]) is not None:
                yield number, Fit.INSIDE

    def _lines(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """The numbers of the lines in which a pattern is found."""
        at = 0
        while (found := pattern.search(self._text, at)) is not None:
            number = bisect_right(self._ends, found.start())
            at = self._ends[number]
            yield number


def _spelled(name: str) -> str:
    return "".join(f"{c.upper()}'{c}" if _LETTER.match(c) else "'".join((c, *readings(c))) for c in name)


def _pattern(query: str) -> str:
    """Finds no fewer lines than meet the query: in the middle, too, it takes any beginning of a syllable."""
    text, before = "", ""
    for character in query:
        if not _LETTER.match(character):
            text += ("[a-z']*" if before else "") + re.escape(character)
        elif not before:
            text = "'" + character
        elif _LETTER.match(before):
            text += f"(?:{_NEXT})?{character}"
        else:
            text += f"{_NEXT}{character}"
        before = character
    return text
