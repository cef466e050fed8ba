"""Keeps the indicators of one period in step with single edits, without counting everything anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import isclose, isnan
from typing import TYPE_CHECKING

from ..analysis.indicators import with_ratios
from ..analysis.service_areas import Area, BureauAreas
from ..catalog.indicators import Measure
from ..domain.levels import ADMIN_LEVELS, Level
from ..domain.period import Period
from ..store.sql import StartsWith
from ..store.store import Change
from .bureau_areas import read_bureau_areas
from .indicator_records import MeasureReader
from .indicators import PERIOD_PROPERTY
from .map_tables import map_table
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

#: What is known of a place, by measure; what is unknown is not in it.
Figures = dict[str, float]
#: Sums that differ less are of the same numbers added up in another order.
_SAME = 1e-12


class LiveIndicators:
    """Brings the figures of a counted period up to date after edits.

    What a place adds up to is added anew from its own records and from the stored sums of the places right below it,
    from the village up to the province and the bureaus. Nothing is kept between two edits, so nothing gets stale;
    an edited place costs some hundredths of a second.
    """

    def __init__(self, workspace: Workspace, period: Period, bureaus: BureauAreas | None = None) -> None:
        """`bureaus`: those of the workspace, when they were just read."""
        self._workspace = workspace
        self._period = period
        self._bureaus = bureaus if bureaus is not None else read_bureau_areas(workspace.store)

    def update_places(
        self, change: Change, codes: Collection[str], entities: Collection[str] | None = None
    ) -> dict[Level, tuple[str, ...]]:
        """Count anew, within a running change, what its records are of; returns the places whose values differ now.

        `codes`: of the places (or bureaus) that the edited records belong to, before and after the edit. `entities`:
        of what kinds the records are, when not of any. The map tables follow when they show this period.

        Raises:
            InputError: period_unreadable.
            StoreError: the store cannot be read or written.
        """
        measures, names = self._concerned(entities)
        if not measures or not codes:
            return {}
        sums = _Adding(self._workspace, self._period, self._bureaus, measures, codes).sums
        is_shown = self._workspace.store.properties().get(PERIOD_PROPERTY) == str(self._period)
        changed: dict[Level, dict[str, Figures]] = {}
        for level, now in self._with_ratios(sums, measures, names).items():
            before = _stored(self._workspace, self._period, level, names, list(now))
            differing = {code: figures for code, figures in now.items() if not _is_same(before.get(code, {}), figures)}
            if differing:
                changed[level] = differing
        # Bureaus apart: one may have the code of a place.
        self._write(change, {level: rows for level, rows in changed.items() if level is not Level.BUREAU}, names)
        self._write(change, {level: rows for level, rows in changed.items() if level is Level.BUREAU}, names)
        for level, rows in changed.items():
            self._show(change, level, rows, names, is_shown)
        return {level: tuple(rows) for level, rows in changed.items()}

    def _concerned(self, entities: Collection[str] | None) -> tuple[list[str], list[str]]:
        """The measures to add up and the indicators that follow from records of these entities."""
        indicators = self._workspace.catalog.indicators
        edited = {
            name
            for name, i in indicators.items()
            if i.measure and (entities is None or not entities_of(i.measure).isdisjoint(entities))
        }
        ratios = {name: i.ratio for name, i in indicators.items() if i.ratio and {i.ratio.of, i.ratio.per} & edited}
        parts = edited | {part for ratio in ratios.values() for part in (ratio.of, ratio.per)}
        return [name for name in indicators if name in parts], [n for n in indicators if n in parts or n in ratios]

    def _with_ratios(
        self, sums: Mapping[Level, Mapping[str, Figures]], measures: Sequence[str], names: Sequence[str]
    ) -> dict[Level, dict[str, Figures]]:
        """What is known of each place, ratios included; all places in one go, as a frame costs more than its rows."""
        import pandas as pd

        indicators = {name: self._workspace.catalog.indicators[name] for name in names}
        places = [(level, code) for level, rows in sums.items() for code in rows]
        rows = [figures for each in sums.values() for figures in each.values()]
        table = with_ratios(pd.DataFrame(rows, columns=list(measures), dtype=float), indicators)
        found: dict[Level, dict[str, Figures]] = {level: {} for level in sums}
        for (level, code), values in zip(places, table.to_numpy().tolist(), strict=True):
            found[level][code] = {name: v for name, v in zip(names, values, strict=True) if not isnan(v)}
        return found

    def _write(self, change: Change, levels: Mapping[Level, Mapping[str, Figures]], names: Sequence[str]) -> None:
        """Store the values of some places in one go; no two of them have the same code."""
        import pandas as pd

        if not levels:
            return
        rows = [
            (name, level.value, code, value)
            for level, places in levels.items()
            for code, known in places.items()
            for name, value in known.items()
        ]
        codes = [code for places in levels.values() for code in places]
        where = {"indicator": list(names), "level": [level.value for level in levels], "code": codes}
        frame = pd.DataFrame(rows, columns=["indicator", "level", "code", "value"])
        change.replace_indicators(str(self._period), frame, where)

    def _show(
        self, change: Change, level: Level, places: Mapping[str, Figures], names: Sequence[str], is_shown: bool
    ) -> None:
        """Bring what the map draws up to date."""
        import pandas as pd

        if not is_shown and level is not Level.COUNTY:
            return
        indicators = self._workspace.catalog.indicators
        zeros = {name: 0.0 for name in names if indicators[name].empty_is_zero}
        rows = [{"code": code, **zeros, **known} for code, known in places.items()]
        frame = pd.DataFrame(rows, columns=["code", *names])
        if is_shown:
            change.update_map(map_table(level), frame)
        if level is Level.COUNTY:
            change.update_months(str(self._period), frame)


class _Adding:
    """The new sums of some places, of all above them, and of the bureaus that serve them: `sums`, by level."""

    def __init__(
        self,
        workspace: Workspace,
        period: Period,
        bureaus: BureauAreas,
        measures: Sequence[str],
        codes: Collection[str],
    ) -> None:
        self._workspace, self._period, self._measures = workspace, period, measures
        self.sums: dict[Level, dict[str, Figures]] = {}
        owners = {owner for code in codes if (owner := bureaus.owner(code)) is not None}
        served = {bureau: _Served(bureaus, bureau) for owner in owners for bureau in bureaus.ancestors(owner)}
        touched = {
            level: sorted({code[: level.digits] for code in codes if code.isdigit() and len(code) >= level.digits})
            for level in ADMIN_LEVELS
        }
        wanted = {code for places in touched.values() for code in places}
        wanted |= {code for each in served.values() for code in each.own}
        self._own = _known(MeasureReader(workspace, period).figures(sorted(wanted), measures))
        for level in reversed(ADMIN_LEVELS):
            if touched[level]:
                self.sums[level] = {code: self._place(level, code) for code in touched[level]}
        if served:
            self.sums[Level.BUREAU] = {code: self._bureau(each) for code, each in sorted(served.items())}

    def _place(self, level: Level, code: str) -> Figures:
        below = _below(level)
        parts = [self._own.get(code, {})]
        return _sum(parts + list(self._stored(below, code).values()) if below else parts)

    def _bureau(self, served: _Served) -> Figures:
        whole: dict[Level, list[str]] = defaultdict(list)
        parts = [self._own.get(code, {}) for code in served.own]
        for area in served.areas:
            level = _level_from(area.prefix)
            if level is None:
                continue
            if len(area.prefix) == level.digits and not area.without:
                whole[level].append(area.prefix)
            else:
                parts += self._split(level, area)
        for level, codes in whole.items():
            sums = _stored(self._workspace, self._period, level, self._measures, codes)
            parts += (self.sums.get(level, {}).get(code, sums.get(code, {})) for code in codes)
        return _sum(parts)

    def _split(self, level: Level, area: Area) -> Iterable[Figures]:
        """The sums of the places that make up an area which is no whole place; what is on them is `_Served.own`."""
        below = level if len(area.prefix) < level.digits else _below(level)
        if below is None:
            return
        for code, sums in self._stored(below, area.prefix).items():
            if code.startswith(area.without) and area.without:
                continue
            without = tuple(place for place in area.without if place.startswith(code))
            if without:
                yield from self._split(below, Area(code, without))
            else:
                yield sums

    def _stored(self, level: Level, prefix: str) -> dict[str, Figures]:
        """The sums of the places of a level within a place; new ones before those that are stored."""
        found = _stored(self._workspace, self._period, level, self._measures, StartsWith(prefix))
        new = self.sums.get(level, {})
        return found | {code: sums for code, sums in new.items() if code.startswith(prefix)}


class _Served:
    """What a bureau adds up, those below it included: `areas`, and `own`, places and bureaus of which only what is
    recorded for themselves counts."""

    def __init__(self, bureaus: BureauAreas, bureau: str) -> None:
        mine = {code for code in bureaus.parents if bureau in bureaus.ancestors(code)}
        self.areas = bureaus.areas(bureau)
        digits = [level.digits for level in ADMIN_LEVELS]
        split = {
            place[:length]
            for area in self.areas
            for place in area.without
            for length in digits
            if len(area.prefix) <= length < len(place)
        }
        # What no area holds as a whole, such as the province, belongs to the bureau above all that serve its parts.
        above = {place[:length] for place in bureaus.owners for length in digits if length < len(place)}
        beside = {c for c in above if bureaus.owner(c) in mine and not any(area.holds(c) for area in self.areas)}
        self.own = sorted(mine | split | beside)


def entities_of(measure: Measure) -> frozenset[str]:
    """The entities whose records a measure counts."""
    return frozenset({measure.entity, measure.through.entity} if measure.through else {measure.entity})


def _below(level: Level) -> Level | None:
    number = ADMIN_LEVELS.index(level) + 1
    return ADMIN_LEVELS[number] if number < len(ADMIN_LEVELS) else None


def _level_from(prefix: str) -> Level | None:
    """The highest level whose codes are not shorter than a prefix."""
    return next((level for level in ADMIN_LEVELS if level.digits >= len(prefix)), None)


def _stored(
    workspace: Workspace, period: Period, level: Level, names: Sequence[str], codes: StartsWith | Sequence[str]
) -> dict[str, Figures]:
    """What is stored, by place; places of which nothing is known are left out."""
    where = {"period": str(period), "indicator": list(names), "level": level.value, "code": codes}
    rows = workspace.store.read("indicator_value", ["code", "indicator", "value"], where)
    found: dict[str, Figures] = defaultdict(dict)
    for code, indicator, value in zip(rows["code"], rows["indicator"], rows["value"], strict=True):
        found[code][indicator] = float(value)
    return dict(found)


def _known(frame: pd.DataFrame) -> dict[str, Figures]:
    """The values of a frame (a row a place, a column a measure) that are known."""
    return {
        str(code): {name: float(value) for name, value in row.items() if not isnan(value)}
        for code, row in frame.to_dict("index").items()
    }


def _sum(parts: Iterable[Mapping[str, float]]) -> Figures:
    total: Figures = {}
    for part in parts:
        for name, value in part.items():
            total[name] = total.get(name, 0.0) + value
    return total


def _is_same(one: Figures, other: Figures) -> bool:
    return one.keys() == other.keys() and all(isclose(one[name], other[name], rel_tol=_SAME) for name in one)
