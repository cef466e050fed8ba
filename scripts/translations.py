"""Collects the texts to translate into i18n/*.ts (`update`) and compiles them into build/i18n/*.qm (`release`)."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCALES = ("en", "zh_CN", "zh_TW")


def ts_file(locale: str) -> Path:
    """The source of a translation."""
    return ROOT / "i18n" / f"poverty_map_{locale}.ts"


def sources() -> list[str]:
    """The modules that may hold texts."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "poverty_map_plugin").rglob("*.py"))


def unfinished(locale: str) -> list[str]:
    """The texts that a language lacks."""
    tree = ET.parse(ts_file(locale))
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not (translation.text or "").strip():
            found.append(message.findtext("source") or "")
    return found


def forget_lines(path: Path) -> None:
    """Leave out where each text is said: line numbers change with every commit, and two people's would clash."""
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^ *<location [^>]*/>\n", "", text, flags=re.MULTILINE), encoding="utf-8")


def update() -> int:
    """Collect; English needs no translation, so only the Chinese files tell what they lack."""
    for locale in LOCALES:
        subprocess.run(
            ["pylupdate5", "-noobsolete", *sources(), "-ts", str(ts_file(locale).relative_to(ROOT))],
            cwd=ROOT,
            check=True,
        )
        forget_lines(ts_file(locale))
    for locale in LOCALES[1:]:
        missing = unfinished(locale)
        print(f"i18n: {locale} lacks {len(missing)} translations")
        for text in missing[:10]:
            print(f"  {text}")
    return 0


def release() -> int:
    """Compile."""
    target = ROOT / "build" / "i18n"
    target.mkdir(parents=True, exist_ok=True)
    for locale in LOCALES:
        compiled = target / f"poverty_map_{locale}.qm"
        subprocess.run(
            ["lrelease", "-silent", str(ts_file(locale)), "-qm", str(compiled)],
            check=True,
            env={"QT_SELECT": "qt5", "PATH": "/usr/lib/qt5/bin:/usr/bin:/bin"},
        )
    return 0


if __name__ == "__main__":
    sys.exit({"update": update, "release": release}[sys.argv[1]]())
