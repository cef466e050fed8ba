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

from scripts.layout_parts import AIR, BASE, LARGE, TITLE, Sheet  # noqa: E402 - beside this script

FOLDER = ROOT / "poverty_map_plugin" / "resources" / "layouts"
CADRES = (("place", 35), ("name", 13.3), ("role", 19.5), ("phone", 19))
WIDE_TASKS = (("title", 62), ("department", 41.5), ("owner", 15), ("due", 20), ("percent", 14), ("status", 21))
COUNTIES = (("name", 29.4), ("grid", 9.9), ("figure_1", 15.4), ("figure_2", 15.4), ("figure_3", 15.4))
TASKS = (("title", 75.5), ("department", 28), ("owner", 15), ("due", 20), ("percent", 14), ("status", 21))


def county_a3() -> Sheet:
    """A county: map, locator, figures, legend, cadres; more cadres on a second page, photos on the last."""
    return _county("county_a3", 420, 297, 1.0)


def county_a2() -> Sheet:
    """The same on twice the paper: a larger map, larger type, room for more cadres."""
    return _county("county_a2", 594, 420, 1.2, 1.2)


def _county(name: str, width: float, height: float, factor: float, symbols: float = 1.0) -> Sheet:
    sheet = Sheet(name, width, height, factor, pages=3, symbols=symbols)
    k, x = factor, sheet.column_x
    for page in (0, 1):
        sheet.band_and_foot(page)
    main = sheet.map()
    sheet.locator()
    sheet.north()
    sheet.figures(x, 84 * k, sheet.column)
    sheet.legend(main, x, 140 * k, 55 * k)
    sheet.heading("cadres_heading", 200 * k)
    sheet.heading("cadres_heading", sheet.top, x=sheet.left, page=1)
    top = sheet.top + BASE * k
    boxes = [((x, 204 * k, sheet.column, sheet.bottom - 204 * k), 0)]
    across = int((sheet.right - sheet.left + 8 * k) / (100 * k))
    boxes += [((sheet.left + 100 * k * n, top, sheet.column, sheet.bottom - top), 1) for n in range(across)]
    sheet.table("cadres", CADRES, boxes)
    sheet.photos(2, 3, 2)
    sheet.scale_bar(main, sheet.left + 4 * k, sheet.foot)
    return sheet


def county_list_a4() -> Sheet:
    """One map, one list: the county's responsibility list under a small map."""
    sheet = Sheet("county_list_a4", 210, 297, pages=3)
    for page in (0, 1):
        sheet.band_and_foot(page, narrow=True)
    main = sheet.map((sheet.left + 4, sheet.top, 82, 84))
    sheet.figures(sheet.left + 92, sheet.top, 90)
    sheet.legend(main, sheet.left + 92, sheet.top + 58, 30)
    sheet.scale_bar(main, sheet.left + 4, sheet.top + 90, 82)
    first = sheet.top + 106
    width = sheet.right - sheet.left
    for page, y in ((0, first), (1, sheet.top)):
        sheet.heading("tasks_heading", y, x=sheet.left, page=page)
    boxes = [
        ((sheet.left, y + BASE, width, sheet.bottom + 6 - y - BASE), page) for page, y in ((0, first), (1, sheet.top))
    ]
    sheet.table("tasks", TASKS, boxes)
    sheet.photos(2, 2, 3)
    return sheet


def prefecture_a3() -> Sheet:
    """A prefecture: its counties coloured by the theme, and a table of them."""
    sheet = Sheet("prefecture_a3", 420, 297)
    x = sheet.column_x
    sheet.band_and_foot(0)
    main = sheet.map()
    sheet.locator()
    sheet.north()
    sheet.figures(x, 84, sheet.column)
    sheet.legend(main, x, 140, 40)
    sheet.heading("counties_heading", 194)
    sheet.fields(main)
    sheet.table("counties", COUNTIES, [((x, 198, sheet.column, sheet.bottom - 198), 0)])
    sheet.photos(1, 3, 2)
    sheet.scale_bar(main, sheet.left + 4, sheet.foot)
    return sheet


def province_a1() -> Sheet:
    """The province as a poster: counties by the theme, figures, and every county in two tables beside."""
    sheet = Sheet("province_a1", 841, 594, 1.45, pages=1, symbols=1.6)
    k, x = 1.45, sheet.column_x
    sheet.band_and_foot(0)
    main = sheet.map((sheet.left + 4 * k, sheet.top, x - 8 * k - sheet.left - 104 * k, sheet.bottom - sheet.top))
    sheet.north()
    sheet.legend(main, x, sheet.top + 44 * k, 60 * k)
    second = x - 100 * k
    sheet.figures(second, sheet.top, sheet.column)
    sheet.heading("counties_heading", sheet.top + 62 * k, x=second)
    sheet.fields(main)
    first, further = sheet.top + 66 * k, sheet.top + 108 * k
    sheet.table(
        "counties",
        COUNTIES,
        [
            ((second, first, sheet.column, sheet.bottom - first), 0),
            ((x, further, sheet.column, sheet.bottom - further), 0),
        ],
    )
    sheet.scale_bar(main, sheet.left + 4 * k, sheet.foot)
    return sheet


def battle_a0() -> Sheet:
    """The battle map: the province with its key sites, every task of the province, and an index of places."""
    k = 1.7
    sheet = Sheet("battle_a0", 1189, 841, k, pages=1, symbols=2.2)
    sheet.band_and_foot(0, title_text="[% @sheet_battle_title %]", title_size=TITLE * 1.3)
    left = sheet.right - sum(width + AIR for _, width in WIDE_TASKS) * k
    main = sheet.map((sheet.left + 4 * k, sheet.top, left - 10 * k - sheet.left - 4 * k, sheet.bottom - sheet.top))
    sheet.fields(main, LARGE)
    sheet.figures(left, sheet.top, 88 * k)
    sheet.legend(main, left + 96 * k, sheet.top, 50 * k)
    sheet.heading("tasks_heading", sheet.top + 58 * k, x=left)
    top, last = sheet.top + 62 * k, sheet.bottom - 104 * k
    sheet.table("tasks", WIDE_TASKS, [((left, top, sheet.right - left, last - 6 * k - top), 0)])
    sheet.heading("places_heading", last, x=left)
    top, wide = last + BASE * k, (sheet.right - left + 4 * k) / 4
    boxes = [((left + n * wide, top, wide - 4 * k, sheet.bottom - top), 0) for n in range(4)]
    sheet.table("places", (("name", wide / k - 4 - 9.4 - 2 * AIR), ("grid", 9.4)), boxes)
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
