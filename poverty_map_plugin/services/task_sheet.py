"""The responsibility list on paper: a title band, the columns' heads on every page, groups by plan, page x of y.

It is drawn, not typeset from a markup: what stands in a record cannot be anything but text, and stays text that is
found when the file is searched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen, QTextLayout, QTextOption

from ..cartography.symbols import installed_families
from ..catalog.styles import Styles
from .task_sheet_content import (
    DEPARTMENT,
    DUE,
    NOTE,
    NUMBER,
    PLACE,
    PROGRESS,
    STATUS,
    TITLE,
    SheetContent,
    SheetGroup,
    SheetRow,
)

#: Columns that share what the others leave of the width, and their shares; the others are as wide as their words.
_SHARES = {TITLE: 0.4, DEPARTMENT: 0.17, PLACE: 0.18, NOTE: 0.25}
_WIDEST = 32.0
#: All sizes of text in points, all others in millimetres.
_TITLE, _SUBTITLE, _TEXT, _SMALL = 22.0, 10.0, 9.0, 8.0
_PADDING, _GAP, _BAR, _FOOT, _INDENT = 1.4, 3.5, 0.9, 8.0, 4.0
_RULE, _HAIR = 0.35, 0.12
_MOST_LINES = 8
#: By how much everything is larger on paper that is wider than so many millimetres between its margins.
_LARGER, _SMALL_PAPER = 1.2, 300.0
_INK, _SOFT, _LINE, _BAND, _TRACK, _FILL = "#222222", "#6b6b6b", "#d4cfc6", "#f3f0ea", "#e6e2da", "#7d7d7d"
#: What would end a line or cannot be drawn, but for the line feed.
_UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f\u2028\u2029\ufffe\uffff]")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass
class _Block:
    """A part of a page that is not divided: a group's heading or a row."""

    height: float
    group: SheetGroup | None = None
    row: SheetRow | None = None
    cells: list[QTextLayout] = field(default_factory=list)


class TaskSheet:
    """Draws the list on a device: a PDF file or a printer, whose page size and margins are set."""

    def __init__(self, device: QPagedPaintDevice, content: SheetContent, styles: Styles) -> None:
        self._device, self._content = device, content
        self._accent = QColor(styles.accent)
        self._families = installed_families(styles)
        dots = device.logicalDpiX() / 25.4
        # What hangs on a wall is read from further away.
        self._scale = _LARGER if device.width() / dots > _SMALL_PAPER else 1.0
        self._unit = dots * self._scale
        self._width, self._height = float(device.width()), float(device.height())
        self._widths = self._column_widths()

    def draw(self) -> int:
        """Draw all pages; returns how many, or 0 when the device cannot be written."""
        painter = QPainter()
        if not painter.begin(self._device):
            return 0
        try:
            pages = self._pages()
            for number, blocks in enumerate(pages, start=1):
                if number > 1:
                    self._device.newPage()
                self._draw_page(painter, blocks, number, len(pages))
        finally:
            painter.end()
        return len(pages)

    # Measuring

    def _pages(self) -> list[list[_Block]]:
        """The blocks of each page; a heading is never the last on a page, and is repeated where its group goes on."""
        room = self._height - self._mm(_FOOT) - self._head_height()
        pages: list[list[_Block]] = [[]]
        left = room - self._band_height(True)
        for group in self._content.groups:
            heading = self._heading(group)
            rows = [self._row(row) for row in group.rows]
            for number, row in enumerate(rows):
                needed = row.height + (heading.height if number == 0 else 0.0)
                if needed > left and pages[-1]:
                    pages.append([heading])
                    left = room - self._band_height(False) - heading.height
                elif number == 0:
                    pages[-1].append(heading)
                    left -= heading.height
                pages[-1].append(row)
                left -= row.height
        return pages

    def _heading(self, group: SheetGroup) -> _Block:
        return _Block(self._line_height(_TEXT) + self._mm(4 * _PADDING), group=group)

    def _row(self, row: SheetRow) -> _Block:
        cells = []
        for column, text in enumerate(row.texts):
            width = self._column(column).width() - self._mm(2 * _PADDING)
            if column == TITLE:
                width -= self._mm(_INDENT) * row.depth
            cells.append(self._laid_out(text, width, self._cell_font(row, column)))
        height = max(self._height_of(cell) for cell in cells)
        height = max(height, self._line_height(_TEXT) + self._mm(_BAR + 1.0)) + self._mm(2 * _PADDING)
        return _Block(height, row=row, cells=cells)

    def _laid_out(self, text: str, width: float, font: QFont) -> QTextLayout:
        """A text in lines of a width, at most so many."""
        plain = _UNPRINTABLE.sub(" ", text)
        layout = self._lines(plain, width, font)
        if layout.lineCount() > _MOST_LINES:
            last = layout.lineAt(_MOST_LINES - 1)
            kept = plain[: last.textStart()].rstrip("\n")
            rest = plain[last.textStart() :].replace("\n", " ")
            metrics = QFontMetricsF(font, self._device)
            cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, max(width - metrics.horizontalAdvance("…"), 0))
            layout = self._lines(f"{kept}\n{cut}", width, font)
        return layout

    def _lines(self, text: str, width: float, font: QFont) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", "\u2028"), font, self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    @staticmethod
    def _height_of(layout: QTextLayout) -> float:
        return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))

    # Drawing

    def _draw_page(self, painter: QPainter, blocks: Sequence[_Block], number: int, count: int) -> None:
        y = self._draw_band(painter, number == 1)
        y = self._draw_heads(painter, y)
        for block in blocks:
            if block.group is not None:
                self._draw_heading(painter, block, y)
            elif block.row is not None:
                self._draw_row(painter, block, block.row, y)
            y += block.height
        self._draw_foot(painter, number, count)

    def _draw_band(self, painter: QPainter, is_first: bool) -> float:
        """Title and subtitle; small on further pages."""
        height = self._band_height(is_first)
        inner = height - self._mm(_GAP)
        if is_first:
            title = self._line_height(_TITLE)
            self._write(painter, QRectF(0, 0, self._width, title), self._content.title, self._font(_TITLE, True))
            rest = QRectF(0, title, self._width, inner - title)
            self._write(painter, rest, self._content.subtitle, self._font(_SUBTITLE), _SOFT)
        else:
            area = QRectF(0, 0, self._width, inner)
            self._write(painter, area, self._content.title, self._font(_SUBTITLE, True))
            self._write(painter, area, self._content.subtitle, self._font(_SMALL), _SOFT, _RIGHT)
        return height

    def _draw_heads(self, painter: QPainter, y: float) -> float:
        height = self._head_height()
        for column, head in enumerate(self._content.heads):
            area = self._inner(column, y, height)
            layout = self._lines(head, area.width(), self._font(_SMALL))
            painter.setPen(QColor(_SOFT))
            layout.draw(painter, QPointF(area.left(), y + height - self._mm(_PADDING) - self._height_of(layout)))
        self._rule(painter, y + height, _RULE, _INK)
        return y + height

    def _draw_heading(self, painter: QPainter, block: _Block, y: float) -> None:
        if block.group is None:
            return
        area = QRectF(0, y, self._width, block.height)
        painter.fillRect(area.adjusted(0, self._mm(_RULE / 2), 0, 0), QColor(_BAND))
        inner = area.adjusted(self._mm(_PADDING), 0, -self._mm(_PADDING), 0)
        self._write(painter, inner, block.group.title, self._font(_TEXT, True))
        self._write(painter, inner, block.group.sums, self._font(_SMALL), _SOFT, _RIGHT)

    def _draw_row(self, painter: QPainter, block: _Block, row: SheetRow, y: float) -> None:
        for column, layout in enumerate(block.cells):
            area = self._inner(column, y, block.height)
            indent = self._mm(_INDENT) * row.depth if column == TITLE else 0.0
            is_red = row.is_overdue and column in (DUE, STATUS)
            painter.setPen(self._accent if is_red else QColor(_SOFT if column == NUMBER else _INK))
            layout.draw(painter, QPointF(area.left() + indent, area.top()))
            if column == PROGRESS:
                top = area.top() + self._line_height(_TEXT) + self._mm(0.3)
                self._bar(painter, QRectF(area.left(), top, area.width() * 0.9, self._mm(_BAR)), row.percent)
        self._rule(painter, y + block.height, _HAIR, _LINE)

    def _bar(self, painter: QPainter, area: QRectF, percent: float) -> None:
        painter.fillRect(area, QColor(_TRACK))
        painter.fillRect(area.adjusted(0, 0, -area.width() * (1 - percent / 100), 0), QColor(_FILL))

    def _draw_foot(self, painter: QPainter, number: int, count: int) -> None:
        area = QRectF(0, self._height - self._line_height(_SMALL), self._width, self._line_height(_SMALL))
        template = QCoreApplication.translate("TaskList", "Page {number} of {count}")
        foot = "　".join(part for part in (self._content.foot, self._content.warning) if part)
        self._write(painter, area, foot, self._font(_SMALL), _SOFT)
        self._write(painter, area, template.format(number=number, count=count), self._font(_SMALL), _SOFT, _RIGHT)

    def _write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        font: QFont,
        colour: str = _INK,
        alignment: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """A line of text."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(area, _UNPRINTABLE.sub(" ", text), option)

    def _rule(self, painter: QPainter, y: float, width: float, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), self._mm(width)))
        painter.drawLine(QPointF(0, y), QPointF(self._width, y))

    # Sizes

    def _mm(self, millimetres: float) -> float:
        return millimetres * self._unit

    def _column(self, number: int) -> QRectF:
        return QRectF(sum(self._widths[:number]), 0, self._widths[number], 1)

    def _column_widths(self) -> list[float]:
        count = len(self._content.heads)
        own = {column: self._own_width(column) for column in range(count) if column not in _SHARES}
        left = self._width - sum(own.values())
        return [own[column] if column in own else left * _SHARES[column] for column in range(count)]

    def _own_width(self, column: int) -> float:
        """The width of the longest line of a column, and of the longest word of its head."""
        rows = [row for group in self._content.groups for row in group.rows]
        head, plain = (
            QFontMetricsF(self._font(_SMALL), self._device),
            QFontMetricsF(self._font(_TEXT, True), self._device),
        )
        widths = [head.horizontalAdvance(word) for word in self._content.heads[column].split()]
        widths += [plain.horizontalAdvance(line) for row in rows for line in row.texts[column].split("\n")]
        return min(max(widths, default=0.0), self._mm(_WIDEST)) * 1.02 + self._mm(2 * _PADDING)

    def _inner(self, column: int, y: float, height: float) -> QRectF:
        area = self._column(column)
        padding = self._mm(_PADDING)
        return QRectF(area.left() + padding, y + padding, area.width() - 2 * padding, height - 2 * padding)

    def _band_height(self, is_first: bool) -> float:
        lines = self._line_height(_TITLE) + self._line_height(_SUBTITLE) if is_first else self._line_height(_SUBTITLE)
        return lines + self._mm(_GAP)

    def _head_height(self) -> float:
        font = self._font(_SMALL)
        widths = [self._column(n).width() - self._mm(2 * _PADDING) for n in range(len(self._content.heads))]
        laid_out = [self._lines(text, width, font) for text, width in zip(self._content.heads, widths, strict=True)]
        return max(self._height_of(layout) for layout in laid_out) + self._mm(2 * _PADDING)

    def _font(self, points: float, bold: bool = False) -> QFont:
        font = QFont()
        font.setFamilies(self._families)
        font.setPointSizeF(points * self._scale)
        font.setBold(bold)
        return font

    def _cell_font(self, row: SheetRow, column: int) -> QFont:
        late = (row.is_overdue or row.is_due_soon) and column in (DUE, STATUS)
        return self._font(_SMALL if column == NUMBER else _TEXT, late)

    def _line_height(self, points: float) -> float:
        return QFontMetricsF(self._font(points), self._device).height()
