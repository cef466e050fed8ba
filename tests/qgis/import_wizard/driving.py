"""Drives the import wizard through its widgets, as a clerk does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QTableView, QWizard

from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard
from poverty_map_plugin.services.table_import import ImportResult
from poverty_map_plugin.services.workspace import open_workspace

SHEETS = Path(__file__).parents[2] / "data" / "sheets"
PATIENCE_MS = 60_000
#: A village that the workspace has.
HOME = "520425104222"


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
    # Where the sign of a box is: the rest of a wide one does not listen.
    at = QPoint(8, button.height() // 2) if isinstance(button, QCheckBox) else button.rect().center()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)


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
    press(wizard.button(QWizard.WizardButton.FinishButton))
    wait_until(lambda: not wizard.result_page.runner.is_running)


def copied(name: str, folder: Path) -> Path:
    return Path(shutil.copy(SHEETS / name, folder / name))


def counted(wizard: ImportWizard) -> tuple[int, int, int]:
    preview = wizard.preview_page.preview
    assert preview is not None
    counts = preview.result.counts
    return counts.read, counts.added, counts.rejected


def result(wizard: ImportWizard) -> ImportResult:
    found = wizard.result_page.result
    assert found is not None, wizard.result_page.notice.text
    return found


def table(view: QTableView) -> list[list[str]]:
    model = view.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def written(folder: Path, text: str, name: str = "sheet.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def values(store: Path, entity: str, column: str) -> dict[str, Any]:
    with open_workspace(store) as workspace:
        rows = workspace.store.read(entity, ["code", column])
        return dict(zip(rows["code"], rows[column], strict=True))
