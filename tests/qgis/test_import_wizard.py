"""The import wizard over real sheets: driven through its widgets, as a clerk drives it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QWizard

from poverty_map_plugin.gui.import_wizard.remembered import RememberedMappings
from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard
from poverty_map_plugin.gui.session import PROJECT_KEYS, Session
from poverty_map_plugin.services.workspace import open_workspace

from . import division_workspace

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
EXPECTED: dict[str, Any] = yaml.safe_load((SHEETS / "expected.yaml").read_text("utf-8"))
PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def blank(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return division_workspace.make(tmp_path_factory.mktemp("wizard") / "w.gpkg", EXPECTED["store"])


@pytest.fixture
def store(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(blank, tmp_path / "w.gpkg"))


@pytest.fixture
def session(store: Path) -> Iterator[Session]:
    QgsSettings().remove("poverty_map")
    project = QgsProject.instance()
    project.clear()
    session = Session(project)
    project.writeEntry(PROJECT_KEYS, "workspace", str(store))
    session.start()
    yield session
    session.stop()
    project.clear()


@pytest.fixture
def memory(tmp_path: Path) -> RememberedMappings:
    return RememberedMappings(tmp_path / "mappings")


@pytest.fixture
def wizard(session: Session, memory: RememberedMappings) -> Iterator[ImportWizard]:
    wizard = ImportWizard(session, remembered=memory)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    wizard.show()
    yield wizard
    wizard.stop()
    wizard.deleteLater()


def wait_until(condition: Callable[[], Any]) -> None:
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: loop.quit() if condition() else None)
    clock.start(10)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    clock.stop()
    assert condition()


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def go_on(wizard: ImportWizard) -> None:
    press(wizard.button(QWizard.WizardButton.NextButton))


def choose(box: QComboBox, data: object) -> None:
    """As a user does: `activated` tells of it."""
    number = box.findData(data)
    assert number >= 0, data
    box.setCurrentIndex(number)
    box.activated.emit(number)


def take(wizard: ImportWizard, path: Path) -> None:
    wizard.file_page.file.setFilePath(str(path))
    wait_until(lambda: not wizard.plan.is_looking)


def to_preview(wizard: ImportWizard, path: Path) -> None:
    take(wizard, path)
    go_on(wizard)
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)


def finish(wizard: ImportWizard) -> None:
    go_on(wizard)
    press(wizard.result_page.button)
    wait_until(lambda: not wizard.result_page.runner.is_running)


def copied(name: str, folder: Path) -> Path:
    return Path(shutil.copy(SHEETS / name, folder / name))


def tiles(page: Any) -> dict[str, str]:
    return {tile.accessibleName().split(" ")[-2]: tile.accessibleName() for tile in page.tiles._tiles}


def values(store: Path, entity: str, column: str) -> dict[str, Any]:
    with open_workspace(store) as workspace:
        rows = workspace.store.read(entity, ["code", column])
        return dict(zip(rows["code"], rows[column], strict=True))


def test_a_messy_sheet_from_start_to_end(wizard: ImportWizard, store: Path, tmp_path: Path) -> None:
    said: list[str] = []
    wizard.imported.connect(lambda: said.append("imported"))
    file = copied("06_place_in_three_columns.xlsx", tmp_path)
    take(wizard, file)
    assert wizard.file_page.kind.currentData() == "household"
    go_on(wizard)
    columns = wizard.mapping_page.columns
    assert columns.combo(columns.row_of("乡(镇)")).currentData() == "village_code:township"
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)
    counts = wizard.preview_page.preview.result.counts
    assert (counts.read, counts.added, counts.rejected) == (10, 8, 2)
    assert "A0601" not in values(store, "household", "village_code"), "a preview writes nothing"
    finish(wizard)
    page = wizard.result_page
    assert page.result is not None
    assert page.result.counts.added == 8
    assert page.result.batch in page.batch.text()
    assert said == ["imported"]
    assert values(store, "household", "village_code")["A0604"] == "520425108203"
    assert file.with_name("06_place_in_three_columns_rejected.xlsx").is_file()
