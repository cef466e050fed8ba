"""A workspace of the official divisions of Guizhou, without shapes, for imports that name places."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from poverty_map_plugin.domain import admin_code
from poverty_map_plugin.store.geopackage import GeoPackageStore

DIVISIONS = Path(__file__).parents[2] / "sample" / "divisions" / "52.csv"
_PARENTS = {"township": "county_code", "village": "township_code"}


def make(path: Path, records: Mapping[str, Iterable[Mapping[str, Any]]] | None = None) -> Path:
    """Write it, with `records` by entity."""
    with DIVISIONS.open(encoding="utf-8-sig", newline="") as opened:
        places = [(code, name) for row in csv.DictReader(opened) for code, name in [(row["code"], row["name"])]]
    by_level: dict[str, list[tuple[str, str]]] = {}
    for written, name in places:
        code = admin_code.normalise(written)
        if code:
            by_level.setdefault(admin_code.level_of(code).value, []).append((code, name))
    with GeoPackageStore.create(path) as store, store.change("test") as change:
        change.set_properties({"province": "52"})
        for level, rows in by_level.items():
            frame = pd.DataFrame(rows, columns=["code", "name"]).drop_duplicates("code")
            if level in _PARENTS:
                frame[_PARENTS[level]] = frame["code"].map(admin_code.parent)
            change.insert(level, frame)
        for entity, items in (records or {}).items():
            for item in items:
                change.insert(entity, pd.DataFrame([dict(item)]))
    return path
