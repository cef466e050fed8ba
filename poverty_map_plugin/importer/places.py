"""Matches a text of a sheet to the one place that it means, or names the candidates; it never guesses among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from ..catalog.provinces import OldCode
from ..domain import place_names
from ..domain.levels import ADMIN_LEVELS, Level
from .divisions import read_code
from .place_index import NameIndex

_COUNTY_DIGITS = Level.COUNTY.digits
_ALL_DIGITS = tuple(level.digits for level in reversed(ADMIN_LEVELS))
#: Digits of the places above, by digits.
_ABOVE = {lower.digits: upper.digits for upper, lower in pairwise(ADMIN_LEVELS)}
_HAS_DIGITS = re.compile(r"\d{2}|^\s*\d\.")
_ONLY_DIGITS = re.compile(r"[\W\d]*")
_CODE_THEN_NAME = re.compile(r"\s*(?P<code>\d{12}|\d{9}|\d{6}|\d{4})(?P<name>[^\d.,].*)", re.DOTALL)
_NAME_THEN_CODE = re.compile(r"(?P<name>\D.*\D)(?P<code>\d{12}|\d{9}|\d{6})[^\w]*", re.DOTALL)
#: Renamed twice at most so far.
_LONGEST_CHAIN = 4


class PlaceMatch(NamedTuple):
    """What a text was understood as.

    Attributes:
        code: of the place; None when it is not sure.
        candidates: codes that it may mean when there is no `code`.
        how: for a match `code`, `old_code`, `name`, `old_name` or `path`. Without one:
            `blank`; `unknown`: no place has this code or name; `ambiguous`: several have this name;
            `contradiction`: parts of the text, or code and name, exclude each other; `upper_unknown`: a part above it
            is not known; `other_kind`: only the word for the kind differs; `near`: one character differs;
            `old_code`: an old code whose numbers cannot be carried over for sure; `digits_lost`: a spreadsheet cut
            the code; `wrong_level`: the code of a place of another level; `outside`: not in `within`;
            `other_province`: the code of one; `incomplete`: of the parts the place itself is blank.
    """

    code: str | None
    candidates: tuple[str, ...]
    how: str


class PlaceMatcher:
    """Knows the places of one workspace by code and name."""

    def __init__(self, names: Mapping[str, str], old_codes: Mapping[str, OldCode], province: str) -> None:
        """Index the places.

        Args:
            names: official names by canonical code, of all levels.
            old_codes: codes of counties that were replaced, by the old code.
            province: two-digit code of the workspace's province.
        """
        self._names = names
        self._province = province
        self._old = {old: _newest(old, old_codes) for old in old_codes}
        olds: dict[str, set[str]] = {}
        for each in old_codes.values():
            olds.setdefault(self._old[each.old], set()).add(each.name)
        #: Today's counties that several were merged into: the numbers of their townships were given anew.
        self._merged = {new for new, names_of_old in olds.items() if len(names_of_old) > 1}
        self._old_names = [(each.name, self._old[each.old]) for each in old_codes.values()]

    def match(self, text: str, level: Level | None, within: str = "", name: str = "") -> PlaceMatch:
        """The place that a text means: a code, a name, or a path of names.

        Args:
            level: the level of the place; None for any.
            within: code of a place that it lies in.
            name: the name given beside a code, "" when not known.
        """
        digits = level.digits if level else None
        if text in self._names:
            return self._of_code(text, digits, within, name)
        if _HAS_DIGITS.search(text):
            found = self._coded(text, digits, within, name)
            if found is not None:
                return found
        parts = place_names.name_parts(text)
        if not parts:
            return PlaceMatch(None, (), "blank")
        return self._named(parts, digits, within)

    def match_parts(self, parts: Mapping[Level, str], level: Level, within: str = "") -> PlaceMatch:
        """The place of `level` when its name and those above it are given one by one; blank ones do not count.

        A part may be a name, a path or a code. Parts below `level` do not count.
        """
        given = [(each, parts[each]) for each in ADMIN_LEVELS if parts.get(each, "").strip()]
        if not given or level not in dict(given):
            return PlaceMatch(None, (), "blank")
        above: tuple[str, ...] = (within,)
        doubt, raised = "", False
        for each, text in given[: [each for each, _ in given].index(level)]:
            codes = self._upper(text, each)
            if not codes and each is Level.TOWNSHIP:
                codes = [code for other in _raised(text) for code in self._upper(other, each)]
                raised = bool(codes)
            if not codes:
                doubt = doubt or "upper_unknown"
                continue
            narrowed = tuple({max(code, up, key=len) for code in codes for up in above if _related(code, up)})
            if not narrowed:
                # The parts above exclude each other: whatever lies in any of them is worth a look.
                doubt = "contradiction"
            above = narrowed or above
        match = self._below(parts[level], level, above, doubt, within)
        return match._replace(how="old_name") if raised and match.code else match

    def check_name(self, code: str, name: str) -> bool:
        """Whether a name, or a path of names, could be that of the place; a blank one speaks against nothing.

        Another word for the kind (an upgraded township) is no contradiction unless a neighbour is called just so.
        """
        if code not in self._names:
            return False
        parts = place_names.name_parts(name)
        if not parts:
            return True
        digits = len(code)
        found = self._found(parts, digits)
        if code in found:
            return True
        # Beside a full name that a neighbour bears, the same name of another kind means that neighbour.
        neighbours = code[: _ABOVE.get(digits, 0)]
        if any(other.startswith(neighbours) for other in found):
            return False
        return code in self._index.other_kind("".join(parts), digits) or code in self._index.other_kind(
            parts[-1], digits
        )

    @cached_property
    def _index(self) -> NameIndex:
        """Made when a name is asked for first: a file of codes needs none, and of 20,000 places it takes a second."""
        return NameIndex(self._names, self._old_names)

    def _coded(self, text: str, digits: int | None, within: str, name: str) -> PlaceMatch | None:
        """The place of a text that is a code or holds one; None when it holds none."""
        code, damage = read_code(text)
        if damage == "lost":
            return PlaceMatch(None, (), "digits_lost")
        if code is None:
            both = _CODE_THEN_NAME.fullmatch(text) or _NAME_THEN_CODE.fullmatch(text)
            if both is None:
                return PlaceMatch(None, (), "unknown") if _ONLY_DIGITS.fullmatch(text) else None
            code = read_code(both["code"])[0]
            if code is None:
                return None
            name = name or both["name"]
        return self._of_code(code, digits, within, name)

    def _of_code(self, code: str, digits: int | None, within: str, name: str) -> PlaceMatch:
        how = "code"
        if code not in self._names:
            county = code[:_COUNTY_DIGITS]
            if len(code) == Level.TOWNSHIP.digits and code.endswith("000") and county in {*self._names, *self._old}:
                code = county  # padded to nine digits
            if county in self._old:
                how, code = "old_code", self._old[county] + code[_COUNTY_DIGITS:]
            if code not in self._names:
                return PlaceMatch(None, (), "unknown" if code.startswith(self._province) else "other_province")
        if digits is not None and len(code) != digits:
            above = code[:digits]
            fits = above in self._names and above.startswith(within) and len(above) == digits
            return PlaceMatch(None, (above,) if fits else (), "wrong_level")
        if not code.startswith(within):
            return PlaceMatch(None, (), "outside")
        if name and not self.check_name(code, name):
            named = self._found(place_names.name_parts(name), len(code))
            return PlaceMatch(None, tuple(dict.fromkeys([code, *_in(named, within)])), "contradiction")
        if how == "old_code" and len(code) > _COUNTY_DIGITS and code[:_COUNTY_DIGITS] in self._merged and not name:
            return PlaceMatch(None, (code,), how)
        return PlaceMatch(code, (), how)

    def _found(self, parts: tuple[str, ...], digits: int | None) -> list[str]:
        """Codes of all places that the parts, or all of them as one text, may mean."""
        if len(parts) > 1:
            found = self._index.find_at(parts, digits)
            if found:
                return found
        text = "".join(parts)
        found = self._index.find(text, digits)
        if not found and digits in (None, Level.VILLAGE.digits):
            for written in _villages(text):
                found = found or self._index.find(written, digits)
        return found

    def _named(self, parts: tuple[str, ...], digits: int | None, within: str) -> PlaceMatch:
        text = "".join(parts)
        everywhere = self._found(parts, digits)
        found = _in(everywhere, within)
        if len(found) == 1:
            return PlaceMatch(found[0], (), self._how(text, found[0]))
        if found:
            return PlaceMatch(None, tuple(found), "ambiguous")
        if everywhere:
            return PlaceMatch(None, (), "outside")
        # A township alone may be another one of that name that is no more; with its county or village it is not.
        paths = {other: _in(self._found((other,), digits), within) for other in _raised(text)}
        codes = {code for other, found in paths.items() for code in found if not self._index.is_name(other, code)}
        if len(codes) == 1:
            return PlaceMatch(codes.pop(), (), "old_name")
        return self._explained(text, digits, within)

    def _how(self, text: str, code: str) -> str:
        if self._index.is_old(text, code):
            return "old_name"
        alone = any(self._index.is_name(written, code) for written in (text, *_villages(text)))
        return "name" if alone else "path"

    def _explained(self, text: str, digits: int | None, within: str) -> PlaceMatch:
        """Why nothing is found, with what comes near: from the longest beginning that names a place above on."""
        for end in range(len(text) - 2, -1, -1):
            above = self._index.find_upper(text[:end]) if end else ("",)
            if not above:
                continue
            rest = text[end:]
            elsewhere = self._found((rest,), digits) if end else []
            if elsewhere:
                return PlaceMatch(None, tuple(_in(elsewhere, within)), "contradiction")
            for how, codes in self._nearly(rest, digits):
                near = _in(_in(codes, above), within)
                if near:
                    return PlaceMatch(None, tuple(sorted(set(near))), how)
        return PlaceMatch(None, (), "unknown")

    def _nearly(self, text: str, digits: int | None) -> Iterator[tuple[str, list[str]]]:
        """What a text may mean that names no place, in order of likelihood."""
        levels = [digits] if digits else _ALL_DIGITS
        for each in levels:
            yield "other_kind", self._index.other_kind(text, each)
        for each in levels:
            village = place_names.without_committee(text) if each == Level.VILLAGE.digits else text
            yield "near", self._index.near(village, each)
        for each in levels:
            yield "upper_unknown", self._index.longest_end(text, each)

    def _upper(self, text: str, level: Level) -> list[str]:
        """Codes that a part above the place asked for may mean."""
        match = self._coded(text, level.digits, "", "") if _HAS_DIGITS.search(text) else None
        if match is not None:
            return [match.code] if match.code else []
        parts = place_names.name_parts(text)
        return self._found(parts, level.digits)

    def _below(self, text: str, level: Level, above: tuple[str, ...], doubt: str, within: str) -> PlaceMatch:
        """The place that a text means in those above; with a `doubt` about these it is only a candidate."""
        match = self.match(text, level, within)
        if match.how in ("blank", "digits_lost", "wrong_level", "outside", "unknown", "other_province"):
            return match
        codes = [match.code] if match.code else list(match.candidates)
        found = _in(codes, above)
        if doubt or not found:
            how = doubt or ("contradiction" if match.code or match.how == "ambiguous" else match.how)
            return PlaceMatch(None, tuple(found or codes), how)
        if match.code or (match.how == "ambiguous" and len(found) == 1):
            return PlaceMatch(found[0], (), match.how if match.code else "path")
        return PlaceMatch(None, tuple(found), match.how)


def _villages(text: str) -> Iterator[str]:
    """Other ways to write the name of a village's committee."""
    place = place_names.without_committee(text)
    if place != text:
        yield place
        yield place.removesuffix("社区").removesuffix("村")


def _raised(text: str) -> Iterator[str]:
    """A text with a township of it raised since: 宗地乡 is 宗地镇 today, or a 街道."""
    for position, sign in enumerate(text):
        if position and sign in "乡鄉镇鎮":
            if sign in "乡鄉":
                yield text[:position] + "镇" + text[position + 1 :]
            yield text[:position] + "街道" + text[position + 1 :]


def _newest(old: str, old_codes: Mapping[str, OldCode]) -> str:
    """Today's code of an old one, which may have been replaced more than once."""
    code = old
    for _ in range(_LONGEST_CHAIN):
        if code not in old_codes:
            break
        code = old_codes[code].new
    return code


def _in(codes: Iterable[str], within: str | tuple[str, ...]) -> list[str]:
    return [code for code in codes if code.startswith(within)]


def _related(code: str, other: str) -> bool:
    """Whether one of two places lies in the other."""
    return code.startswith(other) or other.startswith(code)
