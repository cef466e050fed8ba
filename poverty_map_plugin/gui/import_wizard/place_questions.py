"""Asks which place, or which record, is meant by texts that can be several: nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...services.places import scope_of
from ...services.record_references import answer_key
from ..session import Session
from ..widgets.figure_tiles import plain_label, soften
from ..widgets.plain_tip import plain_tip
from .plan import ImportPlan
from .preview_models import CellMap, place_of
from .tasks import Preview
from .widgets import QuietWheel

_ASKED = ("place_ambiguous", "place_contradiction", "reference_ambiguous")
#: Questions shown at once; who answers these is asked the next ones.
_MOST = 200
_LINE = 1.7
#: Between so many lines of the table are seen at once.
_LEAST_LINES, _MOST_LINES = 3, 8


@dataclass
class Question:
    """A text that can mean several.

    Attributes:
        key: under which the mapping keeps the answer.
        text: as it stands in the sheet.
        codes: what it can mean.
        entity: of which the codes are keys; empty for places.
        count: rows that have it.
    """

    key: str
    text: str
    codes: tuple[str, ...]
    entity: str = ""
    count: int = 0


def questions_of(preview: Preview) -> dict[str, Question]:
    """The questions that a preview leaves open, by key."""
    found: dict[str, Question] = {}
    cells = CellMap(preview.result.table)
    for finding in preview.result.findings:
        codes = finding.parameters.get("codes")
        row = preview.rows.get(place_of(finding))
        if finding.code not in _ASKED or not isinstance(codes, tuple) or not codes or row is None:
            continue
        texts = [row[position].strip() for position in cells.positions(finding) if position < len(row)]
        text = "/".join(part for part in texts if part)
        entity = str(finding.parameters["entity"]) if finding.code == "reference_ambiguous" else ""
        key = answer_key(entity, text) if entity else text
        found.setdefault(key, Question(key, text, codes, entity)).count += 1
    return found


class PlaceQuestions(QGroupBox):
    """Each different text once, with what it can mean.

    `changed` tells that an answer was given or taken back, `checkRequested` that the answers are to be tried.
    """

    changed = pyqtSignal()
    checkRequested = pyqtSignal()

    def __init__(self, plan: ImportPlan, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapImportQuestions")
        self._plan, self._session = plan, session
        self._wheel = QuietWheel(self)
        self._asked: dict[str, Question] = {}
        self._tried: Mapping[str, str] = {}
        layout = QVBoxLayout(self)
        self._table = QTableWidget(0, 3, self)
        self._table.setHorizontalHeaderLabels([self.tr("In the sheet"), self.tr("Rows"), self.tr("Means")])
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, self.fontMetrics().averageCharWidth() * 24)
        layout.addWidget(self._table, 1)
        self._more = plain_label(parent=self)
        soften(self._more)
        layout.addWidget(self._more)
        self.button = QPushButton(self.tr("&Check again with the answers"), self)
        self.button.setObjectName("PovertyMapImportCheckAgain")
        self.button.clicked.connect(lambda: self.checkRequested.emit())
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def is_stale(self) -> bool:
        """Whether answers were given that the preview does not know yet."""
        return self._plan.mapping is not None and self._plan.mapping.places != self._tried

    @property
    def is_asking(self) -> bool:
        """Whether there is anything to answer, or was."""
        return bool(self._asked)

    def forget(self) -> None:
        """Another file: no question of the last one is asked."""
        self._asked = {}

    def show_preview(self, preview: Preview, tried: Mapping[str, str]) -> None:
        """Ask what a preview leaves open; what was answered stays, to be thought over."""
        self._tried = dict(tried)
        open_ones = questions_of(preview)
        answered = {key: one for key, one in self._asked.items() if key in tried and key not in open_ones}
        self._asked = answered | open_ones
        shown = list(self._asked.values())[:_MOST]
        labels = self._labels(shown)
        self._table.setRowCount(0)
        self._table.setRowCount(len(shown))
        for row, question in enumerate(shown):
            self._add(row, question, labels)
        line = self._table.rowHeight(0) if shown else 0
        around = self._table.horizontalHeader().sizeHint().height() + 2 * self._table.frameWidth()
        self._table.setMinimumHeight(around + min(len(shown), _LEAST_LINES) * line)
        self._table.setMaximumHeight(around + min(len(shown), _MOST_LINES) * line)
        if any(question.entity for question in shown):
            self.setTitle(self.tr("Which one is meant?"))
        else:
            self.setTitle(self.tr("Which place is meant?"))
        left = len(self._asked) - len(shown)
        self._more.setText(self.tr("{count} more are asked after these.").format(count=left) if left else "")
        self._more.setVisible(bool(left))
        self._show_state()

    def combo(self, text: str) -> QComboBox:
        """The list of what a text can mean.

        Raises:
            LookupError: it is not asked about.
        """
        for row, question in enumerate(self._asked.values()):
            widget = self._table.cellWidget(row, 2)
            if question.text == text and isinstance(widget, QComboBox):
                return widget
        raise LookupError(text)

    def _add(self, row: int, question: Question, labels: Mapping[tuple[str, str], str]) -> None:
        height = round(self.fontMetrics().height() * _LINE)
        self._table.setRowHeight(row, max(height, self._table.verticalHeader().minimumSectionSize()))
        for column, text in ((0, question.text), (1, f"{question.count:,}")):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            self._table.setItem(row, column, item)
        self._table.item(row, 1).setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box = QComboBox(self._table)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(self.tr("What “{text}” means").format(text=question.text))
        box.addItem(self.tr("decide later"), "")
        for code in question.codes:
            box.addItem(labels[(question.entity, code)], code)
        answer = self._plan.mapping.places.get(question.key, "") if self._plan.mapping else ""
        box.setCurrentIndex(max(box.findData(answer), 0))
        box.activated.connect(lambda number: self._answer(question.key, box.itemData(number)))
        box.setToolTip(plain_tip(box.currentText()))
        self._wheel.watch(box)
        self._table.setCellWidget(row, 2, box)

    def _answer(self, key: str, code: str) -> None:
        self._plan.with_answer(key, code or None)
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        self.button.setEnabled(self.is_stale)

    # What codes stand for

    def _labels(self, questions: Iterable[Question]) -> dict[tuple[str, str], str]:
        labels: dict[tuple[str, str], str] = {}
        records: dict[str, list[str]] = {}
        for question in questions:
            for code in question.codes:
                if question.entity:
                    records.setdefault(question.entity, []).append(code)
                else:
                    labels[("", code)] = self.tr("{place} ({code})").format(place=self._path(code), code=code)
        for entity, codes in records.items():
            labels.update(self._records(entity, codes))
        return labels

    def _path(self, code: str) -> str:
        """The names of a place's county, township and itself; the province and prefecture go without saying."""
        scope = scope_of(code)
        places = self._session.places
        lineage = places.lineage(scope) if places is not None and scope is not None else ()
        return " ".join(place.name for place in lineage[2:] or lineage) or code

    def _records(self, entity: str, codes: Sequence[str]) -> dict[tuple[str, str], str]:
        """Number, name and place of records."""
        workspace = self._session.workspace
        if workspace is None:
            return {(entity, code): code for code in codes}
        kind = workspace.catalog.entities[entity]
        key = kind.key[0]
        name = next((field.name for field in kind.fields if field.name in ("name", "title")), key)
        places = [field.name for field in kind.fields if field.names_place]
        columns = list(dict.fromkeys([key, name, *places]))
        rows = workspace.store.read(entity, columns, {key: list(dict.fromkeys(codes))})
        labels: dict[tuple[str, str], str] = {}
        for row in rows.to_dict("records"):
            place = next((str(row[field]) for field in places if row[field]), "")
            parts = [str(row[name]), self._path(place) if place else ""]
            text = self.tr(" · ").join(part for part in parts if part)
            labels[(entity, str(row[key]))] = self.tr("{place} ({code})").format(place=text, code=row[key])
        return {**{(entity, code): code for code in codes}, **labels}
