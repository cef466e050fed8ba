"""How many files a run will write, and how long it will take: by what was measured, and said by what."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.sheet_choice import SheetFormat
from ...services.sheet_pace import Pace
from .sheet_memory import Measured

_MINUTE, _LONG = 60, 600
translate = QCoreApplication.translate


def preview_pace(starting: float, opening: float, drawing: float) -> Pace:
    """A first idea, before anything was printed: a worker begins as the preview did, and draws as long."""
    return Pace(1, 1, starting + opening + drawing, drawing)


def estimate_text(
    sheets: int, workers: int, kind: SheetFormat, single: bool, measured: Measured | None, preview: Pace | None
) -> str:
    """The sentence below the options; without a time as long as nothing was measured."""
    if sheets == 0:
        return translate("SheetEstimate", "Tick at least one place.")
    files = _files(sheets, kind, single)
    pace = measured.pace if measured is not None else preview
    if pace is None:
        return translate("SheetEstimate", "{files}. How long it takes is known once the preview is drawn.").format(
            files=files
        )
    busy = pace.busy(sheets, workers)
    took = duration(pace.seconds(sheets, workers))
    with_workers = (
        translate("SheetEstimate", "about {time}")
        if busy == 1
        else translate("SheetEstimate", "about {time} with {count} processes")
    )
    said = with_workers.format(time=took, count=busy)
    if measured is not None:
        ground = translate("SheetEstimate", "as measured with this layout and format on {day}, {count:,} sheets")
        based = ground.format(day=measured.day.isoformat(), count=pace.sheets)
    else:
        based = translate("SheetEstimate", "as the preview was drawn; the first run will tell better")
    return translate("SheetEstimate", "{files}, {said} ({based}).").format(files=files, said=said, based=based)


def duration(seconds: float) -> str:
    """As exact as an estimate may be."""
    if seconds < 10:
        return translate("SheetEstimate", "{count} s").format(count=max(round(seconds), 1))
    if seconds < _MINUTE - 2:
        return translate("SheetEstimate", "{count} s").format(count=round(seconds / 5) * 5)
    tens = round(seconds / 10) * 10
    minutes, rest = divmod(tens, _MINUTE)
    if seconds >= _LONG or not rest:
        return translate("SheetEstimate", "{minutes} min").format(minutes=round(seconds / _MINUTE))
    return translate("SheetEstimate", "{minutes} min {count} s").format(minutes=minutes, count=rest)


def _files(sheets: int, kind: SheetFormat, single: bool) -> str:
    counted = (
        translate("SheetEstimate", "1 sheet")
        if sheets == 1
        else translate("SheetEstimate", "{count:,} sheets").format(count=sheets)
    )
    if single:
        return translate("SheetEstimate", "{sheets} in one file").format(sheets=counted)
    if kind is SheetFormat.PDF:
        files = (
            translate("SheetEstimate", "1 file")
            if sheets == 1
            else translate("SheetEstimate", "{count:,} files").format(count=sheets)
        )
        return translate("SheetEstimate", "{sheets} in {files}").format(sheets=counted, files=files)
    # Pictures and drawings hold one page, a GeoPDF its first.
    return translate("SheetEstimate", "{sheets} in {count:,} files or more, one for each page").format(
        sheets=counted, count=sheets
    )
