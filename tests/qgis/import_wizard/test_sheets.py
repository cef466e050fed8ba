"""Which sheets of a file are read, and where their headers are."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QWizard

from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard

from .driving import (
    choose,
    copied,
    counted,
    finish,
    go_on,
    press,
    table,
    take,
    values,
    wait_until,
)


def test_sheet_and_header_row_can_be_chosen(wizard: ImportWizard, tmp_path: Path) -> None:
    take(wizard, copied("02_title_unit_merged_header.xlsx", tmp_path))
    go_on(wizard)
    page = wizard.mapping_page
    assert page.row.value() == 4
    page.row.setValue(2)
    wait_until(lambda: not wizard.plan.is_looking)
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    page.row.setValue(4)
    wait_until(lambda: not wizard.plan.is_looking)
    assert page.columns.combo(page.columns.row_of("家庭情况/人口数")).currentData() == "size"
    assert wizard.button(QWizard.WizardButton.NextButton).isEnabled()


@pytest.fixture
def townships(wizard: ImportWizard, tmp_path: Path) -> ImportWizard:
    """The wizard at its columns, with a workbook of one sheet per township."""
    take(wizard, copied("41_sheet_per_township.xlsx", tmp_path))
    go_on(wizard)
    return wizard


def preview(wizard: ImportWizard) -> None:
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)


def test_all_sheets_of_one_shape_are_chosen_from_the_start(townships: ImportWizard) -> None:
    sheet = townships.mapping_page.sheet
    assert sheet.currentText() == "All 3 sheets of this shape"
    assert [sheet.itemText(number) for number in range(1, sheet.count())] == [
        "封面",
        "板当镇",
        "宗地镇",
        "大营镇",
        "2015年",
    ]
    preview(townships)
    assert counted(townships) == (4, 2, 2)
    page = townships.preview_page
    errors = [line[0] for line in table(page.findings) if "口" in line[2]]
    assert errors == ["板当镇 4", "宗地镇 5"], "a row's number alone does not say where it stands"
    page.findings.doubleClicked.emit(page.findings.model().index(1, 0))
    assert page.rows.currentIndex().data() == "四口"


def test_one_sheet_is_chosen_and_all_of_them_again(townships: ImportWizard, store: Path) -> None:
    page = townships.mapping_page
    choose(page.sheet, "宗地镇")
    wait_until(lambda: not townships.plan.is_looking)
    assert page.sheet.currentText() == "宗地镇"
    assert page.row.value() == 3
    preview(townships)
    assert counted(townships) == (2, 1, 1)
    rows = [line[0] for line in table(townships.preview_page.findings) if "口" in line[2]]
    assert rows == ["5"], "of one sheet the number is enough"
    press(townships.button(QWizard.WizardButton.BackButton))
    page.sheet.setCurrentIndex(0)
    page.sheet.activated.emit(0)
    assert page.sheet.currentText() == "All 3 sheets of this shape"
    preview(townships)
    assert counted(townships) == (4, 2, 2)
    finish(townships)
    assert {"A4101", "A4103"} <= set(values(store, "household", "status"))


def test_what_a_clerk_says_of_columns_stays_when_the_sheets_change(townships: ImportWizard) -> None:
    page = townships.mapping_page
    choose(page.columns.combo(page.columns.row_of("家庭人口")), "")
    choose(page.sheet, "板当镇")
    choose(page.sheet, page.sheet.itemData(0))
    assert page.columns.combo(page.columns.row_of("家庭人口")).currentData() == ""
    preview(townships)
    assert counted(townships) == (4, 4, 0)


def test_a_header_row_is_that_of_the_shown_sheet(townships: ImportWizard) -> None:
    page = townships.mapping_page
    assert page.row.value() == 2
    page.row.setValue(1)
    wait_until(lambda: not townships.plan.is_looking)
    assert not townships.button(QWizard.WizardButton.NextButton).isEnabled(), "a title is no header"
    page.row.setValue(2)
    wait_until(lambda: not townships.plan.is_looking)
    assert page.sheet.currentText() == "All 3 sheets of this shape"
    preview(townships)
    assert counted(townships) == (4, 2, 2)


def test_a_register_is_known_whichever_sheet_is_chosen(wizard: ImportWizard, tmp_path: Path) -> None:
    take(wizard, copied("04_register_by_person.xlsx", tmp_path))
    go_on(wizard)
    wizard.plan.set_header_row(wizard.mapping_page.row.value() + 1)
    wait_until(lambda: not wizard.plan.is_looking)
    wizard.mapping_page.row.setValue(wizard.mapping_page.row.value() - 1)
    wait_until(lambda: not wizard.plan.is_looking)
    assert wizard.mapping_page.persons.isChecked()
