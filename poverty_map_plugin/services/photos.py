"""The photos of a place: pictures attached to it, or to the records that lie in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.levels import Level
from ..domain.scope import Scope
from .record_scope import records_within

if TYPE_CHECKING:
    from .places import PlaceIndex
    from .workspace import Workspace

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
    if scope.level in (Level.PROVINCE, Level.BUREAU) or not workspace.store.count("attachment"):
        return ()
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
    return tuple(found)


def photos_of_record(workspace: Workspace, entity: str, uuid: str) -> tuple[Photo, ...]:
    """The pictures attached to a record that are there, the newest first."""
    where = {"entity": entity, "record_uuid": uuid}
    columns = ["file_name", "path", "added_on", "note"]
    rows = workspace.store.read("attachment", columns, where, order=["added_on", "code"])
    found = ((row, _picture(workspace, row.path)) for row in reversed(list(rows.itertuples())))
    return tuple(Photo(path, row.note or row.file_name, row.added_on or "") for row, path in found if path is not None)


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
