"""Looks through the sheets of all counties of the demo, in every layout that ships and every language.

    QT_QPA_PLATFORM=offscreen python scripts/check_sheets.py [layout ...]

Nothing is printed; each sheet is laid out as for printing. Ends with 1 when anything overlaps, is cut or off the page.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from poverty_map_plugin.cartography.layout_check import layout_problems  # noqa: E402 - the plugin is beside this script
from poverty_map_plugin.cartography.layout_template import TEMPLATES, open_layout  # noqa: E402
from poverty_map_plugin.cartography.sheet_project import read_sheet_layers  # noqa: E402
from poverty_map_plugin.services.sheet_job import SheetJob  # noqa: E402
from poverty_map_plugin.services.workspace import open_workspace  # noqa: E402

STORE = ROOT / "build" / "demo" / "guizhou.gpkg"
LANGUAGES = ("zh_CN", "zh_TW", "en")


def check(layout: str, language: str) -> tuple[int, list[str]]:
    """How many sheets were looked at, and what is wrong with them."""
    project = read_sheet_layers(STORE.with_suffix(".qgz"))
    if project is None:
        raise SystemExit("run make demo first")
    found = []
    with open_workspace(STORE) as workspace:
        day = datetime.now(UTC).date()
        job = SheetJob(workspace, "", "", language, day, level=TEMPLATES[layout].level)
        opened = open_layout(project, layout)
        printer = job.printer(project, opened)
        codes = job.select("all")
        for code in codes:
            printer.show(job.content(code, printer.room))
            found += [f"{layout} {language} {code}: {problem}" for problem in layout_problems(opened)]
            found += [f"{layout} {language} {code}: {n} rows of {t} left out" for t, n in printer.left_out().items()]
    return len(codes), found


def main() -> int:
    """Every layout in every language."""
    application = QgsApplication([], False)
    application.initQgis()
    sheets, problems = 0, []
    for layout in sys.argv[1:] or TEMPLATES:
        for language in LANGUAGES:
            count, found = check(layout, language)
            sheets += count
            problems += found
    print(*problems, f"{sheets} sheets looked at, {len(problems)} problems", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
