"""What a layer of a project is to the plugin: a custom property, never its name, which is the user's to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer

if TYPE_CHECKING:
    from ..catalog.themes import Theme

#: The custom property that says what a layer is: map_county, power_line ...
ROLE = "poverty_map/role"
#: The role of the counties month by month, and the name of their table.
MONTHS_ROLE = "map_month_county"
_PLAIN, _MUTED = "plain", "muted"
_TONED_DOWN = ("power_line", "substation")


def style_name(role: str, theme: Theme) -> str:
    """The named style of a layer that a theme shows.

    Places have one a theme. Lines and signs look the same in all, but for being toned down in some; a style holds a
    copy of the layer's whole form, so there are no more of them than looks.
    """
    if role.startswith("map_"):
        return theme.name
    return _MUTED if theme.muted and role in _TONED_DOWN else _PLAIN


def layers_by_role(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The project's valid vector layers by their role."""
    found: dict[str, QgsVectorLayer] = {}
    for layer in project.mapLayers().values():
        role = layer.customProperty(ROLE)
        if role and isinstance(layer, QgsVectorLayer) and layer.isValid():
            found[str(role)] = layer
    return found
