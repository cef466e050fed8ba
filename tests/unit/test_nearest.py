"""Nearest lines: the same answers as trying every segment, in metres of the ellipsoid."""

from __future__ import annotations

import numpy as np
import pytest

from poverty_map_plugin.analysis.nearest import PIECE_M, cut, distances, nearest


def walks(seed: int, count: int, step: float) -> list[list[np.ndarray]]:
    chance = np.random.default_rng(seed)
    return [
        [
            np.array([104, 24.6])
            + chance.random(2) * [5, 4]
            + chance.normal(0, step, (chance.integers(1, 9), 2)).cumsum(0)
        ]
        for _ in range(count)
    ]


def plain_distance(point: np.ndarray, lines: list[list[np.ndarray]]) -> np.ndarray:
    """By sampling each segment finely, with metres per degree at the latitude half way."""

    def metres(some: np.ndarray) -> np.ndarray:
        middle = np.radians((some[:, 1] + point[1]) / 2)
        squared = (2 - 1 / 298.257222101) / 298.257222101
        w = 1 - squared * np.sin(middle) ** 2
        east = 6378137 / np.sqrt(w) * np.cos(middle) * np.radians(some[:, 0] - point[0])
        north = 6378137 * (1 - squared) / w**1.5 * np.radians(some[:, 1] - point[1])
        return np.hypot(east, north)

    found = []
    for parts in lines:
        samples = [
            a + (b - a) * np.linspace(0, 1, 2001)[:, None]
            for part in parts
            for a, b in zip(part[:-1] if len(part) > 1 else part, part[1:] if len(part) > 1 else part, strict=True)
        ]
        found.append(metres(np.concatenate(samples)).min())
    return np.array(found)


@pytest.mark.parametrize("step", [0.005, 0.05, 0.6])
def test_agrees_with_trying_every_segment(step: float) -> None:
    lines = walks(1, 40, step)
    points = np.array([104, 24.6]) + np.random.default_rng(2).random((60, 2)) * [5, 4]
    line, distance = nearest(points, cut(lines))
    for point, number, metres in zip(points, line, distance, strict=True):
        every = plain_distance(point, lines)
        assert metres == pytest.approx(every.min(), rel=1e-4, abs=2.0)
        assert every[number] == pytest.approx(every.min(), rel=1e-4, abs=2.0)


def test_a_point_on_a_long_segment_is_at_no_distance() -> None:
    lines = [[np.array([[104.0, 25.0], [108.0, 29.0]])]]
    pieces = cut(lines)
    assert np.linalg.norm(pieces.run, axis=1).max() <= PIECE_M * 1.01
    _, distance = nearest(np.array([[106.0, 27.0], [105.123, 26.123]]), pieces)
    assert distance.max() < 0.01


def test_one_point_against_all_is_the_same_answer() -> None:
    lines = walks(3, 30, 0.05)
    pieces = cut(lines)
    points = np.array([[106.3, 26.2], [105.0, 28.0]])
    line, distance = nearest(points, pieces)
    for point, number, metres in zip(points, line, distance, strict=True):
        every = distances((point[0], point[1]), pieces)
        assert every.min() == pytest.approx(metres)
        assert pieces.line[every.argmin()] == number


def test_a_degree_of_latitude_and_of_longitude_has_its_length() -> None:
    # N cos(lat) and M of the ellipsoid, times a hundredth of a degree, at 27 degrees north.
    lines = [[np.array([[106.0, 27.0]])]]
    _, distance = nearest(np.array([[106.01, 27.0], [106.0, 27.01]]), cut(lines))
    assert distance == pytest.approx([992.549, 1108.036], abs=0.005)


def test_without_lines_nothing_is_near() -> None:
    line, distance = nearest(np.array([[106.0, 27.0]]), cut([[], [np.empty((0, 2))]]))
    assert (line[0], distance[0]) == (-1, np.inf)
    assert len(nearest(np.empty((0, 2)), cut(walks(1, 2, 0.1)))[0]) == 0


def test_a_long_piece_beats_many_short_ones_whose_middles_are_nearer() -> None:
    # About 200 m to the short ones all around, 100 m to the long one, whose middle is 250 m away.
    degree = 1 / 111_000
    turn = np.linspace(0, 2 * np.pi, 40)
    short = [[np.array([[106.0, 0.0]]) + np.array([[np.cos(a), np.sin(a)]]) * 200 * degree] for a in turn]
    long = [np.array([[-10.0, 100.0], [470.0, 100.0]]) * degree + [106.0, 0.0]]
    line, distance = nearest(np.array([[106.0, 0.0]]), cut([*short, long]))
    assert line[0] == len(short)
    assert distance[0] == pytest.approx(100, rel=0.01)
