"""The plugin's icons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QIcon

if TYPE_CHECKING:
    from ..catalog.provinces import Mark

_RESOURCES = Path(__file__).parent.parent / "resources"


def icon(name: str) -> QIcon:
    """The icon drawn for the project under this name, for instance `overview`."""
    return QIcon(str(_RESOURCES / "icons" / f"{name}.svg"))


def mark_icon(mark: Mark) -> QIcon:
    """The flag or star of a key site, as it stands on the map."""
    return QIcon(str(_RESOURCES / "markers" / f"{mark.value}.svg"))
