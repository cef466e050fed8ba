"""A small workspace and a log."""

from __future__ import annotations

from pathlib import Path

import pytest

from .. import small_workspace
from .layers import (
    Log,
)


@pytest.fixture
def workspace(qgis_app: object, tmp_path: Path) -> Path:
    return small_workspace.make(tmp_path / "w.gpkg")


@pytest.fixture
def log() -> Log:
    return Log()
