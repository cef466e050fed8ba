"""The places and bureaus of a workspace in memory: names, lineages, service areas, extents.

Built once when a workspace is opened and handed down; it is to be built anew after places or bureaus were changed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..analysis.service_areas import Area, BureauAreas
from ..catalog.provinces import Mark
from ..domain import admin_code
from ..domain.levels import ADMIN_LEVELS, Level
from ..domain.place_names import short_name
from ..domain.scope import Scope
from ..store.geometry import coordinates
from .place_search import PlaceSearch
from .surroundings import Surroundings
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

Floats = npt.NDArray[np.float64]
#: min longitude, min latitude, max longitude, max latitude in degrees.
Extent = tuple[float, float, float, float]

#: A plain WKB point as the store writes it.
_POINT = np.dtype([("head", "V5"), ("x", "<f8"), ("y", "<f8")])
_POINT_HEAD = b"\x01\x01\x00\x00\x00"


@dataclass(frozen=True)
class Place:
    """An administrative place or a bureau.

    Attributes:
        parent: the code one level up, or of the bureau above; None at the top.
        is_key: a key poor county, a poor village; None where the question makes no sense or nobody knows.
        mark: the flag or star of a key site.
    """

    code: str
    name: str
    level: Level
    parent: str | None
    short_name: str
    is_key: bool | None = None
    mark: Mark | None = None

    @property
    def scope(self) -> Scope:
        """The place as what a dock is about."""
        return Scope(self.code, self.level)


@dataclass(frozen=True)
class KeyCountyRow:
    """A key poor county of the workspace; `exit_year` is the year it left poverty."""

    code: str
    name: str
    area_name: str
    exit_year: int | None


class PlaceIndex:
    """All places of a workspace by code."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store
        folder = workspace.province_folder
        self._marks = {site.code: site.mark for site in folder.province.key_sites} if folder else {}
        self._places: dict[str, Place] = {}
        self._key_counties: tuple[KeyCountyRow, ...] = ()
        for level in ADMIN_LEVELS:
            self._add_level(level)
        self._bureaus = self._add_bureaus()
        self._children: dict[str | None, list[str]] = defaultdict(list)
        for place in self._places.values():
            self._children[place.parent].append(place.code)
        self.province = workspace.province

    # Finding

    def find(self, code: str) -> Place | None:
        """The place or bureau of a canonical code."""
        return self._places.get(code)

    def place(self, scope: Scope) -> Place:
        """The place that a scope is about.

        Raises:
            KeyError: when the workspace has none of that code.
        """
        return self._places[scope.code]

    def name(self, code: str) -> str:
        """The full name; the code itself when there is no such place."""
        place = self._places.get(code)
        return place.name if place else code

    def lineage(self, scope: Scope) -> tuple[Place, ...]:
        """The place's ancestors from the top down, and itself."""
        found: list[Place] = []
        place = self._places.get(scope.code)
        while place is not None and place not in found:
            found.append(place)
            place = self._places.get(place.parent) if place.parent else None
        return tuple(reversed(found))

    def children(self, scope: Scope) -> tuple[Place, ...]:
        """The places one level below, by code; of a bureau, the bureaus below."""
        return tuple(self._places[code] for code in self._children.get(scope.code, ()))

    def of_level(self, level: Level) -> tuple[Place, ...]:
        """All places of a level, by code."""
        return self._by_level[level]

    @cached_property
    def _by_level(self) -> dict[Level, tuple[Place, ...]]:
        found: dict[Level, list[Place]] = {level: [] for level in Level}
        for place in self._places.values():
            found[place.level].append(place)
        return {level: tuple(places) for level, places in found.items()}

    @property
    def key_counties(self) -> tuple[KeyCountyRow, ...]:
        """The key poor counties, by code."""
        return self._key_counties

    def counties_within(self, scope: Scope) -> tuple[Place, ...]:
        """The counties that a scope holds, touches (a bureau may serve part of one) or lies in."""
        counties = self.of_level(Level.COUNTY)
        if scope.level is not Level.BUREAU:
            return tuple(c for c in counties if c.code.startswith(scope.code) or scope.code.startswith(c.code))
        areas = self.areas(scope)
        return tuple(c for c in counties if any(a.holds(c.code) or a.prefix.startswith(c.code) for a in areas))

    @cached_property
    def search(self) -> PlaceSearch:
        """Finds places as one types; made at the first use, in a few tenths of a second for a province."""
        return PlaceSearch(self._places.values(), self._workspace.catalog.old_codes)

    # Bureaus

    @property
    def bureau_tops(self) -> tuple[Place, ...]:
        """The bureaus without one above, by code."""
        return tuple(p for p in self.of_level(Level.BUREAU) if p.parent is None or p.parent not in self._places)

    def bureau_of(self, code: str) -> Place | None:
        """The bureau that serves a place: of the longest area its code lies in."""
        owner = self._bureaus.owner(code)
        return self._places.get(owner) if owner else None

    def areas(self, scope: Scope) -> tuple[Area, ...]:
        """What a scope covers, as code prefixes; of a bureau, with all bureaus below it."""
        if scope.level is not Level.BUREAU:
            return (Area(scope.code),)
        return self._bureaus.areas(scope.code)

    def bureaus_below(self, scope: Scope) -> list[str]:
        """The code of a bureau and of all bureaus below it."""
        bureaus = self.of_level(Level.BUREAU)
        return [place.code for place in bureaus if scope.code in self._bureaus.ancestors(place.code)]

    def bureaus_within(self, scope: Scope) -> list[str]:
        """The codes of the bureaus that serve nothing outside of a scope: of a bureau, itself and all below it."""
        if scope.level is Level.BUREAU:
            return self.bureaus_below(scope)
        areas = ((place.code, self.areas(place.scope)) for place in self.of_level(Level.BUREAU))
        return [code for code, of in areas if of and all(area.prefix.startswith(scope.code) for area in of)]

    # Shapes

    def geometry(self, scope: Scope) -> bytes | None:
        """The shape as WKB, longitude and latitude (EPSG:4490): of a bureau that of the map."""
        table = "map_bureau" if scope.level is Level.BUREAU else scope.level.value
        rows = self._store.read(table, ["geom"], {"code": scope.code})
        wkb = rows["geom"].iloc[0] if len(rows) else None
        if wkb is None and scope.level is Level.TOWNSHIP:
            rows = self._store.read("map_township", ["geom"], {"code": scope.code})
            wkb = rows["geom"].iloc[0] if len(rows) else None
        return wkb

    def extent(self, scope: Scope) -> Extent | None:
        """The bounds in degrees; of a township those of its villages; None when nothing of it has a position."""
        wkb = None if scope.level is Level.TOWNSHIP else self.geometry(scope)
        if wkb is not None:
            return _bounds(coordinates(wkb))
        codes, positions = self.village_positions
        inside = np.zeros(len(codes), dtype=bool)
        for area in self.areas(scope):
            inside |= np.array([area.holds(code) for code in codes], dtype=bool)
        return _bounds([positions[inside]])

    @cached_property
    def village_positions(self) -> tuple[Sequence[str], Floats]:
        """Codes of the villages that have a position, and longitude and latitude in degrees as an array (n, 2)."""
        rows = self._store.read("village", ["code", "geom"], order=["code"])
        rows = rows[rows["geom"].notna()]
        return rows["code"].tolist(), point_array(rows["geom"].tolist())

    @cached_property
    def county_rings(self) -> dict[str, tuple[Extent, list[Floats]]]:
        """Bounds and rings of each county that has a polygon."""
        rows = self._store.read("county", ["code", "geom"], order=["code"])
        found = {}
        for code, wkb in zip(rows["code"], rows["geom"], strict=True):
            if wkb is not None:
                rings = list(coordinates(wkb))
                box = _bounds(rings)
                if box:
                    found[code] = (box, rings)
        return found

    def prepare(self) -> None:
        """Read ahead what the first card needs, lines and roads above all, so that it comes as fast as the others."""
        self.village_positions, self.county_rings, self.surroundings  # noqa: B018 - cached properties

    @cached_property
    def surroundings(self) -> Surroundings:
        """The power lines and roads, read at the first use: about half a second for a province."""
        return Surroundings(self._workspace)

    # Building

    def _add_level(self, level: Level) -> None:
        import pandas as pd

        more = {
            Level.PROVINCE: ["short_name"],
            Level.PREFECTURE: ["short_name"],
            Level.COUNTY: ["short_name", "is_key", "exit_year", "area_name"],
            Level.VILLAGE: ["is_poor"],
        }.get(level, [])
        rows = self._store.read(level.value, ["code", "name", *more], order=["code"])
        keys = rows["is_key"] if "is_key" in rows else rows["is_poor"] if "is_poor" in rows else [None] * len(rows)
        shorts = rows["short_name"] if "short_name" in rows else [None] * len(rows)
        up = ADMIN_LEVELS[ADMIN_LEVELS.index(level) - 1].digits if level is not Level.PROVINCE else 0
        for code, name, short, key in zip(rows["code"], rows["name"], shorts, keys, strict=True):
            self._places[code] = Place(
                code,
                name,
                level,
                code[:up] or None,
                short or short_name(name),
                None if pd.isna(key) else bool(key),
                self._marks.get(code),
            )
        if level is Level.COUNTY:
            self._key_counties = _key_counties(rows)

    def _add_bureaus(self) -> BureauAreas:
        bureaus = self._store.read("bureau", ["code", "name", "parent_code"], order=["code"])
        for code, name, parent in zip(bureaus["code"], bureaus["name"], bureaus["parent_code"], strict=True):
            self._places[code] = Place(code, name, Level.BUREAU, parent or None, name)
        areas = self._store.read("bureau_area", ["bureau_code", "place_code"])
        known = [code for code, place in self._places.items() if place.level is Level.TOWNSHIP]
        return BureauAreas(
            dict(zip(bureaus["code"], bureaus["parent_code"], strict=True)),
            zip(areas["bureau_code"], areas["place_code"], strict=True),
            known,
        )


def point_array(wkbs: Sequence[bytes]) -> Floats:
    """Points given as WKB, as an array (n, 2)."""
    if all(len(wkb) == _POINT.itemsize and wkb[:5] == _POINT_HEAD for wkb in wkbs):
        points = np.frombuffer(b"".join(wkbs), dtype=_POINT)
        return np.column_stack([points["x"], points["y"]])
    # Written by other programs: of another byte order, or with heights.
    return np.array([next(iter(coordinates(wkb)))[0] for wkb in wkbs], dtype=np.float64).reshape(-1, 2)


def _bounds(parts: Iterable[Floats]) -> Extent | None:
    some = [part for part in parts if len(part)]
    if not some:
        return None
    points = np.concatenate(some)
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    return float(west), float(south), float(east), float(north)


def _key_counties(rows: pd.DataFrame) -> tuple[KeyCountyRow, ...]:
    found = []
    for row in rows.itertuples():
        if row.is_key is not None and row.is_key == 1:
            year = int(row.exit_year) if row.exit_year is not None and row.exit_year == row.exit_year else None
            found.append(KeyCountyRow(row.code, row.name, row.area_name or "", year))
    return tuple(found)


def scope_of(code: str) -> Scope | None:
    """The scope of a canonical code or a bureau's; None for digits that are no code."""
    if code.isdigit() and len(code) not in {level.digits for level in ADMIN_LEVELS}:
        return None
    return Scope(code, admin_code.level_of(code)) if code.isdigit() else Scope(code, Level.BUREAU)
