"""What an indicator's definition means: which records count for a period, and ratios of sums."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ..catalog.entities import FieldType
from ..catalog.indicators import Indicator
from ..domain.levels import Level
from ..domain.period import Period

if TYPE_CHECKING:
    import pandas as pd


def last_value(kind: FieldType, period: Period) -> object:
    """The last value of a time field, as stored, that is not after the period's end.

    A date counts up to the period's last day, a moment up to that day's end, a year from its beginning on: a plan's
    year has begun in each of its months. Periods as texts do not sort by time; see `standing_by`.
    """
    if kind is FieldType.INTEGER:
        return period.year
    day = period.last_day.isoformat()
    # Later than any time of that day, however it is written.
    return f"{day}T24" if kind is FieldType.DATETIME else day


def first_value_of_year(kind: FieldType, period: Period) -> object:
    """The first value of a time field, as stored, that lies in the period's year."""
    return period.year if kind is FieldType.INTEGER else date(period.year, 1, 1).isoformat()


def standing_by(periods: Iterable[Period], period: Period, within_year: bool = False) -> list[Period]:
    """Those of `periods` whose figures stand by the end of `period`, the newest first.

    A month's figures stand on its last day, a year's on 31 December: in 2016-06 the year 2016 has none yet. Of a
    December and its year, the year counts as the newer: it is the settled figure.
    """
    standing = [p for p in periods if p.last_day <= period.last_day and (not within_year or p.year == period.year)]
    return sorted(standing, key=lambda p: (p.last_day, p.month == 0), reverse=True)


def with_ratios(sums: pd.DataFrame, indicators: Mapping[str, Indicator]) -> pd.DataFrame:
    """All indicators of places, from the sums of the measures among them: indexed by code, one column an indicator.

    A ratio has no value where its divisor is unknown or not above 0, nor where its dividend is unknown; a dividend
    that is zero where nothing is recorded counts as 0.
    """
    import pandas as pd

    columns = {}
    for name, indicator in indicators.items():
        if indicator.ratio is None:
            columns[name] = sums[name].to_numpy()
            continue
        of, per = sums[indicator.ratio.of].to_numpy(), sums[indicator.ratio.per].to_numpy()
        if indicators[indicator.ratio.of].empty_is_zero:
            of = np.nan_to_num(of)
        value = np.full(len(of), np.nan)
        np.divide(of, per, out=value, where=per > 0)
        columns[name] = value * indicator.ratio.scale
    return pd.DataFrame(columns, index=sums.index)


def as_rows(levels: Mapping[Level, pd.DataFrame]) -> pd.DataFrame:
    """Known values of one or more levels, one a row: columns indicator, level, code, value."""
    import pandas as pd

    frames = []
    for level, table in levels.items():
        values = table.to_numpy(dtype=np.float64)
        row, column = np.nonzero(~np.isnan(values))
        frames.append(
            pd.DataFrame(
                {
                    "indicator": table.columns.to_numpy(dtype=object)[column],
                    "level": level.value,
                    "code": table.index.to_numpy(dtype=object)[row],
                    "value": values[row, column],
                }
            )
        )
    return pd.concat(frames, ignore_index=True)
