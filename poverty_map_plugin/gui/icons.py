"""The plugin's icons."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).parent.parent / "resources" / "icons"


def icon(name: str) -> QIcon:
    """The icon drawn for the project under this name, for instance `overview`."""
    return QIcon(str(_FOLDER / f"{name}.svg"))
