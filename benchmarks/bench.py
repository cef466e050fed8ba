"""Measures the plugin against the peers of the design in one run and writes benchmarks/RESULTS.md.

Run by `make bench`, on the data of `make demo`. Only its ratios are to be quoted: seconds are those of one
machine in one run.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

from processing.core.Processing import Processing  # noqa: E402
from qgis import processing  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from benchmarks import records, window  # noqa: E402
from benchmarks.imports import against_ogr2ogr, from_workbook  # noqa: E402
from benchmarks.sheets import against_atlas  # noqa: E402
from poverty_map_plugin.analysis.nearest import cut, nearest  # noqa: E402
from poverty_map_plugin.analysis.rollup import RollUp  # noqa: E402
from poverty_map_plugin.domain.period import Period  # noqa: E402
from poverty_map_plugin.domain.scope import Scope  # noqa: E402
from poverty_map_plugin.services.bureau_areas import read_bureau_areas  # noqa: E402
from poverty_map_plugin.services.edits import edited_since, follow, shown_periods  # noqa: E402
from poverty_map_plugin.services.overview import overview  # noqa: E402
from poverty_map_plugin.services.person import current_user  # noqa: E402
from poverty_map_plugin.services.place_card import locate, place_card  # noqa: E402
from poverty_map_plugin.services.places import PlaceIndex  # noqa: E402
from poverty_map_plugin.services.styling import apply_theme, theme_ids  # noqa: E402
from poverty_map_plugin.services.workspace import Workspace, open_workspace  # noqa: E402
from poverty_map_plugin.store.geometry import coordinates  # noqa: E402
from poverty_map_plugin.store.store import Batch  # noqa: E402

DEMO = ROOT / "build" / "demo"
HOUSEHOLDS, SEGMENTS = 1_200_000, 120_000
PERIOD = Period(2016, 12)


@dataclass(frozen=True)
class Result:
    """One row of the table: seconds of ours, of the peer (None without one), and what was asked."""

    work: str
    ours: float
    peer: float | None
    asked: str
    held: bool


def timed(work: Callable[[], object], runs: int = 3) -> float:
    """The median of some runs, after none to warm up: users have cold caches, too."""
    seconds = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def against(work: str, ours: float, peer: float, times: float) -> Result:
    """A row that asks to be so many times as fast as the peer."""
    return Result(work, ours, peer, f"≥ {times:g} × as fast", peer / ours >= times)


def within(work: str, ours: float, limit: float) -> Result:
    """A row that asks to be done in so many seconds."""
    return Result(work, ours, None, f"< {limit:g} s", ours < limit)


def villages_of(workspace: Workspace) -> pd.DataFrame:
    """Codes and positions of the villages."""
    rows = workspace.store.read("map_village", ["code", "geom"])
    rows = rows[rows["geom"].notna()]
    rows[["x", "y"]] = [next(coordinates(wkb))[0] for wkb in rows["geom"]]
    return rows


def roll_up_households(folder: Path) -> Result:
    """1,200,000 households and all villages to five levels and the bureaus; the peer goes to the villages alone."""
    copy = folder / "households.gpkg"
    shutil.copy(DEMO / "guizhou.gpkg", copy)
    generator = np.random.default_rng(1)
    with open_workspace(copy) as workspace:
        codes = workspace.store.read("village", ["code"])["code"].to_numpy()
        owner = np.sort(generator.integers(0, len(codes), HOUSEHOLDS))
        rows = pd.DataFrame({"code": [f"H{n:07}" for n in range(HOUSEHOLDS)], "village_code": codes[owner]})
        rows["head_name"], rows["size"], rows["status"] = "户主", generator.integers(1, 8, HOUSEHOLDS), "not_out"
        with workspace.store.change(current_user(), Batch("bench", sample=True)) as change:
            change.delete("household", {})
            change.insert("household", rows)
        areas = read_bureau_areas(workspace.store)

        def ours() -> None:
            sums = workspace.store.totals("household", "village_code", "size")
            people = workspace.store.totals("village_statistics", "village_code", "population", {"period": str(PERIOD)})
            own = pd.concat([f.set_index("code")["value"] for f in (sums, people)], axis=1, keys=("size", "population"))
            RollUp(own, areas).levels()

        seconds = timed(ours)
    layer = QgsVectorLayer(f"{copy}|layername=household", "household", "ogr")
    aggregates = [
        {
            "aggregate": "first_value",
            "input": '"village_code"',
            "name": "village_code",
            "type": 10,
            "length": 0,
            "precision": 0,
        },
        {"aggregate": "sum", "input": '"size"', "name": "size", "type": 6, "length": 0, "precision": 0},
    ]
    options = {"INPUT": layer, "GROUP_BY": '"village_code"', "AGGREGATES": aggregates, "OUTPUT": "memory:"}
    peer = timed(lambda: processing.run("native:aggregate", options), runs=1)
    return against(
        f"{HOUSEHOLDS:,} households and the villages to 5 levels and bureaus; native:aggregate", seconds, peer, 50
    )


def nearest_lines(workspace: Workspace) -> list[Result]:
    """The nearest line of each voltage class of every village among 120,000 segments; peer native:joinbynearest."""
    villages = villages_of(workspace)
    points = villages[["x", "y"]].to_numpy()
    lines = workspace.store.read("power_line", ["code", "voltage_kv", "geom"])
    generator = np.random.default_rng(2)
    # The sample's lines, and as many more near them as make the number that the design asks for.
    parts = [
        (kv, part) for kv, wkb in zip(lines["voltage_kv"], lines["geom"], strict=True) for part in coordinates(wkb)
    ]
    count = sum(len(part) - 1 for _, part in parts)
    while count < SEGMENTS:
        kv, part = parts[generator.integers(0, len(parts))]
        parts.append((kv, part + generator.normal(0, 0.05, 2)))
        count += len(part) - 1
    classes = sorted({kv for kv, _ in parts})

    # As the peer has a layer for each class, so have we a list.
    groups = {kv: [[part] for voltage, part in parts if voltage == kv] for kv in classes}
    found: dict[float, np.ndarray] = {}

    def ours() -> None:
        for kv in classes:
            found[kv] = nearest(points, cut(groups[kv]))[1]

    seconds = timed(ours)
    spots = _memory_layer("Point", [QgsGeometry.fromPointXY(QgsPointXY(x, y)) for x, y in points])
    layers = {
        kv: _memory_layer(
            "LineString",
            [
                QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in part])
                for voltage, part in parts
                if voltage == kv
            ],
        )
        for kv in classes
    }

    joined = {}

    def peer() -> None:
        for kv, layer in layers.items():
            options = {"INPUT": spots, "INPUT_2": layer, "FIELDS_TO_COPY": [], "NEIGHBORS": 1, "OUTPUT": "memory:"}
            joined[kv] = processing.run("native:joinbynearest", options)["OUTPUT"]

    theirs = timed(peer, runs=1)
    # The peer measures in degrees; its nearest point, measured on the ellipsoid, is no nearer than ours.
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    worst = 0.0
    for kv, layer in joined.items():
        distances: dict[int, float] = {}
        for feature in layer.getFeatures():
            a = QgsPointXY(feature["feature_x"], feature["feature_y"])
            b = QgsPointXY(feature["nearest_x"], feature["nearest_y"])
            distances.setdefault(feature["id"], measure.measureLine(a, b))
        for number, own in enumerate(found[kv]):
            worst = max(worst, own - distances[number])
    title = (
        f"nearest line of {len(classes)} voltages of {len(points):,} villages among {count:,} segments; "
        "native:joinbynearest"
    )
    nearer = f"by how many metres the peer's nearest line is nearer than ours, at worst: {max(worst, 0):.2f}"
    return [against(f"{title} ({nearer})", seconds, theirs, 5)]


def _memory_layer(kind: str, geometries: list[QgsGeometry]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4490&field=id:integer", kind, "memory")
    features = []
    for number, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def interactive(workspace: Workspace) -> list[Result]:
    """What a person waits for with the mouse in the hand."""
    places = PlaceIndex(workspace)
    places.prepare()
    villages = villages_of(workspace).sample(20, random_state=3)

    def click() -> None:
        for _, village in villages.iterrows():
            scope = locate(workspace, places, village["x"], village["y"], 500.0)
            place_card(workspace, places, scope or Scope.of(village["code"]), PERIOD)

    county = Scope.of(places.key_counties[0].code if places.key_counties else workspace.province)
    province = Scope.of(workspace.province)
    results = [
        within("a click on a village to its card (mean of 20)", timed(click) / len(villages), 0.2),
        within("the card of a county", timed(lambda: place_card(workspace, places, county, PERIOD)), 0.2),
        within("the card of the province", timed(lambda: place_card(workspace, places, province, PERIOD)), 0.2),
        within("the overview of the province", timed(lambda: overview(workspace, places, province, PERIOD)), 0.2),
    ]
    key = {"village_code": str(villages["code"].iloc[0]), "period": str(PERIOD)}
    was = int(workspace.store.read("village_statistics", ["poor_people"], key)["poor_people"].iloc[0])

    def edit(poor_people: int, *periods: Period) -> float:
        """What follows from an edit that is saved: found in the log, counted for the periods."""
        end = workspace.store.log_end()
        with workspace.store.change(current_user()) as change:
            change.update("village_statistics", pd.DataFrame([{**key, "poor_people": poor_people}]), tuple(key))
        started = time.perf_counter()
        edited = edited_since(workspace, end)
        follow(workspace, edited, shown_periods(workspace, *periods))
        return time.perf_counter() - started

    one = statistics.median([edit(was + more, PERIOD) for more in (1, 2, 3, 4, 0)])
    both = statistics.median([edit(was + more, PERIOD, PERIOD.previous) for more in (1, 2, 3, 4, 0)])
    results.append(within("one edited record refreshes its levels", one, 0.1))
    results.append(within("one edited record refreshes its levels in both periods that are compared", both, 0.2))
    project = QgsProject()
    project.read(str(DEMO / "guizhou.qgz"))
    themes = theme_ids(project)

    def switch() -> None:
        for theme in themes:
            apply_theme(project, theme)

    results.append(within("a switch of theme", timed(switch) / len(themes), 0.3))
    return results


def imports(folder: Path) -> list[Result]:
    """Sheets of the office into the store, checked; ogr2ogr stores them unchecked."""
    demo = DEMO / "guizhou.gpkg"
    ours, new, same = against_ogr2ogr(demo, folder)
    work = f"{ours.added:,} households from CSV, checked and stored"
    workbook = from_workbook(demo, folder)
    return [
        against(
            f"{work}; ogr2ogr storing them in a new file as texts, unchecked, without indexes", ours.seconds, new, 1
        ),
        against(f"{work}; ogr2ogr appending them, given codes and uuids, to the same table", ours.seconds, same, 1),
        Result("peak memory of that import in MB", ours.peak, None, "< 700 MB", ours.peak < 700),
        within("the longest time until that import notices that it is cancelled", ours.longest, 1.0),
        within(f"{workbook.added:,} households from xlsx, checked and stored", workbook.seconds, 20.0),
    ]


def county_sheets(folder: Path) -> list[Result]:
    """All county sheets by two processes; the peer is QGIS's own atlas in one."""
    seen = against_atlas(DEMO, folder)
    work = f"{seen.sheets} county sheets by 2 worker processes"
    smaller = seen.size < seen.peer_size
    return [
        against(f"{work}; QGIS's own atlas export of the same layout in one process", seen.seconds, seen.peer, 1.7),
        Result("mean kB of a county's sheet; the atlas's", seen.size, seen.peer_size, "fewer", smaller),
    ]


def table_of_households(folder: Path) -> list[Result]:
    """The records dock over 1,200,000 households."""
    listed = records.measured(records.make_households(DEMO / "guizhou.gpkg", folder / "listed.gpkg"))
    work = f"a table of {listed.rows:,} households"
    return [
        within(f"{work}: its first rows", listed.first, 0.3),
        within(f"{work}: the first rows of a county", listed.scope, 0.3),
        within(f"{work}: a page of rows far away, painted", listed.page, 0.1),
        within(f"{work}: the longest time in which the window does not answer", listed.blocked, 0.3),
        Result(f"{work}: memory at most in MB", listed.peak, None, "< 150 MB", listed.peak < 150),
    ]


def in_window() -> list[Result]:
    """QGIS with a window."""
    seen = window.docks(DEMO)
    scope = [
        within(f"a change of scope until overview, card and {name} are painted (median of 8)", seconds, 0.3)
        for name, seconds in seen.scope.items()
    ]
    start = window.start(DEMO)
    return [
        within("a click on the map in QGIS until the card is painted (mean of 20)", seen.click, 0.2),
        *scope,
        within("loading the plugin into QGIS's window until it is painted (median of 15)", start.load, 0.15),
        within(
            f"the plugin's share of QGIS's start (median of {len(start.pairs)} pairs, give or take {start.doubt:.2f})",
            start.share,
            0.15,
        ),
    ]


def report(results: list[Result]) -> str:
    """The page."""
    lines = [
        "# Results",
        "",
        f"Written by `make bench` on {datetime.now(UTC).date().isoformat()}: QGIS {Qgis.version()}, "
        f"Python {platform.python_version()}, "
        f"{os.cpu_count()} cores. Peers ran in the same run; quote the ratios, not the seconds.",
        "",
        "| work; peer | seconds | peer's seconds | ratio | asked | held |",
        "| --- | ---: | ---: | ---: | --- | --- |",
    ]
    for r in results:
        peer = f"{r.peer:.2f}" if r.peer is not None else ""
        ratio = f"{r.peer / r.ours:.1f}" if r.peer is not None else ""
        lines.append(f"| {r.work} | {r.ours:.3f} | {peer} | {ratio} | {r.asked} | {'yes' if r.held else '**no**'} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measure everything, write the page; 1 when something asked does not hold."""
    application = QgsApplication([], False)
    application.initQgis()
    Processing.initialize()
    results = []
    with tempfile.TemporaryDirectory() as folder:
        results += imports(Path(folder))
        results += table_of_households(Path(folder))
        results += county_sheets(Path(folder))
        results.append(roll_up_households(Path(folder)))
        copy = Path(folder) / "demo.gpkg"
        shutil.copy(DEMO / "guizhou.gpkg", copy)
        with open_workspace(copy) as workspace:
            results += nearest_lines(workspace)
            results += interactive(workspace)
    results += in_window()
    page = report(results)
    (ROOT / "benchmarks" / "RESULTS.md").write_text(page, encoding="utf-8")
    print(page)
    return 0 if all(result.held for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
