"""Writes a score sheet into a file: .xlsx or .html."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from ..domain.errors import InputError, StoreError
from .score_sheet import ScoreSheet

ENDINGS = (".xlsx", ".html")


def check_ending(path: Path) -> None:
    """Whether a score sheet can be written as such a file.

    Raises:
        InputError: score_file_wrong.
    """
    if path.suffix.lower() not in ENDINGS:
        raise InputError("score_file_wrong", path=str(path), expected=", ".join(ENDINGS))


def write_score_sheet(path: Path, sheet: ScoreSheet, locale: str) -> None:
    """Write the sheet in a catalog locale; a file that is there is replaced once the new one is whole.

    Raises:
        InputError: score_file_wrong, for another ending.
        StoreError: store_unwritable.
    """
    check_ending(path)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        if path.suffix.lower() == ".xlsx":
            from .score_workbook import write_score_workbook

            write_score_workbook(partial, sheet, locale)
        else:
            from .score_page import score_page

            partial.write_text(score_page(sheet, locale), encoding="utf-8")
        partial.replace(path)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
