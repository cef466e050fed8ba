"""Matches a text of a sheet to the one place that it means, or names the candidates; it never guesses among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..catalog.provinces import OldCode
from ..domain import place_names
from ..domain.levels import ADMIN_LEVELS, Level
from .divisions import read_code
from .place_index import NameIndex

_COUNTY_DIGITS = Level.COUNTY.digits
_ALL_DIGITS = tuple(level.digits for level in reversed(ADMIN_LEVELS))
_HAS_DIGITS = re.compile(r"\d{2}")
_CODE_THEN_NAME = re.compile(r"\s*(?P<code>\d{12}|\d{9}|\d{6}|\d{4})(?P<name>[^\d.,].*)", re.DOTALL)
_NAME_THEN_CODE = re.compile(r"(?P<name>\D.*\D)(?P<code>\d{12}|\d{9}|\d{6})[^\w]*", re.DOTALL)
#: Renamed twice at most so far.
_LONGEST_CHAIN = 4


class PlaceMatch(NamedTuple):
    """What a text was understood as.

    Attributes:
        code: of the place; None when it is not sure.
        candidates: codes that it may mean when there is no `code`.
        how: for a match `code`, `old_code`, `name`, `old_name` or `path`. Without one `blank`, `unknown` (nothing is called
            so), `ambiguous` (several are), `contradiction` (the parts of the text, or code and name, exclude each other),
            `upper_unknown` (a part above is not known), `other_kind` (only the word for the kind differs), `near` (one
            character differs), `old_code` (an old code whose numbers cannot be carried over for sure), `digits_lost` (a
            spreadsheet cut the code), `wrong_level` (a place of another level), `outside` (not in `within`),
            `other_province`.
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
        self._index = NameIndex(names, ((each.name, self._old[each.old]) for each in old_codes.values()))

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
        """The place of `level` whose name, and those of the places above it, are given one by one; blank ones are left out.

        A part may be a name, a path or a code.
        """
        return PlaceMatch(None, (), "unknown")

    def check_name(self, code: str, name: str) -> bool:
        """Whether a name, or a path of names, could be that of the place; a blank one speaks against nothing.

        Another word for the kind (an upgraded township) is no contradiction unless a neighbour is called just so.
        """
        return True

    def _coded(self, text: str, digits: int | None, within: str, name: str) -> PlaceMatch | None:
        """The place of a text that is a code or holds one; None when it holds none."""
        code, damage = read_code(text)
        if damage == "lost":
            return PlaceMatch(None, (), "digits_lost")
        if code is None:
            both = _CODE_THEN_NAME.fullmatch(text) or _NAME_THEN_CODE.fullmatch(text)
            if both is None:
                return None
            code = read_code(both["code"])[0]
            name = name or both["name"]
            if code is None:
                return None
        return self._of_code(code, digits, within, name)

    def _of_code(self, code: str, digits: int | None, within: str, name: str) -> PlaceMatch:
        return PlaceMatch(code, (), "code")

    def _named(self, parts: tuple[str, ...], digits: int | None, within: str) -> PlaceMatch:
        return PlaceMatch(None, (), "unknown")


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
