"""Sums at all levels against a plain loop on random figures; what an edit changes against counting anew."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest

from poverty_map_plugin.analysis.rollup import RollUp, own_figures
from poverty_map_plugin.analysis.service_areas import BureauAreas
from poverty_map_plugin.domain.levels import ADMIN_LEVELS, Level

LEVELS = (*ADMIN_LEVELS, Level.BUREAU)


def random_places(chance: random.Random) -> list[str]:
    """Codes of all levels, villages most of all."""
    codes = {"52"}
    for prefecture in range(1, 4):
        for county in range(1, 4):
            for township in range(100, 103):
                code = f"52{prefecture:02d}{county:02d}{township}"
                codes |= {code[:4], code[:6], code}
                codes |= {f"{code}{village}" for village in range(200, 200 + chance.randrange(5))}
    return sorted(codes)


def random_bureaus(chance: random.Random, places: list[str]) -> BureauAreas:
    counties = [code for code in places if len(code) == 6]
    townships = [code for code in places if len(code) == 9]
    parents: dict[str, str | None] = {"P": None, "P1": "P", "P2": "P"}
    areas = []
    for number, county in enumerate(counties):
        parents[f"C{number}"] = chance.choice(["P1", "P2"])
        if chance.random() < 0.9:
            areas.append((f"C{number}", county))
    areas += [(f"C{chance.randrange(len(counties))}", code) for code in chance.sample(townships, 4)]
    return BureauAreas(parents, areas, townships)


def random_figures(chance: random.Random, codes: list[str]) -> pd.DataFrame:
    rows = {
        code: [chance.choice([math.nan, chance.randrange(1000)]), float(chance.randrange(-5, 6))]
        for code in codes
        if chance.random() < 0.7
    }
    frame = pd.DataFrame.from_dict(rows, orient="index", columns=["a", "b"], dtype=float)
    return frame.sample(frac=1, random_state=chance.randrange(1000))


def brute_force(own: pd.DataFrame, bureaus: BureauAreas, level: Level) -> dict[str, list[float]]:
    """Every record goes to its place, one after the other."""
    found: dict[str, list[list[float]]] = {}
    for code, values in zip(own.index, own.to_numpy(), strict=True):
        if level is Level.BUREAU:
            owner = bureaus.owner(code)
            targets = bureaus.ancestors(owner) if owner else ()
        else:
            targets = (code[: level.digits],) if code.isdigit() and len(code) >= level.digits else ()
        for target in targets:
            found.setdefault(target, []).append(list(values))
    return {
        code: [
            math.fsum(v for v in column if not math.isnan(v)) if not all(map(math.isnan, column)) else math.nan
            for column in zip(*rows, strict=True)
        ]
        for code, rows in found.items()
    }


@pytest.mark.parametrize("seed", range(6))
def test_sums_are_those_of_a_plain_loop(seed: int) -> None:
    chance = random.Random(seed)
    places = random_places(chance)
    bureaus = random_bureaus(chance, places)
    own = random_figures(chance, [*places, "P1", "C3"])
    sums = RollUp(own, bureaus).levels()
    for level in LEVELS:
        expected = brute_force(own, bureaus, level)
        assert sorted(expected) == sums[level].index.tolist()
        np.testing.assert_allclose(sums[level].to_numpy(), np.array([expected[c] for c in sums[level].index]))


@pytest.mark.parametrize("seed", range(6))
def test_children_and_the_places_own_make_the_parent(seed: int) -> None:
    chance = random.Random(seed)
    places = random_places(chance)
    own = random_figures(chance, places)
    sums = RollUp(own, BureauAreas({}, [], [])).levels()
    for above, below in pairwise(ADMIN_LEVELS):
        children = sums[below].set_axis(sums[below].index.str[: above.digits])
        parts = pd.concat([children, own[own.index.isin(sums[above].index)]])
        expected = parts.groupby(level=0).sum(min_count=1).reindex(sums[above].index)
        pd.testing.assert_frame_equal(expected, sums[above], check_names=False)


def test_a_county_figure_is_no_figure_of_its_townships() -> None:
    own = own_figures({"projects": (["520425", "520425104222", "520425"], [1.0, 1.0, 1.0])})
    sums = RollUp(own, BureauAreas({}, [], [])).levels()
    assert sums[Level.COUNTY]["projects"].to_dict() == {"520425": 3.0}
    assert sums[Level.TOWNSHIP]["projects"].to_dict() == {"520425104": 1.0}


def test_nothing_recorded_makes_empty_tables() -> None:
    sums = RollUp(own_figures({"a": ([], []), "b": ([], [])}), BureauAreas({"A": None}, [("A", "52")], [])).levels()
    assert all(table.empty and list(table.columns) == ["a", "b"] for table in sums.values())


def test_records_without_a_place_are_left_out() -> None:
    own = own_figures({"a": ([None, "", "52"], [5.0, 5.0, 1.0])})  # type: ignore[list-item]
    assert own["a"].to_dict() == {"52": 1.0}
