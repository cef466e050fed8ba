"""An import that fails leaves the store as it was: killed, cancelled, locked out, without room, on a read-only file."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.domain.errors import CancelledError, StoreError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.services.batches import Changed, list_batches, undo_batch
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.table_import import ImportResult, import_table
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.container import add_spatial_functions

from . import small_workspace

ROOT = Path(__file__).parents[2]
HOME = "520425104222"
ROWS = 30_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_workspace.make(tmp_path / "w.gpkg")


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "households.csv"
    rows = {"户编号": [f"H{n}" for n in range(ROWS)], "所属村": HOME, "户主姓名": "户主", "脱贫状态": "未脱贫"}
    pd.DataFrame(rows).to_csv(file, index=False)
    return file


def take(path: Path, sheet: Path, feedback: CollectingFeedback | None = None, **options: Any) -> ImportResult:
    with open_workspace(path) as workspace:
        return import_table(workspace, "household", sheet, Mode.APPEND, feedback or CollectingFeedback(), **options)


def households(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        leftover = connection.execute("SELECT count(*) FROM workspace WHERE key LIKE 'changing%'").fetchone()
        assert leftover == (0,)
        triggers = connection.execute(
            "SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'household' AND type = 'trigger'"
        )
        assert triggers.fetchone() == (10,)
        return int(connection.execute("SELECT count(*) FROM household").fetchone()[0])


def test_killed_at_any_moment_the_store_is_as_before_or_as_after(path: Path, sheet: Path, tmp_path: Path) -> None:
    program = tmp_path / "take.py"
    program.write_text(
        "import sys\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "from tests.qgis.test_import_failures import take\n"
        "from pathlib import Path\n"
        "print('ready', flush=True)\n"
        "take(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "print('done', flush=True)\n",
        encoding="utf-8",
    )
    generator, killed = random.Random(2016), 0
    for _ in range(10):
        with subprocess.Popen(
            [sys.executable, str(program), str(path), str(sheet)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(generator.uniform(0.02, 0.9))
            child.send_signal(signal.SIGKILL)
        found = households(path)
        assert found in (0, ROWS)
        killed += found == 0
        if found:
            with open_workspace(path) as workspace:
                assert undo_batch(workspace, "", Changed.STOP, CollectingFeedback()).removed == ROWS
    assert killed, "no run was killed before it had ended"
    assert take(path, sheet).counts.added == ROWS


class Impatient(CollectingFeedback):
    """Cancels at its n-th question."""

    def __init__(self, questions: int) -> None:
        super().__init__()
        self._questions = questions

    def is_cancelled(self) -> bool:
        self._questions -= 1
        return self._questions < 0


def test_cancelled_at_any_moment_nothing_is_kept(path: Path, sheet: Path) -> None:
    for questions in range(5):
        with pytest.raises(CancelledError):
            take(path, sheet, Impatient(questions))
        assert households(path) == 0
        with open_workspace(path) as workspace:
            assert list_batches(workspace) == []


def test_a_dry_run_counts_and_keeps_nothing(path: Path, sheet: Path) -> None:
    result = take(path, sheet, dry_run=True)
    assert (result.counts.added, result.batch) == (ROWS, None)
    assert households(path) == 0


def test_a_locked_store(path: Path, sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("poverty_map_plugin.store.geopackage._BUSY_SECONDS", 0.1)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught:
            take(path, sheet)
        other.execute("ROLLBACK")
    assert caught.value.code == "store_locked"
    assert households(path) == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of few megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be mounted by root only")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk(small_disk: Path, sheet: Path) -> None:
    path = small_workspace.make(small_disk / "w.gpkg")
    with pytest.raises(StoreError) as caught:
        take(path, sheet)
    assert caught.value.code == "store_full"
    assert households(path) == 0


def test_a_read_only_disk(small_disk: Path, sheet: Path) -> None:
    path = small_workspace.make(small_disk / "w.gpkg")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(StoreError) as caught:
        take(path, sheet)
    assert caught.value.code in ("store_read_only", "store_unwritable")
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert households(path) == 0


def test_a_damaged_store(path: Path, sheet: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(len(data) // 3, len(data), 4096):
        data[at : at + 64] = b"\xa5" * 64
    path.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        take(path, sheet)
    assert caught.value.code == "store_damaged"
    assert path.read_bytes() == bytes(data)


def test_a_report_that_cannot_be_written_keeps_nothing(path: Path, sheet: Path, tmp_path: Path) -> None:
    with sheet.open("a", encoding="utf-8") as rows:
        rows.write("H_BAD,不存在的村,户主,未脱贫\n")
    with pytest.raises(StoreError) as caught:
        take(path, sheet, report=tmp_path / "nowhere" / "report.xlsx")
    assert caught.value.code == "store_unwritable"
    assert households(path) == 0


def records(workspace: Workspace) -> list[str]:
    rows: list[str] = workspace.store.read("household", ["code"], order=["code"])["code"].tolist()
    return rows


def test_an_import_is_undone_as_a_whole_even_after_later_edits(path: Path, sheet: Path) -> None:
    take(path, sheet)
    with contextlib.closing(sqlite3.connect(path)) as form:
        add_spatial_functions(form)
        form.execute("UPDATE household SET phone = '13800000000', updated_by = 'form' WHERE code = 'H5'")
        form.commit()
    with open_workspace(path) as workspace:
        done = undo_batch(workspace, "", Changed.KEEP, CollectingFeedback())
        assert (done.removed, done.kept) == (ROWS - 1, 1)
        assert records(workspace) == ["H5"]
