"""Apportionment: exact sums, fair parts, caps held."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from poverty_map_plugin.services.sample.apportion import apportion, apportion_groups

weights = st.lists(st.floats(0, 1e6, allow_subnormal=False), min_size=1, max_size=60).filter(lambda w: sum(w) > 1e-9)


@given(total=st.integers(0, 2_000_000_000), weights=weights)
def test_parts_add_up_and_stay_within_one_of_their_quota(total: int, weights: list[float]) -> None:
    parts = apportion(total, weights)
    quota = total * np.asarray(weights) / np.sum(weights)
    assert parts.sum() == total
    assert np.all(np.abs(parts - quota) < 1 + 1e-6)
    assert np.all(parts[np.asarray(weights) == 0] == 0)


@given(data=st.data(), weights=weights)
def test_caps_are_held_and_the_sum_is_exact(data: st.DataObject, weights: list[float]) -> None:
    caps = data.draw(st.lists(st.integers(0, 1000), min_size=len(weights), max_size=len(weights)))
    total = data.draw(st.integers(0, sum(caps)))
    parts = apportion(total, weights, caps)
    assert parts.sum() == total
    assert np.all((parts >= 0) & (parts <= caps))


@given(
    groups=st.lists(st.integers(0, 4), min_size=5, max_size=80),
    totals=st.lists(st.integers(0, 100_000), min_size=5, max_size=5),
    seed=st.integers(0, 2**32 - 1),
)
def test_each_group_adds_up(groups: list[int], totals: list[int], seed: int) -> None:
    groups = [*groups, 0, 1, 2, 3, 4]
    parts = apportion_groups(totals, groups, np.random.default_rng(seed).random(len(groups)) + 1e-6)
    assert np.bincount(groups, weights=parts, minlength=5).astype(int).tolist() == totals


def test_largest_remainders_win_and_ties_go_to_the_first() -> None:
    assert apportion(10, [1, 1, 1]).tolist() == [4, 3, 3]
    assert apportion(10, [3.4, 3.5, 3.1]).tolist() == [3, 4, 3]
    assert apportion(9, [100, 1, 1], [5, 9, 9]).tolist() == [5, 2, 2]


@pytest.mark.parametrize(
    ("total", "weights", "caps"),
    [(1, [0.0, 0.0], None), (1, [-1.0, 2.0], None), (5, [1.0, 1.0], [2, 2]), (-1, [1.0], None)],
)
def test_what_cannot_be_split_is_refused(total: int, weights: list[float], caps: list[int] | None) -> None:
    with pytest.raises(ValueError, match="weights|caps|negative"):
        apportion(total, weights, caps)
