"""The steps of the import wizard over real sheets: kind, columns, preview, import."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QWizard

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.import_wizard.remembered import RememberedMappings
from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.workbench import Workbench
from poverty_map_plugin.services.indicators import compute_periods
from poverty_map_plugin.services.workspace import open_workspace

from ..plain_interface import PlainInterface
from .driving import (
    HOME,
    choose,
    copied,
    counted,
    finish,
    go_on,
    press,
    result,
    table,
    take,
    to_preview,
    values,
    wait_until,
    written,
)


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
    assert counted(wizard) == (10, 8, 2)
    assert "A0601" not in values(store, "household", "village_code"), "a preview writes nothing"
    finish(wizard)
    page = wizard.result_page
    assert result(wizard).counts.added == 8
    assert said == ["imported"]
    wizard.undoRequested.connect(said.append)
    press(page.undo)
    assert said == ["imported", result(wizard).batch]
    assert values(store, "household", "village_code")["A0604"] == "520425108203"
    assert file.with_name("06_place_in_three_columns_rejected.xlsx").is_file()


def test_a_corrected_column_fills_what_the_clerk_says(wizard: ImportWizard, store: Path, tmp_path: Path) -> None:
    file = written(
        tmp_path, f"户编号,所属村,户主姓名,脱贫状态,甲乙,丙\nN1,{HOME},张三,未脱贫,3,x\nN2,{HOME},李四,未脱贫,5,y\n"
    )
    take(wizard, file)
    go_on(wizard)
    columns = wizard.mapping_page.columns
    row = columns.row_of("甲乙")
    assert columns.combo(row).currentData() == ""
    choose(columns.combo(row), "size")
    assert columns.reason(row) == "You chose it."
    choose(columns.combo(columns.row_of("丙")), "size")
    assert "Household size" in wizard.mapping_page.notice.text
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    choose(columns.combo(columns.row_of("丙")), "")
    assert wizard.mapping_page.notice.text == ""
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)
    finish(wizard)
    assert {key: value for key, value in values(store, "household", "size").items() if key in ("N1", "N2")} == {
        "N1": 3,
        "N2": 5,
    }


def test_a_required_field_without_a_column_gets_one_value_for_all(
    wizard: ImportWizard, store: Path, tmp_path: Path
) -> None:
    take(wizard, written(tmp_path, f"户编号,所属村,户主姓名\nN1,{HOME},张三\n"))
    go_on(wizard)
    constants = wizard.mapping_page.constants
    assert constants.isVisible()
    editor = constants.editors["status"]
    assert isinstance(editor, QComboBox)
    choose(editor, "not_out")
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)
    assert counted(wizard) == (1, 1, 0)
    finish(wizard)
    assert values(store, "household", "status")["N1"] == "not_out"


def test_a_table_without_a_known_header_can_be_mapped(wizard: ImportWizard, store: Path, tmp_path: Path) -> None:
    take(wizard, written(tmp_path, f"甲列,乙列,丙列,丁列\nN1,{HOME},张三,未脱贫\nN2,{HOME},李四,未脱贫\n"))
    assert "Choose what its rows are" in wizard.file_page.notice.text
    choose(wizard.file_page.kind, "household")
    wait_until(lambda: not wizard.plan.is_looking)
    go_on(wizard)
    columns = wizard.mapping_page.columns
    for header, field in (("甲列", "code"), ("乙列", "village_code"), ("丙列", "head_name"), ("丁列", "status")):
        choose(columns.combo(columns.row_of(header)), field)
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)
    finish(wizard)
    assert values(store, "household", "village_code")["N1"] == HOME


@pytest.mark.parametrize("name", ["33c_cut_off.xlsx", "33d_encrypted.xlsx", "33f_nothing.csv", "33e_html_named.xls"])
def test_a_file_that_cannot_be_read_is_told_at_once(wizard: ImportWizard, tmp_path: Path, name: str) -> None:
    take(wizard, copied(name, tmp_path))
    assert name in wizard.file_page.notice.text
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_findings_lead_to_their_cells(wizard: ImportWizard, tmp_path: Path) -> None:
    to_preview(wizard, copied("28_cadres_by_place_name.xlsx", tmp_path))
    page = wizard.preview_page
    found = table(page.findings)
    row = next(number for number, line in enumerate(found) if line[1] == "手机号")
    assert found[row][2] == "1*********", "a phone is nobody else's business"
    assert "28_cadres" not in found[row][3], "the file stands in the title, the row beside the sentence"
    page.findings.doubleClicked.emit(page.findings.model().index(row, 0))
    current = page.rows.currentIndex()
    assert current.data() == "1380000050"
    assert current.data(int(Qt.ItemDataRole.BackgroundRole)) is not None
    assert "phone" in current.data(int(Qt.ItemDataRole.ToolTipRole))
    shown = page.rows.model().rowCount()
    press(page.all)
    assert page.rows.model().rowCount() == 8 > shown


def test_texts_of_the_sheet_are_only_texts(wizard: ImportWizard, tmp_path: Path) -> None:
    harm = "<img src=x><b>张</b>"
    file = written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态,{harm}\nN1,{harm},张三,未脱贫,{harm}\n")
    to_preview(wizard, file)
    page = wizard.preview_page
    cell = page.rows.model().index(0, 1)
    assert cell.data() == harm
    assert "<img" not in cell.data(int(Qt.ItemDataRole.ToolTipRole))
    header = page.rows.model().headerData(4, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in header
    assert "<img" not in wizard.mapping_page.columns.item(4, 1).toolTip()


def test_rows_outside_of_the_scope_are_rejected(
    session: Session, memory: RememberedMappings, store: Path, tmp_path: Path
) -> None:
    session.set_scope(Scope.of("522630"))
    wizard = ImportWizard(session, remembered=memory)
    wizard.show()
    try:
        page = wizard.file_page
        assert "台江县" in page.places.itemText(1)
        page.places.setCurrentIndex(1)
        to_preview(wizard, copied("06_place_in_three_columns.xlsx", tmp_path))
        assert counted(wizard) == (10, 2, 8)
    finally:
        wizard.stop()
        wizard.deleteLater()


def test_a_sheet_is_dropped_and_one_that_is_not_there_is_told(wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.file_page.file.setFilePath(str(tmp_path / "gone.xlsx"))
    assert "gone.xlsx does not exist" in wizard.file_page.notice.text
    assert not wizard.plan.is_looking
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(copied("01_clean_households.xlsx", tmp_path)))])
    middle = QPointF(wizard.file_page.rect().center())
    event = QDropEvent(
        middle,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    wizard.file_page.dropEvent(event)
    wait_until(lambda: wizard.plan.is_ready)
    assert wizard.file_page.kind.currentData() == "household"


def test_the_action_opens_one_wizard_and_shows_the_new_records(session: Session, store: Path, tmp_path: Path) -> None:
    interface = PlainInterface()
    workbench = Workbench(interface, session)
    try:
        assert workbench.import_action in interface.menu["&Poverty Map"]
        workbench.import_action.trigger()
        wizard = workbench.docks.windows.open_import()
        assert wizard is workbench.docks.windows.open_import()
        assert wizard is not None
        read: list[str] = []
        session.workspaceChanged.connect(lambda: read.append("read"))
        to_preview(wizard, written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态\nN1,{HOME},张三,未脱贫\n"))
        finish(wizard)
        assert read
        press(wizard.button(QWizard.WizardButton.FinishButton))
        assert workbench.docks.windows.open_import() is not wizard
    finally:
        workbench.remove()


def test_the_months_that_are_not_shown_follow_the_import(session: Session, store: Path, tmp_path: Path) -> None:
    months = ("2016-11", "2016-12")
    with open_workspace(store) as workspace:
        with workspace.store.change("test") as change:
            rows = {"village_code": [HOME] * 2, "period": months, "poor_people": [60, 50]}
            change.insert("village_statistics", pd.DataFrame(rows))
        compute_periods(workspace, [Period.parse(month) for month in months], CollectingFeedback())
    session.reload()
    workbench = Workbench(PlainInterface(), session)
    try:
        wizard = workbench.docks.windows.open_import()
        assert wizard is not None
        text = f"所属村,统计时期,贫困人口\n{HOME},2016-11,77\n{HOME},2016-12,55\n"
        take(wizard, written(tmp_path, text))
        press(wizard.findChild(QAbstractButton, "PovertyMapImportMode_update"))
        go_on(wizard)
        go_on(wizard)
        wait_until(lambda: not wizard.preview_page.runner.is_running)
        finish(wizard)
        assert "2016-12 counted anew. Those of other periods follow" in wizard.result_page.notice.text
        wait_until(lambda: not workbench.docks.counting.runner.is_running)
    finally:
        workbench.remove()
    with open_workspace(store) as workspace:
        where = {"indicator": "poor_people", "level": "county", "code": "520425"}
        values = workspace.store.read("indicator_value", ["period", "value"], where)
    assert dict(values.itertuples(index=False, name=None)) == {"2016-11": 77, "2016-12": 55}
