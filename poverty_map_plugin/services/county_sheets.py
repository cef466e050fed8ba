"""Prints a sheet per county: gathers what each says from the store, and has it put on paper."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ..cartography.layout_template import template_of
from ..cartography.sheet_export import TEMPORARY, join_sheets, remove_further_pages, remove_stale, unwritable
from ..cartography.sheet_project import project_path
from ..domain.errors import InputError
from ..domain.feedback import Feedback
from ..domain.findings import info, warning
from ..domain.sheet_choice import DEFAULT_DPI, SheetFormat
from .sheet_job import SheetJob
from .sheet_pace import Pace, Pacer
from .sheet_page import NAME as PAGE_NAME
from .sheet_page import LinkedSheet, Outline, write_sheet_page
from .sheet_press import Press, file_name
from .sheet_record import PrintedSheet, SheetRecord, run_key
from .sheet_workers import SheetWorkers, find_qgis_process, shares
from .workspace import open_workspace

#: Scope of the entries that a workspace's project keeps about itself.
PROJECT_SCOPE = "povertymap"


@dataclass(frozen=True)
class Printed:
    """What was printed.

    Attributes:
        files: in the order of the counties, all in `folder`.
        pace: how fast it went; None when nothing was printed by this run itself.
    """

    folder: Path
    files: tuple[Path, ...]
    pace: Pace | None = None


def print_sheets(
    workspace: Path,
    counties: str,
    output: Path,
    feedback: Feedback,
    *,
    layout: str = "",
    theme: str = "",
    period: str = "",
    kind: SheetFormat = SheetFormat.PDF,
    dpi: float = DEFAULT_DPI,
    locale: str = "en",
    printed_on: date | None = None,
    single_file: bool = False,
    personal: bool = False,
    workers: int = 1,
    web_page: bool = False,
    apart: bool = False,
    on_printed: Callable[[PrintedSheet], None] | None = None,
) -> Printed:
    """Print the sheets of `counties` ("all", "key", or codes with commas between them) into the folder `output`.

    `workspace` is the store or its project. An old file of the same name is replaced when the new one is whole. What
    was printed before a cancel or a failure stays, and the next run of the same input goes on from there; with
    `single_file`, one PDF `<province>_<name>.pdf` with a bookmark per county, nothing does. Without `personal` the
    cadres' phones, and whatever else the catalog marks so, are masked. Up to `workers` processes print.
    `web_page` puts an index.html beside the files, or beside the single one, to whose pages it leads. With `apart`
    even a single sheet is printed by a worker process, so that any thread may call this (QGIS draws layouts on its
    main thread). With `on_printed` the run is a share of another one: it tells of each sheet and keeps no record of
    its own.

    Raises:
        InputError: sheet_process_missing, single_file_not_pdf, county_unknown, no_key_counties, layout_*,
            theme_unknown, period_*, project_missing.
        StoreError: sheet_folder_unwritable, sheet_unwritable, sheet_workers_died, and those of opening a workspace.
        CancelledError: between two sheets.
    """
    if single_file and kind is not SheetFormat.PDF:
        raise InputError("single_file_not_pdf", format=kind.value)
    store, project = locate(workspace)
    day = printed_on or datetime.now().astimezone().date()
    with open_workspace(store) as opened:
        job = SheetJob(opened, theme, period, locale, day, personal, template_of(layout).level)
        codes = job.select(counties)
        if not project.is_file():
            raise InputError("project_missing", path=str(project))
        _make_folder(output)
        asked = {"LAYOUT": layout, "THEME": theme, "PERIOD": period, "FORMAT": kind.value, "DPI": dpi}
        asked |= {"LANGUAGE": locale, "PERSONAL": personal}
        crew = _Crew(workspace, output, {**asked, "PRINTED_ON": day.isoformat(), "SINGLE_FILE": single_file}, feedback)
        press = Press(job, project, layout, kind, dpi, feedback)
        if single_file:
            path = output / file_name(*job.province, kind)
            parts = crew.parts(job, codes, workers, apart)
            pacer = Pacer(len(parts))
            printed: list[PrintedSheet] = []
            tell = on_printed or printed.append
            with press:
                has_bookmarks = crew.together(parts, path, tell, pacer) if parts else press.together(codes, path, tell)
            if not has_bookmarks:
                feedback.report(warning("sheet_bookmarks_missing", {"path": str(path)}))
            if web_page:
                _write_page(job, output, day, _linked_pages(printed, path), locale, feedback)
            return Printed(output, (path,), pacer.pace)
        if on_printed is not None:
            with press:
                sheets = list(press.one_by_one(codes, output, on_printed))
            return Printed(output, tuple(file for sheet in sheets for file in sheet.files))
        record = SheetRecord(output, run_key(opened.store, project, asked))
        done = record.whole(codes)
        if done:
            feedback.report(info("sheets_kept", count=len(done), total=len(codes)))
        left = [code for code in codes if code not in done]
        parts = crew.parts(job, left, workers, apart)
        pacer = Pacer(max(len(parts), 1))
        with press:
            for sheet in pacer.over(crew.one_by_one(parts) if parts else press.one_by_one(left, output)):
                record.add(sheet)
                done[sheet.code] = sheet
        record.finish()
        if web_page:
            linked = [LinkedSheet(code, done[code].name, done[code].files) for code in codes]
            _write_page(job, output, day, linked, locale, feedback)
        return Printed(output, tuple(file for code in codes for file in done[code].files), pacer.pace)


def _write_page(
    job: SheetJob, output: Path, day: date, linked: Sequence[LinkedSheet], locale: str, feedback: Feedback
) -> None:
    outlines = [Outline(*county) for county in job.counties()]
    page = write_sheet_page(output, job.province[1], day.isoformat(), outlines, linked, locale, job.is_sample)
    if page is None:
        feedback.report(warning("sheet_page_not_ours", {"path": str(output / PAGE_NAME)}))


def _linked_pages(printed: Sequence[PrintedSheet], path: Path) -> list[LinkedSheet]:
    """Each sheet by the page on which it begins in the PDF of all."""
    linked, page = [], 1
    for sheet in printed:
        linked.append(LinkedSheet(sheet.code, sheet.name, (path,), page))
        page += sheet.pages
    return linked


class _Crew:
    """Prints in worker processes."""

    def __init__(self, workspace: Path, output: Path, asked: Mapping[str, object], feedback: Feedback) -> None:
        name = "PROJECT" if _is_project(workspace) else "WORKSPACE"
        self._parameters = {**asked, name: str(workspace.resolve())}
        layout = str(asked["LAYOUT"])
        if layout.lower().endswith(".qpt"):
            self._parameters["LAYOUT"] = str(Path(layout).resolve())
        self._output = output
        self._feedback = feedback

    def parts(self, job: SheetJob, codes: Sequence[str], workers: int, apart: bool) -> list[list[str]]:
        """The counties of each worker; empty when this process is as good, or all there is."""
        parts = shares(codes, job.pages, workers) if codes and (workers > 1 or apart) else []
        if len(parts) < 2 and not apart:
            return []
        if parts and find_qgis_process() is None:
            if apart:
                raise InputError("sheet_process_missing")
            self._feedback.report(warning("sheet_workers_missing", workers=workers))
            return []
        return parts

    def one_by_one(self, parts: Sequence[list[str]]) -> Iterator[PrintedSheet]:
        """Each county's sheet, in its place, as it comes."""
        with self._folder() as folder, self._workers(folder, parts) as workers:
            for sheet in workers.sheets(self._feedback):
                targets = [self._output / file.name for file in sheet.files]
                with unwritable(targets[0]):
                    for file, target in zip(sheet.files, targets, strict=True):
                        file.replace(target)
                    remove_further_pages(targets[0], len(targets))
                yield replace(sheet, files=tuple(targets))

    def together(
        self, parts: Sequence[list[str]], path: Path, on_printed: Callable[[PrintedSheet], None], pacer: Pacer
    ) -> bool:
        """All in one PDF, each told of in its order; returns whether it has its bookmarks."""
        with self._folder() as folder, self._workers(folder, parts) as workers:
            sheets = {sheet.code: sheet for sheet in pacer.over(workers.sheets(self._feedback))}
            in_order = [sheets[code] for part in parts for code in part]
            entries = [(sheet.name, sheet.pages) for sheet in in_order]
            for sheet in in_order:
                on_printed(sheet)
            return join_sheets([place / path.name for place in workers.folders], path, entries)

    def _folder(self) -> AbstractContextManager[str]:
        # A worker that was killed on a slow disk may still let go of a file: what stays goes with remove_stale.
        with unwritable(self._output):
            return TemporaryDirectory(prefix=TEMPORARY, dir=self._output, ignore_cleanup_errors=True)

    def _workers(self, folder: str, parts: Sequence[list[str]]) -> SheetWorkers:
        with unwritable(self._output):
            return SheetWorkers(find_qgis_process() or "", Path(folder).resolve(), self._parameters, parts)


def _is_project(path: Path) -> bool:
    return path.suffix.lower() in (".qgz", ".qgs")


def locate(path: Path) -> tuple[Path, Path]:
    """The store and the project that a path of either means.

    Raises:
        InputError: project_missing, project_without_workspace.
    """
    if not _is_project(path):
        return path, path.with_suffix(".qgz")
    store = project_path(path, PROJECT_SCOPE, "workspace")
    if store is None:
        raise InputError("project_missing", path=str(path))
    if not store:
        raise InputError("project_without_workspace", path=str(path))
    return Path(store), path


def _make_folder(folder: Path) -> None:
    with unwritable(folder, "sheet_folder_unwritable"):
        folder.mkdir(parents=True, exist_ok=True)
        remove_stale(folder)
        probe = folder / f".{os.getpid()}.probe"
        probe.touch()
        probe.unlink()
