"""What all county sheets of one run share, read from the store once, and what each of them says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject

from ..cartography import sheet_words as words
from ..cartography.sheet_bivariate import bivariate_square
from ..cartography.sheet_content import FIGURE_SLOTS, SheetContent, SheetFigure
from ..cartography.sheet_measures import read_figure
from ..cartography.sheet_printer import SheetPrinter
from ..cartography.symbols import installed_families
from ..catalog.labels import LOCALES, Label
from ..catalog.loader import Catalog
from ..catalog.themes import Bivariate, Theme
from ..domain import admin_code
from ..domain.errors import InputError
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.sheet_choice import ALL, KEY
from ..importer.masks import hidden
from ..store.store import Store
from .indicators import PERIOD_PROPERTY
from .overview import available_periods, read_values
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

#: Rows that the pages of the layout that ships have room for.
_CADRES_ON_FIRST, _CADRES_ON_NEXT = 15, 220
_CADRE_FIELDS = ("name", "role", "post", "department", "phone", "political_status", "from_date", "note")


class SheetJob:
    """What all sheets of one run share, read from the store once."""

    def __init__(
        self, workspace: Workspace, theme: str, period: str, locale: str, printed_on: date, personal: bool = False
    ) -> None:
        self._store: Store = workspace.store
        self._catalog: Catalog = workspace.catalog
        self._workspace = workspace
        self._locale = locale
        self._printed_on = printed_on
        self.theme = _theme(workspace.catalog, theme)
        self._counties = self._store.read("map_county", ["code", "name", "is_key", "geom"], order=["code"]).set_index(
            "code"
        )
        self._period, before = _periods(workspace, period)
        self._before = before
        headlines = [i.name for i in workspace.catalog.indicators.values() if i.headline][:FIGURE_SLOTS]
        codes = list(self._counties.index)
        self._values = read_values(workspace, self._period, Level.COUNTY, codes, headlines)
        self._values_before = read_values(workspace, before, Level.COUNTY, codes, headlines)
        self._sample = bool(self._store.count("import_batch", {"is_sample": 1, "undone_at": None}))
        self._names = {
            level: dict(self._store.read(f"map_{level}", ["code", name]).itertuples(index=False, name=None))
            for level, name in ((Level.TOWNSHIP, "name"), (Level.VILLAGE, "short_name"))
        }
        self._hidden = [] if personal else [f for f in workspace.catalog.entities["cadre"].fields if f.personal]
        self._cadres = self._read_cadres()

    @property
    def fonts(self) -> tuple[str, ...]:
        """The families that the catalog asks for, the first that is installed to be taken."""
        return self._catalog.styles.fonts

    @property
    def province(self) -> tuple[str, str]:
        """Code and name."""
        code = self._workspace.province
        rows = self._store.read("province", ["name"], {"code": code})
        return code, str(rows["name"].iloc[0]) if len(rows) else code

    def select(self, counties: str) -> list[str]:
        """The codes that COUNTIES names, today's for old ones."""
        wanted = counties.strip().lower()
        known = list(self._counties.index)
        if wanted in ("", ALL):
            return known
        if wanted == KEY:
            key = [code for code in known if self._counties.at[code, "is_key"] == 1]
            if not key:
                raise InputError("no_key_counties", workspace=self._store.location)
            return key
        chosen: list[str] = []
        for text in re.split(r"[,，;；\s]+", counties.strip()):
            code = admin_code.normalise(text) or text
            old = self._catalog.old_codes.get(code)
            code = old.new if old is not None and code not in self._counties.index else code
            if code not in self._counties.index:
                raise InputError("county_unknown", value=text, workspace=self._store.location)
            if code not in chosen:
                chosen.append(code)
        return chosen

    def pages(self, code: str) -> int:
        """About how many pages a county's sheet has: the first shows some cadres, the others many."""
        more = len(self._cadres.get(code, [])) - _CADRES_ON_FIRST
        return 1 + max(0, -(-more // _CADRES_ON_NEXT))

    def county_name(self, code: str) -> str:
        """The name of a county of the workspace."""
        return str(self._counties.at[code, "name"])

    def printer(self, project: QgsProject, layout: QgsPrintLayout) -> SheetPrinter:
        """The printer for this run's theme and language."""
        return SheetPrinter(
            project,
            layout,
            self._catalog.styles,
            self.theme,
            self._locale,
            self._cadre_headings(),
            self._legend_headings(),
            self._picture(),
        )

    def content(self, code: str, cadre_columns: Sequence[str]) -> SheetContent:
        """What a county's sheet says."""
        row = self._counties.loc[code]
        cadres = tuple(
            {key: str(cadre.get(key) or "") for key in cadre_columns} for cadre in self._cadres.get(code, [])
        )
        return SheetContent(code, str(row["name"]), row["geom"], self._texts(len(cadres)), self._figures(code), cadres)

    def _cadre_headings(self) -> dict[str, str]:
        """Headings of the columns that the cadre table can show."""
        fields = {field.name: field.label.text(self._locale) for field in self._catalog.entities["cadre"].fields}
        return {"place": words.PLACE.text(self._locale), **fields}

    def _legend_headings(self) -> dict[str, Label]:
        """Roles in the legend, in its order, with their headings; an empty one shows none."""
        none = Label("", "", "")
        return {
            "map_village": self._theme_heading(),
            "power_line": self._catalog.entities["power_line"].label,
            "substation": self._catalog.entities["substation"].label,
            "road": self._catalog.entities["road"].label,
            "support_site": none,
            "key_site": words.KEY_SITES,
        }

    def _two_way(self) -> Bivariate | None:
        return next((p.bivariate for p in self.theme.places if p.level is Level.VILLAGE and p.bivariate), None)

    def _picture(self) -> str:
        """The square of a two-way theme, which a list of its classes could not explain."""
        style, indicators = self._two_way(), self._catalog.indicators
        if style is None:
            return ""
        styles = self._catalog.styles
        family = installed_families(styles)[0]
        return bivariate_square(style, indicators[style.x], indicators[style.y], styles, self._locale, family)

    def _theme_heading(self) -> Label:
        for place in self.theme.places:
            if place.level is Level.VILLAGE and place.choropleth is not None:
                indicator = self._catalog.indicators[place.choropleth.indicator]
                return Label(*(f"{indicator.label.text(lang)} ({indicator.unit.text(lang)})" for lang in LOCALES))
        return self.theme.label

    def _texts(self, cadres: int) -> dict[str, str]:
        locale = self._locale
        properties = self._store.properties()
        folder = self._workspace.province_folder
        owner = folder.province.grid_company.text(locale) if folder else ""
        store = Path(self._store.location).name
        source = (words.SOURCE if owner else words.SOURCE_PLAIN).text(locale)
        return {
            "subtitle": words.UNTIL.text(locale).format(
                theme=self.theme.label.text(locale), period=str(self._period or words.NO_PERIOD.text(locale))
            ),
            "owner": owner,
            "sample": words.SAMPLE.text(locale) if self._sample else "",
            "figures_heading": (words.FIGURES_SINCE if self._before else words.FIGURES)
            .text(locale)
            .format(period=self._before),
            "legend_heading": words.LEGEND.text(locale),
            "cadres_heading": words.CADRES.text(locale).format(count=cadres),
            "source": source.format(owner=owner, store=store, datum=properties.get("datum", "EPSG:4490")),
            "date": words.PRINTED.text(locale).format(date=self._printed_on.isoformat()),
        }

    def _figures(self, code: str) -> tuple[SheetFigure, ...]:
        shown = []
        values, values_before = self._values.get(code, {}), self._values_before.get(code, {})
        for indicator in [i for i in self._catalog.indicators.values() if i.headline][:FIGURE_SLOTS]:
            value, before = values.get(indicator.name), values_before.get(indicator.name)
            read = read_figure(value, before, indicator.unit, indicator.decimals, self._locale)
            note = f"{read.unit}  {read.change}".strip()
            shown.append(SheetFigure(read.value, indicator.label.text(self._locale), note))
        return tuple(shown)

    def _read_cadres(self) -> dict[str, list[Mapping[str, object]]]:
        """By county: who is there at the end of the period, by place and name."""
        frame = self._store.read("cadre", ["village_code", "place_code", "to_date", *_CADRE_FIELDS])
        frame = frame.astype(object).where(frame.notna(), None)
        if self._period is not None:
            last = self._period.last_day.isoformat()
            here = _not_after(frame["from_date"], last) & ~_before(frame["to_date"], last)
            frame = frame[here]
        roles = self._catalog.code_lists.get(self._catalog.entities["cadre"].field("role").codes or "")
        by_county: dict[str, list[Mapping[str, object]]] = {}
        frame = frame.assign(at=frame["village_code"].fillna(frame["place_code"])).sort_values(["at", "name"])
        for row in frame.to_dict("records"):
            for field in self._hidden:
                if row.get(field.name) is not None:
                    row[field.name] = hidden(field, row[field.name])
            row["place"] = self._place_name(str(row["at"]))
            if roles and row["role"] in roles.codes:
                row["role"] = roles.codes[row["role"]].text(self._locale)
            by_county.setdefault(str(row["at"])[: Level.COUNTY.digits], []).append(row)
        return by_county

    def _place_name(self, code: str) -> str:
        """A village after its township; a county's own name is on the sheet already."""
        township = self._names[Level.TOWNSHIP].get(code[: Level.TOWNSHIP.digits], "")
        village = self._names[Level.VILLAGE].get(code, "")
        return f"{township} {village}".strip() or ("" if len(code) <= Level.COUNTY.digits else code)


def _theme(catalog: Catalog, name: str) -> Theme:
    if not name:
        return next(iter(catalog.themes.values()))
    if name not in catalog.themes:
        raise InputError("theme_unknown", theme=name, known=", ".join(catalog.themes))
    return catalog.themes[name]


def _periods(workspace: Workspace, wanted: str) -> tuple[Period | None, Period | None]:
    """The period to print, the newest unless one is wanted, and the one before it if it was counted."""
    known = available_periods(workspace)
    period = known[0] if known else None
    if wanted.strip():
        try:
            period = Period.parse(wanted)
        except ValueError as problem:
            raise InputError("period_wrong", value=wanted) from problem
        if period not in known:
            raise InputError("period_without_figures", period=str(period), known=", ".join(map(str, known)))
    shown = workspace.store.properties().get(PERIOD_PROPERTY)
    if period is not None and shown and str(period) != shown:
        # The colours are read from the flat tables, which hold one period: a sheet must not mix two.
        if wanted.strip():
            raise InputError("period_not_on_map", period=str(period), shown=shown)
        period = Period.parse(shown)
    return period, period.previous if period is not None and period.previous in known else None


def _not_after(dates: pd.Series, day: str) -> pd.Series:
    return dates.isna() | (dates.astype(str).str[:10] <= day)


def _before(dates: pd.Series, day: str) -> pd.Series:
    return dates.notna() & (dates.astype(str).str[:10] < day)
