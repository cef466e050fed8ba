"""Draws the parts that the layouts of the sheets share, all on one grid."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemPolyline,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from poverty_map_plugin.catalog.loader import load_catalog  # noqa: E402 - the plugin is beside this script
from scripts.layout_grids import fields, kilometres  # noqa: E402

MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
#: Left and right of a cell's text together, beside the width of its column; of an A3's grid.
AIR = 1.3
Box = tuple[float, float, float, float]

# The grid of an A3 sheet, in millimetres: everything stands on multiples of one baseline. Larger sheets multiply it.
BASE = 4.0
MARGIN = 14.0
COLUMN = 92.0
FIGURES_PER_ROW = 3

# Two sizes of text and one of the title, in points.
TITLE, LARGE, SMALL = 28.0, 14.0, 7.5
INK, GREY, HAIR = QColor("#262626"), QColor("#6b6b6b"), QColor("#c9c5bc")

EXAMPLE = {
    "sheet_title": "示例苗族布依族自治县",
    "sheet_subtitle": "贫困发生率 · 2016-12",
    "sheet_owner": "某某电网公司",
    "sheet_sample": "",
    "sheet_scale": "比例尺 1:200 000",
    "sheet_projection": "2000国家大地坐标系",
    "sheet_source": "资料来源",
    "sheet_date": "制图日期",
    "sheet_secrecy": "内部资料",
    "sheet_battle_title": "示例省扶贫作战图",
    "sheet_fields_left": "0",
    "sheet_fields_top": "0",
    "sheet_field_width": "1",
    "sheet_field_height": "1",
    "sheet_page": "1",
    "sheet_pages": "1",
    "sheet_photos_heading": "现场照片",
    **{f"sheet_photo_{n}_note": "示例村 · 2016-12-23" for n in range(1, 7)},
    "sheet_figures_heading": "主要指标",
    "sheet_legend_heading": "图例",
    "sheet_cadres_heading": "驻村干部",
    "sheet_tasks_heading": "责任清单",
    "sheet_counties_heading": "各县",
    "sheet_places_heading": "地名索引",
    **{f"sheet_figure_{n}_value": "12,345" for n in range(1, 10)},
    **{f"sheet_figure_{n}_label": "指标" for n in range(1, 10)},
    **{f"sheet_figure_{n}_note": "单位  +1" for n in range(1, 10)},
}


class Sheet:
    """The layout being drawn."""

    def __init__(
        self, name: str, width: float, height: float, factor: float = 1.0, pages: int = 2, symbols: float = 1.0
    ) -> None:
        k = factor
        self.k = k
        self.width, self.height = width, height
        self.left, self.right = MARGIN * k, width - MARGIN * k
        self.column = COLUMN * k
        self.column_x = self.right - self.column
        self.top, self.bottom = 40 * k, height - 29 * k
        self.foot = height - 21 * k
        self.styles = load_catalog().styles
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        size = QgsLayoutSize(width, height, MILLIMETRES)
        self.layout.pageCollection().page(0).setPageSize(size)
        for _ in range(pages - 1):
            page = QgsLayoutItemPage(self.layout)
            page.setPageSize(size)
            self.layout.pageCollection().addPage(page)
        # What the designer shows while nothing is printed.
        QgsExpressionContextUtils.setLayoutVariables(
            self.layout, {**EXAMPLE, "sheet_template": name, "sheet_symbols": str(symbols)}
        )

    def format(self, size: float, colour: QColor = INK, bold: bool = False) -> QgsTextFormat:
        """A text format with every family of the catalog behind the first, for machines that lack it."""
        font = QFont(self.styles.fonts[0])
        font.setBold(bold)
        text = QgsTextFormat()
        text.setFont(font)
        text.setFamilies(list(self.styles.fonts[1:]))
        text.setSize(size * self.k)
        text.setSizeUnit(Qgis.RenderUnit.Points)
        text.setColor(colour)
        return text

    def place(self, item: QgsLayoutItem, name: str, x: float, y: float, width: float, height: float, page: int) -> None:
        """Put an item on a page."""
        item.setId(name)
        item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES), page=page)
        item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES), page=page)

    def label(
        self,
        name: str,
        text: str,
        box: tuple[float, float, float, float],
        size: float = SMALL,
        *,
        page: int = 0,
        colour: QColor = INK,
        bold: bool = False,
        right: bool = False,
        bottom: bool = False,
    ) -> QgsLayoutItemLabel:
        """A label whose text is an expression over the sheet's variables: what is put in is never evaluated."""
        item = QgsLayoutItemLabel(self.layout)
        item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        item.setText(text)
        item.setTextFormat(self.format(size, colour, bold))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        item.setVAlign(Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignVCenter)
        self.place(item, name, *box, page)
        return item

    def rule(self, name: str, y: float, width: float, colour: QColor, page: int, x1: float, x2: float) -> None:
        """A horizontal line."""
        line = QgsLayoutItemPolyline(QPolygonF([QPointF(x1, 0), QPointF(x2, 0)]), self.layout)
        line.setSymbol(
            QgsLineSymbol.createSimple({"line_color": colour.name(), "line_width": str(width), "capstyle": "flat"})
        )
        line.setId(name)
        self.layout.addLayoutItem(line)
        line.attemptMove(QgsLayoutPoint(x1, y, MILLIMETRES), page=page)

    def band_and_foot(
        self, page: int, narrow: bool = False, title_text: str = "[% @sheet_title %]", title_size: float = TITLE
    ) -> None:
        """What every page carries: title band above, source and page below; `narrow` for portrait sheets."""
        k, middle = self.k, self.width - 130 * self.k
        title, owner = (self.right, 0.0) if narrow else (middle - 8 * k, self.right - middle)
        self.label(
            "title", title_text, (self.left, 12 * k, title - self.left, 14 * k), title_size, page=page, bottom=True
        )
        if narrow:
            half = (self.right - self.left) / 2
            self.label(
                "subtitle",
                "[% @sheet_subtitle %]",
                (self.left, 26 * k, half + 20 * k, 7 * k),
                LARGE,
                page=page,
                colour=GREY,
            )
            self.label(
                "sample",
                "[% @sheet_sample %]",
                (self.left + half + 20 * k, 26 * k, half - 20 * k, 7 * k),
                SMALL,
                page=page,
                right=True,
            )
        else:
            self.label(
                "subtitle",
                "[% @sheet_subtitle %]",
                (self.left, 26 * k, title - self.left, 7 * k),
                LARGE,
                page=page,
                colour=GREY,
            )
            self.label("owner", "[% @sheet_owner %]", (middle, 18 * k, owner, 7 * k), LARGE, page=page, right=True)
            self.label("sample", "[% @sheet_sample %]", (middle, 26 * k, owner, 7 * k), LARGE, page=page, right=True)
        self.rule("title_rule", 34 * k, 0.4 * k, INK, page, self.left, self.right)
        x, width = (self.left, self.right - self.left - 34 * k) if narrow else (126 * k, self.column_x - 134 * k)
        last = (self.right - 32 * k, 32 * k) if narrow else (self.column_x, self.column)
        self.label("source", "[% @sheet_source %]", (x, self.foot, width, 4 * k), page=page, colour=GREY)
        self.label(
            "projection", "[% @sheet_projection %]", (x, self.foot + 4 * k, width, 4 * k), page=page, colour=GREY
        )
        self.label(
            "date", "[% @sheet_date %]", (last[0], self.foot, last[1], 4 * k), page=page, colour=GREY, right=True
        )
        numbers = "[% @sheet_page %] / [% @sheet_pages %]"
        number = 16 * k
        self.label(
            "page", numbers, (self.right - number, self.foot + 4 * k, number, 4 * k), page=page, colour=GREY, right=True
        )
        if narrow:
            note = (self.left, self.foot + 8 * k, self.right - self.left, 4 * k)
        else:
            note = (self.column_x, self.foot + 4 * k, self.column - number, 4 * k)
        self.label("secrecy", "[% @sheet_secrecy %]", note, page=page, colour=GREY)

    def heading(self, name: str, y: float, x: float | None = None, page: int = 0, width: float = COLUMN) -> None:
        """The heading of a block; `width` is of an A3's grid."""
        place = (self.column_x if x is None else x, y, width * self.k, BASE * self.k)
        self.label(name, f"[% @sheet_{name} %]", place, page=page, bold=True)

    def map(self, box: Box | None = None) -> QgsLayoutItemMap:
        """The map with its frame, and grid in the county's zone as ticks with kilometres outside."""
        item = QgsLayoutItemMap(self.layout)
        x = self.left + 4 * self.k
        width = self.column_x - 8 * self.k - x
        self.place(item, "map", *(box or (x, self.top, width, self.bottom - self.top)), 0)
        item.setBackgroundColor(QColor(self.styles.outside))
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.4))
        item.setFrameStrokeColor(INK)
        kilometres(item, self.format(SMALL, GREY), INK)
        return item

    def fields(self, item: QgsLayoutItemMap, size: float = SMALL) -> None:
        """Letters along the top and numbers along the right side, for the index of places; kilometres stay opposite."""
        fields(item, self.format(size, INK, bold=True), INK, self.k)

    def locator(self) -> None:
        """Where in the province."""
        item = QgsLayoutItemMap(self.layout)
        self.place(item, "locator", self.column_x, self.top, 60 * self.k, 40 * self.k, 0)
        item.setBackgroundEnabled(False)

    def north(self) -> None:
        """North and scale, at the right of the column's first block."""
        k = self.k
        arrow = QgsLayoutItemPolyline(QPolygonF([QPointF(0, 14 * k), QPointF(0, 0)]), self.layout)
        arrow.setSymbol(QgsLineSymbol.createSimple({"line_color": INK.name(), "line_width": str(0.3 * k)}))
        arrow.setEndMarker(QgsLayoutItemPolyline.MarkerMode.ArrowHead)
        arrow.setArrowHeadWidth(2.4 * k)
        arrow.setArrowHeadFillColor(INK)
        arrow.setArrowHeadStrokeColor(INK)
        arrow.setArrowHeadStrokeWidth(0.1 * k)
        arrow.setId("north_arrow")
        self.layout.addLayoutItem(arrow)
        arrow.attemptMove(QgsLayoutPoint(self.right - 6 * k, self.top + 7 * k, MILLIMETRES), page=0)
        label = self.label("north", "N", (self.right - 10 * k, self.top, 8 * k, (BASE + 2) * k), LARGE)
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        scale = (self.right - 32 * k, self.top + 36 * k, 32 * k, BASE * k)
        self.label("scale_text", "[% @sheet_scale %]", scale, right=True)

    def figures(self, x: float, y: float, width: float, per_row: int = FIGURES_PER_ROW) -> None:
        """Nine figures: number over name over unit and change."""
        k = self.k
        self.heading("figures_heading", y, x, width=width / k)
        for index in range(9):
            left = x + width / per_row * (index % per_row)
            top = y + 5 * k + 16 * k * (index // per_row)
            number = f"figure_{index + 1}"
            for part, down, height, size, colour in (
                ("value", 0.0, 6.0, LARGE, INK),
                ("label", 6.0, 3.6, SMALL, INK),
                ("note", 9.6, 3.6, SMALL, GREY),
            ):
                text = f"[% @sheet_{number}_{part} %]"
                box = (left, top + down * k, width / per_row - k, height * k)
                self.label(f"{number}_{part}", text, box, size, colour=colour)
            trend = QgsLayoutItemPicture(self.layout)
            trend.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperLeft)
            self.place(trend, f"{number}_trend", left, top + 13.2 * k, 20 * k, 2.5 * k, 0)

    def legend(self, main: QgsLayoutItemMap, x: float, y: float, height: float) -> None:
        """The legend; the program puts the theme's layers into it."""
        k = self.k
        self.heading("legend_heading", y, x)
        item = QgsLayoutItemLegend(self.layout)
        item.setLinkedMap(main)
        item.setAutoUpdateModel(False)
        item.model().rootGroup().clear()
        item.setColumnCount(2)
        item.setSplitLayer(False)
        item.setEqualColumnWidth(False)
        item.setColumnSpace(4 * k)
        item.setBoxSpace(0)
        item.setSymbolWidth(6 * k)
        item.setSymbolHeight(3 * k)
        item.setBackgroundEnabled(False)
        item.setResizeToContents(True)
        for style, size, bold in (
            (QgsLegendStyle.Style.Title, SMALL, True),
            (QgsLegendStyle.Style.Group, SMALL, True),
            (QgsLegendStyle.Style.Subgroup, SMALL, False),
            (QgsLegendStyle.Style.SymbolLabel, SMALL, False),
        ):
            look = item.style(style)
            look.setTextFormat(self.format(size, INK if bold or style != QgsLegendStyle.Style.Subgroup else GREY, bold))
            item.setStyle(style, look)
        for component in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group):
            item.rstyle(component).setMargin(0)
        space = {
            (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Top): 1.4,
            (QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top): 0.8,
            (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Side.Left): 1.6,
            (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Side.Top): 0.8,
        }
        for (component, side), width in space.items():
            item.rstyle(component).setMargin(side, width * k)
        self.place(item, "legend", x, y + 5 * k, self.column, height, 0)
        square = QgsLayoutItemPicture(self.layout)
        square.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperRight)
        self.place(square, "legend_bivariate", x + 56 * k, y + 5 * k, 36 * k, 36 * k, 0)

    def table(self, name: str, columns: Sequence[tuple[str, float]], boxes: Sequence[tuple[Box, int]]) -> None:
        """A table over frames (box and page) that are filled in this order; widths of columns are of an A3's grid."""
        k = self.k
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        headers = []
        for key, width in columns:
            column = QgsLayoutTableColumn(key)
            column.setWidth(width * k)
            if key.startswith("figure_"):
                column.setHAlignment(Qt.AlignmentFlag.AlignRight)
            headers.append(column)
        table.setHeaders(headers)
        table.setIncludeTableHeader(True)
        table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
        table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
        table.setColumnWidths([column.width() for column in headers])
        table.setHeaderTextFormat(self.format(SMALL, GREY))
        table.setContentTextFormat(self.format(SMALL))
        table.setCellMargin(AIR / 2 * k)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setHorizontalGrid(True)
        table.setGridStrokeWidth(0.1 * k)
        table.setGridColor(HAIR)
        table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
        table.setTableContents([])
        for (x, y, width, height), page in boxes:
            frame = QgsLayoutFrame(self.layout, table)
            frame.setId(name)
            table.addFrame(frame, False)
            frame.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))
            frame.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES), page=page)

    def photos(self, page: int, across: int, down: int) -> None:
        """A page of photos, each over two lines of text."""
        k, gap, note = self.k, 8 * self.k, 10 * self.k
        self.band_and_foot(page, narrow=self.height > self.width)
        self.heading("photos_heading", self.top, x=self.left, page=page)
        top = self.top + (BASE + 2) * k
        width, height = (self.right - self.left + gap) / across, (self.bottom - top + gap / 2) / down
        for index in range(across * down):
            x, y = self.left + width * (index % across), top + height * (index // across)
            name, high = f"photo_{index + 1}", height - note - gap / 2 - k
            picture = QgsLayoutItemPicture(self.layout)
            picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.LowerLeft)
            self.place(picture, name, x, y, width - gap, high, page)
            box = (x, y + high + k, width - gap, note)
            label = self.label(f"{name}_note", f"[% @sheet_{name}_note %]", box, page=page, colour=GREY)
            label.setVAlign(Qt.AlignmentFlag.AlignTop)

    def scale_bar(self, main: QgsLayoutItemMap, x: float, y: float, width: float = 104.0) -> None:
        """In kilometres; its segments are set when the map has its extent. `width` is of an A3's grid."""
        k = self.k
        item = QgsLayoutItemScaleBar(self.layout)
        item.setStyle("Line Ticks Up")
        item.setLinkedMap(main)
        item.setUnits(Qgis.DistanceUnit.Kilometers)
        item.setUnitLabel("km")
        item.setMapUnitsPerScaleBarUnit(1)
        item.setMaximumBarWidth((width - 14) * k)
        item.setNumberOfSegments(4)
        item.setNumberOfSegmentsLeft(0)
        item.setHeight(1.4 * k)
        item.setLabelBarSpace(0.8 * k)
        item.setBoxContentSpace(0)
        item.setTextFormat(self.format(SMALL))
        item.setLineSymbol(QgsLineSymbol.createSimple({"line_color": INK.name(), "line_width": "0.25"}))
        item.setFillSymbol(QgsFillSymbol.createSimple({"color": INK.name(), "outline_style": "no"}))
        self.place(item, "scale_bar", x, y, width * k, 8 * k, 0)
