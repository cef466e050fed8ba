"""Stages build/poverty_map_plugin/, zips it to dist/, and checks the zip as plugins.qgis.org does."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "poverty_map_plugin"
STAGED = ROOT / "build" / PACKAGE
REQUIRED_KEYS = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"),
    "homepage",
)
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
FORBIDDEN = re.compile(r"(^|/)(\.|__pycache__)|\.pyc$|\.ts$")
LARGEST = 25 * 1024 * 1024
#: Every entry's time: the same sources give the same bytes.
EPOCH = (2016, 1, 1, 0, 0, 0)


def stage() -> None:
    """Put the package folder and what plugins.qgis.org wants inside it together."""
    shutil.rmtree(STAGED, ignore_errors=True)
    shutil.copytree(ROOT / PACKAGE, STAGED, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    for name in ("metadata.txt", "LICENSE"):
        shutil.copy2(ROOT / name, STAGED / name)
    subprocess.run([sys.executable, str(ROOT / "scripts" / "translations.py"), "release"], check=True)
    shutil.copytree(ROOT / "build" / "i18n", STAGED / "i18n")
    # What the welcome page makes its sample province of.
    for seats in (ROOT / "sample" / "seats").glob("*.csv"):
        for kind in ("divisions", "seats"):
            (STAGED / "sample" / kind).mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / "sample" / kind / seats.name, STAGED / "sample" / kind / seats.name)
    shutil.copy2(ROOT / "sample" / "README.md", STAGED / "sample" / "README.md")


def version() -> str:
    """The version in metadata.txt."""
    return metadata((ROOT / "metadata.txt").read_text(encoding="utf-8"))["version"]


def metadata(text: str) -> dict[str, str]:
    """The keys of metadata.txt, in their own case."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text)
    return dict(parser["general"])


def write_zip(staged: Path, target: Path) -> None:
    """The staged folder as a zip, in order and without times."""
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(p for p in staged.rglob("*") if p.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(staged.parent).as_posix(), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())


def problems(target: Path) -> list[str]:
    """What plugins.qgis.org would refuse."""
    found = []
    if target.stat().st_size > LARGEST:
        found.append(f"{target.name} is larger than 25 MB")
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        folders = {name.split("/")[0] for name in names}
        if folders != {PACKAGE} or not PACKAGE.isidentifier():
            found.append(f"one folder {PACKAGE} expected, found {sorted(folders)}")
        found += [f"{name} is missing" for name in REQUIRED_FILES if f"{PACKAGE}/{name}" not in names]
        found += [f"{name} must not be shipped" for name in names if FORBIDDEN.search(name)]
        keys = metadata(archive.read(f"{PACKAGE}/metadata.txt").decode("utf-8"))
        found += [f"metadata.txt lacks {key}" for key in REQUIRED_KEYS if not keys.get(key)]
        if not re.fullmatch(r"\d+\.\d+\.\d+", keys.get("version", "")):
            found.append(f"version {keys.get('version')!r} is not major.minor.patch")
        if f"{PACKAGE}/{keys.get('icon')}" not in names:
            found.append(f"the icon {keys.get('icon')} is missing")
        for locale in ("zh_CN", "zh_TW"):
            if f"{PACKAGE}/i18n/poverty_map_{locale}.qm" not in names:
                found.append(f"the compiled translation {locale} is missing")
    return found


def main() -> int:
    """Stage, zip, check."""
    stage()
    target = ROOT / "dist" / f"{PACKAGE}.{version()}.zip"
    write_zip(STAGED, target)
    found = problems(target)
    for problem in found:
        print(f"package: {problem}")
    print(f"package: {target.relative_to(ROOT)}, {target.stat().st_size // 1024} kB")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
