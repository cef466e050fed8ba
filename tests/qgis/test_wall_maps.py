"""What the larger sheets have besides: an index by fields of the map and larger signs; what every foot says."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)

from poverty_map_plugin.cartography.layout_template import items_of, open_layout
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.services.sheet_job import SheetJob
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geopackage import GeoPackageStore
from tests.qgis.sheet_workspace import County, make_workspace, square

#: From west to east and from south to north, each by more than a field.
COUNTIES = (
    County("520281", "盘州市", square(104.2, 25.2)),
    County("520425", "紫云苗族布依族自治县", square(105.6, 26.2)),
    County("520502", "七星关区", square(107.0, 27.2)),
    County("522636", "丹寨县", square(108.4, 28.2), figures=False),
)


@pytest.fixture(scope="module")
def workspace(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = make_workspace(tmp_path_factory.mktemp("walls") / "walls.gpkg", COUNTIES)
    with GeoPackageStore.open(path) as store, store.change("test") as change:
        columns = {"code": "text", "name": "text", "short_name": "text"}
        box = bytes(square(104, 25, 5, 4).asWkb())
        frame = pd.DataFrame([{"code": "52", "name": "贵州省", "short_name": "贵州", "geom": box}])
        change.replace_map("map_province", "MULTIPOLYGON", columns, frame)
    return path


def text_of(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True).stdout.decode()


def printed(workspace: Path, folder: Path, layout: str, personal: bool = False) -> str:
    feedback = CollectingFeedback()
    found = print_sheets(workspace, "520425", folder, feedback, layout=layout, locale="zh_CN", personal=personal)
    assert feedback.findings == []
    return text_of(found.files[0])


@contextmanager
def shown(workspace: Path, name: str, level: Level, code: str) -> Iterator[QgsPrintLayout]:
    """The layout after a sheet was shown on it."""
    project = QgsProject()
    project.read(str(workspace.with_suffix(".qgz")))
    with open_workspace(workspace) as opened:
        job = SheetJob(opened, "poverty", "", "zh_CN", date(2026, 1, 1), level=level)
        layout = open_layout(project, name)
        printer = job.printer(project, layout)
        printer.show(job.content(code, printer.room))
        yield layout
        del printer
    del project


@pytest.mark.parametrize("layout", ["battle_a0", "province_a1"])
def test_the_index_tells_the_field_that_a_place_is_in(workspace: Path, tmp_path: Path, layout: str) -> None:
    text = printed(workspace, tmp_path, layout)
    fields = [re.search(rf"{county.name}\s+([A-L])(\d+)\b", text) for county in COUNTIES]
    assert all(fields), text
    letters = [found.group(1) for found in fields if found]
    numbers = [int(found.group(2)) for found in fields if found]
    assert letters == sorted(set(letters)), "letters run from west to east"
    assert numbers == sorted(set(numbers), reverse=True), "numbers run from north to south"


def test_the_names_along_the_frame_are_those_of_the_index(workspace: Path) -> None:
    with shown(workspace, "battle_a0", Level.PROVINCE, "52") as layout:
        (item,) = items_of(layout, "map")
        assert isinstance(item, QgsLayoutItemMap)
        scope = QgsExpressionContextUtils.layoutScope(layout)
        left, top = float(scope.variable("sheet_fields_left")), float(scope.variable("sheet_fields_top"))
        width, height = float(scope.variable("sheet_field_width")), float(scope.variable("sheet_field_height"))
        assert (left, top) == pytest.approx((item.extent().xMinimum(), item.extent().yMaximum()), abs=1)
        names = next(grid for grid in item.grids().asList() if grid.name() == "field_names")
        assert (names.intervalX(), names.intervalY()) == pytest.approx((width, height))
        # The lines of this grid lie in the middle of the fields.
        assert names.offsetX() == pytest.approx((left + width / 2) % width, abs=1)
        assert names.offsetY() == pytest.approx((top - height / 2) % height, abs=1)

        def name(axis: str, number: float) -> str:
            own = QgsExpressionContextScope()
            own.setVariable("grid_axis", axis)
            own.setVariable("grid_number", number)
            context = item.createExpressionContext()
            context.appendScope(own)
            return str(QgsExpression(names.annotationExpression()).evaluate(context))

        assert [name("x", left + (n + 0.5) * width) for n in range(3)] == ["A", "B", "C"]
        assert [name("y", top - (n + 0.5) * height) for n in range(3)] == ["1", "2", "3"]


def test_larger_paper_has_larger_signs(workspace: Path) -> None:
    with shown(workspace, "county_a3", Level.COUNTY, "520425") as layout:
        assert reference_scales(layout) == {-1.0}
    with shown(workspace, "battle_a0", Level.PROVINCE, "52") as layout:
        words = str(QgsExpressionContextUtils.layoutScope(layout).variable("sheet_scale"))
        printed_scale = int(re.sub(r"\D", "", words.split(":")[1]))
        assert {round(scale) for scale in reference_scales(layout)} == {round(2.2 * printed_scale)}


def reference_scales(layout: QgsPrintLayout) -> set[float]:
    (item,) = items_of(layout, "map")
    assert isinstance(item, QgsLayoutItemMap)
    return {layer.renderer().referenceScale() for layer in item.layers()}


@pytest.mark.parametrize("wanted", ["many", "", "-3", "0", "1e9"])
def test_what_is_no_size_changes_nothing(workspace: Path, tmp_path: Path, wanted: str) -> None:
    project = QgsProject()
    layout = open_layout(project, "")
    QgsExpressionContextUtils.setLayoutVariable(layout, "sheet_symbols", wanted)
    copy = tmp_path / "ours.qpt"
    assert layout.saveAsTemplate(str(copy), QgsReadWriteContext())
    assert "紫云苗族布依族自治县" in printed(workspace, tmp_path, str(copy))


def test_the_foot_says_who_may_see_it(workspace: Path, tmp_path: Path) -> None:
    assert "内部资料" in printed(workspace, tmp_path / "masked", "")
    assert "含个人信息" not in text_of(next((tmp_path / "masked").glob("*.pdf")))
    assert "含个人信息" in printed(workspace, tmp_path / "open", "", personal=True)


@pytest.mark.parametrize(("code", "drawn"), [("520425", True), ("522636", False)])
def test_the_last_months_of_a_figure_are_drawn_where_they_are_known(workspace: Path, code: str, drawn: bool) -> None:
    with shown(workspace, "county_a3", Level.COUNTY, code) as layout:
        (item,) = items_of(layout, "figure_2_trend")
        assert isinstance(item, QgsLayoutItemPicture)
        assert item.isVisible() is drawn
        assert not item.isMissingImage()
