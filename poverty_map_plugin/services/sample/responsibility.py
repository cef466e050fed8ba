"""The responsibility list with its monthly progress, policies and publicity."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import pandas as pd

from ...catalog.provinces import Task
from ...domain.levels import Level
from ...domain.period import Period
from .columns import given
from .focus import Focus
from .names import people
from .settlements import Settlements
from .streams import pick, stream
from .targets import Targets, months_until

_MEDIA = {
    "central": "样例全国媒体",
    "provincial": "样例省级媒体",
    "prefecture": "样例市州媒体",
    "company": "样例企业内刊",
}
# Of the tasks due by the target month so many are late.
_LATE = 0.2

# Public documents: title, number, issuer, date, category. Titles and dates only; everything else about the sample is
# made up.
_POLICIES = (
    ("中华人民共和国电力法", "主席令第60号", "全国人民代表大会常务委员会", "1995-12-28", "law"),
    ("供电营业规则", "电力工业部令第8号", "电力工业部", "1996-10-08", "law"),
    ("中国农村扶贫开发纲要（2011—2020年）", "中发〔2011〕10号", "中共中央、国务院", "2011-05-27", "national"),
    ("中共中央 国务院关于打赢脱贫攻坚战的决定", "中发〔2015〕34号", "中共中央、国务院", "2015-11-29", "national"),
    ("国务院关于加强农村留守儿童关爱保护工作的意见", "国发〔2016〕13号", "国务院", "2016-02-04", "national"),
    ("关于“十三五”期间实施新一轮农村电网改造升级工程的意见", "国办发〔2016〕9号", "国家发展改革委", "2016-02-16",
     "national"),
    ("关于实施光伏发电扶贫工作的意见", "发改能源〔2016〕621号", "国家发展改革委等", "2016-03-23", "national"),
    ("关于建立贫困退出机制的意见", "厅字〔2016〕16号", "中共中央办公厅、国务院办公厅", "2016-04-23", "national"),
    ("全国“十三五”易地扶贫搬迁规划", "发改地区〔2016〕2022号", "国家发展改革委", "2016-09-20", "plan"),
    ("“十三五”脱贫攻坚规划", "国发〔2016〕64号", "国务院", "2016-11-23", "plan"),
)  # fmt: skip
_COMPANY_RULES = (
    "电力扶贫工作实施方案",
    "驻村干部管理办法",
    "扶贫项目资金管理办法",
    "结对帮扶工作指引",
    "扶贫工作业绩考评办法",
)
_STORIES = (
    "电力扶贫点亮山村",
    "驻村干部的一天",
    "新一轮农网改造进村入户",
    "电亮行动走进校园",
    "安置点通电了",
    "光伏电站并网发电",
)


def make_tasks(
    places: Settlements, focus: Focus, tasks: Sequence[Task], targets: Targets, seed: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rows of task, one for each of the catalog's list, and of task_progress, one a month until a task is done."""
    rng = stream(seed, "tasks")
    c = places.counties
    around = {
        Level.PREFECTURE: sorted(set(c["prefecture"].to_numpy()[focus.counties])),
        Level.COUNTY: focus.sites_of(Level.COUNTY) or list(c["code"].to_numpy()[focus.counties]),
        Level.TOWNSHIP: focus.sites_of(Level.TOWNSHIP),
        Level.VILLAGE: focus.sites_of(Level.VILLAGE),
    }
    used = dict.fromkeys(around, 0)
    rows, progress = [], []
    leaders, owners = people(rng, len(tasks)), people(rng, len(tasks))
    for index, task in enumerate(tasks):
        choices = around.get(task.level)
        place = places.province
        if choices:
            place = choices[used[task.level] % len(choices)]
            used[task.level] += 1
        start = datetime.date(int(task.due[:4]) if task.due[:4] < str(targets.as_of.year) else targets.as_of.year, 1, 1)
        rows.append(
            {
                "code": task.code, "plan": task.plan, "title": task.title.zh_CN, "department": task.department,
                "action": task.action, "level": str(task.level), "place_code": place, "due": task.due,
                "start_date": start.isoformat(), "leader": leaders[index], "owner": owners[index],
                "measure": f"按期完成：{task.title.zh_CN}",
            }
        )  # fmt: skip
        progress += _progress(task, start, targets.as_of, rng.random() < _LATE, float(rng.lognormal(0.08, 0.12)))
    names = [
        "code",
        "plan",
        "title",
        "department",
        "action",
        "level",
        "place_code",
        "due",
        "start_date",
        "leader",
        "owner",
        "measure",
    ]
    done = pd.DataFrame(progress, columns=["task_code", "reported_on", "percent", "status", "note"])
    return pd.DataFrame(rows, columns=names), done


def _progress(
    task: Task, start: datetime.date, as_of: Period, late: bool, pace: float
) -> list[tuple[str, str, float, str, str | None]]:
    """Monthly reports: nearly straight to the due day; a late task falls short of it."""
    due = datetime.date.fromisoformat(task.due)
    whole = max((due - start).days, 1)
    reports: list[tuple[str, str, float, str, str | None]] = []
    for month in months_until(as_of):
        day = month.last_day
        share = (day - start).days / whole
        if share <= 0:
            continue
        percent = 100.0 * min(share * (0.72 if late else pace), 1.0)
        if due <= day:
            percent = min(percent, 88.0) if late else 100.0
        percent = float(round(percent))
        status = "done" if percent == 100 else "in_progress" if percent > 0 else "not_started"
        note = "进度滞后，已督办" if due <= day and percent < 100 else None
        reports.append((task.code, day.isoformat(), percent, status, note))
        if percent == 100:
            break
    return reports


def make_policies(company: str, targets: Targets, seed: int) -> pd.DataFrame:
    """Rows of policy: public documents by title, and made-up rules of the company."""
    rng = stream(seed, "policies")
    rows: list[tuple[str | None, ...]] = [(*document, None) for document in _POLICIES]
    for title in _COMPANY_RULES:
        day = f"{targets.as_of.year}-{rng.integers(1, 7):02d}-{rng.integers(1, 29):02d}"
        rows.append((f"{company}{title}", None, company, day, "company", "样例，非真实文件"))
    table = pd.DataFrame(rows, columns=["title", "document_number", "issuer", "issued_on", "category", "summary"])
    table = table[table["issued_on"] <= str(targets.as_of.last_day)].reset_index(drop=True)
    table.insert(0, "code", [f"ZC{number:03d}" for number in range(1, len(table) + 1)])
    table["level"] = given(table["category"] == "company", "province")
    return table


def make_publicity(places: Settlements, focus: Focus, targets: Targets, seed: int) -> pd.DataFrame:
    """Rows of publicity: reports on the work in made-up media."""
    rng = stream(seed, "publicity")
    counties = [*places.counties["code"].to_numpy()[focus.counties], *focus.sites_of(Level.COUNTY) * 4]
    count = 80 if counties else 0
    names = dict(zip(places.counties["code"], places.counties["short_name"], strict=True))
    rows = pd.DataFrame({"code": [f"XC{number:04d}" for number in range(1, count + 1)]}, dtype=object)
    rows["place_code"] = pick(rng, counties, count) if counties else None
    stories = pick(rng, _STORIES, count)
    rows["title"] = [f"{names[code]}：{story}" for code, story in zip(rows["place_code"], stories, strict=True)]
    rows["medium_level"] = pick(rng, ("central", "provincial", "prefecture", "company"), count, (0.08, 0.27, 0.3, 0.35))
    rows["medium"] = rows["medium_level"].map(_MEDIA)
    month, day = rng.integers(1, targets.as_of.month + 1, count), rng.integers(1, 29, count)
    rows["published_on"] = [f"{targets.as_of.year}-{m:02d}-{d:02d}" for m, d in zip(month, day, strict=True)]
    rows["author"] = people(rng, count)
    return rows
