"""metadata.txt says what plugins.qgis.org asks for; the check of the zip sees each thing that the site would refuse."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from poverty_map_plugin import about

ROOT = Path(__file__).parents[2]
_spec = importlib.util.spec_from_file_location("package", ROOT / "scripts" / "package.py")
assert _spec
assert _spec.loader
package = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(package)

METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
PLUGIN = package.PACKAGE
TRANSLATIONS = ("i18n/poverty_map_zh_CN.qm", "i18n/poverty_map_zh_TW.qm")


KEYS = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"),
    "homepage",
)


def staged_plugin(folder: Path) -> Path:
    """A plugin with just what the site asks for."""
    staged = folder / PLUGIN
    for name in ("__init__.py", "LICENSE", "resources/icons/icon.svg", *TRANSLATIONS):
        path = staged / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    (staged / "metadata.txt").write_text(METADATA, encoding="utf-8")
    return staged


def refused(folder: Path) -> list[str]:
    package.write_zip(folder / PLUGIN, folder / "plugin.zip")
    found: list[str] = package.problems(folder / "plugin.zip")
    return found


def test_what_the_site_asks_for_is_said() -> None:
    keys = package.metadata(METADATA)
    assert [key for key in KEYS if not keys.get(key)] == []
    assert (keys["qgisMinimumVersion"], keys["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert keys["hasProcessingProvider"] == "yes"
    assert (about.PACKAGE / keys["icon"]).is_file()


def test_no_real_host_is_named() -> None:
    keys = package.metadata(METADATA)
    for key in ("homepage", "tracker", "repository", "email"):
        assert re.search(r"[@/.]example\.org(/|$)", keys[key]), key


def test_the_version_is_one_everywhere() -> None:
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert newest
    assert newest[1] == about.version() == package.version()


def test_resources_qrc_lists_every_drawing() -> None:
    listed = {element.text for element in ET.parse(ROOT / "resources.qrc").iter("file")}
    drawn = {str(p.relative_to(ROOT)) for p in (about.PACKAGE / "resources").rglob("*.svg")}
    assert listed == drawn


def test_a_plugin_in_order_is_accepted(tmp_path: Path) -> None:
    staged_plugin(tmp_path)
    assert refused(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("__init__.py", "__init__.py is missing"),
        ("LICENSE", "LICENSE is missing"),
        ("resources/icons/icon.svg", "the icon resources/icons/icon.svg is missing"),
        (TRANSLATIONS[0], "the compiled translation zh_CN is missing"),
        (TRANSLATIONS[1], "the compiled translation zh_TW is missing"),
    ],
)
def test_what_lacks_is_seen(tmp_path: Path, name: str, problem: str) -> None:
    (staged_plugin(tmp_path) / name).unlink()
    assert refused(tmp_path) == [problem]


@pytest.mark.parametrize("name", [".hidden", "gui/.DS_Store", "__pycache__/a.py", "a.pyc", "i18n/a.ts"])
def test_what_must_not_be_shipped_is_seen(tmp_path: Path, name: str) -> None:
    path = staged_plugin(tmp_path) / name
    path.parent.mkdir(exist_ok=True)
    path.touch()
    assert refused(tmp_path) == [f"{PLUGIN}/{name} must not be shipped"]


@pytest.mark.parametrize("key", KEYS)
def test_a_key_that_lacks_is_seen(tmp_path: Path, key: str) -> None:
    text = re.sub(rf"^{key}=.*$", f"{key}=", METADATA, flags=re.M)
    (staged_plugin(tmp_path) / "metadata.txt").write_text(text, encoding="utf-8")
    assert f"metadata.txt lacks {key}" in refused(tmp_path)


@pytest.mark.parametrize("version", ["1", "1.0", "v1.0.0", "1.0.0-beta"])
def test_a_wrong_version_is_seen(tmp_path: Path, version: str) -> None:
    text = re.sub(r"^version=.*$", f"version={version}", METADATA, flags=re.M)
    (staged_plugin(tmp_path) / "metadata.txt").write_text(text, encoding="utf-8")
    assert refused(tmp_path) == [f"version '{version}' is not major.minor.patch"]


def test_two_folders_and_a_zip_too_large_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    staged_plugin(tmp_path)
    refused(tmp_path)
    with zipfile.ZipFile(tmp_path / "plugin.zip", "a") as archive:
        archive.writestr("another/a.py", "")
    monkeypatch.setattr(package, "LARGEST", 100)
    found = package.problems(tmp_path / "plugin.zip")
    assert [problem.split(",")[0] for problem in found] == [
        "plugin.zip is larger than 25 MB",
        f"one folder {PLUGIN} expected",
    ]


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    first = staged_plugin(tmp_path / "first")
    second = tmp_path / "second" / PLUGIN
    for path in sorted((p for p in first.rglob("*") if p.is_file()), reverse=True):
        copy = second / path.relative_to(first)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (1, 1))
        copy.chmod(0o600)
    package.write_zip(first, tmp_path / "first.zip")
    package.write_zip(second, tmp_path / "second.zip")
    names = zipfile.ZipFile(tmp_path / "first.zip").namelist()
    assert names == sorted(names)
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()
