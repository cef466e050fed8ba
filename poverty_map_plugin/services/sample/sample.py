"""Puts the sections of a sample together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ...catalog.provinces import ProvinceFolder
from ...domain.feedback import Feedback, raise_if_cancelled
from .aid import make_donations, make_offers_and_needs, make_pairings, make_sites, make_visits
from .focus import find_focus
from .grid import make_grid
from .households import make_beneficiaries, make_households
from .organisation import make_bureaus, make_cadres
from .poverty import describe_villages, monthly_statistics
from .projects import make_agreements, make_funds, make_projects
from .responsibility import make_policies, make_publicity, make_tasks
from .roads import make_roads
from .settlements import Settlements
from .targets import Targets


@dataclass(frozen=True)
class Sample:
    """Made-up records.

    Attributes:
        tables: rows by table, in an order in which what is referred to comes first; columns as the entities' fields.
        villages: per village what is known of it as of the last month, in the order of the settlements' villages.
    """

    tables: Mapping[str, pd.DataFrame]
    villages: pd.DataFrame


def make_sample(
    places: Settlements,
    folder: ProvinceFolder | None,
    province_name: str,
    prefectures: Mapping[str, str],
    targets: Targets,
    seed: int,
    households: float,
    feedback: Feedback,
) -> Sample:
    """All sections.

    Args:
        province_name, prefectures: short names, the latter by code.
        households: how many household rows, as a share of the poor households.

    Raises:
        InputError: sample_too_many_poor.
        CancelledError: between two sections.
    """
    tables: dict[str, pd.DataFrame] = {}
    company = folder.province.grid_company.zh_CN if folder else f"{province_name}电网公司"
    key_sites = folder.province.key_sites if folder else ()

    def step(percent: float) -> None:
        feedback.set_progress(percent)
        raise_if_cancelled(feedback)

    villages = describe_villages(places, targets, seed)
    monthly = monthly_statistics(places, villages, targets, seed)
    focus = find_focus(places, villages, key_sites)
    step(25)
    tables["bureau"], tables["bureau_area"] = make_bureaus(places, company, prefectures, seed)
    departments = tables["bureau"].loc[tables["bureau"]["level_rank"] == "county_bureau", "name"].tolist()
    tables["village_statistics"] = monthly
    tables["cadre"] = make_cadres(places, villages, tables["bureau"], focus, targets.as_of, seed)
    tables["household"] = make_households(places, villages, monthly.iloc[: len(villages)], targets, households, seed)
    step(32)
    beneficiaries = make_beneficiaries(places, villages, tables["household"], targets, focus.village, seed)
    tables["beneficiary"] = beneficiaries.drop(columns="paired")
    tables["pairing"] = make_pairings(beneficiaries, departments, targets.as_of, seed)
    step(36)
    grid = make_grid(places, villages, seed)
    tables["substation"], tables["power_line"], tables["transformer"] = grid.substations, grid.lines, grid.transformers
    tables["road"] = make_roads(places, seed)
    step(42)
    tables["grid_project"] = make_projects(places, villages, focus, targets, seed)
    tables["fund"] = make_funds(tables["grid_project"], seed)
    tables["agreement"] = make_agreements(places, focus, company, targets, seed)
    tables["donation"] = make_donations(places, focus, targets, departments, seed)
    tables["support_site"] = make_sites(places, focus, tables["grid_project"], targets, seed)
    tables["offer"], tables["need"] = make_offers_and_needs(places, focus, departments, targets.as_of, seed)
    tables["visit"] = make_visits(places, tables["cadre"], tables["household"], targets.as_of, seed)
    tasks = folder.tasks.tasks if folder else ()
    tables["task"], tables["task_progress"] = make_tasks(places, focus, tasks, targets, seed)
    tables["policy"] = make_policies(company, targets, seed)
    tables["publicity"] = make_publicity(places, focus, targets, seed)
    step(48)
    return Sample(tables, villages)
