"""Unfolds under a search line: the places found, or the tree of all places."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from ...domain.scope import Scope
from ...services.place_search import PlaceHit
from ...services.places import PlaceIndex
from ..widgets.figure_tiles import plain_label
from .place_hits import PlaceHitDelegate, PlaceHitsModel
from .place_tree_model import SCOPE_ROLE, PlaceTreeModel

_MOST_ROWS = 12
_TREE_ROWS = 24


class PlacePanel(QFrame):
    """Lies over what is under the line, so that a narrow and low dock has room for it; `chosen` carries a scope."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapPlacePanel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._places: PlaceIndex | None = None
        self._hits = PlaceHitsModel(self)
        self._tree_model = PlaceTreeModel(self)
        self._list = QListView(self)
        self._list.setObjectName("PovertyMapPlaceHits")
        self._list.setAccessibleName(self.tr("Places found"))
        self._list.setModel(self._hits)
        self._list.setItemDelegate(PlaceHitDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys go to the line
        self.tree = QTreeView(self)
        self.tree.setObjectName("PovertyMapPlaceTree")
        self.tree.setAccessibleName(self.tr("All places"))
        self.tree.setModel(self._tree_model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setExpandsOnDoubleClick(False)
        self._nothing = plain_label(parent=self)
        self._nothing.setMargin(6)
        self._pages = QStackedWidget(self)
        for view in (self._list, self.tree):
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            view.clicked.connect(self._choose)
        for page in (self._list, self.tree, self._nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._pages)
        self.hide()

    def set_places(self, places: PlaceIndex | None) -> None:
        """The places of the tree; its rows are made as it is opened."""
        self._places = places
        self._tree_model.show_places(None)
        self._hits.show_hits(())

    def show_hits(self, query: str, hits: Sequence[PlaceHit]) -> None:
        """Unfold what was found; none of it is chosen yet."""
        self._hits.show_hits(hits)
        if hits:
            self._pages.setCurrentWidget(self._list)
            self._list.scrollToTop()
        else:
            self._nothing.setText(self.tr("No place is called “{text}”.").format(text=query))
            self._pages.setCurrentWidget(self._nothing)
        self.show()
        self.raise_()

    def show_tree(self, scope: Scope | None) -> None:
        """Unfold the tree down to a place."""
        if self._tree_model.rowCount() == 0:
            self._tree_model.show_places(self._places)
            self.tree.expand(self._tree_model.index(0, 0))
        index = self._tree_model.index_of(scope) if scope else QModelIndex()
        self._pages.setCurrentWidget(self.tree)
        self.show()
        self.raise_()
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.expand(index)
            self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.tree.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def shows_tree(self) -> bool:
        """Whether the tree is unfolded."""
        return self.isVisible() and self._pages.currentWidget() is self.tree

    def step(self, rows: int) -> None:
        """Move the choice among the places found; from none, down to the first."""
        count = self._hits.rowCount()
        if not count or self.shows_tree:
            return
        current = self._list.currentIndex()
        row = current.row() + rows if current.isValid() else (0 if rows > 0 else count - 1)
        self._list.setCurrentIndex(self._hits.index(min(max(row, 0), count - 1)))

    def choose_current(self) -> None:
        """Choose the row moved to; of places found the first when none was."""
        if self.shows_tree:
            self._choose(self.tree.currentIndex())
        elif self.isVisible():
            current = self._list.currentIndex()
            self._choose(current if current.isValid() else self._hits.index(0))

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a dozen of places found and two of the tree."""
        width, page = super().sizeHint().width(), self._pages.currentWidget()
        if page is self._nothing:
            return QSize(width, self._nothing.sizeHint().height() + self._frame(self._nothing))
        if page is self.tree:
            return QSize(width, self.tree.sizeHintForRow(0) * _TREE_ROWS)
        rows = min(self._hits.rowCount(), _MOST_ROWS)
        return QSize(width, max(self._list.sizeHintForRow(0), 1) * rows + self._frame(self._list))

    def _frame(self, page: QWidget) -> int:
        """What frames and a theme's padding take of the height."""
        margins = self.contentsMargins()
        layout = self.layout()
        inner = layout.contentsMargins() if layout else margins
        taken = margins.top() + margins.bottom() + inner.top() + inner.bottom()
        return taken + (page.height() - page.contentsRect().height())

    def _choose(self, index: QModelIndex) -> None:
        scope = index.data(SCOPE_ROLE)
        if scope is not None:
            self.chosen.emit(scope)
