"""A small made-up workspace, and all its sheets, printed once."""

from __future__ import annotations

from pathlib import Path

import pytest

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.services.county_sheets import print_sheets

from ..sheet_workspace import make_workspace
from .reading import COUNTIES


@pytest.fixture(scope="package")
def workspace(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_workspace(tmp_path_factory.mktemp("workspace") / "sheets.gpkg", COUNTIES)


@pytest.fixture(scope="package")
def sheets(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sheets")
    printed = print_sheets(workspace, "all", folder, CollectingFeedback(), locale="zh_CN")
    return {file.name[:6]: file for file in printed.files}
