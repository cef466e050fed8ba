"""What offices write in cells, and what it is read as."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poverty_map_plugin.catalog.entities import Field
from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.importer.texts import check_character
from poverty_map_plugin.importer.values import ParsedColumn, parse_column


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def parse(catalog: Catalog, name: str, *texts: str, factor: float | None = None) -> ParsedColumn:
    target = field(catalog, name)
    codes = catalog.code_lists[target.codes] if target.codes else None
    return parse_column(pd.Series(texts, index=range(2, 2 + len(texts)), dtype=object), target, codes, factor)


def field(catalog: Catalog, name: str) -> Field:
    entity, _, own = name.partition(".")
    return catalog.entities[entity].field(own)


def plain(column: ParsedColumn) -> list[object]:
    return [None if pd.isna(value) else value for value in column.values.tolist()]


GOOD: list[tuple[str, str, object]] = [
    ("household.size", "4", 4),
    ("household.size", "４ 人", 4),
    ("household.size", "4.0", 4),
    ("household.size", "", None),
    ("household.size", "无", None),
    ("household.income_per_head", "3,200.50", 3200.5),
    ("household.income_per_head", "￥3200元", 3200),
    ("household.income_per_head", "0.32万", 3200),
    ("grid_project.budget_yuan", "1.5亿元", 150_000_000),
    ("grid_project.budget_yuan", "３２．５万元", 325_000),
    ("grid_project.budget_yuan", "三", "value_not_number"),
    ("task_progress.percent", "85%", 85),
    ("task_progress.percent", "８５％", 85),
    ("task_progress.percent", "8500%", "value_too_high"),
    ("transformer.capacity_kva", "0.4MVA", 400),
    ("transformer.capacity_kva", "100千伏安", 100),
    ("transformer.capacity_kva", "100万元", "value_wrong_unit"),
    ("transformer.lowest_voltage_v", "0.198kV", 198),
    ("power_line.length_km", "500米", 0.5),
    ("power_line.length_km", "12公里", 12),
    ("power_line.voltage_kv", "10千伏", 10),
    ("power_line.voltage_kv", "10000", 10),
    ("power_line.voltage_kv", "110/35kV", 110),
    ("power_line.voltage_kv", "220", "voltage_ambiguous"),
    ("household.size", "约4人", "value_not_number"),
    ("household.size", "3.5", "value_not_integer"),
    ("household.size", "0", "value_too_low"),
    ("household.size", "#N/A", "value_error"),
    ("household.size", "=B2+1", "value_formula"),
    ("village.exit_year", "2016年", 2016),
    ("household.entered", "2016-03-05", "2016-03-05"),
    ("household.entered", "2016.3.5", "2016-03-05"),
    ("household.entered", "2016年3月5日", "2016-03-05"),
    ("household.entered", "2016年3月", "2016-03-01"),
    ("household.exited", "2016年3月", "2016-03-31"),
    ("household.exited", "2016", "2016-12-31"),
    ("household.entered", "16年3月", "2016-03-01"),
    ("household.entered", "20160305", "2016-03-05"),
    ("household.entered", "42434", "2016-03-05"),
    ("household.entered", "2016-03-05 14:30", "2016-03-05"),
    ("household.entered", "二〇一六年三月十五日", "2016-03-15"),
    ("household.entered", "15/3/2016", "2016-03-15"),
    ("household.entered", "4/3/2016", "value_date_ambiguous"),
    ("household.entered", "三月", "value_not_date"),
    ("household.entered", "2016-13-01", "value_not_date"),
    ("household.entered", "2016-02-30", "value_not_date"),
    ("task.due", "2016年底", "2016-12-31"),
    ("task.due", "2016年底前", "2016-12-31"),
    ("task.due", "2016年末以前", "2016-12-31"),
    ("task.due", "2016年12月底前", "2016-12-31"),
    ("task.due", "2016年6月底", "2016-06-30"),
    ("task.due", "16年6月底前", "2016-06-30"),
    ("task.due", "2016年2月上旬", "2016-02-10"),
    ("task.due", "2016年2月中旬", "2016-02-20"),
    ("task.due", "2016年2月下旬", "2016-02-29"),
    ("task.due", "二〇一六年三月下旬", "2016-03-31"),
    ("task.due", "年底前", "value_not_date"),
    ("task.due", "2016年13月底前", "value_not_date"),
    ("task.due", "2016年3月末旬", "value_not_date"),
    ("household.entered", "2016年3月底", "2016-03-31"),
    ("household.entered", "2016年3月中旬", "2016-03-11"),
    ("household.entered", "2016年3月中旬前", "2016-03-20"),
    ("village_statistics.period", "2016年12月底", "2016-12"),
    ("cadre.to_date", "至今", None),
    ("visit.visited_at", "2016-03-05 14:30", "2016-03-05T14:30:00"),
    ("visit.visited_at", "2016年3月5日 14时30分", "2016-03-05T14:30:00"),
    ("visit.visited_at", "42434.5", "2016-03-05T12:00:00"),
    ("village_statistics.period", "2016年12月", "2016-12"),
    ("village_statistics.period", "2016-12-01", "2016-12"),
    ("village_statistics.period", "2016", "2016"),
    ("village_statistics.period", "去年", "value_not_period"),
    ("household.relocation", "是", True),
    ("household.relocation", "√", True),
    ("household.relocation", "×", False),
    ("household.relocation", "易地扶贫搬迁户", True),
    ("village.is_poor", "非贫困村", False),
    ("village.is_poor", "无", False),
    ("village.is_poor", "也许", "value_not_boolean"),
    ("household.phone", "138 0000 0000", "13800000000"),
    ("household.phone", "+86-13800000000", "13800000000"),
    ("household.phone", "0851-88123456", "0851-88123456"),
    ("household.phone", "13800000000/13900000000", "13800000000、13900000000"),
    ("household.phone", "10012345678", "10012345678"),
    ("household.phone", "10112345678", "phone_wrong"),
    ("household.phone", "1380000", "phone_wrong"),
    ("household.phone", "138000000001", "phone_wrong"),
    ("household.phone", "1.38E+10", "phone_wrong"),
    ("person.identity_number", "11010519491231002X", "11010519491231002X"),
    ("person.identity_number", "11010519491231002x", "11010519491231002X"),
    ("person.identity_number", "110105194912310021", "identity_check_digit"),
    ("person.identity_number", "11010519491231", "identity_wrong"),
    ("person.identity_number", "11010519491331002X", "identity_wrong"),
    ("person.identity_number", "11010519491231002X43", "11010519491231002X43"),
    ("person.identity_number", "1.10105194912E+17", "code_digits_lost"),
    ("person.identity_number", "110***********002X", "value_masked"),
    ("household.poverty_cause", "因 病", "illness"),
    ("household.poverty_cause", "因病、因学", "illness"),
    ("household.poverty_cause", "因为懒", "value_not_in_list"),
    ("household.code", "'H001", "H001"),
    ("household.code", "520425104222001.0", "520425104222001"),
    ("household.code", "5.20425E+14", "code_digits_lost"),
    ("household.code", "Ｈ００１", "H001"),
    ("household.group_name", "　三组 ", "三组"),
    ("household.group_name", "=1+1", "=1+1"),
    ("household.group_name", "<b>'; DROP TABLE household --", "<b>'; DROP TABLE household --"),
    ("household.group_name", "#REF!", "value_error"),
    ("household.group_name", "-", None),
]


@pytest.mark.parametrize(("name", "text", "expected"), GOOD, ids=[f"{n}:{t}" for n, t, _ in GOOD])
def test_one_text(catalog: Catalog, name: str, text: str, expected: object) -> None:
    column = parse(catalog, name, text)
    problem = column.problems.get(2)
    if problem is not None:
        assert problem.code == expected
        assert plain(column) == [None]
    else:
        assert plain(column) == [expected]


def test_one_odd_text_does_not_change_its_neighbours(catalog: Catalog) -> None:
    column = parse(catalog, "household.size", "3", "four", "", "5人", "6")
    assert plain(column) == [3, None, None, 5, 6]
    assert set(column.problems) == {3}
    assert set(column.mended) == {5}


def test_a_factor_is_for_bare_numbers(catalog: Catalog) -> None:
    column = parse(catalog, "grid_project.budget_yuan", "3.2", "5元", "1万", factor=10_000)
    assert plain(column) == [32_000, 5, 10_000]


def test_the_unit_of_the_column_tells_220_volts_from_kilovolts(catalog: Catalog) -> None:
    assert plain(parse(catalog, "power_line.voltage_kv", "220", factor=1.0)) == [220]
    assert plain(parse(catalog, "power_line.voltage_kv", "220", "0", factor=0.001)) == [0.22, None]


def test_every_label_of_every_list_is_understood(catalog: Catalog) -> None:
    for entity in catalog.entities.values():
        for target in entity.fields:
            if not target.codes:
                continue
            codes = catalog.code_lists[target.codes]
            for name, code in codes.codes.items():
                for word in (name, code.en, code.zh_CN, code.zh_TW, *code.aliases):
                    column = parse_column(pd.Series([word], index=[2]), target, codes)
                    assert plain(column) == [name], (target.codes, word)


@settings(deadline=None)
@given(st.lists(st.integers(1, 30)), st.integers(0, 5))
def test_the_quick_way_reads_what_the_slow_one_does(sizes: list[int], odd: int) -> None:
    target = field(load_catalog_once(), "household.size")
    quick = parse_column(pd.Series([str(n) for n in sizes], dtype=object), target, None)
    slow = parse_column(pd.Series([str(n) for n in sizes] + ["？"], dtype=object), target, None)
    assert plain(slow)[:-1] == plain(quick) == sizes


@given(st.text(st.characters(codec="utf-8")))
def test_a_text_is_kept_but_for_blanks_around_and_control_characters(text: str) -> None:
    target = field(load_catalog_once(), "household.group_name")
    column = parse_column(pd.Series([text], dtype=object), target, None)
    value = plain(column)[0]
    if value is not None:
        assert isinstance(value, str)
        remaining = iter(text)
        assert all(character in remaining for character in value)  # in order, nothing else
        assert {c for c in text if c.isalnum()} <= set(value)


@given(st.integers(0, 10**17 - 1))
def test_a_changed_digit_of_an_identity_number_is_noticed(number: int) -> None:
    digits = "52042519800101"[:14] + f"{number % 1000:03}"
    right = digits + check_character(digits)
    target = field(load_catalog_once(), "person.identity_number")
    assert plain(parse_column(pd.Series([right], dtype=object), target, None)) == [right]
    at = number % 3 + 14
    wrong = right[:at] + str((int(right[at]) + 1 + number % 9) % 10) + right[at + 1 :]
    if wrong != right:
        column = parse_column(pd.Series([wrong], index=[2], dtype=object), target, None)
        assert column.problems[2].code == "identity_check_digit"


_CATALOG: list[Catalog] = []


def load_catalog_once() -> Catalog:
    if not _CATALOG:
        _CATALOG.append(load_catalog())
    return _CATALOG[0]
