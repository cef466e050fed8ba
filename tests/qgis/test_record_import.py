"""What becomes of checked rows in each mode."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.domain.findings import Finding
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.services.record_import import Blanks, Mode, RecordImport
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.store import Batch

from . import small_workspace

HOME = "520425104222"
AWAY = "522636100201"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(small_workspace.make(tmp_path / "w.gpkg")) as opened:
        with opened.store.change("office", Batch("first.xlsx")) as change:
            change.insert("household", households(H1=3, H2=4, H3=5))
        yield opened


def households(village: str = HOME, start: int = 2, **sizes: int | None) -> pd.DataFrame:
    rows = pd.DataFrame(
        {
            "code": list(sizes),
            "village_code": village,
            "head_name": "户主",
            "size": [float("nan") if size is None else float(size) for size in sizes.values()],
            "status": "not_out",
        }
    )
    return rows.set_axis(range(start, start + len(rows)))


def run(workspace: Workspace, mode: Mode, *chunks: pd.DataFrame, **options: Any) -> tuple[RecordImport, list[Finding]]:
    entity = workspace.catalog.entities["household"]
    found = []
    with workspace.store.change("me", Batch("second.xlsx")) as change:
        writer = RecordImport(workspace, entity, mode, change, **options)
        for chunk in chunks:
            found += writer.take(chunk)
        writer.finish()
    return writer, found


def sizes(workspace: Workspace) -> dict[str, float]:
    rows = workspace.store.read("household", ["code", "size"], order=["code"])
    return dict(zip(rows["code"], rows["size"], strict=True))


def kinds(findings: list[Finding]) -> list[tuple[str, object]]:
    return sorted((f.code, f.where["row"]) for f in findings)


def test_append_adds_what_is_new(workspace: Workspace) -> None:
    writer, found = run(workspace, Mode.APPEND, households(H4=1, H5=2))
    assert (writer.counts.added, writer.counts.unchanged, found) == (2, 0, [])
    assert sizes(workspace) == {"H1": 3, "H2": 4, "H3": 5, "H4": 1, "H5": 2}


def test_append_refuses_a_record_that_is_there_with_other_values(workspace: Workspace) -> None:
    writer, found = run(workspace, Mode.APPEND, households(H1=3, H2=9, H4=1))
    assert (writer.counts.added, writer.counts.unchanged, writer.counts.updated) == (1, 1, 0)
    assert kinds(found) == [("key_exists", 3)]
    assert sizes(workspace)["H2"] == 4


@pytest.mark.parametrize("apart", [False, True])
def test_a_number_that_comes_twice_is_taken_once(workspace: Workspace, apart: bool) -> None:
    rows = pd.concat([households(H4=1), households(start=3, H4=1), households(start=4, H4=2)])
    chunks = [rows.iloc[:1], rows.iloc[1:]] if apart else [rows]
    writer, found = run(workspace, Mode.APPEND, *chunks)
    assert kinds(found) == [("key_repeated", 4), ("row_repeated", 3)]
    assert (writer.counts.added, writer.counts.unchanged) == (1, 1)
    assert sizes(workspace)["H4"] == 1


def test_update_twice_in_one_file_keeps_the_first(workspace: Workspace) -> None:
    rows = pd.concat([households(H1=7), households(start=3, H1=8)])
    _, found = run(workspace, Mode.UPDATE, rows)
    assert kinds(found) == [("key_repeated", 3)]
    assert sizes(workspace)["H1"] == 7


def test_update_changes_adds_and_leaves(workspace: Workspace) -> None:
    writer, found = run(workspace, Mode.UPDATE, households(H1=3, H2=9, H4=1))
    counts = writer.counts
    assert (counts.added, counts.updated, counts.unchanged, found) == (1, 1, 1, [])
    assert sizes(workspace) == {"H1": 3, "H2": 9, "H3": 5, "H4": 1}


def test_a_blank_cell_keeps_or_clears(workspace: Workspace) -> None:
    run(workspace, Mode.UPDATE, households(H1=None))
    assert sizes(workspace)["H1"] == 3
    run(workspace, Mode.UPDATE, households(H1=None), blanks=Blanks.CLEAR)
    assert pd.isna(sizes(workspace)["H1"])


def test_some_columns_change_a_record_but_do_not_make_one(workspace: Workspace) -> None:
    rows = pd.DataFrame({"code": ["H1", "H9"], "phone": ["13800000000", "13800000001"]}, index=[2, 3])
    writer, found = run(workspace, Mode.UPDATE, rows)
    assert (writer.counts.updated, writer.counts.added) == (1, 0)
    assert {f.where["field"] for f in found if f.where["row"] == 3} == {"village_code", "head_name", "status"}
    assert {f.code for f in found} == {"value_missing"}


def test_replace_removes_the_others_of_the_same_village_only(workspace: Workspace) -> None:
    with workspace.store.change("office", Batch("away.xlsx")) as change:
        change.insert("household", households(AWAY, H8=1))
    writer, _ = run(workspace, Mode.REPLACE, households(H1=3, H4=1))
    assert writer.counts.removed == 2
    assert sizes(workspace) == {"H1": 3, "H4": 1, "H8": 1}


def test_replace_within_a_scope_removes_what_the_rows_do_not_name(workspace: Workspace) -> None:
    with workspace.store.change("office", Batch("away.xlsx")) as change:
        change.insert("household", households(AWAY, H8=1))
    writer, _ = run(workspace, Mode.REPLACE, households(AWAY, H9=1), scope=Scope.of("522636"))
    assert writer.counts.removed == 1
    assert sizes(workspace) == {"H1": 3, "H2": 4, "H3": 5, "H9": 1}


def test_replace_spares_the_records_of_rows_that_could_not_be_read(workspace: Workspace) -> None:
    entity = workspace.catalog.entities["household"]
    with workspace.store.change("me", Batch("second.xlsx")) as change:
        writer = RecordImport(workspace, entity, Mode.REPLACE, change)
        writer.take(households(H1=3))
        writer.keep([("H2",)])
        writer.finish()
    assert sizes(workspace) == {"H1": 3, "H2": 4}


def test_importing_twice_is_importing_once(workspace: Workspace) -> None:
    rows = households(H4=1, H5=None)
    run(workspace, Mode.APPEND, rows)
    before = workspace.store.read("household", order=["code"])
    for mode in Mode:
        writer, found = run(workspace, mode, rows)
        assert (writer.counts.added, writer.counts.updated, writer.counts.unchanged) == (0, 0, 2)
        assert [f for f in found if f.severity == "error"] == []
        if mode is not Mode.REPLACE:
            pd.testing.assert_frame_equal(workspace.store.read("household", order=["code"]), before)
