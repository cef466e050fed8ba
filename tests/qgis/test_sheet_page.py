"""The page beside the sheets, read as a browser reads it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.services.county_sheets import print_sheets

from .sheet_workspace import County, make_workspace, square

HOSTILE = "<img src=x onerror=alert(1)>\"'&"
COUNTIES = (
    County("520425", "紫云苗族布依族自治县", square(106.0, 25.6)),
    County("520423", HOSTILE, square(105.6, 25.6, 0.3, 0.6)),
    County("522636", "丹寨县", square(107.8, 26.1)),
)


class Reader(HTMLParser):
    """Tags and links of the page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.sought: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        if tag == "a":
            self.links.append(unquote(given["href"] or ""))
        if given.get("data-sought"):
            self.sought.append(given["data-sought"] or "")


@pytest.fixture(scope="module")
def page(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    workspace = make_workspace(tmp_path_factory.mktemp("workspace") / "sheets.gpkg", COUNTIES)
    folder = tmp_path_factory.mktemp("sheets")
    codes = "520425,520423"
    print_sheets(workspace, codes, folder, CollectingFeedback(), kind=SheetFormat.PNG, dpi=50, web_page=True)
    return folder / "index.html"


def test_map_and_list_lead_to_the_files(page: Path) -> None:
    read = Reader(page.read_text(encoding="utf-8"))
    assert read.tags.count("path") == 3
    assert len(read.links) == 4, "the county without a sheet leads nowhere"
    assert all((page.parent / link).is_file() for link in read.links)


def test_one_finds_by_name_pinyin_and_code(page: Path) -> None:
    (words,) = [words.split() for words in Reader(page.read_text(encoding="utf-8")).sought if "520425" in words]
    assert "紫云苗族布依族自治县" in words
    assert any(word.startswith("ziyun") for word in words)
    assert any(word.startswith("zymz") for word in words)


def test_names_stay_text_and_nothing_is_loaded(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert "img" not in Reader(text).tags
    assert "default-src 'none'" in text
    assert not re.search(r"(https?:)?//", text)
    assert len(text) < 200_000


def test_the_page_of_somebody_else_stays(page: Path, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    workspace = make_workspace(tmp_path / "sheets.gpkg", COUNTIES[:1])
    feedback = CollectingFeedback()
    print_sheets(workspace, "all", tmp_path, feedback, kind=SheetFormat.PNG, dpi=50, web_page=True)
    assert (tmp_path / "index.html").read_text() == "mine"
    assert [finding.code for finding in feedback.findings] == ["sheet_page_not_ours"]
