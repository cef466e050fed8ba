"""What a new record can be given before anybody types: a number, and the place that it was put at."""

from __future__ import annotations

import re

from ..catalog.entities import Entity, FieldType, GeometryType
from ..catalog.loader import Catalog
from ..domain.levels import Level
from ..store.listing import Listing, Order
from .place_card import locate
from .places import PlaceIndex
from .record_scope import place_path
from .workspace import Workspace

#: How far a village may be, in metres, from what was put beside it.
_VILLAGE_REACH_M = 10_000.0
#: A number that goes on from another: letters first. Digits alone are codes of places, which do not.
_COUNTED = re.compile(r"(.*\D)(\d+)", re.DOTALL)


def can_be_placed(catalog: Catalog, entity: Entity) -> bool:
    """Whether a click on the map says something of a new record: where it is, or to which place it belongs."""
    is_drawn = entity.geometry in (GeometryType.LINE, GeometryType.POLYGON)
    return not is_drawn and (entity.geometry is GeometryType.POINT or len(place_path(catalog, entity)) == 1)


def place_values(
    workspace: Workspace, places: PlaceIndex, entity: Entity, lon: float, lat: float, tolerance_m: float
) -> dict[str, str]:
    """Field -> code of the place at a point (EPSG:4490), where the entity names its place itself.

    A field for villages takes the nearest one around, one for counties the county.
    """
    path = place_path(workspace.catalog, entity)
    if len(path) != 1:
        return {}
    field = entity.field(path[0])
    scope = locate(workspace, places, lon, lat, tolerance_m)
    if field.place_level is None:
        return {field.name: scope.code} if scope else {}
    if field.place_level is Level.VILLAGE and (scope is None or scope.level is not Level.VILLAGE):
        scope = locate(workspace, places, lon, lat, _VILLAGE_REACH_M)
    digits = field.place_level.digits
    return {field.name: scope.code[:digits]} if scope is not None and len(scope.code) >= digits else {}


def next_number(workspace: Workspace, entity: Entity, taken: frozenset[str] = frozenset()) -> str:
    """The number after the highest one of an entity whose records are counted up, such as V00601; empty for others.

    `taken` are numbers of records that are not saved yet.

    Raises:
        StoreError: the store cannot be read.
    """
    key = entity.field(entity.key[0])
    if len(entity.key) != 1 or key.references or key.type is not FieldType.TEXT:
        return ""
    store = workspace.store
    last = store.numbers(Listing(entity.name, order=Order(key.name, descending=True)), 1)
    if not len(last):
        return ""
    text = str(store.read(entity.name, [key.name], {"fid": int(last[0])})[key.name].iloc[0])
    parts = _COUNTED.fullmatch(text)
    if parts is None or not parts[2].isascii():
        return ""
    number = int(parts[2])
    while (text := f"{parts[1]}{number:0{len(parts[2])}}") in taken or store.count(entity.name, {key.name: text}):
        number += 1
    return text
