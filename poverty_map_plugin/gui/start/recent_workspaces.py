"""The workspaces that were open lately, the newest first."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

_KEY = "poverty_map/recent_workspaces"
_MOST = 6


def recent_workspaces() -> list[Path]:
    """Those of them whose files are still there."""
    return [path for path in map(Path, QgsSettings().value(_KEY, [], type=list)) if path.is_file()]


def remember_workspace(path: Path) -> None:
    """Put a workspace at the head of the list."""
    kept = [str(path), *(str(other) for other in recent_workspaces() if other != path)]
    QgsSettings().setValue(_KEY, kept[:_MOST])
