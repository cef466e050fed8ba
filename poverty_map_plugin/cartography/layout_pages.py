"""Pages of a layout that come and go with what a sheet has to say."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsLayoutItem,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument


def add_page(layout: QgsPrintLayout, size: QgsLayoutSize) -> int:
    """An empty page at the end; returns its number from 0."""
    page = QgsLayoutItemPage(layout)
    page.setPageSize(size)
    layout.pageCollection().addPage(page)
    return layout.pageCollection().pageCount() - 1


def remove_last_page(layout: QgsPrintLayout) -> None:
    """The page alone: QGIS leaves its items in the layout."""
    pages = layout.pageCollection()
    pages.deletePage(pages.pageCount() - 1)


def copied(layout: QgsPrintLayout, item: QgsLayoutItem) -> QgsLayoutItem:
    """A copy of an item, in the layout at no particular place; not for frames, which belong to their table."""
    return pasted(layout, cut_out(item))


def cut_out(item: QgsLayoutItem) -> QDomDocument:
    """All that is needed to make the item again."""
    document = QDomDocument()
    holder = document.createElement("Copy")
    holder.setAttribute("kind", str(int(item.type())))
    item.writeXml(holder, document, QgsReadWriteContext())
    document.appendChild(holder)
    return document


def pasted(layout: QgsPrintLayout, document: QDomDocument) -> QgsLayoutItem:
    """The item that was cut out, in the layout."""
    holder = document.documentElement()
    item = QgsApplication.layoutItemRegistry().createItem(int(holder.attribute("kind")), layout)
    item.readXml(holder.firstChildElement(), document, QgsReadWriteContext())
    layout.addLayoutItem(item)
    return item


class SparePage:
    """A page of a layout that is taken out of it, to be put at its end when there is something to show on it."""

    def __init__(self, layout: QgsPrintLayout, number: int) -> None:
        """Take page `number` out."""
        pages = layout.pageCollection()
        self._layout = layout
        self._size = pages.page(number).pageSize()
        self._items: list[tuple[QDomDocument, QgsLayoutPoint]] = []
        self._shown: list[QgsLayoutItem] = []
        items = [item for item in pages.itemsOnPage(number) if not isinstance(item, QgsLayoutItemPage)]
        for item in sorted(items, key=lambda item: item.zValue()):
            self._items.append((cut_out(item), item.pagePositionWithUnits()))
            layout.removeLayoutItem(item)
        pages.deletePage(number)

    def put(self) -> None:
        """Put it at the end of the layout."""
        self.take()
        number = add_page(self._layout, self._size)
        for document, where in self._items:
            item = pasted(self._layout, document)
            item.attemptMove(where, page=number)
            self._shown.append(item)

    def take(self) -> None:
        """Take it out again; nothing when it is not there. It must be the last then."""
        if self._shown:
            for item in self._shown:
                self._layout.removeLayoutItem(item)
            self._shown.clear()
            remove_last_page(self._layout)
