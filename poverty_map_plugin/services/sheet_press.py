"""Puts sheets on paper one after the other, in this process, on one layout of the workspace's project."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsProject

from ..cartography.environment_roles import ENVIRONMENT_ROLES
from ..cartography.layout_template import is_shipped, missing_fonts, missing_items, open_layout, template_of
from ..cartography.roles import ROLE
from ..cartography.sheet_content import SheetContent, SheetRoom
from ..cartography.sheet_printer import SheetPrinter
from ..cartography.sheet_project import read_sheet_layers, roles_of_sheets
from ..catalog.themes import Theme
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import warning
from ..domain.sheet_choice import SheetFormat
from .sheet_job import SheetJob
from .sheet_record import PrintedSheet

#: What a file name may not hold on any of the systems that the files are copied to.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_INCH = 25.4  # millimetres


class Press:
    """Prints in this process.

    The layout is opened with the first sheet and kept for further ones; `close` lets go of it and of the project.

    Attributes:
        dpi: of the sheets that are printed next.
    """

    def __init__(
        self, job: SheetJob, project: Path, layout: str, kind: SheetFormat, dpi: float, feedback: Feedback
    ) -> None:
        self._job, self._path, self._layout = job, project, layout
        self._kind, self.dpi, self._feedback = kind, dpi, feedback
        # The project lives as long as what is printed with it.
        self._opened: tuple[QgsProject, QgsPrintLayout, SheetPrinter] | None = None

    def __enter__(self) -> Press:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the layout, and then of its project."""
        opened, self._opened = self._opened, None
        if opened is not None:
            project, *rest = opened
            del opened, rest
            del project

    def fit(self, pixels: int) -> None:
        """Choose the resolution in which the longer side of the first page has so many pixels.

        Raises:
            InputError: as `one_by_one`.
        """
        _, layout, _ = self._open()
        size = layout.convertToLayoutUnits(layout.pageCollection().page(0).pageSize())
        self.dpi = pixels / (max(size.width(), size.height()) / _INCH)

    def one_by_one(
        self, codes: Sequence[str], output: Path, on_printed: Callable[[PrintedSheet], None] | None = None
    ) -> Iterator[PrintedSheet]:
        """Each county's sheet, in its place.

        Raises:
            InputError: layout_*, project_missing, project_layers_missing.
            StoreError: sheet_unwritable.
        """
        if not codes:  # a layout is not opened for nothing, and on the thread of QGIS's window only
            return
        _, _, printer = self._open()
        for content in self._contents(codes, printer.room):
            path = output / file_name(content.code, content.name, self._kind)
            pages, files = printer.write(content, path, self._kind, self.dpi)
            self._tell_of_rows(printer, content)
            sheet = PrintedSheet(content.code, content.name, pages, tuple(files))
            if on_printed is not None:
                on_printed(sheet)
            yield sheet

    def together(
        self, codes: Sequence[str], path: Path, on_printed: Callable[[PrintedSheet], None] | None = None
    ) -> bool:
        """All in one PDF; returns whether it has its bookmarks."""
        _, _, printer = self._open()

        def tell(content: SheetContent, pages: int) -> None:
            self._tell_of_rows(printer, content)
            if on_printed is not None:
                on_printed(PrintedSheet(content.code, content.name, pages))

        contents = self._contents(codes, printer.room)
        title = self._job.province[1]
        return printer.write_together(contents, len(codes), title, path, self.dpi, tell)

    def _open(self) -> tuple[QgsProject, QgsPrintLayout, SheetPrinter]:
        if self._opened is not None:
            return self._opened
        theme = self._job.theme
        project = own_project(self._path, roles_of_sheets(theme) if is_shipped(self._layout) else None)
        _require_data(project, self._path, theme)
        sheet = open_layout(project, self._layout)
        lost = missing_items(sheet, self._layout or sheet.name(), template_of(self._layout))
        for finding in [*lost, *missing_fonts(self._job.fonts)]:
            self._feedback.report(finding)
        self._opened = project, sheet, self._job.printer(project, sheet)
        return self._opened

    def _tell_of_rows(self, printer: SheetPrinter, content: SheetContent) -> None:
        for table, count in printer.left_out().items():
            told = {"table": table, "count": count, "name": content.name}
            self._feedback.report(warning("sheet_rows_left_out", {"code": content.code}, **told))

    def _contents(self, codes: Sequence[str], room: SheetRoom) -> Iterator[SheetContent]:
        """What each sheet says; when the next is asked for, the one before counts as printed."""
        for number, code in enumerate(codes):
            self._feedback.set_progress(100 * number / len(codes))
            raise_if_cancelled(self._feedback)
            content = self._job.content(code, room)
            if content.geometry is None:
                self._feedback.report(warning("sheet_place_without_boundary", {"code": code}, name=content.name))
            if content.lost_photos:
                told = {"name": content.name, "files": ", ".join(content.lost_photos)}
                self._feedback.report(warning("sheet_photos_unreadable", {"code": code}, **told))
            yield content
        self._feedback.set_progress(100)


def own_project(path: Path, roles: Collection[str] | None = None) -> QgsProject:
    """The project, or of it the layers of some roles, read into an object of our own: what is done to it stays here.

    Raises:
        InputError: project_missing.
    """
    if roles is not None:
        read = read_sheet_layers(path, roles)
        if read is None:
            raise InputError("project_missing", path=str(path))
        return read
    project = QgsProject()
    if not path.is_file() or not project.read(str(path)):
        raise InputError("project_missing", path=str(path))
    return project


def _require_data(project: QgsProject, path: Path, theme: Theme) -> None:
    """Refuse a project whose layers find no data: its sheets would be empty without a word.

    A layer of the user's own matters to the themes that show it alone.

    Raises:
        InputError: project_layers_missing.
    """
    unasked = set(ENVIRONMENT_ROLES) - set(theme.layers)
    lost = sorted(
        layer.name()
        for layer in project.mapLayers().values()
        if layer.customProperty(ROLE, "") not in ("", *unasked) and not layer.isValid()
    )
    if lost:
        raise InputError("project_layers_missing", path=str(path), layers=", ".join(lost))


def file_name(code: str, name: str, kind: SheetFormat) -> str:
    """What the file of a sheet is called."""
    return f"{code}_{_FORBIDDEN.sub('_', name).strip(' .')}.{kind.extension}"
