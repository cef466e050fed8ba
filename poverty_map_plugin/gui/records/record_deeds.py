"""What a person does with the records selected: open, add, delete, copy, show on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QMimeData, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...catalog.entities import GeometryType
from ...domain.errors import PovertyMapError
from ...domain.scope import Scope
from ...services.messages import describe_error
from ...services.new_record import next_number, place_values
from ...services.record_clipboard import as_html, as_tabs
from ...services.record_words import Record
from ..preferences import load_preferences
from ..session import Session
from ..widgets.standard_buttons import may_discard
from .record_editing import RecordEditing
from .record_map import RecordMap
from .record_model import RecordModel
from .selection_link import SelectionLink

#: Rows beyond these are for an export: a clipboard is no file.
MOST_COPIED = 10_000
_MOST_PLACES = 500
_POINTER_PIXELS, _LARGEST_REACH_M = 12, 2_000.0


class RecordDeeds(QObject):
    """Acts on the rows that a `SelectionLink` says are selected.

    `placeRequested` and `cardRequested` carry the scope of a record's place; `recordRequested` entity and uuid of a
    record whose form the project has no layer for; `failed` a sentence and details; `told` a sentence about what was
    done otherwise than asked.
    """

    placeRequested = pyqtSignal(object)
    cardRequested = pyqtSignal(object)
    recordRequested = pyqtSignal(str, str)
    failed = pyqtSignal(str, str)
    told = pyqtSignal(str)

    def __init__(
        self,
        session: Session,
        model: RecordModel,
        link: SelectionLink,
        editing: RecordEditing,
        record_map: RecordMap,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._session, self._model, self._link = session, model, link
        self._editing, self._map = editing, record_map
        editing.failed.connect(self.failed)

    # Editing

    def add(self) -> None:
        """Open the form of a new record, which belongs to the scope when that is one place."""
        self._add({}, None)

    def add_at(self, point: QgsPointXY) -> None:
        """The same, of a record at a point of the map."""
        workspace, places, words = self._session.workspace, self._session.places, self._model.words
        at = self._map.view.to_store(point)
        if workspace is None or places is None or words is None or at is None:
            return
        reach = min(self._map.view.metres_per_pixel(point) * _POINTER_PIXELS, _LARGEST_REACH_M)
        try:
            values = place_values(workspace, places, words.entity, at.x(), at.y(), reach)
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem), "")
            return
        is_point = words.entity.geometry is GeometryType.POINT
        self._add(values, QgsGeometry.fromPointXY(at) if is_point else None)

    def _add(self, values: dict[str, str], geometry: QgsGeometry | None) -> None:
        workspace, words = self._session.workspace, self._model.words
        if workspace is None or words is None:
            return
        key = words.entity.key[0]
        try:
            number = next_number(workspace, words.entity, self._new_numbers(key))
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem), "")
            return
        self._editing.add({key: number, **values} if number else values, geometry)

    def _new_numbers(self, key: str) -> frozenset[str]:
        """The numbers of the records that are not saved yet."""
        new = [fid for fid in self._model.fids_of_rows(0, self._model.rowCount()) if fid < 0]
        return frozenset(str(record.values.get(key)) for record in self._model.records(new, [key]))

    def edit(self) -> None:
        """Open the form of the first record selected, to change it."""
        chosen = self._link.selected()
        if chosen:
            self._open(chosen[0], edit=True)

    def open_row(self, row: int) -> None:
        """Open the form of a row's record as things stand."""
        if 0 <= row < self._model.rowCount():
            self._open(self._model.fid_at(row), edit=False)

    def _open(self, fid: int, *, edit: bool) -> None:
        if self._editing.layer is None and not edit:
            record, words = self._records([fid], [])[0:1], self._model.words
            if record and words is not None and record[0].values.get("uuid"):
                self.recordRequested.emit(words.entity.name, str(record[0].values["uuid"]))
            return
        if not self._editing.open(fid, edit=edit):
            self.failed.emit(self.tr("The record is not there any more."), "")

    def delete(self) -> None:
        """Delete what is selected; it can be undone until it is saved."""
        self._editing.delete(self._link.selected())

    def save(self) -> None:
        """Write the edits into the store."""
        self._editing.save()

    def discard(self) -> None:
        """Give the edits up, after a question: this cannot be undone."""
        layer = self._editing.layer
        if layer is None:
            return
        sentence = self.tr("Give up all unsaved changes of “{layer}”?").format(layer=layer.name())
        if not self._editing.is_modified or may_discard(self._window, self.tr("Records"), sentence):
            self._editing.discard()

    # The map

    def zoom(self) -> None:
        """Show the records selected on the map, or the place of the first where they have no shape."""
        chosen, layer = self._link.selected(), self._editing.layer
        if not chosen:
            return
        is_drawn = layer is not None and layer.isSpatial()
        if is_drawn and self._map.zoom(layer, chosen):
            return
        scope = self._first_place(chosen)
        if scope is not None:
            self.placeRequested.emit(scope)
        else:
            self.told.emit(self.tr("The record has no place on the map."))

    def show_card(self) -> None:
        """Ask for the card of the place of the first record selected."""
        scope = self._first_place(self._link.selected())
        if scope is not None:
            self.cardRequested.emit(scope)

    def select_on_map(self) -> None:
        """Select the records' features, or their places where they have no shape."""
        chosen, layer = self._link.selected(), self._editing.layer
        if not chosen:
            return
        if layer is not None and layer.isSpatial():
            self._link.select_in_layer()
            if self._map.zoom(layer, chosen):
                return
        scopes = self._places(chosen[:_MOST_PLACES])
        if not self._map.select_places(scopes):
            self.told.emit(self.tr("The map shows none of the records' places."))

    def _first_place(self, chosen: Sequence[int]) -> Scope | None:
        found = self._places(chosen[:1])
        return found[0] if found else None

    def _places(self, fids: Sequence[int]) -> list[Scope]:
        words = self._model.words
        if words is None:
            return []
        try:
            scopes = [words.place_of(record) for record in self._records(fids, [])]
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem), "")
            return []
        return list(dict.fromkeys(scope for scope in scopes if scope is not None))

    # The clipboard

    def copy(self) -> None:
        """Copy the rows selected with the columns shown, as a table and as texts with tabs."""
        chosen, words, names = self._link.selected(), self._model.words, self._model.names
        if not chosen or words is None:
            return
        personal = load_preferences().copy_personal
        try:
            records = self._records(chosen[:MOST_COPIED], names)
            rows = words.words(records, names, personal=personal)
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem), "")
            return
        headers = [words.columns[name].header for name in names]
        data = QMimeData()
        data.setText(as_tabs(headers, rows))
        data.setHtml(as_html(headers, rows))
        QApplication.clipboard().setMimeData(data)
        if len(chosen) > MOST_COPIED:
            sentence = self.tr("Only the first {count:,} rows were copied. Export the table to have them all.")
            self.told.emit(sentence.format(count=MOST_COPIED))
        elif not personal and any(words.columns[name].personal for name in names):
            self.told.emit(
                self.tr("Copied; what tells of private persons is masked. The options of Poverty Map can change that.")
            )

    def _records(self, fids: Sequence[int], names: Sequence[str]) -> list[Record]:
        try:
            return self._model.records(fids, names)
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem), "")
            return []
