"""Undoing a batch when others have worked on: what they did is named, kept or taken back, and never lost unseen."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poverty_map_plugin.domain.errors import CancelledError, StoreError
from poverty_map_plugin.store.container import add_spatial_functions
from poverty_map_plugin.store.geometry import point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Batch, Change


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GeoPackageStore]:
    path = tmp_path / "w.gpkg"
    with GeoPackageStore.create(path) as made:
        with made.change("office") as change:
            change.insert("village", villages("1", "2", "3"))
        with made.change("maker", Batch("sample", sample=True)) as change:
            change.insert("village", villages("S"))
    with GeoPackageStore.open(path) as opened:
        yield opened


def villages(*codes: str, name: str = "村", x: float | None = 106.0) -> pd.DataFrame:
    shapes = [None if x is None else point_wkb(x, 26.0) for _ in codes]
    return pd.DataFrame({"code": list(codes), "name": name, "township_code": "T", "geom": shapes})


def form_edit(store: GeoPackageStore, statement: str, *values: object) -> None:
    """What a form of QGIS does: another connection, no Change."""
    with closing(sqlite3.connect(store.location)) as connection:
        add_spatial_functions(connection)
        connection.execute(statement, values)
        connection.commit()


def records(store: GeoPackageStore, *tables: str) -> list[tuple[Any, ...]]:
    """All of all records, fid and shape, too, without what tells when and by whom they were written."""
    found = []
    for table in tables or ("village", "village_statistics"):
        rows = store.read(table, order=["uuid"]).drop(columns=["updated_at", "updated_by"])
        found += [(table, *(None if pd.isna(v) else v for v in row)) for row in rows.itertuples(index=False, name=None)]
    return found


def whole(store: GeoPackageStore) -> None:
    """The spatial index is that of the records, all triggers are there, nothing is left of the change."""
    with closing(sqlite3.connect(store.location)) as connection:
        shaped = connection.execute("SELECT fid FROM village WHERE geom IS NOT NULL ORDER BY fid").fetchall()
        assert connection.execute("SELECT id FROM rtree_village_geom ORDER BY id").fetchall() == shaped
        triggers = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'village'"
        assert connection.execute(triggers).fetchone() == (10,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert set(store.properties()) == {"schema_version"}


def import_some(store: GeoPackageStore) -> str:
    """Adds 4 and 5, renames and moves 1, removes 3 and S."""
    with store.change("clerk", Batch("a.xlsx", entity="village", mode="replace")) as change:
        change.insert("village", villages("4", "5"))
        change.update("village", villages("1", name="新村", x=107.0), ("code",))
        change.delete("village", {"code": ["3", "S"]})
    return str(store.batches()["uuid"].iloc[0])


def undo(store: GeoPackageStore, batch: str, keep: tuple[str, ...] = ()) -> tuple[int, int, int, int]:
    with store.change("boss") as change:
        done = change.undo(batch, keep)
    whole(store)
    return done.removed, done.restored, done.returned, len(done.conflicts)


def newest(store: GeoPackageStore) -> str:
    return str(store.batches()["uuid"].iloc[0])


def names(store: GeoPackageStore) -> dict[str, str]:
    return dict(store.read("village", ["code", "name"], order=["code"]).itertuples(index=False, name=None))


def test_undoing_can_be_undone_and_that_again(store: GeoPackageStore) -> None:
    before = records(store)
    batch = import_some(store)
    after = records(store)
    assert undo(store, batch) == (2, 1, 2, 0)
    assert records(store) == before
    undoing = newest(store)
    assert len(store.changed_since(undoing)) == 0
    assert undo(store, undoing) == (2, 1, 2, 0)
    assert records(store) == after
    rows = store.batches().set_index("uuid")
    assert rows.loc[batch, "undone_at"] is None
    assert rows.loc[undoing, "undone_by"] == "boss"
    assert len(store.changed_since(batch)) == 0
    assert undo(store, batch) == (2, 1, 2, 0)
    assert records(store) == before
    with pytest.raises(StoreError, match="batch_undone"):
        undo(store, batch)


def test_who_undid_is_told_by_the_history(store: GeoPackageStore) -> None:
    uuid = str(store.read("village", ["uuid"], {"code": "1"})["uuid"].iloc[0])
    undo(store, import_some(store))
    told = store.history("village", uuid)
    last = told[told["field"] == "name"].iloc[0]
    assert (last["changed_by"], last["old"], last["new"], last["source"]) == ("boss", "新村", "村", "undo of a.xlsx")
    assert set(store.read("village", ["updated_by"], {"code": "1"})["updated_by"]) == {"boss"}


def test_what_came_before_a_batch_and_what_touches_others_is_no_matter(store: GeoPackageStore) -> None:
    form_edit(store, "UPDATE village SET name = '早', updated_by = 'form' WHERE code = '1'")
    batch = import_some(store)
    form_edit(store, "UPDATE village SET name = '旁', updated_by = 'form' WHERE code = '2'")
    assert len(store.changed_since(batch)) == 0
    undo(store, batch)
    assert names(store) == {"1": "早", "2": "旁", "3": "村", "S": "村"}


def test_changed_and_removed_since_are_named(store: GeoPackageStore) -> None:
    batch = import_some(store)
    form_edit(store, "UPDATE village SET name = '手改', updated_by = 'form' WHERE code IN ('1', '4')")
    with store.change("li") as change:
        change.delete("village", {"code": "5"})
    since = store.changed_since(batch).sort_values("key")
    assert since[["entity", "key", "changed_by", "action"]].to_numpy().tolist() == [
        ["village", "1", "form", "update"],
        ["village", "4", "form", "update"],
        ["village", "5", "li", "delete"],
    ]


def test_what_somebody_changed_and_changed_back_is_as_it_was(store: GeoPackageStore) -> None:
    batch = import_some(store)
    form_edit(store, "UPDATE village SET name = '手改', updated_by = 'form' WHERE code = '4'")
    assert len(store.changed_since(batch)) == 1
    form_edit(store, "UPDATE village SET name = '村', updated_by = 'form' WHERE code = '4'")
    assert len(store.changed_since(batch)) == 0


def test_a_later_batch_counts_until_it_is_undone(store: GeoPackageStore) -> None:
    batch = import_some(store)
    with store.change("clerk", Batch("b.xlsx")) as change:
        change.update("village", villages("1", "4", name="再"), ("code",))
    assert sorted(store.changed_since(batch)["key"]) == ["1", "4"]
    undo(store, newest(store))
    assert len(store.changed_since(batch)) == 0


def test_kept_records_stay_as_they_are_now(store: GeoPackageStore) -> None:
    batch = import_some(store)
    form_edit(store, "UPDATE village SET name = '手改', updated_by = 'form' WHERE code IN ('1', '4')")
    with store.change("li") as change:
        change.delete("village", {"code": "5"})
    keep = tuple(store.changed_since(batch)["uuid"])
    assert undo(store, batch, keep) == (0, 0, 2, 0)
    assert names(store) == {"1": "手改", "2": "村", "3": "村", "4": "手改", "S": "村"}
    assert store.read("village", ["updated_by"], {"code": "1"})["updated_by"].tolist() == ["form"]


def test_changed_records_are_taken_back_when_asked(store: GeoPackageStore) -> None:
    before = records(store)
    batch = import_some(store)
    form_edit(store, "UPDATE village SET name = '手改', geom = NULL, updated_by = 'form' WHERE code IN ('1', '4')")
    form_edit(store, "DELETE FROM village WHERE code IN ('1', '5')")
    assert undo(store, batch) == (1, 0, 3, 0)
    assert records(store) == before


def test_a_key_that_another_has_now_is_named_and_stays_with_it(store: GeoPackageStore) -> None:
    batch = import_some(store)
    with store.change("li", Batch("b.xlsx")) as change:
        change.insert("village", villages("3", name="别人"))
    since = store.changed_since(batch)
    assert since[["key", "changed_by", "action"]].to_numpy().tolist() == [["3", "li", "taken"]]
    assert undo(store, batch) == (2, 1, 1, 1)
    assert names(store) == {"1": "村", "2": "村", "3": "别人", "S": "村"}


def test_keys_that_a_batch_passed_on_are_passed_back(store: GeoPackageStore) -> None:
    before = records(store)
    with store.change("clerk", Batch("a.xlsx")) as change:
        for code, new in (("1", "x"), ("2", "1"), ("3", "2"), ("x", "3")):
            uuid = store.read("village", ["uuid"], {"code": code})["uuid"]
            change.update("village", pd.DataFrame({"uuid": uuid, "code": [new]}), ("uuid",))
    assert undo(store, newest(store)) == (0, 3, 0, 0)
    assert records(store) == before


def test_where_one_record_keeps_its_key_those_behind_it_do_too(store: GeoPackageStore) -> None:
    with store.change("clerk", Batch("a.xlsx")) as change:
        for code, new in (("3", "4"), ("2", "3"), ("1", "2")):
            uuid = store.read("village", ["uuid"], {"code": code})["uuid"]
            change.update("village", pd.DataFrame({"uuid": uuid, "code": [new], "name": code}), ("uuid",))
    batch = newest(store)
    # 1 stays 2, so what was 2 cannot leave 3, nor what was 3 leave 4.
    kept = str(store.read("village", ["uuid"], {"name": "1"})["uuid"].iloc[0])
    assert undo(store, batch, (kept,)) == (0, 0, 0, 2)
    assert names(store) == {"2": "1", "3": "2", "4": "3", "S": "村"}


def test_records_of_two_columns_as_key(store: GeoPackageStore) -> None:
    def figures(population: int) -> pd.DataFrame:
        return pd.DataFrame({"village_code": ["1", "1"], "period": ["2015", "2016"], "population": population})

    with store.change("office") as change:
        change.insert("village_statistics", figures(100))
    before = records(store)
    with store.change("clerk", Batch("a.xlsx")) as change:
        change.update("village_statistics", figures(200), ("village_code", "period"))
        change.delete("village_statistics", {"period": "2015"})
        change.insert("village_statistics", figures(5)[:1])
    batch = newest(store)
    form_edit(store, "UPDATE village_statistics SET population = 9, updated_by = 'form' WHERE period = '2015'")
    assert store.changed_since(batch)["key"].tolist() == ["1, 2015"]
    assert undo(store, batch) == (1, 1, 1, 0)
    assert records(store) == before


def test_a_batch_that_removed_and_brought_back_the_same_record(store: GeoPackageStore) -> None:
    before = records(store, "village")
    uuid = store.read("village", ["uuid"], {"code": "S"})["uuid"]
    with store.change("clerk", Batch("a.xlsx")) as change:
        change.delete("village", {"code": "S"})
        change.insert("village", villages("S", name="又").assign(uuid=uuid.iloc[0]))
        change.insert("village", villages("8"))
        change.update("village", villages("8", name="改"), ("code",))
        change.delete("village", {"code": "8"})
    assert undo(store, newest(store)) == (0, 1, 0, 0)
    # It is the same by its uuid; QGIS's own number of it is that of the second.
    assert [row[2:] for row in records(store, "village")] == [row[2:] for row in before]


def test_undoing_inside_a_change_that_also_adds_many(store: GeoPackageStore) -> None:
    batch = import_some(store)
    with store.change("boss", Batch("both")) as change:
        change.insert("village", villages(*(f"M{n}" for n in range(1200))))
        change.undo(batch)
    whole(store)
    assert store.count("village") == 1204


def test_a_failed_undoing_changes_nothing(store: GeoPackageStore) -> None:
    batch = import_some(store)
    after = records(store)

    def fail(change: Change) -> None:
        change.undo(batch)
        raise RuntimeError

    with pytest.raises(RuntimeError), store.change("boss") as change:
        fail(change)
    assert records(store) == after
    whole(store)
    assert undo(store, batch) == (2, 1, 2, 0)


def test_a_long_undoing_can_be_cancelled(store: GeoPackageStore) -> None:
    with store.change("clerk", Batch("many.csv")) as change:
        change.insert("village", villages(*(f"M{n}" for n in range(20_000))))
    after, batch = records(store, "village"), newest(store)
    asked: list[int] = []

    def cancel_in_the_middle() -> bool:
        asked.append(len(asked))
        return len(asked) == 10

    with pytest.raises(CancelledError), store.change("boss") as change:
        change.undo(batch, is_cancelled=cancel_in_the_middle)
    assert len(asked) == 10
    assert records(store, "village") == after
    whole(store)
    assert undo(store, batch) == (20_000, 0, 0, 0)


CODES = st.sampled_from(["1", "2", "3", "4", "5", "S"])
STEP = st.tuples(
    st.sampled_from(["add", "many", "rename", "move", "unplace", "remove", "rekey", "figures"]),
    CODES,
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=6),
    st.one_of(st.none(), st.floats(-180, 180)),
    st.integers(-(2**40), 2**40),
)


def apply(store: GeoPackageStore, change: Change, step: tuple[str, str, str, float | None, int]) -> None:
    kind, code, text, x, number = step
    there = store.read("village", ["uuid"], {"code": code})["uuid"]
    if kind == "figures":
        figures = pd.DataFrame(
            {"village_code": [code], "period": ["2016"], "income_per_head": [x], "population": number}
        )
        if not change.insert_new("village_statistics", figures):
            change.update("village_statistics", figures, ("village_code", "period"))
    elif kind in ("add", "many") and not len(there):
        more = [f"{code}-{n}" for n in range(1100)] if kind == "many" else []
        if not store.count("village", {"code": [code, *more[:1]]}):
            change.insert("village", villages(code, *more, name=text, x=x))
    elif kind == "remove":
        change.delete("village", {"code": code})
    elif len(there):
        changes: dict[str, dict[str, object]] = {
            "rename": {"name": text, "exit_year": number},
            "move": {"geom": None if x is None else point_wkb(x, 1.0)},
            "unplace": {"geom": None},
            "rekey": {"code": "k" + text},
        }
        wanted = changes.get(kind, {"leader_name": text})
        if kind != "rekey" or not store.count("village", {"code": "k" + text}):
            rows = pd.DataFrame([wanted], dtype=object)
            change.update("village", rows.assign(uuid=there.iloc[0]), ("uuid",))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEP, max_size=10), st.lists(STEP, max_size=4))
def test_any_batch_undone_gives_back_what_was_and_redone_what_it_did(
    store: GeoPackageStore, earlier: list[tuple[Any, ...]], steps: list[tuple[Any, ...]]
) -> None:
    copy = Path(store.location).with_name("copy.gpkg")
    shutil.copy(store.location, copy)
    with GeoPackageStore.open(copy) as fresh:
        with fresh.change("office", Batch("earlier")) as change:
            for step in earlier:
                apply(fresh, change, step)
        before = records(fresh)
        with fresh.change("clerk", Batch("any")) as change:
            for step in steps:
                apply(fresh, change, step)
        after, batch = records(fresh), newest(fresh)
        assert undo(fresh, batch)[3] == 0
        assert records(fresh) == before
        assert undo(fresh, newest(fresh))[3] == 0
        assert records(fresh) == after
