"""The QGIS project that shows a workspace."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..cartography.roles import MONTHS_ROLE, ROLE, layers_by_role
from ..catalog.loader import Catalog
from ..domain.errors import InputError, StoreError
from ..domain.feedback import Feedback
from ..i18n import interface_locale
from .card_tips import add_place_tip, add_record_tip
from .form_history import HISTORY_ROLE, join_history, set_history_form
from .forms import record_entities, set_form
from .months import play_by_month
from .styling import ENTRIES, apply_theme, role_names, settle_themes, style_project
from .workspace import Workspace


def _groups() -> dict[str, tuple[tuple[str, str], ...]]:
    """Groups of the layer panel from top to bottom, each with roles and tables from top to bottom."""

    translate = QCoreApplication.translate
    return {
        translate("Project", "Key sites"): (("key_site", "map_key_site"), ("support_site", "support_site")),
        translate("Project", "Villages and townships"): (
            ("map_village", "map_village"),
            ("map_township", "map_township"),
        ),
        translate("Project", "Power grid"): (
            ("substation", "substation"),
            ("power_line", "power_line"),
            ("transformer", "transformer"),
        ),
        translate("Project", "Roads"): (("road", "road"),),
        translate("Project", "Areas"): (
            ("map_bureau", "map_bureau"),
            ("map_province", "map_province"),
            ("map_prefecture", "map_prefecture"),
            (MONTHS_ROLE, MONTHS_ROLE),
            ("map_county", "map_county"),
        ),
    }


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
    locale = interface_locale()
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    # Paths are made relative to the project's own place, which must be known before layers are written.
    project.setFileName(str(path))
    _add_layers(project, workspace, locale)
    style_project(project, workspace.catalog, locale)
    _set_view(project, workspace, locale)
    project.writeEntry(ENTRIES, "workspace", project.writePath(workspace.store.location))
    project.writeEntry(ENTRIES, "period", workspace.store.properties().get("period", ""))
    _save(project, path)
    return path


def restyle_project(path: Path, catalog: Catalog, theme: str) -> None:
    """Bring the looks of a project file to the catalog's, with `theme` shown.

    Raises:
        InputError: project_unreadable, theme_unknown.
        StoreError: when the file cannot be written.
    """
    if theme not in catalog.themes:
        raise InputError("theme_unknown", theme=theme, known=", ".join(catalog.themes))
    project = QgsProject()
    if not project.read(str(path)):
        raise InputError("project_unreadable", path=str(path), reason=project.error())
    style_project(project, catalog, interface_locale())
    apply_theme(project, theme)
    _save(project, path)


def settle_project(workspace: Workspace) -> None:
    """Find the classes and sizes that the project beside a workspace waits for, once figures were counted.

    A project that is not there, or waits for none, is left alone.

    Raises:
        StoreError: when the file cannot be written.
    """
    project = QgsProject()
    is_read = workspace.project_path.is_file() and project.read(str(workspace.project_path))
    if is_read and settle_themes(project, workspace.catalog, interface_locale()):
        _save(project, workspace.project_path)


def _add_layers(project: QgsProject, workspace: Workspace, locale: str) -> None:
    root = project.layerTreeRoot()
    for title, layers in _groups().items():
        group: QgsLayerTreeGroup = root.addGroup(title)
        names = role_names(workspace.catalog, [role for role, _ in layers], locale)
        for role, table in layers:
            layer = QgsVectorLayer(f"{workspace.store.location}|layername={table}", names[role], "ogr")
            if not layer.isValid():
                raise StoreError("store_damaged", store=workspace.store.location, reason=table)
            layer.setCustomProperty(ROLE, role)
            if role == MONTHS_ROLE:
                play_by_month(layer)
            entity = workspace.catalog.entities.get(role)
            if entity is not None:
                set_form(layer, entity, workspace.catalog, locale)
                add_record_tip(layer, entity, locale)
            elif role != MONTHS_ROLE:
                add_place_tip(layer, workspace.catalog, locale)
            project.addMapLayer(layer, False)
            group.addLayer(layer).setExpanded(role in ("map_county",))
    _add_records(project, workspace, locale)


def _add_records(project: QgsProject, workspace: Workspace, locale: str) -> None:
    """The records that are not drawn, as tables with forms; and the history of all in these."""
    catalog = workspace.catalog
    drawn = set(layers_by_role(project))
    group = project.layerTreeRoot().addGroup(QCoreApplication.translate("Project", "Records"))
    group.setExpanded(False)
    group.setItemVisibilityChecked(False)
    for entity in record_entities(catalog, drawn):
        layer = _table(workspace, entity.name, entity.label.text(locale))
        set_form(layer, entity, catalog, locale)
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(False)
    history = _table(workspace, HISTORY_ROLE, QCoreApplication.translate("History", "History"))
    history.setFlags(history.flags() | QgsMapLayer.LayerFlag.Private)
    set_history_form(history, catalog, locale)
    project.addMapLayer(history, False)
    group.addLayer(history).setItemVisibilityChecked(False)
    for role, layer in layers_by_role(project).items():
        if role in catalog.entities:
            join_history(project, layer, history, catalog.entities[role], catalog, locale)


def _table(workspace: Workspace, table: str, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{workspace.store.location}|layername={table}", name, "ogr")
    if not layer.isValid():
        raise StoreError("store_damaged", store=workspace.store.location, reason=table)
    layer.setCustomProperty(ROLE, table)
    return layer


def _set_view(project: QgsProject, workspace: Workspace, locale: str) -> None:
    folder = workspace.province_folder
    place = folder.province.name.text(locale) if folder else workspace.province
    title = QCoreApplication.translate("Project", "Poverty-alleviation map of {place}")
    project.setTitle(title.format(place=place))
    project.setBackgroundColor(QColor(workspace.catalog.styles.paper))
    counties = layers_by_role(project)["map_county"]
    extent = counties.extent()
    project.setCrs(zone_crs(extent.center().x()))
    extent.scale(1.04)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, counties.crs()))


def _save(project: QgsProject, path: Path) -> None:
    """Write beside the place first: a project that is there stays until the new one is whole."""
    partial = path.with_name(f".{path.stem}.{os.getpid()}.partial.qgz")
    try:
        if not project.write(str(partial)):
            raise StoreError("store_unwritable", store=str(path), reason=project.error())
        partial.replace(path)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
