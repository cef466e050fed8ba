"""Checks of work: cadres in two villages, tasks and their progress, projects and their money, ended agreements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...domain.findings import Finding, Severity
from ...store.sql import AtLeast, AtMost
from .records import FIRST_DAY, Records

if TYPE_CHECKING:
    import pandas as pd

_CADRE, _TASK, _PROGRESS, _PROJECT, _FUND = "cadre", "task", "task_progress", "grid_project", "fund"
#: Who is a contact of households, and does not live in the village.
_NOT_RESIDENT = "paired_contact"
_EARLIEST, _LATEST = "0000-00-00", "9999-99-99"
#: One person's records of several villages: C0012-1, C0012-2 or C0012A, C0012B.
_SERIES = r"(?:[-_/.]\d+|[A-Za-z])$"
_DONE, _WHOLE = "done", 100.0
_CENT = 0.005  # yuan


def cadres_in_two_villages(records: Records) -> Iterator[Finding]:
    """Cadres who live in two villages, or twice in one, at the same time."""
    rows = records.read(_CADRE, ["name", "phone", "role", "village_code", "from_date", "to_date"])
    rows = rows[rows["village_code"].notna() & rows["name"].notna() & (rows["role"] != _NOT_RESIDENT)]
    series = rows["code"].astype(str).str.replace(_SERIES, "", regex=True)
    phone = rows["phone"].where(rows["phone"].notna() & (rows["phone"] != ""), None)
    known = phone.notna()
    rows = rows.assign(
        _who=rows["name"] + "\n" + phone.where(known, series),
        _from=rows["from_date"].fillna(_EARLIEST),
        _to=rows["to_date"].fillna(_LATEST),
    )
    rows = rows[rows.duplicated("_who", keep=False)]
    pairs = rows.merge(rows[["_who", "code", "village_code", "_from", "_to"]], on="_who", suffixes=("", "_other"))
    pairs = pairs[(pairs["code"] < pairs["code_other"]) & (pairs["village_code"] != pairs["village_code_other"])]
    pairs = pairs[(pairs["_from"] <= pairs["_to_other"]) & (pairs["_from_other"] <= pairs["_to"])]
    pairs = pairs.assign(_other_place=[records.place_text(code) for code in pairs["village_code_other"]])
    show = {"name": "name", "other": "code_other", "other_place": "_other_place"}
    yield from records.report(Severity.ERROR, "cadre_in_two_villages", _CADRE, pairs, "village_code", show)


def overdue_tasks(records: Records) -> Iterator[Finding]:
    """Tasks whose day has passed and that are not done; without a responsible person an error."""
    tasks = records.read(_TASK, ["title", "due", "owner"], {"due": AtMost(records.today)})
    tasks = tasks[tasks["due"] < records.today]
    latest = records.store.latest(_PROGRESS, "task_code", "reported_on", records.today, ["percent", "status"])
    latest = latest.rename(columns={"task_code": "code"})
    tasks = records.with_numbers(_PROGRESS, tasks.merge(latest, on="code", how="left"))
    tasks = tasks[(tasks["status"] != _DONE) & ~(tasks["percent"] >= _WHOLE)]
    tasks = tasks.assign(percent=tasks["percent"].fillna(0.0))
    nobody = tasks["owner"].fillna("").str.strip() == ""
    show = {"title": "title", "due": "due", "percent": "percent", "owner": "owner"}
    yield from records.report(Severity.ERROR, "task_overdue_without_owner", _TASK, tasks[nobody], "owner", show)
    yield from records.report(Severity.WARNING, "task_overdue", _TASK, tasks[~nobody], "due", show)


def progress_reports(records: Records) -> Iterator[Finding]:
    """Progress that goes backwards, comes before the task or after today, or contradicts its own state."""
    rows = records.read(_PROGRESS, ["percent", "status"])
    tasks = records.store.read(_TASK, ["code", "start_date"]).rename(columns={"code": "task_code"})
    rows = rows.merge(tasks.drop_duplicates("task_code"), on="task_code", how="left")
    rows = rows.sort_values(["task_code", "reported_on"], kind="stable")
    rows = rows.assign(_before=rows.groupby("task_code")["percent"].shift())
    backwards = rows[rows["percent"] < rows["_before"]]
    show = {"percent": "percent", "before": "_before"}
    yield from records.report(Severity.WARNING, "progress_backwards", _PROGRESS, backwards, "percent", show)
    reported = rows["reported_on"].fillna("").astype(str)
    early = rows[rows["start_date"].notna() & (reported != "") & (reported < rows["start_date"].fillna(""))]
    show = {"reported": "reported_on", "start": "start_date"}
    yield from records.report(Severity.WARNING, "progress_before_start", _PROGRESS, early, "reported_on", show)
    late = rows[reported > records.today]
    show = {"value": "reported_on"}
    yield from records.report(
        Severity.WARNING, "date_in_future", _PROGRESS, late, "reported_on", show, day=records.today
    )
    half = rows[(rows["status"] == _DONE) & (rows["percent"] < _WHOLE)]
    done = records.code_label("task_status", _DONE)
    show = {"percent": "percent"}
    yield from records.report(Severity.WARNING, "progress_done_not_whole", _PROGRESS, half, "status", show, status=done)


def budgets(records: Records) -> Iterator[Finding]:
    """Projects that cost more than they may, and money that is more than was given."""
    rows = records.read(_PROJECT, ["budget_yuan", "spent_yuan", "status"], {"spent_yuan": AtLeast(_CENT)})
    show = {"spent": "spent_yuan", "budget": "budget_yuan"}
    over = rows[rows["spent_yuan"] > rows["budget_yuan"] + _CENT]
    yield from records.report(Severity.ERROR, "project_over_budget", _PROJECT, over, "spent_yuan", show)
    planned = rows[rows["status"] == "planned"].assign(_status=records.code_label("project_status", "planned"))
    show = {"spent": "spent_yuan", "status": "_status"}
    yield from records.report(Severity.WARNING, "project_spent_while_planned", _PROJECT, planned, "spent_yuan", show)
    half = records.read(_PROJECT, ["percent"], {"status": "completed", "percent": AtMost(_WHOLE)})
    half = half[half["percent"] < _WHOLE]
    done = records.code_label("project_status", "completed")
    show = {"percent": "percent"}
    yield from records.report(Severity.WARNING, "project_done_not_whole", _PROJECT, half, "percent", show, status=done)
    yield from _funds(records)


def _funds(records: Records) -> Iterator[Finding]:
    funds = records.read(_FUND, ["planned_yuan", "allocated_yuan", "used_yuan", "project_code"])
    funds = funds.assign(_given=_given(funds))
    used = funds[funds["used_yuan"] > funds["_given"] + _CENT]
    show = {"used": "used_yuan", "given": "_given"}
    yield from records.report(Severity.ERROR, "fund_used_beyond", _FUND, used, "used_yuan", show)
    of_projects = funds[funds["project_code"].notna()]
    # A fund that is not planned counts with what was paid out.
    sums = of_projects["planned_yuan"].fillna(of_projects["allocated_yuan"]).groupby(of_projects["project_code"]).sum()
    projects = records.read(_PROJECT, ["budget_yuan"], {"budget_yuan": AtLeast(0)})
    projects = projects.assign(_funds=projects["code"].map(sums))
    more = projects[projects["_funds"] > projects["budget_yuan"] + _CENT]
    show = {"funds": "_funds", "budget": "budget_yuan"}
    yield from records.report(Severity.WARNING, "project_funds_over_budget", _PROJECT, more, "budget_yuan", show)


def _given(funds: pd.DataFrame) -> pd.Series:
    """What was paid out; where that is unknown, what was planned."""
    return funds["allocated_yuan"].fillna(funds["planned_yuan"])


def states_of_help(records: Records) -> Iterator[Finding]:
    """Needs that are met without a day or open after it, and agreements in force that have run out."""
    met = records.code_label("help_status", "met")
    rows = records.read("need", where={"status": "met", "solved_on": None})
    yield from records.report(Severity.WARNING, "need_met_without_date", "need", rows, "solved_on", status=met)
    rows = records.read(
        "need", ["status", "solved_on"], {"solved_on": AtLeast(FIRST_DAY), "status": ["open", "assigned"]}
    )
    rows = rows.assign(_status=[records.code_label("help_status", code) for code in rows["status"]])
    show = {"status": "_status", "solved": "solved_on"}
    yield from records.report(Severity.WARNING, "need_solved_but_open", "need", rows, "status", show)
    rows = records.read("agreement", ["valid_until"], {"status": "valid", "valid_until": AtMost(records.today)})
    rows = rows[rows["valid_until"] < records.today]
    valid = records.code_label("agreement_status", "valid")
    show = {"until": "valid_until"}
    yield from records.report(
        Severity.WARNING, "agreement_run_out", "agreement", rows, "valid_until", show, status=valid
    )
