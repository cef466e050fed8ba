"""How the map looks: colours, widths, ramps, and the themes that put them together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..domain.levels import ADMIN_LEVELS, Level
from .labels import Label

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def _check_colours(colours: tuple[str, ...]) -> None:
    for colour in colours:
        if not _COLOUR.fullmatch(colour):
            raise ValueError(f"colours written #rrggbb, not {colour}")


@dataclass(frozen=True)
class Line:
    """A stroke: colour and width in millimetres on paper."""

    colour: str
    width: float

    def __post_init__(self) -> None:
        _check_colours((self.colour,))


@dataclass(frozen=True)
class VoltageClass:
    """How lines and substations from `min_kv` up are drawn; shown up to the scale 1:`max_denominator`."""

    min_kv: float
    label: Label
    colour: str
    width: float
    max_denominator: int | None = None

    def __post_init__(self) -> None:
        _check_colours((self.colour,))


@dataclass(frozen=True)
class Ramp:
    """A sequential ramp from low to high."""

    label: Label
    colours: tuple[str, ...]

    def __post_init__(self) -> None:
        _check_colours(self.colours)
        if len(self.colours) < 2:
            raise ValueError("at least two colours")


@dataclass(frozen=True)
class BivariateScheme:
    """A square of colours: `rows[y][x]`, both from low to high."""

    label: Label
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            _check_colours(row)
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
        _check_colours((self.colour,))


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
        _check_colours((self.accent, self.halo, self.paper, self.outside))
        if not self.fonts or not self.voltage_classes:
            raise ValueError("at least one font and one voltage class")
        for part, needed in _NEEDED.items():
            missing = needed - set(getattr(self, part))
            if missing:
                raise ValueError(f"the keys {', '.join(sorted(needed))} in {part}")


@dataclass(frozen=True)
class Choropleth:
    """Places coloured by one indicator.

    `breaks` are the upper bounds of all classes but the last: one fewer than the ramp has colours.
    """

    indicator: str
    ramp: str
    breaks: tuple[float, ...]


@dataclass(frozen=True)
class Bivariate:
    """Places coloured by two indicators at once; breaks as in `Choropleth`, one fewer than the scheme has rows."""

    x: str
    y: str
    scheme: str
    x_breaks: tuple[float, ...]
    y_breaks: tuple[float, ...]


@dataclass(frozen=True)
class PlaceStyle:
    """How the places of one level are coloured in a theme: by one indicator or by two.

    Shown up to the scale 1:`max_denominator`, or always.
    """

    level: Level
    choropleth: Choropleth | None = None
    bivariate: Bivariate | None = None
    max_denominator: int | None = None

    def __post_init__(self) -> None:
        if (self.choropleth is None) == (self.bivariate is None):
            raise ValueError("either a choropleth or a bivariate")


@dataclass(frozen=True)
class Theme:
    """A map theme.

    Attributes:
        order: its place in menus.
        layers: roles of the layers that are shown besides the places and boundaries.
        muted: whether lines are toned down so that the colours of the places speak.
        months: how counties are coloured month by month, when the theme is one for the temporal controller.
    """

    name: str = field(metadata={"key": "theme"})
    order: int
    label: Label
    places: tuple[PlaceStyle, ...]
    layers: tuple[str, ...] = ()
    muted: bool = False
    months: Choropleth | None = None
