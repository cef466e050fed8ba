"""What a department is measured by: the columns of the score sheet, their weights, targets and lights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import Enum

from ..domain.errors import CatalogError
from .entities import Entity
from .indicators import Through
from .labels import CodeList, Label

FILE = "scores.yaml"
#: The code list that departments are named by, and that of the levels that work is stated for.
DEPARTMENTS, LEVELS = "department", "admin_level"
_MOST_DECIMALS = 3


class Better(str, Enum):
    """Which way a figure is better."""

    UP = "up"
    DOWN = "down"


class TaskFigure(str, Enum):
    """What is asked of tasks and their progress reports."""

    ON_TIME = "on_time"  # of the tasks due in the year so far, how many were done by their day
    PROGRESS = "progress"  # the mean progress of open tasks against the time elapsed
    OVERDUE = "overdue"  # the number of tasks past their day that are not done


class Each(str, Enum):
    """How records that name another are counted."""

    ONCE = "once"  # whether there is any: the share of records that are named
    MONTH = "month"  # how many there are to a record and month


@dataclass(frozen=True)
class Answers:
    """Which department answers for a record.

    Attributes:
        field: names the department, by its code or a word for it, also behind the name of a bureau; or is something
            else that `departments` gives a department for.
        through: the record that holds `field`, when this one does not.
        departments: value of `field` -> department.
        otherwise: who answers for records that name no department; without it they count for nobody.
    """

    field: str | None = None
    through: Through | None = None
    departments: dict[str, str] = attribute(default_factory=dict)
    otherwise: str | None = None

    def __post_init__(self) -> None:
        if self.field is None and self.otherwise is None:
            raise ValueError("a field or otherwise")
        if self.field is None and (self.through or self.departments):
            raise ValueError("the field that through and departments are about")


@dataclass(frozen=True)
class ScoredRecords:
    """Which records a measure is about.

    Attributes:
        place: the field that holds the code of the place or bureau the record belongs to.
        title: the field that tells people what a record is; never one of a private person.
        where: field -> value, or values separated by blanks; all must hold.
        level: the field that names a level, or the bureau whose rank tells it; records that tell none count at each.
        since: a date field before which, and
        until: a date field after which, a record does not count.
    """

    entity: str
    place: str
    answers: Answers
    title: str | None = None
    where: dict[str, str] = attribute(default_factory=dict)
    level: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True)
class PlanFigure:
    """What was reached of a year's plan, against the share of the year that is gone.

    Attributes:
        year: the field of the plan's year.
        of: what was reached; in percent when `per` is left out.
        per: what was planned.
        finished: field -> values of records that are done: those of earlier years count until they are.
    """

    year: str
    of: str
    per: str | None = None
    finished: dict[str, str] = attribute(default_factory=dict)


@dataclass(frozen=True)
class ShareFigure:
    """How many of the records of the year so far, by their `date`, meet field -> values."""

    date: str
    met: dict[str, str]


@dataclass(frozen=True)
class NamedFigure:
    """How records are named by others, such as cadres by their visits.

    Attributes:
        entity: what names them.
        field: by which of its fields.
        date: its date; those of the year so far count.
        until: its end: then those count instead that began and have not ended by the period's last day.
    """

    entity: str
    field: str
    date: str
    each: Each
    until: str | None = None


@dataclass(frozen=True)
class PaceFigure:
    """How many records there are a month, by their `date`, in the year so far."""

    date: str


@dataclass(frozen=True)
class Limits:
    """From which points a total is green or yellow."""

    green: float
    yellow: float

    def __post_init__(self) -> None:
        if not 0 <= self.yellow < self.green <= 100:
            raise ValueError("0 <= yellow < green <= 100")


@dataclass(frozen=True)
class ScoreMeasure:
    """A column of the score sheet.

    The figure earns 100 points at `target` and none at `nothing`, in a straight line between them and no further. It
    is green from `green` on, yellow from `yellow` on, else behind.

    Attributes:
        about: what is counted, in a sentence.
        weight: its share of the total, against the weights of the others.
    """

    name: str = attribute(metadata={"key": "measure"})
    label: Label
    about: Label
    unit: Label
    weight: float
    better: Better
    nothing: float
    target: float
    green: float
    yellow: float
    records: ScoredRecords
    decimals: int = 0
    tasks: TaskFigure | None = None
    plan: PlanFigure | None = None
    share: ShareFigure | None = None
    named: NamedFigure | None = None
    pace: PaceFigure | None = None

    def __post_init__(self) -> None:
        if sum(part is not None for part in (self.tasks, self.plan, self.share, self.named, self.pace)) != 1:
            raise ValueError("one of tasks, plan, share, named and pace")
        if self.weight <= 0:
            raise ValueError("a weight above 0")
        if not 0 <= self.decimals <= _MOST_DECIMALS:
            raise ValueError(f"decimals from 0 to {_MOST_DECIMALS}")
        rising = [self.nothing, self.yellow, self.green, self.target]
        if self.better is Better.DOWN:
            rising.reverse()
        if rising != sorted(rising) or self.nothing == self.target or self.yellow == self.green:
            order = "nothing, yellow, green, target" if self.better is Better.UP else "target, green, yellow, nothing"
            raise ValueError(f"{order} in rising order")

    @property
    def in_percent(self) -> bool:
        """Whether the figure is a share, times 100."""
        if self.tasks is not None:
            return self.tasks is not TaskFigure.OVERDUE
        return self.pace is None and not (self.named is not None and self.named.each is Each.MONTH)

    @property
    def is_sum(self) -> bool:
        """Whether the figure is a plain number of records, not divided by anything."""
        return self.tasks is TaskFigure.OVERDUE


@dataclass(frozen=True)
class Scores:
    """The score sheet: its columns, and when a total is green or yellow."""

    total: Limits
    measures: tuple[ScoreMeasure, ...]

    def __post_init__(self) -> None:
        names = [measure.name for measure in self.measures]
        if not names or len(set(names)) < len(names):
            raise ValueError("at least one measure, and each name once")


def check_scores(scores: Scores, entities: Mapping[str, Entity], code_lists: Mapping[str, CodeList]) -> None:
    """Every name in the measures must be there.

    Raises:
        CatalogError: for the first that is not.
    """
    departments = code_lists[DEPARTMENTS].codes if DEPARTMENTS in code_lists else {}
    for measure in scores.measures:
        where, answers = measure.name, measure.records.answers
        for named in (*answers.departments.values(), *((answers.otherwise,) if answers.otherwise else ())):
            if named not in departments:
                raise _mistake(where, f"a code of {DEPARTMENTS}", named)
        for entity, field_name in _fields_named(measure):
            known = entities.get(entity)
            if known is None:
                raise _mistake(where, "an entity", entity)
            if field_name not in {one.name for one in known.fields}:
                raise _mistake(where, f"a field of {entity}", field_name)
        title = measure.records.title
        if title and entities[measure.records.entity].field(title).personal:
            raise _mistake(where, "a title that tells of no private person", title)
        if measure.tasks is not None and measure.records.entity != "task":
            raise _mistake(where, "the entity task", measure.records.entity)


def _fields_named(measure: ScoreMeasure) -> Iterator[tuple[str, str]]:
    """Entity and field of all that a measure names."""
    records, answers = measure.records, measure.records.answers
    own = [records.place, records.title, records.level, records.since, records.until, *records.where]
    if answers.through is not None:
        own.append(answers.through.field)
        yield answers.through.entity, str(answers.field)
    else:
        own.append(answers.field)
    if measure.plan is not None:
        own += [measure.plan.year, measure.plan.of, measure.plan.per, *measure.plan.finished]
    if measure.share is not None:
        own += [measure.share.date, *measure.share.met]
    if measure.pace is not None:
        own.append(measure.pace.date)
    yield from ((records.entity, name) for name in own if name)
    if (named := measure.named) is not None:
        yield from ((named.entity, name) for name in (named.field, named.date, named.until) if name)


def _mistake(path: str, expected: str, found: str) -> CatalogError:
    return CatalogError("catalog_wrong", file=FILE, line=1, path=path, expected=expected, found=found)
