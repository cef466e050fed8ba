"""The company, its bureaus and the areas they serve, and the cadres who live in the villages."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ...domain.levels import Level
from ...domain.period import Period
from .apportion import apportion
from .focus import Focus
from .names import people, phones
from .settlements import Settlements
from .streams import Rng, pick, stream

# One county bureau in so many serves some townships of the county beside it.
_BUREAUS_PER_EXCEPTION = 12
_TOWNSHIPS_ACROSS = 2
_CADRES_PER_1000_VILLAGES = 83.5
# The key county with the most villages has so much of all cadres, the other key counties' least is so much.
_LARGEST_SHARE = 0.1
_SITE_COUNTY_SHARE = 0.04
_SITE_TOWNSHIP = 8
_SITE_VILLAGE = 5
_ROLES = ("first_secretary", "team_leader", "village_resident", "village_resident", "paired_contact")
_POSTS = (
    "供电所所长",
    "供电所副所长",
    "安全监管部专责",
    "生产技术部专责",
    "市场营销部专责",
    "党建人事部专责",
    "综合部专责",
    "财务部专责",
    "运维班班长",
    "工会干事",
)


def make_bureaus(
    places: Settlements, company: str, prefectures: Mapping[str, str], seed: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rows of bureau and of bureau_area.

    A bureau of each rank serves what its areas name; where a county lies in one bureau's area and some of its
    townships in another's of the same rank, the townships go with the nearer naming: theirs.

    Args:
        company: the company's name.
        prefectures: short name of each prefecture by code.
    """
    rng = stream(seed, "bureaus")
    c = places.counties
    top = f"B{places.province}"
    bureaus: list[tuple[str, str, str | None, str]] = [(top, company, None, "company")]
    areas = [(top, places.province)]
    for code in sorted(set(c["prefecture"])):
        bureaus.append((f"B{code}", f"{prefectures.get(code, code)}供电局", top, "prefecture_bureau"))
        areas.append((f"B{code}", code))
    for code, short, prefecture in zip(c["code"], c["short_name"], c["prefecture"], strict=True):
        bureaus.append((f"B{code}", f"{short}供电局", f"B{prefecture}", "county_bureau"))
        areas.append((f"B{code}", code))
    areas += _across(places, rng)
    table = pd.DataFrame(bureaus, columns=["code", "name", "parent_code", "level_rank"])
    table["phone"] = phones(rng, len(table))
    return table, pd.DataFrame(areas, columns=["bureau_code", "place_code"])


def _across(places: Settlements, rng: Rng) -> list[tuple[str, str]]:
    """Townships that the bureau of a neighbouring county serves: those nearest to its town, in one prefecture."""
    c, t = places.counties, places.townships
    seats = c[["x", "y"]].to_numpy(dtype=float)
    found = []
    for index in rng.permutation(len(c))[: len(c) // _BUREAUS_PER_EXCEPTION]:
        inside = np.flatnonzero(
            (t["county"] == index) & ~t["urban"] & (t.index != c["seat"].iat[index]) & t["x"].notna()
        )
        others = np.flatnonzero((c["prefecture"] == c["prefecture"].iat[index]) & (c.index != index) & c["x"].notna())
        if len(inside) > _TOWNSHIPS_ACROSS and len(others):
            town = t[["x", "y"]].to_numpy(dtype=float)[inside]
            away = np.hypot(*(town[:, None] - seats[others][None]).transpose(2, 0, 1))
            neighbour = others[np.unravel_index(away.argmin(), away.shape)[1]]
            nearest = inside[np.argsort(away.min(axis=1), kind="stable")[:_TOWNSHIPS_ACROSS]]
            found += [(f"B{c['code'].iat[neighbour]}", t["code"].iat[row]) for row in np.sort(nearest)]
    return found


def make_cadres(
    places: Settlements, villages: pd.DataFrame, bureaus: pd.DataFrame, focus: Focus, as_of: Period, seed: int
) -> pd.DataFrame:
    """Rows of cadre: most in key counties, one key county with a tenth of all, teams in the poorest villages."""
    rng = stream(seed, "cadres")
    v, c = places.villages, places.counties
    total = max(round(_CADRES_PER_1000_VILLAGES * len(v) / 1000), 12 * len(focus.sites), min(len(v), 1))
    per_county = _county_quota(places, villages, focus, total)
    fixed = _site_quota(focus, len(v))
    teams = [_villages_of(places, villages, index, quota, fixed, rng) for index, quota in enumerate(per_county)]
    chosen = np.sort(np.concatenate(teams))
    count = len(chosen)
    rank = np.arange(count) - np.searchsorted(chosen, chosen)
    code = v["code"].to_numpy()[chosen]
    name = dict(zip(bureaus["code"], bureaus["name"], strict=True))
    county = c["code"].to_numpy()[v["county"].to_numpy()[chosen]]
    source = rng.random(count)
    sender = [
        name[f"B{of[:2]}" if s < 0.08 else f"B{of[:4]}" if s < 0.35 else f"B{of}"]
        for of, s in zip(county, source, strict=True)
    ]
    table = pd.DataFrame({"code": [f"C{number:05d}" for number in range(1, count + 1)]})
    table["name"] = people(rng, count)
    table["role"] = np.array(_ROLES, dtype=object)[np.minimum(rank, len(_ROLES) - 1)]
    table["post"] = pick(rng, _POSTS, count)
    table["department"] = sender
    table["phone"] = phones(rng, count)
    table["village_code"] = code
    table["place_code"] = code
    months = rng.integers(0, 15, count)
    ordinal = as_of.year * 12 + as_of.month - 1 - months
    table["from_date"] = [f"{o // 12}-{o % 12 + 1:02d}-01" for o in ordinal]
    table["political_status"] = pick(rng, ("中共党员", "共青团员", "群众"), count, (0.82, 0.08, 0.1))
    return table


def _county_quota(places: Settlements, villages: pd.DataFrame, focus: Focus, total: int) -> np.ndarray:
    """Cadres of each county: by its poor people, the focus counties four times as much, its key sites at least."""
    county = places.villages["county"].to_numpy()
    poor = np.bincount(county, weights=villages["poor_people"], minlength=len(places.counties))
    poor[focus.counties] *= 4.0
    there = np.bincount(county, minlength=len(places.counties))
    least = np.zeros(len(places.counties), dtype=np.int64)
    sites = zip(focus.sites, focus.site_villages, strict=True)
    own = [inside for (_, level), inside in sites if level is Level.COUNTY and len(inside)]
    own.sort(key=lambda inside: (-len(inside), int(inside[0])))
    for order, inside in enumerate(own):
        least[county[inside[0]]] = round(total * (_SITE_COUNTY_SHARE if order else _LARGEST_SHARE))
    extra = _site_quota(focus, len(county))
    least = np.maximum(least, np.bincount(county, weights=extra, minlength=len(least)).astype(np.int64))
    # Those with a quota of their own get exactly it.
    poor[least > 0] = 0.0
    rest = max(total - int(least.sum()), 0)
    poor[there == 0] = 0.0
    return least + (apportion(rest, poor) if poor.sum() > 0 else 0)


def _site_quota(focus: Focus, count: int) -> np.ndarray:
    """Cadres that each village has because it is, or lies in, a key township or village."""
    quota = np.zeros(count, dtype=np.int64)
    for (_, level), inside in zip(focus.sites, focus.site_villages, strict=True):
        if level is Level.TOWNSHIP and len(inside):
            quota[inside] = np.maximum(quota[inside], apportion(_SITE_TOWNSHIP, np.ones(len(inside))))
        if level is Level.VILLAGE:
            quota[inside] = _SITE_VILLAGE
    return quota


def _villages_of(
    places: Settlements, villages: pd.DataFrame, county: int, count: int, fixed: np.ndarray, rng: Rng
) -> np.ndarray:
    """The village of each of a county's cadres: its key sites first, then teams of two or three where life is hard."""
    inside = np.flatnonzero(places.villages["county"].to_numpy() == county)
    given = np.repeat(inside, fixed[inside])[:count]
    left = count - len(given)
    if not left or not len(inside):
        return given
    free = inside[fixed[inside] == 0]
    free = free if len(free) else inside
    wanted = min(len(free), max(1, round(left / 2.2)))
    weight = villages["hardship"].to_numpy()[free] ** 2 + 1e-6
    teams = rng.choice(free, size=wanted, replace=False, p=weight / weight.sum())
    return np.concatenate([given, np.repeat(teams, apportion(left, rng.uniform(0.6, 1.4, wanted)))])
