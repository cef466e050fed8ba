"""The sentences about what the checks of a workspace find, for `messages`."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TR_NOOP

CHECK_SENTENCES: Mapping[str, str] = {
    "check_unknown": QT_TR_NOOP("There is no check “{value}”; there are {known}."),
    "date_wrong": QT_TR_NOOP("“{value}” is no day; write it as 2016-12-31."),
    "findings_file_wrong": QT_TR_NOOP(
        "{path}: the findings can be written as {expected}. Choose one of these endings."
    ),
    "score_file_wrong": QT_TR_NOOP("{path}: a score sheet can be written as {expected}. Choose one of these endings."),
    # Values
    "record_value_missing": QT_TR_NOOP("{kind} {record}: {column} is missing. Fill it in."),
    "record_code_unknown": QT_TR_NOOP(
        "{kind} {record}: “{value}” is not in the list of {column}. Choose a value of the list."
    ),
    "record_value_too_low": QT_TR_NOOP("{kind} {record}: {column} is {value}, less than the {limit} that is possible."),
    "record_value_too_high": QT_TR_NOOP(
        "{kind} {record}: {column} is {value}, more than the {limit} that is possible."
    ),
    "record_value_not_date": QT_TR_NOOP(
        "{kind} {record}: {column} is “{value}”, which is no date; write it as 2016-03-05."
    ),
    "record_value_not_period": QT_TR_NOOP(
        "{kind} {record}: {column} is “{value}”, which is no period; write 2016 or 2016-12."
    ),
    "record_dates_reversed": QT_TR_NOOP("{kind} {record}: “{column}” ({last}) lies before “{first_column}” ({first})."),
    "date_in_future": QT_TR_NOOP("{kind} {record}: {column} {value} lies after {day}."),
    # Places and references
    "reference_broken": QT_TR_NOOP(
        "{kind} {record}: {column} names “{value}”, but there is no {target} of that number. Correct it or add the record."
    ),
    "record_place_unknown": QT_TR_NOOP(
        "{kind} {record}: {column} “{value}” is no place and no bureau of this workspace."
    ),
    "place_of_level_unknown": QT_TR_NOOP(
        "{kind} {record}: {column} names “{value}”; this workspace has no {target} of that code."
    ),
    "place_code_old": QT_TR_NOOP("{kind} {record}: {column} “{value}” is an old code; today it is {today}. Change it."),
    "pointer_broken": QT_TR_NOOP("{kind} {record}: it belongs to a record of {target} that is not there any more."),
    "place_elsewhere": QT_TR_NOOP("{kind} {record}: {column} is {value}, but its own code begins otherwise."),
    "position_outside_county": QT_TR_NOOP(
        "{kind} {record}: its position lies {kilometres} km outside of {county}, in no county of the workspace. Check the position or the code."
    ),
    "position_in_other_county": QT_TR_NOOP(
        "{kind} {record}: its position lies {kilometres} km outside of {county}, in {found}. Check the position or the code."
    ),
    # People
    "part_exceeds_whole": QT_TR_NOOP("{kind} {record}: {column} ({part}) is more than {whole_column} ({whole})."),
    "household_size_differs": QT_TR_NOOP("{kind} {record}: its size is {size}, but {persons} persons are recorded."),
    "household_out_without_date": QT_TR_NOOP("{kind} {record}: the status is “{status}”, but {column} is missing."),
    "household_exited_but_not_out": QT_TR_NOOP(
        "{kind} {record}: it left poverty on {exited}, but its status is “{status}”."
    ),
    "identity_last_digit_wrong": QT_TR_NOOP(
        "{kind} {record}: the last character of {column} {value} does not fit the others. Compare it with the card."
    ),
    "identity_number_wrong": QT_TR_NOOP(
        "{kind} {record}: {column} {value} is no identity number. Compare it with the card."
    ),
    # Work
    "cadre_in_two_villages": QT_TR_NOOP(
        "{kind} {record}: {name} is at the same time recorded in {other_place} ({other}). End one of the two."
    ),
    "task_overdue": QT_TR_NOOP(
        "{kind} {record}, {title}: was due on {due} and is at {percent} %; {owner} is responsible."
    ),
    "task_overdue_without_owner": QT_TR_NOOP(
        "{kind} {record}, {title}: was due on {due} and is at {percent} %, and nobody is responsible. Name a person."
    ),
    "progress_backwards": QT_TR_NOOP("{kind} {record}: {percent} % after {before} % before."),
    "progress_before_start": QT_TR_NOOP(
        "{kind} {record}: progress reported on {reported}, before the task starts on {start}."
    ),
    "progress_done_not_whole": QT_TR_NOOP("{kind} {record}: the status is “{status}” at {percent} %."),
    "project_over_budget": QT_TR_NOOP("{kind} {record}: {spent} yuan spent of a budget of {budget} yuan."),
    "project_spent_while_planned": QT_TR_NOOP("{kind} {record}: {spent} yuan spent while its status is “{status}”."),
    "project_done_not_whole": QT_TR_NOOP("{kind} {record}: the status is “{status}” at {percent} %."),
    "project_funds_over_budget": QT_TR_NOOP(
        "{kind} {record}: its funds add up to {funds} yuan, more than its budget of {budget} yuan."
    ),
    "fund_used_beyond": QT_TR_NOOP("{kind} {record}: {used} yuan used of {given} yuan."),
    "need_met_without_date": QT_TR_NOOP("{kind} {record}: the status is “{status}”, but {column} is missing."),
    "need_solved_but_open": QT_TR_NOOP("{kind} {record}: solved on {solved}, but its status is “{status}”."),
    "agreement_run_out": QT_TR_NOOP("{kind} {record}: the status is “{status}”, but it ran out on {until}."),
    # Grid
    "load_impossible": QT_TR_NOOP(
        "{kind} {record}: a peak load of {load} on a capacity of {capacity} is more than {limit} %; check both figures."
    ),
    "load_without_capacity": QT_TR_NOOP("{kind} {record}: it has a peak load ({load}) but no {column}."),
    "voltage_impossible": QT_TR_NOOP(
        "{kind} {record}: {column} of {value} V cannot be at a 220 V customer; check the figure."
    ),
    "voltage_beyond_standard": QT_TR_NOOP(
        "{kind} {record}: {column} of {value} V is outside of {bounds} V (GB/T 12325)."
    ),
    "supply_radius_beyond": QT_TR_NOOP(
        "{area}: {count} of {of} transformers reach farther than {limit} m, the farthest, {record}, {value} m. The standard allows this in thinly settled mountains if the voltage holds."
    ),
    "supply_radius_low_voltage": QT_TR_NOOP(
        "{kind} {record}: {column} of {value} m is more than {limit} m, and the lowest voltage, {voltage} V, is below {least} V."
    ),
    # Duplicates
    "records_alike": QT_TR_NOOP("{kind} {record}: {other} has the same {fields_alike}. Keep one of the two."),
    "identity_number_shared": QT_TR_NOOP(
        "{kind} {record}: {other} has the same {column} {value}. One of the two is wrong."
    ),
    "line_drawn_twice": QT_TR_NOOP("{kind} {record}: it runs exactly as {other} does. Keep one of the two."),
    # Figures
    "sample_beside_real": QT_TR_NOOP(
        "{kind}: {made_up} made-up records lie beside {real} real ones, and totals count both. Load the sample into a workspace of its own."
    ),
    "figures_out_of_date": QT_TR_NOOP(
        "{kind}: there are records up to {newest}, but the figures were counted for {period}. Run “Indicators”."
    ),
    "figures_differ": QT_TR_NOOP(
        "{kind} {record}: {count} figures of {period} are not what the records add up to, such as {indicator}: {stored} counted, {now} now. Run “Indicators”."
    ),
    "figures_not_countable": QT_TR_NOOP(
        "The figures of {period} cannot be compared with the records ({reason}). Correct the value that is told."
    ),
    "figures_never_counted": QT_TR_NOOP(
        "No figures were counted yet: the map and the cards show none. Run “Indicators”."
    ),
}
