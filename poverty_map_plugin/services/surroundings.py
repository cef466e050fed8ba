"""The power lines and roads of a workspace as pieces in memory, to tell what is near a place."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis.nearest import Pieces, cut, distances
from ..catalog.labels import Label
from ..catalog.styles import VoltageClass
from ..store.geometry import coordinates
from .workspace import Workspace


@dataclass(frozen=True)
class Near:
    """The nearest line of a class, or the nearest road; `kind` is its class, None when it has none."""

    name: str
    kind: Label | None
    distance_m: float


@dataclass(frozen=True)
class _Lines:
    names: list[str]
    kinds: list[Label | None]
    pieces: Pieces

    def near(self, position: tuple[float, float]) -> Near | None:
        if not len(self.pieces):
            return None
        every = distances(position, self.pieces)
        piece = int(every.argmin())
        line = int(self.pieces.line[piece])
        return Near(self.names[line], self.kinds[line], float(every[piece]))


class Surroundings:
    """Lines by voltage class, and roads; read once, to be built anew after lines or roads were changed."""

    def __init__(self, workspace: Workspace) -> None:
        classes = sorted(workspace.catalog.styles.voltage_classes, key=lambda c: c.min_kv)
        rows = workspace.store.read("power_line", ["name", "voltage_kv", "geom"], order=["code"])
        numbers = rows["voltage_kv"].map(lambda kv: _class_number(classes, float(kv)))
        self._lines: list[_Lines] = []
        for number, chosen in enumerate(classes):
            mine = rows[numbers == number]
            kinds: list[Label | None] = [chosen.label] * len(mine)
            self._lines.append(_Lines(mine["name"].tolist(), kinds, _pieces(mine["geom"].tolist())))
        roads = workspace.store.read("road", ["name", "road_class", "geom"], order=["code"])
        codes = workspace.catalog.code_lists["road_class"].codes
        self._roads = _Lines(
            roads["name"].tolist(), [codes.get(c) for c in roads["road_class"]], _pieces(roads["geom"].tolist())
        )

    def lines_near(self, position: tuple[float, float]) -> tuple[Near, ...]:
        """The nearest line of each voltage class that has any, from the lowest; longitude and latitude in degrees."""
        return tuple(near for lines in self._lines if (near := lines.near(position)) is not None)

    def road_near(self, position: tuple[float, float]) -> Near | None:
        """The nearest road, if there is any."""
        return self._roads.near(position)


def _class_number(classes: list[VoltageClass], voltage_kv: float) -> int:
    """The highest class that begins at or below a voltage."""
    return max((n for n, c in enumerate(classes) if c.min_kv <= voltage_kv), default=0)


def _pieces(shapes: list[bytes | None]) -> Pieces:
    return cut([] if wkb is None else list(coordinates(wkb)) for wkb in shapes)
