"""Codes in every form that published lists use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.domain import admin_code
from poverty_map_plugin.domain.levels import ADMIN_LEVELS, Level


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("52", "52"),
        ("520000", "52"),
        ("520000000000", "52"),
        ("520400", "5204"),
        ("520425", "520425"),
        ("520425000000", "520425"),
        ("520425104", "520425104"),
        ("520425104000", "520425104"),
        ("520425104222", "520425104222"),
        (" '５２０４２５ ", "520425"),
        ("441900003", "441900003"),
        ("5204251", None),
        ("B520425", None),
        ("", None),
        ("000000", None),
    ],
)
def test_normalise(text: str, code: str | None) -> None:
    assert admin_code.normalise(text) == code


def test_lineage_and_parent() -> None:
    assert admin_code.lineage("520425104222") == ("52", "5204", "520425", "520425104", "520425104222")
    assert admin_code.parent("520425104") == "520425"
    assert admin_code.parent("52") is None
    assert admin_code.at_level("5204", Level.COUNTY) is None


@given(st.sampled_from(ADMIN_LEVELS), st.integers(11, 65), st.lists(st.integers(1, 99), min_size=4, max_size=4))
def test_padding_a_code_changes_nothing(level: Level, province: int, parts: list[int]) -> None:
    code = f"{province}{parts[0]:02}{parts[1]:02}{parts[2]:03}{parts[3]:03}"[: level.digits]
    assert admin_code.normalise(code.ljust(12, "0")) == code
    assert admin_code.level_of(code) is level
