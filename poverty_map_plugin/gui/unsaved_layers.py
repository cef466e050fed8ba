"""The layers of a workspace whose edits are not saved: what is written beside them would be lost in them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer


def unsaved_layers(project: QgsProject, store: Path) -> list[str]:
    """Their names."""
    return [
        layer.name()
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.isModified() and Path(layer.source().partition("|")[0]) == store
    ]
