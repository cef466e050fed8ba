"""The dialog of the sheets: a county chosen by typing, its preview, its sheet on the disk; with the keys alone."""

from __future__ import annotations

from pathlib import Path

from .desk import Desk
from .steps import at_home

DIALOG, LINE = "PovertyMapSheetDialog", "PovertyMapSheetSearch"


def test_one_county_is_printed_with_the_keys_alone(demo: Desk, tmp_path: Path) -> None:
    at_home(demo)
    demo.key("ctrl+alt+s")
    demo.wait_for(DIALOG)
    demo.key("Tab")  # from the choice of many to the search
    demo.type("ziyun")
    demo.key("Return")
    demo.wait("the preview", lambda: _is_drawn(demo, "紫云苗族布依族自治县"), 60)
    seen = demo.see("sheet_preview")
    assert seen["pages"] == 2
    assert seen["words"] == ""
    demo.key("alt+Right")
    demo.wait("the second page", lambda: demo.see("sheet_preview")["page"] == 2)
    demo.key("alt+d", "ctrl+a")  # the folder
    demo.type(str(tmp_path / "sheets"))
    demo.picture("sheets-chosen")
    demo.key("alt+p")
    file = tmp_path / "sheets" / "520425_紫云苗族布依族自治县.pdf"
    demo.wait("the sheet", file.is_file, 60)
    demo.wait("the end", lambda: any("1 file written" in text for text in demo.see("messages")))
    assert file.read_bytes().startswith(b"%PDF")


def _is_drawn(demo: Desk, name: str) -> bool:
    seen = demo.see("sheet_preview")
    return seen["title"] == name and not seen["words"]
