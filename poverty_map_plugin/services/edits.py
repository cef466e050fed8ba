"""What was edited in a workspace since, by whatever program, and the figures that follow from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..catalog.indicators import Measure
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.levels import Level
from ..domain.period import Period
from ..store.store import Edit
from .bureau_areas import read_bureau_areas
from .indicators import PERIOD_PROPERTY, count_again
from .live_indicators import LiveIndicators, entities_of
from .overview import available_periods
from .person import current_user
from .workspace import Workspace

#: Beyond these, counting everything anew is quicker than following.
_MOST_RECORDS, _MOST_PLACES = 2_000, 300
#: Fields of places by which figures are added up, listed and drawn: when they change, single sums do not tell it.
_OF_PLACES = {
    **dict.fromkeys((level.value for level in Level), ("code", "name", "short_name", "geom", "is_key", "is_poor")),
    Level.BUREAU.value: ("code", "name", "parent_code"),
    "bureau_area": ("bureau_code", "place_code"),
}


@dataclass(frozen=True)
class Edited:
    """What was edited.

    Attributes:
        log_end: where the log stands after it; to be given when asking again.
        entities: the kinds of records.
        codes: the places and bureaus that the records belong to, before and after.
        too_many: there are so many that everything is to be counted anew; then `codes` is empty.
        moves_places: places or bureaus themselves were changed, so that everything is to be counted anew.
    """

    log_end: int
    entities: frozenset[str] = frozenset()
    codes: tuple[str, ...] = ()
    too_many: bool = False
    moves_places: bool = False


def edited_since(workspace: Workspace, log_end: int, batch: str | None = None) -> Edited:
    """What was edited after an entry of the log, but for imports: who imports counts anew, or is told to.

    `batch`: what this batch changed instead; of what it added only the log of an undoing tells.

    Raises:
        StoreError: the store cannot be read.
    """
    edits = workspace.store.edits(log_end, _MOST_RECORDS + 1, batch)
    entities = frozenset(edit.entity for edit in edits)
    if len(edits) > _MOST_RECORDS:
        return Edited(workspace.store.log_end(), entities, too_many=True)
    end = edits[-1].number if edits else log_end
    moves = any(edit.old.get(f) != edit.new.get(f) for edit in edits for f in _OF_PLACES.get(edit.entity, ()))
    codes = sorted(_codes(workspace, edits))
    if len(codes) > _MOST_PLACES:
        return Edited(end, entities, too_many=True, moves_places=moves)
    return Edited(end, entities, tuple(codes), moves_places=moves)


def shown_periods(workspace: Workspace, *periods: Period | None) -> list[Period]:
    """Of the counted periods those given and that of the map tables, which are seen and therefore come first."""
    seen = {str(period) for period in periods} | {workspace.store.properties().get(PERIOD_PROPERTY)}
    return [period for period in available_periods(workspace) if str(period) in seen]


def follow(workspace: Workspace, edited: Edited, periods: Iterable[Period]) -> frozenset[Level]:
    """Bring the figures of counted periods up to date, each in a change of its own; returns the levels that changed.

    Raises:
        InputError: period_unreadable.
        StoreError: the store cannot be read or written.
    """
    if not edited.codes:
        return frozenset()
    levels: set[Level] = set()
    bureaus = read_bureau_areas(workspace.store)
    for period in periods:
        live = LiveIndicators(workspace, period, bureaus)
        with workspace.store.change(current_user()) as change:
            levels.update(live.update_places(change, edited.codes, edited.entities))
    return frozenset(levels)


def catch_up(workspace: Workspace, edited: Edited, feedback: Feedback) -> None:
    """Bring the figures of all counted periods up to date: of the places concerned or, when it must be, of all.

    Raises:
        InputError: period_unreadable.
        StoreError: the store cannot be read or written.
        CancelledError: cancelled; periods that are done stay so.
    """
    periods = available_periods(workspace)
    if periods and (edited.too_many or edited.moves_places):
        count_again(workspace, feedback)
        return
    for number, period in enumerate(periods):
        raise_if_cancelled(feedback)
        follow(workspace, edited, [period])
        feedback.set_progress(100 * (number + 1) / len(periods))


def _codes(workspace: Workspace, edits: Sequence[Edit]) -> set[str]:
    """The places by which any measure counts the edited records."""
    edited = {edit.entity for edit in edits}
    measures = {
        (m.entity, m.place, m.through, m.time.by if m.time else None): m
        for i in workspace.catalog.indicators.values()
        if (m := i.measure) and not entities_of(m).isdisjoint(edited)
    }
    found: set[str] = set()
    for measure in measures.values():
        found |= _codes_of(workspace, edits, measure)
    return found


def _codes_of(workspace: Workspace, edits: Sequence[Edit], measure: Measure) -> set[str]:
    through = measure.through
    if through is not None:
        keys = _values(edits, measure.entity, through.field)
        key = workspace.catalog.entities[through.entity].key[0]
        above = _read(workspace, through.entity, measure.place, key, keys)
        return above | _values(edits, through.entity, measure.place)
    codes = _values(edits, measure.entity, measure.place)
    by = measure.time.by if measure.time else None
    if by is not None and by != measure.place:
        # Of versions of one thing the newest counts: where one goes, another may take its part elsewhere.
        codes |= _read(workspace, measure.entity, measure.place, by, _values(edits, measure.entity, by))
    return codes


def _values(edits: Sequence[Edit], entity: str, field: str) -> set[str]:
    """The values of a field of edited records, before and after."""
    values = (side.get(field) for edit in edits if edit.entity == entity for side in (edit.old, edit.new))
    return {str(value) for value in values if value is not None}


def _read(workspace: Workspace, entity: str, wanted: str, by: str, values: set[str]) -> set[str]:
    if not values:
        return set()
    rows = workspace.store.read(entity, [wanted], {by: sorted(values)})
    return {str(value) for value in rows[wanted].dropna()}
