"""The counties month by month, for QGIS's temporal controller."""

from __future__ import annotations

import json
from collections.abc import Iterable

from qgis.core import Qgis, QgsDateTimeRange, QgsExpressionContextUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..cartography.choropleth import BEFORE
from ..domain.levels import Level
from ..domain.period import Period
from ..store.store import Change
from .workspace import Workspace


def write_months(workspace: Workspace, change: Change, periods: Iterable[Period]) -> None:
    """Write the figures of all counted months, with the days between which each stands."""
    import pandas as pd

    months = [period for period in periods if period.month]
    indicators = workspace.catalog.indicators
    where = {"level": Level.COUNTY.value, "period": [str(month) for month in months]}
    values = workspace.store.read("indicator_value", ["code", "period", "indicator", "value"], where)
    codes = workspace.store.read(Level.COUNTY.value, ["code"], order=["code"])["code"].tolist()
    index = pd.MultiIndex.from_product([where["period"], codes], names=["period", "code"])
    table = values.pivot(index=["period", "code"], columns="indicator", values="value")
    table = table.reindex(index=index, columns=list(indicators))
    table = table.fillna({name: 0.0 for name, indicator in indicators.items() if indicator.empty_is_zero})
    rows = table.reset_index()
    days = {str(month): (f"{month}-01", month.last_day.isoformat()) for month in months}
    rows.insert(2, "begins", [days[period][0] for period in rows["period"]])
    rows.insert(3, "ends", [days[period][1] for period in rows["period"]])
    change.replace_months(dict.fromkeys(indicators, "real"), rows)


def play_by_month(layer: QgsVectorLayer) -> None:
    """Let QGIS's temporal controller show of each month the figures that stood in it."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    temporal.setStartField("begins")
    temporal.setEndField("ends")
    temporal.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    temporal.setIsActive(True)


def set_compared(project: QgsProject, workspace: Workspace, period: Period | None) -> None:
    """Tell the themes of change which period's figures to take off; None for none.

    The project is changed, and its counties drawn anew, only when it does not say so already.
    """
    text = json.dumps(_figures_before(workspace, period))
    if text != QgsExpressionContextUtils.projectScope(project).variable(BEFORE):
        QgsExpressionContextUtils.setProjectVariable(project, BEFORE, text)


def _figures_before(workspace: Workspace, period: Period | None) -> dict[str, dict[str, float]]:
    """What the themes of change need of the counties in a period: indicator -> code -> figure."""
    places = [place for theme in workspace.catalog.themes.values() for place in theme.places]
    names = sorted({place.choropleth.indicator for place in places if place.choropleth and place.choropleth.change})
    if period is None or not names:
        return {}
    where = {"level": Level.COUNTY.value, "period": str(period), "indicator": names}
    values = workspace.store.read("indicator_value", ["indicator", "code", "value"], where, ["indicator", "code"])
    found: dict[str, dict[str, float]] = {name: {} for name in names}
    for indicator, code, value in values.itertuples(index=False):
        found[indicator][code] = value
    return found


def set_months(project: QgsProject, periods: Iterable[Period]) -> None:
    """Tell the project's temporal controller from when to when there is something to play, in steps of a month."""
    months = sorted(period for period in periods if period.month)
    if not months:
        return
    settings = project.timeSettings()
    start = QDateTime.fromString(f"{months[0]}-01", Qt.DateFormat.ISODate)
    end = QDateTime.fromString(months[-1].last_day.isoformat(), Qt.DateFormat.ISODate)
    settings.setTemporalRange(QgsDateTimeRange(start, end))
    settings.setTimeStep(1)
    settings.setTimeStepUnit(Qgis.TemporalUnit.Months)
