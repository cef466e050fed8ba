"""The GeoPackage store: one transaction per change, whole whatever happens, readable by other programs."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import struct
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from poverty_map_plugin.domain.errors import StoreError
from poverty_map_plugin.store import migrations
from poverty_map_plugin.store.geometry import line_wkb, point_wkb, polygons, to_blob, to_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.sql import StartsWith
from poverty_map_plugin.store.store import Batch

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with GeoPackageStore.create(tmp_path / "w.gpkg") as store, store.change("test") as change:
        change.set_properties({"province": "52"})
        change.insert("village", villages("520425104222", "520425104223", "522636100201"))
    return tmp_path / "w.gpkg"


def villages(*codes: str) -> pd.DataFrame:
    rows = pd.DataFrame({"code": codes})
    rows["name"] = "村" + rows["code"].str[-3:]
    rows["township_code"] = rows["code"].str[:9]
    rows["geom"] = [point_wkb(106.0 + index, 26.5) for index in range(len(rows))]
    return rows


def test_reads_back_what_was_written(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        rows = store.read("village", ["code", "geom"], {"code": StartsWith("520425")}, order=["code"])
        assert rows["code"].tolist() == ["520425104222", "520425104223"]
        assert struct.unpack_from("<2d", rows["geom"][0], 5) == (106.0, 26.5)
        assert store.count("village") == 3
        assert store.properties()["province"] == "52"


def test_an_exception_inside_a_change_changes_nothing(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        with contextlib.suppress(RuntimeError), store.change("test") as change:
            change.insert("village", villages("520425104299"))
            change.delete("village", {"code": "520425104222"})
            raise RuntimeError
        assert store.count("village") == 3
        assert "changing_user" not in store.properties()


def test_a_second_record_of_one_key_is_refused_and_named(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        with pytest.raises(StoreError) as caught, store.change("test") as change:
            change.insert("village", villages("520425104222"))
        assert caught.value.code == "store_conflict"
        assert caught.value.parameters["table"] == "village"
        assert store.count("village") == 3


def test_hostile_text_is_only_text(path: Path) -> None:
    hostile = "x'); DROP TABLE village; --"
    rows = villages("520425104300").assign(name=hostile)
    with GeoPackageStore.open(path) as store:
        with store.change("test") as change:
            change.insert("village", rows)
        assert store.read("village", ["code"], {"name": hostile})["code"].tolist() == ["520425104300"]
        with pytest.raises(StoreError, match="store_bad_name"):
            store.read('village"; DROP TABLE village; --')


def test_every_later_change_is_logged_with_old_and_new(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        with store.change("wang") as change:
            change.update("village", pd.DataFrame({"code": ["520425104222"], "name": ["新名"]}), ("code",))
        with store.change("li") as change:
            change.delete("village", {"code": "520425104223"})
        log = store.read("change_log", order=["id"]).tail(2)
    assert log["action"].tolist() == ["update", "delete"]
    assert log["changed_by"].tolist() == ["wang", "li"]
    assert json.loads(log["old"].iloc[0])["name"] == "村222"
    assert json.loads(log["new"].iloc[0])["name"] == "新名"


def test_records_of_a_batch_carry_it_and_are_not_logged_one_by_one(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        logged = store.count("change_log")
        with store.change("test", Batch("sheet.xlsx", sample=True)) as change:
            change.insert("village", villages("520425104300", "520425104301"))
        batch = store.read("import_batch").iloc[0]
        rows = store.read("village", ["is_sample"], {"batch": batch["uuid"]})
        assert (batch["source"], batch["added"], rows["is_sample"].tolist()) == ("sheet.xlsx", 2, [1, 1])
        assert store.count("change_log") == logged


def test_replacing_a_sample_fills_no_log_but_deleting_one_of_its_records_does(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        with store.change("test", Batch("sample", sample=True)) as change:
            change.insert("village", villages("520425104300", "520425104301"))
        logged = store.count("change_log")
        with store.change("test", Batch("sample", sample=True)) as change:
            change.delete("village", {"is_sample": 1})
            change.insert("village", villages("520425104300", "520425104301"))
        assert store.count("change_log") == logged
        with store.change("test") as change:
            change.delete("village", {"code": "520425104300"})
        assert store.count("change_log") == logged + 1
        assert set(store.properties()) == {"province", "schema_version"}


def test_what_is_written_again_as_it_was_is_no_change(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        before = store.count("change_log")
        with store.change("test") as change:
            assert change.update("village", villages("520425104222", "520425104223"), ("code",)) == 2
        assert store.count("change_log") == before


def test_many_that_are_partly_there_are_refused_without_harm_to_those_after(path: Path) -> None:
    first = villages(*(f"{520425104222 + n}" for n in range(1500)))
    after = villages(*(f"{530425104222 + n}" for n in range(1500)))
    with GeoPackageStore.open(path) as store:
        with store.change("test", Batch("sheet.xlsx")) as change:
            assert not change.insert_new("village", first)
            assert change.insert_new("village", after)
        assert store.count("village") == 1503
    with sqlite3.connect(path) as plain:
        assert plain.execute("SELECT count(*) FROM rtree_village_geom").fetchone() == (1503,)
        triggers = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'village'"
        assert plain.execute(triggers).fetchone() == (10,)


def test_the_spatial_index_follows_every_change(path: Path) -> None:
    def indexed() -> list[tuple[int, float]]:
        with sqlite3.connect(path) as plain:
            return plain.execute("SELECT id, round(minx, 3) FROM rtree_village_geom ORDER BY id").fetchall()

    assert indexed() == [(1, 106.0), (2, 107.0), (3, 108.0)]
    with GeoPackageStore.open(path) as store, store.change("test") as change:
        moved = pd.DataFrame({"code": ["520425104222", "520425104223"], "geom": [point_wkb(100.5, 20.0), None]})
        change.update("village", moved, ("code",))
        change.delete("village", {"code": "522636100201"})
    assert indexed() == [(1, 100.5)]


def test_gdal_reads_every_table(path: Path) -> None:
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(str(path))
    layer = source.GetLayerByName("village")
    assert layer.GetFeatureCount() == 3
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4490"
    assert layer.GetExtent() == (106.0, 108.0, 26.5, 26.5)
    layer.SetSpatialFilterRect(106.5, 26, 107.5, 27)
    assert [feature["code"] for feature in layer] == ["520425104223"]
    assert source.GetLayerByName("change_log") is None


def test_a_record_that_gdal_edits_is_logged_too(path: Path) -> None:
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(str(path), 1)
    layer = source.GetLayerByName("village")
    feature = layer.GetNextFeature()
    feature["name"] = "别名"
    layer.SetFeature(feature)
    del layer, source
    with GeoPackageStore.open(path) as store:
        entry = store.read("change_log", order=["id"]).iloc[-1]
    assert (entry["action"], json.loads(entry["new"])["name"]) == ("update", "别名")


def test_a_file_that_is_there_stays_until_the_new_one_is_whole(path: Path) -> None:
    with contextlib.suppress(RuntimeError), GeoPackageStore.create(path) as store:
        with store.change("test") as change:
            change.insert("village", villages("520425104222"))
        raise RuntimeError
    with GeoPackageStore.open(path) as store:
        assert store.count("village") == 3
    assert [p.name for p in path.parent.iterdir()] == ["w.gpkg"]


def test_a_killed_run_leaves_the_old_file_whole(path: Path) -> None:
    program = textwrap.dedent(
        f"""
        import os, signal, sys
        from pathlib import Path
        sys.path.insert(0, {str(ROOT)!r})
        from poverty_map_plugin.store.geopackage import GeoPackageStore
        with GeoPackageStore.create(Path({str(path)!r})) as store, store.change("test") as change:
            change.set_properties({{"province": "64"}})
            os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    done = subprocess.run([sys.executable, "-c", program], check=False)
    assert done.returncode == -signal.SIGKILL
    with GeoPackageStore.open(path) as store:
        assert store.properties()["province"] == "52"
    with sqlite3.connect(path) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with GeoPackageStore.create(path) as store, store.change("test") as change:
        change.set_properties({"province": "64"})
    assert [p.name for p in path.parent.iterdir()] == ["w.gpkg"]


def test_a_file_open_elsewhere_is_not_replaced(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="store_locked"), GeoPackageStore.create(path) as store:
        store.properties()
    other.close()
    with GeoPackageStore.open(path) as store:
        assert store.count("village") == 3


def test_opening_what_is_no_workspace_says_so(tmp_path: Path) -> None:
    text, empty, foreign = tmp_path / "a.gpkg", tmp_path / "b.gpkg", tmp_path / "c.gpkg"
    text.write_text("not a database, but long enough to look like one " * 40)
    empty.touch()
    with sqlite3.connect(foreign) as plain:
        plain.execute("CREATE TABLE t (a)")
    for path, code in (
        (text, "store_damaged"),
        (empty, "store_not_workspace"),
        (foreign, "store_not_workspace"),
        (tmp_path / "none.gpkg", "store_missing"),
    ):
        with pytest.raises(StoreError) as caught:
            GeoPackageStore.open(path)
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE workspace SET value = 'x' WHERE key = 'schema_version'", "store_damaged"),
        ("ALTER TABLE workspace RENAME COLUMN value TO other", "store_not_workspace"),
    ],
)
def test_a_table_workspace_that_is_not_ours(path: Path, statement: str, code: str) -> None:
    with sqlite3.connect(path) as plain:
        plain.execute(statement)
    with pytest.raises(StoreError) as caught:
        GeoPackageStore.open(path)
    assert (caught.value.code, caught.value.parameters["store"]) == (code, str(path))


def test_a_schema_that_is_no_text_any_more_is_damage(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b'CREATE TRIGGER "log_village_inserted"', b'CREATE TRIGGUR "log_vill\xfage_inserted"').replace(
            b"log_village_inserted", b"log_vill\xfage_inserted"
        )
    )
    with pytest.raises(StoreError, match="store_damaged"):
        GeoPackageStore.open(path)


@pytest.mark.parametrize(
    "blob", [b"", b"\x00", b"GP\x00\x01\x00", b"GP\x00\x0f" + b"\x00" * 40, b"GP\x00\x01" + b"\x00" * 6]
)
def test_a_damaged_geometry_is_told(path: Path, blob: bytes) -> None:
    with sqlite3.connect(path) as plain:
        for number in (2, 4, 5, 6, 7):
            plain.execute(f"DROP TRIGGER rtree_village_geom_update{number}")
        plain.execute("UPDATE village SET geom = ?", (blob,))
    with GeoPackageStore.open(path) as store, pytest.raises(StoreError, match="store_damaged"):
        store.read("village", ["geom"])


def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "w.gpkg").mkdir()
    with pytest.raises(StoreError, match="store_unwritable"), GeoPackageStore.create(tmp_path / "w.gpkg"):
        pass
    assert [p.name for p in tmp_path.iterdir()] == ["w.gpkg"]


def test_two_that_make_one_file_do_not_spoil_each_other(path: Path) -> None:
    program = textwrap.dedent(
        f"""
        import sys
        from pathlib import Path
        sys.path.insert(0, {str(ROOT)!r})
        from poverty_map_plugin.store.geopackage import GeoPackageStore
        with GeoPackageStore.create(Path({str(path)!r})) as store, store.change("test") as change:
            change.set_properties({{"province": "64"}})
            print("ready", flush=True)
            sys.stdin.readline()
        """
    )
    other = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "ready\n"
    with GeoPackageStore.create(path) as store, store.change("test") as change:
        change.set_properties({"province": "11"})
    other.communicate("go\n")
    assert other.returncode == 0
    with GeoPackageStore.open(path) as store:
        assert store.properties()["province"] == "64"
    assert [p.name for p in path.parent.iterdir()] == ["w.gpkg"]


def test_a_newer_schema_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as plain:
        plain.execute("UPDATE workspace SET value = '999' WHERE key = 'schema_version'")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="store_newer"):
        GeoPackageStore.open(path)
    assert path.read_bytes() == before


def test_an_older_schema_is_migrated_after_a_backup(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    newer = tmp_path / "9999_more.sql"
    newer.write_text("CREATE TABLE later (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom POINT);")
    files = [*migrations.migration_files(), (9999, newer)]
    monkeypatch.setattr(migrations, "migration_files", lambda: files)
    with GeoPackageStore.open(path) as store:
        assert store.properties()["schema_version"] == "9999"
        assert store.count("village") == 3
        assert store.count("later") == 0
    version = files[-2][0]
    with sqlite3.connect(tmp_path / f"w.v{version}.backup.gpkg") as backup:
        assert backup.execute("SELECT count(*) FROM village").fetchone() == (3,)


def test_an_output_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "missing" / "w.gpkg", tmp_path / "file" / "w.gpkg"):
        with pytest.raises(StoreError, match="store_unwritable"), GeoPackageStore.create(path):
            pass


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("this machine does not let a small disk be mounted")
    try:
        with GeoPackageStore.create(disk / "w.gpkg") as store, store.change("test") as change:
            change.set_properties({"province": "52"})
        codes = [f"{520425104200 + n}" for n in range(30000)]
        with GeoPackageStore.open(disk / "w.gpkg") as store:
            with pytest.raises(StoreError, match="store_full"), store.change("test") as change:
                change.insert("village", villages(*codes))
            # Rolled back, not only marked to be by the next who opens it.
            assert [p.name for p in disk.iterdir()] == ["w.gpkg"]
            assert store.count("village") == 0
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_geometries_survive_the_blob() -> None:
    ring = np.array([[0.0, 0], [4, 0], [4, 4], [0, 0]])
    head = struct.pack("<BIIBII", 1, 6, 1, 1, 3, 1)
    wkb = head + struct.pack("<I", 4) + ring.astype("<f8").tobytes()
    for shape in (wkb, point_wkb(1, 2), line_wkb([ring, ring + 1])):
        assert to_wkb(to_blob(shape)) == shape
    assert np.array_equal(polygons(wkb)[0][0], ring)
