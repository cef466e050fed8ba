"""Finds what a printed sheet must not have: items over one another or off the page, texts and tables that are cut."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsLayoutFrame, QgsLayoutItem, QgsLayoutItemLabel, QgsLayoutItemLegend, QgsPrintLayout
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFontMetricsF, QImage

#: What two items may share of each other at their edges, in millimetres.
_TOUCH = 0.05
#: Pictures over a legend are meant to be: the square of a two-way theme stands in its free corner.
_TOGETHER = {frozenset(("legend", "legend_bivariate"))}


def layout_problems(layout: QgsPrintLayout) -> list[str]:
    """One line for each problem of the layout as it is shown now; items without an id are the map maker's own."""
    found: list[str] = []
    for number in range(layout.pageCollection().pageCount()):
        if not layout.pageCollection().shouldExportPage(number):
            continue
        page = layout.pageCollection().page(number)
        paper = page.mapRectToScene(page.rect())
        boxes = [(item.id(), item.mapRectToScene(item.rect())) for item in _items(layout, number)]
        found += [f"{name} is off page {number + 1}" for name, box in boxes if not _within(box, paper)]
        for index, (first, box) in enumerate(boxes):
            for second, other in boxes[index + 1 :]:
                if frozenset((first, second)) not in _TOGETHER and _overlap(box, other):
                    found.append(f"{first} and {second} overlap on page {number + 1}")
        found += [
            f"{item.id()} is cut on page {number + 1}: {item.currentText()}"
            for item in _items(layout, number)
            if isinstance(item, QgsLayoutItemLabel) and _is_cut(item)
        ]
    return found


def _items(layout: QgsPrintLayout, page: int) -> Iterator[QgsLayoutItem]:
    """The visible items of a page that have an area: lines may touch anything, empty labels and tables nothing."""
    for item in layout.items():
        if not isinstance(item, QgsLayoutItem) or not item.id() or item.page() != page or not item.isVisible():
            continue
        is_line = item.rect().width() < _TOUCH or item.rect().height() < _TOUCH
        is_empty = (isinstance(item, QgsLayoutItemLabel) and not item.currentText().strip()) or (
            isinstance(item, QgsLayoutFrame) and item.isEmpty()
        )
        if not is_line and not is_empty and not item.id().endswith("_rule"):
            if isinstance(item, QgsLayoutItemLegend):
                item.adjustBoxSize()
            yield item


def _within(box: QRectF, paper: QRectF) -> bool:
    return paper.adjusted(-_TOUCH, -_TOUCH, _TOUCH, _TOUCH).contains(box)


def _overlap(one: QRectF, other: QRectF) -> bool:
    return one.adjusted(_TOUCH, _TOUCH, -_TOUCH, -_TOUCH).intersects(other.adjusted(_TOUCH, _TOUCH, -_TOUCH, -_TOUCH))


def _is_cut(item: QgsLayoutItemLabel) -> bool:
    """Whether a line of the label is wider than its box; measured ten times as large, where hinting plays no part."""
    font = item.textFormat().font()
    font.setPointSizeF(item.textFormat().size() * 10)
    wide = max((QFontMetricsF(font).horizontalAdvance(line) for line in item.currentText().splitlines()), default=0.0)
    per_millimetre = QImage(1, 1, QImage.Format.Format_ARGB32).logicalDpiX() / 25.4
    return wide / 10 / per_millimetre > item.rect().width()
