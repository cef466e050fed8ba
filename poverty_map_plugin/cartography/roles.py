"""What a layer of a project is to the plugin: a custom property, never its name, which is the user's to change."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

#: The custom property that says what a layer is: map_county, power_line ...
ROLE = "poverty_map/role"


def layers_by_role(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The project's valid vector layers by their role."""
    found: dict[str, QgsVectorLayer] = {}
    for layer in project.mapLayers().values():
        role = layer.customProperty(ROLE)
        if role and isinstance(layer, QgsVectorLayer) and layer.isValid():
            found[str(role)] = layer
    return found
