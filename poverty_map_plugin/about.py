"""What metadata.txt says about the plugin."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

PACKAGE = Path(__file__).parent
ICON = PACKAGE / "resources" / "icons" / "icon.svg"


def metadata_path() -> Path:
    """metadata.txt: in the package when installed, beside it in the source tree."""
    inside = PACKAGE / "metadata.txt"
    return inside if inside.exists() else PACKAGE.parent / "metadata.txt"


def version() -> str:
    """The version in metadata.txt."""
    parser = ConfigParser(interpolation=None)
    parser.read(metadata_path(), encoding="utf-8")
    return parser.get("general", "version")
