"""The records dock: rows and features are selected together; from a record to the map."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QToolButton,
)

from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.records.records_dock import RecordsDock
from poverty_map_plugin.gui.records.selection_link import SelectionLink
from poverty_map_plugin.gui.session import Session

from .hands import (
    Interface,
    action,
    child,
    layer,
    model,
    numbers,
    select_rows,
    selected_rows,
    settle,
    table,
)


def test_selecting_rows_selects_features_and_the_other_way_round(dock: RecordsDock) -> None:
    select_rows(dock, 1, 3)
    assert set(layer().selectedFeatureIds()) == {1, 3}
    layer().selectByIds([2])
    assert selected_rows(dock) == {2}
    settle()
    assert set(layer().selectedFeatureIds()) == {2}


def test_a_selection_outlives_another_order_and_is_not_lost_by_a_filter(dock: RecordsDock) -> None:
    layer().selectByIds([1, 2])
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    assert selected_rows(dock) == {2}
    settle()
    assert set(layer().selectedFeatureIds()) == {1, 2}
    combo.setCurrentIndex(0)
    assert selected_rows(dock) == {1, 2}


def test_zooming_goes_to_the_feature_or_to_the_place(dock: RecordsDock, iface: Interface) -> None:
    canvas = iface.mapCanvas()
    asked: list[Scope] = []
    canvas.setDestinationCrs(layer().crs())
    dock.placeRequested.connect(asked.append)
    select_rows(dock, 1)
    action(dock, "Zoom").trigger()
    assert canvas.extent().contains(QgsPointXY(106.5, 26.5))
    assert canvas.extent().width() < 1
    select_rows(dock, 3)  # without a position
    action(dock, "Zoom").trigger()
    assert asked == [Scope("520422100201", Level.VILLAGE)]
    dock.show_records("person")
    select_rows(dock, 1)
    action(dock, "Zoom").trigger()
    assert asked[-1] == Scope("520425104222", Level.VILLAGE)
    action(dock, "Select").trigger()
    assert [f["code"] for f in layer("map_village").selectedFeatures()] == ["520425104222"]


def test_a_record_is_shown_by_its_uuid_wherever_it_is(dock: RecordsDock, session: Session) -> None:
    session.set_scope(Scope("520422", Level.COUNTY))
    uuid = str(next(f["uuid"] for f in layer().getFeatures() if f.id() == 2))
    assert dock.show_records("household", uuid)
    settle()
    assert selected_rows(dock) == {2}
    assert session.scope == Scope("52", Level.PROVINCE)
    assert not dock.show_records("household", "nobody")
    assert not dock.show_records("task")


def test_links_of_many_rows_stay_in_the_table(dock: RecordsDock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("poverty_map_plugin.gui.records.selection_link.MOST_LINKED", 3)
    table(dock).selectAll()
    settle()
    assert layer().selectedFeatureCount() == 0
    link = dock.findChild(SelectionLink)
    assert link is not None
    assert link.count() == 4
    assert sorted(link.selected()) == [1, 2, 3, 4]
    assert np.array_equal(np.sort(model(dock).fids), [1, 2, 3, 4])


def test_only_what_is_selected_on_the_map(dock: RecordsDock) -> None:
    layer().selectByIds([2])
    only = child(dock, QToolButton, "PovertyMapRecordOnlySelected")
    only.setChecked(True)
    assert numbers(dock) == [2]
    counties = layer("map_county")
    counties.selectByExpression("\"code\" = '520422'")
    assert numbers(dock) == [3, 2]
    # A row that is selected does not narrow the table to itself.
    select_rows(dock, 3)
    assert numbers(dock) == [3, 2]
    only.setChecked(False)
    assert len(numbers(dock)) == 4
