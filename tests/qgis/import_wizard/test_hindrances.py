"""What comes in between: stopping, a locked workspace, unsaved edits, a file that changed meanwhile."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLineEdit, QWizard

from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard
from poverty_map_plugin.gui.store_task import StoreTask, TaskFeedback
from poverty_map_plugin.services.workspace import Workspace

from .driving import (
    HOME,
    copied,
    counted,
    finish,
    go_on,
    press,
    result,
    take,
    to_preview,
    values,
    wait_until,
    written,
)

PERSON = "张三 520425190001010114"


def test_a_preview_can_be_stopped_and_tried_again(wizard: ImportWizard, store: Path, tmp_path: Path) -> None:
    rows = "".join(f"N{number},{HOME},张三,未脱贫\n" for number in range(20_000))
    take(wizard, written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态\n{rows}"))
    go_on(wizard)
    go_on(wizard)
    page = wizard.preview_page
    assert page.runner.is_running
    press(page.cancel)
    assert not page.runner.is_running
    assert "nothing was changed" in page.notice.text
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    press(page.again)
    wait_until(lambda: not page.runner.is_running)
    assert counted(wizard) == (20_000, 20_000, 0)
    go_on(wizard)
    press(wizard.button(QWizard.WizardButton.FinishButton))
    press(wizard.button(QWizard.WizardButton.CancelButton))
    wait_until(lambda: not wizard.result_page.runner.is_running)
    assert wizard.isVisible(), "an import that is stopped is told of"
    if wizard.result_page.result is None:
        assert "nothing was changed" in wizard.result_page.notice.text
        assert "N1" not in values(store, "household", "status")


def test_a_locked_workspace_is_told_and_nothing_is_lost(wizard: ImportWizard, store: Path, tmp_path: Path) -> None:
    to_preview(wizard, written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态\nN1,{HOME},张三,未脱贫\n"))
    with contextlib.closing(sqlite3.connect(store, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        finish(wizard)
        assert "in use by another program" in wizard.result_page.notice.text
        other.execute("ROLLBACK")
    assert "N1" not in values(store, "household", "status")
    press(wizard.button(QWizard.WizardButton.FinishButton))
    wait_until(lambda: not wizard.result_page.runner.is_running)
    assert result(wizard).counts.added == 1
    assert "N1" in values(store, "household", "status")


def test_unsaved_edits_of_a_layer_come_first(wizard: ImportWizard, store: Path, tmp_path: Path) -> None:
    layer = QgsVectorLayer(f"{store}|layername=household", "Households", "ogr")
    QgsProject.instance().addMapLayer(layer)
    to_preview(wizard, written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态\nN1,{HOME},张三,未脱贫\n"))
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexFromName("size"), 9)
    finish(wizard)
    assert "Households" in wizard.result_page.notice.text
    assert wizard.result_page.result is None
    layer.rollBack()
    press(wizard.button(QWizard.WizardButton.FinishButton))
    wait_until(lambda: not wizard.result_page.runner.is_running)
    assert result(wizard).counts.added == 1


def test_a_file_that_was_mended_meanwhile_is_tried_anew(wizard: ImportWizard, tmp_path: Path) -> None:
    head = "户编号,所属村,户主姓名,脱贫状态\n"
    file = written(tmp_path, f"{head}N1,{HOME},张三,无此\n")
    to_preview(wizard, file)
    assert counted(wizard) == (1, 0, 1)
    written(tmp_path, f"{head}N1,{HOME},张三,未脱贫\n")
    finish(wizard)
    assert "changed since the preview" in wizard.result_page.notice.text
    press(wizard.button(QWizard.WizardButton.BackButton))
    press(wizard.button(QWizard.WizardButton.BackButton))
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)
    assert counted(wizard) == (1, 1, 0)


def test_the_report_does_not_take_the_place_of_the_sheet(wizard: ImportWizard, tmp_path: Path) -> None:
    file = copied("06_place_in_three_columns.xlsx", tmp_path)
    to_preview(wizard, file)
    go_on(wizard)
    line = wizard.result_page.report.findChild(QLineEdit)
    line.setText(str(file))
    press(wizard.button(QWizard.WizardButton.FinishButton))
    assert "another name" in wizard.result_page.notice.text
    assert wizard.result_page.result is None


def test_the_workspace_takes_the_wizard_along_when_it_closes(wizard: ImportWizard) -> None:
    QgsProject.instance().clear()
    wait_until(lambda: not wizard.isVisible())


class Clumsy(StoreTask):
    def work(self, workspace: Workspace, feedback: TaskFeedback) -> None:
        raise ValueError(PERSON)


def test_a_mistake_of_the_plugin_is_logged_without_what_it_says_of_persons(store: Path) -> None:
    logged: list[str] = []
    log = QgsApplication.messageLog()
    keep = lambda message, *_: logged.append(message)  # noqa: E731
    log.messageReceived[str, str, Qgis.MessageLevel].connect(keep)
    try:
        task = Clumsy("task", store)
        assert not task.run()
    finally:
        log.messageReceived[str, str, Qgis.MessageLevel].disconnect(keep)
    assert "mistake of its own" in task.problem
    assert "ValueError" in logged[-1]
    assert "in work" in logged[-1]
    assert not any(PERSON in line for line in logged)
