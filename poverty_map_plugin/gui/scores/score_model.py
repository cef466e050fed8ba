"""A score sheet as a Qt model: a row a department, a column a measure, best first."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from ...analysis.scores import Light, ScoreRow
from ...catalog.scores import ScoreMeasure
from ...services import score_words as words
from ...services.score_sheet import ScoreSheet
from ..widgets.number_text import number_text, signed_text
from ..widgets.table_model import CODE_ROLE, Cell, Column, Row, TableModel, folded_title

#: The light of a cell, if it has one.
LIGHT_ROLE = CODE_ROLE + 1
#: Whether overdue tasks are a cause of it.
URGENT_ROLE = CODE_ROLE + 2
#: The measure of a cell; None in the columns that tell of the department as a whole.
MEASURE_ROLE = CODE_ROLE + 3

RANK, DEPARTMENT, TOTAL, FIRST_MEASURE = 0, 1, 2, 3


class ScoreModel(TableModel):
    """The departments of a sheet; `CODE_ROLE` is the department."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: ScoreSheet | None = None
        self._locale = "en"

    def show_sheet(self, sheet: ScoreSheet | None, locale: str) -> None:
        """Show this sheet instead; None shows nothing."""
        self._sheet, self._locale = sheet, locale
        if sheet is None:
            self.show_rows((), ())
            return
        self.show_rows(self._columns_of(sheet), [self._row_of(sheet, row) for row in sheet.rows], sheet.accent)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a table shows, and besides the light, the measure and a sentence that tells all of a cell."""
        if not index.isValid() or self._sheet is None:
            return None
        if role in (LIGHT_ROLE, URGENT_ROLE, MEASURE_ROLE):
            return self._score_data(self._sheet, index, role)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(self._sheet, index)
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles; what is counted, and when it is good, as tool tips."""
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal and self._sheet:
            measure = self._measure(self._sheet, section)
            if measure is not None:
                weight = QCoreApplication.translate("ScoreModel", "Weight {weight}").format(
                    weight=f"{measure.weight:g}"
                )
                return f"{measure.about.text(self._locale)}\n{words.rule_text(measure)}\n{weight}"
        return super().headerData(section, orientation, role)

    def _columns_of(self, sheet: ScoreSheet) -> list[Column]:
        rank, _, department, points, measured = words.head_texts()
        columns = [Column(rank, numeric=True), Column(department), Column(points, numeric=True, bar=True, full=100.0)]
        for measure in sheet.measures:
            title = f"{folded_title(measure.label.text(self._locale))}\n({measure.unit.text(self._locale)})"
            columns.append(Column(title, numeric=True))
        columns.append(Column(f"{folded_title(measured)}\n(%)", numeric=True))
        return columns

    def _row_of(self, sheet: ScoreSheet, row: ScoreRow) -> Row:
        rank = words.NOTHING if row.rank is None else f"{words.places_text(row)}  {row.rank}".strip()
        cells = [
            Cell(rank, row.rank),
            Cell(sheet.department_name(row.department, self._locale), sheet.department_name(row.department, "zh_CN")),
            Cell(_number(row.total, 1), row.total, row.is_urgent),
        ]
        for measure, cell in zip(sheet.measures, row.cells, strict=True):
            cells.append(Cell(_number(cell.value, measure.decimals), cell.value, cell.is_urgent))
        cells.append(Cell(number_text(row.covered * 100), row.covered))
        return Row(row.department, tuple(cells))

    @staticmethod
    def _measure(sheet: ScoreSheet, section: int) -> ScoreMeasure | None:
        number = section - FIRST_MEASURE
        return sheet.measures[number] if 0 <= number < len(sheet.measures) else None

    def _score_data(self, sheet: ScoreSheet, index: QModelIndex, role: int) -> object:
        row, measure = sheet.rows[index.row()], self._measure(sheet, index.column())
        if role == MEASURE_ROLE:
            return measure
        if measure is not None:
            cell = row.cells[index.column() - FIRST_MEASURE]
            return cell.light if role == LIGHT_ROLE else cell.is_urgent
        if index.column() != TOTAL:
            return None
        return row.light if role == LIGHT_ROLE else row.is_urgent

    def _sentence(self, sheet: ScoreSheet, index: QModelIndex) -> str:
        row, measure = sheet.rows[index.row()], self._measure(sheet, index.column())
        name = sheet.department_name(row.department, self._locale)
        if measure is None:
            return self._total_sentence(row, name)
        cell, label = row.cells[index.column() - FIRST_MEASURE], measure.label.text(self._locale)
        if cell.value is None or cell.light is None or cell.points is None:
            template = QCoreApplication.translate("ScoreModel", "{department}, {measure}: nothing to measure by")
            return template.format(department=name, measure=label)
        template = QCoreApplication.translate(
            "ScoreModel", "{department}, {measure}: {value}, {light}; {points} points from {count} records"
        )
        return template.format(
            department=name,
            measure=label,
            value=f"{number_text(cell.value, measure.decimals)} {measure.unit.text(self._locale)}",
            light=_light_words(cell.light, cell.is_urgent),
            points=number_text(cell.points, 1),
            count=number_text(cell.records),
        )

    def _total_sentence(self, row: ScoreRow, name: str) -> str:
        if row.total is None or row.light is None:
            template = QCoreApplication.translate("ScoreModel", "{department}: nothing to measure by")
            return template.format(department=name)
        template = QCoreApplication.translate(
            "ScoreModel", "{department}: rank {rank}, {points} points, {light}, from {share} % of the weights"
        )
        text = template.format(
            department=name,
            rank=row.rank,
            points=number_text(row.total, 1),
            light=_light_words(row.light, row.is_urgent),
            share=number_text(row.covered * 100),
        )
        if row.total_change is None or not round(row.total_change, 1):
            return text
        change = QCoreApplication.translate("ScoreModel", "{change} points since the period before")
        return f"{text}\n{change.format(change=signed_text(row.total_change, 1))}"


def _light_words(light: Light, urgent: bool) -> str:
    text = words.light_text(light)
    return f"{text} ({words.urgent_text()})" if urgent else text


def _number(value: float | None, decimals: int) -> str:
    return words.NOTHING if value is None else number_text(value, decimals)
