"""The real QGIS with a window: the plugin from its zip, the demo project, a mouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DEMO = ROOT / "build" / "demo"
FOLDER = ROOT / "build" / "desktop"
VILLAGE = "522630202201"
SHEET = ROOT / "tests" / "data" / "sheets" / "06_place_in_three_columns.xlsx"

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


@pytest.fixture(scope="module")
def session() -> dict[str, Any]:
    """What the driver saw in one session of QGIS, and how that ended."""
    assert os.environ.get("DISPLAY"), "run by scripts/test.sh, which gives it a display"
    make_profile(FOLDER)
    # Records are edited in it.
    for name in ("guizhou.gpkg", "guizhou.qgz"):
        shutil.copy(DEMO / name, FOLDER / name)
    result = FOLDER / "seen.json"
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(FOLDER), "--profile", "default"]
    command += ["--code", str(HERE / "drive.py"), str(FOLDER / "guizhou.qgz")]
    environment = {**os.environ, "POVERTY_MAP_RESULT": str(result), "POVERTY_MAP_VILLAGE": VILLAGE}
    environment["POVERTY_MAP_SHEET"] = str(SHEET)
    environment["PYQGIS_STARTUP"] = str(HERE / "startup.py")
    result.unlink(missing_ok=True)
    environment.pop("QT_QPA_PLATFORM", None)
    run = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=240, check=False, stdin=subprocess.DEVNULL
    )
    (FOLDER / "qgis.log").write_text(run.stdout + run.stderr, encoding="utf-8")
    assert result.exists(), (run.stdout + run.stderr)[-4000:]
    seen = json.loads(result.read_text(encoding="utf-8"))
    assert "problem" not in seen, seen["problem"]
    return {**seen, "exit_code": run.returncode, "output": run.stdout + run.stderr}


def test_the_overview_shows_the_province_and_its_key_counties(session: dict[str, Any]) -> None:
    assert len(session["counties"]) == 66
    assert any("4,930,000" in text for text in session["overview"])
    assert session["window_fits"]


def test_a_click_on_a_village_shows_its_card(session: dict[str, Any]) -> None:
    assert session["tool_active"]
    assert session["village_name"] in " ".join(session["card"])
    assert any("Poor people" in text for text in session["card"])


def test_themes_are_switched_in_the_dock(session: dict[str, Any]) -> None:
    assert len(session["themes"]) >= 3
    assert [theme for theme, _ in session["styles"]] == session["themes"]
    assert len({style for _, style in session["styles"]}) == len(session["themes"])


def test_a_double_click_zooms_to_the_county_and_makes_it_the_scope(session: dict[str, Any]) -> None:
    before, after = session["extents"]
    assert before != after
    assert session["chosen"] in session["way"]


def test_a_county_is_found_by_its_initials_with_the_keys_alone(session: dict[str, Any]) -> None:
    assert session["found"].index("紫云苗族布依族自治县") < 3
    assert session["found_scope"] == "520425"
    assert "紫云苗族布依族自治县" in session["found_figures"]


def test_a_record_that_is_edited_brings_overview_and_map_along(session: dict[str, Any]) -> None:
    before, after = session["before_edit"], session["after_edit"]
    at = before.index("Load rate")
    assert after[at] == "Load rate"
    assert before[at - 2] != after[at - 2]
    assert float(after[at - 2].replace(",", "")) == pytest.approx(session["load_rate_drawn"], abs=0.05)
    assert session["messages"] == []


def test_the_imports_that_were_made_are_listed(session: dict[str, Any]) -> None:
    sample, workspace, since = session["imports"]
    assert (sample[3], workspace[3], workspace[7]) == ("Load sample", "Create workspace", "cannot be undone")
    assert (since[1], since[4]) == ("Distribution transformer", "changed"), "the one that was edited"


def test_the_import_wizard_tries_a_sheet(session: dict[str, Any]) -> None:
    assert session["import_kind"] == "Poor household"
    figures = session["import_figures"]
    assert [figures[figures.index(label) - 1] for label in ("rows read", "would be added", "rejected")] == [
        "10",
        "8",
        "2",
    ]


def test_the_plugin_leaves_nothing_behind(session: dict[str, Any]) -> None:
    assert session["unloaded"]
    assert session["left_behind"] == []
    assert not session["provider_left"]


def test_nothing_went_wrong(session: dict[str, Any]) -> None:
    # QGIS itself warns of what this machine lacks: network, a font. Errors, and warnings that name us, are ours.
    assert [e for e in session["log"] if e[1] == "Critical" or "poverty" in " ".join(e).lower()] == []
    assert "Traceback" not in session["output"]
    assert session["exit_code"] == 0
