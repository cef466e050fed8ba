"""Whatever goes wrong with a store has its own code, and leaves the store as it was."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from poverty_map_plugin.domain.errors import StoreError
from poverty_map_plugin.store import geopackage, migrations
from poverty_map_plugin.store.geometry import point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Batch

ROOT = Path(__file__).parents[2]
NOBODY = 65534


def villages(*codes: str) -> pd.DataFrame:
    rows = pd.DataFrame({"code": list(codes), "name": "村", "township_code": "T"})
    rows["geom"] = [point_wkb(106.0 + index / 1e4, 26.5) for index in range(len(rows))]
    return rows


def make(path: Path) -> Path:
    with GeoPackageStore.create(path) as store:
        with store.change("office") as change:
            change.insert("village", villages("1", "2", "3"))
        with store.change("clerk", Batch("a.xlsx")) as change:
            change.insert("village", villages("4"))
            change.delete("village", {"code": "3"})
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "w.gpkg")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geopackage, "_BUSY_SECONDS", 0.1)


def add_one(store: GeoPackageStore, code: str = "9") -> None:
    with store.change("wang") as change:
        change.insert("village", villages(code))


def whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with it."""
    with contextlib.closing(sqlite3.connect(path)) as plain, contextlib.suppress(sqlite3.DatabaseError):
        return plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return False


def newer_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let stores be of an older schema than the program's."""
    files = migrations.migration_files()
    last = files[-1][1].with_name("9999_more.sql")
    read_text = Path.read_text
    statement = "CREATE TABLE later (fid INTEGER PRIMARY KEY AUTOINCREMENT);"
    monkeypatch.setattr(migrations, "migration_files", lambda: [*files, (9999, last)])
    monkeypatch.setattr(Path, "read_text", lambda self, **k: statement if self == last else read_text(self, **k))


def failure(*, of: StoreError, path: Path) -> str:
    assert of.parameters["store"] == str(path)
    return of.code


# Others have it


@pytest.mark.usefixtures("impatient")
def test_while_another_writes_one_can_read_but_not_write(path: Path) -> None:
    before = path.read_bytes()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other, GeoPackageStore.open(path) as store:
        other.execute("BEGIN IMMEDIATE")
        assert store.count("village") == 3
        with pytest.raises(StoreError) as caught:
            add_one(store)
        assert failure(of=caught.value, path=path) == "store_locked"
        other.execute("ROLLBACK")
        assert path.read_bytes() == before
        add_one(store)
        assert store.count("village") == 4


@pytest.mark.usefixtures("impatient")
def test_while_another_keeps_it_to_itself_it_cannot_be_opened(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as caught:
            GeoPackageStore.open(path)
        assert failure(of=caught.value, path=path) == "store_locked"
        other.execute("ROLLBACK")
    with GeoPackageStore.open(path) as store:
        assert store.count("village") == 3


@pytest.mark.usefixtures("impatient")
def test_while_another_reads_a_change_is_refused_at_its_end_and_taken_back(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other, GeoPackageStore.open(path) as store:
        reading = other.execute("SELECT * FROM village")
        reading.fetchone()
        with pytest.raises(StoreError, match="store_locked"):
            add_one(store)
        assert len(reading.fetchall()) == 2
        assert store.count("village") == 3
        add_one(store)
    assert whole(path)


@pytest.mark.usefixtures("impatient")
def test_an_older_store_that_another_writes_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer_schema(monkeypatch)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="store_locked"):
            GeoPackageStore.open(path)
    assert [p.name for p in path.parent.iterdir()] == ["w.gpkg"]


# It cannot be written


@contextlib.contextmanager
def as_nobody() -> Iterator[None]:
    """As a user whom permissions hold back: root they do not."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user can reach, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o777)
        yield Path(name)


def test_a_read_only_file_is_read_and_not_written(open_folder: Path) -> None:
    path = make(open_folder / "w.gpkg")
    path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    before = path.read_bytes()
    with as_nobody(), GeoPackageStore.open(path) as store:
        assert store.count("village") == 3
        with pytest.raises(StoreError) as caught:
            add_one(store)
        assert failure(of=caught.value, path=path) == "store_read_only"
        with pytest.raises(StoreError, match="store_read_only"), store.change("boss") as change:
            change.undo(str(store.batches()["uuid"].iloc[0]))
        assert store.count("village") == 3
    assert path.read_bytes() == before


def test_a_file_that_may_not_be_read_says_so(open_folder: Path) -> None:
    path = make(open_folder / "w.gpkg")
    path.chmod(0)
    with as_nobody(), pytest.raises(StoreError) as caught:
        GeoPackageStore.open(path)
    assert failure(of=caught.value, path=path) == "store_unwritable"


def test_in_a_read_only_folder_it_is_read_and_not_written(open_folder: Path) -> None:
    path = make(open_folder / "w.gpkg")
    path.chmod(0o666)
    open_folder.chmod(0o555)
    before = path.read_bytes()
    with as_nobody(), GeoPackageStore.open(path) as store:
        assert store.count("village") == 3
        with pytest.raises(StoreError) as caught:
            add_one(store)
        assert failure(of=caught.value, path=path) == "store_unwritable"
        assert store.count("village") == 3
    open_folder.chmod(0o777)
    assert path.read_bytes() == before
    assert [p.name for p in open_folder.iterdir()] == ["w.gpkg"]


def test_an_older_read_only_store_is_not_migrated(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(open_folder / "w.gpkg")
    newer_schema(monkeypatch)
    path.chmod(0o444)
    with as_nobody(), pytest.raises(StoreError) as caught:
        GeoPackageStore.open(path)
    assert failure(of=caught.value, path=path) == "store_read_only"
    assert [p.name for p in open_folder.iterdir()] == ["w.gpkg"]


@contextlib.contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    if os.geteuid():
        pytest.skip("only root may mount a small disk")
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)], check=False).returncode:
        pytest.skip("this machine does not let a small disk be mounted")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_read_only_disk_is_read_and_not_written(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk") as disk:
        path = make(disk / "w.gpkg")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with GeoPackageStore.open(path) as store:
            assert store.count("village") == 3
            with pytest.raises(StoreError) as caught:
                add_one(store)
            assert failure(of=caught.value, path=path) == "store_read_only"


def test_undoing_on_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "-o", "size=8m") as disk:
        path = make(disk / "w.gpkg")
        with GeoPackageStore.open(path) as store:
            with store.change("clerk", Batch("many.csv")) as change:
                change.insert("village", villages(*(f"V{n}" for n in range(9000))))
            before = path.read_bytes()
            with pytest.raises(StoreError) as caught, store.change("boss") as change:
                change.undo(str(store.batches()["uuid"].iloc[0]))
            assert failure(of=caught.value, path=path) == "store_full"
            assert store.count("village") == 9003
            assert set(store.properties()) == {"schema_version"}
        assert path.read_bytes() == before
        assert [p.name for p in disk.iterdir()] == ["w.gpkg"]


def test_an_older_store_on_a_full_disk_is_left_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with mounted(tmp_path / "disk", "-o", "size=1500k") as disk:
        path = make(disk / "w.gpkg")
        newer_schema(monkeypatch)
        before = path.read_bytes()
        with pytest.raises(StoreError) as caught:
            GeoPackageStore.open(path)
        assert failure(of=caught.value, path=path) == "store_full"
        assert path.read_bytes() == before
        assert [p.name for p in disk.iterdir()] == ["w.gpkg"]


def test_a_file_replaced_while_it_was_open_is_not_written(path: Path) -> None:
    with GeoPackageStore.open(path) as store:
        other = make(path.with_name("other.gpkg"))
        other.replace(path)
        before = path.read_bytes()
        with pytest.raises(StoreError) as caught:
            add_one(store)
        assert failure(of=caught.value, path=path) == "store_moved"
    assert path.read_bytes() == before


# It is not what it should be


def root_page(path: Path, table: str) -> tuple[int, int]:
    with contextlib.closing(sqlite3.connect(path)) as plain:
        page = plain.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        return page, plain.execute("PRAGMA page_size").fetchone()[0]


def damaged(path: Path, kind: str) -> None:
    data = bytearray(path.read_bytes())
    page, size = root_page(path, "village")
    if kind == "header":
        data[:100] = bytes(random.Random(1).randbytes(100))
    elif kind == "cut off":
        del data[(page - 1) * size :]
    elif kind == "cut off in the first page":
        del data[1000:]
    elif kind == "a page of rubbish":
        data[(page - 1) * size : page * size] = random.Random(1).randbytes(size)
    elif kind == "schema":
        data[100:size] = random.Random(1).randbytes(size - 100)
    path.write_bytes(data)


@pytest.mark.parametrize("kind", ["header", "cut off", "cut off in the first page", "a page of rubbish", "schema"])
def test_a_damaged_store_is_named_as_such_and_not_written(path: Path, kind: str) -> None:
    damaged(path, kind)
    before = path.read_bytes()
    for use in (lambda s: s.read("village"), add_one, lambda s: s.count("village", {"name": "村"})):
        with pytest.raises(StoreError) as caught, GeoPackageStore.open(path) as store:
            use(store)
        assert failure(of=caught.value, path=path) == "store_damaged"
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["w.gpkg"]
    assert not whole(path)


def test_a_damaged_index_is_noticed_by_who_writes(path: Path) -> None:
    page, size = root_page(path, "change_log_record")
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = random.Random(2).randbytes(size)
    path.write_bytes(data)
    with GeoPackageStore.open(path) as store:
        assert store.count("village") == 3
        with pytest.raises(StoreError) as caught:
            add_one(store)
        assert failure(of=caught.value, path=path) == "store_damaged"
    assert path.read_bytes() == data


@pytest.mark.parametrize("version", ["", "-1", "two", "1.5", "٣x"])
def test_a_schema_version_that_is_no_number_is_damage(path: Path, version: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as plain:
        plain.execute("UPDATE workspace SET value = ? WHERE key = 'schema_version'", (version,))
        plain.commit()
    with pytest.raises(StoreError) as caught:
        GeoPackageStore.open(path)
    assert failure(of=caught.value, path=path) == "store_damaged"


def test_a_geopackage_of_others_is_no_workspace_and_stays_as_it_is(tmp_path: Path) -> None:
    from osgeo import ogr

    ogr.UseExceptions()
    path = tmp_path / "roads.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    source.CreateLayer("roads")
    del source
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        GeoPackageStore.open(path)
    assert failure(of=caught.value, path=path) == "store_not_workspace"
    assert path.read_bytes() == before


# Its writer is killed

WRITERS = """
import os, sys
from pathlib import Path
sys.path.insert(0, {root!r})
import pandas as pd
from poverty_map_plugin.store.geometry import point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Batch

def write(path, turn):
    with GeoPackageStore.open(path) as store:
        number = 0
        while True:
            number += 1
            with store.change("clerk", Batch(f"{{turn}}.{{number}}")) as change:
                rows = pd.DataFrame({{"code": [f"{{turn}}.{{number}}.{{n}}" for n in range(1500)]}})
                rows["name"], rows["township_code"] = "村" * 40, "T"
                rows["geom"] = [point_wkb(106 + n / 1e4, 26) for n in range(len(rows))]
                change.insert("village", rows)
                change.update("village", rows[:300].assign(name="改"), ("code",))
                change.delete("village", {{"code": rows["code"].tolist()[300:350]}})
            if number % 3 == 0:
                with store.change("boss") as change:
                    change.undo(str(store.batches()["uuid"].iloc[0]))

for line in sys.stdin:
    child = os.fork()
    if not child:
        write(Path({path!r}), line.strip())
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""


def test_a_writer_killed_at_any_moment_leaves_all_or_nothing(path: Path) -> None:
    program = textwrap.dedent(WRITERS).format(root=str(ROOT), path=str(path))
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}  # a process with threads should not fork
    moments = random.Random(20161231)
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as writers:
        assert writers.stdin is not None
        assert writers.stdout is not None
        for turn in range(12):
            print(turn, file=writers.stdin, flush=True)
            writer = int(writers.stdout.readline())
            time.sleep(moments.uniform(0.05, 0.5))
            os.kill(writer, signal.SIGKILL)
            assert writers.stdout.readline() == "ended\n"
            all_or_nothing(path)
    with GeoPackageStore.open(path) as store:
        add_one(store)
    assert [p.name for p in path.parent.iterdir()] == ["w.gpkg"]


def all_or_nothing(path: Path) -> None:
    """Each batch that is recorded is there with all its records or undone, and nothing is there of any other."""
    with GeoPackageStore.open(path) as store:
        assert set(store.properties()) == {"schema_version"}
        batches = store.batches()
        batches = batches[(batches["mode"] != "undo") & (batches["source"] != "a.xlsx")]
        expected = dict.fromkeys(batches["uuid"][batches["undone_at"].isna()], 1450)
        counts = store.totals("village", "batch", None)
        found = dict(counts.itertuples(index=False, name=None))
        own = {uuid: count for uuid, count in found.items() if count > 2}
        assert own == expected
    assert whole(path)
    with contextlib.closing(sqlite3.connect(path)) as plain:
        (shaped,) = plain.execute("SELECT count(*) FROM village WHERE geom IS NOT NULL").fetchone()
        assert plain.execute("SELECT count(*) FROM rtree_village_geom").fetchone() == (shaped,)
        triggers = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'village'"
        assert plain.execute(triggers).fetchone() == (10,)
