"""The records dock over four households, made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.records.records_dock import RecordsDock
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import point_wkb

from .. import small_project, small_workspace
from .hands import (
    HOSTILE,
    IDENTITY,
    Interface,
    settle,
)


@pytest.fixture(scope="module")
def made_once(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("records") / "small.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            households = {
                "code": ["H01", "H02", "H03", "H04"],
                "village_code": ["520425104222", "520425100201", "520422100201", "522636100202"],
                "head_name": [HOSTILE, "李四", "=1+1", "赵六"],
                "status": ["not_out", "out", "out", "not_out"],
                "poverty_cause": ["illness", "schooling", None, "illness"],
                "income_per_head": [2436.0, 12345.5, None, 3000.0],
                "entered": ["2014-01-01", None, "2016-03-31", None],
                "phone": ["13800001234", None, None, None],
                "geom": [point_wkb(106.5, 26.5), point_wkb(106.2, 26.5), None, None],
            }
            change.insert("household", pd.DataFrame(households))
            people = {"code": ["M1"], "household_code": ["H01"], "name": ["小红"], "identity_number": [IDENTITY]}
            change.insert("person", pd.DataFrame(people))
        compute_indicators(workspace, Period(2017, 1), CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture(scope="module")
def session(made_once: Path) -> Iterator[Session]:
    """One for all tests, as a project is slow to read; those that write to the store take a copy of their own."""
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(made_once))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def own_project(made_once: Path, session: Session, tmp_path: Path) -> None:
    """A copy to write to; the tests of these stand last, as the session follows."""
    for file in made_once.parent.glob("small.*"):
        shutil.copy(file, tmp_path)
    QgsProject.instance().read(str(tmp_path / made_once.name))


@pytest.fixture
def iface(qgis_app: object) -> Interface:
    return Interface()


@pytest.fixture
def dock(session: Session, iface: Interface) -> Iterator[RecordsDock]:
    for folder in ("poverty_map/records", "poverty_map/preferences"):
        QgsSettings().remove(folder)
    for each in layers_by_role(QgsProject.instance()).values():
        each.removeSelection()
    session.set_scope(Scope("52", Level.PROVINCE))
    iface.mainWindow().resize(1366, 768)
    iface.mainWindow().show()
    dock = RecordsDock(session, iface, iface.mainWindow())
    iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    assert dock.show_records("household")
    settle(50)
    yield dock
    dock.stop()
    for each in layers_by_role(QgsProject.instance()).values():
        if each.isEditable():
            each.rollBack()
    iface.mainWindow().hide()
