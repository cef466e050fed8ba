"""Records go out as a workbook and come back as they were."""

from __future__ import annotations

import contextlib
import re
import shutil
import struct
import tempfile
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from poverty_map_plugin.catalog.entities import Entity, Field, FieldType, Format, GeometryType
from poverty_map_plugin.catalog.labels import LOCALES, Code, CodeList, Label
from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.errors import CancelledError, InputError, StoreError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.domain.levels import ADMIN_LEVELS, Level
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.importer.column_guess import ColumnGuesser
from poverty_map_plugin.importer.headers import Header
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.importer.table_search import find_table
from poverty_map_plugin.importer.values import parse_column
from poverty_map_plugin.processing.export_tables import ExportTablesAlgorithm
from poverty_map_plugin.services import workbook_pages
from poverty_map_plugin.services.messages import describe_finding
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.record_references import place_columns
from poverty_map_plugin.services.table_export import export_tables
from poverty_map_plugin.services.table_import import import_table
from poverty_map_plugin.services.workbook_columns import columns_of
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.geometry import point_of, point_wkb
from poverty_map_plugin.store.store import Batch

from . import small_workspace

CATALOG: Catalog = load_catalog()
LEVELS = {level.value: level for level in ADMIN_LEVELS}
PLACES = ["52", "5204", "520425", "520425104", *small_workspace.VILLAGES, "ZY"]
HARMFUL = [
    *("=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|'/c calc'!A1", "\t=1", "'=1", "=", "#N/A!", "<b>粗</b>", "<f>1</f>"),
    *("'; DROP TABLE x; --", "[% $id %]", '"', "😀", "𠮷", "甲\n乙", "甲\r\n乙", "_x000D_", "_x005F_x000D_", "_x0041_"),
    *(
        " 前",
        "后　",
        "\x01甲\x1f",
        "\x7f",
        "\ufeff甲",
        "甲\u2028乙",
        "\ufffe乙",
        "-",
        "无",
        "合计",
        "注：无",
        "**甲**",
        "1",
        "TRUE",
    ),
    *("2016-03-05", "1e5", "00123", "1/2", "50%", "x" * 40_000),
]
TEXTS = st.sampled_from(HARMFUL) | st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=12)
CODES = st.sampled_from(["1", "A", "007", "520425", "1e5", "3-5", "M/2", "协议1"]) | st.text(
    "ABCh0123456789-_/.号", min_size=1, max_size=20
)
BY_FORMAT = {
    Format.PHONE: ["13800000000", "0851-88123456", "138 0000 0000", "13800000000、95598"],
    Format.IDENTITY_NUMBER: ["11010519491231002X", "110105491231002"],
    Format.PERIOD: ["2016-11", "2016-12", "2017"],
}


def accepted(field: Field, text: str) -> bool:
    """Whether an import takes a text as a value of the field; as that very text when it names a record."""
    column = parse_column(pd.Series([text], dtype=object), field, None)
    read = column.values[0]
    return not column.problems and (read == text if field.is_code else read is not None or not field.required)


def values(entity: Entity, field: Field) -> st.SearchStrategy[Any]:
    """What a field may hold."""
    given_lists: list[Any] = []
    if field.codes:
        given_lists = list(CATALOG.code_lists[field.codes].codes)
    elif entity.name in LEVELS and field.name == "code":
        return st.integers(0, 999).map(lambda number: _new_place(LEVELS[entity.name], number))
    elif field.place_level is not None:
        given_lists = [code for code in PLACES if len(code) == field.place_level.digits and code.isdigit()]
    elif field.names_place:
        given_lists = PLACES
    elif field.references and field.references != entity.name:
        given_lists = [f"{field.references}-1", f"{field.references}-2"]
    elif field.format:
        given_lists = BY_FORMAT[field.format]
    if given_lists:
        return st.sampled_from(given_lists)
    low, high = field.min if field.min is not None else -1e15, field.max if field.max is not None else 1e15
    by_type: dict[FieldType, st.SearchStrategy[Any]] = {
        FieldType.INTEGER: st.integers(int(low), int(high)),
        FieldType.REAL: st.floats(low, high) | st.integers(int(low) + 1, int(high)).map(float),
        FieldType.BOOLEAN: st.sampled_from([0, 1]),
        FieldType.DATE: st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(str),
        FieldType.DATETIME: st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001
            lambda moment: moment.replace(microsecond=0).isoformat()
        ),
        FieldType.TEXT: (CODES if field.is_code else TEXTS).filter(lambda text: accepted(field, text)),
    }
    return by_type[field.type]


def _new_place(level: Level, number: int) -> str:
    above = {2: "", 4: "52", 6: "5204", 9: "520425", 12: "520425104"}[level.digits]
    digits = level.digits - len(above)
    return above + str(number % (10**digits - 1) + 1).zfill(digits)


POINTS = st.builds(point_wkb, st.floats(105, 108), st.floats(26, 27)) | st.just(
    struct.pack(">BI3d", 0, 1001, 106, 26, 9)
)


def records(entity: Entity) -> st.SearchStrategy[list[dict[str, Any]]]:
    def field(each: Field) -> st.SearchStrategy[Any]:
        some = values(entity, each)
        return some if each.required or each.name in entity.key else st.none() | some

    fields = {each.name: field(each) for each in entity.fields}
    fields["uuid"] = st.uuids().map(str)
    if entity.geometry is GeometryType.POINT:
        fields["geom"] = st.none() | POINTS
    one = st.fixed_dictionaries(fields).map(lambda record: in_order(record, entity))
    return st.lists(one, min_size=1, max_size=5, unique_by=lambda record: tuple(record[name] for name in entity.key))


def in_order(record: dict[str, Any], entity: Entity) -> dict[str, Any]:
    for first, second in entity.ordered:
        if record[first] is not None and record[second] is not None:
            record[first], record[second] = sorted((record[first], record[second]))
    return record


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two records of each entity, for others to refer to."""
    path = small_workspace.make(tmp_path_factory.mktemp("export") / "base.gpkg")
    with open_workspace(path) as workspace, workspace.store.change("test") as change:
        for name in sorted({str(f.references) for e in CATALOG.entities.values() for f in e.fields if f.references}):
            entity = CATALOG.entities[name]
            if name not in LEVELS:
                rows = [{f.name: _some(f, number) for f in entity.fields if f.required} for number in (1, 2)]
                change.insert(name, pd.DataFrame([row | {"code": f"{name}-{n}"} for n, row in enumerate(rows, 1)]))
    return path


def _some(field: Field, number: int) -> object:
    if field.codes:
        return next(iter(CATALOG.code_lists[field.codes].codes))
    if field.names_place:
        return "520425104222"
    low = field.min or 1
    kinds = {FieldType.DATE: "2016-01-01", FieldType.DATETIME: "2016-01-01T00:00:00", FieldType.INTEGER: int(low)}
    return kinds.get(field.type, float(low) if field.type is FieldType.REAL else f"x{number}")


@pytest.mark.parametrize("name", CATALOG.entities)
def test_what_goes_out_comes_back_unchanged(base: Path, tmp_path: Path, name: str) -> None:
    """Export and import are the identity, for any records of any entity, in every mode and language."""
    entity = CATALOG.entities[name]
    with open_workspace(Path(shutil.copy(base, tmp_path / "w.gpkg"))) as workspace:
        keys = workspace.store.read(name, list(entity.key))
        known = set(keys.itertuples(index=False, name=None))

        @settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(records(entity), st.sampled_from(LOCALES))
        def check(rows: list[dict[str, Any]], locale: str) -> None:
            new = [row for row in rows if tuple(row[key] for key in entity.key) not in known]
            with workspace.store.change("test") as change:
                if new:
                    change.insert(name, pd.DataFrame(new, dtype=object))
            comes_back(workspace, entity, tmp_path / "out.xlsx", locale)
            with workspace.store.change("test") as change:
                change.delete(name, {"uuid": [row["uuid"] for row in new]})

        check()


def test_a_record_of_numbers_alone_is_no_row_that_numbers_the_columns(base: Path, tmp_path: Path) -> None:
    with open_workspace(Path(shutil.copy(base, tmp_path / "w.gpkg"))) as workspace:
        with workspace.store.change("test") as change:
            change.insert("road", pd.DataFrame({"code": ["1", "A"], "name": ["2", "B"]}))
        comes_back(workspace, CATALOG.entities["road"], tmp_path / "out.xlsx", "zh_CN")


def comes_back(workspace: Workspace, entity: Entity, output: Path, locale: str) -> None:
    feedback = CollectingFeedback()
    export_tables(workspace, output, feedback, entities=[entity.name], personal=True, locale=locale)
    before = workspace.store.read(entity.name, order=["fid"])
    for mode in Mode:
        result = import_table(workspace, entity.name, output, mode, feedback)
        counts = result.counts
        assert [f for f in result.findings if f.severity is Severity.ERROR] == []
        assert (counts.read, counts.unchanged, counts.rejected) == (len(before), len(before), 0)
        assert (counts.added, counts.updated, counts.removed) == (0, 0, 0)
    pd.testing.assert_frame_equal(workspace.store.read(entity.name, order=["fid"]), before)


@pytest.fixture
def workspace(base: Path, tmp_path: Path) -> Any:
    with open_workspace(Path(shutil.copy(base, tmp_path / "w.gpkg"))) as opened:
        with opened.store.change("test") as change:
            rows: dict[str, Any] = {
                "code": "H=1",
                "village_code": "520425104222",
                "head_name": "=HYPERLINK(1)",
                "status": "not_out",
            }
            rows |= {"phone": "13800000000", "entered": "2016-03-05", "size": 4, "geom": point_wkb(106.5, 26.5)}
            change.insert("household", pd.DataFrame([rows]))
        yield opened


def household_sheet(path: Path) -> Any:
    return openpyxl.load_workbook(path)["贫困户"]


def cells(sheet: Any, code: str) -> dict[str, Any]:
    header = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        if row[0].value == code:
            return dict(zip(header, row, strict=True))
    raise AssertionError(code)


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


# Positions


def import_positions(workspace: Workspace, path: Path, rows: list[list[object]], blanks: str = "keep") -> Any:
    book = openpyxl.Workbook()
    for row in [["户编号", "所属村", "户主姓名", "脱贫状态", "经度", "纬度"], *rows]:
        book.active.append(row)
    book.save(path)
    mapping = TableMapping("household", blanks=blanks)
    return import_table(workspace, "household", path, Mode.UPDATE, CollectingFeedback(), mapping=mapping)


def position(workspace: Workspace, code: str) -> object:
    return point_of(workspace.store.read("household", ["geom"], {"code": code})["geom"].iloc[0])


def test_positions_are_imported(workspace: Workspace, tmp_path: Path) -> None:
    own = ["520425104222", "王", "未脱贫"]
    rows: list[list[object]] = [["H=1", *own, 106.25, 26.75], ["N1", *own, "106.1", "26.9"], ["N2", *own, None, None]]
    result = import_positions(workspace, tmp_path / "p.xlsx", rows)
    assert (result.counts.added, result.counts.updated, result.counts.rejected) == (2, 1, 0)
    assert [position(workspace, code) for code in ("H=1", "N1", "N2")] == [(106.25, 26.75), (106.1, 26.9), None]
    assert {g.reason.code for g in result.table.guesses if g.target is None} == {"column_of_position"}


def test_a_blank_position_keeps_the_one_that_is_there(workspace: Workspace, tmp_path: Path) -> None:
    row: list[object] = ["H=1", "520425104222", "王", "未脱贫", None, None]
    assert import_positions(workspace, tmp_path / "p.xlsx", [row]).counts.updated == 1
    assert position(workspace, "H=1") == (106.5, 26.5)
    assert import_positions(workspace, tmp_path / "p.xlsx", [row], blanks="clear").counts.updated == 1
    assert position(workspace, "H=1") is None


def test_wrong_positions_are_refused_with_their_row(workspace: Workspace, tmp_path: Path) -> None:
    own = ["520425104222", "王", "未脱贫"]
    rows: list[list[object]] = [["N1", *own, 26.5, 106.5], ["N2", *own, 106.5, None], ["N3", *own, 106.5, 26.5]]
    result = import_positions(workspace, tmp_path / "p.xlsx", rows)
    errors = [f for f in result.findings if f.severity is Severity.ERROR]
    assert [(f.code, f.where["row"], f.where["column"]) for f in errors] == [
        ("position_wrong", 2, "经度 / 纬度"),
        ("position_wrong", 3, "经度 / 纬度"),
    ]
    assert (result.counts.added, result.counts.rejected) == (1, 2)
    assert "26.5 / 106.5" in describe_finding(errors[0])
    assert "{" not in describe_finding(errors[0])


# Personal data, scope, what goes wrong


def test_private_values_are_masked_unless_asked_for(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    export_tables(workspace, output, CollectingFeedback(), entities=["household"])
    with zipfile.ZipFile(output) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"13800000000" not in whole
    assert b"HYPERLINK" not in whole
    assert b"138****0000" in whole
    result = import_table(workspace, "household", output, Mode.UPDATE, CollectingFeedback())
    assert result.counts.read == result.counts.unchanged > 0, result.findings


def test_masked_values_are_those_of_the_record_or_refused(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    export_tables(workspace, output, CollectingFeedback(), entities=["household"])
    before = workspace.store.read("household", ["code", "head_name", "phone", "size"], order=["code"])
    book = openpyxl.load_workbook(output)
    sheet = book["贫困户"]
    columns = {str(cell.value).partition("(")[0]: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["家庭人口"], 9)
    sheet.cell(3, columns["户主姓名"], "欧**")
    sheet.cell(4, columns["户编号"], "NEW1")
    book.save(output)
    result = import_table(workspace, "household", output, Mode.UPDATE, CollectingFeedback())
    assert (result.counts.updated, result.counts.rejected, result.counts.added) == (1, 2, 0)
    assert {f.code for f in result.findings if f.severity is Severity.ERROR} == {"value_masked"}
    after = workspace.store.read("household", ["code", "head_name", "phone", "size"], order=["code"])
    assert after["head_name"].tolist() == before["head_name"].tolist()
    assert after["phone"].tolist() == before["phone"].tolist()
    assert (after["size"] == 9).sum() == 1


def test_only_a_scope(workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "out.xlsx"
    done = export_tables(workspace, output, CollectingFeedback(), scope=Scope.of("520425"), personal=True)
    codes = workspace.store.read("transformer", ["code", "village_code"])
    within = codes[codes["village_code"].str.startswith("520425")]
    assert done.records["transformer"] == len(within) < len(codes) + 1
    assert done.records["household"] == 3


def test_what_cannot_be_is_said(workspace: Workspace, tmp_path: Path) -> None:
    feedback = CollectingFeedback()
    for options, code in (
        ({"entities": ["luck"]}, "entity_unknown"),
        ({"scope": Scope.of("99")}, "scope_not_found"),
    ):
        with pytest.raises(InputError) as caught:
            export_tables(workspace, tmp_path / "o.xlsx", feedback, **options)
        assert caught.value.code == code
    with pytest.raises(InputError):
        export_tables(workspace, tmp_path / "o.csv", feedback)
    with pytest.raises(StoreError):
        export_tables(workspace, tmp_path / "nowhere" / "o.xlsx", feedback)


class Cancelled(CollectingFeedback):
    def __init__(self, asked: int) -> None:
        super().__init__()
        self.left = asked

    def is_cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("asked", [0, 1, 20, 45])
def test_a_cancelled_export_leaves_the_old_file(workspace: Workspace, tmp_path: Path, asked: int) -> None:
    output = tmp_path / "out.xlsx"
    output.write_text("old", encoding="utf-8")
    before = set(Path(tempfile.gettempdir()).glob("openpyxl.*"))
    with pytest.raises(CancelledError):
        export_tables(workspace, output, Cancelled(asked), entities=list(CATALOG.entities))
    assert output.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.glob(".out*")] == []
    assert set(Path(tempfile.gettempdir()).glob("openpyxl.*")) <= before


def test_the_algorithm(workspace: Workspace, tmp_path: Path) -> None:
    algorithm = ExportTablesAlgorithm()
    algorithm.initAlgorithm()
    output = tmp_path / "out.xlsx"
    parameters = {"WORKSPACE": workspace.store.location, "OUTPUT": str(output), "SCOPE": " 520425 "}

    def run(**more: object) -> dict[str, Any]:
        feedback = QgsProcessingFeedback(False)
        results, worked = algorithm.run({**parameters, **more}, QgsProcessingContext(), feedback, {}, False)
        assert worked
        return dict(results)

    results = run(ENTITIES=["household", "village"], LANGUAGE="en", PERSONAL=True)
    assert results == {"OUTPUT": str(output), "RECORDS": 5}
    assert openpyxl.load_workbook(output).sheetnames[:3] == ["About", "Poor household", "Village"]
    results = run()
    book = openpyxl.load_workbook(output)
    assert results["RECORDS"] == sum(sheet.max_row - 1 for sheet in book if sheet.title not in ("说明", "_lists"))
    assert "**" in str(book["贫困户"]["F2"].value) + str(book["贫困户"]["E2"].value)
    with pytest.raises(QgsProcessingException, match="123"):
        run(SCOPE="123")
