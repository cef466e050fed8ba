"""Checks for records that are there twice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...catalog.entities import Format
from ...domain.findings import Finding, Severity
from .records import Records

if TYPE_CHECKING:
    import pandas as pd

#: What must be alike beside the natural key, where two of one natural key are common and both right.
_ALIKE_TOO = {
    "household": ("size",),
    "power_line": ("substation_code", "length_km"),
    "substation": ("voltage_kv", "county_code"),
    "grid_project": ("kind", "budget_yuan", "scale"),
    "fund": ("place_code", "project_code", "planned_yuan", "purpose"),
    "offer": ("category", "quantity", "offered_on"),
}
_LINE = "power_line"


def same_records(records: Records) -> Iterator[Finding]:
    """Records that agree in all that tells one from another: the catalog's natural keys."""
    for entity in records.catalog.entities.values():
        if not entity.natural_key:
            continue
        fields = [*entity.natural_key, *_ALIKE_TOO.get(entity.name, ())]
        # A province has a million households: only those that are alike are read with what names them.
        rows = records.store.read(entity.name, ["fid", *fields], order=["fid"])
        alike = rows["fid"][rows.duplicated(fields, keep=False)].tolist()
        rows = records.read_any(entity.name, fields, "fid", alike)
        # What lacks its last part (a name, a title) cannot be told from others, and is found as a missing value.
        rows = rows[rows[list(entity.natural_key)].notna().sum(axis=1) >= min(2, len(entity.natural_key))]
        labels = ", ".join(records.field_label(entity.name, name) for name in fields)
        yield from _twins(
            records, Severity.WARNING, "records_alike", entity.name, rows, fields, None, fields_alike=labels
        )


def shared_identity_numbers(records: Records) -> Iterator[Finding]:
    """One identity number on two persons."""
    for entity in records.catalog.entities.values():
        for field in entity.fields:
            if field.format is not Format.IDENTITY_NUMBER:
                continue
            counts = records.store.totals(entity.name, field.name, None)
            twice = counts["code"].notna() & (counts["value"] > 1) & (counts["code"] != "")
            rows = records.read_any(entity.name, [field.name], field.name, counts["code"][twice].tolist())
            code, by = "identity_number_shared", [field.name]
            yield from _twins(records, Severity.ERROR, code, entity.name, rows, by, field.name, {"value": field.name})


def same_lines(records: Records) -> Iterator[Finding]:
    """Power lines that run exactly as another does."""
    rows = records.read(_LINE, ["geom"])
    rows = rows[rows["geom"].notna()]
    rows = rows.assign(_run=[hashlib.sha256(wkb).digest() for wkb in rows["geom"]]).drop(columns="geom")
    yield from _twins(records, Severity.WARNING, "line_drawn_twice", _LINE, rows, ["_run"], None)


def _twins(
    records: Records,
    severity: Severity,
    code: str,
    entity: str,
    rows: pd.DataFrame,
    by: Sequence[str],
    field: str | None,
    show: dict[str, str] | None = None,
    **same: object,
) -> Iterator[Finding]:
    """A finding for each row that is like an earlier one, which the sentence names as `other`."""
    alike = rows[rows.duplicated(list(by), keep=False)]
    if not len(alike):
        return
    key = records.catalog.entities[entity].key[-1]
    first = alike.groupby(list(by), dropna=False, sort=False)[key].transform("first")
    later = alike.assign(_other=first)[alike.duplicated(list(by), keep="first")]
    yield from records.report(severity, code, entity, later, field, {**(show or {}), "other": "_other"}, **same)
