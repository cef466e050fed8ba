"""Writes the features that an import refused into a file that can be mended and imported again."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ..domain.errors import InputError, StoreError
from ..domain.findings import Finding
from .layer_source import LayerSource, attribute_text
from .messages import describe_finding

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell

REASON, LAYER, FEATURE = "导入报告:原因", "导入报告:图层", "导入报告:要素编号"
#: Headers of the columns that the report adds; an import leaves them out.
REPORT_HEADERS = (REASON, LAYER, FEATURE)
SUFFIXES = (".gpkg", ".xlsx")
#: Names of columns that a GeoPackage has for itself.
_RESERVED = ("fid", "geom")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_MOST_IN_CELL = 32_767


class _Writer(Protocol):
    def add(self, feature: QgsFeature, texts: Sequence[str]) -> None:
        """Write one feature."""

    def finish(self) -> None:
        """Write what is left, and let go of the file."""


class RejectedFeatures:
    """The report of an import, written as the import goes; the file appears when it is finished.

    An older report is removed when nothing is rejected, so that nobody mends it a second time.
    """

    def __init__(self, path: Path | None, source: LayerSource) -> None:
        """Prepare; nothing is written yet.

        Raises:
            InputError: report_wrong_kind.
        """
        if path is not None and path.suffix.lower() not in SUFFIXES:
            raise InputError("report_wrong_kind", file=str(path), expected=", ".join(SUFFIXES))
        self._path = path
        self._source = source
        self._kept = [n for n, name in enumerate(source.names) if name not in REPORT_HEADERS]
        self._writer: _Writer | None = None

    def __enter__(self) -> RejectedFeatures:
        return self

    def __exit__(self, *_: object) -> None:
        """Remove what is not finished."""
        if self._writer is not None:
            with contextlib.suppress(OSError, StoreError):
                self._writer.finish()
            self._writer = None
        if self._path is not None:
            self._partial.unlink(missing_ok=True)

    @property
    def _partial(self) -> Path:
        path = self._path or Path()
        return path.with_name(f".{path.stem}.{os.getpid()}.partial{path.suffix}")

    def add(self, feature: QgsFeature, reasons: Sequence[Finding]) -> None:
        """Write a feature as it came, and why it was refused.

        Raises:
            StoreError: store_unwritable.
        """
        if self._path is None:
            return
        if self._writer is None:
            names = [self._source.names[n] for n in self._kept]
            make = _Layer if self._path.suffix.lower() == ".gpkg" else _Workbook
            with contextlib.suppress(OSError):
                self._partial.unlink(missing_ok=True)
            self._writer = make(self._partial, self._source, [*names, *REPORT_HEADERS])
        attributes = feature.attributes()
        told = "\n".join(dict.fromkeys(map(describe_finding, reasons)))
        texts = [attribute_text(attributes[n]) for n in self._kept]
        self._writer.add(feature, [*texts, told, *self._came_from(attributes, feature)])

    def finish(self) -> None:
        """Put the file where it is wanted.

        Raises:
            StoreError: store_unwritable.
        """
        if self._path is None:
            return
        try:
            if self._writer is None:
                self._path.unlink(missing_ok=True)
                return
            writer, self._writer = self._writer, None
            writer.finish()
            self._partial.replace(self._path)
        except OSError as problem:
            raise _unwritable(self._path, problem.strerror or str(problem)) from problem

    def _came_from(self, attributes: Sequence[object], feature: QgsFeature) -> tuple[str, str]:
        """Layer and id; those of the first import when a report is imported."""
        names = list(self._source.names)
        if LAYER in names and FEATURE in names:
            return attribute_text(attributes[names.index(LAYER)]), attribute_text(attributes[names.index(FEATURE)])
        return self._source.name, str(feature.id())


def _unwritable(path: Path, reason: str) -> StoreError:
    return StoreError("store_unwritable", store=str(path), reason=reason)


class _Layer:
    """A GeoPackage of the features in their own reference system."""

    def __init__(self, path: Path, source: LayerSource, names: Sequence[str]) -> None:
        self._path = path
        self._fields = QgsFields()
        taken = set(_RESERVED)
        for name in names:
            own, number = name, 1
            while own.lower() in taken:
                number += 1
                own = f"{name}_{number}"
            taken.add(own.lower())
            self._fields.append(QgsField(own, QMetaType.Type.QString))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = "rejected"
        options.layerOptions = ["GEOMETRY_NAME=geom", "FID=fid"]
        context = QgsCoordinateTransformContext()
        kind = source.features.wkbType()
        self._writer = QgsVectorFileWriter.create(str(path), self._fields, kind, source.crs, context, options)
        if self._writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise _unwritable(path, self._writer.errorMessage())

    def add(self, feature: QgsFeature, texts: Sequence[str]) -> None:
        """Write one feature."""
        row = QgsFeature(self._fields)
        row.setGeometry(feature.geometry())
        row.setAttributes(list(texts))
        if not self._writer.addFeature(row, QgsFeatureSink.Flag.FastInsert):
            raise _unwritable(self._path, self._writer.errorMessage())

    def finish(self) -> None:
        """Write what is buffered."""
        if not self._writer.flushBuffer():
            raise _unwritable(self._path, self._writer.errorMessage())
        del self._writer


class _Workbook:
    """A sheet of the features' attributes."""

    def __init__(self, path: Path, source: LayerSource, names: Sequence[str]) -> None:
        from openpyxl import Workbook

        self._path = path
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("rejected")
        self._sheet.freeze_panes = "A2"
        self._sheet.append([self._cell(name) for name in names])

    def _cell(self, text: str) -> WriteOnlyCell:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._sheet, value=_UNREADABLE.sub("", text)[:_MOST_IN_CELL])
        cell.data_type = "s"  # a text that begins with = stays a text
        cell.number_format = "@"
        cell.quotePrefix = True
        return cell

    def add(self, feature: QgsFeature, texts: Sequence[str]) -> None:
        """Write one feature; a sheet has no shapes."""
        self._sheet.append([self._cell(text) for text in texts])

    def finish(self) -> None:
        """Write the file."""
        self._book.save(self._path)
