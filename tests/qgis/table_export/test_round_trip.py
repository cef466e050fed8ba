"""Records go out as a workbook and come back as they were."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poverty_map_plugin.catalog.entities import Entity
from poverty_map_plugin.catalog.labels import LOCALES
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Severity
from poverty_map_plugin.services.record_import import Mode
from poverty_map_plugin.services.table_export import export_tables
from poverty_map_plugin.services.table_import import import_table
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from .records import (
    CATALOG,
    records,
)


@pytest.mark.parametrize("name", CATALOG.entities)
def test_what_goes_out_comes_back_unchanged(base: Path, tmp_path: Path, name: str) -> None:
    """Export and import are the identity, for any records of any entity, in every mode and language."""
    entity = CATALOG.entities[name]
    with open_workspace(Path(shutil.copy(base, tmp_path / "w.gpkg"))) as workspace:
        keys = workspace.store.read(name, list(entity.key))
        known = set(keys.itertuples(index=False, name=None))

        @settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(records(entity), st.sampled_from(LOCALES))
        def check(rows: list[dict[str, Any]], locale: str) -> None:
            new = [row for row in rows if tuple(row[key] for key in entity.key) not in known]
            with workspace.store.change("test") as change:
                if new:
                    change.insert(name, pd.DataFrame(new, dtype=object))
            comes_back(workspace, entity, tmp_path / "out.xlsx", locale)
            with workspace.store.change("test") as change:
                change.delete(name, {"uuid": [row["uuid"] for row in new]})

        check()


def test_a_record_of_numbers_alone_is_no_row_that_numbers_the_columns(base: Path, tmp_path: Path) -> None:
    with open_workspace(Path(shutil.copy(base, tmp_path / "w.gpkg"))) as workspace:
        with workspace.store.change("test") as change:
            change.insert("road", pd.DataFrame({"code": ["1", "A"], "name": ["2", "B"]}))
        comes_back(workspace, CATALOG.entities["road"], tmp_path / "out.xlsx", "zh_CN")


def comes_back(workspace: Workspace, entity: Entity, output: Path, locale: str) -> None:
    feedback = CollectingFeedback()
    export_tables(workspace, output, feedback, entities=[entity.name], personal=True, locale=locale)
    before = workspace.store.read(entity.name, order=["fid"])
    for mode in Mode:
        result = import_table(workspace, entity.name, output, mode, feedback)
        counts = result.counts
        assert [f for f in result.findings if f.severity is Severity.ERROR] == []
        assert (counts.read, counts.unchanged, counts.rejected) == (len(before), len(before), 0)
        assert (counts.added, counts.updated, counts.removed) == (0, 0, 0)
    pd.testing.assert_frame_equal(workspace.store.read(entity.name, order=["fid"]), before)
