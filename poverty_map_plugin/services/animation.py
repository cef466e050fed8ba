"""Plays the months of a theme: one picture a month, or a GIF or a video of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from ..cartography import sheet_words
from ..cartography.animation_frame import AnimationFrame, FrameWords, MonthShown
from ..cartography.roles import MONTHS_ROLE
from ..cartography.sheet_export import TEMPORARY, remove_stale
from ..cartography.sheet_layers import STORE_CRS, mask_renderer, wear_theme
from ..cartography.sheet_legend import LegendPart, Only
from ..cartography.sheet_measures import read_figure
from ..cartography.sheet_project import read_sheet_layers
from ..catalog.indicators import Indicator
from ..catalog.labels import Label
from ..catalog.loader import Catalog
from ..catalog.themes import Theme
from ..domain.errors import InputError, StoreError
from ..domain.feedback import Feedback, FeedbackPart, raise_if_cancelled
from ..domain.findings import warning
from ..domain.levels import Level
from ..domain.period import Period
from ..domain.scope import Scope
from .animation_files import AnimationFormat, can_write_gif, find_ffmpeg, write_gif, write_mp4
from .overview import available_periods, read_values
from .place_looks import place_style
from .places import PlaceIndex
from .project import zone_crs
from .sheet_theme import SheetTheme
from .shown_theme import shown_theme
from .styling import visible_roles
from .workspace import Workspace

_MONTH = Label("{year}-{month:02d}", "{year}年{month}月", "{year}年{month}月")
#: Air around the place, and around one that is a point, in degrees.
_MARGIN, _POINT_REACH = 1.05, 0.03
#: The layers from top to bottom, as a new workspace's project has them.
_FROM_TOP = (
    *("key_site", "support_site", "map_township", "substation", "power_line", "transformer", "road"),
    *("map_province", "map_prefecture", MONTHS_ROLE, "map_county"),
)
#: The share of the work that drawing is, where a file is made of the frames.
_DRAWN = 80


@dataclass(frozen=True)
class Animation:
    """What was made in `folder`: one file, or the frames in their order; `months`, one a frame."""

    folder: Path
    files: tuple[Path, ...]
    months: tuple[Period, ...]


@dataclass(frozen=True)
class AnimationLook:
    """Size in pixels, how long a month is seen, and the language of the texts."""

    width: int = 1280
    height: int = 720
    seconds: float = 1.0
    locale: str = "en"


def playable_themes(catalog: Catalog) -> list[Theme]:
    """The themes that say something of counties each month, and not by a change; the one for months first."""

    def is_playable(theme: Theme) -> bool:
        place = place_style(theme, Level.COUNTY)
        changes = place is not None and place.choropleth is not None and place.choropleth.change
        return theme.months is not None or (place is not None and not changes)

    found = [theme for theme in catalog.themes.values() if is_playable(theme)]
    return sorted(found, key=lambda theme: theme.months is None)


def make_animation(
    workspace: Workspace,
    output: Path,
    feedback: Feedback,
    *,
    theme: str = "",
    scope: Scope | None = None,
    first: str = "",
    last: str = "",
    kind: AnimationFormat = AnimationFormat.PNG,
    look: AnimationLook | None = None,
) -> Animation:
    """Write the animation of a theme's months into the folder `output`.

    The counties have the colours of the workspace's project, the same classes in all frames. `theme` empty: the one for
    months; `scope` None: the province; `first` and `last` empty: all months that were counted. Frames that are there
    are replaced when all are whole; nothing is left of a run that was cancelled. Without ffmpeg a video's frames are
    written instead, and a warning tells so.

    Raises:
        InputError: theme_unknown, animation_theme_unfit, period_wrong, animation_without_months, scope_unknown,
            animation_without_place, animation_without_pillow, project_missing.
        StoreError: sheet_folder_unwritable, sheet_unwritable, animation_encoder_failed.
        CancelledError: between two frames.
    """
    look = look or AnimationLook()
    chosen = _theme(workspace.catalog, theme)
    months = _months(workspace, first, last)
    if kind is AnimationFormat.GIF and not can_write_gif():
        raise InputError("animation_without_pillow")
    ffmpeg = find_ffmpeg() if kind is AnimationFormat.MP4 else ""
    is_frames = kind is AnimationFormat.PNG or (kind is AnimationFormat.MP4 and not ffmpeg)
    place = scope or Scope.of(workspace.province)
    film = _Film(workspace, chosen, place, months, look, feedback)
    stem = f"{place.code}_{chosen.name}"
    try:
        output.mkdir(parents=True, exist_ok=True)
        remove_stale(output)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise StoreError("sheet_folder_unwritable", path=str(output), reason=reason) from problem
    try:
        with TemporaryDirectory(prefix=TEMPORARY, dir=output) as folder:
            frames = film.draw(Path(folder), FeedbackPart(feedback, 0, 100 if is_frames else _DRAWN))
            if is_frames:
                targets = [output / f"{stem}_{month}.png" for month in months]
                for frame, target in zip(frames, targets, strict=True):
                    frame.replace(target)
                if kind is AnimationFormat.MP4:
                    feedback.report(warning("animation_without_ffmpeg", {"path": str(output)}, count=len(targets)))
            else:
                targets = [output / f"{stem}_{months[0]}_{months[-1]}.{kind.value.lower()}"]
                whole, rest = Path(folder) / targets[0].name, FeedbackPart(feedback, _DRAWN, 100)
                if ffmpeg:
                    write_mp4(ffmpeg, Path(folder) / _Film.PATTERN, whole, look.seconds, rest)
                else:
                    write_gif(frames, whole, look.seconds, rest)
                whole.replace(targets[0])
    except OSError as problem:
        raise StoreError("sheet_unwritable", path=str(output), reason=problem.strerror or str(problem)) from problem
    feedback.set_progress(100)
    return Animation(output, tuple(targets), tuple(months))


def _theme(catalog: Catalog, name: str) -> Theme:
    playable = playable_themes(catalog)
    known = ", ".join(theme.name for theme in playable)
    if name and name not in catalog.themes:
        raise InputError("theme_unknown", theme=name, known=known)
    found = [theme for theme in playable if not name or theme.name == name]
    if not found:
        raise InputError("animation_theme_unfit", theme=name, known=known)
    return found[0]


def _months(workspace: Workspace, first: str, last: str) -> list[Period]:
    """The counted months between two, both included; a year means its first or its last month."""
    known = sorted(period for period in available_periods(workspace) if period.month)
    ends = []
    for text, month in ((first, 1), (last, 12)):
        try:
            period = Period.parse(text) if text.strip() else None
        except ValueError as problem:
            raise InputError("period_wrong", value=text) from problem
        ends.append(period if period is None or period.month else Period(period.year, month))
    begin, end = ends
    found = [month for month in known if (begin is None or begin <= month) and (end is None or month <= end)]
    if not found:
        raise InputError("animation_without_months", known=", ".join(map(str, known)))
    return found


class _Film:
    """The frames of one animation."""

    PATTERN = "frame_%04d.png"

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        scope: Scope,
        months: Sequence[Period],
        look: AnimationLook,
        feedback: Feedback,
    ) -> None:
        self._catalog, self._theme, self._months, self._look = workspace.catalog, theme, months, look
        self._places = PlaceIndex(workspace)
        if self._places.find(scope.code) is None:
            raise InputError("scope_unknown", value=scope.code)
        self._scope = scope
        self._project = self._read(workspace.project_path)
        raise_if_cancelled(feedback)
        self._figure = self._headline()
        names = [self._figure.name] if self._figure is not None else []
        self._values = {m: read_values(workspace, m, scope.level, [scope.code], names) for m in months}
        self._frame = self._make_frame(workspace)

    def draw(self, folder: Path, feedback: Feedback) -> list[Path]:
        """Write the frames, numbered from 1; returns their paths.

        Raises:
            StoreError: sheet_unwritable.
            CancelledError: between two frames.
        """
        written = []
        for number, month in enumerate(self._months, 1):
            raise_if_cancelled(feedback)
            feedback.set_progress(100 * (number - 1) / len(self._months))
            picture = self._frame.picture(self._shown(number, month))
            path = folder / (self.PATTERN % number)
            if not picture.save(str(path), "PNG"):
                raise StoreError("sheet_unwritable", path=str(path), reason=f"{picture.width()} × {picture.height()}")
            written.append(path)
        raise_if_cancelled(feedback)
        feedback.set_progress(100)
        return written

    def _shown(self, number: int, month: Period) -> MonthShown:
        text = label = ""
        if self._figure is not None:
            value = self._values[month].get(self._scope.code, {}).get(self._figure.name)
            read = read_figure(value, None, self._figure.unit, self._figure.decimals, self._look.locale)
            text, label = f"{read.value} {read.unit}".strip(), self._figure.label.text(self._look.locale)
        return MonthShown(month, self._written(month), text, label, number / len(self._months))

    def _written(self, month: Period) -> str:
        return _MONTH.text(self._look.locale).format(year=month.year, month=month.month)

    def _headline(self) -> Indicator | None:
        """The one figure that the theme is about, if it is one."""
        place, theme = place_style(self._theme, Level.COUNTY), self._theme
        rate = theme.months or (place.choropleth if place is not None else None)
        size = place.diagram.size if place is not None and place.diagram is not None else None
        name = rate.indicator if rate is not None else size
        return self._catalog.indicators[name] if name else None

    # Putting together

    def _read(self, path: Path) -> QgsProject:
        """Of the workspace's project the layers that are shown: in a third of the time of all."""
        self._roles = visible_roles(self._theme) | {MONTHS_ROLE}
        # Places of other levels have the figures of one month alone.
        self._roles -= {f"map_{place.level.value}" for place in self._theme.places if place.level is not Level.COUNTY}
        project = read_sheet_layers(path, self._roles)
        if project is None:
            raise InputError("project_missing", path=str(path))
        return project

    def _make_frame(self, workspace: Workspace) -> AnimationFrame:
        layers = wear_theme(self._project, self._theme)
        months = self._dress(layers)
        theme = SheetTheme(self._catalog, shown_theme(self._project, self._theme), Level.PROVINCE)
        locale = self._look.locale
        square = theme.square(locale)
        heading = "" if square else theme.heading().text(locale)  # the square names its own
        parts = [LegendPart(months, months, heading, Only.LAST if square else None)]
        if "key_site" in layers:
            sites = layers["key_site"]
            parts.append(LegendPart(sites, sites, sheet_words.KEY_SITES.text(locale)))
        return AnimationFrame(
            self._project,
            self._catalog.styles,
            self._shown_layers(layers, months),
            self._view(),
            parts,
            square,
            self._words(workspace),
            QSize(self._look.width, self._look.height),
        )

    def _dress(self, layers: dict[str, QgsVectorLayer]) -> QgsVectorLayer:
        """Give the months the looks that the theme has for counties, in full colour."""
        if MONTHS_ROLE not in layers:
            raise InputError("project_missing", path=self._project.fileName())
        months, counties = layers[MONTHS_ROLE], layers.get("map_county")
        if self._theme.months is None and counties is not None:
            months.setRenderer(counties.renderer().clone())
            if counties.diagramRenderer() is not None:
                months.setDiagramRenderer(counties.diagramRenderer().clone())
                months.setDiagramLayerSettings(counties.diagramLayerSettings())
                counties.setDiagramRenderer(None)
        # The screen pales them where villages take over.
        for symbol in months.renderer().symbols(QgsRenderContext()):
            symbol.setDataDefinedProperty(QgsSymbol.Property.Opacity, QgsProperty())
        return months

    def _shown_layers(self, layers: dict[str, QgsVectorLayer], months: QgsVectorLayer) -> list[QgsMapLayer]:
        """The theme's layers from top to bottom, the months over the counties, whose names they have."""
        roles = [role for role in _FROM_TOP if role in self._roles]
        shown: list[QgsMapLayer] = [months if role == MONTHS_ROLE else layers[role] for role in roles if role in layers]
        mask = self._mask()
        return [mask, *shown] if mask is not None else shown

    def _mask(self) -> QgsVectorLayer | None:
        """Pales what lies around the place; a province has nothing around it, a point no inside."""
        geometry = QgsGeometry()
        wkb = self._places.geometry(self._scope) if self._scope.level is not Level.PROVINCE else None
        if wkb is None:
            return None
        geometry.fromWkb(wkb)
        layer = QgsVectorLayer(f"MultiPolygon?crs={STORE_CRS}", "mask", "memory")
        feature = QgsFeature()
        feature.setGeometry(geometry)
        if not layer.dataProvider().addFeatures([feature])[0]:  # not an area
            return None
        layer.setRenderer(mask_renderer(self._catalog.styles))
        self._project.addMapLayer(layer, False)
        return layer

    def _view(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
        extent = self._places.extent(self._scope)
        if extent is None:
            raise InputError("animation_without_place", value=self._scope.code)
        box = QgsRectangle(*extent)
        if box.isEmpty():
            box.grow(_POINT_REACH)
        crs = zone_crs(box.center().x())
        move = QgsCoordinateTransform(QgsCoordinateReferenceSystem(STORE_CRS), crs, self._project)
        shown = move.transformBoundingBox(box)
        shown.scale(_MARGIN)
        return shown, crs

    def _words(self, workspace: Workspace) -> FrameWords:
        locale, folder = self._look.locale, workspace.province_folder
        owner = folder.province.grid_company.text(locale) if folder else ""
        source = (sheet_words.SOURCE if owner else sheet_words.SOURCE_PLAIN).text(locale)
        datum = workspace.store.properties().get("datum", "EPSG:4490")
        is_sample = bool(workspace.store.count("import_batch", {"is_sample": 1, "undone_at": None}))
        return FrameWords(
            title=self._theme.label.text(locale),
            place=self._places.name(self._scope.code),
            source=source.format(owner=owner, store=Path(workspace.store.location).name, datum=datum),
            sample=sheet_words.SAMPLE.text(locale) if is_sample else "",
            first=self._written(self._months[0]),
            last=self._written(self._months[-1]),
        )
