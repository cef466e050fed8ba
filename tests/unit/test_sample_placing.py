"""Placing: inside the county, away from its border, no two on one spot."""

from __future__ import annotations

import numpy as np
import pytest

from poverty_map_plugin.analysis.polygons import contains
from poverty_map_plugin.services.sample.placing import MARGIN_KM, Area, place_county
from poverty_map_plugin.services.sample.streams import stream

# A county like a C with an island and a hole, kilometres.
RINGS = [
    np.array([(0, 0), (40, 0), (40, 8), (9, 8), (9, 30), (40, 30), (40, 40), (0, 40)], dtype=float),
    np.array([(50, 0), (60, 0), (60, 10), (50, 10)], dtype=float),
    np.array([(2, 32), (8, 32), (8, 38), (2, 38)], dtype=float),
]


def place(seed: int = 1, known: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    villages = [5, 3, 0, 12, 20, 9]
    known = np.full((6, 2), np.nan) if known is None else known
    return place_county(Area(RINGS), villages, [False, True, True, False, False, False], known, stream(seed, "placing"))


def test_towns_and_villages_are_inside_and_away_from_the_border() -> None:
    for points in place():
        assert contains(RINGS, points[:, 0], points[:, 1]).all()
        for ring in RINGS:
            assert distance(points, ring).min() >= MARGIN_KM - 1e-9


def test_no_two_share_a_spot_and_all_are_there() -> None:
    towns, villages = place()
    assert towns.shape == (6, 2)
    assert villages.shape == (49, 2)
    assert len(np.unique(villages, axis=0)) == 49


def test_villages_lie_nearer_to_their_own_town_than_to_most_others() -> None:
    towns, villages = place()
    town = np.repeat(np.arange(6), [5, 3, 0, 12, 20, 9])
    distances = np.hypot(*(villages[:, None, :] - towns[None, :, :]).transpose(2, 0, 1))
    assert np.mean(distances.argmin(axis=1) == town) > 0.9


def test_known_towns_stay_where_they_are() -> None:
    known = np.full((6, 2), np.nan)
    known[3] = (4.0, 20.0)
    assert place(known=known)[0][3].tolist() == [4.0, 20.0]


def test_same_seed_same_places_other_seed_others() -> None:
    assert np.array_equal(place(7)[1], place(7)[1])
    assert not np.array_equal(place(7)[1], place(8)[1])


def test_a_sliver_narrower_than_the_margin_still_takes_its_villages() -> None:
    sliver = [np.array([(0, 0), (30, 0), (30, 0.1), (0, 0.1)], dtype=float)]
    villages = place_county(Area(sliver), [8], [False], np.full((1, 2), np.nan), stream(1, "sliver"))[1]
    assert contains(sliver, villages[:, 0], villages[:, 1]).all()


def test_clearance_never_promises_more_than_the_border_leaves() -> None:
    points = stream(3, "clearance").uniform(-5, 65, size=(400, 2))
    clearance = Area(RINGS).clearance(points)
    truth = np.min([distance(points, ring) for ring in RINGS], axis=0)
    assert np.all(clearance <= truth + 1e-9)
    assert clearance[~contains(RINGS, points[:, 0], points[:, 1])].max() == 0
    assert clearance == pytest.approx(np.where(clearance > 0, truth, 0), abs=0.06)


def distance(points: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Distance to a closed ring, edge by edge."""
    best = np.full(len(points), np.inf)
    for start, end in zip(ring, np.roll(ring, -1, axis=0), strict=True):
        along = end - start
        share = np.clip((points - start) @ along / (along @ along), 0, 1)
        best = np.minimum(best, np.hypot(*(points - start - share[:, None] * along).T))
    return best
