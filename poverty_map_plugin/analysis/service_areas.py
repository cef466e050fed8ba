"""Which bureau serves which place: bureaus are a hierarchy of their own, laid over the administrative one."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..domain.levels import Level


@dataclass(frozen=True)
class Area:
    """All places whose code begins with `prefix`, but for those that begin with one of `without`."""

    prefix: str
    without: tuple[str, ...] = ()

    def holds(self, code: str) -> bool:
        """Whether the place of that code lies in the area."""
        return code.startswith(self.prefix) and not code.startswith(self.without)


class BureauAreas:
    """Which bureau serves which place.

    The longest area that a place's code begins with decides, so that a township of a county can be another bureau's.
    An area that several bureaus claim goes to the lowest of them, among equals to the first by code. A place that no
    area holds as a whole, such as a province served by its counties' bureaus, belongs to the lowest bureau that
    stands above all bureaus of its townships, provided that each township has one.
    """

    def __init__(
        self, parents: Mapping[str, str | None], areas: Iterable[tuple[str, str]], townships: Iterable[str]
    ) -> None:
        """`parents`: bureau -> bureau above or None; `areas`: (bureau, place code); `townships`: all codes of them."""
        self.parents = {code: parent if parent in parents else None for code, parent in parents.items()}
        claims: dict[str, list[str]] = defaultdict(list)
        for bureau, place in areas:
            if bureau in self.parents:
                claims[place].append(bureau)
        self.owners = {
            place: min(bureaus, key=lambda code: (-len(self.ancestors(code)), code))
            for place, bureaus in claims.items()
        }
        self._townships = sorted(townships)
        self._found: dict[str, str | None] = {}
        self._areas: dict[str, tuple[Area, ...]] = {}

    def ancestors(self, bureau: str) -> tuple[str, ...]:
        """The bureau itself and those above it, upwards; a circle of parents ends where it closes."""
        line: list[str] = []
        code: str | None = bureau
        while code is not None and code not in line:
            line.append(code)
            code = self.parents.get(code)
        return tuple(line)

    def owner(self, code: str) -> str | None:
        """The bureau that a place, or a record placed there, belongs to; of a bureau's own code, itself."""
        if code in self.parents:
            return code
        if code not in self._found:
            prefix = _longest(self.owners, code)
            self._found[code] = self.owners[prefix] if prefix is not None else self._above_all(code)
        return self._found[code]

    def areas(self, bureau: str) -> tuple[Area, ...]:
        """What a bureau and all bureaus below it serve, as areas that do not overlap."""
        if bureau not in self._areas:
            self._areas[bureau] = self._areas_of(bureau)
        return self._areas[bureau]

    def _areas_of(self, bureau: str) -> tuple[Area, ...]:
        mine = {code for code in self.parents if bureau in self.ancestors(code)}
        tops: dict[str, list[str]] = {}
        for place in sorted(self.owners):
            above = _longest(self.owners, place, strictly=True)
            if self.owners[place] in mine:
                if above is None or self.owners[above] not in mine:
                    tops[place] = []
            elif above is not None and self.owners[above] in mine:
                tops[max(top for top in tops if place.startswith(top))].append(place)
        return tuple(Area(place, tuple(without)) for place, without in tops.items())

    def _above_all(self, code: str) -> str | None:
        common: tuple[str, ...] | None = None
        if not self.owners or len(code) >= Level.TOWNSHIP.digits:
            return None
        first, last = bisect_left(self._townships, code), bisect_left(self._townships, code + "~")
        for township in self._townships[first:last]:
            prefix = _longest(self.owners, township)
            if prefix is None:
                return None
            line = self.ancestors(self.owners[prefix])
            common = line if common is None else tuple(c for c in common if c in line)
        return common[0] if common else None


def _longest(owners: Mapping[str, str], code: str, strictly: bool = False) -> str | None:
    """The longest key of `owners` that `code` begins with; `strictly`: shorter than it."""
    for end in range(len(code) - int(strictly), 0, -1):
        if code[:end] in owners:
            return code[:end]
    return None
