"""What all county sheets of one run share, read from the store once, and what each of them says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsProject

from ..cartography import sheet_words as words
from ..cartography.environment_roles import LAND_COVER, RIVER
from ..cartography.sheet_content import FIGURE_SLOTS, SheetContent, SheetFigure, SheetRoom
from ..cartography.sheet_layers import wear_theme
from ..cartography.sheet_measures import read_figure
from ..cartography.sheet_printer import SheetPrinter
from ..cartography.trend_line import trend_line
from ..catalog.labels import Label
from ..catalog.loader import Catalog
from ..catalog.themes import Theme
from ..domain import admin_code
from ..domain.errors import InputError
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.sheet_choice import ALL, KEY
from ..store.store import Store
from .indicators import PERIOD_PROPERTY
from .months import set_compared
from .overview import available_periods, read_values
from .sheet_photo_finder import SheetPhotoFinder
from .sheet_rows import Row, SheetRows
from .sheet_theme import SheetTheme
from .shown_theme import shown_theme
from .workspace import Workspace

#: Rows that the pages of the layout that ships have room for.
_CADRES_ON_FIRST, _CADRES_ON_NEXT = 15, 220
#: So many months, at most, are drawn under a figure.
_TREND_MONTHS = 12
_HEADINGS = (
    *(("cadres", words.CADRES), ("tasks", words.TASKS)),
    *(("counties", words.COUNTIES), ("places", words.PLACES)),
)


class SheetJob:
    """What all sheets of one run share, read from the store once."""

    def __init__(
        self,
        workspace: Workspace,
        theme: str,
        period: str,
        locale: str,
        printed_on: date,
        personal: bool = False,
        level: Level = Level.COUNTY,
    ) -> None:
        self._store: Store = workspace.store
        self._catalog: Catalog = workspace.catalog
        self._workspace = workspace
        self._locale = locale
        self._printed_on = printed_on
        self._level = level
        self.theme = _theme(workspace.catalog, theme)
        self._counties = self._store.read("map_county", ["code", "name", "is_key"], order=["code"]).set_index("code")
        self._places = self._store.read(f"map_{level}", ["code", "name", "geom"], order=["code"]).set_index("code")
        self._period, before = _periods(workspace, period)
        self._before = before
        self._headlines = [i for i in workspace.catalog.indicators.values() if i.headline][:FIGURE_SLOTS]
        names = [indicator.name for indicator in self._headlines]
        codes = list(self._places.index)
        self._values = read_values(workspace, self._period, level, codes, names)
        self._values_before = read_values(workspace, before, level, codes, names)
        self._months = [read_values(workspace, month, level, codes, names) for month in self._last_months(workspace)]
        self._county_values = self._values
        if level is not Level.COUNTY:
            self._county_values = read_values(workspace, self._period, Level.COUNTY, list(self._counties.index), names)
        self._sample = bool(self._store.count("import_batch", {"is_sample": 1, "undone_at": None}))
        self._names = {
            level: dict(self._store.read(f"map_{level}", ["code", name]).itertuples(index=False, name=None))
            for level, name in ((Level.TOWNSHIP, "name"), (Level.VILLAGE, "short_name"))
        }
        self._photos = SheetPhotoFinder(workspace, personal, self._place_name)
        self._rows = SheetRows(self._store, self._catalog, locale, self._period, self._place_name)
        self._cadres = self._rows.cadres(level, personal)
        self._secrecy = words.SECRECY_PERSONAL if personal else words.SECRECY

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
        """The codes of the places whose sheets are printed: the counties that COUNTIES names or that are in a
        prefecture or province that it names, today's codes for old ones; or, for a layout of theirs, the prefectures
        or the province of those counties."""
        chosen = [code[: self._level.digits] for code in self._chosen(counties)]
        return [code for code in dict.fromkeys(chosen) if code in self._places.index]

    def _chosen(self, counties: str) -> list[str]:
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
            # The code of a prefecture or province stands for its counties.
            within = [county for county in known if code in admin_code.lineage(county)]
            if not within:
                raise InputError("county_unknown", value=text, workspace=self._store.location)
            chosen += within
        return list(dict.fromkeys(chosen))

    @property
    def is_sample(self) -> bool:
        """Whether any record is made up."""
        return self._sample

    def counties(self) -> list[tuple[str, str, bytes | None]]:
        """Code, name and boundary (WKB, degrees) of every county."""
        rows = self._store.read("map_county", ["code", "name", "geom"], order=["code"])
        return [(str(code), str(name), geom) for code, name, geom in rows.itertuples(index=False)]

    def pages(self, code: str) -> int:
        """About how many pages a county's sheet has: the first shows some cadres, the others many."""
        more = len(self._cadres.get(code, [])) - _CADRES_ON_FIRST
        return 1 + max(0, -(-more // _CADRES_ON_NEXT))

    def printer(self, project: QgsProject, layout: QgsPrintLayout) -> SheetPrinter:
        """The printer for this run's theme and language."""
        wear_theme(project, self.theme)
        if any(place.choropleth is not None and place.choropleth.change for place in self.theme.places):
            set_compared(project, self._workspace, self._before)
        theme = SheetTheme(self._catalog, shown_theme(project, self.theme), self._level)
        return SheetPrinter(
            project,
            layout,
            self._catalog.styles,
            self.theme,
            self._locale,
            self._level,
            self._headings(),
            self._legend_headings(theme),
            theme.square(self._locale),
        )

    def content(self, code: str, room: SheetRoom) -> SheetContent:
        """What a place's sheet says, as far as its layout has room for it."""
        row = self._places.loc[code]
        tables = {name: self._table(name, code) for name, keys in room.columns.items() if keys}
        texts = self._texts({name: len(rows) for name, rows in tables.items()})
        texts["battle_title"] = words.BATTLE_MAP.text(self._locale).format(name=row["name"])
        spots = self._rows.spots(code) if any("grid" in keys for keys in room.columns.values()) else {}
        photos, lost = self._photos.find(code, room.photos)
        texts["photos_heading"] = words.PHOTOS.text(self._locale).format(count=len(photos))
        return SheetContent(
            code, str(row["name"]), row["geom"], texts, self._figures(code), tables, spots, photos, lost
        )

    def _table(self, name: str, code: str) -> Sequence[Row]:
        if name == "cadres":
            return self._cadres.get(code, [])
        if name == "tasks":
            return self._rows.tasks(code)
        if name == "counties":
            names = {str(code): str(name) for code, name in self._counties["name"].items()}
            return self._rows.counties(code, names, self._county_values, self._headlines)
        return self._rows.places(code)

    def _headings(self) -> dict[str, dict[str, str]]:
        """Headings of the columns that each table can show, by the table's id."""

        def fields(entity: str) -> dict[str, str]:
            return {field.name: field.label.text(self._locale) for field in self._catalog.entities[entity].fields}

        place, name = {"place": words.PLACE.text(self._locale)}, {"name": words.NAME.text(self._locale)}
        grid = {"grid": words.GRID.text(self._locale)}
        figures = {f"figure_{n}": i.label.text(self._locale) for n, i in enumerate(self._headlines, 1)}
        return {
            "cadres": {**place, **fields("cadre")},
            "tasks": {**place, **fields("task_progress"), **fields("task")},
            "counties": {**fields("county"), **name, **figures, **grid},
            "places": {**fields("county"), **name, **grid},
        }

    def _legend_headings(self, theme: SheetTheme) -> dict[str, Label]:
        """Roles in the legend, in its order, with their headings; an empty one shows none."""
        none = Label("", "", "")
        return {
            theme.role: theme.heading(),
            RIVER: words.RIVERS,
            LAND_COVER: words.LAND_COVER,
            "power_line": self._catalog.entities["power_line"].label,
            "substation": self._catalog.entities["substation"].label,
            "road": self._catalog.entities["road"].label,
            "support_site": none,
            "key_site": words.KEY_SITES,
        }

    def _texts(self, counts: Mapping[str, int]) -> dict[str, str]:
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
            **{f"{name}_heading": text.text(locale).format(count=counts.get(name, 0)) for name, text in _HEADINGS},
            "source": source.format(owner=owner, store=store, datum=properties.get("datum", "EPSG:4490")),
            "secrecy": self._secrecy.text(locale),
            "date": words.PRINTED.text(locale).format(date=self._printed_on.isoformat()),
        }

    def _figures(self, code: str) -> tuple[SheetFigure, ...]:
        shown = []
        values, values_before = self._values.get(code, {}), self._values_before.get(code, {})
        for indicator in self._headlines:
            value, before = values.get(indicator.name), values_before.get(indicator.name)
            read = read_figure(value, before, indicator.unit, indicator.decimals, self._locale)
            note = f"{read.unit}  {read.change}".strip()
            trend = trend_line([month.get(code, {}).get(indicator.name) for month in self._months])
            shown.append(SheetFigure(read.value, indicator.label.text(self._locale), note, trend))
        return tuple(shown)

    def _last_months(self, workspace: Workspace) -> list[Period]:
        """The counted months up to the period of the sheets, the oldest first; none when that is a year."""
        last = self._period
        if last is None or not last.month:
            return []
        return sorted(month for month in available_periods(workspace) if month.month and month <= last)[-_TREND_MONTHS:]

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
