"""Cells of workbooks are read as openpyxl reads them, and as other programs write them."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from poverty_map_plugin.importer.sheets import cell_text
from poverty_map_plugin.importer.workbook_cells import Styles, read_rows, read_shared_texts
from poverty_map_plugin.importer.workbooks import open_xlsx

TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=0x9FFF, exclude_categories=["Cs"]), max_size=12)
CELLS = st.one_of(
    st.none(),
    TEXTS,
    st.booleans(),
    st.integers(-(10**14), 10**14),
    st.floats(-1e12, 1e12, allow_nan=False),
    st.dates(date(1901, 1, 1), date(2100, 1, 1)),
    st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)).map(lambda moment: moment.replace(microsecond=0)),  # noqa: DTZ001
    st.times().map(lambda moment: moment.replace(microsecond=0)),
    st.timedeltas(timedelta(0), timedelta(days=30)).map(lambda span: timedelta(seconds=int(span.total_seconds()))),
)


def rows_of(xml: str, *texts: str, styles: Styles | None = None) -> list[tuple[int, list[str]]]:
    return list(read_rows(io.BytesIO(xml.encode()), texts, styles or Styles()))


def sheet(rows: str) -> str:
    return f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=6), st.booleans())
def test_any_cells_are_read_as_openpyxl_reads_them(rows: list[list[Any]], is_streamed: bool) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.xlsx"
        book = Workbook(write_only=is_streamed)
        page = book.create_sheet() if is_streamed else book.active
        for row in rows:
            page.append([f"'{value}" if isinstance(value, str) and value.startswith("=") else value for value in row])
        book.save(path)
        known = [
            [cell_text(cell.value, "%" in cell.number_format) for cell in row] for row in load_workbook(path).active
        ]
        (reader,) = open_xlsx(path)
        frames = list(reader.chunks(0))
        reader.close()
    read = {number: row for frame in frames for number, row in zip(frame.index, frame.values.tolist(), strict=True)}
    for number, row in enumerate(known, start=1):
        texts = read.get(number, [])
        assert [*texts, *[""] * (len(row) - len(texts))] == row


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ('<c r="A1"><v>12</v></c>', "12"),
        ('<c r="A1"><v>1.50</v></c>', "1.5"),
        ('<c r="A1"><v>1E-7</v></c>', "0.0000001"),
        ('<c r="A1" t="b"><v>1</v></c>', "TRUE"),
        ('<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"),
        ('<c r="A1" t="str"><f>A2&amp;"x"</f><v>a&lt;b</v></c>', "a<b"),
        ('<c r="A1" t="s"><v>1</v></c>', "县"),
        ('<c r="A1" t="d"><v>2016-03-05</v></c>', "2016-03-05"),
        ('<c r="A1" s="1"><v>42434</v></c>', "2016-03-05"),
        ('<c r="A1" s="2"><v>0.125</v></c>', "12.5%"),
        ('<c r="A1" s="1"><v>99999999</v></c>', "#VALUE!"),
        ('<c t="inlineStr"><is><r><t>紫</t></r><r><t>云</t></r><rPh><t>zǐ</t></rPh></is></c>', "紫云"),
        ('<c r="A1" t="inlineStr"><is><t>a_x000A_b_x005F_x000A_</t></is></c>', "a\nb_x000A_"),
    ],
)
def test_a_cell_is_what_a_person_reads(cell: str, shown: str) -> None:
    styles = Styles(dates=frozenset({1}), percents=frozenset({2}))
    assert rows_of(sheet(f'<row r="1">{cell}</row>'), "省", "县", styles=styles) == [(1, [shown])]


def test_rows_and_cells_without_numbers_follow_each_other() -> None:
    xml = sheet('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>9</v></c><c><v>8</v></c></row>')
    assert rows_of(xml) == [(1, ["1", "", "3"]), (5, ["", "", "9", "8"])]


def test_names_may_have_a_prefix() -> None:
    row = '<x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row>'
    xml = f'<x:worksheet xmlns:x="urn:x"><x:sheetData>{row}</x:sheetData></x:worksheet>'
    assert rows_of(xml) == [(2, ["", "7"])]


def test_shared_texts_join_their_runs_and_leave_out_how_they_are_read() -> None:
    xml = (
        "<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r><rPh sb='0' eb='1'><t>yǐ</t></rPh></si><si/></sst>"
    )
    assert read_shared_texts(io.BytesIO(xml.encode())) == ["甲", "乙丙", ""]


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>',
        sheet('<row r="1"><c r="A1"><v>1</v></c>'),
        sheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
        sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
        sheet('<row r="1"><c r="A1" t="s"><v>x</v></c></row>'),
    ],
)
def test_what_is_no_sheet_is_refused(xml: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        rows_of(xml)


def test_times_and_dates_of_midnight() -> None:
    assert cell_text(time(8, 30)) == "08:30:00"
    assert rows_of(sheet('<row r="1"><c r="A1" s="1"><v>42434.5</v></c></row>'), styles=Styles(frozenset({1}))) == [
        (1, ["2016-03-05 12:00"])
    ]
