"""The dialog “Undo import”: driven through its widgets, with the keys, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QTableView, QWidget

from poverty_map_plugin.gui.session import PROJECT_KEYS, Session
from poverty_map_plugin.gui.undo.undo_dialog import UndoDialog
from poverty_map_plugin.plugin import PovertyMapPlugin
from poverty_map_plugin.services.batches import list_batches
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.store import Batch

from . import small_workspace
from .plain_interface import PlainInterface

PATIENCE_MS = 60_000
HOME = "520425104222"


def households(*codes: str, size: int = 3) -> pd.DataFrame:
    rows = pd.DataFrame({"code": list(codes), "village_code": HOME, "head_name": "户主", "status": "not_out"})
    return rows.assign(size=size)


@pytest.fixture
def path(tmp_path: Path, qgis_app: object) -> Path:
    return small_workspace.make(tmp_path / "w.gpkg")


def imported(path: Path) -> Path:
    with open_workspace(path) as workspace:
        with workspace.store.change("office") as change:
            change.insert("household", households("H1", "H2", "H3"))
        with workspace.store.change("clerk", Batch("<b>a</b>.xlsx", entity="household", mode="replace")) as change:
            change.insert("household", households("H4", "H5"))
            change.update("household", households("H1", size=6), ("code",))
            change.delete("household", {"code": "H3"})
        with workspace.store.change("other", Batch("b.csv", entity="need", mode="append")) as change:
            need = {"code": "N1", "title": "修路", "place_code": "520425", "category": "other"}
            change.insert("need", pd.DataFrame([{**need, "stated_on": "2016-01-01", "status": "open"}]))
    return path


def edit(path: Path, code: str, size: int) -> None:
    with open_workspace(path) as workspace, workspace.store.change("editor") as change:
        change.update("household", households(code, size=size), ("code",))


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    project = QgsProject.instance()
    project.clear()
    session = Session(project)
    project.writeEntry(PROJECT_KEYS, "workspace", str(path))
    session.start()
    yield session
    session.stop()
    project.clear()


def wait_until(condition: Callable[[], Any]) -> None:
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: loop.quit() if condition() else None)
    clock.start(10)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    clock.stop()
    assert condition()


def shown(session: Session) -> UndoDialog:
    dialog = UndoDialog(session)
    dialog.undone.connect(session.reload)
    dialog.show()
    looked(dialog)
    return dialog


def looked(dialog: UndoDialog) -> None:
    wait_until(lambda: not dialog.looking.is_running)


def undo(dialog: UndoDialog) -> None:
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: not dialog.undoing.is_running)
    looked(dialog)


def rows(table: QTableView) -> list[list[str]]:
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def sizes(session: Session) -> dict[str, int]:
    assert session.workspace is not None
    found = session.workspace.store.read("household", ["code", "size"], order=["code"])
    return dict(found.itertuples(index=False, name=None))


BEFORE, AFTER = {"H1": 3, "H2": 3, "H3": 3}, {"H1": 6, "H2": 3, "H4": 3, "H5": 3}


def test_without_an_import_it_says_so(session: Session) -> None:
    dialog = shown(session)
    assert "No import was made" in texts(dialog)
    assert not dialog.undo.isEnabled()
    dialog.done(0)


def test_imports_are_listed_the_newest_first(session: Session, path: Path) -> None:
    imported(path)
    dialog = shown(session)
    listed = rows(dialog.imports)
    assert [row[1:] for row in listed] == [
        ["other", "Need: append", "b.csv", "1", "0", "0", ""],
        ["clerk", "Poor household: replace", "<b>a</b>.xlsx", "2", "1", "1", ""],
    ]
    assert listed[0][0].startswith("20")
    assert dialog.imports.currentIndex().row() == 0
    assert "Nobody changed any of its records" in texts(dialog)
    assert dialog.imports.hasFocus()
    dialog.done(0)


def test_the_chosen_import_is_undone_and_so_is_the_undoing(session: Session, path: Path) -> None:
    imported(path)
    dialog = shown(session)
    said: list[str] = []
    dialog.undone.connect(lambda: said.append("undone"))
    QTest.keyClick(dialog.imports, Qt.Key.Key_Down)
    looked(dialog)
    assert sizes(session) == AFTER
    QTest.keyClick(dialog.imports, Qt.Key.Key_Return)
    wait_until(lambda: said == ["undone"] and not dialog.undoing.is_running)
    assert sizes(session) == BEFORE
    assert (
        "2 added records removed, 1 changed records as they were before, 1 removed records back" in dialog.notice.text
    )
    looked(dialog)
    wait_until(lambda: len(rows(dialog.imports)) == 3)
    listed = rows(dialog.imports)
    assert listed[0][3] == "undoing of <b>a</b>.xlsx"
    assert listed[2][7] == "undone"
    assert " undid it: 20" in texts(dialog)
    assert not dialog.undo.isEnabled()
    dialog.imports.selectRow(0)
    looked(dialog)
    undo(dialog)
    assert sizes(session) == AFTER
    dialog.done(0)


@pytest.mark.parametrize(("also", "expected"), [(False, {**BEFORE, "H1": 9}), (True, BEFORE)])
def test_records_changed_since_are_shown_and_kept_or_taken_back(
    session: Session, path: Path, also: bool, expected: dict[str, int]
) -> None:
    edit(imported(path), "H1", 9)
    dialog = shown(session)
    dialog.imports.selectRow(1)
    looked(dialog)
    assert "Changed since: 1 of its records" in texts(dialog)
    ((record, kind, _, who, what),) = rows(dialog.records)
    assert (record, kind, who, what) == ("H1", "Poor household", "editor", "changed")
    assert dialog.keep.isChecked()
    if also:
        # On its sign: the rest of a wide one does not listen.
        QTest.mouseClick(dialog.also, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.also.height() // 2))
    undo(dialog)
    assert sizes(session) == expected
    assert ("left as they are" in dialog.notice.text) is not also
    dialog.done(0)


def test_who_changes_a_record_after_the_look_is_not_overwritten(session: Session, path: Path) -> None:
    imported(path)
    dialog = shown(session)
    dialog.imports.selectRow(1)
    looked(dialog)
    edit(path, "H1", 9)
    undo(dialog)
    assert "H1" in dialog.notice.text
    assert sizes(session)["H1"] == 9
    looked(dialog)
    assert "Changed since: 1" in texts(dialog)
    dialog.done(0)


def test_unsaved_edits_come_first(session: Session, path: Path) -> None:
    imported(path)
    layer = QgsVectorLayer(f"{path}|layername=household", "Households", "ogr")
    session.project.addMapLayer(layer)
    assert layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    dialog = shown(session)
    undo(dialog)
    assert "Households" in dialog.notice.text
    layer.rollBack()
    undo(dialog)
    assert session.workspace is not None
    assert session.workspace.store.count("need") == 0
    dialog.done(0)


def test_it_closes_with_the_workspace_and_stops_what_runs(session: Session, path: Path) -> None:
    imported(path)
    dialog = UndoDialog(session)
    dialog.show()
    assert dialog.looking.is_running
    session.close_workspace()
    wait_until(lambda: not dialog.isVisible())
    assert not dialog.looking.is_running


def test_it_opens_from_the_toolbar(path: Path) -> None:
    imported(path)
    interface = PlainInterface()
    plugin = PovertyMapPlugin(interface)
    plugin.initGui()
    workbench = plugin.workbench
    assert workbench is not None
    assert not workbench.undo_action.isEnabled()
    project = QgsProject.instance()
    project.writeEntry(PROJECT_KEYS, "workspace", str(path))
    workbench.session.start()
    assert workbench.undo_action.isEnabled()
    assert workbench.undo_action in interface.menu["&Poverty Map"]
    workbench.undo_action.trigger()
    with open_workspace(path) as workspace:
        batches = list_batches(workspace)
    dialog = workbench.docks.windows.open_undo(batches[1].uuid)
    assert dialog is not None
    assert interface.mainWindow().findChildren(UndoDialog) == [dialog]
    assert dialog.imports.code == batches[1].uuid
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    plugin.unload()
    project.clear()
