"""Keeps the indicators of one period in step with single edits, without counting everything anew."""

from __future__ import annotations

from collections.abc import Sequence

from ..analysis.indicators import as_rows, with_ratios
from ..analysis.rollup import RollUp
from ..domain.levels import Level
from ..domain.period import Period
from ..store.store import Change
from .bureau_areas import read_bureau_areas
from .indicator_records import MeasureReader
from .indicators import PERIOD_PROPERTY
from .map_tables import map_table
from .workspace import Workspace


class LiveIndicators:
    """The figures of a period in memory, from which an edited place's whole lineage is brought up to date.

    Reading them costs what a whole count costs, about half a second for a province; an edit costs some hundredths.
    To be built anew after places or bureaus were changed, or records by somebody else.
    """

    def __init__(self, workspace: Workspace, period: Period) -> None:
        self._workspace = workspace
        self._period = period
        self._sums = RollUp(MeasureReader(workspace, period).figures(), read_bureau_areas(workspace.store))

    def update_places(self, change: Change, codes: Sequence[str]) -> dict[Level, tuple[str, ...]]:
        """Count anew, within a running change, what its records are of; returns the places whose values may differ.

        `codes`: of the places (or bureaus) that the edited records belong to, before and after the edit. The map
        tables follow when they show this period. When the change fails after this, the object is to be thrown away.
        """
        workspace, period = self._workspace, str(self._period)
        indicators = workspace.catalog.indicators
        codes = list(dict.fromkeys(codes))
        edited, before = MeasureReader(workspace, self._period).figures(codes), self._sums.own(codes)
        measures = {name for name in before if not edited[name].equals(before[name])}
        if not measures:
            return {}
        names = [
            n for n, i in indicators.items() if n in measures or (i.ratio and {i.ratio.of, i.ratio.per} & measures)
        ]
        shown = workspace.store.properties().get(PERIOD_PROPERTY) == period
        zeros = {name: 0.0 for name in names if indicators[name].empty_is_zero}
        touched = {}
        for level, sums in self._sums.replace(edited).items():
            places = sums.index.tolist()
            values = with_ratios(sums, indicators)[names]
            change.replace_indicators(
                period, as_rows({level: values}), {"indicator": names, "level": level.value, "code": places}
            )
            if shown:
                change.update_map(map_table(level), values.fillna(zeros).assign(code=places))
            touched[level] = tuple(places)
        return touched
