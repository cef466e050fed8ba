"""What a person sees of the map and of the project: where things are drawn, what is selected, what is open."""

from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar
from qgis.utils import iface

_PLUGIN = "poverty_map_plugin"


def _layer(role: str) -> QgsVectorLayer:
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty("poverty_map/role") == role:
            return layer
    raise LookupError(role)


def canvas() -> dict[str, Any]:
    """The map: its extent, scale, tool, and whether it is still being drawn."""
    view = iface.mapCanvas()
    tool = view.mapTool()
    return {
        "extent": view.extent().toString(0),
        "scale": view.scale(),
        "tool": type(tool).__name__,
        "drawing": view.isDrawing() or bool(view.isFrozen()),
    }


def working() -> int:
    """How many tasks QGIS has at hand, in the background."""
    return int(QgsApplication.taskManager().countActiveTasks())


def place_on_map(role: str, expression: str) -> dict[str, Any] | None:
    """Where the one feature of a layer is drawn, on the screen; None outside of what is seen."""
    layer, view = _layer(role), iface.mapCanvas()
    feature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(expression)))
    transform = QgsCoordinateTransform(layer.crs(), view.mapSettings().destinationCrs(), QgsProject.instance())
    point = transform.transform(feature.geometry().pointOnSurface().asPoint())
    pixel = view.getCoordinateTransform().transform(point)
    inside = QPoint(round(pixel.x()), round(pixel.y()))
    if not view.viewport().rect().contains(inside):
        return None
    at = view.viewport().mapToGlobal(inside)
    ratio = view.devicePixelRatioF()
    return {"rect": [round(at.x() * ratio), round(at.y() * ratio), 1, 1], "enabled": True}


def records(role: str, expression: str = "", most: int = 5) -> list[dict[str, Any]]:
    """The records of a layer by their fields, edits that are not saved among them."""
    request = QgsFeatureRequest()
    if expression:
        request.setFilterExpression(expression)
    request.setLimit(most)
    layer = _layer(role)
    names = layer.fields().names()
    return [
        {**dict(zip(names, feature.attributes(), strict=True)), "fid": feature.id(), "drawn": feature.hasGeometry()}
        for feature in layer.getFeatures(request)
    ]


def layer_state(role: str) -> dict[str, Any]:
    """A layer's selection and edits."""
    layer = _layer(role)
    return {
        "name": layer.name(),
        "selected": sorted(layer.selectedFeatureIds()),
        "editable": layer.isEditable(),
        "modified": layer.isModified(),
        "style": layer.styleManager().currentStyle(),
    }


def project() -> dict[str, Any]:
    """Which project is open."""
    return {"file": Path(QgsProject.instance().fileName()).name, "layers": QgsProject.instance().count()}


def docks_about() -> dict[str, str]:
    """What the docks are about: scope and period."""
    workbench = qgis.utils.plugins[_PLUGIN].workbench
    session = workbench.session
    return {
        "scope": session.scope.code if session.scope else "",
        "period": str(session.period) if session.period else "",
        "workspace": Path(session.workspace.store.location).name if session.workspace else "",
    }


def is_following() -> bool:
    """Whether figures are still being brought up to an edit."""
    return bool(qgis.utils.plugins[_PLUGIN].workbench.docks.edit_watch.is_following)


def parts() -> dict[str, Any]:
    """What the plugin has in QGIS's window and registries."""
    window = iface.mainWindow()
    widgets = [*window.findChildren(QDockWidget), *window.findChildren(QToolBar)]
    menus = [action.text().replace("&", "") for action in iface.pluginMenu().actions()]
    names = [action.objectName() for action in window.findChildren(QAction)]
    return {
        "loaded": _PLUGIN in qgis.utils.plugins,
        "widgets": sorted(each.objectName() for each in widgets if each.objectName().startswith("PovertyMap")),
        "provider": QgsApplication.processingRegistry().providerById("povertymap") is not None,
        "menus": [text for text in menus if text == "Poverty Map"],
        "actions": sorted(name for name in names if name.startswith("PovertyMap")),
        "canvas_items": len(iface.mapCanvas().items()),
    }
