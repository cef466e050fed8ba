"""A workspace that nothing can be said against."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from .. import small_workspace


@pytest.fixture(scope="module")
def clean(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("clean") / "small.gpkg")
    with open_workspace(path) as opened:
        compute_indicators(opened, Period(2017, 1), CollectingFeedback())
    return path


@pytest.fixture
def workspace(clean: Path, tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(shutil.copy(clean, tmp_path / "small.gpkg")) as opened:
        yield opened
