"""Grid projects, their money and the agreements behind them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...domain.levels import Level
from ...domain.place_names import short_name
from ...store.geometry import point_wkb
from .apportion import apportion
from .columns import given
from .focus import Focus
from .plane import Floats
from .settlements import Settlements
from .streams import Rng, pick, stream
from .targets import Targets

# How many well-off electricity projects and photovoltaic stations there are for every 1,000 villages.
_WELL_OFF_PER_1000 = 62.0
_PHOTOVOLTAIC_PER_1000 = 3.3
_SHARE_OF_TOWNS = 0.35


@dataclass(frozen=True)
class _Kind:
    """How the projects of a kind are called, who builds them, and how large they are (yuan, median)."""

    prefix: str
    word: str
    department: str
    median_yuan: float
    progress: tuple[float, float]  # of a beta distribution


_KINDS = {
    "well_off_electricity": _Kind("XK", "小康电工程", "rural_grid", 0.0, (7.0, 1.1)),
    "small_town_central_village": _Kind("ZX", "电网改造升级工程", "rural_grid", 620_000.0, (1.5, 1.2)),
    "rural_upgrade": _Kind("NW", "农网改造升级工程", "infrastructure", 9_500_000.0, (4.0, 1.6)),
    "relocation_supply": _Kind("BQ", "易地扶贫搬迁安置点供电工程", "infrastructure", 1_900_000.0, (3.0, 1.6)),
    "photovoltaic": _Kind("GF", "光伏扶贫电站并网工程", "marketing", 420_000.0, (3.0, 1.4)),
    "special_plan": _Kind("GH", "电力扶贫专项规划", "planning", 1_300_000.0, (9.0, 0.8)),
}


def make_projects(
    places: Settlements, villages: pd.DataFrame, focus: Focus, targets: Targets, seed: int
) -> pd.DataFrame:
    """Rows of grid_project: the published number of small towns and central villages, the published sum of 小康电."""
    frames = []
    for kind in _KINDS:
        rng = stream(seed, f"projects {kind}")
        sites = _sites(kind, places, villages, focus, targets, rng)
        frames.append(_rows(kind, sites, places, villages, targets, rng))
    filled = [frame for frame in frames if len(frame)]
    return pd.concat(filled, ignore_index=True) if filled else frames[0]


def make_funds(projects: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Rows of fund: the money of the larger projects, from one source each."""
    rng = stream(seed, "funds")
    of = projects[projects["kind"].isin(["rural_upgrade", "relocation_supply", "photovoltaic"])].reset_index(drop=True)
    count = len(of)
    rows = pd.DataFrame({"code": [f"F{number:05d}" for number in range(1, count + 1)]})
    rows["name"] = of["name"] + "资金"
    rows["source"] = pick(rng, ("central_budget", "company", "provincial", "loan"), count, (0.4, 0.35, 0.15, 0.1))
    rows["place_code"], rows["project_code"], rows["year"] = of["place_code"], of["code"], of["year"]
    rows["planned_yuan"], rows["used_yuan"] = of["budget_yuan"], of["spent_yuan"]
    room = of["budget_yuan"] - of["spent_yuan"]
    rows["allocated_yuan"] = of["spent_yuan"] + np.floor(room * rng.uniform(0.1, 0.9, count) / 1000) * 1000
    rows["purpose"] = pick(rng, ("工程建设", "设备购置", "施工费用", "配套线路"), count)
    return rows


def make_agreements(places: Settlements, focus: Focus, company: str, targets: Targets, seed: int) -> pd.DataFrame:
    """Rows of agreement: power aid with each focus county's government, paired aid with the key sites and some more."""
    rng = stream(seed, "agreements")
    c = places.counties
    names = dict(zip(c["code"], c["name"], strict=True))
    names |= dict(zip(places.townships["code"], places.townships["name"], strict=True))
    names |= dict(zip(places.villages["code"], places.villages["name"], strict=True))
    counties = c["code"].to_numpy()[focus.counties]
    more = counties[rng.random(len(counties)) < 0.3]
    sites = [code for code, _ in focus.sites]
    entries = [("power_aid", code) for code in counties]
    entries += [("paired_aid", code) for code in (*sites, *(code for code in more if code not in sites))]
    count, year = len(entries), targets.as_of.year
    kinds = {"power_aid": "电力帮扶协议", "paired_aid": "结对帮扶协议"}
    bodies = {6: "人民政府", 9: "人民政府", 12: "村民委员会"}
    rows = pd.DataFrame({"code": [f"A{number:04d}" for number in range(1, count + 1)]})
    rows["name"] = [f"{company}与{names[code]}{kinds[kind]}" for kind, code in entries]
    rows["kind"], rows["place_code"] = [kind for kind, _ in entries], [code for _, code in entries]
    rows["counterpart"] = [short_or_whole(names[code]) + bodies[len(code)] for _, code in entries]
    month = rng.integers(1, targets.as_of.month + 1, count)
    rows["signed_on"] = [f"{year}-{m:02d}-{d:02d}" for m, d in zip(month, rng.integers(1, 28, count), strict=True)]
    rows["valid_until"] = f"{year + 4}-12-31"
    median = np.where(rows["kind"] == "power_aid", 6e7, 6e5)
    rows["amount_yuan"] = np.round(median * rng.lognormal(0, 0.55, count), -4)
    won = rng.integers(1, 9, count)
    rows["result"] = [f"争取政策{p}项、项目{n}个" for p, n in zip(rng.integers(0, 4, count), won, strict=True)]
    rows["status"] = "valid"
    return rows


def short_or_whole(name: str) -> str:
    """A village's name without the words for its committee; any other name as it is."""
    return short_name(name) if name.endswith("委员会") else name


def _sites(
    kind: str, places: Settlements, villages: pd.DataFrame, focus: Focus, targets: Targets, rng: Rng
) -> list[str]:
    """Codes of the places of a kind's projects; a place can have several."""
    c, t, v = (table["code"].to_numpy() for table in (places.counties, places.townships, places.villages))
    size = len(v) / 1000
    own = {level: focus.sites_of(level) for level in (Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE)}
    if kind == "special_plan":
        return sorted(set(places.counties["prefecture"]))
    if kind == "rural_upgrade":
        every = np.repeat(c, rng.integers(1, 4, len(c)))
        return [*every, *np.repeat(c[focus.counties], 2), *own[Level.COUNTY]]
    if kind == "relocation_supply":
        owner = places.villages["township"].to_numpy()
        weight = np.bincount(owner, weights=focus.village, minlength=len(t))
        return [*own[Level.TOWNSHIP], *_chosen(t, weight, round(2.2 * len(focus.counties)), own[Level.TOWNSHIP], rng)]
    if kind == "small_town_central_village":
        count = targets["small_town_central_village_projects"]
        owner = places.villages["township"].to_numpy()
        weight = np.bincount(owner, weights=villages["population"] * np.sqrt(focus.village), minlength=len(t))
        first = [*own[Level.TOWNSHIP], *own[Level.VILLAGE]][:count]
        towns = min(round(count * _SHARE_OF_TOWNS), int((weight > 0).sum()))
        first += _chosen(t, weight, min(towns, count - len(first)), first, rng)
        first += _chosen(v, villages["population"].to_numpy() * np.sqrt(focus.village), count - len(first), first, rng)
        # In a province with fewer places than projects some places have two.
        return [first[index % len(first)] for index in range(count)] if first else []
    count = round((_WELL_OFF_PER_1000 if kind == "well_off_electricity" else _PHOTOVOLTAIC_PER_1000) * size)
    first = own[Level.VILLAGE]
    return [*first, *_chosen(v, focus.village, max(count - len(first), 0 if first else min(len(v), 1)), first, rng)]


def _chosen(codes: np.ndarray, weight: np.ndarray, count: int, without: list[str], rng: Rng) -> list[str]:
    """`count` different codes by weight, or as many as there are."""
    share = np.where(np.isin(codes, without), 0.0, weight)
    count = min(count, int((share > 0).sum()))
    if count <= 0:
        return []
    return sorted(codes[rng.choice(len(codes), size=count, replace=False, p=share / share.sum())])


def _rows(
    kind: str, sites: list[str], places: Settlements, villages: pd.DataFrame, targets: Targets, rng: Rng
) -> pd.DataFrame:
    what, count, year = _KINDS[kind], len(sites), targets.as_of.year
    rows = pd.DataFrame({"code": [f"{what.prefix}{year}-{number:04d}" for number in range(1, count + 1)]}, dtype=object)
    here = _whereabouts(places, villages).reindex(sites)
    rows["name"] = [f"{name}{what.word}" for name in here["name"]]
    rows["kind"], rows["place_code"], rows["year"] = kind, sites, year
    if kind == "rural_upgrade":
        rows["year"] = year - (rng.random(count) < 0.25)
    rows["budget_yuan"] = _budgets(kind, what, count, targets, rng)
    percent = np.round(100 * rng.beta(*what.progress, size=count))
    percent = np.where(percent >= 96, 100.0, np.where(percent <= 8, 0.0, percent))
    percent = np.where(rows["year"].to_numpy() < year, 100.0, percent) if count else percent
    rows["percent"] = percent
    done = np.where(percent == 100, rng.uniform(0.96, 1.0, count), rng.uniform(0.82, 1.0, count)) * percent / 100
    rows["spent_yuan"] = np.floor(rows["budget_yuan"] * done / 100) * 100
    waiting = np.where(rng.random(count) < 0.5, "approved", "planned")
    stopped = (rng.random(count) < 0.01) & (percent < 90)
    under_way = np.where(stopped, "suspended", "under_construction")
    rows["status"] = np.where(percent == 100, "completed", np.where(percent == 0, waiting, under_way))
    rows["households_served"] = here["households"].to_numpy()
    rows["people_served"] = here["population"].to_numpy()
    lines, units = rng.uniform(0.4, 12.0, count), rng.integers(1, 7, count)
    rows["scale"] = None
    if kind in ("well_off_electricity", "small_town_central_village", "rural_upgrade"):
        factor = 8 if kind == "rural_upgrade" else 1
        amounts = zip(lines * factor, units * factor, strict=True)
        rows["scale"] = [f"新建改造10千伏线路{km:.1f}公里、配变{n}台" for km, n in amounts]
    if kind == "photovoltaic":
        rows["scale"] = [f"装机{n * 20}千瓦" for n in units + 1]
    starts = rng.integers(1, 10, count)
    begun = zip(rows["year"], starts, strict=True)
    rows["start_date"] = given(percent > 0, [f"{of}-{month:02d}-15" for of, month in begun])
    ends = np.minimum(starts + rng.integers(2, 4, count), 12)
    ended = zip(rows["year"], ends, strict=True)
    rows["finish_date"] = given(percent == 100, [f"{of}-{month:02d}-28" for of, month in ended])
    rows["department"] = what.department
    at = here[["x", "y"]].to_numpy(dtype=float) + rng.uniform(-0.09, 0.09, (count, 2))
    rows["geom"] = [
        None if np.isnan(x) else point_wkb(x, y) for x, y in places.plane.to_degrees(at.reshape(-1, 2)).tolist()
    ]
    return rows


def _budgets(kind: str, what: _Kind, count: int, targets: Targets, rng: Rng) -> Floats:
    """Whole yuan; those of well-off electricity add up to the published sum, in steps of 1,000 as far as it goes."""
    size = rng.lognormal(0, 0.55, count)
    if kind != "well_off_electricity":
        return np.round(what.median_yuan * size, -4)
    if not count:
        return size
    thousands, rest = divmod(targets["well_off_electricity_yuan"], 1000)
    budgets = apportion(thousands, size) * 1000
    budgets[0] += rest
    return budgets.astype(float)


def _whereabouts(places: Settlements, villages: pd.DataFrame) -> pd.DataFrame:
    """Of every prefecture (by its first county), county, township and village, by code: name, position, people."""
    v, t, c = places.villages, places.townships, places.counties
    numbers = villages[["households", "population"]]
    of_village = pd.concat([v[["code", "x", "y"]], numbers], axis=1).assign(name=v["name"].map(short_or_whole))
    of_town = t[["code", "name", "x", "y"]].join(numbers.groupby(v["township"]).sum())
    of_county = c[["code", "name", "x", "y"]].join(numbers.groupby(v["county"]).sum())
    heads = c.groupby("prefecture").head(1)
    of_prefecture = pd.DataFrame({"code": heads["prefecture"], "name": heads["short_name"]})
    table = pd.concat([of_village, of_town, of_county, of_prefecture], ignore_index=True)
    return table.drop_duplicates("code").set_index("code")
