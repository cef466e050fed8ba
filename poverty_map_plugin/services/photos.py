"""The photos of a place: pictures attached to it or to the records in it, and those that records name themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..catalog.entities import Entity, FieldType
from ..domain.levels import Level
from ..domain.scope import Scope
from .record_scope import records_within

if TYPE_CHECKING:
    from .places import PlaceIndex
    from .workspace import Workspace

#: The field of a record that names a picture, as a path from the workspace's folder: of a visit, say.
PHOTO = "photo"
_DAY = 10  # signs of 2016-12-23
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".heic"})


@dataclass(frozen=True)
class Photo:
    """A picture: the file, and what it is said to show; the day it was added as text, empty when unknown."""

    path: Path
    note: str
    added_on: str


def attachment_path(workspace: Workspace, stored: str) -> Path | None:
    """Where the file of an attachment is; None for a path that leads out of the workspace's folder.

    Paths are kept relative to the folder of the workspace. One from outside might name any file of this machine.
    """
    folder = Path(workspace.store.location).resolve().parent
    path = (folder / stored).resolve()
    return path if path.is_relative_to(folder) else None


def photos_of(workspace: Workspace, places: PlaceIndex, scope: Scope, most: int = 6) -> tuple[Photo, ...]:
    """The latest pictures of a place that are there, the newest first; of a province or a bureau none."""
    if scope.level in (Level.PROVINCE, Level.BUREAU):
        return ()
    found = [*_attached(workspace, places, scope, most), *_named(workspace, places, scope, most)]
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


def _attached(workspace: Workspace, places: PlaceIndex, scope: Scope, most: int) -> list[Photo]:
    if not workspace.store.count("attachment"):
        return []
    columns = ["entity", "record_uuid", "file_name", "path", "added_on", "note"]
    rows = workspace.store.read("attachment", columns, order=["added_on", "code"])
    found: list[Photo] = []
    owners: dict[str, set[str]] = {}
    for row in reversed(list(rows.itertuples())):
        path = _picture(workspace, row.path)
        if path is None:
            continue
        if row.entity not in owners:
            owners[row.entity] = _uuids_within(workspace, places, scope, row.entity)
        if row.record_uuid in owners[row.entity]:
            found.append(Photo(path, row.note or row.file_name, row.added_on or ""))
            if len(found) == most:
                break
    return found


def _named(workspace: Workspace, places: PlaceIndex, scope: Scope, most: int) -> list[Photo]:
    """The latest pictures that records of the place name themselves."""
    found: list[Photo] = []
    for entity in workspace.catalog.entities.values():
        if not _names_photo(entity):
            continue
        columns = [PHOTO, *_day_field(entity)]
        rows = records_within(workspace, places, entity, scope, columns)
        rows = rows[rows[PHOTO].notna()].sort_values(columns[-1], ascending=False, kind="stable")
        for row in rows.to_dict("records"):
            path = _picture(workspace, str(row[PHOTO]))
            if path is not None:
                found.append(Photo(path, path.name, _day_of(row, entity)))
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


def _uuids_within(workspace: Workspace, places: PlaceIndex, scope: Scope, entity: str) -> set[str]:
    known = workspace.catalog.entities.get(entity)
    if known is None:
        return set()
    if entity in {level.value for level in Level}:
        return set(workspace.store.read(entity, ["uuid"], {"code": scope.code})["uuid"])
    return set(records_within(workspace, places, known, scope, ["uuid"])["uuid"])
