"""Poverty month by month: what QGIS's temporal controller shows of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QImage

from poverty_map_plugin.cartography.roles import MONTHS_ROLE, layers_by_role
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.indicators import compute_periods, parse_periods
from poverty_map_plugin.services.months import set_months
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.styling import apply_theme
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import small_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(small_workspace.make(tmp_path / "w.gpkg")) as opened:
        yield opened


def month(text: str) -> QgsDateTimeRange:
    period = Period.parse(text)
    start = QDateTime.fromString(f"{period}-01", Qt.DateFormat.ISODate)
    return QgsDateTimeRange(start, start.addMonths(1), True, False)


@pytest.fixture
def project(workspace: Workspace) -> Iterator[QgsProject]:
    compute_periods(workspace, parse_periods(workspace, "2016-11..2017-01"), CollectingFeedback())
    made = QgsProject()
    assert made.read(str(write_project(workspace, CollectingFeedback())))
    apply_theme(made, "poverty_months")
    yield made
    made.clear()


def shown(layer: QgsVectorLayer, text: str) -> dict[str, float | None]:
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    expression = layer.temporalProperties().createFilterString(context, month(text))
    request = QgsFeatureRequest().setFilterExpression(expression)
    return {f["code"]: f["poverty_incidence"] or None for f in layer.getFeatures(request)}


def picture(project: QgsProject, text: str) -> QImage:
    layer = layers_by_role(project)[MONTHS_ROLE]
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(300, 100))
    settings.setIsTemporal(True)
    settings.setTemporalRange(month(text))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert job.errors() == []
    return job.renderedImage()


def test_each_month_shows_its_own_figures_and_no_others(project: QgsProject) -> None:
    layer = layers_by_role(project)[MONTHS_ROLE]
    november, december = shown(layer, "2016-11"), shown(layer, "2016-12")
    assert november["520425"] == pytest.approx(20.0)  # 180 of 900 people
    assert december["520425"] == pytest.approx(160 / 900 * 100)
    assert set(december) == {"520422", "520425", "522636"}
    assert shown(layer, "2016-10") == {}


def test_the_pictures_of_two_months_differ(project: QgsProject) -> None:
    assert picture(project, "2016-11") != picture(project, "2016-12")
    assert picture(project, "2016-12") == picture(project, "2016-12")


def test_the_theme_shows_the_months_and_others_do_not(project: QgsProject) -> None:
    root, layer = project.layerTreeRoot(), layers_by_role(project)[MONTHS_ROLE]
    assert root.findLayer(layer).isVisible()
    apply_theme(project, "poverty")
    assert not root.findLayer(layer).isVisible()


def test_the_project_knows_from_when_to_when_it_plays(workspace: Workspace) -> None:
    project = QgsProject()
    set_months(project, [Period(2016), Period(2016, 11), Period(2017, 1)])
    span = project.timeSettings().temporalRange()
    assert span.begin().date().toString("yyyy-MM-dd") == "2016-11-01"
    assert span.end().date().toString("yyyy-MM-dd") == "2017-01-31"


def test_all_periods_that_statistics_know_or_a_range(workspace: Workspace) -> None:
    assert [str(p) for p in parse_periods(workspace, "all")] == ["2016-11", "2016-12", "2017-01"]
    assert [str(p) for p in parse_periods(workspace, "2016-11..2017-02")] == [
        "2016-11",
        "2016-12",
        "2017-01",
        "2017-02",
    ]
    assert [str(p) for p in parse_periods(workspace, "")] == ["2017-01"]
    for text in ("2016..2017", "2017-01..2016-01", "soon"):
        with pytest.raises(InputError):
            parse_periods(workspace, text)


def test_counted_together_is_as_counted_one_by_one(workspace: Workspace, tmp_path: Path) -> None:
    compute_periods(workspace, [Period(2016, 11), Period(2016, 12)], CollectingFeedback())
    together = workspace.store.read("indicator_value", order=["period", "indicator", "level", "code"])
    with open_workspace(small_workspace.make(tmp_path / "other.gpkg")) as other:
        for each in (Period(2016, 11), Period(2016, 12)):
            compute_periods(other, [each], CollectingFeedback())
        apart = other.store.read("indicator_value", order=["period", "indicator", "level", "code"])
    assert together.equals(apart)
