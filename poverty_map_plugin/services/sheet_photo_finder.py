"""Finds the photos that a place's sheet shows, and what is written under them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from ..cartography.sheet_content import SheetPhoto
from ..cartography.sheet_photos import is_readable
from ..domain.scope import Scope
from .photos import photos_of
from .places import PlaceIndex
from .workspace import Workspace


class SheetPhotoFinder:
    """For all sheets of one run; nothing is read for layouts that have no room for photos.

    Args:
        personal: whether photos of people's records are shown: of households, of visits.
        place_name: what a place is called on a sheet.
    """

    def __init__(self, workspace: Workspace, personal: bool, place_name: Callable[[str], str]) -> None:
        self._workspace, self._personal, self._place_name = workspace, personal, place_name

    def find(self, code: str, most: int) -> tuple[tuple[SheetPhoto, ...], tuple[str, ...]]:
        """At most so many photos of a place, the newest first; and the names of the files that cannot be read."""
        if not most or not (self._personal or self._workspace.store.count("attachment")):
            return (), ()
        found = photos_of(self._workspace, self._places, Scope.of(code), most, self._personal)
        shown, lost = [], []
        for photo in found:
            if is_readable(photo.path):
                parts = (self._place_name(photo.place), photo.added_on, photo.said)
                shown.append(SheetPhoto(photo.path, " · ".join(part for part in parts if part)))
            else:
                lost.append(photo.path.name)
        return tuple(shown), tuple(lost)

    @cached_property
    def _places(self) -> PlaceIndex:
        return PlaceIndex(self._workspace)
