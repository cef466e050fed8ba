"""A workspace, its session and the wizard over it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from qgis.core import QgsProject, QgsSettings

from poverty_map_plugin.gui.import_wizard.remembered import RememberedMappings
from poverty_map_plugin.gui.import_wizard.wizard import ImportWizard
from poverty_map_plugin.gui.session import PROJECT_KEYS, Session

from .. import division_workspace
from .driving import SHEETS

EXPECTED: dict[str, Any] = yaml.safe_load((SHEETS / "expected.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def blank(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return division_workspace.make(tmp_path_factory.mktemp("wizard") / "w.gpkg", EXPECTED["store"])


@pytest.fixture
def store(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(blank, tmp_path / "w.gpkg"))


@pytest.fixture
def session(store: Path) -> Iterator[Session]:
    QgsSettings().remove("poverty_map")
    project = QgsProject.instance()
    project.clear()
    session = Session(project)
    project.writeEntry(PROJECT_KEYS, "workspace", str(store))
    session.start()
    yield session
    session.stop()
    project.clear()


@pytest.fixture
def memory(tmp_path: Path) -> RememberedMappings:
    return RememberedMappings(tmp_path / "mappings")


@pytest.fixture
def wizard(session: Session, memory: RememberedMappings) -> Iterator[ImportWizard]:
    wizard = ImportWizard(session, remembered=memory)
    wizard.show()
    yield wizard
    wizard.stop()
    wizard.deleteLater()
