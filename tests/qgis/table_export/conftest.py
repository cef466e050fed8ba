"""Workspaces whose records go out."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.catalog.entities import Field, FieldType
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import point_wkb

from .. import small_workspace
from .records import (
    CATALOG,
    LEVELS,
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two records of each entity, for others to refer to."""
    path = small_workspace.make(tmp_path_factory.mktemp("export") / "base.gpkg")
    with open_workspace(path) as workspace, workspace.store.change("test") as change:
        for name in sorted({str(f.references) for e in CATALOG.entities.values() for f in e.fields if f.references}):
            entity = CATALOG.entities[name]
            if name not in LEVELS:
                rows = [{f.name: _some(f, number) for f in entity.fields if f.required} for number in (1, 2)]
                change.insert(name, pd.DataFrame([row | {"code": f"{name}-{n}"} for n, row in enumerate(rows, 1)]))
    return path


def _some(field: Field, number: int) -> object:
    if field.codes:
        return next(iter(CATALOG.code_lists[field.codes].codes))
    if field.names_place:
        return "520425104222"
    low = field.min or 1
    kinds = {FieldType.DATE: "2016-01-01", FieldType.DATETIME: "2016-01-01T00:00:00", FieldType.INTEGER: int(low)}
    return kinds.get(field.type, float(low) if field.type is FieldType.REAL else f"x{number}")


@pytest.fixture
def workspace(base: Path, tmp_path: Path) -> Any:
    with open_workspace(Path(shutil.copy(base, tmp_path / "w.gpkg"))) as opened:
        with opened.store.change("test") as change:
            rows: dict[str, Any] = {
                "code": "H=1",
                "village_code": "520425104222",
                "head_name": "=HYPERLINK(1)",
                "status": "not_out",
            }
            rows |= {"phone": "13800000000", "entered": "2016-03-05", "size": 4, "geom": point_wkb(106.5, 26.5)}
            change.insert("household", pd.DataFrame([rows]))
        yield opened
