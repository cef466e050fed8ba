"""A table of the sheet: over as many frames and pages as it takes, the header on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsTableCell,
    QgsUnitTypes,
)

from .layout_pages import add_page, copied
from .layout_template import frames_of

_MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class SheetTable:
    """The table of the frames called `name`.

    The headings of the template's columns are keys (place, name, role, phone …); they say which column shows what. A
    heading that is no key is the map maker's own, over an empty column to write in.

    Attributes:
        left_out: how many rows of the last place found no room, in a template without a further page.
    """

    def __init__(self, layout: QgsPrintLayout, name: str, headings: Mapping[str, str], when_empty: str) -> None:
        self._layout = layout
        self._table: QgsLayoutItemManualTable | None = None
        self._keys: list[str] = []
        self._when_empty = when_empty
        self.left_out = 0
        self._pages = layout.pageCollection().pageCount()
        self._added: list[QgsLayoutItem] = []
        frames = frames_of(layout, name)
        #: Whether the template's last page goes on with this table.
        self._goes_on = any(frame.page() == self._pages - 1 > 0 for frame in frames)
        table = frames[0].multiFrame() if frames else None
        if isinstance(table, QgsLayoutItemManualTable):
            self._table = table
            self._keys = [column.heading() for column in table.headers()]
            columns = table.headers()
            for column in columns:
                column.setHeading(headings.get(column.heading(), column.heading()))
            table.setHeaders(columns)
            pages: set[int] = set()
            for frame in frames:
                # QGIS hides a page as soon as one frame of it that asks so is empty: only the first may ask.
                frame.setHidePageIfEmpty(frame.page() > 0 and frame.page() not in pages)
                pages.add(frame.page())

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that the template asks for."""
        return tuple(self._keys)

    def fill(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Show the rows, on more pages like the template's last if that takes them."""
        table = self._table
        if table is None:
            return
        self._remove_added_pages()
        # QGIS's own message for an empty table stands askew over the frame: a row of the table says it instead.
        texts = [[row.get(key, "") for key in self._keys] for row in rows]
        texts = texts or [[self._when_empty, *[""] * (len(self._keys) - 1)]]
        table.setTableContents([[self._cell(text, n) for n, text in enumerate(row)] for row in texts])
        table.refresh()
        while self._goes_on and self._shown() < len(rows):
            self._add_page()
            table.recalculateFrameSizes()
        context = QgsLayoutUtils.createRenderContextForLayout(self._layout, None)
        for index in range(1, table.frameCount()):
            first, last = table.rowRange(context, index)
            table.frame(index).setVisibility(last > first)  # or a bare header would stand there
        self.left_out = max(0, len(rows) - self._shown())

    def _cell(self, text: str, column: int) -> QgsTableCell:
        """A cell as the heading of its column stands: a manual table asks cells alone."""
        cell = QgsTableCell(text)
        if self._table is not None:
            cell.setHorizontalAlignment(self._table.headers()[column].hAlignment())
        return cell

    def _shown(self) -> int:
        """How many rows the frames together have room for."""
        table = self._table
        if table is None:
            return 0
        context = QgsLayoutUtils.createRenderContextForLayout(self._layout, None)
        return max(table.rowRange(context, index)[1] for index in range(table.frameCount()))

    def _remove_added_pages(self) -> None:
        pages = self._layout.pageCollection()
        for item in self._added:
            self._layout.removeLayoutItem(item)  # a frame leaves its table by itself; removeFrame would take two
        self._added.clear()
        while pages.pageCount() > self._pages:
            pages.deletePage(pages.pageCount() - 1)

    def _add_page(self) -> None:
        """One more page like the template's last."""
        pages, model = self._layout.pageCollection(), self._pages - 1
        number = add_page(self._layout, pages.page(model).pageSize())
        for item in sorted(pages.itemsOnPage(model), key=lambda item: (item.pagePos().x(), item.pagePos().y())):
            if isinstance(item, QgsLayoutItemPage):
                continue
            copy = self._frame(item) if self._is_frame(item) else copied(self._layout, item)
            where = item.pagePositionWithUnits()
            copy.attemptMove(QgsLayoutPoint(where.x(), where.y(), where.units()), page=number)
            self._added.append(copy)

    def _is_frame(self, item: QgsLayoutItem) -> bool:
        return isinstance(item, QgsLayoutFrame) and item.multiFrame() is self._table

    def _frame(self, item: QgsLayoutItem) -> QgsLayoutFrame:
        """One more frame of the table, like `item`."""
        frame = QgsLayoutFrame(self._layout, self._table)
        frame.setId(item.id())
        frame.attemptResize(QgsLayoutSize(item.sizeWithUnits()))
        if self._table is not None:
            self._table.addFrame(frame, False)
        return frame
