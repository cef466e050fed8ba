"""A workspace small enough to count by hand: three counties of two prefectures, five villages, four bureaus.

Needs no QGIS, as tests of tests/unit use it, too.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from poverty_map_plugin.store.geometry import line_wkb, point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Change

#: West edge in degrees of each county, a square of one degree from 26 degrees north.
COUNTIES = {"520422": 105.0, "520425": 106.0, "522636": 107.0}
#: Longitude of each village, at 26.5 degrees north; the last one has no position.
VILLAGES = {
    "520422100201": 105.3,
    "520425100201": 106.2,
    "520425104222": 106.5,
    "522636100201": 107.4,
    "522636100202": None,
}


def square(west: float, south: float, width: float) -> bytes:
    """A multi-polygon of one square."""
    ring = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]) * [width, 1.0] + [west, south]
    head = np.array([1], dtype="<u1").tobytes()
    counts = [np.array(values, dtype="<u4").tobytes() for values in ([6, 1], [3, 1], [5])]
    return head + counts[0] + head + counts[1] + counts[2] + ring.astype("<f8").tobytes()


def make(path: Path) -> Path:
    """Write it; nothing is counted yet."""
    shutil.copy(_made_once(), path)
    return path


@cache
def _made_once() -> Path:
    path = fresh_folder() / "small.gpkg"
    with GeoPackageStore.create(path) as store, store.change("test") as change:
        change.set_properties({"province": "52"})
        _places(change)
        _records(change)
    return path


def fresh_folder() -> Path:
    """A folder of its own for what is made once, gone with the process."""
    folder = Path(tempfile.mkdtemp(prefix="small_workspace"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def copied(project: Path, folder: Path) -> Path:
    """A project and its workspace, which is beside it, made once and copied for each test; returns the project."""
    shutil.copy(project.with_suffix(".gpkg"), folder)
    return Path(shutil.copy(project, folder))


def _insert(change: Change, table: str, **columns: Any) -> None:
    change.insert(table, pd.DataFrame(columns))


def _places(change: Change) -> None:
    _insert(change, "province", code=["52"], name=["贵州省"], geom=[square(105, 26, 3)])
    _insert(
        change,
        "prefecture",
        code=["5204", "5226"],
        name=["安顺市", "黔东南苗族侗族自治州"],
        geom=[square(105, 26, 2), square(107, 26, 1)],
    )
    _insert(
        change,
        "county",
        code=list(COUNTIES),
        name=["普定县", "紫云苗族布依族自治县", "丹寨县"],
        is_key=[1, 1, 0],
        exit_year=[2018, 2020, None],
        geom=[square(west, 26, 1) for west in COUNTIES.values()],
    )
    townships = sorted({code[:9] for code in VILLAGES})
    _insert(
        change, "township", code=townships, name=["乡" + c for c in townships], county_code=[c[:6] for c in townships]
    )
    _insert(
        change,
        "village",
        code=list(VILLAGES),
        name=["普定村", "紫云村", "小寨关村", "丹寨村", "无位村"],
        township_code=[code[:9] for code in VILLAGES],
        is_poor=[0, 1, 1, None, 0],
        geom=[None if lon is None else point_wkb(lon, 26.5) for lon in VILLAGES.values()],
    )
    _insert(
        change,
        "bureau",
        code=["GZ", "AS", "PD", "ZY"],
        name=["公司", "安顺供电局", "普定供电局", "紫云供电局"],
        parent_code=[None, "GZ", "AS", "AS"],
        level_rank=["company", "prefecture_bureau", "county_bureau", "county_bureau"],
    )
    # One township of Ziyun is served from Puding; Danzhai by the company itself.
    _insert(
        change,
        "bureau_area",
        bureau_code=["PD", "ZY", "PD", "GZ"],
        place_code=["520422", "520425", "520425104", "522636"],
    )


def _records(change: Change) -> None:
    _insert(
        change,
        "village_statistics",
        village_code=["520422100201", "520425100201", "520425104222", "520425104222", "522636100201"],
        period=["2016-12", "2016-11", "2016-11", "2016-12", "2017-01"],
        population=[1000, 500, 400, 400, 800],
        poor_people=[100, 100, 80, 60, 200],
    )
    _insert(
        change,
        "transformer",
        code=["T1", "T2", "T3"],
        name=["一号", "二号", "三号"],
        village_code=["520425104222", "520425104222", "520425100201"],
        capacity_kva=[100.0, 200.0, 100.0],
        peak_load_kva=[100.0, 170.0, 30.0],
        households=[50, 50, None],
    )
    _insert(
        change,
        "grid_project",
        code=["J1", "J2", "J3"],
        name=["县项目", "村项目", "明年项目"],
        kind=["rural_upgrade", "well_off_electricity", "rural_upgrade"],
        place_code=["520425", "520425104222", "520425"],
        year=[2016, 2016, 2017],
        budget_yuan=[3000.0, 1000.0, 9000.0],
        spent_yuan=[1500.0, None, None],
    )
    _insert(
        change,
        "cadre",
        code=["G1", "G2"],
        name=["<b>张三</b>", "李四"],
        role=["first_secretary", None],
        post=["主任", None],
        phone=["13800000000", None],
        department=["供电所", None],
        village_code=["520425104222", "520425104222"],
        place_code=["520425104222", "520425104222"],
        from_date=["2016-01-01", "2015-01-01"],
        to_date=[None, "2016-06-30"],
    )
    _insert(
        change,
        "pairing",
        code=["P1", "P2", "P3", "P4", "P5"],
        category=["disabled"] * 5,
        place_code=["520425104222"] * 5,
        helper_name=["甲", "乙", "丙", "丁", "戊"],
        since=["2016-01-05", "2016-03-05", "2016-02-05", "2016-12-05", "2016-04-05"],
    )
    _insert(
        change,
        "task",
        code=["R1", "R2"],
        plan=["2016", "2016"],
        title=["省任务", "局任务"],
        department=["union", "union"],
        level=["province", "county"],
        place_code=["52", "ZY"],
        due=["2016-12-31", "2016-12-31"],
    )
    _insert(
        change, "task_progress", task_code=["R1"], reported_on=["2016-10-01"], percent=[60.0], status=["in_progress"]
    )
    lines = [np.array([[106.5, 26.51], [106.6, 26.51]]), np.array([[106.0, 26.6], [107.0, 26.6]])]
    _insert(
        change,
        "power_line",
        code=["L1", "L2", "L3"],
        name=["十千伏线", "三十五千伏线", "远线"],
        voltage_kv=[10.0, 35.0, 10.0],
        geom=[line_wkb(lines[:1]), line_wkb(lines[1:]), line_wkb([np.array([[105.0, 26.0], [105.1, 26.0]])])],
    )
    road = line_wkb([np.array([[106.5, 26.0], [106.5, 26.4]])])
    _insert(change, "road", code=["D1"], name=["县道"], road_class=["county"], geom=[road])
