"""A frame of an animation: the map of one month with what one must know to read it, as a picture.

It is a print layout like the sheets, made by the program because a picture has any proportions: the map and, beside it
or below it, a panel with title, place, month, the figure of the place, legend, a bar of the time gone by, and sources.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsVectorSimplifyMethod,
)
from qgis.PyQt.QtCore import QDateTime, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage

from ..catalog.styles import Styles
from ..domain.period import Period
from .layout_template import set_texts
from .sheet_legend import LegendPart, SheetLegend
from .symbols import installed_families

#: The shorter side of the page in millimetres: 720 pixels are 96 dpi, and texts keep their share of larger pictures.
_SHORT_SIDE = 190.5
#: Pixels that a border may depart from where it is.
_TOLERANCE = 0.5
_MARGIN, _GAP = 7.0, 5.0
#: The panel's width beside the map, or its height below it, in millimetres.
_PANEL = 78.0
#: The largest square of a theme of two figures.
_SQUARE = 48.0
_INK, _QUIET, _RULE = "#262626", "#6b6b6b", "#d8d4cb"
#: Points.
_TITLE, _MONTH, _FIGURE, _TEXT, _LEGEND, _NOTE = 15, 34, 15, 10, 9, 8


@dataclass(frozen=True)
class FrameWords:
    """What every frame says; empty texts are left out.

    Attributes:
        first, last: the ends of the bar of time.
    """

    title: str
    place: str
    source: str
    sample: str
    first: str
    last: str


@dataclass(frozen=True)
class MonthShown:
    """One frame: its month as it is written, the place's figure with its name and unit, and the share of time gone."""

    period: Period
    month: str
    figure: str
    figure_label: str
    elapsed: float


def month_range(period: Period) -> QgsDateTimeRange:
    """From a month's first moment up to that of the next."""
    start = QDateTime.fromString(f"{period}-01", Qt.DateFormat.ISODate)
    return QgsDateTimeRange(start, start.addMonths(1), True, False)


class AnimationFrame:
    """A layout made ready once; `picture` is called for each month. The project owns the layout."""

    def __init__(
        self,
        project: QgsProject,
        styles: Styles,
        layers: Sequence[QgsMapLayer],
        view: tuple[QgsRectangle, QgsCoordinateReferenceSystem],
        legend: Sequence[LegendPart],
        legend_picture: str,
        words: FrameWords,
        size: QSize,
    ) -> None:
        """`view`: what the map shows at least; `legend_picture`: a square in place of classes, SVG; `size`: pixels."""
        self._size = size
        self._families = installed_families(styles)
        self._accent = styles.accent
        self._layout = QgsPrintLayout(project)
        self._layout.initializeDefaults()
        project.layoutManager().addLayout(self._layout)
        dots_per_millimetre = min(size.width(), size.height()) / _SHORT_SIDE
        self._dpi = dots_per_millimetre * 25.4
        self._page = QRectF(0, 0, size.width() / dots_per_millimetre, size.height() / dots_per_millimetre)
        page = self._layout.pageCollection().page(0)
        page.setPageSize(QgsLayoutSize(self._page.width(), self._page.height()))
        paper = QgsFillSymbol.createSimple({"color": styles.paper, "outline_style": "no"})
        self._layout.pageCollection().setPageStyleSymbol(paper)
        self._layout.renderContext().setDpi(self._dpi)
        # Borders have many more points than a picture has pixels.
        simpler = QgsVectorSimplifyMethod()
        simpler.setSimplifyHints(Qgis.VectorRenderingSimplificationFlag.FullSimplification)
        simpler.setSimplifyAlgorithm(Qgis.VectorSimplificationAlgorithm.Distance)
        simpler.setForceLocalOptimization(True)
        simpler.setThreshold(_TOLERANCE)
        self._layout.renderContext().setSimplifyMethod(simpler)
        self._map = self._add_map(layers, *view)
        self._fill_panel(bool(legend_picture))
        self._legend = SheetLegend(self._layout, legend, legend_picture)
        self._texts = {
            "frame_title": words.title,
            "frame_place": words.place,
            "frame_source": words.source,
            "frame_sample": words.sample,
            "frame_first": words.first,
            "frame_last": words.last,
        }

    def picture(self, shown: MonthShown) -> QImage:
        """The frame of a month; a null picture when there is no memory for it."""
        self._map.setTemporalRange(month_range(shown.period))
        texts: Mapping[str, str] = {
            **self._texts,
            "frame_month": shown.month,
            "frame_figure": shown.figure,
            "frame_figure_label": shown.figure_label,
        }
        set_texts(self._layout, texts)
        self._legend.show(round(self._map.scale()))
        gone = self._bar.width() * shown.elapsed
        self._elapsed.attemptResize(QgsLayoutSize(max(gone, 0.1), self._bar.height()))
        return QgsLayoutExporter(self._layout).renderPageToImage(0, self._size, self._dpi)

    # Putting together

    @property
    def _is_wide(self) -> bool:
        return self._page.width() >= self._page.height()

    def _add_map(
        self, layers: Sequence[QgsMapLayer], extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
    ) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self._layout)
        beside, below = (_PANEL + _GAP, 0.0) if self._is_wide else (0.0, _PANEL + _GAP)
        inner = self._page.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self._place(item, inner.adjusted(0, 0, -beside, -below))
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        item.setCrs(crs)
        item.zoomToExtent(extent)
        item.setBackgroundEnabled(False)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(_RULE))
        item.setIsTemporal(True)
        return item

    def _fill_panel(self, has_square: bool) -> None:
        page = self._page
        if self._is_wide:
            left, top = page.right() - _MARGIN - _PANEL, _MARGIN
            width, bottom = _PANEL, page.bottom() - _MARGIN
            legend_left, legend_top = left, top + 68
        else:
            left, top = _MARGIN, page.bottom() - _MARGIN - _PANEL
            width, bottom = (page.width() - 2 * _MARGIN - _GAP) / 2, page.bottom() - _MARGIN
            legend_left, legend_top = left + width + _GAP, top
        self._label("title", QRectF(left, top, width, 14), _TITLE, is_bold=True)
        self._label("place", QRectF(left, top + 14, width, 7), _TEXT, _QUIET)
        self._label("month", QRectF(left, top + 22, width, 16), _MONTH, is_bold=True)
        self._bar = QRectF(left, top + 39.5, width, 1.6)
        self._box("time", self._bar, _RULE)
        self._elapsed = self._box("elapsed", self._bar, _INK)
        self._label("first", QRectF(left, top + 41.6, width / 2, 5), _NOTE, _QUIET)
        self._label("last", QRectF(left + width / 2, top + 41.6, width / 2, 5), _NOTE, _QUIET, is_right=True)
        self._label("figure_label", QRectF(left, top + 50, width, 5.5), _TEXT, _QUIET)
        self._label("figure", QRectF(left, top + 55.5, width, 9), _FIGURE, is_bold=True)
        self._add_legend(QRectF(legend_left, legend_top, width, bottom - legend_top - 17), has_square)
        self._label("sample", QRectF(legend_left, bottom - 15, width, 5), _TEXT, self._accent, is_bold=True)
        self._label("source", QRectF(legend_left, bottom - 9.5, width, 9.5), _NOTE, _QUIET)

    def _place(self, item: QgsLayoutItem, box: QRectF) -> None:
        self._layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(box.x(), box.y()))
        item.attemptResize(QgsLayoutSize(box.width(), box.height()))

    def _format(self, points: float, colour: str = _INK, is_bold: bool = False) -> QgsTextFormat:
        font = QFont(self._families[0])
        font.setBold(is_bold)
        text = QgsTextFormat()
        text.setFont(font)
        text.setFamilies(self._families[1:])
        text.setForcedBold(is_bold)
        text.setSize(points)
        text.setSizeUnit(Qgis.RenderUnit.Points)
        text.setColor(QColor(colour))
        return text

    def _label(
        self,
        name: str,
        box: QRectF,
        points: float,
        colour: str = _INK,
        *,
        is_bold: bool = False,
        is_right: bool = False,
    ) -> None:
        """A text by its variable, so that what comes from the workspace is never an expression."""
        item = QgsLayoutItemLabel(self._layout)
        item.setId(name)
        item.setText(f"[% @frame_{name} %]")
        item.setTextFormat(self._format(points, colour, is_bold))
        item.setMarginX(0)
        item.setMarginY(0)
        if is_right:
            item.setHAlign(Qt.AlignmentFlag.AlignRight)
        self._place(item, box)

    def _box(self, name: str, box: QRectF, colour: str) -> QgsLayoutItemShape:
        item = QgsLayoutItemShape(self._layout)
        item.setId(name)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self._place(item, box)
        return item

    def _add_legend(self, box: QRectF, has_square: bool) -> None:
        """The classes; with a square of two figures the rest is below it, or beside it where there is more room."""
        if has_square:
            side = min(_SQUARE, box.height())
            square = QgsLayoutItemPicture(self._layout)
            square.setId("legend_bivariate")
            self._place(square, QRectF(box.x(), box.y(), side, side))
            moved = (0.0, side + _GAP) if self._is_wide else (side + _GAP, 0.0)
            box = box.adjusted(*moved, 0, 0)
        item = QgsLayoutItemLegend(self._layout)
        item.setId("legend")
        item.setLinkedMap(self._map)
        item.setBackgroundEnabled(False)
        item.setBoxSpace(0)
        item.setSymbolWidth(7)
        item.setSymbolHeight(3.5)
        styles = QgsLegendStyle.Style
        for style, points in ((styles.Subgroup, _TEXT), (styles.SymbolLabel, _LEGEND), (styles.Group, _TEXT)):
            look = item.style(style)
            look.setTextFormat(self._format(points))
            item.setStyle(style, look)
        self._place(item, box)
