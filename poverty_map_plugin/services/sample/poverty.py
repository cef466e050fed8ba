"""Who lives in the villages and how many are poor: more in key counties and far from towns, fewer month by month."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from ...domain.errors import InputError
from .apportion import apportion
from .plane import Floats
from .settlements import Settlements
from .streams import Rng, stream
from .targets import Targets, months_until

_PEOPLE_PER_HOUSEHOLD = 3.8
_PEOPLE_PER_POOR_HOUSEHOLD = 3.6
_FEWEST, _MOST = 600, 3000
# At most so much of a village is poor.
_HIGHEST_RATE = 0.85
# From this rate on a village counts as a poor village (a share of 2 % was the line for leaving that list later on).
_POOR_VILLAGE_RATE = 0.20


def describe_villages(places: Settlements, targets: Targets, seed: int) -> pd.DataFrame:
    """One row per village as of the target month.

    Returns:
        columns population, households, poor_people, poor_households, poor_students, left_behind_children,
        disabled_people, empty_nest_elders, income_per_head, is_poor, hardship (0 to 1: how poor and far), in the order
        of `places.villages`. The sum of poor_people is the target's.

    Raises:
        InputError: when the villages cannot hold the poor people.
    """
    rng = stream(seed, "poverty")
    count = len(places.villages)
    people = np.clip(rng.lognormal(np.log(1480), 0.4, size=count), _FEWEST, _MOST).round().astype(np.int64)
    odds = _odds(places, rng)
    poor = _poor_people(people, odds, targets["poor_people"])
    rate = poor / people
    table = pd.DataFrame({"population": people})
    table["households"] = np.maximum(np.round(people / rng.normal(_PEOPLE_PER_HOUSEHOLD, 0.22, count)), 1).astype(int)
    table["poor_people"] = poor
    table["poor_households"] = _poor_households(poor, table["households"].to_numpy(), rng)
    table["poor_students"] = rng.binomial(poor, np.clip(rng.normal(0.13, 0.03, count), 0.03, 0.25))
    away = np.clip(rng.normal(0.035 + 0.05 * rate, 0.01), 0.004, 0.12)
    table["left_behind_children"] = rng.binomial(people, away)
    table["disabled_people"] = rng.binomial(people, np.clip(rng.normal(0.028, 0.006, count), 0.008, 0.06))
    table["empty_nest_elders"] = rng.binomial(people, np.clip(rng.normal(0.03 + 0.03 * rate, 0.008), 0.006, 0.09))
    table["income_per_head"] = np.round(9500 * np.exp(-1.6 * rate + rng.normal(0, 0.09, count)), -1)
    table["is_poor"] = rate >= _POOR_VILLAGE_RATE
    ranks = np.argsort(np.argsort(odds, kind="stable"), kind="stable")
    table["hardship"] = (ranks + 0.5) / max(count, 1)
    return table


def monthly_statistics(places: Settlements, villages: pd.DataFrame, targets: Targets, seed: int) -> pd.DataFrame:
    """The rows of village_statistics: twelve months for each village, the last one as `describe_villages` has it."""
    rng = stream(seed, "months")
    months = months_until(targets.as_of)
    count = len(villages)
    people = villages["population"].to_numpy()
    poor, families = villages["poor_people"].to_numpy(), villages["poor_households"].to_numpy()
    # More in January by 12 to 35 %, then down a curve that is each village's own; exactly 0 in the last month.
    more = np.minimum(np.round(poor * rng.uniform(0.12, 0.35, count)), np.maximum(people * 0.95 - poor, 0))
    shape = rng.uniform(0.7, 2.2, count)
    students, income = villages["poor_students"].to_numpy(), villages["income_per_head"].to_numpy()
    frames = []
    for index, month in enumerate(months):
        left = 1.0 - (index / (len(months) - 1)) ** shape
        poor_now = poor + np.floor(more * left).astype(np.int64)
        growth = poor_now / np.maximum(poor, 1)
        families_now = np.clip(np.round(families * growth), families, np.minimum(poor_now, villages["households"]))
        frame = villages[
            ["households", "population", "left_behind_children", "disabled_people", "empty_nest_elders"]
        ].copy()
        frame["poor_people"], frame["poor_households"] = poor_now, families_now.astype(np.int64)
        frame["poor_students"] = np.minimum(np.round(students * growth), poor_now).astype(np.int64)
        frame["income_per_head"] = np.round(income * (1 - 0.06 * left), -1)
        frame.insert(0, "period", str(month))
        frame.insert(0, "village_code", places.villages["code"].to_numpy())
        frames.append(frame)
    return pd.concat(frames, ignore_index=True)


def _odds(places: Settlements, rng: Rng) -> Floats:
    """How much likelier than elsewhere a person of a village is poor, as a logarithm of odds."""
    v, c = places.villages, places.counties
    county, township = v["county"].to_numpy(), v["township"].to_numpy()
    key = c["is_key"].to_numpy(dtype=bool)
    exit_year = c["exit_year"].to_numpy(dtype=float)
    # The later a county left poverty, the poorer it was.
    late = np.nan_to_num((exit_year - np.nanmean(exit_year)) if np.isfinite(exit_year).any() else 0.0 * exit_year)
    of_county = np.where(key, 0.75, 0.0) + 0.17 * late + rng.normal(0, 0.16, len(c))
    of_township = rng.normal(0, 0.24, len(places.townships))
    far = 0.45 * _standard(v["town_km"]) + 0.16 * _standard(v["prefecture_km"]) + 0.09 * _standard(v["province_km"])
    neighbourhood = np.where(v["committee"].to_numpy(dtype=bool), -1.3, 0.0)
    return of_county[county] + of_township[township] + far + neighbourhood + rng.normal(0, 0.42, len(v))


def _standard(values: pd.Series) -> Floats:
    """Deviations from the mean in standard deviations, at most 2.5; 0 where unknown."""
    known = values.to_numpy(dtype=float)
    spread = np.nanstd(known) if np.isfinite(known).any() else 0.0
    if not spread:
        return np.zeros(len(known))
    return np.clip(np.nan_to_num((known - np.nanmean(known)) / spread), -2.5, 2.5)


def _poor_people(people: npt.NDArray[np.int64], odds: Floats, total: int) -> npt.NDArray[np.int64]:
    """Exactly `total` poor people, each village's share following its odds."""
    caps = np.floor(people * _HIGHEST_RATE).astype(np.int64)
    if total > int(caps.sum()):
        raise InputError("sample_too_many_poor", total=total, room=int(caps.sum()))
    low, high = -12.0, 12.0
    for _ in range(60):
        middle = (low + high) / 2
        if float((people / (1 + np.exp(-(odds + middle)))).sum()) < total:
            low = middle
        else:
            high = middle
    return apportion(total, people / (1 + np.exp(-(odds + low))), caps)


def _poor_households(poor: npt.NDArray[np.int64], households: npt.NDArray[np.int64], rng: Rng) -> npt.NDArray[np.int64]:
    size = np.clip(rng.normal(_PEOPLE_PER_POOR_HOUSEHOLD, 0.25, len(poor)), 2.8, 4.6)
    return np.clip(np.round(poor / size), np.minimum(poor, 1), np.minimum(poor, households)).astype(np.int64)
