"""Which checks there are: their names, which are API, their families, titles and functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TR_NOOP, QCoreApplication

if TYPE_CHECKING:
    from ...domain.findings import Finding
    from .records import Records


@dataclass(frozen=True)
class Check:
    """One check.

    Attributes:
        name: snake_case, what CHECKS of the algorithm and the files call it.
        family: places, people, work, grid, duplicates, figures or records.
        heading: its title in English; `title` is that of the interface's language.
        place: module and function that find it; imported when it is run, as QGIS asks for the names at its start.
    """

    name: str
    family: str
    heading: str
    place: str

    @property
    def title(self) -> str:
        """What it is called in the language of the interface."""
        return QCoreApplication.translate("@default", self.heading)

    def run(self, records: Records) -> Iterator[Finding]:
        """What it finds, one after the other."""
        module, function = self.place.split(".")
        find: Callable[[Records], Iterator[Finding]] = getattr(import_module(f".{module}", __package__), function)
        return find(records)


CHECKS: tuple[Check, ...] = (
    Check("missing_values", "records", QT_TR_NOOP("Required values missing"), "values.missing_values"),
    Check("unknown_codes", "records", QT_TR_NOOP("Values outside of their code list"), "values.unknown_codes"),
    Check("limits", "records", QT_TR_NOOP("Values beyond what is possible"), "values.values_beyond_limits"),
    Check("dates", "records", QT_TR_NOOP("Dates and periods that cannot be read"), "values.unreadable_dates"),
    Check("reversed_dates", "records", QT_TR_NOOP("End before the beginning"), "values.reversed_dates"),
    Check("orphans", "places", QT_TR_NOOP("Names a record or place that is missing"), "references.orphans"),
    Check("parents", "places", QT_TR_NOOP("Place under the wrong place"), "references.wrong_parents"),
    Check("positions", "places", QT_TR_NOOP("Outside of its county"), "positions.outside_county"),
    Check("totals", "people", QT_TR_NOOP("A part more than the whole"), "people.impossible_totals"),
    Check("members", "people", QT_TR_NOOP("Household size against its persons"), "people.household_members"),
    Check("household_states", "people", QT_TR_NOOP("Household status against dates"), "people.states_against_dates"),
    Check("identity_numbers", "people", QT_TR_NOOP("Wrong identity numbers"), "people.identity_numbers"),
    Check("cadres", "work", QT_TR_NOOP("Cadre in two villages at once"), "work.cadres_in_two_villages"),
    Check("overdue", "work", QT_TR_NOOP("Overdue tasks"), "work.overdue_tasks"),
    Check("progress", "work", QT_TR_NOOP("Progress reports that contradict"), "work.progress_reports"),
    Check("budgets", "work", QT_TR_NOOP("Projects and funds over budget"), "work.budgets"),
    Check("help_states", "work", QT_TR_NOOP("Needs and agreements against dates"), "work.states_of_help"),
    Check("loads", "grid", QT_TR_NOOP("Loads that cannot be"), "grid.impossible_loads"),
    Check("voltages", "grid", QT_TR_NOOP("Voltages beyond the standard"), "grid.voltages"),
    Check("supply_radii", "grid", QT_TR_NOOP("Supply radius beyond the standard"), "grid.supply_radii"),
    Check("same_records", "duplicates", QT_TR_NOOP("The same record twice"), "duplicates.same_records"),
    Check(
        "shared_identity", "duplicates", QT_TR_NOOP("One identity number twice"), "duplicates.shared_identity_numbers"
    ),
    Check("same_lines", "duplicates", QT_TR_NOOP("The same line drawn twice"), "duplicates.same_lines"),
    Check("sample", "figures", QT_TR_NOOP("Sample records beside real ones"), "figures.sample_beside_real"),
    Check("figures", "figures", QT_TR_NOOP("Figures out of date"), "figures.figures_out_of_date"),
    Check("recount", "figures", QT_TR_NOOP("Figures against records"), "figures.figures_against_records"),
)
