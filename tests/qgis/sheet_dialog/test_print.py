"""What is chosen is printed, in the background, and told of at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from poverty_map_plugin.cartography.layout_template import LAYOUTS
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.gui.sheets import sheet_desk
from poverty_map_plugin.gui.sheets.sheet_desk import SheetDesk
from poverty_map_plugin.gui.sheets.sheet_dialog import SheetDialog
from poverty_map_plugin.gui.sheets.sheet_memory import load_pace

from ..plain_interface import PlainInterface
from .hands import choose_typed, wait_until


def pressed(dialog: SheetDialog, desk: SheetDesk) -> None:
    QTest.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    wait_until(lambda: not desk.runner.is_running)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_one_county_that_was_typed(
    dialog: SheetDialog, desk: SheetDesk, interface: PlainInterface, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_typed(dialog, "zy")
    folder = dialog.order.folder
    pressed(dialog, desk)
    assert names(folder) == ["520425_紫云苗族布依族自治县.pdf"]
    assert "1 file written" in dialog.notice.text
    assert "as measured with this layout" in dialog.estimate.text()
    measured = load_pace("county_a3", SheetFormat.PDF, 300)
    assert measured is not None
    assert measured.pace.sheets == 1
    opened: list[str] = []
    monkeypatch.setattr(sheet_desk, "_open_folder", opened.append)
    item = interface.messageBar().currentItem()
    (button,) = (b for b in item.findChildren(QPushButton) if b.text() == "Open folder")
    button.click()
    assert opened == [str(folder)]


def test_all_in_one_file_at_another_resolution(dialog: SheetDialog, desk: SheetDesk) -> None:
    dialog.options.single.setChecked(True)
    dialog.options.dpi.setValue(72)
    folder = dialog.order.folder
    pressed(dialog, desk)
    assert names(folder) == ["52_贵州省.pdf"]
    measured = load_pace("county_a3", SheetFormat.PDF, 72)
    assert measured is not None
    assert measured.pace.sheets == 3
    assert load_pace("county_a3", SheetFormat.PDF, 300) is None


def test_it_goes_on_when_the_dialog_is_closed(dialog: SheetDialog, desk: SheetDesk, interface: PlainInterface) -> None:
    choose_typed(dialog, "zy")
    folder = dialog.order.folder
    QTest.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    assert not dialog.print.isEnabled(), "one run at a time"
    dialog.done(0)
    wait_until(lambda: not desk.runner.is_running)
    assert names(folder) == ["520425_紫云苗族布依族自治县.pdf"]
    assert "1 file written" in interface.messageBar().currentItem().text()


def test_what_was_found_is_told_when_the_dialog_is_closed(
    dialog: SheetDialog, desk: SheetDesk, interface: PlainInterface, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (LAYOUTS / "county_a3.qpt").read_text(encoding="utf-8")
    mine = tmp_path / "mine.qpt"
    mine.write_text(text.replace('id="locator"', 'id="my own"'), encoding="utf-8")
    dialog.options.choose_layout(str(mine))
    choose_typed(dialog, "zy")
    QTest.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    dialog.done(0)
    wait_until(lambda: not desk.runner.is_running)
    item = interface.messageBar().currentItem()
    assert item.level() == Qgis.MessageLevel.Warning
    shown: list[str] = []
    monkeypatch.setattr(sheet_desk, "_show_details", lambda _, sentences: shown.extend(sentences))
    (button,) = (b for b in item.findChildren(QPushButton) if b.text() == "Details")
    button.click()
    assert len(shown) == 1
    assert "locator" in shown[0]


def test_it_is_stopped(dialog: SheetDialog, desk: SheetDesk) -> None:
    folder = dialog.order.folder
    QTest.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    wait_until(folder.is_dir)
    dialog.stopAsked.emit()
    wait_until(lambda: not desk.runner.is_running)
    assert "Stopped" in dialog.notice.text
    assert [name for name in names(folder) if name.endswith(".pdf")] == []
    assert dialog.print.isEnabled()


def test_what_cannot_be_printed_is_told_of(dialog: SheetDialog, desk: SheetDesk, tmp_path: Path) -> None:
    broken = tmp_path / "broken.qpt"
    broken.write_text("nothing")
    dialog.options.choose_layout(str(broken))
    pressed(dialog, desk)
    assert dialog.notice.text == f"{broken} is no layout of QGIS."
    assert not dialog.open_folder.isVisibleTo(dialog)
