"""Datum conversion against an inverse of the test's own, against published points, and by its properties."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.importer import datum as module
from poverty_map_plugin.importer.datum import (
    Datum,
    bd09_from_gcj02,
    from_cgcs2000,
    gcj02_from_bd09,
    gcj02_from_wgs84,
    to_cgcs2000,
    wgs84_from_gcj02,
)

LON = st.floats(73.0, 136.0)
LAT = st.floats(3.0, 54.0)


def slow_gcj02(lon: float, lat: float) -> tuple[float, float]:
    """The published formula, written out once more with scalars only."""
    x, y, pi = lon - 105.0, lat - 35.0, math.pi
    d_lat = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x))
    d_lat += (20 * math.sin(6 * x * pi) + 20 * math.sin(2 * x * pi)) * 2 / 3
    d_lat += (20 * math.sin(y * pi) + 40 * math.sin(y / 3 * pi)) * 2 / 3
    d_lat += (160 * math.sin(y / 12 * pi) + 320 * math.sin(y * pi / 30)) * 2 / 3
    d_lon = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x))
    d_lon += (20 * math.sin(6 * x * pi) + 20 * math.sin(2 * x * pi)) * 2 / 3
    d_lon += (20 * math.sin(x * pi) + 40 * math.sin(x / 3 * pi)) * 2 / 3
    d_lon += (150 * math.sin(x / 12 * pi) + 300 * math.sin(x / 30 * pi)) * 2 / 3
    a, ee = 6378245.0, 0.00669342162296594323
    phi = lat / 180 * pi
    magic = 1 - ee * math.sin(phi) ** 2
    d_lat = d_lat * 180 / (a * (1 - ee) / (magic * math.sqrt(magic)) * pi)
    d_lon = d_lon * 180 / (a / math.sqrt(magic) * math.cos(phi) * pi)
    return lon + d_lon, lat + d_lat


def bisected_wgs84(lon: float, lat: float) -> tuple[float, float]:
    """The inverse by bisection of one coordinate after the other until neither moves: slow, and unlike the code's."""
    x, y = lon, lat
    for _ in range(30):
        low, high = lon - 0.02, lon + 0.02
        for _ in range(60):
            x = (low + high) / 2
            low, high = (x, high) if slow_gcj02(x, y)[0] < lon else (low, x)
        low, high = lat - 0.02, lat + 0.02
        for _ in range(60):
            y = (low + high) / 2
            low, high = (y, high) if slow_gcj02(x, y)[1] < lat else (low, y)
    return x, y


def test_inverse_equals_bisection() -> None:
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(74, 135, 40), rng.uniform(4, 53, 40)
    # At 105 E the slope of the formula's square root is infinite.
    lon[:3] = 105.0, 105.0 + 1e-9, 104.9954
    x, y = wgs84_from_gcj02(lon, lat)
    expected = np.array([bisected_wgs84(a, b) for a, b in zip(lon, lat, strict=True)])
    assert np.abs(x - expected[:, 0]).max() < 1e-10
    assert np.abs(y - expected[:, 1]).max() < 1e-10


# WGS 84 -> GCJ-02 of Shanghai, Shenzhen and Beijing as the tests of googollee/eviltransform table them, and of a point
# of Tian'anmen as those of wandergis/coordtransform do.
@pytest.mark.parametrize(
    ("wgs", "gcj"),
    [
        ((121.5272106, 31.1774276), (121.531541859215, 31.17530398364597)),
        ((113.912316, 22.543847), (113.9171764808363, 22.540796131694766)),
        ((116.377817, 39.911954), (116.38404722455657, 39.91334545536069)),
        ((116.404, 39.915), (116.41024449916938, 39.91640428150164)),
    ],
)
def test_published_points(wgs: tuple[float, float], gcj: tuple[float, float]) -> None:
    x, y = gcj02_from_wgs84(*wgs)
    assert (float(x), float(y)) == pytest.approx(gcj, abs=1e-9, rel=0)


def test_published_baidu_point() -> None:
    # Of the tests of wandergis/coordtransform: GCJ-02 116.404, 39.915.
    x, y = bd09_from_gcj02(116.404, 39.915)
    assert (float(x), float(y)) == pytest.approx((116.41036949371029, 39.92133699351021), abs=1e-9, rel=0)


@given(LON, LAT)
def test_round_trips(lon: float, lat: float) -> None:
    for there, back in ((gcj02_from_wgs84, wgs84_from_gcj02), (bd09_from_gcj02, gcj02_from_bd09)):
        x, y = back(*there(lon, lat))
        assert abs(float(x) - lon) < 1e-10
        assert abs(float(y) - lat) < 1e-10


@given(LON, LAT, st.sampled_from(list(Datum)))
def test_every_datum_returns(lon: float, lat: float, datum: Datum) -> None:
    x, y = to_cgcs2000(*from_cgcs2000(lon, lat, datum), datum)
    assert abs(float(x) - lon) < 1e-10
    assert abs(float(y) - lat) < 1e-10


@given(LON, LAT, st.floats(1e-5, 0.5))
def test_order_is_kept(lon: float, lat: float, step: float) -> None:
    for convert in (gcj02_from_wgs84, wgs84_from_gcj02, bd09_from_gcj02, gcj02_from_bd09):
        x, _ = convert([lon, lon + step], [lat, lat])
        _, y = convert([lon, lon], [lat, lat + step])
        assert x[0] < x[1]
        assert y[0] < y[1]


@pytest.mark.parametrize("convert", [gcj02_from_wgs84, wgs84_from_gcj02, bd09_from_gcj02, gcj02_from_bd09])
@pytest.mark.parametrize("point", [(2.35, 48.86), (151.2, -33.9), (-100.0, 40.0), (72.0, 30.0), (100.0, 0.5)])
def test_outside_china_nothing_moves(convert, point) -> None:  # type: ignore[no-untyped-def]
    x, y = convert(*point)
    assert (float(x), float(y)) == point


@given(LON, LAT)
def test_offset_is_of_the_known_size(lon: float, lat: float) -> None:
    x, y = gcj02_from_wgs84(lon, lat)
    metres = math.hypot((float(x) - lon) * 111_320 * math.cos(math.radians(lat)), (float(y) - lat) * 110_574)
    assert metres < 1_500


def test_cgcs2000_and_wgs84_are_equal_and_copied() -> None:
    lon, lat = np.array([106.7]), np.array([26.6])
    for datum in (Datum.CGCS2000, Datum.WGS84):
        x, y = to_cgcs2000(lon, lat, datum)
        assert (x[0], y[0]) == (106.7, 26.6)
        assert x is not lon
    x[0] = 0.0
    assert lon[0] == 106.7


def test_result_depends_on_the_point_alone() -> None:
    rng = np.random.default_rng(2)
    points = rng.uniform((97, 24), (110, 30), (501, 2))
    whole = np.column_stack(wgs84_from_gcj02(points[:, 0], points[:, 1]))
    backwards = np.column_stack(wgs84_from_gcj02(points[::-1, 0], points[::-1, 1]))[::-1]
    part = np.column_stack(wgs84_from_gcj02(points[7:20, 0], points[7:20, 1]))
    assert np.array_equal(whole, backwards)
    assert np.array_equal(whole[7:20], part)


def test_empty_and_shapes() -> None:
    x, y = to_cgcs2000(np.empty((0,)), np.empty((0,)), Datum.BD09)
    assert x.shape == y.shape == (0,)
    x, _ = to_cgcs2000(np.full((2, 3), 106.0), np.full((2, 3), 26.0), Datum.GCJ02)
    assert x.shape == (2, 3)


def test_values_are_what_parameters_write() -> None:
    assert [str(item) for item in Datum] == ["EPSG:4490", "EPSG:4326", "GCJ-02", "BD-09"]
    assert module.Datum("GCJ-02") is Datum.GCJ02
