"""Checks that the catalog drives: values that must be there, their code lists, limits, dates, and order of dates."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date

from ...catalog.entities import Field, FieldType, Format
from ...domain.findings import Finding, Severity
from ...domain.period import Period
from ...store.sql import AtLeast, AtMost
from .records import FIRST_DAY, Records

_BLANK = ("", " ", "　")
_DATE_LENGTH = 10


def missing_values(records: Records) -> Iterator[Finding]:
    """Required values that are missing or blank."""
    for entity in records.catalog.entities.values():
        for field in entity.fields:
            if not field.required:
                continue
            rows = records.read(entity.name, where={field.name: None})
            yield from records.report(Severity.ERROR, "record_value_missing", entity.name, rows, field.name)
            if field.type is FieldType.TEXT:
                rows = records.read(entity.name, where={field.name: list(_BLANK)})
                yield from records.report(Severity.ERROR, "record_value_missing", entity.name, rows, field.name)


def unknown_codes(records: Records) -> Iterator[Finding]:
    """Values that are not in their code list."""
    for entity in records.catalog.entities.values():
        for field in entity.fields:
            if field.codes is None:
                continue
            known = records.catalog.code_lists[field.codes].codes
            wrong = [value for value in records.distinct(entity.name, field.name) if value not in known]
            yield from _with_values(records, "record_code_unknown", entity.name, field, wrong)


def values_beyond_limits(records: Records) -> Iterator[Finding]:
    """Numbers below the least or above the most that is possible."""
    for entity in records.catalog.entities.values():
        for field in entity.fields:
            if field.min is not None:
                below = {field.name: AtMost(math.nextafter(field.min, -math.inf))}
                rows = records.read_as_stored(entity.name, [field.name], below)
                show = {"value": field.name}
                yield from records.report(
                    Severity.ERROR, "record_value_too_low", entity.name, rows, field.name, show, limit=f"{field.min:g}"
                )
            if field.max is not None:
                above = {field.name: AtLeast(math.nextafter(field.max, math.inf))}
                rows = records.read_as_stored(entity.name, [field.name], above)
                show = {"value": field.name}
                yield from records.report(
                    Severity.ERROR, "record_value_too_high", entity.name, rows, field.name, show, limit=f"{field.max:g}"
                )


def unreadable_dates(records: Records) -> Iterator[Finding]:
    """Dates and periods that are none."""
    for entity in records.catalog.entities.values():
        for field in entity.fields:
            if field.type in (FieldType.DATE, FieldType.DATETIME):
                wrong = [v for v in records.distinct(entity.name, field.name) if not _is_date(v)]
                yield from _with_values(records, "record_value_not_date", entity.name, field, wrong)
            elif field.format is Format.PERIOD:
                wrong = [v for v in records.distinct(entity.name, field.name) if not _is_period(v)]
                yield from _with_values(records, "record_value_not_period", entity.name, field, wrong)


def reversed_dates(records: Records) -> Iterator[Finding]:
    """Records that end before they begin."""
    for entity in records.catalog.entities.values():
        for first, last in entity.ordered:
            rows = records.read(entity.name, [first, last], {last: AtLeast(FIRST_DAY)})
            rows = rows[rows[first].notna()]
            # A day may stand beside a time: days are compared.
            wrong = rows[first].astype(str).str[:_DATE_LENGTH] > rows[last].astype(str).str[:_DATE_LENGTH]
            yield from records.report(
                Severity.ERROR,
                "record_dates_reversed",
                entity.name,
                rows[wrong],
                last,
                {"first": first, "last": last},
                first_column=records.field_label(entity.name, first),
            )


def _with_values(records: Records, code: str, entity: str, field: Field, values: list[object]) -> Iterator[Finding]:
    rows = records.read_any(entity, [field.name], field.name, values)
    yield from records.report(Severity.ERROR, code, entity, rows, field.name, {"value": field.name})


def _is_date(value: object) -> bool:
    try:
        date.fromisoformat(str(value)[:_DATE_LENGTH])
    except ValueError:
        return False
    return True


def _is_period(value: object) -> bool:
    try:
        Period.parse(str(value))
    except ValueError:
        return False
    return True
