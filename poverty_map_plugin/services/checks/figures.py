"""Checks of the figures: made-up records beside real ones, and indicators that no longer are what the records say."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...analysis.indicators import as_rows
from ...analysis.rollup import RollUp
from ...catalog.entities import FieldType, Group
from ...catalog.indicators import Time
from ...domain.errors import InputError
from ...domain.findings import Finding, Severity, error, warning
from ...domain.levels import Level
from ...domain.period import Period
from ..bureau_areas import read_bureau_areas
from ..indicator_records import MeasureReader
from ..messages import describe_error
from ..overview import available_periods
from .records import Records

#: Sums that differ less, in themselves or as a share, are of the same numbers added up in another order.
_SAME = 1e-6


def sample_beside_real(records: Records) -> Iterator[Finding]:
    """Entities that hold made-up records and real ones: their totals mean nothing."""
    for entity in records.catalog.entities.values():
        if entity.group is Group.PLACES:
            continue
        made_up = records.store.count(entity.name, {"is_sample": 1})
        real = records.store.count(entity.name, {"is_sample": 0}) if made_up else 0
        if made_up and real:
            where: dict[str, object] = {"entity": entity.name, "uuid": None, "place": None, "field": None}
            yield warning("sample_beside_real", where, kind=records.label(entity.name), made_up=made_up, real=real)


def figures_out_of_date(records: Records) -> Iterator[Finding]:
    """Records newer than the newest period that was counted."""
    counted = available_periods(records.workspace)
    if not counted:
        yield error("figures_never_counted", {"entity": None, "uuid": None, "place": None, "field": None})
        return
    last_day = counted[0].last_day.isoformat()
    seen: set[tuple[str, str]] = set()
    for indicator in records.catalog.indicators.values():
        measure = indicator.measure
        if measure is None or measure.time is None or (measure.entity, measure.time.field) in seen:
            continue
        seen.add((measure.entity, measure.time.field))
        newest = _newest(records, measure.entity, measure.time)
        if newest > last_day:
            where: dict[str, object] = {
                "entity": measure.entity,
                "uuid": None,
                "place": None,
                "field": measure.time.field,
            }
            kind = records.label(measure.entity)
            yield warning("figures_out_of_date", where, kind=kind, newest=newest, period=str(counted[0]))


def figures_against_records(records: Records) -> Iterator[Finding]:
    """Counties whose newest figures are not what the records of today add up to."""
    import pandas as pd

    counted = available_periods(records.workspace)
    if not counted:
        return
    try:
        own = MeasureReader(records.workspace, counted[0]).figures()
    except (InputError, ValueError) as problem:  # a period that is none, a text where a number should be
        reason = describe_error(problem) if isinstance(problem, InputError) else str(problem)
        where: dict[str, object] = {"entity": None, "uuid": None, "place": None, "field": None}
        yield error("figures_not_countable", where, period=str(counted[0]), reason=reason)
        return
    now = as_rows({Level.COUNTY: RollUp(own, read_bureau_areas(records.store)).level(Level.COUNTY)})
    of_period = {"period": str(counted[0]), "level": Level.COUNTY.value, "indicator": list(own.columns)}
    stored = records.store.read("indicator_value", ["indicator", "code", "value"], of_period)
    if not len(now) and not len(stored):
        return
    pairs = pd.concat([stored.assign(_side="stored"), now.assign(_side="now")])
    table = pairs.pivot_table(index=["code", "indicator"], columns="_side", values="value", aggfunc="first")
    table = table.reindex(columns=["now", "stored"]).astype("float64")
    is_same = np.isclose(table["now"], table["stored"], rtol=_SAME, atol=_SAME, equal_nan=True)
    differing = table[~is_same].reset_index()
    differing = differing.assign(_count=differing.groupby("code")["code"].transform("size")).drop_duplicates("code")
    labels = {name: indicator.label.text(records.locale) for name, indicator in records.catalog.indicators.items()}
    differing = differing.assign(_indicator=differing["indicator"].map(labels))
    rows = records.read_any(Level.COUNTY.value, [], "code", differing["code"].tolist()).merge(differing, on="code")
    show = {"count": "_count", "indicator": "_indicator", "stored": "stored", "now": "now"}
    period = str(counted[0])
    yield from records.report(Severity.WARNING, "figures_differ", Level.COUNTY.value, rows, None, show, period=period)


def _newest(records: Records, entity: str, time: Time) -> str:
    """The last day, not after today, of a measure's records, as dates are stored; nothing for none."""
    values = records.distinct(entity, time.field)
    kind = records.catalog.entities[entity].field(time.field).type
    if kind is FieldType.INTEGER:
        days = [f"{int(value):04d}-01-01" for value in values]  # a plan's year counts from its first day
    elif kind is FieldType.TEXT:
        days = [day for value in values if (day := _last_day(str(value)))]
    else:
        days = [str(value)[:10] for value in values]
    return max((day for day in days if day <= records.today), default="")


def _last_day(text: str) -> str:
    try:
        return Period.parse(text).last_day.isoformat()
    except ValueError:  # found by the check of periods
        return ""
