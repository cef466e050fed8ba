"""How the map looks whatever the theme: colours, widths, ramps, names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..domain.levels import ADMIN_LEVELS, Level
from .labels import Label

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def check_colours(colours: tuple[str, ...]) -> None:
    """Raises ValueError for what is no colour."""
    for colour in colours:
        if not _COLOUR.fullmatch(colour):
            raise ValueError(f"colours written #rrggbb, not {colour}")


@dataclass(frozen=True)
class Line:
    """A stroke: colour and width in millimetres on paper."""

    colour: str
    width: float

    def __post_init__(self) -> None:
        check_colours((self.colour,))


@dataclass(frozen=True)
class VoltageClass:
    """How lines and substations from `min_kv` up are drawn; shown up to the scale 1:`max_denominator`."""

    min_kv: float
    label: Label
    colour: str
    width: float
    max_denominator: int | None = None

    def __post_init__(self) -> None:
        check_colours((self.colour,))


@dataclass(frozen=True)
class Ramp:
    """A ramp from low to high: getting darker, or, when it diverges, darker to both sides of a pale middle."""

    label: Label
    colours: tuple[str, ...]
    diverges: bool = False

    def __post_init__(self) -> None:
        check_colours(self.colours)
        if len(self.colours) < 2:
            raise ValueError("at least two colours")


@dataclass(frozen=True)
class BivariateScheme:
    """A square of colours: `rows[y][x]`, both from low to high."""

    label: Label
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            check_colours(row)
            if len(row) != len(self.rows):
                raise ValueError("as many colours in each row as there are rows")


@dataclass(frozen=True)
class LabelStyle:
    """A place label: size and spacing of letters in points, colour, and between which scales (1:denominator) it shows.

    Labels with a `max_denominator` grow by a third as one zooms in.
    """

    size: float
    colour: str
    bold: bool = False
    spacing: float = 0.0
    max_denominator: int | None = None
    min_denominator: int | None = None

    def __post_init__(self) -> None:
        check_colours((self.colour,))


#: What the map is drawn with whatever the themes say.
_NEEDED = {
    "boundaries": {level.value for level in ADMIN_LEVELS if level is not Level.VILLAGE},
    "labels": {level.value for level in ADMIN_LEVELS},
    "ramps": {"load"},
}


@dataclass(frozen=True)
class Styles:
    """The look that all themes share.

    Attributes:
        accent: the one red: key sites and what is overdue, nothing else.
        fonts: families in order of preference; the first that is installed is used.
        no_data: the hatch of a place without data.
        village_dot: diameter in millimetres of a village.
    """

    accent: str
    fonts: tuple[str, ...]
    halo: str
    paper: str
    no_data: Line
    outside: str
    boundaries: dict[str, Line]
    labels: dict[str, LabelStyle]
    roads: dict[str, Line]
    voltage_classes: tuple[VoltageClass, ...]
    ramps: dict[str, Ramp]
    bivariate: dict[str, BivariateScheme]
    village_dot: float

    def __post_init__(self) -> None:
        check_colours((self.accent, self.halo, self.paper, self.outside))
        if not self.fonts or not self.voltage_classes:
            raise ValueError("at least one font and one voltage class")
        for part, needed in _NEEDED.items():
            missing = needed - set(getattr(self, part))
            if missing:
                raise ValueError(f"the keys {', '.join(sorted(needed))} in {part}")
