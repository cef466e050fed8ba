"""The catalog that comes with the plugin: where it is, and what is told of it without reading it."""

from __future__ import annotations

from pathlib import Path

BUILT_IN = Path(__file__).parent / "data"


def entity_names() -> list[str]:
    """What records there are in the built-in catalog; nothing is read, as QGIS asks at each of its starts."""
    return sorted(path.stem for path in (BUILT_IN / "entities").glob("*.yaml"))
