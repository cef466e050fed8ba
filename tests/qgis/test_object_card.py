"""The card of a line, a transformer or a site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolButton

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.cards.object_view import ObjectView
from poverty_map_plugin.gui.cards.place_card_dock import PlaceCardDock
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.object_card import nearest_object, object_card
from poverty_map_plugin.services.place_card import LoadClass
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import point_wkb

from . import small_project, small_workspace


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("objects") / "small.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            change.update("transformer", pd.DataFrame({"code": ["T1"], "geom": [point_wkb(106.5, 26.511)]}), ("code",))
            change.update("transformer", pd.DataFrame({"code": ["T2"], "name": ["<b>[% 1+1 %]</b>"]}), ("code",))
        compute_indicators(workspace, Period.parse("2016-12"), CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project_path))
    show("power_line", "transformer")
    yield session
    session.stop()
    QgsProject.instance().clear()


def show(*roles: str) -> None:
    root = QgsProject.instance().layerTreeRoot()
    for role, layer in layers_by_role(QgsProject.instance()).items():
        if role in ("power_line", "transformer", "road", "substation", "support_site"):
            node = root.findLayer(layer.id())
            node.setItemVisibilityChecked(role in roles)
            if role in roles:
                node.setItemVisibilityCheckedParentRecursive(True)


def code_of(session: Session, entity: str, fid: int) -> str:
    assert session.workspace is not None
    return str(session.workspace.store.read(entity, ["code"], {"fid": fid})["code"].iloc[0])


def test_a_click_means_the_point_on_the_line(session: Session) -> None:
    found = nearest_object(session.project, 106.5, 26.5105, 500)
    assert found is not None
    assert (found.entity, code_of(session, found.entity, found.fid)) == ("transformer", "T1")


def test_a_line_is_found_by_its_distance_and_only_when_shown(session: Session) -> None:
    found = nearest_object(session.project, 106.58, 26.512, 500)
    assert found is not None
    assert (found.entity, code_of(session, found.entity, found.fid)) == ("power_line", "L1")
    assert found.distance_m == pytest.approx(222, abs=3)
    assert nearest_object(session.project, 106.58, 26.512, 100) is None
    show("transformer")
    assert nearest_object(session.project, 106.58, 26.512, 500) is None


def test_a_transformer_tells_its_load_and_its_village(session: Session) -> None:
    assert session.workspace is not None
    assert session.places is not None
    fid = int(session.workspace.store.read("transformer", ["fid"], {"code": "T1"})["fid"].iloc[0])
    card = object_card(session.workspace, session.places, "transformer", fid, "en")
    assert card is not None
    assert (card.title, card.load_rate, card.load_class) == ("一号", 100.0, LoadClass.OVERLOADED)
    assert card.place == Scope.of("520425104222")
    assert object_card(session.workspace, session.places, "transformer", 10_000, "en") is None


def test_the_dock_shows_it_and_leads_on(session: Session) -> None:
    dock = PlaceCardDock(session)
    mode = dock.findChild(QComboBox, "PovertyMapClickMode")
    mode.setCurrentIndex(mode.findData("object"))
    dock.show_at(106.5, 26.5105, 500)
    view = dock.findChild(ObjectView)
    assert view is not None
    told: list[tuple[str, str]] = []
    dock.recordRequested.connect(lambda entity, uuid: told.append((entity, uuid)))
    buttons = {button.accessibleName(): button for button in view.findChildren(QToolButton)}
    buttons["Open the record"].click()
    assert told[0][0] == "transformer"
    buttons["Copy the card as text"].click()
    assert QgsApplication.clipboard().text().startswith("一号\n")
    buttons["Show the card of its place"].click()
    assert dock.shown_code == "520425104222"
    dock.show_at(100.0, 20.0, 500)
    assert dock.shown_code is None


def test_its_name_is_only_text(session: Session) -> None:
    dock = PlaceCardDock(session)
    assert session.workspace is not None
    fid = int(session.workspace.store.read("transformer", ["fid"], {"code": "T2"})["fid"].iloc[0])
    assert dock.show_object("transformer", fid)
    labels = dock.findChild(ObjectView).findChildren(QLabel)
    assert "<b>[% 1+1 %]</b>" in [label.text() for label in labels]
