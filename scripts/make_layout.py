"""Draws the layouts of the sheets into poverty_map_plugin/resources/layouts/, or those that are named.

The .qpt files are what ships and what a map maker edits in QGIS's layout designer; this program is kept so that the
grid (margins, type sizes, columns) can be changed in one place. Run with QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsReadWriteContext

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.layout_parts import BASE, Sheet  # noqa: E402 - beside this script

FOLDER = ROOT / "poverty_map_plugin" / "resources" / "layouts"
CADRES = (("place", 35), ("name", 13.3), ("role", 19.5), ("phone", 19))
WIDE_TASKS = (("title", 62), ("department", 41.5), ("owner", 15), ("due", 20), ("percent", 14), ("status", 21))
TASKS = (("title", 75.5), ("department", 28), ("owner", 15), ("due", 20), ("percent", 14), ("status", 21))


def county_a3() -> Sheet:
    """A county: map, locator, figures, legend, cadres; more cadres on a second page."""
    return _county("county_a3", 420, 297, 1.0)


def county_a2() -> Sheet:
    """The same on twice the paper: a larger map, larger type, room for more cadres."""
    return _county("county_a2", 594, 420, 1.2)


def _county(name: str, width: float, height: float, factor: float) -> Sheet:
    sheet = Sheet(name, width, height, factor)
    k, x = factor, sheet.column_x
    for page in (0, 1):
        sheet.band_and_foot(page)
    main = sheet.map()
    sheet.locator()
    sheet.north()
    sheet.figures(x, 84 * k, sheet.column)
    sheet.legend(main, x, 136 * k, 55 * k)
    sheet.heading("cadres_heading", 200 * k)
    sheet.heading("cadres_heading", sheet.top, x=sheet.left, page=1)
    top = sheet.top + BASE * k
    boxes = [((x, 204 * k, sheet.column, sheet.bottom - 204 * k), 0)]
    across = int((sheet.right - sheet.left + 8 * k) / (100 * k))
    boxes += [((sheet.left + 100 * k * n, top, sheet.column, sheet.bottom - top), 1) for n in range(across)]
    sheet.table("cadres", CADRES, boxes)
    sheet.scale_bar(main, sheet.left + 4 * k, sheet.foot)
    return sheet


def county_list_a4() -> Sheet:
    """One map, one list: the county's responsibility list under a small map."""
    sheet = Sheet("county_list_a4", 210, 297)
    for page in (0, 1):
        sheet.band_and_foot(page, narrow=True)
    main = sheet.map((sheet.left + 4, sheet.top, 82, 84))
    sheet.figures(sheet.left + 92, sheet.top, 90)
    sheet.legend(main, sheet.left + 92, sheet.top + 54, 30)
    sheet.scale_bar(main, sheet.left + 4, sheet.top + 90, 82)
    first = sheet.top + 106
    width = sheet.right - sheet.left
    for page, y in ((0, first), (1, sheet.top)):
        sheet.heading("tasks_heading", y, x=sheet.left, page=page)
    boxes = [
        ((sheet.left, y + BASE, width, sheet.bottom + 6 - y - BASE), page) for page, y in ((0, first), (1, sheet.top))
    ]
    sheet.table("tasks", TASKS, boxes)
    return sheet


def prefecture_a3() -> Sheet:
    """A prefecture: its counties coloured by the theme, and a table of them."""
    sheet = Sheet("prefecture_a3", 420, 297, pages=1)
    x = sheet.column_x
    sheet.band_and_foot(0)
    main = sheet.map()
    sheet.locator()
    sheet.north()
    sheet.figures(x, 84, sheet.column)
    sheet.legend(main, x, 136, 40)
    sheet.heading("counties_heading", 190)
    columns = (("name", 34), ("figure_1", 17.3), ("figure_2", 17.3), ("figure_3", 17.3))
    sheet.table("counties", columns, [((x, 194, sheet.column, sheet.bottom - 194), 0)])
    sheet.scale_bar(main, sheet.left + 4, sheet.foot)
    return sheet


def province_a1() -> Sheet:
    """The province as a poster: counties by the theme, figures, and every county in two tables beside."""
    sheet = Sheet("province_a1", 841, 594, 1.6, pages=1)
    k, x = 1.6, sheet.column_x
    sheet.band_and_foot(0)
    main = sheet.map((sheet.left + 4 * k, sheet.top, x - 8 * k - sheet.left - 104 * k, sheet.bottom - sheet.top))
    sheet.north()
    sheet.figures(x, sheet.top + 44 * k, sheet.column)
    sheet.legend(main, x, sheet.top + 98 * k, 60 * k)
    second = x - 100 * k
    sheet.heading("counties_heading", sheet.top, x=second)
    columns = (("name", 34), ("figure_1", 17.3), ("figure_2", 17.3), ("figure_3", 17.3))
    top = sheet.top + BASE * k
    low = sheet.top + 168 * k
    sheet.table(
        "counties",
        columns,
        [((second, top, sheet.column, sheet.bottom - top), 0), ((x, low, sheet.column, sheet.bottom - low), 0)],
    )
    sheet.scale_bar(main, sheet.left + 4 * k, sheet.foot)
    return sheet


def battle_a0() -> Sheet:
    """The battle map: the province with its key sites, every task of the province, and an index of places."""
    sheet = Sheet("battle_a0", 1189, 841, 2.0, pages=1)
    k = 2.0
    sheet.band_and_foot(0)
    tasks = 182 * k
    left = sheet.right - tasks
    second = left - 56 * k
    main = sheet.map((sheet.left + 4 * k, sheet.top, second - 12 * k - sheet.left, sheet.bottom - sheet.top))
    sheet.figures(left, sheet.top, 88 * k)
    sheet.legend(main, left + 90 * k, sheet.top, 50 * k)
    sheet.heading("tasks_heading", sheet.top + 62 * k, x=left)
    top, last = sheet.top + 66 * k, sheet.bottom - 26 * k
    sheet.table("tasks", WIDE_TASKS, [((left, top, tasks, last - 4 * k - top), 0)])
    sheet.heading("places_heading", sheet.top, x=second, width=48)
    top = sheet.top + BASE * k
    boxes = [((second, top, 47.6 * k, sheet.bottom - top), 0)]
    boxes += [((left + n * 52 * k, last, 47.6 * k, sheet.bottom - last), 0) for n in range(3)]
    sheet.table("places", (("name", 30), ("grid", 15)), boxes)
    sheet.scale_bar(main, sheet.left + 4 * k, sheet.foot)
    return sheet


LAYOUTS = {
    draw.__name__: draw for draw in (county_a3, county_a2, county_list_a4, prefecture_a3, province_a1, battle_a0)
}


def main() -> int:
    """Write the templates."""
    application = QgsApplication([], False)
    application.initQgis()
    for name in sys.argv[1:] or LAYOUTS:
        sheet = LAYOUTS[name]()
        path = FOLDER / f"{name}.qpt"
        if not sheet.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
            return 1
        print(path.relative_to(ROOT))
        del sheet
    return 0


if __name__ == "__main__":
    sys.exit(main())
