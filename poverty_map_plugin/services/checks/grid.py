"""Checks of the grid: loads and voltages that cannot be, and those beyond the standards of the catalog."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...domain.findings import Finding, Severity
from ...domain.levels import Level
from ...store.sql import AtLeast, AtMost
from .records import Records

_TRANSFORMER, _SUBSTATION = "transformer", "substation"
#: Entity, load, capacity; both in units that compare (kVA with kVA; MW never exceed MVA).
_LOADS = ((_TRANSFORMER, "peak_load_kva", "capacity_kva"), (_SUBSTATION, "peak_load_mw", "capacity_mva"))
_VOLTAGE, _RADIUS, _COUNTY = "lowest_voltage_v", "supply_radius_m", "_county"
IMPOSSIBLE_LOAD = "load_impossible"
IMPOSSIBLE_LOW, IMPOSSIBLE_HIGH = "voltage_impossible_low", "voltage_impossible_high"


def impossible_loads(records: Records) -> Iterator[Finding]:
    """Loads that no transformer bears, and loads without a capacity."""
    threshold = records.catalog.thresholds.get(IMPOSSIBLE_LOAD)
    for entity, load, capacity in _LOADS:
        rows = records.read(entity, [load, capacity], {load: AtLeast(0)})
        show = {"load": load, "capacity": capacity}
        if threshold is not None:
            over = rows[(rows[capacity] > 0) & (rows[load] > rows[capacity] * (threshold.value / 100))]
            limit = f"{threshold.value:g}"
            yield from records.report(Severity.ERROR, "load_impossible", entity, over, load, show, limit=limit)
        without = rows[~(rows[capacity] > 0) & (rows[load] > 0)]
        yield from records.report(Severity.WARNING, "load_without_capacity", entity, without, capacity, show)


def voltages(records: Records) -> Iterator[Finding]:
    """The lowest voltage at a customer: beyond what is possible an error, beyond the standard a warning."""
    limits = records.catalog.thresholds
    low, high = limits.get("voltage_low"), limits.get("voltage_high")
    least, most = limits.get(IMPOSSIBLE_LOW), limits.get(IMPOSSIBLE_HIGH)
    show = {"value": _VOLTAGE}
    bounds = f"{low.value:g}–{high.value:g}" if low and high else ""
    for limit, beyond in ((low, least), (high, most)):
        if limit is None:
            continue
        is_low = limit is low
        where = {_VOLTAGE: AtMost(limit.value) if is_low else AtLeast(limit.value)}
        rows = records.read(_TRANSFORMER, [_VOLTAGE], where)
        rows = rows[rows[_VOLTAGE] != limit.value]
        impossible = rows[_VOLTAGE] != rows[_VOLTAGE]
        if beyond is not None:
            impossible = rows[_VOLTAGE] < beyond.value if is_low else rows[_VOLTAGE] > beyond.value
        report = records.report
        yield from report(Severity.ERROR, "voltage_impossible", _TRANSFORMER, rows[impossible], _VOLTAGE, show)
        yield from report(
            Severity.WARNING, "voltage_beyond_standard", _TRANSFORMER, rows[~impossible], _VOLTAGE, show, bounds=bounds
        )


def supply_radii(records: Records) -> Iterator[Finding]:
    """Low-voltage areas that reach farther than the standard says.

    One by one where the voltage at the end is too low besides: these are to be mended first. The others are many in a
    mountain province, and the standard lets them be where the voltage holds: they are counted by county, the county
    with the largest share first, and the farthest one is named.
    """
    threshold, low = records.catalog.thresholds.get("supply_radius_400v"), records.catalog.thresholds.get("voltage_low")
    if threshold is None:
        return
    rows = records.read(_TRANSFORMER, [_RADIUS, _VOLTAGE], {_RADIUS: AtLeast(0)})
    rows = rows.assign(**{_COUNTY: [_county(code) for code in records.places_of(_TRANSFORMER, rows)]})
    over = rows[rows[_RADIUS] > threshold.value]
    limit = f"{threshold.value:g}"
    if low is not None:
        is_weak = over[_VOLTAGE] < low.value
        show, least = {"value": _RADIUS, "voltage": _VOLTAGE}, f"{low.value:g}"
        yield from records.report(
            Severity.WARNING,
            "supply_radius_low_voltage",
            _TRANSFORMER,
            over[is_weak].sort_values(_VOLTAGE, kind="stable"),
            _RADIUS,
            show,
            limit=limit,
            least=least,
        )
        over = over[~is_weak]
    if not len(over):
        return
    of = rows.groupby(_COUNTY)[_RADIUS].size()
    worst = over.loc[over.groupby(_COUNTY)[_RADIUS].idxmax()].set_index(_COUNTY, drop=False)
    worst = worst.assign(
        _count=over.groupby(_COUNTY)[_RADIUS].size(), _of=of, _area=worst[_COUNTY].map(records.place_text)
    )
    worst = worst.iloc[(-worst["_count"] / worst["_of"]).argsort(kind="stable")]
    show = {"value": _RADIUS, "area": "_area", "count": "_count", "of": "_of"}
    found = records.report(Severity.WARNING, "supply_radius_beyond", _TRANSFORMER, worst, _RADIUS, show, limit=limit)
    for county, finding in zip(worst[_COUNTY].tolist(), found, strict=True):
        yield replace(finding, where={**finding.where, "place": county or None})


def _county(place: str | None) -> str:
    return place[: Level.COUNTY.digits] if place else ""
