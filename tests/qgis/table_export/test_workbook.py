"""A workbook is made for people, and holds no formulas."""

from __future__ import annotations

import contextlib
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from poverty_map_plugin.catalog.entities import FieldType
from poverty_map_plugin.catalog.labels import LOCALES, Code, CodeList, Label
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.importer.column_guess import ColumnGuesser
from poverty_map_plugin.importer.headers import Header
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.importer.table_search import find_table
from poverty_map_plugin.importer.values import parse_column
from poverty_map_plugin.services import workbook_pages
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.record_references import place_columns
from poverty_map_plugin.services.table_export import export_tables
from poverty_map_plugin.services.table_import import import_table
from poverty_map_plugin.services.workbook_columns import columns_of
from poverty_map_plugin.services.workspace import Workspace
from poverty_map_plugin.store.store import Batch

from .records import (
    CATALOG,
    HARMFUL,
    cells,
    household_sheet,
)


def test_a_sheet_is_made_for_people(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    summary = export_tables(workspace, output, CollectingFeedback(), entities=["household"], personal=True)
    assert summary.records == {"household": 3}
    sheet = household_sheet(output)
    row = cells(sheet, "H=1")
    assert sheet.freeze_panes == "A2"
    assert row["户主姓名"].value == "=HYPERLINK(1)"
    assert row["户主姓名"].data_type == "s"
    assert row["脱贫状态"].value == "未脱贫"
    assert row["识别时间"].value == datetime(2016, 3, 5)  # noqa: DTZ001
    assert row["家庭人口(人)"].value == 4
    assert row["所属村名称路径"].value.endswith("小寨关村")
    assert (row["经度"].value, row["纬度"].value) == (106.5, 26.5)
    assert sheet["A1"].font.bold
    lists = [v.formula1 for v in sheet.data_validations.dataValidation]
    assert '"是,否"' in lists
    assert sum("未脱贫" in formula for formula in lists) == 1


@pytest.mark.parametrize("text", HARMFUL)
def test_no_text_is_a_formula(workspace: Workspace, tmp_path: Path, text: str) -> None:
    """Not of a spreadsheet that opens the file, nor of one in which somebody edits the cell."""
    output = tmp_path / "out.xlsx"
    with workspace.store.change("test") as change:
        change.insert("policy", pd.DataFrame([{"code": "P1", "title": text, "category": "law"}]))
    export_tables(workspace, output, CollectingFeedback(), entities=["policy"])
    with zipfile.ZipFile(output) as archive:
        for name in archive.namelist():
            assert not re.search(rb"<(\w+:)?f[\s>/]", archive.read(name)) or "worksheets" not in name, name
    cell = next(openpyxl.load_workbook(output)["政策法规"].iter_rows(min_row=2))[1]
    if len(text) <= 32_767:
        assert cell.data_type == "s"
        assert cell.quotePrefix == text.startswith(("=", "+", "-", "@", "\t", "'"))
        assert cell.number_format == "@"


def _word(text: str) -> Code:
    return Code(text, text, text)


def test_words_of_a_catalog_are_no_formulas(workspace: Workspace, tmp_path: Path) -> None:
    entity = CATALOG.entities["policy"]
    label = Label("=1+1", "=1+1", "=1+1")
    fields = tuple(replace(field, label=label) if field.name == "title" else field for field in entity.fields)
    hostile = replace(entity, label=Label("=a/b:c", "=a/b:c", "=a/b:c"), fields=fields)
    codes = dict(CATALOG.code_lists)
    codes["policy_category"] = CodeList(label, {f"c{n}": _word(f'=1+{n}, "x"') for n in range(40)})
    catalog = replace(CATALOG, entities={**CATALOG.entities, "policy": hostile}, code_lists=codes)
    output = tmp_path / "out.xlsx"
    export_tables(replace(workspace, catalog=catalog), output, CollectingFeedback(), entities=["policy"])
    book = openpyxl.load_workbook(output)
    assert book.sheetnames == ["说明", "=a b c", "_lists"]
    assert {cell.data_type for sheet in book for row in sheet for cell in row if cell.value is not None} <= {
        *("s", "n", "d")
    }
    assert book["_lists"].sheet_state == "hidden"
    assert book["_lists"]["A40"].value == '=1+39, "x"'
    assert "_lists" in book["=a b c"].data_validations.dataValidation[0].formula1


def test_a_note_says_what_the_workbook_holds(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    export_tables(workspace, output, CollectingFeedback(), scope=Scope.of("520425"))
    note = [[cell.value for cell in row] for row in openpyxl.load_workbook(output)["说明"]]
    assert note[0][0] == "紫云苗族布依族自治县数据表"
    assert ["工作空间", "w.gpkg"] in note
    assert ["范围", "紫云苗族布依族自治县 (520425)"] in note
    assert ["贫困户", 3] in note
    texts = "".join(str(row[0]) for row in note)
    assert "隐去" in texts
    assert "虚构" not in texts
    with workspace.store.change("test", Batch("made up", sample=True)) as change:
        rows = {"code": ["S1"], "village_code": ["520425104222"], "head_name": ["x"], "status": ["out"]}
        change.insert("household", pd.DataFrame(rows))
    export_tables(workspace, output, CollectingFeedback(), personal=True)
    texts = "".join(str(row[0].value) for row in openpyxl.load_workbook(output)["说明"])
    assert "虚构" in texts
    assert "请勿外传" in texts


def test_what_a_sheet_cannot_hold_is_left_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    output, feedback = tmp_path / "out.xlsx", CollectingFeedback()
    with workspace.store.change("test") as change:
        change.insert(
            "policy", pd.DataFrame([{"code": "P1", "title": "x", "category": "law", "summary": "长" * 40_000}])
        )
    export_tables(workspace, output, feedback, entities=["policy"])
    assert [(f.code, f.parameters["count"]) for f in feedback.findings] == [("texts_too_long", 1)]
    assert import_table(workspace, "policy", output, Mode.REPLACE, feedback).counts.unchanged == 1


def test_more_records_than_rows_go_on_further_sheets(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_pages, "MOST_ROWS", 2)
    output = tmp_path / "out.xlsx"
    export_tables(workspace, output, CollectingFeedback(), entities=["household"], personal=True)
    book = openpyxl.load_workbook(output)
    assert [(name, book[name].max_row) for name in book.sheetnames[1:]] == [("贫困户", 3), ("贫困户 2", 2)]
    for name, count in (("贫困户", 2), ("贫困户 2", 1)):
        mapping = TableMapping("household", sheet=name)
        result = import_table(workspace, "household", output, Mode.UPDATE, CollectingFeedback(), mapping=mapping)
        assert (result.counts.read, result.counts.unchanged) == (count, count)


@pytest.mark.parametrize("name", ["province", "prefecture", "county", "township", "village", "person", "beneficiary"])
def test_of_a_whole_workbook_the_right_sheet_is_read(workspace: Workspace, tmp_path: Path, name: str) -> None:
    output = tmp_path / "out.xlsx"
    every = list(CATALOG.entities)
    export_tables(workspace, output, CollectingFeedback(), entities=sorted(every, key=lambda e: e != "bureau"))
    places = place_columns(workspace, {})
    with contextlib.closing(find_table(output, CATALOG.entities[name], CATALOG, None, places.is_place)) as table:
        assert table.reader.name == CATALOG.entities[name].label.zh_CN


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", CATALOG.entities)
def test_every_header_is_known_again(name: str, locale: str) -> None:
    entity = CATALOG.entities[name]
    columns = columns_of(entity, CATALOG, locale, personal=True)
    header = Header(1, 1, tuple(column.header for column in columns))
    guesses = ColumnGuesser(entity, CATALOG).guess(header, pd.DataFrame())
    assert [str(guess.target) for guess in guesses] == [column.field.name for column in columns]
    for guess, column in zip(guesses, columns, strict=True):
        numeric = column.field.unit and column.field.type in (FieldType.INTEGER, FieldType.REAL)
        assert guess.factor == (1 if numeric else None), column.header


@pytest.mark.parametrize("locale", LOCALES)
def test_every_word_of_a_list_is_read_as_its_code(locale: str) -> None:
    for name, entity in CATALOG.entities.items():
        for column in columns_of(entity, CATALOG, locale, personal=True):
            if column.field.codes:
                codes = CATALOG.code_lists[column.field.codes]
                texts = [column.value(code) for code in codes.codes]
                read = parse_column(pd.Series(texts, dtype=object), column.field, codes).values.tolist()
                assert read == list(codes.codes), (name, column.field.name)
