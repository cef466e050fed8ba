"""The sheets, printed for real from a small made-up workspace and read back with pdftotext."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import (
    QgsGeometry,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingFeedback,
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
    page_count,
    template_of,
)
from poverty_map_plugin.cartography.sheet_table import SheetTable
from poverty_map_plugin.catalog.built_in import BUILT_IN
from poverty_map_plugin.domain.errors import CancelledError, InputError, StoreError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.processing.county_sheets import CountySheetsAlgorithm
from poverty_map_plugin.services import sheet_press
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.services.sheet_job import SheetJob
from poverty_map_plugin.services.sheet_record import RECORD
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geopackage import GeoPackageStore

from .sheet_workspace import County, make_workspace, square

HOSTILE = "<b>[% 1+1 %]</b>"
MANY = tuple(f"干部{chr(0x4E00 + n)}" for n in range(150))
COUNTIES = (
    County("520425", "紫云苗族布依族自治县", square(106.0, 25.6), cadres=MANY, villages=("阳芳村", "岩㵲村", "㯊木村")),
    County("520423", "镇宁布依族苗族自治县", square(105.6, 25.6, 0.3, 0.6)),
    County("520325", "道真仡佬族苗族自治县", square(107.5, 28.8, 0.3, 0.3), is_key=False),
    County("522636", "丹寨县", square(107.8, 26.1), villages=(), cadres=(), figures=False, is_key=False),
    County("520502", HOSTILE, square(105.2, 27.2), villages=("[%@project_path%]",), cadres=("<i>甲</i>", "[% 1 %]")),
    County("520281", "盘州市", square(104.4, 25.6)),
)


class Cancelling(CollectingFeedback):
    """Cancelled once the first sheet is done."""

    def is_cancelled(self) -> bool:
        return self.percent > 0


@pytest.fixture(scope="module")
def workspace(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_workspace(tmp_path_factory.mktemp("workspace") / "sheets.gpkg", COUNTIES)


@pytest.fixture(scope="module")
def sheets(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sheets")
    printed = print_sheets(workspace, "all", folder, CollectingFeedback(), locale="zh_CN")
    return {file.name[:6]: file for file in printed.files}


def text_of(file: Path, *options: str) -> str:
    run = subprocess.run(["pdftotext", *options, str(file), "-"], check=True, capture_output=True)
    return run.stdout.decode("utf-8")


def pages_of(file: Path) -> int:
    return text_of(file).count("\f")


def test_one_file_per_county(sheets: dict[str, Path]) -> None:
    assert sorted(sheets) == sorted(county.code for county in COUNTIES)
    assert sheets["520425"].name == "520425_紫云苗族布依族自治县.pdf"
    assert sheets["520502"].name == "520502__b_[% 1+1 %]__b_.pdf"
    assert {file.name for file in sheets["520425"].parent.iterdir()} == {file.name for file in sheets.values()}


def test_text_is_searchable(sheets: dict[str, Path]) -> None:
    text = text_of(sheets["520425"])
    for words in (
        "紫云苗族布依族自治县",
        "电网",
        "自治县",
        "驻村干部（150 人）",
        "岩㵲村",
        "㯊木村",
        "61,234",
        "主要指标（较 2016-11 增减）",
        "−6,123",
    ):
        assert words in text, words


def test_a_long_cadre_table_goes_on_and_loses_nobody(sheets: dict[str, Path]) -> None:
    text = text_of(sheets["520425"])
    assert [name for name in MANY if name not in text] == []
    assert pages_of(sheets["520425"]) == 2
    second = text_of(sheets["520425"], "-f", "2")
    assert "2/2" in "".join(second.split())
    for words in ("紫云苗族布依族自治县", "贫困发生率 · 2016-12", "资料来源", "姓名"):
        assert words in second, words


def test_phones_are_masked_unless_asked_for(sheets: dict[str, Path], workspace: Path, tmp_path: Path) -> None:
    assert "138****0001" in text_of(sheets["520423"])
    assert "13800000001" not in text_of(sheets["520423"])
    asked = print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), locale="zh_CN", personal=True)
    assert "13800000001" in text_of(asked.files[0])


def test_a_short_table_takes_one_page(sheets: dict[str, Path]) -> None:
    assert pages_of(sheets["520423"]) == 1
    assert "1/1" in "".join(text_of(sheets["520423"]).split())


def test_more_cadres_than_two_pages_hold(qgis_app: object) -> None:
    project = QgsProject()
    layout = open_layout(project, "")
    table = SheetTable(layout, "cadres", {}, "")
    rows = [{"name": f"干部{n}"} for n in range(700)]
    table.fill(rows)
    assert page_count(layout) == 5
    assert len(items_of(layout, "title")) == 5
    table.fill(rows[:20])
    assert page_count(layout) == 2
    assert len(items_of(layout, "title")) == 2
    table.fill([])
    assert page_count(layout) == 1


def test_a_county_without_villages_figures_and_cadres(sheets: dict[str, Path]) -> None:
    text = text_of(sheets["522636"])
    assert "丹寨县" in text
    assert "尚无驻村干部记录" in text
    assert "–" in text


def test_text_from_the_store_is_never_evaluated(sheets: dict[str, Path], workspace: Path) -> None:
    text = text_of(sheets["520502"])
    assert HOSTILE in text
    unwrapped = "".join(text.split())
    for literal in ("<i>甲</i>", "[%1%]", "[%@project_path%]"):
        assert literal in unwrapped, literal
    assert str(workspace.parent) not in text


def test_a_reader_finds_no_error_in_the_file(sheets: dict[str, Path], tmp_path: Path) -> None:
    for sheet in sheets.values():
        run = subprocess.run(
            ["pdftoppm", "-r", "30", str(sheet), str(tmp_path / "page")], capture_output=True, check=True
        )
        assert run.stderr == b""


def test_sample_records_are_marked(sheets: dict[str, Path]) -> None:
    assert "示例数据" in text_of(sheets["520423"])


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
                printer.show(job.content(code, printer.columns))
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


def test_counties_by_word_and_by_old_code(workspace: Path, tmp_path: Path) -> None:
    def printed(counties: str) -> list[str]:
        found = print_sheets(workspace, counties, tmp_path, CollectingFeedback(), kind=SheetFormat.PNG, dpi=50)
        return [file.name[:6] for file in found.files if not file.stem.endswith("_2")]

    assert printed("key") == ["520281", "520423", "520425", "520502"]
    assert printed("520222，520423") == ["520281", "520423"]
    with pytest.raises(InputError, match="county_unknown"):
        printed("520999")


@pytest.mark.parametrize("kind", [SheetFormat.PNG, SheetFormat.SVG, SheetFormat.GEO_PDF])
def test_other_formats(workspace: Path, tmp_path: Path, kind: SheetFormat) -> None:
    printed = print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), kind=kind, dpi=60, locale="zh_CN")
    assert [file.name for file in printed.files] == [f"520423_镇宁布依族苗族自治县.{kind.extension}"]
    assert printed.files[0].stat().st_size > 10_000
    if kind is SheetFormat.GEO_PDF:
        assert "镇宁布依族苗族自治县" in text_of(printed.files[0])


def test_further_pages_of_an_earlier_sheet_go(workspace: Path, tmp_path: Path) -> None:
    stale = tmp_path / "520423_镇宁布依族苗族自治县_2.png"
    stale.touch()
    print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), kind=SheetFormat.PNG, dpi=50)
    assert not stale.exists()


def test_a_geopdf_leaves_no_cadre_out(workspace: Path, tmp_path: Path) -> None:
    printed = print_sheets(workspace, "520425", tmp_path, CollectingFeedback(), kind=SheetFormat.GEO_PDF, dpi=60)
    assert [file.stem[-2:] for file in printed.files] == ["治县", "_2"]
    text = "".join(text_of(file) for file in printed.files)
    assert [name for name in MANY if name not in text] == []


def test_english_sheet(workspace: Path, tmp_path: Path) -> None:
    printed = print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), locale="en")
    text = text_of(printed.files[0])
    assert "Poverty incidence · 2016-12" in text
    assert "Resident cadres (2)" in text
    assert "185.00" in text


def test_an_old_file_stays_whole_when_a_sheet_fails(workspace: Path, tmp_path: Path) -> None:
    target = tmp_path / "520423_镇宁布依族苗族自治县.pdf"
    target.mkdir()  # what cannot be replaced by a file, not even by root
    with pytest.raises(StoreError, match="sheet_unwritable"):
        print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), locale="zh_CN")
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


def test_a_folder_that_cannot_be_made(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="sheet_folder_unwritable"):
        print_sheets(workspace, "520423", tmp_path / "file" / "sheets", CollectingFeedback())


def test_cancel_between_two_sheets(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        print_sheets(workspace, "all", tmp_path, Cancelling())
    assert sorted(file.name for file in tmp_path.iterdir()) == [RECORD, "520281_盘州市.pdf"]


def test_what_cannot_be_used(workspace: Path, tmp_path: Path) -> None:
    def fails(code: str, **options: Any) -> None:
        with pytest.raises(InputError, match=code):
            print_sheets(workspace, "520423", tmp_path / "no", CollectingFeedback(), **options)
        assert not list(tmp_path.glob("no/*"))

    fails("theme_unknown", theme="no")
    fails("period_wrong", period="2016-13")
    fails("period_without_figures", period="2015-01")
    fails("layout_missing", layout=str(tmp_path / "no.qpt"))
    (tmp_path / "bad.qpt").write_text("<qgis/>")
    fails("layout_broken", layout=str(tmp_path / "bad.qpt"))


def test_the_project_on_disk_is_left_alone(workspace: Path, sheets: dict[str, Path]) -> None:
    project = QgsProject()
    assert project.read(str(workspace.with_suffix(".qgz")))
    assert len(project.mapLayers()) == 5
    assert not [n for n in workspace.parent.iterdir() if n.suffix not in (".gpkg", ".qgz")]


def test_the_shipped_template_names_no_path_and_holds_no_blob() -> None:
    text = (LAYOUTS / "county_a3.qpt").read_text(encoding="utf-8")
    assert "base64" not in text
    assert "/work" not in text
    assert "/home" not in text


def test_county_without_a_boundary(qgis_app: object, tmp_path: Path) -> None:
    counties = (
        *COUNTIES[1:2],
        County("520199", "无界县", QgsGeometry.fromWkt("POLYGON EMPTY"), villages=(), cadres=()),
    )
    store = make_workspace(tmp_path / "s.gpkg", counties)
    feedback = CollectingFeedback()
    printed = print_sheets(store, "520199", tmp_path, feedback, locale="zh_CN")
    assert "无界县" in text_of(printed.files[0])
    assert [f.code for f in feedback.findings] == ["sheet_place_without_boundary"]


def bookmarks_of(file: Path) -> list[tuple[int, str]]:
    """Page and title of each bookmark, as poppler reads them."""
    run = subprocess.run(["pdfinfo", "-dests", str(file)], check=True, capture_output=True)
    assert not run.stderr, run.stderr
    html = subprocess.run(["pdftohtml", "-xml", "-i", "-stdout", str(file)], check=True, capture_output=True).stdout
    return [(int(page), title) for page, title in re.findall(r'<item page="(\d+)">(.*?)</item>', html.decode("utf-8"))]


def test_one_file_with_a_bookmark_per_county(workspace: Path, sheets: dict[str, Path], tmp_path: Path) -> None:
    feedback = CollectingFeedback()
    day = date(2016, 12, 31)
    printed = print_sheets(workspace, "all", tmp_path, feedback, locale="zh_CN", single_file=True, printed_on=day)
    (file,) = printed.files
    assert [item.name for item in tmp_path.iterdir()] == [file.name]
    first, expected = 1, []
    for code, single in sorted(sheets.items()):
        (county,) = (county for county in COUNTIES if county.code == code)
        expected.append((first, escape(county.name, quote=False)))
        last = first + pages_of(single) - 1
        together = text_of(file, "-f", str(first), "-l", str(last))
        assert [name for name in (county.name, *county.cadres) if name not in together] == []
        first = last + 1
    assert pages_of(file) == first - 1
    assert bookmarks_of(file) == expected
    about = subprocess.run(["pdfinfo", str(file)], check=True, capture_output=True, text=True).stdout
    assert f"Title:           {file.stem.partition('_')[2]}\n" in about
    assert feedback.percent == 100


def test_one_file_keeps_an_old_one_when_cancelled_and_is_a_pdf(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="single_file_not_pdf"):
        print_sheets(workspace, "all", tmp_path, CollectingFeedback(), single_file=True, kind=SheetFormat.PNG)
    with pytest.raises(CancelledError):
        print_sheets(workspace, "all", tmp_path, Cancelling(), single_file=True)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_goes_once_it_is_old(workspace: Path, tmp_path: Path) -> None:
    for name, age in ((".sheet-old", 7200), (".sheet-running", 0)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "sheet.pdf").touch()
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    print_sheets(workspace, "520423", tmp_path, CollectingFeedback())
    assert not (tmp_path / ".sheet-old").exists()
    assert (tmp_path / ".sheet-running").exists()


def test_what_the_algorithm_takes(workspace: Path, tmp_path: Path) -> None:
    algorithm = CountySheetsAlgorithm()
    algorithm.initAlgorithm()
    names = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    contract = "WORKSPACE PROJECT COUNTIES LAYOUT PERIOD FORMAT DPI WORKERS SINGLE_FILE PERSONAL OUTPUT"
    assert set(contract.split()) <= names
    feedback = QgsProcessingFeedback(False)
    place = {"WORKSPACE": str(workspace), "OUTPUT": str(tmp_path)}
    parameters = {**place, "COUNTIES": "520423", "WORKERS": 3, "SINGLE_FILE": True}
    results, good = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert good, feedback.textLog()
    assert results["COUNT"] == 1
    assert Path(results["FILES"]).is_file()


def copy_of(workspace: Path, to: Path) -> Path:
    for suffix in (".gpkg", ".qgz"):
        to.with_suffix(suffix).write_bytes(workspace.with_suffix(suffix).read_bytes())
    return to


def test_labels_of_the_catalog_are_not_evaluated_either(workspace: Path, tmp_path: Path) -> None:
    copy = copy_of(workspace, tmp_path / workspace.name)
    texts = {}
    for file, label in (("indicators.yaml", "贫困发生率"), ("entities/power_line.yaml", "电力线路")):
        text = (BUILT_IN / file).read_text(encoding="utf-8")
        assert f"zh_CN: {label}," in text
        texts[file] = text.replace(f"zh_CN: {label},", f"zh_CN: '[% 40+2 %]{label}',")
    with GeoPackageStore.open(copy) as store, store.change("test") as change:
        change.set_catalog_files(texts)
    text = text_of(print_sheets(copy, "520425", tmp_path, CollectingFeedback(), locale="zh_CN").files[0])
    assert text.count("[% 40+2 %]贫困发生率") == 2  # a figure's name, and the heading over the villages in the legend
    assert text.count("[% 40+2 %]电力线路") == text.count("电力线路") > 0


def test_a_project_that_lost_its_workspace_prints_no_empty_maps(workspace: Path, tmp_path: Path) -> None:
    copy = copy_of(workspace, tmp_path / "renamed.gpkg")
    with pytest.raises(InputError, match="project_layers_missing"):
        print_sheets(copy, "520425", tmp_path / "sheets", CollectingFeedback())


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
