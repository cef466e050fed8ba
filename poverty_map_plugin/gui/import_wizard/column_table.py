"""The columns of a sheet, one a row: what stands in them, what they fill, and why."""

from __future__ import annotations

from collections import Counter

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...catalog.entities import Field, FieldType
from ...domain.levels import ADMIN_LEVELS, Level
from ...i18n import interface_locale
from ...importer.mapping import Guess, Target
from ...importer.sheets import FORMULA
from ...services.messages import describe_finding
from ..widgets.notice import SURE, UNSURE, theme_icon
from ..widgets.plain_tip import plain_tip
from .plan import ImportPlan
from .tasks import Look
from .widgets import QuietWheel

_SIGN, _HEADER, _EXAMPLES, _TARGET, _FACTOR, _REASON = range(6)
_EXAMPLES_SHOWN = 3
_FACTORS = (1.0, 10_000.0, 1_000.0, 100_000_000.0, 100.0, 0.001)
_LINE = 1.7


class ColumnTable(QTableWidget):
    """Writes what is chosen into the plan's mapping."""

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        self.setObjectName("PovertyMapImportColumns")
        self._plan = plan
        self._wheel = QuietWheel(self)
        self._look: Look | None = None
        self._guesses: tuple[Guess, ...] = ()
        #: Two columns that fill one field, in a sentence; empty when there are none.
        self.problem = ""
        self.setHorizontalHeaderLabels(
            ["", self.tr("Column"), self.tr("Examples"), self.tr("Fills"), self.tr("Multiplied by"), self.tr("Why")]
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_SIGN, QHeaderView.ResizeMode.Fixed)
        width = self.fontMetrics().averageCharWidth()
        for section, characters in ((_SIGN, 4), (_HEADER, 22), (_EXAMPLES, 28), (_TARGET, 30), (_FACTOR, 20)):
            header.resizeSection(section, width * characters)

    def combo(self, row: int) -> QComboBox:
        """The list of targets in a row."""
        widget = self.cellWidget(row, _TARGET)
        if not isinstance(widget, QComboBox):
            raise LookupError(row)
        return widget

    def row_of(self, header: str) -> int:
        """The row of the column with that header.

        Raises:
            ValueError: there is none.
        """
        return [guess.header for guess in self._guesses].index(header)

    def reason(self, row: int) -> str:
        """Why a row's target stands there."""
        return self.item(row, _REASON).text()

    # Showing

    def show_table(self, look: Look) -> None:
        """Show the columns of another table."""
        if look is self._look or look.table is None:
            return
        self._look = look
        # A column without any header and without any text is none.
        self._guesses = tuple(
            guess for guess in look.table.guesses if guess.header or any(self._texts(look, guess.position))
        )
        self.setRowCount(0)
        self.setRowCount(len(self._guesses))
        targets = self._targets()
        height = round(self.fontMetrics().height() * _LINE)
        for row, guess in enumerate(self._guesses):
            self.setRowHeight(row, max(height, self.verticalHeader().minimumSectionSize()))
            self._fill(row, guess, look, targets)
        self.show_mapping()

    def _fill(self, row: int, guess: Guess, look: Look, targets: list[tuple[str, str]]) -> None:
        examples = " · ".join(dict.fromkeys(self._texts(look, guess.position)[:_EXAMPLES_SHOWN]))
        header = guess.header or self.tr("(no header)")
        for column, text in ((_SIGN, ""), (_HEADER, header), (_EXAMPLES, examples), (_FACTOR, ""), (_REASON, "")):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            self.setItem(row, column, item)
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setMaxVisibleItems(20)
        box.setAccessibleName(self.tr("What “{column}” fills").format(column=header))
        box.addItem(self.tr("— leave out —"), "")
        for text, data in targets:
            box.addItem(text, data)
        box.setEnabled(bool(guess.header))
        box.activated.connect(lambda number: self._plan.with_column(guess.header, box.itemData(number) or None))
        self._wheel.watch(box)
        self.setCellWidget(row, _TARGET, box)

    def show_mapping(self) -> None:
        """Show what the columns fill now."""
        mapping = self._plan.mapping
        if mapping is None or not self._guesses:
            return
        filled = Counter(text for text in mapping.columns.values() if text is not None)
        twice = [text for text, count in filled.items() if count > 1]
        self.problem = self._twice(twice[0]) if twice else "" if filled else self.tr("No column fills a field yet.")
        for row, guess in enumerate(self._guesses):
            text = mapping.columns.get(guess.header)
            box = self.combo(row)
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(text or ""), 0))
            is_guess = text == (str(guess.target) if guess.target else None)
            is_sure = (guess.sure or not is_guess) and text not in twice
            sign = self.item(row, _SIGN)
            shows_sign = text is not None or not is_sure
            sign.setIcon(theme_icon(SURE if is_sure else UNSURE) if shows_sign else theme_icon(""))
            words = self.tr("Sure") if is_sure else self.tr("Please check")
            sign.setToolTip(plain_tip(words if shows_sign else ""))
            sign.setData(int(Qt.ItemDataRole.AccessibleTextRole), words if shows_sign else "")
            reason = self._reason(guess, is_guess)
            self.item(row, _REASON).setText(reason)
            self.item(row, _REASON).setToolTip(plain_tip(reason))
            self._show_factor(row, guess.header, text, mapping.units.get(guess.header))

    def _reason(self, guess: Guess, is_guess: bool) -> str:
        if is_guess:
            return describe_finding(guess.reason)
        return self.tr("An earlier import had it so.") if self._plan.is_remembered else self.tr("You chose it.")

    def _twice(self, text: str) -> str:
        mapping = self._plan.mapping
        headers = [name for name, target in mapping.columns.items() if target == text] if mapping else []
        names = self.tr("” and “").join(headers)
        field = self._plan.kind.field(Target.parse(text).field).label.text(interface_locale())
        return self.tr("“{columns}” fill the same field, {field}. Leave all but one of them out.").format(
            columns=names, field=field
        )

    def _show_factor(self, row: int, header: str, text: str | None, factor: float | None) -> None:
        field = self._plan.kind.field(Target.parse(text).field) if text else None
        applies = field is not None and field.unit is not None and field.type in (FieldType.INTEGER, FieldType.REAL)
        box = self.cellWidget(row, _FACTOR)
        if not applies or field is None:
            if box is not None:
                self.removeCellWidget(row, _FACTOR)
            return
        if not isinstance(box, QComboBox):
            box = QComboBox(self)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setAccessibleName(self.tr("What “{column}” is multiplied by").format(column=header))
            box.activated.connect(lambda number, box=box: self._plan.with_unit(header, box.itemData(number)))
            self._wheel.watch(box)
            self.setCellWidget(row, _FACTOR, box)
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("as written"), None)
            for value in dict.fromkeys((*_FACTORS, *((factor,) if factor is not None else ()))):
                box.addItem(f"× {value:,.10g}", value)
            box.setCurrentIndex(0 if factor is None else box.findData(factor))
            box.setToolTip(plain_tip(self.tr("The field holds {unit}.").format(unit=field.unit)))

    @staticmethod
    def _texts(look: Look, position: int) -> list[str]:
        if position not in look.sample.columns:
            return []
        return [text.strip().lstrip(FORMULA) for text in look.sample[position] if text.strip()]

    def _targets(self) -> list[tuple[str, str]]:
        """What a column can fill, in the words of the interface."""
        found = []
        for field in self._plan.kind.fields:
            label = field.label.text(interface_locale())
            found.append((self.tr("{field} *").format(field=label) if field.required else label, field.name))
            found += [
                (
                    self.tr("{field}: {level}").format(field=label, level=self._level(level)),
                    str(Target(field.name, level)),
                )
                for level in _parts(field)
            ]
        return found

    def _level(self, level: Level) -> str:
        return self._plan.catalog.entities[level.value].label.text(interface_locale())


def _parts(field: Field) -> tuple[Level, ...]:
    """The levels of a place that columns may name one by one."""
    if not field.names_place:
        return ()
    lowest = field.place_level
    return tuple(level for level in ADMIN_LEVELS if lowest is None or level.digits <= lowest.digits)
