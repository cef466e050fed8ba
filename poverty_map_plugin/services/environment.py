"""Lets layers of the user's own stand for rivers, land cover or relief in the themes that show these."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsMapLayer, QgsMapLayerStyle, QgsMapThemeCollection, QgsProject

from ..cartography.environment import can_be, dress, environment_layers
from ..cartography.environment_roles import ENVIRONMENT_ROLES, environment_names
from ..cartography.roles import ROLE, layers_by_role
from ..catalog.loader import Catalog
from ..catalog.themes import Theme
from ..domain.errors import InputError
from .styling import apply_theme, current_theme, theme_names

#: The style of a layer that its role gives it, and where it is kept which one was shown before.
STYLE = "poverty_map"
_BEFORE = "poverty_map/style_before"


def missing_roles(project: QgsProject, theme: Theme) -> list[str]:
    """The parts of the environment that a theme would show if a layer stood for them."""
    present = {role for role, _ in environment_layers(project)}
    return [role for role in ENVIRONMENT_ROLES if role in theme.layers and role not in present]


def use_as(project: QgsProject, catalog: Catalog, layer: QgsMapLayer, role: str) -> list[Theme]:
    """Let a layer stand for a role: it gets its looks, in a style beside its own, and its place among the layers.

    Returns the themes that show it; the one on the map is applied again when it is one of them.

    Raises:
        InputError: environment_layer_ours, environment_layer_unfit.
    """
    known = str(layer.customProperty(ROLE) or "")
    if known and known not in ENVIRONMENT_ROLES:
        raise InputError("environment_layer_ours", layer=layer.name())
    if not can_be(layer, role):
        raise InputError("environment_layer_unfit", layer=layer.name(), role=environment_names()[role])
    if known:
        release(project, layer)
    layer.setCustomProperty(ROLE, role)
    styles = layer.styleManager()
    layer.setCustomProperty(_BEFORE, styles.currentStyle())
    own = QgsMapLayerStyle()
    own.readFromLayer(layer)
    styles.addStyle(STYLE, own)
    styles.setCurrentStyle(STYLE)
    dress(layer, role, catalog.styles)
    layer.triggerRepaint()
    _put_above_areas(project, layer)
    shown = [theme for theme in catalog.themes.values() if role in theme.layers]
    _set_in_themes(project, layer, {theme.name for theme in shown})
    current = current_theme(project)
    if current in {theme.name for theme in shown}:
        apply_theme(project, current)
    project.setDirty(True)
    return shown


def release(project: QgsProject, layer: QgsMapLayer) -> None:
    """Let a layer stand for nothing again; it looks as it did before. One without a role stays as it is."""
    if str(layer.customProperty(ROLE) or "") not in ENVIRONMENT_ROLES:
        return
    before = str(layer.customProperty(_BEFORE) or "")
    _set_in_themes(project, layer, ())
    styles = layer.styleManager()
    if before in styles.styles():
        styles.setCurrentStyle(before)
        styles.removeStyle(STYLE)
    # After the style was switched, which brings properties of its own.
    layer.removeCustomProperty(ROLE)
    layer.removeCustomProperty(_BEFORE)
    layer.triggerRepaint()
    project.setDirty(True)


def _set_in_themes(project: QgsProject, layer: QgsMapLayer, shown: Collection[str]) -> None:
    themes = project.mapThemeCollection()
    for theme, name in theme_names(project).items():
        if not themes.hasMapTheme(name):
            continue
        state = themes.mapThemeState(name)
        state.removeLayerRecord(layer)
        if theme in shown:
            record = QgsMapThemeCollection.MapThemeLayerRecord(layer)
            record.usingCurrentStyle = True
            record.currentStyle = STYLE
            state.addLayerRecord(record)
        themes.update(name, state)


def _put_above_areas(project: QgsProject, layer: QgsMapLayer) -> None:
    """Above the counties' fills, which would hide it, in the order of the roles, and below all else."""
    root = project.layerTreeRoot()
    node, counties = root.findLayer(layer.id()), layers_by_role(project).get("map_county")
    areas = root.findLayer(counties.id()) if counties is not None else None
    if node is None or areas is None:
        return
    top = areas  # or the group that it is in, however deep
    while (above_it := top.parent()) is not None and above_it is not root:
        top = above_it
    moved = node.clone()
    above = [each.id() for _, each in environment_layers(project)]
    position = root.children().index(top)
    while position > 0:  # over those of its kind that belong below it
        other = root.children()[position - 1]
        other_id = other.layerId() if hasattr(other, "layerId") else ""
        if other_id == layer.id() or (other_id in above and above.index(other_id) > above.index(layer.id())):
            position -= 1
        else:
            break
    root.insertChildNode(position, moved)
    (node.parent() or root).removeChildNode(node)
