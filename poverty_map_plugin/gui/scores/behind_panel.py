"""The records behind a figure of the score sheet, and the ways on to them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QWIDGETSIZE_MAX,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...catalog.scores import ScoreMeasure
from ...i18n import interface_locale
from ...services import score_words as words
from ...services.score_sheet import ScoreSheet
from ..widgets.figure_tiles import plain_label, scaled_font
from ..widgets.number_text import number_text
from ..widgets.table_model import CODE_ROLE, Cell, Column, Row, SortedTable, TableModel

#: Records of one figure that are listed; the rest is counted.
MOST_RECORDS = 1_000
_LINE = 1.4
_TASK = "task"
_WIDEST_CHARACTERS = 48


class BehindPanel(QWidget):
    """Lists records, the worst first.

    `tasksRequested` carries the codes of tasks, `recordsRequested` an entity and the codes of its records.
    """

    tasksRequested = pyqtSignal(list)
    recordsRequested = pyqtSignal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Codes of the records listed, by entity, in their order.
        self._listed: dict[str, list[str]] = {}
        self._entities: list[str] = []
        self._model = TableModel(self)
        self._sorted = SortedTable(self._model, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        self._title = plain_label()
        self._title.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._open = QPushButton(self)
        self._open.setObjectName("PovertyMapScoreOpen")
        self._open.clicked.connect(self._request_all)
        head.addWidget(self._title, 1)
        head.addWidget(self._open)
        layout.addLayout(head)
        self._table = self._make_table()
        layout.addWidget(self._table, 1)
        self.show_nothing()

    @property
    def is_listing(self) -> bool:
        """Whether records are listed."""
        return not self._table.isHidden()

    def show_nothing(self) -> None:
        """Say how to list records."""
        self._model.show_rows((), ())
        self._listed, self._entities = {}, []
        # Until there is something to list, the table above has the room.
        self._table.hide()
        self.setMaximumHeight(self._open.sizeHint().height())
        self._title.setText(self.tr("Double-click a figure or a department to list the records behind it."))
        self._open.hide()

    def show_records(self, sheet: ScoreSheet, department: str, measures: Sequence[ScoreMeasure]) -> None:
        """List the records behind figures of a department."""
        locale, alone = interface_locale(), len(measures) == 1
        _, measure_head, *heads = words.record_heads()
        columns = [Column(head) for head in ([] if alone else [measure_head]) + heads]
        rows: list[Row] = []
        self._listed, self._entities = {}, []
        count = 0
        for measure in measures:
            records = sheet.records_of(department, measure)
            shown = records.head(MOST_RECORDS)
            count += len(records)
            label = measure.label.text(locale)
            late = shown["late"].tolist()
            for number, texts in enumerate(words.record_texts(sheet, measure, shown, locale)):
                cells = [] if alone else [Cell(label, label)]
                cells += [Cell(text, text or None) for text in texts[:3]]
                # Sorted by its place in the list, which is by what it adds, and not by its words.
                cells.append(Cell(texts[3], float(len(rows)), urgent=late[number]))
                rows.append(Row(texts[0], tuple(cells)))
                self._entities.append(measure.records.entity)
            codes = self._listed.setdefault(measure.records.entity, [])
            codes += [code for code in dict.fromkeys(shown["code"]) if code not in set(codes)]
        self._table.show()
        self.setMaximumHeight(QWIDGETSIZE_MAX)
        self._model.show_rows(columns, rows, sheet.accent)
        self._sorted.sort(-1)
        self._table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._fit_columns(len(columns))
        self._title.setText(self._title_text(sheet, department, measures, count, len(rows)))
        self._show_button()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("PovertyMapScoreRecords")
        table.setAccessibleName(self.tr("Records behind the score"))
        table.setModel(self._sorted)
        table.setSortingEnabled(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setToolTip(self.tr("Double-click a record to open it"))
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))
        table.doubleClicked.connect(self._request)
        return table

    def _fit_columns(self, count: int) -> None:
        self._table.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * _WIDEST_CHARACTERS
        for number in range(count - 1):
            self._table.setColumnWidth(number, min(self._table.columnWidth(number), widest))

    def _title_text(
        self, sheet: ScoreSheet, department: str, measures: Sequence[ScoreMeasure], count: int, listed: int
    ) -> str:
        locale = interface_locale()
        name = sheet.department_name(department, locale)
        if len(measures) == 1:
            name = f"{name} · {measures[0].label.text(locale)}"
        if not count:
            return self.tr("{what}: nothing to measure by").format(what=name)
        if listed < count:
            template = self.tr("{what}: {listed} of {count} records, the worst first")
            return template.format(what=name, listed=number_text(listed), count=number_text(count))
        return self.tr("{what}: {count} records, the worst first").format(what=name, count=number_text(count))

    def _show_button(self) -> None:
        """Offer to show all that are listed: tasks when there are any, else the records of the one kind there is."""
        self._open.setVisible(bool(self._entities) and (_TASK in self._listed or len(self._listed) == 1))
        is_task = bool(self._listed.get(_TASK))
        self._open.setText(self.tr("Show these tasks") if is_task else self.tr("Show these records"))

    def _request_all(self) -> None:
        entity = _TASK if self._listed.get(_TASK) else next(iter(self._listed))
        self._emit(entity, self._listed[entity])

    def _request(self, index: QModelIndex) -> None:
        code = index.data(CODE_ROLE)
        row = self._sorted.mapToSource(index).row()
        self._emit(self._entities[row], [code])

    def _emit(self, entity: str, codes: list[str]) -> None:
        if entity == _TASK:
            self.tasksRequested.emit(codes)
        else:
            self.recordsRequested.emit(entity, codes)
