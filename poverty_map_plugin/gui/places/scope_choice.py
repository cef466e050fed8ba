"""Chooses what the docks are about: by typing, in the tree of all places, or up the way that leads to it."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...domain.scope import Scope
from ...services.places import PlaceIndex
from ..icons import icon
from ..session import Session
from ..store_task import TaskRunner
from .breadcrumb import Breadcrumb
from .place_panel import PlacePanel
from .spelling_task import SpellingTask

_MOST_HITS = 60
_PAGE = 10
#: After a project was opened, its map is drawn first.
_IDLE_MS = 1_500
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScopeChoice(QWidget):
    """A search line and a button for the tree, over the way to the current scope.

    Both unfold a panel over the widget `ground`. `typed` carries what stands in the line, `placeChosen` the scope that
    the user chose; the session knows of it by then.
    """

    typed = pyqtSignal(str)
    placeChosen = pyqtSignal(object)

    def __init__(self, session: Session, ground: QWidget) -> None:
        super().__init__(ground)
        self._session = session
        self._ground = ground
        self._prepared: PlaceIndex | None = None
        self._line = QgsFilterLineEdit(self)
        self._line.setObjectName("PovertyMapScopeSearch")
        self._line.setShowSearchIcon(True)
        self._line.setPlaceholderText(self.tr("Name, initials or code"))
        self._line.setToolTip(self.tr("Find a place or bureau: 紫云, zy, ziyun or 520425"))
        self._line.setAccessibleName(self.tr("Find a place"))
        self._button = QToolButton(self)
        self._button.setObjectName("PovertyMapScopeTree")
        self._button.setIcon(icon("place_tree"))
        self._button.setToolTip(self.tr("Choose among all places and bureaus"))
        self._button.setAccessibleName(self._button.toolTip())
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._way = Breadcrumb(self)
        self._panel = PlacePanel(ground)
        self._runner = TaskRunner(self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._prepare)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self._line, 1)
        line.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._way)
        self._line.textChanged.connect(self._search)
        self._button.clicked.connect(self._toggle_tree)
        self._panel.chosen.connect(self._choose)
        self._way.chosen.connect(self._choose)
        for watched in (self._line, self._panel.tree, self._ground):
            watched.installEventFilter(self)
        session.workspaceChanged.connect(self._take_workspace)
        session.scopeChanged.connect(self.show_scope)
        self._take_workspace()

    def show_scope(self) -> None:
        """Show the session's scope, however it came about."""
        places, scope = self._session.places, self._session.scope
        lineage = places.lineage(scope) if places and scope else ()
        self._way.show_lineage(lineage)
        # At the top the title says it all.
        self._way.setVisible(len(lineage) > 1)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """The keys of the line and the tree; the panel follows the dock's size, and goes when the focus does."""
        if event is None:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is not self._ground:
            return self._handle_key(event, is_tree=watched is self._panel.tree)
        if event.type() == QEvent.Type.FocusIn and watched is self._line:
            self._prepare()
        elif event.type() == QEvent.Type.FocusOut and watched is not self._ground:
            QTimer.singleShot(0, self._close_if_left)
        elif event.type() == QEvent.Type.Resize and watched is self._ground and self._panel.isVisible():
            self._place_panel()
        return False

    # Typing

    def _prepare(self) -> None:
        """Spell the names out while nothing is typed yet."""
        self._idle.stop()
        places = self._session.places
        if places is not None and places is not self._prepared:
            self._prepared = places
            self._runner.start(SpellingTask(places))

    def _search(self, text: str) -> None:
        places = self._session.places
        if places is not None and text.strip():
            self._panel.show_hits(text.strip(), places.search.search(text, _MOST_HITS))
            self._button.setChecked(False)
            self._place_panel()
        else:
            self._close()
        self.typed.emit(text)

    def _handle_key(self, event: QKeyEvent, is_tree: bool) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape and (self._panel.isVisible() or self._line.text()):
            self._line.clear()
            self._close()
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key in _ENTER and self._panel.isVisible():
            self._panel.choose_current()
            return True
        if is_tree:
            return self._type_into_line(event)
        if key == Qt.Key.Key_Down and not self._panel.isVisible():
            self._open_tree()
            return True
        if key in _STEPS and self._panel.isVisible():
            self._panel.step(_STEPS[Qt.Key(key)])
            return True
        return False

    def _type_into_line(self, event: QKeyEvent) -> bool:
        """What is typed over the tree is searched for."""
        if not event.text().strip() or not event.text().isprintable():
            return False
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.insert(event.text())
        return True

    # Unfolding

    def _toggle_tree(self, is_open: bool) -> None:
        if is_open:
            self._open_tree()
        else:
            self._close()

    def _open_tree(self) -> None:
        self._line.clear()
        self._button.setChecked(True)
        self._panel.show_tree(self._session.scope)
        self._place_panel()

    def _place_panel(self) -> None:
        """From the line down, no further than the dock goes."""
        margins = self._ground.contentsMargins()
        under = self._line.mapTo(self._ground, QPoint(0, self._line.height()))
        room = self._ground.height() - under.y() - margins.bottom()
        height = min(self._panel.sizeHint().height(), room)
        self._panel.setGeometry(under.x(), under.y(), self.width(), height)

    def _close(self) -> None:
        self._panel.hide()
        self._button.setChecked(False)

    def _close_if_left(self) -> None:
        focused = QApplication.focusWidget()
        is_here = focused is not None and (focused in (self._line, self._button) or self._panel.isAncestorOf(focused))
        if not is_here and QApplication.activePopupWidget() is None:
            self._close()

    def _choose(self, scope: Scope) -> None:
        self._line.clear()
        self._close()
        self._session.set_scope(scope)
        self.placeChosen.emit(scope)

    def _take_workspace(self) -> None:
        self._line.clear()
        self._close()
        self._panel.set_places(self._session.places)
        self._prepared = None
        self._runner.cancel()
        if self._session.places is not None:
            self._idle.start()
        else:
            self._idle.stop()
        self.setVisible(self._session.places is not None)
        self.show_scope()
