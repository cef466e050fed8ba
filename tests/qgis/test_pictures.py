"""Themes and a sheet look as they did: pictures against those that were looked at and kept in tests/data/pictures.

Names are left out of the maps of themes, as machines draw letters a little differently. When a picture changed on
purpose, look at the one that was left beside the reference as `<name>.new.png`, and move it over that.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.services.indicators import compute_periods
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.styling import apply_theme
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import point_wkb
from tests.qgis import small_workspace
from tests.qgis.sheet_workspace import County, make_workspace, square

KEPT = Path(__file__).parents[1] / "data" / "pictures"
THEMES = tuple(theme.name for theme in load_catalog().themes.values())
#: Counties of the made-up province, and the size of its picture in pixels.
COLUMNS, ROWS = 6, 5
SIZE = QSize(240, 200)
#: Pixels that differ by more than this of 255 in any colour, after four were made one, and how many in a thousand may.
LOUD, MAY_DIFFER = 40, 4


def pixels(picture: QImage) -> np.ndarray:
    """Four pixels made one, as height x width x 3."""
    half = picture.scaled(
        picture.size() / 2, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    half = half.convertToFormat(QImage.Format.Format_RGBA8888)
    data = half.constBits().asstring(half.sizeInBytes())
    return np.frombuffer(data, dtype=np.uint8).reshape(half.height(), half.bytesPerLine() // 4, 4)[
        :, : half.width(), :3
    ]


def compare(picture: QImage, name: str) -> None:
    """Fail when the picture is not like the one that is kept."""
    path, new = KEPT / f"{name}.png", KEPT / f"{name}.new.png"
    kept = QImage(str(path))
    if not kept.isNull() and kept.size() == picture.size():
        differs = np.abs(pixels(kept).astype(int) - pixels(picture).astype(int)).max(axis=2) > LOUD
        share = 1000 * float(differs.mean())
        if share <= MAY_DIFFER:
            return
        reason = f"{share:.1f} pixels in a thousand differ"
    else:
        reason = "no such picture of that size is kept"
    KEPT.mkdir(exist_ok=True)
    assert picture.save(str(new))
    pytest.fail(f"{name}: {reason}; look at {new.name}")


@pytest.fixture(scope="module")
def province(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of thirty square counties whose figures run through all classes, and of some villages."""
    path = small_workspace.make(tmp_path_factory.mktemp("pictures") / "small.gpkg")
    with open_workspace(path) as workspace:
        compute_periods(workspace, [Period(2016, 11), Period(2016, 12)], CollectingFeedback())
        indicators = workspace.catalog.indicators
        with workspace.store.change("test") as change:
            for table, shape in (("map_county", "MULTIPOLYGON"), ("map_village", "POINT")):
                frame = workspace.store.read(table)
                model = frame.iloc[0]
                rows = []
                for number in range(COLUMNS * ROWS):
                    column, row = number % COLUMNS, number // COLUMNS
                    west, south = 105 + column, 26 + row
                    figures = {
                        name: _figure(number + shift, indicator.ratio is not None)
                        for shift, (name, indicator) in enumerate(indicators.items())
                        if name in frame
                    }
                    geom = square(west, south, 1, 1) if table == "map_county" else None
                    spot = bytes(geom.asWkb()) if geom is not None else point_wkb(west + 0.5, south + 0.5)
                    code = f"52{number // 9 + 10}{number % 9 + 21}"
                    code += "" if table == "map_county" else "100201"
                    rows.append({**model, **figures, "code": code, "geom": spot, "is_key": number % 2})
                kinds = {
                    name: "text" if frame[name].dtype == object and name not in indicators else "real"
                    for name in frame.columns
                    if name not in ("geom", "fid")
                }
                change.replace_map(table, shape, kinds, pd.DataFrame(rows))
                if table == "map_county":
                    months = pd.DataFrame(rows).drop(columns="geom").assign(period="2016-12")
                    names = {name: "real" for name in indicators if name in months}
                    change.replace_months(names, months[["code", "period", *names]])
        return write_project(workspace, CollectingFeedback())  # circles are scaled by the largest figures


def _figure(number: int, is_rate: bool) -> float | None:
    """Spread over 0 to 105 for rates and to 29,000 for counts; unknown for some."""
    step = number * 7 % 31
    if step == 30:
        return None
    return step * 3.5 if is_rate else step * 1000.0


@pytest.fixture(scope="module")
def opened(province: Path) -> Iterator[Path]:
    """The project is QGIS's own while the pictures are drawn."""
    assert QgsProject.instance().read(str(province))
    yield province
    QgsProject.instance().clear()


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_looks_as_it_did(opened: Path, theme: str) -> None:
    project = QgsProject.instance()
    apply_theme(project, theme)
    settings = QgsMapSettings()
    settings.setOutputSize(SIZE)
    settings.setOutputDpi(72)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    settings.setExtent(QgsRectangle(104.9, 25.9, 105.1 + COLUMNS, 26.1 + ROWS))
    settings.setLayers([layer for layer in project.layerTreeRoot().checkedLayers() if layer.isSpatial()])
    settings.setBackgroundColor(QColor("white"))
    for layer in settings.layers():
        layer.setLabelsEnabled(False)  # without labelling as a whole there would be no diagrams
    drawing = QgsMapRendererSequentialJob(settings)
    drawing.start()
    drawing.waitForFinished()
    compare(drawing.renderedImage(), f"theme_{theme}")


def test_a_county_sheet_looks_as_it_did(qgis_app: object, tmp_path: Path) -> None:
    counties = (
        County("520425", "紫云苗族布依族自治县", square(106.0, 25.6), villages=tuple(f"第{n}村" for n in range(30))),
        County("520423", "镇宁布依族苗族自治县", square(105.6, 25.6)),
    )
    workspace = make_workspace(tmp_path / "sheets.gpkg", counties)
    options: dict[str, Any] = {"kind": SheetFormat.PNG, "dpi": 50, "locale": "zh_CN", "printed_on": date(2026, 11, 25)}
    printed = print_sheets(workspace, "520425", tmp_path / "sheets", CollectingFeedback(), **options)
    compare(QImage(str(printed.files[0])), "sheet_county_a3")
