"""The page beside the sheets, used in Chromium: headless, without a driver.

A copy of the page gets a script of the test at its end, which types, looks where a tap would land, and hands what it
saw to the page around it. That page is as narrow as a phone, which Chromium's own window cannot be.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from qgis.PyQt.QtCore import QProcess

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.services.county_sheets import print_sheets

from .sheet_workspace import County, make_workspace, square

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium (Debian: chromium) is not installed")

COUNTIES = (
    County("520425", "紫云苗族布依族自治县", square(106.0, 25.6)),
    County("520423", "镇宁布依族苗族自治县", square(105.6, 25.6, 0.3, 0.6)),
    County("522636", "丹寨县", square(107.8, 26.1)),
)
PHONE, DESK = 390, 1280
_ASK = """
const seen={loaded:[],blocked:[]};
document.addEventListener('securitypolicyviolation',event=>seen.blocked.push(event.blockedURI));
const box=document.getElementById('sought');
function type(text){box.value=text;box.dispatchEvent(new Event('input',{bubbles:true}))}
function names(){return [...document.querySelectorAll('#sheets li')].filter(item=>item.offsetParent!==null)
 .map(item=>item.dataset.code)}
function shape(code){return document.querySelector(`svg a[data-code="${code}"]`)}
function colour(code){return getComputedStyle(shape(code).querySelector('path')).fill}
seen.width=[document.documentElement.scrollWidth,innerWidth];
seen.all=names();seen.plain=colour('520425');
type('zy');seen.zy=names();seen.marked=[colour('520425'),colour('522636')];
type('Zi Yun');seen.spaced=names();
type('522636');seen.code=names();
type('nowhere');seen.none=[names().length,document.getElementById('none').offsetParent!==null];
type('');
shape('522636').scrollIntoView();
const place=shape('522636').getBoundingClientRect();
document.addEventListener('click',event=>{event.preventDefault();
 seen.led=new URL(event.target.closest('a').getAttribute('href'),location).href});
document.elementFromPoint(place.x+place.width/2,place.y+place.height/2)
 .dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true}));
seen.paper=getComputedStyle(document.body).backgroundColor;
const picture=new Image();picture.src='elsewhere.png';document.body.append(picture);
fetch('index.html').catch(()=>0);
setTimeout(()=>{seen.loaded=performance.getEntriesByType('resource').filter(each=>each.transferSize>0).map(e=>e.name);
 parent.postMessage(JSON.stringify(seen),'*')},300);
"""
_AROUND = """<!DOCTYPE html><body style="margin:0"><script>
addEventListener('message',event=>{{const told=document.createElement('pre');told.textContent=event.data;
document.body.replaceChildren(told)}});
</script><iframe src="asked.html" style="border:0;width:{width}px;height:800px"></iframe></body>"""


def ask(page: Path, folder: Path, width: int, *options: str) -> dict[str, Any]:
    """What the script sees of the page in a window of that width."""
    text = page.read_text(encoding="utf-8").replace("</body>", f"<script>{_ASK}</script></body>")
    (folder / "asked.html").write_text(text, encoding="utf-8")
    (folder / "around.html").write_text(_AROUND.format(width=width), encoding="utf-8")
    with tempfile.TemporaryDirectory() as profile:
        process = QProcess()
        always = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        always += [f"--user-data-dir={profile}", "--window-size=1400,900", "--virtual-time-budget=4000"]
        process.start(CHROMIUM, [*always, *options, "--dump-dom", (folder / "around.html").as_uri()])
        assert process.waitForFinished(60_000), process.errorString()
    told = bytes(process.readAllStandardOutput().data()).decode()
    found = re.search(r"<pre>(.*)</pre>", told, re.S)
    assert found, told + bytes(process.readAllStandardError().data()).decode()
    seen: dict[str, Any] = json.loads(html.unescape(found[1]))
    return seen


@pytest.fixture(scope="module")
def workspace(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_workspace(tmp_path_factory.mktemp("workspace") / "sheets.gpkg", COUNTIES)


@pytest.fixture(scope="module")
def page(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheets")
    print_sheets(workspace, "all", folder, CollectingFeedback(), kind=SheetFormat.PDF, dpi=50, web_page=True)
    return folder / "index.html"


@pytest.fixture(scope="module")
def on_phone(page: Path) -> dict[str, Any]:
    return ask(page, page.parent, PHONE)


def test_typing_leaves_the_county_in_the_list_and_marks_it_on_the_map(on_phone: dict[str, Any]) -> None:
    assert on_phone["all"] == ["520423", "520425", "522636"]
    for typed in ("zy", "spaced"):
        assert "520425" in on_phone[typed]
        assert "522636" not in on_phone[typed]
    assert on_phone["code"] == ["522636"]
    assert on_phone["none"] == [0, True]
    marked, other = on_phone["marked"]
    assert marked != on_phone["plain"] == other


def test_a_tap_on_the_map_leads_to_the_sheet(on_phone: dict[str, Any], page: Path) -> None:
    assert unquote(on_phone["led"]) == unquote((page.parent / "522636_丹寨县.pdf").as_uri())
    assert (page.parent / "522636_丹寨县.pdf").is_file()


def test_a_phone_scrolls_no_sideways(on_phone: dict[str, Any]) -> None:
    needed, width = on_phone["width"]
    assert width == PHONE
    assert needed <= PHONE


def test_nothing_is_loaded_from_elsewhere_and_what_would_be_is_blocked(on_phone: dict[str, Any]) -> None:
    assert on_phone["loaded"] == []
    assert any("elsewhere.png" in each or each == "file" for each in on_phone["blocked"])


def test_it_is_dark_where_the_reader_wants_dark(on_phone: dict[str, Any], page: Path) -> None:
    dark = ask(page, page.parent, DESK, "--blink-settings=preferredColorScheme=0")
    assert dark["width"][0] <= DESK
    assert sum(map(int, re.findall(r"\d+", dark["paper"]))) < 3 * 60
    assert sum(map(int, re.findall(r"\d+", on_phone["paper"]))) > 3 * 240


def test_of_one_pdf_it_leads_to_the_pages(workspace: Path, tmp_path: Path) -> None:
    print_sheets(workspace, "all", tmp_path, CollectingFeedback(), dpi=50, single_file=True, web_page=True)
    seen = ask(tmp_path / "index.html", tmp_path, PHONE)
    address, page = seen["led"].split("#")
    assert unquote(address).endswith("52_52.pdf")
    assert page == "page=3"
