"""On a county's sheet every theme comes along: fills, signs, headings, and what a map maker changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsPrintLayout, QgsProject, QgsRectangle, QgsRenderContext

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.cartography.sheet_layers import COUNTY_ROLE, VILLAGE_ROLE, SheetLayers, topic_role, wear_theme
from poverty_map_plugin.cartography.sheet_legend import LegendPart, SheetLegend
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.themes import Bivariate
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.map_classes import MapClasses
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.sheet_theme import SheetTheme
from poverty_map_plugin.services.shown_theme import shown_theme
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace

CATALOG = load_catalog()
COUNTY, BOUNDS = "520425", QgsRectangle(106, 26, 107, 27)


@pytest.fixture(scope="module")
def path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("sheets") / "small.gpkg")
    with open_workspace(path) as workspace:
        compute_indicators(workspace, Period.parse("2016-12"), CollectingFeedback())
        return write_project(workspace, CollectingFeedback())


@pytest.fixture(scope="module")
def shared(path: Path) -> Iterator[QgsProject]:
    """One for all themes, as a project is slow to read."""
    yield from opened(path)


@pytest.fixture
def seen(shared: QgsProject) -> Iterator[QgsProject]:
    """Without the layers of another sheet, which look like the project's."""
    own = set(shared.mapLayers())
    yield shared
    shared.removeMapLayers(sorted(set(shared.mapLayers()) - own))


@pytest.fixture
def project(path: Path) -> Iterator[QgsProject]:
    """One to change."""
    yield from opened(path)


def opened(path: Path) -> Iterator[QgsProject]:
    project = QgsProject()
    assert project.read(str(path))
    yield project
    project.clear()  # its layers must not outlive QGIS


@pytest.mark.parametrize("name", CATALOG.themes)
def test_the_places_of_a_sheet_look_as_the_theme_does(seen: QgsProject, name: str) -> None:
    theme = CATALOG.themes[name]
    layers = SheetLayers(seen, CATALOG.styles, theme)
    layers.focus(COUNTY, QgsGeometry.fromRect(BOUNDS), BOUNDS)
    role = topic_role(theme)
    own, source = layers.own[role], layers_by_role(seen)["map_month_county" if theme.months else role]
    assert own in layers.map_layers()
    assert own.featureCount() == (1 if role == COUNTY_ROLE else 2)
    assert own.renderer().dump() == source.renderer().dump()
    symbols = own.renderer().symbols(QgsRenderContext())
    assert role == VILLAGE_ROLE or not any(each.dataDefinedProperties().hasActiveProperties() for each in symbols), (
        "not paler than the legend"
    )
    place = next((place for place in theme.places if f"map_{place.level.value}" == role), None)
    has_signs = place is not None and place.diagram is not None
    assert (own.diagramRenderer() is not None) == has_signs
    layout = QgsPrintLayout(seen)
    legend = SheetLegend(layout, [LegendPart(own, source, "Heading")], "")
    legend.show(100_000)  # also without an item to fill


def test_villages_are_the_topic_unless_only_the_county_is_coloured() -> None:
    topics = {name: topic_role(theme) for name, theme in CATALOG.themes.items()}
    assert topics["poverty"] == topics["grid"] == VILLAGE_ROLE
    assert topics["four_actions"] == topics["poverty_change"] == topics["poverty_months"] == COUNTY_ROLE


def test_headings_say_what_is_coloured() -> None:
    def heading(name: str) -> str:
        return SheetTheme(CATALOG, CATALOG.themes[name]).heading().text("en")

    assert heading("poverty") == "Poverty incidence (%)"
    assert heading("poverty_months") == "Poverty incidence (%)"
    assert heading("poverty_change") == "Change of poverty (%)"
    assert heading("battle") == "Battle map", "a rate and a count: neither alone"
    assert heading("grid") == "Village", "its places are plain"


def test_the_square_is_that_of_the_map(project: QgsProject) -> None:
    theme = CATALOG.themes["poverty_load"]
    wear_theme(project, theme)
    classes = MapClasses(project, CATALOG, "poverty_load", "en")
    for fill in classes.fills():
        assert isinstance(fill.style, Bivariate)
        rows = tuple(tuple("#123456" for _ in range(3)) for _ in range(3))
        classes.show(replace(fill, style=replace(fill.style, scheme="", rows=rows, x_breaks=(7.0, 9.25))))
    picture = SheetTheme(CATALOG, shown_theme(project, theme)).square("en")
    assert picture.count("#123456") == 9
    assert ">7<" in picture
    assert ">9.2<" in picture, "rounded as the figure is told"
    assert SheetTheme(CATALOG, CATALOG.themes["poverty"]).square("en") == ""
