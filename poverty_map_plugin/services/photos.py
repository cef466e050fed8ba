"""The photos of a place: pictures attached to it or to the records in it, and those that records name themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..catalog.entities import Entity, FieldType
from ..domain.levels import Level
from ..domain.scope import Scope
from .record_scope import place_path, records_within

if TYPE_CHECKING:
    from .places import PlaceIndex
    from .workspace import Workspace

#: The field of a record that names a picture, as a path from the workspace's folder: of a visit, say.
PHOTO = "photo"
_DAY = 10  # signs of 2016-12-23
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".heic"})


@dataclass(frozen=True)
class Photo:
    """A picture.

    Attributes:
        note: what it is said to show.
        added_on: the day as text, empty when unknown.
        place: the code of the place that its record names, empty when it names none.
    """

    path: Path
    note: str
    added_on: str
    place: str = ""

    @property
    def said(self) -> str:
        """What somebody wrote about it: nothing where the name of the file stands for a note."""
        return "" if Path(self.note).suffix.lower() in _PICTURES else self.note


def attachment_path(workspace: Workspace, stored: str) -> Path | None:
    """Where the file of an attachment is; None for a path that leads out of the workspace's folder.

    Paths are kept relative to the folder of the workspace. One from outside might name any file of this machine.
    """
    folder = Path(workspace.store.location).resolve().parent
    path = (folder / stored).resolve()
    return path if path.is_relative_to(folder) else None


def photos_of(
    workspace: Workspace, places: PlaceIndex, scope: Scope, most: int = 6, personal: bool = True
) -> tuple[Photo, ...]:
    """The latest pictures of a place that are there, the newest first; of a province or a bureau none.

    Without `personal`, none of records about people: a household, a cadre, a visit.
    """
    if scope.level in (Level.PROVINCE, Level.BUREAU) or most <= 0:
        return ()
    found = [
        *_attached(workspace, places, scope, most, personal),
        *_named(workspace, places, scope, most, personal),
    ]
    return tuple(sorted(found, key=lambda photo: photo.added_on, reverse=True)[:most])


def photos_of_record(workspace: Workspace, entity: str, uuid: str) -> tuple[Photo, ...]:
    """The pictures of a record that are there, the newest first."""
    where = {"entity": entity, "record_uuid": uuid}
    columns = ["file_name", "path", "added_on", "note"]
    rows = workspace.store.read("attachment", columns, where, order=["added_on", "code"])
    found = ((row, _picture(workspace, row.path)) for row in reversed(list(rows.itertuples())))
    attached = [Photo(path, row.note or row.file_name, row.added_on or "") for row, path in found if path is not None]
    return (*attached, *_named_by(workspace, entity, uuid))


def photo_of_record(workspace: Workspace, entity: str, uuid: str) -> tuple[str, str] | None:
    """What a record names as its picture, and the day of it, whether the file is there or not; None for nothing.

    Raises:
        StoreError: the store cannot be read.
    """
    known = workspace.catalog.entities.get(entity)
    if known is None or not _names_photo(known):
        return None
    rows = workspace.store.read(entity, [PHOTO, *_day_field(known)], {"uuid": uuid})
    stored = rows[PHOTO].iloc[0] if len(rows) else None
    return (str(stored), _day_of(rows.to_dict("records")[0], known)) if stored else None


def _attached(workspace: Workspace, places: PlaceIndex, scope: Scope, most: int, personal: bool) -> list[Photo]:
    if not workspace.store.count("attachment"):
        return []
    columns = ["entity", "record_uuid", "file_name", "path", "added_on", "note"]
    rows = workspace.store.read("attachment", columns, order=["added_on", "code"])
    found: list[Photo] = []
    owners: dict[str, dict[str, str]] = {}
    for row in reversed(list(rows.itertuples())):
        if row.entity not in owners:
            known = workspace.catalog.entities.get(row.entity)
            shown = known is not None and (personal or not _is_personal(known))
            owners[row.entity] = _owners_within(workspace, places, scope, known) if known and shown else {}
        place = owners[row.entity].get(row.record_uuid)
        path = _picture(workspace, row.path) if place is not None else None
        if path is not None:
            found.append(Photo(path, row.note or row.file_name, row.added_on or "", place or ""))
            if len(found) == most:
                break
    return found


def _named(workspace: Workspace, places: PlaceIndex, scope: Scope, most: int, personal: bool) -> list[Photo]:
    """The latest pictures that records of the place name themselves."""
    found: list[Photo] = []
    for entity in workspace.catalog.entities.values():
        if not _names_photo(entity) or (_is_personal(entity) and not personal):
            continue
        columns, place = [PHOTO, *_day_field(entity)], _place_field(workspace, entity)
        rows = records_within(workspace, places, entity, scope, list(dict.fromkeys([*columns, *place])))
        rows = rows[rows[PHOTO].notna()].sort_values(columns[-1], ascending=False, kind="stable")
        for row in rows.to_dict("records"):
            path = _picture(workspace, str(row[PHOTO]))
            if path is not None:
                where = str(row.get(place[0]) or "") if place else ""
                found.append(Photo(path, path.name, _day_of(row, entity), where))
            if len(found) == most:
                break
    return found


def _named_by(workspace: Workspace, entity: str, uuid: str) -> list[Photo]:
    named = photo_of_record(workspace, entity, uuid)
    path = _picture(workspace, named[0]) if named is not None else None
    return [Photo(path, path.name, named[1])] if named is not None and path is not None else []


def _names_photo(entity: Entity) -> bool:
    return any(field.name == PHOTO for field in entity.fields)


def _day_field(entity: Entity) -> list[str]:
    """The field that says when: the first date of a record, if it has one."""
    days = (FieldType.DATE, FieldType.DATETIME)
    return [field.name for field in entity.fields if field.type in days][:1]


def _day_of(row: Mapping[str, object], entity: Entity) -> str:
    name = next(iter(_day_field(entity)), "")
    day = row.get(name)
    return str(day)[:_DAY] if isinstance(day, str) else ""


def _picture(workspace: Workspace, stored: str) -> Path | None:
    path = attachment_path(workspace, stored)
    return path if path is not None and path.suffix.lower() in _PICTURES and path.is_file() else None


def _is_personal(entity: Entity) -> bool:
    return any(field.personal for field in entity.fields)


def _place_field(workspace: Workspace, entity: Entity) -> list[str]:
    """The field of a record that names its place itself, if it has one."""
    path = place_path(workspace.catalog, entity)
    return list(path) if len(path) == 1 else []


def _owners_within(workspace: Workspace, places: PlaceIndex, scope: Scope, entity: Entity) -> dict[str, str]:
    """The identifiers of an entity's records within a scope, and the code of the place that each names."""
    place = _place_field(workspace, entity)
    rows = records_within(workspace, places, entity, scope, ["uuid", *place])
    return dict(zip(rows["uuid"], rows[place[0]].fillna("") if place else [""] * len(rows), strict=True))
