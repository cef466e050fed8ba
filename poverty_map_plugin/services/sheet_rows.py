"""The rows of the tables on a sheet: cadres, tasks, counties, and the index of places."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd
from qgis.core import QgsGeometry

from ..cartography.sheet_measures import read_figure
from ..catalog.indicators import Indicator
from ..catalog.loader import Catalog
from ..domain.levels import Level
from ..domain.period import Period
from ..importer.masks import hidden
from ..store.store import Store

Row = Mapping[str, str]
_CADRE_FIELDS = ("name", "role", "post", "department", "phone", "political_status", "from_date", "note")
#: What an index of places lists.
_INDEXED = ("map_county", "map_key_site")
_TASK_FIELDS = ("code", "plan", "title", "department", "owner", "leader", "place_code", "due")


class SheetRows:
    """What the tables of all sheets of one run are made of, read once; a table that no layout asks for is not read.

    Args:
        place_name: the name of a code's place, as far as it says more than a county's own.
    """

    def __init__(
        self, store: Store, catalog: Catalog, locale: str, period: Period | None, place_name: Callable[[str], str]
    ) -> None:
        self._store, self._catalog, self._locale, self._period = store, catalog, locale, period
        self._place_name = place_name
        self._tasks: pd.DataFrame | None = None

    def cadres(self, level: Level, personal: bool) -> dict[str, list[Row]]:
        """By place of `level`: who is there at the end of the period, by place and name."""
        frame = self._store.read("cadre", ["village_code", "place_code", "to_date", *_CADRE_FIELDS])
        frame = frame.astype(object).where(frame.notna(), None)
        if self._period is not None:
            last = self._period.last_day.isoformat()
            here = _not_after(frame["from_date"], last) & ~_before(frame["to_date"], last)
            frame = frame[here]
        masked = [] if personal else [field for field in self._catalog.entities["cadre"].fields if field.personal]
        by_place: dict[str, list[Row]] = {}
        frame = frame.assign(at=frame["village_code"].fillna(frame["place_code"])).sort_values(["at", "name"])
        for row in frame.to_dict("records"):
            for field in masked:
                if row.get(field.name) is not None:
                    row[field.name] = hidden(field, row[field.name])
            row["place"] = self._place_name(str(row["at"]))
            row["role"] = self._word("cadre", "role", row["role"])
            texts = {str(key): str(value or "") for key, value in row.items()}
            by_place.setdefault(str(row["at"])[: level.digits], []).append(texts)
        return by_place

    def tasks(self, code: str) -> list[Row]:
        """The tasks of a place, its own and those within it first, then those of the levels above that concern it."""
        if self._tasks is None:
            self._tasks = self._read_tasks()
        own = self._tasks["place_code"].str.startswith(code)
        above = pd.Series([code.startswith(place) for place in self._tasks["place_code"]], self._tasks.index, bool)
        listed = pd.concat([self._tasks[own], self._tasks[above & ~own]])
        return [
            {
                **{name: str(row[name] or "") for name in ("code", "title", "owner", "leader", "due")},
                "plan": self._word("task", "plan", row["plan"]),
                "department": self._word("task", "department", row["department"]),
                "place": self._place_name(str(row["place_code"])),
                "percent": "" if row["percent"] is None else f"{row['percent']:.0f} %",
                "status": self._word("task_progress", "status", row["status"]),
            }
            for row in listed.to_dict("records")
        ]

    def _read_tasks(self) -> pd.DataFrame:
        tasks = self._store.read("task", _TASK_FIELDS, order=["place_code", "plan", "due", "code"])
        until = self._period.last_day.isoformat() if self._period is not None else "9999-12-31"
        progress = self._store.latest("task_progress", "task_code", "reported_on", until, ["percent", "status"])
        frame = tasks.merge(progress, how="left", left_on="code", right_on="task_code")
        frame = frame.assign(depth=frame["place_code"].str.len()).sort_values("depth", ascending=False, kind="stable")
        return frame.astype(object).where(frame.notna(), None)

    def counties(
        self,
        code: str,
        names: Mapping[str, str],
        values: Mapping[str, Mapping[str, float]],
        indicators: Sequence[Indicator],
    ) -> list[Row]:
        """The counties within a place, each with the key figures as `figure_1` and so on."""
        rows: list[Row] = []
        for county, name in names.items():
            if county.startswith(code):
                row = {"code": county, "name": name}
                for slot, indicator in enumerate(indicators, 1):
                    value = values.get(county, {}).get(indicator.name)
                    row[f"figure_{slot}"] = read_figure(
                        value, None, indicator.unit, indicator.decimals, self._locale
                    ).value
                rows.append(row)
        return rows

    def places(self, code: str) -> list[Row]:
        """The counties and key sites within a place, for an index: the printer adds the field of the map each is in."""
        rows = {
            place: {"code": place, "name": name}
            for table in _INDEXED
            for place, name in self._store.read(table, ["code", "name"]).astype(str).itertuples(index=False, name=None)
            if place.startswith(code)
        }
        return sorted(rows.values(), key=lambda row: row["code"])

    def spots(self, code: str) -> dict[str, tuple[float, float]]:
        """Longitude and latitude of the counties and key sites within a place, by code; of an area a point in it."""
        found = {}
        for table in _INDEXED:
            for place, wkb in self._store.read(table, ["code", "geom"]).itertuples(index=False, name=None):
                if str(place).startswith(code) and isinstance(wkb, bytes):
                    geometry = QgsGeometry()
                    geometry.fromWkb(wkb)
                    spot = geometry.pointOnSurface().asPoint()
                    found[str(place)] = (spot.x(), spot.y())
        return found

    def _word(self, entity: str, field: str, value: object) -> str:
        """A coded value in the language of the sheet."""
        codes = self._catalog.code_lists.get(self._catalog.entities[entity].field(field).codes or "")
        if codes and value in codes.codes:
            return codes.codes[str(value)].text(self._locale)
        return str(value or "")


def _not_after(dates: pd.Series, day: str) -> pd.Series:
    return dates.isna() | (dates.astype(str).str[:10] <= day)


def _before(dates: pd.Series, day: str) -> pd.Series:
    return dates.notna() & (dates.astype(str).str[:10] < day)
