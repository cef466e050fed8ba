"""Chooses what the overview is about: province, prefecture, county; or company, prefecture bureau, county bureau."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from ..domain.levels import Level
from ..domain.scope import Scope
from ..services.places import Place, PlaceIndex
from .session import Session

_AREAS, _BUREAUS = "areas", "bureaus"
_DEPTH = 3


class ScopeChoice(QWidget):
    """Three lists side by side: which hierarchy, its middle level, its lower level."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind, self._middle, self._lower = QComboBox(self), QComboBox(self), QComboBox(self)
        self._kind.setObjectName("PovertyMapScopeKind")
        self._middle.setObjectName("PovertyMapScopeMiddle")
        self._lower.setObjectName("PovertyMapScopeLower")
        self._kind.setAccessibleName(self.tr("Areas or bureaus"))
        self._middle.setAccessibleName(self.tr("Prefecture"))
        self._lower.setAccessibleName(self.tr("County"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for box in (self._kind, self._middle, self._lower):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            layout.addWidget(box)
        self._kind.activated.connect(self._choose_kind)
        self._middle.activated.connect(lambda number: self._choose(self._middle, number))
        self._lower.activated.connect(lambda number: self._choose(self._lower, number))
        session.workspaceChanged.connect(self.show_scope)
        session.scopeChanged.connect(self.show_scope)

    def show_scope(self) -> None:
        """Show the session's scope, however it came about."""
        places, scope = self._session.places, self._session.scope
        self.setVisible(places is not None)
        if places is None or scope is None:
            return
        lineage = [place for place in places.lineage(scope) if not self._is_below_county(place)]
        of_bureaus = scope.level is Level.BUREAU
        self._fill(self._kind, self._kinds(places), _BUREAUS if of_bureaus else _AREAS)
        if not lineage:
            return
        top = lineage[0]
        everything = self.tr("Whole company") if of_bureaus else self.tr("Whole province")
        middle = lineage[1].code if len(lineage) > 1 else top.code
        self._fill(self._middle, [(everything, top.code), *self._children(places, top)], middle)
        below: list[tuple[str, str]] = []
        if len(lineage) > 1:
            below = [(self.tr("All"), lineage[1].code), *self._children(places, lineage[1])]
        self._fill(self._lower, below, lineage[min(len(lineage), _DEPTH) - 1].code)
        self._lower.setEnabled(len(below) > 1)

    def _kinds(self, places: PlaceIndex) -> list[tuple[str, str]]:
        kinds = [(self.tr("Areas"), _AREAS)]
        return [*kinds, (self.tr("Bureaus"), _BUREAUS)] if places.bureau_tops else kinds

    @staticmethod
    def _is_below_county(place: Place) -> bool:
        return place.level in (Level.TOWNSHIP, Level.VILLAGE)

    @staticmethod
    def _children(places: PlaceIndex, place: Place) -> list[tuple[str, str]]:
        return [(child.short_name, child.code) for child in places.children(place.scope)]

    @staticmethod
    def _fill(box: QComboBox, items: Sequence[tuple[str, str]], chosen: str) -> None:
        with QSignalBlocker(box):
            box.clear()
            for text, data in items:
                box.addItem(text, data)
            box.setCurrentIndex(box.findData(chosen))

    def _choose_kind(self, number: int) -> None:
        places = self._session.places
        if places is None:
            return
        if self._kind.itemData(number) == _BUREAUS:
            self._session.set_scope(places.bureau_tops[0].scope)
        else:
            self._session.set_scope(Scope.of(places.province))

    def _choose(self, box: QComboBox, number: int) -> None:
        places = self._session.places
        place = places.find(box.itemData(number)) if places else None
        if place is not None:
            self._session.set_scope(place.scope)
