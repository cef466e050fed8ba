"""How counties are named on the map: along their shape from afar, with their whole names near by."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsLabelPosition,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QFont, QRawFont

from poverty_map_plugin.cartography.labels import county_labels, whole_name
from poverty_map_plugin.cartography.symbols import installed_families
from poverty_map_plugin.catalog.loader import load_catalog

STYLES = load_catalog().styles
#: West, width and height in degrees around 26° N.
SHAPES = {"普安县": (105.0, 0.15, 0.6), "紫云苗族布依族自治县": (106.0, 0.8, 0.4)}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("紫云苗族布依族自治县", "紫云苗族布依族\n自治县"),
        ("务川仡佬族苗族自治县", "务川仡佬族苗族\n自治县"),
        ("镇宁布依族苗族自治县", "镇宁布依族苗族\n自治县"),
        ("三都水族自治县", "三都水族\n自治县"),
        ("威寧彝族回族苗族自治縣", "威寧彝族回族苗族\n自治縣"),
        ("黔西南布依族苗族自治州", "黔西南布依族苗族\n自治州"),
        ("Ziyun Miao and Buyei Autonomous County", "Ziyun Miao and Buyei\nAutonomous County"),
        ("普定县", "普定县"),
        ("六枝特区", "六枝特区"),
        ("Puding County", "Puding County"),
    ],
)
def test_a_long_name_is_broken_after_its_peoples(qgis_app: object, name: str, written: str) -> None:
    context = QgsExpressionContext()
    fields = QgsVectorLayer("NoGeometry?field=name:string", "names", "memory").fields()
    feature = QgsFeature(QgsFields(fields))
    feature.setAttributes([name])
    context.setFeature(feature)
    context.setFields(fields)
    expression = QgsExpression(whole_name())
    assert expression.evaluate(context) == written, expression.evalErrorString()


@pytest.fixture
def counties(qgis_app: object) -> QgsVectorLayer:
    fields = "field=name:string&field=short_name:string&field=mark:string&field=is_key:integer"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4490&{fields}", "counties", "memory")
    with edit(layer):
        for name, (west, width, height) in SHAPES.items():
            feature = QgsFeature(layer.fields())
            feature.setAttributes([name, name[:2], None, 1])
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 26.0, west + width, 26.0 + height)))
            layer.addFeature(feature)
    layer.setLabeling(county_labels(STYLES, "key", "other"))
    layer.setLabelsEnabled(True)
    return layer


def names(layer: QgsVectorLayer, denominator: float) -> dict[str, QgsLabelPosition]:
    """The names that are placed, by their text, around the middle of the counties."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    crs = QgsCoordinateReferenceSystem("EPSG:4545")
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(1600, 900))
    settings.setOutputDpi(96)
    to_map = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    middle = to_map.transform(QgsPointXY(105.9, 26.2))
    metres = denominator * 0.0254 / 96
    settings.setExtent(QgsRectangle.fromCenterAndSize(middle, settings.outputSize().width() * metres, 900 * metres))
    context = settings.expressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    results = job.takeLabelingResults()
    return {label.labelText: label for label in results.allLabels() if not label.isUnplaced}


def test_a_tall_county_is_named_downwards_and_a_wide_one_across(counties: QgsVectorLayer) -> None:
    placed = names(counties, 1_000_000)
    assert set(placed) == {"普安", "紫云"}
    assert placed["普安"].height > 1.5 * placed["普安"].width
    assert placed["紫云"].width > 1.5 * placed["紫云"].height


def test_letters_are_set_apart_where_there_is_room(counties: QgsVectorLayer) -> None:
    def share(denominator: float) -> float:
        return names(counties, denominator)["紫云"].width / names(counties, denominator)["紫云"].height

    assert share(1_000_000) > 1.3 * share(2_500_000)


def test_near_by_the_whole_name_is_written_in_two_lines(counties: QgsVectorLayer) -> None:
    placed = names(counties, 500_000)
    whole = next(text for text in placed if text.startswith("紫云"))
    assert whole.replace("\n", "") == "紫云苗族布依族自治县"
    assert placed[whole].height > 1.6 * placed["普安县"].height
    assert placed["普安县"].width > placed["普安县"].height


def test_the_fonts_have_the_rare_characters_of_the_province(qgis_app: object) -> None:
    fonts = [QRawFont.fromFont(QFont(family)) for family in installed_families(STYLES)]
    for character in "㵲㯊仡佬":
        assert any(font.supportsCharacter(character) for font in fonts), character
