"""What stands out in a place."""

from __future__ import annotations

import math

import pytest

from poverty_map_plugin.catalog.labels import Label
from poverty_map_plugin.services.card_standing import standing_out
from poverty_map_plugin.services.place_card import CardFigure

PERCENT, KVA = Label("%", "%", "%"), Label("kVA", "kVA", "kVA")


def figure(
    name: str, value: float | None, province: float | None, worse: str | None = "up", unit: Label = PERCENT
) -> CardFigure:
    label = Label(name, name, name)
    return CardFigure(name, "people", label, unit, 1, value, None, province, worse)


def test_what_is_as_elsewhere_does_not_stand_out() -> None:
    assert standing_out([figure("incidence", 20, 18), figure("unknown", None, 18), figure("alone", 20, None)]) == ()


def test_the_worst_comes_first_then_what_is_better() -> None:
    found = standing_out(
        [
            figure("better", 5, 20),
            figure("worse", 30, 20),
            figure("worst", 60, 20),
            figure("neither", 60, 20, None),
            figure("capacity", 1, 2, "down", KVA),
        ]
    )
    assert [(out.figure.indicator, out.is_worse) for out in found] == [
        ("worst", True),
        ("capacity", True),
        ("worse", True),
        ("neither", None),
    ]
    assert found[0].factor == pytest.approx(3)


def test_shares_near_the_whole_differ_by_what_is_missing() -> None:
    (found,) = standing_out([figure("reliability", 99.2, 98.0, "down")])
    assert found.factor == pytest.approx(2.5)
    assert found.is_worse is False
    assert standing_out([figure("sums over the whole", 104.0, 98.0, "down")]) == ()


def test_against_nought_the_factor_is_infinite() -> None:
    (found,) = standing_out([figure("overloaded", 5, 0)])
    assert found.factor == math.inf
