"""Starts the real QGIS with the plugin from its zip, and ends it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .desk import Desk

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DEMO = ROOT / "build" / "demo"
FOLDER = ROOT / "build" / "desktop"
WIDTH, HEIGHT = 1366, 768
_STARTED, _ENDED = 90.0, 60.0

# Layers of a checkout under the system's temporary folder are temporary to QGIS, which would ask about them on leaving.
SETTINGS = """
[app]
askToSaveMemoryLayers=false

[PythonPlugins]
poverty_map_plugin=true
processing=true
grassprovider=false

[locale]
overrideFlag=true
userLocale=en_US

[qgis]
checkVersion=false
showTips340=false
"""


def make_profile(profiles: Path) -> None:
    """A profile with nothing in it but the plugin, unpacked from the zip that users get."""
    shutil.rmtree(profiles, ignore_errors=True)
    profile = profiles / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    archives = sorted((ROOT / "dist").glob("poverty_map_plugin.*.zip"), key=lambda path: path.stat().st_mtime)
    assert archives, "make package first"
    with zipfile.ZipFile(archives[-1]) as archive:
        archive.extractall(plugins)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")


@contextmanager
def demo_session(name: str) -> Iterator[Desk]:
    """QGIS on a copy of the demo project, in which records may be edited."""
    folder = FOLDER / name
    make_profile(folder)
    for part in ("guizhou.gpkg", "guizhou.qgz"):
        shutil.copy(DEMO / part, folder / part)
    with session(folder, folder / "guizhou.qgz") as desk:
        desk.wait("the project", lambda: desk.see("docks_about")["workspace"] == "guizhou.gpkg", _STARTED)
        desk.wait_for_map()
        yield desk


@contextmanager
def first_session(name: str) -> Iterator[Desk]:
    """QGIS as somebody sees it who has just installed the plugin."""
    folder = FOLDER / name
    make_profile(folder)
    with session(folder) as desk:
        yield desk


@contextmanager
def session(folder: Path, project: Path | None = None) -> Iterator[Desk]:
    """One run of QGIS, in which nothing may go wrong."""
    assert os.environ.get("DISPLAY"), "run by scripts/test.sh, which gives it a display"
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--profile", "default"]
    command += ["--code", str(HERE / "inside" / "begin.py"), *([str(project)] if project else [])]
    with tempfile.TemporaryDirectory() as home, (folder / "qgis.log").open("w", encoding="utf-8") as output:
        eyes = Path(home) / "eyes"
        environment = {**os.environ, "POVERTY_MAP_EYES": str(eyes), "HOME": home}
        environment["PYQGIS_STARTUP"] = str(HERE / "inside" / "startup.py")
        environment |= {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(HERE / "inside")}
        environment.pop("QT_QPA_PLATFORM", None)
        # Dialogs are Qt's own, wherever the tests run.
        environment["QT_QPA_PLATFORMTHEME"] = ""
        run = subprocess.Popen(
            command, env=environment, stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL
        )
        try:
            desk = _sit_down(run, eyes, folder / "qgis.log")
            yield desk
            # QGIS may crash when it is left while it draws or works.
            desk.wait_for_map()
            desk.wait_for_work()
            log = desk.see("leave")
            exit_code = run.wait(_ENDED)
        finally:
            if run.poll() is None:
                run.kill()
                run.wait()
    _check(log, (folder / "qgis.log").read_text(encoding="utf-8"), exit_code)


def _sit_down(run: subprocess.Popen[Any], eyes: Path, output: Path) -> Desk:
    end = time.monotonic() + _STARTED
    while not eyes.exists():
        assert run.poll() is None, output.read_text(encoding="utf-8")
        assert time.monotonic() < end, output.read_text(encoding="utf-8")
        time.sleep(0.1)
    desk = Desk(eyes, FOLDER / "screens")
    # QGIS may still be putting its window together, which takes the size of its own, and may be a little larger.
    time.sleep(1)
    desk.wait("the window in its place", lambda: _place(desk) == [0, 0, WIDTH, HEIGHT])
    return desk


def _place(desk: Desk) -> list[int]:
    desk.see("place_window", width=WIDTH, height=HEIGHT)
    time.sleep(0.2)
    found: list[int] = desk.see("window_size")
    return found


def _check(log: list[list[str]], output: str, exit_code: int) -> None:
    # QGIS itself warns of what this machine lacks: network, a font. Errors, and warnings that name us, are ours.
    assert [entry for entry in log if entry[1] == "Critical" or "poverty" in " ".join(entry).lower()] == []
    assert "Traceback" not in output
    assert exit_code == 0
