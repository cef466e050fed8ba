"""All places of a workspace as a tree: those of the province, and beside them the bureaus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ...domain.levels import Level
from ...domain.place_names import without_committee
from ...domain.scope import Scope
from ..icons import mark_icon

if TYPE_CHECKING:
    from ...services.places import Place, PlaceIndex

#: The scope of a row.
SCOPE_ROLE = int(Qt.ItemDataRole.UserRole)

_NO_PARENT = QModelIndex()


@dataclass
class _Node:
    """A place in the tree; the numbers of its children are known once it was opened."""

    place: Place
    parent: int
    row: int
    children: list[int] | None = None


class PlaceTreeModel(QAbstractItemModel):
    """Makes the rows below a place only when they are asked for: a province has 18,000 villages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: PlaceIndex | None = None
        self._nodes: list[_Node] = []
        self._tops: list[int] = []

    def show_places(self, places: PlaceIndex | None) -> None:
        """Show the places of a workspace; none for None."""
        self.beginResetModel()
        self._places, self._nodes, self._tops = places, [], []
        if places is not None:
            province = places.find(places.province)
            self._tops = self._add([*([province] if province else []), *places.bureau_tops], -1)
        self.endResetModel()

    def index_of(self, scope: Scope) -> QModelIndex:
        """Where a place is in the tree; an invalid index when it is not there."""
        index = QModelIndex()
        for place in self._places.lineage(scope) if self._places else ():
            rows = self._tops if not index.isValid() else self._children(index.internalId())
            row = next((row for row, node in enumerate(rows) if self._nodes[node].place.code == place.code), None)
            if row is None:
                return QModelIndex()
            index = self.index(row, 0, index)
        return index

    def index(self, row: int, column: int, parent: QModelIndex = _NO_PARENT) -> QModelIndex:
        """A row below a place."""
        rows = self._children(parent.internalId()) if parent.isValid() else self._tops
        return self.createIndex(row, column, rows[row]) if column == 0 and 0 <= row < len(rows) else QModelIndex()

    def parent(self, index: QModelIndex) -> QModelIndex:
        """The place above."""
        above = self._nodes[index.internalId()].parent if index.isValid() else -1
        return self.createIndex(self._nodes[above].row, 0, above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """How many places there are one level below."""
        return len(self._children(parent.internalId()) if parent.isValid() else self._tops)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """One: the name."""
        return 1

    def hasChildren(self, parent: QModelIndex = _NO_PARENT) -> bool:
        """Whether there are places below, without making their rows."""
        if not parent.isValid() or self._places is None:
            return bool(self._tops)
        place = self._nodes[parent.internalId()].place
        return place.level is not Level.VILLAGE and bool(self._places.children(place.scope))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the flag or star of a key site, the code as a tip, the scope."""
        if not index.isValid():
            return None
        place = self._nodes[index.internalId()].place
        if role == Qt.ItemDataRole.DisplayRole:
            return without_committee(place.name) if place.level is Level.VILLAGE else place.name
        if role == Qt.ItemDataRole.DecorationRole:
            return mark_icon(place.mark) if place.mark else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return place.code if place.code.isalnum() else None
        return place.scope if role == SCOPE_ROLE else None

    def _children(self, number: int) -> list[int]:
        node = self._nodes[number]
        if node.children is None:
            node.children = self._add(self._places.children(node.place.scope) if self._places else (), number)
        return node.children

    def _add(self, places: list[Place] | tuple[Place, ...], parent: int) -> list[int]:
        first = len(self._nodes)
        self._nodes += [_Node(place, parent, row) for row, place in enumerate(places)]
        return list(range(first, len(self._nodes)))
