"""Voltages in the spellings of sheets, drawings and OpenStreetMap; what could be two voltages is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.importer.problem import Problem
from poverty_map_plugin.importer.voltage import STANDARD_KV, Voltage, nearest_standard, parse_voltage


@pytest.mark.parametrize(
    ("text", "kv"),
    [
        ("10kV", 10),
        ("10KV", 10),
        ("10 kv", 10),
        ("１０ＫＶ", 10),
        ("10㎸", 10),
        ("10千伏", 10),
        ("10 千伏线路", 10),
        ("10kV架空线路", 10),
        ("十千伏", 10),
        ("三十五千伏", 35),
        ("10000V", 10),
        ("10000 伏", 10),
        ("0.4kV", 0.4),
        ("380V", 0.38),
        ("400V", 0.4),
        ("220V", 0.22),
        ("220kV", 220),
        ("22万伏", 220),
        ("11万伏线路", 110),
        ("AC10kV", 10),
        ("交流10kV", 10),
        ("交流 35 千伏", 35),
        ("DC±800kV", 800),
        ("±800kV", 800),
        ("+/-500 kV", 500),
        ("+-500kV", 500),
        ("电压等级:10kV", 10),
        ("10.5kV", 10.5),
        ("25 kV", 25),
        ("110,000V", 110),
    ],
)
def test_with_a_unit(text: str, kv: float) -> None:
    assert parse_voltage(text) == Voltage(kv)


@pytest.mark.parametrize(
    ("text", "kv"),
    [
        ("10000", 10),
        ("1e4", 10),
        ("10,000", 10),
        ("110000", 110),
        ("1000000", 1000),
        ("10500", 10.5),
        ("0.4", 0.4),
        ("0.38", 0.38),
        ("0.22", 0.22),
        ("10", 10),
        ("10.0", 10),
        ("35", 35),
        ("37", 37),
        ("110", 110),
        ("500", 500),
        ("1000", 1000),
        ("±800", 800),
    ],
)
def test_a_bare_number_is_taken_by_its_size(text: str, kv: float) -> None:
    assert parse_voltage(text) == Voltage(kv, bare=True)


@pytest.mark.parametrize("text", ["220", "380", "400", "220.0", "２２０", "415", "380/220", "10;220"])
def test_house_or_transmission_line_is_refused(text: str) -> None:
    found = parse_voltage(text)
    assert isinstance(found, Problem)
    assert found.code == "voltage_ambiguous"


def test_an_ambiguous_number_shows_both_readings() -> None:
    found = parse_voltage("220")
    assert isinstance(found, Problem)
    assert found.parameters == {"volts": "220 V", "kilovolts": "220 kV"}


@pytest.mark.parametrize(
    ("text", "unit", "kv"),
    [
        ("220", "kV", 220),
        ("220", "V", 0.22),
        ("380", "伏", 0.38),
        ("220", "千伏", 220),
        ("110000", "v", 110),
        ("50", "kv", 50),
        ("380V", "kv", 0.38),
        ("22", "万伏", 220),
    ],
)
def test_the_unit_of_the_column_decides_where_the_text_has_none(text: str, unit: str, kv: float) -> None:
    assert parse_voltage(text, unit) == Voltage(kv)


@pytest.mark.parametrize(
    ("text", "unit", "kv", "others"),
    [
        ("110/35kV", None, 110, (35,)),
        ("35kV/110kV", None, 110, (35,)),
        ("110000;35000", "v", 110, (35,)),
        ("35000;110000;10000", "v", 110, (35, 10)),
        ("10/0.4kV", None, 10, (0.4,)),
        ("380V/220V", None, 0.38, (0.22,)),
        ("220/380V", None, 0.38, (0.22,)),
        ("10kV、35kV", None, 35, (10,)),
        ("10kV和35kV线路", None, 35, (10,)),
        ("交流380V(含400V)", None, 0.4, (0.38,)),
        ("10kV/400V", None, 10, (0.4,)),
    ],
)
def test_of_several_the_highest_and_the_others_are_named(
    text: str, unit: str | None, kv: float, others: tuple[float, ...]
) -> None:
    assert parse_voltage(text, unit) == Voltage(kv, others)


def test_the_same_voltage_twice_is_one() -> None:
    assert parse_voltage("110000;110000", "v") == Voltage(110)
    assert parse_voltage("35;110") == Voltage(110, (35,), bare=True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "voltage_unreadable"),
        ("高压", "voltage_unreadable"),
        ("medium", "voltage_unreadable"),
        ("kV", "voltage_unreadable"),
        ("10kA", "voltage_unreadable"),
        ("-10kV", "voltage_unreadable"),
        ("0", "voltage_unreadable"),
        ("0kV", "voltage_unreadable"),
        ("10-35kV", "voltage_unreadable"),
        ("10kV及以下", "voltage_unreadable"),
        ("10kV城关线12号杆", "voltage_unreadable"),
        ("10kV;?", "voltage_unreadable"),
        ("1e999", "voltage_unreadable"),
        ("=10*1000", "voltage_unreadable"),
        ("9" * 5000, "voltage_unreadable"),
        ("50", "voltage_not_standard"),
        ("1100", "voltage_not_standard"),
        ("5", "voltage_not_standard"),
        ("99999999", "voltage_not_standard"),
    ],
)
def test_what_is_no_voltage(text: str, code: str) -> None:
    found = parse_voltage(text)
    assert isinstance(found, Problem)
    assert found.code == code


@given(st.text(max_size=80), st.sampled_from([None, "kv", "v", "furlong"]))
def test_any_text_is_a_voltage_or_a_problem(text: str, unit: str | None) -> None:
    found = parse_voltage(text, unit)
    assert isinstance(found, Problem) or 0 < found.kv < float("inf")


@given(st.sampled_from(STANDARD_KV), st.sampled_from(["kV", "千伏", " KV 线路"]))
def test_every_standard_voltage_is_read_in_both_units(kv: float, unit: str) -> None:
    assert parse_voltage(f"{kv:g}{unit}") == Voltage(kv)
    assert parse_voltage(f"{kv * 1000:.0f} V") == Voltage(kv)
    assert parse_voltage(f"{kv * 1000:.0f}", "v") == Voltage(kv)


def test_rated_voltages_are_near_their_nominal_one() -> None:
    assert [nearest_standard(kv) for kv in (10.5, 38.5, 121.0, 242.0, 0.4, 50.0)] == [10, 35, 110, 220, 0.4, None]
