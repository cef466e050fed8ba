"""One task in full: what is expected, who leads, where, the history of its progress and of its hand-overs."""

from __future__ import annotations

import html
from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import QDateTime, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...services.handoff_trail import TrailEntry
from ...services.handoffs import HandoffStatus, Step
from ...services.places import PlaceIndex
from ...services.responsibility import Progress, Task
from ...services.responsibility_words import TaskWords
from ..widgets.bar_delegate import BarDelegate
from ..widgets.figure_tiles import plain_label, scaled_font, soften
from ..widgets.row_table import RowTable
from ..widgets.table_model import Cell, Column, Row, folded_title

_TITLE_SIZE = 1.15
_WHOLE = 100.0
_NOTE, _REASON = 3, 2
_NARROW = 6  # places of a title


class TaskDetail(QWidget):
    """`placeRequested` asks for the place of the task, `sendRequested` to hand it over, `stepRequested` carries what
    is to be done with its newest hand-over."""

    placeRequested = pyqtSignal()
    sendRequested = pyqtSignal()
    stepRequested = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapTaskDetail")
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: coming, it would narrow the tables, which fold into more lines and let it stay; going, it would
        # widen them, and so on without end.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        content = QWidget(area)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        self._title = plain_label()
        self._title.setFont(scaled_font(self.font(), _TITLE_SIZE, bold=True))
        self._about = plain_label()
        soften(self._about)
        self._hint = plain_label(self.tr("Choose a task to see its progress and its hand-overs."))
        soften(self._hint)
        for label in (self._hint, self._title, self._about):
            layout.addWidget(label)
        self._body = QWidget(content)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(self._make_facts())
        self._progress_title, self._progress = self._heading(), RowTable(_NOTE, self._body)
        self._trail_title, self._trail = self._heading(), RowTable(_REASON, self._body)
        self._trail.setObjectName("PovertyMapTrail")
        self._progress.setObjectName("PovertyMapProgress")
        self._progress.setItemDelegate(BarDelegate(self._progress))
        for widget in (self._trail_title, self._trail, self._progress_title, self._progress):
            body.addWidget(widget)
        layout.addWidget(self._body)
        layout.addStretch(1)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        # Under what is scrolled, so that the way on is always in sight.
        self._buttons = self._make_buttons()
        whole.addWidget(self._buttons)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No task is chosen."""
        self._hint.show()
        for widget in (self._title, self._about, self._body, self._buttons):
            widget.hide()

    def show_task(
        self,
        task: Task,
        words: TaskWords,
        history: Sequence[Progress],
        trail: Sequence[TrailEntry],
        places: PlaceIndex,
        accent: str,
    ) -> None:
        """Show this task instead."""
        self._hint.hide()
        for widget in (self._title, self._about, self._body, self._buttons):
            widget.show()
        self._title.setText(task.title)
        about = (task.code, words.of("plan", task.plan), words.of("action", task.action))
        self._about.setText(" · ".join(part for part in about if part))
        report = task.progress
        self._measure.setText(task.measure or "–")
        self._leader.setText(task.leader or "–")
        self._evidence.setText(report.evidence if report is not None and report.evidence else "–")
        is_known = places.find(task.place_code) is not None
        name = html.escape(task.place_name)
        self._place.setText(f'<a href="place">{name}</a>' if is_known else name)
        self._show_history(words, history)
        self._show_trail(words, trail, places, accent)

    def offer(self, can_send: bool, steps: Collection[Step]) -> None:
        """Offer to hand the task over, and these steps of its newest hand-over."""
        self._send.setVisible(can_send)
        for step, button in self._steps.items():
            button.setVisible(step in steps)

    # Building

    def _heading(self) -> QLabel:
        label = plain_label()
        label.setFont(scaled_font(self.font(), 1.0, bold=True))
        return label

    def _make_facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._measure, self._leader, self._evidence = plain_label(), plain_label(), plain_label()
        self._place = QLabel(self)
        self._place.setObjectName("PovertyMapTaskPlace")
        # Rich text for the link only: the name is escaped.
        self._place.setTextFormat(Qt.TextFormat.RichText)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._place.setToolTip(self.tr("Show it on the map"))
        self._place.linkActivated.connect(lambda _: self.placeRequested.emit())
        form.addRow(self._soft(self.tr("Measure of success")), self._measure)
        form.addRow(self._soft(self.tr("Leader")), self._leader)
        form.addRow(self._soft(self.tr("Place")), self._place)
        form.addRow(self._soft(self.tr("Evidence")), self._evidence)
        return form

    @staticmethod
    def _soft(text: str) -> QLabel:
        label = plain_label(text)
        label.setWordWrap(False)
        soften(label)
        return label

    def _make_buttons(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._send = QPushButton(self.tr("Hand over…"), self)
        self._send.setObjectName("PovertyMapHandOver")
        self._send.clicked.connect(lambda: self.sendRequested.emit())
        row.addWidget(self._send)
        self._steps: dict[Step, QPushButton] = {}
        texts = {
            Step.ACCEPT: self.tr("Accept…"),
            Step.RETURN: self.tr("Return…"),
            Step.FINISH: self.tr("Done"),
            Step.WITHDRAW: self.tr("Withdraw"),
        }
        for step, text in texts.items():
            button = QPushButton(text, self)
            button.setObjectName(f"PovertyMapStep_{step.value}")
            button.clicked.connect(lambda _=False, step=step: self.stepRequested.emit(step))
            self._steps[step] = button
            row.addWidget(button)
        row.addStretch(1)
        return holder

    # Showing

    def _show_history(self, words: TaskWords, history: Sequence[Progress]) -> None:
        self._progress_title.setText(self.tr("Progress reports: {count}").format(count=len(history)))
        columns = (
            Column(words.label("task_progress", "reported_on")),
            Column("%", numeric=True, bar=True, full=_WHOLE),
            Column(words.label("task_progress", "status")),
            Column(folded_title(words.label("task_progress", "note"), _NARROW)),
        )
        rows = [
            Row(
                "",
                (
                    Cell(report.reported_on.isoformat() if report.reported_on is not None else "–"),
                    Cell(f"{report.percent:.0f}", report.percent),
                    Cell(words.of("status", report.status)),
                    Cell("\n".join(part for part in (report.note, report.effect, report.evidence) if part)),
                ),
            )
            for report in history
        ]
        self._progress.show_rows(columns, rows)
        self._progress.setVisible(bool(rows))

    def _show_trail(self, words: TaskWords, trail: Sequence[TrailEntry], places: PlaceIndex, accent: str) -> None:
        self._trail_title.setText(self.tr("Hand-overs"))
        self._trail_title.setVisible(bool(trail))
        columns = (
            Column(self.tr("When")),
            Column(self.tr("State")),
            Column(self.tr("Who and why")),
        )
        rows = [
            Row(
                entry.code,
                (
                    Cell(_day_text(entry.at)),
                    Cell(words.of("handoff", entry.status.value)),
                    Cell(" · ".join(part for part in (entry.who, _way_text(entry, places), entry.reason) if part)),
                ),
            )
            for entry in trail
        ]
        self._trail.show_rows(columns, rows, accent)
        self._trail.setVisible(bool(rows))


def _way_text(entry: TrailEntry, places: PlaceIndex) -> str:
    names = []
    for code in (entry.from_scope, entry.to_scope):
        place = places.find(code)
        names.append(place.short_name if place is not None else code)
    return " → ".join(names) if entry.status is HandoffStatus.SENT else ""


def _day_text(at: str) -> str:
    """The day of a moment of the store, which is UTC, by the clock of this desk; what is no moment as it is written."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
    return moment.toLocalTime().toString("yyyy-MM-dd") if moment.isValid() else at
