"""The layout item “Two-way legend”: turned, named, kept in templates, following the renderer of its layer."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter
from qgis.PyQt.QtXml import QDomDocument

from poverty_map_plugin.cartography.bivariate import bivariate_renderer
from poverty_map_plugin.cartography.two_way import two_way_of_layer
from poverty_map_plugin.cartography.two_way_item import TwoWayItem
from poverty_map_plugin.cartography.two_way_item_type import ITEM_TYPE, register_two_way_item
from poverty_map_plugin.cartography.two_way_square import fit_square, paint_square
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.themes import Bivariate
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.gui.two_way_item_menu import offer_two_way_item
from poverty_map_plugin.gui.two_way_item_widget import TwoWayItemWidget

CATALOG = load_catalog()
ROWS = CATALOG.styles.bivariate["poverty_load"].rows
STYLE = Bivariate("poverty_incidence", "load_rate", rows=ROWS, x_breaks=(10.0, 20.5), y_breaks=(60.0, 80.0))
OTHER = replace(STYLE, rows=tuple(tuple("#1b9e77" for _ in row) for row in ROWS))
LOWEST, HIGHEST = ROWS[0][0], ROWS[-1][-1]
DPI, SIZE = 100.0, 60.0


def paint(layer: QgsVectorLayer, style: Bivariate = STYLE) -> None:
    x, y = CATALOG.indicators[style.x], CATALOG.indicators[style.y]
    layer.setRenderer(bivariate_renderer(style, x, y, CATALOG.styles, Level.COUNTY, "en"))


def counties(name: str = "counties") -> QgsVectorLayer:
    fields = "field=poverty_incidence:double&field=load_rate:double"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4490&{fields}", name, "memory")
    QgsProject.instance().addMapLayer(layer)
    paint(layer)
    return layer


@pytest.fixture
def layer(qgis_app: object, qgis_new_project: object) -> QgsVectorLayer:
    register_two_way_item()
    return counties()


@pytest.fixture
def layout(layer: QgsVectorLayer) -> Iterator[QgsPrintLayout]:
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    return layout


def add(layout: QgsPrintLayout, **look: object) -> TwoWayItem:
    item = QgsApplication.layoutItemRegistry().createItem(ITEM_TYPE, layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(20, 20))
    item.attemptResize(QgsLayoutSize(SIZE, SIZE))
    item.set_look(replace(item.look, **look))
    return item


def page(layout: QgsPrintLayout) -> QImage:
    return QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)


def colour_at(image: QImage, x: float, y: float) -> str:
    """The colour at a place of the item, in shares of its width and height from its upper left corner."""
    millimetres = (20 + x * SIZE, 20 + y * SIZE)
    return image.pixelColor(*(round(each * DPI / 25.4) for each in millimetres)).name()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_it_is_registered_once(layer: QgsVectorLayer) -> None:
    register_two_way_item()
    offer_two_way_item()
    offer_two_way_item()
    registry = QgsGui.layoutItemGuiRegistry()
    entries = [registry.itemMetadata(number) for number in registry.itemMetadataIds()]
    assert [each.visibleName() for each in entries if each.type() == ITEM_TYPE] == ["Two-way legend"]


def test_turned_by_45_degrees_both_are_high_at_the_top(layout: QgsPrintLayout) -> None:
    item = add(layout)
    straight = page(layout)
    assert colour_at(straight, 0.95, 0.05) == HIGHEST
    assert colour_at(straight, 0.25, 0.75) == LOWEST
    item.set_look(replace(item.look, turn=45.0))
    diamond = page(layout)
    assert colour_at(diamond, 0.5, 0.08) == HIGHEST
    assert colour_at(diamond, 0.5, 0.92) == LOWEST
    assert colour_at(diamond, 0.95, 0.05) == "#ffffff"
    item.set_look(replace(item.look, turn=90.0))
    assert colour_at(page(layout), 0.05, 0.05) == HIGHEST


@pytest.mark.parametrize("turn", [0, 17, 45, 90, 133, 180, 225, 301, 359.5])
@pytest.mark.parametrize("name", ["Load", "The load rate of all transformers in the county (%)"])
def test_nothing_is_outside_of_the_item(layer: QgsVectorLayer, turn: float, name: str) -> None:
    shown = two_way_of_layer(layer)
    assert shown is not None
    shown = replace(shown, y_name=name)
    area, margin = QRectF(0, 0, 480, 420), 60
    image = QImage(600, 540, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    font = QFont()
    font.setPixelSize(16)
    painter = QPainter(image)
    painter.translate(margin, margin)
    paint_square(painter, shown, area, turn, font, grid="#777777")
    painter.end()
    inside = QRectF(area.translated(margin, margin)).adjusted(-1, -1, 1, 1)
    outside = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if not inside.contains(x, y) and image.pixelColor(x, y).name() != "#ffffff"
    ]
    assert outside == []
    frame = fit_square(shown, area, turn, font)
    assert area.adjusted(-0.1, -0.1, 0.1, 0.1).contains(frame.bounds)
    # As large as it may be: one of its sides is that of the area.
    touches = (frame.bounds.width() / area.width(), frame.bounds.height() / area.height())
    assert max(touches) == pytest.approx(1, abs=0.01)


def test_it_is_kept_in_a_template(layout: QgsPrintLayout, tmp_path: Path) -> None:
    on = QgsLayoutItemMap(layout)
    layout.addLayoutItem(on)
    add(layout, turn=45.0, x_name="<b>贫困</b>", size=9.5, ink="#aa0000", map=on.uuid())
    before = page(layout)
    path = str(tmp_path / "two-way.qpt")
    assert layout.saveAsTemplate(path, QgsReadWriteContext())
    document = QDomDocument()
    document.setContent(Path(path).read_text(encoding="utf-8"))
    again = QgsPrintLayout(QgsProject.instance())
    assert again.loadFromTemplate(document, QgsReadWriteContext(), True)[1]
    gc.collect()
    (item,) = (each for each in again.items() if isinstance(each, TwoWayItem))
    (map_item,) = (each for each in again.items() if isinstance(each, QgsLayoutItemMap))
    look = item.look
    assert (look.turn, look.x_name, look.size, look.ink) == (45.0, "<b>贫困</b>", 9.5, "#aa0000")
    assert look.map == map_item.uuid(), "the map of the new layout"
    assert page(again) == before
    copy = again.clone()
    gc.collect()
    assert page(copy) == before


def test_it_follows_the_renderer(layout: QgsPrintLayout, layer: QgsVectorLayer) -> None:
    item = add(layout)
    painted: list[int] = []
    item._paint_anew = lambda: painted.append(1)  # type: ignore[method-assign]
    item.set_look(item.look)
    painted.clear()
    paint(layer, OTHER)
    assert painted == [1]
    assert "#1b9e77" in colours(page(layout))
    layer.setRenderer(QgsSingleSymbolRenderer(QgsSymbol.defaultSymbol(layer.geometryType())))
    assert item.shown() is None
    assert colours(page(layout)) == {"#ffffff"}, "on paper nothing is said of it"
    QgsProject.instance().removeMapLayer(layer)
    assert item.shown() is None


def test_the_layer_is_that_of_its_map_or_a_chosen_one(layout: QgsPrintLayout, layer: QgsVectorLayer) -> None:
    other = counties("others")
    paint(other, OTHER)
    on = QgsLayoutItemMap(layout)
    layout.addLayoutItem(on)
    on.setLayers([other])
    item = add(layout, map=on.uuid())
    assert item.shown_layer() == other
    item.set_look(replace(item.look, layer=layer.id()))
    assert item.shown_layer() == layer
    item.set_look(replace(item.look, x_name="Own"))
    shown = item.shown()
    assert shown is not None
    assert (shown.x_name, shown.y_name) == ("Own", "Load rate (%)")


def test_its_properties_are_changed_and_undone(layout: QgsPrintLayout, layer: QgsVectorLayer) -> None:
    item = add(layout)
    widget = TwoWayItemWidget(None, item)
    assert widget.x_name.placeholderText() == "Poverty incidence (%)"
    widget.diamond.click()
    widget.x_name.setText("Own")
    widget.x_name.textEdited.emit("Own")
    widget.size.setValue(10)
    assert (item.look.turn, item.look.x_name, item.look.size) == (45.0, "Own", 10.0)
    stack = layout.undoStack().stack()
    stack.undo()
    assert (item.look.x_name, item.look.size) == ("Own", 7.5)
    stack.undo()
    stack.undo()
    assert item.look.turn == 0
    second = add(layout, turn=90.0)
    assert widget.setNewItem(second)
    assert widget.turn.value() == 90
    on = QgsLayoutItemMap(layout)
    layout.addLayoutItem(on)
    assert not widget.setNewItem(on)
    widget.deleteLater()


def test_what_another_version_wrote_is_passed_over(layout: QgsPrintLayout) -> None:
    item = add(layout)
    document = QDomDocument()
    element, own = document.createElement("LayoutItem"), document.createElement("TwoWayLook")
    own.setAttribute("turn", "around")
    own.setAttribute("x_name", "a")
    element.appendChild(own)
    assert item.readPropertiesFromElement(element, document, QgsReadWriteContext())
    assert (item.look.turn, item.look.x_name) == (0.0, "a")


def test_it_outlives_the_plugin_that_is_loaded_anew(layout: QgsPrintLayout, monkeypatch: pytest.MonkeyPatch) -> None:
    """QGIS's plugin reloader drops the modules and imports them again; what was registered stays."""
    import sys

    item = add(layout, turn=45.0)
    before = page(layout)
    for name in [name for name in sys.modules if name.startswith("poverty_map_plugin")]:
        monkeypatch.delitem(sys.modules, name)
    from poverty_map_plugin.cartography import two_way_item_type
    from poverty_map_plugin.gui import two_way_item_menu

    two_way_item_type.register_two_way_item()
    two_way_item_menu.offer_two_way_item()
    gc.collect()
    assert page(layout) == before
    copy = layout.clone()
    assert page(copy) == before
    registry = QgsGui.layoutItemGuiRegistry()
    (number,) = (n for n in registry.itemMetadataIds() if registry.itemMetadata(n).type() == ITEM_TYPE)
    widget = registry.createItemWidget(item)
    assert widget.turn.value() == 45
    made = registry.createItem(number, layout)
    registry.newItemAddedToLayout(number, made)
    assert made.type() == ITEM_TYPE
    widget.deleteLater()
