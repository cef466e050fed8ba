"""A layout item that explains a fill by two figures: turned as one likes, with named axes, following the renderer."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from qgis.core import (
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemRenderContext,
    QgsMapLayer,
    QgsReadWriteContext,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMetaObject, QObject, QRectF, Qt
from qgis.PyQt.QtGui import QFont, QIcon, QPainter
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..about import PACKAGE
from .two_way import TwoWay, two_way_of_layer
from .two_way_item_type import ITEM_TYPE, item_name
from .two_way_square import GRID, INK, paint_square

ICON = PACKAGE / "resources" / "icons" / "two_way_legend.svg"
#: Painted in hundredths of a millimetre, so that fonts, whose pixels are whole, have exact sizes.
_FINE = 100.0
_ELEMENT = "TwoWayLook"
_POINT = 25.4 / 72  # millimetres


@dataclass(frozen=True)
class TwoWayLook:
    """How the item looks; what is empty is taken from the renderer.

    Attributes:
        layer: id of the layer; empty for the first of two figures on the map, or else in the project.
        map: uuid of the map item; empty for none.
        turn: degrees against the clock; by 45 a diamond with both figures low at its foot.
        x_name, y_name: of the axes.
        font: family; empty for that of the application.
        size: of the font in points.
        ink, grid: colours of the texts and of the lines between the cells.
    """

    layer: str = ""
    map: str = ""
    turn: float = 0.0
    x_name: str = ""
    y_name: str = ""
    font: str = ""
    size: float = 7.5
    ink: str = INK
    grid: str = GRID


class TwoWayItem(QgsLayoutItem):
    """The item; `look` is kept in layouts and templates."""

    def __init__(self, layout: QgsLayout) -> None:
        super().__init__(layout)
        self._look = TwoWayLook()
        self._connections: list[QMetaObject.Connection] = []
        project = layout.project() if layout is not None else None
        if project is not None:
            project.layersAdded.connect(self._follow)
            project.layersRemoved.connect(self._follow)
        self._follow()

    # What QGIS asks

    def type(self) -> int:
        """The type, which layouts keep."""
        return ITEM_TYPE

    def icon(self) -> QIcon:
        """The icon in the list of items."""
        return QIcon(str(ICON))

    def displayName(self) -> str:
        """Its id, or what it is."""
        return self.id() or item_name()

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Paint the square; without a layer of two figures nothing, but for a note in the designer."""
        rendering = context.renderContext()
        painter = rendering.painter()
        shown = self.shown()
        dots = rendering.convertToPainterUnits(1, QgsUnitTypes.RenderUnit.RenderMillimeters) / _FINE
        size = self.sizeWithUnits()
        fine = (
            self.layout()
            .renderContext()
            .measurementConverter()
            .convert(size, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
        )
        area = QRectF(0, 0, fine.width() * _FINE, fine.height() * _FINE)
        painter.save()
        painter.scale(dots, dots)
        if shown is not None:
            paint_square(painter, shown, area, self._look.turn, self.font(), True, self._look.ink, self._look.grid)
        elif self.layout().renderContext().isPreviewRender():
            self._paint_note(painter, area)
        painter.restore()

    def writePropertiesToElement(
        self, element: QDomElement, document: QDomDocument, context: QgsReadWriteContext
    ) -> bool:
        """Keep the look, in an element of its own: attributes such as `size` are QGIS's."""
        own = document.createElement(_ELEMENT)
        for name, value in asdict(self._look).items():
            own.setAttribute(name, str(value))
        element.appendChild(own)
        return True

    def readPropertiesFromElement(
        self, element: QDomElement, document: QDomDocument, context: QgsReadWriteContext
    ) -> bool:
        """Take the look up; what another version wrote and nobody understands stays as it was."""
        look, own = TwoWayLook(), element.firstChildElement(_ELEMENT)
        for name, value in asdict(look).items():
            text = own.attribute(name, str(value))
            try:
                look = replace(look, **{name: type(value)(text)})
            except ValueError:
                continue
        self._look = look
        self._follow()
        return True

    def finalizeRestoreFromXml(self) -> None:
        """By now the map is there; in a layout made of a template it has another uuid."""
        linked = self.layout().itemByUuid(self._look.map, True) if self._look.map else None
        if linked is not None:
            self._look = replace(self._look, map=linked.uuid())
        self._follow()

    # What users change

    @property
    def look(self) -> TwoWayLook:
        """How it looks."""
        return self._look

    def set_look(self, look: TwoWayLook) -> None:
        """Look otherwise."""
        self._look = look
        self._follow()

    def font(self) -> QFont:
        """The font in the units that are painted in: hundredths of a millimetre."""
        font = QFont(self._look.font) if self._look.font else QFont()
        font.setPixelSize(max(round(self._look.size * _POINT * _FINE), 1))
        return font

    def shown(self) -> TwoWay | None:
        """What is explained; None when nothing is of two figures."""
        found = two_way_of_layer(self.shown_layer())
        if found is None:
            return None
        names = (self._look.x_name or found.x_name, self._look.y_name or found.y_name)
        return TwoWay(found.style, *names)

    def shown_layer(self) -> QgsMapLayer | None:
        """The layer that is explained."""
        project = self.layout().project()
        if self._look.layer:
            return project.mapLayer(self._look.layer)
        linked = self.layout().itemByUuid(self._look.map) if self._look.map else self.layout().referenceMap()
        on_map = linked.layers() if isinstance(linked, QgsLayoutItemMap) else []
        candidates = [*on_map, *project.layerTreeRoot().checkedLayers(), *project.mapLayers().values()]
        return next((layer for layer in candidates if two_way_of_layer(layer) is not None), None)

    # How

    def _follow(self, *_: object) -> None:
        """Paint anew whenever a layer is shown otherwise: any of them may come to be of two figures."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections = []
        layout = self.layout()
        project = layout.project() if layout is not None else None
        for layer in project.mapLayers().values() if project is not None else ():
            if isinstance(layer, QgsVectorLayer) and not sip.isdeleted(layer):
                self._connections.append(layer.rendererChanged.connect(self._paint_anew))
        self._paint_anew()

    def _paint_anew(self) -> None:
        self.invalidateCache()
        self.update()

    def _paint_note(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self.font())
        words = self.tr("No layer is filled by two figures.")
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
