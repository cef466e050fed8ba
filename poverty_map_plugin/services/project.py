"""The QGIS project that shows a workspace."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsReferencedRectangle, QgsVectorLayer

from ..domain.errors import StoreError
from ..domain.feedback import Feedback
from .workspace import Workspace

#: Scope of the project's own entries.
ENTRIES = "povertymap"
ROLE = "poverty_map/role"

# From the top of the map to its bottom.
_LAYERS = (
    *(("key_site", "map_key_site"), ("map_village", "map_village"), ("map_township", "map_township")),
    *(("substation", "substation"), ("power_line", "power_line"), ("transformer", "transformer"), ("road", "road")),
    *(("support_site", "support_site"), ("map_bureau", "map_bureau"), ("map_province", "map_province")),
    *(("map_prefecture", "map_prefecture"), ("map_county", "map_county")),
)


def zone_crs(longitude: float) -> QgsCoordinateReferenceSystem:
    """The 3-degree Gauss-Krüger zone of CGCS2000 (EPSG 4534 to 4554) whose central meridian is nearest."""
    meridian = min(max(round(longitude / 3) * 3, 75), 135)
    return QgsCoordinateReferenceSystem(f"EPSG:{4534 + (meridian - 75) // 3}")


def write_project(workspace: Workspace, feedback: Feedback) -> Path:
    """Write the project beside the workspace, in place of one that may be there.

    Raises:
        StoreError: when the file cannot be written.
    """
    path = workspace.project_path
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    for role, table in _LAYERS:
        layer = QgsVectorLayer(f"{workspace.store.location}|layername={table}", table, "ogr")
        layer.setCustomProperty(ROLE, role)
        project.addMapLayer(layer)
    counties = next(iter(project.mapLayersByName("map_county")))
    extent = counties.extent()
    project.setCrs(zone_crs(extent.center().x()))
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, counties.crs()))
    project.writeEntry(ENTRIES, "workspace", project.writePath(workspace.store.location))
    partial = path.with_name(f".{path.stem}.partial.qgz")
    if not project.write(str(partial)):
        raise StoreError("store_unwritable", store=str(path), reason=project.error())
    os.replace(partial, path)
    return path
