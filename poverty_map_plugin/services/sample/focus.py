"""Where the aid goes: key counties before others, and the sites that the company itself answers for before all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...catalog.provinces import KeySite
from ...domain.levels import Level
from .plane import Floats
from .settlements import Settlements

_NOT_KEY = 0.05
_EMPHASIS = {Level.COUNTY: 4.0, Level.TOWNSHIP: 25.0, Level.VILLAGE: 160.0}


@dataclass(frozen=True)
class Focus:
    """Weights and places.

    Attributes:
        village: weight of each village for the aid that it gets.
        counties: indices of the counties that aid goes to: the key ones, else the poorest quarter.
        sites: code and level of the key sites that the workspace has, villages last.
        site_villages: for each key site the indices of its villages.
    """

    village: Floats
    counties: np.ndarray
    sites: tuple[tuple[str, Level], ...]
    site_villages: tuple[np.ndarray, ...]

    def sites_of(self, level: Level) -> list[str]:
        """The codes of the key sites of a level."""
        return [code for code, of in self.sites if of is level]


def find_focus(places: Settlements, villages: pd.DataFrame, key_sites: Iterable[KeySite]) -> Focus:
    """The focus of a province.

    Args:
        villages: population and poor_people, in the order of `places.villages`.
    """
    c, county = places.counties, places.villages["county"].to_numpy()
    counties = np.flatnonzero(c["is_key"].to_numpy(dtype=bool))
    if not len(counties):
        poor = np.bincount(county, weights=villages["poor_people"], minlength=len(c))
        people = np.bincount(county, weights=villages["population"], minlength=len(c))
        inhabited = np.flatnonzero(people > 0)
        order = inhabited[np.argsort(-poor[inhabited] / people[inhabited], kind="stable")]
        counties = np.sort(order[: max(1, round(len(c) / 4))])
    weight = np.where(np.isin(county, counties), 1.0, _NOT_KEY) * (0.3 + villages["hardship"].to_numpy())
    known = {
        Level.COUNTY: (c["code"], county),
        Level.TOWNSHIP: (places.townships["code"], places.villages["township"].to_numpy()),
        Level.VILLAGE: (places.villages["code"], np.arange(len(places.villages))),
    }
    sites, members = [], []
    for level, (codes, owner) in known.items():
        for site in key_sites:
            index = np.flatnonzero((codes == site.code).to_numpy())
            if site.level is level and len(index):
                inside = np.flatnonzero(owner == index[0])
                weight[inside] *= _EMPHASIS[level]
                sites.append((site.code, level))
                members.append(inside)
    return Focus(weight, counties, tuple(sites), tuple(members))
