"""What a user does with the dialog of the sheets, and what is waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest

from poverty_map_plugin.gui.sheets.place_choice import Wholesale
from poverty_map_plugin.gui.sheets.sheet_dialog import SheetDialog

PATIENCE_MS = 60_000


def wait_until(condition: Callable[[], Any]) -> None:
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: loop.quit() if condition() else None)
    clock.start(10)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    clock.stop()
    assert condition()


def preview(dialog: SheetDialog) -> str:
    """The title of the sheet that is seen, once it was drawn."""
    wait_until(lambda: not dialog.maker.is_busy)
    return str(dialog.preview.title)


def choose_typed(dialog: SheetDialog, text: str) -> None:
    dialog.places.line.clear()
    QTest.keyClicks(dialog.places.line, text)
    QTest.keyClick(dialog.places.line, Qt.Key.Key_Return)


def choose_wholesale(dialog: SheetDialog, which: Wholesale) -> None:
    box = dialog.places.of
    box.setCurrentIndex(box.findData(which))
    box.activated.emit(box.currentIndex())
