"""The change log: who changed what, when and with which batch, on every path; and how a record's history reads."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poverty_map_plugin.store.container import add_spatial_functions
from poverty_map_plugin.store.geometry import line_wkb, point_wkb
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


def uuid_of(store: GeoPackageStore, code: str) -> str:
    return str(store.read("village", ["uuid"], {"code": code})["uuid"].iloc[0])


def outside(store: GeoPackageStore, statement: str, *values: object) -> None:
    """What another program does: another connection, no Change."""
    with closing(sqlite3.connect(store.location)) as connection:
        add_spatial_functions(connection)
        connection.execute(statement, values)
        connection.commit()


def last_entry(store: GeoPackageStore) -> dict[str, Any]:
    return dict(store.read("change_log", order=["id"]).iloc[-1])


# Who and with what


def test_a_change_says_its_own_name_on_every_path(store: GeoPackageStore) -> None:
    outside(store, "UPDATE village SET updated_by = 'earlier'")
    with store.change("wang") as change:
        change.update("village", villages("1", name="新"), ("code",))
        assert last_entry(store)["changed_by"] == "wang"
        change.insert("village", villages("9"))
        assert last_entry(store)["changed_by"] == "wang"
        change.delete("village", {"code": "2"})
        assert last_entry(store)["changed_by"] == "wang"


def test_a_form_says_the_name_that_it_wrote(store: GeoPackageStore) -> None:
    outside(store, "UPDATE village SET name = '改', updated_by = 'form' WHERE code = '1'")
    assert last_entry(store)["changed_by"] == "form"
    outside(store, "INSERT INTO village (code, name, township_code, updated_by) VALUES ('9', '加', 'T', 'form')")
    assert (last_entry(store)["action"], last_entry(store)["changed_by"]) == ("insert", "form")


def test_who_removed_a_record_elsewhere_is_not_made_up(store: GeoPackageStore) -> None:
    outside(store, "DELETE FROM village WHERE code = '1'")
    assert (last_entry(store)["action"], last_entry(store)["changed_by"]) == ("delete", "")


def test_what_a_batch_changes_is_logged_under_it_and_what_it_adds_is_not(store: GeoPackageStore) -> None:
    logged = store.count("change_log")
    with store.change("clerk", Batch("a.xlsx")) as change:
        change.insert("village", villages("4"))
        change.update("village", villages("1", name="新"), ("code",))
        change.delete("village", {"code": "2"})
        batch = change.batch_uuid
    entries = store.read("change_log", order=["id"])[logged:]
    assert entries["action"].tolist() == ["update", "delete"]
    assert entries["batch"].tolist() == [batch, batch]
    outside(store, "UPDATE village SET name = '后', updated_by = 'form' WHERE code = '1'")
    assert last_entry(store)["batch"] is None


def test_a_record_copied_in_qgis_is_logged_though_it_carries_a_batch(store: GeoPackageStore) -> None:
    with store.change("clerk", Batch("a.xlsx")) as change:
        change.insert("village", villages("4"))
    outside(
        store,
        "INSERT INTO village (code, name, township_code, batch, updated_by) "
        "SELECT '5', name, township_code, batch, 'form' FROM village WHERE code = '4'",
    )
    assert (last_entry(store)["action"], last_entry(store)["changed_by"]) == ("insert", "form")
    since = store.changed_since(str(store.batches()["uuid"].iloc[0]))
    assert since[["key", "action"]].to_numpy().tolist() == [["5", "insert"]]


def test_a_removed_record_is_logged_with_all_that_it_takes_to_bring_it_back(store: GeoPackageStore) -> None:
    with store.change("clerk", Batch("a.xlsx", sample=True)) as change:
        change.insert("village", villages("4"))
        batch = change.batch_uuid
    fid = int(store.read("village", ["fid"], {"code": "4"})["fid"].iloc[0])
    with store.change("wang") as change:
        change.delete("village", {"code": "4"})
    old = json.loads(last_entry(store)["old"])
    assert (old["fid"], old["batch"], old["is_sample"]) == (fid, batch, 1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.floats(-1e300, 1e300), st.sampled_from([math.inf, -math.inf])))
def test_a_number_is_logged_to_its_last_digit(store: GeoPackageStore, number: float) -> None:
    with closing(sqlite3.connect(store.location)) as connection:
        add_spatial_functions(connection)
        connection.execute("DELETE FROM substation")
        connection.execute("INSERT INTO substation (code, name, voltage_kv) VALUES ('S', '变', ?)", (number,))
        (told,) = connection.execute(
            "SELECT json_extract(new, '$.voltage_kv') FROM change_log ORDER BY id DESC"
        ).fetchone()
    assert told == number
    assert math.copysign(1, told) == math.copysign(1, number) or not number


# How it reads


def read_history(store: GeoPackageStore, uuid: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(store.location)) as connection:
        return connection.execute(
            "SELECT action, field, old, new, changed_by FROM record_history WHERE uuid = ? ORDER BY fid", (uuid,)
        ).fetchall()


def test_one_row_for_each_field_that_changed(store: GeoPackageStore) -> None:
    uuid = uuid_of(store, "1")
    outside(store, "UPDATE village SET name = '改', exit_year = 2019, updated_by = 'form' WHERE code = '1'")
    with store.change("wang") as change:
        change.update("village", villages("1", name="改", x=107.0), ("code",))
        change.delete("village", {"code": "1"})
    rows = read_history(store, uuid)
    assert [row[:4] for row in rows if row[0] == "insert"] == [
        ("insert", "code", None, "1"),
        ("insert", "name", None, "村"),
        ("insert", "township_code", None, "T"),
    ]
    assert [row for row in rows if row[0] == "update"] == [
        ("update", "name", "村", "改", "form"),
        ("update", "exit_year", None, "2019", "form"),
        ("update", "geom", None, "moved", "wang"),
    ]
    assert [row[1:4] for row in rows if row[0] == "delete"] == [
        ("code", "1", None),
        ("name", "改", None),
        ("township_code", "T", None),
        ("exit_year", "2019", None),
    ]


def test_each_row_of_the_history_has_a_number_of_its_own(store: GeoPackageStore) -> None:
    # SQLite 3.45 and later number a field by its place in the text, behind a long shape that is far.
    long = line_wkb([[(106 + n / 1e4, 26.0) for n in range(30_000)]])  # type: ignore[list-item]
    lines = pd.DataFrame({"code": ["A", "B", "C"], "name": "线", "voltage_kv": 10.0, "geom": [long] * 3})
    with store.change("wang") as change:
        change.insert("power_line", lines)
    with closing(sqlite3.connect(store.location)) as connection:
        count, different = connection.execute("SELECT count(*), count(DISTINCT fid) FROM record_history").fetchone()
    assert count == different > 15


def test_the_history_is_filtered_by_the_index_of_records(store: GeoPackageStore) -> None:
    with closing(sqlite3.connect(store.location)) as connection:
        for filtered in ("uuid = 'x'", "\"uuid\" = 'x' AND field = 'name'"):
            plan = connection.execute(f"EXPLAIN QUERY PLAN SELECT * FROM record_history WHERE {filtered}").fetchall()
            assert any("USING INDEX change_log_record (uuid=?)" in row[3] for row in plan)
            assert not any(row[3].startswith("SCAN c") for row in plan)


def test_a_records_history_ends_with_the_batch_that_brought_it(store: GeoPackageStore) -> None:
    with store.change("clerk", Batch("a.xlsx")) as change:
        change.insert("village", villages("4"))
    uuid = uuid_of(store, "4")
    with store.change("wang", Batch("b.xlsx")) as change:
        change.update("village", villages("4", name="新"), ("code",))
    told = store.history("village", uuid)
    assert told[["changed_by", "action", "field", "old", "new", "source"]].to_numpy().tolist() == [
        ["wang", "update", "name", "村", "新", "b.xlsx"],
        ["clerk", "insert", None, None, None, "a.xlsx"],
    ]
    with store.change("wang") as change:
        change.delete("village", {"code": "4"})
    assert store.history("village", uuid).iloc[-1]["source"] == "a.xlsx"
    assert list(store.history("village", "nobody")) == list(told)
    assert len(store.history("village", "nobody")) == 0


def test_gdal_reads_the_history_as_a_table(store: GeoPackageStore) -> None:
    from osgeo import ogr

    ogr.UseExceptions()
    uuid = uuid_of(store, "1")
    outside(store, "UPDATE village SET name = '改', updated_by = 'form' WHERE code = '1'")
    source = ogr.Open(store.location)
    layer = source.GetLayerByName("record_history")
    layer.SetAttributeFilter(f"uuid = '{uuid}' AND action = 'update'")
    feature = layer.GetNextFeature()
    assert (feature["field"], feature["old"], feature["new"], feature["changed_by"]) == ("name", "村", "改", "form")
    assert layer.GetFeature(feature.GetFID())["new"] == "改"
