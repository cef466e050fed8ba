"""The sheet's rows with what was found about their cells, and the findings as a list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor

from ...domain.findings import Finding, Severity
from ...importer.found_table import FoundTable
from ...importer.sheets import FORMULA
from ...services.messages import describe_finding
from ..icons import icon
from ..widgets.plain_tip import plain_tip
from .tasks import SHOWN_ROWS, Preview

_NO_PARENT = QModelIndex()
_TINTS = {Severity.ERROR: QColor(196, 22, 28, 48), Severity.WARNING: QColor(253, 180, 60, 48)}
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)
#: Characters that no sentence holds, in the place of what stands before a finding's own words.
_MARKS = {"file": "\ue000", "sheet": "\ue001", "row": "\ue002", "column": "\ue003"}
_BEFORE = re.compile(r"^[^:：]*[\ue000-\ue003][^:：]*[:：]\s*")


def own_words(finding: Finding) -> str:
    """The sentence of a finding without the file, row and column it begins with: they stand beside it."""
    marked = Finding(finding.severity, finding.code, {**finding.where, **_MARKS}, finding.parameters)
    sentence = _BEFORE.sub("", describe_finding(marked), count=1)
    for name, mark in _MARKS.items():
        sentence = sentence.replace(mark, str(finding.where.get(name, "")))
    return sentence[:1].upper() + sentence[1:]


class CellMap:
    """Which findings belong to which cell."""

    def __init__(self, table: FoundTable) -> None:
        self._positions: dict[str, list[int]] = {}
        self._fields: dict[str, list[int]] = {}
        by_field: dict[str, list[str]] = {}
        for guess in table.guesses:
            self._positions.setdefault(guess.header, []).append(guess.position)
            if guess.target is not None:
                self._fields.setdefault(guess.target.field, []).append(guess.position)
                by_field.setdefault(guess.target.field, []).append(guess.header)
        for field, headers in by_field.items():
            self._positions.setdefault(" / ".join(headers), self._fields[field])

    def positions(self, finding: Finding) -> list[int]:
        """The columns that a finding is about; none for a row or the file as a whole."""
        named = self._positions.get(str(finding.where.get("column", "")))
        return named or self._fields.get(str(finding.where.get("field", "")), [])


def row_of(finding: Finding) -> int:
    """The row of a finding, 0 for the file as a whole."""
    return int(str(finding.where.get("row") or 0))


def place_of(finding: Finding) -> tuple[str, int]:
    """The sheet and the row of a finding."""
    return str(finding.where.get("sheet", "")), row_of(finding)


class RowsModel(QAbstractTableModel):
    """Rows as they stand in the sheet; cells that something was found about are tinted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._cells: Mapping[tuple[str, int], tuple[str, ...]] = {}
        self._rows: list[tuple[str, int]] = []
        self._marks: dict[tuple[tuple[str, int], int], list[Finding]] = {}
        self._of_row: dict[tuple[str, int], list[Finding]] = {}
        self._all = False
        self._first: list[tuple[str, int]] = []
        self._many = False

    def show_preview(self, preview: Preview | None) -> None:
        """Show the rows of another preview."""
        self.beginResetModel()
        self._marks, self._of_row = {}, {}
        self._names, self._cells = (), {}
        if preview is not None:
            table = preview.result.table
            self._names, self._cells = table.header.names, preview.rows
            self._many = bool(table.more)
            cells = CellMap(table)
            for finding in preview.result.findings:
                if finding.severity is not Severity.INFO:
                    self._mark(place_of(finding), cells.positions(finding), finding)
            for row in preview.result.rejected:  # of a register: the other persons of a household
                self._of_row.setdefault((row.sheet, row.row), list(row.reasons))
        self._first = list(self._cells)[:SHOWN_ROWS]
        self._choose()
        self.endResetModel()

    def _mark(self, row: tuple[str, int], positions: Sequence[int], finding: Finding) -> None:
        self._of_row.setdefault(row, []).append(finding)
        for position in positions:
            self._marks.setdefault((row, position), []).append(finding)

    def show_all(self, is_on: bool) -> None:
        """Show the first rows, or only those that something was found about."""
        self.beginResetModel()
        self._all = is_on
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        self._rows = self._first if self._all else [row for row in self._cells if row in self._of_row]

    @property
    def has_findings(self) -> bool:
        """Whether anything was found about a row."""
        return any(row in self._of_row for row in self._cells)

    def find(self, row: tuple[str, int], position: int) -> QModelIndex:
        """The cell of a row of a sheet; not valid when it is not shown."""
        return self.index(self._rows.index(row), position) if row in self._rows else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """How many columns the sheet has."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headers as in the sheet, rows by their numbers there."""
        if orientation == Qt.Orientation.Vertical:
            sheet, row = self._rows[section]
            text = self.tr("{sheet} {row}").format(sheet=sheet, row=row) if self._many else str(row)
            return text if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        return plain_tip(self._names[section]) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tint, and what was found."""
        if not index.isValid():
            return None
        row, position = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            cells = self._cells[row]
            return cells[position].lstrip(FORMULA) if position < len(cells) else ""
        found = self._marks.get((row, position), ())
        if role == Qt.ItemDataRole.BackgroundRole and found:
            return _TINTS[min((finding.severity for finding in found), key=_ORDER.index)]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            told = found or self._of_row.get(row, ())
            words = " ".join(dict.fromkeys(own_words(finding) for finding in told))
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


_ROW, _COLUMN, _VALUE, _WORDS = range(4)


class FindingsList(QAbstractTableModel):
    """Errors first, then warnings, then what was done; each with row, column and value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []
        self._sheets: dict[str, int] = {}

    def show_findings(self, findings: Sequence[Finding], sheets: Sequence[str] = ()) -> None:
        """Show these instead; `sheets` are those that were read, in order."""
        self.beginResetModel()
        self._sheets = order = {name: number for number, name in enumerate(sheets)}
        self._findings = sorted(
            findings, key=lambda f: (_ORDER.index(f.severity), order.get(place_of(f)[0], len(order)), row_of(f))
        )
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """The finding in a row of the list."""
        return self._findings[row]

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Row, column, value, words."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("What was found"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One part of a finding."""
        if not index.isValid():
            return None
        finding, section = self._findings[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(finding, section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(finding, section))
        if role == Qt.ItemDataRole.DecorationRole and section == _ROW and finding.severity is not Severity.INFO:
            return icon("severity_error" if finding.severity is Severity.ERROR else "severity_warning")
        return None

    def _text(self, finding: Finding, section: int) -> str:
        if section == _ROW:
            sheet, row = place_of(finding)
            is_told = len(self._sheets) > 1 and sheet in self._sheets
            return f"{sheet if is_told else ''} {row or ''}".strip()
        if section == _COLUMN:
            return str(finding.where.get("column") or "")
        return str(finding.parameters.get("value", "")) if section == _VALUE else own_words(finding)
