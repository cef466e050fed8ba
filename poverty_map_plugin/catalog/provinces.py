"""What is particular to a province: its key counties and sites, its tasks, the figures its sample adds up to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from ..domain.levels import Level
from .labels import Label


class Mark(str, Enum):
    """How a key site is marked on the map."""

    RED_FLAG = "red_flag"
    STAR = "star"


@dataclass(frozen=True)
class KeySite:
    """A place that the company itself answers for."""

    code: str
    name: str
    level: Level
    mark: Mark


@dataclass(frozen=True)
class KeyCounty:
    """A key poor county; `area` is its contiguous destitute area, or empty."""

    code: str
    name: str
    area: str = ""
    exit_year: int | None = None


@dataclass(frozen=True)
class Province:
    """A province's own content."""

    code: str
    name: Label
    grid_company: Label
    key_sites: tuple[KeySite, ...] = ()
    key_counties: tuple[KeyCounty, ...] = ()


@dataclass(frozen=True)
class Figure:
    """A published figure."""

    value: float
    unit: str
    label: Label


@dataclass(frozen=True)
class SampleFigures:
    """Published figures that the made-up records of a sample add up to; `as_of` is their period."""

    as_of: str
    figures: dict[str, Figure]


@dataclass(frozen=True)
class Task:
    """A task of the responsibility list."""

    code: str
    plan: str
    title: Label
    department: str
    action: str
    level: Level
    due: str


@dataclass(frozen=True)
class TaskList:
    """The responsibility list of a province; `made_up` says that the titles are not from a source."""

    tasks: tuple[Task, ...]
    made_up: bool = False


@dataclass(frozen=True)
class OldCode:
    """A county code that was replaced."""

    old: str
    name: str
    new: str
    year: int


@dataclass(frozen=True)
class ProvinceFolder:
    """The folder `provinces/<code>/` of a catalog."""

    province: Province
    sample: SampleFigures | None = None
    tasks: TaskList = field(default_factory=lambda: TaskList(()))
