"""Pairs, gifts, places of support, offers and needs, visits: what people do for people."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...domain.levels import Level
from ...domain.period import Period
from ...store.geometry import point_wkb
from .apportion import apportion
from .columns import given
from .focus import Focus
from .names import people, phones
from .plane import Floats
from .projects import short_or_whole
from .settlements import Settlements
from .streams import Rng, pick, stream
from .targets import Targets

_DONATIONS = {"money": 64, "goods": 48}
_STEP_YUAN = 100
_GOODS = {
    "study": ("书包文具", "图书", "电脑"),
    "kinship": ("棉衣被", "亲情电话机", "体育用品"),
    "self_reliance": ("轮椅", "农机具", "种苗"),
    "warm_home": ("大米食用油", "棉被", "电取暖器"),
}
_OFFERS = {
    "electricity": ("免费改造室内线路", "户"),
    "education": ("资助学费", "人"),
    "health": ("义诊服务", "人次"),
    "housing": ("协助修缮住房", "户"),
    "livelihood": ("提供就业岗位", "个"),
    "goods": ("捐赠生活用品", "套"),
}
_NEEDS = {
    "electricity": ("请求增容改造台区", "台"),
    "education": ("希望资助学生学费", "人"),
    "health": ("需要慢性病药品", "人"),
    "housing": ("需要维修危旧房", "户"),
    "livelihood": ("希望联系农产品销路", "吨"),
    "goods": ("需要过冬物资", "套"),
}
_VISITS = {
    "survey": "入户了解家庭基本情况",
    "policy": "宣讲扶贫政策",
    "power_service": "检查户内用电线路",
    "help": "送去慰问物资",
    "follow_up": "回访帮扶措施落实情况",
}


def make_pairings(beneficiaries: pd.DataFrame, departments: list[str], as_of: Period, seed: int) -> pd.DataFrame:
    """Rows of pairing: one for each beneficiary with a helper."""
    rng = stream(seed, "pairings")
    of = beneficiaries[beneficiaries["paired"]].reset_index(drop=True)
    count = len(of)
    rows = pd.DataFrame({"code": [f"J{number:05d}" for number in range(1, count + 1)]})
    rows["category"], rows["place_code"] = of["category"], of["village_code"]
    rows["beneficiary_code"], rows["household_code"] = of["code"], of["household_code"]
    rows["helper_name"], rows["helper_phone"] = people(rng, count), phones(rng, count)
    rows["helper_department"] = pick(rng, departments, count) if departments else None
    rows["since"] = _dates(as_of, count, rng)
    rows["support_yuan"] = np.round(rng.lognormal(np.log(900), 0.5, count), -2)
    return rows


def make_donations(
    places: Settlements, focus: Focus, targets: Targets, departments: list[str], seed: int
) -> pd.DataFrame:
    """Rows of donation: money and goods, each adding up to its figure; every key site gets some of both."""
    rng = stream(seed, "donations")
    sites = [code for code, _ in focus.sites]
    frames = []
    for kind, figure in (("money", "donated_yuan"), ("goods", "goods_yuan")):
        total = targets[figure]
        count = min(max(_DONATIONS[kind], len(sites)), total // _STEP_YUAN)
        if not count or not len(places.villages):
            continue
        more = _villages(places, focus.village, count - min(len(sites), count), rng)
        place = [*sites[:count], *more]
        steps, rest = divmod(total, _STEP_YUAN)
        amount = (1 + apportion(steps - count, rng.lognormal(0, 0.8, count))) * _STEP_YUAN
        amount[0] += rest
        frame = pd.DataFrame({"place_code": place, "kind": kind, "amount_yuan": amount.astype(float)})
        frame["dream"] = pick(rng, tuple(_GOODS), count)
        frame["goods"] = [str(rng.choice(_GOODS[dream])) if kind == "goods" else None for dream in frame["dream"]]
        frame["donated_on"] = _dates(targets.as_of, count, rng)
        frame["donor"] = pick(rng, [f"{name}职工" for name in departments], count) if departments else None
        frames.append(frame)
    if not frames:
        return pd.DataFrame()
    rows = pd.concat(frames, ignore_index=True)
    names = _names(places)
    rows["recipient"] = rows["place_code"].map(names)
    rows.insert(0, "code", [f"D{number:04d}" for number in range(1, len(rows) + 1)])
    return rows


def make_sites(places: Settlements, focus: Focus, projects: pd.DataFrame, targets: Targets, seed: int) -> pd.DataFrame:
    """Rows of support_site: the published number of homes for left-behind children, and other places of support."""
    rng = stream(seed, "support sites")
    t, v, c = places.townships, places.villages, places.counties
    homes = _homes(places, focus, targets["left_behind_children_homes"], rng)
    entries: list[tuple[str, str, str, float | None, str | None, str]] = [
        ("left_behind_children_home", code, "留守儿童之家", 40.0, "人", "completed") for code in homes
    ]
    for kind, project, word, unit in (
        ("photovoltaic_station", "photovoltaic", "光伏扶贫电站", "千瓦"),
        ("relocation_site", "relocation_supply", "易地扶贫搬迁安置点", "户"),
    ):
        of = projects[projects["kind"] == project] if len(projects) else projects
        entries += [
            (kind, code, word, 20.0 * float(rng.integers(2, 8)), unit, status)
            for code, status in zip(of["place_code"], of["status"], strict=True)
        ]
    seats = c["seat"].to_numpy()[c["seat"].to_numpy() >= 0]
    entries += [("service_point", code, "供电服务点", None, None, "completed") for code in t["code"].to_numpy()[seats]]
    count = len(entries)
    names = _names(places)
    at = pd.concat([v[["code", "x", "y"]], t[["code", "x", "y"]]]).drop_duplicates("code").set_index("code")
    rows = pd.DataFrame(entries, columns=["kind", "place_code", "name", "capacity", "capacity_unit", "status"])
    rows["name"] = rows["place_code"].map(names) + rows["name"]
    rows.insert(0, "code", [f"Z{number:04d}" for number in range(1, count + 1)])
    opened = rows["status"] == "completed"
    rows["opened_on"] = given(opened, _dates(targets.as_of, count, rng))
    rows["contact"], rows["phone"] = people(rng, count), phones(rng, count)
    xy = at.reindex(rows["place_code"])[["x", "y"]].to_numpy(dtype=float) + rng.uniform(-0.09, 0.09, (count, 2))
    degrees = places.plane.to_degrees(xy.reshape(-1, 2)).tolist()
    rows["geom"] = [None if np.isnan(x) else point_wkb(x, y) for x, y in degrees]
    return rows


def make_offers_and_needs(
    places: Settlements, focus: Focus, departments: list[str], as_of: Period, seed: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rows of offer and of need, some needs met by an offer of their category."""
    rng = stream(seed, "offers and needs")
    offers = _asked(_OFFERS, 60, "O", "offered_on", as_of, rng)
    donors = [*departments[:20], "爱心企业", "志愿者协会", "退休职工", "高校志愿团队"]
    offers["donor"] = pick(rng, donors, len(offers))
    offers["contact"], offers["phone"] = people(rng, len(offers)), phones(rng, len(offers))
    offers["status"] = pick(rng, ("open", "matched", "met"), len(offers), (0.4, 0.3, 0.3))
    needs = _asked(_NEEDS, 150 if len(places.villages) else 0, "N", "stated_on", as_of, rng)
    needs["place_code"] = _villages(places, focus.village, len(needs), rng)
    needs["status"] = pick(rng, ("open", "assigned", "matched", "met"), len(needs), (0.3, 0.25, 0.2, 0.25))
    taken = offers[offers["status"] != "open"].groupby("category")["code"].first()
    needs["offer_code"] = needs["category"].map(taken).where(needs["status"].isin(["matched", "met"]))
    handed = needs["status"] != "open"
    assigned = pick(rng, departments, len(needs)) if departments else np.full(len(needs), None, dtype=object)
    needs["assigned_to"] = given(handed, assigned)
    last = str(as_of.last_day)
    needs["solved_on"] = given(needs["status"] == "met", last)
    return offers, needs


def make_visits(
    places: Settlements, cadres: pd.DataFrame, households: pd.DataFrame, as_of: Period, seed: int
) -> pd.DataFrame:
    """Rows of visit: some cadres' visits to households of their village, at the household's point."""
    rng = stream(seed, "visits")
    resident = cadres[["code", "village_code"]].rename(columns={"code": "cadre_code"})
    homes = households[["code", "village_code", "geom"]].rename(columns={"code": "household_code"})
    pairs = resident.drop_duplicates("village_code").merge(homes, on="village_code")
    count = min(len(pairs), 600)
    chosen = pairs.iloc[np.sort(rng.choice(len(pairs), size=count, replace=False))].reset_index(drop=True)
    hours = zip(_dates(as_of, count, rng), rng.integers(8, 18, count), rng.integers(0, 60, count), strict=True)
    rows = pd.DataFrame({"code": [f"V{number:05d}" for number in range(1, count + 1)]}, dtype=object)
    for name in ("cadre_code", "village_code", "household_code", "geom"):
        rows[name] = chosen[name]
    rows["visited_at"] = [f"{day}T{hour:02d}:{minute:02d}:00" for day, hour, minute in hours]
    rows["topic"] = pick(rng, tuple(_VISITS), count)
    rows["content"] = rows["topic"].map(_VISITS)
    rows["needs"] = given(rng.random(count) < 0.2, "希望改善用电质量")
    return rows


def _homes(places: Settlements, focus: Focus, count: int, rng: Rng) -> list[str]:
    """Key townships and villages first, then other villages of the focus; no place twice as long as places last."""
    own = [code for code, level in focus.sites if level in (Level.TOWNSHIP, Level.VILLAGE)][:count]
    rest = _villages(places, np.where(places.villages["code"].isin(own), 0.0, focus.village), count - len(own), rng)
    return [*own, *rest]


def _villages(places: Settlements, weight: Floats, count: int, rng: Rng) -> list[str]:
    """`count` villages by weight, different ones as long as there are enough."""
    if not count:
        return []
    share = weight / weight.sum()
    again = int((share > 0).sum()) < count
    chosen = rng.choice(len(weight), size=count, replace=again, p=share)
    return list(places.villages["code"].to_numpy()[chosen])


def _asked(
    kinds: dict[str, tuple[str, str]], count: int, letter: str, day: str, as_of: Period, rng: Rng
) -> pd.DataFrame:
    rows = pd.DataFrame({"code": [f"{letter}{number:04d}" for number in range(1, count + 1)]}, dtype=object)
    rows["category"] = pick(rng, tuple(kinds), count)
    rows["title"] = [kinds[category][0] for category in rows["category"]]
    rows["unit"] = [kinds[category][1] for category in rows["category"]]
    rows["quantity"] = rng.integers(1, 40, count).astype(float)
    rows[day] = _dates(as_of, count, rng)
    return rows


def _dates(as_of: Period, count: int, rng: Rng) -> list[str]:
    """Days of the target's year, up to its month."""
    months, days = rng.integers(1, as_of.month + 1, count), rng.integers(1, 29, count)
    return [f"{as_of.year}-{month:02d}-{day:02d}" for month, day in zip(months, days, strict=True)]


def _names(places: Settlements) -> dict[str, str]:
    found = dict(zip(places.counties["code"], places.counties["name"], strict=True))
    for table in (places.townships, places.villages):
        found |= {code: short_or_whole(name) for code, name in zip(table["code"], table["name"], strict=True)}
    return found
