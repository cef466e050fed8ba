"""The page beside a set of sheets: the province to click on and a list to search, for a phone without a network.

One HTML file of some 100 kB without anything from elsewhere. Whatever comes from the store is escaped, and the page's
own policy forbids it to load or send anything.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice, product
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from qgis.core import QgsGeometry

from ..cartography.sheet_export import TEMPORARY
from ..catalog.labels import Label
from ..domain.errors import StoreError
from ..domain.pinyin import readings

NAME = "index.html"
#: In a page of ours; another file of that name is left alone.
_OURS = '<meta name="generator" content="Poverty Map">'
#: Width of the drawing in its own units, and the largest departure of a simplified border in degrees (about 300 m).
_WIDTH, _TOLERANCE = 1000, 0.003
#: Spellings of one name at most: some characters have several readings.
_SPELLINGS = 4

_SEARCH = Label("Name, pinyin or code", "名称、拼音或代码", "名稱、拼音或代碼")
_COUNT = Label("{count} sheets, {date}", "共 {count} 幅，{date}", "共 {count} 幅，{date}")
_PAGE = Label("page {number}", "第 {number} 页", "第 {number} 頁")
_NONE = Label("Nothing of that name.", "没有相符的图幅。", "沒有相符的圖幅。")
_SAMPLE = Label("SAMPLE DATA — MADE UP", "示例数据 · 纯属虚构", "範例資料 · 純屬虛構")


@dataclass(frozen=True)
class LinkedSheet:
    """A place's sheet: its files in order of their pages, in the folder of the page.

    Attributes:
        page: on which it begins in the one PDF that holds all, from 1; 0 when the files are its own.
    """

    code: str
    name: str
    files: tuple[Path, ...]
    page: int = 0


@dataclass(frozen=True)
class Outline:
    """A county on the drawing; `boundary` as WKB in degrees, None when it has none."""

    code: str
    name: str
    boundary: bytes | None


def write_sheet_page(
    folder: Path,
    title: str,
    date: str,
    outlines: Iterable[Outline],
    sheets: Sequence[LinkedSheet],
    locale: str,
    sample: bool,
) -> Path | None:
    """Write index.html; returns it, or None when a file of that name is there that is not ours.

    A county leads to its own sheet or to that of the prefecture or the province it is in.

    Raises:
        StoreError: sheet_unwritable.
    """
    path = folder / NAME
    text = _page(title, date, _drawing(outlines, sheets), sheets, locale, sample)
    try:
        if path.exists() and _OURS not in path.read_text(encoding="utf-8", errors="replace"):
            return None
        with TemporaryDirectory(prefix=TEMPORARY, dir=folder) as place:
            whole = Path(place) / NAME
            whole.write_text(text, encoding="utf-8")
            whole.replace(path)
    except OSError as problem:
        raise StoreError("sheet_unwritable", path=str(path), reason=problem.strerror or str(problem)) from problem
    return path


def _link(file: Path, page: int = 0) -> str:
    address = quote(file.name) + (f"#page={page}" if page else "")
    return escape(address, quote=True)


def _drawing(outlines: Iterable[Outline], sheets: Sequence[LinkedSheet]) -> str:
    """The counties as SVG; those without a sheet are pale and lead nowhere."""
    shapes = []
    for outline in outlines:
        geometry = QgsGeometry()
        if outline.boundary is not None:
            geometry.fromWkb(outline.boundary)
        if not geometry.isEmpty():
            shapes.append((outline, geometry.simplify(_TOLERANCE)))
    if not shapes:
        return ""
    box = shapes[0][1].boundingBox()
    for _, geometry in shapes:
        box.combineExtentWith(geometry.boundingBox())
    flat = math.cos(math.radians(box.center().y()))  # a degree of longitude is that much shorter
    scale = _WIDTH / max(box.width() * flat, 1e-9)
    height = math.ceil(box.height() * scale)
    parts = []
    for outline, geometry in shapes:
        line = "".join(
            "M" + "L".join(
                f"{round((point.x() - box.xMinimum()) * flat * scale)} {round((box.yMaximum() - point.y()) * scale)}"
                for point in ring[:-1]
            ) + "Z"
            for polygon in (geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()])
            for ring in polygon
        )  # fmt: skip
        shape = f'<path d="{line}"><title>{escape(outline.name)}</title></path>'
        sheet = next((sheet for sheet in sheets if outline.code.startswith(sheet.code)), None)
        if sheet is not None:
            shape = f'<a href="{_link(sheet.files[0], sheet.page)}" data-code="{escape(sheet.code)}">{shape}</a>'
        parts.append(shape)
    return f'<svg viewBox="-4 -4 {_WIDTH + 8} {height + 8}" role="img">{"".join(parts)}</svg>'


def _page(title: str, date: str, drawing: str, sheets: Sequence[LinkedSheet], locale: str, sample: bool) -> str:
    entries = []
    for sheet in sheets:
        more = "".join(
            f' <a class="more" href="{_link(file)}">{escape(_PAGE.text(locale).format(number=number))}</a>'
            for number, file in enumerate(sheet.files[1:], 2)
        )
        sought = escape(" ".join([sheet.name.lower(), sheet.code, *_spellings(sheet.name)]), quote=True)
        entries.append(
            f'<li data-sought="{sought}" data-code="{escape(sheet.code)}">'
            f'<a href="{_link(sheet.files[0], sheet.page)}">'
            f"{escape(sheet.name)}</a> <small>{escape(sheet.code)}</small>{more}</li>"
        )
    count = _COUNT.text(locale).format(count=len(sheets), date=date)
    mark = f"<strong>{escape(_SAMPLE.text(locale))}</strong>" if sample else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{locale.replace("_", "-")}"><head><meta charset="utf-8">{_OURS}'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "script-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>\n"
        f"<header><h1>{escape(title)}</h1><p>{escape(count)} {mark}</p></header>\n{drawing}\n"
        f'<input id="sought" type="search" autocomplete="off" placeholder="{escape(_SEARCH.text(locale), quote=True)}" '
        f'aria-label="{escape(_SEARCH.text(locale), quote=True)}">\n<ul id="sheets">\n{chr(10).join(entries)}\n</ul>'
        f'\n<p id="none" hidden>{escape(_NONE.text(locale))}</p>\n<script>{_SCRIPT}</script></body></html>\n'
    )


def _spellings(name: str) -> list[str]:
    """The name in pinyin, whole and by its initials."""
    syllables = [found for found in (readings(character) for character in name) if found]
    spelled = []
    for chosen in islice(product(*syllables), _SPELLINGS) if syllables else ():
        spelled += ["".join(chosen), "".join(syllable[0] for syllable in chosen)]
    return list(dict.fromkeys(spelled))


_STYLE = """
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#262626;--quiet:#6b6b6b;--accent:#c4161c;--rule:#8a8272;
--none:#efece5;--sheet:#cfc8b8;--found:#6f6654}
@media (prefers-color-scheme:dark){:root{--paper:#1f1e1c;--ink:#eceae5;--quiet:#aaa59b;--accent:#ff7b7b;
--rule:#8a8272;--none:#2d2b28;--sheet:#5a5549;--found:#d8cba9}}
body{margin:0 auto;max-width:70rem;padding:1rem;font:16px/1.5 sans-serif;color:var(--ink);background:var(--paper);
overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0}p{margin:0 0 .5rem;color:var(--quiet)}strong{color:var(--accent)}
svg{display:block;width:100%;max-height:65vh;margin:.5rem 0}
path{fill:var(--none);fill-rule:evenodd;stroke:var(--paper);stroke-width:2}a path{fill:var(--sheet)}
a:hover path,a:focus path,a.found path{fill:var(--found)}a:focus-visible{outline:2px solid var(--ink)}
input{width:100%;box-sizing:border-box;font:inherit;color:inherit;background:transparent;padding:.6rem;margin:.5rem 0;
border:1px solid var(--rule);border-radius:4px}
ul{list-style:none;margin:0;padding:0;columns:16rem}li{padding:.45rem 0;break-inside:avoid}li a{color:inherit}
small{color:var(--quiet)}
@media print{input{display:none}}
"""
_SCRIPT = """
const field=document.getElementById('sought'),items=[...document.querySelectorAll('#sheets li')];
const shapes=[...document.querySelectorAll('svg a')],none=document.getElementById('none');
function seek(){
 const text=field.value.toLowerCase().replace(/[\\s'\\u2019]/g,'').replace(/\\u00fc/g,'v'),found=new Set();
 for(const item of items){
  item.hidden=!item.dataset.sought.split(' ').some(word=>word.includes(text));
  if(!item.hidden&&text)found.add(item.dataset.code);
 }
 for(const shape of shapes)shape.classList.toggle('found',found.has(shape.dataset.code));
 none.hidden=items.some(item=>!item.hidden);
}
field.addEventListener('input',seek);seek();
"""
