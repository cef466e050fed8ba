"""What findings say and lead to: days, figures, places, hidden names; and that a check changes nothing."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.checks.registry import CHECKS
from poverty_map_plugin.services.checks.runner import run_checks
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.messages import describe_finding
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.geometry import point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore

from .. import small_workspace
from .workspaces import (
    DANZHAI,
    DAY,
    IDENTITY,
    XIAOZHAIGUAN,
    ZIYUN,
    cadre,
    found,
    household,
    insert,
    person,
    told,
    update,
)


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


def test_wide_supply_areas_are_counted_by_county(workspace: Workspace) -> None:
    """A mountain province has thousands: one by one they would hide what is to be mended."""
    villages = [ZIYUN, XIAOZHAIGUAN, XIAOZHAIGUAN, DANZHAI]
    insert(
        workspace,
        "transformer",
        code=["R1", "R2", "R3", "R4"],
        name=["一", "二", "三", "四"],
        village_code=villages,
        supply_radius_m=[500.0, 640.0, 1210.0, 700.0],
        lowest_voltage_v=[220.0, 220.0, None, 190.0],
    )
    first, second = found(workspace, "supply_radii")
    assert (first.code, first.where["place"]) == ("supply_radius_low_voltage", DANZHAI)
    assert "190 V" in describe_finding(first)
    worst = workspace.store.read("transformer", ["uuid", "code"]).set_index("code")["uuid"]["R3"]
    assert (second.where["place"], second.where["uuid"]) == ("520425", worst), "the farthest one can be opened"
    assert "2 of 3 transformers" in describe_finding(second)
    assert "R3" in describe_finding(second)
    assert "1210 m" in describe_finding(second)


def test_the_county_with_the_largest_share_comes_first(workspace: Workspace) -> None:
    insert(
        workspace,
        "transformer",
        code=["R1", "R2", "R3", "R4"],
        name=["一", "二", "三", "四"],
        village_code=[ZIYUN, XIAOZHAIGUAN, XIAOZHAIGUAN, DANZHAI],
        supply_radius_m=[300.0, 900.0, 900.0, 600.0],
    )
    assert [f.where["place"] for f in found(workspace, "supply_radii")] == ["522636", "520425"]
