"""The files attached to a record: copied beside the workspace, with a checksum that tells whether they changed."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from ..domain.errors import InputError, PovertyMapError
from .photos import attachment_path, photo_of_record
from .workspace import Workspace

ENTITY, FOLDER = "attachment", "attachments"
_COLUMNS = ("uuid", "code", "file_name", "media_type", "sha256", "path", "added_on", "note")
_BLOCK = 1 << 20
#: Larger files are not read through whenever a record is chosen, only when they are opened.
_READ_AT_ONCE = 8 << 20
_LONGEST = 100  # bytes of a name, so that it fits every file system with what is added to it
_NOT_IN_NAMES = frozenset('<>:"/\\|?*%#')
#: Names that Windows keeps for devices, whatever their ending.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10))})
#: What a desktop would run rather than show.
_PROGRAMS = re.compile(
    r"\.(exe|com|bat|cmd|ms[ip]|scr|pif|cpl|hta|jse?|vb[se]|ws[fh]|psm?1|lnk|url|reg|jar|desktop|appimage|sh|bash|run|"
    r"pyw?|pl|rb|command|app|dll|scf|chm|settingcontent-ms)",
    re.IGNORECASE,
)


class FileState(str, Enum):
    """What became of an attached file."""

    AS_ATTACHED = "as_attached"
    UNCHECKED = "unchecked"  # too large to be read each time, or attached without a checksum
    CHANGED = "changed"
    MISSING = "missing"
    OUTSIDE = "outside"  # its path leads out of the workspace's folder: it is never opened


@dataclass(frozen=True)
class Attachment:
    """A file attached to a record; `path` is None where the stored one leads out of the workspace's folder.

    `is_program`: a desktop might run the file instead of showing it.
    """

    uuid: str
    name: str
    media_type: str
    added_on: str
    note: str
    path: Path | None
    sha256: str
    state: FileState

    @property
    def is_program(self) -> bool:
        """Whether opening it might run it."""
        return self.path is not None and _PROGRAMS.fullmatch(self.path.suffix) is not None


def attachments_of(workspace: Workspace, entity: str, record: str) -> tuple[Attachment, ...]:
    """The attachments of a record (its uuid), the oldest first, after the picture that the record names itself.

    Raises:
        StoreError: the store cannot be read.
    """
    conditions = {"entity": entity, "record_uuid": record}
    rows = workspace.store.read(ENTITY, _COLUMNS, conditions, order=["added_on", "fid"])
    values = rows.astype(object).where(rows.notna(), None).to_dict("records")
    found = []
    named = photo_of_record(workspace, entity, record)
    if named is not None:
        path = _inside(workspace, named[0])
        name, media_type = Path(named[0]).name, mimetypes.guess_type(named[0])[0] or ""
        found.append(Attachment("", name, media_type, named[1], "", path, "", _state(path, "", _READ_AT_ONCE)))
    for row in values:
        path, checksum = _inside(workspace, str(row["path"] or "")), str(row["sha256"] or "").lower()
        found.append(
            Attachment(
                uuid=str(row["uuid"]),
                name=str(row["file_name"]),
                media_type=str(row["media_type"] or ""),
                added_on=str(row["added_on"] or "")[:10],
                note=str(row["note"] or ""),
                path=path,
                sha256=checksum,
                state=_state(path, checksum, _READ_AT_ONCE),
            )
        )
    return tuple(found)


def state_now(attachment: Attachment) -> FileState:
    """What became of the file, read through however large it is."""
    return _state(attachment.path, attachment.sha256, None)


def add_attachment(
    workspace: Workspace, entity: str, record: str, source: Path, person: str, day: date, note: str = ""
) -> None:
    """Copy a file beside the workspace and attach the copy to a record (its uuid); the copy goes if that fails.

    Raises:
        InputError: attachment_record_gone, attachment_unreadable, attachment_folder_outside, attachment_not_copied.
        StoreError: the store cannot be written.
    """
    import pandas as pd

    root = Path(workspace.store.location).resolve().parent
    folder = root / FOLDER
    try:
        if not source.is_file():
            raise InputError("attachment_unreadable", file=source, reason="no file")
        with source.open("rb") as file:
            target, checksum = _copy(file, folder, root, source)
    except OSError as problem:
        raise InputError("attachment_unreadable", file=source, reason=problem.strerror or str(problem)) from problem
    try:
        with workspace.store.change(person) as change:
            if not workspace.store.count(entity, {"uuid": record}):
                raise InputError("attachment_record_gone", file=source.name)
            row = {
                "code": f"FJ{day:%Y%m%d}-{uuid.uuid4().hex[:8].upper()}",
                "entity": entity,
                "record_uuid": record,
                "file_name": _clean(source.name),
                "media_type": mimetypes.guess_type(source.name)[0],
                "sha256": checksum,
                "path": f"{FOLDER}/{target.name}",
                "added_on": day.isoformat(),
                "note": note.strip() or None,
            }
            change.insert(ENTITY, pd.DataFrame([row], dtype=object))
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def detach(workspace: Workspace, attachment: Attachment, person: str) -> None:
    """Take a file off its record; the file stays where it is, as the record's history names it.

    Raises:
        InputError: attachment_gone.
        StoreError: the store cannot be written.
    """
    with workspace.store.change(person) as change:
        if not change.delete(ENTITY, {"uuid": attachment.uuid}):
            raise InputError("attachment_gone", file=attachment.name)


def safe_name(name: str) -> str:
    """A file's name that every file system takes: no signs of paths, no device, not hidden, not too long."""
    path = Path(_clean("".join("_" if sign in _NOT_IN_NAMES else sign for sign in name)).strip(". "))
    stem, ending = path.stem.strip(". ") or "file", path.suffix
    if stem.partition(".")[0].strip().lower() in _DEVICES:
        stem = f"_{stem}"
    if len(ending.encode()) > _LONGEST // 4:
        stem, ending = stem + ending, ""
    while len((stem + ending).encode()) > _LONGEST:
        stem = stem[:-1]
    return stem.rstrip(". ") + ending


def _clean(name: str) -> str:
    """The name without what cannot be seen or stored: control signs, marks of direction, halves of signs."""
    text = unicodedata.normalize("NFC", name)
    return "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))


def _copy(file: BinaryIO, folder: Path, root: Path, source: Path) -> tuple[Path, str]:
    """Copy into the folder under a name that is free; the copy, and its checksum."""
    try:
        folder.mkdir(exist_ok=True)
        if not folder.resolve().is_relative_to(root):
            raise InputError("attachment_folder_outside", folder=folder, file=source.name)
        target, copy = _free(folder, safe_name(source.name))
    except OSError as problem:
        raise _not_copied(source, folder, problem) from problem
    try:
        with copy:
            checksum = hashlib.sha256()
            while block := file.read(_BLOCK):
                checksum.update(block)
                copy.write(block)
    except OSError as problem:
        target.unlink(missing_ok=True)
        raise _not_copied(source, folder, problem) from problem
    return target, checksum.hexdigest()


def _not_copied(source: Path, folder: Path, problem: OSError) -> PovertyMapError:
    reason = problem.strerror or str(problem)
    return InputError("attachment_not_copied", file=source.name, folder=folder, reason=reason)


def _free(folder: Path, name: str) -> tuple[Path, BinaryIO]:
    """A new file of that name, or with a number after it; two programs never get the same."""
    path, number = folder / name, 1
    while True:
        try:
            return path, path.open("xb")
        except FileExistsError:
            number += 1
            path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"


def _inside(workspace: Workspace, stored: str) -> Path | None:
    try:
        return attachment_path(workspace, stored) if stored else None
    except (OSError, ValueError):  # a NUL, a circle of links
        return None


def _state(path: Path | None, checksum: str, most: int | None) -> FileState:
    if path is None:
        return FileState.OUTSIDE
    try:
        if not path.is_file():
            return FileState.MISSING
        if not checksum or (most is not None and path.stat().st_size > most):
            return FileState.UNCHECKED
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return FileState.MISSING
    return FileState.AS_ATTACHED if digest == checksum else FileState.CHANGED
