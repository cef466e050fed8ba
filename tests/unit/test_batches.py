"""Imports are recorded, told of by records, and taken back as a whole."""

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

from poverty_map_plugin.domain.errors import StoreError
from poverty_map_plugin.store.container import add_spatial_functions
from poverty_map_plugin.store.geometry import point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Batch


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GeoPackageStore]:
    path = tmp_path / "w.gpkg"
    with GeoPackageStore.create(path) as made, made.change("office") as change:
        change.insert("village", villages("1", "2", "3"))
    with GeoPackageStore.open(path) as opened:
        yield opened


def villages(*codes: str, name: str = "村", x: float = 106.0) -> pd.DataFrame:
    shapes = [point_wkb(x, 26.0) for _ in codes]
    return pd.DataFrame({"code": list(codes), "name": name, "township_code": "T", "geom": shapes})


def form_edit(store: GeoPackageStore, statement: str, *values: object) -> None:
    """What a form of QGIS does: another connection, no Change."""
    with closing(sqlite3.connect(store.location)) as connection:
        add_spatial_functions(connection)
        connection.execute(statement, values)
        connection.commit()


def records(store: GeoPackageStore, table: str = "village") -> list[tuple[Any, ...]]:
    """All records without what tells when and by whom they were written."""
    rows = store.read(table, order=["uuid"]).drop(columns=["fid", "updated_at", "updated_by"])
    return [tuple(None if pd.isna(v) else v for v in row) for row in rows.itertuples(index=False)]


def in_rtree(store: GeoPackageStore) -> set[int]:
    with closing(sqlite3.connect(store.location)) as connection:
        shaped = {fid for (fid,) in connection.execute("SELECT fid FROM village WHERE geom IS NOT NULL")}
        assert shaped == {fid for (fid,) in connection.execute("SELECT id FROM rtree_village_geom")}
    return shaped


def import_some(store: GeoPackageStore) -> str:
    """Adds 4, renames and moves 2, removes 3."""
    batch = Batch("a.xlsx", entity="village", mode="replace")
    with store.change("clerk", batch) as change:
        change.insert("village", villages("4"))
        uuid = store.read("village", ["uuid"], {"code": "2"})["uuid"].iloc[0]
        change.update("village", villages("2", name="新村", x=107.0).assign(uuid=uuid), ("uuid",))
        change.delete("village", {"code": "3"})
        change.note_counts(read=3, unchanged=1, rejected=2)
    return str(store.batches()["uuid"].iloc[0])


def test_a_batch_says_what_it_did(store: GeoPackageStore) -> None:
    import_some(store)
    batch = store.batches().iloc[0]
    assert (batch["source"], batch["entity"], batch["mode"], batch["started_by"]) == (
        "a.xlsx",
        "village",
        "replace",
        "clerk",
    )
    counts = ["read", "added", "updated", "unchanged", "rejected", "removed"]
    assert batch[counts].tolist() == [3, 1, 1, 1, 2, 1]


def test_results_that_a_batch_drops_are_not_counted_as_records(store: GeoPackageStore) -> None:
    values = pd.DataFrame({"indicator": ["a"], "level": ["village"], "code": ["1"], "value": [1.0]})
    with store.change("office") as change:
        change.replace_indicators("2016-12", values)
    with store.change("clerk", Batch("a.xlsx")) as change:
        change.replace_indicators("2016-12", values)
        change.delete("village", {"code": "1"})
    assert store.batches()["removed"].iloc[0] == 1


def test_a_record_tells_its_history(store: GeoPackageStore) -> None:
    batch = import_some(store)
    uuid = store.read("village", ["uuid"], {"code": "2"})["uuid"].iloc[0]
    form_edit(store, "UPDATE village SET name = '再改', updated_by = 'form' WHERE code = '2'")
    rows = store.history("village", uuid)
    told = [(r.changed_by, r.action, r.field, r.old, r.new) for r in rows.itertuples()]
    assert told[0] == ("form", "update", "name", "新村", "再改")
    assert ("clerk", "update", "name", "村", "新村") in told
    assert {r.field for r in rows.itertuples() if r.batch == batch} == {"name", "geom"}
    assert all(r.source == "a.xlsx" for r in rows.itertuples() if r.batch == batch)
    added = store.read("village", ["uuid"], {"code": "4"})["uuid"].iloc[0]
    origin = store.history("village", added).iloc[-1]
    assert (origin["changed_by"], origin["action"], origin["source"]) == ("clerk", "insert", "a.xlsx")


def test_the_history_of_a_record_is_found_by_the_index(store: GeoPackageStore) -> None:
    with closing(sqlite3.connect(store.location)) as connection:
        query = "EXPLAIN QUERY PLAN SELECT * FROM record_history WHERE uuid = 'x'"
        plan = " ".join(row[3] for row in connection.execute(query))
    assert "change_log_record" in plan


def test_undone_an_import_leaves_no_trace(store: GeoPackageStore) -> None:
    before, shaped = records(store), in_rtree(store)
    batch = import_some(store)
    assert records(store) != before
    with store.change("boss") as change:
        done = change.undo(batch)
    assert (done.removed, done.restored, done.returned, done.conflicts) == (1, 1, 1, ())
    assert records(store) == before
    assert len(in_rtree(store)) == len(shaped)
    undoing, row = (row for _, row in store.batches().head(2).iterrows())
    assert row["undone_by"] == "boss"
    assert row["undone_at"]
    assert (undoing["source"], undoing["mode"], undoing["undoes"]) == ("undo of a.xlsx", "undo", batch)
    assert undoing[["added", "updated", "removed"]].tolist() == [1, 1, 1]


def test_what_others_changed_since_is_named_and_may_be_kept(store: GeoPackageStore) -> None:
    batch = import_some(store)
    form_edit(store, "UPDATE village SET name = '手改', updated_by = 'form' WHERE code IN ('2', '4')")
    since = store.changed_since(batch)
    codes = store.find("village", ("uuid",), since[["uuid"]], ["code"])["code"]
    assert sorted(codes) == ["2", "4"]
    assert set(since["changed_by"]) == {"form"}
    with store.change("boss") as change:
        done = change.undo(batch, keep=since["uuid"].tolist())
    assert (done.removed, done.restored, done.returned) == (0, 0, 1)
    names = dict(store.read("village", ["code", "name"]).itertuples(index=False))
    assert names == {"1": "村", "2": "手改", "3": "村", "4": "手改"}


def test_what_others_changed_since_may_be_taken_back_too(store: GeoPackageStore) -> None:
    before = records(store)
    batch = import_some(store)
    form_edit(store, "UPDATE village SET name = '手改', updated_by = 'form' WHERE code IN ('2', '4')")
    with store.change("boss") as change:
        change.undo(batch)
    assert records(store) == before


def test_what_others_changed_before_is_no_matter(store: GeoPackageStore) -> None:
    form_edit(store, "UPDATE village SET name = '早改', updated_by = 'form' WHERE code = '2'")
    batch = import_some(store)
    assert len(store.changed_since(batch)) == 0


def test_a_key_that_was_taken_meanwhile_is_not_overwritten(store: GeoPackageStore) -> None:
    batch = import_some(store)
    with store.change("other") as change:
        change.insert("village", villages("3", name="别人"))
    with store.change("boss") as change:
        done = change.undo(batch)
    assert [table for table, _ in done.conflicts] == ["village"]
    assert store.read("village", ["name"], {"code": "3"})["name"].tolist() == ["别人"]


def test_an_import_is_undone_once(store: GeoPackageStore) -> None:
    batch = import_some(store)
    with store.change("boss") as change:
        change.undo(batch)
    with pytest.raises(StoreError) as caught, store.change("boss") as change:
        change.undo(batch)
    assert caught.value.code == "batch_undone"
    with pytest.raises(StoreError) as caught, store.change("boss") as change:
        change.undo("none")
    assert caught.value.code == "batch_unknown"


def test_a_batch_leaves_no_mark_on_what_comes_after(store: GeoPackageStore) -> None:
    import_some(store)
    form_edit(store, "UPDATE village SET name = '后改', updated_by = 'form' WHERE code = '1'")
    with closing(sqlite3.connect(store.location)) as connection:
        last = connection.execute("SELECT batch, changed_by FROM change_log ORDER BY id DESC").fetchone()
    assert last == (None, "form")
    assert {"changing_batch", "changing_user"}.isdisjoint(store.properties())


def test_many_records_are_added_with_their_shapes(store: GeoPackageStore) -> None:
    codes = [f"V{n}" for n in range(3000)]
    with store.change("clerk", Batch("many.csv")) as change:
        change.insert("village", villages(*codes))
    assert len(in_rtree(store)) == 3003
    with closing(sqlite3.connect(store.location)) as connection:
        assert connection.execute("SELECT count(*) FROM change_log WHERE changed_by = 'clerk'").fetchone() == (0,)
        triggers = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%village%insert%'")
        assert triggers.fetchone()[0] >= 2
    with store.change("boss") as change:
        assert change.undo(str(store.batches()["uuid"].iloc[0])).removed == 3000
    assert len(in_rtree(store)) == 3


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(-1e12, 1e12), st.floats(-1e12, 1e12))
def test_numbers_come_back_to_the_last_digit(store: GeoPackageStore, number: float, other: float) -> None:
    with store.change("a") as change:
        change.delete("substation", {})
        rows = pd.DataFrame({"code": ["S"], "name": ["变"], "voltage_kv": [35.0], "capacity_mva": [number]})
        change.insert("substation", rows)
    with store.change("b", Batch("x")) as change:
        uuid = store.read("substation", ["uuid"])["uuid"]
        change.update("substation", pd.DataFrame({"capacity_mva": [other], "uuid": uuid}), ("uuid",))
    with store.change("c") as change:
        change.undo(str(store.batches()["uuid"].iloc[0]))
    assert store.read("substation", ["capacity_mva"])["capacity_mva"].tolist() == [number]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "move", "unplace", "remove", "rekey"]),
        st.integers(0, 5),
        st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_batch_undone_gives_back_what_was(store: GeoPackageStore, steps: list[tuple[str, int, str]]) -> None:
    copy = Path(store.location).with_name("copy.gpkg")
    shutil.copy(store.location, copy)
    with GeoPackageStore.open(copy) as fresh:
        undone_is_as_before(fresh, steps)


def undone_is_as_before(store: GeoPackageStore, steps: list[tuple[str, int, str]]) -> None:
    before = records(store)
    with store.change("clerk", Batch("any")) as change:
        for kind, number, text in steps:
            code = {"code": str(number)}
            there = store.read("village", ["uuid"], code)
            if kind == "add" and not len(there):
                change.insert("village", villages(str(number), name=text))
            elif kind == "remove":
                change.delete("village", code)
            elif len(there):
                new = {"name": text, "geom": point_wkb(number, 1.0)}
                rows = {"rename": {"name": text}, "move": new, "unplace": {"geom": None}, "rekey": {"code": "k" + text}}
                wanted = pd.DataFrame([rows.get(kind, {"name": text})], dtype=object)
                if kind == "rekey" and store.count("village", {"code": "k" + text}):
                    continue
                change.update("village", wanted.assign(uuid=there["uuid"].iloc[0]), ("uuid",))
    with store.change("boss") as change:
        done = change.undo(str(store.batches()["uuid"].iloc[0]))
    assert done.conflicts == ()
    assert records(store) == before
    in_rtree(store)
