"""Themes: rates are areas, counts are signs; a theme that is written out is read back as it was."""

from __future__ import annotations

import pytest

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.theme_text import theme_text
from poverty_map_plugin.domain.errors import CatalogError

THEMES = load_catalog().themes
HEAD = "theme: own\norder: 1\nlabel: {en: Own, zh_CN: 自, zh_TW: 自}\nplaces:\n"
COLOURS = '["#ffffff", "#888888", "#111111"]'


def load(places: str) -> None:
    load_catalog({"themes/own.yaml": HEAD + places})


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_that_is_written_out_is_the_same_again(name: str) -> None:
    again = load_catalog({f"themes/{name}.yaml": theme_text(THEMES[name])}).themes[name]
    assert again == THEMES[name]


def test_a_count_fills_no_area() -> None:
    with pytest.raises(CatalogError) as caught:
        load(f"  - {{level: county, choropleth: {{indicator: poor_people, colours: {COLOURS}, breaks: [1, 2]}}}}\n")
    assert caught.value.parameters["expected"] == "an indicator with a ratio (counts are for diagrams)"
    assert caught.value.parameters["found"] == "poor_people"


def test_a_rate_sizes_no_circle() -> None:
    part = '[{indicator: poor_people, colour: "#112233"}]'
    with pytest.raises(CatalogError) as caught:
        load(f"  - {{level: county, diagram: {{size: poverty_incidence, parts: {part}}}}}\n")
    assert caught.value.parameters["found"] == "poverty_incidence"


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ("  - {level: county}\n", "a fill or a diagram"),
        (
            f"  - {{level: county, choropleth: {{indicator: load_rate, colours: {COLOURS}}}}}\n",
            "either breaks or a method that finds them",
        ),
        (
            f"  - {{level: county, choropleth: {{indicator: load_rate, colours: {COLOURS}, breaks: [2, 1]}}}}\n",
            "2 rising breaks",
        ),
        (
            f"  - {{level: village, choropleth: {{indicator: load_rate, change: true, colours: {COLOURS}, "
            "breaks: [1, 2]}}\n",
            "change of counties only",
        ),
        (
            '  - {level: county, diagram: {parts: [{indicator: tasks, colour: "#112233"}]}}\n',
            "a size for a pie, none for bars",
        ),
        (
            "  - {level: county, bivariate: {x: load_rate, y: poverty_incidence, scheme: nowhere, method: natural}}\n",
            "a bivariate scheme of styles.yaml",
        ),
    ],
)
def test_mistakes_are_told(places: str, expected: str) -> None:
    with pytest.raises(CatalogError) as caught:
        load(places)
    assert expected in str(caught.value.parameters["expected"])
