"""The grids of a sheet's map: kilometres in the county's zone, and the fields of an index of places."""

from __future__ import annotations

from qgis.core import QgsLayoutItemMap, QgsLayoutItemMapGrid, QgsLineSymbol, QgsTextFormat
from qgis.PyQt.QtGui import QColor


def kilometres(item: QgsLayoutItemMap, text: QgsTextFormat, ink: QColor) -> None:
    """Ticks every 10 km, with kilometres outside the frame."""
    grid = item.grid()
    grid.setName("km")
    grid.setEnabled(True)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
    grid.setCrossLength(1.5)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "#8a8a8a", "line_width": "0.12"}))
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    grid.setFrameWidth(1.2)
    grid.setFramePenSize(0.2)
    grid.setFramePenColor(ink)
    grid.setIntervalX(10000)
    grid.setIntervalY(10000)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression("to_string(round(@grid_number / 1000))")
    grid.setAnnotationTextFormat(text)
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


def fields(item: QgsLayoutItemMap, text: QgsTextFormat, ink: QColor, k: float) -> None:
    """Letters along the top and numbers along the right side; `k` is how much larger than an A3's the sheet is."""
    sides, flags = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.FrameSideFlag
    item.grid().setFrameSideFlags(flags.FrameLeft | flags.FrameBottom)
    lines = QgsLayoutItemMapGrid("fields", item)
    lines.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    lines.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    lines.setFrameSideFlags(flags.FrameTop | flags.FrameRight)
    lines.setFrameWidth(2.6 * k)
    lines.setFramePenSize(0.2)
    lines.setFramePenColor(ink)
    names = QgsLayoutItemMapGrid("field_names", item)
    names.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    names.setAnnotationEnabled(True)
    names.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    names.setAnnotationExpression(
        "if(@grid_axis = 'x', char(65 + floor((@grid_number - to_real(@sheet_fields_left)) / "
        "to_real(@sheet_field_width))), to_string(1 + floor((to_real(@sheet_fields_top) - @grid_number) / "
        "to_real(@sheet_field_height))))"
    )
    names.setAnnotationTextFormat(text)
    names.setAnnotationFrameDistance(0.4 * k)
    hide, every = QgsLayoutItemMapGrid.DisplayMode.HideAll, QgsLayoutItemMapGrid.DisplayMode
    for side, shown in (
        (sides.Left, hide),
        (sides.Bottom, hide),
        (sides.Top, every.LongitudeOnly),
        (sides.Right, every.LatitudeOnly),
    ):
        names.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
        names.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Horizontal, side)
        names.setAnnotationDisplay(shown, side)
    for grid in (lines, names):
        grid.setEnabled(True)
        grid.setIntervalX(50000)
        grid.setIntervalY(50000)
        item.grids().addGrid(grid)
