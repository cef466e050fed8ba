"""Poor households and the people among them who get support."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .apportion import apportion, apportion_groups
from .columns import given
from .names import people, phones
from .settlements import Settlements
from .streams import Rng, pick, stream
from .targets import PAIR_CATEGORIES, Targets

_CAUSES = {
    "illness": 0.22, "no_funds": 0.19, "no_skill": 0.16, "schooling": 0.10, "no_labour": 0.10, "disability": 0.07,
    "transport": 0.05, "motivation": 0.04, "no_land": 0.03, "disaster": 0.015, "no_water": 0.015,
    "house_building": 0.01,
}  # fmt: skip
_ATTRIBUTES = {"general": 0.62, "minimum_allowance": 0.31, "five_guarantees": 0.05, "destitute": 0.02}
_HOUSING = {"a": 0.38, "b": 0.32, "c": 0.21, "d": 0.09}
# Poor households that no register gives a position for.
_WITHOUT_POINT = 0.3
_FURTHEST_KM = 0.6
# People who need support for each one who has a helper already.
_NOT_PAIRED_YET = 0.6
_LARGEST = 9
_MOST_PER_VILLAGE = 9999


def make_households(
    places: Settlements, villages: pd.DataFrame, january: pd.DataFrame, targets: Targets, scale: float, seed: int
) -> pd.DataFrame:
    """Rows of household: `scale` times the poor households of the last month, and of those that left during the year.

    At scale 1 the households not out of poverty, and the people in them, are as many in each village as its statistics
    say.

    Args:
        villages: as of the last month; january: the first month's rows, in the same order.
    """
    rng = stream(seed, "households")
    families = villages["poor_households"].to_numpy()
    staying = _sampled(families, scale)
    left = np.maximum(january["poor_households"].to_numpy() - families, 0)
    leaving = _sampled(np.minimum(left, _MOST_PER_VILLAGE - staying), scale)
    village = np.repeat(np.arange(len(villages)), staying + leaving)
    count = len(village)
    number = np.arange(count) - (np.cumsum(staying + leaving) - staying - leaving)[village]
    out = number >= staying[village]
    code = places.villages["code"].to_numpy()
    table = pd.DataFrame({"village_code": code[village]}, index=range(count))
    table["code"] = [f"{of}{index:04d}" for of, index in zip(table["village_code"], number + 1, strict=True)]
    table["group_name"] = [f"{index}组" for index in rng.integers(1, 13, size=count)]
    table["head_name"] = people(rng, count)
    table["size"] = _sizes(villages, staying, village, out, rng)
    table["poverty_cause"] = pick(rng, list(_CAUSES), count, list(_CAUSES.values()))
    second = pick(rng, list(_CAUSES), count, list(_CAUSES.values()))
    table["secondary_cause"] = given((rng.random(count) < 0.45) & (second != table["poverty_cause"]), second)
    table["attribute"] = pick(rng, list(_ATTRIBUTES), count, list(_ATTRIBUTES.values()))
    about = rng.random(count) < 0.28
    table["status"] = np.where(out, "out", np.where(about, "about_to", "not_out"))
    year = targets.as_of.year
    table["entered"] = [
        f"{y}-{m:02d}-01"
        for y, m in zip(rng.choice([year - 2, year - 1], count), rng.integers(1, 13, count), strict=True)
    ]
    month = rng.integers(1, (targets.as_of.month or 12) + 1, count)
    table["exited"] = given(out, [f"{year}-{m:02d}-28" for m in month])
    hardship = villages["hardship"].to_numpy()[village]
    income = rng.lognormal(np.log(2650), 0.18, count) - 500 * (hardship - 0.5)
    table["income_per_head"] = np.round(np.where(out, income + 1600, np.where(about, income + 450, income)), 0)
    table["housing"] = pick(rng, list(_HOUSING), count, list(_HOUSING.values()))
    table["relocation"] = rng.random(count) < 0.08 + 0.12 * hardship
    bright = rng.random(count)
    table["electricity"] = np.where(bright < 0.25 + 0.45 * hardship, "lighting", "power")
    table["customer_number"] = [f"100{digits:010d}" for digits in rng.integers(10**10, size=count)]
    table["phone"] = phones(rng, count)
    table["geom"] = _points(places, village, rng)
    return table


def make_beneficiaries(
    places: Settlements,
    villages: pd.DataFrame,
    households: pd.DataFrame,
    targets: Targets,
    favoured: np.ndarray,
    seed: int,
) -> pd.DataFrame:
    """Rows of beneficiary: for each category as many as there are pairs, and some without a helper yet.

    Args:
        favoured: weight of each village, higher where the company itself answers for the place.

    Returns:
        the rows and a column `paired`: whether a helper is theirs.
    """
    rng = stream(seed, "beneficiaries")
    year = targets.as_of.year
    ages = {"left_behind_child": (5, 16), "poor_student": (7, 23), "disabled": (18, 70), "empty_nest_elder": (61, 91)}
    columns = {
        "left_behind_child": "left_behind_children",
        "poor_student": "poor_students",
        "disabled": "disabled_people",
        "empty_nest_elder": "empty_nest_elders",
    }
    homes = households.groupby("village_code")["code"].first()
    frames = []
    for category in PAIR_CATEGORIES:
        there = villages[columns[category]].to_numpy()
        paired = min(targets[f"pairs_{category}"], int(there.sum()))
        count = min(round(paired * (1 + _NOT_PAIRED_YET)), int(there.sum()))
        per_village = apportion(count, there * favoured, there)
        frame = pd.DataFrame(
            {"village_code": places.villages["code"].to_numpy()[np.repeat(np.arange(len(there)), per_village)]}
        )
        frame["category"] = category
        frame["paired"] = rng.permutation(np.arange(count) < paired)
        frame["birth_date"] = [
            f"{year - age}-{month:02d}-{day:02d}"
            for age, month, day in zip(
                rng.integers(*ages[category], size=count),
                rng.integers(1, 13, count),
                rng.integers(1, 29, count),
                strict=True,
            )
        ]
        frames.append(frame)
    table = pd.concat(frames, ignore_index=True)
    count = len(table)
    table.insert(0, "code", [f"P{number:06d}" for number in range(1, count + 1)])
    table["name"] = people(rng, count)
    table["gender"] = pick(rng, ("male", "female"), count)
    table["household_code"] = given(rng.random(count) < 0.7, table["village_code"].map(homes))
    young = table["category"].isin(["left_behind_child", "poor_student"]).to_numpy()
    village_name = table["village_code"].map(dict(zip(places.villages["code"], places.villages["name"], strict=True)))
    table["school"] = given(young, village_name.str.replace("(?:村|居|社区).*$", "", regex=True) + "小学")
    table["guardian_name"] = given(young, people(rng, count))
    kinds = pick(rng, ("视力", "听力", "肢体", "言语", "智力"), count, (0.2, 0.2, 0.45, 0.05, 0.1))
    table["disability"] = given(table["category"] == "disabled", kinds)
    table["phone"] = phones(rng, count)
    return table


def _sampled(households: np.ndarray, scale: float) -> np.ndarray:
    """Of each village its part of the sample, never more than it has."""
    caps = np.minimum(households, _MOST_PER_VILLAGE)
    return apportion(min(round(scale * float(caps.sum())), int(caps.sum())), caps, caps)


def _sizes(villages: pd.DataFrame, staying: np.ndarray, village: np.ndarray, out: np.ndarray, rng: Rng) -> np.ndarray:
    """Household sizes; in each village those staying poor have as many members as their share of its poor people."""
    families, poor = villages["poor_households"].to_numpy(), villages["poor_people"].to_numpy()
    members = np.round(poor * staying / np.maximum(families, 1)).astype(np.int64)
    extra = np.maximum(members - staying, 0)
    weights = rng.gamma(3.0, size=len(village))
    sizes = np.clip(np.round(rng.normal(3.6, 1.3, len(village))), 1, _LARGEST).astype(np.int64)
    stays = ~out
    sizes[stays] = 1 + apportion_groups(extra, village[stays], weights[stays])
    return sizes


def _points(places: Settlements, village: np.ndarray, rng: Rng) -> list[bytes | None]:
    """A point near the village and inside its county, or None."""
    from ...store.geometry import point_wkb

    at = places.villages[["x", "y"]].to_numpy(dtype=float)[village]
    furthest = np.minimum(places.villages["clearance"].to_numpy()[village] * 0.9, _FURTHEST_KM)
    angle = rng.uniform(0, 2 * np.pi, len(village))
    away = furthest * np.sqrt(rng.random(len(village)))
    degrees = places.plane.to_degrees(at + (away * (np.cos(angle), np.sin(angle))).T)
    known = (rng.random(len(village)) >= _WITHOUT_POINT) & ~np.isnan(at[:, 0])
    return [point_wkb(x, y) if ok else None for (x, y), ok in zip(degrees.tolist(), known.tolist(), strict=True)]
