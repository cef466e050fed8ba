"""Reads of a workspace's project what sheets show: a fifth of its layers, in a third of the time."""

from __future__ import annotations

import zipfile
from collections.abc import Collection
from pathlib import Path

from qgis.core import QgsPathResolver, QgsProject
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..catalog.themes import Theme
from .environment_roles import ENVIRONMENT_ROLES
from .roles import ROLE
from .sheet_layers import SHEET_ROLES


def project_path(path: Path, scope: str, key: str) -> str | None:
    """The path that a project keeps under a key, as one from here; empty without one, None when it is no project.

    No layer is read: it takes a tenth of a second, and any thread may do it.
    """
    document = _document(path)
    if document is None:
        return None
    place = document.documentElement().firstChildElement("properties")
    for name in (scope, key):
        child = place.firstChildElement()
        while not child.isNull() and name not in (child.tagName(), child.attribute("name")):
            child = child.nextSiblingElement()
        place = child
    return QgsPathResolver(str(path)).readPath(place.text()) if place.text() else ""


def roles_of_sheets(theme: Theme) -> tuple[str, ...]:
    """The roles of the layers that a shipped layout shows, the user's own surroundings where the theme has them."""
    return (*SHEET_ROLES, *(role for role in ENVIRONMENT_ROLES if role in theme.layers))


def read_sheet_layers(path: Path, roles: Collection[str] = SHEET_ROLES) -> QgsProject | None:
    """A project of our own with the layers of some roles; None when the file is no project.

    What a map maker's own layout may ask for besides (other layers, variables, layouts) is not read.
    """
    document = _document(path)
    if document is None:
        return None
    project = QgsProject()
    project.setFileName(str(path))  # relative paths start from it
    layer = document.documentElement().firstChildElement("projectlayers").firstChildElement("maplayer")
    while not layer.isNull():
        if _role(layer) in roles:
            project.readLayer(layer)
        layer = layer.nextSiblingElement("maplayer")
    return project


def _document(path: Path) -> QDomDocument | None:
    content, document = _content(path), QDomDocument()
    if content is None or not document.setContent(content)[0] or document.documentElement().tagName() != "qgis":
        return None
    return document


def _content(path: Path) -> bytes | None:
    try:
        if path.suffix.lower() != ".qgz":
            return path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            name = next((name for name in archive.namelist() if name.lower().endswith(".qgs")), None)
            return archive.read(name) if name else None
    except (OSError, zipfile.BadZipFile):
        return None


def _role(layer: QDomElement) -> str:
    option = layer.firstChildElement("customproperties").firstChildElement("Option").firstChildElement("Option")
    while not option.isNull():
        if option.attribute("name") == ROLE:
            return str(option.attribute("value"))
        option = option.nextSiblingElement("Option")
    return ""
