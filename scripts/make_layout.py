"""Draws the first version of the A3 county sheet, poverty_map_plugin/resources/layouts/county_a3.qpt.

The .qpt is what ships and what a map maker edits in QGIS's layout designer; this program is kept so that a change of
the grid (margins, type sizes, columns) can be made in one place and drawn anew. Run with QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
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
    QgsReadWriteContext,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from poverty_map_plugin.catalog.loader import load_catalog  # noqa: E402 - the plugin is beside this script

OUTPUT = ROOT / "poverty_map_plugin" / "resources" / "layouts" / "county_a3.qpt"
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters

# The grid, in millimetres: everything stands on multiples of one baseline.
BASE = 4.0
PAGE = (420.0, 297.0)
LEFT, RIGHT = 14.0, 406.0
COLUMN = 92.0
COLUMN_X = RIGHT - COLUMN
BODY_TOP, BODY_BOTTOM = 40.0, 268.0
MAP_X, MAP_WIDTH = 18.0, 288.0
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
    "sheet_pages": "1",
    "sheet_figures_heading": "主要指标",
    "sheet_legend_heading": "图例",
    "sheet_cadres_heading": "驻村干部",
    **{f"sheet_figure_{n}_value": "12,345" for n in range(1, 10)},
    **{f"sheet_figure_{n}_label": "指标" for n in range(1, 10)},
    **{f"sheet_figure_{n}_note": "单位  +1" for n in range(1, 10)},
}


class Sheet:
    """The layout being drawn."""

    def __init__(self) -> None:
        self.styles = load_catalog().styles
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName("county_a3")
        self.layout.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)
        second = QgsLayoutItemPage(self.layout)
        second.setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)
        self.layout.pageCollection().addPage(second)
        # What the designer shows while nothing is printed.
        QgsExpressionContextUtils.setLayoutVariables(self.layout, EXAMPLE)

    def format(self, size: float, colour: QColor = INK, bold: bool = False) -> QgsTextFormat:
        """A text format with every family of the catalog behind the first, for machines that lack it."""
        font = QFont(self.styles.fonts[0])
        font.setBold(bold)
        text = QgsTextFormat()
        text.setFont(font)
        text.setFamilies(list(self.styles.fonts[1:]))
        text.setSize(size)
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

    def band_and_foot(self, page: int) -> None:
        """What every page carries: title band above, source and page below."""
        self.label("title", "[% @sheet_title %]", (LEFT, 12, 268, 14), TITLE, page=page, bottom=True)
        self.label("subtitle", "[% @sheet_subtitle %]", (LEFT, 26, 268, 7), LARGE, page=page, colour=GREY)
        self.label("owner", "[% @sheet_owner %]", (290, 18, RIGHT - 290, 7), LARGE, page=page, right=True)
        self.label("sample", "[% @sheet_sample %]", (290, 26, RIGHT - 290, 7), LARGE, page=page, right=True)
        self.rule("title_rule", 34, 0.4, INK, page, LEFT, RIGHT)
        self.label("source", "[% @sheet_source %]", (126, 276, 180, 4), page=page, colour=GREY)
        self.label("projection", "[% @sheet_projection %]", (126, 280, 180, 4), page=page, colour=GREY)
        self.label("date", "[% @sheet_date %]", (COLUMN_X, 276, COLUMN, 4), page=page, colour=GREY, right=True)
        self.label(
            "page",
            "[% @layout_page %] / [% @sheet_pages %]",
            (COLUMN_X, 280, COLUMN, 4),
            page=page,
            colour=GREY,
            right=True,
        )

    def heading(self, name: str, y: float, x: float = COLUMN_X, page: int = 0) -> None:
        """The heading of a block, over a hair line."""
        self.label(name, f"[% @sheet_{name} %]", (x, y, COLUMN, BASE), page=page, bold=True)

    def map(self) -> QgsLayoutItemMap:
        """The map with its frame, and grid in the county's zone as ticks with kilometres outside."""
        item = QgsLayoutItemMap(self.layout)
        self.place(item, "map", MAP_X, BODY_TOP, MAP_WIDTH, BODY_BOTTOM - BODY_TOP, 0)
        item.setBackgroundColor(QColor(self.styles.outside))
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.4))
        item.setFrameStrokeColor(INK)
        grid = item.grid()
        grid.setName("km")
        grid.setEnabled(True)
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
        grid.setCrossLength(1.5)
        grid.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "#8a8a8a", "line_width": "0.12"}))
        grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
        grid.setFrameWidth(1.2)
        grid.setFramePenSize(0.2)
        grid.setFramePenColor(INK)
        grid.setIntervalX(10000)
        grid.setIntervalY(10000)
        grid.setAnnotationEnabled(True)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationExpression("to_string(round(@grid_number / 1000))")
        grid.setAnnotationTextFormat(self.format(SMALL, GREY))
        grid.setAnnotationFrameDistance(0.3)
        sides = QgsLayoutItemMapGrid.BorderSide
        for side in (sides.Left, sides.Right, sides.Top, sides.Bottom):
            grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
            grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Horizontal, side)
        hide = QgsLayoutItemMapGrid.DisplayMode.HideAll
        grid.setAnnotationDisplay(hide, sides.Right)
        grid.setAnnotationDisplay(hide, sides.Top)
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly, sides.Left)
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.LongitudeOnly, sides.Bottom)
        grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, sides.Left)
        return item

    def locator(self) -> None:
        """Where in the province, with scale and north beside it."""
        item = QgsLayoutItemMap(self.layout)
        self.place(item, "locator", COLUMN_X, BODY_TOP, 60, 40, 0)
        item.setBackgroundEnabled(False)
        arrow = QgsLayoutItemPolyline(QPolygonF([QPointF(0, 14), QPointF(0, 0)]), self.layout)
        arrow.setSymbol(QgsLineSymbol.createSimple({"line_color": INK.name(), "line_width": "0.3"}))
        arrow.setEndMarker(QgsLayoutItemPolyline.MarkerMode.ArrowHead)
        arrow.setArrowHeadWidth(2.4)
        arrow.setArrowHeadFillColor(INK)
        arrow.setArrowHeadStrokeColor(INK)
        arrow.setArrowHeadStrokeWidth(0.1)
        arrow.setId("north_arrow")
        self.layout.addLayoutItem(arrow)
        arrow.attemptMove(QgsLayoutPoint(400, 47, MILLIMETRES), page=0)
        self.label("north", "N", (396, BODY_TOP, 8, BASE + 2), LARGE).setHAlign(Qt.AlignmentFlag.AlignHCenter)
        self.label("scale_text", "[% @sheet_scale %]", (374, 76, 32, BASE), right=True)

    def figures(self) -> None:
        """Nine figures: number over name over unit and change."""
        self.heading("figures_heading", 84)
        width = COLUMN / FIGURES_PER_ROW
        for index in range(9):
            x = COLUMN_X + width * (index % FIGURES_PER_ROW)
            y = 89.0 + 15.0 * (index // FIGURES_PER_ROW)
            number = f"figure_{index + 1}"
            for part, top, height, size, colour in (
                ("value", 0.0, 6.0, LARGE, INK),
                ("label", 6.0, 3.6, SMALL, INK),
                ("note", 9.6, 3.6, SMALL, GREY),
            ):
                text = f"[% @sheet_{number}_{part} %]"
                self.label(f"{number}_{part}", text, (x, y + top, width - 1, height), size, colour=colour)

    def legend(self, main: QgsLayoutItemMap) -> None:
        """The legend; the program puts the theme's layers into it."""
        self.heading("legend_heading", 136)
        item = QgsLayoutItemLegend(self.layout)
        item.setLinkedMap(main)
        item.setAutoUpdateModel(False)
        item.model().rootGroup().clear()
        item.setColumnCount(2)
        item.setSplitLayer(False)
        item.setEqualColumnWidth(False)
        item.setColumnSpace(4)
        item.setBoxSpace(0)
        item.setSymbolWidth(6)
        item.setSymbolHeight(3)
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
            item.rstyle(component).setMargin(side, width)
        self.place(item, "legend", COLUMN_X, 141, COLUMN, 55, 0)
        square = QgsLayoutItemPicture(self.layout)
        square.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperRight)
        self.place(square, "legend_bivariate", 370, 141, 36, 36, 0)

    def cadres(self) -> None:
        """The cadre table: as much as fits in the column, the rest in four columns of the second page."""
        self.heading("cadres_heading", 200)
        self.heading("cadres_heading", BODY_TOP, x=LEFT, page=1)
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        columns = []
        for key, width in (("place", 35), ("name", 13.3), ("role", 19.5), ("phone", 19)):
            column = QgsLayoutTableColumn(key)
            column.setWidth(width)
            columns.append(column)
        table.setHeaders(columns)
        table.setIncludeTableHeader(True)
        table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
        table.setColumnWidths([column.width() for column in columns])
        table.setHeaderTextFormat(self.format(SMALL, GREY))
        table.setContentTextFormat(self.format(SMALL))
        table.setCellMargin(0.65)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setHorizontalGrid(True)
        table.setGridStrokeWidth(0.1)
        table.setGridColor(HAIR)
        table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
        table.setTableContents([])
        boxes = [(COLUMN_X, 204.0, 64.0, 0)]
        boxes += [(LEFT + 100.0 * n, BODY_TOP + BASE, BODY_BOTTOM - BODY_TOP - BASE, 1) for n in range(4)]
        for x, y, height, page in boxes:
            frame = QgsLayoutFrame(self.layout, table)
            frame.setId("cadres")
            table.addFrame(frame, False)
            frame.attemptResize(QgsLayoutSize(COLUMN, height, MILLIMETRES))
            frame.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES), page=page)

    def scale_bar(self, main: QgsLayoutItemMap) -> None:
        """In kilometres; its segments are set when the map has its extent."""
        item = QgsLayoutItemScaleBar(self.layout)
        item.setStyle("Line Ticks Up")
        item.setLinkedMap(main)
        item.setUnits(Qgis.DistanceUnit.Kilometers)
        item.setUnitLabel("km")
        item.setMapUnitsPerScaleBarUnit(1)
        item.setMaximumBarWidth(90)
        item.setNumberOfSegments(4)
        item.setNumberOfSegmentsLeft(0)
        item.setHeight(1.4)
        item.setLabelBarSpace(0.8)
        item.setBoxContentSpace(0)
        item.setTextFormat(self.format(SMALL))
        item.setLineSymbol(QgsLineSymbol.createSimple({"line_color": INK.name(), "line_width": "0.25"}))
        item.setFillSymbol(QgsFillSymbol.createSimple({"color": INK.name(), "outline_style": "no"}))
        self.place(item, "scale_bar", MAP_X, 276, 104, 8, 0)


def draw() -> QgsLayout:
    """The whole template."""
    sheet = Sheet()
    for page in (0, 1):
        sheet.band_and_foot(page)
    main = sheet.map()
    sheet.locator()
    sheet.figures()
    sheet.legend(main)
    sheet.cadres()
    sheet.scale_bar(main)
    return sheet.layout


def main() -> int:
    """Write the template."""
    application = QgsApplication([], False)
    application.initQgis()
    layout = draw()
    if not layout.saveAsTemplate(str(OUTPUT), QgsReadWriteContext()):
        return 1
    print(OUTPUT.relative_to(ROOT))
    del layout
    return 0


if __name__ == "__main__":
    sys.exit(main())
