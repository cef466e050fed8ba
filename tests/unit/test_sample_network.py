"""Trees: all points reached, no circle, roots found."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poverty_map_plugin.services.sample.network import bent, branches, edges_between, forest, spanning_tree
from poverty_map_plugin.services.sample.streams import stream


def walk(before: np.ndarray, point: int) -> list[int]:
    path = [point]
    while before[path[-1]] >= 0:
        path.append(int(before[path[-1]]))
        assert len(path) <= len(before)
    return path


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 120), roots=st.integers(1, 6), seed=st.integers(0, 10_000))
def test_every_point_is_reached_from_a_root(count: int, roots: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    points = np.round(rng.uniform(0, 30, size=(count, 2)))  # rounded: some points fall on one another
    starts = np.unique(rng.integers(count, size=roots))
    before = forest(points, starts)
    root, first = branches(before)
    for point in range(count):
        path = walk(before, point)
        assert path[-1] in starts
        assert root[point] == path[-1]
        assert first[point] == (path[-2] if len(path) > 1 else -1)


def test_a_minimum_spanning_tree_of_a_line_of_points() -> None:
    points = np.array([[0, 0], [3, 0], [1, 0], [2, 0]], dtype=float)
    assert spanning_tree(points).tolist() == [[0, 2], [1, 3], [2, 3]]
    assert len(spanning_tree(np.random.default_rng(1).random((50, 2)))) == 49
    assert len(edges_between(points[:1])) == 0


def test_borders_are_crossed_only_when_the_way_round_is_much_longer() -> None:
    points = np.array([[0, 0], [10, 0], [6, 0], [4.5, 1], [2, -1]], dtype=float)
    groups = np.array([0, 1, 0, 0, 0])
    assert walk(forest(points, np.array([0, 1]), groups, 5.0), 2)[-1] == 0
    assert walk(forest(points, np.array([0, 1]), groups, 1.0), 2)[-1] == 1


def test_lines_bend_but_keep_their_ends() -> None:
    start, end = np.zeros((40, 2)), np.tile([10.0, 0.0], (40, 1))
    lines = bent(start, end, stream(1, "bent"), points=4, bend=0.06)
    assert lines.shape == (40, 6, 2)
    assert np.array_equal(lines[:, 0], start)
    assert np.array_equal(lines[:, -1], end)
    assert np.abs(lines[:, 1:-1, 1]).max(axis=1).min() > 0.01
    assert np.abs(lines[:, :, 1]).max() < 4


def test_a_forest_without_a_root_is_refused() -> None:
    with pytest.raises(ValueError, match="root"):
        forest(np.zeros((2, 2)), np.empty(0, dtype=np.int64))
