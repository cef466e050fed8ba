"""Map themes: how the places of each level are filled, what stands over them, and which layers are shown besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from ..domain.levels import Level
from .labels import Label
from .styles import check_colours

_FEWEST, _MOST = 2, 9
_MOST_PARTS = 8


class Method(str, Enum):
    """How classes are found: as they are written, or from the figures, once, when a project is styled."""

    WRITTEN = "written"
    NATURAL = "natural"  # Jenks
    QUANTILE = "quantile"
    PRETTY = "pretty"
    EQUAL = "equal"


def _check_breaks(method: Method, breaks: Sequence[float]) -> None:
    if (method is Method.WRITTEN) != bool(breaks):
        raise ValueError("either breaks or a method that finds them")


@dataclass(frozen=True)
class Choropleth:
    """Places filled by one rate.

    Attributes:
        ramp: of styles.yaml; `colours` instead are of the theme's own.
        breaks: the upper bounds of all classes but the last: one fewer than there are colours.
        method: how they are found when they are not written.
        change: whether what counts is the difference from the period compared with; counties only.
        uncertain_below: places with fewer people than this are hatched, as their rate says little.
    """

    indicator: str
    ramp: str = ""
    colours: tuple[str, ...] = ()
    breaks: tuple[float, ...] = ()
    method: Method = Method.WRITTEN
    change: bool = False
    uncertain_below: float | None = None

    def __post_init__(self) -> None:
        _check_breaks(self.method, self.breaks)
        check_colours(self.colours)
        if bool(self.ramp) == bool(self.colours):
            raise ValueError("either a ramp or colours")


@dataclass(frozen=True)
class Bivariate:
    """Places filled by two rates at once; breaks as in `Choropleth`, one fewer than the scheme has rows.

    Attributes:
        scheme: of styles.yaml; `rows` instead, `rows[y][x]` from low to high, are of the theme's own.
    """

    x: str
    y: str
    scheme: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    x_breaks: tuple[float, ...] = ()
    y_breaks: tuple[float, ...] = ()
    method: Method = Method.WRITTEN

    def __post_init__(self) -> None:
        _check_breaks(self.method, self.x_breaks)
        _check_breaks(self.method, self.y_breaks)
        if bool(self.scheme) == bool(self.rows):
            raise ValueError("either a scheme or rows")
        for row in self.rows:
            check_colours(row)
            if len(row) != len(self.rows):
                raise ValueError("as many colours in each row as there are rows")


@dataclass(frozen=True)
class Part:
    """One of several figures that are told apart by colour."""

    indicator: str
    colour: str

    def __post_init__(self) -> None:
        check_colours((self.colour,))


def _check_parts(parts: Sequence[Part]) -> None:
    names = [part.indicator for part in parts]
    if not 1 <= len(parts) <= _MOST_PARTS or len(set(names)) < len(names):
        raise ValueError(f"1 to {_MOST_PARTS} parts, each indicator once")


@dataclass(frozen=True)
class Predominant:
    """Places filled by which of several counts is the largest."""

    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        _check_parts(self.parts)


class Shape(str, Enum):
    """What a diagram looks like: shares of one sum, or figures side by side."""

    PIE = "pie"
    BARS = "bars"


@dataclass(frozen=True)
class Diagram:
    """Signs over places.

    Attributes:
        shape: a pie of one part is a proportional symbol. Bars compare figures of different units: each is drawn as
            its share of the highest of its level.
        size: the count that a pie's area stands for; bars are all of one size.
        largest: the diameter of the largest pie, or the height of the highest bar, in millimetres.
    """

    parts: tuple[Part, ...]
    shape: Shape = Shape.PIE
    size: str | None = None
    largest: float = 12.0

    def __post_init__(self) -> None:
        _check_parts(self.parts)
        if (self.shape is Shape.PIE) != (self.size is not None):
            raise ValueError("a size for a pie, none for bars")
        if not 0 < self.largest <= 60:
            raise ValueError("largest: more than 0, at most 60 millimetres")


@dataclass(frozen=True)
class PlaceStyle:
    """How the places of one level are drawn in a theme: at most one fill, at most one diagram over it.

    Shown up to the scale 1:`max_denominator`, or always.
    """

    level: Level
    choropleth: Choropleth | None = None
    bivariate: Bivariate | None = None
    predominant: Predominant | None = None
    diagram: Diagram | None = None
    max_denominator: int | None = None

    def __post_init__(self) -> None:
        fills = [each for each in (self.choropleth, self.bivariate, self.predominant) if each is not None]
        if len(fills) > 1:
            raise ValueError("one fill: choropleth, bivariate or predominant")
        if not fills and self.diagram is None:
            raise ValueError("a fill or a diagram")
        if self.choropleth is not None and self.choropleth.change and self.level is not Level.COUNTY:
            raise ValueError("change of counties only")


@dataclass(frozen=True)
class Theme:
    """A map theme.

    Attributes:
        order: its place in menus.
        layers: roles of the layers that are shown besides the places and boundaries.
        muted: whether lines are toned down so that the colours of the places speak.
        months: how counties are coloured month by month, when the theme is one for the temporal controller.
        source: where its classes and limits are from, for the legend.
    """

    name: str = field(metadata={"key": "theme"})
    order: int
    label: Label
    places: tuple[PlaceStyle, ...]
    layers: tuple[str, ...] = ()
    muted: bool = False
    months: Choropleth | None = None
    source: Label | None = None
