"""What tells of a private person is hidden, and is known again as hidden."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.personal import is_masked, masked
from poverty_map_plugin.importer.values import parse_column


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("王", "**"),
        ("王明", "王**"),
        ("王小明", "王**"),
        ("欧阳小明", "欧***"),
        ("13800001234", "138****1234"),
        ("11010519491231002X", "110*************2X"),
        ("520425194912310", "520**********10"),
        ("13800001234、0851-8123456", "1" + "*" * 23),
        ("1980-03-05", "1*********"),
        ("王小明**", "王****"),
    ],
)
def test_shown(text: str, shown: str) -> None:
    assert masked(text) == shown


@given(st.text(min_size=1))
def test_most_is_hidden_and_known_as_hidden(text: str) -> None:
    shown = masked(text)
    assert is_masked(shown)
    assert shown.count("*") >= min(len(text), 2)
    assert sum(a == b != "*" for a, b in zip(text, shown, strict=False)) <= 7


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("household.head_name", "王小明"),
        ("household.head_name", "王明"),
        ("person.name", "王"),
        ("person.identity_number", "11010519491231002X"),
        ("person.birth_date", "1949-12-31"),
        ("person.phone", "13800001234"),
        ("person.health", "健康"),
        ("household.customer_number", "0604012345678"),
    ],
)
def test_an_import_refuses_every_masked_value(name: str, text: str) -> None:
    catalog = load_catalog()
    entity, _, own = name.partition(".")
    field = catalog.entities[entity].field(own)
    codes = catalog.code_lists[field.codes] if field.codes else None
    column = parse_column(pd.Series([masked(text)], index=[2], dtype=object), field, codes)
    assert column.values.isna().all()
    assert column.problems[2].code == "value_masked"
