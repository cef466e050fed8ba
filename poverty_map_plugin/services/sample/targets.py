"""The totals that the sample adds up to: a province's published figures, or figures of like size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...catalog.provinces import SampleFigures
from ...domain.period import Period

#: Categories of people that pairs are made with; the figure of each is `pairs_<category>`.
PAIR_CATEGORIES = ("left_behind_child", "poor_student", "disabled", "empty_nest_elder")

# For a province without published figures: so much for every 1,000 villages, the size of the figures that were
# published in 2016 for a province of some 18,000.
_PER_1000_VILLAGES = {
    "poor_people": 275_000.0,
    "well_off_electricity_yuan": 83_500_000.0,
    "small_town_central_village_projects": 71.0,
    "pairs_left_behind_child": 29.0,
    "pairs_poor_student": 27.5,
    "pairs_disabled": 13.0,
    "pairs_empty_nest_elder": 21.0,
    "donated_yuan": 12_200.0,
    "goods_yuan": 24_000.0,
    "left_behind_children_homes": 0.6,
}
_AS_OF = Period(2016, 12)


@dataclass(frozen=True)
class Targets:
    """Whole-number totals by figure, as they stand at the end of the month `as_of`.

    Attributes:
        scaled: the figures that were not published but derived from the number of villages.
    """

    as_of: Period
    totals: Mapping[str, int]
    scaled: tuple[str, ...] = ()

    def __getitem__(self, figure: str) -> int:
        return self.totals[figure]


def targets_for(figures: SampleFigures | None, villages: int) -> Targets:
    """The published figures, and in place of each that is missing one scaled to the number of villages."""
    published = {name: figure.value for name, figure in figures.figures.items()} if figures else {}
    as_of = Period.parse(figures.as_of) if figures else _AS_OF
    scaled = {
        name: max(1.0, rate * villages / 1000) if villages else 0.0
        for name, rate in _PER_1000_VILLAGES.items()
        if name not in published
    }
    totals = {name: round(value) for name, value in {**published, **scaled}.items()}
    return Targets(Period(as_of.year, as_of.month or 12), totals, tuple(sorted(scaled)))


def months_until(as_of: Period) -> list[Period]:
    """The twelve months that end with `as_of`."""
    months = [as_of]
    while len(months) < 12:
        months.append(months[-1].previous)
    return months[::-1]
