"""Every messy sheet, imported as a clerk would: what is taken, what comes back and why."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.importer.found_table import FoundTable
from poverty_map_plugin.importer.mapping import TableMapping
from poverty_map_plugin.importer.same_shape import ArrangedTable
from poverty_map_plugin.services.messages import describe_finding
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.table_import import ImportResult, import_table
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import division_workspace

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
EXPECTED: dict[str, Any] = yaml.safe_load((SHEETS / "expected.yaml").read_text("utf-8"))
IMPORTS = [
    pytest.param(name, number, id=f"{name}-{each['entity']}-{number}")
    for name, file in EXPECTED["files"].items()
    for number, each in enumerate(file.get("imports", ()))
]


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return division_workspace.make(tmp_path_factory.mktemp("import") / "w.gpkg", EXPECTED["store"])


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(blank, tmp_path / "w.gpkg"))


def take(workspace: Workspace, name: str, each: dict[str, Any], report: Path | None = None) -> ImportResult:
    mapping = TableMapping(each["entity"], columns=each["mapping"]) if "given" in each else None
    mode = Mode(each["mode"])
    feedback = CollectingFeedback()
    return import_table(workspace, each["entity"], SHEETS / name, mode, feedback, mapping=mapping, report=report)


@pytest.mark.parametrize(("name", "number"), IMPORTS)
def test_messy_sheet(path: Path, tmp_path: Path, name: str, number: int) -> None:
    imports = EXPECTED["files"][name]["imports"]
    each = imports[number]
    with open_workspace(path) as workspace:
        for earlier in imports[:number]:
            take(workspace, name, earlier)
        report = tmp_path / "report.xlsx"
        result = take(workspace, name, each, report)
        problems = check(each, result)
        problems += check_values(workspace, each)
        if result.rejected:
            again = import_table(workspace, each["entity"], report, Mode(each["mode"]), CollectingFeedback())
            repeated = sum(f.code == "key_repeated" for f in result.findings)
            if again.counts.rejected + repeated < each["counts"]["rejected"] or again.counts.added:
                problems.append(f"the report imports as {again.counts}")
        for finding in result.findings:
            if "{" in describe_finding(finding):
                problems.append(f"sentence: {describe_finding(finding)}")
    assert problems == [], "\n".join([*problems, *(describe_finding(f) for f in result.findings)])


def check(each: dict[str, Any], result: ImportResult) -> list[str]:
    problems = []
    table = result.table
    if table.reader.name != (each.get("sheet") or ""):
        problems.append(f"sheet {table.reader.name}, expected {each.get('sheet')}")
    if [table.header.first, table.header.last] != each["header"]:
        problems.append(f"header {table.header}, expected {each['header']}")
    if bool(each.get("one_row_per_person")) != table.mapping.one_row_per_person:
        problems.append(f"one_row_per_person {table.mapping.one_row_per_person}")
    for header, target in each.get("mapping", {}).items():
        if header not in table.mapping.columns:
            problems.append(f"no column {header} in {list(table.mapping.columns)}")
        elif not same_target(table.mapping.columns[header], target):
            problems.append(f"column {header} as {table.mapping.columns[header]}, expected {target}")
    for kind, count in each["counts"].items():
        if getattr(result.counts, kind) != count:
            problems.append(f"{kind} {getattr(result.counts, kind)}, expected {count}")
    return problems + check_sheets(each, table) + check_rows(each, result)


def check_sheets(each: dict[str, Any], table: FoundTable) -> list[str]:
    """The further sheets of one shape."""
    found = [
        (one.reader.name, [one.own.header.first, one.own.header.last])
        for one in table.more
        if isinstance(one, ArrangedTable)
    ]
    wanted = [(one["sheet"], one["header"]) for one in each.get("more", ())]
    return [] if found == wanted else [f"further sheets {found}, expected {wanted}"]


def check_rows(each: dict[str, Any], result: ImportResult) -> list[str]:
    """What was refused and what is told, row by row: a row is a sheet and a number there."""
    problems = []
    first = each.get("sheet") or ""
    errors = {
        (f.where.get("sheet", ""), f.where["row"], f.where.get("column"), f.code)
        for f in result.findings
        if f.severity is Severity.ERROR
    }
    wanted: set[tuple[str, int]] = set()
    for one in each.get("rejected", ()):
        codes = one["code"] if isinstance(one["code"], list) else [one["code"]]
        columns = one["column"] if isinstance(one.get("column"), list) else [one.get("column")]
        row = (one.get("sheet", first), one["row"])
        wanted.add(row)
        if not any((*row, column, code) in errors for code in codes for column in columns):
            there = sorted(map(str, (e for e in errors if e[:2] == row)))
            problems.append(f"expected {one}, found {there}")
    problems += [f"{e} was refused" for e in sorted(errors, key=str) if e[:2] not in wanted]
    notes = [f for f in result.findings if f.severity is not Severity.ERROR]
    for note in each.get("notes", ()):
        any_of = note["code"] if isinstance(note["code"], list) else [note["code"]]
        if not any(f.code in any_of and note.get("sheet", f.where.get("sheet")) == f.where.get("sheet") for f in notes):
            problems.append(f"no note {note}")
    return problems


def same_target(found: str | None, wanted: str | None) -> bool:
    """A village's column alone is the village; beside columns of what lies above it is a part."""
    return found == wanted or {found, wanted} == {"village_code", "village_code:village"}


def check_values(workspace: Workspace, each: dict[str, Any]) -> list[str]:
    entity = workspace.catalog.entities[each["entity"]]
    rows = workspace.store.read(entity.name)
    by = [each["by"]] if "by" in each else list(entity.key)
    found = {"/".join(map(str, key)): row for key, row in zip(rows[by].to_numpy(), rows.itertuples(), strict=True)}
    problems = []
    for key, values in each.get("values", {}).items():
        row = found.get(str(key))
        for name, value in values.items():
            there = getattr(row, name, None) if row is not None else "no record"
            same = there == value or (value is None and pd.isna(there)) or str(there) == str(value)
            if isinstance(value, bool):
                same = there is not None and there == int(value)
            if not same:
                problems.append(f"{key}.{name} is {there!r}, expected {value!r}")
    return problems


@pytest.mark.parametrize("name", [name for name, file in EXPECTED["files"].items() if "fails" in file])
def test_broken_file(path: Path, name: str) -> None:
    with open_workspace(path) as workspace, pytest.raises(InputError) as caught:
        take(workspace, name, {"entity": "household", "mode": "append"})
    assert caught.value.code == EXPECTED["files"][name]["fails"]
