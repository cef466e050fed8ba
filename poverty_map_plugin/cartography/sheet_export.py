"""Writes a layout to a file that is whole or not there."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from ..domain.errors import StoreError


class SheetFormat(str, Enum):
    """What a sheet is written as."""

    PDF = "PDF"
    GEO_PDF = "GeoPDF"
    SVG = "SVG"
    PNG = "PNG"

    def __str__(self) -> str:
        return self.value

    @property
    def extension(self) -> str:
        """The files' ending, without the dot."""
        return "pdf" if self is SheetFormat.GEO_PDF else self.value.lower()


def export_sheet(layout: QgsPrintLayout, path: Path, kind: SheetFormat, dpi: float) -> list[Path]:
    """Write the layout; returns the files: one, or for pictures of more pages one each (`…_2.png`).

    Each is written beside its place under another name first, so that what was there stays whole if it fails.

    Raises:
        StoreError: sheet_unwritable.
    """
    partial = path.with_name(f".{path.stem}.{os.getpid()}.partial{path.suffix}")
    try:
        _write(layout, partial, kind, dpi, path)
        written = sorted(path.parent.glob(f"{partial.stem}*{path.suffix}"))
        if not written:
            raise StoreError("sheet_unwritable", path=str(path), reason=QgsLayoutExporter.ExportResult.FileError.name)
        targets = []
        for file in written:
            target = path.with_name(path.stem + file.stem.removeprefix(partial.stem) + path.suffix)
            try:
                file.replace(target)
            except OSError as problem:
                raise StoreError(
                    "sheet_unwritable", path=str(target), reason=problem.strerror or str(problem)
                ) from problem
            targets.append(target)
        return targets
    finally:
        for left in path.parent.glob(f"{partial.stem}*"):
            left.unlink(missing_ok=True)


def _write(layout: QgsPrintLayout, partial: Path, kind: SheetFormat, dpi: float, path: Path) -> None:
    exporter = QgsLayoutExporter(layout)
    if kind is SheetFormat.PNG:
        image = QgsLayoutExporter.ImageExportSettings()
        image.dpi = dpi
        result = exporter.exportToImage(str(partial), image)
    elif kind is SheetFormat.SVG:
        drawing = QgsLayoutExporter.SvgExportSettings()
        drawing.dpi = dpi
        drawing.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        drawing.exportAsLayers = False
        result = exporter.exportToSvg(str(partial), drawing)
    else:
        paper = QgsLayoutExporter.PdfExportSettings()
        paper.dpi = dpi
        paper.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        paper.forceVectorOutput = True
        paper.writeGeoPdf = kind is SheetFormat.GEO_PDF
        result = exporter.exportToPdf(str(partial), paper)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise StoreError("sheet_unwritable", path=str(path), reason=exporter.errorMessage() or result.name)
