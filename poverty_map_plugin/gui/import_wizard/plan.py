"""What the steps of the wizard have settled so far, and what is known of the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...catalog.entities import Entity, Field
from ...catalog.loader import Catalog
from ...domain.errors import InputError, PovertyMapError
from ...domain.scope import Scope
from ...importer.mapping import TableMapping
from ...services.messages import describe_error
from ...services.record_import import Mode
from ...services.workspace import Workspace
from ..store_task import TaskRunner
from .remembered import RememberedMappings, fitted
from .tasks import Look, LookTask, Request


class ImportPlan(QObject):
    """The choices of the steps.

    `looked` tells that looking at the file began or ended, `mappingChanged` that columns mean something else now.
    """

    looked = pyqtSignal()
    mappingChanged = pyqtSignal()

    def __init__(self, workspace: Workspace, remembered: RememberedMappings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = Path(workspace.store.location)
        self.catalog: Catalog = workspace.catalog
        self.remembered = remembered
        self.file: Path | None = None
        self.entity = ""
        self.mode = Mode.APPEND
        self.scope: Scope | None = None
        self.look: Look | None = None
        self.mapping: TableMapping | None = None
        #: Why there is no look at the file, or what is to be known of it.
        self.problem = ""
        #: Whether the mapping is one of an earlier import.
        self.is_remembered = False
        #: The row that the header was found in, per sheet, before anybody chose another.
        self.found_rows: dict[str, int] = {}
        #: Whether the other sheets of the shown one's shape are read with it.
        self.takes_all = True
        self._sheet = ""
        self._uses_memory = True
        self._runner = TaskRunner(self)
        self._runner.ended.connect(self._take_look)

    @property
    def is_looking(self) -> bool:
        """Whether the file is being looked at."""
        return self._runner.is_running

    @property
    def is_ready(self) -> bool:
        """Whether there is a table whose columns can be mapped."""
        return self.mapping is not None and not self.is_looking

    @property
    def request(self) -> Request:
        """The import that was put together.

        Raises:
            ValueError: nothing was put together yet.
        """
        if self.file is None or self.mapping is None:
            raise ValueError("no file or mapping yet")
        try:
            state = self.file.stat()
        except OSError:  # gone: whoever opens it will say so
            return Request(self.file, self.entity, self.mode, self.scope, self.mapping)
        stamp = (state.st_mtime_ns, state.st_size)
        return Request(self.file, self.entity, self.mode, self.scope, self.mapping, stamp)

    def set_file(self, file: Path | None) -> None:
        """Take a file, and guess its kind of record from it."""
        self.file = file
        self._forget_sheets()
        self._look("")

    def set_entity(self, name: str) -> None:
        """Say what the rows are."""
        self.entity = name
        self._forget_sheets()
        self._look(name)

    def set_sheet(self, name: str) -> None:
        """Take one sheet of the file and no other."""
        self.takes_all = False
        if self.look is None or self.mapping is None or name != self._sheet:
            self._sheet = name
            self._look(self.entity)
        else:
            self.set_mapping(replace(self.mapping, sheet=name or None))

    def take_all_sheets(self) -> None:
        """Take all sheets of the shape of the one that is shown."""
        self.takes_all = True
        if self.mapping is not None and self.alike:
            self.set_mapping(replace(self.mapping, sheet=None))

    @property
    def alike(self) -> tuple[str, ...]:
        """The sheets of one shape that can be read together, the shown one first; none when it is the only one."""
        table = self.look.table if self.look is not None else None
        return tuple(each.reader.name for each in table.tables) if table is not None and table.more else ()

    def set_header_row(self, row: int) -> None:
        """Say in which row the header of the shown sheet ends; those of others of its shape are found."""
        self._look(self.entity, None if row == self.found_rows.get(self._sheet) else row)

    def guess_anew(self) -> None:
        """Forget the remembered mapping for this file."""
        self._uses_memory = False
        self._look(self.entity)

    def set_mapping(self, mapping: TableMapping) -> None:
        """Correct how columns become fields."""
        if mapping != self.mapping:
            self.mapping = mapping
            self.mappingChanged.emit()

    def use(self, mapping: TableMapping) -> None:
        """Take a mapping of another sheet, as far as its headers are those of this one."""
        if self.look is not None and self.look.table is not None:
            to = replace(self.look.table.mapping, sheet=self.mapping.sheet if self.mapping else None)
            self.set_mapping(fitted(mapping, to, self.catalog))

    def remember(self) -> str:
        """Keep the mapping for the next sheet of the kind; the sentence of what went wrong, if anything."""
        if self.mapping is None or self.look is None or self.look.table is None:
            return ""
        try:
            self.remembered.keep(self.mapping, self.look.table.header.names, self.catalog)
        except PovertyMapError as problem:
            return describe_error(problem)
        return ""

    def stop(self) -> None:
        """Stop looking."""
        self._runner.cancel()

    # Fields

    @property
    def kind(self) -> Entity:
        """The entity that rows become."""
        return self.catalog.entities[self.entity]

    def filled_fields(self) -> set[str]:
        """The fields that columns or constants fill."""
        if self.mapping is None:
            return set()
        targets = {text.partition(":")[0] for text in self.mapping.columns.values() if text is not None}
        return targets | set(self.mapping.constants)

    def lacking_fields(self) -> list[Field]:
        """Required fields that no column fills; a number that can be made of the rest is not lacking."""
        if self.mapping is None:
            return []
        filled = {text.partition(":")[0] for text in self.mapping.columns.values() if text is not None}
        made = set(self.kind.key) if set(self.kind.natural_key[:1]) & self.filled_fields() else set()
        if self.mapping.one_row_per_person:
            made |= {"size"}  # counted from the rows
        return [field for field in self.kind.fields if field.required and field.name not in filled | made]

    # Looking

    def _forget_sheets(self) -> None:
        self.found_rows, self._sheet, self.takes_all = {}, "", True

    def _look(self, entity: str, header_row: int | None = None) -> None:
        self.look, self.mapping, self.problem, self.is_remembered = None, None, "", False
        if self.file is None or not self.file.is_file():  # as long as a path is being written there is none
            if self.file is not None:
                self.problem = describe_error(InputError("file_not_found", file=str(self.file)))
            self._runner.cancel()
            self.looked.emit()
            return
        self._runner.start(
            LookTask(self.tr("Look at the sheet"), self.store, self.file, entity, self._sheet, header_row)
        )
        self.looked.emit()

    def _take_look(self, task: LookTask) -> None:
        self.problem = task.problem
        look = self.look = task.look
        if look is not None:
            self.entity = look.entity
            if look.table is not None:
                self._take_table(look)
            else:
                self.problem = self.tr("The headers of this file fit no kind of record. Choose what its rows are.")
        self.looked.emit()
        self.mappingChanged.emit()

    def _take_table(self, look: Look) -> None:
        table = look.table
        if table is None:
            return
        name = self._sheet = table.reader.name
        self.mapping = table.mapping if self.takes_all else replace(table.mapping, sheet=name or None)
        self.found_rows.setdefault(name, table.header.last)
        if not self._uses_memory:
            return
        try:
            kept = self.remembered.find(look.entity, table.header.names)
        except PovertyMapError as problem:
            self.problem = describe_error(problem)
            return
        if kept is not None:
            self.mapping = fitted(kept, self.mapping, self.catalog)
            self.is_remembered = True

    def with_column(self, header: str, target: str | None) -> None:
        """Say what a column fills."""
        if self.mapping is not None:
            self.set_mapping(replace(self.mapping, columns={**self.mapping.columns, header: target}))

    def with_unit(self, header: str, factor: float | None) -> None:
        """Say what the bare numbers of a column are multiplied by; None when nobody knows."""
        if self.mapping is not None:
            units = {name: value for name, value in self.mapping.units.items() if name != header}
            if factor is not None:
                units[header] = factor
            self.set_mapping(replace(self.mapping, units=units))

    def with_constant(self, field: str, text: str) -> None:
        """Give a field one value in all rows; a blank one takes it away."""
        if self.mapping is not None:
            constants = {name: value for name, value in self.mapping.constants.items() if name != field}
            if text.strip():
                constants[field] = text.strip()
            self.set_mapping(replace(self.mapping, constants=constants))

    def with_answer(self, text: str, code: str | None) -> None:
        """Say which place or record a text means; None to leave it open."""
        if self.mapping is not None:
            places = {name: value for name, value in self.mapping.places.items() if name != text}
            if code is not None:
                places[text] = code
            self.set_mapping(replace(self.mapping, places=places))
