"""Which tasks are shown: a choice, a plan, words, and the day as of which."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QComboBox, QSizePolicy, QToolBar, QWidget

from ...services.responsibility import Choice, Filter

_PLAN_CHARACTERS = 10
_TEXT_CHARACTERS = 16
#: So long after the last key the words are sought.
_PAUSE_MS = 150


class FilterBar(QToolBar):
    """`filterChanged` tells that other tasks are wanted, `dayChanged` that another day is.

    Attributes:
        words: where words are typed; the dock puts it where there is room, as this row is full on a small screen.
    """

    filterChanged = pyqtSignal()
    dayChanged = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._default: date | None = None
        self._choices = QActionGroup(self)
        for choice, text in self._texts().items():
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(choice.value)
            action.setObjectName(f"PovertyMapTasks_{choice.value}")
            self._choices.addAction(action)
            self.addAction(action)
        self._codes: frozenset[str] = frozenset()
        self._named = self._choices.actions()[-1]
        self._named.setVisible(False)
        self._choices.actions()[0].setChecked(True)
        self._choices.triggered.connect(self.filterChanged)
        self.addSeparator()
        self._plan = QComboBox(self)
        self._plan.setObjectName("PovertyMapTaskPlan")
        self._plan.setAccessibleName(self.tr("Plan"))
        self._plan.currentIndexChanged.connect(self.filterChanged)
        self._day = QComboBox(self)
        self._day.setObjectName("PovertyMapTaskDay")
        self._day.setAccessibleName(self.tr("As of"))
        self._day.setToolTip(self.tr("Tasks are shown as they stand on this day"))
        self._day.currentIndexChanged.connect(self.dayChanged)
        self.words = QgsFilterLineEdit(self)
        self.words.setObjectName("PovertyMapTaskText")
        self.words.setPlaceholderText(self.tr("Filter by words"))
        self.words.setShowSearchIcon(True)
        self.words.setMinimumWidth(self.fontMetrics().averageCharWidth() * _TEXT_CHARACTERS)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.filterChanged)
        self.words.textChanged.connect(lambda _: self._soon.start())
        # The name of a plan may be as long as all else together; its list is as wide as it needs.
        self._plan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._plan.setMinimumContentsLength(_PLAN_CHARACTERS)
        self._day.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for box in (self._plan, self._day):
            box.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for widget in (self._plan, self._day):
            self.addWidget(widget)

    @property
    def wanted(self) -> Filter:
        """What is wanted now."""
        checked = self._choices.checkedAction()
        choice = Choice(checked.data()) if checked is not None else Choice.ALL
        return Filter(choice, self._plan.currentData() or "", self.words.text().strip(), self._codes)

    @property
    def choice_text(self) -> str:
        """The choice in words; empty for all tasks."""
        checked = self._choices.checkedAction()
        texts = [checked.text()] if checked is not None and self.wanted.choice is not Choice.ALL else []
        return " · ".join([*texts, *([f"“{self.wanted.text}”"] if self.wanted.text else [])])

    @property
    def day(self) -> date | None:
        """The day chosen; None while there is none to choose."""
        text = self._day.currentData()
        return date.fromisoformat(text) if text else None

    def offer_plans(self, plans: Sequence[tuple[str, str]]) -> None:
        """Offer these plans, code and word; the one that is chosen stays if it is among them."""
        chosen = self._plan.currentData()
        with QSignalBlocker(self._plan):
            self._plan.clear()
            self._plan.addItem(self.tr("All plans"), "")
            for code, text in plans:
                self._plan.addItem(text, code)
            self._plan.setCurrentIndex(max(self._plan.findData(chosen), 0))
        names = [self._plan.itemText(number) for number in range(self._plan.count())]
        longest = max(self.fontMetrics().horizontalAdvance(name) for name in names)
        view = self._plan.view()
        view.setMinimumWidth(longest + 2 * view.verticalScrollBar().sizeHint().width())

    def offer_days(self, default: date, today: date) -> None:
        """Offer the default day, which is chosen unless it is the same as before, and today."""
        chosen = self._day.currentData() if default == self._default else None
        self._default = default
        with QSignalBlocker(self._day):
            self._day.clear()
            for day in dict.fromkeys((default, today)):
                text = self.tr("as of today") if day == today else self.tr("as of {day}").format(day=day.isoformat())
                self._day.addItem(text, day.isoformat())
            self._day.setCurrentIndex(max(self._day.findData(chosen), 0))

    def show_codes(self, codes: Collection[str]) -> None:
        """Want the tasks of these codes and no others, until another choice is taken."""
        self._codes = frozenset(codes)
        self._forget_words()
        self._named.setText(self.tr("Selected ({count})").format(count=len(self._codes)))
        self._named.setVisible(True)
        self._named.setChecked(True)
        self.filterChanged.emit()

    def keep(self) -> str:
        """The choice and the plan as a project keeps them; which tasks were named is not for later."""
        choice = Choice.ALL if self.wanted.choice is Choice.NAMED else self.wanted.choice
        return f"{choice.value} {self.wanted.plan}".strip()

    def take_up(self, text: str) -> None:
        """Take up what a project has kept; what nobody understands is passed over."""
        choice, _, plan = text.partition(" ")
        for action in self._choices.actions():
            if action.data() == choice and action.isVisible():
                action.setChecked(True)
        self._plan.setCurrentIndex(max(self._plan.findData(plan), 0))
        self.filterChanged.emit()

    def clear_words(self) -> None:
        """Forget the words and the choices: another workspace was opened."""
        self._forget_words()
        self._codes = frozenset()
        self._named.setVisible(False)
        self._choices.actions()[0].setChecked(True)

    def _forget_words(self) -> None:
        with QSignalBlocker(self.words), QSignalBlocker(self._plan):
            self.words.clear()
            self._plan.setCurrentIndex(0)
        self._soon.stop()

    def _texts(self) -> dict[Choice, str]:
        return {
            Choice.ALL: self.tr("All"),
            Choice.MINE: self.tr("Mine"),
            Choice.THIS_MONTH: self.tr("This month"),
            Choice.OVERDUE: self.tr("Overdue"),
            Choice.DUE_SOON: self.tr("Due soon"),
            Choice.DONE: self.tr("Done"),
            Choice.NAMED: "",
        }
