"""Places found, as a list that says where each of them lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...services.place_search import PlaceHit
from .place_tree_model import SCOPE_ROLE

#: Where the place of a row lies, and what it was called once if that was typed.
LINEAGE_ROLE = SCOPE_ROLE + 1

_NO_PARENT = QModelIndex()
_GAP = 8
_ROW = 1.5  # in lines of text


def where_text(hit: PlaceHit) -> str:
    """Where a place found lies, and what it was called when that was typed."""
    if not hit.old_name:
        return hit.lineage
    once = QCoreApplication.translate("PlaceHitsModel", "once {name}").format(name=hit.old_name)
    if not hit.lineage:
        return once
    return QCoreApplication.translate("PlaceHitsModel", "{lineage}, {once}").format(lineage=hit.lineage, once=once)


class PlaceHitsModel(QAbstractListModel):
    """Places found, the best first."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._hits: tuple[PlaceHit, ...] = ()

    def show_hits(self, hits: Sequence[PlaceHit]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, where it lies, the scope, and both together for who listens."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        where = where_text(hit)
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: hit.name,
            Qt.ItemDataRole.AccessibleTextRole: f"{hit.name} {where}".strip(),
            LINEAGE_ROLE: where,
            SCOPE_ROLE: hit.scope,
        }
        return answers.get(role)


class PlaceHitDelegate(QStyledItemDelegate):
    """Draws the name, and after it in the palette's secondary colour where it lies, cut from the left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """A line with some air."""
        return QSize(super().sizeHint(option, index).width(), round(option.fontMetrics.height() * _ROW))

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Background, name, lineage."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        style = own.widget.style() if own.widget else QApplication.style()
        if painter is None or style is None:
            return
        name, own.text = own.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        is_chosen = bool(own.state & QStyle.StateFlag.State_Selected)
        area = own.rect.adjusted(_GAP, 0, -_GAP, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.save()
        painter.setFont(own.font)
        painter.setPen(own.palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text))
        shown = own.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(flags), shown)
        left = area.left() + own.fontMetrics.horizontalAdvance(shown) + 2 * _GAP
        rest = QRect(left, area.top(), area.right() - left, area.height())
        if rest.width() > own.fontMetrics.averageCharWidth() * 4:
            if not is_chosen:
                painter.setPen(own.palette.color(QPalette.ColorRole.PlaceholderText))
            where = own.fontMetrics.elidedText(index.data(LINEAGE_ROLE), Qt.TextElideMode.ElideLeft, rest.width())
            painter.drawText(rest, int(flags), where)
        painter.restore()
