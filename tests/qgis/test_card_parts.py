"""The parts of the place card: neighbours, photos, comparison, copies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QTableView, QToolButton

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.cards.card_sections import CardSections
from poverty_map_plugin.gui.cards.card_text import card_text
from poverty_map_plugin.gui.cards.card_view import CardView
from poverty_map_plugin.gui.cards.comparison import Comparison, ComparisonModel, compared_rows
from poverty_map_plugin.gui.cards.comparison_bars import Bar, ComparisonBars
from poverty_map_plugin.gui.cards.photo_strip import PhotoStrip, small_picture
from poverty_map_plugin.gui.cards.place_card_dock import PlaceCardDock
from poverty_map_plugin.gui.preferences import Preferences, save_preferences
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.widgets.bar_delegate import BAR_ROLE
from poverty_map_plugin.gui.widgets.row_table import RowTable
from poverty_map_plugin.services.attachments import FileState, attachments_of
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.neighbours import neighbours
from poverty_map_plugin.services.photos import attachment_path, photos_of
from poverty_map_plugin.services.place_card import place_card
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import small_project, small_workspace


@pytest.fixture
def workspace(qgis_app: object, tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(small_workspace.make(tmp_path / "small.gpkg")) as workspace:
        compute_indicators(workspace, Period.parse("2016-12"), CollectingFeedback())
        yield workspace


@pytest.fixture
def places(workspace: Workspace) -> PlaceIndex:
    return PlaceIndex(workspace)


def picture(path: Path, width: int = 40, height: int = 20) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    path.parent.mkdir(exist_ok=True)
    assert image.save(str(path))
    return path


def attach(workspace: Workspace, entity: str, uuid: str, *paths: str) -> None:
    with workspace.store.change("test") as change:
        rows = {
            "code": [f"A{number}" for number in range(len(paths))],
            "entity": entity,
            "record_uuid": uuid,
            "file_name": [Path(path).name for path in paths],
            "path": list(paths),
            "added_on": [f"2016-12-{number + 1:02d}" for number in range(len(paths))],
        }
        change.insert("attachment", pd.DataFrame(rows))


def test_counties_are_neighbours_when_they_share_a_border(places: PlaceIndex) -> None:
    found = neighbours(places, Scope.of("520425"))
    assert [(n.place.code, n.distance_m) for n in found] == [("520422", None), ("522636", None)]
    assert [n.place.code for n in neighbours(places, Scope.of("520422"))] == ["520425"]


def test_villages_are_neighbours_by_distance(places: PlaceIndex) -> None:
    found = neighbours(places, Scope.of("520425104222"))
    assert [n.place.code for n in found] == ["520425100201", "522636100201", "520422100201"]
    distances = [n.distance_m for n in found if n.distance_m is not None]
    assert distances == sorted(distances)
    # 0.3 degrees of longitude at 26.5 degrees north.
    assert distances[0] == pytest.approx(29_900, rel=0.01)


def test_what_has_no_position_has_no_neighbours(places: PlaceIndex) -> None:
    assert neighbours(places, Scope.of("522636100202")) == ()
    assert neighbours(places, Scope.of("52")) == ()


def test_photos_are_those_of_the_place_newest_first(workspace: Workspace, places: PlaceIndex, tmp_path: Path) -> None:
    picture(tmp_path / "photos" / "a.jpg")
    picture(tmp_path / "photos" / "b.png")
    (tmp_path / "photos" / "plan.pdf").write_bytes(b"%PDF")
    uuid = workspace.store.read("village", ["uuid"], {"code": "520425104222"})["uuid"].iloc[0]
    attach(workspace, "village", uuid, "photos/a.jpg", "photos/b.png", "photos/plan.pdf", "photos/gone.jpg")
    found = photos_of(workspace, places, Scope.of("520425104222"))
    assert [photo.path.name for photo in found] == ["b.png", "a.jpg"]
    assert photos_of(workspace, places, Scope.of("520425100201")) == ()
    assert place_card(workspace, places, Scope.of("520425104222"), None).photos == found


def test_the_photo_of_a_visit_is_one_of_the_place_and_stands_with_its_attachments(
    workspace: Workspace, places: PlaceIndex, tmp_path: Path
) -> None:
    picture(tmp_path / "photos" / "visit.jpg")
    picture(tmp_path.parent / "stranger.jpg")
    visits = {
        "code": ["V1", "V2", "V3"],
        "cadre_code": ["G1"] * 3,
        "uuid": ["v1", "v2", "v3"],
        "village_code": ["520425104222"] * 3,
    }
    visits |= {"visited_at": ["2016-12-05T09:30:00", "2016-12-06T10:00:00", "2016-12-07T10:00:00"]}
    with workspace.store.change("test") as change:
        change.insert("visit", pd.DataFrame(visits | {"photo": ["photos/visit.jpg", "../stranger.jpg", None]}))
    (found,) = photos_of(workspace, places, Scope.of("520425104222"))
    assert (found.path, found.added_on) == (tmp_path / "photos" / "visit.jpg", "2016-12-05")
    assert photos_of(workspace, places, Scope.of("520425100201")) == ()
    (beside,) = attachments_of(workspace, "visit", "v1")
    assert (beside.name, beside.path, beside.media_type) == ("visit.jpg", found.path, "image/jpeg")
    (outside,) = attachments_of(workspace, "visit", "v2")
    assert outside.state is FileState.OUTSIDE
    assert attachments_of(workspace, "visit", "v3") == ()


def test_a_path_out_of_the_folder_is_no_photo(workspace: Workspace, places: PlaceIndex, tmp_path: Path) -> None:
    outside = picture(tmp_path.parent / "outside.png")
    uuid = workspace.store.read("village", ["uuid"], {"code": "520425104222"})["uuid"].iloc[0]
    attach(workspace, "village", uuid, str(outside), "../outside.png")
    assert photos_of(workspace, places, Scope.of("520425104222")) == ()
    assert attachment_path(workspace, "photos/a.jpg") == tmp_path / "photos" / "a.jpg"


def test_a_small_picture_keeps_its_shape_and_a_broken_one_shows_its_name(
    workspace: Workspace, places: PlaceIndex, tmp_path: Path
) -> None:
    picture(tmp_path / "a.png", 400, 200)
    (tmp_path / "b.png").write_bytes(b"<b>no picture</b>")
    uuid = workspace.store.read("village", ["uuid"], {"code": "520425104222"})["uuid"].iloc[0]
    attach(workspace, "village", uuid, "a.png", "b.png")
    broken, whole = photos_of(workspace, places, Scope.of("520425104222"))
    assert (small_picture(whole, 50).width(), small_picture(whole, 50).height()) == (100, 50)
    assert small_picture(broken, 50).isNull()
    strip = PhotoStrip([broken, whole])
    assert [button.text() for button in strip.findChildren(QToolButton)] == ["b.png", ""]


def test_pinned_cards_are_compared_along_the_row(workspace: Workspace, places: PlaceIndex) -> None:
    cards = [place_card(workspace, places, Scope.of(code), None) for code in ("520425", "52")]
    columns, rows = compared_rows(cards, "en")
    assert [column.title for column in columns][1:] == ["紫云", "贵州"]
    model = ComparisonModel()
    model.show_rows(columns, rows)
    people = next(n for n, row in enumerate(rows) if all(cell.value for cell in row.cells[1:]))
    values = [cell.value for cell in rows[people].cells[1:]]
    bars = [model.index(people, column).data(BAR_ROLE) for column in (1, 2)]
    assert max(bars) == 1
    assert bars[0] / bars[1] == pytest.approx(float(str(values[0])) / float(str(values[1])))
    assert model.index(people, 0).data(BAR_ROLE) is None


def test_a_comparison_is_left_by_its_cross(workspace: Workspace, places: PlaceIndex) -> None:
    cards = [place_card(workspace, places, Scope.of(code), None) for code in ("520425", "522636")]
    widget = Comparison()
    told: list[Scope] = []
    widget.unpinned.connect(told.append)
    widget.show_cards(cards, "en")
    next(b for b in widget.findChildren(QToolButton) if b.accessibleName() == "Unpin 丹寨").click()
    assert told == [Scope.of("522636")]
    lines = widget.text().splitlines()
    assert lines[0].split("\t")[1:] == ["紫云", "丹寨"]
    assert all(len(line.split("\t")) == 3 for line in lines)
    table = widget.findChild(QTableView, "PovertyMapComparison")
    assert table.model().rowCount() == len(lines) - 1


def test_a_card_is_copied_as_text(workspace: Workspace, places: PlaceIndex) -> None:
    card = place_card(workspace, places, Scope.of("520425"), None)
    sections = CardSections("en").of(card)
    text = card_text(card.title, ["a line"], sections)
    assert text.startswith("紫云苗族布依族自治县\na line\n")
    for section in sections:
        assert section.title in text


def test_bars_tell_their_values_to_a_screen_reader(qgis_app: object) -> None:
    bars = ComparisonBars([Bar("here", 30.0, "30.0 %"), Bar("province", 0.0, "0.0 %")])
    assert bars.accessibleName() == "here 30.0 %; province 0.0 %"
    bars.resize(300, bars.sizeHint().height())
    image = bars.grab().toImage()
    middle = image.height() // 4  # of the first of two lines
    colours = {image.pixelColor(x, middle).name() for x in range(image.width())}
    assert bars.palette().highlight().color().name() in colours


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_project.shown(tmp_path_factory.mktemp("cards"), "2016-12")


@pytest.fixture
def dock(project_path: Path) -> Iterator[PlaceCardDock]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project_path))
    dock = PlaceCardDock(session)
    dock.resize(420, 800)
    dock.show()
    yield dock
    dock.deleteLater()
    session.stop()
    QgsProject.instance().clear()


def press(dock: PlaceCardDock, name: str) -> None:
    button = dock.findChild(QToolButton, name)
    assert button is not None
    assert button.isVisibleTo(dock)
    assert button.isEnabled()
    button.click()


def test_cards_are_pinned_and_compared(dock: PlaceCardDock) -> None:
    dock.show_place(Scope.of("520425"))
    press(dock, "PovertyMapPin")
    compare = dock.findChild(QToolButton, "PovertyMapCompare")
    assert not compare.isEnabled()
    dock.show_place(Scope.of("520422"))
    press(dock, "PovertyMapPin")
    press(dock, "PovertyMapCompare")
    table = dock.findChild(QTableView, "PovertyMapComparison")
    assert table.isVisible()
    assert table.model().columnCount() == 3
    press(dock, "PovertyMapCompare")
    assert not table.isVisible()
    assert dock.findChild(QToolButton, "PovertyMapPin").isChecked()
    press(dock, "PovertyMapPin")
    assert dock.pinned == (Scope.of("520425"),)


def test_only_as_many_cards_are_pinned_as_can_be_read(dock: PlaceCardDock) -> None:
    scopes = [Scope.of(code) for code in ("52", "5204", "520422", "520425", "522636")]
    for scope in scopes:
        dock.toggle_pin(scope)
    assert dock.pinned == tuple(scopes[1:])
    dock.pin([Scope.of("529999"), Scope.of("52")])
    assert dock.pinned == (Scope.of("52"),)


def test_copies_leave_phones_behind_unless_wanted(dock: PlaceCardDock) -> None:
    QgsSettings().remove("poverty_map/preferences")
    dock.show_place(Scope.of("520425104222"))
    shown = dock.findChild(CardView).text()
    assert "13800000000" in shown, "the small workspace has a cadre with a phone here"
    press(dock, "PovertyMapCopyText")
    assert "13800000000" not in QgsApplication.clipboard().text()
    assert "小寨关村" in QgsApplication.clipboard().text()
    save_preferences(Preferences(copy_personal=True))
    press(dock, "PovertyMapCopyText")
    assert "13800000000" in QgsApplication.clipboard().text()
    QgsSettings().remove("poverty_map/preferences")
    press(dock, "PovertyMapCopyPicture")
    assert QgsApplication.clipboard().pixmap().width() > 100


def test_phones_are_masked_where_they_are_not_to_be_shown(dock: PlaceCardDock) -> None:
    save_preferences(Preferences(show_phones=False, copy_personal=True))
    dock.show_place(Scope.of("520425104222"))
    assert "138****0000" in dock.findChild(CardView).text()
    press(dock, "PovertyMapCopyText")
    assert "138****0000" in QgsApplication.clipboard().text()
    assert "13800000000" not in QgsApplication.clipboard().text()
    QgsSettings().remove("poverty_map/preferences")


def test_a_card_leads_to_its_records_and_neighbours(dock: PlaceCardDock) -> None:
    told: list[tuple[str, Scope]] = []
    dock.recordsRequested.connect(lambda entity, scope: told.append((entity, scope)))
    dock.show_place(Scope.of("520425104222"))
    press(dock, "PovertyMapOpen_cadre")
    assert told == [("cadre", Scope.of("520425104222"))]
    neighbour = next(t for t in dock.findChildren(RowTable) if t.toolTip())
    neighbour.activated.emit(neighbour.model().index(0, 0))
    assert dock.shown_code == "520425100201"


def test_another_workspace_forgets_the_pins(dock: PlaceCardDock) -> None:
    dock.toggle_pin(Scope.of("52"))
    QgsProject.instance().clear()
    assert dock.pinned == ()
    assert dock.shown_code is None
