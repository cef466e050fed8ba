"""The sample province of the welcome page: of nothing but what the plugin and QGIS bring along."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QCommandLinkButton

from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.gui.start.recent_workspaces import remember_workspace
from poverty_map_plugin.gui.start.sample_task import SampleTask
from poverty_map_plugin.gui.start.welcome_page import WelcomePage
from poverty_map_plugin.gui.store_task import TaskRunner
from poverty_map_plugin.services.overview import available_periods
from poverty_map_plugin.services.sample.outline import draw_borders, province_outline
from poverty_map_plugin.services.sample_province import create_sample_province, sample_folder
from poverty_map_plugin.services.workspace import open_workspace


class CancelledAt(CollectingFeedback):
    def __init__(self, percent: float) -> None:
        super().__init__()
        self._at = percent

    def is_cancelled(self) -> bool:
        return self.percent >= self._at


def test_the_sample_province_is_made_in_the_background_whole_and_adds_up(qgis_app: object, tmp_path: Path) -> None:
    runner = TaskRunner()
    ended: list[SampleTask] = []
    runner.ended.connect(ended.append)
    runner.start(SampleTask("sample", tmp_path / "示例.gpkg"))
    loop = QEventLoop()
    runner.ended.connect(loop.quit)
    QTimer.singleShot(300_000, loop.quit)
    loop.exec()
    assert [task.problem for task in ended] == [""]
    made = ended[0].created
    assert made is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["示例.gpkg", "示例.qgz"]
    with open_workspace(made.path) as workspace:
        store = workspace.store
        assert (store.count("county"), store.count("township"), store.count("village")) == (88, 1510, 17964)
        period = str(available_periods(workspace)[0])
        poor = store.read(
            "indicator_value", ["value"], {"level": "province", "period": period, "indicator": "poor_people"}
        )
        assert poor["value"].tolist() == [4_930_000]
        assert store.count("household", {"is_sample": 0}) == 0
    project = QgsProject()
    assert project.read(str(made.project))
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert all(made.path.name in layer.source() for layer in project.mapLayers().values())


def test_cancelled_nothing_is_left_and_an_old_file_stays(qgis_app: object, tmp_path: Path) -> None:
    output = tmp_path / "old.gpkg"
    output.write_bytes(b"as it was")
    for percent in (4, 40):
        with pytest.raises(CancelledError):
            create_sample_province(output, CancelledAt(percent))
    assert [path.name for path in tmp_path.iterdir()] == ["old.gpkg"]
    assert output.read_bytes() == b"as it was"


def test_a_province_without_seats_is_refused(qgis_app: object, tmp_path: Path) -> None:
    with pytest.raises(InputError) as told:
        create_sample_province(tmp_path / "x.gpkg", CollectingFeedback(), "64")
    assert told.value.code == "sample_no_seats"
    with pytest.raises(InputError) as told:
        province_outline("O'Nowhere")
    assert told.value.code == "sample_no_outline"


def test_borders_fill_the_outline_without_gaps_or_overlaps(qgis_app: object) -> None:
    outline = province_outline("Guizhou")
    seats = {"520101": (106.0, 26.5), "520102": (107.0, 26.6), "520201": (108.0, 26.4), "520202": (106.5, 27.6)}
    drawn = draw_borders(outline, seats, 1)
    assert set(drawn) == {*seats, "5201", "5202", "52"}
    assert all(shape.isGeosValid() for shape in drawn.values())
    assert sum(drawn[code].area() for code in seats) == pytest.approx(outline.area(), rel=1e-9)
    assert drawn["52"].area() == pytest.approx(outline.area(), rel=1e-9)
    again = draw_borders(outline, seats, 1)
    assert all(again[code].equals(drawn[code]) for code in drawn)


def test_the_files_it_is_made_of_are_there() -> None:
    assert (sample_folder() / "seats" / "52.csv").is_file()
    assert (sample_folder() / "divisions" / "52.csv").is_file()


def test_the_welcome_page_leads_on(qgis_app: object, tmp_path: Path) -> None:
    QgsSettings().remove("poverty_map/recent_workspaces")
    hostile = tmp_path / "<b>&贵州.gpkg"
    hostile.touch()
    remember_workspace(tmp_path / "gone.gpkg")
    remember_workspace(hostile)
    page = WelcomePage()
    told: list[object] = []
    page.sampleRequested.connect(lambda: told.append("sample"))
    page.recentRequested.connect(told.append)
    buttons = {button.text(): button for button in page.findChildren(QCommandLinkButton)}
    buttons["Sample province"].click()
    buttons["<b>&&贵州"].click()
    assert told == ["sample", str(hostile)]
    page.show_progress(40)
    assert not buttons["Sample province"].isEnabled()
    page.show_progress(None)
    assert buttons["Sample province"].isEnabled()
