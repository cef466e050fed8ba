"""Map tips and the card's text in forms."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.workspace import open_workspace

from . import small_project, small_workspace

HOSTILE = "<b>[% 1+1 %]</b>&"


@pytest.fixture(scope="module")
def made_once(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("tips") / "small.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            change.update("village", pd.DataFrame({"code": ["520425104222"], "name": [HOSTILE]}), ("code",))
            change.update("power_line", pd.DataFrame({"code": ["L1"], "name": [HOSTILE]}), ("code",))
        compute_indicators(workspace, Period.parse("2016-12"), CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture
def opened(made_once: Path, tmp_path: Path) -> Iterator[Path]:
    written = small_workspace.copied(made_once, tmp_path)
    assert QgsProject.instance().read(str(written))
    yield written
    QgsProject.instance().clear()


def tip(layer: QgsVectorLayer, code: str) -> str:
    (feature,) = layer.getFeatures(f"code = '{code}'")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return str(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))


def test_a_county_tells_its_figures_on_the_map(opened: Path) -> None:
    text = tip(layers_by_role(QgsProject.instance())["map_county"], "520425")
    assert text.startswith("<b>紫云苗族布依族自治县</b><br>")
    assert "Poor people" in text
    assert "NULL" not in text


def test_names_are_only_text(opened: Path) -> None:
    layers = layers_by_role(QgsProject.instance())
    for role, code in (("map_village", "520425104222"), ("power_line", "L1")):
        text = tip(layers[role], code)
        assert "&lt;b>[% 1+1 %]&lt;/b>&amp;" in text
        assert "<b>2</b>" not in text


def test_no_text_of_any_layer_is_evaluated_or_taken_for_markup(opened: Path) -> None:
    told = 0
    for role, layer in layers_by_role(QgsProject.instance()).items():
        if not layer.mapTipTemplate():
            continue
        feature = QgsFeature(layer.fields())
        for number, field in enumerate(layer.fields()):
            feature[number] = HOSTILE if field.type() == QMetaType.Type.QString else 1
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        # What is left of markup are the tip's own marks.
        assert set(re.findall("<[^>]*>", text)) <= {"<b>", "</b>", "<br>"}, role
        assert text.count("<b>") == 1, role
        assert "[% 1+1 %]" in text, role
        told += 1
    assert told >= 8


def test_records_tell_words_and_nothing_of_persons(opened: Path) -> None:
    layer = layers_by_role(QgsProject.instance())["support_site"]
    assert "phone" not in layer.mapTipTemplate()
    assert "contact" not in layer.mapTipTemplate()
    assert "represent_value" in layer.mapTipTemplate()


def test_every_drawn_layer_has_a_tip_that_can_be_read(opened: Path) -> None:
    for role, layer in layers_by_role(QgsProject.instance()).items():
        if not layer.isSpatial() or role == "map_month_county" or not layer.mapTipTemplate():
            continue
        template = layer.mapTipTemplate().removeprefix("[%").removesuffix("%]")
        assert QgsExpression(template).parserErrorString() == "", role


def test_the_form_of_a_place_shows_the_same_lines(opened: Path) -> None:
    # Not by PyQGIS, whose wrappers of a form's tabs crash when they are collected.
    with zipfile.ZipFile(opened) as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
    elements = re.findall(r"<attributeEditorTextElement.*?</attributeEditorTextElement>", text, re.DOTALL)
    assert any("poor_people" in element and "format_number" in element for element in elements)
