"""Writes the sheets that the import is tested with: as messy as those of offices, each for a reason of its own.

    .venv/bin/python -m tests.data.sheets.make_sheets [--list] [folder]

What each is for stands in the docstring of the function that writes it and, with what an import must make of it, in
expected.yaml. All people, numbers and phones are made up; places are those of sample/divisions/52.csv.
"""

from __future__ import annotations

import sys
from itertools import chain
from pathlib import Path

from . import (
    broken_files,
    grid_sheets,
    household_sheets,
    place_sheets,
    register_sheets,
    text_sheets,
    township_sheets,
    work_sheets,
)
from .writing import SheetFile

FOLDER = Path(__file__).parent
_MODULES = (
    household_sheets,
    register_sheets,
    place_sheets,
    grid_sheets,
    work_sheets,
    text_sheets,
    township_sheets,
    broken_files,
)


def sheet_files() -> list[SheetFile]:
    """All files, by name."""
    return sorted(chain.from_iterable(module.sheets.files for module in _MODULES), key=lambda file: file.name)


def make(folder: Path) -> None:
    """Write all files into `folder`."""
    for file in sheet_files():
        file.write(folder / file.name)


def main(arguments: list[str]) -> None:
    """Write the files, or tell what each is for."""
    if "--list" in arguments:
        for file in sheet_files():
            print(f"{file.name}: {' '.join((file.write.__doc__ or '').split())}")
        return
    make(Path(arguments[0]) if arguments else FOLDER)


if __name__ == "__main__":
    main(sys.argv[1:])
