"""Imports against ogr2ogr: 1,200,000 households from CSV, 100,000 from xlsx.

    python benchmarks/imports.py take <workspace> <sheet>

imports one sheet in a process of its own, whose peak memory can be told, and prints what it took as JSON.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from poverty_map_plugin.domain.feedback import CollectingFeedback  # noqa: E402
from poverty_map_plugin.services.record_import import Mode  # noqa: E402
from poverty_map_plugin.services.table_import import import_table  # noqa: E402
from poverty_map_plugin.services.workspace import open_workspace  # noqa: E402
from poverty_map_plugin.store.store import Batch  # noqa: E402

ROWS, WORKBOOK_ROWS = 1_200_000, 100_000
ROUNDS = 3
_FIELDS = {
    "户编号": "code",
    "所属村": "village_code",
    "村民小组": "group_name",
    "户主姓名": "head_name",
    "家庭人口": "size",
    "致贫原因": "poverty_cause",
    "脱贫状态": "status",
    "识别时间": "entered",
    "人均纯收入": "income_per_head",
    "住房安全": "housing",
    "易地扶贫搬迁户": "relocation",
    "联系电话": "phone",
}
_CODES: dict[str, dict[str, object]] = {
    "致贫原因": {"因病": "illness", "因残": "disability", "因学": "schooling", "缺技术": "no_skill"},
    "脱贫状态": {"未脱贫": "not_out", "已脱贫": "out"},
    "住房安全": {"A级": "a", "B级": "b", "C级": "c", "D级": "d"},
    "易地扶贫搬迁户": {"是": 1, "否": 0},
}


@dataclass(frozen=True)
class Imported:
    """Seconds, peak memory in MB, the longest time in which cancelling was not noticed, and rows added."""

    seconds: float
    peak: int
    longest: float
    added: int


def households(codes: np.ndarray, rows: int) -> pd.DataFrame:
    """Made-up households with the words and labels of an office's sheet."""
    generator = np.random.default_rng(1)
    surnames, names = list("王李张刘陈杨黄赵吴周"), [a + b for a in "国建小文志明秀玉" for b in "强伟芳英华军平花"]
    heads = np.array([s + n for s in surnames for n in names])
    phones = generator.integers(10**7, 10**8, rows)
    table = pd.DataFrame(
        {
            "户编号": [f"H{number:08d}" for number in range(rows)],
            "所属村": codes[np.sort(generator.integers(0, len(codes), rows))],
            "村民小组": [f"{number}组" for number in generator.integers(1, 12, rows)],
            "户主姓名": heads[generator.integers(0, len(heads), rows)],
            "家庭人口": generator.integers(1, 9, rows),
        }
    )
    for header in ("致贫原因", "脱贫状态", "住房安全", "易地扶贫搬迁户"):
        words = np.array([*_CODES[header]])
        table[header] = words[generator.integers(0, len(words), rows)]
    table["识别时间"] = np.array(["2014-01-01", "2015-03-05", "2016-06-30"])[generator.integers(0, 3, rows)]
    table["人均纯收入"] = generator.integers(1500, 9000, rows)
    table["联系电话"] = ["138" + str(phone) for phone in phones]
    return table[list(_FIELDS)]


def empty_copy(demo: Path, target: Path) -> np.ndarray:
    """A copy of the demo without households; returns the codes of its villages."""
    shutil.copy(demo, target)
    with open_workspace(target) as workspace:
        with workspace.store.change("bench", Batch("bench", sample=True)) as change:
            change.delete("household", {})
        codes: np.ndarray = workspace.store.read("village", ["code"], order=["code"])["code"].to_numpy()
    return codes


def measured(workspace: Path, sheet: Path) -> Imported:
    """Import a sheet in a process of its own."""
    command = [sys.executable, __file__, "take", str(workspace), str(sheet)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Imported(**json.loads(done.stdout.splitlines()[-1]))


def ogr2ogr(*arguments: str) -> float:
    """Seconds of ogr2ogr."""
    started = time.perf_counter()
    subprocess.run(["ogr2ogr", "-q", *arguments], check=True, capture_output=True)
    return time.perf_counter() - started


def in_own_words(table: pd.DataFrame) -> pd.DataFrame:
    """The rows as the store keeps them, for a peer that checks and converts nothing."""
    plain = table.rename(columns=_FIELDS)
    for header, words in _CODES.items():
        plain[_FIELDS[header]] = table[header].map(words)
    return plain.assign(uuid=[f"u{number:031d}" for number in range(len(plain))], updated_at="2016-01-01T00:00:00.000Z")


def against_ogr2ogr(demo: Path, folder: Path) -> tuple[Imported, float, float]:
    """Ours; ogr2ogr to a new file; ogr2ogr to the same table of a workspace, given codes and uuids.

    The first two take turns, and the median of each counts. To a new file ogr2ogr stores twelve columns of texts as
    they come: it checks nothing, makes no numbers or dates of them, no uuids, batch or stamps, no index but that of
    rows, no log; and it commits each 100,000 rows, so that one that is stopped leaves a part. The same table has four
    indexes and the triggers of the change log; two of its columns are filled for ogr2ogr beforehand.
    """
    empty, ours, new = (folder / f"{name}.gpkg" for name in ("empty", "ours", "new"))
    sheet, plain = folder / "households.csv", folder / "plain.csv"
    table = households(empty_copy(demo, empty), ROWS)
    table.to_csv(sheet, index=False)
    results, bare = [], []
    for _ in range(ROUNDS):
        shutil.copy(empty, ours)
        results.append(measured(ours, sheet))
        new.unlink(missing_ok=True)
        bare.append(ogr2ogr("-f", "GPKG", str(new), str(sheet), "-nln", "household"))
    in_own_words(table).to_csv(plain, index=False)
    shutil.copy(empty, ours)
    same = ogr2ogr("-append", "-f", "GPKG", str(ours), str(plain), "-nln", "household")
    result = Imported(
        statistics.median(each.seconds for each in results),
        max(each.peak for each in results),
        max(each.longest for each in results),
        min(each.added for each in results),
    )
    return result, statistics.median(bare), same


def from_workbook(demo: Path, folder: Path) -> Imported:
    """100,000 rows of 12 columns from xlsx."""
    from openpyxl import Workbook

    copy, sheet = folder / "copy.gpkg", folder / "households.xlsx"
    table = households(empty_copy(demo, copy), WORKBOOK_ROWS)
    book = Workbook(write_only=True)
    page = book.create_sheet("贫困户")
    page.append(list(table.columns))
    for row in table.itertuples(index=False):
        page.append([value.item() if isinstance(value, np.integer) else value for value in row])
    book.save(sheet)
    return measured(copy, sheet)


class _Watch(CollectingFeedback):
    """Keeps the longest time between two questions whether to stop."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0

    def is_cancelled(self) -> bool:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now
        return False


def _take(workspace: Path, sheet: Path) -> None:
    watch, started = _Watch(), time.perf_counter()
    with open_workspace(workspace) as opened:
        result = import_table(opened, "household", sheet, Mode.APPEND, watch)
    seconds = time.perf_counter() - started
    # Not what getrusage tells, which counts the parent's memory at the fork.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = int(status.partition("VmHWM:")[2].split()[0]) // 1024
    print(json.dumps({"seconds": seconds, "peak": peak, "longest": watch.longest, "added": result.counts.added}))


if __name__ == "__main__":
    _take(Path(sys.argv[2]), Path(sys.argv[3]))
