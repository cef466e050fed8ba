"""The card of a place or bureau: its people, cadres, grid and records; and which place lies under a click."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from ..analysis.polygons import contains
from ..catalog.indicators import Indicator
from ..catalog.labels import Label
from ..catalog.provinces import Mark
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.scope import Scope
from .card_standing import StandingOut, standing_out
from .neighbours import Neighbour, neighbours
from .overview import available_periods, read_values
from .photos import Photo, photos_of
from .places import Place, PlaceIndex, point_array
from .records_within import read_within
from .surroundings import Near
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

_METRES_PER_DEGREE = 111_320.0
_PERCENT = "%"
#: How many records of each kind the card names.
_LATEST = 3


class LoadClass(str, Enum):
    """How hard a transformer, or those of a place together, is loaded."""

    NORMAL = "normal"
    HEAVY = "heavy"
    OVERLOADED = "overloaded"


@dataclass(frozen=True)
class CardFigure:
    """A figure of the place; of ratios also the county's and the province's, None where they make no sense."""

    indicator: str
    topic: str
    label: Label
    unit: Label
    decimals: int
    value: float | None
    county: float | None = None
    province: float | None = None
    worse: str | None = None


@dataclass(frozen=True)
class CardCadre:
    """A cadre in the place at the period's end; `role` is the label of its code."""

    name: str
    role: Label | None
    post: str
    phone: str
    department: str
    village: str


@dataclass(frozen=True)
class CardTransformers:
    """The distribution transformers of the place.

    Attributes:
        load_rate: percent: peak load of those that tell it, by their capacity; None when none does.
        load_class: of the rate above, by the catalog's thresholds; `heavy` and `overloaded` count single ones.
        capacity_per_household: kVA.
    """

    count: int
    capacity_kva: float
    peak_load_kva: float | None
    households: int | None
    load_rate: float | None
    load_class: LoadClass | None
    capacity_per_household: float | None
    heavy: int
    overloaded: int


@dataclass(frozen=True)
class CardRecord:
    """A record: what it is, when (as stored: a day, or the year of a plan), how many yuan."""

    title: str
    date: str
    amount_yuan: float | None = None


@dataclass(frozen=True)
class CardRecords:
    """The records of an entity in the place: how many, and the latest few."""

    entity: str
    label: Label
    count: int
    latest: tuple[CardRecord, ...]


@dataclass(frozen=True)
class PlaceCard:
    """All that the card shows.

    Attributes:
        lineage: names from the top down, without the place's own.
        period: of the figures; None when nothing was counted.
        lines: nearest line of each voltage class, from the lowest; of villages and townships only, as `road` is.
        records: of every kind that the place has any of.
        standing: what the place differs in most from its county and the province.
    """

    scope: Scope
    title: str
    level: Level
    lineage: tuple[str, ...]
    mark: Mark | None
    is_key: bool | None
    period: Period | None
    figures: tuple[CardFigure, ...]
    cadres: tuple[CardCadre, ...]
    transformers: CardTransformers | None
    lines: tuple[Near, ...]
    road: Near | None
    bureau: Place | None
    records: tuple[CardRecords, ...]
    standing: tuple[StandingOut, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    photos: tuple[Photo, ...] = ()


@dataclass(frozen=True)
class _Source:
    """Where the records of an entity lie, what they are called, when they were, and how many yuan."""

    entity: str
    place: str
    title: tuple[str, ...]
    date: str
    amount: str | None = None


_SOURCES = (
    _Source("grid_project", "place_code", ("name",), "year", "budget_yuan"),
    _Source("pairing", "place_code", ("helper_name", "helper_department"), "since", "support_yuan"),
    _Source("agreement", "place_code", ("name",), "signed_on", "amount_yuan"),
    _Source("donation", "place_code", ("donor", "goods"), "donated_on", "amount_yuan"),
    _Source("support_site", "place_code", ("name",), "opened_on"),
    _Source("task", "place_code", ("title",), "due"),
    _Source("need", "place_code", ("title",), "stated_on"),
    _Source("visit", "village_code", ("content",), "visited_at"),
)


def place_card(workspace: Workspace, places: PlaceIndex, scope: Scope, period: Period | None) -> PlaceCard:
    """The card of a place or bureau; `period` None takes the newest that was counted.

    Raises:
        KeyError: when the workspace has no place of that code.
    """
    place = places.place(scope)
    counted = available_periods(workspace)
    shown = period if period in counted else None
    if period is None and counted:
        shown = counted[0]
    lines, road = _nearest(places, scope)
    figures = _figures(workspace, places, scope, shown)
    return PlaceCard(
        scope=scope,
        title=place.name,
        level=place.level,
        lineage=tuple(above.name for above in places.lineage(scope)[:-1]),
        mark=place.mark,
        is_key=place.is_key,
        period=shown,
        figures=figures,
        cadres=_cadres(workspace, places, scope, shown),
        transformers=_transformers(workspace, places, scope),
        lines=lines,
        road=road,
        bureau=None if scope.level is Level.BUREAU else places.bureau_of(scope.code),
        records=_records(workspace, places, scope),
        standing=standing_out(figures),
        neighbours=neighbours(places, scope),
        photos=photos_of(workspace, places, scope),
    )


def locate(workspace: Workspace, places: PlaceIndex, lon: float, lat: float, tolerance_m: float) -> Scope | None:
    """What lies at a point (EPSG:4490): the nearest village within the tolerance, else the county around it."""
    codes, positions = places.village_positions
    if len(codes):
        east = (positions[:, 0] - lon) * _METRES_PER_DEGREE * np.cos(np.radians(lat))
        north = (positions[:, 1] - lat) * _METRES_PER_DEGREE
        distance = np.hypot(east, north)
        nearest = int(distance.argmin())
        if distance[nearest] <= tolerance_m:
            return Scope(codes[nearest], Level.VILLAGE)
    for code, ((west, south, right, top), rings) in places.county_rings.items():
        if west <= lon <= right and south <= lat <= top and bool(contains(rings, lon, lat)):
            return Scope(code, Level.COUNTY)
    return None


def _figures(workspace: Workspace, places: PlaceIndex, scope: Scope, period: Period | None) -> tuple[CardFigure, ...]:
    """All indicators; ratios beside those of the county and the province."""
    indicators = workspace.catalog.indicators
    own = read_values(workspace, period, scope.level, [scope.code], indicators).get(scope.code, {})
    ratios = [name for name, indicator in indicators.items() if indicator.ratio]
    line = {place.level: place.code for place in places.lineage(scope) if place.code != scope.code}

    def of(level: Level) -> Mapping[str, float]:
        code = line.get(level)
        return read_values(workspace, period, level, [code], ratios).get(code, {}) if code else {}

    county, province = of(Level.COUNTY), of(Level.PROVINCE)
    if scope.level is Level.BUREAU:
        codes = [places.province]
        province = read_values(workspace, period, Level.PROVINCE, codes, ratios).get(places.province, {})
    # A sum of percentages only feeds a ratio; by itself it says nothing.
    shown = [each for each in indicators.values() if each.ratio is not None or each.unit.en != _PERCENT]
    return tuple(_figure(each, own, county, province) for each in shown)


def _figure(
    indicator: Indicator, own: Mapping[str, float], county: Mapping[str, float], province: Mapping[str, float]
) -> CardFigure:
    name = indicator.name
    return CardFigure(
        name,
        indicator.topic,
        indicator.label,
        indicator.unit,
        indicator.decimals,
        own.get(name),
        county.get(name) if indicator.ratio else None,
        province.get(name) if indicator.ratio else None,
        indicator.worse,
    )


def _cadres(workspace: Workspace, places: PlaceIndex, scope: Scope, period: Period | None) -> tuple[CardCadre, ...]:
    columns = ["code", "name", "role", "post", "phone", "department", "village_code", "to_date"]
    rows = read_within(workspace.store, places, scope, "cadre", "place_code", columns)
    roles = workspace.catalog.code_lists["cadre_role"].codes
    found = []
    for row in rows.sort_values("code").itertuples():
        if period and row.to_date and row.to_date < period.last_day.isoformat():
            continue
        village = places.name(row.village_code) if row.village_code else ""
        found.append(
            CardCadre(row.name, roles.get(row.role), row.post or "", row.phone or "", row.department or "", village)
        )
    return tuple(found)


def _transformers(workspace: Workspace, places: PlaceIndex, scope: Scope) -> CardTransformers | None:
    columns = ["capacity_kva", "peak_load_kva", "households"]
    rows = read_within(workspace.store, places, scope, "transformer", "village_code", columns)
    rows = rows[columns].astype(float)
    if not len(rows):
        return None
    limits = workspace.catalog.thresholds
    heavy, over = limits["load_heavy"].value, limits["load_overloaded"].value
    told = rows["peak_load_kva"].notna() & (rows["capacity_kva"] > 0)
    rates = 100 * rows["peak_load_kva"][told] / rows["capacity_kva"][told]
    rate = 100 * rows["peak_load_kva"][told].sum() / rows["capacity_kva"][told].sum() if told.any() else None
    served = rows["households"].notna()
    households = int(rows["households"].sum()) if served.any() else None
    return CardTransformers(
        count=len(rows),
        capacity_kva=float(rows["capacity_kva"].sum()),
        peak_load_kva=float(rows["peak_load_kva"].sum()) if told.any() else None,
        households=households,
        load_rate=None if rate is None else float(rate),
        load_class=None if rate is None else load_class(rate, heavy, over),
        capacity_per_household=float(rows["capacity_kva"][served].sum() / households) if households else None,
        heavy=int(((rates >= heavy) & (rates < over)).sum()),
        overloaded=int((rates >= over).sum()),
    )


def load_class(rate: float, heavy: float, overloaded: float) -> LoadClass:
    """The class of a load rate, all in percent: each limit belongs to the class above it."""
    if rate >= overloaded:
        return LoadClass.OVERLOADED
    return LoadClass.HEAVY if rate >= heavy else LoadClass.NORMAL


def _nearest(places: PlaceIndex, scope: Scope) -> tuple[tuple[Near, ...], Near | None]:
    """What lies around a village or the middle of a township; other places are too large to be near anything."""
    if scope.level not in (Level.VILLAGE, Level.TOWNSHIP):
        return (), None
    wkb = places.geometry(scope)
    if wkb is None:
        return (), None
    lon, lat = point_array([wkb])[0]
    position = (float(lon), float(lat))
    return places.surroundings.lines_near(position), places.surroundings.road_near(position)


def _records(workspace: Workspace, places: PlaceIndex, scope: Scope) -> tuple[CardRecords, ...]:
    found = []
    for source in _SOURCES:
        columns = [*source.title, source.date, *([source.amount] if source.amount else [])]
        rows = read_within(workspace.store, places, scope, source.entity, source.place, columns)
        if len(rows):
            newest = rows.sort_values(source.date, ascending=False, na_position="last", kind="stable").head(_LATEST)
            label = workspace.catalog.entities[source.entity].label
            found.append(CardRecords(source.entity, label, len(rows), tuple(_record(source, r) for r in _rows(newest))))
    return tuple(found)


def _rows(frame: pd.DataFrame) -> list[dict[str, object]]:
    records: list[dict[str, object]] = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return records


def _record(source: _Source, row: Mapping[str, object]) -> CardRecord:
    title = " ".join(str(row[name]) for name in source.title if row[name])
    amount = row[source.amount] if source.amount else None
    date = row[source.date]
    return CardRecord(title, "" if date is None else str(date)[:10], None if amount is None else float(str(amount)))
