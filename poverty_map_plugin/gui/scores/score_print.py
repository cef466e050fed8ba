"""Prints a score sheet: the page of the export, on paper or as PDF."""

from __future__ import annotations

from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QTextDocument
from qgis.PyQt.QtPrintSupport import QPrinter, QPrintPreviewDialog
from qgis.PyQt.QtWidgets import QWidget

from ...services.score_page import score_page
from ...services.score_sheet import ScoreSheet

_MARGIN_MM = 12.0


def preview(sheet: ScoreSheet, locale: str, parent: QWidget | None = None) -> None:
    """Show the pages; from there they go to a printer or into a PDF."""
    printer = landscape_printer()
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.paintRequested.connect(lambda target: print_sheet(sheet, locale, target))
    dialog.exec()
    dialog.deleteLater()


def landscape_printer() -> QPrinter:
    """A printer set to A4 across."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    return printer


def print_sheet(sheet: ScoreSheet, locale: str, printer: QPrinter) -> None:
    """Put the page onto a printer's paper."""
    document = QTextDocument()
    document.setHtml(score_page(sheet, locale))
    document.print(printer)
