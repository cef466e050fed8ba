"""Keeps a theme's classes and colours as the map shows them in the workspace, for its other users and new projects."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProject

from ..catalog.loader import load_catalog
from ..catalog.theme_text import theme_text
from ..domain.errors import InputError
from .person import current_user
from .shown_theme import shown_theme
from .workspace import Workspace


def keep_theme(workspace: Workspace, project: QgsProject, name: str) -> Workspace:
    """Write the theme that is applied into the workspace's own catalog; returns the workspace with that catalog.

    Raises:
        InputError: theme_unknown.
        CatalogError: what the map shows is no theme, such as classes that do not rise.
        StoreError: the store cannot be written.
    """
    if name not in workspace.catalog.themes:
        raise InputError("theme_unknown", theme=name, known=", ".join(workspace.catalog.themes))
    text = theme_text(shown_theme(project, workspace.catalog.themes[name]))
    files = {**workspace.store.catalog_files(), f"themes/{name}.yaml": text}
    catalog = load_catalog(files)
    with workspace.store.change(current_user()) as change:
        change.set_catalog_files(files)
    return replace(workspace, catalog=catalog)
