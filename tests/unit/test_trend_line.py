"""The line of a figure's last months."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.cartography.trend_line import trend_line


def points(drawing: str) -> list[tuple[str, float, float]]:
    found = re.search(r' d="([^"]*)"', drawing)
    assert found is not None
    return [(sign, float(x), float(y)) for sign, x, y in re.findall(r"([ML])([\d.]+) ([\d.]+)", found.group(1))]


def test_the_lowest_is_at_the_foot_and_the_highest_at_the_top() -> None:
    (_, x1, first), (_, x2, lowest), (_, x3, highest) = points(trend_line([2.0, 1.0, 3.0]))
    assert x1 < x2 < x3
    assert x2 - x1 == pytest.approx(x3 - x2)
    assert highest < first < lowest  # SVG counts from the top
    assert first == pytest.approx((lowest + highest) / 2)


def test_what_is_not_known_leaves_a_gap() -> None:
    assert [sign for sign, _, _ in points(trend_line([1.0, None, 2.0, 3.0]))] == ["M", "M", "L"]


def test_the_dot_is_at_the_last_that_is_known() -> None:
    drawing = trend_line([1.0, 5.0, None])
    _, x, y = points(drawing)[-1]
    assert f'cx="{x:.1f}" cy="{y:.1f}"' in drawing


@pytest.mark.parametrize("values", [[], [1.0], [None, None], [None, 4.0, None]])
def test_one_value_says_nothing_of_a_change(values: list[float | None]) -> None:
    assert trend_line(values) == ""


def test_what_stays_the_same_is_a_line_in_the_middle() -> None:
    heights = {y for _, _, y in points(trend_line([7.0, 7.0, 7.0]))}
    assert heights == {15.0}


@given(st.lists(st.none() | st.floats(-1e12, 1e12), max_size=24))
def test_nothing_is_drawn_off_the_picture(values: list[float | None]) -> None:
    drawing = trend_line(values)
    for _, x, y in points(drawing) if drawing else ():
        assert 5 <= x <= 235
        assert 5 <= y <= 25
