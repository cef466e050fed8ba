"""A counted workspace with its project, open in a session, and the plugin as it is when installed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings

from poverty_map_plugin.about import PACKAGE, metadata_path
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.sheets.sheet_desk import SheetDesk
from poverty_map_plugin.gui.sheets.sheet_dialog import SheetDialog
from poverty_map_plugin.services import sheet_workers

from .. import small_project, small_workspace
from ..plain_interface import PlainInterface


@pytest.fixture(scope="package")
def counted(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project beside its workspace."""
    return small_project.shown(tmp_path_factory.mktemp("sheet_dialog"), "2016-11", "2016-12")


@pytest.fixture(scope="package")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin's folder as it is when installed, for the processes that are started."""
    folder = tmp_path_factory.mktemp("plugins") / PACKAGE.name
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(metadata_path(), folder / "metadata.txt")
    return folder


@pytest.fixture
def session(counted: Path, installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(sheet_workers, "PACKAGE", installed)
    QgsSettings().remove("poverty_map")
    project = QgsProject.instance()
    session = Session(project)
    project.read(str(small_workspace.copied(counted, tmp_path)))
    yield session
    session.stop()
    project.clear()
    QgsSettings().remove("poverty_map")


@pytest.fixture
def interface() -> PlainInterface:
    return PlainInterface()


@pytest.fixture
def desk(session: Session, interface: PlainInterface) -> Iterator[SheetDesk]:
    desk = SheetDesk(interface, session, session)
    yield desk
    desk.stop()


@pytest.fixture
def dialog(desk: SheetDesk, tmp_path: Path) -> SheetDialog:
    dialog = desk.open()
    assert dialog is not None
    dialog.options.folder_box.setFilePath(str(tmp_path / "printed"))
    return dialog
