"""What tests of the records dock reach for: its table, its buttons, what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QLabel,
    QTableView,
)

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.gui.records.record_model import FID_ROLE, RecordModel
from poverty_map_plugin.gui.records.records_dock import RecordsDock

from ..plain_interface import PlainInterface

PATIENCE_MS = 30_000
IDENTITY = "520102199001011237"
HOSTILE = "<b>王小明</b>"


class FormTools:
    """Of QGIS's tools the one that adds a feature: whoever tests accepts or cancels the form."""

    def __init__(self) -> None:
        self.given: list[tuple[str, dict[int, Any], QgsGeometry]] = []
        self.typed: dict[str, Any] | None = {}

    def addFeature(self, layer: QgsVectorLayer, values: dict[int, Any], geometry: QgsGeometry) -> Any:
        self.given.append((layer.name(), values, geometry))
        if self.typed is None:
            return False, QgsFeature()
        feature = QgsVectorLayerUtils.createFeature(layer, geometry, values, layer.createExpressionContext())
        for name, value in self.typed.items():
            feature[name] = value
        return layer.addFeature(feature), feature


class Interface(PlainInterface):
    def __init__(self) -> None:
        super().__init__()
        self.tools = FormTools()
        self.forms: list[tuple[str, int, bool]] = []

    def vectorLayerTools(self) -> FormTools:
        return self.tools

    def openFeatureForm(self, layer: QgsVectorLayer, feature: QgsFeature, _: bool, modal: bool) -> bool:
        self.forms.append((layer.name(), feature.id(), layer.isEditable()))
        return True


def settle(milliseconds: int = 150) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool]) -> None:
    waited = 0
    while not condition():
        assert waited < PATIENCE_MS
        settle(20)
        waited += 20


def child(dock: RecordsDock, kind: type, name: str) -> Any:
    found = dock.findChild(kind, name)
    assert found is not None, name
    return found


def table(dock: RecordsDock) -> QTableView:
    return child(dock, QTableView, "PovertyMapRecordTable")


def model(dock: RecordsDock) -> RecordModel:
    found = table(dock).model()
    assert isinstance(found, RecordModel)
    return found


def action(dock: RecordsDock, name: str) -> QAction:
    return child(dock, QAction, f"PovertyMapRecord{name}")


def headers(dock: RecordsDock) -> list[str]:
    shown = model(dock)
    titles = [shown.headerData(n, Qt.Orientation.Horizontal) for n in range(shown.columnCount())]
    return [title.replace("\n", " ") for title in titles]  # a unit stands on a line of its own


def rows(dock: RecordsDock, column: int = 0) -> list[str]:
    shown = model(dock)
    return [shown.index(row, column).data() for row in range(shown.rowCount())]


def numbers(dock: RecordsDock) -> list[int]:
    shown = model(dock)
    return [shown.index(row, 0).data(FID_ROLE) for row in range(shown.rowCount())]


def count(dock: RecordsDock) -> str:
    return str(child(dock, QLabel, "PovertyMapRecordCount").text())


def layer(entity: str = "household") -> QgsVectorLayer:
    return layers_by_role(QgsProject.instance())[entity]


def select_rows(dock: RecordsDock, *fids: int) -> None:
    view = table(dock)
    view.clearSelection()
    for row in model(dock).rows_of(fids):
        mode = view.selectionModel().SelectionFlag
        view.selectionModel().select(model(dock).index(row, 0), mode.Select | mode.Rows)
    settle()


def selected_rows(dock: RecordsDock) -> set[int]:
    return {index.data(FID_ROLE) for index in table(dock).selectionModel().selectedRows()}


def set_value(fid: int, name: str, value: object, entity: str = "household") -> None:
    edited = layer(entity)
    edited.startEditing()
    edited.beginEditCommand(name)  # as a form does: who changed a record comes along
    assert edited.changeAttributeValue(fid, edited.fields().indexOf(name), value)
    edited.endEditCommand()
    settle(30)
