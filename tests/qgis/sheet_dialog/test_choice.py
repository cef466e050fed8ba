"""Whose sheets are printed, and how: what the dialog is told is what is ordered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.gui.sheets.place_choice import Wholesale
from poverty_map_plugin.gui.sheets.sheet_desk import SheetDesk
from poverty_map_plugin.gui.sheets.sheet_dialog import SheetDialog
from poverty_map_plugin.gui.sheets.sheet_estimate import duration, estimate_text, preview_pace
from poverty_map_plugin.gui.sheets.sheet_memory import load_pace, save_pace
from poverty_map_plugin.plugin import PovertyMapPlugin
from poverty_map_plugin.services import sheet_pace
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.sheet_pace import Pace, Pacer
from poverty_map_plugin.services.workspace import open_workspace

from ..plain_interface import PlainInterface
from .hands import choose_typed, choose_wholesale, preview, wait_until

DAY = date(2016, 12, 1)


def test_all_counties_of_the_province_are_ticked_at_first(dialog: SheetDialog) -> None:
    assert dialog.order.counties == "all"
    assert len(dialog.places.codes) == 3


def test_the_scope_of_the_docks_is_ticked(desk: SheetDesk, session: Session) -> None:
    session.set_scope(Scope.of("5204"))
    dialog = desk.open()
    assert dialog is not None
    assert dialog.order.counties == "520422,520425"
    choose_wholesale(dialog, Wholesale.KEY)
    assert dialog.order.counties == "520422,520425"
    choose_wholesale(dialog, Wholesale.ALL)
    assert dialog.order.counties == "all"


def test_what_is_typed_is_ticked_alone_and_more_join_it(dialog: SheetDialog) -> None:
    choose_typed(dialog, "zy")
    assert dialog.order.counties == "520425"
    choose_typed(dialog, "danzhai")
    assert dialog.order.counties == "520425,522636"
    choose_typed(dialog, "ziyun")
    assert dialog.order.counties == "522636"


def test_a_prefecture_that_is_typed_ticks_its_counties(dialog: SheetDialog) -> None:
    choose_typed(dialog, "anshun")
    assert dialog.order.counties == "520422,520425"


def test_the_tree_is_ticked_with_the_space_bar(dialog: SheetDialog) -> None:
    choose_typed(dialog, "zy")
    dialog.places.line.clear()
    QTest.keyClick(dialog.places.line, Qt.Key.Key_Down)
    QTest.keyClick(dialog.places.tree, Qt.Key.Key_Space)
    assert dialog.order.counties == ""
    assert not dialog.print.isEnabled()
    assert dialog.places.of.currentData() == Wholesale.CHOSEN


def test_a_layout_of_prefectures_asks_for_prefectures(dialog: SheetDialog) -> None:
    choose_typed(dialog, "danzhai")
    dialog.options.choose_layout("prefecture_a3")
    assert dialog.places.codes == ["5226"]
    assert dialog.order.counties == "522636", "COUNTIES names a prefecture by a county of it"
    choose_wholesale(dialog, Wholesale.ALL)
    assert dialog.places.codes == ["5204", "5226"]
    dialog.options.choose_layout("province_a1")
    assert dialog.places.codes == ["52"]


def test_what_a_format_cannot_have_is_not_ordered(dialog: SheetDialog) -> None:
    options = dialog.options
    options.single.setChecked(True)
    assert dialog.order.single_file
    options.kind_box.setCurrentIndex(options.kind_box.findData(SheetFormat.PNG.value))
    assert not dialog.order.single_file
    assert not options.single.isEnabled()


def test_the_period_of_the_map_is_the_one_to_print(dialog: SheetDialog) -> None:
    box = dialog.options.period_box
    assert dialog.order.period == "2016-12"
    assert not box.model().item(box.findData("2016-11")).isEnabled()


def test_the_last_settings_come_back_but_for_phones_in_full(dialog: SheetDialog, desk: SheetDesk) -> None:
    options = dialog.options
    options.choose_layout("county_list_a4")
    options.dpi.setValue(150)
    options.page.setChecked(True)
    options.personal.setChecked(True)
    dialog.printAsked.disconnect()
    folder = dialog.order.folder
    QTest.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    dialog.done(0)
    again = desk.open()
    assert again is not None
    order = again.order
    assert (order.layout, order.dpi, order.web_page, order.folder) == ("county_list_a4", 150, True, folder)
    assert not order.personal


def test_changes_of_the_project_that_are_not_saved_are_told(desk: SheetDesk) -> None:
    QgsProject.instance().setDirty(True)
    dialog = desk.open()
    assert dialog is not None
    assert "as it was saved last" in dialog.notice.text


def test_changes_made_while_it_is_open_are_told_when_it_prints(dialog: SheetDialog) -> None:
    dialog.printAsked.disconnect()
    assert dialog.notice.text == ""
    QgsProject.instance().setDirty(True)
    QTest.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    assert "as it was saved last" in dialog.notice.text


def test_a_workspace_that_is_read_anew_brings_its_period_and_keeps_the_choice(
    dialog: SheetDialog, session: Session
) -> None:
    choose_typed(dialog, "zy")
    assert session.workspace is not None
    with open_workspace(Path(session.workspace.store.location)) as workspace:
        compute_indicators(workspace, Period.parse("2017-01"), CollectingFeedback())
    session.reload()
    wait_until(lambda: dialog.order.period == "2017-01")
    assert dialog.order.counties == "520425"
    assert dialog.isVisible()
    assert preview(dialog) == "紫云苗族布依族自治县"
    assert dialog.preview.view.words == ""


def test_a_folder_is_named_from_that_of_the_workspace(dialog: SheetDialog, session: Session) -> None:
    assert session.workspace is not None
    dialog.options.folder_box.setFilePath("on paper")
    assert dialog.order.folder == Path(session.workspace.store.location).parent / "on paper"


def test_a_path_is_shown_as_it_is(dialog: SheetDialog, tmp_path: Path) -> None:
    layout = tmp_path / "<b>mine.qpt"
    layout.write_text("nothing")
    dialog.options.choose_layout(str(layout))
    box = dialog.options.layout_box
    assert "&lt;b&gt;mine.qpt" in box.itemData(box.currentIndex(), Qt.ItemDataRole.ToolTipRole)


def test_it_closes_with_the_workspace(dialog: SheetDialog, session: Session) -> None:
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    session.close_workspace()
    wait_until(lambda: closed)


def test_it_opens_from_the_toolbar(session: Session, counted: Path) -> None:
    interface = PlainInterface()
    plugin = PovertyMapPlugin(interface)
    plugin.initGui()
    bench = plugin.workbench
    assert bench is not None
    assert bench.sheets_action in interface.menu["&Poverty Map"]
    bench.sheets_action.trigger()
    (dialog,) = interface.mainWindow().findChildren(SheetDialog)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    plugin.unload()


# The estimate


def test_a_pace_is_taken_from_the_times_of_the_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter((0.0, 5.0, 5.2, 7.0, 7.2, 9.0, 9.2))
    monkeypatch.setattr(sheet_pace, "monotonic", lambda: next(times))
    pacer = Pacer(2)
    assert list(pacer.over("abcdef")) == list("abcdef")
    pace = pacer.pace
    assert pace is not None
    assert (pace.sheets, pace.workers, pace.first) == (6, 2, 5.0)
    assert pace.each == pytest.approx(2.1)


def test_a_run_too_short_to_tell_keeps_what_was_known() -> None:
    save_pace("county_a3", SheetFormat.PDF, 300, Pace(88, 2, 5.0, 1.0), DAY)
    save_pace("county_a3", SheetFormat.PDF, 300, Pace(1, 1, 6.0, None), DAY)
    measured = load_pace("county_a3", SheetFormat.PDF, 300)
    assert measured is not None
    assert measured.pace == Pace(1, 1, 6.0, 1.0)


def test_an_estimate_says_what_it_is_based_on() -> None:
    pace = Pace(88, 2, 5.0, 1.0)
    assert pace.seconds(88, 2) == 5 + 43
    assert pace.seconds(12, 4) == 5 + 11, "a process has ten sheets at least"
    save_pace("county_a3", SheetFormat.PDF, 300, pace, DAY)
    measured = load_pace("county_a3", SheetFormat.PDF, 300)
    assert load_pace("county_a2", SheetFormat.PDF, 300) is None
    said = estimate_text(88, 2, SheetFormat.PDF, False, measured, None)
    assert said == (
        "88 sheets in 88 files, about 50 s with 2 processes "
        "(as measured with this layout and format on 2016-12-01, 88 sheets)."
    )
    said = estimate_text(88, 1, SheetFormat.PDF, True, None, preview_pace(3.0, 2.0, 0.5))
    assert said.startswith("88 sheets in one file, about 50 s (as the preview was drawn")
    assert "known once the preview" in estimate_text(1, 1, SheetFormat.PNG, False, None, None)


def test_durations_are_as_exact_as_an_estimate() -> None:
    said = [duration(seconds) for seconds in (0.2, 7.4, 23, 60, 112, 3000)]
    assert said == ["1 s", "7 s", "25 s", "1 min", "1 min 50 s", "50 min"]
