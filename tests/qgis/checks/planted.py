"""Contradictions to plant into a workspace, and what is told of each."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from poverty_map_plugin.services.workspace import Workspace
from poverty_map_plugin.store.geometry import line_wkb, point_wkb

from .workspaces import (
    DANZHAI,
    IDENTITY,
    XIAOZHAIGUAN,
    ZIYUN,
    cadre,
    household,
    insert,
    person,
    update,
)

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
    "a wide supply area at whose end the voltage is low": (
        "supply_radii",
        lambda w: update(w, "transformer", "T1", supply_radius_m=500.5, lowest_voltage_v=197.0),
        [("warning", "supply_radius_low_voltage", "transformer", "supply_radius_m")],
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
