"""Draws previews of sheets in a process of their own, one after the other as they are asked for."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..cartography.layout_template import template_of
from ..domain.errors import PovertyMapError
from ..domain.feedback import CollectingFeedback
from ..domain.findings import Finding
from ..domain.sheet_choice import SheetFormat
from .county_sheets import locate
from .sheet_job import SheetJob
from .sheet_press import Press
from .sheet_workers import MARK, error_to_tell, finding_to_tell
from .workspace import Workspace, open_workspace


@dataclass(frozen=True)
class PreviewRequest:
    """A sheet to look at.

    Attributes:
        number: of the request, which its answer bears.
        code: of the place whose sheet it is: at the layout's level.
        pixels: of the longer side of its first page.
    """

    number: int
    code: str
    layout: str
    theme: str
    period: str
    locale: str
    personal: bool
    pixels: int

    def line(self) -> bytes:
        """As it is sent to the process."""
        return json.dumps(asdict(self)).encode() + b"\n"


@dataclass(frozen=True)
class Preview:
    """A sheet that was drawn.

    Attributes:
        pages: a picture each.
        opening, drawing: seconds; opening is 0 when the layout was open already.
        findings: what a run would say of it.
    """

    pages: tuple[Path, ...]
    opening: float
    drawing: float
    findings: tuple[Finding, ...]


class PreviewPress:
    """Draws sheets of a workspace as pictures; what is asked for with other words than the last opens anew."""

    def __init__(self, workspace: Path, folder: Path) -> None:
        self._store, self._project = locate(workspace)
        self._folder = folder
        self._key: object = None
        self._workspace: Workspace | None = None
        self._press: Press | None = None
        self._feedback = CollectingFeedback()
        self._standing: list[Finding] = []
        self._last: Path | None = None

    def close(self) -> None:
        """Let go of the workspace."""
        self._key, press, self._press = None, self._press, None
        if press is not None:
            press.close()
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            workspace.close()

    def draw(self, request: PreviewRequest) -> Preview:
        """One sheet.

        Raises:
            PovertyMapError: as printing it would.
        """
        start = time.monotonic()
        press = self._ready(request)
        opened = time.monotonic()
        self._feedback.findings.clear()
        folder = self._folder / str(request.number)
        folder.mkdir(parents=True, exist_ok=True)
        if self._last is not None and self._last != folder:  # seen by now, or never to be
            shutil.rmtree(self._last, ignore_errors=True)
        self._last = folder
        (sheet,) = press.one_by_one([request.code], folder)
        end = time.monotonic()
        findings = (*self._standing, *self._feedback.findings)
        return Preview(sheet.files, opened - start, end - opened, findings)

    def _ready(self, request: PreviewRequest) -> Press:
        wanted = (request.layout, request.theme, request.period, request.locale, request.personal)
        files = [file for file in (self._project, Path(request.layout)) if file.is_file()]
        state = [file.stat().st_mtime_ns for file in files]
        end = self._workspace.store.log_end() if self._workspace is not None else None
        if self._press is None or self._key != (wanted, state, end):
            self.close()
            self._workspace = open_workspace(self._store)
            self._press = self._open(self._workspace, request)
            self._key = (wanted, state, self._workspace.store.log_end())
        self._press.fit(request.pixels)
        return self._press

    def _open(self, workspace: Workspace, request: PreviewRequest) -> Press:
        self._feedback.findings.clear()
        day, level = datetime.now().astimezone().date(), template_of(request.layout).level
        job = SheetJob(workspace, request.theme, request.period, request.locale, day, request.personal, level)
        press = Press(job, self._project, request.layout, SheetFormat.PNG, 0, self._feedback)
        press.fit(request.pixels)
        self._standing = list(self._feedback.findings)
        return press


def serve_previews(press: PreviewPress, lines: Iterable[bytes], say: Callable[[str], None]) -> None:
    """Draw what the lines ask for, and tell of each through lines of our own, until there are no more."""

    def tell(**told: Any) -> None:
        say(MARK + json.dumps(told, default=str))

    tell(ready=True)
    for line in lines:
        request = PreviewRequest(**json.loads(line))
        try:
            drawn = press.draw(request)
        except PovertyMapError as problem:
            press.close()
            tell(number=request.number, error=error_to_tell(problem))
            continue
        told = {"pages": [str(page) for page in drawn.pages], "opening": drawn.opening, "drawing": drawn.drawing}
        tell(number=request.number, **told, findings=[finding_to_tell(finding) for finding in drawn.findings])
    press.close()
