"""The preview: drawn by a process of its own, of the place that is looked at, and given up for another."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTimer

from poverty_map_plugin.gui.sheets import preview_maker
from poverty_map_plugin.gui.sheets.preview_maker import PreviewMaker
from poverty_map_plugin.gui.sheets.sheet_dialog import SheetDialog
from poverty_map_plugin.services import sheet_workers
from poverty_map_plugin.services.sheet_preview import Preview, PreviewRequest

from .hands import choose_typed, preview, wait_until


def test_it_shows_the_sheet_of_the_place_that_is_looked_at(dialog: SheetDialog) -> None:
    assert preview(dialog) == "普定县"
    first = dialog.preview.view.page.copy()
    assert max(first.width(), first.height()) == pytest.approx(dialog.preview.pixels, abs=2)
    assert dialog.preview.view.words == ""
    assert "as the preview was drawn" in dialog.estimate.text()
    choose_typed(dialog, "zy")
    assert dialog.preview.view.words, "what is seen is not the sheet that was chosen"
    assert preview(dialog) == "紫云苗族布依族自治县"
    assert dialog.preview.view.page != first
    dialog.options.choose_layout("prefecture_a3")
    assert preview(dialog) == "安顺市"


def test_pictures_of_sheets_that_were_seen_are_not_kept(dialog: SheetDialog) -> None:
    preview(dialog)
    choose_typed(dialog, "zy")
    assert preview(dialog) == "紫云苗族布依族自治县"
    assert dialog.maker.folder is not None
    assert len(list((dialog.maker.folder / "pages").iterdir())) == 1


def test_the_window_does_not_wait_for_it(dialog: SheetDialog) -> None:
    beats: list[int] = []
    clock = QTimer()
    clock.timeout.connect(lambda: beats.append(1))
    clock.start(20)
    preview(dialog)
    clock.stop()
    # A start of QGIS and a drawing take two seconds at least.
    assert len(beats) > 50


def test_a_file_that_is_no_layout_is_told_of(dialog: SheetDialog, tmp_path: Path) -> None:
    broken = tmp_path / "broken.qpt"
    broken.write_text("<b>no layout</b>")
    dialog.options.choose_layout(str(broken))
    preview(dialog)
    assert dialog.preview.view.words == f"{broken} is no layout of QGIS."
    dialog.options.choose_layout("county_a3")
    assert preview(dialog) == "普定县"
    assert dialog.preview.view.words == ""


def test_items_that_a_layout_lacks_are_told_of(dialog: SheetDialog, tmp_path: Path) -> None:
    from poverty_map_plugin.cartography.layout_template import LAYOUTS

    text = (LAYOUTS / "county_a3.qpt").read_text(encoding="utf-8")
    copy = tmp_path / "own.qpt"
    copy.write_text(text.replace('id="locator"', 'id="mine"'), encoding="utf-8")
    dialog.options.choose_layout(str(copy))
    assert preview(dialog) == "普定县"
    assert "locator" in dialog.note.text


def test_what_was_asked_for_before_is_not_shown(session: object, dialog: SheetDialog) -> None:
    dialog.maker.stop()
    maker, drawn = _maker()
    maker.ask(dialog.order.workspace, _request("520422"))
    wait_until(lambda: maker.is_drawing)
    process = maker.process_id
    for code in ("520425", "522636"):
        maker.ask(dialog.order.workspace, _request(code))
    wait_until(lambda: not maker.is_busy)
    assert drawn == ["522636"]
    assert maker.process_id == process, "its layout is open, and serves the next"
    maker.stop()


def test_a_drawing_that_takes_long_is_ended_for_another(dialog: SheetDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview_maker, "_PATIENCE", 10)
    dialog.maker.stop()
    maker, drawn = _maker()
    maker.ask(dialog.order.workspace, _request("520422"))
    wait_until(lambda: maker.is_drawing)
    process = maker.process_id
    maker.ask(dialog.order.workspace, _request("522636"))
    wait_until(lambda: not maker.is_busy)
    assert drawn == ["522636"]
    assert maker.process_id != process
    maker.stop()
    assert maker.process_id == 0


def test_a_process_that_dies_is_told_of(dialog: SheetDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog.maker.stop()
    monkeypatch.setattr(sheet_workers, "find_qgis_process", lambda: "/bin/false")
    choose_typed(dialog, "zy")
    preview(dialog)
    assert "could not be drawn" in dialog.preview.view.words
    monkeypatch.setattr(sheet_workers, "find_qgis_process", lambda: None)
    choose_typed(dialog, "danzhai")
    preview(dialog)
    assert "qgis_process of this QGIS was not found" in dialog.preview.view.words


def test_pages_are_turned(dialog: SheetDialog, tmp_path: Path) -> None:
    from qgis.PyQt.QtGui import QImage

    preview(dialog)
    pages = []
    for number, colour in enumerate((0xFFFF0000, 0xFF00FF00)):
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(colour)
        pages.append(tmp_path / f"{number}.png")
        image.save(str(pages[-1]))
    view = dialog.preview
    view.show_sheet("a", pages)
    assert view.page == (1, 2)
    view.on.click()
    assert view.page == (2, 2)
    assert view.view.page.pixelColor(5, 5).green() == 255
    assert not view.on.isEnabled()
    view.show_sheet("a", pages)
    assert view.page == (2, 2), "the same sheet, drawn otherwise, stays at its page"
    view.show_sheet("b", pages[:1])
    assert view.page == (1, 1)


def _maker() -> tuple[PreviewMaker, list[str]]:
    maker = PreviewMaker()
    drawn: list[str] = []

    def take(preview: Preview, request: PreviewRequest) -> None:
        assert preview.pages[0].is_file()
        drawn.append(request.code)

    maker.drawn.connect(take)
    return maker, drawn


def _request(code: str) -> PreviewRequest:
    return PreviewRequest(0, code, "county_a3", "poverty", "", "en", False, 400)
