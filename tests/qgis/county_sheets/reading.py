"""What the tests of the sheets print, and how they read it back."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from poverty_map_plugin.domain.feedback import CollectingFeedback

from ..sheet_workspace import County, square

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


def text_of(file: Path, *options: str) -> str:
    run = subprocess.run(["pdftotext", *options, str(file), "-"], check=True, capture_output=True)
    return run.stdout.decode("utf-8")


def pages_of(file: Path) -> int:
    return text_of(file).count("\f")


def bookmarks_of(file: Path) -> list[tuple[int, str]]:
    """Page and title of each bookmark, as poppler reads them."""
    run = subprocess.run(["pdfinfo", "-dests", str(file)], check=True, capture_output=True)
    assert not run.stderr, run.stderr
    html = subprocess.run(["pdftohtml", "-xml", "-i", "-stdout", str(file)], check=True, capture_output=True).stdout
    return [(int(page), title) for page, title in re.findall(r'<item page="(\d+)">(.*?)</item>', html.decode("utf-8"))]


def copy_of(workspace: Path, to: Path) -> Path:
    for suffix in (".gpkg", ".qgz"):
        to.with_suffix(suffix).write_bytes(workspace.with_suffix(suffix).read_bytes())
    return to
