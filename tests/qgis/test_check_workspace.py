"""The checks of a workspace: each contradiction is planted once and found once, and nothing else is."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils

from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Finding, Severity
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.processing.check_workspace import MOST_LOGGED, CheckWorkspaceAlgorithm
from poverty_map_plugin.services.checks.registry import CHECKS
from poverty_map_plugin.services.checks.runner import CheckReport, run_checks
from poverty_map_plugin.services.findings_file import write_findings
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.messages import describe_finding
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.geometry import line_wkb, point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Batch

from . import small_workspace

DAY = date(2016, 12, 31)
ZIYUN, XIAOZHAIGUAN, DANZHAI = "520425100201", "520425104222", "522636100201"
#: Right in date and check digit, and made up.
IDENTITY = "520425199001010018"


@pytest.fixture(scope="module")
def clean(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("clean") / "small.gpkg")
    with open_workspace(path) as opened:
        compute_indicators(opened, Period(2017, 1), CollectingFeedback())
    return path


@pytest.fixture
def workspace(clean: Path, tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(shutil.copy(clean, tmp_path / "small.gpkg")) as opened:
        yield opened


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


Plant = Callable[[Workspace], object]

#: Check, how a contradiction comes into the workspace, and what is told of it.
PLANTED: dict[str, tuple[str, Plant, list[tuple[str, str, str, str | None]]]] = {
    "a blank name": (
        "missing_values",
        lambda w: insert(w, "household", **household("H1", head_name=" ")),
        [("error", "record_value_missing", "household", "head_name")],
    ),
    "a status that is none": (
        "unknown_codes",
        lambda w: insert(w, "household", **household("H1", status="脱贫")),
        [("error", "record_code_unknown", "household", "status")],
    ),
    "a negative number and too high a number": (
        "limits",
        lambda w: insert(
            w, "village_statistics", village_code=[ZIYUN], period=["2015-12"], population=[-1], households=[20_001]
        ),
        [
            ("error", "record_value_too_high", "village_statistics", "households"),
            ("error", "record_value_too_low", "village_statistics", "population"),
        ],
    ),
    "a date that is none": (
        "dates",
        lambda w: insert(w, "household", **household("H1", entered="2016-02-30")),
        [("error", "record_value_not_date", "household", "entered")],
    ),
    "a period that is none": (
        "dates",
        lambda w: insert(w, "village_statistics", village_code=[ZIYUN], period=["2016-13"]),
        [("error", "record_value_not_period", "village_statistics", "period")],
    ),
    "a household that left before it came": (
        "reversed_dates",
        lambda w: insert(w, "household", **household("H1", entered="2016-02-01", exited="2015-12-31", status="out")),
        [("error", "record_dates_reversed", "household", "exited")],
    ),
    "a household with an unknown cadre": (
        "orphans",
        lambda w: insert(w, "household", **household("H1", cadre_code="G9")),
        [("error", "reference_broken", "household", "cadre_code")],
    ),
    "a village that is none": (
        "orphans",
        lambda w: insert(w, "household", **household("H1", village_code="520425999999")),
        [("error", "place_of_level_unknown", "household", "village_code")],
    ),
    "a project in no place": (
        "orphans",
        lambda w: update(w, "grid_project", "J1", place_code="530001"),
        [("error", "record_place_unknown", "grid_project", "place_code")],
    ),
    "an attachment of a record that is gone": (
        "orphans",
        lambda w: insert(
            w, "attachment", code=["F1"], entity=["cadre"], record_uuid=["gone"], file_name=["a"], path=["a"]
        ),
        [("error", "pointer_broken", "attachment", "record_uuid")],
    ),
    "a village under another township": (
        "parents",
        lambda w: update(w, "village", XIAOZHAIGUAN, township_code="520425100"),
        [("warning", "place_elsewhere", "village", "township_code")],
    ),
    "a village far outside of its county": (
        "positions",
        lambda w: update(w, "village", XIAOZHAIGUAN, geom=point_wkb(107.5, 26.5)),
        [("error", "position_in_other_county", "village", None)],
    ),
    "a village one kilometre beyond the border": (
        "positions",
        lambda w: update(w, "village", DANZHAI, geom=point_wkb(108.01, 26.5)),
        [("warning", "position_outside_county", "village", None)],
    ),
    "a transformer and a substation in another county": (
        "positions",
        lambda w: (
            update(w, "transformer", "T1", geom=point_wkb(105.5, 26.5)),
            insert(
                w,
                "substation",
                code=["S1"],
                name=["一号站"],
                voltage_kv=[35.0],
                county_code=["520425"],
                geom=[point_wkb(100.0, 20.0)],
            ),
        ),
        [
            ("error", "position_outside_county", "substation", None),
            ("error", "position_in_other_county", "transformer", None),
        ],
    ),
    "more poor people than people": (
        "totals",
        lambda w: insert(
            w, "village_statistics", village_code=[ZIYUN], period=["2015-12"], population=[10], poor_people=[11]
        ),
        [("error", "part_exceeds_whole", "village_statistics", "poor_people")],
    ),
    "a household of three with one person": (
        "members",
        lambda w: (insert(w, "household", **household("H1")), insert(w, "person", **person("P1"))),
        [("warning", "household_size_differs", "household", "size")],
    ),
    "out without a day, and a day without out": (
        "household_states",
        lambda w: (
            insert(w, "household", **household("H1", status="out")),
            insert(w, "household", **household("H2", exited="2016-01-01")),
        ),
        [
            ("error", "household_exited_but_not_out", "household", "status"),
            ("warning", "household_out_without_date", "household", "exited"),
        ],
    ),
    "a household that enters tomorrow": (
        "household_states",
        lambda w: insert(w, "household", **household("H1", entered="2017-01-01")),
        [("warning", "date_in_future", "household", "entered")],
    ),
    "a wrong check digit": (
        "identity_numbers",
        lambda w: insert(w, "person", **person("P1", identity_number=IDENTITY[:-1] + "1")),
        [("error", "identity_last_digit_wrong", "person", "identity_number")],
    ),
    "an identity number that is none": (
        "identity_numbers",
        lambda w: insert(w, "person", **person("P1", identity_number="520425199013010014")),
        [("error", "identity_number_wrong", "person", "identity_number")],
    ),
    "a cadre in two villages": (
        "cadres",
        lambda w: (
            insert(w, "cadre", **cadre("G8", ZIYUN, "2016-01-01", None)),
            insert(w, "cadre", **cadre("G9", XIAOZHAIGUAN, "2016-06-01", "2016-12-31")),
        ),
        [("error", "cadre_in_two_villages", "cadre", "village_code")],
    ),
    "a cadre without phone whose numbers are of one series": (
        "cadres",
        lambda w: (
            insert(w, "cadre", **cadre("G8-1", ZIYUN, "2016-01-01", None, phone=None)),
            insert(w, "cadre", **cadre("G8-2", DANZHAI, "2016-06-01", None, phone=None)),
        ),
        [("error", "cadre_in_two_villages", "cadre", "village_code")],
    ),
    "progress that goes back, comes too early, is done at half": (
        "progress",
        lambda w: (
            update(w, "task", "R1", start_date="2016-02-01"),
            insert(
                w,
                "task_progress",
                task_code=["R1", "R1"],
                reported_on=["2016-01-01", "2016-11-01"],
                percent=[10.0, 50.0],
                status=["in_progress", "done"],
            ),
        ),
        [
            ("warning", "progress_backwards", "task_progress", "percent"),
            ("warning", "progress_before_start", "task_progress", "reported_on"),
            ("warning", "progress_done_not_whole", "task_progress", "status"),
        ],
    ),
    "more spent than there is, and before it is approved": (
        "budgets",
        lambda w: update(w, "grid_project", "J1", spent_yuan=3000.02, status="planned"),
        [
            ("error", "project_over_budget", "grid_project", "spent_yuan"),
            ("warning", "project_spent_while_planned", "grid_project", "spent_yuan"),
        ],
    ),
    "funds beyond a budget, and used beyond what was given": (
        "budgets",
        lambda w: insert(
            w,
            "fund",
            code=["F1", "F2"],
            name=["甲", "乙"],
            place_code=["520425"] * 2,
            project_code=["J2"] * 2,
            year=[2016] * 2,
            planned_yuan=[600.0, None],
            allocated_yuan=[100.0, 600.0],
            used_yuan=[101.0, 600.0],
        ),
        [
            ("error", "fund_used_beyond", "fund", "used_yuan"),
            ("warning", "project_funds_over_budget", "grid_project", "budget_yuan"),
        ],
    ),
    "a need met without a day, and an agreement that ran out": (
        "help_states",
        lambda w: (
            insert(
                w,
                "need",
                code=["N1"],
                title=["通电"],
                category=["electricity"],
                place_code=[ZIYUN],
                stated_on=["2016-01-01"],
                status=["met"],
            ),
            insert(
                w,
                "agreement",
                code=["A1"],
                name=["协议"],
                kind=["power_aid"],
                place_code=["520425"],
                valid_until=["2016-12-30"],
                status=["valid"],
            ),
        ),
        [
            ("warning", "need_met_without_date", "need", "solved_on"),
            ("warning", "agreement_run_out", "agreement", "valid_until"),
        ],
    ),
    "twice the capacity": (
        "loads",
        lambda w: update(w, "transformer", "T1", peak_load_kva=200.1),
        [("error", "load_impossible", "transformer", "peak_load_kva")],
    ),
    "a load without a capacity": (
        "loads",
        lambda w: update(w, "transformer", "T1", capacity_kva=None),
        [("warning", "load_without_capacity", "transformer", "capacity_kva")],
    ),
    "voltages low, high and impossible": (
        "voltages",
        lambda w: (
            update(w, "transformer", "T1", lowest_voltage_v=197.9),
            update(w, "transformer", "T2", lowest_voltage_v=99.0),
            update(w, "transformer", "T3", lowest_voltage_v=380.0),
        ),
        [
            ("error", "voltage_impossible", "transformer", "lowest_voltage_v"),
            ("error", "voltage_impossible", "transformer", "lowest_voltage_v"),
            ("warning", "voltage_beyond_standard", "transformer", "lowest_voltage_v"),
        ],
    ),
    "a wide supply area": (
        "supply_radii",
        lambda w: update(w, "transformer", "T1", supply_radius_m=500.5),
        [("warning", "supply_radius_beyond", "transformer", "supply_radius_m")],
    ),
    "a transformer and a household twice": (
        "same_records",
        lambda w: (
            insert(w, "transformer", code=["T9"], name=["一号"], village_code=[XIAOZHAIGUAN]),
            insert(w, "household", **household("H1", head_name="赵")),
            insert(w, "household", **household("H2", head_name="赵")),
            insert(w, "household", **household("H3", head_name="赵", size=4)),
        ),
        [
            ("warning", "records_alike", "household", None),
            ("warning", "records_alike", "transformer", None),
        ],
    ),
    "one identity number on two persons": (
        "shared_identity",
        lambda w: (
            insert(w, "person", **person("P1", identity_number=IDENTITY)),
            insert(w, "person", **person("P2", identity_number=IDENTITY)),
        ),
        [("error", "identity_number_shared", "person", "identity_number")],
    ),
    "a line drawn twice": (
        "same_lines",
        lambda w: insert(
            w,
            "power_line",
            code=["L9"],
            name=["又一线"],
            voltage_kv=[10.0],
            geom=[line_wkb([np.array([[105.0, 26.0], [105.1, 26.0]])])],
        ),
        [("warning", "line_drawn_twice", "power_line", None)],
    ),
    "sample records beside real ones": (
        "sample",
        lambda w: insert(w, "transformer", sample=True, code=["T9"], name=["九号"], village_code=[ZIYUN]),
        [("warning", "sample_beside_real", "transformer", None)],
    ),
}


def test_a_clean_workspace_has_nothing_but_what_is_known(workspace: Workspace) -> None:
    with workspace.store.change("test") as change:
        change.delete("task", {})
        change.delete("task_progress", {})
    assert [describe_finding(f) for f in found(workspace, *(check.name for check in CHECKS))] == []


@pytest.mark.parametrize("what", PLANTED)
def test_a_contradiction_is_found(workspace: Workspace, what: str) -> None:
    check, plant, expected = PLANTED[what]
    plant(workspace)
    findings = found(workspace, check)
    assert told(findings) == expected
    for finding in findings:
        sentence = describe_finding(finding)
        assert "{" not in sentence, sentence
        assert "nan" not in sentence, sentence
        assert finding.where.keys() == {"entity", "uuid", "place", "field"}


def test_every_check_has_a_contradiction_that_it_finds() -> None:
    assert {check.name for check in CHECKS} - {check for check, _, _ in PLANTED.values()} == {
        "overdue",
        "figures",
        "recount",
    }


def test_overdue_tasks_are_told_by_the_day(workspace: Workspace) -> None:
    update(workspace, "task", "R1", owner="李四")
    assert found(workspace, "overdue", day=date(2016, 12, 31)) == []
    late = found(workspace, "overdue", day=date(2017, 1, 1))
    assert told(late) == [
        ("error", "task_overdue_without_owner", "task", "owner"),
        ("warning", "task_overdue", "task", "due"),
    ]
    assert "60 %" in describe_finding(late[1])
    assert "李四" in describe_finding(late[1])
    assert [f.where["place"] for f in late] == ["ZY", "52"]
    insert(workspace, "task_progress", task_code=["R1"], reported_on=["2016-12-20"], percent=[100.0], status=["done"])
    assert len(found(workspace, "overdue", day=date(2017, 1, 1))) == 1


def test_figures_are_out_of_date_once_there_are_newer_records(workspace: Workspace) -> None:
    insert(workspace, "village_statistics", village_code=[ZIYUN], period=["2017-02"], poor_people=[3])
    (finding,) = found(workspace, "figures", day=date(2017, 3, 1))
    assert (finding.code, finding.where["entity"]) == ("figures_out_of_date", "village_statistics")
    assert "2017-02-28" in describe_finding(finding)
    assert found(workspace, "figures", day=date(2017, 2, 1)) == []


def test_figures_are_compared_with_what_the_records_add_up_to(workspace: Workspace) -> None:
    assert found(workspace, "recount") == []
    with workspace.store.change("test") as change:
        change.delete("transformer", {"code": "T1"})
        change.delete("transformer", {"code": "T3"})
    (finding,) = found(workspace, "recount")
    assert (finding.code, finding.where["place"]) == ("figures_differ", "520425")
    # Of the transformers: their number, capacity, peak load and households.
    assert finding.parameters["count"] == "4"
    # 100 and 200 and 100 kVA were counted in Ziyun, of which two of 100 kVA are gone.
    assert (finding.parameters["stored"], finding.parameters["now"]) in {
        ("400", "200"),
        ("3", "1"),
        ("300", "170"),
        ("100", "50"),
    }
    compute_indicators(workspace, Period(2017, 1), CollectingFeedback())
    assert found(workspace, "recount") == []


def test_figures_that_were_never_counted_are_an_error(tmp_path: Path, qgis_app: object) -> None:
    with open_workspace(small_workspace.make(tmp_path / "w.gpkg")) as opened:
        assert [f.code for f in found(opened, "figures")] == ["figures_never_counted"]


def test_an_old_code_is_told_with_the_one_of_today(workspace: Workspace) -> None:
    insert(workspace, "county", code=["520204"], name=["水城区"])
    update(workspace, "grid_project", "J1", place_code="520221")
    (finding,) = found(workspace, "orphans")
    assert finding.code == "place_code_old"
    assert "520204" in describe_finding(finding)


def test_a_finding_leads_to_its_record_and_place(workspace: Workspace) -> None:
    insert(workspace, "household", **household("H1"))
    insert(workspace, "person", **person("P1", relation="远亲"))
    (finding,) = found(workspace, "unknown_codes")
    uuid = workspace.store.read("person", ["uuid"], {"code": "P1"})["uuid"][0]
    assert finding.where == {"entity": "person", "uuid": uuid, "place": XIAOZHAIGUAN, "field": "relation"}
    assert "P1 · 紫云 小寨关村" in describe_finding(finding)


def test_distance_and_county_of_a_stray_village(workspace: Workspace) -> None:
    update(workspace, "village", XIAOZHAIGUAN, geom=point_wkb(107.5, 26.5))
    (finding,) = found(workspace, "positions")
    # Half a degree of longitude at 26.5 degrees north: cos(26.5°) · 6,383 km · 0.5° in radians = 49.8 km.
    assert float(str(finding.parameters["kilometres"])) == pytest.approx(49.8, abs=0.1)
    assert "丹寨县" in describe_finding(finding)


def test_who_a_person_is_stays_hidden(workspace: Workspace) -> None:
    insert(workspace, "household", **household("H1"))
    wrong = IDENTITY[:-1] + "1"
    # An office that numbers persons by their identity numbers.
    insert(workspace, "person", **person(IDENTITY, identity_number=wrong, phone="13812345678"))
    insert(workspace, "person", **person("P2", identity_number=wrong, birth_date="1990-13-01"))
    sentences = [
        describe_finding(f) + repr(f) for f in found(workspace, "identity_numbers", "shared_identity", "dates")
    ]
    assert len(sentences) == 4
    for sentence in sentences:
        for hidden in (IDENTITY, wrong, wrong[6:14], "1990-13-01", "钱"):
            assert hidden not in sentence


def test_a_text_where_a_number_should_be_is_told_as_it_is_and_stops_no_check(workspace: Workspace) -> None:
    insert(workspace, "fund", code=["F1"], name=["甲"], place_code=["520425"], year=[2016], project_code=["J1"])
    with sqlite3.connect(workspace.store.location) as connection:
        connection.execute("UPDATE village_statistics SET population = 'about 400', poor_people = NULL")
        connection.execute("UPDATE fund SET used_yuan = '很多'")
    connection.close()
    findings = found(workspace, *(check.name for check in CHECKS if check.name != "overdue"))
    # Texts come after all numbers.
    assert {(f.code, f.where["field"]) for f in findings} == {
        ("record_value_too_high", "population"),
        ("figures_not_countable", None),
    }
    assert all("about 400" in describe_finding(f) for f in findings)


def test_an_empty_workspace_can_be_checked(tmp_path: Path, qgis_app: object) -> None:
    with GeoPackageStore.create(tmp_path / "w.gpkg") as store, store.change("test") as change:
        change.set_properties({"province": "52"})
    with open_workspace(tmp_path / "w.gpkg") as opened:
        assert [f.code for f in found(opened, *(check.name for check in CHECKS))] == ["figures_never_counted"]


def test_cadres_that_follow_each_other_or_only_visit_are_no_finding(workspace: Workspace) -> None:
    insert(workspace, "cadre", **cadre("G7", ZIYUN, "2015-01-01", "2015-12-31"))
    insert(workspace, "cadre", **cadre("G8", XIAOZHAIGUAN, "2016-01-01", None))
    insert(workspace, "cadre", **cadre("G9", DANZHAI, "2016-01-01", None, role="paired_contact"))
    insert(workspace, "cadre", **cadre("G10", DANZHAI, "2016-01-01", None, phone="13900002222"))
    assert found(workspace, "cadres") == []


def test_chosen_checks_only_and_none_that_is_unknown(workspace: Workspace) -> None:
    report = run_checks(workspace, CollectingFeedback(), ["totals"], DAY)
    assert [result.check.name for result in report.results] == ["totals"]
    with pytest.raises(InputError) as caught:
        run_checks(workspace, CollectingFeedback(), ["totals", "nonsense"], DAY)
    assert caught.value.code == "check_unknown"


def test_a_check_can_be_cancelled(workspace: Workspace) -> None:
    class Impatient(CollectingFeedback):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        run_checks(workspace, Impatient(), None, DAY)


def test_a_check_changes_nothing(workspace: Workspace) -> None:
    before = Path(workspace.store.location).read_bytes()
    run_checks(workspace, CollectingFeedback(), None, DAY)
    assert Path(workspace.store.location).read_bytes() == before


# Files


HOSTILE = '=HYPERLINK("x")<script>alert(1)</script>'


@pytest.fixture
def hostile(workspace: Workspace) -> CheckReport:
    insert(workspace, "household", **household("H1", status=HOSTILE))
    update(workspace, "village", XIAOZHAIGUAN, name=HOSTILE)
    return run_checks(workspace, CollectingFeedback(), ["unknown_codes"], DAY)


def test_a_workbook_holds_texts_only(hostile: CheckReport, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write_findings(tmp_path / "f.xlsx", hostile)
    sheet = load_workbook(tmp_path / "f.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows(min_row=4) for cell in row]
    assert [cell.data_type for cell in cells if cell.value] == ["s"] * 7
    assert any(HOSTILE in str(cell.value) for cell in cells)


def test_a_text_file_holds_no_formula(hostile: CheckReport, tmp_path: Path) -> None:
    write_findings(tmp_path / "f.csv", hostile)
    with (tmp_path / "f.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 2
    assert not [text for row in rows for text in row if text.startswith(("=", "+", "-", "@"))]


def test_a_page_escapes_what_it_says(hostile: CheckReport, tmp_path: Path) -> None:
    write_findings(tmp_path / "f.html", hostile)
    tags: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            tags.append(tag)

    text = (tmp_path / "f.html").read_text(encoding="utf-8")
    Reader().feed(text)
    assert "script" not in tags
    assert "&lt;script&gt;" in text
    assert tags.count("tr") == 3


def test_another_ending_is_refused(hostile: CheckReport, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        write_findings(tmp_path / "f.doc", hostile)
    assert caught.value.code == "findings_file_wrong"
    assert list(tmp_path.glob("*f.doc*")) == []


# Algorithm


def run(workspace: Workspace, **more: Any) -> tuple[dict[str, Any], str, QgsProcessingContext]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = CheckWorkspaceAlgorithm()
    algorithm.initAlgorithm()
    parameters = {"WORKSPACE": workspace.store.location, **more}
    results, worked = algorithm.run(parameters, context, feedback, {}, False)
    assert worked
    return results, feedback.textLog(), context


def test_the_algorithm_counts_tells_and_writes(workspace: Workspace, tmp_path: Path) -> None:
    many = MOST_LOGGED + 5
    insert(
        workspace,
        "transformer",
        code=[f"X{n}" for n in range(many)],
        name=[f"x{n}" for n in range(many)],
        village_code=[XIAOZHAIGUAN] * many,
        supply_radius_m=[900.0] * many,
    )
    results, log, context = run(
        workspace,
        CHECKS=["supply_radii", "loads"],
        DATE="2016-12-31",
        OUTPUT=str(tmp_path / "f.csv"),
        FINDINGS="memory:",
    )
    assert (results["ERRORS"], results["WARNINGS"]) == (0, many)
    assert log.count("900 m") == MOST_LOGGED
    assert "and 5 more" in log
    assert len((tmp_path / "f.csv").read_text(encoding="utf-8-sig").splitlines()) == many + 1
    table = QgsProcessingUtils.mapLayerFromString(results["FINDINGS"], context)
    assert table.featureCount() == many
    feature = next(table.getFeatures())
    assert [feature[name] for name in ("severity", "check", "entity", "place", "place_name")] == [
        "warning",
        "supply_radii",
        "transformer",
        XIAOZHAIGUAN,
        "紫云 小寨关村",
    ]


@pytest.mark.parametrize(("parameter", "value"), [("DATE", "31.12.2016"), ("OUTPUT", "findings.doc")])
def test_a_wrong_parameter_is_a_sentence(workspace: Workspace, tmp_path: Path, parameter: str, value: str) -> None:
    algorithm = CheckWorkspaceAlgorithm()
    algorithm.initAlgorithm()
    given = str(tmp_path / value) if parameter == "OUTPUT" else value
    with pytest.raises(QgsProcessingException, match=value):
        algorithm.processAlgorithm(
            {"WORKSPACE": workspace.store.location, parameter: given}, QgsProcessingContext(), QgsProcessingFeedback()
        )


def test_errors_come_first(workspace: Workspace) -> None:
    for code, volts in (("T1", 150.0), ("T2", 50.0)):
        update(workspace, "transformer", code, lowest_voltage_v=volts)
    assert [f.severity for f in found(workspace, "voltages")] == [Severity.ERROR, Severity.WARNING]
