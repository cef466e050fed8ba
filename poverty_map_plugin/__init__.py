"""Poverty Map: a poverty-alleviation map of a power-grid company as a QGIS plugin."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """What QGIS calls to load the plugin."""
    from .plugin import PovertyMapPlugin

    return PovertyMapPlugin(iface)
