"""The figures of one scope and period, as the overview dock shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..catalog.indicators import Indicator
from ..catalog.labels import Label
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.scope import Scope
from .places import PlaceIndex
from .workspace import Workspace

if TYPE_CHECKING:
    from ..catalog.loader import Catalog

#: The four actions, in their order; each is the topic of its indicators.
ACTIONS = ("power_aid", "paired_aid", "resident_cadres", "public_welfare")
#: The property of a workspace that lists the periods counted, with blanks between them.
PERIODS_PROPERTY = "periods"


@dataclass(frozen=True)
class Tile:
    """One figure.

    Attributes:
        decimals: how many digits after the point are shown.
        value: None when unknown.
        previous: the value in the period compared with; None when unknown.
        worse: `up` or `down`: which way is worse; None for neither.
    """

    indicator: str
    topic: str
    label: Label
    unit: Label
    decimals: int
    value: float | None
    previous: float | None = None
    worse: str | None = None


@dataclass(frozen=True)
class Action:
    """One of the four actions: its name is the topic; the first figure is its headline."""

    name: str
    label: Label
    figures: tuple[Tile, ...]


@dataclass(frozen=True)
class CountyRow:
    """A key poor county: `values` holds those of `Overview.columns` that are known."""

    code: str
    name: str
    exit_year: int | None
    area_name: str
    values: Mapping[str, float]


@dataclass(frozen=True)
class Overview:
    """What the dock shows.

    Attributes:
        period: None when nothing was counted for the period asked for; then all values are None.
        compared: the period that the figures' `previous` values are of; None when it was not counted.
        tiles: the headline figures by topic, in the catalog's order; those of the four actions are in `actions`.
        columns: the indicators of the table of counties.
        counties: the key poor counties in, or (for a place below) around, the scope.
    """

    scope: Scope
    title: str
    period: Period | None
    compared: Period | None
    tiles: Mapping[str, tuple[Tile, ...]]
    actions: tuple[Action, ...]
    columns: tuple[Tile, ...]
    counties: tuple[CountyRow, ...]


def available_periods(workspace: Workspace) -> tuple[Period, ...]:
    """The periods whose indicators were counted, the newest first."""
    texts = workspace.store.properties().get(PERIODS_PROPERTY, "").split()
    return tuple(sorted((Period.parse(text) for text in texts), reverse=True))


def overview(
    workspace: Workspace, places: PlaceIndex, scope: Scope, period: Period | None, compared: Period | None = None
) -> Overview:
    """The figures of a scope; `period` None takes the newest that was counted.

    They are compared with another counted period; with the one before (a month before a month) when it is None.

    Raises:
        KeyError: when the workspace has no place of that code.
    """
    place = places.place(scope)
    counted = available_periods(workspace)
    shown = period if period in counted else None
    if period is None and counted:
        shown = counted[0]
    indicators = workspace.catalog.indicators
    values = read_values(workspace, shown, scope.level, [scope.code], indicators).get(scope.code, {})
    before = (compared or shown.previous) if shown else None
    before = before if before in counted and before != shown else None
    previous = read_values(workspace, before, scope.level, [scope.code], indicators).get(scope.code, {})

    def tile(indicator: Indicator) -> Tile:
        return make_tile(indicator, values.get(indicator.name), previous.get(indicator.name))

    topics = dict.fromkeys(i.topic for i in indicators.values() if i.topic not in ACTIONS)
    columns = _county_columns(workspace.catalog)
    return Overview(
        scope=scope,
        title=place.name,
        period=shown,
        compared=before,
        tiles={
            topic: tuple(tile(i) for i in indicators.values() if i.topic == topic and i.headline) for topic in topics
        },
        actions=tuple(
            Action(name, _action_label(workspace.catalog, name), _action_figures(indicators.values(), name, tile))
            for name in ACTIONS
        ),
        columns=tuple(make_tile(indicator, None, None) for indicator in columns),
        counties=_counties(workspace, places, scope, shown, columns),
    )


def read_values(
    workspace: Workspace, period: Period | None, level: Level, codes: Sequence[str], indicators: Iterable[str]
) -> dict[str, dict[str, float]]:
    """Stored values by code and indicator; zero where nothing is stored of an indicator whose absence means zero.

    Empty for a period that is None.
    """
    if period is None:
        return {}
    names = list(indicators)
    catalog = workspace.catalog.indicators
    zeros = {name: 0.0 for name in names if catalog[name].empty_is_zero}
    found: dict[str, dict[str, float]] = {code: dict(zeros) for code in codes}
    where = {"period": str(period), "indicator": names, "level": level.value, "code": list(codes)}
    rows = workspace.store.read("indicator_value", ["code", "indicator", "value"], where)
    for code, indicator, value in zip(rows["code"], rows["indicator"], rows["value"], strict=True):
        found[code][indicator] = float(value)
    return found


def make_tile(indicator: Indicator, value: float | None, previous: float | None) -> Tile:
    """A figure of the catalog with its values."""
    return Tile(
        indicator.name,
        indicator.topic,
        indicator.label,
        indicator.unit,
        indicator.decimals,
        value,
        previous,
        indicator.worse,
    )


def _action_figures(indicators: Iterable[Indicator], topic: str, tile: object) -> tuple[Tile, ...]:
    """The figures of an action, headlines first."""
    mine = sorted((i for i in indicators if i.topic == topic), key=lambda i: not i.headline)
    return tuple(tile(i) for i in mine)  # type: ignore[operator]


def _action_label(catalog: Catalog, name: str) -> Label:
    return catalog.code_lists["action"].codes[name]


def _county_columns(catalog: Catalog) -> tuple[Indicator, ...]:
    """All headlines and all ratios: what counties of different size can be compared by."""
    return tuple(i for i in catalog.indicators.values() if i.headline or i.ratio)


def _counties(
    workspace: Workspace, places: PlaceIndex, scope: Scope, period: Period | None, columns: Sequence[Indicator]
) -> tuple[CountyRow, ...]:
    within = {county.code for county in places.counties_within(scope)}
    key = [county for county in places.key_counties if county.code in within]
    names = [indicator.name for indicator in columns]
    values = read_values(workspace, period, Level.COUNTY, [county.code for county in key], names)
    return tuple(CountyRow(c.code, c.name, c.exit_year, c.area_name, values.get(c.code, {})) for c in key)
