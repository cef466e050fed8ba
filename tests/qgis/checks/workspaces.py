"""Puts records into a workspace, and tells what the checks find in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Finding
from poverty_map_plugin.services.checks.runner import run_checks
from poverty_map_plugin.services.workspace import Workspace
from poverty_map_plugin.store.store import Batch

DAY = date(2016, 12, 31)
ZIYUN, XIAOZHAIGUAN, DANZHAI = "520425100201", "520425104222", "522636100201"
#: Right in date and check digit, and made up.
IDENTITY = "520425199001010018"
HOSTILE = '=HYPERLINK("x")<script>alert(1)</script>'


def insert(workspace: Workspace, table: str, sample: bool = False, **columns: Any) -> int:
    with workspace.store.change("test", Batch("test", sample=sample)) as change:
        return change.insert(table, pd.DataFrame(columns))


def update(workspace: Workspace, table: str, code: str, **values: Any) -> int:
    rows = pd.DataFrame({"code": [code], **{name: [value] for name, value in values.items()}})
    with workspace.store.change("test") as change:
        return change.update(table, rows, ("code",))


def found(workspace: Workspace, *names: str, day: date = DAY) -> list[Finding]:
    report = run_checks(workspace, CollectingFeedback(), names, day)
    return [finding for result in report.results for finding in result.findings]


def told(findings: list[Finding]) -> list[tuple[str, str, Any, Any]]:
    return [(str(f.severity), f.code, f.where["entity"], f.where["field"]) for f in findings]


def household(code: str, **more: Any) -> dict[str, Any]:
    basis = {"code": code, "village_code": XIAOZHAIGUAN, "head_name": "赵" + code, "status": "not_out", "size": 3}
    return {name: [value] for name, value in (basis | more).items()}


def person(code: str, home: str = "H1", **more: Any) -> dict[str, Any]:
    basis = {"code": code, "household_code": home, "name": "钱" + code}
    return {name: [value] for name, value in (basis | more).items()}


def cadre(code: str, village: str, since: str, until: str | None, **more: Any) -> dict[str, Any]:
    basis = {"name": "孙七", "phone": "13900001111", "from_date": since, "to_date": until, "place_code": village}
    return {name: [value] for name, value in ({"code": code, "village_code": village} | basis | more).items()}
