"""What the catalog says is what is drawn; unknown is hatched; a project moves with its folder and needs no plugin."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.cartography.symbols import installed_families, is_installed
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.kept_theme import keep_theme
from poverty_map_plugin.services.map_tables import write_map_tables
from poverty_map_plugin.services.project import restyle_project, write_project
from poverty_map_plugin.services.shown_theme import shown_theme
from poverty_map_plugin.services.styling import (
    apply_theme,
    current_theme,
    settle_themes,
    theme_ids,
    visible_roles,
)
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.geometry import line_wkb, point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore

from . import small_workspace

CODES = ("520401", "520402", "520403", "520404")
STYLES = load_catalog().styles


def square(x: float, y: float) -> bytes:
    geometry = QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1))
    geometry.convertToMultiType()
    return bytes(geometry.asWkb())


@pytest.fixture(scope="module")
def made_once(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four counties in a row: poor, less poor, without data, loaded; and a line of 220 kV over them."""
    folder = tmp_path_factory.mktemp("styling")
    with GeoPackageStore.create(folder / "w.gpkg") as store:
        with store.change("test") as change:
            change.set_properties({"province": "52"})
            rows = pd.DataFrame({"code": CODES, "name": ["甲县", "乙县", "丙县", "丁县"]})
            rows["short_name"], rows["geom"] = rows["name"].str[:1], [square(106 + i, 26) for i in range(4)]
            change.insert("county", rows)
            change.insert("province", pd.DataFrame({"code": ["52"], "name": ["贵州省"], "geom": [square(106, 26)]}))
            values = [("poverty_incidence", CODES[0], 50.0), ("poverty_incidence", CODES[1], 1.0)]
            values += [("load_rate", CODES[0], 120.0), ("load_rate", CODES[3], 120.0)]
            frame = pd.DataFrame(values, columns=["indicator", "code", "value"]).assign(level="county")
            change.replace_indicators("2016-12", frame)
            line = line_wkb([np.array([[106.0, 26.9], [110.0, 26.9]])])
            change.insert(
                "power_line", pd.DataFrame({"code": ["L"], "name": ["线"], "voltage_kv": [220], "geom": [line]})
            )
            village = {"code": ["520401100201"], "name": ["村"], "township_code": ["520401100"]}
            change.insert("village", pd.DataFrame(village | {"geom": [point_wkb(106.5, 26.5)]}))
        with store.change("test") as change:
            write_map_tables(Workspace(store, load_catalog(), "52"), change, Period(2016, 12))
    with open_workspace(folder / "w.gpkg") as workspace:
        return write_project(workspace, CollectingFeedback())


@pytest.fixture
def project_path(made_once: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "a"
    folder.mkdir()
    return small_workspace.copied(made_once, folder)


@pytest.fixture
def project(project_path: Path) -> Iterator[QgsProject]:
    project = QgsProject()
    assert project.read(str(project_path))
    yield project
    project.clear()  # its layers must not outlive QGIS


def render(project: QgsProject, width: int = 400) -> QImage:
    root = project.layerTreeRoot()
    settings = QgsMapSettings()
    settings.setLayers([layer for layer in root.layerOrder() if root.findLayer(layer.id()).isVisible()])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    settings.setExtent(QgsRectangle(106, 26, 110, 27))
    settings.setOutputSize(QSize(width, width // 4))
    settings.setFlag(settings.Flag.Antialiasing, False)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours_of(image: QImage, county: int) -> set[str]:
    """The colours in the lower middle of a county, away from line, label and border."""
    side = image.width() // 4
    left = county * side
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(left + side // 8, left + side // 3)
        for y in range(int(side * 0.70), int(side * 0.9))
    }


def test_each_class_is_drawn_in_its_colour_and_unknown_is_hatched(project: QgsProject) -> None:
    ramp = STYLES.ramps["poverty"].colours
    image = render(project)
    assert colours_of(image, 0) == {ramp[-1]}
    assert colours_of(image, 1) == {ramp[0]}
    hatched = colours_of(image, 2)
    assert len(hatched) > 1
    assert STYLES.paper in hatched
    assert not hatched & set(ramp)


def test_both_themes_of_one_indicator_each_and_of_two(project: QgsProject) -> None:
    apply_theme(project, "load")
    assert colours_of(render(project), 0) == {STYLES.ramps["load"].colours[-1]}
    apply_theme(project, "poverty_load")
    image = render(project)
    assert colours_of(image, 0) == {STYLES.bivariate["poverty_load"].rows[-1][-1]}
    # Known in one of the two only: not known.
    for county in (1, 3):
        assert STYLES.paper in colours_of(image, county)
    assert current_theme(project) == "poverty_load"


def test_a_theme_shows_its_layers_and_no_others(project: QgsProject) -> None:
    root, catalog = project.layerTreeRoot(), load_catalog()
    assert theme_ids(project) == list(catalog.themes)
    for name, theme in catalog.themes.items():
        apply_theme(project, name)
        shown = {role for role, layer in layers_by_role(project).items() if root.findLayer(layer.id()).isVisible()}
        assert shown == visible_roles(theme) & set(layers_by_role(project)), name
    with pytest.raises(InputError, match="theme_unknown"):
        apply_theme(project, "nowhere")


def test_the_legend_says_no_data_and_the_unit(project: QgsProject) -> None:
    for theme in ("poverty", "poverty_load"):
        apply_theme(project, theme)
        labels = [item.label() for item in layers_by_role(project)["map_county"].renderer().legendSymbolItems()]
        assert "No data" in labels
        assert any("%" in label for label in labels)


def test_lines_step_back_where_places_are_the_topic(project: QgsProject) -> None:
    def colour_of_line() -> QColor:
        context = QgsRenderContext()
        renderer = layers_by_role(project)["power_line"].renderer().clone()
        feature = next(layers_by_role(project)["power_line"].getFeatures())
        renderer.startRender(context, feature.fields())
        context.expressionContext().setFeature(QgsFeature(feature))
        symbols = renderer.symbolsForFeature(feature, context)
        renderer.stopRender(context)
        return symbols[0].color()

    apply_theme(project, "load")
    plain = colour_of_line()
    apply_theme(project, "poverty")
    assert colour_of_line().hslSaturation() < plain.hslSaturation() / 2
    assert plain.name() == next(v.colour for v in STYLES.voltage_classes if v.min_kv == 220)


def test_a_folder_can_be_moved_and_nothing_points_outside_it(project_path: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(project_path) as archive:
        text = "".join(archive.read(name).decode("utf-8", "ignore") for name in archive.namelist() if ".qgs" in name)
    assert str(tmp_path) not in text
    assert "resources/markers" not in text
    assert "base64:" in text
    shutil.move(tmp_path / "a", tmp_path / "乙 b")
    project = QgsProject()
    assert project.read(str(tmp_path / "乙 b" / "w.qgz"))
    layers = layers_by_role(project)
    assert len(layers) > 13
    assert all(layer.isValid() for layer in layers.values())


def test_restyling_keeps_what_the_user_added(project_path: Path) -> None:
    project = QgsProject()
    assert project.read(str(project_path))
    own = QgsVectorLayer("Point?crs=EPSG:4490", "mine", "memory")
    project.addMapLayer(own)
    layers_by_role(project)["map_county"].setName("renamed")
    assert project.write()
    with open_workspace(project_path.with_suffix(".gpkg")) as workspace:
        restyle_project(project_path, workspace.catalog, "load")
        with pytest.raises(InputError, match="theme_unknown"):
            restyle_project(project_path, workspace.catalog, "nowhere")
    again = QgsProject()
    assert again.read(str(project_path))
    assert again.mapLayersByName("mine")
    assert current_theme(again) == "load"
    assert colours_of(render(again), 0) == {STYLES.ramps["load"].colours[-1]}


def test_a_font_that_is_not_there_is_not_taken_for_another(qgis_app: object) -> None:
    assert is_installed("WenQuanYi Micro Hei")
    assert not is_installed("No such family")
    assert installed_families(STYLES)[0] == "WenQuanYi Micro Hei"


def test_names_ask_for_no_font_but_the_catalog_s(project: QgsProject) -> None:
    # QGIS tells whoever opens the project of every other one that it does not find.
    styles, found = load_catalog().styles, set()
    for layer in project.mapLayers().values():
        labeling = layer.labeling() if isinstance(layer, QgsVectorLayer) and layer.labelsEnabled() else None
        if labeling is not None:
            formats = [labeling.settings(provider).format() for provider in labeling.subProviders()]
            found |= {each.font().family() for each in formats}
    assert found
    assert found <= set(installed_families(styles)) | set(styles.fonts)


def test_classes_that_a_map_maker_changed_are_kept_in_the_workspace(project: QgsProject, project_path: Path) -> None:
    apply_theme(project, "poverty")
    layer = layers_by_role(project)["map_county"]
    renderer = layer.renderer().clone()
    renderer.updateRangeUpperValue(0, 4.5)
    renderer.updateRangeLowerValue(1, 4.5)
    renderer.updateRangeSymbol(0, QgsFillSymbol.createSimple({"color": "#123456"}))
    layer.setRenderer(renderer)
    with open_workspace(project_path.with_suffix(".gpkg")) as workspace:
        kept = keep_theme(workspace, project, "poverty").catalog.themes["poverty"]
    with open_workspace(project_path.with_suffix(".gpkg")) as workspace:
        theme = workspace.catalog.themes["poverty"]
    assert theme == kept
    county = next(place.choropleth for place in theme.places if place.level is Level.COUNTY)
    assert county is not None
    assert county.breaks == (4.5, 10, 18, 25)
    assert county.colours == ("#123456", *STYLES.ramps["poverty"].colours[1:])
    assert theme.layers == load_catalog().themes["poverty"].layers


def test_sixteen_classes_of_two_rates_are_read_back_from_the_map(project: QgsProject) -> None:
    apply_theme(project, "poverty_load_16")
    theme = shown_theme(project, load_catalog().themes["poverty_load_16"])
    county = next(place.bivariate for place in theme.places if place.level is Level.COUNTY)
    assert county is not None
    assert county.rows == STYLES.bivariate["orange_blue"].rows
    assert len(county.x_breaks) == len(county.y_breaks) == 3


def test_a_theme_without_figures_waits_for_them(project: QgsProject) -> None:
    def top() -> float:
        apply_theme(project, "poor_people")
        return float(layers_by_role(project)["map_county"].diagramRenderer().upperValue())

    assert top() == 1.0
    counties = layers_by_role(project)["map_county"]
    apply_theme(project, "poverty")
    assert not settle_themes(project, load_catalog(), "zh_CN"), "nothing was counted yet"
    provider = counties.dataProvider()
    field = counties.fields().indexFromName("poor_people")
    assert provider.changeAttributeValues({next(counties.getFeatures()).id(): {field: 71_000.0}})
    assert settle_themes(project, load_catalog(), "zh_CN")
    assert current_theme(project) == "poverty"
    assert top() == 75_000.0
