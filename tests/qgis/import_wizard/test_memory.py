"""What the wizard asks and remembers: places and records that can be several, mappings of earlier sheets."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QWizard

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.gui.import_wizard.remembered import RememberedMappings
from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.importer.mapping import TableMapping

from .driving import (
    HOME,
    choose,
    copied,
    counted,
    finish,
    go_on,
    press,
    take,
    to_preview,
    values,
    wait_until,
    written,
)


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
