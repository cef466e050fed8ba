"""`povertymap:undoimport`, and what it tells of what others did since."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from poverty_map_plugin.domain.errors import InputError, StoreError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.processing.provider import ALGORITHMS
from poverty_map_plugin.processing.undo_import import UndoImportAlgorithm
from poverty_map_plugin.services.batches import Changed, changed_records, list_batches, undo_batch
from poverty_map_plugin.services.messages import describe_error, describe_finding
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.container import add_spatial_functions
from poverty_map_plugin.store.store import Batch

from . import small_workspace

HOME = "520425104222"


def households(*codes: str, size: int = 3) -> pd.DataFrame:
    rows = pd.DataFrame({"code": list(codes), "village_code": HOME, "head_name": "户主", "status": "not_out"})
    return rows.assign(size=size)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = small_workspace.make(tmp_path / "w.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("office") as change:
            change.insert("household", households("H1", "H2", "H3"))
        with workspace.store.change("clerk", Batch("a.xlsx", entity="household", mode="replace")) as change:
            change.insert("household", households("H4", "H5"))
            change.update("household", households("H1", size=6), ("code",))
            change.delete("household", {"code": "H3"})
            change.note_counts(read=5, unchanged=1, rejected=1)
    return path


def form_edit(path: Path, *codes: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        add_spatial_functions(connection)
        for code in codes:
            connection.execute("UPDATE household SET phone = '0851-1', updated_by = 'form' WHERE code = ?", (code,))
        connection.commit()


def sizes(path: Path) -> dict[str, int]:
    with open_workspace(path) as workspace:
        rows = workspace.store.read("household", ["code", "size"], order=["code"])
    return dict(rows.itertuples(index=False, name=None))


def run(path: Path, **parameters: Any) -> dict[str, Any]:
    algorithm = UndoImportAlgorithm()
    algorithm.initAlgorithm({})
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    found, ok = algorithm.run({"WORKSPACE": str(path), **parameters}, context, feedback, {}, False)
    assert ok
    return dict(found)


BEFORE = {"H1": 3, "H2": 3, "H3": 3}
AFTER = {"H1": 6, "H2": 3, "H4": 3, "H5": 3}


def test_the_provider_has_it() -> None:
    assert UndoImportAlgorithm in ALGORITHMS
    assert UndoImportAlgorithm().name() == "undoimport"


def test_the_newest_import_is_undone_and_the_undoing_by_its_own_name(path: Path) -> None:
    assert sizes(path) == AFTER
    done = run(path)
    assert {name: done[name] for name in ("REMOVED", "RESTORED", "RETURNED", "KEPT")} == {
        "REMOVED": 2, "RESTORED": 1, "RETURNED": 1, "KEPT": 0,
    }  # fmt: skip
    assert sizes(path) == BEFORE
    with open_workspace(path) as workspace:
        undoing, undone = list_batches(workspace)[:2]
    assert (undone.uuid, undone.source, undone.undone_at is None, undone.may_be_undone) == (
        done["BATCH"], "a.xlsx", False, False,
    )  # fmt: skip
    assert (undone.read, undone.added, undone.updated, undone.unchanged, undone.removed, undone.rejected) == (
        5, 2, 1, 1, 1, 1,
    )  # fmt: skip
    assert (undoing.source, undoing.mode, undoing.may_be_undone) == ("undo of a.xlsx", "undo", True)
    run(path, BATCH=undoing.uuid)
    assert sizes(path) == AFTER


def test_undoing_goes_on_with_the_import_before_and_stops_before_the_workspace_itself(path: Path) -> None:
    with open_workspace(path) as workspace:
        with workspace.store.change("clerk", Batch("b.xlsx")) as change:
            change.insert("household", households("H9"))
        with workspace.store.change("setter", Batch("povertymap:createworkspace")) as change:
            change.insert("village", pd.DataFrame({"code": ["1"], "name": "村", "township_code": "T"}))
        with workspace.store.change("maker", Batch("sample", sample=True)) as change:
            change.insert("household", households("S1"))
    run(path)
    assert set(sizes(path)) == {*AFTER, "S1"}
    run(path)
    assert set(sizes(path)) == {*BEFORE, "S1"}
    with open_workspace(path) as workspace:
        own = [row for row in list_batches(workspace) if row.source == "povertymap:createworkspace"]
        assert not any(row.may_be_undone for row in own)
        before = workspace.store.count("village")
        for row in own:
            with pytest.raises(InputError) as caught:
                undo_batch(workspace, row.uuid, Changed.UNDO, CollectingFeedback())
            assert caught.value.code == "batch_is_workspace"
        assert workspace.store.count("village") == before


def test_with_records_changed_since_it_stops_and_names_them(path: Path) -> None:
    form_edit(path, "H1", "H4")
    with pytest.raises(QgsProcessingException) as caught:
        run(path)
    assert "2 records" in str(caught.value)
    assert "H1 (form, 20" in str(caught.value)
    assert sizes(path) == AFTER
    with open_workspace(path) as workspace:
        batch = next(row.uuid for row in list_batches(workspace) if row.source == "a.xlsx")
        found = [(r.entity, r.name, r.changed_by, r.action) for r in changed_records(workspace, batch)]
        assert found == [("household", "H1", "form", "update"), ("household", "H4", "form", "update")]
        assert "changing_user" not in workspace.store.properties()


@pytest.mark.parametrize(
    ("changed", "left", "kept"), [("keep", {"H1": 6, "H2": 3, "H3": 3, "H4": 3}, 2), ("undo", BEFORE, 0)]
)
def test_records_changed_since_are_kept_or_taken_back(
    path: Path, changed: str, left: dict[str, int], kept: int
) -> None:
    form_edit(path, "H1", "H4")
    assert run(path, CHANGED=changed)["KEPT"] == kept
    assert sizes(path) == left


def test_a_number_taken_meanwhile_is_told(path: Path) -> None:
    with open_workspace(path) as workspace:
        with workspace.store.change("li") as change:
            change.insert("household", households("H3", size=9))
        feedback = CollectingFeedback()
        done = undo_batch(workspace, "", Changed.UNDO, feedback)
    assert (done.removed, done.restored, done.returned, done.kept) == (2, 1, 0, 1)
    assert [f.code for f in feedback.findings] == ["batch_key_taken"]
    assert "1 records of household" in describe_finding(feedback.findings[0])
    assert "H3" in describe_finding(feedback.findings[0])
    assert sizes(path) == {"H1": 3, "H2": 3, "H3": 9}


def test_what_cannot_be_undone_says_why(path: Path) -> None:
    with open_workspace(path) as workspace:
        batch = undo_batch(workspace, "", Changed.STOP, CollectingFeedback()).batch
        form_edit(path, "H1")
        for wanted, code in ((batch, "batch_undone"), ("nothing", "batch_unknown")):
            with pytest.raises(StoreError) as caught:
                undo_batch(workspace, wanted, Changed.STOP, CollectingFeedback())
            assert caught.value.code == code
            assert "{" not in describe_error(caught.value)
        with pytest.raises(InputError) as none:
            undo_batch(workspace, "", Changed.STOP, CollectingFeedback())
        assert none.value.code == "batch_none"


def test_qgis_opens_the_history_of_a_record(path: Path) -> None:
    form_edit(path, "H1")
    with open_workspace(path) as workspace:
        uuid = workspace.store.read("household", ["uuid"], {"code": "H1"})["uuid"].iloc[0]
    layer = QgsVectorLayer(f"{path}|layername=record_history|subset=uuid = '{uuid}'", "history", "ogr")
    assert layer.isValid()
    rows = [(f["action"], f["field"], f["new"], f["changed_by"]) for f in layer.getFeatures()]
    assert ("update", "size", "6", "clerk") in rows
    assert rows[-1] == ("update", "phone", "0851-1", "form")
    ids = [f.id() for f in layer.getFeatures()]
    assert len(set(ids)) == len(ids)
    assert layer.getFeature(ids[-1])["new"] == "0851-1"
