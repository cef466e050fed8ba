"""Layouts: those that ship, and those of map makers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import (
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)

from poverty_map_plugin.cartography.layout_check import layout_problems
from poverty_map_plugin.cartography.layout_template import (
    LAYOUTS,
    TEMPLATES,
    items_of,
    missing_items,
    open_layout,
    template_of,
)
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.services import sheet_press
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.services.sheet_job import SheetJob
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geopackage import GeoPackageStore

from ..sheet_workspace import square
from .reading import HOSTILE, MANY, copy_of, text_of


def test_nothing_overlaps_is_cut_or_off_the_page(shown_layouts: list[QgsPrintLayout]) -> None:
    assert [problem for layout in shown_layouts for problem in layout_problems(layout)] == []


def test_what_is_wrong_with_a_layout_is_found(qgis_app: object) -> None:
    project = QgsProject()
    layout = open_layout(project, "")
    assert layout_problems(layout) == []
    items_of(layout, "source")[0].attemptMove(QgsLayoutPoint(300, 280))
    items_of(layout, "owner")[0].attemptMove(QgsLayoutPoint(400, 18))
    items_of(layout, "subtitle")[0].setText("很长的说明" * 30)
    found = "; ".join(layout_problems(layout))
    assert "source and page overlap on page 1" in found or "page and source overlap on page 1" in found
    assert "owner is off page 1" in found
    assert "subtitle is cut on page 1" in found


@pytest.fixture(scope="module")
def shown_layouts(workspace: Path) -> Iterator[list[QgsPrintLayout]]:
    """The layouts as they stand after a county was shown, for several counties."""
    projects, layouts = [], []
    with open_workspace(workspace) as opened:
        chinese = SheetJob(opened, "poverty", "", "zh_CN", date(2026, 1, 1))
        english = SheetJob(opened, "poverty", "", "en", date(2026, 1, 1))
        for code, job in (("520425", chinese), ("520325", english), ("522636", chinese), ("520502", english)):
            for name in ("county_a3", "county_a2", "county_list_a4"):
                projects.append(sheet_press.own_project(workspace.with_suffix(".qgz")))
                layouts.append(open_layout(projects[-1], name))
                printer = job.printer(projects[-1], layouts[-1])
                printer.show(job.content(code, printer.room))
        yield layouts


def test_every_item_of_the_shipped_layout_is_there(qgis_app: object) -> None:
    for name, template in TEMPLATES.items():
        project = QgsProject()
        assert missing_items(open_layout(project, name), name, template) == []


def test_a_changed_copy_is_used_as_it_is(workspace: Path, tmp_path: Path) -> None:
    project = QgsProject()
    layout = open_layout(project, "")
    for item in items_of(layout, "source"):
        layout.removeLayoutItem(item)
    items_of(layout, "owner")[0].setText("本地图册 [% @sheet_title %]")
    copy = tmp_path / "mine.qpt"
    assert layout.saveAsTemplate(str(copy), QgsReadWriteContext())
    feedback = CollectingFeedback()
    printed = print_sheets(workspace, "520423", tmp_path, feedback, layout=str(copy), locale="zh_CN")
    text = text_of(printed.files[0])
    assert "本地图册 镇宁布依族苗族自治县" in text
    assert "资料来源" not in text
    assert [(f.code, f.parameters["item"]) for f in feedback.findings] == [("sheet_item_missing", "source")]


def test_a_layout_of_the_project_by_its_name(workspace: Path, tmp_path: Path) -> None:
    project = QgsProject()
    assert project.read(str(workspace.with_suffix(".qgz")))
    layout = open_layout(project, "")
    layout.setName("我的图幅")
    items_of(layout, "subtitle")[0].setText("自定副题")
    project.layoutManager().addLayout(layout)
    own = tmp_path / "own.qgz"
    project.writeEntry("povertymap", "workspace", str(workspace))
    assert project.write(str(own))
    printed = print_sheets(own, "520423", tmp_path, CollectingFeedback(), layout="我的图幅", locale="zh_CN")
    assert "自定副题" in text_of(printed.files[0])
    with pytest.raises(InputError, match="layout_unknown"):
        print_sheets(own, "520423", tmp_path, CollectingFeedback(), layout="没有", locale="zh_CN")


def test_the_shipped_template_names_no_path_and_holds_no_blob() -> None:
    text = (LAYOUTS / "county_a3.qpt").read_text(encoding="utf-8")
    assert "base64" not in text
    assert "/work" not in text
    assert "/home" not in text


@pytest.mark.parametrize(
    ("layout", "file", "texts"),
    [
        ("county_a2", "520425_紫云苗族布依族自治县.pdf", ["驻村干部（150 人）", *MANY]),
        ("county_list_a4", "520425_紫云苗族布依族自治县.pdf", ["责任清单（2 项）", "架设线路", "全省任务", "61,234"]),
        (
            "prefecture_a3",
            "5204_安顺市.pdf",
            ["各县（2 个）", "镇宁布依族苗族自治县", "61,234"],
        ),
        ("province_a1", "52_贵州省.pdf", ["各县（6 个）", HOSTILE, "盘州市"]),
        (
            "battle_a0",
            "52_贵州省.pdf",
            ["责任清单（3 项）", "别县任务", "地名索引（6 处）", "道真仡佬族"],
        ),
    ],
)
def test_the_other_layouts(workspace: Path, tmp_path: Path, layout: str, file: str, texts: list[str]) -> None:
    own = copy_of(workspace, tmp_path / workspace.name)
    with GeoPackageStore.open(own) as store, store.change("test") as change:
        common = {"plan": "y2016", "department": "planning", "level": "county", "due": "2016-12-31"}
        tasks = [("1", "架设线路", "520425"), ("2", "别县任务", "520325"), ("3", "全省任务", "52")]
        rows = [{"code": code, "title": title, "place_code": place, **common} for code, title, place in tasks]
        change.insert("task", pd.DataFrame(rows))
        columns = {"code": "text", "name": "text", "short_name": "text"}
        for table, code, name, box in (
            ("map_prefecture", "5204", "安顺市", square(105.6, 25.6, 0.8, 0.6)),
            ("map_province", "52", "贵州省", square(104, 25, 5, 4)),
        ):
            frame = pd.DataFrame([{"code": code, "name": name, "short_name": name, "geom": bytes(box.asWkb())}])
            change.replace_map(table, "MULTIPOLYGON", columns, frame)
    feedback = CollectingFeedback()
    printed = print_sheets(own, "520425", tmp_path / "sheets", feedback, layout=layout, locale="zh_CN")
    assert [path.name for path in printed.files] == [file]
    assert feedback.findings == []
    text = text_of(printed.files[0])
    assert [words for words in texts if words not in text] == []
    if layout == "county_list_a4":
        assert text.index("架设线路") < text.index("全省任务")
        assert "别县任务" not in text


def test_a_copy_of_a_layout_stays_of_its_kind(tmp_path: Path) -> None:
    copy = tmp_path / "ours.qpt"
    copy.write_text((LAYOUTS / "prefecture_a3.qpt").read_text(encoding="utf-8"), encoding="utf-8")
    assert template_of(str(copy)) == TEMPLATES["prefecture_a3"]
    assert template_of("") == template_of("a layout of the project") == TEMPLATES["county_a3"]
