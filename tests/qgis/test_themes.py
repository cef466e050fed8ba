"""Classes that are found, diagrams, change: what a theme says is what the expressions and renderers do."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsDiagramInterpolationSettings,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsProject,
)
from qgis.PyQt.QtCore import QMetaType

from poverty_map_plugin.cartography.choropleth import BEFORE, UNCERTAIN, UNKNOWN, class_expression
from poverty_map_plugin.cartography.classes import find_breaks
from poverty_map_plugin.cartography.diagrams import diagram_renderer, round_up
from poverty_map_plugin.cartography.predominant import largest_expression
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.themes import Choropleth, Diagram, Method, Part, Predominant, Shape

CATALOG = load_catalog()
FOUND = [method for method in Method if method is not Method.WRITTEN]


def evaluated(text: str, before: str = "{}", **values: object) -> object:
    """An expression's value for a place with these figures."""
    fields = QgsFields()
    for name in values:
        fields.append(QgsField(name, QMetaType.Type.QString if name == "code" else QMetaType.Type.Double))
    feature = QgsFeature(fields)
    feature.setAttributes(list(values.values()))
    project = QgsProject()
    QgsExpressionContextUtils.setProjectVariable(project, BEFORE, before)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    context.setFields(fields)
    context.setFeature(feature)
    expression = QgsExpression(text)
    found = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return found


@pytest.mark.parametrize("method", FOUND)
def test_classes_are_found_and_rise(qgis_app: object, method: Method) -> None:
    values = [random.Random(1).lognormvariate(2, 1) for _ in range(500)]
    breaks = find_breaks(method, values, 5)
    if method is not Method.PRETTY:
        assert len(breaks) == 4
    assert list(breaks) == sorted(set(breaks))


def test_a_quantile_holds_as_many_in_each_class(qgis_app: object) -> None:
    values = [float(number) for number in range(1, 101)]
    breaks = find_breaks(Method.QUANTILE, values, 4)
    counts = [
        sum(low < value <= high for value in values) for low, high in zip((0, *breaks), (*breaks, 101), strict=True)
    ]
    assert max(counts) - min(counts) <= 1


def test_natural_breaks_part_what_lies_apart(qgis_app: object) -> None:
    values = [1.0, 1.1, 1.2, 5.0, 5.1, 5.2, 9.0, 9.1, 9.3, 9.4]
    low, high = find_breaks(Method.NATURAL, values, 3)
    assert 1.2 <= low < 5.0
    assert 5.2 <= high < 9.0


@given(st.lists(st.floats(-1e6, 1e6), max_size=60), st.integers(2, 9), st.sampled_from(FOUND))
def test_there_are_always_as_many_classes_as_colours(values: list[float], classes: int, method: Method) -> None:
    breaks = find_breaks(method, values, classes)
    assert len(breaks) == classes - 1
    assert list(breaks) == sorted(set(breaks))


def test_a_rate_of_few_people_is_a_class_of_its_own(qgis_app: object) -> None:
    style = Choropleth("poverty_incidence", ramp="poverty", breaks=(1, 2, 3, 4), uncertain_below=50)
    text = class_expression(style)
    assert evaluated(text, poverty_incidence=7.0, population=500.0) == 7.0
    assert evaluated(text, poverty_incidence=7.0, population=49.0) == UNCERTAIN
    assert evaluated(text, poverty_incidence=None, population=500.0) == UNKNOWN
    assert evaluated(text, poverty_incidence=7.0, population=None) == 7.0


def test_change_is_the_difference_from_the_period_compared_with(qgis_app: object) -> None:
    text = class_expression(Choropleth("poverty_incidence", ramp="change", breaks=(0,), change=True))
    before = '{"poverty_incidence": {"520425": 20.5}}'
    assert evaluated(text, before, poverty_incidence=18.0, code="520425") == -2.5
    assert evaluated(text, before, poverty_incidence=18.0, code="520401") == UNKNOWN
    assert evaluated(text, "", poverty_incidence=18.0, code="520425") == UNKNOWN


def test_the_largest_count_fills_a_place(qgis_app: object) -> None:
    parts = (Part("cause_illness", "#112233"), Part("cause_schooling", "#445566"))
    text = largest_expression(Predominant(parts))
    assert evaluated(text, cause_illness=3.0, cause_schooling=9.0) == 1
    assert evaluated(text, cause_illness=9.0, cause_schooling=9.0) == 0
    assert evaluated(text, cause_illness=None, cause_schooling=1.0) == 1
    assert not isinstance(evaluated(text, cause_illness=0.0, cause_schooling=None), int)


def test_the_area_of_a_circle_grows_with_the_count(qgis_app: object) -> None:
    style = Diagram((Part("poor_people", "#112233"),), size="poor_people", largest=12.0)
    renderer = diagram_renderer(style, CATALOG.indicators, CATALOG.styles, "zh_CN", {"poor_people": 180_000.0})
    assert isinstance(renderer, QgsLinearlyInterpolatedDiagramRenderer)
    assert renderer.upperValue() == 200_000
    assert renderer.upperSize().width() == 12.0
    assert renderer.diagramSettings()[0].scaleByArea
    shown = renderer.dataDefinedSizeLegend()
    assert shown.title() == "贫困人口 (人)"
    scale = QgsDiagramInterpolationSettings()
    scale.lowerSize, scale.upperSize = renderer.lowerSize(), renderer.upperSize()
    scale.lowerValue, scale.upperValue = renderer.lowerValue(), renderer.upperValue()
    for each in shown.classes():
        drawn = renderer.diagram().legendSize(each.size, renderer.diagramSettings()[0], scale)
        assert drawn == pytest.approx(12.0 * (float(each.label.replace(",", "")) / 200_000) ** 0.5)


def test_bars_are_shares_of_the_highest_of_all(qgis_app: object) -> None:
    style = Diagram((Part("pairings", "#112233"), Part("donations", "#445566")), shape=Shape.BARS, largest=10.0)
    highest = {"pairings": 90.0, "donations": 1_200_000.0}
    renderer = diagram_renderer(style, CATALOG.indicators, CATALOG.styles, "en", highest)
    settings = renderer.diagramSettings()[0]
    assert evaluated(settings.categoryAttributes[1], donations=750_000.0) == 0.5
    assert "≤ 1,500,000 yuan" in settings.categoryLabels[1]


@given(st.floats(1e-3, 1e12))
def test_a_round_figure_is_above_and_near(value: float) -> None:
    assert value * (1 - 1e-6) <= round_up(value) <= value * 2 + 1e-9
