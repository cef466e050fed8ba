"""Writes a layout to a file that is whole or not there."""

from __future__ import annotations

import contextlib
import itertools
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from qgis.core import Qgis, QgsAbstractLayoutIterator, QgsLayoutExporter, QgsPrintLayout

from ..domain.errors import StoreError
from ..domain.sheet_choice import SheetFormat
from .pdf_join import join_pdfs
from .pdf_outline import PdfNotUnderstoodError, add_outline

#: Unfinished files are in hidden folders of this beginning, beside their places.
TEMPORARY = ".sheet-"
_STALE_SECONDS = 3600


@contextlib.contextmanager
def unwritable(path: Path, code: str = "sheet_unwritable") -> Iterator[None]:
    """Say what the system refuses about `path` as a StoreError.

    Raises:
        StoreError: `code`.
    """
    try:
        yield
    except OSError as problem:
        raise StoreError(code, path=str(path), reason=problem.strerror or str(problem)) from problem


def export_sheet(layout: QgsPrintLayout, path: Path, kind: SheetFormat, dpi: float) -> list[Path]:
    """Write the layout; returns the files: one; for pictures of more pages one each (`…_2.png`), for a
    GeoPDF the map and, as `…_2.pdf`, all further pages.

    Each is written beside its place under another name first, so that what was there stays whole if it fails.

    Raises:
        StoreError: sheet_unwritable.
    """
    with unwritable(path), tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=path.parent) as folder:
        partial = Path(folder) / f"sheet{path.suffix}"
        _write(layout, partial, kind, dpi, path)
        written = [_take_place(file, path) for file in sorted(Path(folder).iterdir(), key=_page)]
        remove_further_pages(path, len(written))
        return written


class _Sheets(QgsAbstractLayoutIterator):
    """One layout shown to one county after the other; `turn` shows the next and says whether there was one."""

    def __init__(self, layout: QgsPrintLayout, count: int, turn: Callable[[], bool]) -> None:
        super().__init__()
        self._layout, self._count, self._turn = layout, count, turn
        self.problem: Exception | None = None

    def layout(self) -> QgsPrintLayout:
        """What is printed."""
        return self._layout

    def beginRender(self) -> bool:
        """Nothing to prepare."""
        return True

    def endRender(self) -> bool:
        """Nothing to put away."""
        return True

    def count(self) -> int:
        """How many there are."""
        return self._count

    def filePath(self, baseFilePath: str, extension: str) -> str:
        """All go into one file."""
        return f"{baseFilePath}.{extension}"

    def next(self) -> bool:
        """Show the next one."""
        try:
            return self._turn()
        except Exception as problem:  # it would be lost in C++, and is raised again by the caller
            self.problem = problem
            return False


def export_together(
    layout: QgsPrintLayout, path: Path, dpi: float, count: int, turn: Callable[[], tuple[str, int] | None]
) -> bool:
    """Write sheets into one PDF with a bookmark each; returns whether the bookmarks could be made.

    `turn` turns the layout to the next sheet and returns its title and number of pages, or None at the end.

    Raises:
        StoreError: sheet_unwritable.
        Exception: what `turn` raises; a file that was there stays.
    """
    entries: list[tuple[str, int]] = []
    pages = 0

    def go_on() -> bool:
        nonlocal pages
        sheet = turn()
        if sheet is None:
            return False
        entries.append((sheet[0], pages))
        pages += sheet[1]
        return True

    with unwritable(path), tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=path.parent) as folder:
        partial = Path(folder) / "sheet.pdf"
        sheets = _Sheets(layout, count, go_on)
        result, reason = QgsLayoutExporter.exportToPdf(sheets, str(partial), _paper(dpi))
        if sheets.problem is not None:
            raise sheets.problem
        if result != QgsLayoutExporter.ExportResult.Success:
            raise StoreError("sheet_unwritable", path=str(path), reason=reason or str(result))
        has_outline = _give_outline(partial, entries)
        partial.replace(path)
        return has_outline


def join_sheets(parts: Sequence[Path], path: Path, sheets: Sequence[tuple[str, int]]) -> bool:
    """Join PDFs of sheets (title and number of pages of each) as `path`; returns whether it has their bookmarks.

    Raises:
        StoreError: sheet_unwritable.
    """
    starts = itertools.accumulate((pages for _, pages in sheets), initial=0)
    entries = [(title, start) for (title, _), start in zip(sheets, starts, strict=False)]
    try:
        with unwritable(path), tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=path.parent) as folder:
            partial = Path(folder) / "sheet.pdf"
            join_pdfs(parts, partial)
            has_outline = _give_outline(partial, entries)
            partial.replace(path)
            return has_outline
    except PdfNotUnderstoodError as problem:
        raise StoreError("sheet_unwritable", path=str(path), reason=str(problem)) from problem


def _give_outline(file: Path, entries: Sequence[tuple[str, int]]) -> bool:
    try:
        add_outline(file, entries)
    except PdfNotUnderstoodError:
        return False
    return True


def remove_stale(folder: Path) -> None:
    """Remove what killed runs left unfinished; no run works an hour on one sheet.

    Worker processes have folders within that of their run, which is itself as old as the run.
    """
    for left in folder.glob(TEMPORARY + "*"):
        with contextlib.suppress(OSError):
            newest = max(each.stat().st_mtime for each in (left, *left.rglob("*")))
            if time.time() - newest > _STALE_SECONDS:
                shutil.rmtree(left)


def _page(file: Path) -> int:
    """`sheet.png` is the first page, `sheet_2.png` the second."""
    return int(file.stem.partition("_")[2] or 1)


def _take_place(file: Path, path: Path) -> Path:
    target = path.with_name(path.stem + file.stem.removeprefix("sheet") + path.suffix)
    file.replace(target)
    return target


def remove_further_pages(path: Path, count: int) -> None:
    """Pages of an earlier, longer sheet would pass for pages of this one, which has `count` files from `path` on."""
    number = count + 1
    while (left := path.with_name(f"{path.stem}_{number}{path.suffix}")).is_file():
        left.unlink()
        number += 1


def _write(layout: QgsPrintLayout, partial: Path, kind: SheetFormat, dpi: float, path: Path) -> None:
    exporter = QgsLayoutExporter(layout)
    if kind is SheetFormat.PNG:
        image = QgsLayoutExporter.ImageExportSettings()
        image.dpi = dpi
        image.generateWorldFile = False
        result = exporter.exportToImage(str(partial), image)
    elif kind is SheetFormat.SVG:
        drawing = QgsLayoutExporter.SvgExportSettings()
        drawing.dpi = dpi
        drawing.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        drawing.exportAsLayers = False
        result = exporter.exportToSvg(str(partial), drawing)
    else:
        result = _write_pdf(layout, exporter, partial, kind, dpi)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise StoreError("sheet_unwritable", path=str(path), reason=exporter.errorMessage() or str(result))


def _paper(dpi: float) -> QgsLayoutExporter.PdfExportSettings:
    paper = QgsLayoutExporter.PdfExportSettings()
    paper.dpi = dpi
    paper.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    paper.forceVectorOutput = True
    return paper


def _write_pdf(
    layout: QgsPrintLayout, exporter: QgsLayoutExporter, partial: Path, kind: SheetFormat, dpi: float
) -> QgsLayoutExporter.ExportResult:
    paper = _paper(dpi)
    paper.writeGeoPdf = kind is SheetFormat.GEO_PDF
    result = exporter.exportToPdf(str(partial), paper)
    pages = layout.pageCollection()
    exported = sum(pages.shouldExportPage(number) for number in range(pages.pageCount()))
    if kind is SheetFormat.GEO_PDF and exported > 1 and result == QgsLayoutExporter.ExportResult.Success:
        # QGIS writes the first page of a GeoPDF and leaves the others out without a word.
        paper.writeGeoPdf = False
        pages.page(0).setExcludeFromExports(True)
        try:
            result = exporter.exportToPdf(str(partial.with_name(f"{partial.stem}_2{partial.suffix}")), paper)
        finally:
            pages.page(0).setExcludeFromExports(False)
    return result
