"""The records dock's table over 1,200,000 households: first rows, order, words, scrolling, memory.

    python benchmarks/records.py take <workspace>

measures in a process of its own, whose memory can be told, and prints what it took as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.imports import ROWS, empty_copy, households, in_own_words  # noqa: E402
from poverty_map_plugin.services.workspace import Workspace, open_workspace  # noqa: E402

_AT_ONCE = 100_000
_SCROLLED = 300


@dataclass(frozen=True)
class Listed:
    """Seconds, but for rows, and for memory in MB.

    Attributes:
        first: from the choice of the table to its first rows painted.
        whole: until all of them are known, in the background meanwhile.
        blocked: the longest time in which the window did not answer meanwhile.
        sorted: until all are sorted by a column without an index.
        words: until all that hold a word are found; `held`: how many.
        scope: until the first rows of a county are painted.
        page: on average for a page of rows far away, painted.
        memory: more at the end than before; `peak`: more at most.
    """

    rows: int
    first: float
    whole: float
    blocked: float
    sorted: float
    words: float
    held: int
    scope: float
    page: float
    memory: float
    peak: float


def make_households(demo: Path, target: Path) -> Path:
    """A copy of the demo with 1,200,000 households, in a random order as offices send them."""
    table = in_own_words(households(empty_copy(demo, target), ROWS)).sample(frac=1.0, random_state=1)
    with open_workspace(target) as workspace, workspace.store.change("bench") as change:
        for start in range(0, len(table), _AT_ONCE):
            change.insert("household", table.iloc[start : start + _AT_ONCE])
    return target


def measured(workspace: Path) -> Listed:
    """Measure in a process of its own."""
    command = [sys.executable, __file__, "take", str(workspace)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return Listed(**json.loads(done.stdout.splitlines()[-1]))


def _memory(name: str) -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition(f"{name}:")[2].split()[0]) / 1024


class _Window:
    """The table in a window of a small laptop, over a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        from poverty_map_plugin.gui.records.edit_overlay import EditOverlay
        from poverty_map_plugin.gui.records.record_pane import RecordPane
        from poverty_map_plugin.services.places import PlaceIndex
        from poverty_map_plugin.services.record_list import RecordLists

        self.workspace, self.places = workspace, PlaceIndex(workspace)
        self._lists = RecordLists(workspace, self.places, "zh_CN")
        self.pane = RecordPane(EditOverlay())
        self.pane.resize(1366, 320)
        self.pane.show()
        self.blocked = 0.0

    def show_table(self) -> float:
        """Seconds until the first rows are painted."""
        from poverty_map_plugin.services.record_words import RecordWords

        pages = self.workspace.catalog.records.values()
        table = next(table for page in pages for table in page.tables if table.entity == "household")
        started = time.perf_counter()
        entity = self.workspace.catalog.entities["household"]
        self.pane.show_table(table, RecordWords(self.workspace, self.places, entity, "zh_CN"))
        self.ask()
        return time.perf_counter() - started

    def ask(self, text: str = "", scope: str = "52") -> float:
        """Seconds until the first rows are painted."""
        from poverty_map_plugin.domain.scope import Scope
        from poverty_map_plugin.services.record_list import RecordQuery

        started = time.perf_counter()
        self.pane.ask(self.workspace, self._lists, RecordQuery("household", Scope.of(scope), text))
        self.pane.view.viewport().repaint()
        return time.perf_counter() - started

    def wait(self) -> float:
        """Seconds until all is found."""
        from qgis.PyQt.QtWidgets import QApplication

        started = time.perf_counter()
        while self.pane.finder.is_busy:
            before = time.perf_counter()
            QApplication.processEvents()
            time.sleep(0.002)
            self.blocked = max(self.blocked, time.perf_counter() - before)
        return time.perf_counter() - started

    def scroll(self) -> float:
        """Seconds for a page far from the one before, on average."""
        model, started = self.pane.model, time.perf_counter()
        for number in range(_SCROLLED):
            self.pane.view.scrollTo(model.index(number * (model.rowCount() // _SCROLLED), 0))
            self.pane.view.viewport().repaint()
        return (time.perf_counter() - started) / _SCROLLED

    def sort(self, field: str) -> float:
        """Seconds until all are sorted, the largest first."""
        from qgis.PyQt.QtCore import Qt

        number, started = self.pane.model.names.index(field), time.perf_counter()
        self.pane.view.horizontalHeader().setSortIndicator(number, Qt.SortOrder.DescendingOrder)
        return time.perf_counter() - started + self.wait()


def _take(workspace: Workspace) -> Listed:
    window = _Window(workspace)
    before = _memory("VmRSS")
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak counts from here
    first = window.show_table()
    whole, rows = window.wait(), window.pane.model.rowCount()
    page, in_order = window.scroll(), window.sort("income_per_head")
    words = window.ask("因病 国强") + window.wait()
    held, scope = window.pane.model.rowCount(), window.ask(scope="520425")
    window.wait()
    window.ask()
    window.wait()
    more, peak = _memory("VmRSS") - before, _memory("VmHWM") - before
    window.pane.clear()
    return Listed(rows, first, whole, window.blocked, in_order, words, held, scope, page, more, peak)


def _main() -> None:
    from qgis.core import QgsApplication, QgsSettings

    application = QgsApplication([], True)
    application.initQgis()
    QgsSettings().remove("poverty_map/records")  # as nobody sorted it yet
    with open_workspace(Path(sys.argv[2])) as workspace:
        print(json.dumps(_take(workspace).__dict__), flush=True)
    os._exit(0)  # QGIS without a project and a window has nothing to save


if __name__ == "__main__":
    _main()
