"""Records of every kind, as odd as a store may hold them, and what is read from a workbook."""

from __future__ import annotations

import struct
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
from hypothesis import strategies as st

from poverty_map_plugin.catalog.entities import Entity, Field, FieldType, Format, GeometryType
from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.levels import ADMIN_LEVELS, Level
from poverty_map_plugin.importer.values import parse_column
from poverty_map_plugin.store.geometry import point_wkb

from .. import small_workspace

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


def household_sheet(path: Path) -> Any:
    return openpyxl.load_workbook(path)["贫困户"]


def cells(sheet: Any, code: str) -> dict[str, Any]:
    header = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        if row[0].value == code:
            return dict(zip(header, row, strict=True))
    raise AssertionError(code)
