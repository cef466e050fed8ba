"""A small made-up province for the tests of the sample: six counties of three townships of twelve villages."""

from __future__ import annotations

import struct
from functools import cache

import numpy as np
import pandas as pd

from poverty_map_plugin.catalog.labels import Label
from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.provinces import KeyCounty, KeySite, Mark, Province, ProvinceFolder
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.sample.sample import Sample, make_sample
from poverty_map_plugin.services.sample.settlements import Settlements, settle
from poverty_map_plugin.services.sample.targets import Targets

SEED = 2016
COUNTIES = ("990101", "990102", "990121", "990201", "990221", "990222")
KEY = ("990101", "990121", "990222")
SITES = (
    ("990101", Level.COUNTY, Mark.RED_FLAG),
    ("990222", Level.COUNTY, Mark.RED_FLAG),
    ("990121101", Level.TOWNSHIP, Mark.STAR),
    ("990222102205", Level.VILLAGE, Mark.STAR),
)
TARGETS = Targets(
    Period(2016, 12),
    {
        "poor_people": 49_301,
        "well_off_electricity_yuan": 15_000_007,
        "small_town_central_village_projects": 31,
        "pairs_left_behind_child": 53,
        "pairs_poor_student": 49,
        "pairs_disabled": 23,
        "pairs_empty_nest_elder": 38,
        "donated_yuan": 22_003,
        "goods_yuan": 43_000,
        "left_behind_children_homes": 10,
    },
)
FOLDER = ProvinceFolder(
    Province(
        "99",
        Label("Sample", "样例省", "樣例省"),
        Label("Sample Grid", "样例电网公司", "樣例電網公司"),
        tuple(KeySite(code, code, level, mark) for code, level, mark in SITES),
        tuple(KeyCounty(code, code, exit_year=2017 + index) for index, code in enumerate(KEY)),
    ),
    tasks=load_catalog().provinces["52"].tasks,
)


def borders() -> list[list[np.ndarray]]:
    """Ragged quadrangles of some 30 km, side by side, that share their edges; the last has an island."""
    rng = np.random.default_rng(1)
    corners = np.array([[(105.0 + 0.3 * i, 26.4 + 0.3 * j) for j in range(3)] for i in range(4)])
    corners = corners + rng.uniform(-0.05, 0.05, corners.shape)
    rings = []
    for i in range(3):
        for j in range(2):
            ring = np.array([corners[i, j], corners[i + 1, j], corners[i + 1, j + 1], corners[i, j + 1], corners[i, j]])
            rings.append([ring])
    rings[5].append(np.array([(106.1, 26.9), (106.15, 26.9), (106.15, 26.95), (106.1, 26.95), (106.1, 26.9)]))
    return rings


RINGS = borders()


def polygon_wkb(rings: list[np.ndarray]) -> bytes:
    """Each ring as a polygon of its own."""
    text = struct.pack("<BII", 1, 6, len(rings))
    for ring in rings:
        text += struct.pack("<BIII", 1, 3, 1, len(ring)) + ring.astype("<f8").tobytes()
    return text


def counties() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "code": COUNTIES,
            "name": [f"第{n}县" for n in "一二三四五六"],
            "short_name": [f"第{n}" for n in "一二三四五六"],
            "is_key": [int(code in KEY) for code in COUNTIES],
            "exit_year": [2017 + KEY.index(code) if code in KEY else None for code in COUNTIES],
            "geom": [polygon_wkb(rings) for rings in RINGS],
        }
    )


def townships() -> pd.DataFrame:
    codes = [f"{county}{number}" for county in COUNTIES for number in ("001", "101", "102")]
    names = ["城关街道", "东风镇", "西山乡"] * len(COUNTIES)
    return pd.DataFrame(
        {"code": codes, "name": names, "county_code": [c[:6] for c in codes], "position_source": None, "geom": None}
    )


def villages() -> pd.DataFrame:
    numbers = [1, 2, *range(200, 210)]
    codes = [f"{township}{number:03d}" for township in townships()["code"] for number in numbers]
    names = [f"{'社区居' if int(code[-3:]) < 200 else '村'}{code[-3:]}村民委员会" for code in codes]
    return pd.DataFrame(
        {"code": codes, "name": names, "township_code": [c[:9] for c in codes], "position_source": None, "geom": None}
    )


@cache
def settlements(seed: int = SEED) -> Settlements:
    return settle("99", counties(), townships(), villages(), seed, CollectingFeedback())


def make(
    places: Settlements,
    seed: int = SEED,
    targets: Targets = TARGETS,
    folder: ProvinceFolder | None = FOLDER,
    households: float = 0.1,
) -> Sample:
    return make_sample(
        places, folder, "样例", {"9901": "甲", "9902": "乙"}, targets, seed, households, CollectingFeedback()
    )
