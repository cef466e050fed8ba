"""What the tests of the responsibility list do to it, and what they read from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QTreeView,
)

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.gui.tasks.handoff_dialogs import UnitDialog
from poverty_map_plugin.gui.tasks.tasks_dock import TasksDock

from ..plain_interface import PlainInterface

TODAY = date(2016, 12, 20)
HOSTILE = "<b>假</b><img src=x> & =1+1"


class Interface(PlainInterface):
    """Opens forms as QGIS does, and remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[tuple[QgsVectorLayer, QgsFeature]] = []

    def openFeatureForm(
        self, layer: QgsVectorLayer, feature: QgsFeature, updateFeatureOnly: bool = False, showModal: bool = True
    ) -> bool:
        self.opened.append((layer, feature))
        return True


def task(code: str, title: str, due: str, **more: Any) -> dict[str, Any]:
    row = {"plan": "2016", "department": "planning", "level": "county", "place_code": "520425", "parent_code": None}
    return {
        "code": code,
        "title": title,
        "due": due,
        "uuid": f"u-{code}",
        "owner": None,
        "measure": None,
        **row,
        **more,
    }


def settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(30, loop.quit)
    loop.exec()


def child(parent: Any, kind: type, name: str) -> Any:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def tree(dock: TasksDock) -> QTreeView:
    return child(dock, QTreeView, "PovertyMapTaskTree")


def index_of(dock: TasksDock, title: str) -> QModelIndex:
    model = tree(dock).model()
    found = model.match(
        model.index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        title,
        1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
    assert found, title
    return found[0]


def choose(dock: TasksDock, title: str) -> None:
    tree(dock).setCurrentIndex(index_of(dock, title))


def outline(dock: TasksDock) -> list[Any]:
    model = tree(dock).model()

    def below(parent: QModelIndex) -> list[Any]:
        rows = []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            under = below(index)
            rows.append((index.data(), under) if under else index.data())
        return rows

    return below(QModelIndex())


def cell(dock: TasksDock, title: str, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return index_of(dock, title).siblingAtColumn(column).data(role)


def press(dock: TasksDock, choice: str) -> None:
    child(dock, QAction, f"PovertyMapTasks_{choice}").trigger()


def act(dock: TasksDock, name: str) -> None:
    action = child(dock, QAction, name)
    assert action.isEnabled(), name
    action.trigger()
    settle()


def layer_of(role: str) -> QgsVectorLayer:
    return layers_by_role(QgsProject.instance())[role]


def feature_of(layer: QgsVectorLayer, code: str) -> QgsFeature:
    return next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(f"\"code\" = '{code}'")))


def edit_owner(code: str, owner: str) -> None:
    """What a form does when its OK is pressed."""
    layer = layer_of("task")
    layer.beginEditCommand("form")
    layer.changeAttributeValue(feature_of(layer, code).id(), layer.fields().indexOf("owner"), owner)
    layer.endEditCommand()
    settle()


def shown_button(dock: TasksDock, name: str) -> QPushButton:
    button = child(dock, QPushButton, name)
    assert not button.isHidden(), name
    return button


def dialog_of(dock: TasksDock, interface: Interface, kind: type) -> Any:
    found = [d for d in interface.mainWindow().findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def steps(dock: TasksDock) -> set[str]:
    names = ("PovertyMapHandOver", *(f"PovertyMapStep_{s}" for s in ("accept", "return", "finish", "withdraw")))
    return {name.rsplit("_", 1)[-1] for name in names if not child(dock, QPushButton, name).isHidden()}


# Showing


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(100):
        if condition():
            return
        settle()
    raise AssertionError("waited in vain")


def send(dock: TasksDock, interface: Interface, unit: str, message: str = "") -> None:
    shown_button(dock, "PovertyMapHandOver").click()
    dialog = dialog_of(dock, interface, UnitDialog)
    child(dialog, QLineEdit, "PovertyMapUnitText").setText(unit)
    assert unit in child(dialog, QListView, "PovertyMapUnits").currentIndex().data()
    child(dialog, QLineEdit, "PovertyMapUnitMessage").setText(message)
    dialog.accept()
    settle()


def trail(dock: TasksDock) -> list[tuple[str, str]]:
    model = child(dock, QTableView, "PovertyMapTrail").model()
    return [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())]
