"""Flags and stars are seen at every scale and over all else; names keep off each other and grow as one zooms in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsLabelPosition,
    QgsLayerTreeModel,
    QgsLayoutItemMap,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QImage

from poverty_map_plugin.cartography.layout_template import items_of, open_layout
from poverty_map_plugin.cartography.roles import ROLE, layers_by_role
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.provinces import Mark
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.services.map_tables import write_map_tables
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.sheet_job import SheetJob
from poverty_map_plugin.services.styling import apply_theme
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import point_wkb

from . import small_workspace

CATALOG = load_catalog()
#: A star's place, its surroundings set with villages below; and how many pixels a millimetre has.
STAR, PIXELS = QgsPointXY(106.5, 26.5), 96 / 25.4
SIZE = QSize(900, 600)


@pytest.fixture(scope="module")
def written(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small workspace, with villages all around the one that bears a star."""
    path = small_workspace.make(tmp_path_factory.mktemp("signs") / "w.gpkg")
    steps = [(x, y) for x in range(-3, 4) for y in range(-3, 4) if (x, y) != (0, 0)]
    codes = [f"520425104{300 + number}" for number in range(len(steps))]
    points = [point_wkb(STAR.x() + x * 0.004, STAR.y() + y * 0.003) for x, y in steps]
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            names = [f"近邻{number}村" for number in range(len(steps))]
            change.insert(
                "village",
                pd.DataFrame({"code": codes, "name": names, "township_code": "520425104", "geom": points}),
            )
            write_map_tables(workspace, change, None)
        return write_project(workspace, CollectingFeedback())


@pytest.fixture(scope="module")
def seen(written: Path) -> Iterator[QgsProject]:
    """One for all tests that only look, in a theme that they choose, as a project is slow to read."""
    yield from opened(written)


@pytest.fixture
def project(written: Path) -> Iterator[QgsProject]:
    """One to change."""
    yield from opened(written)


def opened(written: Path) -> Iterator[QgsProject]:
    project = QgsProject()
    assert project.read(str(written))
    yield project
    project.clear()  # its layers must not outlive QGIS


def draw(project: QgsProject, denominator: float) -> tuple[QImage, list[QgsLabelPosition], QgsMapSettings]:
    """The map around the star at a scale, and where its names are."""
    root = project.layerTreeRoot()
    settings = QgsMapSettings()
    settings.setLayers([layer for layer in root.layerOrder() if root.findLayer(layer.id()).isVisible()])
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(SIZE)
    settings.setOutputDpi(96)
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4490"), project.crs(), project)
    middle = to_map.transform(STAR)
    metres = denominator * 0.0254 / 96
    settings.setExtent(
        QgsRectangle(
            middle.x() - SIZE.width() / 2 * metres,
            middle.y() - SIZE.height() / 2 * metres,
            middle.x() + SIZE.width() / 2 * metres,
            middle.y() + SIZE.height() / 2 * metres,
        )
    )
    context = settings.expressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    assert settings.scale() == pytest.approx(denominator, rel=0.02)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    results = job.takeLabelingResults()
    return job.renderedImage(), results.allLabels(), settings


def names_and_signs(
    project: QgsProject, labels: list[QgsLabelPosition]
) -> tuple[list[QgsLabelPosition], list[QgsLabelPosition]]:
    """What is written on the map, and the blank names that signs are the ground of."""
    placed = [label for label in labels if not label.isUnplaced and not label.isDiagram]
    sites = layers_by_role(project)["key_site"].id()
    signs = [label for label in placed if label.layerID == sites and not label.labelText.strip()]
    return [label for label in placed if label.labelText.strip()], signs


@pytest.mark.parametrize("denominator", [20_000, 100_000, 1_000_000, 8_000_000])
@pytest.mark.parametrize("theme", ["poverty", "villages"])
def test_a_star_is_seen_at_every_scale_and_over_all_else(seen: QgsProject, theme: str, denominator: float) -> None:
    apply_theme(seen, theme)
    image, _, _ = draw(seen, denominator)
    assert QColor(image.pixel(SIZE.width() // 2, SIZE.height() // 2)).name() == CATALOG.styles.accent


def test_no_circle_hides_a_sign(project: QgsProject) -> None:
    apply_theme(project, "poor_people")
    counties = layers_by_role(project)["map_county"]
    circles = counties.diagramRenderer().clone()
    # Each county has the largest circle, in its middle, where the signs are.
    circles.setClassificationAttributeIsExpression(True)
    circles.setClassificationAttributeExpression("1")
    circles.setUpperValue(1.0)
    settings = circles.diagramSettings()[0]
    settings.categoryAttributes = ["1"]
    circles.setDiagramSettings(settings)
    counties.setDiagramRenderer(circles)
    image, labels, _ = draw(project, 1_000_000)
    assert [1 for label in labels if label.isDiagram and not label.isUnplaced]
    middle, millimetre = (SIZE.width() // 2, SIZE.height() // 2), PIXELS
    beside = QColor(image.pixel(middle[0], middle[1] + round(5 * millimetre)))
    assert beside.red() - beside.blue() > 60, "no circle is where the signs are"
    cloth = QColor(image.pixel(middle[0] + round(3 * millimetre), middle[1] - round(5 * millimetre)))
    assert (QColor(image.pixel(*middle)).name(), cloth.name()) == (CATALOG.styles.accent, CATALOG.styles.accent)


def test_names_are_written_on_circles_not_under_them(project: QgsProject) -> None:
    apply_theme(project, "poor_people")
    counties = layers_by_role(project)["map_county"]
    names = [rule.settings().zIndex for rule in counties.labeling().rootRule().children()]
    assert counties.diagramLayerSettings().zIndex() < min(names)


def test_signs_among_the_names_are_those_of_the_layer_on_larger_paper(written: Path, project: QgsProject) -> None:
    with open_workspace(written.with_suffix(".gpkg")) as workspace:
        job = SheetJob(workspace, "poverty", "", "zh_CN", date(2026, 1, 1), level=Level.PROVINCE)
        layout = open_layout(project, "battle_a0")
        printer = job.printer(project, layout)
        printer.show(job.content("52", printer.room))
        (item,) = items_of(layout, "map")
        assert isinstance(item, QgsLayoutItemMap)
        settings = item.mapSettings(
            item.extent(), QSizeF(1600, 1600 * item.rect().height() / item.rect().width()), 96, True
        )
        (sites,) = [layer for layer in settings.layers() if layer.customProperty(ROLE) == "key_site"]
        settings.setLayers([sites])
        drawn = []
        for with_names in (False, True):
            settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, with_names)
            job_of_map = QgsMapRendererSequentialJob(settings)
            job_of_map.start()
            job_of_map.waitForFinished()
            drawn.append(job_of_map.renderedImage())
        del printer
    of_layer, of_both = (pole_pixels(image) for image in drawn)
    assert of_layer
    assert max(abs(x - u) + abs(y - v) for (x, y), (u, v) in zip(ends(of_layer), ends(of_both), strict=True)) <= 2


def pole_pixels(image: QImage) -> list[tuple[int, int]]:
    """Where the poles of flags are."""
    pole = QColor("#4a342a").rgb()
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == pole]


def ends(pixels: list[tuple[int, int]]) -> tuple[tuple[int, int], tuple[int, int]]:
    return min(pixels), max(pixels)


def test_no_name_lies_on_another_nor_on_a_sign(seen: QgsProject) -> None:
    apply_theme(seen, "villages")
    _, labels, _ = draw(seen, 60_000)
    names, signs = names_and_signs(seen, labels)
    boxes = [name.labelRect for name in names]
    assert len(boxes) > 5
    assert not [1 for i, box in enumerate(boxes) for other in boxes[i + 1 :] if box.intersects(other)]
    sites = layers_by_role(seen)["key_site"].id()
    others = [name.labelRect for name in names if name.layerID != sites]
    assert len(signs) == 2
    assert not [1 for sign in signs for box in others if sign.labelRect.intersects(box)]


@pytest.mark.parametrize(("mark", "size"), [(Mark.RED_FLAG, 8.0), (Mark.STAR, 5.0)])
def test_names_keep_off_nearly_all_of_a_sign(seen: QgsProject, mark: Mark, size: float) -> None:
    apply_theme(seen, "villages")
    _, labels, settings = draw(seen, 60_000)
    _, signs = names_and_signs(seen, labels)
    signs.sort(key=lambda sign: sign.labelRect.width())
    box = signs[0 if mark is Mark.STAR else -1].labelRect
    millimetre = PIXELS * settings.mapUnitsPerPixel()
    assert 0.65 * size < box.width() / millimetre < size
    assert 0.65 * size < box.height() / millimetre < 1.1 * size


def test_the_legend_of_the_key_sites_shows_a_flag_and_a_star(seen: QgsProject) -> None:
    layer = layers_by_role(seen)["key_site"]
    model = QgsLayerTreeModel(seen.layerTreeRoot())
    nodes = model.layerLegendNodes(seen.layerTreeRoot().findLayer(layer.id()))
    words = [CATALOG.code_lists["mark"].codes[mark.value].en for mark in Mark]
    assert [node.data(Qt.ItemDataRole.DisplayRole) for node in nodes] == words


def test_a_flag_is_named_at_its_foot_where_its_cloth_is_not(seen: QgsProject) -> None:
    apply_theme(seen, "poverty")
    _, labels, settings = draw(seen, 400_000)
    (name,) = [label.labelRect for label in labels if label.labelText == "紫云" and not label.isUnplaced]
    site = next(f for f in layers_by_role(seen)["key_site"].getFeatures() if f["mark"] == "red_flag")
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4490"), seen.crs(), seen)
    foot = to_map.transform(site.geometry().asPoint())
    millimetre = PIXELS * settings.mapUnitsPerPixel()
    cloth = QgsRectangle(foot.x(), foot.y() + 3.4 * millimetre, foot.x() + 7 * millimetre, foot.y() + 7 * millimetre)
    assert not name.intersects(cloth)


def test_names_grow_as_one_zooms_in(seen: QgsProject) -> None:
    apply_theme(seen, "poverty")

    def height(denominator: float) -> float:
        _, labels, settings = draw(seen, denominator)
        boxes = [label.labelRect for label in labels if label.labelText.startswith("普定") and not label.isUnplaced]
        return boxes[0].height() / settings.mapUnitsPerPixel()

    assert height(500_000) > height(2_000_000) * 1.15


def test_text_falls_back_to_all_fonts_of_the_catalog(seen: QgsProject) -> None:
    text = layers_by_role(seen)["map_village"].labeling().settings().format()
    assert {text.font().family(), *text.families()} >= set(CATALOG.styles.fonts)


def test_substations_wait_until_one_zooms_in_where_places_are_the_topic(seen: QgsProject) -> None:
    substations = layers_by_role(seen)["substation"]
    apply_theme(seen, "poverty")
    muted = [rule.minimumScale() for rule in substations.renderer().rootRule().children()]
    assert all(0 < scale <= 800_000 for scale in muted)
    apply_theme(seen, "load")
    assert 0 in [rule.minimumScale() for rule in substations.renderer().rootRule().children()]
