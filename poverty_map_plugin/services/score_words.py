"""The words, shapes and figures of a score sheet, alike in the dock, in a workbook and on a page."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.scores import DECIMALS, Light, ScoreRow
from ..catalog.scores import Better, Each, ScoreMeasure
from .score_sheet import ScoreSheet

if TYPE_CHECKING:
    import pandas as pd

#: Where there is nothing to measure by.
NOTHING = "—"
#: Told apart by how much of them is filled, in black and white, too.
SHAPES = {Light.GREEN: "●", Light.YELLOW: "◐", Light.BEHIND: "○"}


def title_text() -> str:
    """What the sheet is called."""
    return QCoreApplication.translate("ScoreSheet", "Score sheet of the departments")


def about_text(sheet: ScoreSheet, locale: str) -> str:
    """Place, level and periods, in a line."""
    template = QCoreApplication.translate("ScoreSheet", "{place} · {level} · as of {period}, changes since {compared}")
    level = sheet.level_name(locale)
    return template.format(place=sheet.place, level=level, period=sheet.period, compared=sheet.compared)


def sample_text() -> str:
    """The warning that goes with made-up records."""
    return QCoreApplication.translate("ScoreSheet", "SAMPLE DATA: some or all of these records are made up.")


def light_text(light: Light) -> str:
    """What a light says."""
    words = {
        Light.GREEN: QCoreApplication.translate("ScoreSheet", "on target"),
        Light.YELLOW: QCoreApplication.translate("ScoreSheet", "close to target"),
        Light.BEHIND: QCoreApplication.translate("ScoreSheet", "behind"),
    }
    return words[light]


def urgent_text() -> str:
    """What the accent colour says."""
    return QCoreApplication.translate("ScoreSheet", "red: overdue tasks are a cause")


def head_texts() -> tuple[str, str, str, str, str]:
    """The titles of rank, change of rank, department, total and what the total is made of."""
    return (
        QCoreApplication.translate("ScoreSheet", "Rank"),
        QCoreApplication.translate("ScoreSheet", "Places"),
        QCoreApplication.translate("ScoreSheet", "Department"),
        QCoreApplication.translate("ScoreSheet", "Points"),
        QCoreApplication.translate("ScoreSheet", "Weights measured"),
    )


def points_change_title() -> str:
    """The title of the change of points."""
    return QCoreApplication.translate("ScoreSheet", "Change of points")


def value_text(measure: ScoreMeasure, value: float | None) -> str:
    """A figure in its measure's decimals."""
    return NOTHING if value is None else f"{value:,.{measure.decimals}f}"


def points_text(points: float | None) -> str:
    """A total."""
    return NOTHING if points is None else f"{points:.{DECIMALS}f}"


def places_text(row: ScoreRow) -> str:
    """How many places were gained or lost, with an arrow; nothing where that is not known."""
    if row.rank_change is None:
        return ""
    if row.rank_change == 0:
        return "="
    return f"▲{row.rank_change}" if row.rank_change > 0 else f"▼{-row.rank_change}"


def rule_text(measure: ScoreMeasure) -> str:
    """When a figure is green or yellow, and where it earns all points and none."""
    if measure.better is Better.UP:
        template = QCoreApplication.translate(
            "ScoreSheet", "● from {green}, ◐ from {yellow}; 100 points at {target}, none at {nothing}"
        )
    else:
        template = QCoreApplication.translate(
            "ScoreSheet", "● up to {green}, ◐ up to {yellow}; 100 points at {target}, none at {nothing}"
        )
    limits = ("green", "yellow", "target", "nothing")
    return template.format(**{name: f"{getattr(measure, name):g}" for name in limits})


def record_heads() -> tuple[str, str, str, str, str, str]:
    """The titles of a record behind a score: department, measure, number, what it is, place, what it adds."""
    return (
        QCoreApplication.translate("ScoreSheet", "Department"),
        QCoreApplication.translate("ScoreSheet", "Measure"),
        QCoreApplication.translate("ScoreSheet", "Number"),
        QCoreApplication.translate("ScoreSheet", "Record"),
        QCoreApplication.translate("ScoreSheet", "Place"),
        QCoreApplication.translate("ScoreSheet", "State"),
    )


def more_text(count: int) -> str:
    """What is said in place of records that are not listed."""
    return QCoreApplication.translate("ScoreSheet", "and {count} more").format(count=f"{count:,}")


def record_texts(
    sheet: ScoreSheet, measure: ScoreMeasure, records: pd.DataFrame, locale: str
) -> Iterator[tuple[str, str, str, str]]:
    """Number, title, place and state of each record behind a figure."""
    for record in records.to_dict("records"):
        known = {str(name): value for name, value in record.items() if not _is_missing(value)}
        place = str(known.get("place", ""))
        yield (
            str(known["code"]),
            str(known.get("title", "")),
            sheet.places.name(place) if place else "",
            state_text(sheet, measure, known, locale),
        )


def state_text(sheet: ScoreSheet, measure: ScoreMeasure, known: dict[str, object], locale: str) -> str:
    """What a record adds to its figure, in words; `known` are its details as far as they are known."""
    if measure.tasks is not None:
        return _task_text(known)
    if measure.plan is not None:
        return _plan_text(measure.plan.per is not None, known)
    if measure.share is not None:
        status, codes = str(known.get("status", "")), sheet.states.get(measure.name)
        word = codes.codes[status].text(locale) if codes and status in codes.codes else status
        return f"{known.get('date', '')} {word}".strip()
    if measure.named is not None:
        return _named_text(measure.named.each is Each.MONTH, known)
    return str(known.get("date", ""))


def _task_text(known: dict[str, object]) -> str:
    due = known.get("due", NOTHING)
    if "done_on" in known:
        template = QCoreApplication.translate("ScoreSheet", "due {due}, done {done}")
        return template.format(due=due, done=known["done_on"])
    percent = f"{_number(known.get('percent')):.0f}"
    if known.get("late"):
        return QCoreApplication.translate("ScoreSheet", "overdue since {due}, {percent} %").format(
            due=due, percent=percent
        )
    if "expected" in known:
        template = QCoreApplication.translate("ScoreSheet", "due {due}, {percent} % of {expected} % expected")
        return template.format(due=due, percent=percent, expected=f"{_number(known['expected']):.0f}")
    return QCoreApplication.translate("ScoreSheet", "due {due}, {percent} %").format(due=due, percent=percent)


def _plan_text(is_money: bool, known: dict[str, object]) -> str:
    if "whole" not in known:
        return QCoreApplication.translate("ScoreSheet", "no figure recorded")
    of, expected = _number(known.get("of")), f"{_number(known.get('expected')):.0f}"
    if not is_money:
        template = QCoreApplication.translate("ScoreSheet", "{percent} % of {expected} % expected")
        return template.format(percent=f"{of:.0f}", expected=expected)
    template = QCoreApplication.translate("ScoreSheet", "{of} of {per}, {expected} % expected")
    return template.format(of=f"{of:,.0f}", per=f"{_number(known.get('per')):,.0f}", expected=expected)


def _named_text(is_monthly: bool, known: dict[str, object]) -> str:
    if is_monthly:
        template = QCoreApplication.translate("ScoreSheet", "{count} in {months} months")
        return template.format(count=f"{_number(known.get('count')):.0f}", months=f"{_number(known.get('months')):.1f}")
    if "date" not in known:
        return QCoreApplication.translate("ScoreSheet", "none")
    return QCoreApplication.translate("ScoreSheet", "since or on {date}").format(date=known["date"])


def _is_missing(value: object) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def measure_heads() -> tuple[str, str, str, str]:
    """The titles of a measure, its weight, what it counts, and when it is good."""
    return (
        QCoreApplication.translate("ScoreSheet", "Measure"),
        QCoreApplication.translate("ScoreSheet", "Weight"),
        QCoreApplication.translate("ScoreSheet", "What is counted"),
        QCoreApplication.translate("ScoreSheet", "Lights and points"),
    )
