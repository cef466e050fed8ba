"""What sheets say, printed for real and read back with pdftotext."""

from __future__ import annotations

import subprocess
from pathlib import Path

from qgis.core import (
    QgsGeometry,
    QgsProject,
)

from poverty_map_plugin.cartography.layout_template import (
    items_of,
    open_layout,
    page_count,
)
from poverty_map_plugin.cartography.sheet_photos import SheetPhotos
from poverty_map_plugin.cartography.sheet_table import SheetTable
from poverty_map_plugin.catalog.built_in import BUILT_IN
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.store.geopackage import GeoPackageStore

from ..sheet_workspace import County, make_workspace
from .reading import COUNTIES, HOSTILE, MANY, copy_of, pages_of, text_of


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
    SheetPhotos(layout)  # takes its page away, as in a printer
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


def test_english_sheet(workspace: Path, tmp_path: Path) -> None:
    printed = print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), locale="en")
    text = text_of(printed.files[0])
    assert "Poverty incidence · 2016-12" in text
    assert "Resident cadres (2)" in text
    assert "185.00" in text


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
