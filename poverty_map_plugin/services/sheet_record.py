"""What an unfinished run has printed, so that the next run of the same input goes on from there (decision 0012)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from ..about import version
from ..cartography.sheet_export import unwritable
from ..store.store import Store

#: In the folder of the sheets while a run is under way or was interrupted; a run that ends well removes it.
RECORD = ".sheets-unfinished.jsonl"
#: What the colours and signs of a map are read from, besides the records that the change log numbers.
_MAP_TABLES = ("map_county", "map_township", "map_village", "map_key_site")


@dataclass(frozen=True)
class PrintedSheet:
    """A county's sheet: its files in order of their pages; none of its own when it went into one with others."""

    code: str
    name: str
    pages: int
    files: tuple[Path, ...] = ()


def run_key(store: Store, project: Path, asked: Mapping[str, object]) -> str:
    """What two runs must have in common to print the same sheets, but for the date on them.

    `asked` are the run's parameters; a layout that is a file counts with its content.
    """
    digest = hashlib.sha256(version().encode())
    digest.update(json.dumps(asked, sort_keys=True, default=str).encode())
    state = [store.log_end(), store.properties(), store.catalog_files()]
    digest.update(json.dumps(state, sort_keys=True, default=str).encode())
    for rows in (store.batches(), *(store.read(table) for table in _MAP_TABLES)):
        digest.update(pd.util.hash_pandas_object(rows, index=False).to_numpy().tobytes())
    layout = Path(str(asked.get("LAYOUT") or ""))
    for file in (project, layout):
        if file.is_file():
            digest.update(file.read_bytes())
    return digest.hexdigest()


class SheetRecord:
    """The record of one run in the folder of its sheets; made with its first sheet."""

    def __init__(self, folder: Path, key: str) -> None:
        self._path = folder / RECORD
        self._key = key
        self._lines: list[dict[str, object]] | None = None

    def whole(self, codes: Iterable[str]) -> dict[str, PrintedSheet]:
        """The sheets of an interrupted run with the same key whose files are as that run left them, by county."""
        self._lines = self._read()
        wanted = set(codes)
        found = {}
        for line in self._lines or []:
            files = [(self._path.with_name(str(name)), size, time) for name, size, time in line["files"]]  # type: ignore[attr-defined]
            if line["code"] in wanted and all(_is_as_left(*file) for file in files):
                code = str(line["code"])
                found[code] = PrintedSheet(
                    code, str(line["name"]), int(str(line["pages"])), tuple(f for f, _, _ in files)
                )
        return found

    def add(self, sheet: PrintedSheet) -> None:
        """Note a sheet that is in its place.

        Raises:
            StoreError: sheet_unwritable.
        """
        with unwritable(self._path):
            if self._lines is None:
                self._path.write_text(json.dumps({"key": self._key}) + "\n", encoding="utf-8")
                self._lines = []
            files = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in sheet.files]
            line = {"code": sheet.code, "name": sheet.name, "pages": sheet.pages, "files": files}
            with self._path.open("a", encoding="utf-8") as record:
                record.write(json.dumps(line) + "\n")

    def finish(self) -> None:
        """Every sheet is there: nothing is left to go on from.

        Raises:
            StoreError: sheet_unwritable.
        """
        with unwritable(self._path):
            self._path.unlink(missing_ok=True)

    def _read(self) -> list[dict[str, object]] | None:
        """The lines of a record with our key; None without one. The last line of a killed run may be half a line."""
        try:
            text = self._path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        lines = []
        for part in text.splitlines():
            try:
                lines.append(json.loads(part))
            except ValueError:
                break
        if not lines or lines[0] != {"key": self._key}:
            return None
        return lines[1:]


def _is_as_left(file: Path, size: int, time: int) -> bool:
    try:
        state = file.stat()
    except OSError:
        return False
    return state.st_size == size and state.st_mtime_ns == time
