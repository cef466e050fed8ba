"""Points in polygons, against a slow scalar reference."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.analysis.polygons import contains, rings_from_coordinates

SQUARE = np.array([(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)], dtype=float)
HOLE = np.array([(1, 1), (1, 3), (3, 3), (3, 1), (1, 1)], dtype=float)
ISLAND = np.array([(1.5, 1.5), (2.5, 1.5), (2.5, 2.5), (1.5, 2.5)], dtype=float)
FAR = SQUARE + 10


def slow(rings: list[np.ndarray], x: float, y: float) -> bool:
    crossings = 0
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, np.roll(ring, -1, axis=0), strict=True):
            if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
                crossings += 1
    return crossings % 2 == 1


def test_holes_islands_and_parts() -> None:
    rings = [SQUARE, HOLE, ISLAND, FAR]
    x, y = np.array([0.5, 1.2, 2.0, 11.0, 5.0, -1.0]), np.array([0.5, 1.2, 2.0, 11.0, 5.0, 2.0])
    assert contains(rings, x, y).tolist() == [True, False, True, True, False, False]


def test_orientation_and_closing_do_not_matter() -> None:
    for ring in (SQUARE, SQUARE[::-1], SQUARE[:-1]):
        assert contains([ring], [2.0, 5.0], [2.0, 2.0]).tolist() == [True, False]


def test_a_point_on_a_shared_edge_is_in_exactly_one() -> None:
    left = np.array([(0, 0), (2.1, 0.3), (1.9, 3.7), (0, 4)])
    right = np.array([(1.9, 3.7), (2.1, 0.3), (4, 0), (4, 4)])
    share = np.linspace(0, 1, 101)
    x, y = 2.1 - 0.2 * share, 0.3 + 3.4 * share
    middle = slice(1, -1)
    assert (contains([left], x, y) ^ contains([right], x, y))[middle].all()


@given(st.integers(0, 10_000), st.integers(3, 40))
def test_against_the_slow_way(seed: int, corners: int) -> None:
    rng = np.random.default_rng(seed)
    ring = rng.uniform(-1, 1, (corners, 2))
    x, y = rng.uniform(-1.2, 1.2, (2, 30))
    assert contains([ring], x, y).tolist() == [slow([ring], a, b) for a, b in zip(x, y, strict=True)]


def test_many_points_go_through_in_blocks() -> None:
    angle = np.linspace(0, 2 * np.pi, 5_001)
    circle = np.column_stack([np.cos(angle), np.sin(angle)])
    x, y = np.random.default_rng(0).uniform(-1, 1, (2, 1_000))
    expected = np.hypot(x, y) < 1
    assert (contains([circle], x, y) == expected).mean() > 0.999


def test_nothing_in_nothing_and_shapes() -> None:
    assert contains([], [1.0], [1.0]).tolist() == [False]
    assert contains([SQUARE], np.empty((0,)), np.empty((0,))).shape == (0,)
    assert contains([SQUARE], np.full((2, 3), 2.0), np.full((2, 3), 2.0)).all()
    assert bool(contains([SQUARE], 2.0, 2.0)) is True


def test_rings_of_geojson_lose_their_heights() -> None:
    rings = rings_from_coordinates([[[[0, 0, 9], [1, 0, 9], [1, 1, 9], [0, 0, 9]]]])
    assert rings[0].shape == (4, 2)
