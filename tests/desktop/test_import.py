"""A sheet is dropped onto the window, brought in, and taken back as a whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .desk import Desk
from .qgis_session import HEIGHT, HERE, ROOT, WIDTH
from .steps import at_home

SHEET = ROOT / "tests" / "data" / "sheets" / "06_place_in_three_columns.xlsx"
WIZARD, UNDO = "PovertyMapImportWizard", "PovertyMapUndoDialog"


@contextmanager
def file_manager(path: Path) -> Iterator[tuple[int, int]]:
    """A file on the screen beside QGIS's window; where it is."""
    left, top = WIDTH + 60, HEIGHT // 2
    command = [sys.executable, str(HERE / "file_manager.py"), str(path), str(left), str(top)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        assert run.stdout.readline() == "ready\n"
        try:
            yield left + 30, top + 30
        finally:
            run.terminate()


def tiles(desk: Desk) -> dict[str, str]:
    """The figures of the wizard's preview, by what they count."""
    texts = desk.see("texts", name=WIZARD)
    wanted = ("rows read", "would be added", "rejected")
    return {label: texts[texts.index(label) - 1] for label in wanted if label in texts}


def wait_for_page(desk: Desk, title: str) -> None:
    """Wait until the wizard shows this page, from which it can go on."""
    desk.wait(title, lambda: title in desk.see("texts", name=WIZARD))
    desk.wait("the way on", lambda: desk.see("spot", name="text:Next >")["enabled"])


def households(desk: Desk) -> int:
    """How many of the sheet's households there are."""
    return len(desk.see("records", role="household", expression="code LIKE 'A06__'", most=50))


def test_a_sheet_dropped_onto_the_window_is_brought_in_and_taken_back(demo: Desk, tmp_path: Path) -> None:
    at_home(demo)
    assert households(demo) == 0
    # A report of rejected rows is laid beside the sheet.
    with file_manager(Path(shutil.copy(SHEET, tmp_path))) as file:
        demo.drag(file, tuple(demo.see("middle_of_canvas")))
        demo.wait_for(WIZARD)
    demo.see("place_dialog", x=100, y=40, width=1000, height=680)
    demo.wait("the sheet to be read", lambda: demo.see("spot", name="text:Next >")["enabled"])
    demo.key("alt+n")
    wait_for_page(demo, "Columns")
    demo.key("alt+n")
    wait_for_page(demo, "Preview")
    figures = demo.wait("the figures", lambda: tiles(demo))
    assert figures == {"rows read": "10", "would be added": "8", "rejected": "2"}
    demo.key("alt+n")
    demo.wait_for("PovertyMapImportCount")
    demo.key("alt+c")  # without counting anew, which takes its time
    demo.wait("the tick to go", lambda: not demo.see("value", name="PovertyMapImportCount"))
    demo.click("text:Import 8 rows")
    demo.wait("the households", lambda: households(demo) == 8)
    demo.wait_for_work()
    demo.key("Return")
    demo.wait_gone(WIZARD)
    demo.click("PovertyMapUndoImport")
    demo.wait_for(UNDO)
    assert SHEET.name in " ".join(demo.rows("PovertyMapImports")[0])
    demo.key("alt+c")
    demo.click("PovertyMapUndo")
    demo.wait("the households to go", lambda: households(demo) == 0)
