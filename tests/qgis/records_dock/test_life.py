"""The records dock: other projects, long lists, layers that are missing, an end without a trace."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
)

from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.records import record_finder
from poverty_map_plugin.gui.records.records_dock import RecordsDock
from poverty_map_plugin.gui.session import Session

from .hands import (
    Interface,
    action,
    child,
    count,
    headers,
    layer,
    model,
    numbers,
    select_rows,
    selected_rows,
    settle,
    table,
    wait_until,
)


def receivers(watched: QgsVectorLayer) -> list[int]:
    signals = ("attributeValueChanged", "featureAdded", "featureDeleted", "selectionChanged", "willBeDeleted")
    more = ("afterCommitChanges", "afterRollBack", "editingStarted", "editingStopped", "geometryChanged")
    return [watched.receivers(getattr(watched, name)) for name in signals + more]


def test_nothing_is_left_of_a_dock_that_was_removed(session: Session, iface: Interface) -> None:
    # Docks of other tests, which Qt deletes when it comes to it.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    watched = [layer(), layer("fund"), layer("map_county")]
    project = session.project
    before = [receivers(each) for each in watched]
    others = [
        session.receivers(session.workspaceChanged),
        session.receivers(session.scopeChanged),
        project.receivers(project.layersAdded),
        project.receivers(project.layersRemoved),
    ]
    dock = RecordsDock(session, iface, iface.mainWindow())
    dock.show_records("fund")
    dock.show_records("household")
    assert [receivers(each) for each in watched] != before
    dock.stop()
    settle()
    after = [receivers(each) for each in watched]
    # QGIS itself may have left a layer meanwhile.
    assert all(now <= then for pair in zip(after, before, strict=True) for now, then in zip(*pair, strict=True))
    assert others == [
        session.receivers(session.workspaceChanged),
        session.receivers(session.scopeChanged),
        project.receivers(project.layersAdded),
        project.receivers(project.layersRemoved),
    ]
    dock.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    layer().selectByIds([1])
    session.set_scope(Scope("520422", Level.COUNTY))


def test_without_a_layer_records_are_shown_and_not_edited(
    own_project: None, dock: RecordsDock, iface: Interface
) -> None:
    asked: list[tuple[str, str]] = []
    dock.recordRequested.connect(lambda *what: asked.append(what))
    QgsProject.instance().removeMapLayer(layer().id())
    settle(30)
    assert numbers(dock) == [3, 2, 1, 4]
    select_rows(dock, 1)
    for name in ("Add", "AddAt", "Edit", "Delete"):
        assert not action(dock, name).isEnabled()
        assert "has no layer of these records" in action(dock, name).toolTip()
    view = table(dock)
    view.horizontalHeader().setSortIndicator(headers(dock).index("Cause of poverty"), Qt.SortOrder.DescendingOrder)
    assert numbers(dock) == [2, 4, 1, 3]
    assert selected_rows(dock) == {1}
    dock._deeds.open_row(2)
    assert asked
    assert asked[0][0] == "household"
    QTest.keyClick(table(dock), Qt.Key.Key_Delete)
    assert iface.forms == []


def test_a_long_list_begins_at_once_and_is_whole_later(
    own_project: None, dock: RecordsDock, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.workspace
    many = {
        "code": [f"X{n:06}" for n in range(30_000)],
        "village_code": "520425104222",
        "head_name": "赵",
        "status": "out",
    }
    with session.workspace.store.change("test") as change:
        change.insert("household", pd.DataFrame(many))
    monkeypatch.setattr(record_finder, "_FOR_ALL", 0.0)
    dock.refresh()
    assert model(dock).rowCount() == record_finder.FIRST_ROWS
    assert "Looking" in count(dock)
    table(dock).selectRow(5)
    first = numbers(dock)[:10]
    wait_until(lambda: not dock.is_busy)
    assert model(dock).rowCount() == 30_004
    assert count(dock) == "30,004 of 30,004"
    assert numbers(dock)[:10] == first
    assert len(table(dock).selectionModel().selectedRows()) == 1
    # Rows are read when they are seen, and the last are kept.
    for row in range(0, 30_004, 100):
        model(dock).index(row, 0).data()
    assert len(model(dock)._pages) <= 40
    assert model(dock).fids.nbytes == 8 * 30_004


def test_a_project_that_closes_takes_its_records_along(own_project: None, dock: RecordsDock, session: Session) -> None:
    QgsProject.instance().clear()
    settle(30)
    assert model(dock).rowCount() == 0
    assert any("No workspace is open" in label.text() for label in dock.findChildren(QLabel))


def test_a_workspace_read_anew_shows_the_same(own_project: None, dock: RecordsDock, session: Session) -> None:
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    session.reload()
    settle(30)
    assert numbers(dock) == [3, 2]


def test_another_question_is_answered_instead(dock: RecordsDock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_finder, "_FOR_ALL", 0.0)
    monkeypatch.setattr(record_finder, "_FOR_FIRST", 0.0)
    dock.refresh()
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    wait_until(lambda: not dock.is_busy)
    settle()
    assert numbers(dock) == [3, 2]
