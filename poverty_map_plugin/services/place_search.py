"""Finds places and bureaus while one types: by name, pinyin or code of today, and by what they were called once."""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from ..domain.admin_code import normalise
from ..domain.levels import Level
from ..domain.pinyin import Fit, typed
from ..domain.place_names import bare, folded, forms, without_committee
from ..domain.scope import Scope
from ..domain.spelled_names import SpelledNames

if TYPE_CHECKING:
    from ..catalog.provinces import OldCode
    from .places import Place

#: Of places that are called alike, the order in which they are offered.
_LEVELS = (Level.PROVINCE, Level.PREFECTURE, Level.COUNTY, Level.BUREAU, Level.TOWNSHIP, Level.VILLAGE)
_SEPARATOR = " › "
_FEWEST_DIGITS = 2
#: The number of a place, how it meets a query, and under which old name.
_Found = tuple[int, Fit, str]


@dataclass(frozen=True)
class PlaceHit:
    """A place found.

    Attributes:
        lineage: the short names of the places it lies in, without the province; of a bureau, of those above it.
        old_name: what the place was called when that, or the code of that time, was typed.
    """

    scope: Scope
    name: str
    lineage: str
    old_name: str = ""


class PlaceSearch:
    """The names and codes of all places, spelled out once: a tenth of a second or two for a province.

    It knows no store and does not change: a thread may ask it while another does.
    """

    def __init__(self, places: Iterable[Place], old_codes: Mapping[str, OldCode]) -> None:
        def importance(place: Place) -> tuple[int, bool, bool, str]:
            return _LEVELS.index(place.level), place.mark is None, not place.is_key, place.code

        self._places = tuple(sorted(places, key=importance))
        self._by_code = {place.code: place for place in self._places}
        self._numbers = {place.code: number for number, place in enumerate(self._places)}
        self._codes = sorted(self._by_code)
        self._old = {
            old: (today, entry.name)
            for old, entry in old_codes.items()
            if (today := _todays(old, old_codes)) in self._by_code
        }
        self._old_names = sorted((self._numbers[today], name) for today, name in self._old.values())
        self._spelled = SpelledNames([_searched(place) for place in self._places])
        others = [(number, form) for number, place in enumerate(self._places) for form in _other_forms(place)]
        self._other_numbers = [number for number, _ in others]
        self._spelled_others = SpelledNames([(form, 0) for _, form in others])
        self._spelled_old = SpelledNames([(name, len(bare(name, Level.COUNTY))) for _, name in self._old_names])

    def search(self, query: str, most: int) -> tuple[PlaceHit, ...]:
        """The places that meet a query, no more than `most`.

        What is called so comes before what begins so, and that before what holds it; of these the higher place first,
        of one level key sites and key poor places first.
        """
        best: dict[int, tuple[Fit, str]] = {}
        for number, how, old_name in chain(
            self._found_by_code(query), self._found_once(query), self._found_today(query, most)
        ):
            if number not in best or how < best[number][0]:
                best[number] = how, old_name
        ranked = heapq.nsmallest(most, best, key=lambda number: (best[number][0], number))
        return tuple(self._hit(self._places[number], best[number][1]) for number in ranked)

    def _found_today(self, query: str, most: int) -> Iterator[_Found]:
        """By today's names; of those that only hold the query no more than are wanted: they come in their order."""
        for number, how in self._spelled_others.search(query):
            yield self._other_numbers[number], how, ""
        for count, (number, how) in enumerate(self._spelled.search(query)):
            if how is Fit.INSIDE and count >= most:
                break
            yield number, how, ""

    def _found_once(self, query: str) -> Iterator[_Found]:
        """By old names."""
        for old_number, how in self._spelled_old.search(query):
            number, old_name = self._old_names[old_number]
            yield number, how, old_name

    def _found_by_code(self, query: str) -> Iterator[_Found]:
        """By a code or the beginning of one."""
        code = typed(query).upper()
        if code in self._by_code:
            yield self._numbers[code], Fit.EXACT, ""
        if code.isascii() and code.isdigit() and len(code) >= _FEWEST_DIGITS:
            yield from self._found_by_digits(code)

    def _found_by_digits(self, digits: str) -> Iterator[_Found]:
        whole = normalise(digits) or digits
        if whole in self._by_code:
            yield self._numbers[whole], Fit.EXACT, ""
        for code in self._codes[bisect_left(self._codes, digits) :]:
            if not code.startswith(digits):
                break
            yield self._numbers[code], Fit.PREFIX, ""
        for old, (today, name) in self._old.items():
            if old.startswith(digits):
                yield self._numbers[today], Fit.EXACT if old == whole else Fit.PREFIX, f"{name} {old}"
            elif whole.startswith(old):
                below = today + whole[len(old) :]
                yield self._numbers[below if below in self._by_code else today], Fit.PREFIX, f"{name} {old}"

    def _hit(self, place: Place, old_name: str) -> PlaceHit:
        above: list[str] = []
        seen = {place.code}
        parent = self._by_code.get(place.parent or "")
        while parent is not None and parent.code not in seen:
            seen.add(parent.code)
            above.append(parent.short_name)
            parent = self._by_code.get(parent.parent or "")
        # All lie in the province, all bureaus are of the company.
        lineage = _SEPARATOR.join(reversed(above[:-1]))
        name = without_committee(place.name) if place.level is Level.VILLAGE else place.name
        return PlaceHit(place.scope, name, lineage, old_name)


def _searched(place: Place) -> tuple[str, int]:
    """The name as it is looked for, without 村民委员会 that all villages bear, and the length of its short form."""
    name = folded(place.name)
    name = without_committee(name) if place.level is Level.VILLAGE else name
    short = folded(place.short_name) if place.level is not Level.VILLAGE else bare(name, Level.VILLAGE)
    return name, len(short) if name.startswith(short) else 0


def _other_forms(place: Place) -> tuple[str, ...]:
    """Ways of writing the name above the village that it does not begin with: 紫云县, 六枝区."""
    if place.level in (Level.VILLAGE, Level.BUREAU):
        return ()
    return forms(place.name, place.level).full[1:]


def _todays(old: str, old_codes: Mapping[str, OldCode]) -> str:
    """Today's code, over as many changes as there were."""
    code, seen = old, {old}
    while code in old_codes and old_codes[code].new not in seen:
        code = old_codes[code].new
        seen.add(code)
    return code
