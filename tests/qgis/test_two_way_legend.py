"""A layer of two figures has one square in the layer panel, which follows the renderer; without us QGIS shows lines."""

from __future__ import annotations

import gc

import pytest
from qgis.core import (
    QgsApplication,
    QgsImageLegendNode,
    QgsLayerTreeModel,
    QgsLayerTreeModelLegendNode,
    QgsMapLayerLegend,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from poverty_map_plugin.cartography.bivariate import bivariate_renderer
from poverty_map_plugin.cartography.choropleth import choropleth_renderer
from poverty_map_plugin.cartography.two_way import two_way_of
from poverty_map_plugin.cartography.two_way_legend import TwoWayLegend, fit_legend
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.themes import Bivariate, Choropleth
from poverty_map_plugin.domain.levels import Level

CATALOG = load_catalog()
ROWS = CATALOG.styles.bivariate["poverty_load"].rows
STYLE = Bivariate("poverty_incidence", "load_rate", rows=ROWS, x_breaks=(10.0, 20.5), y_breaks=(-60.0, 80.0))


def paint(layer: QgsVectorLayer, style: Bivariate = STYLE) -> None:
    x, y = CATALOG.indicators[style.x], CATALOG.indicators[style.y]
    layer.setRenderer(bivariate_renderer(style, x, y, CATALOG.styles, Level.COUNTY, "en"))


@pytest.fixture
def layer(qgis_app: object, qgis_new_project: object) -> QgsVectorLayer:
    fields = "field=poverty_incidence:double&field=load_rate:double"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4490&{fields}", "counties", "memory")
    QgsProject.instance().addMapLayer(layer)
    paint(layer)
    return layer


def nodes(model: QgsLayerTreeModel, layer: QgsVectorLayer) -> list[QgsLayerTreeModelLegendNode]:
    gc.collect()
    QgsApplication.processEvents()
    return list(model.layerLegendNodes(QgsProject.instance().layerTreeRoot().findLayer(layer.id())))


def image_of(node: QgsLayerTreeModelLegendNode) -> QImage:
    return QImage(node.data(Qt.ItemDataRole.DecorationRole))


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_renderer_tells_what_it_shows(layer: QgsVectorLayer) -> None:
    look = two_way_of(layer.renderer())
    assert look
    assert look.style == STYLE
    assert look.x_name == "Poverty incidence (%)"
    assert look.y_name == "Load rate (%)"


def test_the_panel_has_one_square_and_no_data(layer: QgsVectorLayer) -> None:
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    assert len(nodes(model, layer)) == 10
    fit_legend(layer)
    square, no_data = nodes(model, layer)
    assert isinstance(square, QgsImageLegendNode)
    assert no_data.data(Qt.ItemDataRole.DisplayRole) == "No data"
    assert {colour for row in ROWS for colour in row} <= colours(image_of(square))
    assert image_of(square).width() == 2 * image_of(square).height(), "as layouts show it"
    paint(
        layer,
        Bivariate(
            "poverty_incidence",
            "load_rate",
            rows=(("#112233", "#223344"), ("#334455", "#445566")),
            x_breaks=(1.0,),
            y_breaks=(2.0,),
        ),
    )
    square, _ = nodes(model, layer)
    assert "#445566" in colours(image_of(square))
    del model


def test_it_goes_with_the_renderer(layer: QgsVectorLayer) -> None:
    fit_legend(layer)
    assert isinstance(layer.legend(), TwoWayLegend)
    rate = Choropleth("load_rate", ramp="load", breaks=(50.0, 65.0, 80.0, 100.0))
    indicator = CATALOG.indicators["load_rate"]
    layer.setRenderer(choropleth_renderer(rate, indicator, CATALOG.styles, Level.COUNTY, "en"))
    fit_legend(layer)
    assert not isinstance(layer.legend(), TwoWayLegend)
    assert two_way_of(layer.renderer()) is None


def test_a_project_without_the_plugin_has_qgiss_legend(layer: QgsVectorLayer, tmp_path: object) -> None:
    fit_legend(layer)
    path = f"{tmp_path}/p.qgz"
    assert QgsProject.instance().write(path)
    other = QgsProject()
    assert other.read(path)
    again = next(iter(other.mapLayers().values()))
    assert isinstance(again.legend(), QgsMapLayerLegend)
    assert not isinstance(again.legend(), TwoWayLegend)
    assert two_way_of(again.renderer()) == two_way_of(layer.renderer())
