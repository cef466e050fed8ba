"""The card of a thing on the map that is no place: a line, a substation, a transformer, a road, a site."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle

from ..cartography.roles import layers_by_role
from ..catalog.labels import Label
from ..domain.scope import Scope
from .photos import Photo, photos_of_record
from .place_card import LoadClass, load_class
from .places import PlaceIndex
from .record_list import title_field
from .record_words import Record, RecordColumn, RecordWords, Word
from .workspace import Workspace

#: What can be clicked, points first: of a transformer on a line the transformer is meant.
OBJECT_ENTITIES = ("support_site", "substation", "transformer", "power_line", "road")
_METRES_PER_DEGREE = 111_320.0
_IS_POINT = frozenset({"support_site", "substation", "transformer"})


@dataclass(frozen=True)
class FoundObject:
    """A record of the map: its entity and number, and how far from the click it is in metres."""

    entity: str
    fid: int
    distance_m: float


@dataclass(frozen=True)
class ObjectCard:
    """What the card shows.

    Attributes:
        facts: headers and words of the fields that say something, in the catalog's order, personal ones left out.
        place: where it belongs, None when it names no place.
        load_rate: percent, of a transformer that tells its peak load.
    """

    entity: str
    fid: int
    uuid: str
    kind: Label
    title: str
    facts: tuple[tuple[str, Word], ...]
    place: Scope | None
    load_rate: float | None
    load_class: LoadClass | None
    photos: tuple[Photo, ...]


def nearest_object(project: QgsProject, lon: float, lat: float, reach_m: float) -> FoundObject | None:
    """What a click at a point (EPSG:4490) means, among the layers that are shown; None when nothing is near."""
    point = QgsGeometry.fromPointXY(QgsPointXY(lon, lat))
    up = reach_m / _METRES_PER_DEGREE
    across = up / max(math.cos(math.radians(lat)), 0.01)
    layers, root = layers_by_role(project), project.layerTreeRoot()
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(lon - across, lat - up, lon + across, lat + up))
    request.setNoAttributes()
    found: list[FoundObject] = []
    for entity in OBJECT_ENTITIES:
        layer = layers.get(entity)
        node = root.findLayer(layer.id()) if layer is not None else None
        if layer is None or node is None or not node.isVisible():
            continue
        for feature in layer.getFeatures(request):
            distance = feature.geometry().distance(point) * _METRES_PER_DEGREE
            if 0 <= distance <= reach_m / math.cos(math.radians(lat)):
                found.append(FoundObject(entity, feature.id(), distance))
        if found and entity in _IS_POINT:
            break
    return min(found, key=lambda each: each.distance_m) if found else None


def object_card(workspace: Workspace, places: PlaceIndex, entity: str, fid: int, locale: str) -> ObjectCard | None:
    """The card of a record; None when it is not there any more.

    Raises:
        StoreError: the store cannot be read.
    """
    known = workspace.catalog.entities[entity]
    words = RecordWords(workspace, places, known, locale)
    shown = [field.name for field in known.fields if not field.personal and field.format is None]
    record = words.read([fid], shown)[0]
    if not record.is_there:
        return None
    values = words.words([record], shown)[0]
    title = record.values.get(title_field(known).name)
    columns = [words.columns[name] for name in shown]
    facts = ((column.header, _written(word, column)) for column, word in zip(columns, values, strict=True))
    rate = _load_rate(record)
    limits = workspace.catalog.thresholds
    uuid = str(record.values["uuid"])
    return ObjectCard(
        entity=entity,
        fid=fid,
        uuid=uuid,
        kind=known.label,
        title=str(title or record.values.get(known.key[0]) or ""),
        facts=tuple((header, value) for header, value in facts if value not in (None, "")),
        place=words.place_of(record),
        load_rate=rate,
        load_class=None
        if rate is None
        else load_class(rate, limits["load_heavy"].value, limits["load_overloaded"].value),
        photos=photos_of_record(workspace, entity, uuid),
    )


def _written(word: Word, column: RecordColumn) -> Word:
    """Years and the like as texts: they have no groups of digits."""
    return str(word) if column.numeric and not column.grouped and word is not None else word


def _load_rate(record: Record) -> float | None:
    peak, capacity = record.values.get("peak_load_kva"), record.values.get("capacity_kva")
    if peak is None or not capacity or math.isnan(float(peak)):
        return None
    return 100 * float(peak) / float(capacity)
