"""The plugin in QGIS's window: its share of the start, a click on the map, a change of scope in all docks.

Run in QGIS (`qgis --code benchmarks/window.py`) it measures the docks of the project that is open and writes what it
took as JSON into the file named by POVERTY_MAP_RESULT.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

#: Tells when the window is up and painted.
_START = """
import json, os, time
import qgis.utils
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.core import QgsApplication

def tell():
    QCoreApplication.processEvents()
    with open(os.environ["POVERTY_MAP_RESULT"], "w", encoding="utf-8") as file:
        json.dump([time.time(), "poverty_map_plugin" in qgis.utils.plugins], file)
    QgsApplication.quit()

QTimer.singleShot(0, tell)
"""
#: The start is counted from here: a display of its own takes now more, now less time to come up.
_BEGIN = 'date +%s.%N >"$POVERTY_MAP_BEGUN"; exec "$@"'
#: Takes the plugin out of a window and puts it in again, as the next start would: its modules are loaded anew, too.
_LOADS = 15
_LOAD = f"""
import json, os, time
import qgis.utils
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.core import QgsApplication

name = "poverty_map_plugin"

def settle():
    for _ in range(5):
        QCoreApplication.processEvents()

def measure():
    found = []
    for _ in range({_LOADS}):
        qgis.utils.unloadPlugin(name)
        settle()
        started = time.perf_counter()
        if not (qgis.utils.loadPlugin(name) and qgis.utils.startPlugin(name)):
            raise RuntimeError("the plugin did not start")
        settle()
        found.append(time.perf_counter() - started)
    with open(os.environ["POVERTY_MAP_RESULT"], "w", encoding="utf-8") as file:
        json.dump(found, file)
    QgsApplication.quit()

QTimer.singleShot(1500, measure)
"""
#: From one start to the next the machine's own speed differs: many pairs, each second one reversed.
_PAIRS = 24
#: Counties with many and with few villages, a prefecture, the province.
_SCOPES = ("520425", "522630", "5226", "52", "520112", "5205", "522636", "52")
_VILLAGES = 20


@dataclass(frozen=True)
class Docks:
    """Seconds, each until what is asked for was painted.

    Attributes:
        click: from a click of the mouse on the map to the place's card, on average.
        scope: for each dock under the map, the median of some changes of scope while it is shown beside the overview
            and the card, with nothing left to do in the background.
    """

    click: float
    scope: dict[str, float]


@contextmanager
def _profile(demo: Path) -> Iterator[Path]:
    """A copy of the demo's profile, as QGIS and Python write into it."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(demo / "profiles", Path(folder) / "profiles")
        yield Path(folder)


def _run_qgis(profiles: Path, script: Path, *arguments: str, **environment: str) -> float:
    """Run QGIS in a window of its own display; returns when it began, in seconds of the clock."""
    begun = profiles / "begun"
    command = ["bash", str(Path(__file__).parents[1] / "scripts" / "with_display.sh"), "bash", "-c", _BEGIN, "bash"]
    command += [
        "qgis",
        "--nologo",
        "--noversioncheck",
        "--profiles-path",
        str(profiles),
        "--profile",
        "default",
        "--code",
        str(script),
    ]
    # Python keeps what it compiled of a plugin, as it does for users.
    left_out = ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE")
    own = {name: value for name, value in os.environ.items() if name not in left_out}
    own |= environment | {"POVERTY_MAP_BEGUN": str(begun)}
    subprocess.run([*command, *arguments], check=False, capture_output=True, timeout=300, env=own)
    return float(begun.read_text(encoding="utf-8"))


def _start_once(profiles: Path, script: Path, is_with: bool) -> float:
    """Seconds from the start of QGIS until its window is painted, with the plugin or without."""
    settings, result = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini", profiles / "painted.json"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        re.sub("(?m)^poverty_map_plugin=.*", f"poverty_map_plugin={str(is_with).lower()}", text), encoding="utf-8"
    )
    begun = _run_qgis(profiles, script, POVERTY_MAP_RESULT=str(result))
    painted, was_with = json.loads(result.read_text(encoding="utf-8"))
    if was_with != is_with:
        raise RuntimeError(f"QGIS started {'with' if was_with else 'without'} the plugin")
    return float(painted) - begun


@dataclass(frozen=True)
class Start:
    """What the plugin costs whoever starts QGIS, in seconds.

    Attributes:
        pairs: for each pair of starts, by how much the one with the plugin took longer.
        load: from the first of its modules until its part of the window is painted, in a window that is there; the
            median of some times.
    """

    pairs: tuple[float, ...]
    load: float

    @property
    def share(self) -> float:
        """The median of the pairs."""
        return statistics.median(self.pairs)

    @property
    def doubt(self) -> float:
        """The standard error of that median, were the pairs normally distributed: 1.25 times that of their mean."""
        return 1.2533 * statistics.stdev(self.pairs) / len(self.pairs) ** 0.5


def start(demo: Path) -> Start:
    """Measure in copies of the demo's profile."""
    with _profile(demo) as profiles:
        script = profiles / "measure.py"
        script.write_text(_START, encoding="utf-8")
        _start_once(profiles, script, True)  # the first start of a profile and of a new plugin is another matter
        pairs = []
        for number in range(_PAIRS):
            order = (True, False) if number % 2 else (False, True)
            took = {is_with: _start_once(profiles, script, is_with) for is_with in order}
            pairs.append(took[True] - took[False])
        _start_once(profiles, script, True)
        script.write_text(_LOAD, encoding="utf-8")
        result = profiles / "loads.json"
        _run_qgis(profiles, script, POVERTY_MAP_RESULT=str(result))
        loads = json.loads(result.read_text(encoding="utf-8"))
    return Start(tuple(pairs), statistics.median(loads))


def docks(demo: Path) -> Docks:
    """Measure in QGIS's window, on a copy of the demo."""
    with _profile(demo) as profiles:
        for name in ("guizhou.gpkg", "guizhou.qgz"):
            shutil.copy(demo / name, profiles / name)
        result = profiles / "docks.json"
        _run_qgis(profiles, Path(__file__), str(profiles / "guizhou.qgz"), POVERTY_MAP_RESULT=str(result))
        seen = json.loads(result.read_text(encoding="utf-8"))
    if "problem" in seen:
        raise RuntimeError(seen["problem"])
    return Docks(**seen)


class _InWindow:
    """Inside QGIS."""

    def __init__(self) -> None:
        import qgis.utils

        self._iface = qgis.utils.iface
        self._workbench: Any = qgis.utils.plugins["poverty_map_plugin"].workbench
        self._iface.mainWindow().resize(1600, 1000)
        self._wait(3000)

    def _wait(self, milliseconds: int) -> None:
        from qgis.PyQt.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        while self._iface.mapCanvas().isDrawing():
            self._settle()

    def _settle(self) -> None:
        """Until nothing is left to be painted, found or counted."""
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QCoreApplication

        while True:
            QCoreApplication.processEvents()
            if not self._workbench.docks.records.is_busy and not QgsApplication.taskManager().countActiveTasks():
                break
            time.sleep(0.001)
        QCoreApplication.processEvents()

    def scope(self) -> dict[str, float]:
        """Seconds for each dock."""
        from poverty_map_plugin.domain.scope import Scope

        bench = self._workbench
        bench.docks.card.setUserVisible(True)
        found = {}
        below = {"records": bench.docks.records, "tasks": bench.docks.tasks, "scores": bench.docks.scores}
        for name, dock in below.items():
            dock.setUserVisible(True)
            self._wait(1500)
            self._settle()
            seconds = []
            for code in _SCOPES:
                started = time.perf_counter()
                bench.session.set_scope(Scope.of(code))
                self._settle()
                seconds.append(time.perf_counter() - started)
            found[name] = statistics.median(seconds)
            dock.hide()
        return found

    def click(self) -> float:
        """Seconds on average."""
        from qgis.core import QgsCoordinateTransform, QgsProject
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        bench, canvas = self._workbench, self._iface.mapCanvas()
        layers = QgsProject.instance().mapLayers().values()
        villages = next(each for each in layers if each.customProperty("poverty_map/role") == "map_village")
        to_map = QgsCoordinateTransform(villages.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        some = [each for each in villages.getFeatures() if each.id() % 797 == 0 and each.hasGeometry()][:_VILLAGES]
        canvas.setMapTool(bench.place_tool)
        seconds = []
        for village in some:
            point = to_map.transform(village.geometry().asPoint())
            canvas.setCenter(point)
            canvas.zoomScale(60_000)
            self._wait(300)
            pixel = canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()
            started = time.perf_counter()
            QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
            bench.docks.card.repaint()
            seconds.append(time.perf_counter() - started)
            if bench.docks.card.shown_code != village["code"]:
                raise LookupError(f"{village['code']}: the card shows {bench.docks.card.shown_code}")
        return statistics.mean(seconds)


def _main() -> None:
    import qgis.utils
    from qgis.core import QgsProject

    problems: list[str] = []

    def keep(kind: type[BaseException], value: BaseException, trace: TracebackType, *_: object, **__: object) -> None:
        """In place of QGIS's dialog, which would wait for a click that never comes."""
        problems.extend(traceback.format_exception(kind, value, trace))

    qgis.utils.showException = keep
    seen: dict[str, Any] = {}
    try:
        window = _InWindow()
        seen = asdict(Docks(window.click(), window.scope()))
    except Exception:
        problems.append(traceback.format_exc())
    if problems:
        seen = {"problem": "".join(problems)}
    Path(os.environ["POVERTY_MAP_RESULT"]).write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    qgis.utils.iface.actionExit().trigger()


if "POVERTY_MAP_RESULT" in os.environ:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(1500, _main)
