"""Layers of the user's own that stand for rivers, land cover and relief."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsHillshadeRenderer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QLabel

from poverty_map_plugin.cartography.environment import environment_layers
from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.gui.overview.theme_choice import ThemeChoice
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.surroundings_menu import SurroundingsMenu
from poverty_map_plugin.gui.window_parts import WindowParts
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.services.environment import missing_roles, release, use_as
from poverty_map_plugin.services.indicators import compute_periods, parse_periods
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.styling import apply_theme, style_project
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace
from .plain_interface import PlainInterface

CATALOG = load_catalog()
THEME = "roads"


@pytest.fixture(scope="module")
def written(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("environment") / "w.gpkg")
    with open_workspace(path) as workspace:
        compute_periods(workspace, parse_periods(workspace, "2016-12"), CollectingFeedback())
        return write_project(workspace, CollectingFeedback())


@pytest.fixture
def opened(written: Path, tmp_path: Path) -> Iterator[None]:
    """QGIS's own project, which layer panels and sessions are about."""
    assert QgsProject.instance().read(str(small_workspace.copied(written, tmp_path)))
    apply_theme(QgsProject.instance(), THEME)
    yield
    QgsProject.instance().clear()


def rivers() -> QgsVectorLayer:
    layer = QgsVectorLayer("LineString?crs=EPSG:4490&field=name:string", "hydro", "memory")
    with edit(layer):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["格凸河"])
        feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(105 26.5, 108 26.6)"))
        layer.addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def heights(folder: Path) -> QgsRasterLayer:
    path = folder / "dem.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 300, 100, 1, gdal.GDT_Float32)
    data.SetGeoTransform((105, 0.01, 0, 27, 0, -0.01))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    data.SetProjection(system.ExportToWkt())
    x = np.linspace(0, 40, 300)
    data.GetRasterBand(1).WriteArray(np.tile(900 + 700 * np.sin(x), (100, 1)))
    data = None
    layer = QgsRasterLayer(str(path), "dem")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def picture() -> QImage:
    root = QgsProject.instance().layerTreeRoot()
    settings = QgsMapSettings()
    settings.setLayers([layer for layer in root.layerOrder() if root.findLayer(layer.id()).isVisible()])
    settings.setDestinationCrs(layers_by_role(QgsProject.instance())["map_county"].crs())
    settings.setExtent(QgsRectangle(105.2, 26.2, 106.8, 26.8))
    settings.setOutputSize(QSize(400, 150))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def is_shown(layer: QgsVectorLayer | QgsRasterLayer) -> bool:
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def test_a_river_is_shown_by_the_theme_of_surroundings_and_by_no_other(opened: None) -> None:
    project, before = QgsProject.instance(), picture()
    layer = rivers()
    assert missing_roles(project, CATALOG.themes[THEME]) == ["river", "land_cover", "relief"]
    assert [theme.name for theme in use_as(project, CATALOG, layer, "river")] == [THEME]
    assert missing_roles(project, CATALOG.themes[THEME]) == ["land_cover", "relief"]
    assert picture() != before
    assert layer.labeling().settings().fieldName == "name"
    apply_theme(project, "poverty")
    assert not is_shown(layer)
    apply_theme(project, THEME)
    assert is_shown(layer)


def test_heights_are_shaded_through_which_boundaries_are_seen(opened: None, tmp_path: Path) -> None:
    project, before = QgsProject.instance(), picture()
    layer = heights(tmp_path)
    use_as(project, CATALOG, layer, "relief")
    assert isinstance(layer.renderer(), QgsHillshadeRenderer)
    shaded = picture()
    greys = {shaded.pixelColor(x, 60).lightness() for x in range(0, 400, 3)}
    assert max(greys) - min(greys) > 30
    assert before != shaded
    order = [each.id() for each in project.layerTreeRoot().layerOrder()]
    layers = layers_by_role(project)
    assert order.index(layers["road"].id()) < order.index(layer.id()) < order.index(layers["map_county"].id())


def test_relief_lies_under_rivers_whichever_came_first(opened: None, tmp_path: Path) -> None:
    project = QgsProject.instance()
    river, relief = rivers(), heights(tmp_path)
    use_as(project, CATALOG, river, "river")
    use_as(project, CATALOG, relief, "relief")
    order = [each.id() for each in project.layerTreeRoot().layerOrder()]
    assert order.index(river.id()) < order.index(relief.id())
    release(project, river)
    use_as(project, CATALOG, river, "river")
    order = [each.id() for each in project.layerTreeRoot().layerOrder()]
    assert order.index(river.id()) < order.index(relief.id())


def test_areas_may_lie_in_a_group_within_a_group(opened: None) -> None:
    project, layer = QgsProject.instance(), rivers()
    root, counties = project.layerTreeRoot(), layers_by_role(project)["map_county"]
    outer = root.addGroup("outer")
    inner = outer.addGroup("inner")
    node = root.findLayer(counties.id())
    inner.addChildNode(node.clone())
    node.parent().removeChildNode(node)
    use_as(project, CATALOG, layer, "river")
    order = [each.id() for each in root.layerOrder()]
    assert order.index(layer.id()) < order.index(counties.id())
    assert root.findLayer(layer.id()).parent() is root


def test_released_it_looks_as_before(opened: None, tmp_path: Path) -> None:
    project, layer = QgsProject.instance(), heights(tmp_path)
    use_as(project, CATALOG, layer, "relief")
    release(project, layer)
    assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)
    assert environment_layers(project) == []
    assert layer.styleManager().styles() == ["default"]


def test_it_outlasts_saving_and_the_catalog_s_looks(opened: None, tmp_path: Path) -> None:
    project = QgsProject.instance()
    use_as(project, CATALOG, heights(tmp_path), "relief")
    style_project(project, CATALOG, "en")
    apply_theme(project, THEME)
    assert project.write()
    assert project.read(project.fileName())
    ((role, layer),) = environment_layers(project)
    assert role == "relief"
    assert isinstance(layer.renderer(), QgsHillshadeRenderer)
    apply_theme(project, "poverty")
    assert not is_shown(layer)
    apply_theme(project, THEME)
    assert is_shown(layer)


def test_what_does_not_fit_is_told_and_stays(opened: None) -> None:
    project, layer = QgsProject.instance(), rivers()
    with pytest.raises(InputError, match="environment_layer_unfit"):
        use_as(project, CATALOG, layer, "relief")
    with pytest.raises(InputError, match="environment_layer_ours"):
        use_as(project, CATALOG, layers_by_role(project)["road"], "river")
    assert environment_layers(project) == []


def land_cover() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4490&field=kind:string", "cover", "memory")
    with edit(layer):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(105, 26.45, 108, 26.6)))
        layer.addFeature(feature)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#00ff00"})))
    return layer


def saved(layer: QgsVectorLayer, folder: Path) -> QgsVectorLayer:
    """The layer from a file, which a project can be read with again."""
    path = folder / f"{layer.name()}.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    written = QgsVectorLayer(str(path), layer.name(), "ogr")
    written.setRenderer(layer.renderer().clone())
    QgsProject.instance().addMapLayer(written)
    return written


def printed(folder: Path, theme: str, county: str = "520425") -> tuple[Path, QImage]:
    project = QgsProject.instance()
    assert project.write()
    result = print_sheets(
        Path(project.fileName()), county, folder / theme, CollectingFeedback(), theme=theme, locale="zh_CN"
    )
    command = ["pdftoppm", "-r", "50", "-f", "1", "-l", "1", "-png", "-singlefile", str(result.files[0])]
    subprocess.run([*command, str(folder / theme)], check=True)
    return result.files[0], QImage(str(folder / f"{theme}.png"))


def colours_of(image: QImage) -> Counter[str]:
    return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))


def is_green(colour: str) -> bool:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return green > red + 60 and green > blue + 60


def test_surroundings_are_on_the_sheets_of_their_theme_with_names_that_are_text(opened: None, tmp_path: Path) -> None:
    project = QgsProject.instance()
    bare, _ = printed(tmp_path / "bare", THEME)
    use_as(project, CATALOG, saved(rivers(), tmp_path), "river")
    use_as(project, CATALOG, saved(land_cover(), tmp_path), "land_cover")
    use_as(project, CATALOG, heights(tmp_path), "relief")
    file, image = printed(tmp_path, THEME)
    text = subprocess.run(["pdftotext", str(file), "-"], check=True, capture_output=True, text=True).stdout
    before = subprocess.run(["pdftotext", str(bare), "-"], check=True, capture_output=True, text=True).stdout
    assert "河流" in text
    assert "土地覆盖" in text
    assert "河流" not in before
    assert set(before.split()) - set(text.split()) == set()  # names of villages above all
    greens = [colour for colour in colours_of(image) if is_green(colour)]
    assert len(greens) > 40  # of land cover, over all shades of the relief
    _, elsewhere = printed(tmp_path, "poverty")
    assert not any(map(is_green, colours_of(elsewhere)))


def test_a_lost_layer_of_surroundings_stops_the_sheets_of_its_theme_alone(opened: None, tmp_path: Path) -> None:
    layer = saved(rivers(), tmp_path)
    use_as(QgsProject.instance(), CATALOG, layer, "river")
    printed(tmp_path, "poverty")
    (tmp_path / "hydro.gpkg").unlink()
    project = Path(QgsProject.instance().fileName())
    print_sheets(project, "520425", tmp_path / "a", CollectingFeedback(), theme="poverty")
    with pytest.raises(InputError, match="project_layers_missing"):
        print_sheets(project, "520425", tmp_path / "b", CollectingFeedback(), theme=THEME)


def test_the_menu_of_the_layer_panel_and_the_hint_beside_the_themes(opened: None) -> None:
    session = Session(QgsProject.instance())
    session.start()
    choice = ThemeChoice(session)
    hint = choice.findChild(QLabel, "PovertyMapThemeHint")
    assert "rivers" in hint.text()
    iface = PlainInterface()
    said: list[str] = []
    parts = WindowParts(iface, "menu")
    menu = SurroundingsMenu(iface, session, said.append)
    menu.add_to(parts)
    kinds = {(action.objectName(), kind) for action, _, kind in iface.layer_actions}
    assert ("PovertyMapUseAs_river", Qgis.LayerType.Vector) in kinds
    assert ("PovertyMapUseAs_relief", Qgis.LayerType.Raster) in kinds
    layer = rivers()
    iface.layerTreeView().setCurrentLayer(layer)
    next(action for action, _, _ in iface.layer_actions if action.objectName().endswith("river")).trigger()
    assert said == []
    assert [role for role, _ in environment_layers(session.project)] == ["river"]
    choice._later.timeout.emit()
    assert "rivers" not in hint.text()
    assert "relief" in hint.text()
    parts.remove()
    assert iface.layer_actions == []
    session.stop()
