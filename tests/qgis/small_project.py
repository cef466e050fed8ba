"""The project of the small workspace, made once and copied for each test."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from .small_workspace import copied, fresh_folder, make

#: Of places coloured by a figure; the first is shown.
_THEMES = ("poverty", "load")


def project_of(workspace: Workspace) -> Path:
    """Write the project of a workspace for tests that are not about themes: it has few, as reading all takes long."""
    themes = {name: workspace.catalog.themes[name] for name in _THEMES}
    return write_project(replace(workspace, catalog=replace(workspace.catalog, themes=themes)), CollectingFeedback())


def shown(folder: Path, *months: str) -> Path:
    """A copy of the workspace, counted in these months, with a project of few themes; returns the project."""
    return copied(_shown_once(months), folder)


@cache
def _shown_once(months: tuple[str, ...]) -> Path:
    with open_workspace(make(fresh_folder() / "small.gpkg")) as workspace:
        for month in months:
            compute_indicators(workspace, Period.parse(month), CollectingFeedback())
        return project_of(workspace)
