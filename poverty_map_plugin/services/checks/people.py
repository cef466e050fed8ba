"""Checks of people: totals that cannot be, households against their persons, states against dates, identity numbers."""

from __future__ import annotations

from collections.abc import Iterator

from ...catalog.entities import Format
from ...domain.findings import Finding, Severity
from ...importer.texts import all_identity_numbers, identity_number
from ...store.sql import AtLeast
from .records import FIRST_DAY, Records

_STATISTICS, _HOUSEHOLD, _PERSON = "village_statistics", "household", "person"
#: A part and the whole that it cannot exceed.
_PARTS = (
    ("poor_people", "population"),
    ("poor_households", "households"),
    ("households", "population"),
    ("poor_households", "poor_people"),
    ("poor_students", "population"),
    ("left_behind_children", "population"),
    ("disabled_people", "population"),
    ("empty_nest_elders", "population"),
)
_OUT = "out"
_CHUNK = 10_000


def impossible_totals(records: Records) -> Iterator[Finding]:
    """Village statistics in which a part is more than the whole; numbers below nothing are found with the limits."""
    names = sorted({name for pair in _PARTS for name in pair})
    # Twelve months of a province are 200,000 records: only those that are wrong are read with what names them.
    figures = records.with_numbers(_STATISTICS, records.store.read(_STATISTICS, ["fid", *names]))
    for part, whole in _PARTS:
        wrong = figures["fid"][figures[part] > figures[whole]].tolist()
        yield from records.report(
            Severity.ERROR,
            "part_exceeds_whole",
            _STATISTICS,
            records.read_any(_STATISTICS, [part, whole], "fid", wrong),
            part,
            {"part": part, "whole": whole},
            whole_column=records.field_label(_STATISTICS, whole),
        )


def household_members(records: Records) -> Iterator[Finding]:
    """Households whose size is not the number of their persons, where persons are recorded."""
    counted = records.store.totals(_PERSON, "household_code", None)
    if not len(counted):
        return
    persons = dict(zip(counted["code"].tolist(), counted["value"].tolist(), strict=True))
    rows = records.read(_HOUSEHOLD, ["size"], {"size": AtLeast(0)})
    rows = rows.assign(_persons=rows["code"].map(persons))
    wrong = rows["_persons"].notna() & (rows["_persons"] != rows["size"])
    show = {"size": "size", "persons": "_persons"}
    yield from records.report(Severity.WARNING, "household_size_differs", _HOUSEHOLD, rows[wrong], "size", show)


def states_against_dates(records: Records) -> Iterator[Finding]:
    """Households whose state and dates contradict each other."""
    out = records.code_label("household_status", _OUT)
    rows = records.read(_HOUSEHOLD, where={"status": _OUT, "exited": None})
    yield from records.report(Severity.WARNING, "household_out_without_date", _HOUSEHOLD, rows, "exited", status=out)
    rows = records.read(
        _HOUSEHOLD, ["status", "exited"], {"exited": AtLeast(FIRST_DAY), "status": ["not_out", "about_to"]}
    )
    rows = rows.assign(_status=[records.code_label("household_status", code) for code in rows["status"]])
    show = {"status": "_status", "exited": "exited"}
    yield from records.report(Severity.ERROR, "household_exited_but_not_out", _HOUSEHOLD, rows, "status", show)
    for field in ("entered", "exited"):
        rows = records.read(_HOUSEHOLD, [field], {field: AtLeast(records.today)})
        rows = rows[rows[field] > records.today]
        show = {"value": field}
        yield from records.report(Severity.WARNING, "date_in_future", _HOUSEHOLD, rows, field, show, day=records.today)


def identity_numbers(records: Records) -> Iterator[Finding]:
    """Identity numbers that cannot be: a wrong date or check digit."""
    for entity in records.catalog.entities.values():
        for field in entity.fields:
            if field.format is not Format.IDENTITY_NUMBER:
                continue
            texts = [str(value) for value in records.distinct(entity.name, field.name)]
            wrong: dict[str, list[str]] = {}
            for start in range(0, len(texts), _CHUNK):
                chunk = texts[start : start + _CHUNK]
                if all_identity_numbers(chunk):
                    continue
                for text in chunk:
                    if problem := identity_number(text).problem:
                        wrong.setdefault(problem.code, []).append(text)
            for kind, values in wrong.items():
                code = "identity_last_digit_wrong" if kind == "identity_check_digit" else "identity_number_wrong"
                rows = records.read_any(entity.name, [field.name], field.name, values)
                show = {"value": field.name}
                yield from records.report(Severity.ERROR, code, entity.name, rows, field.name, show)
