"""Photos on the sheets: on a page of their own, when there are any."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsLayoutPoint, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtGui import QColor, QImage

from poverty_map_plugin.cartography.layout_template import items_of, open_layout
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.store.geopackage import GeoPackageStore

from .reading import HOSTILE, copy_of, pages_of, text_of

FULL, QUIET = "520425", "520423"  # the first has more cadres than its first page
GREEN = QColor("#33aa55")


def with_photos(workspace: Path, folder: Path, county: str, notes: Sequence[str]) -> Path:
    """A copy of the workspace, with a picture of a village for each note, and one of a visit there."""
    path, village = copy_of(workspace, folder / workspace.name), f"{county}100200"
    (folder / "photos").mkdir()
    for number in range(-1, len(notes)):
        image = QImage(1600, 1000, QImage.Format.Format_RGB32)
        image.fill(GREEN)
        assert image.save(str(folder / "photos" / f"{number}.jpg"))
    attached = {
        "code": [f"A{number}" for number in range(len(notes))],
        "entity": "village",
        "record_uuid": "v",
        "file_name": [f"{number}.jpg" for number in range(len(notes))],
        "path": [f"photos/{number}.jpg" for number in range(len(notes))],
        "note": notes,
        "added_on": [f"2016-12-{number + 1:02d}" for number in range(len(notes))],
    }
    visit = {"code": "V", "village_code": village, "cadre_code": "G", "visited_at": "2016-12-24T10:00:00"}
    with GeoPackageStore.open(path) as store, store.change("test") as change:
        change.insert(
            "village", pd.DataFrame([{"code": village, "name": "阳芳村", "uuid": "v", "township_code": village[:9]}])
        )
        change.insert("attachment", pd.DataFrame(attached))
        change.insert("visit", pd.DataFrame([{**visit, "photo": "photos/-1.jpg"}]))
    return path


def printed(workspace: Path, folder: Path, county: str, **options: object) -> tuple[Path, CollectingFeedback]:
    feedback = CollectingFeedback()
    result = print_sheets(workspace, county, folder, feedback, locale="zh_CN", **options)  # type: ignore[arg-type]
    return result.files[0], feedback


def test_photos_are_on_a_last_page_with_what_is_said_of_them(workspace: Path, tmp_path: Path) -> None:
    store = with_photos(workspace, tmp_path, FULL, ["新修的变压器", "2.JPG", HOSTILE])
    file, _ = printed(store, tmp_path / "out", FULL)
    without, _ = printed(workspace, tmp_path / "out2", FULL)
    assert pages_of(file) == pages_of(without) + 1
    last = text_of(file).split("\f")[-2]
    assert "现场照片（3 张）" in last
    assert "城关镇 阳芳村 · 2016-12-01 · 新修的变压器" in last
    assert "2016-12-02\n" in last  # a name of a file says nothing
    assert HOSTILE in last
    assert "3/3" in last
    assert "现场照片" not in text_of(without)


def test_the_page_of_photos_is_numbered_as_it_is_printed(workspace: Path, tmp_path: Path) -> None:
    file, _ = printed(with_photos(workspace, tmp_path, QUIET, ["一"]), tmp_path / "out", QUIET)
    first, second, _ = text_of(file).split("\f")
    assert "1/2" in first
    assert "2/2" in second


def test_a_county_after_one_with_photos_has_no_page_of_them(workspace: Path, tmp_path: Path) -> None:
    store = with_photos(workspace, tmp_path, QUIET, ["一", "二"])
    result = print_sheets(store, f"{QUIET},520281,{FULL}", tmp_path / "out", CollectingFeedback(), locale="zh_CN")
    assert [pages_of(file) for file in sorted(result.files)] == [1, 2, 2]
    assert ["现场照片" in text_of(file) for file in sorted(result.files)] == [False, True, False]


def test_photos_of_people_are_printed_only_when_asked_for(workspace: Path, tmp_path: Path) -> None:
    store = with_photos(workspace, tmp_path, QUIET, ["村口"])
    plain, _ = printed(store, tmp_path / "plain", QUIET)
    asked, _ = printed(store, tmp_path / "asked", QUIET, personal=True)
    assert "2016-12-24" not in text_of(plain)
    assert "现场照片（2 张）" in text_of(asked)
    assert "2016-12-24" in text_of(asked)


def test_a_broken_photo_is_told_of_and_left_out(workspace: Path, tmp_path: Path) -> None:
    store = with_photos(workspace, tmp_path, QUIET, ["好", "坏"])
    (tmp_path / "photos" / "1.jpg").write_bytes(b"<b>no picture</b>")
    file, feedback = printed(store, tmp_path / "out", QUIET)
    assert "现场照片（1 张）" in text_of(file)
    (told,) = [each for each in feedback.findings if each.code == "sheet_photos_unreadable"]
    assert told.parameters["files"] == "1.jpg"


def test_a_map_maker_may_put_photos_beside_her_map(workspace: Path, tmp_path: Path) -> None:
    project = QgsProject()
    layout = open_layout(project, "")
    for number in (2, 1):  # her first page alone, with one picture in place of the locator
        for item in layout.pageCollection().itemsOnPage(number):
            if item.id() != "photo_1":
                layout.removeLayoutItem(item)
    picture, locator = items_of(layout, "photo_1")[0], items_of(layout, "locator")[0]
    picture.attemptMove(QgsLayoutPoint(locator.pagePos().x(), locator.pagePos().y()), page=0)
    layout.removeLayoutItem(locator)
    for number in (2, 1):
        layout.pageCollection().deletePage(number)
    mine = tmp_path / "mine.qpt"
    assert layout.saveAsTemplate(str(mine), QgsReadWriteContext())
    store = with_photos(workspace, tmp_path, QUIET, ["一"])
    file, feedback = printed(store, tmp_path / "out", QUIET, layout=str(mine), kind=SheetFormat.PNG, dpi=50)
    assert [each.code for each in feedback.findings if each.code.startswith("sheet_item")] == ["sheet_item_missing"]
    image = QImage(str(file))
    at = image.pixelColor(round(picture.pagePos().x() / 420 * image.width()) + 20, round(60 / 297 * image.height()))
    assert max(abs(at.red() - 0x33), abs(at.green() - 0xAA), abs(at.blue() - 0x55)) < 6


@pytest.mark.parametrize("layout", ["county_a2", "county_list_a4"])
def test_other_layouts_have_room_for_photos_too(workspace: Path, tmp_path: Path, layout: str) -> None:
    store = with_photos(workspace, tmp_path, QUIET, ["一", "二"])
    file, _ = printed(store, tmp_path / "out", QUIET, layout=layout)
    assert "现场照片（2 张）" in text_of(file).split("\f")[-2]
