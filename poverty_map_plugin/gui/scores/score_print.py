"""Prints a score sheet: the page of the export, on paper or as PDF."""

from __future__ import annotations

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QTextDocument, QTextOption
from qgis.PyQt.QtPrintSupport import QPrinter, QPrintPreviewDialog
from qgis.PyQt.QtWidgets import QWidget

from ...services.score_page import score_page
from ...services.score_sheet import ScoreSheet

_MARGIN_MM = 12.0
#: At 96 pixels an inch letters are as large as on a screen; on paper they are a quarter smaller.
_PIXELS_AN_INCH = 125.0


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
    """Put the page onto a printer's paper.

    The page is laid out in the pixels of a screen, in which its sizes are given, and drawn at the printer's scale.
    """
    scale = printer.resolution() / _PIXELS_AN_INCH
    area = printer.pageLayout().paintRectPixels(printer.resolution())
    page = QSizeF(area.width() / scale, area.height() / scale)
    document = QTextDocument()
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)  # never within a word
    document.setDefaultTextOption(option)
    document.setHtml(score_page(sheet, locale))
    document.setPageSize(page)
    painter = QPainter(printer)
    painter.scale(scale, scale)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        painter.save()
        top = number * page.height()
        painter.translate(0, -top)
        document.drawContents(painter, QRectF(0, top, page.width(), page.height()))
        painter.restore()
    painter.end()
