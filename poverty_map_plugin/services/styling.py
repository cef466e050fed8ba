"""Gives a project's layers the catalog's looks, one named style a theme, and switches between them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from qgis.core import (
    QgsAbstractVectorLayerLabeling,
    QgsDefaultVectorLayerLegend,
    QgsFeatureRenderer,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsMapThemeCollection,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..cartography.environment import environment_layers
from ..cartography.environment_roles import ENVIRONMENT_ROLES
from ..cartography.labels import county_labels, key_site_labels, nameless, place_labels
from ..cartography.linework import (
    line_renderer,
    road_renderer,
    site_renderer,
    substation_renderer,
    transformer_renderer,
)
from ..cartography.markers import key_site_renderer
from ..cartography.roles import MONTHS_ROLE, layers_by_role, style_name
from ..catalog.loader import Catalog
from ..catalog.provinces import Mark
from ..catalog.themes import Theme
from ..domain.errors import InputError
from ..domain.levels import Level
from .place_looks import PlaceLooks, place_style

#: The scope of the plugin's entries in a project, and those about themes.
ENTRIES = "povertymap"
_THEME, _THEME_IDS, _THEME_NAMES = "theme", "theme_ids", "theme_names"
#: Those whose classes or sizes wait for figures.
_WAITING = "themes_without_figures"

#: Shown in every theme: names, signs and boundaries.
_ALWAYS = ("key_site", "map_province", "map_prefecture", "map_township", "map_county")
_PLACES = {f"map_{level.value}": level for level in Level}
#: From 1 to this on, where a theme says nothing of them.
_SMALLEST_SCALES = {"map_village": 250_000, "support_site": 800_000}


def style_project(project: QgsProject, catalog: Catalog, locale: str) -> None:
    """Give every layer with a role one named style a theme, and make the map themes; the first theme is applied."""
    layers = layers_by_role(project)
    _set_styles(project, catalog, locale)
    themes = project.mapThemeCollection()
    themes.clear()
    names = [theme.label.text(locale) for theme in catalog.themes.values()]
    for name, theme in zip(names, catalog.themes.values(), strict=True):
        themes.insert(name, _record(project, layers, theme))
    project.writeEntry(ENTRIES, _THEME_IDS, list(catalog.themes))
    project.writeEntry(ENTRIES, _THEME_NAMES, names)
    if catalog.themes:
        apply_theme(project, next(iter(catalog.themes)))


def settle_themes(project: QgsProject, catalog: Catalog, locale: str) -> bool:
    """Find the classes and sizes that could not be found as there were no figures yet; whether there were any.

    A theme whose classes were found once is left alone: its looks are the map maker's.
    """
    waiting = set(project.readListEntry(ENTRIES, _WAITING)[0])
    shown = current_theme(project)
    if not waiting:
        return False
    _set_styles(project, catalog, locale, lambda role, theme: f"{theme.name}/{role.removeprefix('map_')}" in waiting)
    if shown is not None:
        apply_theme(project, shown)
    return set(project.readListEntry(ENTRIES, _WAITING)[0]) != waiting


def theme_names(project: QgsProject) -> dict[str, str]:
    """What QGIS calls each theme, by id."""
    return dict(zip(theme_ids(project), project.readListEntry(ENTRIES, _THEME_NAMES)[0], strict=False))


def theme_ids(project: QgsProject) -> list[str]:
    """The themes that the project offers."""
    return list(project.readListEntry(ENTRIES, _THEME_IDS)[0])


def current_theme(project: QgsProject) -> str | None:
    """The theme applied last."""
    theme, found = project.readEntry(ENTRIES, _THEME, "")
    return theme if found and theme else None


def apply_theme(project: QgsProject, theme: str, model: QgsLayerTreeModel | None = None) -> None:
    """Switch to a theme.

    Args:
        model: the layer panel's; one is made when there is no panel.

    Raises:
        InputError: theme_unknown.
    """
    known = theme_ids(project)
    names = list(project.readListEntry(ENTRIES, _THEME_NAMES)[0])
    if theme not in known or names[known.index(theme)] not in project.mapThemeCollection().mapThemes():
        raise InputError("theme_unknown", theme=theme, known=", ".join(known))
    root = project.layerTreeRoot()
    project.mapThemeCollection().applyTheme(names[known.index(theme)], root, model or QgsLayerTreeModel(root))
    project.writeEntry(ENTRIES, _THEME, theme)


def visible_roles(theme: Theme) -> set[str]:
    """The roles of the layers that a theme shows."""
    months = {MONTHS_ROLE} if theme.months else set()
    return {*_ALWAYS, *(f"map_{place.level.value}" for place in theme.places), *theme.layers, *months}


def _record(
    project: QgsProject, layers: dict[str, QgsVectorLayer], theme: Theme
) -> QgsMapThemeCollection.MapThemeRecord:
    # A layer without a record is hidden; one recorded as hidden comes back shown from a saved project (QGIS 3.40).
    record = QgsMapThemeCollection.MapThemeRecord()
    own = sorted((visible_roles(theme) & set(layers)) - set(ENVIRONMENT_ROLES))
    shown: list[tuple[QgsMapLayer, str]] = [(layers[role], style_name(role, theme)) for role in own]
    # Layers of the user's own look as they do now.
    around = [layer for role, layer in environment_layers(project) if role in theme.layers]
    shown += [(layer, layer.styleManager().currentStyle()) for layer in around]
    for layer, style in shown:
        entry = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        entry.usingCurrentStyle = True
        entry.currentStyle = style
        record.addLayerRecord(entry)
    return record


def _set_styles(
    project: QgsProject, catalog: Catalog, locale: str, is_wanted: Callable[[str, Theme], bool] | None = None
) -> None:
    """Make or renew the styles of all themes, or of those wanted; note which lack figures."""
    layers = layers_by_role(project)
    looks = PlaceLooks(catalog, locale, layers)
    for role, layer in layers.items():
        if role not in _PLACES and role not in _OBJECT_RENDERERS and role != MONTHS_ROLE:
            continue  # a table of records, which is not drawn
        before, made = _style_of(layer), {}
        for theme in _themes_with(role, catalog):
            name = style_name(role, theme)
            if name not in made and (is_wanted is None or is_wanted(role, theme)):
                _look(layer, role, theme, catalog, locale, looks)
                made[name] = _style_of(layer)
        before.writeToLayer(layer)
        _keep_styles(layer, made)
        if is_wanted is None:
            _drop_others(layer, made)
    project.writeEntry(ENTRIES, _WAITING, sorted(looks.waiting))


def _themes_with(role: str, catalog: Catalog) -> list[Theme]:
    """Those that show a role; the first of all when none does, as it must look like something."""
    themes = list(catalog.themes.values())
    return [theme for theme in themes if role in visible_roles(theme)] or themes[:1]


def _drop_others(layer: QgsVectorLayer, made: Collection[str]) -> None:
    """Only the styles just made stay."""
    manager = layer.styleManager()
    if made and manager.currentStyle() not in made:
        manager.setCurrentStyle(next(iter(made)))
    for name in manager.styles():
        if name not in made and len(manager.styles()) > 1:
            manager.removeStyle(name)


def _style_of(layer: QgsVectorLayer) -> QgsMapLayerStyle:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style


def _keep_styles(layer: QgsVectorLayer, made: Mapping[str, QgsMapLayerStyle]) -> None:
    """Give a layer named styles; the one that is shown stays shown, in its new looks.

    None of them is switched to on the way: QGIS would write and read the layer's whole form each time.
    """
    manager = layer.styleManager()
    shown = manager.currentStyle()
    for name, style in made.items():
        if name == shown:
            continue
        if name in manager.styles():
            manager.removeStyle(name)
        manager.addStyle(name, style)
    if shown in made:
        made[shown].writeToLayer(layer)


def _look(layer: QgsVectorLayer, role: str, theme: Theme, catalog: Catalog, locale: str, looks: PlaceLooks) -> None:
    """Give the layer itself the looks of a theme."""
    if role in _PLACES:
        layer.setRenderer(looks.renderer(_PLACES[role], theme))
        looks.set_diagram(layer, _PLACES[role], theme)
    elif role == MONTHS_ROLE:
        layer.setRenderer(looks.months_renderer(theme))
    else:
        layer.setRenderer(_OBJECT_RENDERERS[role](theme, catalog, locale))
    labels = _labels(role, theme, catalog, locale)
    layer.setLabeling(labels)
    layer.setLabelsEnabled(labels is not None)
    if _PLACES.get(role) is Level.COUNTY:
        _explain_labels(layer)
    scale = _smallest_scale(role, theme, catalog)
    layer.setScaleBasedVisibility(scale is not None)
    if scale is not None:
        layer.setMinimumScale(scale)


def _explain_labels(layer: QgsVectorLayer) -> None:
    """The legend tells, too, which places have bold names; QGIS keeps that with the style."""
    legend = QgsDefaultVectorLayerLegend(layer)
    legend.setShowLabelLegend(True)
    layer.setLegend(legend)


def _transformers(_: Theme, catalog: Catalog, locale: str) -> QgsFeatureRenderer:
    words = {code: label.text(locale) for code, label in catalog.code_lists["load_class"].codes.items()}
    return transformer_renderer(catalog.styles, dict(catalog.thresholds), words)


def _key_sites(_: Theme, catalog: Catalog, locale: str) -> QgsFeatureRenderer:
    return key_site_renderer({mark: catalog.code_lists["mark"].codes[mark.value] for mark in Mark}, locale)


_OBJECT_RENDERERS: Mapping[str, Callable[[Theme, Catalog, str], QgsFeatureRenderer]] = {
    "key_site": _key_sites,
    "power_line": lambda theme, catalog, locale: line_renderer(catalog.styles, locale, theme.muted),
    "substation": lambda theme, catalog, locale: substation_renderer(catalog.styles, locale, theme.muted),
    "transformer": _transformers,
    "road": lambda _, catalog, locale: road_renderer(catalog.styles, catalog.code_lists["road_class"], locale),
    "support_site": lambda _, catalog, locale: site_renderer(catalog.code_lists["site_kind"], locale),
}


def _labels(role: str, theme: Theme, catalog: Catalog, locale: str) -> QgsAbstractVectorLayerLabeling | None:
    if role == "key_site":
        return key_site_labels(catalog.styles)
    if role == "substation":
        return nameless(catalog.styles)
    level = _PLACES.get(role)
    if level is Level.COUNTY:
        key = catalog.entities[level.value].field("is_key").label.text(locale)
        return county_labels(catalog.styles, key, QCoreApplication.translate("Legend", "Other county"))
    if level in (Level.PREFECTURE, Level.TOWNSHIP, Level.VILLAGE):
        # Circles leave the names of prefectures no room; they are few, and far apart.
        has_signs = any(place.diagram is not None for place in theme.places)
        return place_labels(catalog.styles, level, has_signs and level is Level.PREFECTURE)
    return None


def _smallest_scale(role: str, theme: Theme, catalog: Catalog) -> float | None:
    level = _PLACES.get(role)
    place = place_style(theme, level) if level else None
    if place is not None:
        return place.max_denominator
    if level is Level.TOWNSHIP:
        return catalog.styles.labels[level.value].max_denominator
    return _SMALLEST_SCALES.get(role)


def role_names(catalog: Catalog, roles: Iterable[str], locale: str) -> dict[str, str]:
    """What the layer panel calls each role, in the words of the catalog."""
    names = {}
    for role in roles:
        entity = catalog.entities.get(role.removeprefix("map_"))
        if role == MONTHS_ROLE:
            names[role] = QCoreApplication.translate("Project", "Counties month by month")
            continue
        names[role] = (entity.label if entity else catalog.code_lists["mark"].label).text(locale)
    return names
