"""Columns of longitude and latitude."""

from __future__ import annotations

import struct

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.importer.positions import PositionColumns, Positions, read_positions

GUIZHOU = (103.6, 24.6, 109.6, 29.2)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def read(x: str, y: str, bounds: tuple[float, float, float, float] | None = GUIZHOU) -> Positions:
    return read_positions(pd.Series([x], index=[7]), pd.Series([y], index=[7]), bounds)


def point(found: Positions) -> tuple[float, ...] | None:
    wkb = found.wkb.loc[7]
    return struct.unpack("<BI2d", wkb)[2:] if wkb is not None else None


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (["名称", "经度", "纬度"], (1, 2)),
        (["纬度(°)", "名称", "经度(°)"], (2, 0)),
        (["經度", "緯度"], (0, 1)),
        (["Longitude", "Latitude"], (0, 1)),
        (["lon", "lat"], (0, 1)),
        (["X", "Y"], (0, 1)),
        (["X坐标", "Y坐标"], (0, 1)),
        (["东经", "北纬"], (0, 1)),
        (["经度", "名称"], None),
        (["经度", "lat"], None),
        ([], None),
    ],
)
def test_columns(catalog: Catalog, names: list[str], columns: tuple[int, int] | None) -> None:
    found = PositionColumns.of(catalog.entities["village"], names)
    assert (found.positions if found else None) == columns
    assert PositionColumns.of(catalog.entities["fund"], names) is None


def test_columns_that_fill_fields_are_left_alone(catalog: Catalog) -> None:
    assert PositionColumns.of(catalog.entities["village"], ["经度", "纬度"], taken=[0]) is None


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        ("106.5", "26.5", (106.5, 26.5)),
        (" 106.5° ", "２６．５", (106.5, 26.5)),
        ("E106.5", "26.5N", (106.5, 26.5)),
        ("东经106.5", "北纬26.5度".removesuffix("度"), (106.5, 26.5)),
        ("", "", None),
        ("-", "/", None),
    ],
)
def test_read(x: str, y: str, expected: tuple[float, float] | None) -> None:
    found = read(x, y)
    assert (point(found), found.problems) == (expected, {})


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("26.5", "106.5"),  # swapped
        ("116.4", "39.9"),  # elsewhere
        ("106.5", ""),
        ("", "26.5"),
        ("0", "0"),
        ("贵阳", "26.5"),
        ("=A1", "26.5"),
        ("106.5", "1e999"),
        ("10650000", "2650000"),
    ],
)
def test_wrong(x: str, y: str) -> None:
    found = read(x, y)
    assert point(found) is None
    assert found.problems[7].code == "position_wrong"


def test_without_bounds_all_degrees_will_do() -> None:
    assert point(read("-70", "-33", None)) == (-70, -33)
    assert read("181", "0", None).problems


@given(st.floats(-180, 180), st.floats(-90, 90))
def test_any_position_is_read_to_the_last_digit(x: float, y: float) -> None:
    assert point(read(repr(x), repr(y), None)) == (x, y)
