"""The red flag and the five-point star of the key sites, drawn for the project, visible at every scale."""

from __future__ import annotations

import base64
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSvgMarkerSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF

from ..catalog.labels import Label
from ..catalog.provinces import Mark

_FOLDER = Path(__file__).parent.parent / "resources" / "markers"
#: Sizes in millimetres; a flag stands on its place, a star lies on it.
_SIZES = {Mark.RED_FLAG: 8.0, Mark.STAR: 5.0}
#: From the middle of the drawing to its place, in parts of its size: a flag's is the foot of its pole.
_SHIFTS = {Mark.RED_FLAG: QPointF(0.38, -0.46), Mark.STAR: QPointF(0.0, 0.0)}


def embedded_svg(mark: Mark) -> str:
    """The drawing as a path that holds it whole, so that a project shows it without the plugin."""
    return "base64:" + base64.b64encode((_FOLDER / f"{mark.value}.svg").read_bytes()).decode("ascii")


def mark_size(mark: Mark) -> float:
    """The width of a sign in millimetres."""
    return _SIZES[mark]


def mark_shift(mark: Mark) -> QPointF:
    """From a sign's place to the middle of its drawing, in millimetres, right and down."""
    return _SHIFTS[mark] * _SIZES[mark]


def centred_symbol(mark: Mark) -> QgsMarkerSymbol:
    """The sign's drawing with its middle on the place."""
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(embedded_svg(mark), _SIZES[mark]))
    return symbol


def mark_symbol(mark: Mark) -> QgsMarkerSymbol:
    """The sign of a key site."""
    symbol = centred_symbol(mark)
    symbol.symbolLayer(0).setOffset(mark_shift(mark))
    return symbol


def key_site_renderer(labels: dict[Mark, Label], locale: str) -> QgsCategorizedSymbolRenderer:
    """Key sites by their mark."""
    return QgsCategorizedSymbolRenderer(
        "mark", [QgsRendererCategory(mark.value, mark_symbol(mark), labels[mark].text(locale)) for mark in Mark]
    )
