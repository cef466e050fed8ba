"""The import wizard over real sheets: driven through its widgets, as a clerk drives it."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QTableView, QWizard

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.import_wizard.remembered import RememberedMappings
from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard
from poverty_map_plugin.gui.session import PROJECT_KEYS, Session
from poverty_map_plugin.gui.store_task import StoreTask, TaskFeedback
from poverty_map_plugin.gui.workbench import Workbench
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.services.table_import import ImportResult
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import division_workspace
from .plain_interface import PlainInterface

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


HOME = "520425104222"


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


def test_a_place_that_can_be_several_is_asked_and_never_chosen(
    wizard: ImportWizard, store: Path, tmp_path: Path, memory: RememberedMappings
) -> None:
    to_preview(wizard, copied("08_ambiguous_villages.xlsx", tmp_path))
    page = wizard.preview_page
    assert counted(wizard) == (6, 3, 3)
    assert page.questions.isVisible()
    box = page.questions.combo("团结村")
    assert (box.currentIndex(), box.currentData()) == (0, "")
    assert not page.questions.button.isEnabled()
    code = box.itemData(2)
    assert code in box.itemText(2)
    choose(box, code)
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled(), "the counts are not those of the answers"
    press(page.questions.button)
    wait_until(lambda: not page.runner.is_running)
    assert counted(wizard) == (6, 4, 2)
    assert page.questions.combo("团结村").currentData() == code, "an answer can be thought over"
    finish(wizard)
    assert values(store, "household", "village_code")["A0804"] == code
    kept = memory.find("household", ["村", "户号", "户主姓名", "家庭人口", "脱贫状态"])
    assert kept is not None
    assert kept.places == {"团结村": code}


def test_a_record_that_can_be_several_is_asked(
    wizard: ImportWizard, store: Path, tmp_path: Path, memory: RememberedMappings
) -> None:
    file = written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态,帮扶责任人\nN1,{HOME},张三,未脱贫,杨三\n")
    to_preview(wizard, file)
    box = wizard.preview_page.questions.combo("杨三")
    assert sorted(box.itemData(number) for number in range(1, box.count())) == ["G03", "G04"]
    assert "阳芳村" in box.itemText(box.findData("G04"))
    choose(box, "G04")
    press(wizard.preview_page.questions.button)
    wait_until(lambda: not wizard.preview_page.runner.is_running)
    finish(wizard)
    assert values(store, "household", "cadre_code")["N1"] == "G04"
    kept = memory.find("household", ["户编号", "所属村", "户主姓名", "脱贫状态", "帮扶责任人"])
    assert kept is not None
    assert kept.places == {"cadre:杨三": "G04"}


def test_private_persons_are_not_remembered(memory: RememberedMappings) -> None:
    places = {"person:张三": "P1", "cadre:杨三": "G04", "团结村": HOME}
    mapping = TableMapping("household", places=places, constants={"head_name": "张三", "status": "not_out"})
    memory.keep(mapping, ["甲", "乙"], load_catalog())
    text = memory.path("household", ["乙", "甲"]).read_text("utf-8")
    assert "张三" not in text
    assert "G04" in text
    assert "not_out" in text


def test_the_next_sheet_of_the_kind_is_mapped_as_the_last_one(
    session: Session, wizard: ImportWizard, memory: RememberedMappings, store: Path, tmp_path: Path
) -> None:
    text = "户编号,所属村,户主姓名,脱贫状态,甲乙\n{code},{home},张三,未脱贫,3\n"
    take(wizard, written(tmp_path, text.format(code="N1", home=HOME), "first.csv"))
    go_on(wizard)
    columns = wizard.mapping_page.columns
    choose(columns.combo(columns.row_of("甲乙")), "size")
    go_on(wizard)
    wait_until(lambda: not wizard.preview_page.runner.is_running)
    finish(wizard)
    later = ImportWizard(session, remembered=memory)
    later.show()
    try:
        take(later, written(tmp_path, text.format(code="N2", home=HOME).replace("户编号", "户编号 "), "second.csv"))
        go_on(later)
        page = later.mapping_page
        assert "earlier sheet" in page.memory.text
        assert page.columns.combo(page.columns.row_of("甲乙")).currentData() == "size"
        press(page.guess_anew)
        wait_until(lambda: not later.plan.is_looking)
        assert page.columns.combo(page.columns.row_of("甲乙")).currentData() == ""
        assert page.memory.text == ""
    finally:
        later.stop()
        later.deleteLater()


def test_a_mapping_is_saved_and_loaded(wizard: ImportWizard, tmp_path: Path) -> None:
    take(wizard, written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态,甲乙\nN1,{HOME},张三,未脱贫,3\n"))
    go_on(wizard)
    page = wizard.mapping_page
    row = page.columns.row_of("甲乙")
    choose(page.columns.combo(row), "size")
    page.save(tmp_path / "kept.yaml")
    choose(page.columns.combo(row), "")
    page.load(tmp_path / "kept.yaml")
    assert page.columns.combo(row).currentData() == "size"
    page.load(written(tmp_path, "entity: cadre\n", "other.yaml"))
    assert "cadre" in page.notice.text
    page.load(written(tmp_path, "no: mapping\n", "wrong.yaml"))
    assert "wrong.yaml" in page.notice.text
    assert page.columns.combo(row).currentData() == "size"


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


def test_the_action_opens_one_wizard_and_shows_the_new_records(session: Session, store: Path, tmp_path: Path) -> None:
    interface = PlainInterface()
    workbench = Workbench(interface, session)
    try:
        assert workbench.import_action in interface.menu["&Poverty Map"]
        workbench.import_action.trigger()
        wizard = workbench.windows.open_import()
        assert wizard is workbench.windows.open_import()
        assert wizard is not None
        read: list[str] = []
        session.workspaceChanged.connect(lambda: read.append("read"))
        to_preview(wizard, written(tmp_path, f"户编号,所属村,户主姓名,脱贫状态\nN1,{HOME},张三,未脱贫\n"))
        finish(wizard)
        assert read
        press(wizard.button(QWizard.WizardButton.FinishButton))
        assert workbench.windows.open_import() is not wizard
    finally:
        workbench.remove()


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


PERSON = "张三 520425190001010114"


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
