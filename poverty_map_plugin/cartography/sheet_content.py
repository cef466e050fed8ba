"""What a county's sheet says, as plain data: made by the service, put on paper by the printer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

#: How many figures a sheet has room for: `figure_1_value` to `figure_9_value` and so on.
FIGURE_SLOTS = 9


@dataclass(frozen=True)
class SheetFigure:
    """A key figure as it is read: `note` is its unit and, where the period before is known, what was added.

    `trend`: its last months as an SVG; empty when there are none.
    """

    value: str
    label: str
    note: str
    trend: str = ""


@dataclass(frozen=True)
class SheetPhoto:
    """A picture file and what stands under it."""

    path: Path
    note: str


@dataclass(frozen=True)
class SheetRoom:
    """What a layout has room for.

    Attributes:
        columns: the keys of each table's columns, as the layout wants them, by the id of its frames.
        photos: how many pictures.
    """

    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)
    photos: int = 0


@dataclass(frozen=True)
class SheetContent:
    """The sheet of a county, a prefecture or a province.

    Attributes:
        geometry: the place's polygon as WKB, longitude and latitude; None when it has none.
        texts: by name, what the layout shows as `@sheet_<name>`.
        tables: rows of each table by the id of its frames (cadres, tasks, counties, places), by column key.
        lost_photos: files of photos that cannot be read.
        spots: longitude and latitude of places by code, for rows that tell the field of the map they are in (`grid`).
    """

    code: str
    name: str
    geometry: bytes | None
    texts: Mapping[str, str]
    figures: tuple[SheetFigure, ...] = ()
    tables: Mapping[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)
    spots: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    photos: tuple[SheetPhoto, ...] = ()
    lost_photos: tuple[str, ...] = ()

    def variables(self) -> dict[str, str]:
        """Every variable of the sheet; names of slots without a figure are empty."""
        values = {f"sheet_{name}": text for name, text in self.texts.items()}
        values |= {"sheet_code": self.code, "sheet_title": self.name}
        for slot in range(FIGURE_SLOTS):
            shown = self.figures[slot] if slot < len(self.figures) else SheetFigure("", "", "")
            values |= {
                f"sheet_figure_{slot + 1}_value": shown.value,
                f"sheet_figure_{slot + 1}_label": shown.label,
                f"sheet_figure_{slot + 1}_note": shown.note,
            }
        return values
