"""What the checks found as a tree: a row for each check with its count, under it the findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont, QIcon

from ...domain.findings import Finding, Severity
from ...services.checks.runner import CheckReport, CheckResult
from ...services.findings_file import more_text, severity_text
from ...services.messages import describe_finding
from ..icons import icon

#: The finding of a row; None for a check's own row.
FINDING_ROLE = int(Qt.ItemDataRole.UserRole)

_NO_PARENT = QModelIndex()
_SENTENCE, _PLACE = 0, 1


@dataclass(frozen=True)
class _Group:
    """A check, and which of its findings are shown; `more` says how many could not be kept."""

    result: CheckResult
    shown: Sequence[int]
    more: int


def _is_mild(group: _Group) -> bool:
    return group.result.findings[group.shown[0]].severity is not Severity.ERROR


class FindingsModel(QAbstractItemModel):
    """The findings of a report, of those the ones that pass a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report: CheckReport | None = None
        self._groups: tuple[_Group, ...] = ()
        self._sentences: dict[int, str] = {}
        self._icons: dict[Severity, QIcon] = {}
        self._text = ""
        self._severity: Severity | None = None

    def show_report(self, report: CheckReport | None) -> None:
        """Show these findings instead; the filter stays."""
        self._sentences.clear()
        self._report = report
        self._choose()

    def set_filter(self, text: str, severity: Severity | None) -> None:
        """Show only findings of a severity whose sentence, check or place holds `text`."""
        self._text, self._severity = text.strip().casefold(), severity
        self._choose()

    @property
    def shown(self) -> int:
        """How many findings pass the filter."""
        return sum(len(group.shown) + group.more for group in self._groups)

    def _choose(self) -> None:
        self.beginResetModel()
        results = self._report.results if self._report else ()
        groups = [self._group(result) for result in results if result.findings]
        # What must be mended comes before what is to be looked at; within each in the order of the checks.
        self._groups = tuple(sorted((group for group in groups if group.shown), key=_is_mild))
        self.endResetModel()

    def _group(self, result: CheckResult) -> _Group:
        is_filtered = bool(self._text) or self._severity is not None
        if not is_filtered:
            return _Group(result, range(len(result.findings)), result.more)
        numbers = [n for n, f in enumerate(result.findings) if self._severity in (None, f.severity)]
        if self._text and self._text not in result.check.title.casefold():
            numbers = [n for n in numbers if self._text in self._searched(result.findings[n])]
        return _Group(result, numbers, 0)

    def _searched(self, finding: Finding) -> str:
        return f"{self._sentence(finding)}\n{self._place(finding)}\n{finding.where.get('place') or ''}".casefold()

    def _sentence(self, finding: Finding) -> str:
        # Made when first shown: a province has tens of thousands.
        key = id(finding)
        if key not in self._sentences:
            self._sentences[key] = describe_finding(finding)
        return self._sentences[key]

    def _place(self, finding: Finding) -> str:
        code = finding.where.get("place")
        return self._report.names.get(str(code), str(code)) if self._report and code else ""

    # Qt's questions

    def index(self, row: int, column: int, parent: QModelIndex = _NO_PARENT) -> QModelIndex:
        """The index of a check's row (no parent) or of a finding under it."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # 0 marks a check; a finding carries its check's row, counted from 1.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: QModelIndex = _NO_PARENT) -> Any:
        """The check of a finding."""
        group = child.internalId() if child.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Checks that found something; of a check, its findings and perhaps a row for those not kept."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        group = self._groups[parent.row()]
        return len(group.shown) + (1 if group.more else 0)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """What was found, and where."""
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("What was found"), self.tr("Place"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title and count of a check; sentence, place and severity of a finding."""
        if not index.isValid():
            return None
        group = self._groups[index.internalId() - 1 if index.internalId() else index.row()]
        if not index.internalId():
            return self._of_check(group, index.column(), role)
        if index.row() >= len(group.shown):
            is_text = role == Qt.ItemDataRole.DisplayRole and index.column() == _SENTENCE
            return more_text(group.more) if is_text else None
        return self._of_finding(group.result.findings[group.shown[index.row()]], index.column(), role)

    def _of_check(self, group: _Group, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if column != _SENTENCE:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(group)
        if role == Qt.ItemDataRole.DecorationRole:
            # Errors come first: the first that is shown tells the worst of them.
            return self._icon(group.result.findings[group.shown[0]].severity)
        return None

    def _title(self, group: _Group) -> str:
        """A check with how many of each severity it found; with one number when all are of one."""
        found, count = group.result, len(group.shown) + group.more
        errors = sum(found.findings[number].severity is Severity.ERROR for number in group.shown)
        if 0 < errors < count:
            return self.tr("{check} ({errors} errors, {warnings} warnings)").format(
                check=found.check.title, errors=errors, warnings=count - errors
            )
        return self.tr("{check} ({count})").format(check=found.check.title, count=count)

    def _of_finding(self, finding: Finding, column: int, role: int) -> Any:
        if role == FINDING_ROLE:
            return finding
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sentence(finding) if column == _SENTENCE else self._place(finding)
        if column == _SENTENCE and role == Qt.ItemDataRole.DecorationRole:
            return self._icon(finding.severity)
        if column == _SENTENCE and role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return severity_text(finding.severity)
        return None

    def _icon(self, severity: Severity) -> QIcon:
        if severity not in self._icons:
            self._icons[severity] = icon("severity_error" if severity is Severity.ERROR else "severity_warning")
        return self._icons[severity]
