"""Who works here, and for which units they may act."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.levels import Level
from ..domain.scope import Scope
from .places import PlaceIndex


@dataclass(frozen=True)
class Person:
    """The person at the desk.

    Attributes:
        name: under which changes are kept.
        department: a code of the list `department`; empty for none.
        unit: code of the place or bureau worked for; empty when nobody said, and then for all of them.
    """

    name: str
    department: str = ""
    unit: str = ""


def acts_for(places: PlaceIndex, unit: str, code: str) -> bool:
    """Whether people of a unit may act for another: it is theirs, or lies wholly within what is theirs.

    A bureau and a place that it serves wholly stand for each other; the bureau above all acts for everything.
    """
    if not unit or unit == code:
        return True
    own, other = places.find(unit), places.find(code)
    if own is None or other is None:
        return False
    if own.level is Level.BUREAU:
        if own in places.bureau_tops or other.code in places.bureaus_below(own.scope):
            return True
        return any(
            area.holds(other.code) and not _is_split(area.without, other.scope) for area in places.areas(own.scope)
        )
    if other.level is Level.BUREAU:
        areas = places.areas(other.scope)
        return bool(areas) and all(area.prefix.startswith(unit) for area in areas)
    return code.startswith(unit)


def _is_split(without: tuple[str, ...], place: Scope) -> bool:
    """Whether a part of the place is somebody else's."""
    return any(part.startswith(place.code) for part in without)
