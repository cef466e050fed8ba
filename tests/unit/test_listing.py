"""Which records are listed, in what order: conditions, words, orders, and stopping."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from poverty_map_plugin.domain.errors import CancelledError
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.listing import Listing, Order
from poverty_map_plugin.store.sql import AnyOf, ButNot, Holds, KeyOf, OneOf, StartsWith

HOUSEHOLDS = pd.DataFrame(
    {
        "code": ["H1", "H2", "H3", "H4", "H5"],
        "village_code": ["520422100201", "520425100201", "520425104222", "520425104222", "522636100201"],
        "head_name": ["王一", "李_二", "100%三", "Aa\\b", "x'); DROP TABLE household; --"],
        "status": ["not_out", "out", "not_out", "out", "not_out"],
        "income_per_head": [3000.0, None, 1000.0, 2000.0, None],
    }
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GeoPackageStore]:
    with GeoPackageStore.create(tmp_path / "w.gpkg") as store, store.change("test") as change:
        change.set_properties({"province": "52"})
        change.insert("household", HOUSEHOLDS)
        change.insert(
            "person", pd.DataFrame({"code": ["P1", "P2"], "household_code": ["H1", "H3"], "name": ["甲", "乙"]})
        )
    with GeoPackageStore.open(tmp_path / "w.gpkg") as store:
        yield store


def listed(store: GeoPackageStore, *groups: tuple[dict[str, object], ...], **where: object) -> list[int]:
    return list(store.numbers(Listing("household", where, groups)))


def test_numbers_are_eight_bytes_each_in_the_order_of_the_records(store: GeoPackageStore) -> None:
    numbers = store.numbers(Listing("household"))
    assert numbers.dtype == np.int64
    assert list(numbers) == [1, 2, 3, 4, 5]
    assert list(store.numbers(Listing("household"), most=2)) == [1, 2]
    assert store.count_listed(Listing("household", {"status": "out"})) == 2


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order("income_per_head"), [3, 4, 1, 2, 5]),
        (Order("income_per_head", descending=True), [1, 4, 3, 5, 2]),  # unknown last, both ways
        (Order("status", ranks=("out", "not_out")), [2, 4, 1, 3, 5]),
        (Order("status", descending=True, ranks=("out", "not_out")), [5, 3, 1, 4, 2]),
    ],
)
def test_records_without_a_value_come_last(store: GeoPackageStore, order: Order, expected: list[int]) -> None:
    assert list(store.numbers(Listing("household", order=order))) == expected


def test_any_of_some_areas_without_parts_of_them(store: GeoPackageStore) -> None:
    areas = AnyOf([ButNot(StartsWith("520425"), AnyOf([StartsWith("520425104")])), StartsWith("5226")])
    assert listed(store, village_code=areas) == [2, 5]
    assert listed(store, village_code=AnyOf([])) == []
    # More than SQLite takes in one chain, or as values to bind.
    assert listed(store, village_code=AnyOf([StartsWith(f"{n:012}") for n in range(5000)] + ["522636100201"])) == [5]
    assert listed(store, fid=OneOf([*range(100, 300_000), 3, 1])) == [1, 3]


def test_each_word_must_be_in_one_of_the_columns(store: GeoPackageStore) -> None:
    def word(text: str) -> tuple[dict[str, object], ...]:
        return {"head_name": Holds(text)}, {"code": Holds(text)}

    assert listed(store, word("一")) == [1]
    assert listed(store, word("h"), word("三")) == [3]  # in different columns, small letters for capitals
    assert listed(store, word("_")) == [2]
    assert listed(store, word("0%")) == [3]
    assert listed(store, word("\\")) == [4]
    assert listed(store, word("'); DROP TABLE household; --")) == [5]
    assert store.count("household") == 5
    assert listed(store, ()) == []


def test_records_that_name_others(store: GeoPackageStore) -> None:
    where = {"household_code": KeyOf("household", "code", {"village_code": StartsWith("520425")})}
    assert list(store.numbers(Listing("person", where))) == [2]


def test_whoever_asks_may_stop(store: GeoPackageStore) -> None:
    with store.change("test") as change:
        many = pd.DataFrame({"code": [f"M{n}" for n in range(20_000)], "status": "out"})
        change.insert("household", many.assign(village_code="520425104222", head_name="赵"))
    with pytest.raises(CancelledError):
        store.numbers(Listing("household", {"head_name": Holds("x")}), is_cancelled=lambda: True)
    with pytest.raises(CancelledError):
        store.count_listed(Listing("household", {"head_name": Holds("x")}), is_cancelled=lambda: True)
    # Only that question is stopped.
    assert store.count("household") == 20_005
