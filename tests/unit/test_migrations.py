"""A store of an older schema is brought to the newest, whole and after a backup, by whoever opens it first."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from pathlib import Path

import pytest

from poverty_map_plugin.domain.errors import StoreError
from poverty_map_plugin.store import migrations
from poverty_map_plugin.store.container import add_spatial_functions
from poverty_map_plugin.store.geometry import point_wkb, to_blob
from poverty_map_plugin.store.geopackage import GeoPackageStore

# The log of schema 1 as its own triggers wrote it: without the batch, and with fewer digits.
OLD_LOG = (
    "INSERT INTO change_log (entity, uuid, action, old, new, changed_at, changed_by) VALUES "
    "('village', 'u1', 'update', ?, ?, '2016-12-05T08:00:01.000Z', 'clerk'), "
    "('village', 'u2', 'delete', ?, NULL, '2016-12-05T08:00:02.000Z', 'clerk'), "
    "('village', 'u1', 'update', ?, ?, '2016-12-09T08:00:00.000Z', 'wang')"
)


def village(code: str, name: str) -> str:
    fields = {"geom": "", "code": code, "name": name, "township_code": "T", "is_poor": None, "exit_year": None}
    return json.dumps({**fields, "terrain": None, "position_source": None, "leader_name": None}, ensure_ascii=False)


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of schema 1, made by the script of that schema alone."""
    path = tmp_path / "w.gpkg"
    with monkeypatch.context() as patched:
        first = migrations.migration_files()[:1]
        patched.setattr(migrations, "migration_files", lambda: first)
        with GeoPackageStore.create(path) as store:
            assert store.properties()["schema_version"] == "1"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        add_spatial_functions(connection)
        connection.execute("INSERT INTO workspace VALUES ('province', '52')")
        connection.executemany(
            "INSERT INTO village (code, name, township_code, geom, uuid, batch) VALUES (?, ?, 'T', ?, ?, ?)",
            [("1", "后来", to_blob(point_wkb(106, 26)), "u1", None), ("3", "新村", None, "u3", "b1")],
        )
        connection.execute("DELETE FROM change_log")
        names = (village("1", "原来"), village("1", "导入"), village("2", "没了"), village("1", "导入"))
        connection.execute(OLD_LOG, (*names, village("1", "后来")))
        connection.execute(
            "INSERT INTO import_batch (uuid, source, is_sample, started_at, finished_at, started_by, added) VALUES "
            "('b1', 'old.xlsx', 0, '2016-12-05T08:00:00.000Z', '2016-12-05T08:00:03.000Z', 'clerk', 1)"
        )
        connection.commit()
    return path


def dump(path: Path, *, columns: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT {columns} FROM village ORDER BY uuid").fetchall()


COLUMNS = "fid, geom, code, name, township_code, uuid, updated_at, updated_by, batch, is_sample"


def test_all_that_was_there_is_there_and_in_the_backup(old: Path) -> None:
    before = dump(old, columns=COLUMNS)
    with GeoPackageStore.open(old) as store:
        assert store.properties()["schema_version"] == str(migrations.newest_version())
        assert store.properties()["province"] == "52"
        assert store.read("village", ["is_difficult"])["is_difficult"].tolist() == [None, None]
    assert dump(old, columns=COLUMNS) == before
    backup = old.with_name("w.v1.backup.gpkg")
    assert dump(backup, columns=COLUMNS) == before
    with contextlib.closing(sqlite3.connect(backup)) as plain:
        assert plain.execute("SELECT value FROM workspace WHERE key = 'schema_version'").fetchone() == ("1",)
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert sorted(p.name for p in old.parent.iterdir()) == ["w.gpkg", "w.v1.backup.gpkg"]


def test_gdal_opens_it_with_its_history(old: Path) -> None:
    from osgeo import ogr

    ogr.UseExceptions()
    with GeoPackageStore.open(old):
        pass
    source = ogr.Open(str(old))
    assert source.GetLayerByName("village").GetFeatureCount() == 2
    history = source.GetLayerByName("record_history")
    assert (history.GetFIDColumn(), history.GetGeomType()) == ("fid", ogr.wkbNone)
    assert {field.GetTypeName() for field in history.schema} == {"String"}
    history.SetAttributeFilter("uuid = 'u1'")
    assert [(f["field"], f["old"], f["new"]) for f in history] == [("name", "原来", "导入"), ("name", "导入", "后来")]


def test_a_batch_of_then_can_be_undone_now(old: Path) -> None:
    with GeoPackageStore.open(old) as store:
        since = store.changed_since("b1")
        assert since[["uuid", "key", "changed_by", "action"]].to_numpy().tolist() == [["u1", "1", "wang", "update"]]
        with store.change("zhao") as change:
            done = change.undo("b1")
        assert (done.removed, done.restored, done.returned) == (1, 1, 1)
        names = store.read("village", ["uuid", "name", "is_sample"], order=["uuid"])
    assert names.to_numpy().tolist() == [["u1", "原来", 0], ["u2", "没了", 0]]


def test_what_a_later_schema_added_stays_when_an_older_batch_is_undone(old: Path) -> None:
    with GeoPackageStore.open(old) as store:
        import pandas as pd

        with store.change("li") as change:
            change.update("village", pd.DataFrame({"uuid": ["u1"], "is_difficult": [1]}), ("uuid",))
        with store.change("zhao") as change:
            change.undo("b1")
        assert store.read("village", ["name", "is_difficult"], {"uuid": "u1"}).to_numpy().tolist() == [["原来", 1]]
        with store.change("zhao") as change:
            change.undo(str(store.batches()["uuid"].iloc[0]))
        assert store.read("village", ["name", "is_difficult"], {"uuid": "u1"}).to_numpy().tolist() == [["后来", 1]]


def test_a_failed_migration_changes_nothing(old: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "9999_broken.sql"
    broken.write_text("ALTER TABLE village ADD COLUMN later TEXT; INSERT INTO nowhere VALUES (1);")
    files = [*migrations.migration_files(), (9999, broken)]
    monkeypatch.setattr(migrations, "migration_files", lambda: files)
    before = old.read_bytes()
    with pytest.raises(StoreError, match="store_failed"):
        GeoPackageStore.open(old)
    assert old.read_bytes() == before


def test_where_no_backup_can_be_made_nothing_is_migrated(old: Path) -> None:
    old.with_name("w.v1.backup.gpkg").mkdir()
    before = old.read_bytes()
    with pytest.raises(StoreError) as caught:
        GeoPackageStore.open(old)
    assert caught.value.code == "store_unwritable"
    assert str(caught.value.parameters["store"]).endswith("w.v1.backup.gpkg")
    assert old.read_bytes() == before
    assert sorted(p.name for p in old.parent.iterdir()) == ["w.gpkg", "w.v1.backup.gpkg"]


def test_two_that_open_it_at_once_migrate_it_once(old: Path) -> None:
    failures: list[BaseException] = []

    def open_it() -> None:
        try:
            with GeoPackageStore.open(old) as store:
                store.properties()
        except BaseException as problem:
            failures.append(problem)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with contextlib.closing(sqlite3.connect(old.with_name("w.v1.backup.gpkg"))) as plain:
        assert plain.execute("SELECT value FROM workspace WHERE key = 'schema_version'").fetchone() == ("1",)
