"""Reads from the store what each measure of the catalog counts, by the place that is recorded."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

from ..analysis.indicators import first_value_of_year, last_value, standing_by
from ..analysis.rollup import own_figures
from ..catalog.entities import Entity, FieldType
from ..catalog.indicators import Measure, Take, Time
from ..domain.errors import InputError
from ..domain.period import Period
from ..store.sql import AtLeast, AtMost, Between
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd


class MeasureReader:
    """Reads measures for one period; records that several measures share are read once."""

    def __init__(self, workspace: Workspace, period: Period) -> None:
        self._store = workspace.store
        self._catalog = workspace.catalog
        self._period = period
        self._periods: dict[tuple[str, str], list[Period]] = {}

    def figures(self, codes: Sequence[str] | None = None, names: Collection[str] | None = None) -> pd.DataFrame:
        """What is recorded for each place itself: one row a code, one column a measure.

        `codes`: only what is recorded for these places; each of them has a row, of unknowns if need be.
        `names`: only these measures.

        Raises:
            InputError: period_unreadable, when a record's period is none.
        """
        measures = {name: i.measure for name, i in self._catalog.indicators.items() if i.measure is not None}
        measures = {name: measure for name, measure in measures.items() if names is None or name in names}
        shared: dict[tuple[str, str, Time | None, Any], dict[str, Measure]] = {}
        for name, measure in measures.items():
            key = (measure.entity, measure.place, measure.time, measure.through)
            shared.setdefault(key, {})[name] = measure
        found: dict[str, Any] = {}
        for group in shared.values():
            found |= self._group(group, codes)
        frame = own_figures({name: found[name] for name in measures})
        return frame if codes is None else frame.reindex(list(codes))

    def _group(self, measures: Mapping[str, Measure], codes: Sequence[str] | None) -> dict[str, Any]:
        """Codes and values of measures that count the same records, but for `where` and `sum`."""
        one = next(iter(measures.values()))
        if one.time is not None and one.time.take is Take.LATEST:
            return self._from_rows(self._latest_rows(measures, codes), measures)
        if one.through is not None:
            return self._from_rows(self._rows_through(measures, codes), measures)
        return {name: self._totals(measure, codes) for name, measure in measures.items()}

    def _totals(self, measure: Measure, codes: Sequence[str] | None) -> tuple[list[str], list[float]]:
        """Added up by the store."""
        where = self._where(self._catalog.entities[measure.entity], measure.where)
        if codes is not None:
            where[measure.place] = list(codes)
        places: list[str] = []
        values: list[float] = []
        for times in self._times(measure):
            rows = self._store.totals(measure.entity, measure.place, measure.sum, where | times)
            places += rows["code"].tolist()
            values += rows["value"].tolist()
        return places, values

    def _times(self, measure: Measure) -> list[dict[str, Any]]:
        """The conditions under which a record counts for the period; a record meets at most one of them."""
        time = measure.time
        if time is None:
            return [{}]
        entity = self._catalog.entities[measure.entity]
        kind = entity.field(time.field).type
        starts: list[dict[str, Any]]
        within = time.take is Take.WITHIN_YEAR
        if kind is FieldType.TEXT:
            standing = standing_by(self._known_periods(measure.entity, time.field), self._period, within)
            starts = [{time.field: [str(p) for p in standing]}]
        elif within:
            years_last = last_value(kind, self._period)
            starts = [{time.field: Between(first_value_of_year(kind, self._period), years_last)}]
        else:
            # A record without a date is one of ours all the same: nothing says that it is from later.
            starts = [{time.field: AtMost(last_value(kind, self._period))}, {time.field: None}]
        if time.ends is None:
            return starts
        ends = [{time.ends: AtLeast(self._period.last_day.isoformat())}, {time.ends: None}]
        return [start | end for start, end in product(starts, ends)]

    def _latest_rows(self, measures: Mapping[str, Measure], codes: Sequence[str] | None) -> pd.DataFrame:
        """Of each place or key, the newest record by the period's end."""
        one = next(iter(measures.values()))
        time = one.time
        if time is None:
            raise ValueError("a measure without time has no newest record")
        kind = self._catalog.entities[one.entity].field(time.field).type
        by = time.by or one.place
        columns = self._columns(measures, {by, time.field})
        if codes is not None:
            where = {by: self._keys(one, by, codes)}
            return self._newest(self._store.read(one.entity, columns, where), one.entity, kind, by, time.field)
        if kind is not FieldType.TEXT:
            until = last_value(kind, self._period)
            return self._store.latest(one.entity, by, time.field, until, self._but(columns, by))
        standing = standing_by(self._known_periods(one.entity, time.field), self._period)
        if standing and all(p.month for p in standing):
            # Months sort as texts.
            return self._store.latest(one.entity, by, time.field, str(standing[0]), self._but(columns, by))
        rows = self._store.read(one.entity, columns, {time.field: [str(p) for p in standing]})
        return self._newest(rows, one.entity, kind, by, time.field)

    def _newest(self, rows: pd.DataFrame, entity: str, kind: FieldType, by: str, field: str) -> pd.DataFrame:
        """Of each `by`, the newest of records of any time."""
        if kind is FieldType.TEXT:
            standing = standing_by(periods_of(rows[field].unique(), entity, field), self._period)
            order = rows[field].map({str(p): number for number, p in enumerate(standing)})
            rows = rows.assign(_order=order).dropna(subset=["_order"]).sort_values("_order", kind="stable")
        else:
            rows = rows[rows[field].notna() & (rows[field] <= last_value(kind, self._period))]
            rows = rows.sort_values(field, ascending=False, kind="stable")
        return rows.drop_duplicates(by)

    def _rows_through(self, measures: Mapping[str, Measure], codes: Sequence[str] | None) -> pd.DataFrame:
        """The records of measures whose place another entity's record holds."""
        import pandas as pd

        one = next(iter(measures.values()))
        field = one.through.field if one.through else one.place
        where: dict[str, Any] = {} if codes is None else {field: self._keys(one, field, codes)}
        columns = self._columns(measures, set())
        parts = [self._store.read(one.entity, columns, where | times) for times in self._times(one)]
        return pd.concat(parts, ignore_index=True)

    def _keys(self, measure: Measure, by: str, codes: Sequence[str]) -> list[str]:
        """The values of `by` among records of these places."""
        if measure.through is not None:
            through = self._catalog.entities[measure.through.entity]
            rows = self._store.read(through.name, [through.key[0]], {measure.place: list(codes)})
            keys: list[str] = rows[through.key[0]].tolist()
            if by != measure.through.field:
                keys = self._store.read(measure.entity, [by], {measure.through.field: keys})[by].unique().tolist()
            return keys
        if by == measure.place:
            return list(codes)
        found: list[str] = self._store.read(measure.entity, [by], {measure.place: list(codes)})[by].unique().tolist()
        return found

    def _from_rows(self, rows: pd.DataFrame, measures: Mapping[str, Measure]) -> dict[str, Any]:
        """Codes and values of measures from records already chosen by time."""
        one = next(iter(measures.values()))
        if one.through is not None:
            entity, through = self._catalog.entities[one.entity], self._catalog.entities[one.through.entity]
            lacking = {one.place, *(f for m in measures.values() for f in m.where)} - {f.name for f in entity.fields}
            key = through.key[0]
            above = self._store.read(through.name, sorted(lacking | {key}))
            rows = rows.merge(above, left_on=one.through.field, right_on=key, how="inner", suffixes=("", "_through"))
        found: dict[str, Any] = {}
        for name, measure in measures.items():
            chosen = rows
            for field, wanted in self._where(self._entity_of_fields(measure), measure.where).items():
                chosen = chosen[chosen[field].isin(wanted)]
            values = [1.0] * len(chosen) if measure.sum is None else chosen[measure.sum].astype(float).tolist()
            found[name] = (chosen[measure.place].tolist(), values)
        return found

    def _columns(self, measures: Mapping[str, Measure], more: set[str]) -> list[str]:
        """The entity's own fields that these measures and `more` name."""
        one = next(iter(measures.values()))
        named = set(more) | {one.place} | ({one.through.field} if one.through else set())
        for measure in measures.values():
            named |= {*measure.where} | ({measure.sum} if measure.sum else set())
        return [f.name for f in self._catalog.entities[one.entity].fields if f.name in named]

    @staticmethod
    def _but(columns: Sequence[str], by: str) -> list[str]:
        return [name for name in columns if name != by]

    def _entity_of_fields(self, measure: Measure) -> tuple[Entity, ...]:
        own = self._catalog.entities[measure.entity]
        return (own, self._catalog.entities[measure.through.entity]) if measure.through else (own,)

    def _where(self, entities: Entity | tuple[Entity, ...], where: Mapping[str, str]) -> dict[str, Any]:
        """A measure's conditions as lists of values of the fields' types."""
        if isinstance(entities, Entity):
            entities = (entities,)
        kinds = {f.name: f.type for entity in reversed(entities) for f in entity.fields}
        return {name: [_value(kinds[name], text) for text in wanted.split()] for name, wanted in where.items()}

    def _known_periods(self, entity: str, field: str) -> list[Period]:
        """All periods that records of an entity have."""
        if (entity, field) not in self._periods:
            self._periods[entity, field] = periods_of(self._store.totals(entity, field, None)["code"], entity, field)
        return self._periods[entity, field]


def periods_of(texts: Sequence[str], entity: str, field: str) -> list[Period]:
    """Texts as periods.

    Raises:
        InputError: period_unreadable, with entity, field and value.
    """
    found = []
    for text in texts:
        try:
            found.append(Period.parse(text))
        except ValueError as problem:
            raise InputError("period_unreadable", entity=entity, field=field, value=text) from problem
    return found


def _value(kind: FieldType, text: str) -> object:
    """A value of the catalog as it is stored."""
    if kind is FieldType.BOOLEAN:
        return int(text.lower() in ("1", "true", "yes"))
    if kind is FieldType.INTEGER:
        return int(text)
    return float(text) if kind is FieldType.REAL else text
