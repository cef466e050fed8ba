"""Checks of what records name: other records, places, bureaus, and the place above a place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...catalog.entities import ANY_PLACE, Entity, Field
from ...domain.findings import Finding, Severity
from ...domain.levels import Level
from .records import Records

#: An entity with these two fields points to any record.
_POINTER = ("entity", "record_uuid")


def orphans(records: Records) -> Iterator[Finding]:
    """Records that name a record, place or bureau that is not there."""
    keys: dict[str, set[Any]] = {}
    for entity in records.catalog.entities.values():
        for field in entity.fields:
            if field.names_place:
                yield from _unknown_places(records, entity, field)
            elif field.references:
                target = records.catalog.entities[field.references]
                if target.name not in keys:
                    keys[target.name] = set(records.store.read(target.name, [target.key[0]])[target.key[0]].tolist())
                yield from _without_target(records, entity, field, keys[target.name])
        if {f.name for f in entity.fields} >= set(_POINTER):
            yield from _lost_pointers(records, entity)


def _without_target(records: Records, entity: Entity, field: Field, known: set[Any]) -> Iterator[Finding]:
    lost = [value for value in records.distinct(entity.name, field.name) if value not in known]
    rows = records.read_any(entity.name, [field.name], field.name, lost)
    target = records.label(field.references or "")
    yield from records.report(
        Severity.ERROR, "reference_broken", entity.name, rows, field.name, {"value": field.name}, target=target
    )


def _unknown_places(records: Records, entity: Entity, field: Field) -> Iterator[Finding]:
    level = field.place_level
    known = records.place_names if level is None else records.places[level]
    lost = [value for value in records.distinct(entity.name, field.name) if value not in known]
    old = {value: today for value in lost if (today := _today(records, value)) in known}
    rows = records.read_any(entity.name, [field.name], field.name, [value for value in lost if value not in old])
    code = "record_place_unknown" if field.name == ANY_PLACE else "place_of_level_unknown"
    show = {"value": field.name}
    wanted = records.label(level.value) if level else ""
    yield from records.report(Severity.ERROR, code, entity.name, rows, field.name, show, target=wanted)
    rows = records.read_any(entity.name, [field.name], field.name, sorted(old))
    rows = rows.assign(_today=rows[field.name].map(old))
    show = {"value": field.name, "today": "_today"}
    yield from records.report(Severity.ERROR, "place_code_old", entity.name, rows, field.name, show)


def _today(records: Records, value: object) -> str:
    """The code that a place has today, when its county's code was replaced; else nothing."""
    code = str(value)
    found = records.catalog.old_codes.get(code[: Level.COUNTY.digits])
    return found.new + code[Level.COUNTY.digits :] if found else ""


def _lost_pointers(records: Records, entity: Entity) -> Iterator[Finding]:
    """Attachments, hand-offs: they name an entity and a uuid."""
    kind, pointer = _POINTER
    rows = records.read(entity.name, [kind, pointer])
    for name, group in rows.groupby(kind):
        if name not in records.catalog.entities:
            lost = group
        else:
            there = records.store.find(str(name), ("uuid",), group[[pointer]].set_axis(["uuid"], axis=1), ["uuid"])
            lost = group[~group[pointer].isin(set(there["uuid"]))]
        yield from records.report(
            Severity.ERROR,
            "pointer_broken",
            entity.name,
            lost,
            pointer,
            {"value": pointer},
            target=_kind(records, name),
        )


def _kind(records: Records, name: object) -> str:
    return records.label(str(name)) if name in records.catalog.entities else str(name)


def wrong_parents(records: Records) -> Iterator[Finding]:
    """Townships and villages whose code does not begin with that of the place they are said to lie in."""
    for level, above in ((Level.TOWNSHIP, Level.COUNTY), (Level.VILLAGE, Level.TOWNSHIP)):
        entity = records.catalog.entities[level.value]
        for field in entity.fields:
            if field.place_level is above:
                rows = records.read(entity.name, [field.name])
                wrong = rows[field.name].notna() & (rows["code"].str[: above.digits] != rows[field.name])
                show = {"value": field.name}
                yield from records.report(
                    Severity.WARNING, "place_elsewhere", entity.name, rows[wrong], field.name, show
                )
