"""The overview's legend says what the map shows, and icons tell the themes apart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsGraduatedSymbolRenderer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QWidget

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.cartography.two_way_legend import TwoWayLegend
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.themes import Diagram, Method, Part, PlaceStyle, Predominant, Theme
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.gui.overview.theme_choice import ThemeChoice
from poverty_map_plugin.gui.overview.theme_icon import theme_icon
from poverty_map_plugin.gui.overview.theme_legend import ThemeLegend
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.two_way_legends import TwoWayLegends
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.shown_theme import circle_sizes
from poverty_map_plugin.services.styling import apply_theme
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace

CATALOG = load_catalog()
WIDTH = 320


def legend_of(theme: Theme, width: int = WIDTH) -> ThemeLegend:
    legend = ThemeLegend()
    legend.resize(width, 40)
    legend.show_theme(CATALOG, theme, "en", {}, {})
    legend.resize(width, legend.sizeHint().height())
    return legend


def said(widget: QWidget) -> list[str]:
    legend = widget if isinstance(widget, ThemeLegend) else widget.findChild(ThemeLegend)
    assert legend is not None
    return legend.accessibleDescription().split("\n")


def painted(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def colours(theme: Theme) -> set[str]:
    parts = [
        part for place in theme.places for look in (place.diagram, place.predominant) if look for part in look.parts
    ]
    return {part.colour for part in parts}


def diagram_of(theme: Theme) -> Diagram:
    diagram = theme.places[0].diagram
    assert diagram is not None
    return diagram


@pytest.mark.parametrize("name", ["poor_people", "cadres", "investment", "battle"])
def test_a_circle_tells_its_colour_and_unit(qgis_app: object, name: str) -> None:
    theme = CATALOG.themes[name]
    legend = legend_of(theme)
    indicator = CATALOG.indicators[diagram_of(theme).size or ""]
    assert f"Area: {indicator.label.text('en')} ({indicator.unit.text('en')})" in said(legend)
    assert colours(theme) <= painted(legend)


@pytest.mark.parametrize("name", ["causes", "exit_status", "four_actions"])
def test_parts_have_swatches_with_their_names_once(qgis_app: object, name: str) -> None:
    theme = CATALOG.themes[name]
    legend = legend_of(theme)
    names = [CATALOG.indicators[part.indicator].label.text("en") for part in diagram_of(theme).parts]
    assert [text for text in said(legend) if text in names] == names
    assert colours(theme) <= painted(legend)


def test_levels_that_mean_different_things_are_named(qgis_app: object) -> None:
    lines = said(legend_of(CATALOG.themes["causes"]))
    assert "Area: Households on record (households)" in lines
    assert "Villages: coloured by the largest" in lines
    assert "No data" in lines
    assert "Area: Households on record (households)" in said(legend_of(CATALOG.themes["exit_status"]))


def test_change_is_signed_and_uncertain_rates_are_told(qgis_app: object) -> None:
    lines = said(legend_of(CATALOG.themes["poverty_change"]))
    assert lines[0].startswith("Change: Poverty incidence")
    assert "−5 | −2 | −0.5 | +0.5 | +2 | +5" in lines
    assert "Fewer than 50 people" in said(legend_of(CATALOG.themes["villages"]))


def test_nothing_is_cut_and_a_narrow_legend_is_higher(qgis_app: object) -> None:
    theme = CATALOG.themes["causes"]
    wide, narrow = legend_of(theme, 600), legend_of(theme, 170)
    assert narrow.minimumSizeHint().height() > wide.minimumSizeHint().height()
    assert colours(theme) <= painted(narrow)
    wide.resize(170, 40)
    QgsApplication.processEvents()
    assert wide.minimumHeight() == narrow.minimumSizeHint().height()


def test_no_two_themes_have_the_same_icon(qgis_app: object) -> None:
    # Of causes that fill places, too; no theme of the catalog has them at its first level.
    parts = (Part("cause_illness", "#24618f"), Part("cause_schooling", "#b98bc9"))
    filled = Theme(
        "filled", 1, CATALOG.themes["causes"].label, (PlaceStyle(Level.COUNTY, predominant=Predominant(parts)),)
    )
    seen: list[tuple[str, QImage]] = []
    for theme in (*CATALOG.themes.values(), filled):
        image = theme_icon(CATALOG, theme, 16).pixmap(QSize(16, 16)).toImage()
        assert [other for other, same in seen if same == image] == [], theme.name
        seen.append((theme.name, image))


def test_an_icon_has_the_colours_of_its_theme(qgis_app: object) -> None:
    for name in ("poor_people", "exit_status", "four_actions"):
        image = theme_icon(CATALOG, CATALOG.themes[name], 48).pixmap(QSize(48, 48)).toImage()
        found = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
        assert colours(CATALOG.themes[name]) <= found, name


@pytest.fixture(scope="module")
def opened(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    path = small_workspace.make(tmp_path_factory.mktemp("legend") / "small.gpkg")
    with open_workspace(path) as workspace:
        compute_indicators(workspace, Period.parse("2016-12"), CollectingFeedback())
        project = write_project(workspace, CollectingFeedback())
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def choice(opened: Session) -> Iterator[ThemeChoice]:
    choice = ThemeChoice(opened)
    choice.resize(WIDTH, 300)
    choice.show()
    yield choice
    choice.close()
    choice.deleteLater()


def counties(session: Session) -> QgsVectorLayer:
    return layers_by_role(session.project)["map_county"]


def settle() -> None:
    for _ in range(3):
        QgsApplication.processEvents()


def switch(session: Session, theme: str) -> None:
    apply_theme(session.project, theme)
    settle()


def test_found_classes_are_those_of_the_map(choice: ThemeChoice, opened: Session) -> None:
    square = CATALOG.themes["poverty_load_16"].places[0].bivariate
    assert square is not None
    assert square.method is Method.QUANTILE
    switch(opened, "poverty_load_16")
    limits = [line for line in said(choice) if " | " in line]
    assert len(limits) >= 2
    assert all(len(line.split(" | ")) == 3 for line in limits)


def test_a_class_changed_in_the_layer_panel_is_followed(choice: ThemeChoice, opened: Session) -> None:
    switch(opened, "load")
    assert "50 | 65 | 80 | 100" in said(choice)
    layer = counties(opened)
    renderer = layer.renderer().clone()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    ranges = renderer.ranges()  # symbols are theirs, and die with them
    index = next(number for number, each in enumerate(ranges) if each.upperValue() == 65)
    renderer.updateRangeUpperValue(index, 70)
    renderer.updateRangeLowerValue(index + 1, 70)
    symbol = ranges[index].symbol().clone()
    symbol.setColor(QColor("#12ab34"))
    renderer.updateRangeSymbol(index, symbol)
    layer.setRenderer(renderer)
    settle()
    assert "50 | 70 | 80 | 100" in said(choice)
    assert "50 | 65 | 80 | 100" in said(choice), "villages are as they were"
    assert "#12ab34" in painted(choice)


def test_a_full_bar_tells_what_it_stands_for(choice: ThemeChoice, opened: Session) -> None:
    switch(opened, "four_actions")
    bars = [line for line in said(choice) if "≤" in line]
    assert len(bars) == len(colours(CATALOG.themes["four_actions"]))
    assert any("pairs" in line or "对" in line for line in bars), bars


def test_circles_tell_how_large_is_how_much(choice: ThemeChoice, opened: Session) -> None:
    switch(opened, "poor_people")
    renderer = counties(opened).diagramRenderer()
    theme = CATALOG.themes["poor_people"]
    classes = circle_sizes(opened.project, theme)[theme.places[0].level]
    assert len(classes) >= 2
    assert classes[0][0] == pytest.approx(renderer.upperSize().width())
    assert classes[1][0] < classes[0][0]
    lines = said(choice)
    assert all(any(line.endswith(label) for line in lines) for _, label in classes)
    low = choice.findChild(ThemeLegend).sizeHint().height()
    switch(opened, "poverty")
    assert not any(line.endswith(classes[0][1]) for line in said(choice))
    assert low > classes[0][0] * choice.logicalDpiX() / 25.4, "as large as on the map"


def test_the_layer_panel_has_a_square_while_the_theme_is_of_two_figures(opened: Session) -> None:
    parent = QObject()
    switch(opened, "poverty")
    legends = TwoWayLegends(opened, parent)
    assert not isinstance(counties(opened).legend(), TwoWayLegend)
    switch(opened, "poverty_load")
    assert isinstance(counties(opened).legend(), TwoWayLegend)
    switch(opened, "poverty")
    assert not isinstance(counties(opened).legend(), TwoWayLegend)
    switch(opened, "poverty_load_16")
    legends.stop()
    assert not isinstance(counties(opened).legend(), TwoWayLegend), "nothing of ours is left behind"
    switch(opened, "poverty_load")
    assert not isinstance(counties(opened).legend(), TwoWayLegend), "nobody follows any more"
